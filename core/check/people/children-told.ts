/** A child told in one place, and none in another. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { personOf } from '../who-and-when.ts';
import { numberIn, oldestIn, sortIn } from './count-said.ts';

export function checkChildrenTold(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  const none = said.find(saysNoChild);
  return [
    ...(none ? [...writtenOf(none, said), ...paidFor(none, said, context)] : []),
    ...earning(context, said),
    ...livingWithHer(said),
  ];
}

/** « Chez qui vivent Léna (9 ans) et Noé (6 ans) ? Chez moi, tout le temps », and one child left « à charge ». */
function livingWithHer(said: readonly Field[]): Finding[] {
  const lives = said.find(
    (field) =>
      /^(?:chez|avec) qui viv\w+/.test(fold(field.label)) &&
      /^(?:chez|avec) moi\b(?!.*\b(?:semaine|altern|moitie|partie|week)\w*)/.test(fold(textOf(field) ?? '')),
  );
  const named = (lives?.label.match(/\(\d{1,2} (?:ans|mois)\)/g) ?? []).length;
  const count = said.find(
    (field) =>
      /^nombre d enfants (?:restant )?a (?:votre )?charge\b(?!.*\b(?:altern|moins|majeur|handicap|etudiant)\w*)/.test(
        fold(field.label),
      ) && numberIn(textOf(field) ?? '') !== null,
  );
  const left = count && numberIn(textOf(count) ?? '');
  return lives && count && typeof left === 'number' && left < named
    ? [answersApart(spotOf(count), lives)]
    : [];
}

/** « Avez-vous des enfants à charge ? », of a folded name. */
const asksForChildren =
  /^(avez vous|vous avez) (des|un ou plusieurs) enfants?( de moins de \d+ ans)?$|^((avez vous|vous avez) )?((des|un ou plusieurs|nombre d|combien d) )?enfants?( avez vous)?( de moins de \d+ ans)?( a (votre )?charge| au foyer| qui vivent avec vous)$/;
const hasNone = /\b(pas d|aucun|ni) enfants?( mineur)?( a (ma |votre )?charge)?$/;

const ofSome = /\b(majeurs?|autres?|rattach\w*|handicap\w*|alternee|naitre)\b/;

/** « Enfants à charge : 0 », « Je n'ai pas d'enfant à charge » */
export function saysNoChild(field: Field): boolean {
  const [label, said] = [fold(field.label), fold(textOf(field) ?? '')];
  if (ofSome.test(foldAll(field.question, field.group, field.label))) return false;
  if (field.kind === 'checkbox') return stateOf(field) === 'filled' && hasNone.test(label);
  const isOfHers =
    asksForChildren.test(label) ||
    (sortIn(field.label) === 'enfant' && /\b(charge|mineurs?|foyer)\b/.test(label));
  return isOfHers && (yesNoOf(field) === 'no' || numberIn(said) === 0 || hasNone.test(said));
}

const hers =
  /\b(ma|mes|mon|notre|nos) (\w+ )?(filles?|fils|enfants?|bebe|garcons?|jumea\w*)\b.*\b(a (ma|notre) charge|(vit|vivent|habite|habitent) (avec|chez) (moi|nous)|(a|dans) (mon|notre) (foyer|domicile))\b/;
const notNow =
  /\b(ne|n|pas|plus|ni|alternee|week|vacances|parfois|autre parent|son pere|sa mere|naitre|ex|si|quand|sera|bientot|etait|vivait|avait|decedee?|jusqu|frais|loyers?|depenses?|pension|couts?)\b/;

/** « Ma fille, 12 ans, est à ma charge », written in words of her own under « Avez-vous des enfants à charge ? Non ». */
function writtenOf(none: Field, said: readonly Field[]): Finding[] {
  const limit = oldestIn(fold(none.label));
  const isLimited = /\bde moins de\b/.test(fold(none.label));
  return said
    .filter(({ kind, valueType }) => kind === 'textarea' || valueType === 'free-text')
    .filter((field) =>
      (textOf(field) ?? '').split(/[.;!?\n]/).some((sentence) => {
        const words = fold(sentence);
        const ages = [...words.matchAll(/\b(\d{1,2}) ans\b/g)].map(([, age]) => Number(age));
        const isYoung = ages.length > 0 ? ages.every((age) => age < limit) : !isLimited;
        return hers.test(words) && !notNow.test(words) && isYoung;
      }),
    )
    .map((field) => answersApart(spotOf(field), none));
}

const ofOne =
  /^(?!.*\b(ne|n|pas|plus|hors|sans|ailleurs|naitre|attendus?|majeurs?|alternee|pension|versee?s?|contribution|entretien|visite|decedee?|accueil\w*|autres?|salaires?|percue?s?|recue?s?|assistante?)\b).*\b(frais de garde|enfants? (mineurs?|a (votre )?charge|gardee?s?|du foyer))\b/;
/** Where one comes, those who were there are counted. */
const ofAnArrival = /\b(naissance|arrivee|adoption|grossesse|accueil)\b/;

/** « Enfants à charge : 0 », and what is paid or told for one. */
function paidFor(none: Field, said: readonly Field[], { page }: CheckContext): Finding[] {
  if ([page.title, ...page.headings.map(({ text }) => text)].some((text) => ofAnArrival.test(fold(text))))
    return [];
  // « En résidence alternée » is counted apart.
  const isCounted = said.some(
    (field) =>
      field.valueType !== 'amount' &&
      /\benfants?\b/.test(fold(field.label)) &&
      (numberIn(textOf(field) ?? '') ?? 0) > 0,
  );
  const given = said.find((field) => field !== none && isToldOfOne(field));
  return given && !isCounted ? [answersApart(spotOf(given), none)] : [];
}

function isToldOfOne(field: Field): boolean {
  const label = fold(field.label);
  // Whoever looks after other people's children counts their hours.
  const isAnswer =
    !isYesNo(field) &&
    field.kind !== 'checkbox' &&
    field.valueType !== 'hours' &&
    stateOf(field) === 'filled';
  return (
    isAnswer &&
    /\benfants?\b/.test(label) &&
    ofOne.test(label) &&
    !tellsNothing(field) &&
    !denies(fold(textOf(field) ?? ''))
  );
}

/** Of all her children, and of any money they may have earned. */
const asksIfPaid =
  /^(?!.*\b(autres?|hors|sauf|plus de|moins de|majeure?s?|mineure?s?)\b).*\benfants?\b.*\b((touche|percu|recu|gagne|eu)\b.*\b(salaires?|remunerations?|paies?|payes?|revenus?|ressources|argent)|travaille)\b/;
const isPaid = /\b(salarie\w*|apprenti\w*|paye\w*|remuneree?|alternan\w*|contrat de professionnalisation)\b/;
const ofSchool = /\b(apprenti\w*|alternan\w*|contrat de professionnalisation)\b/;
const isNotPaid = /\b(sans|non|pas|ni|ne|recherche|ancien\w*|stag\w*|service civique|bours\w*)\b/;
/** Further back, the work may have begun since. */
const longestSince = { months: 2 };
const oldestChild = 25;

/** « Apprenti, payé chaque mois », and « Un de vos enfants a-t-il touché un salaire ? Non ». */
function earning({ today }: CheckContext, said: readonly Field[]): Finding[] {
  const question = said.find((field) => {
    const label = fold(field.label);
    if (!asksIfPaid.test(label)) return false;
    return field.kind === 'checkbox' ? stateOf(field) === 'filled' && denies(label) : yesNoOf(field) === 'no';
  });
  if (!question) return [];
  const { month, year } = monthsIn(question.label).at(-1) ?? {};
  const next = month && year ? Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 }) : today;
  if (Temporal.PlainDate.compare(next.add(longestSince), today) < 0) return [];
  // Most begin with the school year, after the months asked about.
  const begun = Temporal.PlainDate.from({ year: today.year, month: 9, day: 1 });
  const mayHaveBegun = [next, begun, today].every(
    (day, at, all) => at === 0 || Temporal.PlainDate.compare(all[at - 1] ?? day, day) <= 0,
  );
  return said
    .filter((field) => field.options.length > 1 && !isYesNo(field) && isOfChild(field))
    .filter((field) => {
      const words = fold(textOf(field) ?? '');
      return isPaid.test(words) && !isNotPaid.test(words) && !(mayHaveBegun && ofSchool.test(words));
    })
    .map((field) => answersApart(spotOf(field), question));
}

/** « Vos enfants », « Loris, 18 ans » */
function isOfChild(field: Field): boolean {
  const age = /\b(\d{1,2}) ans\b/.exec(`${field.group ?? ''} ${field.label}`)?.[1];
  return personOf(field).role === 'child' || (age !== undefined && Number(age) <= oldestChild);
}

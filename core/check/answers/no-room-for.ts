/** What an answer leaves no room for, though it shares no word with it: « Célibataire », and the day of a marriage. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { countsIn } from '../people/counts-announced.ts';
import { withHer } from '../people/people-told.ts';
import { isShown } from '../recap/shown.ts';
import { personOf } from '../who-and-when.ts';
import { mostAround, over } from './no-but-given.ts';

export function checkNoRoomFor(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  return [
    ...withNo(said, context.today),
    ...withChoice(said, context.today),
    ...countedOverNo(context, said),
    ...namedOverZero(context, said),
    ...countedOverAlone(context, said),
  ];
}

type Day = Temporal.PlainDate;
const isPast = (day: Day, today: Day): boolean => Temporal.PlainDate.compare(day, today) <= 0;
/** Of one that ended longer ago, another couple may have come since. */
const isOfLate = (day: Day, today: Day): boolean =>
  isPast(day, today) && Temporal.PlainDate.compare(day, today.subtract({ years: 1 })) >= 0;

/** « Loyer mensuel, si vous en payez un », « Si vous êtes mariée, date de votre mariage » */
export const withoutCondition = (label: string): string =>
  label.replace(/^si vous [^,]{3,40}, (?=\p{L})/iu, '').replace(/,? (?:si|s['’]ils?|s['’]elles?) .*$/iu, '');

/** By its name, or by that of its part, « Enfant 1 ». */
const isDetail = (detail: RegExp, { label, group }: Field): boolean => {
  const name = withoutCondition(label);
  const isChildPart = /^(?:votre |premier |deuxieme )?enfant\b/.test(fold(group ?? ''));
  return detail.test(fold(name)) || (isChildPart && detail.test(foldAll(group, name)));
};

/** « T – Parent isolé », « je vivais seule au 1er janvier » */
const livedAlone =
  /^(?!.*\b(avant|jusqu)\b).*\b(vivais|vis|vit) seule?\b|^([a-z] |case [a-z] )?parent isole\b/;

/** The question, its answer, the detail; and where that is a day, which days. */
const goesWith: [RegExp, 'no' | 'yes', RegExp, ((day: Day, today: Day) => boolean)?][] = [
  [
    /\b(mesure de protection|protection juridique|tutelle|curatelle)\b/,
    'no',
    /^(?:(?:noms?|prenoms?|identite|coordonnees|telephone|adresse|et|ou|du|de|la|le|l|votre) )*(tut(eur|rice)|curat(eur|rice)|mandataire)(?: (?:judiciaire|legale?|familiale?|ou|et|tut(?:eur|rice)|curat(?:eur|rice)|mandataire|a la protection.*))*$/,
  ],
  [
    /\b(avez|aviez) vous (des|un ou plusieurs) enfants?( de moins de \d+ ans)?( a (votre )?charge| qui vivent avec vous| au foyer)?$|^enfants? a charge$/,
    'no',
    /^(?!.*\b(naitre|attendus?|visite|majeurs?|pension|vers\w+|autre parent|droit|alternee?)\b)(enfant\b|.*\b(de l|de votre) enfant\b)/,
  ],
  [
    /\btoujours (en poste|employee?|salariee?|pour cet employeur|dans cet emploi)\b/,
    'yes',
    /^(dernier jour (travaille|de travail)|date de fin( d(e|u) (ce |votre |mon )?(contrat|emploi|poste))?$|fin (de|du) (votre |mon |ce )?contrat$|date de depart\b)/,
    isPast,
  ],
  [
    /\b(prendra|prend|utilise\w*|emprunte\w*)( t il| t elle)? (le|un) (car|bus|transport)\b(?!.*\b(matin|soir|aller|retour)\b)/,
    'no',
    /^(arret|point) de (montee|descente)\b/,
  ],
  [
    /\b(vivez vous|etes vous)( encore| toujours| actuellement)? en couple\b/,
    'yes',
    /^(?!.*\b(ancien\w*|precedent\w*|parents|ex)\b)((vous etes )?separee?s? depuis\b|date de (la |votre )?(separation|divorce|rupture d(u|e) (la |votre )?(pacs|couple|union|vie|concubinage))\b)/,
    isOfLate,
  ],
  // « Vivez-vous seul ? » asked of today says nothing of the 1st of January.
  [/\bviviez vous seule?\b/, 'no', livedAlone],
  [/\btoujours a la recherche\b/, 'yes', /\bn etes plus a la recherche\b/],
];

/** A detail told before its question. */
const mostBefore = 4;

/** « Mesure de protection : non », and a guardian named beside it. */
function withNo(said: readonly Field[], today: Day): Finding[] {
  // On sick leave or another, the last day worked is not the last of the job.
  const isAway = said.some(({ label }) =>
    /\b(arret|maladie|maternite|paternite|conges?)\b/.test(fold(label)),
  );
  return said.flatMap((question, at) => {
    const [about, answer, detail, isThen] =
      goesWith.find(([about]) => about.test(fold(question.label))) ?? [];
    if (!about || !detail || !isYesNo(question) || yesNoOf(question) !== answer) return [];
    if (isThen === isPast && isAway) return [];
    const isOfThen = (field: Field): boolean => {
      const reading = readDate(textOf(field) ?? '');
      return !isThen || reading.state !== 'date' || isThen(reading.date, today);
    };
    // The same asked again is of another.
    const [before, after] = [
      said.slice(Math.max(0, at - mostBefore), at),
      said.slice(at + 1, at + 1 + mostAround),
    ];
    const isAgain = ({ label }: Field): boolean => about.test(fold(label));
    // Of two jobs in one part of a recap, what stands between may be of either.
    const isAskedTwice = said.some((one) => one !== question && isAgain(one) && one.group === question.group);
    if (isShown(question) && isAskedTwice) return [];
    const [last, next] = [before.findLastIndex(isAgain), after.findIndex(isAgain)];
    const given = [...before.slice(last + 1), ...after.slice(0, next < 0 ? mostAround : next)].find(
      (field) =>
        !ofBefore.test(fold(field.group ?? '')) &&
        isInOnePart(field, question) &&
        isDetail(detail, field) &&
        !isYesNo(field) &&
        !tellsNothing(field) &&
        !tellsOfNone(field) &&
        isOfSameDay(field, question) &&
        isOfThen(field),
    );
    return given
      ? [answer === 'no' ? over(spotOf(given), question) : answersApart(spotOf(given), question)]
      : [];
  });
}

/** « Hébergée gratuitement », « pas d'enfant au foyer », « trois, tous majeurs »: why there is none. */
function tellsOfNone(field: Field): boolean {
  const words = fold(textOf(field) ?? '');
  return (
    denies(words) || /\b(majeure?s?|adultes?|independante?s?|mariee?s?|partie?s|decedee?s?)\b/.test(words)
  );
}

const dayNamed = ({ label }: Field): string | undefined =>
  /(?<!\p{N})(?:1er|\d{1,2}) \p{L}{3,9} \d{4}/u.exec(fold(label))?.[0];

/** « au 1er janvier 2025 » and « au 31 décembre 2025 » are told of two days. */
function isOfSameDay(one: Field, other: Field): boolean {
  const [day, otherDay] = [dayNamed(one), dayNamed(other)];
  return day === undefined || otherDay === undefined || day === otherDay;
}

/** Under another title, a bare « Date d'entrée » is of something else; one of the two may have a part of its own. */
export function isInOnePart(one: Field, two: Field): boolean {
  if (isShown(one)) return one.group === two.group;
  return one.group === two.group || [one, two].some(({ group }) => group === null);
}

/** « Votre logement précédent », « Ancienne union » */
const ofBefore = /\b(ancien\w*|precedent\w*|avant)\b/;

/**
 * Choices that leave no room for what is filled in further on: the choice, the one it is made against, the detail, and
 * where it says little by itself, what is asked.
 */
const excludes: [RegExp, RegExp, RegExp, RegExp?][] = [
  [
    /^(?:co ?)?locataire\b/,
    /\bproprietaire\b/,
    /^(?=.*\b(?:prets?|credits?|emprunts?)\b)(?!.*\b(?:ancien|autre|futur)).*\b(?:de|pour) (?:votre|la|ma|ce|cette) (?:residence principale|logement|habitation principale)\b/,
  ],
  [
    /^(?:(?:[a-z] )?celibataire|(?:ni|pas|non) mariee?)\b/,
    /\bmarie/,
    /^(?:date d(?:e|u) (?:votre |mon )?mariage|(?:quel jour|quand|a quelle date) .*\bmariee?|mariee?(?: e)? (?:depuis )?le)\b(?! (?:de|des) )/,
  ],
  [
    /^(je )?(vis|vit|vivez) seule?\b/,
    /\bavec\b/,
    /^(noms?|personnes?)\b.*\b(qui vi(t|vent)|meme (domicile|logement|toit))\b/,
  ],
  [
    /^([a-z] )?(marie\w*|pacse\w*|en couple|en concubinage|vie maritale|union libre)\b/,
    /\b(celibataire|seule?)\b/,
    livedAlone,
  ],
  [
    /^(?:sans (?:emploi|activite(?: professionnelle)?|profession)|inacti(?:f|ve)|au foyer)(?: e)?$/,
    /\b(?:salariee?|en (?:emploi|activite|poste))\b/,
    /^(?:(?:noms?|adresse|coordonnees|et|de|du|d|l|votre|mon) )*employeur(?: actuel)?$|^employeur actuel\b/,
  ],
  [
    /^seule?\b/,
    /\b(couple|plusieurs|deux|conjoint\w*|colocation|co ?demandeur)\b/,
    /\b(co ?(demandeu(r|se)|titulaire|locataire|preneu(r|se))|(2e|second|seconde|deuxieme|autre) demandeu(r|se))\b/,
    /\b(emmenag\w*|habit\w*|occup\w*|viv(re|rez|rai)|log(er|erez|erai)|demande\w*)\b/,
  ],
];

/** « Locataire », and a loan for her home; « Marié(e) », and the box of who lives alone. */
function withChoice(said: readonly Field[], today: Day): Finding[] {
  return said.flatMap((choice, at) => {
    const chosen = fold(withoutBrackets(textOf(choice) ?? ''));
    const [, , detail] =
      excludes.find(
        ([answer, other, , asks]) =>
          answer.test(chosen) &&
          choice.options.some((option) => other.test(fold(option))) &&
          (!asks || asks.test(fold(choice.label))),
      ) ?? [];
    if (!detail || ofBefore.test(foldAll(choice.label, choice.group))) return [];
    return said
      .slice(Math.max(0, at - mostBefore), at + 1 + mostAround)
      .filter(
        (field) =>
          isDetail(detail, field) &&
          (field.kind === 'checkbox' || isInOnePart(field, choice)) &&
          (field.kind === 'checkbox' || personOf(field).role === personOf(choice).role) &&
          !isYesNo(field) &&
          stateOf(field) === 'filled' &&
          !tellsNothing(field) &&
          // « Personnes qui vivent dans le logement : 1 », and a day to come.
          numberIn(textOf(field) ?? '') !== 1 &&
          !isToCome(field, today),
      )
      .map((field) => answersApart(spotOf(field), choice));
  });
}

function isToCome(field: Field, today: Day): boolean {
  const reading = readDate(textOf(field) ?? '');
  return reading.state === 'date' && !isPast(reading.date, today);
}

const asksAlone =
  /^vivez vous seule?s?\b|\b(la seule personne|le seul occupant|la seule occupante) a (habiter|occuper|vivre)\b/;
/** « La seule personne adulte » */
const ofSome = /\b(adultes?|majeure?s?|revenus?|parents?|locataires?|bail)\b/;

/** « Vivez-vous seul dans ce logement ? Oui », and more people than one; « Non », and one who counts herself. */
function countedOverAlone(context: CheckContext, said: readonly Field[]): Finding[] {
  const alone = said.find((field) => {
    const words = fold(field.label);
    return asksAlone.test(words) && !ofSome.test(words) && ['yes', 'no'].includes(yesNoOf(field));
  });
  // Said of a couple, « seul » leaves room for children.
  const isOfHome = /\b(logement|domicile|habitation|habiter|occuper)\b/.test(fold(alone?.label ?? ''));
  const isOfChild = (field: Field): boolean =>
    /\b(enfants?|charge|fils|filles?)\b/.test(foldAll(field.label, textOf(field)));
  if (!alone || (!isOfHome && said.some(isOfChild))) return [];
  const isAlone = yesNoOf(alone) === 'yes';
  return countsIn(context)
    .filter(
      ({ sort, stated, words }) =>
        sort === 'personne' &&
        !/\bcharge\b/.test(words) &&
        (isAlone ? stated > 1 : stated === 1 && isOfHome && withHer.test(words)),
    )
    .map(({ spot }) => answersApart(spot, alone));
}

const asksForChildren =
  /^((avez|vous avez) (vous )?)?(des |un ou plusieurs )?enfants?( (ou|et) (d |des )?(autres? )?personnes?)? a (votre )?charge$/;
/** « Enfants mineurs à votre charge exclusive ou principale », a number of a tax return. */
const countsMinors =
  /^(?:nombre d )?enfants? (?:mineurs? )?(?:de moins de 18 ans )?a (?:votre )?charge\b(?!.*\bpension)/;

/** « Enfants à charge : non », and a number of them. */
function countedOverNo(context: CheckContext, said: readonly Field[]): Finding[] {
  const denied = said.find((field) => asksForChildren.test(fold(field.label)) && yesNoOf(field) === 'no');
  if (!denied) return [];
  const counted = countsIn(context)
    .filter(
      // « Nombre d'enfants » counts those who have grown up too.
      ({ sort, stated, label }) =>
        sort === 'enfant' && stated > 0 && /\b(charge|mineurs?|foyer|viv\w+)\b/.test(fold(label)),
    )
    .map(({ spot }) => spot);
  const minors = said
    .filter(
      (field) =>
        countsMinors.test(fold(withoutBrackets(field.label))) && Number(textOf(field)?.trim() ?? '') > 0,
    )
    .map(spotOf);
  const spots = new Map([...counted, ...minors].map((spot) => [spot.fieldId, spot]));
  return [...spots.values()].map((spot) => over(spot, denied));
}

const aChild =
  /^(?:(?:noms?|prenoms?|nom et prenom|date de naissance|naissance|nee?(?: e)? le) (?:de (?:l |votre )|du )?(?:premier |1er )?)enfant$/;
/** One who arrives, or is asked for by another than a parent. */
const ofArrival =
  /\b(?:naissances?|nouveau ne|bebe|adopt\w*|grossesse|maternite|paternite|attend\w*|accueil|recueil\w*|tut(?:eur|elle|rice)|grands? parents?|represent\w*|pension)\b/;

/** « Nombre d'enfants à charge : 0 », and the name of one. */
function namedOverZero(context: CheckContext, said: readonly Field[]): Finding[] {
  const [none, other] = countsIn(context).filter(({ sort }) => sort === 'enfant');
  const { page } = context;
  const titles = [
    page.title,
    ...page.headings.map(({ text }) => text),
    ...said.map(({ question }) => question ?? ''),
  ];
  if (!none || other || none.stated > 0 || !/\b(?:charge|foyer|viv\w+)\b/.test(none.words)) return [];
  if (titles.some((title) => ofArrival.test(fold(title)))) return [];
  const named = said.filter(
    (field) =>
      ['name', 'date'].includes(field.valueType) &&
      aChild.test(fold(field.label)) &&
      stateOf(field) === 'filled' &&
      !tellsNothing(field) &&
      !tellsOfNone(field) &&
      !(field.valueType === 'date' && isToCome(field, context.today)),
  );
  return named.length > 0
    ? [ownFinding('count', 'problem', none.spot, 'count-problem', { stated: '0', told: '1' })]
    : [];
}

/** « Avez-vous suivi une formation ? Non », and the school all the same: a detail that only a « Oui » has. */
import type { Field } from '../../page-model.ts';
import { denies, isYesNo, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';
import { asksNothing, isDenied } from '../asks/yes-needs.ts';
import { isShown } from '../recap/shown.ts';
import { isSamePerson, mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { directionOf, isOfOtherYear } from './money-named.ts';

/** Whether something was done or had: not whether it changed, goes on, or was left. */
const asksIfDone =
  /^(?:avez vous|vous avez|j ai|etes vous|vous etes|je suis) (?:ete (?:en|a|au|absente?|hospitalisee?)|eu (?:une?|des|d)|travaille|suivi (?:une?|des)|effectue (?:une?|des)|exerce (?:une?|des)|fait (?:une?|des)|beneficie (?:d|de)|sejourne|partie?|(?:de|em)menage|marie|accouche)\b|^(?:formations?|stages?|arrets?|travail|activites?|conges?|sejours?|absences?|hospitalisations?)\b/;
/** « Chez un autre employeur », « tout le mois », « plus de 78 heures », « le dimanche »: a no to one sort of it, or to some of it. */
const ofSome =
  /\b(?:autres?|(?:ce|dernier) jour|(?:travaill|exerc|activite)\w* .*etranger|tout|toute|tous|toutes|entier\w*|complete?|plein|partiel\w*|plus|moins|dimanches?|samedis?|week|nuit|feries?|domicile|teletravail|egalement|aussi|memes?|encore|toujours|chaque|chacune?|differen\w*|seule?s?|uniquement|hors|sans|benevol\w*|interim\w*|apprenti\w*|nouve\w*|depuis|avant|apres|pendant|durant|(?<!\bou (?:(?:exerce )?(?:une )?activite )?)non salariee?s?)\b/;

/** Whether a « Non » to it leaves room for what is told of the same thing. */
export function asksForSome({ label }: Field): boolean {
  return ofSome.test(fold(label).replace(ofWholeTime, ' '));
}
const ofWholeTime =
  /\b(?:pendant|durant) (?:(?:la|cette|ce|ces|le|les) )?(?:trois |3 )?(?:periode|mois|trimestre)\b/g;

const toWords = (words: string): Set<string> => new Set(words.split(' ').map(stem));
/** What adds nothing to the thing that is denied. */
const light = toWords(
  'a au aux avez c cas ce cette ces chez d dans de des du e elle en est et etes eu exerce effectue beneficie fait fois il ete j je l la le les ma mes mois mon ou par parti partie pendant pour qui que paye payee percu percue recu recue remplir seulement si sur suivi suis touche touchee un une uniquement verse versee vos votre vous',
);
const months = toWords(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
);
/** « Avez-vous eu un enfant ? Non »: since the last time; there may be some already. */
const people = toWords('enfant bebe conjoint personne salarie');
/** « Un enfant majeur demande-t-il à être rattaché ? » */
const attached = stem('rattache');
/** What is told of a thing that was done. */
const details = toWords(
  'nombre heures jours duree date dates debut fin periode organisme etablissement employeur entreprise nom intitule lieu pays ville montant motif nature type effectuees realisees travaillees suivie suivies concernee concernes total detail identite naissance prenom premier premiere deuxieme second combien',
);
const ofWork = toWords('travail travaille activite emploi');
/** Which work alone has: « Employeur », « Salaire brut ». */
const detailsOfWork = toWords(
  'heures employeur entreprise metier travaillees effectuees salaire salariee brut',
);

const stemsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .map(stem)
    .filter((word) => word !== '' && !light.has(word) && !months.has(word) && !/^20\d\d$/.test(word));

/** « Non, je n'ai pas déménagé en 2025 », chosen under « Avez-vous changé d'adresse ? », as the question it answers. */
const deniedInFull = /^non (?:je|nous) n (?:ai|avons) pas (.+)$/;

function asksOf(field: Field): string[] {
  const [, rest] = deniedInFull.exec(fold(textOf(field) ?? '')) ?? [];
  return [fold(field.label), ...(rest === undefined ? [] : [`avez vous ${rest}`])];
}

/** « La situation de travail de Farid a-t-elle changé ? »: it is there all the same. */
const ofChange = /\bsituation\b.*\bchang/;
const isPlain = (asks: string): boolean =>
  !asksNothing.test(asks) && !isDenied(asks) && !ofHers.test(asks) && !ofEnd.test(asks);
/** « Avez-vous reçu votre bulletin ? », « Mission terminée ? »: what it is of is there all the same. */
const ofHers = /\b(?:votre|vos|son|sa|ses)\b/;
const ofEnd = /\b(?:termin|fini|achev|cess|quitt|romp|clos)\p{L}*/u;

/** What is said not to have been done; « votre logement », « la formation » are there all the same. */
function thingDenied(field: Field): string[] {
  if (!isYesNo(field) || yesNoOf(field) !== 'no' || asksForSome(field)) return [];
  const said = asksOf(field);
  const asks = said.find((one) => asksIfDone.test(one)) ?? said.find((one) => isPlain(one));
  if (asks === undefined || ofChange.test(asks)) return [];
  const indefinite = asks.replace(/\b(?:votre|vos|le|la|les|l(?! etranger)|ce|cet|cette|ces) \p{L}+/gu, ' ');
  const thing = stemsOf(indefinite).filter((word) => !/^\d/.test(word));
  const isOfPerson = thing[0] !== undefined && people.has(thing[0]) && !thing.includes(attached);
  return isOfPerson ? [] : thing;
}

/** Each detail given of something that was not done, with the question that says so. */
export function detailsGiven(said: readonly Field[]): { line: Field; question: Field }[] {
  const denied = said.flatMap((question, at) => {
    const thing = thingDenied(question);
    return thing.length > 0 ? [{ question, at, thing }] : [];
  });
  const parts = denied.length > 0 ? partsWithout(said) : [];
  return denied.flatMap(({ question, at, thing }) => {
    const after = said.slice(at + 1, at + 1 + mostAfter);
    const next = after.findIndex(isYesNo);
    const near = (next < 0 ? after : after.slice(0, next)).filter(
      ({ group, label }) => group === question.group && isDetailOf(thing, label),
    );
    const isGiven = (line: Field): boolean =>
      isTold(line) &&
      isSamePerson(personOf(question), personOf(line)) &&
      mayBeSameMonth(monthOf(question), monthOf(line)) &&
      !isOfOtherYear(question, line) &&
      !isOtherWay(question, line) &&
      (line.valueType !== 'amount' || isWhole(thing, line));
    // Of a part that is all of it, one line tells enough.
    const under = parts
      .filter(({ words }) => words.some((word) => thing.includes(word)))
      .flatMap(({ title, lines }) => {
        const named = lines.find((line) => isGiven(line) && isDetailOf(thing, `${title} ${line.label}`));
        const isTitled = !lines.some(isShown) && isDetailOf(thing, title);
        const sum = isTitled ? lines.find((line) => line.valueType === 'amount' && isGiven(line)) : undefined;
        return named ?? sum ?? [];
      });
    return [...near.filter(isGiven), ...under].map((line) => ({ line, question }));
  });
}

/** « Salaires », after « Avez-vous perçu des salaires à l'étranger ? », may be of others. */
const isWhole = (thing: readonly string[], { group, label }: Field): boolean => {
  const own = stemsOf(`${group ?? ''} ${label}`);
  return thing.every((word) => own.includes(word) || ofWork.has(word));
};

/** « Pensions reçues », after « Avez-vous versé une pension ? » */
function isOtherWay({ label }: Field, line: Field): boolean {
  const [asked, told] = [fold(label), foldAll(line.group, line.label)].map(directionOf);
  return asked !== null && told !== null && asked !== told;
}

/** Further from its question, a line before the next one is of something else. */
const mostAfter = 30;

/** « Formation » over its lines: the parts of the page that ask no question of their own. */
function partsWithout(said: readonly Field[]): { title: string; words: string[]; lines: Field[] }[] {
  return [...Map.groupBy(said, ({ group }) => group)].flatMap(([title, lines]) =>
    title === null || lines.some(isYesNo) ? [] : [{ title, words: stemsOf(title), lines }],
  );
}

/** « Organisme de formation »: of that thing, by each of its words; not « type de logement », of an « aide au logement ». */
function isDetailOf(thing: readonly string[], name: string): boolean {
  const own = stemsOf(name);
  // « Un arrêt de travail » is no work.
  const isWork = ofWork.has(thing[0] ?? '');
  const isOf = (word: string): boolean =>
    thing.includes(word) || (isWork && (ofWork.has(word) || detailsOfWork.has(word)));
  const isOfIt = (word: string): boolean => word === thing[0] || (isWork && isOf(word));
  return own.some(isOfIt) && own.every((word) => isOf(word) || details.has(word));
}

function isTold(line: Field): boolean {
  const text = fold(textOf(line) ?? '');
  return (
    !isYesNo(line) &&
    line.kind !== 'checkbox' &&
    text !== '' &&
    !tellsNothing(line) &&
    !denies(text) &&
    // « la formation », which a button beside it is of
    !stemsOf(text).every((word) => stemsOf(line.label).includes(word)) &&
    !/^(?:0+|non|en recherche|demandeu\w+|inconnue?)\b/.test(text)
  );
}

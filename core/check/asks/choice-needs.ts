/** « À indiquer pour un CDD », left empty under « Type de contrat : CDD »; « Laissez vide pour un CDI », and it is filled in. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isOptional, isYesNo, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { changeOf } from '../answers/changed.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { listIn } from './cases-named.ts';
import { type Condition, conditionIn } from './conditions.ts';
import { isToldOf } from './said-of-herself.ts';
import { toldOf } from './told-by-answers.ts';

/** For whom a case is: « pour un CDD ou une mission d'intérim », « en cas de séparation », « si étudiant ». */
const forWhom = /\b(?:pour|en cas d|en cas de|si|lorsque|quand|reserve\w* a\w*|concerne) (.+)$/;
const asks =
  /\b(a|doit etre|doivent etre) (indique|renseigne|precise|rempli|complete|joindre|fournir|donne|saisi|inscri)\w*|\b(indiquez|precisez|renseignez|remplissez|completez|joignez|inscrivez|donnez|obligatoires?|requise?s?|necessaires?|demandee?s?)\b/;
/** « Laissez vide pour un CDI », « facultatif », « sauf pour un CDI », « si vous l'avez » */
const asksNot =
  /\b(laisse[rz]|vide|ne|n|pas|sauf|hors|sans|inutile|facultati\w+|dispense\w*|si (besoin|necessaire|possible|connue?|vous (l|la|le|les) \w+|disponible)|eventuel\w*|le cas echeant|peut|pouvez|exemples?|par exemple|et s(?:i|ils?|elles?))\b/;

/** A first word that many answers have. */
const plain =
  /^(?:\p{L}{1,2}|les?|des|une|mon|mes|vous|contrat|montants?|sommes?|dates?|nombre|autres?|oui|non|pour|avec|sans|pas)$/u;

const article = '(?:une?|des|les?|la|l|d|de|vous etes|vous avez choisi|aux?)';

/** Further on, a case is about something else. */
const near = 8;

export function checkChoiceNeeds({ asked, page }: CheckContext): Finding[] {
  const called = sentencesOf(page.blocks).flatMap(calledIn);
  return asked.flatMap((field, at) => {
    const choices = asked
      .slice(Math.max(0, at - near), at)
      .filter((choice) => choice.options.length > 1 && !isYesNo(choice) && choice.heading === field.heading);
    const named = (phrases: string[]): Field | undefined =>
      choices.find((choice) => phrases.some((phrase) => isFor(phrase, choice)));
    if (stateOf(field) === 'empty' && !field.required && !isOptional(field))
      return named(phrasesOf(field)) ||
        isToldOf(phrasesOf(field), field, asked.slice(Math.max(0, at - near), at)) ||
        choices.some((choice) => isDayOf(field, choice)) ||
        called.some(({ said, what }) => isCalled(field.label, what) && toldOf(said, field, asked) === 'so')
        ? [ownFinding('yes-needs', 'problem', spotOf(field), 'yes-needs-problem')]
        : [];
    const against = tellsNothing(field) || changeOf(field) === 'kept' ? undefined : named(emptyFor(field));
    return against ? [answersApart(spotOf(field), against)] : [];
  });
}

const tells =
  "(?:(?:nous )?(?:indiqu|précis|donn|inscri|renseign|saisi|not|complét|rempli|fourni|déclar)[a-zé]*(?: nous| bien| aussi)?|n['’]oubliez pas)";
const asksFor = `(?:merci (?:de |d['’])|veuillez |vous devez |il faut |pensez à |n['’]oubliez pas (?:de |d['’]))?(?:bien )?${tells} (?:(?:votre|vos|le|la|les|son|sa|ses|leur|ton|ta|tes) |l['’])`;
/** « Si vous êtes locataire », « Pour les locataires », « Locataires : » */
const whose =
  "(?:(?:si (?:vous|tu)|pour (?:les|une?)|en cas d(?:e|['’]une?)?) ?[^,:?]+?|\\p{Lu}\\p{Ll}+s(?= ?:))";
/** « Si vous êtes locataire, indiquez votre loyer. », « Indiquez votre loyer si vous êtes locataire. » */
const ifThen = new RegExp(`^(${whose}) ?[,:] ?${asksFor}([^,;:?]+?)[.!]?$`, 'iu');
const thenIf = new RegExp(
  `^${asksFor}([^,;:?]+?),? (si (?:vous|tu) (?!l['’ ]|le |la |en |les |y )[^,;:?]+?)[.!]?$`,
  'iu',
);

/** « Pour les locataires, le loyer est obligatoire. » */
const ifNeeded = new RegExp(
  `^(${whose}) ?[,:] ?(?:(?:votre|vos|le|la|les|ton|ta|tes) |l['’])([^,;:?]+?) (?:est|sont|doi(?:t|vent) être) (?:tous |toutes |les |deux |trois )*(?:obligatoire|nécessaire|indispensable|exigée?|demandée?|attendue?|requise?|indiquée?|précisée?|remplie?|renseignée?|à (?:indiquer|préciser|remplir|renseigner|compléter|donner))s?[.!]?$`,
  'iu',
);

/** What a sentence of the page asks for, and of whom. */
function calledIn(sentence: string): { said: Condition; what: string }[] {
  const [, first, then] = ifThen.exec(sentence) ?? [];
  const [, whom, needed] = ifNeeded.exec(sentence) ?? [];
  const [, what = then ?? needed, when = first ?? whom] = thenIf.exec(sentence) ?? [];
  const said =
    when === undefined ? null : (conditionIn(when) ?? { wanted: fold(when), isNot: false, isLoose: false });
  if (!said || what === undefined || asksNot.test(fold(what))) return [];
  // « le loyer et le nom du bailleur »
  return [headOf(what), ...listIn(fold(what)).map(headOf)].map((one) => ({ said, what: one }));
}

/** « loyer », of « Montant de votre loyer » */
const headOf = (text: string): string =>
  fold(text).replace(/^(?:(?:montants?|noms?|numeros?|n|adresse|le|la|l|les|votre|vos|de|du|d) )+/, '');

/** « Loyer mensuel », of « votre loyer »; not « Date du loyer », « Loyer du garage ». */
const isCalled = (label: string, what: string): boolean => {
  const head = headOf(label);
  const isWhole = head === what || (head.startsWith(`${what} `) && sameThing.test(head.slice(what.length)));
  return what.length > 3 && (isWhole || what.startsWith(`${head} `));
};
const sameThing =
  /^(?: (?:mensuel|annuel|actuel|principal|brut|net|total|hors|charges|comprises|par|mois|an|en|euros?)(?:le|l)?(?:e|s|es)?)+$/;

const ofDay =
  /^(?:dates?|jour|mois|depuis|quand|a|au|le|la|les|l|du|de|d|en|votre|vos|ma|mon|compter|partir|quelle?|effective|exacte|ete|avez|etes|vous)$/;

/** « Séparé depuis le », « Date du mariage », where « Je me suis séparé » or « Marié » is chosen and no other choice is of it. */
function isDayOf({ label, valueType, kind }: Field, choice: Field): boolean {
  if (valueType !== 'date' && !(kind === 'text' && /\bdepuis (?:le|quand)$/.test(fold(label)))) return false;
  const [word, other] = fold(label)
    .split(' ')
    .filter((one) => !ofDay.test(one));
  if (word === undefined || other !== undefined || word.length < 5) return false;
  const isOf = (option: string): boolean =>
    fold(option)
      .split(' ')
      .some((one) => one.length > 4 && one.slice(0, 4) === word.slice(0, 4));
  const chosen = textOf(choice) ?? '';
  return (
    isOf(chosen) && !/\b(?:ne|n|pas|jamais)\b/.test(fold(chosen)) && choice.options.filter(isOf).length === 1
  );
}

const leftEmpty =
  /\b(?:laissez vide|laisser vide|ne (?:rien|pas) (?:remplir|indiquer|renseigner)|ne (?:remplissez|renseignez) (?:pas|rien)) (?:pour|en cas d|en cas de|si) (.+)$/;

/** Folded, for whom the page says to leave this case empty. */
const emptyFor = ({ hint }: Field): string[] =>
  (hint ?? '').split(/[.;()]/).flatMap((sentence) => leftEmpty.exec(fold(sentence))?.[1] ?? []);

/** Folded, of the sentences that say for whom this case must be filled. A name says it by itself: « Si CDD, date de fin ». */
function phrasesOf({ label, hint }: Field): string[] {
  const named = /^(?:(?:si|en cas de|pour)\s|en cas d['’]\s?)(.+?)[,:]/iu.exec(label)?.[1];
  const inBrackets = /\((?:obligatoire\s)?(?:(?:si|en cas de|pour)\s|en cas d['’]\s?)([^)]+)\)/iu.exec(
    label,
  )?.[1];
  const sentences = (hint ?? '')
    .split(/[.;()]/)
    .map(fold)
    .flatMap((words) => (asks.test(words) && !asksNot.test(words) ? (forWhom.exec(words)?.[1] ?? []) : []));
  return [...[named, inBrackets].flatMap((text) => (text ? [fold(text)] : [])), ...sentences].filter(
    (words) => !asksNot.test(words),
  );
}

/** « Par prélèvement », chosen, is named by « pour le prélèvement ». */
const bareOption = (option: string): string => fold(option).replace(/^(?:par|en|avec) (?:une? )?/, '');

/** Whether the phrase names the answer chosen, and not each of those one could choose. */
export function isFor(phrase: string, choice: Field): boolean {
  const named = choice.options
    .map(bareOption)
    .filter((option) => option.length > 2 && !/^(choisi\w*|selectionn\w*)\b/.test(option));
  // « Pour un CDD ou une mission », and not « pour une carte de séjour française ».
  const isHead = (words: string): boolean =>
    ` ${phrase}`.split(/ (?:ou|et) /).some((part) => new RegExp(`^ ?(?:${article} )*${words}\\b`).test(part));
  // « CDI, sans date de fin » is named by « CDI ».
  const isNamed = (option: string): boolean => {
    const [first = ''] = option.split(' ');
    return option !== 'autre' && (isHead(option) || (!plain.test(first) && isHead(first)));
  };
  const chosen = bareOption(textOf(choice) ?? '');
  // « (si je le joins ici) », under « je le joins ici tout de suite »
  if (phrase.split(' ').length > 2 && chosen.startsWith(phrase))
    return named.filter((option) => option.startsWith(phrase)).length === 1;
  // « Salarié agricole » is not « Salarié du privé ».
  const isAnother = named.some((option) => option !== chosen && isHead(option)) && !isHead(chosen);
  return isNamed(chosen) && !isAnother && !named.every(isNamed);
}

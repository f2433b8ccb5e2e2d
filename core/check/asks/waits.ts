/** What a case waits for, as its name, what stands with it, the title and the line over it say, and whether it has come. */
import type { Field } from '../../page-model.ts';
import { stateOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { placesOf } from '../plain-titles.ts';
import { sentencesOf } from '../sentences.ts';
import { pairsLeft, partsLeft } from './amount-or-none.ts';
import { conditionsByNumber } from './asked-by-number.ts';
import { type Condition, conditionIn, conditionInLine, conditionsInName } from './conditions.ts';
import { exceptedBy } from './excepted.ts';
import { isOverNext, linesOver, type Part } from './lines-over.ts';
import { needNotBeFilled } from './need-not.ts';
import { asksForAll, mayBeOfAnotherAnswer } from './of-another-answer.ts';
import { type Told, toldOf } from './told-by-answers.ts';
import { isUnasked } from './unasked.ts';

/**
 * Whether an empty case may be one that what it waits for has not called. Where no answer tells, nobody can say that it is
 * missing.
 */
export function mayStayEmptyIn(context: CheckContext): (field: Field) => boolean {
  const { asked, page } = context;
  const beside = linesBeside(page);
  const placed = once(() => placesOf(page.fields, page.blocks.map(fold)));
  const waits = waitsIn(context, placed);
  const isOfAll = once(() => asksForAll(page));
  const isExcepted = once(() => exceptedBy(page));
  const oneOrOther = once(() => new Set(pairsLeft(asked)));
  const leftParts = once(() => new Set(partsLeft(asked, page)));
  const lineOf = (field: Field): string => page.blocks[placed().get(field) ?? -1] ?? '';
  const isFree = (field: Field, told: readonly Told[]): boolean =>
    (!told.includes('so') && mayBeBlank(`${field.label}. ${field.hint ?? beside(field)}`)) ||
    isOfNumberedNo(field, asked) ||
    needNotBeFilled(field, context, lineOf) ||
    isUnasked(field, context) ||
    (isOfAll() && (mayBeOfAnotherAnswer(field, asked, page) || isExcepted()(field, lineOf(field))));
  return (field) => {
    if (field.valueType === 'consent' || oneOrOther().has(field)) return false;
    const { numbered, own, titles, lines } = waits(field);
    const parts = [...titles, ...lines];
    const isCalled = numbered.some((said) => toldOf(said, field, asked) === 'so');
    if (isCalled && conditionsInName(field.label).length === 0) return false;
    // « (si vous en avez une) », under « Si oui »: nothing tells whether she has.
    const isForWhoHas = ifAny.test(foldAll(field.label, field.hint));
    if (isForWhoHas && own.every((said) => toldOf(said, field, asked) === 'unknown')) return true;
    const told = [...own.map((said) => ({ said, fields: [] })), ...parts].flatMap(({ said, fields }) => {
      const one = toldOf(said, field, asked);
      // Where she has begun to fill its part in, it is called.
      const tellsNothing = said.isLoose || fields.some((other) => stateOf(other) === 'filled');
      return one === 'unknown' && tellsNothing ? [] : [one];
    });
    return (
      told.includes('not-so') ||
      (told.length > 0 && !told.includes('so')) ||
      // Of a part with neither an amount nor « Aucune ressource », which empty cases are free is no matter.
      (!leftParts().has(field) && isFree(field, told))
    );
  };
}

/** What is said of one case: by its number, by its name and beside it, by the titles and by the lines over it. */
interface Waits {
  numbered: readonly Condition[];
  own: readonly Condition[];
  titles: readonly Part[];
  lines: readonly Part[];
}

/** What each case waits for. `placed`: the line of the page that each stands on. */
export function waitsIn(
  context: CheckContext,
  placed = once(() => placesOf(context.page.fields, context.page.blocks.map(fold))),
): (field: Field) => Waits {
  const { asked, page } = context;
  const beside = linesBeside(page);
  const overEach = once(() => linesOver(context, placed));
  const byNumber = once(() => conditionsByNumber(page.blocks));
  const underTitles = once(() => titleNames.map((name) => Map.groupBy(asked, (one) => one[name] ?? null)));
  return (field) => {
    // « au », after « Si oui, du »
    const before = endOfSpan.test(fold(field.label)) ? asked[asked.indexOf(field) - 1] : undefined;
    const numbered = byNumber()(field);
    const own = [
      ...numbered,
      ...[field, ...(before ? [before] : [])].flatMap(({ label }) => conditionsInName(label)),
      ...sentencesOf((field.hint ?? beside(field)).split(';')).flatMap((line) =>
        (isOverNext(line) && field.hint === null) || field.options.includes(line)
          ? []
          : (conditionInLine(line) ?? []),
      ),
    ];
    return {
      numbered,
      own,
      titles: partsOf(field, context, underTitles()),
      lines: overEach().get(field) ?? [],
    };
  };
}

/** « 5a. Organisme », « 5b. Rémunérée ? », after « 5. Étiez-vous en formation ? Non ». */
function isOfNumberedNo({ label }: Field, asked: readonly Field[]): boolean {
  const number = /^(\d{1,2}) ?[a-e]\b/.exec(label)?.[1];
  return (
    number !== undefined &&
    // « 3a. Si non, … » says itself what it waits for.
    !/^\w+\W+(?:si|sinon)\b/i.test(label) &&
    asked.some((one) => new RegExp(`^${number}(?![\\d a-e])`).test(one.label) && yesNoOf(one) === 'no')
  );
}

/**
 * « Au (vide si le contrat continue) », « Laissez libre si vous ne la connaissez pas », « Ne rien inscrire sans terme »: the
 * page thinks of this very case left so. « Ne laissez pas vide » does not.
 */
function mayBeBlank(said: string): boolean {
  const words = fold(said);
  return blank.test(words) && !notBlank.test(words);
}

const write = '(?:rempli|renseign|complet|inscri|indiqu|saisi|mett|not|ecri|port|mentionn)\\p{L}*';
const blank = new RegExp(
  `\\b(?:facultatif (?:tant|si|pour|quand|lorsque)|(?:a |en )?(?:vide|blanc)|laisse\\p{L}* (?:\\p{L}+ )?libre|rien (?:si|tant|sans|pour)|si (?:vous )?(?:l|le|la|les|en) (?:avez|connaissez|possedez|disposez)|s il (?:y en a|existe)|(?:ne|n) (?:rien ${write}|${write} rien|pas (?:rempli|renseign|complet)\\p{L}*|(?:rempli|renseign|complet)\\p{L}* pas))\\b`,
  'u',
);
const notBlank =
  /\b(?:ne|n|pas|jamais|aucune?|sans)\b.{0,24}\b(?:laisse\w*|rest\w*|etre)\b.{0,16}\b(?:vide|blanc)s?\b|\bpas (?:laisse\w* |rest\w* )?(?:vide|blanc)s?\b|\blaissee? vide\b.*\b(?:rejet|refus|bloqu|renvo|retard)/;

const ifAny =
  /\b(?:si vous (?:en|l|la|le|les) (?:avez|connaissez)|s il y (?:a lieu|en a)|(?<!\b(?:0|zero|neant) )le cas echeant|si besoin)\b/;

/** « au », « et motif »: what goes on from the case before. */
const endOfSpan = /^(?:au|a|jusqu au)$|^et\b/;

/** Made when it is first asked for: most pages leave no case empty. */
function once<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

const ofPeople =
  /\b(?:cotisants?|locataires?|proprietaires?|salarie?e?s|independante?s|exploitante?s|retraitee?s|etudiante?s|apprentie?s|couples?|familles|personnes|parents)\b.*\b(?:seulement|uniquement)$/;

/** « Vous êtes une association », beside « Vous êtes un particulier » */
const situation = /^vous (?:etes|avez|vivez|demandez|souhaitez) \w+/;

/** The titles over a case. */
const titleNames = ['group', 'outerGroup', 'question', 'heading'] as const;
/** For each of them, the cases under one and the same. */
type UnderTitles = readonly ReadonlyMap<string | null, readonly Field[]>[];

function partsOf(field: Field, { asked, page }: CheckContext, under: UnderTitles): Part[] {
  return titleNames.flatMap((name, at) => {
    const title = field[name];
    const fields = (title && under[at]?.get(title)) || [];
    // A title over the whole page is what it is about.
    const isOfPage = fields.length === asked.length || title === page.headings[0]?.text;
    if (!title || title.endsWith('?') || isOfPage) return [];
    const first = situation.test(fold(title))
      ? { wanted: fold(title), isNot: false, isLoose: false }
      : conditionIn(title);
    // « Cotisants solidaires seulement » says of whom; « Loyer hors charges uniquement », of what.
    if (first?.isLoose && ofPeople.test(fold(title))) first.isLoose = false;
    return [...(first ? [first] : []), ...conditionsInName(title)].map((said) => ({ said, fields }));
  });
}

/** A case that no word says to wait, left empty where an answer leaves nothing to say of it. */
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { livesAsCouple } from '../people/couple.ts';
import { personOf } from '../who-and-when.ts';
import { bare, stems } from './yes-needs.ts';

export function isUnasked(field: Field, context: CheckContext): boolean {
  const { asked } = context;
  return (
    isAfterNo(field, asked) ||
    isAfterBox(field, asked) ||
    isOfOtherChoice(field, asked) ||
    isOfNobody(field, context) ||
    isNextRow(field, asked) ||
    isOfNone(field, asked)
  );
}

const isEmpty = (field: Field): boolean => stateOf(field) === 'empty';

/** « Lequel ? », « Motif » say nothing alone: they are about what was asked just before. */
const detail =
  /^(?:\d+ )?(?:bis )?(?:(?:d |de )?(?:lequel|laquelle|lesquel\w*)|precise[rz]|a preciser|explique[rz]|motifs?|raisons?|pourquoi|combien)\b/;
/** « Percevez-vous », and not « Êtes-vous né en France ? », where a no asks for more. */
const opensOnYes =
  /^(?:\d+\w* )?(?:(?:vous )?(?:ave[zt]|a|ont|perce[vz]|rece[vz]|touch|exerc|demand|souhait|benefici|posse|dispos|pay|vers|employ|suiv|attend|faut|voul|designe)\w*|y a|est ce que|etes vous (?:inscrite?|en arret|titulaire|beneficiaire|accompagne\w*))\b/;
const asksIfRight =
  /\b(?:exacte?s?|correcte?s?|justes?|a jour|toujours|encore|meme|identique|inchange\w*|actuel\w*|nationalite)\b/;

/** The empty cases from one on, up to the next question or part. */
function runAfter(question: Field, asked: readonly Field[]): Field[] {
  const after = asked.slice(asked.indexOf(question) + 1);
  const isWith = ({ group, heading }: Field): boolean =>
    heading === question.heading && (group === question.group || group === question.label);
  const end = after.findIndex((field) => isYesNo(field) || !isWith(field));
  return end < 0 ? after : after.slice(0, end);
}

/** « Recevez-vous une pension ? Non », then « Montant », « Nom du débiteur »: the first is of the question, all are empty. */
function isAfterNo(field: Field, asked: readonly Field[]): boolean {
  const question = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  if (!question || yesNoOf(question) !== 'no') return false;
  const name = fold(question.label);
  const isUnder = field.group === question.label || field.question === question.label;
  if ((!opensOnYes.test(name) && !isUnder) || asksIfRight.test(name)) return false;
  const run = runAfter(question, asked);
  const at = run.indexOf(field);
  const own = stems(question.label);
  const isAbout = ({ label, group }: Field): boolean =>
    bare.test(fold(label)) ||
    detail.test(fold(label)) ||
    group === question.label ||
    stems(label).some((one) => own.includes(one));
  const [first] = run;
  if (at < 0 || !first || !isAbout(first) || !run.slice(0, at + 1).every(isEmpty)) return false;
  return isAbout(field) || (run.length <= mostDetails && run.every(isEmpty));
}

/** More cases than that are no detail of one answer. */
const mostDetails = 4;

const isSame = /\b(?:meme|identique|inchange\w*)\b/;
const isLater = /\b(?:ne|n|pas|plus tard|ulterieur\w*|sans|aucune?)\b/;

/** « Je désigne un mandataire », unticked, then its name and its address. */
function isAfterBox(field: Field, asked: readonly Field[]): boolean {
  const box = asked.slice(0, asked.indexOf(field)).findLast(({ kind }) => kind === 'checkbox');
  if (!box || box.valueType === 'consent' || isYesNo(box)) return false;
  // One of a list says nothing alone.
  if (asked[asked.indexOf(box) - 1]?.kind === 'checkbox') return false;
  const name = fold(box.label);
  if (isSame.test(name) ? isEmpty(box) : !isEmpty(box) || isLater.test(name)) return false;
  const run = runAfter(box, asked);
  const own = stems(box.label);
  const until = run.slice(0, run.indexOf(field) + 1);
  return (
    until.length > 0 &&
    until.every((one) => isEmpty(one) && stems(one.label).some((word) => own.includes(word)))
  );
}

/** « Nombre d'enfants : 0 », then « Prénoms des enfants » */
function isOfNone(field: Field, asked: readonly Field[]): boolean {
  const own = stems(field.label);
  return asked.some(
    (one) =>
      (one.valueType === 'count' || one.valueType === 'household') &&
      !isEmpty(one) &&
      tellsNothing(one) &&
      stems(one.label).some((word) => own.includes(word)),
  );
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter(
      (word) =>
        word.length > 2 && !/^(?:precise[rz]|preciser|pour|vous|votre|dans|cas|les|des|une?)$/.test(word),
    )
    .map(stem);

/** « Autre », « Locataires », « (renouvellement) », where another answer was chosen, or that box left unticked. */
function isOfOtherChoice(field: Field, asked: readonly Field[]): boolean {
  if (field.kind === 'checkbox') return false;
  const { label, group, question } = field;
  const titles = [group, question].filter((title): title is string => title !== null);
  const whole = titles.filter((title) =>
    asked.every(
      (one) => (one.group !== title && one.question !== title) || isEmpty(one) || one.options.length > 1,
    ),
  );
  const inside = [...label.matchAll(/\(([^()]+)\)|\bpour (?:les? |la |l['’]|une? )?(.+)$/g)].flatMap(
    ([, bracket, whom]) => bracket ?? whom ?? [],
  );
  const before = asked.slice(0, asked.indexOf(field));
  const answers = answersIn(before);
  const isOther = (name: string, { chosen, others }: Answer): boolean => {
    const [is, isNot] = [chosen, others].map((texts) => new Set(texts.flatMap(wordsOf)));
    const words = wordsOf(name);
    return (
      words.length > 0 && words.every((word) => isNot?.has(word)) && !words.some((word) => is?.has(word))
    );
  };
  return (
    [...whole, ...inside].some((name) => answers.some((answer) => isOther(name, answer))) ||
    // Further on than « Comment vous joindre ? Par courriel », « Téléphone » is a case of its own.
    answers.some((answer) => answer.last === before.at(-1) && isOther(label, answer))
  );
}

interface Answer {
  chosen: string[];
  others: string[];
  /** The last of its cases. */
  last: Field | undefined;
}

/** Of each choice made: what was chosen, and what was not. */
function answersIn(asked: readonly Field[]): Answer[] {
  const boxes = asked.filter(({ kind, valueType }) => kind === 'checkbox' && valueType !== 'consent');
  const lists = [...Map.groupBy(boxes, ({ question, group }) => question ?? group ?? '').values()];
  return [
    ...asked.flatMap((field) => {
      const text = textOf(field);
      return field.options.length > 1 && !isYesNo(field) && text !== null
        ? [{ chosen: [text], others: field.options.filter((option) => option !== text), last: field }]
        : [];
    }),
    ...lists
      .filter((list) => list.length > 1)
      .map((list) => ({
        chosen: list.filter((box) => !isEmpty(box)).map(({ label }) => label),
        others: list.filter(isEmpty).map(({ label }) => label),
        last: list.at(-1),
      })),
  ];
}

/** A partner, or the day of a wedding, where there is no partner. */
const isOfNobody = (field: Field, context: CheckContext): boolean =>
  (personOf(field).role === 'partner' || ofUnion.test(fold(field.label))) && livesAsCouple(context) === false;

const ofUnion = /\b(?:mariage|pacs|vie commune|concubinage|union)\b/;

const rank =
  /\b(?:[1-9]|1\d|n|no|1er|premiere?|2e|2eme|deuxieme|seconde?|3e|3eme|troisieme|quatrieme|cinquieme|sixieme)\b/g;
const ranks = ['', '', 'deuxieme|second', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];

function rankOf(place: string): number {
  const words = fold(place);
  const written = ranks.findIndex((name) => name !== '' && new RegExp(`\\b(?:${name})`).test(words));
  return written > 0 ? written : Number(/\d+/.exec(words)?.[0] ?? 1);
}

/** « Enfant » of « Enfant 2 » */
const sortOf = (place: string): string => fold(place).replace(rank, '').replace(/ +/g, ' ').trim();

/** « Enfant 2 », « Deuxième parent », the next row of a table: nothing in it, after one that is filled in. */
function isNextRow(field: Field, asked: readonly Field[]): boolean {
  const place = placeOf(field);
  if (place === null || rankOf(place) < 2 || personOf(field).role === 'partner' || monthsIn(place).length > 0)
    return false;
  const own = asked.filter((one) => placeOf(one) === place);
  const isBefore = (one: Field): boolean => {
    const other = placeOf(one);
    return other !== null && sortOf(other) === sortOf(place) && rankOf(other) < rankOf(place);
  };
  const isOne = own.length > 1 && own.every(isEmpty) && asked.some((one) => isBefore(one) && !isEmpty(one));
  // « Nombre d'enfants : 2 » wants both.
  const counts = asked.filter(
    ({ valueType, label }) => valueType === 'count' && stems(label).some((one) => stems(place).includes(one)),
  );
  return isOne && !counts.some((count) => Number(textOf(count)) >= rankOf(place));
}

/** The row, the group or the part around it. */
const placeOf = ({ label, group, outerGroup }: Field): string | null =>
  [label.includes(' – ') ? label.split(' – ')[0] : null, group, outerGroup].find(
    (name) => name && fold(name).search(rank) >= 0,
  ) ?? null;

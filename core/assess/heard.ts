/**
 * Whether a rule of a page is heard: had she answered otherwise, would the checks tell what they do not tell of the same page
 * without that sentence? A rule that no other answer makes them tell of, nobody read.
 */
import type { Finding } from '../assessment.ts';
import type { Field, PageModel } from '../page-model.ts';
import { isYesNo, stateOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { type Answer, nothing, otherAnswers } from './other-answers.ts';
import type { Rule } from './rules.ts';
import { saying } from './saying.ts';

/** Cases looked at again in all, for the rules of one page; a look is of each case once. Past it, a rule stays unheard. */
const mostCases = 6_000;
const mostLooks = 80;

/**
 * @param findingsOf what the checks say of the page in other words, or with other answers; costs as much as the page itself
 * @returns the rules that none of them hears
 */
export function unheardOf(
  rules: readonly Rule[],
  page: PageModel,
  findingsOf: (page: PageModel) => readonly Finding[],
): Rule[] {
  let looksLeft = Math.min(mostLooks, mostCases / page.fields.length);
  const look = (its: PageModel): Finding[] | null => {
    looksLeft -= 1;
    return looksLeft < 0 ? null : findingsOf(its).filter(isTold);
  };
  const known = new Map<string, Otherwise[]>();
  const otherwise = (field: Field): Otherwise[] => {
    const seen =
      known.get(field.id) ??
      otherAnswers(field, page.fields)
        .map((answer) => ({ answer, findings: look(answering(page, field, answer)) ?? [] }))
        .filter(({ findings }) => findings.length > 0);
    known.set(field.id, seen);
    return seen;
  };
  /** Left empty, it is told whatever asks for it. */
  const isMissed = (field: Field): boolean =>
    otherwise(field).some(
      ({ answer, findings }) => answer === nothing && findings.some(({ fieldId }) => fieldId === field.id),
    );
  /** Of such another answer something is told, of this case or of another: more than that it changed. */
  const isWatched = (field: Field, { isSuch, key }: Watched): boolean =>
    otherwise(field).some(
      ({ answer, findings }) =>
        isSuch(field, answer) &&
        findings.some(({ check, text }) => check !== 'changed-value' && (!key || text.key === key)),
    );
  const isFillWanted = (named: readonly Field[]): boolean => {
    const filled = named.filter((field) => stateOf(field) === 'filled');
    return filled.length > 0 && filled.every(isMissed);
  };
  const tellsOf = (sentence: string, named: readonly Field[]): boolean => {
    const unsaid = saying(page, sentence, '');
    return named.some((field) =>
      otherwise(field).some(({ answer, findings }) => {
        const without = look(answering(unsaid, field, answer));
        return without !== null && wordsOf(without) !== wordsOf(findings);
      }),
    );
  };
  return rules.filter(({ sentence, named, isToFill }) => {
    const said = fold(sentence);
    const isHeard =
      (isToFill && isFillWanted(named)) ||
      watched.some((one) => one.words.test(said) && named.some((field) => isWatched(field, one))) ||
      tellsOf(sentence, named);
    return !isHeard;
  });
}

interface Watched {
  words: RegExp;
  isSuch: (field: Field, answer: Answer) => boolean;
  /** The sentence in which it is told, where another would be of something else. */
  key?: string;
}

/** What checks tell whatever the words, of a rule that speaks of it. */
const watched: Watched[] = [
  {
    // « À cocher seulement si tous les montants sont à 0 », ticked: of any amount written then.
    words: /\bcoch\w+\b.*\b(?:0|zeros?|nuls?|nulles?|rien|aucune?)\b/,
    isSuch: ({ valueType }, { value }) =>
      valueType === 'amount' && value.state === 'filled' && value.text !== '0',
    key: 'contradiction-problem',
  },
  {
    words: /\b(?:oui|non|coch\w+|reserve\w*)\b/,
    isSuch: (field, answer) => field.kind === 'checkbox' || (isChoice(field) && answer !== nothing),
  },
  {
    // « Ne prenez ni le net à payer, ni le brut », where the line of the payslip is chosen
    words: /\bn[ei]\b.*\b(?:net|brut)\b/,
    isSuch: (field, { value }) =>
      isChoice(field) && value.state === 'filled' && /\b(?:net|brut)\b/.test(fold(value.text)),
  },
  {
    words: /\b(?:0|zeros?)\b/,
    isSuch: (_, { value }) => value.state === 'filled' && value.text === '0',
  },
  {
    // « Une case sans revenu doit contenir 0 », left empty
    words: /\bdoi(?:t|vent)\b.*\b(?:0|zeros?)\b/,
    isSuch: ({ valueType }, answer) => valueType === 'amount' && answer === nothing,
  },
  {
    words: /\b(?:chaque|tous|toutes|figur\w+)\b/,
    isSuch: ({ valueType }, answer) => counted.has(valueType) && answer !== nothing,
  },
  {
    words: /\b(?:identiques?|la meme adresse|les memes adresses)\b/,
    isSuch: ({ valueType }, answer) => valueType === 'email' && answer !== nothing,
    key: 'agreement-problem',
  },
  {
    words: /\bmois\b/,
    isSuch: ({ valueType }, answer) => valueType === 'month' && answer !== nothing,
  },
  {
    // « Seules les sommes payées entre ces deux dates »
    words: /\b(?:entre|hors de) (?:ces|les) (?:deux )?dates\b/,
    isSuch: ({ valueType }, answer) => valueType === 'date' && answer !== nothing,
  },
  {
    words: /\bnee?s?\b/,
    isSuch: ({ valueType }, answer) => born.has(valueType) && answer !== nothing,
  },
];
const counted = new Set<Field['valueType']>(['count', 'household']);
const born = new Set<Field['valueType']>(['date', 'year']);

interface Otherwise {
  answer: Answer;
  findings: Finding[];
}

const isChoice = (field: Field): boolean => field.options.length > 0 || isYesNo(field);

const isTold = ({ status }: Finding): boolean => status === 'problem' || status === 'unknown';

const wordsOf = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map(({ id, text }) => [id, text]));

/** With that answer instead; of an answer that the page only shows, its line. */
function answering(page: PageModel, { id, block, value: now }: Field, answer: Answer): PageModel {
  if (block === undefined)
    return { ...page, fields: page.fields.map((one) => (one.id === id ? { ...one, ...answer } : one)) };
  const before = now.state === 'filled' ? now.text : '';
  const after = answer.value.state === 'filled' ? answer.value.text : 'Non renseigné';
  const say = (line: string, at: number) =>
    at === block && before ? replaceLast(line, before, after) : line;
  return { ...page, blocks: page.blocks.map(say) };
}

/** The name of an answer stands before it: « Enfants de moins de 25 ans : 2 ». */
function replaceLast(line: string, before: string, after: string): string {
  const at = line.lastIndexOf(before);
  return at < 0 ? line : line.slice(0, at) + after + line.slice(at + before.length);
}

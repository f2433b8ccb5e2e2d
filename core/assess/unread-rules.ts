/**
 * Rules that a page states and that no check read. « Je n'ai rien vu d'oublié » says nothing of them: they are shown to her,
 * in the page's own words, as not known.
 */
import type { Finding } from '../assessment.ts';
import { bindsAnswers, isOfAnswers } from '../check/asks/binding.ts';
import { type Measure, measureOf, outOfReach } from '../check/asks/out-of-reach.ts';
import { isBirth } from '../check/asks/range.ts';
import type { CheckContext } from '../check/context.ts';
import { ownFinding, wholePage } from '../check/finding.ts';
import { longestText, sentencesOf } from '../check/sentences.ts';
import type { Field, PageModel } from '../page-model.ts';
import { stateOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { stems } from '../wording/stems.ts';

export const ruleUnread = 'rule-unread';

/** So many sentences are looked at: each limit costs a whole look at the page, or two. And so many are shown to her. */
const [mostRead, mostShown] = [6, 3];

/**
 * @param findings what the checks say of the page: where they tell of something, or of something unread, she is told already
 * @param checkAgain what they say of the same page in other words
 */
export function unreadRules(
  context: CheckContext,
  findings: readonly Finding[],
  checkAgain: (page: PageModel) => readonly Finding[],
): Finding[] {
  if (findings.some(({ status }) => status === 'problem' || status === 'unknown')) return [];
  const rules = rulesOf(context).slice(0, mostRead);
  const unread = rules.filter((sentence) => {
    const measure = measureOf(sentence);
    if (measure === null) return true;
    return (
      isMeasured[measure](context) &&
      outOfReach(sentence).every((other) => !tellsMore(checkAgain(saying(context.page, sentence, other))))
    );
  });
  return unread.slice(0, mostShown).map((sentence, at) => {
    const said = sentence.replace(/\s*[.:;]$/, '');
    // None is of a case: each has a name of its own.
    return {
      ...ownFinding(ruleUnread, 'unknown', wholePage, ruleUnread, { said }),
      id: `${ruleUnread}:${at}`,
    };
  });
}

const tellsMore = (findings: readonly Finding[]): boolean =>
  findings.some(({ status }) => status === 'problem' || status === 'unknown');

/** Whether something that such a limit may bind is filled in. */
const isMeasured: Record<Measure, (context: CheckContext) => boolean> = {
  age: ({ dates }) => dates.some((date) => isBirth(date) && date.reading.state === 'date'),
  time: ({ dates }) => dates.some((date) => !isBirth(date) && date.reading.state === 'date'),
  signs: ({ asked }) => asked.some(({ kind, value }) => kind === 'textarea' && value.state === 'filled'),
  hours: (context) => hasFilled(context, 'hours'),
  money: (context) => hasFilled(context, 'amount'),
  count: (context) => hasFilled(context, 'count') || boxesTicked(context) > 1,
};

const hasFilled = ({ asked }: CheckContext, meaning: Field['valueType']): boolean =>
  asked.some((field) => field.valueType === meaning && stateOf(field) === 'filled');

const boxesTicked = ({ asked }: CheckContext): number =>
  asked.filter(
    ({ kind, valueType, value }) =>
      kind === 'checkbox' && valueType !== 'consent' && value.state === 'filled',
  ).length;

/** « Un justificatif de moins de trois mois »: the day of a paper is not seen. A child of 25 is told by the guides. */
const readElsewhere =
  /\bmoins de 25 ans\b|\b(?:justificatifs?|factures?|quittances?|devis|avis|photos?|releves?|documents?|controle technique|certificats?) .*\bmoins d/;

/** Sentences of the page that state a limit or bind an answer, and share a word with what is asked. */
function rulesOf({ page, asked }: CheckContext): string[] {
  const names = asked.flatMap(({ label, question, group, options }) => [label, question, group, ...options]);
  const titles = new Set(
    [...names, ...page.headings.map(({ text }) => text)].map((name) => fold(name ?? '')),
  );
  const words = new Set(names.flatMap((name) => stems(name ?? '')));
  const hints = asked.filter((field) => stateOf(field) === 'filled').flatMap(({ hint }) => hint ?? []);
  return [...new Set(sentencesOf([...page.blocks, ...hints], longestText))].filter(
    (sentence) =>
      !titles.has(fold(sentence)) &&
      (hints.includes(sentence) || stems(sentence).some((word) => words.has(word))) &&
      (measureOf(sentence) === null
        ? bindsAnswers(sentence)
        : isOfAnswers(sentence) && !readElsewhere.test(fold(sentence))),
  );
}

/** The page, where it says something else instead of a sentence. */
function saying(page: PageModel, sentence: string, other: string): PageModel {
  const say = (text: string): string => text.replaceAll(sentence, other);
  return {
    ...page,
    blocks: page.blocks.map(say),
    fields: page.fields.map((field) =>
      field.hint?.includes(sentence) ? { ...field, hint: say(field.hint) } : field,
    ),
  };
}

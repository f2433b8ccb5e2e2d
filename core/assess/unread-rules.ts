/**
 * Rules that a page states and that no check read. « Je n'ai rien vu d'oublié » says nothing of them: they are shown to her,
 * in the page's own words, as not known.
 */
import type { Finding } from '../assessment.ts';
import { bindsAnswers, isOfAnswers } from '../check/asks/binding.ts';
import { limitIn, type Measure, outOfReach } from '../check/asks/out-of-reach.ts';
import { isBirth } from '../check/asks/range.ts';
import type { CheckContext } from '../check/context.ts';
import { dayOf, isBefore } from '../check/days/time-in.ts';
import { ownFinding, wholePage } from '../check/finding.ts';
import { ofSome } from '../check/money/not-to-count.ts';
import { reservedIn } from '../check/people/reserved.ts';
import { longestText, sentencesOf } from '../check/sentences.ts';
import { isOfPartner } from '../check/who-and-when.ts';
import type { Field, PageModel } from '../page-model.ts';
import { sumsIn } from '../values/amount.ts';
import { stateOf, textOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { stems } from '../wording/stems.ts';
import { unheardOf } from './heard.ts';
import { namesOf, ruleOf } from './rules.ts';
import { saying } from './saying.ts';

export const ruleUnread = 'rule-unread';

/** So many limits are tried: each costs a whole look at the page, or some. And so many rules are shown to her. */
const [mostTried, mostShown] = [4, 3];

/**
 * @param findings what the checks say of the page: where they tell of something, or of something unread, she is told already
 * @param checkAgain what they say of the same page in other words
 */
export function unreadRules(
  context: CheckContext,
  findings: readonly Finding[],
  checkAgain: (page: PageModel) => readonly Finding[],
): Finding[] {
  if (tells(findings)) return [];
  const isRead = (sentence: string): boolean =>
    outOfReach(sentence).some((other) => tells(checkAgain(saying(context.page, sentence, other))));
  const sentences = sentencesOfPage(context);
  const limits = sentences.filter((sentence) => bindsMeasured(sentence, context)).slice(0, mostTried);
  const unread = new Set(limits.filter((sentence) => !isRead(sentence)));
  const reserved = reservedIn(context).filter(({ field }) => isChoice(field) || stateOf(field) === 'empty');
  const isReserved = new Set(reserved.map(({ sentence }) => sentence));
  for (const { sentence, state } of reserved) if (state === 'unknown') unread.add(sentence);
  const rules = sentences
    .filter((sentence) => limitIn(sentence) === null && bindsAnswers(sentence) && !isReserved.has(sentence))
    .map((sentence) => ruleOf(sentence, [...context.asked, ...context.recap]))
    // What is shown again was filled in before.
    .filter(({ named, isToFill }) => named.some(({ block }) => block === undefined || !isToFill))
    .filter(
      ({ sentence, named }) =>
        !leavesToHer(sentence, named) &&
        !isOfBothWhoAnswered(sentence, context) &&
        !isOfNothingHere(sentence, context) &&
        !isOfPastDays(sentence, context),
    );
  for (const { sentence } of unheardOf(rules, context.page, checkAgain)) unread.add(sentence);
  return sentences
    .filter((sentence) => unread.has(sentence))
    .slice(0, mostShown)
    .map((sentence, at) => ({
      ...ownFinding(ruleUnread, 'unknown', wholePage, ruleUnread, {
        said: sentence.replace(/\s*[.:;]$/, ''),
      }),
      // None is of a case: each has a name of its own.
      id: `${ruleUnread}:${at}`,
    }));
}

/** « Les deux adultes du foyer doivent répondre », where each of them has cases and left none empty. */
function isOfBothWhoAnswered(sentence: string, { asked }: CheckContext): boolean {
  if (!bothAnswer.test(fold(sentence))) return false;
  const partners = asked.filter(isOfPartner);
  const isOfEach = partners.length > 0 && partners.length < asked.length;
  return isOfEach && asked.every((field) => stateOf(field) !== 'empty');
}

/** « (laissez vide si vous vivez seule) », in the name of a case and of no other on the page: whether she does is hers to say. */
const leavesToHer = (sentence: string, named: readonly Field[]): boolean =>
  /^(?:a )?laisse[rz] (?:la case |ce champ |cette case )?(?:vide|en blanc) s(?:i|ils?)?\b/.test(
    fold(sentence),
  ) && named.every(({ label, hint }) => label.includes(sentence) || hint?.includes(sentence) === true);

const bothAnswer =
  /^(?!.*\d)(?:les deux|chaque|chacun des) (?:adultes?|conjoints?|membres? du couple)(?: d[eu] (?:votre )?foyer)? (?:doi(?:t|vent) )?(?:repond|rempli|complet|declar)\w*\b/;

/**
 * « Ne comptez pas l'allocation de soutien familial », which no answer and no sum of the page is called by: whatever she
 * counted, nothing here goes against it.
 */
function isOfNothingHere(sentence: string, { asked, recap, page }: CheckContext): boolean {
  const thing = notToCount.exec(fold(sentence))?.[1];
  const words = thing && !ofSome.test(thing) ? stems(thing.replace(ofPayer, '')) : [];
  if (words.length === 0) return false;
  const isNamed = (text: string): boolean => stems(text).some((stem) => words.includes(stem));
  const answers = [...asked, ...recap];
  return (
    !answers.some((field) => [...namesOf(field), textOf(field) ?? ''].some(isNamed)) &&
    !page.blocks.some((block) => !block.includes(sentence) && sumsIn(block).length > 0 && isNamed(block))
  );
}
const notToCount =
  /^n(?:e)? (?:(?:le |la |les |l |y )?(?:comptez|declarez|indiquez|inscrivez|ajoutez|reportez|mentionnez)) pas (?:ici )?(?!ici$)(.+)$/;
/** « Ne comptez pas l'allocation … payée par la Caf » */
const ofPayer = /\b(?:payee?s?|versee?s?) par .*$/;

/** « Votre déménagement doit déjà avoir eu lieu », where no day of the page is still to come. */
const isOfPastDays = (sentence: string, { dates, today }: CheckContext): boolean =>
  /\bdoi(?:t|vent) (?:deja )?(?:avoir (?:deja )?eu lieu|etre (?:deja )?(?:passe|intervenu|effectu)e?e?s?)$/.test(
    fold(sentence),
  ) &&
  dates.length > 0 &&
  dates.every((date) => {
    const day = dayOf(date);
    return day !== null && !isBefore(today, day);
  });

const isChoice = ({ kind, options }: Field): boolean => kind === 'checkbox' || options.length > 1;

const tells = (findings: readonly Finding[]): boolean =>
  findings.some(({ status }) => status === 'problem' || status === 'unknown');

/** What the page says, each sentence once, without its titles and the names of its cases. */
function sentencesOfPage({ page, asked }: CheckContext): string[] {
  const names = [...page.fields.flatMap(namesOf), ...page.headings.map(({ text }) => text)];
  const titles = new Set(names.map(fold));
  const hints = asked.flatMap(({ hint }) => hint ?? []);
  // The name of a case with what stands under it, in one line of the page.
  const isName = (sentence: string): boolean =>
    titles.has(fold(sentence)) || hints.some((hint) => sentence !== hint && sentence.endsWith(hint));
  const said = sentencesOf([...page.blocks, ...hints], longestText).filter((one) => !isName(one));
  return [...new Set([...said, ...asked.flatMap(inBrackets)])];
}

/** « Montant des frais réels (laissez vide si vous gardez la déduction) » */
const inBrackets = (field: Field): string[] =>
  [...field.label.matchAll(/\(([^()]{20,})\)/g)]
    .map(([, said = '']) => said)
    .filter((said) => !(stateOf(field) === 'empty' && restricts.test(fold(said))));

/** « Bulletin de paie (seulement si vous avez changé un montant) »: left empty, it keeps to that. */
const restricts = /^(?:seulement|uniquement|exclusivement|reservee?s?)\b/;

/** « Un justificatif de moins de trois mois »: the day of a paper is not seen. « Enfants de moins de 25 ans », of a household, is read where births are told. */
const readElsewhere =
  /\bmoins de 25 ans\b|\b(?:justificatifs?|factures?|quittances?|devis|avis|photos?|releves?|documents?|controle technique|certificats?) .*\bmoins d/;

/** Whether it states a limit of something that is filled in: under its case, or by a word of its name. */
function bindsMeasured(sentence: string, context: CheckContext): boolean {
  const limit = limitIn(sentence);
  if (!limit || !isOfAnswers(sentence) || readElsewhere.test(fold(sentence))) return false;
  const { fields, names } = measuredBy[limit.measure](context);
  const words = new Set(names.flatMap(stems));
  return (
    fields.some(({ hint }) => hint?.includes(sentence)) || stems(limit.rest).some((word) => words.has(word))
  );
}

interface Measured {
  fields: Field[];
  names: string[];
}

const measuredBy: Record<Measure, (context: CheckContext) => Measured> = {
  age: ({ dates }) => ofDates(dates.filter(isBirth)),
  time: ({ dates }) => ofDates(dates.filter((date) => !isBirth(date))),
  signs: ({ asked }) => ofFields(asked.filter(({ kind }) => kind === 'textarea')),
  hours: ({ asked }) => ofFields(asked.filter(({ valueType }) => valueType === 'hours')),
  money: ({ asked }) => ofFields(asked.filter(({ valueType }) => valueType === 'amount')),
  count: ({ asked }) => {
    const boxes = asked.filter(({ kind, valueType }) => kind === 'checkbox' && valueType !== 'consent');
    const ticked = boxes.filter((box) => stateOf(box) === 'filled');
    // One alone keeps any limit.
    return ofFields([
      ...asked.filter(({ valueType }) => valueType === 'count'),
      ...(ticked.length > 1 ? ticked : []),
    ]);
  },
};

const ofDates = (dates: CheckContext['dates']): Measured => {
  const read = dates.filter(({ reading }) => reading.state === 'date');
  return { fields: read.flatMap(({ fields }) => fields), names: read.map(({ label }) => label) };
};

const ofFields = (fields: readonly Field[]): Measured => {
  const filled = fields.filter((field) => stateOf(field) === 'filled');
  return { fields: filled, names: filled.flatMap(namesOf) };
};

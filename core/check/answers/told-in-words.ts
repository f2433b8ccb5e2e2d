/**
 * « Avez-vous reçu une bourse ? Non », where she writes of hers elsewhere on the page: « boursière du Crous, échelon 4 »; and
 * « Oui », where she writes that she has none.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthsNamed } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { messagesSince, withDays } from '../messages/hers.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isHers, isOfPartner, personOf } from '../who-and-when.ts';
import { partnerWords } from '../word-lists.ts';
import { isHealthReason } from './health-told.ts';
import { type LifeFact, lifeFacts } from './life-facts.ts';
import { withOtherParent } from './maintenance-told.ts';

/** Whether it may be told, was asked for or altered: no question whether it is so. */
const asksOther =
  /\b(?:souhait\w*|voulez|accept\w*|autoris\w*|demand\w*|autres?|inform\w*|transm\w*|connaiss\w*|besoin|prevoyez|allez vous)\b/;

/** What was, is waited for, or is somebody else's. */
export const isElsewhen =
  /\b(?:devrait|doit|attends|attente|demande\w*|futur\w*|prochain\w*|ancien\w*(?! \p{L}+ (?:me|nous|vous|m) )|jusqu\w*|si|quand|avant (?:le|la|les|l|son|sa|ma|mon|d|de|que|cette|ce|cela|20\d\d)|avait|avais|etait|ex(?!(?: \p{L}+)? (?:me|nous|vous|m) )|frere|soeur|ami\w*|voisin\w*|collegue\w*|il y a|auparavant|autrefois|(?:\d+|deux|trois|quatre|cinq|dix|vingt) ans)\b/u;
const isDeniedThere =
  /\b(?:pas|plus|rien|jamais|aucune?|refus\w*|suspen\w*|(?<!\bm )(?:ai|est|a) (?:arrete|ferme|cesse|radie)\w*)\b/;
const anAmount = /\d\s?(?:€|euros?)/iu;

export function checkToldInWords(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  const quotes = context.recap.length > 0 ? quotesIn(context.page) : [];
  const answered = said.filter((field) => answerOf(field) !== null && !asksOther.test(fold(field.label)));
  return lifeFacts.flatMap((fact) => {
    const questions = answered.filter((field) => asksOf(fact, field));
    // Of two questions about it, one may be of another time, or of one more of it.
    const [question] = questions;
    const answer = question && answerOf(question);
    if (!answer || questions.some((one) => answerOf(one) !== answer)) return [];
    const isTold = (written: string): boolean => {
      const sentence = fact.reads?.(written) ?? written;
      return (
        tells(fact, answer, sentence) &&
        mayBeOf(fact, question, sentence, context) &&
        (answer === 'yes' || isEnough(fact, question, sentence, context))
      );
    };
    const told =
      said.find(
        (field) =>
          (answer === 'no' && (isSaidBy(fact, field) || isReasonOf(fact, field, questions))) ||
          withOtherParent([...wordsOf(field), ...statementsIn(field)]).some(isTold),
      ) ?? quotes.find(({ text }) => withOtherParent(sentencesOf([text], longestText)).some(isTold));
    // By its name alone: her words are hers.
    if (told)
      return [
        ownFinding('contradiction', 'problem', spotOf(question), 'papers-problem', {
          told: told.label,
          asked: question.label,
        }),
      ];
    const message = answer === 'no' ? inMessages(fact, question, context, isTold) : undefined;
    const key = isYesNo(question) ? 'told-of-work-problem' : 'page-error-problem';
    return message
      ? [ownFinding('contradiction', 'problem', spotOf(question), key, { told: message, said: message })]
      : [];
  });
}

/** Told as past without its day, it may have been before. */
const isPast = /\b(?:j ai|j avais|j etais|nous avons|nous etions|suis (?:allee?|partie?)|m a|m ont)\b/;
/** Put right in another one. */
const takenBack =
  /\b(?:annul\w*|erreur|finalement|trompee?|(?:il|elle) a (?:tout )?arrete|ne \p{L}+ plus|n \p{L}+ plus)\b/u;

/** Of what is so today, and may have changed since she wrote. */
const asksOfToday =
  /\b(?:etes vous(?! en arret)|vivez|habitez|disposez|possedez|avez vous (?:un|une|des|deja))\b/;

/** What she wrote in a message of the months that are declared, or with a month of its own. */
function inMessages(
  { isEvent }: LifeFact,
  question: Field,
  { page, today }: CheckContext,
  isTold: (sentence: string) => boolean,
): string | undefined {
  const messages = asksOfToday.test(fold(question.label)) ? [] : messagesSince(page, today);
  if (messages.some(({ sentences }) => sentences.some((one) => takenBack.test(fold(one))))) return undefined;
  const declared = declaredIn(question, page);
  const all = messages.flatMap(({ day, sentences }) =>
    withOtherParent(sentences).map((sentence) => ({ sentence, day, dated: withDays(sentence, day) })),
  );
  return all.find(({ day, dated }) => {
    const isOfNow = !isEvent && !isPast.test(fold(dated)) && declared.includes(day.month);
    return (monthsOf(dated).length > 0 ? declared.length > 0 : isOfNow) && isTold(dated);
  })?.sentence;
}

const asksOf = ({ asks, isOfAnybody, isForChild }: LifeFact, field: Field): boolean =>
  asks.test(fold(field.label)) &&
  !ofPartner.test(fold(field.label)) &&
  (isOfAnybody === true || isHers(field) || (isForChild === true && isHadForChild(field)));

/** « Votre conjoint a-t-il reçu une pension pour un enfant ? » */
const ofPartner = new RegExp(String.raw`\b(?:${partnerWords})\b(?: \p{L}+)? (?:t )?(?:il|elle)\b`, 'u');

/** « Avez-vous touché une pension pour un enfant ? » is asked of her; « Votre fils a-t-il touché… ? » is not. */
const isHadForChild = (field: Field): boolean =>
  personOf(field).role === 'child' && !isOfPartner(field) && ofHersForChild.test(fold(field.label));
const ofHersForChild =
  /^(?!.*\b(?:majeure?s?|(?:a|ont) t (?:il|elle)s?)\b)(?:.*\b(?:percevez|recevez|touchez|avez) vous\b|.*\bvous (?:percevez|recevez|touchez|avez)\b|.*\bpour (?:\p{L}+ ){1,3}(?:enfants?|fils|filles?)\b)/u;

/** « Non », « Aucune » */
function answerOf(field: Field): 'yes' | 'no' | null {
  if (isYesNo(field)) {
    const answer = yesNoOf(field);
    return answer === 'yes' || answer === 'no' ? answer : null;
  }
  return /^(?:aucune?|non)$/.test(fold(textOf(field) ?? '')) ? 'no' : null;
}

/** « Le père de Timéo paie-t-il cette pension ? Oui, chaque mois » */
const isSaidBy = ({ saidBy }: LifeFact, field: Field): boolean =>
  saidBy?.test(fold(field.label)) === true &&
  /^oui\b(?!.*\b(?:pas|avant|jusqu)\b)/.test(fold(textOf(field) ?? ''));

/** « Raison du projet d'accueil (PAI) : réaction grave à l'arachide ». Asked of several children, it may be of another. */
const isReasonOf = ({ reason }: LifeFact, field: Field, questions: readonly Field[]): boolean =>
  reason !== undefined && questions.length === 1 && isHealthReason(field, reason);

/** « Ma mutuelle, à laquelle je cotise chaque mois », chosen among others: as if she had written it. */
function statementsIn(field: Field): string[] {
  const text = textOf(field) ?? '';
  return field.options.length > 1 && !isYesNo(field) && /^(?:ma|mon|mes|je|j)\b/.test(fold(text))
    ? [text]
    : [];
}

/** The sentences she wrote there; none where an answer is chosen. */
export function wordsOf(field: Field): string[] {
  const text = textOf(field) ?? '';
  const isChosen =
    isYesNo(field) || field.options.length > 0 || field.kind === 'checkbox' || field.label === '';
  return isChosen || text.length > longestText ? [] : sentencesOf([text], longestText);
}

const ofMessage = /\b(?:messages?|commentaires?|precisions?|observations?|remarques?|explications?)\b/;

/** What a recap shows of her message, under or beside the words that name it: whole between quotation marks, or « J'ai fait… ». */
export function quotesIn({ blocks }: PageModel): { label: string; text: string }[] {
  return blocks.flatMap((block, at) => {
    const [, name = '', quote] = /^([^«»:]{3,80}?)\s?:\s?«\s?([^«»]{30,})»$/u.exec(block) ?? [];
    if (quote && quote.length <= longestText && ofMessage.test(fold(name)))
      return [{ label: name, text: quote }];
    const label = blocks[at - 1] ?? '';
    const text =
      /^«\s?([^«»]{30,})»$/u.exec(block)?.[1] ??
      // Else it is read as an answer: « Avez-vous fait… ? Oui »
      (ofMessage.test(fold(label)) && /^J(?:[’']|e\s)/u.test(block) ? block : '');
    return text !== '' && text.length <= longestText && label.length <= longestName ? [{ label, text }] : [];
  });
}

const longestName = 80;

/** Whether a sentence goes against the answer. */
export function tells(
  { says, denies, hasAmount }: LifeFact,
  answer: 'yes' | 'no',
  sentence: string,
): boolean {
  const words = fold(sentence);
  if (isElsewhen.test(words)) return false;
  if (answer === 'yes') return denies?.test(words) ?? false;
  return (
    (says?.test(words) ?? false) && !isDeniedThere.test(words) && (!hasAmount || anAmount.test(sentence))
  );
}

/** A declaration is made within so many months of what it is about. */
const monthsAround = 5;

/** A sentence that tells a time is of the months that are declared, or of what has lasted since an earlier one. */
function mayBeOf(
  { isEvent }: LifeFact,
  question: Field,
  sentence: string,
  { page, today }: CheckContext,
): boolean {
  const lasts = isEvent !== true && /\bdepuis\b/.test(fold(sentence));
  const years = [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  const told = monthsOf(sentence);
  if (!lasts && years.some((year) => year < today.year)) return false;
  if (told.length === 0) return true;
  const declared = declaredIn(question, page);
  const last = declared.at(-1);
  const since = (month: number, from: number): number => (from - month + 12) % 12;
  if (last === undefined) return lasts || told.every((month) => since(month, today.month) <= monthsAround);
  const isAfter = told.every((month) => month !== last && since(last, month) < monthsAround);
  return !isAfter && (lasts || told.some((month) => declared.includes(month)));
}

const isEnough = (
  fact: LifeFact,
  question: Field,
  sentence: string,
  { page, today }: CheckContext,
): boolean =>
  fact.isEnough?.(`${question.label} ${question.hint ?? ''}`, sentence, declaredIn(question, page), today) ??
  true;

/** The months the page declares, as its titles or the question name them. 1 to 12. */
function declaredIn({ label }: Field, page: PageModel): number[] {
  const named = monthsNamed(page);
  const titles = [label, ...page.headings.map(({ text }) => text)];
  return (named.length > 0 ? named : titles.flatMap(monthsIn)).map(({ month }) => month);
}

/** « en mai », « le 12 mai », « 12/05/2026 ». 1 to 12. */
const monthsOf = (sentence: string): number[] => [
  ...fold(sentence)
    .split(' ')
    .flatMap((word) => (/\d/.test(word) ? [] : (monthNumber(word) ?? []))),
  ...datesIn(sentence).map(({ month }) => month),
];

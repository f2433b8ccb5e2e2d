/** What happened in the month, by topic: « J'ai été arrêtée », ticked, and the part « Arrêt » left empty; on a recap, « Travail : Oui, 35 heures » without its pay. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, onceForEach } from '../../wording/fold.ts';
import { isTicked, listsOf } from '../asks/boxes.ts';
import { isForSome } from '../asks/if-yes.ts';
import { saysNone } from '../asks/none-of-these.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, spotOfQuestion } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { asksToStay } from './last-question.ts';
import { isOfOtherWork, topicOf, topicsIn } from './month-topics.ts';

/** Asked of the same event, and not whether there was one: « Votre formation continue-t-elle ? ». */
const ofDetail =
  /\b(?:continu\w*|toujours|encore|terminee?|finie?|prolong\w*|remuneree?s?|payee?s?|meme|autres?|deja|declare\w*|transmis\w*|repri\w*|recherch\w*|cherch\w*)\b/;

const topicOfField = onceForEach(({ label }: Field) => topicOf(label));

const isOfMonth = ({ procedure }: CheckContext): boolean =>
  (procedure?.checks ?? []).some(({ kind }) => kind === 'dates-in-month');

export function checkTopicParts(context: CheckContext): Finding[] {
  return isOfMonth(context)
    ? [
        ...partsOf(context),
        ...nothingTicked(context),
        ...halfShown(context),
        ...unansweredShown(context),
        ...employersLeft(context),
      ]
    : [];
}

type Answer = 'yes' | 'no';

interface Said {
  field: Field;
  answer: Answer;
}

/** In a table, a question may be named by its row alone; « Votre santé », by its answers. */
const topicAsked = onceForEach((field: Field): string | null => {
  if (field.label === '') return topicOf(field.question ?? field.group);
  if (ofDetail.test(fold(field.label)) || asksToStay(field.label)) return null;
  return (
    topicOf(field.label) ?? (topicsIn(field.label).length === 0 ? topicOf(field.options.join(' ')) : null)
  );
});

/** Whether a topic was said to be so: by questions that name it alone, by boxes of a list with one ticked. */
function answersIn({ asked }: CheckContext): Map<string, Said> {
  const lists = listsOf(asked).filter((boxes) => boxes.some(isTicked));
  const said = asked.flatMap((field) => {
    const topic = topicAsked(field);
    if (topic === null) return [];
    const isBox = lists.some((boxes) => boxes.includes(field));
    const answer = isBox ? (isTicked(field) ? 'yes' : 'no') : isYesNo(field) ? yesNoOf(field) : null;
    return answer === 'yes' || answer === 'no' ? [{ topic, field, answer: answer as Answer }] : [];
  });
  const byTopic = Map.groupBy(said, ({ topic }) => topic);
  // « Salarié : Oui », « Indépendant : Non »: there was work.
  return new Map(
    [...byTopic].flatMap(([topic, all]) => {
      const [first] = all;
      const one = all.find(({ answer }) => answer === 'yes') ?? first;
      return one ? [[topic, one] as const] : [];
    }),
  );
}

const dependent = new Set(['date', 'date-part', 'amount', 'hours']);
const mayBeLeft =
  /\b(?:si(?! oui| vous avez repondu oui)|s (?:il|elle)|le cas echeant|eventuel\w*|laissez)\b/;

/** « Arrêt transmis par la CPAM. Vous n'avez rien à saisir. » */
const nothingToWrite =
  /\b(?:rien|pas besoin de|pas a|inutile de) (?:a |de |d )?(?:saisi\w*|rempli\w*|indiqu\w*|declarer|renseign\w*|complet\w*)\b/;
const isOfPay = /\b(?:remuner\w*|gratifi\w*|indemnise\w*|paye\w*)\b/;

function partsOf(context: CheckContext): Finding[] {
  const { asked } = context;
  const answers = answersIn(context);
  if (answers.size === 0) return [];
  const isTakenAsKnown = context.page.blocks.some((block) => nothingToWrite.test(fold(block)));
  // « Cette formation est-elle rémunérée ? Non »
  const unpaid = new Set(
    asked.flatMap((field, at) =>
      yesNoOf(field) === 'no' && isOfPay.test(fold(field.label))
        ? [
            topicOf(field.label) ??
              asked
                .slice(0, at)
                .map(topicAsked)
                .findLast((topic) => topic !== null),
          ]
        : [],
    ),
  );
  const parts = Map.groupBy(
    asked.filter((field) => dependent.has(field.valueType)),
    (field) => topicOfPart(field, asked),
  );
  return [...parts].flatMap(([topic, part]) => {
    const said = topic === null ? undefined : answers.get(topic);
    // Before the question, it is of something else.
    if (!said || part.some((field) => asked.indexOf(field) < asked.indexOf(said.field))) return [];
    if (said.answer === 'yes')
      return isTakenAsKnown
        ? []
        : leftIn(part)
            .filter(({ valueType }) => valueType !== 'amount' || !unpaid.has(topic ?? undefined))
            .filter(({ label }) => !isOfOtherWork(said.field.label, label))
            .map(missing);
    // « Non », and what it asks for given: where it has a name, the checks of a yes or no tell it.
    const given = part.find((field) => stateOf(field) === 'filled' && centsOf(field) !== 0);
    if (!given) return [];
    if (said.field.kind === 'checkbox')
      return [ownFinding('required', 'problem', spotOf(said.field), 'required-problem')];
    return said.field.label === '' && given.group === said.field.group
      ? [
          ownFinding('contradiction', 'problem', spotOf(given), 'no-but-given-problem', {
            first: given.group ?? '',
          }),
        ]
      : [];
  });
}

const missing = (field: Field): Finding =>
  ownFinding(
    'yes-needs',
    'problem',
    field.valueType === 'date-part' ? spotOfQuestion(field) : spotOf(field),
    'yes-needs-problem',
  );

/** By its own words, else by its question, else by the title of a part that holds no question of another topic. */
function topicOfPart(field: Field, asked: readonly Field[]): string | null {
  const own = topicsIn(field.label);
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  const { question, group, heading } = field;
  // « J'ai été salarié – nombre d'heures », in one line of the list.
  const box = asked.slice(0, asked.indexOf(field)).findLast(({ kind }) => kind === 'checkbox');
  if (box && group !== null && box.group === group) return topicAsked(box);
  if (topicOf(question) !== null) return topicOf(question);
  for (const [title, key] of [
    [group, 'group'],
    [heading, 'heading'],
  ] as const) {
    const topic = topicOf(title);
    if (topic === null) continue;
    const isLeaking = asked.some(
      (one) => one[key] === title && isYesNo(one) && topicOfField(one) !== topic && !asksToStay(one.label),
    );
    return isLeaking ? null : topic;
  }
  return null;
}

/** Of each sort of case that it has, none filled in: no hours, no pay, no day at all. */
function leftIn(part: readonly Field[]): Field[] {
  const sorts = [['hours'], ['amount'], ['date', 'date-part']];
  const isWhole = part.every((field) => stateOf(field) === 'empty');
  return sorts.flatMap((sort) => {
    const own = part.filter(({ valueType }) => sort.includes(valueType));
    const isLeft = own.length > 0 && own.every((field) => stateOf(field) === 'empty');
    const first = own.find(
      (field) =>
        !field.required &&
        !isOptional(field) &&
        !isForSome(field) &&
        !mayBeLeft.test(fold(`${field.label} ${field.hint ?? ''}`)),
    );
    // Days of work may be known already; its hours and its pay are not.
    return isLeft && first && (isWhole || sort[0] !== 'date') ? [first] : [];
  });
}

/** « Rien de tout cela », and it and all the others left unticked. */
function nothingTicked({ asked }: CheckContext): Finding[] {
  return listsOf(asked).flatMap((boxes) => {
    const [first] = boxes;
    const names = fold(first?.question ?? first?.group ?? '');
    const hasNone = boxes.some(({ label }) => saysNone(label, names));
    return first &&
      hasNone &&
      boxes.length > 2 &&
      !boxes.some(isTicked) &&
      !boxes.some(({ required }) => required)
      ? [ownFinding('required', 'problem', spotOfQuestion(first), 'required-problem')]
      : [];
  });
}

const hoursTold = /\b\d+(?: \d+)? (?:h|heures?)\b/;
const payTold = /\d(?:[\d\s.,]*)\s?(?:€|euros?)/iu;

/** Lines of a recap that tell the details of a yes in its own words: « Oui : 35 heures » without its pay; « Oui » alone, where the others tell theirs. */
function halfShown({ page, recap, asked }: CheckContext): Finding[] {
  const lines = recap.filter(
    (line) =>
      isYesNo(line) && yesNoOf(line) === 'yes' && topicOfField(line) !== null && !asksToStay(line.label),
  );
  const isDetailed = (line: Field): boolean => /\d/.test(textOf(line) ?? '');
  const told = [...recap, ...asked].filter(({ label }) => !asksToStay(label));
  const named = Map.groupBy(told, topicOfField);
  const hasDetails = lines.length > 0 && recap.some((one) => topicOfField(one) !== null && isDetailed(one));
  return lines.flatMap((line) => {
    const topic = topicOfField(line);
    const text = textOf(line) ?? '';
    // Told in a line of its own.
    const others = (named.get(topic) ?? []).filter((one) => one !== line);
    if (others.length > 0 || isTold(line, page.blocks)) return [];
    const [hours, pay] = [hoursTold.test(fold(text)), payTold.test(text)];
    const isHalf = topic === 'work' && hours !== pay;
    const isBare =
      !isDetailed(line) &&
      hasDetails &&
      topic !== 'retirement' &&
      topic !== 'disability' &&
      topic !== 'pension';
    return isHalf || isBare ? [ownFinding('yes-needs', 'problem', spotOf(line), 'yes-needs-problem')] : [];
  });
}

const unanswered =
  /^(?:(?:sans|pas de|aucune) reponse|(?:non|pas) (?:repondue?|renseignee?|completee?|precisee?)|a completer)\b/;
const ofItsDetail =
  /\b(?:heures?|salaires?|montants?|brut|dates?|jours?|debut|fin|employeurs?|nombre|periode)\b/;

/** « Nouvelle pension ? Sans réponse », on the page that sends. */
function unansweredShown({ recap, page }: CheckContext): Finding[] {
  return recap.flatMap((line) => {
    const text = textOf(line) ?? page.blocks[line.block ?? -1] ?? '';
    const isQuestion = topicOfField(line) !== null || asksToStay(line.label);
    return isQuestion && !ofItsDetail.test(fold(line.label)) && unanswered.test(fold(text))
      ? [ownFinding('required', 'problem', spotOf(line), 'required-choice')]
      : [];
  });
}

const soMany = /\b(?:oui )?(deux|trois|2|3) (?:employeurs?|contrats?|missions?)\b/;
const anEmployer = /\b(?:employeurs?|contrats?|missions?|entreprises?)\b/;

/** « Oui, deux employeurs », and the part of the second left empty. */
function employersLeft({ asked }: CheckContext): Finding[] {
  const count = asked
    .filter(({ options }) => options.length > 1)
    .map((field) => soMany.exec(fold(textOf(field) ?? ''))?.[1])
    .find(Boolean);
  if (count === undefined) return [];
  const parts = [...Map.groupBy(asked, ({ group }) => group)].filter(
    ([title]) => title !== null && anEmployer.test(fold(title)),
  );
  const needed = numberIn(count) ?? 0;
  const begun = parts.filter(([, fields]) => fields.some((field) => stateOf(field) === 'filled'));
  const left = parts.filter((part) => !begun.includes(part)).slice(0, needed - begun.length);
  return parts.length >= needed && begun.length < needed
    ? left.flatMap(([, fields]) =>
        fields
          .filter(({ valueType }) => dependent.has(valueType))
          .slice(0, 1)
          .map(missing),
      )
    : [];
}

/** In the line right under it: « du 8 au 12 mars 2027 ». */
function isTold({ block }: Field, blocks: readonly string[]): boolean {
  const under = block === undefined ? '' : (blocks[block + 1] ?? '');
  return datesIn(under).length > 0 || hoursTold.test(fold(under)) || payTold.test(under);
}

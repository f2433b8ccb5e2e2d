/** « La case T ne se coche que si vous avez répondu « Oui » à la question 2 », and that box ticked after « Non ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, stateOf, tellsNothing } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { changeOf } from '../answers/changed.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { conditionIn } from './conditions.ts';
import { answerDenying } from './denied-condition.ts';
import { toldOf } from './told-by-answers.ts';
import { waitsIn } from './waits.ts';

const rule =
  /^(.*?)\b(?:que|seulement|uniquement|exclusivement) ((?:si|lorsque|quand|en cas de) .*\b(?:oui|non)\b.*\bquestion (?:n |no )?\d{1,2}\b(?!.*\bou\b).*)$/;
/** « Cette case », « À cocher », « Elle »: the one it stands beside. */
const ofItself =
  /^(?:(?:ne )?(?:cochez|remplissez|completez|renseignez)|a (?:cocher|remplir|completer|renseigner)|elle|cette|ce|cet)\b|^$/;
const itsName = /^(?:la |le |les |l )?(.{2,40}?) (?:ne |n )?(?:se|est|sont|peut|doit|a|concerne)\b/;

/** A case filled in that the page, or its own name, leaves to another answer than the one that was given. */
export function checkFilledThough(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const waits = waitsIn(context);
  const rules = rulesIn(page);
  const beside = rules.length > 0 ? linesBeside(page) : () => '';
  const questionOf = (field: Field): Field | undefined => {
    const near = fold(`${field.hint ?? ''} ${beside(field)}`);
    const against = rules.find(
      ({ subject, words, wanted }) =>
        (ofItself.test(subject) ? near.includes(words) : isNamed(field, subject)) &&
        toldOf({ wanted, isNot: false, isLoose: false }, field, asked) === 'not-so',
    );
    return (
      against &&
      asked.slice(0, asked.indexOf(field)).findLast((one) => isYesNo(one) && numberOf(one) === against.number)
    );
  };
  const deniedOf = (field: Field): Field | undefined => {
    const { own, titles, lines } = waits(field);
    // « Si oui » in its name, or in a line over it, is looked at by the checks that know its question.
    const ofWords = [...own, ...lines.map(({ said }) => said)].filter(({ wanted }) => !isAnswer.test(wanted));
    const conditions = [...ofWords, ...titles.map(({ said }) => said)];
    return conditions.length === 0 ? undefined : answerDenying(field, conditions, asked);
  };
  return asked.flatMap((field) => {
    if (stateOf(field) !== 'filled' || tellsNothing(field) || changeOf(field) === 'kept') return [];
    const question = (isWritten(field) && deniedOf(field)) || (rules.length > 0 && questionOf(field));
    return question ? [answersApart(spotOf(field), question)] : [];
  });
}

const isAnswer = /^(?:oui|non)\b/;
const isWritten = (field: Field): boolean =>
  !isYesNo(field) && field.kind !== 'checkbox' && field.valueType !== 'consent';

function rulesIn({ blocks }: PageModel) {
  return sentencesOf(blocks, longestText).flatMap((sentence) => {
    const words = fold(sentence);
    const [, subject = '', when = ''] = rule.exec(words) ?? [];
    const wanted = conditionIn(when)?.wanted ?? '';
    const number = /^(?:oui|non) (\d+)$/.exec(wanted)?.[1];
    return number ? [{ subject: subject.trim(), words, wanted, number }] : [];
  });
}

const isNamed = ({ label }: Field, subject: string): boolean => {
  const name = itsName.exec(subject)?.[1];
  return name !== undefined && ` ${fold(label)} `.startsWith(` ${name} `);
};

const numberOf = ({ label }: Field): string | undefined =>
  /^(?:question )?(\d{1,2})\b/.exec(fold(label))?.[1];

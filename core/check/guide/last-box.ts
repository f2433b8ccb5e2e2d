/** The last question of the month asked by one box or switch: « ☐ Je suis toujours à la recherche d'un emploi ». */
import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { packFinding, spotOf } from '../finding.ts';
import { asksOfTheList, asksToStay, leavesTheList, ofOtherList, unsureOf } from './last-question.ts';

/** What is said by ticking it: that she stays, that she leaves, or nobody knows; null where it is about something else. */
type Meaning = 'stays' | 'leaves' | 'unsure';

/** Left empty, a box that says she stays says that she leaves; so does one that says she leaves, ticked. */
export function answerOfBox(guide: Procedure, check: CheckOf<'answer'>, { asked }: CheckContext): Finding[] {
  // Asked with « Oui » and « Non », that answer is the one that counts.
  if (asked.some((field) => isYesNo(field) && field.options.length > 0 && asksOfTheList(field.label)))
    return [];
  const boxes = asked.flatMap((field) => {
    const meaning = isBox(field) ? meaningOf(field) : null;
    return meaning === null ? [] : [{ field, meaning, answer: yesNoOf(field) }];
  });
  const sure = boxes.filter(({ meaning }) => meaning !== 'unsure');
  const [first] = sure;
  // In words that may be about something else, one that is ticked takes nobody off the list.
  if (!first)
    return boxes.filter(({ answer }) => answer !== 'yes').map(({ field }) => unsureOf(guide, check, field));
  const stays = new Set(sure.map(({ meaning, answer }) => (meaning === 'stays') === (answer === 'yes')));
  // « Je cherche encore » and « Je ne cherche plus », both ticked or neither.
  if (stays.size > 1 || sure.some(({ answer }) => answer === 'unread'))
    return [unsureOf(guide, check, first.field)];
  return sure.map(({ field }) =>
    packFinding(guide, check, stays.has(true) ? 'ok' : 'problem', spotOf(field)),
  );
}

/** A switch that is read with its « Oui » and « Non » is a question like any other. */
const isBox = ({ kind, options }: Field): boolean => kind === 'checkbox' && options.length <= 1;

/** « J'ai compris que », « Si je ne cherche plus », « Je signale »: of what may come. */
const ofWhatMayCome =
  /\b(?:si|s il|compris|comprends?|note|informee?s?|connaissance|sais|savoir|signale\w*|previen\w*|prevenir|engage\w*|lorsqu\w*|quand|jusqu\w*|accept\w*|autoris\w*|recevoir|offres?|alertes?|conseill\w*)\b/;

function meaningOf({ label, question, group, valueType }: Field): Meaning | null {
  const words = fold(label);
  const own = words.replace(/^(?:oui|non) /, '');
  if (ofWhatMayCome.test(own) || ofOtherList.test(own)) return null;
  if (words === 'oui' || words === 'non') return ofShort(words, question ?? group ?? '');
  // « Je ne souhaite pas mettre fin à mon inscription » stays.
  if (leavesTheList(own)) return /\b(?:ne|n) .*\bpas /.test(own) ? 'stays' : 'leaves';
  const denied = /\b(?:ne|n) .*\b(pas|plus) /.exec(own)?.[1];
  const said = own.replace(/\b(?:ne|n|pas|plus) /g, '');
  if (denied)
    return asksToStay(denied === 'plus' ? `toujours ${said}` : said) || saysLooking.test(said)
      ? 'leaves'
      : null;
  if (asksToStay(own) || saysLooking.test(own)) return 'stays';
  return valueType !== 'consent' && mayBeIt.test(own) && !/^j ai\b/.test(own) ? 'unsure' : null;
}

/** « Oui » alone, under « Êtes-vous toujours à la recherche d'un emploi ? » */
function ofShort(words: string, question: string): Meaning | null {
  if (!asksOfTheList(question)) return null;
  return (words === 'oui') === asksToStay(question) ? 'stays' : 'leaves';
}

/** « Je cherche un emploi », « Je suis à la recherche d'un emploi » */
const saysLooking =
  /^(?:je suis (?:toujours )?disponible et )?je (?:(?:re)?cherche|suis (?:actuellement |activement )?(?:a la|en) recherche) (?:activement |actuellement )?(?:d |un |du |de )*(?:emploi|travail)$/;
/** « Mon statut de demandeur d'emploi », « Continuer à être accompagnée » */
const mayBeIt =
  /\b(?:je|j|ma|mon|me|m|maintien)\b.*\b(?:inscri\w*|demandeu\w+ d emploi|liste|(?:re)?cherche\w*)\b|\b(?:continuer|toujours|encore|rester)\b.*\b(?:accompagnee?|suivie?)\b/;

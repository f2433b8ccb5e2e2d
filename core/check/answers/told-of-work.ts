/** What the page tells of her work beside her answers: « votre contrat s'est terminé le 21/11/2026 », a payslip it waits for. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { asksOfAnyWork } from './work-denied.ts';

/** « Votre bulletin de salaire d'octobre pour votre mission chez EXEMPLE (35 heures) »: there was work. */
const ofWork =
  /\b(?:votre|vos|ma|mon|mes|bulletins? de (?:salaire|paie)|fiches? de paie)\b.*\b(?:missions?|contrats?|vacations?|heures|h|employeur)\b/;
const paper = /\b(?:bulletins?|fiches? de paie|attestations? (?:d )?employeur)\b/;
/** A text about the procedure: of anybody's work, of none, of what may come. */
const ofAnybody =
  /\b(?:si|aucune?|sans|quand|lorsque|chaque|tout|toute|tous|toutes|par exemple|prochaine?s?|future?s?|en cas|pas|ni|avant|jusqu)\b/;

const ended =
  /\b(?:contrat|mission|cdd|emploi)\b[^.]*\b(?:termine|fini|pris fin|rompu|acheve|fin)\w*|\bfin (?:de |du |d )(?:contrat|mission|cdd)\b/;
const hasEnded =
  /\b(?:votre|ce|mon) (?:contrat|mission|cdd|emploi) (?:s est |est |a ete |a )?(?:termine|finie?|pris fin|rompue?|achevee?)\b/;

/** « Non » to work, or to the end of a contract, where the page itself tells of it in the month that is declared. */
export function checkToldOfWork(context: CheckContext): Finding[] {
  const { asked, recap, page, procedure } = context;
  if (!procedure || procedure.recognise.anySite !== null) return [];
  const questions = [...asked, ...recap].filter(isYesNo);
  // Of several contracts, one goes on and another ends.
  const isOne = questions.filter(({ label }) => ended.test(fold(label))).length === 1;
  const said = questions.filter((field) => yesNoOf(field) === 'no');
  const told = said.flatMap((question) => {
    const isOf = kindOf(question, isOne);
    const months = monthsOf(
      question,
      page.headings.map(({ text }) => text),
    );
    if (!isOf || months.length === 0) return [];
    const others = page.blocks.filter((block, at) => at !== question.block && block !== question.label);
    const told = others.find((block) => isOf(block) && tellsOf(block, months));
    return told
      ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })]
      : [];
  });
  return [...told, ...(isOne ? said.flatMap((question) => endTold(question, context)) : [])];
}

/** « Votre contrat est-il terminé ? Non, il se poursuit », then « Date de fin de contrat : 13/11/2026 », which is past. */
function endTold(question: Field, { recap, today }: CheckContext): Finding[] {
  if (!ended.test(fold(question.label))) return [];
  const after = recap.slice(recap.indexOf(question) + 1);
  const next = after.findIndex(isYesNo);
  const line = (next < 0 ? after : after.slice(0, next)).find(({ label }) => ofEnd.test(fold(label)));
  const day = readDate((line && textOf(line)) ?? '');
  return line && recap.includes(question) && day.state === 'date' && isBefore(day.date, today)
    ? [answersApart(spotOf(line), question)]
    : [];
}

const ofEnd =
  /^(?!.*\bprevu).*\b(?:fin (?:de |du )(?:contrat|mission|cdd)|(?:contrat|mission|cdd) (?:termine|fini))/;

function kindOf(question: Field, isOneContract: boolean): ((block: string) => boolean) | null {
  const asks = fold(question.label);
  if (asksOfAnyWork(question))
    return (block) => {
      const words = fold(block);
      return paper.test(words) && ofWork.test(words) && !ofAnybody.test(words);
    };
  if (isOneContract && ended.test(asks))
    return (block) => hasEnded.test(fold(block)) && !ofAnybody.test(fold(block));
  return null;
}

/** The month the question is about: its own, else that of the page's titles. */
function monthsOf({ label, hint }: Field, titles: readonly string[]): number[] {
  const own = [label, hint ?? ''].flatMap(monthsIn);
  const found = own.length > 0 ? own : titles.flatMap(monthsIn);
  const numbers = [...new Set(found.map(({ month }) => month))];
  return numbers.length === 1 ? numbers : [];
}

/** All the months and days it names are of that month. */
function tellsOf(block: string, months: readonly number[]): boolean {
  const named = [...monthsIn(block).map(({ month }) => month), ...datesIn(block).map(({ month }) => month)];
  return named.length > 0 && named.every((month) => months.includes(month));
}

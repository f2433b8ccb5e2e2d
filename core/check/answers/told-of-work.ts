/** What the page tells of her work beside her answers: « votre contrat s'est terminé le 21/11/2026 », a payslip it waits for. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn, readDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthOfGuide } from '../days/month-of-guide.ts';
import { isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import { isHers, isOfPartner } from '../who-and-when.ts';
import { startOf } from './at-work.ts';
import { wasAbsent } from './contract-cells.ts';
import { knownLine, mayBeWrong } from './known-work.ts';
import { asksOfAnyWork } from './work-denied.ts';
import { workSheTold } from './work-she-told.ts';
import { isWorkOf, ofAnybody } from './work-words.ts';

const ended =
  /\b(?:contrat|mission|cdd|emploi)\b[^.]*\b(?:termine|fini|pris fin|rompu|acheve|fin)\w*|\bfin (?:de |du |d )(?:contrat|mission|cdd)\b/;
const hasEnded =
  /\b(?:votre|ce|mon) (?:contrat|mission|cdd|emploi) (?:s est |est |a ete |a )?(?:termine|finie?|pris fin|rompue?|achevee?)\b|\b(?:votre|mon) dernier jour(?: (?:travaille|(?:de|d) (?:travail|contrat|mission|emploi|presence)))?(?: (?:chez|dans|a|au|aux)\b.{0,40}?)? (?:etait|a ete|fut)\b/;
/** Of a contract that was made again, nothing tells which one is asked about. */
const isMadeAgain =
  /\b(?:renouvel\w*|prolong\w*|avenant|nouveau (?:contrat|cdd)|nouvelle mission|reconduit\w*|votre (?:contrat|mission|cdd) (?:continue|se poursuit))\b/;

/** « Non » to work, or to the end of a contract, where the page itself tells of it in the month that is declared. */
export function checkToldOfWork(context: CheckContext): Finding[] {
  const { asked, recap } = context;
  const said = [...asked, ...recap];
  // Of several contracts, one goes on and another ends.
  const isOne = said.filter((field) => isYesNo(field) && asksOfEnd(field)).length === 1;
  return said.flatMap((question) => {
    const label = denied(question);
    if (label === null) return [];
    if (asksOfAnyWork({ label }))
      return [
        ...workKnown(question, context),
        ...inHerWords(question, context),
        ...workConfirmed(question, context),
      ];
    if (ofThisOne.test(fold(label))) return workInPart(question, context);
    if (!isOne || !asksOfEnd(question)) return [];
    const isAgain = context.page.blocks.some(
      (block) => !block.includes('?') && isMadeAgain.test(fold(block)),
    );
    return [...(isAgain ? [] : toldBy(saysEnded, question, context)), ...endTold(question, context)];
  });
}

/** What is answered with « Non »; « Je n'ai pas travaillé en mai », ticked or chosen, as if it had been asked. */
function denied(field: Field): string | null {
  if (isYesNo(field)) return yesNoOf(field) === 'no' ? field.label : null;
  const isTicked = field.kind === 'checkbox' && stateOf(field) === 'filled';
  const said = isTicked ? field.label : field.options.length > 1 ? (textOf(field) ?? '') : '';
  return saysNo.test(fold(said))
    ? fold(said)
        .replace(saysNo, 'avez vous ')
        .replace(/\baucune?\b/, 'une')
    : null;
}
const saysNo = /^(?:non )?(?:je |vous )?n (?:ai|avez) (?:pas )?/;

const asksOfEnd = ({ label }: Field): boolean => ended.test(fold(label));

const saysEnded = (words: string): boolean => hasEnded.test(words);
/** « Engagée le 1er juin pour la saison, votre dernier jour était le 18 septembre »: each for itself. */
const clausesOf = (block: string): string[] => [block, ...block.split(/[,;:]\s|[.!]\s(?=\p{Lu})/u)];

/** A line of the page, other than the question, that says so of the month in question. */
function toldBy(says: (words: string) => boolean, question: Field, context: CheckContext): Finding[] {
  const { page } = context;
  const months = monthsOfQuestion(question, context);
  const told = page.blocks.find((block, at) => {
    if (
      months.length === 0 ||
      at === question.block ||
      block === question.label ||
      block.length > longestLine
    )
      return false;
    return clausesOf(block).some((clause) => {
      const words = fold(clause);
      return says(words) && !ofAnybody.test(words) && tellsOf(clause, months);
    });
  });
  return told
    ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })]
    : [];
}

/** Work of that month which the page knows from others, and which she does not say to be wrong. */
function workKnown(question: Field, context: CheckContext): Finding[] {
  const { page, asked, recap, today } = context;
  const months = monthsOfQuestion(question, context);
  const said = [...asked, ...recap];
  // Of three months, some work may be of the partner.
  if (months.length === 0 || mayBeWrong(said) || (months.length > 1 && said.some(isOfPartner))) return [];
  const told = knownLine(page, (time) => isWorkOf(months, time, today), today, !said.some(wasAbsent));
  // A box says « je n'ai pas travaillé », and no « non ».
  const key = isYesNo(question) ? 'told-of-work-problem' : 'page-error-problem';
  return told ? [ownFinding('contradiction', 'problem', spotOf(question), key, { told, said: told })] : [];
}

/** « Avez-vous travaillé pour cet employeur ? », under his name and what he told. */
const ofThisOne =
  /^(?!.*\b(?:benevol\w*|encore|toujours|etranger|formations?|stages?|(?:plus|moins) de|(?:supplement|complement)aires?|totalite|entier\w*|entierement|integral\w*|jusqu)\b)(?:\d{1,2} )?(?:(?:avez vous|vous avez|j ai) )?(?:bien |donc )?(?:travaille|effectue|realise|fait)\b.*\b(?:cet (?:employeur|etablissement|organisme)|ce (?:particulier|contrat)|cette (?:entreprise|association|agence|societe|structure|mission))\b/;

/** What the page knows of that employer: from his name down to the question. */
function workInPart(question: Field, context: CheckContext): Finding[] {
  const { blocks } = context.page;
  const start = question.group === null ? -1 : blocks.indexOf(question.group);
  const end = blocks.indexOf(question.label, start);
  if (start < 0 || end < 0) return [];
  return workKnown(question, {
    ...context,
    page: { ...context.page, blocks: blocks.slice(start, end), answers: [] },
  });
}

/** « Nous avons reçu cette mission. L'avez-vous effectuée ? Oui » */
const asksIfDone =
  /\b(?:missions?|contrats?|vacations?|remplacements?)\b.*\bl avez vous\b.*\b(?:effectu|fait|realis|accompli|honor)\w*/;

function workConfirmed(question: Field, context: CheckContext): Finding[] {
  const { asked } = context;
  const months = monthsOfQuestion(question, context);
  const done = asked.find(
    (field) =>
      isYesNo(field) &&
      yesNoOf(field) === 'yes' &&
      isHers(field) &&
      asksIfDone.test(fold(field.label)) &&
      !/\bbenevol\w*/.test(fold(field.label)) &&
      monthsTold(field.label).every(({ month }) => months.includes(month)),
  );
  return done && isHers(question) ? [answersApart(spotOf(question), done)] : [];
}

/** Work of that month in a note or a message of hers; of one who was ill or on leave, all of it may have been that. */
function inHerWords(question: Field, context: CheckContext): Finding[] {
  const { page, asked, recap, today } = context;
  const said = [...asked, ...recap];
  if (!isHers(question) || said.some(wasAbsent)) return [];
  const told = workSheTold(monthsOfQuestion(question, context), said, page, today);
  if (!told) return [];
  const { sentence, label } = told;
  return label === null
    ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told: sentence })]
    : [
        ownFinding('contradiction', 'problem', spotOf(question), 'papers-problem', {
          told: label,
          asked: question.label,
        }),
      ];
}

/** « Votre contrat est-il terminé ? Non, il se poursuit », then « Date de fin de contrat : 13/11/2026 », which is past. */
function endTold(question: Field, { recap, today }: CheckContext): Finding[] {
  const at = recap.indexOf(question);
  const after = at < 0 ? [] : recap.slice(at + 1);
  const next = after.findIndex(isYesNo);
  const line = (next < 0 ? after : after.slice(0, next)).find(({ label }) => ofEnd.test(fold(label)));
  const day = readDate((line && textOf(line)) ?? '');
  return line && day.state === 'date' && isBefore(day.date, today)
    ? [answersApart(spotOf(line), question)]
    : [];
}

const ofEnd =
  /^(?!.*\bprevu).*\b(?:fin (?:de |du )(?:contrat|mission|cdd)|(?:contrat|mission|cdd) (?:termine|fini))/;

/**
 * The one month the question is about: its own, else that of the page's titles, of a line that says the period, or of the guide; or the
 * three that are declared. 1 to 12.
 */
export function monthsOfQuestion({ label, hint }: Field, context: CheckContext): number[] {
  const { page } = context;
  const own = [label, hint ?? ''].flatMap(monthsIn);
  const found = own.length > 0 ? own : page.headings.flatMap(({ text }) => monthsIn(text));
  const months = [...new Set(found.map(({ month }) => month))];
  if (months.length === 1) return months;
  const start = startOf(page);
  if (start) return [0, 1, 2].map((later) => start.add({ months: later }).month);
  return months.length > 0 ? [] : monthOfGuide(context);
}

/** All the months and days it names are of those. */
function tellsOf(block: string, months: readonly number[]): boolean {
  const named = monthsTold(block);
  return named.length > 0 && named.every(({ month }) => months.includes(month));
}

const monthsTold = (block: string): { month: number }[] => [...monthsIn(block), ...datesIn(block)];

/**
 * « Votre conjoint », born thirteen years ago; « Salarié en CDI depuis le 03/10/2011 », and born in 2013: a slip of the year.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn, formatDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { ownFinding } from '../finding.ts';

const partner =
  /\b(?:conjointe?|concubine?|(?:(?<=^(?:nom |prenom )?)|(?<=\b(?:votre|mon|ma|le|du|ou) ))partenaire|epou(?:x|se)|mari|compagnon|compagne|(?:vie commune|concubinage|mariee?|pacsee?|en couple|union libre) avec)\b/;
const child = /\b(?:enfants?|fils|fille|bebe|eleve|nourrisson|petite?|parents?|pere|mere|personnes?)\b/;
/** In years: younger, nobody lives as a couple; nor works. */
const leastAge = { couple: 15, work: 14 };

export function checkBornTooLate({ asked, recap, dates, page, today }: CheckContext): Finding[] {
  const births = dates.filter((date) => isBirth(date) && dayOf(date) !== null);
  return births.flatMap((date) => {
    const [day, at] = [dayOf(date), date.fields[0]];
    if (!day || !at || child.test(foldAll(at.label, at.group)) || isUnderChild(at, page)) return [];
    const isAlone = births.every((one) => one === date || one.fields[0]?.group !== at.group);
    const couple = coupleSaidOf(at, isAlone, page);
    if (couple !== null && isBefore(today, day.add({ years: leastAge.couple })))
      return [apart(date, day, couple)];
    const work = isAlone && at.group !== null ? workBefore(at, day, [...asked, ...recap]) : undefined;
    return work ? [apart(date, day, `${work.label} ${textOf(work) ?? ''}`)] : [];
  });
}

const apart = ({ spot }: PageDate, day: Temporal.PlainDate, asked: string): Finding =>
  ownFinding('contradiction', 'problem', spot, 'papers-problem', { told: formatDate(day), asked });

/** Where the page says that it is her partner's: over it, in its name, in the line that tells it. */
function coupleSaidOf(
  { label, group, block }: Field,
  isAlone: boolean,
  { blocks }: PageModel,
): string | null {
  const line = block === undefined ? '' : (blocks[block] ?? '');
  // « Vivant en concubinage avec M. Karim EXEMPLE, né le… »
  const before = line.length <= longestLine ? (/^(.*?),?\s\(?née?(?:\(e\))? le/iu.exec(line)?.[1] ?? '') : '';
  const names = [label, before, ...(isAlone ? [group ?? ''] : [])];
  return names.find((name) => partner.test(fold(name)) && !child.test(fold(name))) ?? null;
}

const longestLine = 160;

/** « Enfant », a plain line of a recap between the title and the birth. */
function isUnderChild({ group, block }: Field, { blocks }: PageModel): boolean {
  if (block === undefined) return false;
  const from = group === null ? block : blocks.slice(0, block).lastIndexOf(group);
  return blocks.slice(Math.max(0, from), block).some((line) => child.test(fold(line)));
}

const works =
  /\b(?:salariee?|cdi|cdd|employee?|ouvriere?|fonctionnaire|apprentie?|artisane?|independante?|en poste|travaille|embauchee?)\b/;
const begun =
  /^(?:date d |jour d )?(?:embauche|entree (?:dans l entreprise|en fonctions?)|debut d(?:u|e) contrat)\b/;

/** What is told in the same part of a work that began before that age. */
function workBefore({ group }: Field, born: Temporal.PlainDate, said: readonly Field[]): Field | undefined {
  const first = born.add({ years: leastAge.work });
  return said.find((field) => {
    const [label, text] = [fold(field.label), textOf(field) ?? ''];
    const since = /\bdepuis\b(.*)$/iu.exec(text)?.[1] ?? '';
    const isWork = works.test(`${label} ${fold(text)}`) && since !== '';
    const [day] =
      field.group === group && (isWork || begun.test(label)) ? datesIn(isWork ? since : text) : [];
    return day !== undefined && isBefore(day, first);
  });
}

/** « Sans emploi depuis le 17/03/2025, aucune activité depuis cette date », and a salary in each month of another year. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, isYesNo, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { answersApart, spotOf } from '../finding.ts';
import { monthOf, personOf } from '../who-and-when.ts';
import { startOf } from './at-work.ts';
import { firstNameOf, isPerson } from './works-unpaid-shown.ts';

const outOfWork =
  /^(?:(?:je suis|vous etes|actuellement|oui) )*(?:sans (?:emploi|activite|profession)|n exerce plus|ne travaille (?:pas|plus)|aucune activite|au chomage non indemnisee?)\b/;
/** Not even some hours. */
const atAll =
  /\b(?:aucune activite|sans (?:aucune )?activite|n exerce (?:plus )?aucune|n a pas travaille|n a jamais travaille|ne travaille (?:pas|plus))\b/;
/** Paid all the same, or at work now and then. */
const mayBePaid =
  /\b(?:conges?|solde|arret|maladie|maternite|paternite|interim\w*|missions?|vacations?|extras?|formation|stage|apprenti\w*|reduite|partiel\w*|ponctuel\w*|reprise|reprend\w*|repris|jusqu\w*|sauf|preavis|independante?|civique|elue?|cheque\w*|cesu|pajemploi)\b/;
export const paidLate =
  /\b(?:solde de tout compte|rappels?|arrieres?|prud\w*|indemnites? de (?:licenciement|rupture))\b/;
const pay =
  /^(?!.*\b(?:etranger|total du foyer|foyer)\b).*\b(?:salaires?|remunerations?|revenus? d activite|paies?)\b/;
const partner = /\b(?:conjointe?|concubine?|partenaire|epou(?:x|se)|mari|femme|compagnon|compagne|pacsee?)\b/;
/** A last pay comes within the month after. */
const monthsAfter = 2;
/** Some hours of work are found again in one month, or two. */
const monthsOfPay = 3;

export function checkPaidOutOfWork({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const paid = said.filter(
    (field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0 && pay.test(fold(field.label)),
  );
  const start = paid.length > 1 ? startOf(page) : null;
  if (start === null || page.blocks.some((block) => paidLate.test(fold(block)))) return [];
  const whose = whoseIn(page);
  return said.flatMap((field, at) => {
    const text = isYesNo(field) || field.valueType === 'amount' ? '' : (textOf(field) ?? '');
    const words = fold(text);
    if (!outOfWork.test(words) || mayBePaid.test(words) || mayBePaid.test(fold(field.label))) return [];
    const next = said[at + 1];
    const since =
      sinceIn(text) ?? (next && /\bdepuis\b/.test(fold(next.label)) ? sinceIn(textOf(next) ?? '') : null);
    if (since === null || !isBefore(since.add({ months: monthsAfter }), start)) return [];
    const own = whose(field);
    const ofThem = paid.filter((one) => own !== null && whose(one) === own);
    const months = new Set(ofThem.map((one) => monthOf(one)?.month ?? 0));
    const [first] = ofThem;
    return first && months.size >= (atAll.test(words) ? monthsOfPay - 1 : monthsOfPay)
      ? [answersApart(spotOf(first), field)]
      : [];
  });
}

/** « depuis le 17/03/2025 », « depuis mars 2025 » */
function sinceIn(text: string): Temporal.PlainDate | null {
  const [day] = datesIn(text);
  const [month] = monthsIn(text);
  if (day) return day;
  return month?.year ? Temporal.PlainDate.from({ year: month.year, month: month.month, day: 28 }) : null;
}

const reader =
  /^(?:vous(?:-même)?|allocataire|demandeu(?:r|se)|déclarante?(?: 1)?)(?:\s?[:–—-]\s?|\s|$)(?:(?:M\.|Mme|Monsieur|Madame)\s)?/iu;

/** Whose a line is: a first name, else « vous » or « conjoint »; null where it may be anybody's. */
function whoseIn({ blocks }: PageModel): (field: Field) => string | null {
  const herName = blocks
    .map((block, at) => {
      const rest = reader.test(block) ? block.replace(reader, '') || (blocks[at + 1] ?? '') : '';
      return rest.split(/[\s,(]/u)[0] ?? '';
    })
    .find((word) => isPerson(word) && /^\p{Lu}/u.test(word));
  const isAlone = !blocks.some((block) => partner.test(fold(block)));
  return (field) => {
    const name = firstNameOf(field);
    if (name !== null) return name === herName ? 'you' : name;
    const { role } = personOf(field);
    if (role !== 'you') return role === 'partner' ? role : null;
    const isToHer = /\b(?:vous|vos|votre|mes|mon|ma)\b/.test(foldAll(field.label, field.group));
    return isToHer || isAlone ? 'you' : null;
  };
}

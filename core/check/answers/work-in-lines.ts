/** « Théo, apprenti depuis le 01/09/2025 », which the page knows, and « Théo a-t-il touché un salaire ? Non ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthsNamed } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { saysNoMoney } from './no-money.ts';

/** Any pay, or anything at all; not one more sort of it. */
const asksOfPay =
  /\b(?:touche|percu|recu|eu)\b.{0,20}\b(?:un salaire|des salaires|une remuneration|une paie|des ressources|des revenus|de l argent)\b/;
const ofSome =
  /\b(?:etranger|dehors|hors|patrimoine|placements?|plus de|en plus|autre (?:salaire|employeur))\b/;

const works =
  /\b(?:salariee?|employee?|ouvriere?|apprentie?|vendeu\w+|cdi|en contrat|contrat (?:a duree indeterminee|d apprentissage))\b/;
/** Work without pay, or no longer, or not yet, or of a job that is left. */
const mayBeUnpaid =
  /\b(?:sans|solde|conges?|parental\w*|arret|maladie|maternite|suspen\w*|fin|jusqu|termine\w*|pris fin|rompu\w*|ancien\w*|licenci\w*|demission\w*|retraitee?|chomage|recherche|demandeu\w+|disponibilite|benevole|prevu\w*|futur\w*|a partir|saisonni\w+|interim\w*|non|pas|plus|si|ou)\b/;
/** What the page knows; longer, it is a text about the procedure. */
const longestLine = 240;

const partner =
  /\b(?:votre|mon|ma) (?:conjointe?|concubine?|partenaire|epou(?:x|se)|mari|femme|compagnon|compagne)\b/;
const named =
  /^(?:(?:M\.|Mme|Monsieur|Madame) )?(\p{Lu}[\p{L}'’-]{2,})(?: \p{Lu}[\p{L}'’-]+)* (?:a-t-|n['’]a)/u;

/** Whether a line tells of who is asked about; null where the question is about nobody else. */
function tellsOf({ label, group }: Field): ((line: string) => boolean) | null {
  // « A-t-elle perçu un salaire ? », under « Ressources d'Hélène VASSEUR »
  const name =
    named.exec(label)?.[1] ??
    (/^A-t-(?:il|elle)(?!\p{L})/u.test(label) ? moneyOf.exec(group ?? '')?.[1] : undefined);
  if (name !== undefined) return (line) => hasWords(fold(line), fold(name));
  return partner.test(fold(label)) ? (line) => partner.test(fold(line)) : null;
}

export function checkWorkInLines(context: CheckContext): Finding[] {
  return [...deniedInCases(context), ...noneOnRecap(context)];
}

function deniedInCases({ asked, recap, page }: CheckContext): Finding[] {
  return [...asked, ...recap].flatMap((question) => {
    const asks = fold(question.label);
    const isAbout = tellsOf(question);
    if (!isAbout || !isYesNo(question) || yesNoOf(question) !== 'no') return [];
    if (!asksOfPay.test(asks) || ofSome.test(asks)) return [];
    const told = lineOfWork(page, question, isAbout, startOf(question, page));
    return told
      ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })]
      : [];
  });
}

const ofRole =
  /^(?:conjointe?|concubine?|partenaire|enfants?|allocataire|declarante?|demandeu\w+|personne)\b/;
const firstName = /^(\p{Lu}[\p{L}'’-]{2,})(?: \p{Lu}[\p{L}'’-]+)*(?: –|,) /u;
const moneyOf =
  /(?:[Rr]essources|[Rr]evenus|[Ss]alaires?|[Nn]et social) (?:de |d['’])(?:M\. |Mme )?(\p{Lu}[\p{L}'’-]{2,})/u;

/** « Théo – Situation », « Situation du conjoint » after « Conjoint – Karim EXEMPLE – né le »: the first name, folded. */
function nameOver({ label }: Field, recap: readonly Field[]): string | null {
  const own = firstName.exec(label)?.[1];
  if (own !== undefined && !ofRole.test(fold(own))) return fold(own);
  if (!/\bconjointe?\b/.test(fold(label))) return null;
  const [partners] = recap.flatMap(
    (line) => /^Conjointe? – (\p{Lu}[\p{L}'’-]+)/u.exec(line.label)?.[1] ?? [],
  );
  return partners === undefined ? null : fold(partners);
}

/** « Théo – Situation : apprenti depuis le 01/09/2025 », and « Aucune » in each month of his. */
function noneOnRecap({ recap, page }: CheckContext): Finding[] {
  const months = recap.filter(({ label }) => monthsIn(label).length > 0);
  const byName = Map.groupBy(months, (line) => {
    const owner = moneyOf.exec(line.group ?? '')?.[1];
    return owner === undefined ? nameOver(line, recap) : fold(owner);
  });
  const start = startOf(null, page);
  return recap.flatMap((work) => {
    // « Louanne, votre fille, apprentie » may be the name of « depuis le 01/09/2025 ».
    const said = /^\p{Lu}[^–]*, /u.test(work.label) ? `${work.label} ${textOf(work)}` : (textOf(work) ?? '');
    const name = nameOver(work, recap);
    if (name === null || !works.test(fold(said)) || mayBeUnpaid.test(fold(said)) || !hasBegun(said, start))
      return [];
    const [first, ...others] = byName.get(name) ?? [];
    if (!first || ![first, ...others].every(saysNone)) return [];
    // Told in another row, there was some.
    if (
      recap.some(
        (line) =>
          line.valueType === 'amount' &&
          (centsOf(line) ?? 0) > 0 &&
          hasWords(fold(`${line.group ?? ''} ${line.label}`), name),
      )
    )
      return [];
    return [ownFinding('contradiction', 'problem', spotOf(first), 'page-error-problem', { said })];
  });
}

const saysNone = (line: Field): boolean =>
  /^(?:aucune?s?|neant)$/.test(fold(textOf(line) ?? '')) ||
  saysNoMoney(textOf(line) ?? '') ||
  centsOf(line) === 0;

/** The first day of the months that are declared, as the page names them: at its head, in the question, or in a line of three. */
function startOf(question: Field | null, page: PageModel): Temporal.PlainDate | null {
  const [first] = monthsNamed(page);
  if (first) return first.toPlainDate({ day: 1 });
  const [listed = []] = [question?.label ?? '', ...page.blocks]
    .map(monthsIn)
    .filter((months) => months.length > 2 && months.some(({ year }) => year !== null));
  const [month] = listed;
  const last = listed.find(({ year }) => year !== null);
  if (!month || !last?.year) return null;
  const year = month.month > last.month ? last.year - 1 : last.year;
  return Temporal.PlainDate.from({ year, month: month.month, day: 1 });
}

/** Their line, or the one under their name, that says they were at work before the first month that is declared. */
function lineOfWork(
  { blocks, fields }: PageModel,
  question: Field,
  isAbout: (line: string) => boolean,
  start: Temporal.PlainDate | null,
): string | undefined {
  const asked = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  const saysSo = (line: string): boolean =>
    line.length <= longestLine &&
    works.test(fold(line)) &&
    !mayBeUnpaid.test(fold(line)) &&
    hasBegun(line, start);
  return blocks
    .flatMap((line, at) => {
      if (line === question.label || asked.has(line) || line.includes('?') || !isAbout(line)) return [];
      const next = blocks[at + 1] ?? '';
      const isHisToo = !asked.has(next) && !next.includes('?') && !startsWithName.test(next);
      return [line, ...(isHisToo && line.length <= longestName ? [next] : [])];
    })
    .find(saysSo);
}

/** « M. Karim ROY, votre conjoint » */
const longestName = 80;
const startsWithName = /^(?:(?:M\.|Mme) )?\p{Lu}[\p{L}'’-]+ \p{Lu}{2,}/u;

/** « depuis le 02/09/2023 », « depuis septembre 2025 »; where nothing tells since when, the page may know of it since yesterday. */
function hasBegun(line: string, start: Temporal.PlainDate | null): boolean {
  const since = /(?<!\p{L})depuis (?:le |l['’])?(.+)$/iu.exec(line)?.[1];
  if (since === undefined || start === null) return false;
  const [day] = datesIn(since);
  const [month] = monthsIn(since);
  const begun =
    day ?? (month?.year ? Temporal.PlainDate.from({ year: month.year, month: month.month, day: 28 }) : null);
  return begun !== null && Temporal.PlainDate.compare(begun, start) < 0;
}

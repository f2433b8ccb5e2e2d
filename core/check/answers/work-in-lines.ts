/**
 * « Théo, apprenti depuis le 01/09/2025 », which the page knows, and « Théo a-t-il touché un salaire ? Non », « Vos enfants
 * ont-ils eu des revenus ? Non », or « Aucune » in each of his months.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { type AtWork, peopleAtWork, startOf } from './at-work.ts';
import { saysNoMoney } from './no-money.ts';

export function checkWorkInLines(context: CheckContext): Finding[] {
  return [...deniedInCases(context), ...noneOnRecap(context)];
}

/** Any pay, or anything at all; not one more sort of it. */
const asksOfPay =
  /\b(?:touche|percu|recu|eu)\b.{0,20}\b(?:un salaire|des salaires|une remuneration|une paie|des ressources|des revenus|de l argent)\b/;
const ofSome =
  /\b(?:etranger|dehors|hors|patrimoine|placements?|plus de|en plus|autre (?:salaire|employeur))\b/;
const partner =
  /\b(?:votre|mon|ma) (?:conjointe?|concubine?|partenaire|epou(?:x|se)|mari|femme|compagnon|compagne)\b/;
const children =
  /\b(?:vos|mes|les|un de vos|l un de vos) enfants\b|^(?:un|l un des) enfants? (?:a charge )?a t il\b/;
const named =
  /^(?:(?:M\.|Mme|Monsieur|Madame) )?(\p{Lu}[\p{L}'’-]{2,})(?: \p{Lu}[\p{L}'’-]+)* (?:a-t-|n['’]a)/u;
const moneyOf =
  /(?:[Rr]essources|[Rr]evenus|[Ss]alaires?|[Nn]et social) (?:de |d['’])(?:M\. |Mme )?(\p{Lu}[\p{L}'’-]{2,})/u;

/** Whether somebody at work is who is asked about; null where the question is about nobody else. */
function isAskedOf({ label, group }: Field): ((one: AtWork) => boolean) | null {
  // « A-t-elle perçu un salaire ? », under « Ressources d'Hélène VASSEUR »
  const name =
    named.exec(label)?.[1] ??
    (/^A-t-(?:il|elle)(?!\p{L})/u.test(label) ? moneyOf.exec(group ?? '')?.[1] : undefined);
  if (name !== undefined) return (one) => one.name === fold(name);
  if (children.test(fold(label))) return ({ isChild }) => isChild;
  return partner.test(fold(label)) ? ({ isPartner }) => isPartner : null;
}

function deniedInCases({ asked, recap, page }: CheckContext): Finding[] {
  return [...asked, ...recap].flatMap((question) => {
    const asks = fold(question.label);
    const isAbout = isAskedOf(question);
    const isDenied = isYesNo(question) && yesNoOf(question) === 'no' && asksOfPay.test(asks);
    if (!isAbout || ofSome.test(asks) || !(isDenied || isTickedNone(question))) return [];
    const start = startOf(question, page);
    const told = start && peopleAtWork(page, start).find(isAbout)?.line;
    return told
      ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })]
      : [];
  });
}

/** « Yanis n'a perçu aucune ressource en février, mars et avril », ticked. */
const isTickedNone = (field: Field): boolean =>
  field.kind === 'checkbox' && stateOf(field) === 'filled' && saysNoMoney(field.label);

/** « Théo – Situation : apprenti depuis le 01/09/2025 », and « Aucune » in each month of his. */
function noneOnRecap({ recap, page }: CheckContext): Finding[] {
  const start = recap.length > 0 ? startOf(null, page) : null;
  if (!start) return [];
  return peopleAtWork(page, start).flatMap(({ name, line: said }) => {
    if (name === null) return [];
    const own = recap.filter((line) => isOf(name, line));
    const none = own.filter((line) => isOfMoney(line, name));
    const [first] = none;
    if (!first || !none.every(saysNone)) return [];
    // Told in another row, there was some.
    if (own.some((line) => line.valueType === 'amount' && (centsOf(line) ?? 0) > 0)) return [];
    return [ownFinding('contradiction', 'problem', spotOf(first), 'page-error-problem', { said })];
  });
}

/** By its own name, or by those of the parts it stands in. */
const isOf = (name: string, { label, group, outerGroup }: Field): boolean =>
  [label, group, outerGroup].some((title) => hasWords(fold(title ?? ''), name));

/** An amount of a month, or « Manon : aucune ressource ». */
const isOfMoney = (line: Field, name: string): boolean =>
  monthsIn(line.label).length > 0 || (fold(line.label) === name && saysNoMoney(textOf(line) ?? ''));

const saysNone = (line: Field): boolean =>
  /^(?:aucune?s?|neant)$/.test(fold(textOf(line) ?? '')) ||
  saysNoMoney(textOf(line) ?? '') ||
  centsOf(line) === 0;

import type { Finding } from './assessment.ts';
import { checks } from './check/all-checks.ts';
import { boxesOfEach } from './check/asks/boxes-of-each.ts';
import { choiceLeft } from './check/asks/choices-left.ts';
import { dueIf } from './check/asks/due-if.ts';
import { isSaidToGoOn } from './check/asks/goes-on.ts';
import { leftBlank } from './check/asks/left-blank.ts';
import { inSkippedParts } from './check/asks/skipped-part.ts';
import { mayStayEmptyIn } from './check/asks/waits.ts';
import { isEndOfYes } from './check/asks/yes-needs.ts';
import type { CheckContext } from './check/context.ts';
import { checkThatMade } from './check/finding.ts';
import { isNeededByGuide } from './check/guide/guide-yes-needs.ts';
import { waitsForLeaving } from './check/guide/of-leaving.ts';
import { whenLower } from './check/papers/when-lower.ts';
import { toldOnce } from './check/told-once.ts';
import type { Field } from './page-model.ts';
import { stateOf } from './values/answer.ts';

/** Of these, what the page says of its empty cases is no matter. */
const sureAlone = new Set<Finding['check']>(['changed-value', choiceLeft, whenLower, dueIf, boxesOfEach]);

/** Not told by the page itself: what is for those who leave the list may then stay empty. */
const saysLeft = new Set<Finding['check']>(['every-question', 'yes-needs', choiceLeft, leftBlank]);

/** A guide's, from which too what may stay empty is taken off. */
const ofGuideToo = new Set<Finding['check']>(['every-question', 'yes-needs', 'change-needs']);

/** Every finding of a page, in the order of its cases; those of the whole page last. Cost grows with the cases. */
export function check(context: CheckContext): Finding[] {
  const place = new Map(context.page.fields.map((field, index) => [field.id, index]));
  const at = (finding: Finding): number => place.get(finding.fieldId ?? '') ?? Number.POSITIVE_INFINITY;
  const findings = Object.values(checks).flatMap((make) => make(context));
  const byId = new Map(context.asked.map((field) => [field.id, field]));
  const mayStayEmpty = mayStayEmptyIn(context);
  const isInSkippedPart = inSkippedParts(context.page);
  const isForLeaving = waitsForLeaving(context, findings);
  const isLeftOpen = (finding: Finding): boolean => {
    const { check: kind, source, status, fieldId } = finding;
    const field = byId.get(fieldId ?? '');
    if (field === undefined || stateOf(field) !== 'empty') return false;
    if (saysLeft.has(kind) && isForLeaving(field)) return true;
    if (kind !== leftBlank && (status !== 'problem' || sureAlone.has(kind))) return false;
    if (kind === 'yes-needs' && isEndOfYes(field, context.asked)) return false;
    if (isInSkippedPart(field) || isSaidToGoOn(field, context.asked)) return true;
    if (source !== null && !ofGuideToo.has(kind)) return false;
    // What the guide knows to go with a yes is wanted on a page that calls it optional too.
    const own = context.procedure && checkThatMade(context.procedure, finding);
    return !(own?.kind === 'yes-needs' && isNeededByGuide(own, field, context)) && mayStayEmpty(field);
  };
  const standing = findings.filter((one) => !isLeftOpen(one));
  const named = toldOnce(standing).map(withPerson([...context.page.fields, ...context.recap]));
  return named.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** « Juillet 2026 », under « Ressources de votre conjoint »: of two people, a month is two. */
function withPerson(fields: readonly Field[]): (finding: Finding) => Finding {
  const over = new Map(fields.flatMap(({ id, outerGroup }) => (outerGroup ? [[id, outerGroup]] : [])));
  return (finding) => {
    const whose = over.get(finding.fieldId ?? '');
    return whose && finding.group ? { ...finding, group: `${whose} – ${finding.group}` } : finding;
  };
}

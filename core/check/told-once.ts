/** Each thing once: what two checks tell of one case, in the words of the one that knows it best. */
import type { Finding } from '../assessment.ts';
import { noThenGiven } from './answers/no-then-given.ts';
import { choiceLeft } from './asks/choices-left.ts';
import { leftBlank } from './asks/left-blank.ts';
import { orderUnsure } from './days/order-unsure.ts';
import { withinUnsure } from './days/within-said.ts';
import { toldOfOther } from './money/told-of-other.ts';

/** What another check tells of a case says it better. */
const last = new Set<Finding['check']>([
  choiceLeft,
  leftBlank,
  toldOfOther,
  noThenGiven,
  orderUnsure,
  withinUnsure,
]);

/** Each says that a case was left empty. */
const missing = new Set(['required', 'yes-needs', 'no-needs', 'unsaid', 'every-question', 'change-needs']);

/** `findings` without those that another of them tells better. */
export function toldOnce(findings: readonly Finding[]): Finding[] {
  // A guide's own sentence says it better than the general one.
  const nameOf = ({ check: kind, fieldId, status }: Finding): string => `${kind} ${fieldId} ${status}`;
  const said = new Set(findings.filter(({ source }) => source !== null).map(nameOf));
  const isSaidByGuide = (one: Finding): boolean =>
    one.source === null &&
    one.fieldId !== null &&
    (said.has(nameOf(one)) ||
      // An empty case is told once.
      (missing.has(one.check) && [...missing].some((check) => said.has(nameOf({ ...one, check })))) ||
      (one.text.key === 'contradiction-problem' && said.has(nameOf({ ...one, check: 'unsaid' }))) ||
      // « Non » over its details, in a guide's words.
      (one.text.key === 'no-but-given-problem' && said.has(nameOf({ ...one, check: 'yes-needs' }))));
  const told = findings.filter((one) => !isSaidByGuide(one));
  const wantedBy = (kind: Finding['check']): Set<string | null> =>
    new Set(told.flatMap((one) => (one.check === kind && one.status === 'problem' ? one.fieldId : [])));
  const [byYes, byNo] = [wantedBy('yes-needs'), wantedBy('no-needs')];
  const kept = told.filter(
    ({ check: kind, source, fieldId }) =>
      fieldId === null ||
      !(
        (kind === 'required' && source === null && byYes.has(fieldId)) ||
        (kind === 'every-question' && byNo.has(fieldId))
      ),
  );
  const isLast = ({ check: kind }: Finding): boolean => last.has(kind);
  const ofOther = new Set(
    kept.flatMap((one) => (isLast(one) || one.status !== 'problem' ? [] : (one.fieldId ?? []))),
  );
  const apart = kept.filter((one) => !isLast(one) || !ofOther.has(one.fieldId ?? ''));
  return [...new Map(apart.map((finding) => [finding.id, finding])).values()];
}

import type { Case } from '../pack.ts';
import type { Field, FieldId } from '../page-model.ts';
import { isYesNo } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { withoutPortal } from '../wording/portal-name.ts';
import { clearMargin, closest, sameWording } from '../wording/similar.ts';

export interface MatchedCases {
  /** Case id → fields, in page order. */
  cases: Map<string, Field[]>;
  caseOf: Map<FieldId, string>;
}

/** A field this much less close than the best one of its case is another field. */
const farBehind = 0.15;

/**
 * Which case of the guide each field is, by visible words: label or question, group, meaning. A field close to two
 * cases is neither: no target is better than a wrong one.
 */
export function matchCases(fields: readonly Field[], known: readonly Case[]): MatchedCases {
  const found: { field: Field; id: string; score: number }[] = [];
  // Once for all fields: a page may have thousands.
  const asked = known.map((one) => ({ ...one, labels: one.labels.map(withoutPortal) }));
  for (const field of fields) {
    const turned = isTurned(field.label);
    const label = withoutPortal(field.label);
    const labels = [label, withoutPeriod(label)];
    const scores = asked
      .filter((one) => !turned || one.labels.some(isTurned))
      .map((one) => ({ id: one.id, score: scoreOf(field, one, labels) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scores;
    if (!best || best.score < sameWording || best.score - (second?.score ?? 0) < clearMargin) continue;
    found.push({ field, ...best });
  }
  const cases = new Map<string, Field[]>();
  const caseOf = new Map<FieldId, string>();
  for (const { id } of known) {
    const all = found.filter((one) => one.id === id);
    const top = Math.max(0, ...all.map((one) => one.score));
    const kept = all.filter((one) => one.score > top - farBehind).map((one) => one.field);
    if (kept.length > 0) cases.set(id, kept);
    for (const field of kept) caseOf.set(field.id, id);
  }
  return { cases, caseOf };
}

/** @param labels the field's, as it stands and without its period */
function scoreOf(field: Field, one: Case, labels: readonly string[]): number {
  if (!hasMeaning(field, one)) return 0;
  const byLabel = Math.max(...labels.map((label) => closest(label, one.labels)));
  // A case that is one of several under a question may be named by it; « Versée par », of no meaning known, is no amount.
  const isAnything = one.valueTypes.length > 0 && field.valueType === 'unknown' && written.has(field.kind);
  const byQuestion = field.question === null || isAnything ? 0 : closest(field.question, one.labels);
  const score = Math.max(byLabel, byQuestion);
  if (one.groups.length === 0 || score === 0) return score;
  const names = [field.group, field.heading, field.question].filter((name) => name !== null);
  const inGroup = Math.max(0, ...names.map((name) => closest(name, one.groups)));
  return inGroup >= sameWording ? score : score * 0.6;
}

/** « Souhaitez-vous ne plus être inscrit ? » is not « Souhaitez-vous rester inscrit ? » worn: its « Oui » says the contrary. */
const isTurned = (label: string): boolean =>
  /\b(?:ne|n)\b.{0,20}\bplus\b|\b(?:cesser|arreter|quitter|annuler|sortir|(?:mis|mettre|mettez)(?: vous)? fin|radiee?s?|desinscri\w+)\b/.test(
    fold(label),
  );

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|ce mois|mois|période|trimestre';
const period = new RegExp(
  String.raw`\s?,?\s?\b(?:en|entre|du|depuis|pendant|durant|au cours d[eu]|sur|au mois d[e’'])\b[^?]{0,100}?\b(?:${months})\b[^?]*(?=\?|$)|\sce mois-ci(?=\W*$)`,
  'iu',
);

/** « Avez-vous été en stage entre le 1er et le 31 janvier ? » asks what « Avez-vous été en stage ? » asks. */
function withoutPeriod(label: string): string {
  return label.replace(period, ' ');
}

const written = new Set(['text', 'textarea', 'number', 'email', 'tel', 'date']);

export function hasMeaning(field: Field, one: Case): boolean {
  // « Lieu de travail », to be written, does not ask whether she worked.
  if (
    one.valueTypes.every((type) => type === 'yes-no') &&
    one.valueTypes.length > 0 &&
    written.has(field.kind)
  )
    return false;
  if (one.valueTypes.length === 0 || field.valueType === 'unknown') return true;
  if (one.valueTypes.includes('yes-no') && isYesNo(field)) return true;
  return one.valueTypes.includes(field.valueType);
}

import type { PanelState } from '../../components/Panel/panel-state.ts';
import type { Assessment, Progress } from '../../core/assessment.ts';
import { matchCases } from '../../core/detect/match-cases.ts';
import { hasDoubt } from '../../core/progress.ts';
import { packs } from '../../packs/index.ts';

/** The guide's cases that stand on this page, in the guide's own words: the page's may hold names. */
export function guideCases(
  assessment: Assessment | null,
  progress: Progress,
): NonNullable<PanelState['guideCases']> {
  const place = assessment?.place;
  if (!assessment || !place) return [];
  const known = procedureOf(`${place.portal}/${place.procedure}`)?.cases ?? [];
  const { cases } = matchCases(assessment.page.fields, known);
  return [...cases].flatMap(([id, fields]) => {
    const label = known.find((one) => one.id === id)?.labels[0];
    return label ? [{ id, label, isDoubted: fields.some((field) => hasDoubt(progress, field)) }] : [];
  });
}

/** How a guide names one of its cases, in French; null when it has none such. */
export function caseLabel(guideId: string, caseId: string): string | null {
  return procedureOf(guideId)?.cases.find(({ id }) => id === caseId)?.labels[0] ?? null;
}

function procedureOf(guideId: string) {
  const [portal, id] = guideId.split('/');
  return packs.find((pack) => pack.id === portal)?.procedures.find((one) => one.id === id);
}

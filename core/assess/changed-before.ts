/**
 * Already-written amounts she changed on the pages before, on the lines of a recap that show them: the page it is sent from
 * tells neither what was there first, nor that it was another amount.
 */
import type { Place, Progress } from '../assessment.ts';
import type { CheckContext } from '../check/context.ts';
import { isShown } from '../check/recap/shown.ts';
import { guideName, nameInKey, namesOn } from '../first-values/names.ts';
import type { FirstValue, FirstValues } from '../first-values.ts';
import type { Field, FieldId, PageModel } from '../page-model.ts';
import { isSameValue } from '../values/same.ts';
import { askedOnce } from './asked-once.ts';

/**
 * The context with what such a line first held in `initial`. Only where one case and one line ask the same, of the same
 * person and month, and the line holds what she left in the case. What she compared with her paper and kept is not asked again.
 * @param read the page as it was read: its cases tell themselves what they first held
 */
export function withChangedBefore(
  context: CheckContext,
  read: PageModel,
  place: Place | null,
  known: FirstValues,
): CheckContext {
  const { recap, recapCaseOf, progress } = context;
  const all = Object.entries(known);
  if (all.length === 0 || !place || !recap.some(isShown)) return context;
  const guide = guideName(place);
  const here = new Set(namesOn(read).values());
  const ofGuide = all.filter(([key, { asked }]) => asked?.guide === guide && !here.has(key));
  const asks = Map.groupBy(
    ofGuide.flatMap(([key, value]) => (value.asked?.asks ?? []).map((one) => ({ one, key, value }))),
    ({ one }) => one,
  );
  const firsts = new Map<FieldId, Field['initial']>();
  const byId = new Map(recap.filter(isShown).map((line) => [line.id, line]));
  for (const [one, id] of askedOnce(recap, recapCaseOf)) {
    const [own, another] = asks.get(one) ?? [];
    const line = byId.get(id);
    if (!own || another || !line || !isLeftThere(own.value, line) || isKept(progress, own.key, own.value))
      continue;
    firsts.set(id, own.value.first);
  }
  if (firsts.size === 0) return context;
  const withFirst = (line: Field): Field => {
    const initial = firsts.get(line.id);
    return initial ? { ...line, initial } : line;
  };
  const lines = recap.map(withFirst);
  return {
    ...context,
    recap: lines,
    shown: context.shown.map(withFirst),
    changedBefore: lines.filter(({ id }) => firsts.has(id)),
  };
}

const isLeftThere = ({ last }: FirstValue, { value, valueType }: Field): boolean =>
  value.state === 'filled' && isSameValue(last, value.text, valueType);

const isKept = ({ confirmed }: Progress, key: string, { last }: FirstValue): boolean =>
  confirmed[nameInKey(key)] === last;

/**
 * Her doubts on cases of the pages before, by name: where each is, and the line of a recap that shows that very answer. A
 * doubt that is only counted is lost where it counts most, before the last button.
 */
import type { Assessment, DoubtBefore, DoubtedCase, Progress } from '../assessment.ts';
import type { CheckContext } from '../check/context.ts';
import { isShown } from '../check/recap/shown.ts';
import { matchCases } from '../detect/match-cases.ts';
import type { Procedure } from '../pack.ts';
import type { Field, FieldAsRead, FieldId } from '../page-model.ts';
import { doubtState, markedText, stepName } from '../progress.ts';
import { nameFields } from '../progress-names.ts';
import { isSameValue } from '../values/same.ts';
import { askedOnce } from './asked-once.ts';

/**
 * The same doubts, each with how its case is called: told while its page is there, since no other page can. The same
 * progress when there is nothing new.
 * @param read the cases as the page's script named them
 */
export function nameDoubts(
  progress: Progress,
  read: readonly Pick<
    FieldAsRead,
    'id' | 'label' | 'question' | 'group' | 'outerGroup' | 'heading' | 'kind'
  >[],
  { page: { fields }, place }: Pick<Assessment, 'page' | 'place'>,
  procedure: Procedure | null,
): Progress {
  const { doubted: former = {}, ...told } = progress;
  const doubts = fields.filter((field) => doubtState(progress, field) !== 'none');
  const names = doubts.length > 0 ? nameFields(read) : new Map<string, string>();
  const asked = doubts.length > 0 ? [...askedOnce(fields, casesOf(fields, procedure))] : [];
  const step = place?.stepId ? stepName(place, place.stepId) : null;
  const kept = Object.entries(former).filter(([name]) => progress.doubts[name] !== undefined);
  const here = doubts.flatMap((field): [string, DoubtedCase][] => {
    const name = names.get(field.id);
    if (name === undefined) return [];
    const whose = [field.outerGroup, field.group].filter(Boolean).join(' – ');
    const asks = asked.flatMap(([one, id]) => (id === field.id ? [one] : []));
    const own: DoubtedCase = { label: field.label, whose, step, asks };
    return [[name, doubtState(progress, field) === 'expired' ? { ...own, isOld: true } : own]];
  });
  const doubted = Object.fromEntries([...kept, ...here]);
  if (JSON.stringify(doubted) === JSON.stringify(former)) return progress;
  return Object.keys(doubted).length > 0 ? { ...told, doubted } : told;
}

/** Those that stand, where all is read once more before it is sent: beside the last button, and on a recap. */
export function doubtsBefore(
  { page, recap, recapCaseOf, procedure, progress }: CheckContext,
  place: Assessment['place'],
): DoubtBefore[] {
  const isLastLook = page.buttons.some(({ role }) => role === 'submit-final') || recap.some(isShown);
  if (!progress.doubted || !place || !procedure || !isLastLook) return [];
  const lines = askedOnce(recap, recapCaseOf);
  return Object.entries(progress.doubted).flatMap(
    ([name, { label, whose, step, asks, isOld }]): DoubtBefore[] => {
      const text = progress.doubts[name];
      const part = procedure.steps.find(({ id }) => stepName(place, id) === step);
      const isOfHere = step === null || (part !== undefined && part.id !== place.stepId);
      if (text === undefined || isOld || !isOfHere) return [];
      const line = recap.find(({ id }) => asks.some((one) => lines.get(one) === id));
      return [
        {
          name,
          label,
          whose: whose || null,
          part: part ? { ns: place.portal, key: part.title, params: {} } : null,
          lineId: line && isSameAnswer(text, line) ? line.id : null,
        },
      ];
    },
  );
}

const casesOf = (fields: readonly Field[], procedure: Procedure | null): ReadonlyMap<FieldId, string> =>
  matchCases(fields, procedure?.cases ?? []).caseOf;

const isSameAnswer = (text: string, line: Field): boolean =>
  text === markedText(line) ||
  (line.value.state === 'filled' && isSameValue(text, line.value.text, line.valueType));

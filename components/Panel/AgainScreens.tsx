import { useTranslation } from 'react-i18next';
import type { Field, FieldId } from '../../core/page-model.ts';
import { confirmedState, hasDoubt } from '../../core/progress.ts';
import { KeepDoubts } from '../Again/KeepDoubts.tsx';
import { type DoubtNow, SameReviewScreen } from '../Again/SameReviewScreen.tsx';
import { LookTogether } from '../Beside/LookTogether.tsx';
import type { SameReview } from '../Keep/keeping.ts';
import { AskSomebody } from '../Remote/AskSomebody.tsx';
import { useBackLabel } from './back-label.ts';
import type { PanelState } from './panel-state.ts';
import type { PanelView } from './panel-view.ts';

/** « Refaire la même relecture »: the doubts of last time on this page. */
export function AgainScreen(view: PanelView) {
  const { t } = useTranslation('panel');
  const { state, texts, move, onAct } = view;
  const again = state.keeping?.again;
  if (!again) return null;
  const now = doubtsNow(again, state);
  const here = again.doubts.flatMap(({ fieldIds }) => fieldIds);
  // Of several cases of one name, which one it was is hers to say: one doubt never becomes nine.
  const alone = again.doubts.flatMap(({ fieldIds }) => (fieldIds.length === 1 ? fieldIds : []));
  const open = openFields(alone, state);
  const toCome = again.doubts.filter(
    ({ caseId, label, fieldIds }) =>
      label !== null && fieldIds.length === 0 && !again.awaited?.includes(caseId),
  );
  const onStill = () => {
    if (open.length > 0) onAct({ type: 'doubtAgain', fieldIds: open });
    if (toCome.length > 0) onAct({ type: 'awaitDoubts', caseIds: toCome.map(({ caseId }) => caseId) });
  };
  return (
    <SameReviewScreen
      again={again}
      here={state.assessment?.steps.find(({ isCurrent }) => isCurrent)?.title.key ?? null}
      now={now}
      text={texts.text}
      back={{ label: t('back.page'), onBack: () => move({ type: 'back' }) }}
      onReview={here.length > 0 ? () => view.openReview(null, here) : null}
      onStill={open.length > 0 || toCome.length > 0 ? onStill : null}
      together={
        <>
          {state.afar && (
            <AskSomebody
              isGoing={state.remote?.stage === 'live'}
              onAsk={() => move({ type: 'open', place: { name: 'remote' } })}
            />
          )}
          <LookTogether onPress={view.openBeside} />
        </>
      }
    />
  );
}

/** What would be kept of this time's doubts. */
export function KeepDoubtsScreen(view: PanelView) {
  const { state, move, onAct } = view;
  const label = useBackLabel(view);
  const sent = state.keeping?.sent;
  if (!sent?.doubts) return null;
  return (
    <KeepDoubts
      doubts={sent.doubts}
      back={{ label, onBack: () => move({ type: 'back' }) }}
      onKeep={(who) => {
        onAct({ type: 'keepDoubts', who });
        move({ type: 'back' });
      }}
    />
  );
}

/** A case may have several answers: the doubts among them are counted; « C’est bien ça » is said of all. */
function doubtsNow({ doubts }: SameReview, state: PanelState): Record<string, DoubtNow> {
  const said = doubts.map(({ caseId, fieldIds }): [string, DoubtNow] => {
    const fields = fieldsOf(fieldIds, state);
    const doubted = fields.filter((field) => hasDoubt(state.progress, field)).length;
    if (doubted > 0) return [caseId, { doubts: doubted }];
    const isConfirmed = fields.every((field) => confirmedState(state.progress, field) === 'stands');
    return [caseId, fields.length > 0 && isConfirmed ? 'confirmed' : 'open'];
  });
  return Object.fromEntries(said);
}

const fieldsOf = (ids: readonly FieldId[], { assessment }: PanelState): Field[] =>
  assessment?.page.fields.filter(({ id }) => ids.includes(id)) ?? [];

/** Those of which she has said nothing yet. */
const openFields = (ids: readonly FieldId[], state: PanelState): FieldId[] =>
  fieldsOf(ids, state)
    .filter((field) => !hasDoubt(state.progress, field) && confirmedState(state.progress, field) !== 'stands')
    .map(({ id }) => id);

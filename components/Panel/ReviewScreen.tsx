import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leavesSomething } from '../../core/assess/left.ts';
import type { Finding } from '../../core/assessment.ts';
import { lookedAtTogether } from '../../core/redact.ts';
import { DueLine } from '../Guide/DueLine.tsx';
import { PhoneCard } from '../Phone/PhoneCard.tsx';
import { Press } from '../Press/Press.tsx';
import { ReviewOne } from '../Review/ReviewOne.tsx';
import { useDoubtKey } from '../Review/use-doubt-key.ts';
import { useBackLabel } from './back-label.ts';
import { formerPlace, type ScreenPlace } from './navigation.ts';
import type { PanelView } from './panel-view.ts';

/** One thing to re-read, and what her answer does. */
export function ReviewScreen({
  place,
  ...view
}: PanelView & { place: Extract<ScreenPlace, { name: 'review' }> }) {
  const { texts, portal, state, move, onAct } = view;
  const item = view.items.find((one) => one.id === place.ids[place.at]);
  const there = new Set(view.items.map(({ id }) => id));
  /** The last one before that is still there; -1: none. */
  const before = place.ids.slice(0, place.at).findLastIndex((id) => there.has(id));
  const { t } = useTranslation('panel');
  /** The visit that follows a doubt noted. */
  const [notedAt, setNotedAt] = useState<number | null>(null);
  /** The visit at which one more point of the same line is asked. */
  const [againAt, setAgainAt] = useState<number | null>(null);
  const backLabel = useBackLabel(view);
  const former = formerPlace(view.navigation);
  const next = () => move({ type: 'step', by: 1 });

  // What she put right meanwhile is no longer there to be asked about.
  const goneAt = item ? null : place.at;
  useEffect(() => {
    if (goneAt !== null) move({ type: 'step', by: 1 });
  }, [goneAt, move]);
  const onDoubt = () => {
    if (item?.kind === 'line' || item?.kind === 'before') {
      if (item.kind === 'line') onAct({ type: 'doubtField', fieldId: item.id, value: item.marked });
      setNotedAt(view.navigation.visit + 1);
    }
    next();
  };
  const onClearDoubt = () => {
    if (item?.kind !== 'line') return;
    onAct({ type: 'clearField', fieldId: item.id });
    if (item.before) onAct({ type: 'clearField', fieldId: item.before.name });
  };
  // As in the page: on the line she is on, taken back by the same key, and nothing where there is no case.
  useDoubtKey(() => {
    if (item?.kind !== 'line') return;
    if (item.doubt === 'stands') onClearDoubt();
    else onAct({ type: 'doubtField', fieldId: item.id, value: item.marked });
  });
  if (!item) return null;

  const line = item.kind === 'line' ? item : null;
  return (
    <ReviewOne
      item={item}
      at={place.at}
      total={place.ids.length}
      siteName={portal?.nameWithArticle ?? null}
      isShown={view.navigation.shownField !== null}
      hasNoted={view.navigation.visit === notedAt}
      isSameLine={view.navigation.visit === againAt}
      lastTime={line && line.confirmed !== 'stands' ? (state.keeping?.lastTime[line.id] ?? null) : null}
      hearing={view.hearing}
      text={texts.text}
      answers={state.progress.answers}
      onList={() => move({ type: 'back' })}
      backLabel={former.name === 'review-list' ? undefined : backLabel}
      onBefore={before < 0 ? null : () => move({ type: 'step', by: before - place.at })}
      onConfirm={() => {
        const before = item.kind === 'before' ? item.before : line?.before;
        if (before) onAct({ type: 'clearField', fieldId: before.name });
        if (line) {
          onAct({ type: 'confirmField', fieldId: line.id, value: line.marked });
          // The question that was asked of it is answered: another one, found later, is not.
          const [asked] = line.findings;
          if (asked?.status === 'question')
            onAct({ type: 'answerQuestion', findingId: asked.id, answer: nothingLeft(asked) });
        } else if (item.kind === 'finding')
          onAct({ type: 'dismissFinding', findingId: item.finding.id, wayOut: null });
        next();
      }}
      onDoubt={onDoubt}
      onClearDoubt={onClearDoubt}
      onShow={view.showField}
      onWayOut={(finding, wayOut) => {
        // What is written in the page is written by her: the case is shown and the question stays until it changes. Without
        // her paper she puts back what was there, which « Je n'ai pas ce papier » tells her.
        const isPutBack = wayOut.kind === 'no-paper' && finding.fieldId !== null && !line?.line.isOnlyShown;
        // What she chose, and what it asks of her, stay with the line.
        if (finding.status !== 'question')
          onAct({ type: 'answerQuestion', findingId: finding.id, answer: wayOut.kind });
        if (wayOut.kind === 'put-right' || isPutBack) {
          if (finding.fieldId) view.showField(finding.fieldId);
          return;
        }
        // « Je garde ma réponse », of an amount compared with her paper, stands on this value alone, and falls when it changes.
        if (wayOut.kind === 'keep-mine' && line && finding.check === 'changed-value')
          onAct({ type: 'confirmField', fieldId: line.id, value: line.marked });
        else onAct({ type: 'dismissFinding', findingId: finding.id, wayOut: wayOut.kind });
        // Something else was found of the same line: it is asked before the next one.
        const isSameLine = line !== null && line.findings.length > 1;
        if (isSameLine) setAgainAt(view.navigation.visit + 1);
        move({ type: 'step', by: isSameLine ? 0 : 1 });
      }}
      onReopen={() => {
        for (const { id } of line?.aside ?? []) onAct({ type: 'reopenFinding', findingId: id });
        move({ type: 'step', by: 0 });
      }}
      due={view.guide && <DueLine guide={view.guide} text={texts.text} />}
      waysOn={
        <div className="stack">
          <Press icon="show" leads onPress={() => move({ type: 'open', place: { name: 'cases' } })}>
            {t('unknown.showCases')}
          </Press>
          <PhoneCard portal={portal} />
        </div>
      }
      onAnswer={(finding, answer, paperLine) => {
        // The line she read is an answer of its own, to be told again on paper.
        const said = answer === 'no' && paperLine !== undefined ? paperLine : answer;
        onAct({ type: 'answerQuestion', findingId: finding.id, answer: said });
        const isForHelper = answer === 'yes' && finding.asks?.isForHelper === true;
        if (isForHelper && state.assessment && lookedAtTogether(state.assessment).length > 0)
          return view.openBeside();
        // What is left to see is said at once, on the same screen: it is shown anew, from its title.
        move({ type: 'step', by: leavesSomething(finding, answer) ? 0 : 1 });
      }}
      onNext={next}
    />
  );
}

/** The answer that leaves nothing to put right. */
const nothingLeft = ({ asks }: Finding): 'yes' | 'no' => (asks?.toPutRight === 'yes' ? 'no' : 'yes');

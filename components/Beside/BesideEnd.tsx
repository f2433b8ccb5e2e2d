import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldId } from '../../core/page-model.ts';
import type { MarkKind } from '../../core/review/events.ts';
import type { LineView, ReviewSummary } from '../../core/review/view.ts';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { allChanged } from '../Remote/Finished.tsx';
import { useInBoth } from '../Said/InBoth.tsx';
import { PageWords, WrittenWords } from '../Said/PageWords.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { MandateSaid } from './MandateSaid.tsx';
import { Signed } from './Signed.tsx';

interface BesideEndProps {
  lines: LineView[];
  summary: ReviewSummary;
  /** What was said of the pages before this one. */
  before?: ReactNode;
  isCaf: boolean;
  /** He looked on his telephone: who said what is known, and his end is his to say. */
  isByPhone: boolean;
  onLine: (id: FieldId) => void;
  /** Back to the lines, to look at more of them; null: there is none. */
  onGoOn: (() => void) | null;
  onReview: () => void;
  onPage: () => void;
  onForget: () => void;
}

/** What was seen, what was said, and what nobody saw. It says nothing of who pressed. */
export function BesideEnd(props: BesideEndProps) {
  const both = useInBoth('beside');
  const { lines, summary, isByPhone } = props;
  const { reviewed, unseen, silent: onlyShown, changed, notShared, unreadZones, posture } = summary;
  const isCounted = reviewed > 0 || (changed > 0 && onlyShown === 0);
  const silent = lines.filter(({ isGone, mark }) => !isGone && (mark === null || mark.state === 'current'));
  const count = (kind: MarkKind | null) =>
    silent.filter(({ mark }) => (mark === null ? kind === null : mark.kind === kind && !isSaid(mark))).length;
  return (
    <Screen eyebrow={both('end.eyebrow')} title={both(titleOf)}>
      <div className="stack">
        {/* Right under the title: it is of those that the title counts. */}
        {notShared > 0 && (
          <p>
            {both(isCounted ? 'end.notShared' : 'together:live.notShown', { count: notShared })}{' '}
            {both('end.notSharedWhy')}
          </p>
        )}
        {changed > 0 && reviewed + onlyShown > 0 && unseen + notShared > 0 && (
          <p>{both('end.changed', { count: changed })}</p>
        )}
        {unreadZones > 0 && <p>{both('panel:place.unread', { count: unreadZones })}</p>}
      </div>
      <MandateSaid posture={posture} />
      <Press kind="main" icon="eye" onPress={props.onReview}>
        {both('panel:place.review')}
      </Press>
      <Press icon="back" onPress={props.onPage}>
        {both('panel:ending.toPage')}
      </Press>
      {props.onGoOn && (
        <Press icon="people" onPress={props.onGoOn}>
          {both('end.goOn')}
        </Press>
      )}
      <ul className="beside-list">
        {lines
          .filter(({ mark }) => mark && (isSaid(mark) || mark.state === 'expired'))
          .map((one) => (
            <li key={one.line.id}>
              <Said view={one} onLine={() => props.onLine(one.line.id)} />
            </li>
          ))}
        {(['nothing', 'unseen'] as const)
          .filter((kind) => count(kind) > 0)
          .map((kind) => (
            <li key={kind}>
              <OpinionSign kind={kind} isForTwo />
              <p>{both('end.answers', { count: count(kind) })}</p>
            </li>
          ))}
        {count(null) > 0 && (
          <li>
            <b>{both('end.silent')}</b>
            <p>{both('end.answers', { count: count(null) })}</p>
          </li>
        )}
      </ul>
      {props.before}
      <Signed isCaf={props.isCaf} />
      {!isByPhone && lines.some(({ mark }) => mark?.state === 'current') && (
        <p className="small">{both('end.stays')}</p>
      )}
      {isByPhone ? (
        !summary.isDone && <p className="small">{both('together:end.notDone')}</p>
      ) : (
        <p className="small">{both('who.oneMouse')}</p>
      )}
      <div>
        <PressLink icon="no" onPress={props.onForget}>
          {both(isByPhone ? 'together:live.finish' : 'end.forget')}
        </PressLink>
      </div>
    </Screen>
  );

  function titleOf(t: TFunction): string {
    const missing = unseen + notShared;
    if (reviewed === 0 && onlyShown > 0) return t('end.onlyShown', { count: onlyShown });
    if (reviewed === 0) return changed > 0 ? allChanged(t, missing) : t('end.none');
    if (missing > 0) return t(onlyShown > 0 ? 'end.except' : 'end.unseen', { count: missing });
    if (changed > 0) return t('end.changed', { count: changed });
    return unreadZones > 0 ? t('end.exceptZones', { count: unreadZones }) : t('end.all');
  }
}

/** Something is asked, or written. */
const isSaid = ({ kind, remark }: NonNullable<LineView['mark']>): boolean =>
  kind === 'question' || kind === 'together' || remark !== '';

function Said({ view, onLine }: { view: LineView; onLine: () => void }) {
  const { t } = useTranslation(['beside', 'panel']);
  const both = useInBoth('beside');
  const { line, mark, reply } = view;
  if (!mark) return null;
  return (
    <div className="stack">
      <OpinionSign kind={mark.kind} isExpired={mark.state === 'expired'} isForTwo />
      <PressLink onPress={onLine}>
        <PageWords>{line.label}</PageWords>
      </PressLink>
      {mark.remark !== '' && (
        <p>
          <WrittenWords>{t('end.remark', { remark: mark.remark })}</WrittenWords>
        </p>
      )}
      {mark.state === 'expired' && <p className="soft">{both('panel:review.expired')}</p>}
      {line.isDoubted && <p className="soft">{both('line.doubted')}</p>}
      {reply === 'corrected' && <p className="soft">{both('line.corrected')}</p>}
    </div>
  );
}

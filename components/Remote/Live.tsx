import { useTranslation } from 'react-i18next';
import { isLooking, sightOf } from '../../core/review/reach.ts';
import type { RemoteAct } from '../../core/review/remote-act.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { type LineView, pointedLine, summarise, viewLines } from '../../core/review/view.ts';
import { hadFinished, hasJustMoved } from '../../core/review/visits.ts';
import { MandateSaid } from '../Beside/MandateSaid.tsx';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { ChangedSince, hasFinished, isAnyMarked, useFinishedSentence } from './Finished.tsx';
import { HersBefore } from './HersBefore.tsx';
import { LineRow } from './LineRow.tsx';
import type { PageTitle } from './page-title.ts';
import { Revealed, SpokenTime } from './Revealed.tsx';
import { Signed } from './Signed.tsx';
import { hasWatcher, Trouble } from './Trouble.tsx';
import { mayAnswerLater, Watching } from './Watching.tsx';
import './Remote.css';
import { PageWords } from '../Said/PageWords.tsx';

export interface LiveProps {
  live: LiveReview;
  /** shared: the page she looks at is the one he sees · other: another page or tab · stopped: nothing may be shown. */
  page: 'shared' | 'other' | 'stopped';
  isCaf: boolean;
  pageTitle: PageTitle;
  /** Her page itself says that it is sent. */
  isSaidSent: boolean;
  /** Names of the lines he is not told of; empty when her panel looks at another page. */
  keptBack: string[];
  backLabel: string;
  onAct: (act: RemoteAct) => void;
  onLine: (id: string) => void;
  onLater: () => void;
  onFinish: () => void;
  onBack: () => void;
}

/** While somebody looks: who, what he sees, what he thinks of it. */
export function Live(props: LiveProps) {
  const { live, page, isCaf, pageTitle, backLabel, keptBack } = props;
  const { onAct, onLine, onLater, onFinish, onBack } = props;
  const { t } = useTranslation('together');
  const { review, reach } = live;
  const { helper, person } = review;
  const lines = viewLines(review);
  const shown = lines.filter(({ answer }) => answer);
  // Shown for longer only where it is seen.
  const only = shown.find(({ line }) => shown.length === 1 && sightOf(live, line.id) === 'seen');
  // Over a line that is shut he shows nothing.
  const pointed = isLooking(live) ? pointedLine(review) : null;
  const summary = summarise(review);
  const isSent = person.status === 'sent';
  const hidden = t(reach.isHiding ? 'revealed.hiding' : 'live.hidden');
  return (
    <Screen
      above={hasWatcher(live) && <Watching helper={helper} isThere={isLooking(live)} />}
      back={{ label: backLabel, onBack }}
      {...useTitle(live, shown, props.isSaidSent)}
    >
      <Trouble
        live={live}
        onRetry={() => onAct({ do: 'retry' })}
        onAgain={() => onAct({ do: 'meet', way: 'code' })}
      />
      {isSent && <AfterSending hasFinished={hasFinished(review)} onBack={onBack} onFinish={onFinish} />}
      {page !== 'shared' && (
        <Note kind="calm" icon="shut">
          {t(page === 'stopped' || !isLooking(live) ? 'live.stoppedPage' : 'live.otherPage')}
        </Note>
      )}
      {shown.length > 0 && (
        <Revealed
          lines={shown}
          sightOf={(id) => sightOf(live, id)}
          isHiding={reach.isHiding}
          onHide={() => onAct({ do: 'conceal', ids: null })}
          onMore={only ? () => onAct({ do: 'reveal', id: only.line.id }) : null}
        />
      )}
      <Said live={live} isShown={shown.length > 0} />
      <SpokenTime until={soonest(shown)} isShown={shown.length > 0} isHiding={reach.isHiding} />
      {summary.isDone && (
        <>
          <ChangedSince {...summary} />
          <MandateSaid {...summary} />
        </>
      )}
      <p className="unseen" role="status">
        {pointed ? `${pointsSentence(t, helper.name)} ${pointed.line.label}` : ''}
      </p>
      {pointed && (
        <section className="stack">
          <Note kind="look" icon="hand">
            {pointsSentence(t, helper.name)}
          </Note>
          <LineRow
            view={pointed}
            sight={sightOf(live, pointed.line.id)}
            onOpen={() => onLine(pointed.line.id)}
          />
        </section>
      )}
      <section className="stack">
        {(shown.length > 0 || summary.isDone) && (
          <h2 className="sub">{t(isLooking(live) ? 'live.title' : 'live.questions')}</h2>
        )}
        {shown.length === 0 && !(isSent && lines.length === 0) && <p className="soft">{hidden}</p>}
        {lines.length === 0 && !isSent && <p className="soft">{t('live.noLine')}</p>}
        <ul className="stack">
          {inOrder(lines.filter(({ line }) => line.id !== pointed?.line.id)).map((view) => (
            <li key={view.line.id}>
              <LineRow view={view} sight={sightOf(live, view.line.id)} onOpen={() => onLine(view.line.id)} />
            </li>
          ))}
        </ul>
        {person.notShared > 0 && (
          <div className="soft">
            <p>{t('live.notShown', { count: person.notShared })}</p>
            {keptBack.length > 0 && (
              <ul className="kept-back">
                {keptBack.map((name) => (
                  <li key={name}>
                    <PageWords>{name}</PageWords>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </section>
      <div className="stack">
        {page === 'shared' && shown.length === 0 && lines.length > 0 && live.link.condition === 'live' && (
          <Press leads icon="eye" onPress={() => onAct({ do: 'preview' })}>
            {t('live.showAll')}
          </Press>
        )}
        {isLooking(live) && mayAnswerLater(live) && (
          <Press leads icon="wait" onPress={onLater}>
            {t('live.later')}
          </Press>
        )}
      </div>
      <HersBefore review={review} pageTitle={pageTitle} />
      {isAnyMarked(review) && <Signed isCaf={isCaf} />}
      {!isSent && (
        <div>
          <PressLink icon="no" onPress={onFinish}>
            {t('live.finish')}
          </PressLink>
        </div>
      )}
    </Screen>
  );
}

/** What he said of the page, where the title says something else; and that a new page is seen too. */
function Said({ live, isShown }: { live: LiveReview; isShown: boolean }) {
  const { t } = useTranslation('together');
  const { review } = live;
  const summary = summarise(review);
  const sentence = useFinishedSentence(summary);
  const { name } = review.helper;
  return (
    <div className="stack live-said" role="status">
      {isLooking(live) && hasJustMoved(review) === 'new' && (
        <Note kind="look" icon="eye">
          {name ? t('live.newPage', { name }) : t('live.newPageNoName')}
        </Note>
      )}
      {hadFinished(review) && (
        <Note kind="calm" icon="people">
          {name ? t('done.earlier', { name }) : t('done.earlierNoName')}
        </Note>
      )}
      {summary.isDone && isShown && (
        <Note kind="calm" icon="people">
          {name ? t('done.title', { name }) : t('done.titleNoName')} <b>{sentence}</b>
        </Note>
      )}
    </div>
  );
}

/** What matters now: his end, then what he sees of her answers, then the questions. */
function useTitle(
  live: LiveReview,
  shown: LineView[],
  isSaidSent: boolean,
): { title: string; eyebrow?: string } {
  const { t } = useTranslation('together');
  const { review } = live;
  const summary = summarise(review);
  const { name } = review.helper;
  const sentence = useFinishedSentence(summary);
  const coming = shown.filter(({ line }) => sightOf(live, line.id) === 'coming').length;
  if (coming > 0) return { title: t('revealed.coming', { count: coming }) };
  if (shown.length > 0 && !isLooking(live)) return { title: t('revealed.unsure', { count: shown.length }) };
  if (shown.length > 0) {
    const key = shown.length > 1 ? 'revealed.titleMany' : 'revealed.title';
    return { title: name ? t(key, { name }) : t(`${key}NoName`) };
  }
  if (summary.isDone) {
    return { eyebrow: name ? t('done.title', { name }) : t('done.titleNoName'), title: sentence };
  }
  if (review.person.status === 'sent') return { title: t(isSaidSent ? 'sent.site' : 'sent.unknown') };
  return { title: t(isLooking(live) ? 'live.title' : 'live.questions') };
}

/** Once she has sent: whether the re-reading was over, and the two ways on. */
function AfterSending(props: { hasFinished: boolean; onBack: () => void; onFinish: () => void }) {
  const { t } = useTranslation('together');
  return (
    <>
      {!props.hasFinished && (
        <Note kind="calm" icon="people">
          {t('live.sent')}
        </Note>
      )}
      <div className="stack">
        <Press isLarge icon="back" onPress={props.onBack}>
          {t('end.leave')}
        </Press>
        <Press isLarge icon="no" onPress={props.onFinish}>
          {t('live.finish')}
        </Press>
      </div>
    </>
  );
}

type Translate = ReturnType<typeof useTranslation<'together'>>['t'];

const pointsSentence = (t: Translate, name: string): string =>
  name ? t('live.points', { name }) : t('live.pointsNoName');

function soonest(shown: LineView[]): number | null {
  const ends = shown.flatMap(({ answer }) => answer?.until ?? []);
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** What asks something of her first, then what changed, then the page's own order. */
function inOrder(lines: LineView[]): LineView[] {
  const rank = ({ mark }: LineView): number => {
    if (!mark) return 3;
    if (mark.state === 'expired') return 1;
    return mark.remark || mark.kind === 'together' || mark.kind === 'question' ? 0 : 2;
  };
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

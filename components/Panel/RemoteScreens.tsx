import { useTranslation } from 'react-i18next';
import type { Field } from '../../core/page-model.ts';
import { keptBack, lookedAtTogether, mayShow } from '../../core/redact.ts';
import { sightOf, wordReached } from '../../core/review/reach.ts';
import type { RemoteAct } from '../../core/review/remote-act.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { viewLines } from '../../core/review/view.ts';
import { AgreeRows } from '../Remote/AgreeRows.tsx';
import { AskFirst } from '../Remote/AskFirst.tsx';
import { CodeToSay } from '../Remote/CodeToSay.tsx';
import { Ended, EndReview } from '../Remote/EndReview.tsx';
import { Later } from '../Remote/Later.tsx';
import { LineScreen } from '../Remote/LineScreen.tsx';
import { LinkToSend } from '../Remote/LinkToSend.tsx';
import { Live } from '../Remote/Live.tsx';
import { Meanwhile } from '../Remote/Meanwhile.tsx';
import { Opening } from '../Remote/Opening.tsx';
import { PreviewAll } from '../Remote/PreviewAll.tsx';
import { Elsewhere, Stopped } from '../Remote/Stopped.tsx';
import { isAlive, mayAnswerLater } from '../Remote/Watching.tsx';
import { isByPhone } from './looked-at.ts';
import type { ScreenPlace } from './navigation.ts';
import { PhoneScreens } from './PhoneScreens.tsx';
import { type PanelView, pageTitleOf } from './panel-view.ts';

export type RemotePlace = Extract<
  ScreenPlace,
  { name: 'remote' | 'remote-line' | 'remote-later' | 'remote-end' }
>;

/** The screens of a review from afar: which one, its state says; over a living one, the one she opened. */
export function RemoteScreens({ place, ...view }: PanelView & { place: RemotePlace }) {
  const { state } = view;
  const { remote } = state;
  // Begun by the drawing on her screen, it goes on as it began until he looks.
  if (isByPhone(remote) && remote?.stage !== 'live') return <PhoneScreens {...view} />;
  if (remote?.stage === 'live' && place.name !== 'remote') {
    return <LiveScreen {...view} live={remote} place={place} />;
  }
  return <StageScreen {...view} />;
}

function StageScreen(view: PanelView) {
  const { t } = useTranslation('panel');
  const { state, move } = view;
  const { remote = null, afar } = state;
  const act = actOf(view);
  const page = afar?.helperPage ?? null;
  const url = page === null ? null : new URL(page);
  const backLabel = t('back.page');
  const goHome = () => move({ type: 'home' });
  const stop = () => {
    act({ do: 'stop' });
    goHome();
  };
  switch (remote?.stage) {
    case undefined:
      return (
        <AskFirst
          isStoppedPage={isStopped(view)}
          hasLink={page !== null}
          backLabel={backLabel}
          onBack={() => move({ type: 'back' })}
          onMeet={(way) => act({ do: 'meet', way })}
        />
      );
    case 'opening':
      return <Opening isSlow={remote.isSlow} onStop={stop} />;
    case 'waiting':
      return remote.fragment !== null && page !== null ? (
        <LinkToSend
          link={`${page}#${remote.fragment}`}
          until={remote.until}
          hasCopied={state.linkCopied ?? false}
          onCopy={() => act({ do: 'copyLink' })}
          onPhone={() => act({ do: 'meet', way: 'code' })}
          onStop={stop}
        />
      ) : (
        <CodeToSay
          code={remote.code ?? ''}
          until={remote.until}
          page={url && `${url.host}${url.pathname === '/' ? '' : url.pathname}`}
          hasLink={page !== null}
          onLink={() => act({ do: 'meet', way: 'link' })}
          onStop={stop}
        />
      );
    case 'agreeing':
      return (
        <AgreeRows
          rows={remote.rows}
          pageHost={url?.host ?? null}
          onChoose={(row) => act({ do: 'choose', row })}
          onStop={stop}
        />
      );
    case 'stopped':
      return (
        <Stopped
          why={remote.why}
          times={remote.times}
          hasLink={page !== null}
          onMeet={(way) => act({ do: 'meet', way })}
          onAlone={stop}
        />
      );
    case 'elsewhere':
      return <Elsewhere backLabel={backLabel} onBack={goHome} />;
    case 'ended':
      return (
        <Ended
          review={remote.review}
          isCaf={isCaf(view)}
          pageTitle={pageTitleOf(view)}
          onLeave={() => {
            act({ do: 'dismiss' });
            goHome();
          }}
        />
      );
    case 'live':
      return <LiveMain {...view} live={remote} />;
  }
}

function LiveMain({ live, ...view }: PanelView & { live: LiveReview }) {
  const { t } = useTranslation('panel');
  const { state, move } = view;
  const act = actOf(view);
  if (live.preview) {
    return (
      <PreviewAll
        answers={live.preview}
        lines={live.review.person.lines}
        onShow={(ids) => act({ do: 'showAll', ids })}
        onDrop={() => act({ do: 'dropPreview' })}
      />
    );
  }
  return (
    <Live
      live={live}
      page={state.isSharedPage ? (isStopped(view) ? 'stopped' : 'shared') : 'other'}
      isCaf={isCaf(view)}
      pageTitle={pageTitleOf(view)}
      isSaidSent={
        // The site said so, be it on a page she has left since.
        state.progress.finalPress?.isReceived === true ||
        ((state.isSharedPage ?? false) && state.assessment?.sent.state === 'sent')
      }
      keptBack={
        state.isSharedPage && state.assessment ? namesOf(keptBack(state.assessment, toldOf(live))) : []
      }
      backLabel={t('back.page')}
      onAct={act}
      onLine={(id) => move({ type: 'open', place: { name: 'remote-line', id } })}
      onLater={() => move({ type: 'open', place: { name: 'remote-later' } })}
      onFinish={() => move({ type: 'open', place: { name: 'remote-end' } })}
      onBack={() => move({ type: 'home' })}
    />
  );
}

function LiveScreen({ live, place, ...view }: PanelView & { live: LiveReview; place: RemotePlace }) {
  const { state, move } = view;
  const act = actOf(view);
  const goBack = () => move({ type: 'back' });
  if (place.name === 'remote-later' && mayAnswerLater(live)) {
    return (
      <Later
        deadline={deadlineOf(view)}
        keptUntil={live.keptUntil}
        lang={state.settings.lang}
        onClose={() => act({ do: 'closePanel' })}
        onStay={goBack}
      />
    );
  }
  if (place.name === 'remote-end') {
    return (
      <EndReview
        review={live.review}
        onEnd={() => {
          act({ do: 'end' });
          move({ type: 'replace', place: { name: 'remote' } });
        }}
        onBack={goBack}
      />
    );
  }
  const line = place.name === 'remote-line' && viewLines(live.review).find((one) => one.line.id === place.id);
  if (!line) return <LiveMain {...view} live={live} />;
  const { assessment } = state;
  const field = assessment && lookedAtTogether(assessment).find(({ id }) => id === line.line.id);
  return (
    <LineScreen
      view={line}
      above={
        <Meanwhile
          live={live}
          lineId={line.line.id}
          onAct={act}
          onLine={(id) => move({ type: 'replace', place: { name: 'remote-line', id } })}
        />
      }
      mayReveal={field != null && field.value.state !== 'unread' && mayShow(field) !== null}
      isHere={(state.isSharedPage ?? false) && field != null}
      isAlive={isAlive(live)}
      isLive={live.link.condition === 'live'}
      sight={sightOf(live, line.line.id)}
      isHiding={live.reach.isHiding}
      word={wordReached(live, line.line.id)}
      isShown={view.navigation.shownField === line.line.id}
      isCaf={isCaf(view)}
      onAct={act}
      onShow={() => view.showField(line.line.id)}
      onBack={goBack}
    />
  );
}

const toldOf = ({ review }: LiveReview) => viewLines(review).map(({ line }) => line.id);

/** A sentence of a recap has none: its own words serve. */
const namesOf = (fields: Field[]): string[] => [
  ...new Set(fields.map(({ label, hint }) => label || (hint ?? '')).filter((name) => name !== '')),
];

const actOf =
  ({ onAct }: PanelView) =>
  (act: RemoteAct) =>
    onAct({ type: 'remote', act });

const isStopped = ({ state }: PanelView): boolean => state.assessment?.page.stopped != null;

const isCaf = ({ portal }: PanelView): boolean => portal?.id === 'caf';

/** The closing day the guide's window gave, in words. */
function deadlineOf({ state }: PanelView): string | null {
  const window = state.assessment?.findings.find(({ check }) => check === 'declaration-window');
  return window?.text.params.closes ?? null;
}

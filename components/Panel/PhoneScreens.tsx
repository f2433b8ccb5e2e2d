import { useTranslation } from 'react-i18next';
import type { RemoteAct } from '../../core/review/remote-act.ts';
import { AskPhone } from '../ByPhone/AskPhone.tsx';
import { PhoneStopped } from '../ByPhone/PhoneStopped.tsx';
import { ScanDrawing } from '../ByPhone/ScanDrawing.tsx';
import { AgreeRows } from '../Remote/AgreeRows.tsx';
import { Ended } from '../Remote/EndReview.tsx';
import { Opening } from '../Remote/Opening.tsx';
import { Elsewhere } from '../Remote/Stopped.tsx';
import { isByPhone } from './looked-at.ts';
import { firstBeside } from './navigation.ts';
import { type PanelView, pageTitleOf } from './panel-view.ts';

/** From the drawing on her screen to the row of pictures, and the end. While he looks, the lines serve. */
export function PhoneScreens(view: PanelView) {
  const { t } = useTranslation('panel');
  const { state, move, onAct, portal } = view;
  const { afar } = state;
  // A review from afar that is over leaves the way free.
  const remote = isByPhone(state.remote) || state.remote?.stage === 'elsewhere' ? state.remote : null;
  const act = (one: RemoteAct) => onAct({ type: 'remote', act: one });
  const page = afar?.helperPage ?? null;
  const show = () => act({ do: 'meet', way: 'beside' });
  const stop = () => {
    act({ do: 'stop' });
    move({ type: 'replace', place: firstBeside });
  };
  switch (remote?.stage) {
    case undefined:
      return (
        <AskPhone
          isStoppedPage={state.assessment?.page.stopped != null}
          onBack={() => move({ type: 'back' })}
          onShow={show}
        />
      );
    case 'opening':
      return <Opening isSlow={remote.isSlow} onStop={stop} />;
    case 'waiting':
      return (
        <ScanDrawing
          link={`${page}#${remote.fragment}`}
          until={remote.until}
          hasCopied={state.linkCopied ?? false}
          onCopy={() => act({ do: 'copyLink' })}
          onStop={stop}
        />
      );
    case 'agreeing':
      return (
        <AgreeRows
          rows={remote.rows}
          isBeside
          pageHost={page === null ? null : new URL(page).host}
          onChoose={(row) => act({ do: 'choose', row })}
          onStop={stop}
        />
      );
    case 'stopped':
      return <PhoneStopped why={remote.why} onAgain={show} onAlone={stop} />;
    case 'elsewhere':
      return <Elsewhere backLabel={t('back.plain')} onBack={() => move({ type: 'back' })} />;
    case 'ended':
      return (
        <Ended
          review={remote.review}
          isCaf={portal?.id === 'caf'}
          pageTitle={pageTitleOf(view)}
          onLeave={() => {
            act({ do: 'dismiss' });
            onAct({ type: 'returnToPage' });
            move({ type: 'home' });
          }}
        />
      );
    case 'live':
      return null;
  }
}

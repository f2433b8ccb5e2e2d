import { stillThere } from '../../core/assess/after-press.ts';
import type { Closing } from '../../core/retype/closing.ts';
import { Broken } from '../Broken/Broken.tsx';
import { FirstVisit } from '../FirstVisit/FirstVisit.tsx';
import { Facts } from '../Guide/Facts.tsx';
import { GuideHere, GuideNext, SignInCodes } from '../Guide/GuideHere.tsx';
import type { GuideView } from '../Guide/guide-view.ts';
import { OpenDays } from '../Guide/OpenDays.tsx';
import { Home } from '../Home/Home.tsx';
import { IsItSent } from '../IsItSent/IsItSent.tsx';
import { SaidSent } from '../IsItSent/SaidSent.tsx';
import { InReality, PretendEnd } from '../Pretend/Pretend.tsx';
import { CannotAsk } from '../Remote/AskSomebody.tsx';
import { EndsHere } from '../SentReceipt/EndsHere.tsx';
import { SentReceipt } from '../SentReceipt/SentReceipt.tsx';
import { SiteGate } from '../SiteGate/SiteGate.tsx';
import { SignInSheet } from '../StoppedPage/SignInSheet.tsx';
import { StoppedPage } from '../StoppedPage/StoppedPage.tsx';
import { TranslatedPage } from '../TranslatedPage/TranslatedPage.tsx';
import { Waiting } from '../Waiting/Waiting.tsx';
import { AfterSentScreen } from './AfterSentScreen.tsx';
import { MainPage } from './MainPage.tsx';
import { isSaidOnly, type MainView, sendingToKnow } from './main-view.ts';
import type { PanelView } from './panel-view.ts';
import { ToSendPart } from './ToSendPart.tsx';

/** The screen the page calls for. */
export function MainScreen({
  main,
  closing,
  ...view
}: PanelView & { main: MainView; closing: Closing | null }) {
  const { state, texts, portal, move, onAct } = view;
  const { assessment, progress } = state;
  const pressed = progress.finalPress?.button ?? '';
  const host = state.site?.host ?? assessment?.page.host ?? '';
  const takeover = state.guides.find(({ id }) => id === takeoverId) ?? null;
  const codes = state.guides.find(({ id }) => id === codesId) ?? null;
  const next = view.guide && <GuideNext onPart={view.openGuide} />;
  const after = (
    <>
      {view.guide && <ToSendPart {...view} guide={view.guide} />}
      <AfterSentScreen {...view} />
      {next}
    </>
  );
  const isPractice = state.site?.id === 'practice';
  const onward = isPractice && (
    <PretendEnd
      onAgain={() => onAct({ type: 'openPractice', ...(view.guide && { guide: view.guide.id }) })}
      onRealSite={portal?.isOnHome ? () => onAct({ type: 'openPortal', portalId: portal.id }) : null}
    />
  );
  const openSettings = () => move({ type: 'open', place: { name: 'settings' } });
  switch (main) {
    case 'first-visit':
      return (
        <FirstVisit
          languages={state.languages}
          isPrivate={state.keeping?.isPrivate ?? false}
          onLanguage={(lang) => onAct({ type: 'changeSettings', settings: { lang } })}
          onAnswer={(isShared) => {
            onAct({ type: 'changeSettings', settings: { isShared } });
            move({ type: 'meet' });
          }}
          onPractice={() => onAct({ type: 'openPractice' })}
          onLater={() => move({ type: 'meet' })}
        />
      );
    case 'home':
      return (
        <Home
          portals={state.portals.filter((one) => one.isOnHome)}
          onPortal={(portalId) => onAct({ type: 'openPortal', portalId })}
          takeover={takeover && texts.text(takeover.title)}
          onHelp={state.afar ? () => onAct({ type: 'openHelper' }) : null}
          onPractice={() => onAct({ type: 'openPractice' })}
          onSearch={() => move({ type: 'open', place: { name: 'words', isSearch: true } })}
          onGuides={() => move({ type: 'open', place: { name: 'guides' } })}
          onTakeover={() => move({ type: 'open', place: { name: 'guide', id: takeoverId, part: 'hub' } })}
          onCardOpen={() => move({ type: 'open', place: { name: 'card-open' } })}
          isPrivate={state.keeping?.isPrivate ?? false}
          onNotebook={
            state.keeping?.canKeep ? () => move({ type: 'open', place: { name: 'notebook' } }) : null
          }
        />
      );
    case 'paused':
    case 'site-off':
    case 'no-access':
    case 'unknown-site':
      return (
        <SiteGate reason={main} host={host} onOpen={() => openGate(main, view)} onSettings={openSettings} />
      );
    case 'waiting':
      return <Waiting />;
    case 'broken':
    case 'lost':
      return (
        <Broken
          reason={main}
          pressed={state.lostPress?.button}
          portal={portal}
          hasCopied={state.reportCopied}
          onRetry={() => onAct({ type: 'retry' })}
          onCopyReport={() => onAct({ type: 'copyReport' })}
        />
      );
    case 'translated':
      return <TranslatedPage onRetry={() => onAct({ type: 'retry' })} />;
    case 'sign-in':
      return (
        <>
          <SignInSheet
            portal={portal}
            text={texts.text}
            isFranceConnect={assessment?.page.stopped === 'france-connect'}
            codes={
              codes && (
                <SignInCodes
                  onCodes={() =>
                    move({ type: 'open', place: { name: 'guide', id: codes.id, part: 'traps' } })
                  }
                />
              )
            }
          />
          {view.guide && (
            <div className="screen">
              <GuideHere guide={view.guide} onPart={view.openGuide} />
            </div>
          )}
          {state.afar && <CannotAsk />}
        </>
      );
    case 'stopped':
      return (
        <>
          <StoppedPage reason={assessment?.page.stopped === 'captcha' ? 'captcha' : 'cookie-wall'} />
          {state.afar && <CannotAsk />}
        </>
      );
    case 'receipt':
      if (assessment?.sent.state !== 'sent') return null;
      return (
        <SentReceipt
          siteName={portal?.name ?? host}
          {...assessment.sent}
          isPractice={isPractice}
          onward={onward}
          hasPhoto={view.navigation.photographed === sendingOf(state)}
          onPhoto={() => move({ type: 'photograph', sending: sendingOf(state) })}
          ends={assessment.sent.ends && <EndsHere ends={assessment.sent.ends} text={texts.text} />}
          after={after}
        />
      );
    case 'is-it-sent': {
      const onPage = () => move({ type: 'passPress', at: sendingToKnow(state) });
      const due = view.guide && <Due guide={view.guide} text={texts.text} />;
      if (assessment && isSaidOnly(assessment))
        return (
          <SaidSent portal={portal} onPage={onPage}>
            {next}
            {due}
          </SaidSent>
        );
      return (
        <>
          {isPractice && (
            <div className="screen">
              <InReality />
            </div>
          )}
          <IsItSent
            buttonText={pressed}
            answer={progress.sawReceipt}
            portal={portal}
            still={assessment && stillThere(assessment.page, pressed)}
            onShow={view.showField}
            onAnswer={(answer) => onAct({ type: 'sayReceipt', answer })}
            onPage={onPage}
            after={after}
            due={due}
            isPractice={isPractice}
          />
          {progress.sawReceipt && progress.sawReceipt !== 'yes' && next && (
            <div className="screen">{next}</div>
          )}
          {onward && <div className="screen">{onward}</div>}
        </>
      );
    }
    default:
      return <MainPage {...view} isKnown={main === 'place'} closing={closing} />;
  }
}

/** The guide that explains the codes of FranceConnect, which opens every site. */
const codesId = 'common/sign-in';

/** The guide of « Quelqu’un d’autre s’en occupait ». */
const takeoverId = 'common/someone-else-did-it';

/** What tells one receipt from another. */
function sendingOf({ assessment, progress, site }: PanelView['state']): string {
  return JSON.stringify([site?.host, progress.finalPress?.at, assessment?.sent]);
}

/** The one button of a gate does what its sentence says. */
function openGate(
  main: 'paused' | 'site-off' | 'no-access' | 'unknown-site',
  { state, onAct }: PanelView,
): void {
  if (main === 'paused') onAct({ type: 'changeSettings', settings: { isOn: true } });
  else if (main !== 'site-off') onAct({ type: 'allowSite' });
  else if (state.site) onAct({ type: 'switchSite', siteId: state.site.id, isOn: true });
}

/** Nobody knows whether it left: until when it can, and what it costs if it did not. */
function Due({ guide, text }: { guide: GuideView; text: PanelView['texts']['text'] }) {
  const facts = [guide.deadline, guide.notSending].filter((fact) => fact !== null);
  return (
    <>
      {guide.window && <OpenDays window={guide.window} text={text} />}
      {facts.length > 0 && <Facts facts={facts} text={text} />}
    </>
  );
}

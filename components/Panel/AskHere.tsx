import { useTranslation } from 'react-i18next';
import type { BlockedReason } from '../Blocked/Blocked.tsx';
import { WhomToAsk } from '../Blocked/WhomToAsk.tsx';
import { Contacts } from '../Guide/Contacts.tsx';
import { InReality } from '../Pretend/Pretend.tsx';
import type { PanelView } from './panel-view.ts';

/** Whom to ask from where she is: the site's own number beside a site, everybody's where none is open. */
export function AskHere({
  reason,
  said,
  ...view
}: PanelView & {
  reason: BlockedReason | null;
  /** What the guide says above. */
  said?: string | undefined;
}) {
  const { state, texts, portal, move } = view;
  const { t } = useTranslation('keep');
  const isAway = state.connection === 'no-site' && state.numbers.length > 0;
  return (
    <>
      {/* Beside « Je ne sais pas quoi répondre » it is said above: its guide tells whom to call too. */}
      {state.site?.id === 'practice' && reason !== 'answer' && <InReality />}
      <WhomToAsk
        portal={portal}
        isNumberSaid={Boolean(portal?.phone && !portal.phone.note && said?.includes(portal.phone.number))}
        numbers={isAway && <Contacts contacts={state.numbers} text={texts.text} title={t('door.numbers')} />}
        onCard={() => move({ type: 'open', place: { name: 'card', reason } })}
        onDoor={() => move({ type: 'open', place: { name: 'door', reason } })}
      />
    </>
  );
}

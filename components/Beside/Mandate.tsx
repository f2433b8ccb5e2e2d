import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TickLine } from '../Guide/TickLine.tsx';
import { Press } from '../Press/Press.tsx';
import { useInBoth } from '../Said/InBoth.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Source } from '../Source/Source.tsx';

/** Who may use it and what it is for, as the service says itself. */
const aidantsConnect = {
  name: 'aidantsconnect.beta.gouv.fr',
  url: 'https://aidantsconnect.beta.gouv.fr/faq/habilitation',
  verifiedOn: '2026-11-24',
  day: 'undated',
} as const;

/** « Je fais à la place »: not without a written agreement, which Bienvu does not see and does not replace. */
export function Mandate({ onBack, onSigned }: { onBack: () => void; onSigned: () => void }) {
  const { t } = useTranslation(['beside', 'panel']);
  const both = useInBoth('beside');
  const [isSigned, setSigned] = useState(false);
  return (
    <Screen title={both('mandate.title')} back={{ label: t('panel:back.plain'), onBack }}>
      <p className="lead">{both('mandate.needs')}</p>
      <p>{both('mandate.aidants')}</p>
      <Source source={aidantsConnect} />
      <TickLine isTicked={isSigned} onTick={setSigned}>
        {both('mandate.signed')}
      </TickLine>
      <p>{both('mandate.rereads')}</p>
      {isSigned && (
        <Press kind="main" onPress={onSigned}>
          {both('mandate.go')}
        </Press>
      )}
    </Screen>
  );
}

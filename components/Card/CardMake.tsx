import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Press, PressLink } from '../Press/Press.tsx';
import { Sentence } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { type Candidate, saysWhatAbout } from './candidates.ts';
import './CardMake.css';

interface CardMakeProps {
  candidates: Candidate[];
  /** A file may be left on this computer. */
  canSave: boolean;
  back: { label: string; onBack: () => void };
  onLine: (key: string, isIn: boolean) => void;
  onShow: () => void;
  onPrint: () => void;
  onSave: () => void;
}

/** What the card will say, seen before it is given: each line can be taken out, and others put in. */
export function CardMake({ candidates, canSave, back, onLine, onShow, onPrint, onSave }: CardMakeProps) {
  const { t, i18n } = useTranslation('keep');
  const [hasSaved, setHasSaved] = useState(false);
  const lines = candidates.filter(({ isIn }) => isIn);
  const others = candidates.filter(({ isIn }) => !isIn);
  return (
    <Screen title={t('card.title')} back={back}>
      <p className="soft">{t('card.promise')}</p>
      {lines.length > 0 ? (
        <ul className="card card-lines">
          {lines.map((line) => (
            <CardLineRow key={line.key} line={line} onRemove={() => onLine(line.key, false)} />
          ))}
        </ul>
      ) : (
        <p className="lead">{t(others.length > 0 ? 'card.empty' : 'card.nothing')}</p>
      )}
      {lines.length > 0 && !saysWhatAbout(lines) && <p>{t('card.little')}</p>}
      {lines.length > 0 && (
        <div className="stack">
          <Press kind="main" icon="qr" onPress={onShow}>
            {t('card.show')}
          </Press>
          <Press icon="print" onPress={onPrint}>
            {t('card.print')}
          </Press>
          {canSave && (
            <>
              <Press
                icon="text"
                under={t('card.saveUnder')}
                onPress={() => {
                  onSave();
                  setHasSaved(true);
                }}
              >
                {t('card.save')}
              </Press>
              {/* Always there, so that voices hear it change. */}
              <p role="status" className={hasSaved ? '' : 'unseen'}>
                {hasSaved ? t('card.saved') : ''}
              </p>
            </>
          )}
        </div>
      )}
      {others.length > 0 && (
        <details className="fold">
          <summary>{t('card.add')}</summary>
          <ul className="stack">
            {others.map((line) => (
              <li key={line.key}>
                <Press under={t(`card.kind.${line.kind}`)} onPress={() => onLine(line.key, true)}>
                  <Sentence said={line.said} />
                </Press>
              </li>
            ))}
          </ul>
        </details>
      )}
      {i18n.language !== 'fr' && <p>{t('card.french')}</p>}
      <p className="soft">{t('card.never')}</p>
    </Screen>
  );
}

function CardLineRow({ line, onRemove }: { line: Candidate; onRemove: () => void }) {
  const { t } = useTranslation('keep');
  const isSame = line.said.text === line.text;
  return (
    <li className="card-line">
      <div>
        <p className="soft">{t(`card.kind.${line.kind}`)}</p>
        <p>
          <b>
            <Sentence said={line.said} />
          </b>
        </p>
        {!isSame && (
          <p className="small">
            <bdi lang="fr">{line.text}</bdi>
          </p>
        )}
      </div>
      <PressLink onPress={onRemove}>
        {t('card.remove')}
        <span className="unseen"> {line.said.text}</span>
      </PressLink>
    </li>
  );
}

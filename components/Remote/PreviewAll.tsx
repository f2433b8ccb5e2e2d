import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevealedAnswer, SharedLine } from '../../core/review/events.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Before } from './Before.tsx';
import { RevealedValue } from './RevealedValue.tsx';
import '../Guide/TickLine.css';
import { PageWords } from '../Said/PageWords.tsx';

interface PreviewAllProps {
  answers: RevealedAnswer[];
  lines: Record<string, SharedLine>;
  /** Those that are ticked, at least one. */
  onShow: (ids: string[]) => void;
  onDrop: () => void;
}

/** Exactly what would be shown, before it is: each answer has its tick, and what is not ticked is not seen. */
export function PreviewAll({ answers, lines, onShow, onDrop }: PreviewAllProps) {
  const { t } = useTranslation('together');
  const [kept, setKept] = useState<string[]>([]);
  const isTicked = (id: string) => !kept.includes(id);
  const ticked = answers.map(({ id }) => id).filter(isTicked);
  if (answers.length === 0) {
    return (
      <Screen title={t('preview.none')}>
        <Press isLarge icon="back" onPress={onDrop}>
          {t('preview.no')}
        </Press>
      </Screen>
    );
  }
  return (
    <Screen title={t('preview.title')} under={t('preview.how')}>
      <ul className="stack">
        {answers.map(({ id, value, initial }) => (
          <li key={id}>
            <label className="tick-line">
              <input
                type="checkbox"
                checked={isTicked(id)}
                onChange={(event) =>
                  setKept(event.target.checked ? kept.filter((one) => one !== id) : [...kept, id])
                }
              />
              <span className="tick-words">
                <PageWords>{lines[id]?.label}</PageWords>
                {lines[id]?.group && (
                  <span className="small">
                    <PageWords>{lines[id]?.group}</PageWords>
                  </span>
                )}
                <b>
                  <RevealedValue kind={lines[id]?.kind} value={value} />
                </b>
                <Before text={initial} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status">
        {ticked.length === 1 ? t('line.revealUnder') : ticked.length > 1 && t('preview.time')}
      </p>
      <div className="stack">
        {ticked.length > 0 && (
          <Press isLarge icon="eye" onPress={() => onShow(ticked)}>
            {t('preview.yes')}
          </Press>
        )}
        <Press isLarge icon="shut" onPress={onDrop}>
          {t('preview.no')}
        </Press>
      </div>
    </Screen>
  );
}

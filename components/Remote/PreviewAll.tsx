import { useTranslation } from 'react-i18next';
import type { RevealedAnswer, SharedLine } from '../../core/review/events.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Before } from './Before.tsx';

interface PreviewAllProps {
  answers: RevealedAnswer[];
  lines: Record<string, SharedLine>;
  onShow: () => void;
  onDrop: () => void;
}

/** Exactly what « tout montrer » would show, before it does. */
export function PreviewAll({ answers, lines, onShow, onDrop }: PreviewAllProps) {
  const { t } = useTranslation('together');
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
      <dl className="card">
        {answers.map(({ id, value, initial }) => (
          <div key={id}>
            <dt>
              <bdi>{lines[id]?.label}</bdi>
            </dt>
            <dd className="remote-answer">
              <b>{value ? <bdi>{value}</bdi> : t('revealed.empty')}</b>
              <Before text={initial} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="stack">
        <Press isLarge icon="eye" onPress={onShow}>
          {t('preview.yes')}
        </Press>
        <Press isLarge icon="shut" onPress={onDrop}>
          {t('preview.no')}
        </Press>
      </div>
    </Screen>
  );
}

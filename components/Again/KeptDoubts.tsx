import { useTranslation } from 'react-i18next';
import type { NotebookLine } from '../Keep/keeping.ts';
import { PressLink } from '../Press/Press.tsx';
import './Again.css';

interface KeptDoubtsProps {
  again: NonNullable<NotebookLine['again']>;
  onRemove: () => void;
}

/** The doubts kept with a line of the notebook, and the way to take them out. */
export function KeptDoubts({ again, onRemove }: KeptDoubtsProps) {
  const { t } = useTranslation('again');
  const known = again.cases.filter((label) => label !== null);
  const gone = again.cases.length - known.length;
  return (
    <section className="stack">
      <h3 className="again-sub">{t('kept.title')}</h3>
      <ul className="again-list">
        {known.map((label) => (
          <li key={label}>
            <bdi lang="fr">{label}</bdi>
          </li>
        ))}
      </ul>
      {gone > 0 && <p>{t('same.gone', { count: gone })}</p>}
      {again.who !== null && <p>{t('kept.who', { who: again.who })}</p>}
      <div>
        <PressLink icon="no" onPress={onRemove}>
          {t('kept.remove')}
        </PressLink>
      </div>
    </section>
  );
}

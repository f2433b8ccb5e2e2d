import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import './SearchBox.css';

interface SearchBoxProps {
  query: string;
  /** How many words were found. */
  count: number;
  /** She came to write in it: the focus is there on arrival. */
  isFirst?: boolean;
  onSearch: (query: string) => void;
}

/** Portals have no longer word than this, and nobody looks for one. */
const longestQuery = 60;

/** A word as she hears it. The words of portals are French whatever her language: so is what she writes. */
export function SearchBox({ query, count, isFirst, onSearch }: SearchBoxProps) {
  const { t } = useTranslation('panel');
  const id = useId();
  const said = count > 0 ? t('words.found', { count }) : t('words.unknown');
  return (
    <search className="stack">
      <label htmlFor={id} className="sub">
        {t('words.search')}
      </label>
      <input
        id={id}
        className="search-box"
        type="search"
        data-arrival={isFirst || undefined}
        lang="fr"
        dir="auto"
        value={query}
        maxLength={longestQuery}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${id}-how`}
        onChange={(event) => onSearch(event.target.value)}
      />
      <p id={`${id}-how`} className="small">
        {t('words.searchHow')}
      </p>
      <p role="status" className={query.trim() === '' ? 'unseen' : undefined}>
        {query.trim() !== '' && said}
      </p>
    </search>
  );
}

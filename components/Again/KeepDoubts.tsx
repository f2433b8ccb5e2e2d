import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfWho } from '../../core/notebook/again.ts';
import type { SentDoubts } from '../Keep/keeping.ts';
import { Note } from '../Note/Note.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './Again.css';

interface KeepDoubtsProps {
  doubts: SentDoubts;
  back: { label: string; onBack: () => void };
  onKeep: (who: string | null) => void;
}

/** What would be kept for the next time, shown before it is: the guide's words, and a name if she gives one. */
export function KeepDoubts({ doubts, back, onKeep }: KeepDoubtsProps) {
  const { t } = useTranslation('again');
  const id = useId();
  const [who, setWho] = useState('');
  /** The name is for who wants to give one: folded, what is kept and the act are seen at once. */
  const [isNaming, setIsNaming] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNaming) input.current?.focus();
  }, [isNaming]);
  const [isRefused, setIsRefused] = useState(false);
  const keep = () => {
    const name = nameOfWho(who);
    setIsRefused(name === 'refused');
    if (name !== 'refused') onKeep(name);
  };
  return (
    <Screen title={t('keep.title')} back={back}>
      <section className="card">
        <h2 className="sub">{t('keep.list')}</h2>
        <ul className="again-list">
          {doubts.cases.map((one) => (
            <li key={one.id}>
              <bdi lang="fr">{one.label}</bdi>
            </li>
          ))}
        </ul>
      </section>
      {doubts.others > 0 && <p>{t('keep.others', { count: doubts.others })}</p>}
      {doubts.unkept > 0 && <p>{t('keep.unkept')}</p>}
      {isNaming ? (
        <div className="stack">
          <label htmlFor={id}>{t('keep.who')}</label>
          <p id={`${id}-how`} className="small">
            {t('keep.whoHow')}
          </p>
          <input
            ref={input}
            id={id}
            className="one-line"
            type="text"
            autoComplete="off"
            value={who}
            aria-invalid={isRefused}
            aria-describedby={`${id}-how`}
            onChange={(event) => {
              setWho(event.target.value);
              setIsRefused(false);
            }}
          />
          {/* Always there, so that voices hear it change. */}
          <div role="status">
            {isRefused && (
              <Note kind="look" icon="ask">
                {t('keep.refused')}
              </Note>
            )}
          </div>
        </div>
      ) : (
        <div>
          <PressLink icon="people" onPress={() => setIsNaming(true)}>
            {t('keep.who')}
          </PressLink>
        </div>
      )}
      <Press kind="main" icon="notebook" onPress={keep}>
        {t('keep.go')}
      </Press>
      <p>{t('keep.how')}</p>
      <Note kind="calm" icon="shut">
        {t('keep.what')}
      </Note>
    </Screen>
  );
}

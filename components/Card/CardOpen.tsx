import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon/Icon.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './CardOpen.css';

interface CardOpenProps {
  back: { label: string; onBack: () => void };
  /** Whether it was a card; then the screen changes. */
  onText: (text: string) => boolean;
}

/** More is no card, and is not read. */
const longestFile = 20_000;

/** Somebody else's card: pasted, or chosen as a file. Read here, sent nowhere. */
export function CardOpen({ back, onText }: CardOpenProps) {
  const { t } = useTranslation('keep');
  const id = useId();
  const [text, setText] = useState('');
  const [isUnknown, setIsUnknown] = useState(false);
  const read = (one: string) => setIsUnknown(!onText(one));
  return (
    <Screen title={t('open.title')} back={back}>
      <div className="stack">
        <label htmlFor={id}>{t('open.paste')}</label>
        <textarea
          id={id}
          className="card-paste"
          rows={5}
          spellCheck={false}
          autoComplete="off"
          lang="fr"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Press kind="main" icon="eye" onPress={() => read(text)}>
          {t('open.read')}
        </Press>
      </div>
      <p role="status" className={isUnknown ? 'lead' : 'unseen'}>
        {isUnknown ? t('open.none') : ''}
      </p>
      <label className="press press-plain card-file">
        <Icon name="text" />
        <span className="press-words">{t('open.file')}</span>
        <input
          type="file"
          className="unseen"
          accept=".txt,text/plain"
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            if (file) read(file.size > longestFile ? '' : await file.text());
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </label>
      <p className="soft">{t('open.photo')}</p>
    </Screen>
  );
}

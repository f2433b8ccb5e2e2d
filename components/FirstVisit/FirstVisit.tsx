import { useTranslation } from 'react-i18next';
import { type YesNo, YesNoAnswers } from '../Answers/Answers.tsx';
import { Drawing } from '../Drawing/Drawing.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { PrivateNote } from '../Keep/PrivateNote.tsx';
import { PressLink } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './FirstVisit.css';

interface FirstVisitProps {
  /** Languages she may choose, each named in itself. */
  languages: { id: string; name: string }[];
  isPrivate?: boolean;
  onLanguage: (lang: string) => void;
  onAnswer: (answer: YesNo) => void;
  onPractice: () => void;
  /** No answer: nothing is kept. */
  onLater: () => void;
}

/** Three sentences, one question. Without an answer, nothing is kept. */
export function FirstVisit(props: FirstVisitProps) {
  const { languages, isPrivate, onLanguage, onAnswer, onPractice, onLater } = props;
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('firstVisit.title')}>
      {/* Before any sentence: who reads no French looks no further. */}
      {languages.length > 1 && (
        <ul className="languages" aria-label={t('settings.language')}>
          {languages.map(({ id, name }) => (
            <li key={id} lang={id}>
              <PressLink onPress={() => onLanguage(id)}>{name}</PressLink>
            </li>
          ))}
        </ul>
      )}
      <Drawing name="beside" />
      <ul className="promises">
        <li>
          <Icon name="globe" />
          <span>{t('firstVisit.open')}</span>
        </li>
        <li>
          <Icon name="people" />
          <span>{t('firstVisit.beside')}</span>
        </li>
        <li>
          <Icon name="hand" />
          <span>{t('firstVisit.never')}</span>
        </li>
      </ul>
      <section className="stack">
        <h2 className="sub">{t('firstVisit.shared')}</h2>
        <YesNoAnswers isCompact onAnswer={onAnswer} />
        {isPrivate ? <PrivateNote isShort /> : <p className="small">{t('firstVisit.keepsNothing')}</p>}
      </section>
      <div>
        <div>
          <PressLink onPress={onLater}>{t('firstVisit.later')}</PressLink>
        </div>
        <div>
          <PressLink icon="play" onPress={onPractice}>
            {t('firstVisit.practice')}
          </PressLink>
        </div>
      </div>
    </Screen>
  );
}

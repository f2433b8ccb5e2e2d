import { useTranslation } from 'react-i18next';
import { baseLanguage, type Spoken } from '../../core/wording/aloud.ts';
import { Press, PressLink } from '../Press/Press.tsx';

/** What « Écouter » needs to know of this computer and of the voice, and what it asks. */
export interface Hearing {
  /** Languages that a voice of this computer speaks; null: not known yet. */
  voices: string[] | null;
  /** A voice is reading this screen. */
  isReading: boolean;
  onHear: (passages: Spoken[]) => void;
  onStop: () => void;
}

interface HearProps {
  passages: Spoken[];
  hearing: Hearing;
  isLink?: boolean;
  /** What the act is called; « Écouter » unless said. */
  label?: string;
}

/** « Écouter », then « Arrêter »; not there when no voice of this computer speaks any of these languages. */
export function Hear({ passages, hearing, isLink, label }: HearProps) {
  const { t } = useTranslation(['hearing', 'panel']);
  const heard = passages.filter(({ lang }) => hearing.voices?.includes(baseLanguage(lang)));
  if (heard.length === 0) return null;
  const act = hearing.isReading
    ? { icon: 'silent' as const, onPress: hearing.onStop, children: t('stop') }
    : {
        icon: 'hear' as const,
        onPress: () => hearing.onHear(heard),
        children: label ?? t('panel:words.hear'),
      };
  return isLink ? <PressLink {...act} /> : <Press isCentred {...act} />;
}

/** Which languages of these passages no voice of this computer speaks; nothing when there is a voice for each. */
export function MissingVoice({ passages, voices }: { passages: Spoken[]; voices: string[] | null }) {
  const { t, i18n } = useTranslation('hearing');
  if (voices === null) return null;
  const missing = passages.map(({ lang }) => baseLanguage(lang)).filter((lang) => !voices.includes(lang));
  if (missing.length === 0) return null;
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const missed = [...new Set(missing)].map((lang) => names.of(lang) ?? lang);
  const language = new Intl.ListFormat(i18n.language, { type: 'unit' }).format(missed);
  return (
    <p className="small">
      {t('noVoice', { language })} {t('addVoice')}
    </p>
  );
}

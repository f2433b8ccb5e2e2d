import { useTranslation } from 'react-i18next';
import type { Posture } from '../../core/review/events.ts';
import { Icon } from '../Icon/Icon.tsx';
import { Note } from '../Note/Note.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Choice } from '../Settings/Choice.tsx';
import type { HelperSelf, HelperView } from './helper-view.ts';

const voices = ['relative', 'volunteer', 'adviser', 'social-worker'] as const;
const postures = ['train', 'accompany', 'act'] as const;
/** Aidants Connect's own page: this tool does not imitate a mandate. */
const aidantsConnect = 'https://aidantsconnect.beta.gouv.fr/';
const longestName = 40;

interface HelperWhoProps {
  view: Pick<HelperView, 'lang' | 'languages' | 'arrival'>;
  self: HelperSelf;
  onSelf: (self: HelperSelf) => void;
  onSpeak: (lang: string) => void;
}

/** Who helps, and as what. A relative is asked no more; a professional says which of the three postures is today's. */
export function HelperWho({ view, self, onSelf, onSpeak }: HelperWhoProps) {
  const { t } = useTranslation('helper');
  const isProfessional = self.voice !== null && self.voice !== 'relative';
  const chooseVoice = (voice: (typeof voices)[number]) => {
    const kept: Posture | null = self.posture === 'relative' ? null : self.posture;
    onSelf({ ...self, voice, posture: voice === 'relative' ? 'relative' : kept });
  };
  return (
    <Screen title={t('who.title')} under={t('who.what')}>
      <label>
        <span className="field-name">{t('who.language')}</span>
        <select className="field" value={view.lang} onChange={(event) => onSpeak(event.target.value)}>
          {view.languages.map(({ id, name }) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {view.arrival === 'bad-link' && (
        <Note kind="look" icon="link">
          {t('who.badLink')}
        </Note>
      )}
      <Note kind="calm" icon="eye">
        {t('posture.relative')}
      </Note>
      <label>
        <span className="field-name">{t('who.name')}</span>
        <input
          className="field"
          value={self.name}
          maxLength={longestName}
          autoComplete="off"
          dir="auto"
          onChange={(event) => onSelf({ ...self, name: event.target.value })}
        />
        <span className="small">{t('who.nameUnder')}</span>
      </label>
      <Choice
        legend={t('who.role')}
        name="voice"
        options={voices.map((value) => ({ value, label: t(`voice.${value}`, { ns: 'guide' }) }))}
        value={self.voice}
        onChange={chooseVoice}
      />
      {isProfessional && (
        <Choice
          legend={t('who.posture')}
          name="posture"
          options={postures.map((value) => ({ value, label: t(`who.${value}`) }))}
          value={self.posture === 'relative' ? null : self.posture}
          onChange={(posture) => onSelf({ ...self, posture })}
        />
      )}
      {isProfessional && self.posture === 'act' && <Mandate self={self} onSelf={onSelf} />}
    </Screen>
  );
}

function Mandate({ self, onSelf }: Pick<HelperWhoProps, 'self' | 'onSelf'>) {
  const { t } = useTranslation('helper');
  return (
    <div className="card">
      <label className="choice-one">
        <input
          type="checkbox"
          checked={self.hasMandate}
          onChange={(event) => onSelf({ ...self, hasMandate: event.target.checked })}
        />
        <span>{t('who.mandate')}</span>
      </label>
      <p>{t('who.mandateWhy')}</p>
      <a className="press-link" href={aidantsConnect} target="_blank" rel="noreferrer">
        <Icon name="out" />
        <span>{t('who.aidants')}</span>
      </a>
    </div>
  );
}

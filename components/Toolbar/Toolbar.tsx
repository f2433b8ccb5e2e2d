import '../base.css';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon/Icon.tsx';
import { Mark } from '../Mark/Mark.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import './Toolbar.css';

export type ToolbarAct = 'keepBeside' | 'openInTab' | 'allowSite' | 'switchOn' | 'switchOff' | 'openPractice';

interface ToolbarProps {
  host: string | null;
  /** on: helped · off: switched off by her · unknown: not allowed yet · none: no page to help with. */
  site: 'on' | 'off' | 'unknown' | 'none';
  lang: string;
  dir: 'ltr' | 'rtl';
  onAct: (act: ToolbarAct) => void;
}

/** What opens under the toolbar's icon where the browser has no panel of its own to open from the page. */
export function Toolbar({ host, site, lang, dir, onAct }: ToolbarProps) {
  const { t } = useTranslation('panel');
  return (
    <main className="panel toolbar" lang={lang} dir={dir}>
      <h1 className="toolbar-name">
        <Mark />
        Bienvu
      </h1>
      {host && (
        <p>
          <bdi lang="fr" className="host">
            {host}
          </bdi>
        </p>
      )}
      <p>{t(`toolbar.${site}`)}</p>
      {site === 'unknown' || site === 'off' ? (
        <Press kind="main" icon="power" onPress={() => onAct(site === 'off' ? 'switchOn' : 'allowSite')}>
          {t('gate.help')}
        </Press>
      ) : null}
      <Press
        kind={site === 'unknown' || site === 'off' ? 'plain' : 'main'}
        isCentred
        icon="beside"
        onPress={() => onAct('keepBeside')}
      >
        {t('toolbar.keepBeside')}
      </Press>
      <div className="toolbar-links">
        <PressLink icon="large" onPress={() => onAct('openInTab')}>
          {t('settings.openInTab')}
        </PressLink>
        <PressLink icon="play" onPress={() => onAct('openPractice')}>
          {t('home.practice')}
        </PressLink>
        {site === 'on' && (
          <PressLink icon="power" onPress={() => onAct('switchOff')}>
            {t('toolbar.switchOff')}
          </PressLink>
        )}
      </div>
      <p className="small toolbar-footer">
        <Icon name="hand" />
        {t('firstVisit.never')}
      </p>
    </main>
  );
}

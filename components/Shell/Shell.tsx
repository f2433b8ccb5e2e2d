import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { textLook } from '../../core/text-look.ts';
import { Icon } from '../Icon/Icon.tsx';
import { Mark } from '../Mark/Mark.tsx';
import type { TextSize } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { useFocus } from './use-focus.ts';
import './Shell.css';

export interface ShellProps {
  children: ReactNode;
  lang: string;
  dir: 'ltr' | 'rtl';
  textSize: TextSize;
  isSpaced?: boolean;
  /** Changes on each navigation: focus then goes to the new screen's title. */
  screenKey: string;
  /** How many screens are open. */
  depth?: number;
  /** This one is back in sight: the focus goes where it was left. */
  isReturn?: boolean;
  /** `not-sent`: only inside a recognised procedure. `practice`: a rehearsal, whatever the page says. */
  status: 'not-sent' | 'practice' | null;
  /** « Bienvu n’est pas … »: the site with its article; null when no site is known. */
  siteName: string | null;
  /** Somebody looks from afar: who, on every screen. */
  watch?: ReactNode;
  /** On « Je bloque » itself the stuck place holds « Revenir ». */
  isBlocked: boolean;
  onSettings: () => void;
  onForget: () => void;
  onBlocked: () => void;
  onBack: () => void;
}

/** What never moves: the name, « Fermer et oublier », the status, « Je bloque », the footer sentence. */
export function Shell(props: ShellProps) {
  const { t } = useTranslation('panel');
  const main = useRef<HTMLElement>(null);
  useFocus(main, props.screenKey, props.depth, props.isReturn);

  return (
    <div
      className="panel shell"
      lang={props.lang}
      dir={props.dir}
      data-text={textLook(props.textSize, props.isSpaced)}
    >
      <header className="shell-top">
        <button type="button" className="shell-name" onClick={props.onSettings}>
          <Mark />
          <span>
            Bienvu<span className="unseen">{t('shell.openSettings')}</span>
          </span>
        </button>
        <button type="button" className="press-link shell-forget" onClick={props.onForget}>
          <Icon name="door" />
          <span>{t('shell.forget')}</span>
        </button>
      </header>
      <p className={props.status ? 'shell-band' : 'unseen'} role="status">
        {props.status && (
          <>
            <Icon name={props.status === 'practice' ? 'play' : 'wait'} />
            {t(props.status === 'practice' ? 'shell.practice' : 'shell.notSent')}
          </>
        )}
      </p>
      {props.watch}
      <main ref={main} className="shell-main">
        {props.children}
      </main>
      <div className="shell-bottom">
        {props.isBlocked ? (
          <Press kind="quiet" icon="back" onPress={props.onBack}>
            {t('shell.return')}
          </Press>
        ) : (
          <Press kind="quiet" icon="buoy" onPress={props.onBlocked}>
            {t('shell.blocked')}
          </Press>
        )}
      </div>
      <footer className="shell-footer">
        {props.siteName ? t('shell.notTheSite', { site: props.siteName }) : t('shell.notTheState')}
      </footer>
    </div>
  );
}

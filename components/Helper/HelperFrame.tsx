import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon/Icon.tsx';
import { Mark } from '../Mark/Mark.tsx';
import { useFocus } from '../Shell/use-focus.ts';
import type { HelperView } from './helper-view.ts';
import '../Shell/Shell.css';
import './HelperFrame.css';

interface HelperFrameProps {
  view: Pick<HelperView, 'lang' | 'dir' | 'textSize' | 'host'>;
  /** How the link is, in two words; null before there is one. */
  state: string | null;
  isLinked: boolean;
  /** Changes on each navigation: focus then goes to the new screen's title. */
  screenKey: string;
  children: ReactNode;
  /** What stays under the thumb. */
  bottom: ReactNode;
}

/** What never moves on the helper's page: the name, how the link is, the act under the thumb, whose opinion it is. */
export function HelperFrame({ view, state, isLinked, screenKey, children, bottom }: HelperFrameProps) {
  const { t } = useTranslation('helper');
  const main = useRef<HTMLElement>(null);
  useFocus(main, screenKey);
  return (
    <div className="panel shell helper" lang={view.lang} dir={view.dir} data-text={view.textSize}>
      <header className="shell-top">
        <p className="helper-name">
          <Mark />
          <span>Bienvu</span>
        </p>
        <p className="helper-state" role="status">
          {state && (
            <>
              <Icon name={isLinked ? 'link' : 'wait'} />
              {state}
            </>
          )}
        </p>
      </header>
      <main ref={main} className="shell-main">
        {children}
        {bottom && <div className="shell-bottom">{bottom}</div>}
      </main>
      <footer className="shell-footer">
        {t('footer')}
        {view.host && <span className="helper-host">{t('host', { host: view.host })}</span>}
      </footer>
    </div>
  );
}

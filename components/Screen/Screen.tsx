import type { ReactNode } from 'react';
import { PressLink } from '../Press/Press.tsx';
import './Screen.css';

interface ScreenProps {
  title: ReactNode;
  children: ReactNode;
  /** One quiet line above the title: where this is. */
  eyebrow?: ReactNode;
  /** What stands before the title on every moment of it. */
  above?: ReactNode;
  /** One quiet line under the title. */
  under?: ReactNode;
  /** A back link names where it goes. */
  back?: { label: string; onBack: () => void } | undefined;
  /** `ask`: the sentence being re-read, larger. */
  size?: 'title' | 'ask';
  /** What is touched here must be seen at once: « Je bloque » stands after it instead of over it. */
  isWhole?: boolean;
}

/** One screen: back link, one title, then what matters. The title takes focus on arrival. */
export function Screen({
  title,
  children,
  above,
  eyebrow,
  under,
  back,
  size = 'title',
  isWhole,
}: ScreenProps) {
  return (
    <div className={isWhole ? 'screen screen-whole' : 'screen'}>
      {back && (
        <div className="screen-back">
          <PressLink icon="back" onPress={back.onBack}>
            {back.label}
          </PressLink>
        </div>
      )}
      {above}
      <div>
        {eyebrow && <p className="soft">{eyebrow}</p>}
        <h1 className={size === 'ask' ? 'screen-ask' : 'screen-title'} tabIndex={-1}>
          {title}
        </h1>
        {under && <p className="soft">{under}</p>}
      </div>
      {children}
    </div>
  );
}

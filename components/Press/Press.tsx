import type { MouseEvent, ReactNode } from 'react';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import './Press.css';

interface PressProps {
  children: ReactNode;
  onPress: () => void;
  icon?: IconName;
  /** A second, quieter line. */
  under?: ReactNode;
  /** main: the one filled act of a screen · plain: an answer or another way · quiet: outlined in plum, centred. */
  kind?: 'main' | 'plain' | 'quiet';
  /** Leads to another screen: a chevron says so. */
  leads?: boolean;
  isLarge?: boolean;
  isCentred?: boolean;
  lang?: string;
}

/** A double click is one press: its second click falls on a screen she has not seen yet, and would answer there. */
const once =
  (onPress: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail <= 1) onPress();
  };

/** Anything pressed that looks like a button. */
export function Press({
  children,
  onPress,
  icon,
  under,
  kind = 'plain',
  leads,
  isLarge,
  isCentred,
  lang,
}: PressProps) {
  const classes = ['press', `press-${kind}`];
  if (isLarge) classes.push('press-large');
  if (isCentred || kind !== 'plain') classes.push('press-centred');
  return (
    <button type="button" className={classes.join(' ')} onClick={once(onPress)} lang={lang}>
      {icon && <Icon name={icon} />}
      <span className="press-words">
        {children}
        {under && <span className="press-under">{under}</span>}
      </span>
      {leads && <Icon name="chevron" />}
    </button>
  );
}

/** A quieter act, underlined. */
export function PressLink({
  children,
  onPress,
  icon,
}: {
  children: ReactNode;
  onPress: () => void;
  icon?: IconName;
}) {
  return (
    <button type="button" className="press-link" onClick={once(onPress)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

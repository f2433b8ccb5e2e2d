import type { ReactNode } from 'react';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import './Note.css';

/** calm: a fact · look: a thing to do · alert: a danger to the person, never a mistake of hers. */
export function Note({
  kind,
  icon,
  children,
}: {
  kind: 'calm' | 'look' | 'alert';
  icon: IconName;
  children: ReactNode;
}) {
  return (
    <div className={`note note-${kind}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

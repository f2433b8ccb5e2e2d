import type { ReactNode } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import './HelperFold.css';

/** What is there to be read once, shut: her lines come first on his screen. */
export function HelperFold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="helper-fold">
      <summary>
        <span>{title}</span>
        <Icon name="chevron" />
      </summary>
      {children}
    </details>
  );
}

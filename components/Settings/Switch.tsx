import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './Switch.css';

interface SwitchProps {
  children: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A switch whose state is also said in words. */
export function Switch({ children, isOn, onChange }: SwitchProps) {
  const { t } = useTranslation('panel');
  return (
    <label className="switch">
      <span className="switch-name">{children}</span>
      <span className="switch-end">
        <span className="switch-state" aria-hidden="true">
          {t(isOn ? 'settings.on' : 'settings.off')}
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
        />
      </span>
    </label>
  );
}

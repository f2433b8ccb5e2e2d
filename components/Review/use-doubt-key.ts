import { useEffect, useRef } from 'react';

/** The key of « J'ai un doute », here as in the page. */
export function useDoubtKey(onDoubt: () => void): void {
  const latest = useRef(onDoubt);
  latest.current = onDoubt;
  useEffect(() => {
    const hear = ({ key, repeat, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (key === 'F8' && !(repeat || shiftKey || ctrlKey || altKey || metaKey)) latest.current();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

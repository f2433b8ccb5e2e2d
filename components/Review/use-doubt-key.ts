import { useEffect, useRef } from 'react';

/** The key of « J'ai un doute », here as in the page: pressed again, it takes the doubt back. */
export function useDoubtKey(onKey: () => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const hear = ({ key, repeat, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (key === 'F8' && !(repeat || shiftKey || ctrlKey || altKey || metaKey)) latest.current();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

interface Hold {
  /** It is there already: left so by a line that is cut, she hides it first. */
  isShown: boolean;
  onShow: () => void;
  onHide: () => void;
}

/**
 * An answer shown while a key, a mouse button or a finger is held, and hidden as soon as it is let go, the window left
 * or the page hidden. Voices press without holding: for them a press shows, and the next one hides.
 */
export function useHoldToShow({ isShown, onShow, onHide }: Hold) {
  const [how, setHow] = useState<'hidden' | 'held' | 'kept'>('hidden');
  const latest = useRef({ onShow, onHide });
  latest.current = { onShow, onHide };

  const show = (as: 'held' | 'kept') => {
    setHow(as);
    latest.current.onShow();
  };
  const hide = () => {
    setHow('hidden');
    latest.current.onHide();
  };
  const letGo = () => {
    if (how === 'held') hide();
  };

  useEffect(() => {
    if (how === 'hidden') return;
    const hideNow = () => {
      setHow('hidden');
      latest.current.onHide();
    };
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') hideNow();
    };
    window.addEventListener('blur', hideNow);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      window.removeEventListener('blur', hideNow);
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, [how]);
  // Whatever takes this screen away, the answer goes with it.
  useEffect(() => () => latest.current.onHide(), []);

  const isKept = how === 'kept' || (how === 'hidden' && isShown);
  const toggle = () => (how === 'hidden' && !isShown ? show('kept') : hide());

  return {
    isHeld: how === 'held',
    isKept,
    toggle,
    holdProps: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        show('held');
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onLostPointerCapture: letGo,
      onKeyDown: (event: KeyboardEvent) => {
        if (!isPressKey(event.key)) return;
        event.preventDefault();
        if (!event.repeat) show('held');
      },
      onKeyUp: (event: KeyboardEvent) => {
        if (!isPressKey(event.key)) return;
        event.preventDefault();
        letGo();
      },
      onBlur: letGo,
      // A long press of a finger would open the browser's own menu.
      onContextMenu: (event: MouseEvent) => event.preventDefault(),
      onClick: (event: MouseEvent) => {
        // Neither pointer nor key made it: a voice, or a switch.
        if (event.detail === 0) toggle();
      },
    },
  };
}

const isPressKey = (key: string): boolean => key === ' ' || key === 'Enter';

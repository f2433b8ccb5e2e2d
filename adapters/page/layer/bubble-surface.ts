import { draw } from './draw.ts';

/** What carries the bubble in the browser's top layer. */
export interface Surface {
  readonly element: HTMLElement;
  /** Size the bubble will have, before it is shown. */
  measure(): { width: number; height: number };
  show(): void;
  /** Takes it away; `onClosed` follows as for any other way of closing. */
  close(): void;
  /** The browser closes it at Escape by itself, and then nothing else of the page. */
  closesAtEscape: boolean;
}

/**
 * A `hint` popover: unlike the other kinds it neither closes the portal's own popovers nor lets Escape close its
 * dialog. While a modal dialog of the portal is open a popover would be inert, so a modal dialog of ours serves.
 * `onClosed` is called once, whoever closed it.
 */
export function createSurface(
  document: Document,
  layer: HTMLElement,
  isPortalModalOpen: boolean,
  onClosed: () => void,
): Surface {
  const element = isPortalModalOpen ? draw(document, 'dialog', 'bubble') : draw(document, 'div', 'bubble');
  let isDone = false;
  const done = () => {
    if (isDone) return;
    isDone = true;
    element.remove();
    onClosed();
  };
  element.tabIndex = -1;
  if (element instanceof HTMLDialogElement) {
    element.closedBy = 'any';
    element.addEventListener('close', done);
  } else {
    element.setAttribute('role', 'dialog');
    element.popover = 'hint';
    element.addEventListener('toggle', ({ newState }) => {
      if (newState === 'closed') done();
    });
  }
  layer.append(element);
  return {
    element,
    measure() {
      element.style.cssText = 'display:block;visibility:hidden';
      const { offsetWidth: width, offsetHeight: height } = element;
      element.style.cssText = '';
      return { width, height };
    },
    show() {
      if (element instanceof HTMLDialogElement) element.showModal();
      else element.showPopover();
    },
    close() {
      if (element instanceof HTMLDialogElement) element.close();
      else if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
      // Never shown, or the events come later: it goes now.
      done();
    },
    closesAtEscape: isPortalModalOpen || element.popover === 'hint',
  };
}

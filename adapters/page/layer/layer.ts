import { tagOwnHost } from '../own-host.ts';
import { makeElement } from '../safe-document.ts';
import layerStyle from './layer.css?inline';
import { guardHost } from './layer-guard.ts';

interface LayerOptions {
  /** Language and direction of what is drawn, now. */
  speech(): { lang: string; dir: 'ltr' | 'rtl' };
  /** Called once when the page fights the layer and it was taken down. */
  onGone(): void;
}

/** Events on our own nodes are nobody else's: a portal that closes its dialog at any press elsewhere must not hear them. */
const ownEvents =
  'click dblclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup keypress focusin focusout contextmenu';

/**
 * The one thing Bienvu adds to a page: a plain `div` of zero size with a closed shadow root, put in when something has
 * to be drawn for the first time. Gives a function that returns the element to draw in. Once torn down, that element is
 * in no page: what is drawn there is not seen, and nothing breaks.
 */
export function createLayer(
  document: Document,
  signal: AbortSignal,
  options: LayerOptions,
): () => HTMLElement {
  let drawing: HTMLElement | null = null;
  return () => {
    drawing ??= insertLayer(document, signal, options);
    const { lang, dir } = options.speech();
    if (drawing.lang !== lang) drawing.lang = lang;
    if (drawing.dir !== dir) drawing.dir = dir;
    return drawing;
  };
}

function insertLayer(document: Document, signal: AbortSignal, options: LayerOptions): HTMLElement {
  const host = makeElement(document, 'div');
  tagOwnHost(host);
  const root = host.attachShadow({ mode: 'closed' });
  const style = makeElement(document, 'style');
  style.textContent = layerStyle;
  const drawing = makeElement(document, 'div');
  drawing.className = 'layer';
  root.append(style, drawing);
  for (const type of ownEvents.split(' ')) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
  if (signal.aborted) return drawing;
  guardHost(document, host, drawing, signal, () => options.onGone());
  return drawing;
}

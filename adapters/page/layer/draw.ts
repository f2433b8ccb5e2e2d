import { makeElement, makeSvg } from '../safe-document.ts';

type Child = Node | string | null;

/** An element of our layer. Text goes in as text nodes only. */
export function draw<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = makeElement(document, name);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button of our layer: it answers only to a person's own press, and to nobody else's event. */
export function drawButton(
  document: Document,
  className: string,
  onPress: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const button = draw(document, 'button', className, ...children);
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return button;
}

export type Shape = [name: string, attributes: Record<string, string>];

const ground = '#fbf6ef';

export const logo: Shape[] = [
  ['rect', { x: '1', y: '1', width: '22', height: '22', rx: '7', fill: 'currentColor' }],
  ['path', { d: 'M4.6 12.2C6.4 8.9 8.9 7.3 12 7.3s5.6 1.6 7.4 4.9', stroke: ground }],
  ['circle', { cx: '12', cy: '12.6', r: '2.5', fill: ground }],
  ['path', { d: 'M6.8 16.2c1.5 1.3 3.2 1.9 5.2 1.9s3.7-.6 5.2-1.9', stroke: ground }],
];

/** An icon beside a word: nothing for a screen reader. */
export function drawIcon(document: Document, shapes: readonly Shape[]): SVGElement {
  const svg = makeSvg(document, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapes) {
    const shape = makeSvg(document, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  }
  return svg;
}

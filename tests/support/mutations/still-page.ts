/** Marks each case, so that a test knows which one it was whatever the page became. The reader never looks at it. */
export const truthMark = 'data-truth';

/** Shows html in a frame of the test's page, wide enough to be laid out as on a screen. */
export async function showInFrame(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 800px; border: 0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** The page as it stands in the frame, as html without scripts: what was written and chosen is in it. */
export function freeze(page: Document): string {
  for (const [at, element] of page.querySelectorAll('input, select, textarea').entries()) {
    element.setAttribute(truthMark, String(at));
    if (element instanceof (page.defaultView as typeof globalThis & Window).HTMLInputElement) {
      if (element.checked) element.setAttribute('checked', '');
      else element.removeAttribute('checked');
      if (!['radio', 'checkbox'].includes(element.type)) element.setAttribute('value', element.value);
    }
    for (const option of element.querySelectorAll('option'))
      option.toggleAttribute('selected', option.selected);
  }
  const copy = page.documentElement.cloneNode(true) as HTMLElement;
  for (const script of copy.querySelectorAll('script')) script.remove();
  return `<!doctype html>${copy.outerHTML}`;
}

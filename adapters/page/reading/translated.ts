/** Whether a browser has translated the page: its words are then no longer the portal's. */
import { attributeOf, documentElementOf, has, localNameOf } from './safe-dom.ts';

/** True for what the translators of Chromium, Firefox, Edge and Google's own page leave around the words. */
export function isTranslation(el: Element): boolean {
  if (localNameOf(el) === 'font') return /vertical-align/.test(attributeOf(el, 'style') ?? '');
  return (
    has(el, '_msttexthash') ||
    has(el, 'data-moz-translations-id') ||
    attributeOf(el, 'id') === 'goog-gt-tt' ||
    /goog-te-banner-frame/.test(attributeOf(el, 'class') ?? '')
  );
}

/** The same, said on the page's root. */
export function isTranslatedRoot(root: Document): boolean {
  const html = documentElementOf(root);
  return (
    html !== null &&
    (/\btranslated-(ltr|rtl)\b/.test(attributeOf(html, 'class') ?? '') ||
      has(html, '_msttexthash') ||
      /-x-mtfrom-/.test(attributeOf(html, 'lang') ?? ''))
  );
}

/** Whether a browser has translated the page: its words are then no longer the portal's. */
import { attributeOf, documentElementOf, findAllIn, findIn, has } from './safe-dom.ts';

/** The marks left by the translators of Chromium, Firefox, Edge and by Google's own page. */
export function isTranslatedPage(root: Document): boolean {
  const html = documentElementOf(root);
  if (!html) return false;
  const cls = attributeOf(html, 'class') ?? '';
  if (/\btranslated-(ltr|rtl)\b/.test(cls)) return true;
  if (
    has(html, '_msttexthash') ||
    findIn(html, '[_msttexthash],[data-moz-translations-id],#goog-gt-tt,.goog-te-banner-frame')
  )
    return true;
  const wrapped = findAllIn(html, 'font[style*="vertical-align"] > font');
  if (wrapped.length >= 2) return true;
  return /-x-mtfrom-/.test(attributeOf(html, 'lang') ?? '');
}

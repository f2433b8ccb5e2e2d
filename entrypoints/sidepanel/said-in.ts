import type { i18n } from 'i18next';
import { isReviewed } from '../../adapters/browser/i18n.ts';
import { textDirection } from '../../adapters/browser/i18n-page.ts';
import type { Said } from '../../components/Panel/panel-state.ts';
import type { TextRef } from '../../core/assessment.ts';
import { translateDay, translateMonths } from '../../core/wording/day-in-words.ts';

/** Months we name ourselves. What is copied from the page (« Septembre 2026 ») stays as it is written there. */
const ownMonths = new Set(['month', 'months', 'shown']);

/** Sentences of the guides in a language; French, and said to be French, where there is no translation. */
export function saidIn(texts: i18n, lang: string): (ref: TextRef) => Said {
  const inFrench = texts.getFixedT('fr');
  const inHers = texts.getFixedT(lang);
  return ({ ns, key, params }) => {
    const french = String(inFrench(key, { ns, ...params }));
    const isTranslated = lang !== 'fr' && texts.getResource(lang, ns, key) !== undefined;
    if (!isTranslated) return { text: french, lang: 'fr', french: null };
    const hers = Object.entries(params).map(([name, value]) => [
      name,
      ownMonths.has(name) ? translateMonths(value, lang) : translateDay(value, lang),
    ]);
    const text = String(inHers(key, { ns, ...Object.fromEntries(hers) }));
    return { text: withPlus(text, lang), lang, french: isReviewed(lang) ? null : french };
  };
}

/** « FranceConnect+ »: read from the right, its sign would stand before it. */
const withPlus = (text: string, lang: string): string =>
  textDirection(lang) === 'rtl' ? text.replaceAll(/\p{Script=Latin}+\+/gu, '\u2066$&\u2069') : text;

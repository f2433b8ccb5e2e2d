import type { i18n } from 'i18next';
import { isReviewed } from '../../adapters/browser/i18n.ts';
import type { PanelTexts } from '../../components/Panel/panel-state.ts';
import { searchTerms } from '../../core/glossary/search.ts';
import { translateDay } from '../../core/wording/day-in-words.ts';
import { entryOf, namedTerms, searchableTerms } from '../../packs/glossary.ts';

/** Sentences and entries in the person's language; French, and said to be French, where there is no translation. */
export function createPanelTexts(texts: i18n, lang: string, portal: string | null): PanelTexts {
  const inFrench = texts.getFixedT('fr');
  const entriesOf = (ids: string[]) => ids.flatMap((termId) => entryOf(termId, lang, portal) ?? []);
  const inHers = texts.getFixedT(lang);
  return {
    text: ({ ns, key, params }) => {
      const french = String(inFrench(key, { ns, ...params }));
      const isTranslated = lang !== 'fr' && texts.getResource(lang, ns, key) !== undefined;
      if (!isTranslated) return { text: french, lang: 'fr', french: null };
      const hers = Object.entries(params).map(([name, value]) => [name, translateDay(value, lang)]);
      const text = String(inHers(key, { ns, ...Object.fromEntries(hers) }));
      return { text, lang, french: isReviewed(lang) ? null : french };
    },
    entryFor: (termId) => entryOf(termId, lang, portal),
    namedWords: (text) => entriesOf(namedTerms(text)),
    searchWords: (query) => entriesOf(searchTerms(query, searchableTerms)),
  };
}

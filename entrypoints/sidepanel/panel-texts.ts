import type { i18n } from 'i18next';
import type { EntryView, PanelTexts } from '../../components/Panel/panel-state.ts';
import { searchTerms } from '../../core/glossary/search.ts';
import { senseOfSite } from '../../core/senses/sense-of-site.ts';
import { entryOf, namedTerms, searchableTerms } from '../../packs/glossary.ts';
import { caseLabel } from './guide-cases.ts';
import { saidIn } from './said-in.ts';

/** Sentences and entries in the person's language; French, and said to be French, where there is no translation. */
export function createPanelTexts(texts: i18n, lang: string, portal: string | null): PanelTexts {
  const inFrench = texts.getFixedT('fr');
  const entryFor = (termId: string): EntryView | null => {
    const entry = entryOf(termId, lang, portal);
    return entry && { ...entry, usual: senseOfSite(termId, portal) };
  };
  const entriesOf = (ids: string[]) => ids.flatMap((termId) => entryFor(termId) ?? []);
  return {
    text: saidIn(texts, lang),
    inFrench: ({ ns, key, params }) => String(inFrench(key, { ns, ...params })),
    caseLabel,
    entryFor,
    namedWords: (text) => entriesOf(namedTerms(text)),
    searchWords: (query) => {
      const { found, near } = searchTerms(query, searchableTerms);
      return { found: entriesOf(found), near: entriesOf(near) };
    },
  };
}

import type { TFunction } from 'i18next';
import type { PanelTexts } from '../../components/Panel/panel-state.ts';
import { entryOf } from '../../packs/glossary.ts';

/** Sentences and entries in the person's language. */
export function createPanelTexts(translate: TFunction, lang: string, portal: string | null): PanelTexts {
  return {
    text: ({ ns, key, params }) => translate(key, { ns, ...params }),
    entryFor: (termId) => entryOf(termId, lang, portal),
  };
}

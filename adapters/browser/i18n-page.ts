import type { LineStarts } from '../../core/glossary/as-sometimes.ts';
import languages from '../../locales/languages.json' with { type: 'json' };

/** The few sentences drawn in a portal's page: sent by the background, so that the page carries no library for them. */
const files = import.meta.glob<Record<string, string>>('../../locales/*/page.json', {
  eager: true,
  import: 'default',
});
const unreviewed: Record<string, { unreviewed: string } | undefined> = languages;

/** Sentences by key in that language; French for a key that has no translation. */
export function pageStrings(lang: string): Record<string, string> {
  const note = unreviewed[lang]?.unreviewed;
  return {
    ...files['../../locales/fr/page.json'],
    ...files[`../../locales/${lang}/page.json`],
    ...(note && { unreviewed: note }),
  };
}

/** How the lines of the glossary begin in that language. */
export function lineStarts(lang: string): LineStarts {
  const { senseHere = '', senseSometimes = '' } = pageStrings(lang);
  return { here: senseHere, sometimes: senseSometimes };
}

/** Reading direction of an interface language. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  return ['ar', 'fa'].includes(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

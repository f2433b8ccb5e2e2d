/** What scripts/packs-plugin.ts makes of the json of packs/ and locales/, at the build. */

declare module 'virtual:bienvu/guides' {
  export const packs: import('../core/pack.ts').Pack[];
  /** Guides of a version this build does not know: they serve nothing, and the person is told. */
  export const switchedOff: import('../core/pack/parse.ts').SwitchedOff[];
}

declare module 'virtual:bienvu/glossaries' {
  /** Their sentences: of each language, apart. */
  export const glossaries: Omit<import('../core/glossary-schema.ts').Glossary, 'texts'>[];
}

declare module 'virtual:bienvu/languages' {
  /** Language → what loads its sentences. */
  export const languages: Record<string, () => Promise<{ texts: import('./language.ts').LanguageTexts }>>;
}

declare module 'virtual:bienvu/words' {
  /** Language → what loads its entries of the glossaries. */
  export const words: Record<string, () => Promise<{ texts: import('./language.ts').WordTexts }>>;
}

import { offeredLanguages } from '../../../adapters/browser/i18n.ts';
import type { Example } from '../../../components/example.ts';
import { allExamples } from '../../support/all-examples.ts';
import { axeFindsNothing } from '../../support/axe-finds-nothing.tsx';

/** French, and the language that differs most from it: every example. */
const whole = ['fr', 'ar'];
const languages = offeredLanguages().map(({ id }) => id);
const others = languages.filter((lang) => !whole.includes(lang));

/**
 * The other languages share the examples between them, and each has those whose sentences are the guides'. `test:long`
 * looks at every example in every language.
 */
function examplesIn(lang: string): Example[] {
  if (whole.includes(lang)) return allExamples;
  const turn = others.indexOf(lang);
  return allExamples.filter(({ name }, at) => name.startsWith('t1-') || at % others.length === turn);
}

for (const lang of languages) axeFindsNothing(lang, examplesIn(lang));

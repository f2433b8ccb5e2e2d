import type { Field } from '../page-model.ts';
import { foldAll } from '../wording/fold.ts';

const aside =
  /\b(newsletter|infolettre|lettre d (information|actualites?)|cette (page|information) vous a|avis sur (cette page|ce site))\b/;

const mayBeAside = new Set(['email', 'consent', 'yes-no', 'choice', 'free-text', 'unknown']);

/** A letter to subscribe to or a word on the page itself, as stand at the foot of many: nothing of the procedure. */
export function isAside({ label, question, valueType }: Field): boolean {
  return mayBeAside.has(valueType) && aside.test(foldAll(label, question));
}

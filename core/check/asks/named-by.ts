/** The case that a text of the page names: by its mark, « 6DD », « la case C », else by all of its words. */
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';

const light = /^(?:la|le|les|l|cette|ce|case|ligne|rubrique|montant|somme|champ|de|du|des|d|votre|vos)$/;

/** Null is never guessed: of several that may be meant, none. */
export function namedBy(name: string, fields: readonly Field[]): Field | undefined {
  const words = fold(name)
    .split(' ')
    .filter((word) => !light.test(word));
  const found = fields.filter(({ label }) => {
    const own = fold(label).split(' ');
    const isMark = words.length === 1 && (words[0]?.length ?? 0) <= 3;
    return isMark ? own[0] === words[0] : words.length > 0 && words.every((word) => own.includes(word));
  });
  return found.length === 1 ? found[0] : undefined;
}

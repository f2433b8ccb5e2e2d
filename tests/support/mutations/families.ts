import { pick, shuffle } from './random.ts';

/** Changes a page as a portal's next version might, without changing what it asks. */
export type Mutation = (page: Document, random: () => number, wordings: readonly string[][]) => void;

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list', 'form'];

/** Every id, name and class becomes another one; what refers to them follows. */
const renamed: Mutation = (page, random) => {
  const names = new Map<string, string>();
  const nameFor = (old: string) => {
    const known = names.get(old) ?? `x${Math.floor(random() * 1e9).toString(36)}`;
    names.set(old, known);
    return known;
  };
  for (const element of page.body.querySelectorAll('*')) {
    for (const attribute of ['id', 'name', 'class', ...references]) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, value.split(/\s+/).filter(Boolean).map(nameFor).join(' '));
    }
  }
};

/** Groups of cases change places among themselves, and cases inside their group. */
const moved: Mutation = (page, random) => {
  for (const parent of page.body.querySelectorAll('section, fieldset, form div, tbody')) {
    for (const kind of ['fieldset', '.ligne', ':has(> .question)', 'tr']) {
      const blocks = [...parent.children].filter((child) => child.matches(kind));
      if (blocks.length < 2) continue;
      const slots = blocks.map((block) => {
        const slot = page.createComment('');
        block.replaceWith(slot);
        return slot;
      });
      const order = shuffle(blocks, random);
      const isSame = order.every((block, at) => block === blocks[at]);
      for (const [at, block] of (isSame ? order.reverse() : order).entries()) slots[at]?.replaceWith(block);
    }
  }
};

/** Boxes appear around groups, lines, labels and cases. */
const wrapped: Mutation = (page, random) => {
  const all = [
    ...page.body.querySelectorAll('fieldset, .ligne, .question, label, input, select, table'),
  ].filter((element) => !element.matches('label input, fieldset > legend'));
  const some = all.filter(() => random() >= 0.5);
  for (const element of some.length > 0 ? some : all) {
    const isInline = element.matches('label, input, select');
    for (let depth = 1 + Math.floor(random() * 3); depth > 0; depth--) {
      const box = page.createElement(isInline ? 'span' : 'div');
      element.replaceWith(box);
      box.append(element);
    }
  }
};

/**
 * Half of the questions take another of the guide's wordings, the others have up to a quarter of their letters changed; the
 * same words the same way wherever they stand.
 */
const reworded: Mutation = (page, random, wordings) => {
  const known = wordings
    .flatMap((same) => same.map((one) => ({ one: tidy(one), same: same.map(tidy) })))
    .sort((a, b) => b.one.length - a.one.length);
  const changed = new Map<string, string>();
  for (const text of textsOf(page)) {
    const found = known.find(({ one }) => begins(tidy(text.data), one));
    if (!found) continue;
    const { one, same } = found;
    const others = same.filter((other) => other !== one);
    const isOther = others.length > 0 && random() < 0.5;
    const other =
      changed.get(one) ??
      (isOther ? pick(others, random) : changeLetters(one, 0.05 + random() * 0.2, random)) ??
      one;
    changed.set(one, other);
    text.data = other + tidy(text.data).slice(one.length);
  }
};

/** A text is a wording, or a wording and what follows its comma: « Montant net social, en euros ». */
const begins = (text: string, wording: string): boolean =>
  text.startsWith(wording) && /^($|\s*[,(:*])/u.test(text.slice(wording.length));

export const families: Record<string, Mutation> = { renamed, moved, wrapped, reworded };

function textsOf(page: Document): Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function changeLetters(text: string, share: number, random: () => number): string {
  const places = [...text].flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const changed = new Set(shuffle(places, random).slice(0, Math.ceil(places.length * share)));
  return [...text]
    .map((letter, at) => (changed.has(at) ? (pick([...'abcdefghilmnoprstuv'], random) ?? letter) : letter))
    .join('');
}

import type { Entry, SenseText } from '../../browser/messages.ts';
import { draw, drawButton, drawIcon, type Shape } from './draw.ts';

const closeIcon: Shape[] = [['path', { d: 'M6 6l12 12M18 6L6 18' }]];

interface BubbleActs {
  isKnown: boolean;
  onMore(): void;
  onKnown(): void;
  onClose(): void;
}

/** The sentences drawn in the page, by key of locales/<lang>/page.json. A missing one shows as nothing, never as a key. */
export type Strings = Record<string, string>;

const mostSentences = 2;
const sentence = /[^.!?…]+[.!?…]*\s*/g;

/** At most so many sentences of a text. */
export function firstSentences(text: string, most = mostSentences): string {
  return (text.match(sentence) ?? []).slice(0, most).join('').trim();
}

/**
 * The senses to show: the one the page means, or the first two side by side when the page does not tell. One sense only
 * leaves no doubt.
 */
export function sensesToShow(
  entry: Entry,
  sense: string | null,
): { senses: SenseText[]; isInDoubt: boolean } {
  const chosen = entry.senses.find((one) => one.sense === sense);
  if (chosen) return { senses: [chosen], isInDoubt: false };
  return { senses: entry.senses.slice(0, 2), isInDoubt: entry.senses.length > 1 };
}

/** What a screen reader says: the word, then its meaning. */
export function spokenText(title: string, entry: Entry, sense: string | null, strings: Strings): string {
  const { senses, isInDoubt } = sensesToShow(entry, sense);
  const parts = senses.map(({ line, sometimes, text }) =>
    isInDoubt ? sometimes : `${line} ${firstSentences(text)}`,
  );
  return [`${title}.`, isInDoubt ? (strings.manySenses ?? '') : '', ...parts].join(' ').trim();
}

/** What stands in the bubble. The French word of the portal stays, whatever the language of the rest. */
export function drawBubbleContent(
  document: Document,
  title: string,
  entry: Entry,
  sense: string | null,
  strings: Strings,
  acts: BubbleActs,
): { head: HTMLElement; body: HTMLElement; acts: HTMLElement } {
  const { senses, isInDoubt } = sensesToShow(entry, sense);
  const word = draw(document, 'bdi', 'word', title);
  word.lang = 'fr';
  const isFrench = senses.every(({ lang }) => lang === 'fr');
  // Her language has such a note, French has none.
  const note = strings.unreviewed && (isFrench ? strings.untranslated : strings.unreviewed);
  const close = drawButton(document, 'close', acts.onClose, drawIcon(document, closeIcon));
  close.setAttribute('aria-label', strings.close ?? '');
  const body = draw(
    document,
    'div',
    'body',
    isInDoubt ? draw(document, 'p', '', strings.manySenses ?? '') : null,
    ...senses.map((one) => drawSense(document, one, isInDoubt)),
    note ? draw(document, 'p', 'unreviewed', note) : null,
  );
  return {
    head: draw(document, 'p', 'head', word, close),
    body,
    acts: draw(
      document,
      'div',
      'acts',
      drawButton(document, '', acts.onMore, strings.more ?? ''),
      drawButton(document, '', acts.onKnown, strings[acts.isKnown ? 'again' : 'known'] ?? ''),
    ),
  };
}

function drawSense(
  document: Document,
  { lang, line, sometimes, text, example }: SenseText,
  isInDoubt: boolean,
): HTMLElement {
  // In doubt, what helps is not more about each sense but an example to hold against the page.
  const more = isInDoubt ? firstSentences(example || text, 1) : firstSentences(text);
  const drawn = draw(
    document,
    'div',
    'sense',
    draw(document, 'p', '', draw(document, 'b', '', isInDoubt ? sometimes : line)),
    more ? draw(document, 'p', '', more) : null,
  );
  // French where her language has no translation of this word.
  drawn.lang = lang;
  if (lang === 'fr') drawn.dir = 'ltr';
  return drawn;
}

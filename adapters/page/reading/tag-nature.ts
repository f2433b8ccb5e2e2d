/** What a tag says of its element before anything is asked of the DOM: flags, so that one look-up answers all. */
export const Nature = {
  /** Nothing of it is read. */
  never: 1,
  /** Changes how text looks. */
  formatting: 2,
  control: 4,
  /** The platform allows it a shadow root. */
  host: 8,
  custom: 16,
  /** Without an attribute, it only holds what is inside. */
  plain: 32,
  /** Labels, headings, cells and lists. */
  noted: 64,
  /** Shows something else than its children. */
  special: 128,
} as const;

const TAGS: [number, string][] = [
  [
    Nature.never,
    'script style noscript template head link meta title base datalist optgroup option source track param area col colgroup br wbr hr',
  ],
  [Nature.formatting, 'b i em strong u s sup sub font'],
  [Nature.control, 'input select textarea'],
  [Nature.host, 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'],
  [
    Nature.plain,
    'article aside blockquote dd div dl dt fieldset figure footer form header li main nav p section span table tbody thead tr',
  ],
  [Nature.noted, 'label legend summary h1 h2 h3 h4 h5 h6 td th progress ol ul'],
  [Nature.special, 'svg img iframe frame object embed canvas slot details progress'],
];

const natures = new Map<string, number>();
for (const [nature, tags] of TAGS)
  for (const tag of tags.split(' ')) natures.set(tag, (natures.get(tag) ?? 0) | nature);

/** The flags of a tag in lower case. */
export function natureOf(tag: string): number {
  return natures.get(tag) ?? (tag.includes('-') ? Nature.custom : 0);
}

/** What a made-up page asks, before anyone drew it. Ids become those of its elements. */
export type Ask = {
  id: string;
  label: string;
  hint?: string;
  isRequired?: boolean;
  /** Already there when the page opens. */
  before?: string;
} & (
  | { kind: 'text'; type?: 'text' | 'email' | 'tel' | 'date' | 'number' }
  | { kind: 'yes-no'; follow?: Follow }
  | { kind: 'choice'; options: string[] }
  | { kind: 'tick' }
  | { kind: 'file'; accept?: string }
  /** Only shown, as a total is. */
  | { kind: 'shown'; text: string }
);

/** Cases that appear with an answer. */
export interface Follow {
  when: 'oui' | 'non';
  asks: Ask[];
}

export interface Block {
  kind: 'block';
  title: string | null;
  intro?: string;
  asks: Ask[];
}

/** The same case asked for several rows (people, kinds of resources) and columns (months). */
export interface Grid {
  kind: 'grid';
  title: string;
  /** What each cell asks for, when rows do not say it. */
  what: string;
  rows: { name: string; cells: Ask[]; after?: Ask }[];
  columns: string[];
}

export interface Paper {
  site: string;
  /** The window's title. */
  title: string;
  h1: string;
  /** Title of the step on screen. */
  h2: string | null;
  steps: string[];
  /** Place of the step on screen among `steps`, from 1; 0 when the page says nothing of steps. */
  at: number;
  intro: string[];
  parts: (Block | Grid)[];
  /** Lines already written, shown as a summary. */
  summary: [string, string][];
  alerts: string[];
  buttons: string[];
  /** Raw html put at the end of the main part: a frame that cannot be read, a picture of a form. */
  extra?: string;
}

/** A page with nothing on it yet. */
export function blankPaper(site: string, h1: string): Paper {
  return {
    site,
    title: `${h1} - ${site}`,
    h1,
    h2: null,
    steps: [],
    at: 0,
    intro: [],
    parts: [],
    summary: [],
    alerts: [],
    buttons: [],
  };
}

export type Answer = string | true | { name: string; type: string; size: number };

/** Every case asked on the page, those that appear with an answer included. */
export function asksOf(paper: Paper): Ask[] {
  const within = (ask: Ask): Ask[] =>
    ask.kind === 'yes-no' && ask.follow ? [ask, ...ask.follow.asks.flatMap(within)] : [ask];
  return paper.parts.flatMap((part) =>
    part.kind === 'block'
      ? part.asks.flatMap(within)
      : part.rows.flatMap((row) => [...row.cells, ...(row.after ? [row.after] : [])]),
  );
}

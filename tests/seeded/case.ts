import type { Chance } from './chance.ts';
import { drawPage } from './page/draw-page.ts';
import { type Style, styleOf } from './page/style.ts';
import { type Answer, type Ask, asksOf, type Paper } from './paper.ts';

/** What a case of the set really is: what the answer is judged against. */
export interface Truth {
  /** « caf/quarterly-declaration » */
  guide: string;
  /**
   * clean: nothing to find, all can be read · planted: errors to find · unseen: something cannot be read or nothing is
   * asked, so never complete · receipt: what was declared arrived · no-proof: looks like it, and proves nothing ·
   * elsewhere: no page of the guide, or of any when the guide is « elsewhere ».
   */
  kind: 'clean' | 'planted' | 'unseen' | 'receipt' | 'no-proof' | 'elsewhere';
  /** What was done to it, in a word, for whoever reads the score. */
  what: string;
  planted: Planted[];
}

export interface Planted {
  /** Part of the label, the group or the question under which it must be found; '' for the page. */
  near: string;
}

/** A case in the form of `npm run -s assess`, with its page's text, and its truth beside it. */
export interface SeededCase {
  name: string;
  url: string;
  html: string;
  today: string;
  timeZone: string;
  fill: [string, Answer][];
  click: string[];
  truth: Truth;
}

/** A page and what the person wrote on it, before it is drawn. */
export interface Draft {
  url: string;
  today: Temporal.PlainDate;
  timeZone?: string;
  paper: Paper;
  answers: Map<string, Answer>;
  /** Element ids pressed at the end. */
  presses?: string[];
  /** What the page cannot be drawn with: a table of three months in a picture of radios, say. */
  style?: Partial<Style>;
}

export function finish(name: string, draft: Draft, truth: Truth, chance: Chance): SeededCase {
  const style = { ...styleOf(chance), ...draft.style };
  const asks = new Map(asksOf(draft.paper).map((ask) => [ask.id, ask]));
  return {
    name,
    url: draft.url,
    html: drawPage(draft.paper, style, chance),
    today: draft.today.toString(),
    timeZone: draft.timeZone ?? 'Europe/Paris',
    fill: [...draft.answers].map(([id, answer]) => actOf(asks.get(id), id, answer, style)),
    click: (draft.presses ?? []).map((id) => `#${id}`),
    truth,
  };
}

/** A press on the answer chosen, or what is written in the case. */
function actOf(ask: Ask | undefined, id: string, answer: Answer, style: Style): [string, Answer] {
  if (ask?.kind !== 'yes-no') return [`#${id}`, answer];
  return style.yesNo === 'select'
    ? [`#${id}`, answer === 'oui' ? 'Oui' : 'Non']
    : [`#${id}-${String(answer)}`, true];
}

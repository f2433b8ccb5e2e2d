import type { TextRef } from '../../core/assessment.ts';
import type { ReadCard } from '../../core/card/read-card.ts';
import type { GuideStep, GuideView } from '../Guide/guide-view.ts';
import type { PanelState, PanelTexts, Said } from '../Panel/panel-state.ts';
import type { WordLine } from '../Words/WordLines.tsx';

/** A card that was opened, said with this Bienvu's own guides. */
export interface CardContent {
  /** Pack id; null for another site. */
  portalId: string | null;
  siteName: string | null;
  guide: GuideView | null;
  step: GuideStep | null;
  part: ReadCard['part'];
  questions: Said[];
  words: WordLine[];
  papers: TextRef[];
  tried: Said[];
  /** Something on it is not known here, or was lost on the way: another version of the guides, a message that was cut. */
  isPartly: boolean;
}

interface Known {
  state: Pick<PanelState, 'portals' | 'guides'>;
  texts: Pick<PanelTexts, 'entryFor' | 'caseLabel'>;
  /** The interface's sentence for a key, or null. */
  ours: (key: string) => Said | null;
}

/** Each id is looked up here; what is not found is left out, and said to be. */
export function contentOf(card: ReadCard, { state, texts, ours }: Known): CardContent {
  const [portalId = null, procedure, stepId] = card.where[0]?.split('/') ?? [];
  const portal = state.portals.find(({ id }) => id === portalId) ?? null;
  const guide = state.guides.find(({ id }) => id === `${portalId}/${procedure}`) ?? null;
  const step = guide?.steps.find(({ id }) => id === stepId) ?? null;
  const questions = card.question.map((id) => questionOf(id, guide, texts, ours));
  const entries = card.word.map((id) => texts.entryFor(id));
  // A card that may not name its guide still asks for its papers.
  const searched = guide || procedure !== undefined ? [guide] : state.guides;
  const papers = card.paper.map((id) => paperOf(id, searched));
  const tried = card.tried.map((id) => ours(`card.did.${id}`));
  return {
    portalId: portal?.id ?? null,
    siteName: portal?.isOnHome ? portal.name : null,
    guide,
    step,
    part: card.part,
    questions: found(questions),
    words: found(entries).map((entry) => ({ entry, sense: null, index: null, because: null })),
    papers: found(papers),
    tried: found(tried),
    isPartly:
      card.isCut ||
      [...questions, ...entries, ...papers, ...tried].includes(null) ||
      (procedure !== undefined && !guide) ||
      (stepId !== undefined && !step),
  };
}

const paperOf = (id: string, guides: readonly (GuideView | null)[]): TextRef | null =>
  guides.flatMap((guide) => guide?.gather ?? []).find(({ text }) => text.key === id)?.text ?? null;

const found = <One>(all: (One | null)[]): One[] => all.filter((one): one is One => one !== null);

function questionOf(
  id: string,
  guide: GuideView | null,
  texts: Known['texts'],
  ours: Known['ours'],
): Said | null {
  if (!id.startsWith('case/')) return ours(`card.reason.${id}`);
  const label = guide && texts.caseLabel(guide.id, id.slice('case/'.length));
  return label === null ? null : { text: label, lang: 'fr', french: null };
}

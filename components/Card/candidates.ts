import { type CardLine, lineKey, withoutPersonal } from '../../core/card/card.ts';
import { findPersonal } from '../../core/redact/personal.ts';
import type { BlockedReason } from '../Blocked/Blocked.tsx';
import { gatherId } from '../Guide/Gather.tsx';
import type { GuideView } from '../Guide/guide-view.ts';
import type { PanelState, PanelTexts, PortalView, Said } from '../Panel/panel-state.ts';
import type { Seen } from '../Panel/seen.ts';
import type { WordLine } from '../Words/WordLines.tsx';

/** A line the card may carry. */
export interface Candidate extends CardLine {
  key: string;
  /** As she reads it before she gives it. */
  said: Said;
  isIn: boolean;
}

interface Given {
  state: Pick<PanelState, 'assessment' | 'guideCases' | 'settings' | 'site'>;
  texts: Pick<PanelTexts, 'text' | 'inFrench' | 'entryFor'>;
  portal: Pick<PortalView, 'id' | 'name'> | null;
  guide: GuideView | null;
  words: WordLine[];
  seen: Seen;
  /** What she ticked of what the guide asks to gather. */
  ticked: string[];
  /** Lines she put in or took out. */
  choices: Record<string, boolean>;
  reason: BlockedReason | null;
  /** The interface's own sentences, in French. */
  inFrench: (key: string) => string;
  /** The same in her language. */
  inHers: (key: string) => Said;
}

type Proposed = Omit<Candidate, 'key' | 'isIn'> & { isSuggested: boolean };

/** Words of the page offered beside those she opened. */
const mostWords = 7;

/**
 * Every line the card may carry, with whether it is in. All sentences are the guide's or ours: nothing is taken from the
 * page or from what she wrote, and what would still tell of her is left out.
 */
export function listCandidates(given: Given): Candidate[] {
  const all = [
    ...whereOf(given),
    ...questionsOf(given),
    ...wordsOf(given),
    ...papersOf(given),
    ...triedOf(given),
  ];
  return withoutPersonal(all).map(({ isSuggested, ...line }) => {
    const key = lineKey(line);
    return { ...line, key, isIn: given.choices[key] ?? isSuggested };
  });
}

const french = (text: string): Said => ({ text, lang: 'fr', french: null });

/** As far as each name tells nothing of her: the site, its procedure, its part. */
function whereOf({ state, portal, guide, texts, inFrench }: Given): Proposed[] {
  if (!state.site && !guide) return [];
  const elsewhere = state.site ? inFrench('card.elsewhere') : '';
  const names = [{ id: guide?.portalId ?? portal?.id ?? 'other', text: portal?.name ?? elsewhere }];
  if (guide) names.push({ id: guide.id.split('/')[1] ?? '', text: texts.inFrench(guide.title) });
  // Once it has gone, she is at no part of it.
  const place = state.assessment?.sent.state === 'sent' ? null : state.assessment?.place;
  const isHere = place && guide?.id === `${place.portal}/${place.procedure}`;
  const step = isHere ? guide.steps.find(({ id }) => id === place.stepId) : null;
  if (step) names.push({ id: step.id, text: `«\u00a0${texts.inFrench(step.title)}\u00a0»` });
  const isTelling = ({ text }: { text: string }) => text !== '' && findPersonal(text) !== null;
  const telling = names.findIndex(isTelling);
  const kept = telling === -1 ? names : names.slice(0, telling);
  // Of a guide of no site that may not be named, nothing is left to find it by.
  if (guide?.portalId === 'common' && kept.length < 2) return [];
  const text = kept.flatMap((one) => one.text || []).join('. ');
  return [
    {
      kind: 'where',
      id: kept.map((one) => one.id).join('/'),
      text,
      said: french(text),
      isSuggested: true,
    },
  ];
}

function questionsOf({ state, reason, inFrench, inHers }: Given): Proposed[] {
  const cases = (state.guideCases ?? []).map(({ id, label, isDoubted }) => ({
    kind: 'question' as const,
    id: `case/${id}`,
    text: label,
    said: french(label),
    isSuggested: isDoubted,
  }));
  if (!reason) return cases;
  const key = `card.reason.${reason}`;
  return [
    { kind: 'question', id: reason, text: inFrench(key), said: inHers(key), isSuggested: true },
    ...cases,
  ];
}

/** A word she says she knows is not a hard one, though she opened its card. */
function wordsOf({ state, words, seen, texts }: Given): Proposed[] {
  const opened = seen.words.flatMap((termId) => texts.entryFor(termId) ?? []);
  const others = words
    .map(({ entry }) => entry)
    .filter(({ termId }) => !seen.words.includes(termId))
    .slice(0, mostWords);
  const unique = new Map([...opened, ...others].map((entry) => [entry.termId, entry]));
  const hard = [...unique.values()].filter(({ termId }) => !state.settings.knownTerms.includes(termId));
  return hard.map(({ termId, headword }) => ({
    kind: 'word',
    id: termId,
    text: headword,
    said: french(headword),
    isSuggested: seen.words.includes(termId),
  }));
}

/** Papers not ticked are missing only once she ticked some: before, nobody knows. */
function papersOf({ guide, ticked, texts }: Given): Proposed[] {
  const papers = (guide?.gather ?? []).filter(({ about }) => about === 'papers');
  const has = (paper: (typeof papers)[number]) => ticked.includes(gatherId(paper));
  const hasSorted = papers.some(has);
  return papers.map((paper) => ({
    kind: 'paper',
    id: paper.text.key,
    text: texts.inFrench(paper.text),
    said: texts.text(paper.text),
    isSuggested: hasSorted && !has(paper),
  }));
}

function triedOf({ seen, inFrench, inHers }: Given): Proposed[] {
  return seen.tried.map((id) => ({
    kind: 'tried',
    id,
    text: inFrench(`card.did.${id}`),
    said: inHers(`card.did.${id}`),
    isSuggested: true,
  }));
}

/** Whether a helper would learn from it what it is about: a procedure, a case, a word or a paper. */
export const saysWhatAbout = (lines: readonly CardLine[]): boolean =>
  lines.some(({ kind, id }) => kind === 'word' || kind === 'paper' || (kind !== 'tried' && id.includes('/')));

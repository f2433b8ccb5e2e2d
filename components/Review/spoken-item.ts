import type { Finding, TextRef } from '../../core/assessment.ts';
import type { Spoken } from '../../core/wording/aloud.ts';
import type { Said } from '../Panel/panel-state.ts';
import type { ReviewItem } from './review-items.ts';

type Wording = (ref: TextRef) => Said;

/** Checks whose first sentence says an answer again (« Vous dites vivre en couple. »), or words that may hold one. */
const repeatsAnswer = new Set([
  'answer',
  'changed-value',
  'contradiction',
  'count',
  'figures',
  'no-needs',
  'page-error',
  'papers',
  'partner-left',
  'same',
  'sum',
  'unsaid',
  'yes-needs',
]);

/**
 * What « Écouter » reads of one thing to re-read: the case's name and what is asked, never an answer, since the room has
 * ears. Where the sentence would repeat one, why it matters is read.
 */
export function spokenQuestion(item: ReviewItem, text: Wording): Spoken[] {
  const finding = findingOf(item);
  const sentences = finding && repeatsAnswer.has(finding.check) ? [finding.why] : sentencesOf(item);
  return [...inFrench(nameOf(item)), ...sentences.flatMap((ref) => (ref ? [text(ref)] : []))];
}

/** The same with her answer: only when she asks for it. */
export function spokenItem(item: ReviewItem, text: Wording): Spoken[] {
  if (item.kind === 'zones' || item.kind === 'before') return spokenQuestion(item, text);
  const sentences = sentencesOf(item).map(text);
  if (item.kind === 'finding') return [...inFrench(item.finding.fieldLabel), ...sentences];
  const { label, sentence, value, box } = item.line;
  // Of a box alone the answer is its own name, and said once.
  const answer = box && value ? [text({ ns: 'panel', key: 'review.ticked', params: {} })] : inFrench(value);
  const said = sentence ? [text(sentence)] : [...inFrench(label), ...answer];
  return [...said, ...sentences];
}

function nameOf(item: ReviewItem): string | null {
  if (item.kind === 'line') return item.line.label;
  if (item.kind === 'before') return item.before.label;
  return item.kind === 'finding' ? item.finding.fieldLabel : null;
}

function findingOf(item: ReviewItem): Finding | undefined {
  return item.kind === 'finding' ? item.finding : item.kind === 'line' ? item.findings[0] : undefined;
}

function sentencesOf(item: ReviewItem): TextRef[] {
  const finding = findingOf(item);
  // Which line of the paper is the right one is told once she has said which she read.
  const why = finding?.asks?.choices.length ? null : finding?.why;
  return [finding?.text, why].flatMap((ref) => ref ?? []);
}

/** What stands in the portal's page is French. */
const inFrench = (text: string | null): Spoken[] => (text ? [{ text, lang: 'fr' }] : []);

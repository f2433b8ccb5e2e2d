import type { TextRef } from '../../core/assessment.ts';
import type { Spoken } from '../../core/wording/aloud.ts';
import type { Said } from '../Panel/panel-state.ts';
import type { ReviewItem } from './review-items.ts';

type Wording = (ref: TextRef) => Said;

/**
 * What « Écouter » reads of one thing to re-read: the case's name and what is asked, never an answer, since the room has
 * ears. A sentence with something put into it may repeat an answer: it is left out.
 */
export function spokenQuestion(item: ReviewItem, text: Wording): Spoken[] {
  const name =
    item.kind === 'line' ? item.line.label : item.kind === 'finding' ? item.finding.fieldLabel : null;
  const isPlain = ({ params }: TextRef) => Object.keys(params).length === 0;
  return [...inFrench(name), ...sentencesOf(item).filter(isPlain).map(text)];
}

/** The same with her answer: only when she asks for it. */
export function spokenItem(item: ReviewItem, text: Wording): Spoken[] {
  if (item.kind === 'zones') return [];
  const sentences = sentencesOf(item).map(text);
  if (item.kind === 'finding') return [...inFrench(item.finding.fieldLabel), ...sentences];
  const { label, sentence, value } = item.line;
  const said = sentence ? [text(sentence)] : [...inFrench(label), ...inFrench(value)];
  return [...said, ...sentences];
}

function sentencesOf(item: ReviewItem): TextRef[] {
  const finding = item.kind === 'finding' ? item.finding : item.kind === 'line' ? item.findings[0] : null;
  return [finding?.text, finding?.why].flatMap((ref) => ref ?? []);
}

/** What stands in the portal's page is French. */
const inFrench = (text: string | null): Spoken[] => (text ? [{ text, lang: 'fr' }] : []);

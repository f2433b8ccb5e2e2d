import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import type { ReviewItem } from './review-items.ts';

/** What « Écouter » reads of one thing to re-read. */
export function spokenItem(item: ReviewItem, text: (ref: TextRef) => Said): string {
  if (item.kind === 'zones') return '';
  if (item.kind === 'finding') return spokenRefs([item.finding.text, item.finding.why], text);
  const { line, findings } = item;
  const said = line.sentence ? text(line.sentence).text : `${line.label} : ${line.value ?? ''}.`;
  const first = findings[0];
  return [said, first ? spokenRefs([first.text, first.why], text) : ''].filter(Boolean).join(' ');
}

const spokenRefs = (refs: (TextRef | null)[], text: (ref: TextRef) => Said): string =>
  refs.flatMap((ref) => (ref ? [text(ref).text] : [])).join(' ');

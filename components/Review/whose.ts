import type { Field } from '../../core/page-model.ts';
import type { ReviewItem } from './review-items.ts';

/** Whose case it is, or of which month; a month under two people is two. null: the page says neither. */
export function whoseCase({ outerGroup, group }: Field): string | null {
  return group && [outerGroup, group].filter(Boolean).join(' – ');
}

/** The same of what is re-read: one name often comes back under another person. */
export function whoseItem(item: ReviewItem): string | null {
  if (item.kind === 'zones') return null;
  if (item.kind === 'before') return item.before.whose;
  return item.kind === 'line' ? (item.whose ?? item.line.group) : item.finding.group;
}

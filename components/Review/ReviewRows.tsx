import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { ReviewRow } from './ReviewRow.tsx';
import type { ReviewItem } from './review-items.ts';
import './ReviewList.css';

interface ReviewRowsProps {
  items: ReviewItem[];
  siteName: string | null;
  text: (ref: TextRef) => Said;
  onItem: (id: string) => void;
}

/** Lines of a review, each of which opens. */
export function ReviewRows({ items, siteName, text, onItem }: ReviewRowsProps) {
  return (
    <ul className="review-rows">
      {items.map((item) => (
        <li key={item.id}>
          <ReviewRow item={item} siteName={siteName} text={text} onOpen={() => onItem(item.id)} />
        </li>
      ))}
    </ul>
  );
}

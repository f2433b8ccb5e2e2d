import { PageWords } from '../Said/PageWords.tsx';
import type { GuideView } from './guide-view.ts';

/** « Actualisation »: what the site itself calls it, so that whoever knows that name finds it. */
export function CalledThere({ guide: { calledThere } }: { guide: Pick<GuideView, 'calledThere'> }) {
  if (calledThere.length === 0) return null;
  return <PageWords>{calledThere.map((name) => `«\u00a0${name}\u00a0»`).join(', ')}</PageWords>;
}

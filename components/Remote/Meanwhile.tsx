import { useTranslation } from 'react-i18next';
import type { RemoteAct } from '../../core/review/remote-act.ts';
import type { LiveReview } from '../../core/review/remote-review.ts';
import { summarise } from '../../core/review/view.ts';
import { Note } from '../Note/Note.tsx';
import { useFinishedSentence } from './Finished.tsx';
import { Pointed } from './Pointed.tsx';
import { Trouble } from './Trouble.tsx';
import './Meanwhile.css';

interface MeanwhileProps {
  live: LiveReview;
  /** The line on her screen. */
  lineId: string;
  onAct: (act: RemoteAct) => void;
  onLine: (id: string) => void;
}

/** On the screen of one line: that he is gone, or what he does meanwhile elsewhere, which only the list would say. */
export function Meanwhile({ live, lineId, onAct, onLine }: MeanwhileProps) {
  const { t } = useTranslation('together');
  const { review } = live;
  const summary = summarise(review);
  const sentence = useFinishedSentence(summary);
  const { name } = review.helper;
  return (
    <div className="stack meanwhile">
      <Trouble
        live={live}
        onRetry={() => onAct({ do: 'retry' })}
        onAgain={() => onAct({ do: 'meet', way: 'code' })}
      />
      <Pointed live={live} lineId={lineId} onLine={onLine} />
      <div role="status">
        {summary.isDone && (
          <Note kind="calm" icon="people">
            {name ? t('done.title', { name }) : t('done.titleNoName')} <b>{sentence}</b>
          </Note>
        )}
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { Looking } from '../../core/review/helper-review.ts';
import { type LineView, viewLines } from '../../core/review/view.ts';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { type Draft, type Drafts, tooMany } from './drafts.ts';
import type { HelperAct, HelperTools } from './helper-view.ts';

interface HelperDraftsProps {
  looking: Looking;
  drafts: Drafts;
  tools: HelperTools;
  onBack: () => void;
  onAct: (act: HelperAct) => void;
}

/** Before he says that he has finished: words he typed and did not give are not lost without a word. */
export function HelperDrafts({ looking, drafts, tools, onBack, onAct }: HelperDraftsProps) {
  const { t } = useTranslation('helper');
  const lines = viewLines(looking.review);
  return (
    <Screen back={{ label: t('finish.back'), onBack }} title={t('draft.title')}>
      <DraftList drafts={drafts.pending} lines={lines} tools={tools} onDrop={drafts.drop} onAct={onAct} />
    </Screen>
  );
}

interface DraftListProps {
  drafts: Draft[];
  lines: LineView[];
  tools: HelperTools;
  onDrop: (id: string) => void;
  onAct: (act: HelperAct) => void;
}

/** Each with its line's name, to be given or left. */
export function DraftList({ drafts, lines, tools, onDrop, onAct }: DraftListProps) {
  const { t } = useTranslation('helper');
  return (
    <ul className="stack">
      {drafts.map(({ id, label, text }) => {
        const view = lines.find(({ line }) => line.id === id);
        const mark =
          view?.mark?.state === 'current' && view.allowed.includes(view.mark.kind) ? view.mark : null;
        const obstacle = obstacleOf(text, view, mark !== null, tools);
        return (
          <li key={id} className="card">
            <bdi>
              <b>{label || t('line.noName')}</b>
            </bdi>
            <p>
              <bdi>{t('together:line.remark', { remark: text.trim() })}</bdi>
            </p>
            <p className="soft">{t(obstacle ?? 'draft.not', { number: tooMany(text) })}</p>
            <div className={obstacle === null ? 'side-by-side' : 'stack'}>
              {mark && obstacle === null && (
                <Press
                  isCentred
                  onPress={() => {
                    onAct({ do: 'mark', id, mark: mark.kind, remark: text.trim() });
                    onDrop(id);
                  }}
                >
                  {t('draft.give')}
                </Press>
              )}
              <Press isCentred onPress={() => onDrop(id)}>
                {t('draft.leave')}
              </Press>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Why it cannot be given as it is; null when it can. */
function obstacleOf(text: string, view: LineView | undefined, hasMark: boolean, tools: HelperTools) {
  if (!view || view.isGone) return 'line.gone';
  if (!hasMark) return 'draft.noOpinion';
  if (tooMany(text) > 0) return 'line.tooLong';
  return tools.hasContact(text) ? 'line.contact' : null;
}

import { useTranslation } from 'react-i18next';
import type { LineView } from '../../core/review/view.ts';
import { Press } from '../Press/Press.tsx';
import { PageWords, WrittenWords } from '../Said/PageWords.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { type Draft, type Drafts, tooMany } from './drafts.ts';
import type { HelperAct, HelperTools } from './helper-view.ts';

interface HelperDraftsProps {
  drafts: Drafts;
  tools: HelperTools;
  onBack: () => void;
  onAct: (act: HelperAct) => void;
}

/** Before he says that he has finished: words he typed and did not give are not lost without a word. */
export function HelperDrafts({ drafts, tools, onBack, onAct }: HelperDraftsProps) {
  const { t } = useTranslation('helper');
  return (
    <Screen back={{ label: t('finish.back'), onBack }} title={t('draft.title')}>
      <DraftList list={drafts.pending} drafts={drafts} tools={tools} onAct={onAct} />
    </Screen>
  );
}

interface DraftListProps {
  list: Draft[];
  drafts: Drafts;
  tools: HelperTools;
  onAct: (act: HelperAct) => void;
}

/** Each with its line's name, to be given or left. */
export function DraftList({ list, drafts, tools, onAct }: DraftListProps) {
  const { t } = useTranslation('helper');
  return (
    <ul className="stack">
      {list.map((draft) => {
        const { key, label, text } = draft;
        const view = drafts.viewOf(draft);
        const mark =
          view?.mark?.state === 'current' && view.allowed.includes(view.mark.kind) ? view.mark : null;
        const word = text.trim();
        const obstacle = obstacleOf(text, view, mark !== null, tools);
        return (
          <li key={key} className="card">
            <b>{label ? <PageWords>{label}</PageWords> : t('line.noName')}</b>
            <p>
              <WrittenWords>{t('together:line.remark', { remark: word })}</WrittenWords>
            </p>
            <p className="soft">{t(obstacle ?? 'draft.not', { number: tooMany(text) })}</p>
            <div className={obstacle === null ? 'side-by-side' : 'stack'}>
              {view && mark && obstacle === null && (
                <Press
                  isCentred
                  onPress={() => {
                    drafts.write(view, word);
                    onAct({ do: 'mark', id: view.line.id, mark: mark.kind, remark: word });
                  }}
                >
                  {t('draft.give')}
                </Press>
              )}
              <Press isCentred onPress={() => drafts.drop(draft)}>
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

import { useTranslation } from 'react-i18next';
import type { Looking } from '../../core/review/helper-review.ts';
import { placeAgain } from '../../core/review/said-before.ts';
import { type LineView, viewLines } from '../../core/review/view.ts';
import { trapsAt } from '../Guide/guide-view.ts';
import { Note } from '../Note/Note.tsx';
import { Press } from '../Press/Press.tsx';
import { pageTitleFrom } from '../Remote/page-title.ts';
import { Sentence } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import type { Drafts } from './drafts.ts';
import { Unplaced } from './HelperBefore.tsx';
import { DraftList } from './HelperDrafts.tsx';
import { HelperLine } from './HelperLine.tsx';
import { HelperNotes } from './HelperNotes.tsx';
import { HelperTraps } from './HelperTraps.tsx';
import { HelperVoice } from './HelperVoice.tsx';
import { HisBefore } from './HisBefore.tsx';
import type { HelperAct, HelperSelf, HelperTools, HelperView } from './helper-view.ts';

interface HelperLinesProps {
  looking: Looking;
  self: HelperSelf;
  guide: HelperView['guide'];
  before: HelperView['before'];
  drafts: Drafts;
  tools: HelperTools;
  openId: string | null;
  onOpen: (id: string | null) => void;
  /** She has a new code. */
  onRejoin: () => void;
  onAct: (act: HelperAct) => void;
}

/** Her page as she shares it: her doubts first, then what the guide says of this page, then the other lines. */
export function HelperLines(props: HelperLinesProps) {
  const { looking, self, guide, before, drafts, tools, openId, onOpen, onRejoin, onAct } = props;
  const { t } = useTranslation('helper');
  const { review, at } = looking;
  const lines = viewLines(review);
  const { beside, unplaced } = placeAgain(before, review);
  const here = lines.filter(({ isGone }) => !isGone);
  const doubts = here.filter(isDoubted);
  const others = here.filter((view) => !isDoubted(view));
  const adrift = drafts.pending.filter((draft) => drafts.viewOf(draft)?.isGone ?? true);
  // Those that left her page stay only while an opinion on them was given.
  const gone = lines.filter(({ isGone, mark }) => isGone && mark);
  const voice = (self.voice && guide?.voices[self.voice]) || null;
  const traps = guide ? trapsAt(guide, review.person.place?.stepId ?? null) : [];
  const list = (some: LineView[]) => (
    <ul className="stack">
      {some.map((view) => (
        <HelperLine
          key={view.line.id}
          view={view}
          isOpen={view.line.id === openId}
          before={beside[view.line.id] ?? null}
          at={at}
          isLooked={looking.link === 'live' && review.person.status !== 'away'}
          drafts={drafts}
          tools={tools}
          onToggle={() => onOpen(view.line.id === openId ? null : view.line.id)}
          onAct={onAct}
        />
      ))}
    </ul>
  );
  return (
    <Screen title={t('looking.title')} under={guide && <Sentence said={tools.text(guide.title)} />}>
      <HelperNotes looking={looking} />
      {looking.link === 'silent' && (
        <Press icon="again" under={t('before.newCodeUnder')} onPress={onRejoin}>
          {t('before.newCode')}
        </Press>
      )}
      <Note kind="calm" icon="eye">
        {t(`posture.${self.posture ?? 'relative'}`)}
      </Note>
      {doubts.length > 0 ? (
        <section className="stack">
          <h2 className="sub">{t('looking.doubts')}</h2>
          {list(doubts)}
        </section>
      ) : (
        <p className="soft">{t('looking.noDoubt')}</p>
      )}
      {traps.length > 0 && <HelperTraps traps={traps} text={tools.text} />}
      {others.length > 0 && (
        <section className="stack">
          <h2 className="sub">{t(doubts.length > 0 ? 'looking.others' : 'looking.lines')}</h2>
          {list(others)}
        </section>
      )}
      {gone.length > 0 && (
        <section className="stack">
          <h2 className="sub">{t('looking.gone')}</h2>
          {list(gone)}
        </section>
      )}
      <HisBefore review={review} pageTitle={pageTitleFrom(guide ? [guide] : [], tools.text)} />
      <Unplaced opinions={unplaced} />
      {adrift.length > 0 && (
        <section className="stack">
          <h2 className="sub">{t('draft.title')}</h2>
          <DraftList list={adrift} drafts={drafts} tools={tools} onAct={onAct} />
        </section>
      )}
      {voice && <HelperVoice voice={voice} text={tools.text} />}
      <NotShown looking={looking} />
    </Screen>
  );
}

/** She marked it on her page, or said it here. */
const isDoubted = ({ line, reply }: LineView): boolean => line.isDoubted || reply === 'doubt';

/** What nobody sees here, said as a number. */
function NotShown({ looking: { review } }: Pick<HelperLinesProps, 'looking'>) {
  const { t } = useTranslation('helper');
  const { notShared, unreadZones } = review.person;
  return (
    <>
      {notShared > 0 && <p className="soft">{t('looking.notShared', { number: notShared })}</p>}
      {unreadZones > 0 && <p className="soft">{t('looking.unreadZones', { number: unreadZones })}</p>}
    </>
  );
}

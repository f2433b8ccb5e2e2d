import { showsAmounts } from '../../core/assess/amounts.ts';
import { leavesSomething, leftBefore, putAside } from '../../core/assess/left.ts';
import type { Finding } from '../../core/assessment.ts';
import { doubtsElsewhere } from '../../core/progress-names.ts';
import { lookedAtTogether } from '../../core/redact.ts';
import { asks, opinionsInForce } from '../../core/review/view.ts';
import { pagesBefore } from '../../core/review/visits.ts';
import { LookTogether } from '../Beside/LookTogether.tsx';
import { Ending } from '../Ending/Ending.tsx';
import { DueLine } from '../Guide/DueLine.tsx';
import { isToReread, type ReviewItem } from '../Review/review-items.ts';
import type { PanelView } from './panel-view.ts';
import { partsBefore, unreadItems } from './reread.ts';

/** The end of the review and the way to the sheet it leaves. */
export function EndingScreen(view: PanelView) {
  const { state, texts, portal, move, onAct, items } = view;
  const unread = unreadItems(items, view.navigation);
  const open = items.filter(isStillOpen);
  const here = open.filter(({ kind, group }) => group === 'doubt' && kind !== 'before');
  const doubts = here.length;
  const points = open.filter(({ group }) => group !== 'doubt').length;
  const aside = items.filter(({ group }) => group === 'aside');
  const hasPutAside = state.assessment !== null && putAside(state.assessment, state.progress).length > 0;
  const remains = {
    doubts,
    points,
    // As many as the lines listed as such: several things left of one line are one line, a doubted one is a doubt.
    aside: aside.length,
    // A line that shows her doubted answer again is of this page.
    elsewhere: doubtsElsewhere(state.progress) - here.filter(hasBefore).length,
  };
  const before = state.assessment ? leftBefore(state.assessment, state.progress) : [];
  const parts = state.assessment ? partsBefore(state.assessment, view.navigation) : null;
  // A recap shows the answers of the parts before: she has just re-read them.
  const isRecap = (state.assessment?.shown.length ?? 0) > 0;
  const unreadParts = (state.assessment?.steps ?? []).filter(
    ({ id }) => !isRecap && parts?.unread.includes(id),
  );
  const isSentHere = state.assessment?.page.buttons.some(({ role }) => role === 'submit-final') ?? false;
  const findings = state.assessment?.findings ?? [];
  const hasCompared =
    unread.length === 0 &&
    !hasPutAside &&
    remains.doubts + remains.elsewhere === 0 &&
    before.every((part) => part.aside === 0) &&
    !open.some((item) => findingsOf(item).some(isOfPaper)) &&
    !findings.some((one) => isOfPaper(one) && state.progress.dismissed.includes(one.id));
  // What the other one asked on a page before stays to be seen, though this page shows nothing of it.
  const isAskedBefore =
    state.beside != null &&
    pagesBefore(state.beside.review).some((page) => Object.values(opinionsInForce(page)).some(asks));
  const isLeft = findings.some((finding) => leavesSomething(finding, state.progress.answers[finding.id]));
  const isCalm =
    (state.assessment?.isCalm ?? false) &&
    remains.doubts + remains.points + remains.elsewhere === 0 &&
    !isLeft &&
    !hasPutAside &&
    unread.length === 0 &&
    before.length === 0;
  return (
    <Ending
      remains={remains}
      left={items.filter((item) => !aside.includes(item) && (open.includes(item) || unread.includes(item)))}
      aside={aside}
      hasUnread={unread.length > 0}
      onUnread={() =>
        move({ type: 'replace', place: { name: 'review', ids: unread.map(({ id }) => id), at: 0 } })
      }
      before={before}
      siteName={portal?.nameWithArticle ?? null}
      text={texts.text}
      onItem={(id) => {
        // In the place of the end: « Revenir à la liste » leads to the list, and the last answer to the end again.
        const ids = items.filter((item) => item.id === id || isToReread(item)).map((item) => item.id);
        move({ type: 'replace', place: { name: 'review', ids, at: ids.indexOf(id) } });
      }}
      isCalm={isCalm}
      isWhole={isCalm && !isAskedBefore && isSentHere && parts?.isAllRead === true}
      unreadParts={unreadParts.map(({ title }) => title)}
      hasComparedAmounts={hasCompared && state.assessment !== null && showsAmounts(state.assessment)}
      isSentHere={isSentHere}
      together={
        state.assessment && lookedAtTogether(state.assessment).length > 0 ? (
          <LookTogether onPress={view.openBeside} />
        ) : null
      }
      due={view.guide && <DueLine guide={view.guide} text={texts.text} />}
      onPage={() => {
        onAct({ type: 'returnToPage' });
        move({ type: 'home' });
      }}
      onList={() => move({ type: 'back' })}
      onPrint={(withAnswers) => {
        const screen = withAnswers ? 'paper-with' : 'paper-without';
        if (state.surface === 'side') onAct({ type: 'openInTab', screen });
        else move({ type: 'open', place: { name: 'paper', withAnswers } });
      }}
    />
  );
}

/** What somebody asked her stays open until she says « C'est bien ça » of it. */
const isStillOpen = (item: ReviewItem): boolean =>
  item.group === 'opinion'
    ? item.kind === 'line' && item.confirmed !== 'stands'
    : item.group !== 'rest' && item.group !== 'aside';

const hasBefore = (item: ReviewItem): boolean => item.kind === 'line' && item.before !== undefined;

const findingsOf = (item: ReviewItem): Finding[] => {
  if (item.kind === 'line') return item.findings;
  return item.kind === 'finding' ? [item.finding] : [];
};

/** Asks of an amount what her paper says: that it was changed, or on which line it was read. */
const isOfPaper = ({ check, asks }: Finding): boolean =>
  check === 'changed-value' || (asks?.choices.length ?? 0) > 0;

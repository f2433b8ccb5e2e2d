import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeftPart } from '../../core/assess/left.ts';
import type { TextRef } from '../../core/assessment.ts';
import { PaperDrawing } from '../Drawing/Drawing.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { LeftBefore } from '../Review/LeftBefore.tsx';
import { ReviewRows } from '../Review/ReviewRows.tsx';
import type { ReviewItem } from '../Review/review-items.ts';
import { Screen } from '../Screen/Screen.tsx';

/** How many things stay open after the whole review. */
export interface Remains {
  doubts: number;
  /** What was found, and what nobody could read. */
  points: number;
  /** Problems she chose to leave as they are. */
  aside: number;
  /** Doubts about cases that are not on this page. */
  elsewhere: number;
}

interface EndingProps {
  remains: Remains;
  /** Nothing is left open as far as the page tells: the calm sentences are true. */
  isCalm: boolean;
  /** Nothing is left, here is where it is sent, and every part before was re-read. */
  isWhole: boolean;
  /** What stays open or was not re-read, by name. */
  left: ReviewItem[];
  /** What she left aside, by name: she can come back to it. */
  aside: ReviewItem[];
  /** Some lines were not re-read: the review began after them. */
  hasUnread: boolean;
  /** What stays to see in the parts before. */
  before: LeftPart[];
  /** The parts before where some lines were not re-read as they stand, by their titles. */
  unreadParts: TextRef[];
  siteName: string | null;
  /** There are amounts on the page, and nothing says that one was not compared with her papers. */
  hasComparedAmounts: boolean;
  /** The button that sends is on the page. */
  isSentHere: boolean;
  /** The second look. */
  together?: ReactNode;
  /** Until when it can be sent, and what not sending costs. */
  due?: ReactNode;
  text: (ref: TextRef) => Said;
  onItem: (id: string) => void;
  onPage: () => void;
  onList: () => void;
  /** Only what was not re-read. */
  onUnread: () => void;
  onPrint: (withAnswers: boolean) => void;
}

/** The end of the review: the calm and true sentences, or what is still to look at, said as calmly. */
export function Ending(props: EndingProps) {
  const { t } = useTranslation('panel');
  const { remains, isCalm, left, aside, hasUnread, siteName, text, onItem, onPage, onList, onPrint } = props;
  const before = <LeftBefore parts={props.before} unread={props.unreadParts} text={props.text} />;
  const isNothingHere = !hasUnread && left.length + aside.length === 0;
  const hasLeft = !isNothingHere || props.before.length + props.unreadParts.length + remains.elsewhere > 0;
  return (
    <Screen title={t(titleOf(props))}>
      {isCalm && <PaperDrawing />}
      <div className="stack-wide lead">
        {isCalm ? (
          <p>{t('ending.nothingForgotten')}</p>
        ) : (
          <Remaining remains={remains} isSaid={hasUnread || props.before.length > 0} />
        )}
        {props.hasComparedAmounts && <p>{t('ending.amounts')}</p>}
      </div>
      <div className="stack-wide">
        {hasUnread && (
          <Press kind="main" icon="text" onPress={props.onUnread}>
            {t('ending.readRest')}
          </Press>
        )}
        {/* What stays in other parts is read before what leads to the button that sends. */}
        {isNothingHere && before}
        {/* Where something is left, to go back to it weighs as much as to go on. */}
        <Press {...(hasLeft ? {} : { kind: 'main' })} icon="back" onPress={onPage}>
          {t('ending.toPage')}
        </Press>
        <p className="soft">{props.isSentHere ? t('ending.youDecide') : t('ending.youGoOn')}</p>
        {props.together}
        {props.due}
        {left.length > 0 && <ReviewRows items={left} siteName={siteName} text={text} onItem={onItem} />}
        {aside.length > 0 && (
          <section>
            <h2 className="sub">{t('review.group.aside')}</h2>
            <ReviewRows items={aside} siteName={siteName} text={text} onItem={onItem} />
          </section>
        )}
        {!isNothingHere && before}
        {!isCalm && !hasUnread && (
          <Press icon="text" leads onPress={onList}>
            {t('ending.toList')}
          </Press>
        )}
      </div>
      <section className="stack">
        <h2 className="sub">{t('ending.print')}</h2>
        <Press icon="print" onPress={() => onPrint(true)}>
          {t('ending.printWith')}
        </Press>
        <Press icon="print" onPress={() => onPrint(false)}>
          {t('ending.printWithout')}
        </Press>
      </section>
    </Screen>
  );
}

/** « Tout » is said where nothing remains, of this page or of another: elsewhere the page alone is spoken of. */
const titleOf = ({ hasUnread, isWhole }: EndingProps) => {
  if (hasUnread) return 'ending.someLeft';
  return isWhole ? 'ending.title' : 'ending.page';
};

/** `isSaid`: something else on the screen says what stays. */
function Remaining({ remains, isSaid }: { remains: Remains; isSaid: boolean }) {
  const { t } = useTranslation('panel');
  const { doubts, points, aside, elsewhere } = remains;
  return (
    <>
      {doubts > 0 && <p>{t('ending.doubts', { count: doubts })}</p>}
      {points > 0 && <p>{t('ending.findings', { count: points })}</p>}
      {aside > 0 && <p>{t('ending.aside', { count: aside })}</p>}
      {elsewhere > 0 && <p>{t('ending.elsewhere', { count: elsewhere })}</p>}
      {!isSaid && doubts + points + aside + elsewhere === 0 && <p>{t('ending.partial')}</p>}
    </>
  );
}

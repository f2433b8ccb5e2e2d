import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { MarkView } from '../../core/review/view.ts';
import { Icon } from '../Icon/Icon.tsx';
import { OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { PageWords, WrittenWords } from '../Said/PageWords.tsx';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import { AnswerSaid } from './AnswerSaid.tsx';
import { WhereBefore } from './DoubtBefore.tsx';
import { OldMark } from './DoubtCount.tsx';
import { markOf, type ReviewItem } from './review-items.ts';
import { LineValue, WrittenBefore } from './TwoAmounts.tsx';
import { ChosenWay } from './WaysOut.tsx';
import { whoseItem } from './whose.ts';

interface ReviewRowProps {
  item: ReviewItem;
  siteName: string | null;
  text: (ref: TextRef) => Said;
  onOpen: () => void;
}

/** One line of the review: its sign, its name, what is written. Leads to its own screen. */
export function ReviewRow({ item, siteName, text, onOpen }: ReviewRowProps) {
  const { t } = useTranslation('panel');
  return (
    <button type="button" className="review-row" onClick={onOpen}>
      <RowSign item={item} />
      <span className="review-row-words">
        <b>
          {item.kind === 'line' &&
            (item.line.label === '' ? t('review.pageLine') : <PageWords>{item.line.label}</PageWords>)}
          {item.kind === 'finding' &&
            (item.finding.fieldLabel ? (
              <PageWords>{item.finding.fieldLabel}</PageWords>
            ) : (
              <Sentence said={text(item.finding.text)} />
            ))}
          {item.kind === 'before' && <PageWords>{item.before.label}</PageWords>}
          {item.kind === 'zones' && t('review.zonesTitle', { count: item.count })}
        </b>
        <RowGroup item={item} />
        {item.kind === 'line' && markOf(item) === 'expired' && <OldMark />}
        {item.kind === 'line' && item.opinion && <RowOpinion opinion={item.opinion} />}
        <RowDetail item={item} siteName={siteName} text={text} />
      </span>
      <Icon name="chevron" />
    </button>
  );
}

function RowGroup({ item }: { item: ReviewItem }) {
  const whose = whoseItem(item);
  return whose ? (
    <span className="review-row-group small">
      <PageWords>{whose}</PageWords>
    </span>
  ) : null;
}

function RowOpinion({ opinion: { kind, remark } }: { opinion: MarkView }) {
  const { t } = useTranslation('beside');
  return (
    <span className="review-row-group">
      <OpinionSign kind={kind} />
      {remark !== '' && (
        <>
          {' '}
          <WrittenWords>{t('end.remark', { remark })}</WrittenWords>
        </>
      )}
    </span>
  );
}

function RowSign({ item }: { item: ReviewItem }) {
  const isTold =
    item.kind === 'line' ? item.confirmed === 'stands' : item.kind === 'finding' && item.answer !== undefined;
  if (isTold) return <SignShape state="told" />;
  if (item.kind === 'zones' || (item.kind === 'line' && (item.line.isUnread || item.line.isNotUnderstood)))
    return <Icon name="shut" />;
  if (item.group === 'doubt') return <Icon name="ask" />;
  if (item.group === 'opinion') return <Icon name="people" />;
  if (item.group === 'changed') return <Icon name="pen" />;
  if (item.group === 'rest' || item.group === 'aside') return <Icon name="text" />;
  return <SignShape state="look" />;
}

function RowDetail({ item, siteName, text }: Omit<ReviewRowProps, 'onOpen'>) {
  const { t } = useTranslation('panel');
  if (item.kind === 'zones') return <span className="soft">{t('review.zonesShort')}</span>;
  if (item.kind === 'before')
    return (
      <span className="soft">
        <WhereBefore before={item.before} text={text} />
      </span>
    );
  if (item.kind === 'finding') {
    return (
      <>
        {item.finding.fieldLabel ? (
          <Warning said={text(item.finding.text)} />
        ) : (
          <FrenchBelow said={text(item.finding.text)} />
        )}
        {item.answer !== undefined && (
          <span className="soft">
            {t('finding.youChose')} <AnswerSaid finding={item.finding} answer={item.answer} />
          </span>
        )}
      </>
    );
  }
  const { line, findings } = item;
  const first = findings[0];
  if (line.isHidden && first && first.status !== 'unknown') return <Warning said={text(first.text)} />;
  if (line.isHidden) return <span className="soft">{t('review.hidden')}</span>;
  if (line.isUnread) return <span className="soft">{t('review.unread')}</span>;
  if (line.hasChanged && line.initial !== null) {
    return (
      <span className="soft">
        <span className="review-part">
          <WrittenBefore line={line} before={line.initial} siteName={siteName} />.
        </span>{' '}
        <span className="review-part">
          {t('review.rowYou')}{' '}
          <b>
            {line.value ? (
              <LineValue line={line} text={line.value} />
            ) : (
              t(line.box ? 'review.unticked' : 'review.emptyNow')
            )}
          </b>
          .
        </span>
        {item.chosen && (
          <>
            {' '}
            <span className="review-part">
              <ChosenWay way={item.chosen} text={text} />
            </span>
          </>
        )}
      </span>
    );
  }
  if (first && first.status !== 'unknown') return <Warning said={text(first.text)} />;
  if (item.group === 'aside')
    return item.aside.map(({ id, text: ref }) => <Warning key={id} said={text(ref)} />);
  if (!line.value) return <span className="soft">{t(line.box ? 'review.unticked' : 'review.empty')}</span>;
  return (
    <span className="soft">
      {item.group === 'doubt' && `${t(item.isOfPage ? 'finding.pageShows' : 'finding.youWrote')} `}
      <LineValue line={line} text={line.value} />
      {item.confirmed === 'stands' && <span className="review-told">{t('review.confirmed')}</span>}
    </span>
  );
}

function Warning({ said }: { said: Said }) {
  return (
    <span className="soft">
      <Sentence said={said} />
      <FrenchBelow said={said} />
    </span>
  );
}

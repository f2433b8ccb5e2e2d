import { useTranslation } from 'react-i18next';
import type { LeftPart } from '../../core/assess/left.ts';
import type { TextRef } from '../../core/assessment.ts';
import { LookTogether } from '../Beside/LookTogether.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Unreviewed } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { DoubtKeyHow } from './DoubtCount.tsx';
import { LeftBefore } from './LeftBefore.tsx';
import { ReviewRows } from './ReviewRows.tsx';
import { isCase, type ReviewGroup, type ReviewItem, reviewGroups } from './review-items.ts';
import './ReviewList.css';

export interface ReviewListProps {
  items: ReviewItem[];
  /** What stays to see in the parts before. */
  before: LeftPart[];
  siteName: string | null;
  /** Nothing is sent here. */
  isFetching?: boolean;
  text: (ref: TextRef) => Said;
  onBack: () => void;
  onOneByOne: () => void;
  onItem: (id: string) => void;
  /** null when no line may be looked at together. */
  onBeside: (() => void) | null;
}

/** Doubts, then what changed, what was found, what she has to look at herself; the rest comes last, folded. */
export function ReviewList(props: ReviewListProps) {
  const { t } = useTranslation('panel');
  const { items, siteName, isFetching = false } = props;
  const shown = reviewGroups.map((group) => ({ group, items: items.filter((item) => item.group === group) }));
  return (
    <Screen title={t('review.title')} back={{ label: t('back.page'), onBack: props.onBack }}>
      {items.length === 0 && props.before.length === 0 && <p className="lead">{t('review.nothing')}</p>}
      {items.length > 0 && (
        <Press kind="main" icon="eye" onPress={props.onOneByOne}>
          {t('review.oneByOne')}
        </Press>
      )}
      {props.onBeside && <LookTogether onPress={props.onBeside} />}
      {shown
        .filter((one) => one.items.length > 0)
        .map((one) => (
          <Group
            key={one.group}
            group={one.group}
            items={one.items}
            isFolded={one.group === 'rest' && one.items.length < items.length}
            siteName={siteName}
            isFetching={isFetching}
            text={props.text}
            onItem={props.onItem}
          />
        ))}
      <LeftBefore parts={props.before} text={props.text} />
      {items.some(isCase) && <DoubtKeyHow />}
      {items.length > 0 && <Unreviewed />}
    </Screen>
  );
}

interface GroupProps extends Pick<ReviewListProps, 'siteName' | 'isFetching' | 'text' | 'onItem'> {
  group: ReviewGroup;
  items: ReviewItem[];
  isFolded: boolean;
}

function Group({ group, items, isFolded, siteName, isFetching, text, onItem }: GroupProps) {
  const { t } = useTranslation('panel');
  const list = <ReviewRows items={items} siteName={siteName} text={text} onItem={onItem} />;
  if (isFolded) {
    return (
      <details className="review-rest">
        <summary>{t('review.others', { count: items.length })}</summary>
        {list}
      </details>
    );
  }
  const title =
    group === 'changed'
      ? siteName
        ? t('review.group.changedBy', { site: siteName })
        : t('review.group.changed')
      : t(`review.group.${group === 'finding' && isFetching ? 'findingHere' : group}`, {
          count: items.length,
        });
  return (
    <section>
      <h2 className="sub">{title}</h2>
      {list}
    </section>
  );
}

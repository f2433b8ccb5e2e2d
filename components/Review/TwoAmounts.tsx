import { useTranslation } from 'react-i18next';
import type { ReviewLine } from '../../core/assessment.ts';
import './TwoAmounts.css';
import { useInBoth } from '../Said/InBoth.tsx';
import { PageWords } from '../Said/PageWords.tsx';

/** Both values side by side, named by who wrote them: no arrow, no verdict. */
export function TwoAmounts({
  site,
  before,
  now,
  line = {},
}: {
  line?: Pick<ReviewLine, 'box'>;
  site: string | null;
  before: string;
  now: string | null;
}) {
  const { t } = useTranslation('panel');
  return (
    <dl className="two-amounts">
      <div>
        <dt>{site ? t('review.writtenBy', { site }) : t('review.writtenBefore')}</dt>
        <dd>
          <LineValue line={line} text={before} />
        </dd>
      </div>
      <div className="two-amounts-now">
        <dt>{t('review.writtenByYou')}</dt>
        <dd>
          {now ? <LineValue line={line} text={now} /> : t(line.box ? 'review.unticked' : 'review.emptyNow')}
        </dd>
      </div>
    </dl>
  );
}

/** « La CAF : 1 180 € », in one line. */
export function WrittenBefore({
  line,
  before,
  siteName,
}: {
  line: Pick<ReviewLine, 'box'>;
  before: string;
  siteName: string | null;
}) {
  const { t } = useTranslation('panel');
  const site = siteName && siteName.charAt(0).toLocaleUpperCase() + siteName.slice(1);
  return (
    <>
      {site ? t('review.rowBefore', { site }) : t('review.rowBeforePlain')}{' '}
      <LineValue line={line} text={before} />
    </>
  );
}

/** A value of the page. An amount or a date in figures is never broken over two lines. */
export function Value({ text }: { text: string }) {
  const isShort = /^[\d\s.,/:€-]{1,16}$/u.test(text);
  return <PageWords className={isShort ? 'whole' : undefined}>{text}</PageWords>;
}

interface LineValueProps {
  line: Pick<ReviewLine, 'box'>;
  text: string;
  /** Somebody else reads it with her. */
  isForTwo?: boolean;
}

/** What a line holds; of a box by itself, whose only words are its name, that it is ticked. */
export function LineValue({ line, text, isForTwo = false }: LineValueProps) {
  const { t } = useTranslation('panel');
  const both = useInBoth('panel');
  if (!line.box) return <Value text={text} />;
  return isForTwo ? both('review.ticked') : t('review.ticked');
}

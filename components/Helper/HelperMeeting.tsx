import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelperReviewState } from '../../core/review/helper-review.ts';
import { Note } from '../Note/Note.tsx';
import { PictureRow } from '../PictureRow/PictureRow.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { Choice } from '../Settings/Choice.tsx';
import type { HelperSelf, HelperView } from './helper-view.ts';

/** While both prove the code to each other. */
export function HelperJoining({ isSlow }: { isSlow: boolean }) {
  const { t } = useTranslation('helper');
  return (
    <Screen title={t('joining.title')}>
      <p role="status">{isSlow && t('joining.slow')}</p>
    </Screen>
  );
}

interface HelperPicturesProps {
  review: Extract<HelperReviewState, { stage: 'agreeing' }>;
  pictures: HelperView['pictures'];
  self: HelperSelf;
}

const sentences = {
  code: ['agreeing.title', 'agreeing.then'],
  link: ['agreeing.linkTitle', 'agreeing.linkThen'],
  beside: ['phone:his.title', 'phone:his.then'],
} as const;

/** The row he reads aloud or shows, which she finds among four; after a link, her yes is awaited. */
export function HelperPictures({ review, pictures, self }: HelperPicturesProps) {
  const { t } = useTranslation(['helper', 'phone']);
  const [title, then] = sentences[review.way];
  return (
    <Screen title={t(title)}>
      {pictures && (
        <div className="card">
          <PictureRow pictures={pictures} />
        </div>
      )}
      <p className="lead">{t(then)}</p>
      {self.voice !== 'relative' && <WhoAnswers />}
    </Screen>
  );
}

const answers = ['herself', 'other', 'unknown'] as const;

/** « La personne est-elle seule ? Qui répond ? »: asked of a professional, and kept by nobody. */
function WhoAnswers() {
  const { t } = useTranslation('helper');
  const [answer, setAnswer] = useState<(typeof answers)[number] | null>(null);
  return (
    <>
      <Choice
        legend={t('agreeing.alone')}
        name="alone"
        options={answers.map((value) => ({ value, label: t(`agreeing.${value}`) }))}
        value={answer}
        onChange={setAnswer}
      />
      <div role="status">
        {answer && answer !== 'herself' && (
          <Note kind="look" icon="people">
            {t(`agreeing.${answer}Then`)}
          </Note>
        )}
      </div>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { GuideStep } from './guide-view.ts';

/** Whether a part is hard for the hand, for one's rights, or both, in plain words. */
export function StepTags({ tags }: { tags: GuideStep['tags'] }) {
  const { t } = useTranslation('guide');
  const [first, ...others] = tags;
  return <>{others.length > 0 ? t('tags.both') : first ? t(`tags.${first}`) : null}</>;
}

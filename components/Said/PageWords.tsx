import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Words of the site's page: French, for voices and for the eye's direction, whatever language stands around them. */
export function PageWords({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return (
    <bdi lang="fr" className={className}>
      {children}
    </bdi>
  );
}

/** What somebody wrote, in a language nobody told: in other letters than the screen's, it is French. */
export function WrittenWords({ children }: { children: string }) {
  const { i18n } = useTranslation();
  const isForeign = new Intl.Locale(i18n.language).maximize().script !== 'Latn' && isLatin(children);
  return <bdi lang={isForeign ? 'fr' : undefined}>{children}</bdi>;
}

const isLatin = (text: string): boolean => /\p{L}/u.test(text) && !/(?!\p{Script=Latin})\p{L}/u.test(text);

import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Says = (t: TFunction) => string;

/**
 * Words that two people read, or a paper that somebody else does: in her language, and below in French, as on the card.
 * Once, where hers is French.
 */
export function useInBoth(
  ns: string,
): (words: string | Says, options?: Record<string, unknown>) => ReactNode {
  const { t, i18n } = useTranslation([ns, 'panel']);
  const french = i18n.language === 'fr' ? null : i18n.getFixedT('fr', ns);
  return (words, options = {}) => {
    const say: Says = typeof words === 'string' ? (one) => String(one(words, options)) : words;
    return french === null ? (
      say(t)
    ) : (
      <>
        {say(t)}
        <InFrench>{say(french)}</InFrench>
      </>
    );
  };
}

/** The French, below what it says in another language. */
export const InFrench = ({ children }: { children: string }) => (
  <span className="french-below">
    <bdi lang="fr">{children}</bdi>
  </span>
);

import { useTranslation } from 'react-i18next';
import type { Said } from '../Panel/panel-state.ts';
import { InFrench } from './InBoth.tsx';

/** A sentence of a guide. One that has no translation stays French, and says so to voices and to the eye's direction. */
export function Sentence({ said }: { said: Said }) {
  const { i18n } = useTranslation();
  return said.lang === i18n.language ? said.text : <bdi lang={said.lang}>{said.text}</bdi>;
}

/** The French of a warning whose translation nobody has read over: it stands below, and it is the one that counts. */
export function FrenchBelow({ said }: { said: Said }) {
  return said.french === null ? null : <InFrench>{said.french}</InFrench>;
}

/**
 * « Traduction non relue », in her language, once a screen. Nothing where a native reader has checked. `isFrench`: what the
 * screen explains has no translation.
 */
export function Unreviewed({ isFrench = false }: { isFrench?: boolean }) {
  const { t, i18n } = useTranslation('page');
  if (isFrench && i18n.language !== 'fr') return <p className="small">{t('untranslated')}</p>;
  const note: unknown = i18n.getResource(i18n.language, 'language', 'unreviewed');
  return typeof note === 'string' && note !== '' ? <p className="small">{note}</p> : null;
}

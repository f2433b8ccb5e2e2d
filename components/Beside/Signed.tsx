import { useTranslation } from 'react-i18next';

/** Whose opinion it is, and whose it is not. */
export function Signed({ isCaf }: { isCaf: boolean }) {
  const { t } = useTranslation('beside');
  return <p className="small">{t(isCaf ? 'signedCaf' : 'signed')}</p>;
}

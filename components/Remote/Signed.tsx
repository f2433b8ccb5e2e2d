import { useTranslation } from 'react-i18next';

/** Whose opinion it is: never the site's. */
export function Signed({ isCaf }: { isCaf: boolean }) {
  const { t } = useTranslation('together');
  return <p className="small remote-signed">{t(isCaf ? 'live.signedCaf' : 'live.signed')}</p>;
}

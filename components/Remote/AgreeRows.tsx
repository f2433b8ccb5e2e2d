import { useTranslation } from 'react-i18next';
import { namePictures } from '../../core/review/picture-ids.ts';
import { PictureRow } from '../PictureRow/PictureRow.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';
import './AgreeRows.css';

interface AgreeRowsProps {
  /** null after a link: one question. */
  rows: number[][] | null;
  /** Host of the page the helper may look on; null: only his own Bienvu. */
  pageHost: string | null;
  /** He sits beside her: his row is on his telephone, not heard. */
  isBeside?: boolean;
  onChoose: (row: number[] | null) => void;
  onStop: () => void;
}

/** The row she hears, among four and none: it is also her agreement. Every answer has the same weight. */
export function AgreeRows({ rows, pageHost, isBeside = false, onChoose, onStop }: AgreeRowsProps) {
  const { t } = useTranslation(['together', 'phone']);
  const back = { label: t('code.stop'), onBack: onStop };
  const origin = pageHost && (
    <p className="small">
      {t('agree.page', { page: pageHost })} {t('agree.pageWho')}
    </p>
  );
  if (!rows) {
    return (
      <Screen title={t('agree.linkTitle')} back={back}>
        {origin}
        <p className="lead">
          {t('agree.linkAsk')} {t('agree.linkCall')}
        </p>
        <div className="stack">
          <Press isLarge icon="eye" onPress={() => onChoose([])}>
            {t('agree.linkYes')}
          </Press>
          <Press isLarge icon="stop" onPress={() => onChoose(null)}>
            {t('agree.linkNo')}
          </Press>
        </div>
        <p className="soft">{t('agree.then')}</p>
      </Screen>
    );
  }
  return (
    <Screen title={t(isBeside ? 'phone:agree.title' : 'agree.title')} back={back} isWhole>
      {origin}
      <ul className="stack agree-rows">
        {rows.map((row) => (
          <li key={row.join()}>
            <Press onPress={() => onChoose(row)}>
              <PictureRow pictures={namePictures(row)} />
            </Press>
          </li>
        ))}
        <li>
          <Press icon="stop" onPress={() => onChoose(null)}>
            {t('agree.none')}
          </Press>
        </li>
      </ul>
      <p className="soft">{t('agree.then')}</p>
    </Screen>
  );
}

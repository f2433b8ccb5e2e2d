import { useTranslation } from 'react-i18next';
import { PaperDrawing } from '../Drawing/Drawing.tsx';
import { Press } from '../Press/Press.tsx';
import { Screen } from '../Screen/Screen.tsx';

/** How many things stay open after the whole review. */
export interface Remains {
  doubts: number;
  findings: number;
  unseen: number;
  /** Problems she chose to leave as they are. */
  aside: number;
}

interface EndingProps {
  remains: Remains;
  /** Nothing is left open as far as the page tells: the calm sentences are true. */
  isCalm: boolean;
  onPage: () => void;
  onList: () => void;
  onPrint: (withAnswers: boolean) => void;
}

/** The end of the review: the calm and true sentences, or what is still to look at, said as calmly. */
export function Ending({ remains, isCalm, onPage, onList, onPrint }: EndingProps) {
  const { t } = useTranslation('panel');
  return (
    <Screen title={t('ending.title')}>
      {isCalm && <PaperDrawing />}
      <div className="stack-wide lead">
        {isCalm ? <p>{t('ending.nothingForgotten')}</p> : <Remaining remains={remains} />}
        {remains.doubts === 0 && <p>{t('ending.amounts')}</p>}
      </div>
      <div className="stack-wide">
        <Press kind="main" icon="back" onPress={onPage}>
          {t('ending.toPage')}
        </Press>
        <p className="soft">{t('ending.youDecide')}</p>
        {!isCalm && (
          <Press icon="text" leads onPress={onList}>
            {t('ending.toList')}
          </Press>
        )}
      </div>
      <section className="stack">
        <h2 className="sub">{t('ending.print')}</h2>
        <Press icon="print" onPress={() => onPrint(true)}>
          {t('ending.printWith')}
        </Press>
        <Press icon="print" onPress={() => onPrint(false)}>
          {t('ending.printWithout')}
        </Press>
      </section>
    </Screen>
  );
}

function Remaining({ remains }: { remains: Remains }) {
  const { t } = useTranslation('panel');
  const { doubts, findings, unseen, aside } = remains;
  return (
    <>
      {doubts > 0 && <p>{t('ending.doubts', { count: doubts })}</p>}
      {findings > 0 && <p>{t('ending.findings', { count: findings })}</p>}
      {unseen > 0 && <p>{t('ending.unseen', { count: unseen })}</p>}
      {aside > 0 && <p>{t('ending.aside', { count: aside })}</p>}
      {doubts + findings + unseen + aside === 0 && <p>{t('ending.partial')}</p>}
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { SentThing } from '../../core/notebook/entry.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { DoubtsOfSent } from '../Again/DoubtsOfSent.tsx';
import { TickLine } from '../Guide/TickLine.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { asFileName } from '../Paper/use-page-title.ts';
import { Press, PressLink } from '../Press/Press.tsx';
import { SignShape } from '../Sign/Sign.tsx';
import '../IsItSent/IsItSent.css';
import type { Keeping, ReminderOf } from './keeping.ts';
import { NextTimeSaid } from './NextTimeSaid.tsx';
import { PrivateNote } from './PrivateNote.tsx';
import { Refused } from './Refused.tsx';
import './SentFacts.css';

interface AfterSentProps {
  keeping: Keeping;
  /** She has left the page that said so: nothing of it is left to print or to look for there. */
  isLeft?: boolean | undefined;
  text: (ref: TextRef) => Said;
  onPrint: () => void;
  /** `withAnswers`: what she wrote too, for the next time. `remindOn`: the day she chose, or null. */
  onKeep: (withAnswers: boolean, remindOn: string | null) => void;
  onRemind: (reminder: ReminderOf) => void;
  onNotebook: () => void;
  /** To the screen where her doubts are kept for the next time. */
  onDoubts: () => void;
}

/** After « envoyé », below the photograph: paper, the next time, the notebook. On a shared computer the next time alone. */
export function AfterSent({
  keeping,
  isLeft = false,
  text,
  onPrint,
  onKeep,
  onRemind,
  onNotebook,
  onDoubts,
}: AfterSentProps) {
  const { t } = useTranslation('keep');
  const { canKeep, sent } = keeping;
  const [day, setDay] = useState('');
  if (!sent) return null;
  return (
    <>
      {canKeep && !isLeft && <OwnReceipt {...sent.thing} />}
      {canKeep && (
        <Press icon="print" under={t('print.under')} onPress={onPrint}>
          {t('print.notes')}
        </Press>
      )}
      {/* What ends stands above already, beside its receipt. */}
      {sent.next.kind !== 'ends' && (
        <NextTimeSaid
          next={sent.next}
          text={text}
          canKeep={canKeep}
          line={keeping.lines.find(({ id }) => id === sent.keptId)}
          onChoose={setDay}
          onRemind={onRemind}
        />
      )}
      {keeping.isPrivate && <PrivateNote />}
      {canKeep && (
        <section className="stack">
          <h2 className="sub">{t('notebook.title')}</h2>
          <Refused refused={keeping.refused} />
          {sent.keptId !== null ? (
            <>
              <p className="sent-told" role="status">
                <SignShape state="told" />
                {t('notebook.isIn')}
              </p>
              <DoubtsOfSent doubts={sent.doubts} onDoubts={onDoubts} />
              <div>
                <PressLink icon="notebook" onPress={onNotebook}>
                  {t('notebook.open')}
                </PressLink>
              </div>
            </>
          ) : (
            <Keep hasAnswers={sent.hasAnswers} onKeep={(withAnswers) => onKeep(withAnswers, day || null)} />
          )}
        </section>
      )}
    </>
  );
}

/** The site's own receipt first; what Bienvu prints is hers, and says so. */
function OwnReceipt({ site, at }: Pick<SentThing, 'site' | 'at'>) {
  const { t, i18n } = useTranslation('keep');
  const date = dayInWords(at === null ? new Date() : dayOf(at), i18n.language);
  return (
    <section className="stack">
      <h2 className="sub">{t('print.own')}</h2>
      <p>{t('print.ownPdf')}</p>
      <p>{t('print.ownPage')}</p>
      <p>
        {t('print.ownName')}{' '}
        <b className="name-to-copy">
          <bdi dir={i18n.dir()}>{asFileName(t('print.receipt', { site, date }))}</bdi>
        </b>
      </p>
    </section>
  );
}

/** Her answers are another choice, off until she makes it. */
function Keep({ hasAnswers, onKeep }: { hasAnswers: boolean; onKeep: (withAnswers: boolean) => void }) {
  const { t } = useTranslation('keep');
  const [withAnswers, setWithAnswers] = useState(false);
  return (
    <>
      {hasAnswers && (
        <TickLine isChoice isTicked={withAnswers} onTick={setWithAnswers} under={t('lastTime.keepUnder')}>
          {t('lastTime.keep')}
        </TickLine>
      )}
      <Press icon="notebook" under={t('notebook.keepUnder')} onPress={() => onKeep(withAnswers)}>
        {t('notebook.keep')}
      </Press>
    </>
  );
}

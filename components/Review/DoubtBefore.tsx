import { useTranslation } from 'react-i18next';
import type { DoubtBefore, TextRef } from '../../core/assessment.ts';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { PageWords } from '../Said/PageWords.tsx';
import { Sentence } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { YourDoubt } from './DoubtCount.tsx';

interface Named {
  before: DoubtBefore;
  text: (ref: TextRef) => Said;
}

/** The part a case is in, or that it is on a page before. */
export function WhereBefore({ before: { part }, text }: Named) {
  const { t } = useTranslation('panel');
  if (!part) return t('before.page');
  return (
    <>
      {t('before.part')} <Sentence said={text(part)} />
    </>
  );
}

/** Her doubts on cases of the pages before, by name: the page with the last button says nothing of them. */
export function DoubtsBefore({ doubts, text }: { doubts: DoubtBefore[]; text: Named['text'] }) {
  const { t } = useTranslation('panel');
  if (doubts.length === 0) return null;
  return (
    <Note kind="look" icon="ask">
      <div className="stack">
        {doubts.map((one) => (
          <p key={one.name}>
            {t('before.doubt')} <b>{nameOf(one)}</b>
            <br />
            <WhereBefore before={one} text={text} />
          </p>
        ))}
      </div>
    </Note>
  );
}

/** The case, whose it is and of which month. */
const nameOf = ({ whose, label }: DoubtBefore) => (
  <PageWords>{[label, whose].filter(Boolean).join(' – ')}</PageWords>
);

/** How she comes back to what she doubted. */
export function WayBack({ before, text }: Named) {
  const { t } = useTranslation('panel');
  return (
    <div>
      <p>
        <WhereBefore before={before} text={text} />
      </p>
      <p className="soft">{t(before.part ? 'before.toPart' : 'before.toPage')}</p>
    </div>
  );
}

interface BeforeQuestionProps extends Named {
  onConfirm: () => void;
  onDoubt: () => void;
}

/** A doubt on a case that is not on this page. Equal answers: she may have asked somebody since. */
export function BeforeQuestion({ before, text, onConfirm, onDoubt }: BeforeQuestionProps) {
  const { t } = useTranslation(['panel', 'again']);
  return (
    <Screen
      eyebrow={before.whose ? <PageWords>{before.whose}</PageWords> : undefined}
      title={<PageWords>{before.label}</PageWords>}
    >
      <YourDoubt />
      <div>
        <p>{t('again:same.notHere')}</p>
        <WayBack before={before} text={text} />
      </div>
      <div className="stack">
        <Press isLarge icon="yes" onPress={onConfirm}>
          {t('before.none')}
        </Press>
        <Press isLarge icon="ask" onPress={onDoubt}>
          {t('before.still')}
        </Press>
      </div>
    </Screen>
  );
}

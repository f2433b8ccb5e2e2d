import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Sentence } from '../Said/Said.tsx';
import { Facts } from './Facts.tsx';
import { type GuidePaper, papersToSend } from './guide-view.ts';

interface ToSendProps {
  papers: GuidePaper[];
  /** Whether her answers call for each, by the key of its text. */
  known: Record<string, boolean>;
  /** Of the guide that tells how to send them; null: it is not there. */
  how: { title: TextRef; onOpen: () => void } | null;
  text: (ref: TextRef) => Said;
}

/** Papers to send after: those her answers call for; what they do not tell is said with « si… ». */
export function ToSend({ papers, known, how, text }: ToSendProps) {
  const { t } = useTranslation('guide');
  const facts = papersToSend(papers, known);
  return (
    <section className="stack">
      <h2 className="sub">{t('toSend.title')}</h2>
      {facts.length > 0 ? <Facts facts={facts} text={text} /> : <p>{t('toSend.none')}</p>}
      {how && (
        <Press icon="book" leads onPress={how.onOpen}>
          <Sentence said={text(how.title)} />
        </Press>
      )}
    </section>
  );
}

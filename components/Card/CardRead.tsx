import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRef } from '../../core/assessment.ts';
import { TrapsHere } from '../Guide/GuideHere.tsx';
import type { GuidePart, GuideView } from '../Guide/guide-view.ts';
import type { Said } from '../Panel/panel-state.ts';
import { Press } from '../Press/Press.tsx';
import { Sentence } from '../Said/Said.tsx';
import { Screen } from '../Screen/Screen.tsx';
import { type WordLine, WordLines } from '../Words/WordLines.tsx';
import type { CardContent } from './card-content.ts';

interface CardReadProps {
  content: CardContent;
  text: (ref: TextRef) => Said;
  back: { label: string; onBack: () => void };
  onWord: (word: WordLine) => void;
  /** `stepId`: the part that the card speaks of. */
  onPart: (guide: GuideView, part: GuidePart, stepId?: string) => void;
  /** null: no official address is known. */
  onSite: (() => void) | null;
  /** Copies an answer without content, for her own message. */
  onReply: (text: string) => void;
}

/** Somebody's card in this Bienvu's own words, at the same part of the same guide. */
export function CardRead({ content, text, back, onWord, onPart, onSite, onReply }: CardReadProps) {
  const { t } = useTranslation(['keep', 'panel']);
  const { siteName, guide, step, part } = content;
  const where = siteName ?? t('card.elsewhere');
  return (
    <Screen
      back={back}
      eyebrow={
        part ? <PartSaid site={where} part={part} /> : siteName ? <bdi lang="fr">{siteName}</bdi> : where
      }
      title={step ? <Sentence said={text(step.title)} /> : t('read.title')}
      under={guide && <Sentence said={text(guide.title)} />}
    >
      {content.isPartly && <p>{t('read.unknown')}</p>}
      <Lines title={t('card.kind.question')} lines={content.questions} />
      {content.words.length > 0 && (
        <section className="stack">
          <h2 className="sub">{t('card.kind.word')}</h2>
          <WordLines words={content.words} onOpen={onWord} />
        </section>
      )}
      <Lines title={t('card.kind.paper')} lines={content.papers.map(text)} />
      <Lines title={t('card.kind.tried')} lines={content.tried} />
      {guide && (
        <TrapsHere guide={guide} stepId={step?.id ?? null} text={text} onPart={(to) => onPart(guide, to)} />
      )}
      <div className="stack">
        {guide && (
          <Press
            icon="list"
            leads
            onPress={() => (step ? onPart(guide, 'steps', step.id) : onPart(guide, 'hub'))}
          >
            {t('read.guide')}
          </Press>
        )}
        {onSite && (
          <Press icon="out" onPress={onSite}>
            {t('read.site')}
          </Press>
        )}
        <Reply onReply={onReply} />
      </div>
    </Screen>
  );
}

/** « Reçu », and nothing else: how it is sent is theirs to choose. */
function Reply({ onReply }: Pick<CardReadProps, 'onReply'>) {
  const { t } = useTranslation('keep');
  const [hasCopied, setHasCopied] = useState(false);
  return (
    <>
      <Press
        icon="text"
        onPress={() => {
          onReply(t('read.replyText'));
          setHasCopied(true);
        }}
      >
        {t('read.reply')}
      </Press>
      <p role="status" className={hasCopied ? '' : 'unseen'}>
        {hasCopied ? t('read.replied') : ''}
      </p>
    </>
  );
}

function PartSaid({ site, part }: { site: string; part: NonNullable<CardContent['part']> }) {
  const { t } = useTranslation('panel');
  const { index, total } = part;
  return total === null ? t('place.part', { site, index }) : t('place.partOf', { site, index, total });
}

function Lines({ title, lines }: { title: string; lines: Said[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sub">{title}</h2>
      <ul className="stack">
        {lines.map((said) => (
          <li key={said.text} className="card">
            <Sentence said={said} />
          </li>
        ))}
      </ul>
    </section>
  );
}

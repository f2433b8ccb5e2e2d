import type { ReactNode } from 'react';
import type { Example, Look } from '../example.ts';
import { samplePapers } from '../Guide/sample-guide.ts';
import { ToSend } from '../Guide/ToSend.tsx';
import { IsItSent } from '../IsItSent/IsItSent.tsx';
import { samplePortals, sampleTexts, say } from '../Panel/sample.ts';
import { SentReceipt } from '../SentReceipt/SentReceipt.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { AfterSent } from './AfterSent.tsx';
import type { Keeping } from './keeping.ts';
import { sampleDoubts, sampleKeeping, sampleSent, sampleWindow } from './sample.ts';

const ignore = () => {};

const after = (part: Partial<Keeping>) => (
  <AfterSent
    keeping={{ ...sampleKeeping, ...part }}
    text={sampleTexts.text}
    onPrint={ignore}
    onKeep={ignore}
    onRemind={ignore}
    onNotebook={ignore}
    onDoubts={ignore}
  />
);

const receipt = (look: Look, part: Partial<Keeping>, toSend?: ReactNode) => (
  <InShell look={look} siteName="France Travail">
    <SentReceipt
      siteName="France Travail"
      at="2026-12-01T10:42"
      reference="AB 1234 5678"
      already={false}
      hasPhoto={false}
      onPhoto={ignore}
      after={
        <>
          {toSend}
          {after(part)}
        </>
      }
    />
  </InShell>
);

const papers = (known: Record<string, boolean>) => (
  <ToSend
    papers={samplePapers}
    known={known}
    how={{ title: say('Envoyer un papier à France Travail'), onOpen: ignore }}
    text={sampleTexts.text}
  />
);

const said = { kind: 'said', text: say('Tous les trois mois. La CAF vous écrit.'), source: null } as const;

export const examples: Example[] = [
  { name: 'x-sent', draw: (look) => receipt(look, {}) },
  {
    name: 'x-sent-papers',
    draw: (look) => receipt(look, {}, papers({ [samplePapers[0]?.text.key ?? '']: true })),
  },
  {
    name: 'x-sent-no-paper',
    draw: (look) =>
      receipt(look, {}, papers(Object.fromEntries(samplePapers.map(({ text }) => [text.key, false])))),
  },
  {
    name: 'x-sent-kept',
    draw: (look) =>
      receipt(look, { sent: { ...sampleSent, next: sampleWindow, keptId: 'x', doubts: sampleDoubts } }),
  },
  {
    name: 'x-sent-doubts-kept',
    draw: (look) =>
      receipt(look, {
        sent: { ...sampleSent, keptId: 'x', doubts: { ...sampleDoubts, isKept: true } },
      }),
  },
  { name: 'x-sent-refused', draw: (look) => receipt(look, { refused: 'keep' }) },
  {
    name: 'x-sent-unknown-day',
    draw: (look) => receipt(look, { sent: sampleSent }),
  },
  {
    name: 'x-sent-once',
    draw: (look) => receipt(look, { sent: { ...sampleSent, next: { kind: 'once' } } }),
  },
  { name: 'x-sent-shared', draw: (look) => receipt(look, { canKeep: false }) },
  { name: 'x-sent-private', draw: (look) => receipt(look, { canKeep: false, isPrivate: true }) },
  {
    name: 'x-sent-told',
    draw: (look) => (
      <InShell look={look}>
        <IsItSent
          buttonText=""
          still={null}
          onShow={() => {}}
          answer="yes"
          portal={samplePortals[0] ?? null}
          onAnswer={ignore}
          onPage={ignore}
          after={after({ sent: { ...sampleSent, next: said } })}
        />
      </InShell>
    ),
  },
];

import { writeCard, writtenLines } from '../../core/card/card-text.ts';
import type { Example, Look } from '../example.ts';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { sampleEntries, sampleTexts } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { CardMake } from './CardMake.tsx';
import { CardOpen } from './CardOpen.tsx';
import { CardRead } from './CardRead.tsx';
import { CardShow } from './CardShow.tsx';
import type { Candidate } from './candidates.ts';
import type { CardContent } from './card-content.ts';

const ignore = () => {};
const back = { label: 'Retour', onBack: ignore };
const inFrench = (text: string) => ({ text, lang: 'fr', french: null });
const line = (kind: Candidate['kind'], id: string, text: string, isIn = true): Candidate => ({
  kind,
  id,
  text,
  said: inFrench(text),
  key: `${kind}:${id}`,
  isIn,
});

const candidates: Candidate[] = [
  line('where', 'caf/quarterly-declaration/resources', 'CAF. Dire votre argent. «\u00a0Votre argent\u00a0»'),
  line('question', 'answer', 'Je ne sais pas quoi répondre'),
  line('word', 'montant-net-social', 'Montant net social'),
  line('word', 'foyer', 'foyer', false),
  line('paper', 'gather-payslips', 'Les fiches de paie des trois mois.'),
  line('tried', 'review', 'Relire la page'),
];
const card = { lines: candidates.filter(({ isIn }) => isIn), part: { index: 3, total: 4 } };

const make = (look: Look, lines: Candidate[]) => (
  <InShell look={look}>
    <CardMake
      candidates={lines}
      canSave
      back={back}
      onLine={ignore}
      onShow={ignore}
      onPrint={ignore}
      onSave={ignore}
    />
  </InShell>
);

const content: CardContent = {
  portalId: 'caf',
  siteName: 'CAF',
  guide: sampleGuide,
  step: sampleGuide.steps[0] ?? null,
  part: { index: 3, total: 4 },
  questions: [inFrench('Je ne sais pas quoi répondre')],
  words: sampleEntries.slice(1, 2).map((entry) => ({ entry, sense: null, index: null, because: null })),
  papers: sampleGuide.gather.slice(0, 1).map(({ text }) => text),
  tried: [inFrench('Relire la page')],
  isPartly: false,
};

const read = (look: Look, part: Partial<CardContent>) => (
  <InShell look={look}>
    <CardRead
      content={{ ...content, ...part }}
      text={sampleTexts.text}
      back={back}
      onWord={ignore}
      onPart={ignore}
      onSite={ignore}
      onReply={ignore}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'm-card', draw: (look) => make(look, candidates) },
  {
    name: 'm-card-empty',
    draw: (look) =>
      make(
        look,
        candidates.map((one) => ({ ...one, isIn: false })),
      ),
  },
  {
    name: 'm-card-little',
    draw: (look) => make(look, [line('where', 'caf', 'CAF'), line('tried', 'guide', 'Lire le guide')]),
  },
  {
    name: 'm-card-show',
    draw: (look) => (
      <InShell look={look}>
        <CardShow lines={writtenLines(card)} text={writeCard(card)} back={back} />
      </InShell>
    ),
  },
  {
    name: 'm-card-open',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <CardOpen back={back} onText={() => false} />
      </InShell>
    ),
  },
  { name: 'm-card-read', draw: (look) => read(look, {}) },
  {
    name: 'm-card-read-partly',
    draw: (look) =>
      read(look, { siteName: null, guide: null, step: null, part: null, papers: [], isPartly: true }),
  },
];

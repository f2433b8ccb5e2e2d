import type { Example } from '../example.ts';
import { Facts } from '../Guide/Facts.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { samplePortals, sampleTexts, sampleWords, say } from '../Panel/sample.ts';
import { listWords } from '../Panel/word-lines.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Blocked } from './Blocked.tsx';
import { BlockedAnswer } from './BlockedAnswer.tsx';
import { BlockedFear } from './BlockedFear.tsx';
import { BlockedGesture } from './BlockedGesture.tsx';
import { BlockedWord } from './BlockedWord.tsx';
import { WhomToAsk } from './WhomToAsk.tsx';

const ignore = () => {};
const portal = samplePortals[0] ?? null;
const ask = <WhomToAsk portal={portal} onCard={ignore} onDoor={ignore} />;
const words = listWords(sampleWords, sampleTexts, []);

const inFrench = (text: string): Said => ({ text, lang: 'fr', french: null });
const source = { name: 'caf.fr', url: null, verifiedOn: '2026-11-10', day: 'document' } as const;
const answer = {
  said: inFrench('Prenez vos fiches de paie des trois mois. Ou appelez la CAF au 3230.'),
  source,
};
const cases = { said: inFrench('Je vous montre les cases de la page.'), source: null };
const fear = { said: inFrench('Relisons ensemble. Le trop reçu se rend.'), source };
const notSending = { text: say('Ne rien envoyer peut arrêter le paiement.'), source };
const papers = ['Les fiches de paie des trois mois.', 'Ceux de toute la famille aussi.'].map(inFrench);

export const examples: Example[] = [
  {
    name: 'l-blocked',
    draw: (look) => (
      <InShell look={look} isBlocked>
        <Blocked ask={ask} onReason={ignore} />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-1-word',
    draw: (look) => (
      <InShell look={look}>
        <BlockedWord
          words={words}
          ask={ask}
          saying={null}
          onBack={ignore}
          onWord={ignore}
          onSearch={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-2-answer',
    draw: (look) => (
      <InShell look={look}>
        <BlockedAnswer
          hasCases
          areOfStep
          ask={ask}
          saying={answer}
          papers={papers}
          onBack={ignore}
          onCases={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-2-answer-folded',
    draw: (look) => (
      <InShell look={look}>
        <BlockedAnswer
          hasCases
          areOfStep={false}
          ask={ask}
          saying={answer}
          papers={papers}
          onBack={ignore}
          onCases={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-3-gesture',
    draw: (look) => (
      <InShell look={look}>
        <BlockedGesture
          hasCases
          ask={ask}
          saying={cases}
          onBack={ignore}
          onCases={ignore}
          onGesture={ignore}
          onSettings={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-4-fear',
    draw: (look) => (
      <InShell look={look}>
        <BlockedFear
          canReview
          ask={ask}
          saying={null}
          notSending={null}
          onBack={ignore}
          onReview={ignore}
          onPractice={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-4-fear-guide',
    draw: (look) => (
      <InShell look={look}>
        <BlockedFear
          canReview
          ask={ask}
          saying={fear}
          notSending={<Facts facts={[notSending]} text={sampleTexts.text} />}
          onBack={ignore}
          onReview={ignore}
          onPractice={ignore}
        />
      </InShell>
    ),
  },
];

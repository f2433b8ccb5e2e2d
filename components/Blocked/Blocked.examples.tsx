import type { Example } from '../example.ts';
import { samplePortals, sampleTexts, sampleWords } from '../Panel/sample.ts';
import { listWords } from '../Panel/word-lines.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Blocked } from './Blocked.tsx';
import { BlockedAnswer } from './BlockedAnswer.tsx';
import { BlockedFear } from './BlockedFear.tsx';
import { BlockedGesture } from './BlockedGesture.tsx';
import { BlockedWord } from './BlockedWord.tsx';

const ignore = () => {};
const portal = samplePortals[0] ?? null;
const words = listWords(sampleWords, sampleTexts, []);

export const examples: Example[] = [
  {
    name: 'l-blocked',
    draw: (look) => (
      <InShell look={look} isBlocked>
        <Blocked portal={portal} nearbyUrl={null} onReason={ignore} onNearby={ignore} />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-1-word',
    draw: (look) => (
      <InShell look={look}>
        <BlockedWord words={words} portal={portal} onBack={ignore} onWord={ignore} />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-2-answer',
    draw: (look) => (
      <InShell look={look}>
        <BlockedAnswer hasCases portal={portal} onBack={ignore} onCases={ignore} />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-3-gesture',
    draw: (look) => (
      <InShell look={look}>
        <BlockedGesture onBack={ignore} onSettings={ignore} />
      </InShell>
    ),
  },
  {
    name: 'l-blocked-4-fear',
    draw: (look) => (
      <InShell look={look}>
        <BlockedFear canReview portal={portal} onBack={ignore} onReview={ignore} onPractice={ignore} />
      </InShell>
    ),
  },
];

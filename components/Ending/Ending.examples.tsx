import type { Example } from '../example.ts';
import { DueLine } from '../Guide/DueLine.tsx';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../Panel/sample.ts';
import { listReviewItems } from '../Review/review-items.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Ending } from './Ending.tsx';

const ignore = () => {};
const left = listReviewItems(sampleAssessment, sampleState.progress).filter(({ group }) => group !== 'rest');

export const examples: Example[] = [
  {
    name: 'g-ending-calm',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <Ending
          isCalm
          remains={{ doubts: 0, points: 0, aside: 0, elsewhere: 0 }}
          hasAmounts
          isSentHere
          before={[]}
          left={[]}
          hasUnread={false}
          onUnread={ignore}
          siteName="la CAF"
          text={sampleTexts.text}
          onItem={ignore}
          onPage={ignore}
          onList={ignore}
          onPrint={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'g-ending-remains',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <Ending
          isCalm={false}
          remains={{ doubts: 1, points: left.length - 1, aside: 1, elsewhere: 2 }}
          hasAmounts
          isSentHere
          before={[]}
          left={left}
          hasUnread={false}
          onUnread={ignore}
          due={<DueLine guide={sampleGuide} text={sampleTexts.text} />}
          siteName="la CAF"
          text={sampleTexts.text}
          onItem={ignore}
          onPage={ignore}
          onList={ignore}
          onPrint={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'g-ending-unread',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <Ending
          isCalm={false}
          remains={{ doubts: 0, points: 0, aside: 0, elsewhere: 0 }}
          hasAmounts
          isSentHere
          before={[]}
          left={left}
          hasUnread
          onUnread={ignore}
          due={<DueLine guide={sampleGuide} text={sampleTexts.text} />}
          siteName="la CAF"
          text={sampleTexts.text}
          onItem={ignore}
          onPage={ignore}
          onList={ignore}
          onPrint={ignore}
        />
      </InShell>
    ),
  },
];

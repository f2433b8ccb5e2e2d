import type { Example } from '../example.ts';
import { DueLine } from '../Guide/DueLine.tsx';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../Panel/sample.ts';
import { listReviewItems } from '../Review/review-items.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Ending } from './Ending.tsx';

const ignore = () => {};
const left = listReviewItems(sampleAssessment, {
  ...sampleState.progress,
  dismissed: ['required.f5'],
}).filter(({ group }) => group !== 'rest');
const aside = left.filter(({ group }) => group === 'aside');

export const examples: Example[] = [
  {
    name: 'g-ending-calm',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <Ending
          isCalm
          isWhole
          remains={{ doubts: 0, points: 0, aside: 0, elsewhere: 0 }}
          hasComparedAmounts
          isSentHere
          before={[]}
          unreadParts={[]}
          left={[]}
          aside={[]}
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
          isWhole={false}
          remains={{ doubts: 1, points: left.length - 1 - aside.length, aside: aside.length, elsewhere: 2 }}
          hasComparedAmounts={false}
          isSentHere
          before={[]}
          unreadParts={[]}
          left={left.filter((item) => !aside.includes(item))}
          aside={aside}
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
          isWhole={false}
          remains={{ doubts: 0, points: 0, aside: 0, elsewhere: 0 }}
          hasComparedAmounts={false}
          isSentHere
          before={[]}
          unreadParts={[]}
          left={left}
          aside={[]}
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
  {
    name: 'g-ending-page',
    draw: (look) => (
      <InShell look={look} status="not-sent">
        <Ending
          isCalm
          isWhole={false}
          remains={{ doubts: 0, points: 0, aside: 0, elsewhere: 0 }}
          hasComparedAmounts
          isSentHere
          before={[]}
          unreadParts={sampleAssessment.steps.slice(0, 1).map(({ title }) => title)}
          left={[]}
          aside={[]}
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
];

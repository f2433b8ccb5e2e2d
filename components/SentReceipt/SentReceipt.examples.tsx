import type { Example } from '../example.ts';
import { PretendEnd } from '../Pretend/Pretend.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { SentReceipt } from './SentReceipt.tsx';

const ignore = () => {};

export const examples: Example[] = [
  {
    name: 'i-receipt',
    draw: (look) => (
      <InShell look={look} siteName="France Travail">
        <SentReceipt
          siteName="France Travail"
          at="2026-12-01T10:42"
          reference="AB 1234 5678"
          already={false}
          hasPhoto={false}
          onPhoto={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'i-receipt-practice',
    draw: (look) => (
      <InShell look={look} siteName="CAF">
        <SentReceipt
          siteName="CAF"
          at="2026-12-01T10:42"
          reference={null}
          already={false}
          isPractice
          onward={<PretendEnd onAgain={ignore} onRealSite={ignore} />}
          hasPhoto={false}
          onPhoto={ignore}
        />
      </InShell>
    ),
  },
  {
    name: 'i-receipt-already',
    draw: (look) => (
      <InShell look={look}>
        <SentReceipt siteName="CAF" at={null} reference={null} already hasPhoto onPhoto={ignore} />
      </InShell>
    ),
  },
];

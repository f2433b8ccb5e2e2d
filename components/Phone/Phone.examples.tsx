import type { Example } from '../example.ts';
import { sampleLongSource } from '../Guide/sample-guide.ts';
import { samplePortals } from '../Panel/sample.ts';
import { Screen } from '../Screen/Screen.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { PhoneCard } from './PhoneCard.tsx';
import { phoneNumberInGroups } from './phone-number.ts';

const [, , taxes] = samplePortals;
const phone = { number: phoneNumberInGroups('0809401401'), note: null, source: sampleLongSource };

export const examples: Example[] = [
  {
    name: 'phone-long-source',
    draw: (look) => (
      <InShell look={look}>
        <Screen title="Je bloque">
          <PhoneCard portal={taxes ? { ...taxes, phone } : null} />
        </Screen>
      </InShell>
    ),
  },
];

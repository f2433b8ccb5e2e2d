import type { Example } from '../example.ts';
import { Screen } from '../Screen/Screen.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { CodeEntry } from './CodeEntry.tsx';

const ignore = () => {};
const drawn = (name: string, digits: string, under?: string): Example => ({
  name,
  draw: (look) => (
    <InShell look={look}>
      <Screen title={digits.length > 10 ? 'Les chiffres du code' : 'Tapez les 10 chiffres'}>
        <CodeEntry label="Les chiffres du code" digits={digits} onDigits={ignore} {...(under && { under })} />
      </Screen>
    </InShell>
  ),
});

export const examples: Example[] = [
  drawn('code-entry-empty', ''),
  drawn('code-entry-begun', '41751', 'Il manque encore 5 chiffres.'),
  drawn('code-entry-eleven', '41751906371'),
];

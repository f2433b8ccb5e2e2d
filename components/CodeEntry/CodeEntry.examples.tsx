import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { CodeEntry } from './CodeEntry.tsx';

const ignore = () => {};
const drawn = (name: string, digits: string, under?: string): Example => ({
  name,
  draw: (look) => (
    <InShell look={look}>
      <div className="screen">
        <CodeEntry label="Les chiffres du code" digits={digits} onDigits={ignore} {...(under && { under })} />
      </div>
    </InShell>
  ),
});

export const examples: Example[] = [
  drawn('code-entry-empty', ''),
  drawn('code-entry-begun', '41751', 'Il manque encore 5 chiffres.'),
  drawn('code-entry-eleven', '41751906371'),
];

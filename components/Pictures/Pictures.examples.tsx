import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Pictures } from './Pictures.tsx';

const rows = Array.from({ length: 16 }, (_, row) => [0, 1, 2, 3].map((at) => row * 4 + at));

export const examples: Example[] = [
  {
    name: 'pictures-all',
    draw: (look) => (
      <InShell look={look}>
        <div className="screen">
          <h1 className="screen-title">64</h1>
          {rows.map((row) => (
            <Pictures key={row[0]} row={row} />
          ))}
        </div>
      </InShell>
    ),
  },
];

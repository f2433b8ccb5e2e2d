import type { Example, Look } from '../example.ts';
import { keepsNothing } from '../Keep/keeping.ts';
import { linesWith, sampleEnds, sampleKeeping } from '../Keep/sample.ts';
import { sampleTexts } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Notebook } from './Notebook.tsx';

const ignore = () => {};
const draw = (look: Look, keeping = sampleKeeping) => (
  <InShell look={look} siteName={null}>
    <Notebook
      keeping={keeping}
      text={sampleTexts.text}
      backLabel="Retour"
      onBack={ignore}
      onRemove={ignore}
      onDoubts={ignore}
      onRemoveDoubts={ignore}
      onRemoveAnswers={ignore}
      onRemind={ignore}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'x-notebook', draw: (look) => draw(look) },
  {
    name: 'x-notebook-no-next',
    draw: (look) => draw(look, { ...sampleKeeping, lines: linesWith([sampleEnds, { kind: 'once' }]) }),
  },
  { name: 'x-notebook-empty', draw: (look) => draw(look, keepsNothing) },
  {
    name: 'x-notebook-unreadable',
    draw: (look) => draw(look, { ...sampleKeeping, lines: [], unreadable: 2 }),
  },
];

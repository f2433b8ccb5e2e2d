import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Waiting, type WaitStage } from './Waiting.tsx';

const stages: WaitStage[] = ['reading', 'long'];

export const examples: Example[] = stages.map((stage) => ({
  name: `v-waiting-${stage}`,
  draw: (look) => (
    <InShell look={look}>
      <Waiting stage={stage} />
    </InShell>
  ),
}));

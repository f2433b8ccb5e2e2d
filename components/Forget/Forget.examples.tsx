import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { Forget, Forgetting, Forgotten, NotForgotten } from './Forget.tsx';

const ignore = () => {};

export const examples: Example[] = [
  {
    name: 'w-forget',
    draw: (look) => (
      <InShell look={look}>
        <Forget onForget={ignore} onBack={ignore} />
      </InShell>
    ),
  },
  {
    name: 'w-forgetting',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <Forgetting />
      </InShell>
    ),
  },
  {
    name: 'w-not-forgotten',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <NotForgotten onAgain={ignore} />
      </InShell>
    ),
  },
  {
    name: 'w-forgotten',
    draw: (look) => (
      <InShell look={look} siteName={null}>
        <Forgotten onRestart={ignore} />
      </InShell>
    ),
  },
];

import type { Example } from '../example.ts';
import { samplePortals } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { SignInSheet } from './SignInSheet.tsx';
import { StoppedPage } from './StoppedPage.tsx';

export const examples: Example[] = [
  {
    name: 'k-sign-in',
    draw: (look) => (
      <InShell look={look}>
        <SignInSheet portal={samplePortals[0] ?? null} steps={null} source={null} />
      </InShell>
    ),
  },
  {
    name: 'k-captcha',
    draw: (look) => (
      <InShell look={look}>
        <StoppedPage reason="captcha" />
      </InShell>
    ),
  },
  {
    name: 'k-cookie-wall',
    draw: (look) => (
      <InShell look={look}>
        <StoppedPage reason="cookie-wall" />
      </InShell>
    ),
  },
];

import type { Example } from '../example.ts';
import { InShell } from '../Shell/InShell.tsx';
import { type GateReason, SiteGate } from './SiteGate.tsx';

const ignore = () => {};
const reasons: GateReason[] = ['paused', 'site-off', 'no-access', 'unknown-site'];

export const examples: Example[] = reasons.map((reason) => ({
  name: `u-gate-${reason}`,
  draw: (look) => (
    <InShell look={look} siteName="exemple-mairie.fr">
      <SiteGate reason={reason} host="www.exemple-mairie.fr" onOpen={ignore} onSettings={ignore} />
    </InShell>
  ),
}));

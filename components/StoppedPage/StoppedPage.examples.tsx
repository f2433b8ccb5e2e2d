import type { Example } from '../example.ts';
import type { PortalView } from '../Panel/panel-state.ts';
import { samplePortals, sampleTexts, say } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { SignInSheet } from './SignInSheet.tsx';
import { StoppedPage } from './StoppedPage.tsx';

const source = {
  name: 'Bienvu',
  own: 'advice',
  url: null,
  verifiedOn: '2026-11-24',
  day: 'document',
} as const;
const fact = (text: string) => ({ text: say(text), source });

/** One that serves several sites, with its own sentences and no number. */
const severalSites: PortalView = {
  id: 'common',
  name: 'app.franceconnect.gouv.fr',
  nameWithArticle: 'ce site',
  host: 'franceconnect.gouv.fr',
  icon: 'globe',
  isOnHome: false,
  phone: null,
  signIn: {
    steps: [say('Choisissez un compte que vous avez déjà.'), say('Gardez cette page ouverte.')],
    source,
    warning: fact('Ne donnez ni code ni mot de passe à personne.'),
    lostMailbox: fact('Le code vient du compte choisi. Demandez là-bas.'),
  },
};

export const examples: Example[] = [
  {
    name: 'k-sign-in',
    draw: (look) => (
      <InShell look={look}>
        <SignInSheet portal={samplePortals[0] ?? null} text={sampleTexts.text} />
      </InShell>
    ),
  },
  {
    name: 'k-sign-in-own',
    draw: (look) => (
      <InShell look={look}>
        <SignInSheet portal={severalSites} text={sampleTexts.text} />
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

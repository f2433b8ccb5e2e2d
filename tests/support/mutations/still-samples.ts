import type { Procedure } from '../../../core/pack.ts';
import { guidesFor } from '../../../packs/index.ts';
import { freeze, showInFrame } from './still-page.ts';

const pages = import.meta.glob<string>('../../../packs/*/samples/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<{ url: string; today: string }>(
  '../../../packs/*/samples/*.expected.json',
  {
    import: 'default',
    eager: true,
  },
);

/** A practice page as it stands at one moment, and what is known of it. */
export interface StillSample {
  /** « caf/quarterly-declaration » */
  id: string;
  host: string;
  today: string;
  guides: Procedure[];
  procedure: Procedure;
  freeze: () => Promise<string>;
}

const toStep2 = '[data-etape="1"] [data-vers="2"]';
const toStep3 = '[data-etape="2"] [data-vers="3"]';

/** What is pressed until the step that asks most stands there, once the first questions are answered. */
const presses: Record<string, string[]> = {
  'ameli/c2s-request': [toStep2],
  'ameli/rights-attestation': [],
  'caf/change-of-situation': [],
  'caf/fetch-attestation': [],
  'caf/quarterly-declaration': ['[name=profil][value=non]', toStep2, toStep3],
  'caf/send-document': [toStep2],
  'caf/sign-in': [],
  // Known at its last part only, by the papers and the honour behind it.
  'common/generic': [toStep2, toStep3],
  'france-travail/fetch-attestation': [],
  'france-travail/monthly-actualisation': [
    '#formationNon',
    '[data-page="1"] .principal',
    '[name=Travail][value=oui]',
    '[name=Recherche][value=non]',
  ],
  'france-travail/send-document': [],
  'impots/annual-declaration': [toStep2],
  'impots/online-correction': [toStep2],
  'msa/quarterly-declaration': ['#change-non', toStep2],
};

/** Every practice page. One that no line above speaks of is looked at as it opens. */
export const stillSamples: StillSample[] = Object.entries(pages).flatMap(([path, html]) => {
  const [portal = '', , file = ''] = path.split('/').slice(-3);
  const id = `${portal}/${file.replace('.html', '')}`;
  const expected = expectations[path.replace('.html', '.expected.json')];
  if (!expected) return [];
  const { host } = new URL(expected.url);
  const guides = guidesFor(host);
  const procedure = guides.find((one) => `${one.portal}/${one.id}` === id);
  if (!procedure) throw new Error(`${id} is no guide of ${host}.`);
  const still = () => stillAfter(html, presses[id] ?? []);
  return [{ id, host, today: expected.today, guides, procedure, freeze: still }];
});

async function stillAfter(html: string, selectors: string[]): Promise<string> {
  const frame = await showInFrame(html);
  for (const selector of selectors) frame.contentDocument?.querySelector<HTMLElement>(selector)?.click();
  const still = freeze(frame.contentDocument as Document);
  frame.remove();
  return still;
}

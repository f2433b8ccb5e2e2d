import cover from '../../../packs/ameli/samples/c2s-request.html?raw';
import change from '../../../packs/caf/samples/change-of-situation.html?raw';
import attestation from '../../../packs/caf/samples/fetch-attestation.html?raw';
import declaration from '../../../packs/caf/samples/quarterly-declaration.html?raw';
import actualisation from '../../../packs/france-travail/samples/monthly-actualisation.html?raw';
import papers from '../../../packs/france-travail/samples/send-document.html?raw';
import incomes from '../../../packs/impots/samples/annual-declaration.html?raw';
import correction from '../../../packs/impots/samples/online-correction.html?raw';
import { freeze, showInFrame } from './still-page.ts';

const toStep2 = '[data-etape="1"] [data-vers="2"]';

/** The practice pages at the step that asks most, as they stand once the first questions are answered. */
export const stillSamples = [
  {
    portal: 'caf',
    procedure: 'quarterly-declaration',
    freeze: () =>
      stillAfter(declaration, [
        '[name=profil][value=non]',
        '[data-etape="1"] .principal',
        '[data-etape="2"] .principal',
      ]),
  },
  {
    portal: 'france-travail',
    procedure: 'monthly-actualisation',
    freeze: () =>
      stillAfter(actualisation, [
        '#formationNon',
        '[data-page="1"] .principal',
        '[name=Travail][value=oui]',
        '[name=Recherche][value=non]',
      ]),
  },
  { portal: 'caf', procedure: 'change-of-situation', freeze: () => stillAfter(change, []) },
  { portal: 'caf', procedure: 'fetch-attestation', freeze: () => stillAfter(attestation, []) },
  { portal: 'france-travail', procedure: 'send-document', freeze: () => stillAfter(papers, []) },
  { portal: 'impots', procedure: 'annual-declaration', freeze: () => stillAfter(incomes, [toStep2]) },
  { portal: 'impots', procedure: 'online-correction', freeze: () => stillAfter(correction, [toStep2]) },
  { portal: 'ameli', procedure: 'c2s-request', freeze: () => stillAfter(cover, [toStep2]) },
];

async function stillAfter(html: string, presses: string[]): Promise<string> {
  const frame = await showInFrame(html);
  for (const selector of presses) frame.contentDocument?.querySelector<HTMLElement>(selector)?.click();
  const still = freeze(frame.contentDocument as Document);
  frame.remove();
  return still;
}

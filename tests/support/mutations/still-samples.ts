import declaration from '../../../packs/caf/samples/quarterly-declaration.html?raw';
import actualisation from '../../../packs/france-travail/samples/monthly-actualisation.html?raw';
import { freeze, showInFrame } from './still-page.ts';

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
];

async function stillAfter(html: string, presses: string[]): Promise<string> {
  const frame = await showInFrame(html);
  for (const selector of presses) frame.contentDocument?.querySelector<HTMLElement>(selector)?.click();
  const still = freeze(frame.contentDocument as Document);
  frame.remove();
  return still;
}

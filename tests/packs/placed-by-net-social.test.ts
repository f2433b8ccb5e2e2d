/** A part of a quarter's declaration that says « net social » and never the declaration's name. */
import { expect, test } from 'vitest';
import { detect } from '../../core/detect.ts';
import { guidesFor } from '../../packs/index.ts';
import { aButton, anAmount, aPage } from '../support/page-model.ts';

const months = ['août', 'septembre', 'octobre'];
const placeOf = (host: string, heading: string, says: string, asked = months) => {
  const fields = asked.map((month) => anAmount(`Paie de ${month} 2026`, '1 418,20'));
  const page = aPage(host, [heading], {
    title: 'Ressources du foyer',
    fields,
    blocks: [heading, says, ...fields.map(({ label }) => label)],
    buttons: [aButton('Retour', 'previous'), aButton('Relire ma déclaration', 'next')],
  });
  return detect(page, guidesFor(host))?.procedure ?? null;
};
const says = 'Tout montant est le « net social » du relevé ou du bulletin.';

test.each(['wwwd.caf.fr', 'monespaceprive.msa.fr'])('on %s', (host) => {
  expect(placeOf(host, 'Les ressources de chacun', says)).toBe('quarterly-declaration');
  expect(placeOf(host, 'Les ressources de chacun', 'Le montant net social est sur le bulletin.')).toBe(
    'quarterly-declaration',
  );
});

test('not one month, nor what is asked for something else', () => {
  expect(placeOf('wwwd.caf.fr', 'Les ressources de chacun', says, ['octobre'])).toBeNull();
  expect(placeOf('wwwd.caf.fr', 'Simulation', says)).toBeNull();
  expect(placeOf('wwwd.caf.fr', 'Demande d’aide au logement', says)).toBeNull();
});

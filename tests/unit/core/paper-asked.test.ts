/** The paper that she chose against the one that is wanted; the box under a table that nobody filled in. */
import { expect, test } from 'vitest';
import { amounts, aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Obtenir une attestation', today: '2026-09-08' };
const papers = ['paiement', 'montant net social', 'quotient familial'].map((of) => `Attestation de ${of}`);
const asks = 'Quelle attestation souhaitez-vous ?';
const chosen = (of: string) => aRadio(asks, papers, `Attestation de ${of}`);

test('the paper that another asks for, told in her words or chosen', () => {
  const copied = (text: string, label = 'Recopiez le nom du document réclamé') =>
    aField(label, { kind: 'textarea', valueType: 'free-text', text });
  const wanted = copied('Attestation de quotient familial de moins de trois mois');
  expect(wrongIn([wanted, chosen('paiement')], caf)).toEqual([asks]);
  expect(wrongIn([wanted, chosen('quotient familial')], caf)).toEqual([]);
  const read = aSelect('Que doit-on lire dessus ?', ['Mon quotient familial', 'Ce qui m’a été versé'], '');
  const told = { ...read, value: { state: 'filled', text: 'Mon quotient familial' } as const };
  expect(wrongIn([told, chosen('paiement')], caf)).toEqual([asks]);
  for (const right of [
    copied('Attestation de paiement, pas le quotient familial'),
    copied('Attestation de quotient familial', 'Document que vous avez déjà'),
    copied('Attestation de la Caf'),
  ])
    expect(wrongIn([right, chosen('paiement')], caf)).toEqual([]);
});

test('a partner’s table left empty, and the box under it not ticked', () => {
  const says = [
    'Les ressources du foyer comprennent celles de votre conjoint. Recopiez la ligne « Montant net social » de ses bulletins ou de ses relevés, un montant par mois, sans rien arrondir ni convertir, centimes compris. S’il n’a rien perçu, cochez la case sous le tableau.',
  ];
  const box = 'Mon conjoint n’a perçu aucune ressource sur ces trois mois';
  const look = (sum: string, ticked = '') =>
    wrongIn(
      [
        ...amounts([`Salaires, juillet 2026 : ${sum}`, `Salaires, août 2026 : ${sum}`], {
          group: 'Montants en euros',
        }),
        aField(box, { kind: 'checkbox', valueType: 'choice', text: ticked, group: 'Votre conjoint' }),
      ],
      { ...caf, title: 'Changement de situation : début de vie commune', today: '2026-11-10', says },
    );
  expect(look('')).toHaveLength(1);
  expect(look('1 312,05')).toEqual([]);
  expect(look('', box)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

function look(fields: Field[], blocks: string[]) {
  const page = aPage('wwwd.caf.fr', ['Déclarer un changement de situation'], {
    fields,
    blocks,
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, '2026-11-24').problems.map(({ check }) => check);
}

describe('people counted, and a frame for each of the others', () => {
  const count = (text: string) =>
    aField('Combien de personnes vivent dans le logement, vous compris ?', { valueType: 'household', text });
  const frame = (number: number, text: string, birth: string): Field[] => [
    aField('Prénom', { valueType: 'name', text, group: `Personne ${number}` }),
    aField('Né(e) le', { valueType: 'date', text: birth, group: `Personne ${number}` }),
  ];
  const others = [...frame(2, 'Malo', '02/03/2015'), ...frame(3, 'Jade', '17/05/2018')];
  // What follows the frames is read under the last title that has no case.
  const last = (group: string) =>
    aField('Qui remplit cette demande ?', {
      kind: 'select',
      options: ['Moi', 'Un proche'],
      text: 'Moi',
      group,
    });
  const pageOf = (stated: string, hers: string, ...blocks: string[]) =>
    look([count(stated), ...others, last(hers)], [hers, 'Prénom : Odile, née le 04/05/1985', ...blocks]);

  test.each(['Personne 1 – vous', 'Personne 1 (demandeuse)', 'Personne n° 1 : vous-même'])('%s', (hers) => {
    expect(pageOf('4', hers)).toEqual(['count']);
    expect(pageOf('3', hers)).toEqual([]);
  });

  test('not where more may be told elsewhere, nor where the first may be one of the others', () => {
    expect(pageOf('4', 'Personne 1 – vous', 'Au-delà de trois personnes, joignez une liste.')).toEqual([]);
    expect(pageOf('4', 'Personne 1')).toEqual([]);
  });
});

describe('people living with her, and the household the page knows', () => {
  const known = [
    'MSA du Sud',
    'Vous',
    'M. Paul Exemple, né en 1985',
    'Votre conjointe',
    'Mme Inès Exemple, née en 1988',
    'Votre enfant',
    'Lou Exemple, née en 2017',
  ];
  const pageOf = (asks: string, text: string, hint: string | null, answer: 'Oui' | 'Non' = 'Oui') =>
    look(
      [
        aYesNo(asks, answer),
        aField('Nombre de personnes vivant avec vous', { valueType: 'household', text, hint }),
      ],
      known,
    );
  const same = 'Votre foyer est-il toujours le même ?';

  test.each(['Ne vous comptez pas vous-même.', 'Vous non compris.'])('she counts herself too: %s', (hint) => {
    expect(pageOf(same, '3', hint)).toEqual(['count']);
    expect(pageOf(same, '2', hint)).toEqual([]);
  });

  test('not where somebody may have come, nor where nothing tells whether she is one of them', () => {
    expect(pageOf('Vos ressources sont-elles les mêmes ?', '3', 'Ne vous comptez pas.')).toEqual([]);
    expect(pageOf(same, '3', 'Ne vous comptez pas.', 'Non')).toEqual([]);
    expect(pageOf(same, '3', null)).toEqual([]);
  });
});

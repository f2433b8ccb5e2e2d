/** What is read on a paper, and what is declared of the same line of it in the case beside. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const group = 'Montant à corriger';
const look = (
  read: string,
  declared: string,
  [one, two]: [string, string],
  says: string[] = [],
  given = {},
) => wrongIn([anAmount(read, one, { group }), anAmount(declared, two, { group, ...given })], { says });

describe('read on a paper and declared', () => {
  test.each<[string, string]>([
    [
      'Montant lu sur la ligne « Montant net social » du bulletin de ce mois',
      'Nouveau montant net social à déclarer',
    ],
    ['Montant net social inscrit sur votre fiche de paie', 'Montant net social déclaré'],
    ['Net social figurant sur le bulletin', 'Net social corrigé'],
    ['Montant net social du bulletin rectifié', 'Montant net social à retenir'],
    ['Net imposable lu sur le bulletin d’octobre', 'Net imposable d’octobre à déclarer'],
    ['Salaire brut indiqué sur l’attestation', 'Salaire brut rectifié'],
    ['Loyer affiché sur la quittance', 'Loyer à déclarer'],
    ['Indemnités journalières selon le décompte', 'Indemnités journalières à déclarer'],
  ])('%s, %s', (read, declared) => {
    expect(look(read, declared, ['1 236,48', '123,64'])).toEqual([declared]);
    expect(look(read, declared, ['1 236,48', '1236,48'])).toEqual([]);
    expect(look(read, declared, ['1 236,48', '1236'])).toEqual([]);
  });

  test.each<[string, string]>([
    ['Net imposable lu sur le bulletin', 'Montant net social à déclarer'],
    ['Salaire brut figurant sur le bulletin', 'Montant net social à déclarer'],
    ['Montant net social lu sur le bulletin', 'Net à payer déclaré'],
    ['Montant net social lu sur le bulletin d’août', 'Montant net social de septembre à déclarer'],
    ['Montant net social lu sur le bulletin', 'Montant net social déclaré précédemment'],
    ['Montant net social lu sur le bulletin', 'Montant net social connu à corriger'],
    ['Net imposable lu sur le bulletin', 'Net imposable annuel à déclarer'],
    ['Loyer affiché sur la quittance', 'Part de loyer à déclarer'],
  ])('%s, %s: two figures', (read, declared) =>
    expect(look(read, declared, ['1 236,48', '998,10'])).toEqual([]),
  );

  test('worked out as the page says, in another part, or of two papers', () => {
    const [read, declared] = ['Net imposable lu sur le bulletin', 'Net imposable à déclarer'];
    const sums: [string, string] = ['1 000', '900'];
    expect(look(read, declared, sums, ['Retirez d’abord l’abattement de 10 %.'])).toEqual([]);
    expect(look(read, declared, sums, [], { group: 'Conjoint' })).toEqual([]);
    const two = [
      anAmount('Net imposable lu sur le bulletin de Lidl', '600', { group }),
      anAmount('Net imposable lu sur le bulletin de la mairie', '300', { group }),
      anAmount(declared, '900', { group }),
    ];
    expect(wrongIn(two)).toEqual([]);
  });
});

/** The month of a sum or of an event, out of the months that the page says are declared; and months of anything else. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, aSelect, casesOf, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const months = ['Juin', 'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre'].map((one) => `${one} 2026`);
const quarter = 'Trimestre d’août, septembre et octobre 2026';
const onlyPaid = 'N’ajoutez qu’une somme payée dans l’un des trois mois du trimestre.';
const ofPaper = 'Le mois est celui écrit sur votre relevé.';

const look = (field: Field, says: string[], title = 'Somme à ajouter') =>
  wrongIn([field, anAmount('Combien, en euros', '1 850,00')], {
    says,
    title,
    host: 'armorique.msa.fr',
    today: '2026-12-02',
  });
const chosen = (label: string, month: string) => aSelect(label, months, month);

test.each([
  ['Mois écrit sur le relevé', [quarter, `${onlyPaid} ${ofPaper}`]],
  ['Mois', [quarter, onlyPaid]],
  ['Quel mois ?', [quarter, 'Déclarez uniquement les sommes reçues pendant le trimestre.']],
  [
    'Mois concerné',
    ['Trimestre d’août à octobre 2026', 'Seules les sommes versées au cours de ces trois mois comptent.'],
  ],
  [
    'Versée en',
    [
      'Période déclarée : du 1er août 2026 au 31 octobre 2026',
      'La somme doit avoir été perçue pendant la période.',
    ],
  ],
  [
    'Mois d’encaissement (MM/AAAA)',
    [quarter, 'Les sommes encaissées avant ou après ces trois mois ne se déclarent pas ici.'],
  ],
  ['Mois du paiement', [quarter, 'Aucune somme payée en dehors du trimestre n’est à ajouter.']],
  ['En quel mois ?', [quarter, 'Ne notez que ce qui est arrivé pendant ces trois mois.']],
])('%s – %j', (label, says) => {
  for (const month of ['Juillet 2026', 'Novembre 2026'])
    expect(look(chosen(label, month), says)).toEqual([label]);
  expect(look(aRadio(label, months, 'Juillet 2026'), says)).toEqual([label]);
  expect(look(casesOf('month')(label, 'juillet 2026'), says)).toEqual([label]);
  expect(look(casesOf('month')(label, '2025-09'), says)).toEqual([label]);
  for (const month of ['Août 2026', 'Octobre 2026']) expect(look(chosen(label, month), says)).toEqual([]);
  expect(look(casesOf('month')(label, 'septembre'), says)).toEqual([]);
});

test('one month declared', () => {
  const says = ['Mois déclaré : novembre 2026', 'N’indiquez que les heures effectuées dans le mois déclaré.'];
  expect(look(chosen('Mois travaillé', 'Octobre 2026'), says)).toEqual(['Mois travaillé']);
  expect(look(chosen('Mois travaillé', 'Novembre 2026'), says)).toEqual([]);
});

describe('months of anything else', () => {
  test.each([
    'Mois de naissance',
    'Mois d’emménagement',
    'Mois de début du contrat',
    'Mois d’entrée dans les lieux',
    'Mois du dernier salaire',
    'Mois du dernier versement',
    'Mois de référence',
    'Mois de l’année précédente',
    'Mois du mariage',
  ])('%s', (label) => expect(look(chosen(label, 'Juillet 2026'), [quarter, onlyPaid])).toEqual([]));

  test.each([
    ['no rule', 'Mois écrit sur le relevé', [quarter]],
    ['a payslip may be paid the month after', 'Mois du bulletin', [quarter, onlyPaid]],
    ['worked, where the rule is of what was paid', 'Mois travaillé', [quarter, onlyPaid]],
    [
      'a rule with « sauf »',
      'Mois',
      [quarter, 'Sauf rappel, n’ajoutez que des sommes payées dans ces mois.'],
    ],
    ['no period named', 'Mois', ['N’ajoutez que des sommes reçues pendant la période.']],
    ['rights', 'Mois', ['Vos droits : novembre, décembre 2026 et janvier 2027.', quarter]],
  ])('%s', (_name, label, says) => expect(look(chosen(label, 'Juillet 2026'), says)).toEqual([]));
});

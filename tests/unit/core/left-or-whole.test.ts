/** What remains of a sum, or the whole of it: the page says which is asked, and the other was written. */
import { describe, expect, test } from 'vitest';
import { amounts, rightly, taxReturn, wrongIn, wrongly } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const bill = 'Facture d’eau du 12/10/2026, montant total 386,12 €. Un acompte de 100,00 € a été encaissé.';
const rest = 'L’aide porte uniquement sur la somme qui reste à payer le jour de la demande.';
const asked = 'Somme pour laquelle vous demandez l’aide';
const care =
  'En 2025, votre foyer a payé à la crèche 4 380 €, pour lesquels la Caf vous a versé 2 512 € de complément.';
const withoutHelp = 'La somme à porter est celle qui reste à votre charge une fois l’aide de la Caf retirée.';
const home =
  'Cesu 2025 : dépense totale (salaires et cotisations) 1 860 €, avance immédiate déjà reçue 620 €, soit 1 240 € restés à votre charge.';
const all = 'La dépense de l’année se porte ici sans retrancher l’avance immédiate.';

describe('the other one was written', () => {
  wrongly([
    [asked, amounts([`${asked} : 386,12`]), [bill, rest]],
    ['Frais de garde (7GA)', amounts(['Frais de garde (7GA) : 4380']), [care, withoutHelp]],
    ['Sommes versées', amounts(['Sommes versées : 1240']), [home, all]],
    [
      'Frais de transport',
      amounts(['Frais de transport : 96,40']),
      [
        'Trajets : 240,40 € dépensés. La mutuelle vous en a remboursé 144,00 €.',
        'Indiquez la dépense avant tout remboursement.',
      ],
    ],
    [
      'Frais de séjour',
      amounts(['Frais de séjour : 640']),
      [
        'Séjour d’août : prix facturé 640 €.',
        'Aide du comité d’entreprise : 215 €',
        'Déduisez l’aide du comité d’entreprise des frais à inscrire.',
      ],
    ],
    [
      'Somme restant à payer',
      amounts(['Somme restant à payer : 512,30']),
      ['Devis accepté : 512,30 €, dont 150,00 € déjà versés à la commande.'],
    ],
  ]);
});

describe('the one that is asked', () => {
  rightly([
    ['what is left', amounts([`${asked} : 286,12`]), [bill, rest]],
    ['less the help', amounts(['Frais de garde (7GA) : 1868']), [care, withoutHelp]],
    ['the whole', amounts(['Sommes versées : 1860']), [home, all]],
    [
      'both, each in its case',
      amounts(['Montant de la facture : 386,12', `${asked} : 286,12`]),
      [bill, rest],
    ],
    [
      'the whole and what was paid, taken off by the page',
      amounts(['Montant de la facture : 386,12', 'Acompte versé : 100']),
      [bill, rest],
    ],
    ['nothing says which', amounts([`${asked} : 386,12`]), [bill]],
    [
      'said of what will be worked out',
      amounts(['Dépense : 386,12']),
      [bill, 'Le montant qui reste à payer sera calculé par nos services.'],
    ],
    [
      'a help that is at most so much',
      amounts(['Dépense : 386,12']),
      ['Facture de 386,12 €.', 'Aide plafonnée à 100,00 €.', rest],
    ],
  ]);
});

test('the whole and its advance stand in two boxes of the tax return', () => {
  const boxes = (spent: string, advance: string) =>
    wrongIn([anAmount('Dépense (7DB)', spent), anAmount('Avance perçue (7HB)', advance)], {
      ...taxReturn,
      says: [home, all],
    });
  expect(boxes('1240', '620')).toEqual(['Dépense (7DB)']);
  expect(boxes('1860', '620')).toEqual([]);
});

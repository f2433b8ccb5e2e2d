/** Whose the papers are that a page lists above its last button. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { recapOf, told } from '../../support/recap.ts';

const papers = [
  'Carte d’identité – Mme FABRE Corinne – cni.pdf (612 Ko)',
  'Bulletin de paie de mars 2026 – Mme FABRE Corinne – paie-mars.pdf (140 Ko)',
];
const bill = 'Facture d’électricité impayée – M. KELLER Patrice, 5 rue Neuve – facture.pdf (208 Ko)';
const problemsOf = (lines: string[], who = 'Mme Corinne FABRE, née le 28/01/1974, vit seule.') =>
  told(
    assessed(
      recapOf('demarches.ardeche.fr', 'Demande d’aide au logement', [who, 'Aide demandée : 412 €', ...lines]),
      '2026-04-02',
    ),
  ).problems;

test('one is of another than her who lives alone', () =>
  expect(problemsOf([...papers, bill])).toEqual([['papers', 'Facture d’électricité impayée']]));

test('hers, of one the page knows, of the landlord, or of one she may live with', () => {
  const own = bill.replace('M. KELLER Patrice', 'Mme Corinne FABRE');
  expect(problemsOf([...papers, own])).toEqual([]);
  expect(problemsOf([...papers, bill, 'Hébergée par M. Patrice KELLER'])).toEqual([]);
  expect(problemsOf([...papers, 'Quittance de loyer – M. KELLER Patrice – quittance.pdf'])).toEqual([]);
  expect(problemsOf([...papers, bill], 'Mme Corinne FABRE, née le 28/01/1974')).toEqual([]);
  expect(problemsOf([...papers.slice(1), bill])).toEqual([]);
});

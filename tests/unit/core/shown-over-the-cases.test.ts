/** What the page shows over its cases: whose paper it is, money that comes each month. */
import { describe, expect, test } from 'vitest';
import { aRadio, quarterly, wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { ...quarterly, today: '2026-12-02' };

describe('a paper in the name of one, and money said to be of another', () => {
  const asks = 'Qui a reçu cette pension ?';
  const look = (chosen: string, ...says: string[]) =>
    wrongIn(
      [
        aRadio(asks, ['Fatou KERVELLA', 'Yannick KERVELLA (votre conjoint)'], chosen),
        anAmount('Pension d’invalidité en août 2026', '612,44'),
      ],
      { ...caf, says },
    );
  const [hers, his] = ['Fatou KERVELLA', 'Yannick KERVELLA (votre conjoint)'];

  test.each([
    'Relevé de l’Assurance maladie reçu le 04/11/2026, au nom de : M. Yannick KERVELLA',
    'Notification adressée à Yannick Kervella.',
  ])('%s', (says) => {
    expect(look(hers, says)).toEqual([asks]);
    expect(look(his, says)).toEqual([]);
  });
  test('not where nobody or both are named, nor where it says how a paper must be', () => {
    expect(look(hers, 'Relevé au nom de M. et Mme KERVELLA')).toEqual([]);
    expect(look(hers, 'Relevé au nom de : Fatou KERVELLA', 'Relevé au nom de : Yannick KERVELLA')).toEqual(
      [],
    );
    expect(look(hers, 'Le relevé doit être au nom de Yannick KERVELLA ou au vôtre.')).toEqual([]);
    expect(look(hers, 'Yannick KERVELLA a signé la dernière déclaration.')).toEqual([]);
  });
});

describe('money that comes each month, over zero in each', () => {
  const months = ['août', 'septembre', 'octobre'].map(
    (month) => `Pensions alimentaires reçues ${month} 2026`,
  );
  const look = (amount: string, ...says: string[]) =>
    wrongIn(
      months.map((label) => anAmount(label, amount)),
      { ...caf, says },
    );
  const says =
    'Pension alimentaire pour Lina : vous la recevez de M. Karim Belhadj, 150 € chaque mois, depuis janvier 2025. Rien n’a changé ce trimestre (votre réponse à l’étape 2).';

  test('is told at the first', () => {
    expect(look('0', says)).toEqual([months[0]]);
    expect(look('150', says)).toEqual([]);
  });
  test('not where it is over, is paid by her, or is of something else', () => {
    expect(look('0', 'Pension alimentaire pour Lina : vous la receviez chaque mois.')).toEqual([]);
    expect(look('0', 'Pension alimentaire pour Lina : vous la receviez chaque mois, elle a cessé.')).toEqual(
      [],
    );
    expect(look('0', 'Pension alimentaire : vous la recevez chaque mois jusqu’en juillet 2026.')).toEqual([]);
    expect(look('0', 'Pension d’invalidité : vous la recevez chaque mois.')).toEqual([]);
    expect(look('0', 'Pension alimentaire pour Lina : vous la versez chaque mois.')).toEqual([]);
  });
});

test('after a job that goes on, the pay of the month is of whoever worked', () => {
  const look = (worked: 'Oui' | 'Non') =>
    wrongIn(
      [
        aYesNo('Avez-vous travaillé ?', worked),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
        aYesNo('Ce contrat est-il terminé ?', 'Non'),
        anAmount('Salaire brut', '949'),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de novembre 2026', today: '2026-12-02' },
    );
  expect(look('Oui')).toEqual([]);
  expect(look('Non')).not.toEqual([]);
});

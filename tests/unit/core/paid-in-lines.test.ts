/** « Non » about somebody's money, where the page says elsewhere that this person is paid. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

const year = 'Les questions portent sur la période du 1er août 2025 au 31 juillet 2026.';
const look = (question: string, line: string, answer: 'Oui' | 'Non' = 'Non') =>
  wrongIn([aYesNo(question, answer)], {
    says: ['Ce que vous avez confirmé à l’étape 2', line, year],
    host: 'assure.ameli.fr',
    title: 'Ma demande de Complémentaire santé solidaire',
    today: '2026-09-15',
  });
const lookAtMonths = (question: string, line: string, answer: 'Oui' | 'Non' = 'Non') =>
  wrongIn([aYesNo(question, answer)], {
    says: [line, 'Mois concernés : août, septembre et octobre 2026'],
    host: 'wwwd.caf.fr',
    title: 'Déclaration trimestrielle de ressources',
  });

describe('over a year', () => {
  const salaried = 'Lina Ferrand, 17 ans, salariée en CDI depuis 2024';
  test.each([
    ['Lina a-t-elle perçu un salaire ?', 'Lina (17 ans), en apprentissage depuis septembre 2025'],
    [
      'Lina a-t-elle perçu un salaire ou une autre ressource ?',
      'Lina Ferrand, 17 ans, apprentie coiffeuse depuis le 1er septembre 2025, payée 790 € par mois par le salon',
    ],
    [
      'Lina a-t-elle eu des ressources ?',
      'Lina FERRAND – fille – apprentie, rémunérée 790 € / mois depuis le 01/09/2025',
    ],
    ...[
      'Lina perçoit-elle un salaire ?',
      'Lina a-t-elle des revenus ?',
      'Lina est-elle rémunérée ?',
      'Lina dispose-t-elle de ressources ?',
      'Salaire de Lina',
      'Des ressources pour Lina ?',
      'Votre fille Lina a-t-elle touché un salaire ?',
      'Une autre personne du foyer a-t-elle perçu un salaire ?',
      'Vos enfants ont-ils perçu des revenus ?',
    ].map((question) => [question, salaried]),
    [
      'Votre conjoint a-t-il perçu un salaire ?',
      'Votre conjoint, Marc Ferrand, maçon chez Bâti Sud depuis 2019, 1 650 € par mois',
    ],
  ])('%s – %s', (question = '', line = '') => {
    expect(look(question, line)).toEqual([question]);
    expect(look(question, line, 'Oui')).toEqual([]);
  });

  test.each([
    ['Lina a-t-elle changé de salaire ?', salaried],
    ['Revenus de Lina déjà transmis ?', salaried],
    ['Lina a-t-elle d’autres revenus ?', salaried],
    ['Lina a-t-elle un salaire plus élevé ?', salaried],
    ['Lina a-t-elle perçu une pension ?', salaried],
    ...[
      'Lina Ferrand, 17 ans, apprentie à partir du 1er septembre 2026, payée 790 € par mois',
      'Lina Ferrand, 17 ans, apprentie depuis le 1er juillet 2026, payée 790 € par mois',
      'Lina Ferrand, 17 ans, apprentie, payée 790 € par mois',
      'Lina Ferrand, 17 ans, ancienne apprentie, payée 790 € par mois jusqu’en juin 2025',
      'Lina Ferrand, 17 ans, cherche un apprentissage payé 790 € par mois',
      'Lina Ferrand, 17 ans, cantine payée 60 € par mois',
      'Lina Ferrand, 17 ans, bourse de 200 € par mois',
      'Exemple : Lina, 17 ans, apprentie payée 790 € par mois, déclare 9 480 €',
      'Un salarié payé 790 € par mois depuis le 01/09/2025 déclare 9 480 €.',
      'Sandrine Ferrand, mère de Lina, salariée en CDI depuis 2024',
      'Tom Ferrand, 19 ans, payé 790 € par mois depuis 2024',
    ].map((line) => ['Lina a-t-elle perçu un salaire ?', line]),
    ['Avez-vous perçu un salaire ?', 'Vous avez confirmé : Lina, apprentie depuis 2024, 790 € par mois'],
  ])('nothing of %s – %s', (question = '', line = '') => {
    expect(look(question, line)).toEqual([]);
  });
});

describe('over three months', () => {
  test.each([
    [
      'Votre conjoint a-t-il perçu des ressources ?',
      'Marc Ferrand, votre conjoint, gagne 1 650 € net par mois',
    ],
    [
      'Marc a-t-il touché un salaire ?',
      'Note de votre conseillère du 02/11/2026 : Marc perçoit 1 650 € nets chaque mois chez Bâti Sud.',
    ],
    [
      'Marc a-t-il perçu un revenu ?',
      'Lors de notre entretien, vous nous avez dit que Marc est payé 1 650 € par mois depuis mars 2025.',
    ],
    ['Marc a-t-il perçu une pension ou une autre ressource ?', 'Marc Ferrand, pension de 940 € par mois'],
    ['Léo a-t-il perçu un salaire ?', 'Léo a été payé 850 € en septembre 2026 par la mairie'],
    ['Léo a-t-il eu des ressources ?', 'Léo, 19 ans, stage rémunéré 630 € par mois depuis le 1er juin 2026'],
    ['Avez-vous perçu un salaire ?', 'Vous : assistante maternelle, 1 120 € par mois depuis 2021'],
    [
      'Avez-vous perçu des revenus ?',
      'Étape 1 : vous avez indiqué travailler à mi-temps depuis 2022 pour 810 € par mois',
    ],
  ])('%s – %s', (question, line) => {
    expect(lookAtMonths(question, line)).toEqual([question]);
    expect(lookAtMonths(question, line, 'Oui')).toEqual([]);
  });

  test.each([
    ['Marc a-t-il perçu des ressources ?', 'Marc Ferrand verse 150 € par mois de pension alimentaire'],
    ['Marc a-t-il eu un salaire ?', 'Marc Ferrand, salarié, 1 480 € par mois, depuis le 2 novembre 2026'],
    ['Marc a-t-il eu un salaire ?', 'Marc gagnerait 1 480 € par mois s’il est embauché'],
    ['Marc a-t-il eu un salaire ?', 'Marc touchait 1 480 € par mois jusqu’en mai 2026'],
    [
      'Votre conjoint a-t-il perçu des ressources ?',
      'Marc Ferrand, votre ex-conjoint, gagne 1 650 € par mois',
    ],
    ['En août 2026, Marc a-t-il perçu un salaire ?', 'Marc Ferrand, salarié depuis le 1er septembre 2026'],
    ['Léo a-t-il perçu un salaire ?', 'Léo a été payé 850 € en juin 2026 par la mairie'],
    ['Léo a-t-il perçu un salaire ?', 'Léo touche 120 € par mois d’argent de poche'],
    [
      'Une autre personne du foyer a-t-elle perçu un salaire ?',
      'Sophie Roux, conseillère, travaille à la Caf depuis 2012',
    ],
    [
      'Avez-vous perçu un salaire ?',
      'Vous avez déclaré à l’étape précédente : salariée, sans revenu ce trimestre',
    ],
  ])('nothing of %s – %s', (question, line) => {
    expect(lookAtMonths(question, line)).toEqual([]);
  });
});

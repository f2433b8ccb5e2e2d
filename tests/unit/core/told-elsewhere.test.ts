/** What the page tells elsewhere than at the case: in the step before, in a hint of another choice, in a sentence of a long line. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf } from '../../support/recap.ts';

describe('« Arrêt maladie | Oui », of the step before', () => {
  const group = 'Arrêt maladie';
  const step = (first: string, last: string) =>
    wrongIn(
      [aDate('Premier jour d’arrêt', first, { group }), aDate('Dernier jour d’arrêt', last, { group })],
      {
        host: 'candidat.francetravail.fr',
        title: 'Déclaration de situation – février 2026',
        today: '2026-03-02',
        ...answersBefore('Oui'),
      },
    );
  const answersBefore = (said: string) => {
    const blocks = ['Déclaration de situation – février 2026', 'Arrêt maladie', said, 'Étape 2 sur 3', group];
    return { blocks, answers: [{ block: 2, from: 0, name: 1, column: null }] };
  };
  test('left empty', () => expect(step('', '')).toContain('Premier jour d’arrêt'));
  test('given', () => expect(step('03/02/2026', '10/02/2026')).toEqual([]));
  test('« Non »', () =>
    expect(
      wrongIn([aDate('Premier jour d’arrêt', '', { group })], {
        host: 'candidat.francetravail.fr',
        today: '2026-03-02',
        ...answersBefore('Non'),
      }),
    ).toEqual([]));
});

describe('« Pour le prélèvement automatique, l’IBAN est nécessaire. Si vous payez par chèque, cette case reste vide. »', () => {
  const hint =
    'Pour le prélèvement automatique, l’IBAN est nécessaire : recopiez-le depuis votre RIB. Si vous payez par chèque, cette case reste vide.';
  const paidBy = (mode: string, iban: string) =>
    wrongIn([
      aRadio('Comment payez-vous ?', ['Par prélèvement automatique', 'Par chèque'], mode),
      aField('IBAN', { valueType: 'iban', text: iban, hint }),
    ]);
  test('left empty, for the one', () => expect(paidBy('Par prélèvement automatique', '')).toEqual(['IBAN']));
  test('left empty, for the other', () => expect(paidBy('Par chèque', '')).toEqual([]));
});

describe('a period of payment outside of the one asked', () => {
  const says = [
    'Il vous reste à indiquer les pensions alimentaires reçues au cours des douze mois de référence, soit du 1er mars 2025 au 28 février 2026 ; les sommes d’une autre période ne sont pas à indiquer ici.',
  ];
  const paid = (from: string, to: string) =>
    wrongIn([aDate('Période de versement : du', from), aDate('au', to)], { says, today: '2026-04-10' });
  test('outside', () => expect(paid('01/01/2024', '31/12/2024')).toContain('Période de versement : du'));
  test('within', () => expect(paid('01/03/2025', '28/02/2026')).toEqual([]));
});

const quarter = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-06-05',
  says: ['Mois à déclarer : février, mars et avril 2026. Si rien n’a été perçu, inscrivez 0.'],
};
const months = ['février', 'mars', 'avril'];

describe('the salaries of one of two, beside each other amount', () => {
  const declared = (his: string) =>
    wrongIn(
      ['Salaires', 'Allocations de chômage'].flatMap((sort) =>
        ['Nadège', 'Olivier'].flatMap((name) =>
          months.map((month) =>
            anAmount(
              `${sort}, ${name}, ${month} 2026`,
              name === 'Olivier' && sort === 'Salaires' ? his : '0',
            ),
          ),
        ),
      ),
      { ...quarter, says: [...quarter.says, 'Vous : Nadège EXEMPLE', 'Votre conjoint : Olivier EXEMPLE'] },
    );
  test('left', () => expect(declared('')).toContain('Salaires, Olivier, mars 2026'));
  test('zero', () => expect(declared('0')).toEqual([]));
});

test('« Aucune ressource », of the other of two', () =>
  expect(
    wrongIn(
      [
        ...months.map((month) =>
          anAmount(`${month} 2026`, '420', { group: 'Élodie : votre chiffre d’affaires' }),
        ),
        aRadio(
          'Sofiane : ressources de février à avril 2026',
          ['Sofiane a perçu des ressources', 'Aucune ressource sur les trois mois'],
          'Aucune ressource sur les trois mois',
        ),
        aYesNo('Élodie a-t-elle aussi touché un salaire ?', 'Non'),
      ],
      {
        ...quarter,
        says: [
          'Foyer : Élodie EXEMPLE (vous, micro-entrepreneuse) et Sofiane EXEMPLE (conjoint, sans emploi)',
        ],
      },
    ),
  ).toEqual([]));

test('« 0,00 € signifie que… » explains the figures of a recap, and is none of its answers', () => {
  const line =
    '0,00 € signifie que vous avez confirmé n’avoir rien reçu. Ind. jour. : 40,16 € × 15 jours payés en mars.';
  const lines = ['Salaire de septembre 2026 : 289,44 €', line, 'Pension alimentaire reçue : Non'];
  expect(caf(lines).verdict).toBe('complete');
});

describe('« À compléter si vous avez répondu oui à la question précédente », beside the amount', () => {
  const line = '€ À compléter si vous avez répondu oui à la question précédente.';
  const question = 'Avez-vous versé en 2025 une pension alimentaire pour un enfant mineur ?';
  const paid = (said: 'Oui' | 'Non', text: string) =>
    wrongIn([aYesNo(question, said), anAmount('Montant total (case 6GU)', text)], {
      host: 'cfspart.impots.gouv.fr',
      title: 'Corriger ma déclaration en ligne',
      today: '2026-09-15',
      blocks: ['Corriger ma déclaration en ligne', question, 'Oui', 'Non', 'Montant total (case 6GU)', line],
    });
  test('left empty', () => expect(paid('Oui', '')).toEqual(['Montant total (case 6GU)']));
  test('given, or not asked for', () => expect([...paid('Oui', '1 200'), ...paid('Non', '')]).toEqual([]));
});

describe('a row of amounts without a name, under heads that end with « Total »', () => {
  const title = 'Corriger ma déclaration en ligne';
  const shown = (total: string, first = '312 €') => {
    const blocks = [
      title,
      'Votre attestation Cesu, par trimestre',
      '1er trim.',
      '2e trim.',
      'Total 2025',
      first,
      '286 €',
      total,
    ];
    const answers = [
      { block: 6, from: 0, name: 5, column: 3 },
      { block: 7, from: 0, name: 5, column: 4 },
    ];
    return wrongIn([anAmount('7DB – Emploi à domicile', '598')], {
      host: 'cfspart.impots.gouv.fr',
      title,
      blocks,
      answers,
      today: '2026-09-15',
    });
  };
  test('right', () => expect(shown('598 €')).toEqual([]));
  test('wrong', () => expect(shown('610 €')).toEqual(['Votre attestation Cesu, par trimestre – Total 2025']));
});

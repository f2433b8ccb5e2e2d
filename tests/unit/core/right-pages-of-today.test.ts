/** Right pages that look like those on which something is wrong. */
import { expect, test } from 'vitest';
import { aDate, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, ft } from '../../support/recap.ts';

const november = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation de novembre 2026',
  today: '2026-11-29',
};

test.each([
  'Pour terminer, êtes-vous toujours à la recherche d’un emploi ?',
  'Avant de clôturer : recherchez-vous toujours un emploi ?',
  'Pour clore votre actualisation, souhaitez-vous rester inscrit ?',
])('%s « Non » takes her off the list, « Oui » does not', (asks) => {
  const look = (answer: 'Oui' | 'Non') =>
    wrongIn([aYesNo('Avez-vous travaillé en novembre ?', 'Non'), aYesNo(asks, answer)], november);
  expect(look('Non')).toEqual([asks]);
  expect(look('Oui')).toEqual([]);
});

test.each([
  ['Date de fin prévue du contrat commencé en novembre', '31/01/2027'],
  ['Date de début du contrat en cours en novembre', '03/02/2025'],
  ['Date d’entrée dans la formation suivie en novembre', '05/10/2026'],
  ['Date de signature du contrat commencé en novembre', '27/10/2026'],
  ['Date du rendez-vous pris en novembre', '05/12/2026'],
])('%s: %s is of no wrong month', (label, text) => {
  const stays = aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui');
  expect(wrongIn([aYesNo('Avez-vous travaillé ?', 'Non'), aDate(label, text), stays], november)).toEqual([]);
});

const parted = { host: 'wwwd.caf.fr', title: 'Déclarer un changement', today: '2027-02-22' };
const since = aDate('Depuis quand êtes-vous séparée de M. Kevin Marchand ?', '12/02/2027');

test('the couple of before, told beside the separation', () => {
  const ways = ['Je vis seule', 'Je vivais en couple avec M. Kevin Marchand'];
  const before = aSelect('Quelle était votre situation avant ce changement ?', ways, ways[1] ?? '');
  const words = aField('Précisions', {
    kind: 'textarea',
    valueType: 'free-text',
    text: 'Je vivais en couple avec M. Kevin Marchand, nous sommes séparés.',
  });
  expect(wrongIn([since, before], parted)).toEqual([]);
  expect(wrongIn([since, words], parted)).toEqual([]);
});

test('other children, another time, another home', () => {
  const lives = [
    'Sans conjoint, avec mes deux enfants à temps plein',
    'Sans conjoint, avec mes filles à temps plein',
  ];
  const homes = ['Chez moi, en permanence', 'Chez leur père, en permanence'];
  const look = (asks: string, life = 0, of = 'Comment vivez-vous ?') =>
    wrongIn([aSelect(of, lives, lives[life] ?? ''), aSelect(asks, homes, homes[1] ?? '')], parted);
  expect(look('Chez qui Inès et Tom habitent-ils ?')).not.toEqual([]);
  expect(look('Chez qui vos fils habitent-ils ?', 1)).toEqual([]);
  expect(look('Chez qui vos autres enfants vivent-ils ?')).toEqual([]);
  expect(look('Chez qui Inès et Tom vivent-ils l’été ?')).toEqual([]);
  expect(look('Chez qui Inès et Tom habitent-ils ?', 0, 'Votre situation avant la séparation')).toEqual([]);
});

test('married in the year, and alone on its first day', () => {
  const look = (asks: string) =>
    wrongIn([aField(asks, { kind: 'checkbox', text: asks })], {
      ...taxReturn,
      says: ['Situation au 31 décembre 2026 : mariés, imposition commune, vivant ensemble'],
    });
  expect(look('T – Vous viviez seul(e) au 1er janvier 2026 avec vos enfants')).toEqual([]);
  const now = 'Case T : parent isolé, je vis seul(e) avec mes enfants';
  expect(look(now)).toEqual([now]);
});

test('a mother who lives there may be counted or not', () => {
  const asks = 'Nombre de personnes du foyer';
  const list = ['Camille Exemple', '22/08/1985', 'Assurée', 'Lou Exemple', '11/04/2012', 'Enfant'];
  const look = (...more: string[]) =>
    wrongIn(
      [
        aField(asks, {
          valueType: 'household',
          text: '2',
          hint: 'Comptez aussi chaque enfant de moins de 25 ans.',
        }),
      ],
      {
        host: 'assure.ameli.fr',
        title: 'Complémentaire santé solidaire',
        today: '2027-01-19',
        says: [...list, ...more],
      },
    );
  expect(look()).toEqual([]);
  expect(look('Jeanne Exemple', '02/03/1955', 'Mère')).toEqual([]);
});

test('the money of a partner, asked of whoever has one', () => {
  const ways = ['J’écris des montants', 'Aucune ressource sur les trois mois'];
  const look = (asks: string) =>
    wrongIn(
      [
        ...['Juillet', 'Août', 'Septembre'].map((month) =>
          anAmount(`Salaire de ${month.toLowerCase()} 2026`, '1 416,32', { group: 'Vous' }),
        ),
        aSelect(asks, ways, '', { group: asks, question: asks }),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' },
    );
  expect(look('Ressources de votre conjoint')).not.toEqual([]);
  expect(look('Ressources de votre conjoint, si vous vivez en couple')).toEqual([]);
  expect(look('Ressources de votre conjoint, le cas échéant')).toEqual([]);
});

test('a warning to everybody is no answer; hers, with its amount, is', () => {
  const warning = 'Les fausses déclarations volontaires exposent à une pénalité pouvant atteindre 16 020 €.';
  const hers =
    'Je déclare avoir perçu 1 204,33 € et je reconnais m’exposer à des sanctions en cas de fausse déclaration.';
  const lines = ['Salaire de juillet 2026 : 402,14 €', 'Pension alimentaire : non'];
  expect(caf([lines[0] ?? '', warning, lines[1] ?? '']).verdict).not.toBe('incomplete-view');
  expect(caf([lines[0] ?? '', hers, lines[1] ?? '']).verdict).toBe('incomplete-view');
  expect(ft(['Formation : non']).problems).toEqual([]);
});

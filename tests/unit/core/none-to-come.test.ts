/** A case that takes no day to come, by what is said beside it; and a child that joins the household, on a page called so. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

const name = 'Date d’arrivée au foyer';
const look = (rule: string, day = '14/01/2027', label = name) => [
  wrongIn([aDate(label, day, { hint: rule })]),
  wrongIn([aDate(label, day), aYesNo('Autre ?', 'Non')], {
    blocks: ['Demande en ligne', label, rule, 'Autre ?'],
  }),
];

describe('a day to come', () => {
  test.each([
    'déclarez l’arrivée une fois qu’elle a eu lieu, pas de date à venir',
    'Pas de date à venir',
    'Aucune date future',
    'Les dates à venir ne sont pas acceptées',
    'N’indiquez pas une date à venir.',
    'Date déjà passée uniquement',
    'Déclarez l’arrivée une fois qu’elle a eu lieu',
    'À déclarer après l’événement, jamais à l’avance',
    'La date ne peut pas être à venir.',
  ])('%s', (rule) => {
    expect(look(rule)).toEqual([[name], [name]]);
    expect(look(rule, '14/11/2026')).toEqual([[], []]);
  });

  test.each([
    'La date peut être à venir',
    'Date à venir acceptée',
    'Pas de date à venir, sauf pour une adoption',
    'Si l’enfant est déjà là, pas de date à venir',
    'Nous vous écrirons une fois que l’arrivée a eu lieu',
  ])('may stand under « %s »', (rule) => expect(look(rule)).toEqual([[], []]));

  test('of a birth that is awaited', () =>
    expect(look('Pas de date à venir', '14/01/2027', 'Date prévue d’accouchement')).toEqual([[], []]));
});

test.each(['Un enfant rejoint votre foyer', 'Un enfant quitte votre foyer'])(
  'the guide of changes, on a page called « %s »',
  (title) => {
    const since = 'Vit avec vous depuis le (JJ/MM/AAAA)';
    const verdict = (day: string) => {
      const fields = [
        aField('Nom de naissance', { valueType: 'name', text: 'DIALLO', required: true }),
        aField('Prénom(s)', { valueType: 'name', text: 'Binta', required: true }),
        aDate(since, day, { required: true }),
        aSelect('Votre lien avec l’enfant', ['Père ou mère', 'Tiers'], 'Père ou mère', { required: true }),
      ];
      const page = aPage('wwwd.caf.fr', [title], {
        blocks: [title, ...fields.map(({ label }) => label), 'pas de date à venir'],
        fields,
        buttons: [aButton('Valider', 'submit-final')],
      });
      const { place, verdict } = assessed(page, '2026-12-01');
      return [place?.procedure, verdict];
    };
    expect(verdict('14/11/2026')).toEqual(['change-of-situation', 'complete']);
    expect(verdict('14/11/2027')).toEqual(['change-of-situation', 'attention']);
  },
);

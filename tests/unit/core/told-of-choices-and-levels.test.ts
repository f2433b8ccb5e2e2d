/** Choices in a list and counts, against what the page itself tells of who one is, of what a paper is, and of when something ends. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const msa = {
  host: 'monespaceprive.msa.fr',
  title: 'Déclaration trimestrielle de ressources – RSA',
  today: '2026-12-09',
};
const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2026-12-15',
};

test('a pension of invalidity, chosen as one of retirement', () => {
  const natures = ['Retraite (1AS / 1BS)', 'Invalidité (1AZ / 1BZ)'];
  const look = (chosen: number, told: string) =>
    wrongIn(
      [
        aField('Nature de la pension', {
          kind: 'select',
          valueType: 'choice',
          options: natures,
          text: natures[chosen] ?? '',
          group: 'CPAM de l’Aveyron',
        }),
      ],
      {
        ...taxReturn,
        blocks: ['Organisme', 'Intitulé', 'CPAM de l’Aveyron', told],
        answers: [{ block: 3, from: 0, name: 2, column: 1 }],
      },
    );
  expect(look(0, 'Pension d’invalidité de Sylvie')).toEqual(['Nature de la pension']);
  expect(look(1, 'Pension d’invalidité de Sylvie')).toEqual([]);
  expect(look(0, 'Relevé annuel')).toEqual([]);
});

test('the last day of what the page tells to be in force', () => {
  const look = (day: string, label = 'Dernier jour de votre C2S en cours', name = 'C2S en cours') =>
    wrongIn([aDate(label, day)], {
      ...c2s,
      blocks: [c2s.title, name, 'du 01/04/2026 au 31/03/2027', label],
      answers: [{ block: 2, from: 0, name: 1, column: null }],
    });
  expect(look('31/01/2027')).toEqual(['Dernier jour de votre C2S en cours']);
  expect(look('31/03/2027')).toEqual([]);
  expect(look('31/01/2027', 'Dernier jour de votre contrat en cours')).toEqual([]);
  expect(look('31/01/2027', 'Dernier jour de la nouvelle C2S en cours')).toEqual([]);
});

test('who pays the pension, as a judgement has it', () => {
  const asks = 'Pour cette pension alimentaire, vous êtes la personne…';
  const look = (chosen: string, says: string, home = 'Foyer : Samira HADDAD et sa fille Inès') =>
    wrongIn([aRadio(asks, ['qui la verse', 'qui la reçoit'], chosen)], { ...c2s, says: [home, says] });
  const toHer = 'M. Karim BENALI, père d’Inès, doit verser à Mme HADDAD 150 € par mois.';
  expect(look('qui la verse', toHer)).toEqual([asks]);
  expect(look('qui la reçoit', toHer)).toEqual([]);
  // Of the other household, he is the one who pays.
  expect(look('qui la verse', toHer, 'Foyer : Karim BENALI')).toEqual([]);
  expect(look('qui la verse', 'Le père de Léo vous verse 150 € par mois.')).toEqual([asks]);
  expect(look('qui la reçoit', 'Vous devez verser 150 € par mois au père.')).toEqual([asks]);
  expect(look('qui la verse', 'Le montant est fixé par le juge.')).toEqual([]);
});

describe('a home of two', () => {
  const options = ['Moi et mes enfants, sans autre adulte', 'Moi, mes enfants et mon concubin'];
  const box = 'Demandez-vous la case T (parent isolé) ?';
  test('and the box of a parent alone', () => {
    const look = (who: number, said: 'Oui' | 'Non') =>
      wrongIn(
        [aRadio('Qui habitait sous votre toit ?', options, options[who] ?? ''), aYesNo(box, said)],
        taxReturn,
      );
    expect(look(1, 'Oui')).toEqual([box]);
    expect(look(0, 'Oui')).toEqual([]);
    expect(look(1, 'Non')).toEqual([]);
  });
  test('known to the fund, unchanged, and « seule avec mes enfants »', () => {
    const asks = 'Avec qui vivez-vous aujourd’hui ?';
    const says = ['Foyer connu de la MSA : Claire DUMAS (vous), Régis BONNEL (votre concubin).'];
    const look = (changed: 'Oui' | 'Non', how: string) =>
      wrongIn(
        [
          aYesNo('Votre foyer a-t-il changé depuis la déclaration précédente ?', changed),
          aRadio(asks, ['Je vis seule avec mon ou mes enfants', 'Je vis en couple'], how),
        ],
        { ...msa, says },
      );
    expect(look('Non', 'Je vis seule avec mon ou mes enfants')).toEqual([asks]);
    expect(look('Non', 'Je vis en couple')).toEqual([]);
    expect(look('Oui', 'Je vis seule avec mon ou mes enfants')).toEqual([]);
  });
});

test('paid each month, and nothing received', () => {
  const his = { heading: 'Lucas MOREL, 19 ans' };
  const asks = 'Lucas a-t-il eu des ressources pendant ces trois mois ?';
  const look = (work: string, said: 'Oui' | 'Non', label = asks) =>
    wrongIn(
      [
        aField('Occupation de Lucas', {
          kind: 'select',
          valueType: 'job',
          options: ['Lycéen', 'Apprenti, payé chaque mois par son employeur'],
          text: work,
          ...his,
        }),
        aYesNo(label, said, his),
      ],
      { host: 'www.mairie-exemple.fr' },
    );
  expect(look('Apprenti, payé chaque mois par son employeur', 'Non')).toEqual([asks]);
  expect(look('Lycéen', 'Non')).toEqual([]);
  expect(
    look('Apprenti, payé chaque mois par son employeur', 'Non', 'Lucas a-t-il eu d’autres ressources ?'),
  ).toEqual([]);
});

test('children at each level, as the page tells them', () => {
  const look = (college: string, lycee: string, known: string) =>
    wrongIn(
      [
        aField('Enfants au collège – case 7EA', { text: college }),
        aField('Enfants au lycée – case 7EC', { text: lycee }),
      ],
      { ...taxReturn, says: [known] },
    );
  const two = '2 enfants : Maya, née le 17/04/2008 (au lycée) et Léo, né le 03/09/2012 (au collège)';
  expect(look('1', '2', two)).toEqual(['Enfants au lycée – case 7EC']);
  expect(look('1', '1', two)).toEqual([]);
  expect(look('1', '2', '2 enfants : Maya, née le 17/04/2008 et Léo, né le 03/09/2012 (au collège)')).toEqual(
    [],
  );
});

test('each of them in the request, and fewer in the household', () => {
  const asks = 'Nombre total de personnes du foyer, vous compris';
  const look = (binta: 'Oui' | 'Non', total: string) =>
    wrongIn(
      [
        aYesNo('Awa Camara vit avec vous et fait partie de la demande', 'Oui'),
        aYesNo('Binta Camara vit avec vous et fait partie de la demande', binta),
        aField(asks, { valueType: 'household', text: total }),
      ],
      c2s,
    );
  expect(look('Oui', '2')).toEqual([asks]);
  expect(look('Oui', '3')).toEqual([]);
  expect(look('Non', '2')).toEqual([]);
});

test('a line that she corrects, on a tax return that asks for nothing', () => {
  const group = 'Pension versée pour enfant mineur';
  const look = (said: 'Oui' | 'Non', sum: string) =>
    wrongIn(
      [
        aYesNo(`Corriger la ligne ${group} ?`, said, { group }),
        anAmount('Nouveau montant, case 6GU', sum, { group, required: true }),
      ],
      { ...taxReturn, title: 'Corriger ma déclaration en ligne', today: '2026-10-14' },
    );
  expect(look('Oui', '')).toEqual(['Nouveau montant, case 6GU']);
  expect(look('Oui', '1800')).toEqual([]);
  expect(look('Non', '')).toEqual([]);
});

test('a training that begins in the month its name tells', () => {
  const label = 'Date d’entrée en formation (en juillet 2027)';
  const look = (day: string, name = label) =>
    wrongIn([aYesNo('Avez-vous suivi une formation ?', 'Oui'), aDate(name, day)], {
      host: 'candidat.francetravail.fr',
      title: 'Mon actualisation de juillet 2027',
      today: '2027-07-29',
    });
  expect(look('07/05/2027')).toEqual([label]);
  expect(look('05/07/2027')).toEqual([]);
});

test('a child of another home in a table leaves the count as it is', () => {
  const asks = 'Nombre d’enfants mineurs à votre charge';
  const look = (second: string) =>
    wrongIn([aField(asks, { valueType: 'household', text: '1' })], {
      ...taxReturn,
      blocks: [
        'Vos enfants',
        'Né(e) le',
        'Habite',
        'Léa Tessier',
        '06/06/2014',
        'chez vous',
        'Tom Tessier',
        '25/11/2010',
        second,
        asks,
      ],
      answers: [
        { block: 4, from: 0, name: 3, column: 1 },
        { block: 5, from: 0, name: 3, column: 2 },
        { block: 7, from: 0, name: 6, column: 1 },
        { block: 8, from: 0, name: 6, column: 2 },
      ],
    });
  expect(look('chez son père, compté par lui')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

function problemsOf(fields: Field[], host = 'wwwd.caf.fr', title = 'Déclarer un changement de situation') {
  const page = aPage(host, [title], { fields, buttons: [aButton('Suivant', 'next')] });
  return assessed(page, '2026-11-24').problems.map((one) => [one.check, one.fieldLabel]);
}

const aDate = (label: string, text: string, given: Partial<Omit<Field, 'value' | 'initial'>> = {}) =>
  aField(label, { valueType: 'date', text, ...given });

describe('limits that the page gives in words', () => {
  test('days', () => {
    const hint = 'Entre le 01/06/2026 et le 30/06/2026 (JJ/MM/AAAA)';
    expect(problemsOf([aDate('Date de paiement', '27/06/2026', { hint })])).toEqual([]);
    expect(problemsOf([aDate('Date de paiement', '03/07/2026', { hint })])).toEqual([
      ['range', 'Date de paiement'],
    ]);
  });

  test('numbers; « de 8 à 20 caractères » limits no number', () => {
    const count = (text: string) =>
      aField('Nombre de participants', { kind: 'number', valueType: 'count', text, hint: 'De 1 à 50' });
    expect(problemsOf([count('50')])).toEqual([]);
    expect(problemsOf([count('120')])).toEqual([['range', 'Nombre de participants']]);
    expect(problemsOf([aField('Pseudonyme', { text: '120', hint: 'de 8 à 20 caractères' })])).toEqual([]);
  });

  test('hours, money and people, with their unit', () => {
    const look = (field: Field) => problemsOf([field]).map(([check]) => check);
    const hours = (text: string, hint: string) =>
      aField('Heures du mois', { valueType: 'hours', text, hint });
    expect(look(hours('430', 'Sans les minutes ; 420 heures au maximum.'))).toEqual(['range']);
    expect(look(hours('430', 'Nombre entier, 420 heures au plus.'))).toEqual(['range']);
    expect(look(hours('52', '48 heures au plus'))).toEqual(['range']);
    expect(look(hours('44', '48 heures au plus'))).toEqual([]);
    const asked = (hint: string) => anAmount('Montant de l’aide demandée', '480', { hint });
    expect(look(asked('Dans la limite de 300 €.'))).toEqual(['range']);
    expect(look(asked('Limité à 300 euros.'))).toEqual(['range']);
    expect(look(asked('À demander au plus tard 30 jours avant.'))).toEqual([]);
    expect(look(asked('L’aide est plafonnée à 500 €.'))).toEqual([]);
  });
});

describe('a day said anywhere on the page to be past', () => {
  const rule = 'La date de fin ne peut pas être postérieure à aujourd’hui.';
  const look = (label: string) =>
    assessed(
      aPage('wwwd.caf.fr', ['Changement de situation'], {
        fields: [aDate(label, '31/12/2026')],
        blocks: [rule],
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-11-24',
    ).problems.map(({ check }) => check);

  test('by the name of its case', () => {
    expect(look('Date de fin')).toEqual(['range']);
    expect(look('Date de visite')).toEqual([]);
  });
});

test.each(['JJ/MM/AAAA, aujourd’hui au plus tard', 'Au plus tard le jour du dépôt : aujourd’hui maximum'])(
  '« %s », under a day to come',
  (hint) => {
    const look = (text: string) =>
      assessed(
        aPage('wwwd.caf.fr', ['Changement de situation'], {
          fields: [aDate('Date d’entrée dans le nouveau logement', text, { hint })],
          buttons: [aButton('Suivant', 'next')],
        }),
        '2026-11-24',
      ).problems.map(({ check }) => check);
    expect(look('18/12/2026')).toEqual(['range']);
    expect(look('24/11/2026')).toEqual([]);
  },
);

describe('how long a period may be', () => {
  const look = (rule: string, end: string) =>
    assessed(
      aPage('wwwd.caf.fr', ['Changement de situation'], {
        fields: [aDate('Date de début', '01/01/2025'), aDate('Date de fin', end)],
        blocks: [rule],
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-11-24',
    ).problems.map(({ check, fieldLabel }) => [check, fieldLabel]);

  test('as the page says it', () => {
    const rule = 'Choisissez la période. Elle ne peut pas dépasser 12 mois.';
    expect(look(rule, '30/09/2026')).toEqual([['range', 'Date de fin']]);
    expect(look(rule, '01/01/2026')).toEqual([]);
    expect(look('Réponse sous 12 mois.', '30/09/2026')).toEqual([]);
  });
});

describe('an amount below zero', () => {
  test('is looked at, but for what may be', () => {
    expect(problemsOf([anAmount('Montant net social', '-842,16')])).toEqual([
      ['range', 'Montant net social'],
    ]);
    expect(problemsOf([anAmount('Déficit de l’année', '-842,16')])).toEqual([]);
    expect(problemsOf([anAmount('Crédit d’impôt pour la garde', '-842,16')])).toEqual([]);
    expect(problemsOf([anAmount('Montant net social', '842,16')])).toEqual([]);
  });
});

describe('what is declared once it has happened', () => {
  test('a separation next year; one that is planned', () => {
    expect(problemsOf([aDate('Date de la séparation', '05/09/2027')])).toEqual([
      ['range', 'Date de la séparation'],
    ]);
    expect(problemsOf([aDate('Date de la séparation', '05/09/2026')])).toEqual([]);
    expect(problemsOf([aDate('Date prévue de la séparation', '05/09/2027')])).toEqual([]);
    expect(problemsOf([aDate('Depuis quand vivez-vous ici ?', '05/09/2027')])).toHaveLength(1);
    expect(problemsOf([aDate('À partir de quand vivrez-vous ici ?', '05/09/2027')])).toEqual([]);
    expect(problemsOf([aDate('Début du nouveau bail', '05/09/2027', { group: 'Séparation' })])).toEqual([]);
  });
});

describe('periods', () => {
  test('a stay away begins with the departure, a stay there ends with it', () => {
    const group = 'Séjours hors de France';
    const trip = (from: string, to: string) => [
      aDate('Date de départ', from, { group }),
      aDate('Date de retour', to, { group }),
    ];
    expect(problemsOf(trip('10/01/2026', '28/04/2025'))).toEqual([['order', 'Date de retour']]);
    expect(problemsOf(trip('10/01/2026', '28/04/2026'))).toEqual([]);
    const stay = [aDate('Date d’arrivée', '17/07/2026'), aDate('Date de départ', '03/07/2026')];
    expect(problemsOf(stay)).toEqual([['order', 'Date de départ']]);
  });

  test('a month and its year in two lists', () => {
    const month = (side: string, name: string, year: string) => {
      const group = `${side} de la période`;
      const heading = 'Télécharger une attestation';
      return [
        aField(`Mois de ${side}`, { kind: 'select', valueType: 'month', text: name, group, heading }),
        aField(`Année de ${side}`, { kind: 'select', valueType: 'year', text: year, group, heading }),
      ];
    };
    const period = (from: [string, string], to: [string, string]) => [
      ...month('début', ...from),
      ...month('fin', ...to),
    ];
    expect(problemsOf(period(['Septembre', '2026'], ['Mars', '2026']))).toEqual([['order', 'Mois de fin']]);
    expect(problemsOf(period(['Septembre', '2025'], ['Mars', '2026']))).toEqual([]);
  });
});

describe('a date in three cases after a yes', () => {
  const date = (texts: string[], question: string) =>
    ['Jour', 'Mois', 'Année'].map((label, at) =>
      aField(label, {
        valueType: 'date-part',
        text: texts[at] ?? '',
        question,
        group: question,
        heading: 'Assemblée',
      }),
    );
  const yes = aYesNo('Une assemblée a-t-elle voté ?', 'Oui', { group: 'Assemblée', heading: 'Assemblée' });

  test('is asked for; a date of birth there is another matter', () => {
    expect(problemsOf([yes, ...date([], 'À quelle date a-t-elle eu lieu ?')])).toEqual([
      ['yes-needs', 'À quelle date a-t-elle eu lieu ?'],
    ]);
    expect(problemsOf([yes, ...date(['3', '11', '2026'], 'À quelle date a-t-elle eu lieu ?')])).toEqual([]);
    expect(problemsOf([yes, ...date([], 'Date de naissance')])).toEqual([]);
  });
});

describe('one question a screen', () => {
  const screen = (label: string, answer: 'Oui' | 'Non', index: number) => {
    const page = aPage('actualisation.francetravail.fr', [label], {
      title: `Ma situation en octobre 2026 – Question ${index} sur 8`,
      step: { index, total: 8, title: null },
      fields: [aYesNo(label, answer)],
      buttons: [aButton('Suivant', 'next')],
    });
    return assessed(page, '2026-11-05');
  };

  test('is known by its one question, whatever month it is asked for', () => {
    const training = screen('Avez-vous été en formation entre le 1er et le 31 octobre ?', 'Non', 1);
    expect(training.place?.procedure).toBe('monthly-actualisation');
    expect(training.verdict).toBe('complete');
    const last = screen('Êtes-vous toujours à la recherche d’un emploi ?', 'Non', 8);
    expect(last.verdict).toBe('attention');
  });
});

describe('limits written beside a case, with no help tied to it', () => {
  const beside = (field: Field, line: string) => {
    const blocks = [`${field.label} *`, line, 'Quel jour ?'];
    const fields = [field, aDate('Quel jour ?', '02/11/2026')];
    const page = aPage('wwwd.caf.fr', ['Déclarer un changement de situation'], { fields, blocks });
    return assessed(page, '2026-11-24').problems.map((one) => [one.check, one.fieldLabel]);
  };
  const count = (text: string) => aField('Nombre de séances', { valueType: 'count', text });

  test('numbers', () => {
    expect(beside(count('9'), 'entre 2 et 8')).toEqual([['range', 'Nombre de séances']]);
    expect(beside(count('8'), 'entre 2 et 8')).toEqual([]);
    expect(beside(count('9'), '5 au maximum')).toEqual([['range', 'Nombre de séances']]);
    expect(beside(count('9'), 'pas plus de 12')).toEqual([]);
    expect(beside(count('9'), 'Maximum 1 500')).toEqual([]);
    expect(beside(count('1800'), '1 500 au maximum')).toEqual([['range', 'Nombre de séances']]);
    for (const other of ['5 chiffres maximum', 'maximum 5 caractères', '2 Mo max', 'au plus 3 mois'])
      expect(beside(count('9'), other), other).toEqual([]);
  });

  test('a day that may not come', () => {
    const day = (text: string) => aDate('Date des faits', text);
    const past = 'La date ne peut pas être dans le futur.';
    expect(beside(day('03/12/2026'), past)).toEqual([['range', 'Date des faits']]);
    expect(beside(day('03/11/2026'), past)).toEqual([]);
    for (const coming of [
      'La date doit être postérieure à aujourd’hui.',
      'La date ne doit pas être antérieure à la date du jour.',
      'Elle ne peut pas être postérieure à la fin du contrat.',
    ])
      expect(beside(day('03/12/2026'), coming), coming).toEqual([]);
  });

  test('a loss to come, and a day that may not follow that of the request', () => {
    const ofLoss = (text: string) => [aDate('Date de la perte ou du vol', text)];
    expect(problemsOf(ofLoss('03/12/2026'))).toEqual([['range', 'Date de la perte ou du vol']]);
    expect(problemsOf(ofLoss('03/11/2026'))).toEqual([]);
    expect(problemsOf([aDate('Date du vol retour', '03/12/2026')])).toEqual([]);
    const rule = 'Elle ne peut pas être postérieure au jour de la déclaration.';
    expect(beside(aDate('Date des faits', '03/12/2026'), rule)).toEqual([['range', 'Date des faits']]);
  });
});

describe('a union to come', () => {
  test('is not declared yet; a town hall asks for its day', () => {
    expect(problemsOf([aDate('Date du Pacs', '12/06/2027')])).toEqual([['range', 'Date du Pacs']]);
    expect(problemsOf([aDate('Date du Pacs', '12/06/2026')])).toEqual([]);
    const event = (text: string) => [
      aField('Que déclarez-vous ?', { kind: 'radio', valueType: 'choice', text }),
      aDate('Date de l’événement', '12/06/2027'),
    ];
    expect(problemsOf(event('Je me suis marié(e)'))).toEqual([['range', 'Date de l’événement']]);
    expect(problemsOf(event('Je déménage'))).toEqual([]);
    expect(problemsOf([aDate('Date du mariage', '12/06/2027')], 'www.exemple.fr')).toEqual([]);
  });
});

describe('a paper’s two days', () => {
  test('it does not end before it was given', () => {
    const paper = (from: string, to: string, names = ['Délivrée le', 'Expire le']) =>
      problemsOf([aDate(names[0] ?? '', from), aDate(names[1] ?? '', to)]);
    expect(paper('04/05/2021', '03/05/2020')).toEqual([['order', 'Expire le']]);
    expect(paper('04/05/2021', '03/05/2031')).toEqual([]);
    const names = ['Date d’émission', 'Fin de validité'];
    expect(paper('04/05/2021', '03/05/2020', names)).toEqual([['order', 'Fin de validité']]);
    expect(paper('04/05/2021', '03/05/2022', ['Début de validité', 'Fin de validité'])).toEqual([]);
  });
});

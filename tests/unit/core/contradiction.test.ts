import { describe, expect, test } from 'vitest';
import { livesAsCouple } from '../../../core/check/people/couple.ts';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { ft, recapOf, told } from '../../support/recap.ts';

const next = { buttons: [aButton('Suivant', 'next')] };

function look(host: string, title: string, fields: Field[], today = '2026-11-24') {
  return told(assessed(aPage(host, [title], { fields, ...next }), today));
}

const recap = (host: string, title: string, lines: string[]) =>
  assessed(recapOf(host, title, lines), '2026-11-24');

describe('« aucune de ces ressources » over an amount', () => {
  const c2s = (text: string, pension: string) =>
    look('assure.ameli.fr', 'Demande de complémentaire santé solidaire', [
      aField('Je n’ai aucune de ces ressources', { kind: 'checkbox', text }),
      anAmount('Pension alimentaire reçue', pension),
      anAmount('Bourse', '0'),
    ]).problems;

  test('is said of the amount; zeros and a box left empty are not', () => {
    expect(c2s('true', '150')).toEqual([['contradiction', 'Pension alimentaire reçue']]);
    expect(c2s('true', '0')).toEqual([]);
    expect(c2s('', '150')).toEqual([]);
  });

  test('on a recap, what was ticked is told, not the « Oui » beside it', () => {
    const lines = ['Je n’ai aucune ressource', 'Oui', 'Pension alimentaire', '150,00 €', 'Maladie', 'Non'];
    const { findings } = recap('assure.ameli.fr', 'Demande de complémentaire santé solidaire', lines);
    const [found] = findings.filter(({ check }) => check === 'contradiction');
    expect(found?.text.params.first).toBe('Je n’ai aucune ressource');
  });

  test('a box about the others says nothing of this one', () => {
    const fields = [
      aField('Je n’ai aucune autre ressource', { kind: 'checkbox', text: 'true' }),
      anAmount('Pension', '150'),
    ];
    expect(look('assure.ameli.fr', 'Demande de complémentaire santé solidaire', fields).problems).toEqual([]);
  });
});

describe('a box of each month, with no title over what goes with it', () => {
  const months = ['juillet', 'août', 'septembre'];
  const box = (month: string, ticked: boolean, words: string) =>
    aField(`${words}${month && ` en ${month}`}`, { kind: 'checkbox', text: ticked ? 'true' : '' });
  const quarter = (
    amounts: string[],
    ticked: number,
    { words = 'Je n’ai eu aucune ressource', named = true, isFirst = false } = {},
  ) =>
    look(
      'wwwd.caf.fr',
      'Prime d’activité : ma déclaration trimestrielle',
      months.flatMap((month, at) => {
        const pair = [
          anAmount('Montant net social de vos salaires', amounts[at] ?? ''),
          box(named ? month : '', at === ticked, words),
        ];
        return isFirst ? pair.reverse() : pair;
      }),
    ).problems;

  test('ticked over an amount', () => {
    const salaries = ['1 218,45', '1 220,10', '1 233,90'];
    const wrong = [['contradiction', 'Montant net social de vos salaires']];
    expect(quarter(salaries, 1)).toEqual(wrong);
    expect(quarter(salaries, 2, { words: 'Je n’ai rien perçu', isFirst: true })).toEqual(wrong);
    expect(quarter(salaries, 0, { words: 'Aucune ressource', named: false })).toEqual(wrong);
    expect(quarter(salaries, -1)).toEqual([]);
    expect(quarter(['1 218,45', '', '1 233,90'], 1)).toEqual([]);
    expect(quarter(['1 218,45', '0', '1 233,90'], 1)).toEqual([]);
    expect(quarter(salaries, 1, { words: 'Je n’ai eu aucune autre ressource' })).toEqual([]);
  });
});

describe('« Non » over what goes with it, on a recap', () => {
  const lines = (worked: string, pay: string) => [
    'Avez-vous travaillé ?',
    worked,
    'Salaire brut',
    pay,
    'Maladie',
    'Non',
  ];

  test('an amount under it is said; under « Oui » or zero it is not', () => {
    expect(ft(lines('Non', '640,00 €')).problems.map(({ check }) => check)).toContain('contradiction');
    expect(ft(lines('Oui', '640,00 €')).problems.map(({ check }) => check)).not.toContain('contradiction');
    expect(ft(lines('Non', '0,00 €')).problems.map(({ check }) => check)).not.toContain('contradiction');
  });
});

describe('« Si oui », answered under a « Non »', () => {
  const guardian = (answer: 'Oui' | 'Non', text: string) =>
    look('wwwd.caf.fr', 'Changement de situation', [
      aYesNo('Avez-vous un tuteur ?', answer),
      aField('Si oui, son nom', { valueType: 'name', text }),
    ]).problems;

  test('is said; under « Oui », empty, or « sans objet », it is not', () => {
    expect(guardian('Non', 'Carole VIDAL')).toEqual([['contradiction', 'Si oui, son nom']]);
    expect(guardian('Oui', 'Carole VIDAL')).toEqual([]);
    expect(guardian('Non', '')).toEqual([]);
    expect(guardian('Non', 'Sans objet')).toEqual([]);
  });
});

describe('« Non », and a box ticked after it', () => {
  const events = (box: string, group: string | null) =>
    look(
      'candidat.francetravail.fr',
      'Actualisation de novembre 2026',
      [
        aYesNo('Avez-vous travaillé ?', 'Non'),
        aField('Formation', { kind: 'checkbox', text: box }),
        aField('Date de début', { valueType: 'date', text: '16/11/2026', group }),
        aYesNo('Souhaitez-vous rester inscrit ?', 'Oui'),
      ],
      '2026-11-29',
    ).problems;

  test('what follows goes with the box; without one, with the « Non »', () => {
    expect(events('true', 'Formation')).toEqual([]);
    expect(events('', null)).toEqual([['yes-needs', 'Date de début']]);
  });
});

describe('the other person of a couple', () => {
  const declarants = (status: string, theirs: string, given: Parameters<typeof aField>[1] = {}) =>
    look('www.impots.gouv.fr', 'Déclaration de revenus', [
      aField('Situation de famille', { kind: 'select', valueType: 'marital-status', text: status }),
      ...['Nom de naissance', 'Prénoms'].flatMap((label) => [
        aField(`${label} Déclarant 1`, { valueType: 'name', text: 'MOREL' }),
        aField(`${label} Déclarant 2`, { valueType: 'name', text: theirs, ...given }),
      ]),
    ]).problems;

  test('left out throughout, of « Pacsés », is said once', () => {
    expect(declarants('Pacsés', '')).toEqual([['partner-left', 'Nom de naissance Déclarant 2']]);
  });

  test('alone, told, or said to be optional, nothing is', () => {
    expect(declarants('Célibataire', '')).toEqual([]);
    expect(declarants('Pacsés', 'ROUX')).toEqual([]);
    expect(declarants('Pacsés', '', { hint: 'facultatif' })).toEqual([]);
  });

  test('« Je ne vis plus en couple » is alone', () => {
    const look = (text: string) =>
      livesAsCouple({ asked: [aField('Votre situation familiale', { kind: 'radio', text })], recap: [] });
    expect(['Je vis en couple', 'Je ne vis plus en couple', 'Je vis seul', 'Autre'].map(look)).toEqual([
      true,
      false,
      false,
      'unknown',
    ]);
  });

  test('« Non », over money of a partner, or somebody named as one; not where a couple has ended', () => {
    const look = (line: string, amount = '1 400,00 €') =>
      told(
        recap('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [
          'Vivez-vous en couple ? Non',
          `${line} : ${amount}`,
        ]),
      ).problems.filter(([check]) => check === 'contradiction');
    expect(look('Salaire du conjoint en août 2026')).toHaveLength(1);
    expect(look('Salaire du conjoint en août 2026', '0,00 €')).toEqual([]);
    expect(look('Salaire de votre ex-conjoint en août 2026')).toEqual([]);
    expect(look('Conjoint vivant avec vous', 'Karim BENALI')).toHaveLength(1);
    expect(look('Conjoint', 'sans objet')).toEqual([]);
  });

  const quarter = (couple: 'Oui' | 'Non') => {
    const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];
    const part = (group: string, text: string) => months.map((month) => anAmount(month, text, { group }));
    return look('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [
      aYesNo('Vivez-vous en couple ?', couple),
      ...part('Vos ressources', '900'),
      ...part('Ressources de la personne avec qui vous vivez', ''),
    ]).problems.map(([check]) => check);
  };

  test('her months are asked for in a couple, and not of somebody alone', () => {
    expect(quarter('Oui')).toEqual(['unsaid', 'unsaid', 'unsaid']);
    expect(quarter('Non')).toEqual([]);
  });
});

describe('a birth and the number that begins with it', () => {
  const look = (number: string, birth: string, others: Field[] = []) =>
    contradicted([
      aField('Numéro de sécurité sociale', { valueType: 'nir', text: number }),
      aField('Date de naissance', { valueType: 'date', text: birth }),
      ...others,
    ]);
  const contradicted = (fields: Field[]) =>
    problemsOf(fields)
      .filter(([check]) => check === 'contradiction')
      .map(([, label]) => label);
  const problemsOf = (fields: Field[]) =>
    told(assessed(aPage('wwwd.caf.fr', ['Changement de situation'], { fields, ...next }), '2026-11-24'))
      .problems;

  test('of another year or month is said; a month that tells none, and two people, are not', () => {
    expect(look('2 84 05 31 555 018 87', '12/05/1948')).toEqual(['Date de naissance']);
    expect(look('2 84 05 31 555 018 87', '12/05/1984')).toEqual([]);
    expect(look('2 84 30 31 555 018 87', '12/05/1948')).toEqual([]);
    const childs = { valueType: 'date', text: '02/02/2020', group: 'Votre enfant' } as const;
    expect(
      contradicted([
        aField('Numéro de sécurité sociale', { valueType: 'nir', text: '2 84 05 31 555 018 87' }),
        aField('Date de naissance', childs),
      ]),
    ).toEqual([]);
    const other = aField('Date de naissance de l’enfant', { valueType: 'date', text: '02/02/2020' });
    expect(look('2 84 05 31 555 018 87', '12/05/1948', [other])).toEqual([]);
  });
});

/** An amount or hours on the line of one, where a choice, her own words or the page say that it is of the other. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { amounts, aRadio, aSelect, hours, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const correction = {
  host: 'cfspart.impots.gouv.fr',
  title: 'Corriger ma déclaration de revenus 2025',
  today: '2026-10-14',
};
const couple = 'Déclarant 1 : Mme Nadia HADDAD. Déclarant 2 : M. Yanis HADDAD, son époux.';
const look = (fields: Field[], says: string[] = [couple]) => wrongIn(fields, { ...correction, says });
const inWords = (text: string) =>
  aField('Expliquez en quelques mots', { kind: 'textarea', valueType: 'free-text', text });

const his = '1BP – Chômage de Yanis (déclarant 2)';
const hers = '1AP – Chômage de Nadia (déclarant 1)';
const onHers = amounts([`${hers} : 2914`, his]);
const onHis = amounts([hers, `${his} : 2914`]);

describe('one of two chosen', () => {
  const people = ['Déclarant 1 – Nadia HADDAD', 'Déclarant 2 – Yanis HADDAD'];
  test.each([
    'Personne qui a perçu le revenu',
    'Qui a perçu cette somme ?',
    'Déclarant concerné',
    'Pour qui corrigez-vous ce montant ?',
    'À qui ce revenu a-t-il été versé ?',
    'De qui s’agit-il ?',
  ])('« %s »', (asks) => {
    const of = (chosen: number) => aSelect(asks, people, people[chosen] ?? '');
    expect(look([of(1), ...onHers])).toEqual([hers]);
    expect(look([of(1), ...onHis])).toEqual([]);
    expect(look([of(0), ...onHers])).toEqual([]);
    expect(look([of(0), ...onHis])).toEqual([his]);
    // Of none chosen, nothing is told of the line.
    expect(look([aSelect(asks, people, ''), ...onHers])).toEqual([asks]);
  });

  test('« Qui remplit la déclaration ? », a line that stood there, both lines changed', () => {
    const yanis = people[1] ?? '';
    expect(look([aSelect('Qui remplit cette déclaration ?', people, yanis), ...onHers])).toEqual([]);
    const choice = aSelect('Personne qui a perçu le revenu', people, yanis);
    expect(look([choice, anAmount(hers, '2914', { initial: '2914' }), anAmount(his, '')])).toEqual([]);
    expect(look([choice, anAmount(hers, '100'), anAmount(his, '2914')])).toEqual([]);
    const salary = anAmount('1BJ – Salaires de Yanis (déclarant 2)', '');
    expect(look([choice, anAmount(hers, '2914'), salary])).toEqual([]);
  });

  test('you and your partner, in two parts of the page', () => {
    const choice = (text: string) => aRadio('Qui a reçu cette pension ?', ['Vous', 'Votre conjoint'], text);
    const parts = (first: string, second: string) => [
      anAmount('Pension d’invalidité', first, { group: 'Vous' }),
      anAmount('Pension d’invalidité', second, { group: 'Votre conjoint' }),
    ];
    expect(look([choice('Votre conjoint'), ...parts('9420', '')], [])).toEqual(['Pension d’invalidité']);
    expect(look([choice('Votre conjoint'), ...parts('', '9420')], [])).toEqual([]);
    expect(look([choice('Vous'), ...parts('9420', '')], [])).toEqual([]);
  });

  test('who asks for something, elsewhere; money of another sort; a zero written', () => {
    const caf = { host: 'wwwd.caf.fr', title: 'Demande de prestation', today: '2026-12-12' };
    const people = ['Vous', 'Votre conjoint'];
    const rows = (sort: string, partner = '') => [
      anAmount(sort, '842,10', { group: 'Vous' }),
      anAmount(sort, partner, { group: 'Votre conjoint' }),
    ];
    const of = (asks: string, fields: Field[]) =>
      wrongIn([aRadio(asks, people, 'Votre conjoint'), ...fields], caf);
    expect(of('Personne concernée par la demande', rows('Salaires'))).toEqual([]);
    expect(of('Pour qui faites-vous cette demande ?', rows('Salaires'))).toEqual([]);
    expect(of('Qui a perçu une pension ?', rows('Salaires'))).toEqual([]);
    expect(of('Qui a perçu un salaire ?', rows('Salaires', '0'))).toEqual([]);
    expect(of('Qui a perçu un salaire ?', rows('Salaires'))).toEqual(['Salaires']);
  });

  test('of two children, by boxes to tick', () => {
    const says = ['Lina HADDAD, 20 ans', 'Noé HADDAD, 22 ans'];
    const boxes = (ticked: string) =>
      ['Lina HADDAD', 'Noé HADDAD'].map((label) =>
        aField(label, {
          kind: 'checkbox',
          valueType: 'choice',
          question: 'Enfant concerné par ce revenu',
          text: label === ticked ? label : '',
        }),
      );
    const cells = (lina: string, noe: string) => [
      anAmount('Salaire de Lina', lina),
      anAmount('Salaire de Noé', noe),
    ];
    expect(look([...boxes('Noé HADDAD'), ...cells('3120', '')], says)).toEqual(['Salaire de Lina']);
    expect(look([...boxes('Noé HADDAD'), ...cells('', '3120')], says)).toEqual([]);
  });

  test('the line itself', () => {
    const lines = ['1AJ – Salaires', '1AP – Chômage', '1BP – Chômage du conjoint'];
    const cells = (at: number) => lines.map((label, own) => anAmount(label, own === at ? '2914' : ''));
    const choice = aSelect('Ligne à corriger', lines, '1BP – Chômage du conjoint');
    expect(look([choice, ...cells(1)])).toEqual(['1AP – Chômage']);
    expect(look([choice, ...cells(2)])).toEqual([]);
  });
});

describe('in her own words', () => {
  test.each([
    'J’ai oublié les allocations chômage de mon mari Yanis : 2 914 € sur son attestation.',
    'Yanis a touché 2 914 € de France Travail en 2025.',
    'Ajouter le chômage de mon époux (2 914 €).',
    'Mon conjoint a perçu 2 914 € d’allocations.',
    'Il manquait le chômage de Yanis, soit 2 914 euros.',
  ])('%s', (text) => {
    expect(look([inWords(text), ...onHers])).toEqual([hers]);
    expect(look([inWords(text), ...onHis])).toEqual([]);
  });

  test.each([
    'Il manquait 2 914 € : mes allocations, et non celles de mon mari.',
    'Mon mari m’a versé 2 914 €.',
    'Nadia et Yanis : 2 914 €.',
    'J’ai oublié 100 € de chômage de Yanis.',
  ])('of her, of both, of another sum: %s', (text) => {
    expect(look([inWords(text), ...onHers])).toEqual([]);
  });
});

describe('told by the page', () => {
  const parts = (first: string, second: string) => [
    anAmount('Vos salaires', first, { group: 'Vous' }),
    anAmount('Salaires de votre conjoint', second, { group: 'Votre conjoint' }),
  ];
  test.each([
    'Salaire de votre conjoint transmis par son employeur : 1 204,36 €',
    'Votre époux : montant net social 1 204,36 €',
  ])('%s', (line) => {
    expect(look(parts('1204,36', '0'), [line])).toEqual(['Vos salaires']);
    expect(look(parts('0', '1204,36'), [line])).toEqual([]);
  });
  test('of both, a limit, told of her too', () => {
    expect(look(parts('1204,36', '0'), ['Plafond pour votre conjoint : 1 204,36 €'])).toEqual([]);
    const line = 'Salaire de votre conjoint : 1 204,36 €';
    expect(look(parts('1204,36', '0'), [line, 'Votre salaire : 1 204,36 €'])).toEqual([]);
  });
});

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de novembre 2026',
  today: '2026-11-30',
};
const lookAt = (fields: Field[], says: string[]) => wrongIn(fields, { ...ft, says });
const [baker, nursery] = ['Boulangerie Maillard – Salaire brut', 'Crèche des Lilas – Salaire brut'];
const paid = (first: string, second: string) => amounts([`${baker} : ${first}`, `${nursery} : ${second}`]);

describe('of two employers', () => {
  const says = ['Boulangerie Maillard : salaire brut 611,20 €', 'Crèche des Lilas : salaire brut 236,48 €'];
  test('each on the line of the other, one on the line of the other', () => {
    expect(lookAt(paid('236,48', '611,20'), says)).toEqual([baker, nursery]);
    expect(lookAt(paid('236,48', '0'), says)).toEqual([baker]);
    expect(lookAt(paid('611,20', '236,48'), says)).toEqual([]);
    expect(lookAt(paid('611,20', '0'), says)).toEqual([]);
  });

  test('in parts of the page', () => {
    const part = (group: string, sum: string) => anAmount('Salaire brut', sum, { group });
    const of = (first: string, second: string) =>
      lookAt(
        [part('Employeur 1 : Boulangerie Maillard', first), part('Employeur 2 : Crèche des Lilas', second)],
        says,
      );
    expect(of('236,48', '611,20')).toEqual(['Salaire brut', 'Salaire brut']);
    expect(of('611,20', '236,48')).toEqual([]);
  });

  test('in her own words', () => {
    const message = aField('Votre message', {
      kind: 'textarea',
      valueType: 'free-text',
      text: 'La Crèche des Lilas m’a payé 236,48 € ce mois-ci.',
    });
    expect(lookAt([...paid('236,48', ''), message], [])).toEqual([baker]);
    expect(lookAt([...paid('', '236,48'), message], [])).toEqual([]);
  });

  test.each([
    ['a line that names both', ['Boulangerie Maillard et Crèche des Lilas : 236,48 €']],
    ['another figure', ['Crèche des Lilas : net imposable 236,48 €']],
    ['another month', ['Crèche des Lilas, octobre 2026 : 236,48 €']],
    ['a sum to come', ['Crèche des Lilas : 236,48 € seront versés']],
    ['told of each', ['Crèche des Lilas : 236,48 €', 'Boulangerie Maillard : 236,48 €']],
  ])('%s', (_name, lines) => {
    expect(lookAt(paid('236,48', '0'), lines)).toEqual([]);
  });
  test('a round sum', () => {
    expect(lookAt(paid('500', '0'), ['Crèche des Lilas : 500 €'])).toEqual([]);
  });
});

test('what was paid in a month, in the part of another', () => {
  const part = (group: string, sum: string) => anAmount('Salaire', sum, { group });
  const line = 'Virement du 5 décembre 2026 : 1 204,36 €';
  const fields = [part('Novembre 2026', '1204,36'), part('Décembre 2026', '0')];
  expect(problemsIn(fields, [line])).toEqual([]);
});

test('of two sorts of money', () => {
  const of = (sick: string, retired: string) =>
    lookAt(
      amounts([`Indemnités journalières – Montant : ${sick}`, `Pension de retraite – Montant : ${retired}`]),
      ['Pension de retraite de l’Agirc-Arrco : 312,44 €'],
    );
  expect(of('312,44', '')).toEqual(['Indemnités journalières – Montant']);
  expect(of('', '312,44')).toEqual([]);
});

describe('hours, and what stands in parts, rows or one sentence', () => {
  const [cars, bread] = ['Cars Tessier', 'Boulangerie Marchetti'];
  const worked = (first: string, second: string) =>
    hours([`Heures chez ${bread} : ${first}`, `Heures chez ${cars} : ${second}`]).map((field, at) => ({
      ...field,
      group: `Contrat ${at + 1} : ${[bread, cars][at]}`,
    }));
  const told = (first: string, second: string): [string, Partial<PageModel>][] => {
    const card = [
      `Contrat 1 : ${bread}`,
      'Heures payées',
      first,
      `Contrat 2 : ${cars}`,
      'Heures payées',
      second,
    ];
    const row = ['Employeur', 'Heures', bread, first, cars, second];
    return [
      [
        'cards',
        { blocks: card, answers: [1, 4].map((name) => ({ name, block: name + 1, from: 0, column: null })) },
      ],
      [
        'rows',
        { blocks: row, answers: [2, 4].map((name) => ({ name, block: name + 1, from: 0, column: 1 })) },
      ],
      ['a sentence', { blocks: [`Vos bulletins : ${first} chez ${bread} et ${second} chez ${cars}.`] }],
      ['a list', { blocks: [`${bread} : ${first}, ${cars} : ${second}`] }],
      ['lines', { blocks: [`Bulletin de ${bread} : ${first}`, `Bulletin de ${cars} : ${second}`] }],
    ];
  };
  const of = (fields: Field[], given: Partial<PageModel>) => wrongIn(fields, { ...ft, ...given });
  test.each(told('48 h', '22 h'))('%s', (_name, given) => {
    expect(of(worked('48', '48'), given)).toEqual([`Heures chez ${cars}`]);
    expect(of(worked('22', '48'), given)).toHaveLength(2);
    expect(of(worked('48', '22'), given)).toEqual([]);
    expect(of(worked('48', '25'), given)).toEqual([]);
  });
  test.each(told('48 h', '48 h'))('as many for both: %s', (_name, given) => {
    expect(of(worked('48', '48'), given)).toEqual([]);
  });
  test.each(told('595,20 €', '282,70 €'))('euros: %s', (_name, given) => {
    const paid = (first: string, second: string) =>
      amounts([`Salaire brut chez ${bread} : ${first}`, `Salaire brut chez ${cars} : ${second}`]).map(
        (field, at) => ({ ...field, group: `Contrat ${at + 1} : ${[bread, cars][at]}` }),
      );
    const gross = JSON.parse(JSON.stringify(given).replaceAll('Heures payées', 'Salaire brut'));
    expect(of(paid('595,20', '595,20'), gross)).toEqual([`Salaire brut chez ${cars}`]);
    expect(of(paid('595,20', '282,70'), gross)).toEqual([]);
    expect(of(paid('595,20', '300'), gross)).toEqual([]);
  });
});

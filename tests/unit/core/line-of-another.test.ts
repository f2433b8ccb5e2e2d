/** An amount on the line of one, where a choice or her own words say that it is of the other. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
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
    expect(look([aSelect(asks, people, ''), ...onHers])).toEqual([]);
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

/** What a ticked box, « Autre » or a yes asks for right after it; and boxes that ask for nothing more. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { told } from '../../support/recap.ts';

const title = 'Déclarer un changement de situation';

const look = (fields: Field[], blocks = fields.map(({ label }) => label)) =>
  told(
    assessed(
      aPage('wwwd.caf.fr', [title], {
        blocks: [title, ...blocks],
        fields,
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-11-24',
    ),
  ).problems;

const box = (label: string, isTicked = true) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? 'Coché' : '' });

describe('a ticked box', () => {
  test.each([
    ['Mon enfant a une allergie (dites-nous laquelle)', 'Aliments à éviter'],
    ['D’un autre organisme', 'Lequel ?'],
    ['Autre', 'Précisez'],
  ])('« %s », and « %s »', (label, detail) => {
    const text = (value: string) => aField(detail, { text: value });
    expect(look([box(label), text('')])).toEqual([['yes-needs', detail]]);
    expect(look([box(label), text('Arachide')])).toEqual([]);
    expect(look([box(label, false), text('')])).toEqual([]);
  });

  test('in a row with its amount', () => {
    const row = (amount: string, isTicked = true) => [
      box('Frais réels : cela me concerne', isTicked),
      anAmount('Frais réels : montant en euros', amount),
      box('Dons : cela me concerne', false),
      anAmount('Dons : montant en euros', ''),
    ];
    expect(look(row(''))).toEqual([['yes-needs', 'Frais réels : montant en euros']]);
    expect(look(row('1 250'))).toEqual([]);
    expect(look(row('', false))).toEqual([]);
  });

  test('a sentence under it that asks for its cases', () => {
    const said = 'Si c’est votre cas, inscrivez votre chiffre d’affaires de chaque mois :';
    const cases = (amount: string) => [
      box('J’ai une activité indépendante'),
      anAmount('Chiffre d’affaires d’août', amount),
      anAmount('Chiffre d’affaires de septembre', ''),
    ];
    const blocks = ['J’ai une activité indépendante', said, 'Chiffre d’affaires d’août'];
    expect(look(cases(''), blocks)).toEqual([['yes-needs', 'Chiffre d’affaires d’août']]);
    expect(look(cases('0'), blocks)).toEqual([]);
    expect(look(cases(''), blocks.toSpliced(1, 1))).toEqual([]);
  });

  test.each([
    // Nothing of it is asked for after it.
    ['Je souhaite recevoir la lettre d’information', 'Complément d’adresse'],
    ['Lundi', 'Autres remarques'],
    ['De la Région', 'Nom de l’auto-école'],
    ['J’ai lu le règlement', 'Commentaire (facultatif)'],
    ['Autre', 'Téléphone fixe'],
  ])('« %s » asks nothing of « %s »', (label, next) => {
    expect(look([box(label), aField(next)])).toEqual([]);
  });
});

describe('« Autre », chosen in a list', () => {
  const list = (text: string) =>
    aField('À quel titre occupez-vous ce logement ?', {
      kind: 'select',
      options: ['Locataire', 'Propriétaire', text.startsWith('Autre') ? text : 'Autre'],
      text,
    });

  test.each([
    ['Autre (précisez)', 'En quelques mots'],
    ['Autre', 'Si vous avez choisi « Autre », expliquez'],
    ['Autre situation', 'Précisez'],
  ])('« %s », and « %s »', (choice, detail) => {
    expect(look([list(choice), aField(detail)])).toEqual([['yes-needs', detail]]);
    expect(look([list(choice), aField(detail, { text: 'Résidence sociale' })])).toEqual([]);
    expect(look([list('Locataire'), aField(detail)])).toEqual([]);
  });

  test('nothing is asked of it', () => {
    expect(look([list('Autre'), aField('Téléphone fixe')])).toEqual([]);
  });
});

test('a column for each: what one answers asks nothing of the other', () => {
  const cells = (hers: string, his: string) => [
    aYesNo('Revenus perçus à l’étranger ? – Vous', 'Non'),
    aYesNo('Revenus perçus à l’étranger ? – Conjoint', 'Oui'),
    anAmount('Si oui, montant – Vous', hers),
    anAmount('Si oui, montant – Conjoint', his),
  ];
  expect(look(cells('', '640'))).toEqual([]);
  expect(look(cells('', ''))).toEqual([['yes-needs', 'Si oui, montant – Conjoint']]);
});

test('a date asked for « si vous avez répondu oui », in three cases', () => {
  const part = (label: string, text: string) =>
    aField(label, {
      valueType: 'date-part',
      question: 'Si vous avez répondu oui, indiquez la date de votre déménagement',
      group: 'Si vous avez répondu oui, indiquez la date de votre déménagement',
      text,
    });
  const page = (answer: 'Oui' | 'Non', [day = '', month = '', year = '']: string[]) => [
    aYesNo('Avez-vous déménagé depuis le 1er janvier 2025 ?', answer),
    part('Jour', day),
    part('Mois', month),
    part('Année', year),
  ];
  expect(look(page('Oui', []))).toHaveLength(1);
  expect(look(page('Oui', ['12', '03', '2025']))).toEqual([]);
  expect(look(page('Non', []))).toEqual([]);
});

test('« l’un des deux au moins », of the ways to be reached', () => {
  const said = 'Le téléphone ou le courriel, au choix : l’un des deux au moins doit être rempli.';
  const page = (phone: string, email: string, sentence = said) =>
    look(
      [
        aField('Téléphone', { valueType: 'phone', text: phone }),
        aField('Courriel', { valueType: 'email', text: email }),
      ],
      [sentence],
    );
  expect(page('', '')).toEqual([['required', 'Téléphone']]);
  expect(page('06 39 98 12 34', '')).toEqual([]);
  expect(page('', 'odile@exemple.fr')).toEqual([]);
  expect(page('', '', 'Nous pouvons vous écrire par courriel ou vous appeler au téléphone.')).toEqual([]);
});

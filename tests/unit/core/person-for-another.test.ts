/** Somebody else than the one whom the page tells of, or another life than it tells. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclarer un changement', today: '2027-09-07' };
const children = [
  'Mathis Morvan, né le 22/11/2009',
  'Manon Morvan, née le 30/06/2013',
  'Maëlys Morvan, née le 14/03/2007',
];
const look = (fields: Field[], says: string[], given = {}) => wrongIn(fields, { ...caf, says, ...given });

describe('which of them', () => {
  const boxes = (asks: string, chosen: string) =>
    children.map((label) =>
      aField(label, {
        kind: 'checkbox',
        valueType: 'choice',
        question: asks,
        text: label === chosen ? label : '',
      }),
    );
  const ways: [string, string][] = [
    [
      'Quel enfant quitte votre foyer ?',
      'Bonjour, ma fille Maëlys a emménagé le 28 août à Rennes. Mathis et Manon restent avec moi.',
    ],
    ['Qui est parti ?', 'Notre réponse : merci de déclarer le départ de Maëlys.'],
    [
      'Enfant qui ne vit plus avec vous',
      'Maëlys vit chez son père depuis le 28 août 2027, et Manon reste ici.',
    ],
    ['Enfant en apprentissage', 'Contrat d’apprentissage de Maëlys Morvan, reçu le 30/08/2027'],
    ['Enfant revenu au foyer', 'Maëlys est revenue vivre à la maison le 28 août.'],
    ['Personne décédée', 'Acte de décès : Maëlys Morvan est décédée le 28 août 2027.'],
  ];
  test.each(ways)('%s %s', (asks, said) => {
    const of = (at: number) => children[at] ?? '';
    expect(look([aRadio(asks, children, of(1))], [said])).toEqual([asks]);
    expect(look([aSelect(asks, children, of(0))], [said])).toEqual([asks]);
    expect(look([aSelect(asks, children, of(2))], [said])).toEqual([]);
    expect(look([aSelect(asks, children, '')], [said])).not.toContain(`${asks} `);
    expect(look(boxes(asks, of(1)), [said])).toHaveLength(1);
    expect(look(boxes(asks, of(2)), [said])).toEqual([]);
    const note = aField('Précisions', { kind: 'textarea', valueType: 'free-text', text: said });
    expect(look([aSelect(asks, children, of(1)), note], [])).toEqual([asks]);
  });

  test.each([
    ['of two', 'Maëlys et Manon ont quitté le foyer.'],
    ['of another time', 'Maëlys a quitté le foyer en 2023.'],
    ['of nobody', 'Si Maëlys a quitté le foyer, dites-le ici.'],
    ['who stays', 'Maëlys reste avec moi.'],
    ['each told', 'Maëlys est partie le 28 août. Manon est partie le 2 septembre.'],
    ['not so', 'Maëlys n’est pas partie.'],
  ])('%s', (_name, said) => {
    expect(look([aSelect('Quel enfant quitte votre foyer ?', children, children[1] ?? '')], [said])).toEqual(
      [],
    );
  });
  test('who stays is asked', () => {
    const asks = 'Quel enfant reste avec vous après le départ ?';
    expect(look([aSelect(asks, children, children[1] ?? '')], ['Maëlys a quitté le foyer.'])).toEqual([]);
  });
});

describe('a child too old for what is paid', () => {
  const tax = { host: 'cfspart.impots.gouv.fr', title: 'Correction en ligne 2026', today: '2026-10-20' };
  const rule =
    'La réduction vaut pour la crèche ou l’assistante maternelle d’un enfant de moins de 6 ans au 1er janvier 2025, c’est-à-dire né à partir du 1er janvier 2019.';
  test.each([
    [['Enfants à charge : Léo, né le 12/09/2012 — Inès, née le 03/06/2022']],
    [['Enfants à charge : Léo, né en 2012, et Inès, née en 2022']],
    [['Enfants : Léo (2012), Inès (2022)']],
    [['Léo – né le 12/09/2012', 'Inès – née le 03/06/2022']],
    [['Léo, né le 12 septembre 2012 | Inès, née le 3 juin 2022']],
  ])('%j', (says) => {
    const of = (chosen: string) =>
      look(
        [aSelect('Enfant gardé', ['Léo', 'Inès'], chosen), anAmount('Sommes payées en 2025', '1480')],
        [...says, rule],
        tax,
      );
    expect(of('Léo')).toEqual(['Enfant gardé']);
    expect(of('Inès')).toEqual([]);
  });
});

describe('parted by what the page tells, and in a couple by the answer', () => {
  const options = ['Seule, sans conjoint au domicile', 'En couple, sous le même toit'];
  const today = '2026-10-01';
  const lives = (at: number) => aRadio('Aujourd’hui, comment vivez-vous ?', options, options[at] ?? '');
  const ways: [string[], string?][] = [
    [['Changement signalé : une séparation', 'Depuis le : 21/09/2026']],
    [['Changement signalé', 'Séparation', 'Depuis le', '21/09/2026']],
    [['Vous nous avez signalé une séparation le 21/09/2026.']],
    [['Votre message du 22/09/2026 : « Bonjour, je me suis séparée le 21 septembre. »']],
    [[], 'Déclarer une séparation'],
  ];
  test.each(ways)('%j %s', (says, title = caf.title) => {
    const of = (field: Field) => look([field], says, { title, today });
    expect(of(lives(1))).toEqual(['Aujourd’hui, comment vivez-vous ?']);
    expect(of(lives(0))).toEqual([]);
    expect(of(aYesNo('Vivez-vous en couple ?', 'Oui'))).toEqual(['Vivez-vous en couple ?']);
    expect(of(aYesNo('Vivez-vous en couple ?', 'Non'))).toEqual([]);
    expect(of(aYesNo('Viviez-vous en couple avant ?', 'Oui'))).toEqual([]);
  });
  test.each([
    ['long ago', 'Changement signalé : séparation le 12/03/2019'],
    ['a condition', 'Si vous vous êtes séparés, déclarez votre séparation.'],
    ['of an estate', 'Changement signalé : séparation de biens'],
    ['of her parents', 'Vous avez signalé la séparation de vos parents.'],
    ['made up', 'Changement signalé : une séparation. Vous avez repris la vie commune le 25/09/2026.'],
  ])('%s', (_name, said) => {
    expect(look([lives(1)], [said], { today })).toEqual([]);
  });
  test('with somebody else, under one roof for a while', () => {
    const said = ['Changement signalé : une séparation'];
    const now = aYesNo('Vivez-vous de nouveau en couple ?', 'Oui');
    const waits = aSelect(
      'Comment vivez-vous ?',
      [...options, 'Séparés sous le même toit'],
      'Séparés sous le même toit',
    );
    expect(look([now], said, { today })).toEqual([]);
    expect(look([waits, aDate('Depuis le', '21/09/2026')], said, { today })).toEqual([]);
  });
});

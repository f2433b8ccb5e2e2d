/** Children and one who is born, so much for each, pay before a contract, the home one has left; each beside what only looks like it. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const inThree = (name: string, [day = '', month = '', year = '']: string[], group: string): Field[] =>
  [
    ['Jour', day],
    ['Mois', month],
    ['Année', year],
  ].map(([label = '', text = '']) =>
    aField(label, { kind: 'select', valueType: 'date-part', text, group, hint: `${name} *` }),
  );

test('the household the page knows, and one more who is born', () => {
  const group = 'L’enfant qui arrive';
  const rows = (jade = 'Enfant à charge') => [
    ...['Nom', 'Lien', 'Né(e) le'],
    ...['Lina EXEMPLE', 'Vous', '17/03/1991'],
    ...['Karim EXEMPLE', 'Conjoint (mariés le 08/06/2018)', '25/01/1989'],
    ...['Rose EXEMPLE', jade, '04/05/2019'],
    ...['Max EXEMPLE', 'Enfant à charge', '12/08/2022'],
  ];
  const label = 'Nombre d’enfants à votre charge depuis cette naissance';
  const look = (
    text: string,
    { says = rows(), name = label, home = 'Oui, tout le temps', more = [] as Field[] } = {},
  ) =>
    wrongIn(
      [
        aField('Prénom', { group, valueType: 'name', text: 'Anouk' }),
        ...inThree('Date de naissance', ['7', 'novembre', '2026'], group),
        aRadio('L’enfant vit avec vous', ['Oui, tout le temps', 'Oui, en résidence alternée', 'Non'], home),
        aField(name, { group, valueType: 'household', kind: 'select', text, options: ['1', '2', '3', '4'] }),
        aYesNo('Un des parents arrête-t-il son travail pour s’occuper de l’enfant ?', 'Non', { group }),
        ...more,
      ],
      { says, title: 'Déclarer une naissance' },
    );
  expect(look('2')).toEqual([label]);
  expect(look('3')).toEqual([]);
  expect(look('2', { says: rows('Fille') })).toEqual([label]);
  expect(look('2', { says: rows('Votre enfant à charge') })).toEqual([label]);
  for (const name of [
    'Nombre d’enfants à charge, nouveau-né compris',
    'Combien d’enfants sont à votre charge depuis la naissance ?',
    'Nombre d’enfants au foyer (en comptant l’enfant que vous déclarez)',
  ])
    expect(look('2', { name })).toEqual([name]);
  // There half of the time, or not at all; a tie that is not known; before the birth.
  expect(look('2', { home: 'Oui, en résidence alternée' })).toEqual([]);
  expect(look('2', { home: 'Non' })).toEqual([]);
  expect(look('2', { says: rows('Enfant de Karim') })).toEqual([]);
  expect(look('2', { name: 'Nombre d’enfants à charge avant cette naissance' })).toEqual([]);
  const gone = [aField('Enfant qui quitte le foyer', { valueType: 'name', text: 'Rose' })];
  expect(look('2', { more: gone })).toEqual([]);
});

test('so much for each child, and one child’s for all of them', () => {
  const group = 'Pension alimentaire reçue';
  const asksFull = 'Avez-vous reçu la pension en entier, pour tous les enfants, chacun des trois mois ?';
  const look = ({
    set = 'Montant fixé par le jugement, par mois et par enfant',
    children = '2',
    full = 'Oui',
    name = 'Total reçu',
    hint = 'Indiquez le total, tous enfants confondus.' as string | null,
    months = ['160', '160', '160'],
    title = group,
  } = {}) =>
    wrongIn([
      aField('Nombre d’enfants concernés', { valueType: 'household', text: children, group: title }),
      anAmount(set, '160', { group: title }),
      ...(full === ''
        ? []
        : [aRadio(asksFull, ['Oui', 'Non, en partie seulement', 'Non'], full, { group: title })]),
      ...months.map((text, at) =>
        anAmount(`${name} – ${['Juin', 'Juillet', 'Août'][at]} 2026`, text, { group: title, hint }),
      ),
    ]).map((label) => label?.split(' – ')[1]);
  const all = ['Juin 2026', 'Juillet 2026', 'Août 2026'];
  expect(look()).toEqual(all);
  expect(look({ children: '3' })).toEqual(all);
  expect(look({ name: 'Pension pour vos deux enfants', hint: null })).toEqual(all);
  expect(look({ set: 'Contribution fixée, pour chaque enfant' })).toEqual(all);
  expect(look({ months: ['320', '160', '320'] })).toEqual(['Juillet 2026']);
  expect(look({ full: '', title: 'Pension alimentaire', name: 'Montant total' })).toEqual(all);
  // Right, one child alone, part of it, nothing that says of whom, or told child by child.
  expect(look({ months: ['320', '320', '320'] })).toEqual([]);
  expect(look({ children: '1' })).toEqual([]);
  expect(look({ full: 'Non, en partie seulement' })).toEqual([]);
  expect(look({ full: '' })).toEqual([]);
  expect(look({ name: 'Montant reçu', hint: null })).toEqual([]);
  expect(look({ name: 'Total reçu par enfant' })).toEqual([]);
  expect(look({ set: 'Montant fixé par le jugement, par mois' })).toEqual([]);
  expect(look({ title: 'Cantine', set: 'Prix par enfant', full: '' })).toEqual([]);
});

test('pay of months before the contract that brings it', () => {
  const title = 'Enzo EXEMPLE, 17 ans';
  const start = 'Date de début du contrat d’apprentissage';
  const slips = 'Reportez le montant net social de chaque bulletin d’apprenti.';
  const look = (
    day: string,
    {
      name = start,
      says = [slips],
      pays = ['548,20', '548,20', '561,75'],
      pay = 'Salaire (montant net social)',
      outerGroup = title,
    } = {},
  ) =>
    wrongIn(
      [
        aDate(name, day, { group: title }),
        ...pays.map((text, at) =>
          anAmount(pay, text, { group: `${['Août', 'Septembre', 'Octobre'][at]} 2026`, outerGroup }),
        ),
      ],
      { says, today: '2026-12-03' },
    );
  expect(look('02/11/2026')).toEqual([start]);
  expect(look('01/09/2026')).toEqual([start]);
  expect(look('02/11/2026', { says: ['Les salaires d’apprenti se déclarent aussi.'] })).toEqual([start]);
  const apprentice = 'Apprentie depuis le';
  expect(look('02/11/2026', { name: apprentice })).toEqual([apprentice]);
  const work = 'Date de début du contrat';
  expect(look('05/10/2026', { name: work, says: [], pay: 'Salaire versé pour ce contrat' })).toEqual([work]);
  // It was there, brought nothing before, is paid to somebody else, or may follow on from another.
  expect(look('25/08/2026')).toEqual([]);
  expect(look('01/09/2025')).toEqual([]);
  expect(look('01/09/2026', { pays: ['0', '548,20', '561,75'] })).toEqual([]);
  expect(look('02/11/2026', { outerGroup: 'Corinne EXEMPLE' })).toEqual([]);
  expect(look('02/11/2026', { name: work, says: [] })).toEqual([]);
  expect(look('02/11/2026', { name: 'Début du nouveau contrat d’apprentissage' })).toEqual([]);
  expect(look('02/11/2026', { pay: 'Gratification de stage' })).toEqual([]);
});

test('the new address of who has left is the home left', () => {
  const home = '8 rue des Lilas 18100 Vierzon';
  const told = 'Sa nouvelle adresse';
  const look = (
    text: string,
    {
      label = told,
      group = 'Votre ex-conjoint',
      left = 'A quitté le logement',
      has = 'Oui',
      stays = 'Oui',
      at = 'Vous',
      name = '',
      more = [] as Field[],
    } = {},
  ) =>
    wrongIn(
      [
        ...(name === '' ? [] : [aField(name, { valueType: 'address', text: home, group: at })]),
        aRadio('Vous restez dans le logement', ['Oui', 'Non'], stays, { group: 'Vous' }),
        aRadio(left, ['Oui', 'Non'], has, { group }),
        aField(label, { valueType: 'address', text, group }),
        ...more,
      ],
      {
        says: name === '' ? [at, 'Lina EXEMPLE', home, group] : [],
        headings: [
          { level: 1, text: 'Déclarer une séparation' },
          { level: 2, text: at },
          { level: 2, text: group },
        ],
      },
    );
  expect(look('8 rue des Lilas, 18100 Vierzon')).toEqual([told]);
  expect(look('8 rue des Lilas, 18100 VIERZON', { name: 'Votre adresse' })).toEqual([told]);
  expect(look(home, { name: 'Adresse du logement quitté' })).toEqual([told]);
  const his = 'Nouvelle adresse de votre conjoint';
  expect(look(home, { label: his })).toEqual([his]);
  const since = 'Adresse depuis la séparation';
  expect(look(home, { label: since, left: 'Votre conjoint a-t-il quitté le domicile ?' })).toEqual([since]);
  const child = { group: 'Enfant qui quitte le foyer', left: 'Est parti du domicile' };
  expect(look(home, { ...child, label: 'Nouvelle adresse' })).toEqual(['Nouvelle adresse']);
  // Elsewhere; she left; under one roof for now; the address he had, or where he is written to.
  expect(look('12 rue des Lilas, 18100 Vierzon')).toEqual([]);
  expect(look('8 rue des Lilas, appartement 12, 18100 Vierzon')).toEqual([]);
  expect(look('8 rue des Lilas, 18000 Bourges')).toEqual([]);
  expect(look(home, { stays: 'Non' })).toEqual([]);
  expect(look(home, { stays: '', has: 'Non' })).toEqual([]);
  expect(look(home, { label: 'Son ancienne adresse' })).toEqual([]);
  expect(look(home, { label: 'Sa nouvelle adresse pour le courrier' })).toEqual([]);
  expect(look(home, { at: 'Les enfants' })).toEqual([]);
  const roof = [aField('Précisions', { valueType: 'free-text', text: 'Il vit sous le même toit.' })];
  expect(look(home, { more: roof })).toEqual([]);
});

/** Cases that a page leaves to some people: ticked by another, by one of them, by one of whom nothing tells, or left empty. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';
import { look } from '../../support/rules-unread.ts';

const box = (label: string, isTicked = true) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '' });
const problems = (label: string, ...says: string[]) => wrongIn([box(label)], { says });

describe('case T', () => {
  const label = 'T – Parent isolé : vous viviez seul(e) avec vos enfants';
  test.each([
    'La case T est réservée aux contribuables célibataires, divorcés, séparés ou veufs élevant seuls leurs enfants.',
    'La case T ne concerne que les personnes célibataires, divorcées ou veuves.',
    'Ne cochez la case T que si vous êtes célibataire, divorcé(e) ou veuf(ve).',
    'La case T se coche uniquement si vous êtes célibataire ou divorcé(e).',
    'Seuls les célibataires, les divorcés et les veufs cochent la case T.',
    'Ne cochez pas la case T si vous êtes marié(e) ou pacsé(e).',
    'Si vous êtes marié(e), ne cochez pas la case T.',
    'La case T ouvre un droit. Elle ne peut pas être cochée par une personne mariée ou pacsée.',
    'La case T n’est pas ouverte aux personnes mariées ou pacsées.',
    'Les contribuables mariés ou pacsés ne doivent pas cocher la case T.',
  ])('%s', (says) => {
    const name = 'T – Demi-part supplémentaire';
    expect(problems(name, 'Situation de famille : mariés depuis 2010', says)).toEqual([name]);
    expect(problems(name, 'Situation de famille : célibataire', says)).toEqual([]);
    expect(look([box(name, false)], 'Situation de famille : mariés depuis 2010', says)).toEqual(['complete']);
    expect(look([box(name)], says)[0]).toBe('incomplete-view');
  });

  test('by her own answer, the letters of the boxes before their names', () => {
    const options = ['MMarié(e)', 'OPacsé(e)', 'CCélibataire', 'DDivorcé(e) ou séparé(e)', 'VVeuf(ve)'];
    const says =
      'La case T est réservée aux personnes célibataires, divorcées, séparées ou veuves qui élèvent seules leurs enfants. Elle ne peut pas être cochée par une personne mariée ou pacsée.';
    const name = 'TParent isolé : vous viviez seul(e) avec vos enfants';
    const fields = (text: string) => [aRadio('Vous êtes', options, text), box(name)];
    expect(wrongIn(fields('MMarié(e)'), { says: [says] })).toEqual([name]);
    expect(look(fields('DDivorcé(e) ou séparé(e)'), says)).toEqual(['complete']);
  });

  test('of one whose couple has not changed, by her own answer', () => {
    const same = aRadio(
      'Ces renseignements sont-ils exacts ?',
      ['Oui', 'Non'],
      'Oui, ma situation n’a pas changé',
    );
    const says = ['Situation au 31/12/2025 : mariés (M), déclaration commune'];
    expect(wrongIn([same, box(label)], { says })).toEqual([label]);
    expect(wrongIn([same, box(label, false)], { says })).toEqual([]);
  });
});

describe('other people, other places', () => {
  test.each([
    'A – Régime agricole | La case A est réservée aux exploitants agricoles. | Situation professionnelle : salariée | Situation professionnelle : agricultrice',
    'Tarif réduit (réservé aux étudiants) | Le tarif | Situation professionnelle : retraitée | Situation professionnelle : étudiante',
    'Prime (locataires uniquement) | La prime | Statut d’occupation : propriétaire | Statut d’occupation : locataire',
    'L – Personne vivant seule | La case L est réservée aux personnes vivant seules. | Situation familiale : en couple | Situation familiale : célibataire',
    'B – Abattement | La case B est réservée aux personnes de plus de 65 ans. | Vous : Bruno LACROIX, né le 17/09/1980 | Vous : Bruno LACROIX, né le 17/09/1950',
    'W – Un déclarant de plus de 74 ans | Cochez | Déclarant 1 : Bruno LACROIX, né le 17/09/1980 | Déclarant 1 : Bruno LACROIX, né le 17/09/1945',
  ])('%s', (row) => {
    const [label = '', rule = '', other = '', own = ''] = row.split(' | ');
    const says = (line: string) => [line, label, rule];
    expect(problems(label, ...says(other))).toEqual([label]);
    expect(problems(label, ...says(own))).toEqual([]);
    expect(wrongIn([box(label, false)], { says: says(other) })).toEqual([]);
  });

  test('beside the box', () => {
    const hint = 'Cette case est réservée aux locataires.';
    const label = 'Réduction de loyer';
    const beside = aField(label, { kind: 'checkbox', text: label, hint });
    expect(wrongIn([beside], { says: ['Vous êtes propriétaire'] })).toEqual([label]);
    expect(wrongIn([beside], { says: ['Vous êtes locataire'] })).toEqual([]);
  });

  const rule = 'La case C est réservée aux locataires.';
  const home = (text: string) => aRadio('Vous êtes', ['Locataire', 'Propriétaire', 'Hébergé'], text);
  test('by an answer of hers', () => {
    const fields = (text: string) => [home(text), box('C – Aide au déménagement')];
    expect(wrongIn(fields('Propriétaire'), { says: [rule] })).toEqual(['C – Aide au déménagement']);
    expect(wrongIn(fields('Locataire'), { says: [rule] })).toEqual([]);
    expect(look(fields('Locataire'), rule)).toEqual(['complete']);
  });
  test('by her own birth', () => {
    const says = ['La case D est réservée aux personnes de moins de 30 ans.'];
    const fields = (text: string) => [aDate('Votre date de naissance', text), box('D – Carte jeune')];
    expect(wrongIn(fields('12/05/1980'), { says })).toEqual(['D – Carte jeune']);
    expect(wrongIn(fields('12/05/2004'), { says })).toEqual([]);
  });
});

test.each([
  'La case C est réservée aux locataires ou aux personnes en foyer.',
  'La case C est réservée à l’administration.',
  'La case C est réservée aux anciens locataires.',
])('of whom nothing is sure: %s', (says) =>
  expect(problems('C – Aide', 'Vous êtes propriétaire', says)).toEqual([]),
);

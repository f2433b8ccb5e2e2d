/** A partner, a child or another person told in one place, and left out or denied in another; each with the right answer beside it. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];
const status = (text: string, label = 'Situation de famille') =>
  aField(label, {
    kind: 'select',
    valueType: 'marital-status',
    options: ['Choisir', 'Célibataire', 'Seul(e)', 'Marié(e)', 'Pacsé(e)', 'En concubinage', 'Séparé(e)'],
    text,
  });
const choice = (label: string, options: string[], text: string, given: Given = {}) =>
  aField(label, { kind: 'select', valueType: 'choice', options: ['Choisir', ...options], text, ...given });
const box = (label: string, isTicked: boolean, given: Given = {}) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });
const count = (label: string, text: string) =>
  aField(label, { kind: 'number', valueType: 'household', text });
const name = (label: string, text: string) => aField(label, { valueType: 'name', text });
const words = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });

/** Each page: the case to look at, the cases wrongly filled in, the same rightly. */
type Pages = [string, Field[], Field[], string[]?][];
const each = (pages: Pages) =>
  test.each(pages.map(([label, wrong, right, says = []]) => ({ label, wrong, right, says })))(
    '$label',
    ({ label, wrong, right, says }) => {
      expect(wrongIn(wrong, { says })).toEqual([label]);
      expect(wrongIn(right, { says })).toEqual([]);
    },
  );

describe('a partner told, and « seul »', () => {
  const since = aDate('Vous vivez ensemble depuis le', '18/05/2013');
  const none = (isTicked: boolean) => box('Je n’ai ni conjoint, ni concubin, ni partenaire', isTicked);
  const works = aYesNo('Votre compagne travaille-t-elle avec vous ?', 'Oui');
  const couple = (text: 'Oui' | 'Non') => aYesNo('Vivez-vous en couple ?', text);
  const moving = (text: string) => aRadio('Vous habiterez ce logement', ['Seul(e)', 'En couple'], text);
  each([
    [
      'Précisions',
      [couple('Non'), words('Je vis avec mon compagnon depuis mars.')],
      [couple('Oui'), words('Je vis avec mon compagnon depuis mars.')],
    ],
    [
      'Profession du conjoint',
      [status('Célibataire'), aField('Profession du conjoint', { valueType: 'job', text: 'Soudeur' })],
      [status('Célibataire'), aField('Profession du conjoint', { valueType: 'job', text: 'Sans' })],
    ],
    [
      'Êtes-vous parent isolé ?',
      [status('En concubinage'), aYesNo('Êtes-vous parent isolé ?', 'Oui')],
      [status('En concubinage'), aYesNo('Êtes-vous parent isolé ?', 'Non')],
    ],
    ['Vous vivez ensemble depuis le', [none(true), since], [none(false), since]],
    [
      'Début de la vie commune',
      [couple('Non'), aDate('Début de la vie commune', '01/03/2020')],
      [couple('Oui'), aDate('Début de la vie commune', '01/03/2020')],
    ],
    [
      'Nom du conjoint',
      [none(true), name('Nom du conjoint', 'Bastide')],
      [none(true), name('Nom du conjoint', '')],
    ],
    [
      'Votre compagne travaille-t-elle avec vous ?',
      [status('Célibataire'), works],
      [status('En concubinage'), works],
    ],
    [
      'Ressources de votre conjoint',
      [aYesNo('Vivez-vous seul(e) ?', 'Oui'), anAmount('Ressources de votre conjoint', '900')],
      [aYesNo('Vivez-vous seul(e) ?', 'Non'), anAmount('Ressources de votre conjoint', '900')],
    ],
    [
      'Nom et prénom du co-demandeur',
      [moving('Seul(e)'), name('Nom et prénom du co-demandeur', 'Bastide Loïc')],
      [moving('En couple'), name('Nom et prénom du co-demandeur', 'Bastide Loïc')],
    ],
    [
      'Je n’ai ni conjoint, ni concubin, ni partenaire',
      [status('Marié(e)'), none(true)],
      [status('Marié(e)'), none(false)],
    ],
    [
      'Nom du conjoint',
      [status('Marié(e)'), name('Nom du conjoint', 'Néant')],
      [status('Célibataire'), name('Nom du conjoint', 'Néant')],
    ],
  ]);

  const lives = ['Je vis seule', 'Je vis en couple (mariage, Pacs ou vie maritale)'];
  const now = (text: string, label = 'Quelle est votre situation à présent ?', initial = '') =>
    aRadio(label, lives, text, { initial });
  const money = 'Ressources du conjoint ou concubin vivant avec vous';
  each([
    [money, [now('Je vis seule'), anAmount(money, '900')], [now(lives[1] ?? ''), anAmount(money, '900')]],
    [
      money,
      [now('Je vis seule'), anAmount(money, '900')],
      [now('Je vis seule', 'Quelle était votre situation avant ?'), anAmount(money, '900')],
    ],
    // The page shows both as they were: neither is more hers than the other.
    [
      money,
      [
        now('Je vis seule', 'Situation à présent', 'Je vis seule'),
        anAmount(money, '900', { initial: '900' }),
      ],
      [now('Je vis seule', 'Situation à présent', 'Je vis seule'), anAmount(money, '0', { initial: '0' })],
    ],
  ]);

  test('what the site had written of a partner: the answer is to be looked at', () => {
    const pay = ['Alba', 'Karim'].flatMap((who) =>
      ['juillet', 'août'].map((month) => anAmount(`${who}, ${month} 2026`, '630,00', { initial: '630,00' })),
    );
    const says = ['Alba, vous', 'Karim, votre mari'];
    expect(wrongIn([couple('Non'), ...pay], { says })).toEqual(['Vivez-vous en couple ?']);
    expect(wrongIn([couple('Oui'), ...pay], { says })).toEqual([]);
    expect(wrongIn([couple('Non'), ...pay], { says: ['Alba, vous', 'Karim, votre fils'] })).toEqual([]);
  });
});

describe('a couple, and one person', () => {
  const grownUps = (text: string, label = 'Nombre d’adultes au foyer') =>
    choice(label, ['1 adulte', '2 adultes'], text);
  const else_ = (text: string) =>
    choice('Outre vous, qui loge chez vous ?', ['Personne', 'Une personne'], text);
  each([
    [
      'Nombre d’adultes au foyer',
      [status('Marié(e)'), grownUps('1 adulte')],
      [status('Marié(e)'), grownUps('2 adultes')],
    ],
    [
      'Combien d’adultes vivent dans le logement ?',
      [aYesNo('Vivez-vous en couple ?', 'Oui'), count('Combien d’adultes vivent dans le logement ?', '1')],
      [aYesNo('Vivez-vous en couple ?', 'Non'), count('Combien d’adultes vivent dans le logement ?', '1')],
    ],
    [
      'Nombre de personnes au foyer',
      [status('Pacsé(e)'), count('Nombre de personnes au foyer', '1')],
      [status('Pacsé(e)'), count('Nombre de personnes au foyer', '2')],
    ],
    [
      'Adultes vivant avec vous',
      [
        status('En concubinage'),
        choice('Adultes vivant avec vous', ['Aucun adulte', '1 adulte'], 'Aucun adulte'),
      ],
      [
        status('En concubinage'),
        choice('Adultes vivant avec vous', ['Aucun adulte', '1 adulte'], '1 adulte'),
      ],
    ],
    [
      'Outre vous, qui loge chez vous ?',
      [status('Marié(e)'), else_('Personne')],
      [status('Marié(e)'), else_('Une personne')],
    ],
  ]);
});

describe('who has gone, and is there', () => {
  const change = choice('Ce qui a changé', ['Mariage', 'Séparation', 'Rupture du Pacs'], 'Séparation');
  const there = (isTicked: boolean) =>
    box('Loïc Bastide, votre conjoint', isTicked, { question: 'Qui vit chez vous aujourd’hui ?' });
  const child = box('Nina Bastide, votre fille', true, { question: 'Qui vit chez vous aujourd’hui ?' });
  const still = (text: 'Oui' | 'Non') =>
    aYesNo('Votre conjoint habite-t-il toujours dans le logement ?', text);
  each([
    [
      'Vivez-vous en couple ?',
      [change, aYesNo('Vivez-vous en couple ?', 'Oui')],
      [change, aYesNo('Vivez-vous en couple ?', 'Non')],
    ],
    [
      'Vivez-vous encore avec votre conjoint ?',
      [change, aYesNo('Vivez-vous encore avec votre conjoint ?', 'Oui')],
      [change, aYesNo('Vivez-vous encore avec votre conjoint ?', 'Non')],
    ],
    ['Loïc Bastide, votre conjoint', [change, there(true), child], [change, there(false), child]],
    [
      'Loïc Bastide, votre conjoint',
      [choice('Motif', ['Séparation', 'Veuvage'], 'Séparation'), there(true)],
      // It may be of a contract.
      [choice('Motif', ['Démission', 'Rupture'], 'Rupture'), there(true)],
    ],
    [
      'Votre conjoint habite-t-il toujours dans le logement ?',
      [change, still('Oui')],
      [change, still('Non')],
    ],
  ]);
});

describe('a parent alone, and the other there', () => {
  const alone = (text: 'Oui' | 'Non') => aYesNo('Élevez-vous seul(e) vos enfants ?', text);
  const where = (text: string) =>
    choice('Où vit-il ?', ['Chez moi', 'Ailleurs', 'Je ne sais pas'], text, { group: 'L’autre parent' });
  const lives = (text: 'Oui' | 'Non') => aYesNo('L’autre parent vit-il à la même adresse ?', text);
  each([
    [
      'Le père de l’enfant vit-il avec vous ?',
      [status('Célibataire'), aYesNo('Le père de l’enfant vit-il avec vous ?', 'Oui')],
      [status('Célibataire'), aYesNo('Le père de l’enfant vit-il avec vous ?', 'Non')],
    ],
    ['Où vit-il ?', [alone('Oui'), where('Chez moi')], [alone('Oui'), where('Ailleurs')]],
    ['Où vit-il ?', [alone('Oui'), where('Chez moi')], [alone('Non'), where('Chez moi')]],
    ['L’autre parent vit-il à la même adresse ?', [alone('Oui'), lives('Oui')], [alone('Oui'), lives('Non')]],
  ]);
});

describe('who the site knows to live there, and nobody', () => {
  const alone = (text: 'Oui' | 'Non') => aYesNo('Vivez-vous seul(e) ?', text);
  const hosts = (text: 'Oui' | 'Non') => aYesNo('Hébergez-vous quelqu’un ?', text);
  each([
    [
      'Nom de la personne hébergée',
      [hosts('Non'), name('Nom de la personne hébergée', 'Ferrer Alba')],
      [hosts('Oui'), name('Nom de la personne hébergée', 'Ferrer Alba')],
    ],
    [
      'Vivez-vous seul(e) ?',
      [alone('Oui')],
      [alone('Non')],
      ['Votre frère habite chez vous depuis le 2 mai 2026.'],
    ],
    [
      'Hébergez-vous quelqu’un ?',
      [hosts('Non')],
      [hosts('Oui')],
      ['Nous avons noté l’arrivée de Mme Alba Ferrer dans votre logement le 3 mai 2026.'],
    ],
  ]);
});

describe('children told, and none', () => {
  const asks = (text: 'Oui' | 'Non', label = 'Avez-vous des enfants à charge ?') => aYesNo(label, text);
  const hers = words('Ma fille Nina, 12 ans, vit avec moi. Elle est au collège.');
  const none = (text: string) => count('Nombre d’enfants mineurs à charge', text);
  const care = anAmount('Frais de garde de votre enfant', '1 200');
  const paid = (text: string) =>
    choice('Ce qu’il fait', ['Lycéen, sans salaire', 'En apprentissage', 'Salarié'], text, {
      group: 'Loris, 18 ans',
      heading: 'Loris, 18 ans',
    });
  const earned = (text: 'Oui' | 'Non') =>
    aYesNo('Un de vos enfants a-t-il perçu un salaire en août, septembre ou octobre 2026 ?', text);
  each([
    [
      'Frais de garde de votre enfant',
      [box('Je n’ai pas d’enfant à charge', true), care],
      [box('Je n’ai pas d’enfant à charge', false), care],
    ],
    [
      'Ce qu’il fait',
      [paid('Salarié'), box('Aucun enfant n’a perçu de salaire', true)],
      [paid('Salarié'), box('Aucun enfant n’a perçu de salaire', false)],
    ],
    ['Précisions', [asks('Non'), hers], [asks('Oui'), hers]],
    [
      'Précisions',
      [count('Nombre d’enfants à charge', '0'), words('Mes deux enfants sont à ma charge')],
      [count('Nombre d’enfants à charge', '2'), words('Mes deux enfants sont à ma charge')],
    ],
    ['Frais de garde de votre enfant', [none('0'), care], [none('1'), care]],
    [
      'Prénom de l’enfant gardé',
      [none('0'), name('Prénom de l’enfant gardé', 'Nina')],
      [none('1'), name('Prénom de l’enfant gardé', 'Nina')],
    ],
    ['Ce qu’il fait', [paid('En apprentissage'), earned('Non')], [paid('En apprentissage'), earned('Oui')]],
    ['Ce qu’il fait', [paid('Salarié'), earned('Non')], [paid('Lycéen, sans salaire'), earned('Non')]],
  ]);
});

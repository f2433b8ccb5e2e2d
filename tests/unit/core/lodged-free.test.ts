/** Lodged for nothing, and what is paid to be lodged; beside those who are, and pay for something else. */
import { expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const free = 'Je suis logée gratuitement par quelqu’un';
const lets = 'Je suis locataire ou colocataire';
const title = (answer: string) =>
  aRadio(
    'À quel titre occupez-vous ce logement ?',
    [lets, 'Je suis propriétaire', free, 'Je suis hébergé(e)'],
    answer,
  );
const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });

test.each([
  'Somme que vous lui versez chaque mois pour vous loger (en euros)',
  'Participation mensuelle versée à la personne qui vous héberge',
  'Montant payé chaque mois pour votre hébergement',
  'Indemnité d’occupation',
  'Combien payez-vous par mois pour ce logement ?',
])('%s', (label) => {
  const look = (answer: string, text: string) => wrongIn([title(answer), anAmount(label, text)]);
  expect(look(free, '250')).toEqual([label]);
  expect(look(free, '0')).toEqual([]);
  expect(look(lets, '250')).toEqual([]);
  expect(look('Je suis hébergé(e)', '250')).toEqual([]);
  expect(look('', '250')).not.toContain(label);
});

test.each([
  'Participation aux charges du logement (eau, électricité)',
  'Somme versée chaque mois pour les repas',
  'Assurance habitation payée pour ce logement',
  'Somme versée pour loger votre enfant étudiant',
  'Dépôt de garantie versé pour le logement',
  'Aide au logement perçue',
  'Loyer payé par l’hébergeant',
  'Somme que paie la personne qui vous héberge pour son logement',
  'Somme que vous verse l’occupant de votre autre logement',
  'Somme versée pour votre ancien logement',
  'Participation aux frais de l’hébergement en vacances',
])('%s: paid for something else', (label) => {
  expect(wrongIn([title(free), anAmount(label, '250')])).toEqual([]);
});

test('a part of the page that is about another home, or another person', () => {
  const label = 'Somme versée chaque mois pour le logement';
  const look = (group: string) => wrongIn([title(free), anAmount(label, '250', { group })]);
  expect(look('Ce que vous payez')).toEqual([label]);
  expect(look('Votre logement précédent')).toEqual([]);
  expect(look('Votre conjoint')).toEqual([]);
});

test('a question whether she pays', () => {
  const asked = (question: string, answer: 'Oui' | 'Non') => wrongIn([title(free), aYesNo(question, answer)]);
  const question = 'Versez-vous une participation à la personne qui vous héberge ?';
  expect(asked(question, 'Oui')).toEqual([question]);
  expect(asked(question, 'Non')).toEqual([]);
  expect(asked('Payez-vous les charges de ce logement ?', 'Oui')).toEqual([]);
});

test('her own words', () => {
  const where = 'À quel titre occupez-vous ce logement ?';
  const look = (text: string) => wrongIn([title(free), note(text)]);
  expect(look('Je donne 250 € par mois à mes parents pour la chambre.')).toEqual([where]);
  expect(look('Je leur paie un loyer tous les mois.')).toEqual([where]);
  expect(look('Je ne paie pas de loyer, je fais les courses.')).toEqual([]);
  expect(look('Je donne 50 € pour l’électricité du logement.')).toEqual([]);
  expect(look('Avant, je payais un loyer de 400 €.')).toEqual([]);
  expect(look('Je verse 100 € par mois pour les repas.')).toEqual([]);
});

test('whoever lodges somebody for nothing', () => {
  const host = aRadio(
    'Votre situation',
    ['J’héberge gratuitement un proche', 'Autre'],
    'J’héberge gratuitement un proche',
  );
  const either = aRadio(
    'Logement',
    ['Hébergé gratuitement ou contre une participation', 'Locataire'],
    'Hébergé gratuitement ou contre une participation',
  );
  const paid = anAmount('Somme payée chaque mois pour le logement', '250');
  expect(wrongIn([host, paid])).toEqual([]);
  expect(wrongIn([either, paid])).toEqual([]);
});

test('shown again', () => {
  const shown = (amount: string) =>
    seen(
      recap('wwwd.caf.fr', 'Déclarer un changement de situation', [
        '# Votre logement',
        'Logement | Hébergée gratuitement par ses parents',
        `Participation mensuelle versée pour le logement | ${amount}`,
      ]),
    ).problems.map(([, where]) => where);
  expect(shown('250,00 €')).toEqual(['Participation mensuelle versée pour le logement']);
  expect(shown('0,00 €')).toEqual([]);
});

test('a rent of this month or the last is of this home; of an earlier one it may be of the home she left', () => {
  const free = 'Hébergée sans rien payer';
  const occupied = aRadio('Comment occupez-vous ce logement ?', ['Locataire', 'Propriétaire', free], free);
  const look = (label: string) => wrongIn([occupied, anAmount(label, '612,00')]);
  const [now, then] = [
    'Loyer du mois de novembre, sans les charges',
    'Loyer du mois de juillet, sans les charges',
  ];
  expect(look(now)).toEqual([now]);
  expect(look(then)).toEqual([]);
});

test('a rent that is asked of all, with 0 for those who pay none', () => {
  const rent = 'Montant mensuel du loyer hors charges (0 si vous ne payez pas de loyer)';
  const look = (text: string) =>
    wrongIn([
      aRadio('Dans ce logement, vous êtes', ['Locataire', 'Logé(e) gratuitement'], 'Logé(e) gratuitement'),
      anAmount(rent, text),
    ]);
  expect(look('540')).toEqual([rent]);
  expect(look('0')).toEqual([]);
});

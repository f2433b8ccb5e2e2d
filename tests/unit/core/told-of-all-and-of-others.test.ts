/** All of whom a box is to be ticked, and another of the home who is paid. */
import { describe, expect, test } from 'vitest';
import { rightlyOn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-02-16',
};
const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-03-09' };

describe('« Cochez chacune d’elles »', () => {
  const people = ['Nadia Ferhat — vous, 38 ans', 'Karim Ferhat — votre époux', 'Ilyès Ferhat — fils, 7 ans'];
  const boxes = (ticked: string[]) =>
    people.map((label) =>
      aField(label, {
        kind: 'checkbox',
        valueType: 'choice',
        question: 'Personnes comprises',
        ...(ticked.includes(label) ? { text: label } : {}),
      }),
    );
  const says = ['Les trois personnes que voici vivent à votre adresse. Cochez chacune d’elles.'];
  const some = ['Cochez chacune d’elles qui demande la complémentaire.'];
  test('one is left', () => {
    expect(wrongIn(boxes(people.slice(0, 2)), { ...c2s, says })).toEqual([people[2]]);
    expect(wrongIn(boxes(people), { ...c2s, says })).toEqual([]);
    expect(wrongIn(boxes(people.slice(0, 2)), { ...c2s, says: some })).toEqual([]);
  });
});

describe('another of the home, who is paid', () => {
  const asks = 'De novembre 2026 à janvier 2027, une autre personne du foyer a-t-elle été payée ou aidée ?';
  const malik = 'Malik a-t-il perçu une rémunération ou une autre ressource ?';
  const home = [
    'De novembre 2026 à janvier 2027',
    'Votre concubin, sous le même toit depuis le 1er septembre 2024',
    'Yanis Ferrand, magasinier salarié, en CDI depuis le 6 janvier 2025 (payé chaque mois)',
  ];
  const paid = (months: string) => [
    'Ressources de novembre 2026, décembre 2026 et janvier 2027',
    'Malik Delattre (votre conjoint)',
    `La rémunération de gérance de Malik ${months}.`,
  ];
  const months = ['Novembre 2026', 'Décembre 2026', 'Janvier 2027'].map((month) =>
    anAmount(`${month} : votre net social`, '742,08'),
  );
  test.each([
    [asks, home],
    [malik, paid('est versée tous les mois')],
  ])('%s', (label, says) => {
    expect(wrongIn([...months, aYesNo(label, 'Non')], { ...caf, says })).toEqual([label]);
    expect(wrongIn([...months, aYesNo(label, 'Oui')], { ...caf, says })).toEqual([]);
  });
  rightlyOn(caf, [
    ['no pay now', [...months, aYesNo(malik, 'Non')], paid('est suspendue tous les mois depuis août 2026')],
    ['one who lives alone', [...months, aYesNo(asks, 'Non')], ['Vous vivez seule depuis 2024.']],
  ]);
});

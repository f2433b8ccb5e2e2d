/** What was answered, and what is filled in against it: a « Non », « aucune ressource », « Moi seul », « c'est toujours mon adresse ». */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

function problemsOf(fields: Field[], host = 'wwwd.caf.fr', title = 'Déclarer un changement de situation') {
  const page = aPage(host, [title], {
    fields: fields.map((field, at) => ({ ...field, id: `f${at}` })),
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, '2026-11-24').problems.map((one) => [one.check, one.fieldLabel]);
}

const aDate = (label: string, group: string, text = '14/09/2026') =>
  aField(label, { valueType: 'date', group, text });
const aBox = (label: string, isTicked: boolean, group: string | null = null) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', group, ...(isTicked ? { text: label } : {}) });
const aChoice = (label: string, options: string[], text: string, group: string | null = null) =>
  aField(label, { kind: 'radio', valueType: 'choice', options, text, group });

describe('« Non », over what only a « Oui » asks for', () => {
  const moved = (answer: 'Oui' | 'Non', group: string) =>
    problemsOf([aYesNo('Avez-vous déménagé cette année ?', answer), aDate('Date du déménagement', group)]);

  test.each([
    'En cas de déménagement uniquement',
    'Si vous avez déménagé',
    'À remplir si vous avez déménagé cette année',
    'Votre déménagement',
  ])('in a part of its own, « %s »', (group) => {
    expect(moved('Non', group)).toContainEqual(['contradiction', 'Date du déménagement']);
    expect(moved('Oui', group)).toEqual([]);
  });

  test('in the part that bears the question', () => {
    const sold = (answer: 'Oui' | 'Non') =>
      problemsOf([
        aYesNo('Avez-vous vendu un bien ?', answer, { group: 'Avez-vous vendu un bien ?' }),
        aField("De quoi s'agit-il ?", { text: 'Un garage', group: 'Avez-vous vendu un bien ?' }),
      ]);
    expect(sold('Non')).toEqual([['contradiction', "De quoi s'agit-il ?"]]);
    expect(sold('Oui')).toEqual([]);
  });

  test('the number of another account', () => {
    const account = (answer: 'Oui' | 'Non', question: string) =>
      problemsOf([
        aYesNo(question, answer),
        aField('IBAN', {
          valueType: 'iban',
          text: 'FR76 3000 6000 0112 3456 7890 189',
          group: 'Votre nouveau compte',
        }),
      ]);
    expect(account('Non', 'Avez-vous changé de compte bancaire ?')).toEqual([['contradiction', 'IBAN']]);
    expect(account('Oui', 'Avez-vous changé de compte bancaire ?')).toEqual([]);
    expect(account('Non', 'Êtes-vous toujours locataire ?')).toEqual([]);
  });

  test('not what goes with a « Non »', () => {
    expect(
      problemsOf([
        aYesNo('Votre adresse est-elle toujours exacte ?', 'Non'),
        aField('Sinon, votre adresse', { valueType: 'address', text: '3 impasse du Four' }),
      ]),
    ).toEqual([]);
  });
});

describe('a part that an answer leaves out', () => {
  const looking = (answer: 'Oui' | 'Non') =>
    problemsOf([
      aYesNo('Cherchez-vous toujours du travail ?', answer),
      aDate("Vous n'en cherchez plus depuis le", 'Si vous ne cherchez plus de travail'),
    ]);

  test('« si vous ne cherchez plus », after « toujours ? Oui »', () => {
    expect(looking('Oui').map(([check]) => check)).toEqual(['contradiction']);
    expect(looking('Non')).toEqual([]);
  });

  test('of another choice', () => {
    const asked = (chosen: string) =>
      problemsOf([
        aChoice('Votre contrat', ['CDI', 'CDD', "Mission d'intérim"], chosen),
        aField('Dernier jour du contrat', {
          valueType: 'date',
          text: '31/12/2026',
          hint: 'Pour un CDD ou une mission seulement',
        }),
      ]);
    expect(asked('CDI')).toEqual([['contradiction', 'Dernier jour du contrat']]);
    expect(asked('CDD')).toEqual([]);
    expect(asked("Mission d'intérim")).toEqual([]);
  });
});

describe('« aucune », ticked or chosen', () => {
  const months = (group: string) =>
    ['Août 2026', 'Septembre 2026', 'Octobre 2026'].map((month, at) =>
      anAmount(month, at === 1 ? '412,30' : '0', { group }),
    );

  test('« Mon conjoint n’a eu aucune ressource », and his pay', () => {
    const told = (isTicked: boolean) =>
      problemsOf([
        ...months('Ressources de votre conjoint'),
        aBox("Mon conjoint n'a eu aucune ressource", isTicked, 'Ressources de votre conjoint'),
      ]);
    expect(told(true)).toEqual([['contradiction', 'Septembre 2026']]);
    expect(told(false)).toEqual([]);
  });

  test('« Aucune autre ressource » says nothing of the pay', () => {
    expect(
      problemsOf([...months('Vos ressources'), aBox('Aucune autre ressource', true, 'Vos ressources')]),
    ).toEqual([]);
  });

  test('« aucune mutuelle », and its name', () => {
    const told = (label: string) =>
      problemsOf([
        aBox('Aucune : je ne suis couverte par aucune mutuelle', true, 'Ma mutuelle'),
        aField(label, { text: 'Mutuelle des Coteaux', group: 'Ma mutuelle' }),
      ]);
    expect(told('Nom de ma mutuelle')).toEqual([['contradiction', 'Nom de ma mutuelle']]);
    expect(told('Votre commune')).toEqual([]);
  });

  test('« Aucun changement », and its day', () => {
    const told = (chosen: string) =>
      problemsOf([
        aChoice('Votre situation cette année', ['Aucun changement', 'Mariage', 'Séparation'], chosen),
        aField("Date de l'événement", { valueType: 'date', text: '21/06/2026' }),
      ]);
    expect(told('Aucun changement')).toEqual([['contradiction', "Date de l'événement"]]);
    expect(told('Mariage')).toEqual([]);
  });
});

test('« Moi seul, personne d’autre », and another person described', () => {
  const told = (chosen: string, group: string) =>
    problemsOf([
      aChoice(
        'Qui vit dans votre logement ?',
        ["Moi seul, personne d'autre", 'Moi et une autre personne'],
        chosen,
      ),
      aField('Prénom et nom', { valueType: 'name', text: 'Solenn Kermarrec', group }),
    ]);
  expect(told("Moi seul, personne d'autre", "L'autre personne qui vit avec vous")).toEqual([
    ['contradiction', 'Prénom et nom'],
  ]);
  expect(told('Moi et une autre personne', "L'autre personne qui vit avec vous")).toEqual([]);
  expect(told("Moi seul, personne d'autre", 'Personne à prévenir')).toEqual([]);
});

test('« Oui, c’est toujours mon adresse », and another one written', () => {
  const told = (answer: 'Oui' | 'Non', group: string) =>
    problemsOf([
      aYesNo('Cette adresse est-elle encore la vôtre ?', answer),
      aField('Numéro et voie', { valueType: 'address', text: '3 impasse du Four', group }),
    ]);
  expect(told('Oui', "Mon adresse, si elle n'est plus celle du cadre")).toEqual([
    ['contradiction', 'Numéro et voie'],
  ]);
  expect(told('Non', "Mon adresse, si elle n'est plus celle du cadre")).toEqual([]);
  expect(told('Oui', 'Adresse de votre employeur')).toEqual([]);
});

test('« Mon arrêt n’est pas terminé », ticked: its last day may stay empty', () => {
  const told = (isTicked: boolean) =>
    problemsOf([
      aYesNo('Avez-vous été en arrêt maladie ?', 'Oui', { group: null }),
      aDate('Début de l’arrêt', 'Avez-vous été en arrêt maladie ?', '17/11/2026'),
      aField('Fin de l’arrêt', {
        valueType: 'date',
        group: 'Avez-vous été en arrêt maladie ?',
        required: true,
      }),
      aBox('Mon arrêt n’est pas terminé', isTicked, 'Avez-vous été en arrêt maladie ?'),
    ]);
  expect(told(true)).toEqual([]);
  expect(told(false).map(([, label]) => label)).toEqual(['Fin de l’arrêt']);
});

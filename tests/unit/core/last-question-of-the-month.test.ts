import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const pageOf = (fields: Field[]) =>
  assessed(
    aPage('candidat.francetravail.fr', ['Mon actualisation de novembre 2026'], {
      fields: [aYesNo('Avez-vous été en arrêt maladie ?', 'Non'), ...fields],
      buttons: [aButton('Valider', 'submit-final')],
    }),
    '2026-11-30',
  );
const toldOf = (fields: Field[]) => pageOf(fields).problems.map((one) => [one.check, one.fieldLabel]);

describe('asked by one box or switch', () => {
  const aBox = (label: string, isTicked: boolean, given: Parameters<typeof aField>[1] = {}) =>
    aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });
  const verdictOf = (label: string, isTicked: boolean, given: Parameters<typeof aField>[1] = {}) =>
    pageOf([aYesNo('Avez-vous travaillé ?', 'Non'), aBox(label, isTicked, given)]).verdict;

  test.each([
    'Je cherche encore du travail',
    'Oui, je reste inscrite',
    'Je maintiens mon inscription',
    'Je suis disponible et je recherche un emploi',
    'Je ne souhaite pas mettre fin à mon inscription',
  ])('« %s » is a yes when ticked', (label) => {
    expect(verdictOf(label, true)).toBe('complete');
    expect(verdictOf(label, false)).toBe('attention');
  });

  test.each([
    'Je ne cherche plus d’emploi',
    'Je souhaite me désinscrire',
    'Je ne souhaite pas rester inscrit',
    'Je ne souhaite plus être accompagné par France Travail',
  ])('« %s » is a no when ticked', (label) => {
    expect(verdictOf(label, true)).toBe('attention');
    expect(verdictOf(label, false)).toBe('complete');
  });

  test('« Oui » alone, under its question', () => {
    const question = 'Êtes-vous toujours à la recherche d’un travail ?';
    expect(verdictOf('Oui', false, { question })).toBe('attention');
    expect(verdictOf('Oui', true, { question })).toBe('complete');
  });

  test('words that may be of something else are not called complete', () => {
    expect(verdictOf('Mon statut de demandeur d’emploi', false)).toBe('incomplete-view');
  });

  test('of two boxes, neither or both', () => {
    const both = (stays: boolean, leaves: boolean) =>
      pageOf([aBox('Je cherche encore un emploi', stays), aBox('Je ne cherche plus d’emploi', leaves)])
        .verdict;
    expect(both(true, false)).toBe('complete');
    expect(both(false, true)).toBe('attention');
    expect(both(false, false)).toBe('incomplete-view');
    expect(both(true, true)).toBe('incomplete-view');
  });

  test.each([
    'J’ai compris que si je ne cherche plus d’emploi, je ne suis plus inscrit',
    'Je m’inscris à un atelier de recherche d’emploi',
    'Je souhaite recevoir des offres d’emploi',
    'Ma situation n’a pas changé',
  ])('« %s » is no such answer', (label) => {
    expect(verdictOf(label, false)).toBe('complete');
    expect(verdictOf(label, true)).toBe('complete');
  });
});

describe('turned around', () => {
  test.each([
    'Avez-vous cessé de rechercher un emploi ?',
    'Souhaitez-vous être radiée de la liste des demandeurs d’emploi ?',
    'Souhaitez-vous vous désinscrire ?',
    'Avez-vous mis fin à votre recherche d’emploi ?',
  ])('« %s »: the « Oui » is told, before the day it asks for', (label) => {
    const date = aField('Date de fin de recherche', { valueType: 'date', group: label });
    expect(toldOf([aYesNo(label, 'Oui'), date])[0]).toEqual(['answer', label]);
    expect(toldOf([aYesNo(label, 'Non'), date])).toEqual([]);
  });

  test('a training or a job that ended is no end of the list', () => {
    expect(toldOf([aYesNo('Avez-vous terminé votre inscription à une formation ?', 'Oui')])).toEqual([]);
    expect(toldOf([aYesNo('Avez-vous arrêté un contrat pour chercher un autre emploi ?', 'Oui')])).toEqual(
      [],
    );
  });
});

describe('the day and the reason of whoever leaves, shown to all', () => {
  const reasons = ['Reprise du travail', 'Retraite', 'Autre'];
  const page = (question: string, answer: 'Oui' | 'Non') => [
    aYesNo('Avez-vous travaillé ?', 'Non'),
    aYesNo(question, answer),
    aField('Date de fin de recherche', { valueType: 'date', group: question }),
    aField('Pour quel motif ?', { kind: 'radio', valueType: 'choice', options: reasons }),
    aField('Raison de votre choix', { kind: 'select', valueType: 'choice', options: ['', ...reasons] }),
  ];

  test.each([
    'Êtes-vous toujours à la recherche d’un emploi ?',
    'Souhaitez-vous conserver votre inscription à France Travail ?',
    'Confirmez-vous rester à la recherche d’un emploi ?',
  ])('« %s Oui » has neither; « Non » has both', (question) => {
    expect(toldOf(page(question, 'Oui'))).toEqual([]);
    const labels = toldOf(page(question, 'Non')).map(([, label]) => label);
    expect(labels).toContain(question);
    expect(labels).toContain('Date de fin de recherche');
    expect(labels).toContain('Pour quel motif ?');
  });

  test('the reason of another answer is still asked for', () => {
    const fields = [
      aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      aYesNo('Avez-vous été absent ?', 'Oui'),
      aField('Motif de cette absence', { kind: 'radio', valueType: 'choice', options: reasons }),
    ];
    expect(toldOf(fields)).toEqual([['every-question', 'Motif de cette absence']]);
  });
});

describe('worked, and nothing but zero', () => {
  const page = (question: string, answer: 'Oui' | 'Non', hours: string, pay: string, group?: string) => [
    aYesNo(question, answer),
    aField('Nombre d’heures travaillées dans le mois', {
      valueType: 'hours',
      text: hours,
      group: group ?? null,
    }),
    anAmount('Salaire brut (réel ou estimé)', pay, { group: group ?? null }),
    aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
  ];
  const worked = 'Avez-vous travaillé ou exercé une activité non salariée ?';

  test('0 hour and 0 €', () => {
    expect(toldOf(page(worked, 'Oui', '0', '0'))).toEqual([
      ['contradiction', 'Nombre d’heures travaillées dans le mois'],
    ]);
    expect(toldOf(page(worked, 'Oui', '70', '840'))).toEqual([]);
    expect(toldOf(page(worked, 'Non', '0', '0'))).toEqual([]);
  });

  test('70 hours and 0 €, under the question as a title', () => {
    expect(toldOf(page(worked, 'Oui', '70', '0', worked))).toEqual([
      ['contradiction', 'Salaire brut (réel ou estimé)'],
    ]);
  });

  test('an unpaid training and work of one’s own may bring nothing', () => {
    const training = [aYesNo('Avez-vous suivi une formation ?', 'Oui'), anAmount('Rémunération', '0')];
    expect(toldOf([...training, ...page(worked, 'Non', '', '')])).toEqual([]);
    const own = aYesNo('Êtes-vous auto-entrepreneur ?', 'Oui');
    expect(toldOf([own, ...page(worked, 'Oui', '0', '0')])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

function problemsOf(fields: Field[], given: Partial<PageModel> = {}, host = 'wwwd.caf.fr') {
  const title = host.includes('caf') ? 'Déclaration trimestrielle de ressources' : 'Mon actualisation';
  const page = aPage(host, [title], { fields, buttons: [aButton('Suivant', 'next')], ...given });
  return assessed(page, '2026-11-29').problems.map((one) => [one.check, one.fieldLabel]);
}

const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];

describe('people whose first name alone names their cases', () => {
  const month = (name: string, heading: string, salary: string, hasNone: boolean) => [
    anAmount('Net social', salary, { group: name, heading }),
    aField('Aucune ressource ce mois-ci', {
      kind: 'checkbox',
      valueType: 'choice',
      text: hasNone ? 'Aucune ressource ce mois-ci' : '',
      group: name,
      heading,
    }),
  ];
  const page = (partner: boolean) =>
    months.flatMap((heading) => [
      ...month('Mehdi', heading, '745', false),
      ...month('Inès', heading, '', partner),
    ]);

  test.each([
    ['beside the name', ['Mehdi allocataire', 'Inès conjointe']],
    ['in the line below', ['Mehdi', 'allocataire', 'Inès', '(conjointe)']],
  ])('who they are is told %s', (_where, blocks) => {
    expect(problemsOf(page(true), { blocks })).toEqual([]);
    expect(problemsOf(page(false), { blocks }).map(([check]) => check)).toEqual([
      'unsaid',
      'unsaid',
      'unsaid',
    ]);
  });
});

describe('nothing said of one’s money', () => {
  const fields = (question: string) => [
    aField('Aucune ressource sur les trois mois', { kind: 'checkbox', valueType: 'choice' }),
    ...months.map((month) => anAmount(`Salaires, ${month}`, '')),
    aYesNo(question, 'Non'),
  ];

  test('is not said by a « Non » about one job, where a box is there to say it', () => {
    expect(problemsOf(fields('Avez-vous travaillé sous contrat à durée déterminée ?'))).toHaveLength(3);
    expect(problemsOf(fields('Avez-vous perçu des ressources ?'))).toEqual([]);
  });
});

describe('a total named by its month', () => {
  const column = (month: string, total: string) => [
    anAmount(`Salaires, ${month}`, '655,25', { group: 'Aurélie' }),
    anAmount(`Chômage, ${month}`, '198', { group: 'Aurélie' }),
    aField(`Total du mois, ${month}`, { text: total, group: 'Aurélie' }),
  ];

  test('adds what is of that month', () => {
    const all = (total: string) => [
      ...column('juil. 2026', '853,25'),
      ...column('août 2026', total),
      ...column('sept. 2026', '853,25'),
    ];
    expect(problemsOf(all('853,25'))).toEqual([]);
    expect(problemsOf(all('835,25'))).toEqual([['sum', 'Total du mois, août 2026']]);
  });
});

describe('at France Travail', () => {
  const ft = 'candidat.francetravail.fr';
  const looking = aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui');

  test('what stands before « une autre activité » is not what it asks', () => {
    const group = 'Contrat connu : SARL Exemple';
    const known = [
      aField('Heures effectuées', { valueType: 'hours', text: '64', initial: '64', group }),
      anAmount('Salaire brut', '812,00', { initial: '812,00', group }),
      aYesNo('Avez-vous exercé une autre activité ce mois-ci ?', 'Non'),
      looking,
    ];
    expect(problemsOf(known, {}, ft)).toEqual([]);
  });

  test('an unknown last question may be the one that ends it, but for what was done', () => {
    const unsure = (last: string) =>
      assessed(
        aPage(ft, ['Actualisation'], {
          fields: [aYesNo('Avez-vous travaillé ?', 'Non'), aYesNo(last, 'Non')],
          buttons: [aButton('Valider', 'next')],
        }),
        '2026-11-30',
      ).findings.filter(({ status, check }) => check === 'answer' && status === 'unknown').length;
    expect(unsure('Voulez-vous garder votre place sur la liste ?')).toBe(1);
    expect(unsure('Avez-vous eu d’autres absences ?')).toBe(0);
  });

  test('a date in three cases that share one name', () => {
    const date = (label: string, parts: string[]) =>
      parts.map((text) => aField(label, { valueType: 'date', text, maxLength: text.length > 2 ? 4 : 2 }));
    const sick = (from: string[], to: string[]) => [
      aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
      ...date('En arrêt du', from),
      ...date('En arrêt jusqu’au', to),
      looking,
    ];
    expect(problemsOf(sick(['03', '11', '2026'], ['07', '11', '2026']), {}, ft)).toEqual([]);
    const late = problemsOf(sick(['01', '12', '2026'], ['04', '12', '2026']), {}, ft);
    expect(late.map(([check]) => check)).toContain('dates-in-month');
  });
});

import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, ft, recapOf, tableOf, told } from '../../support/recap.ts';

const next = [aButton('Suivant', 'next')];
const filled = (host: string, title: string, fields: Field[], blocks: string[] = []) =>
  told(assessed(aPage(host, [title], { fields, blocks, buttons: next }), '2026-11-24')).problems;

describe('the months of a declaration whose guide does not know them for sure', () => {
  const msa = (month: string, rule: string) =>
    told(
      assessed(
        recapOf('monespaceprive.msa.fr', 'Déclaration trimestrielle RSA', [], {
          ...tableOf(
            ['Mois', 'Salaires'],
            [
              ['Août 2026', '640,00 €'],
              ['Septembre 2026', '640,00 €'],
              [month, '655,00 €'],
            ],
          ),
          headings: ['Déclaration trimestrielle RSA', rule].map((text, at) => ({ level: at + 1, text })),
        }),
        '2026-12-10',
      ),
    ).problems.map(([check]) => check);

  test('are those that the page names', () => {
    const rule = 'Trimestre d’août à octobre 2026';
    expect(msa('Octobre 2026', rule)).toEqual([]);
    expect(msa('Novembre 2026', rule)).toEqual(['other-month']);
  });

  test('the quarter before, told for memory', () => {
    const group = 'Trimestres précédents';
    const fields = [
      anAmount('Salaire net, octobre 2026', '836,50', { group: 'Vous' }),
      anAmount('Salaire net, juillet 2026', '836,50', { group }),
    ];
    const look = (over: string) =>
      told(
        assessed(
          aPage('mpn.msa.fr', ['Déclaration trimestrielle RSA'], {
            fields: fields.map((field) => (field.group === group ? { ...field, group: over } : field)),
            headings: ['Déclaration trimestrielle RSA', 'Trimestre d’août à octobre 2026'].map(
              (text, at) => ({
                level: at + 1,
                text,
              }),
            ),
          }),
          '2026-12-10',
        ),
      ).problems.map(([check]) => check);
    expect(look(group)).toEqual([]);
    expect(look('Vous')).toContain('other-month');
  });

  test('others than those the press gives are neither right nor wrong, and hold nothing back', () => {
    const quarter = (months: string[]) => {
      const fields = months.map((month) => anAmount(`Salaire net, ${month}`, '836,50'));
      const page = aPage('mpn.msa.fr', ['Déclaration trimestrielle RSA'], { fields, buttons: next });
      const { verdict, findings, problems } = assessed(page, '2026-12-10');
      return [verdict, problems.length, findings.some(({ check }) => check === 'months-reported')];
    };
    expect(quarter(['août 2026', 'septembre 2026', 'octobre 2026'])).toEqual(['complete', 0, false]);
    expect(quarter(['juin 2026', 'juillet 2026', 'août 2026'])).toEqual(['complete', 0, true]);
  });

  test('are not to come', () => {
    expect(msa('Octobre 2026', 'Vos ressources')).toEqual([]);
    expect(msa('Janvier 2027', 'Vos ressources')).toEqual(['other-month']);
  });
});

test('on a recap, a training that begins after the month declared', () => {
  const look = (day: string) =>
    told(ft(['Avez-vous suivi une formation ? Oui', `Date d’entrée en formation : ${day}`])).problems.map(
      ([check]) => check,
    );
  expect(look('14/12/2026')).toEqual(['dates-in-month']);
  expect(look('16/11/2026')).toEqual([]);
});

describe('the paper that is wanted', () => {
  const canteen =
    'Pour la cantine, il faut l’attestation de quotient familial. Pour un bailleur, l’attestation de paiements.';
  const look = (use: string, chosen: string) =>
    filled(
      'wwwd.caf.fr',
      'Demander une attestation',
      [
        aField('À quoi va servir votre attestation ?', { kind: 'select', text: use }),
        aField('Attestation souhaitée', {
          kind: 'radio',
          options: ['Attestation de paiements', 'Attestation de quotient familial'],
          text: chosen,
        }),
      ],
      [canteen],
    ).filter(([check]) => check === 'papers');

  test('follows from what the page says it is for', () => {
    expect(look('Inscription à la cantine', 'Attestation de paiements')).toEqual([
      ['papers', 'Attestation souhaitée'],
    ]);
    expect(look('Inscription à la cantine', 'Attestation de quotient familial')).toEqual([]);
    expect(look('Autre', 'Attestation de paiements')).toEqual([]);
  });
});

test('children told in lines of their names and births', () => {
  const look = (count: string) => {
    const lines = [
      `Nombre d’enfants à charge : ${count}`,
      'Liste de mes enfants :',
      'Noah EXEMPLE, né le 04/05/2015, sans ressources',
      'Jade DE LA EXEMPLE, née le 19/09/2018',
      'Mes ressources',
      'Salaires – août 2026 : 640,00 €',
    ];
    return told(caf(lines));
  };
  expect(look('3').problems).toEqual([['count', 'Nombre d’enfants à charge']]);
  expect(look('2')).toEqual({ verdict: 'complete', problems: [] });
});

test('a mark above the most that its name gives', () => {
  const look = (text: string) =>
    filled('candidatures.exemple.fr', 'Dossier de candidature', [
      aField('Moyenne générale (sur 20) 2025-2026', { text }),
      anAmount('Frais', '0'),
    ]);
  expect(look('31,40')).toEqual([['range', 'Moyenne générale (sur 20) 2025-2026']]);
  expect(look('13,40')).toEqual([]);
});

test('a sign of the page’s own for what is required', () => {
  const look = (code: string, rule: string) =>
    filled(
      'candidat.francetravail.fr',
      'Obtenir une attestation',
      [aField('Adresse ●', { text: '8 impasse Exemple' }), aField('Code postal ●', { text: code })],
      [rule],
    );
  const rule = 'Les champs suivis de ● sont obligatoires.';
  expect(look('', rule)).toEqual([['required', 'Code postal ●']]);
  expect(look('43000', rule)).toEqual([]);
  expect(look('', 'Les champs suivis de ■ sont obligatoires.')).toEqual([]);
});

test('the line of the payslip, where a sentence of the page says which it wants', () => {
  const look = (line: string) =>
    told(
      ft([
        'Avez-vous travaillé ? Oui',
        'Salaire déclaré : 861,47 €',
        `Ligne du bulletin utilisée : ${line}`,
        'Rappel : c’est le salaire brut qui doit être déclaré.',
      ]),
    ).problems;
  expect(look('Net à payer')).toEqual([['figures', 'Ligne du bulletin utilisée']]);
  expect(look('Salaire brut')).toEqual([]);
});

test('employers told by their pay, one by line', () => {
  const look = (count: string) =>
    told(
      ft([
        `Nombre d’employeurs en novembre : ${count}`,
        'Sodexo – 44 heures – 536,80 € brut',
        'Mme Exemple – 10 heures – 130,00 € brut',
      ]),
    ).problems;
  expect(look('3')).toEqual([['count', 'Nombre d’employeurs en novembre']]);
  expect(look('2')).toEqual([]);
});

test('a yes whose date, in three lists, stands after another case', () => {
  const look = (day: string) =>
    filled(
      'assure.ameli.fr',
      'Demande de complémentaire santé solidaire',
      [
        aField('Avez-vous commencé une formation en mars ?', {
          kind: 'select',
          valueType: 'yes-no',
          text: 'Oui',
        }),
        aField('Intitulé de la formation', { text: 'CACES' }),
        ...['Jour', 'Mois', 'Année'].map((label) =>
          aField(label, { kind: 'select', valueType: 'date-part', text: day && '1' }),
        ),
      ],
      ['Avez-vous commencé une formation en mars ?', 'Intitulé de la formation', 'Date de début'],
    ).filter(([check]) => check === 'yes-needs');
  expect(look('')).toEqual([['yes-needs', 'Date de début']]);
  expect(look('1')).toEqual([]);
});

test('days that no calendar has', () => {
  const look = (text: string) =>
    filled('cfspart.impots.gouv.fr', 'Déclaration des revenus 2026', [
      aField('Nombre de jours travaillés dans l’année', { valueType: 'count', text }),
      anAmount('1AJ – Salaires', '12000'),
    ]);
  expect(look('420')).toEqual([['range', 'Nombre de jours travaillés dans l’année']]);
  expect(look('218')).toEqual([]);
});

test('« aucune ressource » ticked over amounts that the site wrote and that cannot be changed', () => {
  const look = (text: string) =>
    filled('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [
      ...['Juillet 2026', 'Août 2026', 'Septembre 2026'].map((label) =>
        anAmount(label, '640,20', { group: 'Salaires pré-remplis', readOnly: true }),
      ),
      aField('Je n’ai eu aucune ressource sur ces trois mois', { kind: 'checkbox', text }),
    ]);
  expect(look('true')).not.toEqual([]);
  expect(look('')).toEqual([]);
});

test('« aucune ressource en octobre », the only box on show, says nothing of September', () => {
  const look = (text: string, october: string) =>
    filled('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [
      anAmount('Recettes encaissées en septembre 2026', '380', { group: 'Septembre 2026' }),
      anAmount('Recettes encaissées en octobre 2026', october, { group: 'Octobre 2026' }),
      aField('Je n’ai eu aucune ressource en octobre 2026', {
        kind: 'checkbox',
        group: 'Octobre 2026',
        text,
      }),
    ]).filter(([check]) => check === 'unsaid');
  expect(look('true', '')).toEqual([]);
  expect(look('true', '120')).toEqual([['unsaid', 'Recettes encaissées en octobre 2026']]);
});

test('a total under the last of several parts adds the lines of that name in each', () => {
  const look = (total: string, hours = ['10', '20', '30']) => {
    const parts = ['EXEMPLE SA', 'MODÈLE SARL', 'Mme Essai'];
    const lines = parts.flatMap((part, at) => [part, `Heures : ${hours[at]}`, 'Salaire brut : 100,00 €']);
    const title = 'Actualisation du mois de novembre 2026';
    const page = recapOf('candidat.francetravail.fr', title, [...lines, `Total des heures : ${total}`], {
      headings: [title, ...parts].map((text, at) => ({ level: Math.min(2, at + 1), text })),
      buttons: [aButton('Valider mon actualisation', 'submit-final')],
    });
    return told(assessed(page, '2026-11-30')).problems;
  };
  expect(look('50')).toEqual([['sum', 'Total des heures']]);
  expect(look('60')).toEqual([]);
  expect(look('50 h', ['10 h', '20 h', '30 h'])).toEqual([['sum', 'Total des heures']]);
  expect(look('60 h', ['10 h', '20', '30 heures'])).toEqual([]);
  expect(look('60', ['environ 10 h', '20 h', '30 h'])).toEqual([]);
});

test('hours in cases, with their unit and minutes', () => {
  const look = (total: string, hours: string[]) =>
    filled('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', [
      aYesNo('Avez-vous travaillé ?', 'Oui'),
      ...hours.flatMap((text, at) => [
        aField('Heures travaillées', { valueType: 'hours', text, group: `Employeur ${at + 1}` }),
        anAmount('Salaire brut', '600', { group: `Employeur ${at + 1}` }),
      ]),
      aField('Total des heures', { valueType: 'hours', text: total, group: 'Ensemble' }),
    ]).filter(([check]) => check === 'sum');
  expect(look('65 h', ['31 h', '44 h'])).toEqual([['sum', 'Total des heures']]);
  expect(look('75 h', ['31 h', '44 h'])).toEqual([]);
  expect(look('75 h', ['30 h 30', '44 h 30'])).toEqual([]);
  // A third of an hour, three times.
  expect(look('7 h', ['2 h 20', '2 h 20', '2 h 20'])).toEqual([]);
});

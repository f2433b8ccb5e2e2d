/** Two answers of a recap that cannot both be: of a couple, of a class, of how many, of whose paper. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField } from '../../support/page-model.ts';
import { recapOf, tableOf, told } from '../../support/recap.ts';

const income = (lines: string[]) =>
  told(
    assessed(
      recapOf('cfspart.impots.gouv.fr', 'Résumé de votre déclaration des revenus 2025', lines, {
        buttons: [aButton('Signer la déclaration', 'submit-final')],
      }),
      '2026-05-20',
    ),
  ).problems;

test('a second person’s pay, of one who is single and whom nothing happened to in the year', () => {
  const lines = (status: string, event: string) => [
    `Situation au 31 décembre 2025 : ${status}`,
    `Événement en 2025 (mariage, Pacs, séparation, décès) : ${event}`,
    '1AJ – Salaires du déclarant 1 : 21 347 €',
    '1BJ – Salaires du déclarant 2 : 18 902 €',
  ];
  const second = ['contradiction', '1BJ – Salaires du déclarant 2'];
  expect(income(lines('Célibataire', 'Aucun'))).toContainEqual(second);
  expect(income(lines('Mariés', 'Aucun'))).not.toContainEqual(second);
  expect(income(lines('Célibataire', 'Séparation le 3 mai 2025'))).not.toContainEqual(second);
});

test('« T – Parent isolé », ticked by a couple', () => {
  const lines = (status: string, wedding: string[] = []) => [
    `Situation de famille au 31/12/2025 : ${status}`,
    ...wedding,
    'Vous vivez seul et élevez seul vos enfants (case T) : Oui',
    '1AJ – Salaires du déclarant 1 : 24 310 €',
  ];
  const wrong = (lines: string[]) => income(lines).filter(([check]) => check === 'contradiction').length;
  expect(wrong(lines('Mariés'))).toBe(1);
  expect(wrong(lines('Divorcé'))).toBe(0);
  // Married, and living apart.
  expect(
    wrong(['Situation de famille : Mariée', 'Vous vivez seule : Oui', '1AJ – Salaires : 24 310 €']),
  ).toBe(0);
  expect(wrong(lines('Mariés', ['Date du mariage : 14/06/2025']))).toBe(0);
});

test('a class, its ages in brackets; a grown-up is asked for none', () => {
  const level = (text: string, label = 'Niveau demandé') =>
    aField(label, { kind: 'select', options: ['Petite section (3 ans)', 'CP (6 ans)'], text });
  const look = (born: string, ...fields: ReturnType<typeof level>[]) =>
    wrongIn([aDate('Date de naissance de l’enfant', born), ...fields]);
  expect(look('04/09/2002', level('Petite section (3 ans)'))).toEqual(['Niveau demandé']);
  expect(look('04/09/2016', level('Petite section (3 ans)'))).toEqual(['Niveau demandé']);
  expect(look('04/09/2023', level('Petite section (3 ans)'))).toEqual([]);
  expect(look('04/09/2002', level('CP (6 ans)', 'Niveau scolaire'))).toEqual([]);
});

test('children who stay, in a line for each', () => {
  const change = (stated: number) =>
    told(
      assessed(
        recapOf('wwwd.caf.fr', 'Déclarer un changement : séparation', [
          `Nombre d’enfants qui restent à votre charge : ${stated}`,
          'Premier enfant : Margaux EXEMPLE, née le 12 février 2012',
          'Deuxième enfant : Nathan EXEMPLE, né le 30 août 2016',
        ]),
        '2026-10-15',
      ),
    ).problems.map(([check]) => check);
  expect(change(3)).toContain('count');
  expect(change(2)).not.toContain('count');
});

test('a child’s paper, in the small letters of another', () => {
  const look = (
    file: string,
    label = 'Carnet de vaccination de l’enfant',
    child = 'Nom et prénom de l’enfant',
  ) => {
    const table = tableOf(
      ['Information', 'Réponse'],
      [
        [child, child.startsWith('Nom') ? 'BERTIN Léa' : '4412'],
        ['Née le', '19/01/2020'],
        ['Nom et prénom du responsable', 'BERTIN Mathilde'],
        [label, file],
      ],
    );
    const page = recapOf('wwwd.caf.fr', 'Déclarer un changement : nouvel enfant', [], table);
    return told(assessed(page, '2026-10-15')).problems.map(([check]) => check);
  };
  expect(look('vaccins_hugo_martin.pdf')).toContain('papers');
  expect(look('vaccins_lea_bertin.pdf')).not.toContain('papers');
  expect(look('vaccins_a_jour.pdf')).not.toContain('papers');
  expect(look('vaccins_dr_hugo_martin.pdf')).not.toContain('papers');
  expect(look('facture_hugo_martin.pdf', 'Justificatif de domicile')).not.toContain('papers');
  // Without the child’s name, any may be.
  expect(look('vaccins_hugo_martin.pdf', undefined, 'Référence de l’enfant')).not.toContain('papers');
});

test('« Veuve depuis… Vous vivez seule. », and money of a partner each month', () => {
  const look = (situation: string, part: string) =>
    told(
      assessed(
        recapOf(
          'monespaceprive.msa.fr',
          'Déclaration trimestrielle de ressources',
          [
            situation,
            'Salaire : 688,20 € en mars, 688,20 € en avril, 701,46 € en mai.',
            part,
            'Pension de retraite : 742,10 € en mars, 742,10 € en avril, 742,10 € en mai.',
          ],
          {
            headings: ['Déclaration trimestrielle de ressources', part].map((text, at) => ({
              level: at + 1,
              text,
            })),
          },
        ),
        '2026-06-10',
      ),
    ).problems.filter(([check]) => check === 'contradiction').length;
  const alone = 'Marie EXEMPLE. Veuve depuis le 11/02/2024. Vous vivez seule. Activité : salariée.';
  expect(look(alone, 'Ressources de mon conjoint')).toBe(1);
  expect(look(alone, 'Mes autres ressources')).toBe(0);
  expect(
    look(alone.replace('Veuve', 'Mariée').replace(' Vous vivez seule.', ''), 'Ressources de mon conjoint'),
  ).toBe(0);
  // He was there still.
  expect(look(alone.replace('11/02/2024', '28/05/2026'), 'Ressources de mon conjoint')).toBe(0);
});

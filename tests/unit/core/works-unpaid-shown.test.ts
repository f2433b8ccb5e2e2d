/** Who works on a recap, and has had nothing; beside those whose pay may well be none. */
import { expect, test } from 'vitest';
import { caf, told } from '../../support/recap.ts';

const household = (
  work: string,
  none = ['Ressources de Karim', 'Juillet, août et septembre 2026 : Aucune ressource'],
  name = 'Karim',
) => {
  const titles = ['Situation professionnelle', 'Ressources de Lina', none[0] ?? ''];
  return told(
    caf(
      [
        'Situation professionnelle',
        `${name} : ${work}`,
        'Ressources de Lina',
        'Allocations chômage - juillet 2026 : 588,60 €',
        'Allocations chômage - août 2026 : 588,60 €',
        'Allocations chômage - septembre 2026 : 588,60 €',
        ...none,
      ],
      { headings: titles.map((text) => ({ level: 2, text })) },
    ),
  ).problems.filter(([check]) => check === 'contradiction');
};

test.each([
  'Salarié à temps plein depuis le 03/02/2025 chez Transports Belmont, sans interruption',
  'En CDI depuis le 12 mars 2024 à la mairie',
  'Employé de commerce depuis le 01/09/2023',
  'Salarié tout le trimestre',
  'CDI à temps plein depuis le 03/02/2025',
])('%s', (work) => {
  expect(household(work)).toHaveLength(1);
  expect(household(work, ['Ressources de Karim', 'Ressources : Aucune ressource'])).toHaveLength(1);
  expect(household(work, ['Karim', 'Trimestre : Aucun revenu perçu'])).toHaveLength(1);
  // Of somebody else, of one sort, or had all the same.
  expect(household(work, ['Ressources de Théo', 'Ressources : Aucune ressource'])).toEqual([]);
  expect(household(work, ['Ressources de Karim', 'Pension alimentaire : Aucune ressource'])).toEqual([]);
  expect(household(work, ['Ressources de Karim', 'Salaire - juillet 2026 : 640,00 €'])).toEqual([]);
  expect(household(work, undefined, 'Théo')).toEqual([]);
});

test.each([
  'Salarié, en congé sans solde depuis le 01/06/2026',
  'Salarié depuis le 15/07/2026',
  'Salarié jusqu’au 30/06/2026',
  'Sans activité depuis le 01/03/2026',
  'En congé parental depuis le 03/02/2025',
  'Indépendant depuis le 03/02/2025',
  'Employé depuis le 03/02/2025, contrat suspendu',
  'Apprenti',
])('%s', (work) => expect(household(work)).toEqual([]));

/** Each answer beside its name; Karim is named in the list of who works before the part of the page that is his. */
const inRows = (work: string, rows: [string, string][]) => {
  const titles = ['Situation professionnelle', 'Lina EXEMPLE', 'Karim EXEMPLE', 'Autres ressources'];
  const [situation = '', hers = '', his = '', others = ''] = titles;
  const pairs: (string | [string, string])[] = [
    situation,
    ['Lina EXEMPLE', 'Demandeuse d’emploi indemnisée depuis le 12/01/2026'],
    ['Karim EXEMPLE', work],
    hers,
    ['Allocation chômage – juillet 2026', '788,48 €'],
    ['Allocation chômage – août 2026', '788,48 €'],
    ['Allocation chômage – septembre 2026', '788,48 €'],
    his,
    ...rows,
    others,
    ['Pension alimentaire reçue', 'Non'],
  ];
  const lines = pairs.flat();
  const answers = pairs.flatMap((pair, at) => {
    const name = 1 + pairs.slice(0, at).flat().length;
    return typeof pair === 'string' ? [] : [{ block: name + 1, from: 0, name, column: null }];
  });
  const headings = titles.map((text) => ({ level: 2, text }));
  return told(caf(lines, { answers, headings })).problems.filter(([check]) => check === 'contradiction');
};

test('his own part of the page, after the list of who works that names him too', () => {
  const work = 'Salarié en CDI à temps plein depuis le 06/01/2025 – Transports Exemple';
  const all = 'Salaires et autres ressources';
  const none = [['contradiction', all]];
  expect(inRows(work, [[all, 'Vous avez déclaré : aucune ressource pour les trois mois']])).toEqual(none);
  expect(inRows(work, [[all, 'Aucune ressource pour cette période']])).toEqual(none);
  expect(inRows(work, [[all, 'Néant']])).toEqual(none);
  expect(inRows(work, [['Salaires', 'Aucun']])).toEqual([['contradiction', 'Salaires']]);
  expect(inRows(work, [['Revenus d’activité et autres revenus', 'Aucun']])).toHaveLength(1);
  expect(inRows(work, [['Autres ressources', 'Aucune ressource pour les trois mois']])).toEqual([]);
  expect(inRows(work, [['Salaire – août 2026', '1 480,00 €']])).toEqual([]);
  expect(inRows(work, [[all, 'Sans objet']])).toEqual([]);
  expect(inRows('En congé parental depuis le 06/01/2025', [[all, 'Néant']])).toEqual([]);
  expect(inRows('Salarié en CDI depuis le 20/09/2026', [[all, 'Néant']])).toEqual([]);
});

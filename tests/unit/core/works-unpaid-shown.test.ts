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

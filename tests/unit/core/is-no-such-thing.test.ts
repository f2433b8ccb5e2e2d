/** What the page says is none of what is asked, and all that it tells. */
import { expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const asks = 'Suivez-vous ou avez-vous suivi une formation ?';
const rule =
  'Les ateliers, entretiens et bilans organisés par France Travail ne sont pas une formation : répondez « Non » s’il n’y a rien d’autre. Une réponse « Oui » vous retire de la liste.';
const workshop = 'Atelier « Valoriser mes compétences », les 8, 9 et 15 décembre, à l’agence de Vénissieux.';

const look = (
  answer: 'Oui' | 'Non',
  says: string[],
  more: Parameters<typeof wrongIn>[0] = [],
  label = asks,
) => wrongIn([aYesNo(label, answer), ...more], { says, today: '2027-01-05' });

test('a workshop is no training', () => {
  const none = 'Pas d’entrée en formation, pas de contrat de travail connu.';
  expect(look('Oui', [workshop, none, rule])).toEqual([asks]);
  expect(look('Non', [workshop, none, rule])).toEqual([]);
  expect(look('Oui', [workshop, rule])).toEqual([asks]);
  // A training too.
  expect(look('Oui', [workshop, 'Formation « Anglais », du 10 au 12 décembre.', rule])).toEqual([]);
  // No workshop at all.
  expect(look('Oui', [none, rule])).toEqual([]);
  const centre = aField('Organisme', { valueType: 'organisation', text: 'Greta du Rhône' });
  expect(look('Oui', [workshop, rule], [centre])).toEqual([]);
});

test('by other words, of other things', () => {
  const others = [
    'Ne sont pas des formations les ateliers et les bilans : répondez « Non ».',
    'Répondez « Non » pour un atelier ou un bilan : ce ne sont pas des formations.',
    'Un atelier ou un bilan ne compte pas comme une formation. Répondez « Non ».',
  ];
  for (const other of others) {
    expect(look('Oui', [workshop, other])).toEqual([asks]);
    expect(look('Non', [workshop, other])).toEqual([]);
  }
  const ill = 'Avez-vous été en arrêt maladie en décembre ?';
  const leave = 'Les congés et les absences pour enfant malade ne sont pas un arrêt maladie : cochez Non.';
  expect(look('Oui', ['Congés du 3 au 7 décembre 2026', leave], [], ill)).toEqual([ill]);
  expect(look('Non', ['Congés du 3 au 7 décembre 2026', leave], [], ill)).toEqual([]);
  expect(look('Oui', ['Arrêt maladie du 3 au 7 décembre 2026', leave], [], ill)).toEqual([]);
  const worked = 'Avez-vous exercé une activité salariée ?';
  const unpaid = 'Le bénévolat n’est pas une activité salariée : répondez Non.';
  expect(look('Oui', ['Bénévolat aux Restos du cœur, le 5 décembre', unpaid], [], worked)).toEqual([worked]);
  expect(look('Non', ['Bénévolat aux Restos du cœur, le 5 décembre', unpaid], [], worked)).toEqual([]);
});

test('told in what the yes opened', () => {
  const which = aField('Intitulé', { text: 'Atelier CV', group: asks });
  expect(look('Oui', [rule], [which])).toEqual(['Intitulé']);
  expect(look('Oui', [rule], [aField('Intitulé', { text: 'Anglais', group: asks })])).toEqual([]);
});

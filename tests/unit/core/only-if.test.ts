import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const forWhom = (chosen: string): Field =>
  aRadio('Pour qui est cette demande ?', ['Pour moi', 'Pour un proche'], chosen);
const home = (chosen: string): Field =>
  aRadio('Vous êtes', ['Locataire', 'Propriétaire', 'Hébergé gratuitement'], chosen);
const part = (group: string, label: string, text: string): Field => aField(label, { text, group });
const relative = (text: string): Field => part('Identité du proche', 'Nom et prénom', text);
const landlord = (text: string): Field => part('Votre logement', 'Nom du bailleur social', text);
const onlyRelative = [
  'Identité du proche',
  'Ne remplissez cette partie que si la demande est pour un proche.',
];

describe('a part to be filled in only in one case', () => {
  test.each([
    [[forWhom('Pour moi'), relative('Lise EXEMPLE')], onlyRelative, 'Nom et prénom'],
    [
      [home('Propriétaire'), part('Votre logement', 'Numéro du bail', '12')],
      ['Votre logement', 'À remplir uniquement si vous êtes locataire'],
      'Numéro du bail',
    ],
    [
      [home('Hébergé gratuitement'), part('Partie réservée aux locataires', 'Numéro du bail', '12')],
      ['Partie réservée aux locataires'],
      'Numéro du bail',
    ],
  ])('%#', (fields, says, wrong) => {
    expect(wrongIn(fields, { says })).toEqual([wrong]);
  });

  rightly([
    ['in that case', [forWhom('Pour un proche'), relative('Lise EXEMPLE')], onlyRelative],
    ['left empty', [forWhom('Pour moi'), relative('')], onlyRelative],
    ['« néant »', [forWhom('Pour moi'), relative('Néant')], onlyRelative],
    ['nothing chosen', [forWhom(''), relative('Lise EXEMPLE')], onlyRelative],
    ['no rule', [forWhom('Pour moi'), relative('Lise EXEMPLE')], ['Identité du proche']],
    [
      'of another part',
      [forWhom('Pour moi'), part('Votre identité', 'Nom et prénom', 'Lise EXEMPLE'), relative('')],
      onlyRelative,
    ],
    [
      'one of two cases named',
      [home('Hébergé gratuitement'), part('Votre logement', 'Numéro', '12')],
      ['Votre logement', 'Ne remplissez cette partie que si vous êtes locataire ou hébergé.'],
    ],
    [
      'unless',
      [home('Propriétaire'), part('Votre logement', 'Numéro', '12')],
      ['Votre logement', 'Ne remplissez cette partie que si vous n’êtes pas locataire.'],
    ],
    [
      'a case that no answer tells',
      [home('Locataire'), landlord('Habitat Exemple')],
      ['Votre logement', 'À remplir uniquement si vous avez déménagé cette année'],
    ],
  ]);
});

test('lines under no title, left to « Oui », end with the next question or where the page says something else', () => {
  const rule =
    'Votre nouvel emploi – à remplir uniquement si vous avez répondu « Oui » ci-dessus ; sinon, laissez vide.';
  const look = (answer: 'Oui' | 'Non', employer: string, telephone = '') => {
    const fields = [
      aYesNo('Avez-vous commencé un emploi ?', answer),
      aField('Nom de l’employeur', { text: employer }),
      aYesNo('Êtes-vous en formation ?', 'Non'),
      aField('Téléphone', { text: telephone, valueType: 'phone' }),
    ];
    const [asks, name, training, phone] = fields.map(({ label }) => label) as [
      string,
      string,
      string,
      string,
    ];
    return wrongIn(fields, {
      blocks: ['Ma situation', asks, 'Oui', 'Non', rule, name, training, 'Oui', 'Non', phone],
    });
  };
  expect(look('Non', 'Les Pépins')).toEqual(['Nom de l’employeur']);
  expect(look('Oui', 'Les Pépins')).toEqual([]);
  expect(look('Non', '', '06 12 34 56 78')).toEqual([]);
});

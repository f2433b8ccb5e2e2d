import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

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

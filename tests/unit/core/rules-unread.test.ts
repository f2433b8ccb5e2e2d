import { describe, expect, test } from 'vitest';
import { asksToFill, bindsAnswers } from '../../../core/check/asks/binding.ts';
import type { Field } from '../../../core/page-model.ts';
import { aField, aYesNo } from '../../support/page-model.ts';
import { look, wishes } from '../../support/rules-unread.ts';

describe('a rule that no check read', () => {
  test('holds back the calm ending, and is shown in the words of the page', () => {
    const rule = 'Seuls les ateliers de votre quartier peuvent être choisis.';
    expect(look(wishes, rule)).toEqual(['incomplete-view', rule.slice(0, -1)]);
    expect(look(wishes)).toEqual(['complete']);
  });

  test('each rule once, in the order of the page', () => {
    const two = [
      'Vous ne pouvez pas choisir un atelier suivi les années passées.',
      'Les ateliers doivent être du même quartier.',
    ];
    expect(look(wishes, ...two, ...two)).toEqual(['incomplete-view', ...two.map((one) => one.slice(0, -1))]);
  });

  test('not where it says something of the service, of what comes after, or of nothing that is asked', () => {
    expect(look(wishes, 'Une fois envoyée, la demande d’atelier ne peut plus être modifiée.')).toEqual([
      'complete',
    ]);
    expect(look(wishes, 'Les ateliers ne peuvent pas être vus sans rendez-vous.')).toEqual(['complete']);
    expect(look(wishes, 'Seuls les agents municipaux distribuent les badges.')).toEqual(['complete']);
    expect(look(wishes, 'Les ateliers doivent-ils avoir lieu le matin ?')).toEqual(['complete']);
  });

  test('not what a case leaves to her by its own name, and no other case speaks of', () => {
    const partner = 'Nom de votre conjoint (laissez vide si vous vivez seule)';
    const alone = aYesNo('Vivez-vous seule ?', 'Oui');
    const lookAt = (text: string, ...more: Field[]) => look([...wishes, ...more, aField(partner, { text })]);
    expect(lookAt('Damien Roy')).toEqual(['complete']);
    expect(lookAt('')).toEqual(['complete']);
    expect(lookAt('Damien Roy', alone)).not.toEqual(['complete']);
  });

  test('is not told beside something to look at', () => {
    const fields = [
      ...wishes,
      aField('Votre adresse e-mail', { valueType: 'email', text: 'lea@', required: true }),
    ];
    const [verdict, ...unread] = look(fields, 'Seuls les ateliers de votre quartier peuvent être choisis.');
    expect([verdict, unread]).toEqual(['attention', []]);
  });
});

test('what binds an answer, and what other checks read', () => {
  const binding = [
    'Vous ne pouvez pas déduire de pension pour un enfant que vous hébergez.',
    'Les ateliers doivent être du même quartier.',
    'Aucune case ne doit rester vide.',
    'Si quelqu’un vous loge, joignez son accord.',
    'Chacun des trois mois apparaît une fois et une seule.',
    'Ne laissez pas 0.',
  ];
  expect(binding.filter(bindsAnswers)).toEqual(binding);
  const others = [
    'Modifiez seulement si votre relevé dit autre chose.',
    'Seuls les jours de novembre 2026 sont à déclarer ce mois-ci ; octobre est déjà clos.',
    'Seule la période du 1er au 30 novembre 2026 est à déclarer.',
    'Les fichiers doivent être en PDF.',
    'Le total doit être égal à la somme des lignes.',
    'Ne déclarez pas les prestations de la Caf.',
    'Complétez si besoin.',
    'Si oui, indiquez les dates du stage :',
  ];
  expect(others.filter(bindsAnswers)).toEqual([]);
});

test('what asks that something be filled in, and no more', () => {
  const asking = [
    'Toutes les cases doivent être remplies : ne laissez aucune case vide.',
    'En cas de changement, joignez un RIB.',
  ];
  expect(asking.filter(asksToFill)).toEqual(asking);
  const more = [
    'Laissez ces deux cases vides si personne ne vous loge.',
    'Cochez « Aucune » à la place des montants.',
    'Donnez le nom et l’accord : l’un ne va pas sans l’autre.',
    'Ne cochez pas deux cases.',
  ];
  expect(more.filter(asksToFill)).toEqual([]);
});

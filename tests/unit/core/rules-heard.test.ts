import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';
import { ft } from '../../support/recap.ts';
import { look } from '../../support/rules-unread.ts';

describe('a rule is read where another answer would make a check tell of it', () => {
  const boxes = (ticked: boolean): Field[] => [
    aField('Somme reçue en août', { valueType: 'amount', text: '120', kind: 'number' }),
    aField('Je n’ai rien reçu', {
      kind: 'checkbox',
      valueType: 'choice',
      text: ticked ? 'Je n’ai rien reçu' : '',
    }),
  ];
  const aFile = (label: string, text: string): Field =>
    aField(label, {
      kind: 'file',
      valueType: 'file',
      text,
      files: text ? [{ name: text, type: 'application/pdf', size: 90_000 }] : [],
    });

  test('heard: the calm ending stands, and what breaks it is told', () => {
    const rule = 'Ne cochez « Je n’ai rien reçu » que si vous n’avez reçu aucune somme.';
    expect(look(boxes(false), rule)).toEqual(['complete']);
    expect(look(boxes(true), rule)).toEqual(['attention']);
  });

  test('heard where a check tells of it whatever the sentence', () => {
    const fields = [
      aField('Nouvel IBAN', { valueType: 'iban', text: 'FR76 3000 6000 0112 3456 7890 189', required: true }),
    ];
    expect(look(fields, 'Si vous changez de banque, indiquez votre nouvel IBAN.')).toEqual(['complete']);
  });

  test('not heard: one answer hangs on another, and nothing is told of the one without the other', () => {
    const lent = [
      aField('Nom du prêteur', { valueType: 'name', text: 'Morel' }),
      aFile('Accord du prêteur', ''),
    ];
    const rule =
      'Si le matériel est prêté, donnez le nom du prêteur et son accord : l’un ne va pas sans l’autre.';
    expect(look(lent, rule)).toEqual(['incomplete-view', rule.slice(0, -1)]);
  });

  test('not heard: days that only the words place', () => {
    const said = 'La date de retour doit tomber un jour de kermesse.';
    const back = aField('Date de retour', { kind: 'date', valueType: 'date', text: '2026-10-02' });
    expect(look([back], said)).toEqual(['incomplete-view', said.slice(0, -1)]);
    expect(look([back], 'La date de retour est celle de votre carte.')).toEqual(['complete']);
  });

  test('of answers that a page only shows: each is said otherwise in its line', () => {
    const shown = (rule: string): string =>
      ft(['Avez-vous travaillé ? Oui', 'Heures travaillées : 35', 'Salaire brut : 431 €', rule]).verdict;
    expect(shown('Des heures ne doivent figurer que si vous avez répondu « Oui » au travail.')).toBe(
      'complete',
    );
    expect(shown('Les heures doivent être celles de jours fériés.')).toBe('incomplete-view');
  });

  test('what the name of a case says in brackets is tried too', () => {
    const asks = 'Nombre de places (ne demandez pas plus de places que de vélos)';
    const bikes = aField('Vélos du foyer', { valueType: 'count', text: '2' });
    expect(look([bikes, aField(asks, { valueType: 'count', text: '2' })])).toEqual([
      'incomplete-view',
      'ne demandez pas plus de places que de vélos',
    ]);
    expect(look([bikes, aField('Nombre de places (dans le local)', { text: '2' })])).toEqual(['complete']);
  });

  test('said twice, each is heard', () => {
    const twice = [
      'Ne cochez la case « Je n’ai rien reçu » que si les sommes sont à 0.',
      'Elle ne peut pas être cochée avec une somme.',
    ];
    expect(look(boxes(false), ...twice)).toEqual(['complete']);
  });
});

test('a box reserved for some is read where ticking it by another is told', () => {
  const page = (status: string, ticked: boolean) =>
    aPage('cfspart.impots.gouv.fr', ['Déclaration des revenus de 2025', 'Situation du foyer fiscal'], {
      fields: [
        aField('Situation de famille', {
          kind: 'select',
          valueType: 'marital-status',
          text: status,
          options: ['Marié(e)', 'Célibataire', 'Divorcé(e)'],
        }),
        aField('T – Vous vivez seul(e) avec vos enfants (parent isolé)', {
          kind: 'checkbox',
          valueType: 'choice',
          text: ticked ? 'T – Vous vivez seul(e) avec vos enfants (parent isolé)' : '',
          hint: 'Réservée aux célibataires et divorcés vivant seuls avec leurs enfants.',
        }),
      ],
      blocks: ['Déclaration de revenus'],
      buttons: [aButton('Suivant', 'next')],
    });
  expect(assessed(page('Divorcé(e)', true), '2026-05-04').verdict).toBe('complete');
  expect(assessed(page('Marié(e)', true), '2026-05-04').verdict).toBe('attention');
});

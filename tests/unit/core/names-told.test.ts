/** Whose paper and whose account: names that a page tells twice. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aButton, aField } from '../../support/page-model.ts';

const buttons = [aButton('Envoyer ma demande', 'submit-final')];

describe('an account of who has died', () => {
  const holder = 'Titulaire du compte';
  const look = (name: string, says: string[], group: string | null = null) =>
    wrongIn([aField(holder, { text: name, valueType: 'name', group })], { says, buttons });
  const gone = ['Ancien titulaire du contrat : M. René Vasseur, décédé le 02/03/2026.'];

  test('said in a line of the page, in any order', () => {
    expect(look('VASSEUR René', gone)).toEqual([holder]);
    expect(look('M. René VASSEUR', ['Monsieur René VASSEUR est décédé.'])).toEqual([holder]);
    expect(look('VASSEUR Monique', gone)).toEqual([]);
    expect(look('M. ou Mme René VASSEUR Monique', gone)).toEqual([]);
    expect(look('VASSEUR René', ['Titulaire du contrat : M. René Vasseur.'])).toEqual([]);
  });

  test('the page asks for the account of the dead itself', () => {
    expect(look('VASSEUR René', gone, 'Dernier compte du défunt')).toEqual([]);
  });

  test('told in cases', () => {
    const [name, first] = ['Nom du défunt', 'Prénom du défunt'];
    const page = (account: string) =>
      wrongIn(
        [
          aField(name, { text: 'VASSEUR', valueType: 'name' }),
          aField(first, { text: 'René', valueType: 'name' }),
          aField(holder, { text: account, valueType: 'name' }),
        ],
        { buttons },
      );
    expect(page('René Vasseur')).toEqual([holder]);
    expect(page('Monique Vasseur')).toEqual([]);
  });
});

test('an account of who has died, told in a part of the page', () => {
  const name = (group: string, text: string) => aField('Nom et prénom', { group, text, valueType: 'name' });
  const holder = 'Titulaire du compte';
  const page = (account: string) =>
    wrongIn(
      [
        name('Vous', 'LEMOINE Jacqueline'),
        name('La personne décédée', 'LEMOINE Roger'),
        aField(holder, { text: account, valueType: 'name', heading: 'Après le décès de votre conjoint' }),
      ],
      { buttons },
    );
  expect(page('LEMOINE Roger')).toEqual([holder]);
  expect(page('LEMOINE Jacqueline')).toEqual([]);
});

describe('for whom a paper is asked', () => {
  const question = 'Pour qui demandez-vous l’attestation ?';
  const options = ['Nadia Ferhat (vous)', 'Sacha Ferhat (votre enfant)', 'Jules Ferhat (votre enfant)'];
  const look = (line: string, chosen = options[1] ?? '') =>
    wrongIn([aField(question, { kind: 'select', valueType: 'choice', options, text: chosen })], {
      says: ['Résumé de votre demande', 'Document : attestation', line, 'Motif : inscription au judo'],
      host: 'assure.ameli.fr',
      title: 'Demander mon attestation de droits',
      buttons: [aButton('Demander mon attestation', 'submit-final')],
    });

  test('the summary names another of those offered', () => {
    expect(look('Attestation établie au nom de : Jules Ferhat')).toEqual(['Attestation établie au nom de']);
    expect(look('Attestation établie au nom de : Sacha Ferhat')).toEqual([]);
    expect(look('Attestation établie au nom de : Sacha Ferhat, frère de Jules Ferhat')).toEqual([]);
    expect(look('Envoyée à : Nadia Ferhat')).toEqual([]);
    expect(look('Attestation établie au nom de : Jules Ferhat', '')).not.toContain(
      'Attestation établie au nom de',
    );
  });
});

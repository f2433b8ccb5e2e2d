import { describe, expect, test } from 'vitest';
import { chooseSense } from '../../../core/senses/choose-sense.ts';
import type { WordContext } from '../../../core/senses/word-context.ts';

/** The word stands between * and * in the sentence; a button of the CAF's site unless told otherwise. */
function senseOf(termId: string, sentence: string, { portal = 'caf', ...more }: Partial<WordContext> = {}) {
  const start = sentence.indexOf('*');
  const end = sentence.indexOf('*', start + 1) - 1;
  const block = sentence.replaceAll('*', '');
  const context: WordContext = { block, start, end, element: 'button', ...more };
  return chooseSense(termId, portal === 'none' ? context : { ...context, portal }).sense;
}
const elsewhere = { portal: 'none' };
const save = 'enregistrer.save';
const confirm = 'valider.confirm';

describe('where something may leave, a word never says that nothing does', () => {
  test.each([
    '*Enregistrer* et envoyer',
    '*Enregistrer* et transmettre',
    '*Enregistrer* et déposer ma demande',
    '*Enregistrer* et soumettre',
    '*Enregistrer* et terminer',
    '*Enregistrer* et signer',
    '*Enregistrer* et payer',
    '*Enregistrer* définitivement',
    '*Enregistrer* ma déclaration',
    '*Enregistrer* la demande',
    '*Enregistrer* mes ressources pour envoi à la CAF',
    '*Enregistrer* mon brouillon et l’envoyer',
    '*Enregistrer* les modifications',
    '*Enregistrer*',
  ])('on the button: %s', (sentence) => expect(senseOf('enregistrer', sentence)).not.toBe(save));

  test.each([
    'Une fois enregistrée, votre déclaration ne pourra plus être modifiée.',
    'Vous ne pourrez plus revenir en arrière.',
    'Aucune modification ne sera possible après cet écran.',
    'Il n’est plus possible de corriger ensuite.',
    'Cette action est définitive',
    'Dernière étape',
    'Étape 3 sur 3',
    'Étape 5/5 : récapitulatif',
    'Page 2 de 2',
    'Vérifiez vos réponses avant l’envoi',
    'Relisez bien tout',
    'Vos réponses seront transmises à la CAF',
    'Votre demande sera étudiée par nos services',
    'Vous recevrez un accusé de réception',
    'Je certifie l’exactitude de ces renseignements',
    'J’atteste sur l’honneur',
    'Fin de votre déclaration',
  ])('beside it: %s', (text) => {
    for (const where of [{ before: text }, { after: text }, { before: text, ...elsewhere }]) {
      expect(senseOf('enregistrer', '*Enregistrer*', where)).not.toBe(save);
      expect(senseOf('enregistrer', '*Enregistrer* les modifications', where)).not.toBe(save);
      expect(senseOf('valider', '*Valider* et continuer', where)).not.toBe(confirm);
      expect(senseOf('valider', '*Valider* mes choix', where)).not.toBe(confirm);
    }
  });

  test.each(['Étape 3 sur 3', 'Récapitulatif', 'Vérification et envoi', 'Signature', 'Confirmation'])(
    'in the titles of the page: %s',
    (titles) => {
      expect(senseOf('valider', '*Valider* et continuer', { titles: `Ma demande | ${titles}` })).toBe(null);
      expect(senseOf('enregistrer', '*Enregistrer* et continuer', { titles })).toBe(null);
    },
  );

  test('« Valider » alone on a portal, and at France Travail, where it sends for good', () => {
    const before = 'Êtes-vous toujours à la recherche d’un emploi ?';
    expect(senseOf('valider', '*Valider*', { before, portal: 'france-travail' })).not.toBe(confirm);
    expect(senseOf('valider', '*Valider*')).not.toBe(confirm);
    expect(senseOf('valider', 'Cliquez sur *Valider*', { element: 'paragraph' })).not.toBe(confirm);
  });
});

describe('in doubt, two senses are ranked', () => {
  const ranked = (termId: string, sentence: string, more: Partial<WordContext> = {}) => {
    const start = sentence.indexOf('*');
    const end = sentence.indexOf('*', start + 1) - 1;
    const block = sentence.replaceAll('*', '');
    return chooseSense(termId, { block, start, end, element: 'button', ...more }).likeliest;
  };
  test('« nothing leaves » never stands without its contrary', () => {
    expect(ranked('valider', '*Valider*')).toEqual([confirm, 'valider.submit_final']);
    expect(ranked('valider', '*Valider* et continuer', { before: 'Étape 3 sur 3', portal: 'caf' })).toEqual([
      confirm,
      'valider.submit_final',
    ]);
    expect(ranked('enregistrer', '*Enregistrer*', { portal: 'caf' })).toEqual([save, 'enregistrer.recorded']);
  });
  test('the likeliest two of six', () => {
    const sentence = 'Enfants vivant au *foyer*';
    expect(ranked('foyer', sentence, { element: 'paragraph', portal: 'impots' })).toEqual([
      'foyer.menage',
      'foyer.fiscal',
    ]);
  });
  test('none where a sense is chosen, or where nothing is known of the word', () => {
    expect(ranked('enregistrer', '*Enregistrer* en brouillon')).toBeUndefined();
    expect(ranked('recours', '*Recours*')).toBeUndefined();
  });
});

describe('where nothing leaves, it is still said', () => {
  test.each<[string, string, string, Partial<WordContext>?]>([
    ['enregistrer', '*Enregistrer* en brouillon', save],
    ['enregistrer', '*Enregistrer* en brouillon', save, { after: 'Envoyer ma demande' }],
    ['enregistrer', '*Enregistrer* sans envoyer', save],
    ['enregistrer', '*Enregistrer* et reprendre plus tard', save, { before: 'Dernière étape' }],
    ['enregistrer', '*Enregistrer* les modifications', save, elsewhere],
    ['enregistrer', '*Enregistrer* et continuer', save, { before: 'Étape 2 sur 5', titles: 'Étape 2 sur 5' }],
    ['enregistrer', '*Enregistrer*', save, elsewhere],
    ['valider', '*Valider* et continuer', confirm, { before: 'Étape 1 sur 3', titles: 'Étape 1 sur 3' }],
    ['valider', '*Valider* les informations', confirm, elsewhere],
    ['valider', '*Validez* et envoyez votre demande', 'valider.submit_final', { element: 'paragraph' }],
  ])('%s: %s', (termId, sentence, sense, more) => {
    expect(senseOf(termId, sentence, more)).toBe(sense);
  });
});

import { describe, expect, test } from 'vitest';
import { chooseSense } from '../../../core/senses/choose-sense.ts';
import type { WordContext } from '../../../core/senses/word-context.ts';

/** The word stands between * and * in the sentence. */
function senseOf(termId: string, sentence: string, element: WordContext['element'] = 'paragraph') {
  const start = sentence.indexOf('*');
  const end = sentence.indexOf('*', start + 1) - 1;
  const { sense } = chooseSense(termId, { block: sentence.replaceAll('*', ''), start, end, element });
  return sense?.split('.')[1] ?? null;
}

type Row = [sense: string, sentence: string, element?: WordContext['element']];
const check = (termId: string, rows: Row[]) =>
  describe(termId, () => {
    test.each<Row>(rows)('%s: %s', (sense, sentence, element) => {
      expect(senseOf(termId, sentence, element)).toBe(sense);
    });
  });

check('telecharger', [
  // To send: a paper with an age, one's own, at least one, beside what is filled in or dropped.
  ['upload', '*Téléchargez* vos quittances de loyer des trois derniers mois'],
  ['upload', '*Téléchargez* votre justificatif de domicile de moins de trois mois', 'label'],
  ['upload', 'Vous pouvez *télécharger* votre propre logo', 'label'],
  ['upload', 'Il faut *télécharger* au moins une pièce', 'message'],
  ['upload', 'Remplissez le formulaire puis joignez ou *téléchargez* vos justificatifs'],
  ['upload', 'Glissez vos fichiers ou cliquez pour les *télécharger*', 'label'],
  ['upload', '*Téléchargez* votre carte d’électeur', 'label'],
  ['upload', 'Fichiers *téléchargés* (2)', 'heading'],
  ['upload', '*Télécharger* le document (facultatif)', 'label'],
  // To fetch: what only the site has, a copy of it, a right, a count, an end, a sign-in.
  ['download', 'Vous pouvez *télécharger* les barèmes de l’année'],
  ['download', '*Téléchargez* une copie de vos données'],
  ['download', 'Il n’y a rien à *télécharger*', 'message'],
  ['download', 'Vous n’avez pas les droits pour *télécharger* cette archive', 'message'],
  ['download', 'Une fois la demande acceptée, vous pourrez *télécharger* votre carte de transport'],
  ['download', 'Connectez-vous pour *télécharger* vos relevés'],
  ['download', '*Téléchargez* le fichier CSV', 'heading'],
  ['download', 'Retrouvez et *téléchargez* vos bulletins de salaire'],
  ['download', '*Téléchargez* les photos traitées'],
  ['download', 'Documents à *télécharger*', 'heading'],
  ['download', 'Suivez vos dossiers et *téléchargez* vos justificatifs d’inscription'],
  ['download', '*Téléchargez* vos photos en haute définition'],
  ['download', '*Téléchargez* votre avis sur impots.gouv.fr'],
]);

describe('a sentence that says neither way leaves both', () => {
  test.each<[string, string]>([
    ['telecharger', 'Impossible de *télécharger* la photo'],
    ['telecharger', 'Fichier *téléchargé*'],
    ['telecharger', '*Téléchargement*…'],
  ])('%s: %s', (termId, sentence) => {
    expect(senseOf(termId, sentence, 'message')).toBe(null);
  });
});

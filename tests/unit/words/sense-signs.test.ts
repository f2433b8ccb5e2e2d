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

describe('a sign of the sentence tells the sense', () => {
  test.each<[string, string, string, WordContext['element']?]>([
    // What is given: a paper of hers, as many as allowed, kept by the service.
    ['telecharger', 'upload', 'Merci de *télécharger* un justificatif de moins de trois mois'],
    ['telecharger', 'upload', 'Veuillez *télécharger* votre titre de séjour', 'message'],
    ['telecharger', 'upload', 'Vous devez *télécharger* au moins une photo de la chambre'],
    ['telecharger', 'upload', 'Il manque un document au dossier. *Téléchargez* la pièce'],
    ['telecharger', 'upload', 'Attendez la fin du *téléchargement* de vos documents', 'message'],
    ['telecharger', 'upload', '*Téléchargez* une image JPG ou PNG', 'label'],
    ['telecharger', 'upload', 'Vous pouvez *télécharger* jusqu’à 4 documents', 'label'],
    ['telecharger', 'upload', 'Vos pièces doivent être *téléchargées* au plus tard le 3 mai'],
    ['telecharger', 'upload', '*Téléchargez* la pièce dans l’espace prévu', 'label'],
    ['telecharger', 'upload', 'Vous n’avez pas *téléchargé* la pièce demandée', 'message'],
    ['telecharger', 'upload', 'Les documents *téléchargés* sont conservés par nos services 2 ans'],
    ['telecharger', 'upload', 'Documents *téléchargés* (3)', 'heading'],
    ['telecharger', 'upload', 'Votre document n’a pas pu être *téléchargé*, il est trop lourd', 'message'],
    // What is fetched: made by the site, taken from a place, to be read.
    ['telecharger', 'download', 'L’attestation a bien été *téléchargée*', 'message'],
    ['telecharger', 'download', '*Téléchargez* un fichier contenant la liste des écoles'],
    ['telecharger', 'download', 'Aucun relevé à *télécharger*'],
    ['telecharger', 'download', '*Téléchargez*-le pour le consulter'],
    ['telecharger', 'download', 'Le livret est en *téléchargement*'],
    ['telecharger', 'download', '*Téléchargez* gratuitement le guide'],
    ['telecharger', 'download', '*Téléchargez*-la depuis votre espace'],
    ['telecharger', 'download', 'Complétez puis renvoyez le fichier exemple à *télécharger*'],
    ['telecharger', 'download', 'Choisissez le format du relevé à *télécharger*', 'label'],
    [
      'foyer',
      'prestations',
      'Les ressources prises en compte pour votre *foyer* ouvrent droit à l’allocation',
    ],
  ])('%s, %s: %s', (termId, sense, sentence, element) => {
    expect(senseOf(termId, sentence, element)).toBe(sense);
  });
});

describe('a sentence that says neither way leaves both', () => {
  test.each<[string, string]>([
    ['telecharger', 'Fichier *téléchargé* avec succès'],
    ['telecharger', '*Téléchargement* en cours'],
    ['telecharger', '*Téléchargé*'],
  ])('%s: %s', (termId, sentence) => {
    expect(senseOf(termId, sentence, 'message')).toBe(null);
  });
});

import { describe, expect, test } from 'vitest';
import { chooseSense } from '../../../core/senses/choose-sense.ts';
import { cuesByTerm } from '../../../core/senses/cues.ts';
import type { WordContext } from '../../../core/senses/word-context.ts';
import words from '../../../locales/fr/words.json' with { type: 'json' };
import { loadGlossaries } from '../../../scripts/load-glossary.ts';
import { cpuTime } from '../../support/cpu-time.ts';

/** The word stands between * and * in the sentence. */
function at(sentence: string, more: Partial<WordContext> = {}): WordContext {
  const start = sentence.indexOf('*');
  const end = sentence.indexOf('*', start + 1) - 1;
  return { block: sentence.replaceAll('*', ''), start, end, element: 'paragraph', ...more };
}

describe('the sense a word has where it stands', () => {
  test.each<[string, string, Partial<WordContext>, string]>([
    ['telecharger', '*Téléchargez* vos justificatifs de revenus', { element: 'label' }, 'telecharger.upload'],
    [
      'telecharger',
      '*Télécharger* votre pièce',
      { element: 'label', isInFileGroup: true },
      'telecharger.upload',
    ],
    [
      'telecharger',
      'Ne fermez pas la page pendant le *téléchargement* de vos photos',
      { element: 'message' },
      'telecharger.upload',
    ],
    [
      'telecharger',
      'Le fichier *téléchargé* est trop lourd. Choisissez un autre fichier.',
      { element: 'message' },
      'telecharger.upload',
    ],
    [
      'telecharger',
      '*Télécharger* mon attestation',
      { element: 'link', isFileLink: true },
      'telecharger.download',
    ],
    [
      'telecharger',
      '*Télécharger* le modèle de lettre (PDF, 80 Ko)',
      { element: 'link' },
      'telecharger.download',
    ],
    [
      'valider',
      'Saisissez une adresse électronique *valide*',
      { element: 'message' },
      'valider.format_check',
    ],
    ['valider', 'Ce code n’est plus *valide*', { element: 'message' }, 'valider.format_check'],
    ['valider', 'La mission a été *validée* par votre référent', {}, 'valider.approved'],
    [
      'telecharger',
      'Merci de *télécharger* les pièces demandées',
      { element: 'paragraph' },
      'telecharger.upload',
    ],
    [
      'telecharger',
      '*Télécharger* la pièce d’identité',
      { element: 'button', isFileLink: true },
      'telecharger.download',
    ],
    ['enregistrer', '*Enregistrer* les modifications', { element: 'button' }, 'enregistrer.save'],
    [
      'enregistrer',
      'Ces fichiers texte sont *enregistrés* par votre navigateur',
      {},
      'enregistrer.stored_data',
    ],
    [
      'actualiser',
      'Le loyer est *actualisé* chaque année selon l’indice de référence',
      {},
      'actualiser.revalue',
    ],
    [
      'actualiser',
      'Vous devez vous *actualiser* chaque mois',
      { portal: 'france-travail' },
      'actualiser.monthly_status',
    ],
    [
      'actualiser',
      'Une erreur est survenue, *actualisez* la page',
      { element: 'message' },
      'actualiser.refresh_page',
    ],
    ['foyer', 'Les ressources de votre *foyer*', { portal: 'caf' }, 'foyer.prestations'],
    // For help with health care, who lives under the same roof may not be counted.
    ['foyer', 'Composition du *foyer*', { portal: 'ameli', element: 'heading' }, 'foyer.prestations'],
    ['foyer', 'Nombre de personnes dans le *foyer*', { portal: 'ameli' }, 'foyer.prestations'],
    ['foyer', 'Le nombre de parts de votre *foyer* fiscal', {}, 'foyer.fiscal'],
    ['compte', 'Votre demande a été prise en *compte*', { element: 'message' }, 'compte.taken_into_account'],
    ['session', 'Votre *session* a expiré', { element: 'message' }, 'session.login'],
    ['joindre', 'Impossible de *joindre* votre conseiller par téléphone', {}, 'joindre.contact'],
    ['quotient-familial', 'Votre *quotient familial*', { portal: 'caf' }, 'quotient-familial.caf'],
    ['saisir', 'Vous pouvez *saisir* le tribunal', {}, 'saisir.refer'],
  ])('%s: %s', (termId, sentence, more, sense) => {
    expect(chooseSense(termId, at(sentence, more)).sense).toBe(sense);
  });

  test.each([
    ['valider', at('*Validation*', { element: 'heading' })],
    ['transmettre', at('Transmis: *transmission*', { element: 'unknown' })],
    ['foyer', at('*Foyer*', { element: 'heading' })],
    ['telecharger', at('Erreur lors du *téléchargement*', { element: 'message' })],
    ['unknown-term', at('*rien*')],
  ])('says nothing when nothing tells: %s', (termId, context) => {
    expect(chooseSense(termId, context)).toMatchObject({ sense: null, because: null });
  });

  test('« validé » is not the adjective « valide »', () => {
    const { sense } = chooseSense(
      'valider',
      at('Un justificatif n’a pas été *validé*', { element: 'message' }),
    );
    expect(sense).not.toBe('valider.format_check');
  });

  test('a file case weighs more than the words around', () => {
    const plain = chooseSense('telecharger', at('*Télécharger* le document', { element: 'label' }));
    const inGroup = chooseSense(
      'telecharger',
      at('*Télécharger* le document', { element: 'label', isInFileGroup: true }),
    );
    expect(inGroup).toMatchObject({ sense: 'telecharger.upload', because: 'because.fileField' });
    expect(plain.sense).not.toBe('telecharger.upload');
  });
});

test('every reason has its French sentence, and every sign a sense of the glossary', () => {
  const reasons = new Set(Object.values(cuesByTerm).flatMap((cues) => cues.map(([because]) => because)));
  const missing = [...reasons, 'fileField', 'fileLink', 'portal', 'sentence'].filter(
    (key) => !Object.hasOwn(words.because, key),
  );
  // « unclear » never leads to a sense.
  expect(missing).toEqual(['unclear']);
  const known = new Set(
    loadGlossaries().flatMap(({ terms }) =>
      terms.flatMap(({ id, senses }) => senses.map((sense) => `${id}.${sense.id}`)),
    ),
  );
  const targets = Object.entries(cuesByTerm).flatMap(([termId, cues]) =>
    cues.map(([, , sense]) => `${termId}.${sense}`),
  );
  expect([...new Set(targets)].filter((id) => !known.has(id) && !id.endsWith('.ambiguous'))).toEqual([]);
});

test('an endless block costs no more than a long one', () => {
  const block = `${'télécharger vos pièces et valider '.repeat(20000)}`;
  const choose = () => chooseSense('valider', { block, start: 23, end: 30, element: 'paragraph' });
  expect(cpuTime(() => Array.from({ length: 50 }, choose))).toBeLessThan(500);
});

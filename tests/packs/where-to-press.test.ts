/** Where to press, in the words of the site, where somebody tells them: of guides whose screens could not be read. */
import { expect, test } from 'vitest';
import { loadPacks } from '../../scripts/load-packs.ts';

const { packs } = loadPacks();

const told: Record<string, [string, RegExp]> = {
  'ameli c2s-request': ['C', /« Mes démarches ».*« Faire une demande de complémentaire santé solidaire »/u],
  'ameli rights-attestation': [
    'T',
    /^Selon kenko\.fr : « Mes démarches », « Attestation de droits », puis « Demander mon attestation »/u,
  ],
  'caf send-document': ['T', /^Selon ventemaison-caen\.com : « Suivre mes démarches »/u],
  'impots annual-declaration': ['O', /« Accéder à la déclaration en ligne »/u],
  'impots online-correction': ['T', /^Selon lafinancepourtous, 2018 : .*« Corriger »/u],
};

test.each(Object.entries(told))(
  '%s: its first part says it, and whose word it is',
  (name, [confidence, words]) => {
    const guide = packs
      .flatMap(({ procedures }) => procedures)
      .find(({ portal, id }) => `${portal} ${id}` === name);
    const how = guide?.steps[0]?.how;
    const text = packs.find(({ id }) => id === guide?.portal)?.texts.fr?.[how?.text ?? ''] ?? '';
    expect(text.replaceAll('\u00a0', ' ')).toMatch(words);
    expect(guide?.sources[how?.source ?? '']?.confidence).toBe(confidence);
  },
);

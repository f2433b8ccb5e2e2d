import { expect, test } from 'vitest';
import { chooseSense } from '../../../core/senses/choose-sense.ts';
import { senseOfSite } from '../../../core/senses/sense-of-site.ts';

/** The sense of the word between * and *, on the site of a portal. */
function senseOn(portal: string, termId: string, sentence: string) {
  const start = sentence.indexOf('*');
  const end = sentence.indexOf('*', start + 1) - 1;
  const block = sentence.replaceAll('*', '');
  const { sense } = chooseSense(termId, { block, start, end, element: 'label', portal });
  return sense?.split('.')[1] ?? null;
}

test.each([
  ['caf', 'foyer', 'hebergement', 'Vous êtes hébergé au *foyer* Sonacotra'],
  ['caf', 'foyer', 'hebergement', 'Vous logez dans un *foyer*'],
  ['caf', 'foyer', 'hebergement', 'Je suis logée en *foyer*'],
  ['msa', 'foyer', 'hebergement', 'Vous vivez dans un *foyer*'],
  ['caf', 'foyer', 'hebergement', '*Foyer* de jeunes travailleurs'],
  ['caf', 'foyer', 'hebergement', '*Foyer* d’hébergement'],
  ['msa', 'foyer', 'hebergement', 'Logement-*foyer*'],
  ['impots', 'foyer', 'hebergement', 'Vous êtes hébergée dans un *foyer*'],
  ['caf', 'foyer', 'domicile', 'Mère au *foyer*'],
  ['caf', 'foyer', 'domicile', 'Vous êtes femme au *foyer*'],
  ['msa', 'foyer', 'domicile', 'Parent au *foyer*'],
  ['caf', 'foyer', 'prestations', 'Les ressources de votre *foyer*'],
  ['france-travail', 'actualiser', 'update_info', '*Actualisez* votre profil'],
  ['france-travail', 'actualiser', 'update_info', '*Actualiser* votre CV'],
  ['france-travail', 'actualiser', 'update_info', '*Actualisez* régulièrement vos compétences'],
  ['france-travail', 'actualiser', 'update_info', '*Actualiser* mes coordonnées'],
  ['france-travail', 'actualiser', 'update_info', 'Votre CV est à *actualiser*'],
  ['france-travail', 'actualiser', 'monthly_status', '*Actualisez*-vous'],
  ['france-travail', 'actualiser', 'monthly_status', '*Actualiser* ma situation'],
  ['france-travail', 'actualiser', 'monthly_status', 'Mon *actualisation*'],
])('at %s, %s is %s: %s', (portal, termId, sense, sentence) => {
  expect(senseOn(portal, termId, sentence)).toBe(sense);
});

test.each([
  ['caf', 'foyer', 'foyer.prestations'],
  ['impots', 'foyer', 'foyer.fiscal'],
  ['france-travail', 'actualiser', 'actualiser.monthly_status'],
  ['france-travail', 'foyer', null],
  ['caf', 'compte', null],
  [null, 'foyer', null],
])('the sense of the site at %s, of %s, is %s', (portal, termId, sense) => {
  expect(senseOfSite(termId, portal)).toBe(sense);
});

/** How many boxes a page lets tick, whatever its words. */
import { describe, expect, test } from 'vitest';
import { boxesUnder } from '../../support/boxes.ts';
import { wrongIn } from '../../support/filled-in.ts';

const asks = 'Stages choisis';
/** « x Voile » is ticked, « Judo » is not. */
const page = (rule: string, ...labels: string[]) => wrongIn(boxesUnder(asks, labels), { says: [rule, asks] });
const three = ['x Voile', 'x Judo', 'x Poterie', 'Cirque'];
const two = ['x Voile', 'Judo', 'x Poterie', 'Cirque'];

describe('more boxes ticked than the page lets', () => {
  test.each([
    'Chacun suit deux stages par été, pas davantage.',
    'Deux stages au maximum par enfant.',
    'Le nombre de stages est limité à deux par enfant.',
    'Un troisième stage serait refusé.',
    'On ne s’inscrit pas à plus de deux stages.',
    'Vous ne pouvez pas dépasser 2 stages.',
    'Inscrivez votre enfant à un ou deux stages.',
    'Deux stages : c’est la limite.',
    'Ne cochez pas de troisième stage.',
  ])('%s', (rule) => {
    expect(page(rule, ...three)).toEqual([asks]);
    expect(page(rule, ...two)).toEqual([]);
  });

  test.each([
    'Trois stages au maximum par enfant.',
    'Deux stages au moins sont à choisir.',
    'Deux stages seulement sont gratuits.',
    'Le troisième stage de juillet est annulé.',
    'Il ne reste plus de place au troisième stage.',
    'L’an dernier, nous ne proposions que deux stages.',
    'Les enfants de maternelle suivent deux stages au plus.',
    'Vous ne pouvez pas envoyer plus de deux fichiers.',
  ])('nothing by « %s »', (rule) => {
    expect(page(rule, ...three)).toEqual([]);
  });
});

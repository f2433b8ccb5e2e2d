import { afterAll, expect, it } from 'vitest';
import { contextOf } from '../../../adapters/page/words/word-context.ts';
import { setPage } from './fake-world.ts';

afterAll(() => void setPage(''));

/** The context of the word that `selector` holds. */
function contextAt(selector: string, titles = new Map<Element, string>()) {
  const element = document.querySelector(selector) as HTMLElement;
  const text = element.textContent ?? '';
  const block = { element, anchor: element, text, segments: [], isInFrame: false };
  const around = { portal: 'caf', before: null, after: null };
  return contextOf({ block, start: 0, end: text.length, element, ...around }, titles);
}

it('tells the titles of the page to a word on a button, and to no other', () => {
  setPage(`<header><h2>Mon compte</h2></header><main><h1>Étape 3
      sur 3</h1><h2>Récapitulatif</h2><p>Vous validez</p><h3>${'Trop long '.repeat(20)}</h3><button>Valider</button></main>`);
  expect(contextAt('button')).toMatchObject({ element: 'button', titles: 'Étape 3 sur 3 | Récapitulatif' });
  expect(contextAt('p')).not.toHaveProperty('titles');
});

it('reads the titles of a part once for all its words', () => {
  setPage('<h1>Étape 1 sur 3</h1><button>Valider</button>');
  const titles = new Map<Element, string>();
  contextAt('button', titles);
  expect([...titles]).toEqual([[document.body, 'Étape 1 sur 3']]);
  titles.set(document.body, 'gardé');
  expect(contextAt('button', titles)).toMatchObject({ titles: 'gardé' });
});

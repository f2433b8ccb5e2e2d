import { expect, test } from 'vitest';
import { read } from './open-page.ts';

const rolesOf = async (html: string) => (await read(html)).buttons.map(({ text, role }) => [text, role]);

test('a button written to send does so even outside the form', async () => {
  expect(
    await rolesOf(
      '<form><label>Loyer <input></label></form><button type="submit"><span>Obtenir mon estimation</span></button>',
    ),
  ).toEqual([['Obtenir mon estimation', 'submit-final']]);
});

test('a button that only fills or adds is not the one that sends', async () => {
  expect(
    await rolesOf(
      '<form><button>Remplir avec mes coordonnées</button><label>Nom <input></label><button>Ajouter une absence</button><button>Valider</button></form>',
    ),
  ).toEqual([
    ['Remplir avec mes coordonnées', 'other'],
    ['Ajouter une absence', 'other'],
    ['Valider', 'submit-final'],
  ]);
});

test('a letter of news in the foot sends nothing of the form', async () => {
  expect(
    await rolesOf(
      '<form><label>Nom <input></label><button>Je candidate</button></form><footer><form><label>Courriel <input></label><button>Envoyer</button></form></footer>',
    ),
  ).toContainEqual(['Je candidate', 'submit-final']);
});

test('a link that skips a step or opens an explanation acts as a button', async () => {
  expect(
    await rolesOf(
      '<main><form><label>Nom <input></label><a href="/x">Passer cette étape</a> <a href="#" data-target="#aide">?</a> <a href="/y">Une page</a></form></main>',
    ),
  ).toEqual([
    ['Passer cette étape', 'other'],
    ['?', 'other'],
  ]);
});

test('a sign that shows the way is read by its name', async () => {
  expect(
    await rolesOf(
      '<form><label>Nom <input></label><button type="button" aria-label="Aller à la question précédente">˄</button><button aria-label="Envoyer">✓</button><button type="button" aria-label="Aide">Pourquoi ?</button></form>',
    ),
  ).toEqual([
    ['Aller à la question précédente', 'previous'],
    ['Envoyer', 'submit-final'],
    ['Pourquoi ?', 'other'],
  ]);
});

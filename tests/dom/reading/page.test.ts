import { describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import {
  createReadMemory,
  fieldElement,
  readPage,
  readPageInSlices,
} from '../../../adapters/page/read-page.ts';
import { createAnswerWatch } from '../../../adapters/page/reading/answers.ts';
import { readValue } from '../../../adapters/page/reading/values.ts';
import { threadTime } from '../../support/thread-time.ts';
import { openPage, read } from './open-page.ts';

describe('passwords', () => {
  test('are never read, not even once shown', async () => {
    const root = await openPage(
      '<label>Nom <input value="Durand"></label><label>Mot de passe <input type="password" value="secret-1"></label><label>Ville <input></label><label>Âge <input></label><label>Pays <input></label>',
    );
    const memory = createReadMemory();
    const first = readPage(root, { memory });
    const input = root.querySelector('input[type=password]') as HTMLInputElement;
    input.type = 'text';
    const again = readPage(root, { memory });
    for (const page of [first, again]) {
      expect(page.fields).toHaveLength(5);
      expect(page.fields[1]?.value).toEqual({ state: 'unread' });
      expect(JSON.stringify(page)).not.toContain('secret-1');
    }
    expect(readValue(input)).toEqual({ state: 'unread' });
  });
});

describe('pages where nothing is read', () => {
  test.each([
    [
      'sign-in',
      '<h1>Connexion</h1><label>Identifiant <input value="1234"></label><label>Mot de passe <input type="password"></label><button>Se connecter</button>',
    ],
    [
      'sign-in',
      '<h1>Connectez-vous</h1><label>Adresse e-mail <input type="email"></label><button>Se connecter</button>',
    ],
    [
      'one-time-code',
      '<h1>Vérification</h1><label>Code de vérification <input autocomplete="one-time-code" value="123456"></label><button>Valider</button>',
    ],
    [
      'captcha',
      '<h1>Nous nous excusons pour le désagrément...</h1><p>Prouvez que vous n’êtes pas un robot</p>',
    ],
    [
      'cookie-wall',
      '<div role="dialog" style="position:fixed;inset:0"><p>Nous utilisons des cookies</p><button>Tout accepter</button><button>Continuer sans accepter</button></div><label>Nom <input></label>',
    ],
    [
      'france-connect',
      '<html><title>Connexion - Choix du compte - FranceConnect</title><body><h2>Choisissez un compte pour vous connecter :</h2><button>Ameli</button></body></html>',
    ],
  ])('%s', async (reason, html) => {
    const page = await read(html);
    expect(page).toMatchObject({
      stopped: reason,
      fields: [],
      buttons: [],
      blocks: [],
      headings: [],
      alerts: [],
      step: null,
    });
    expect((await read(html, { stopList: 'ignore' })).stopped).toBe(null);
  });

  test('not even a value is looked at', async () => {
    const root = await openPage(
      '<h1>Connexion</h1><label>Identifiant <input></label><label>Mot de passe <input type="password"></label><button>Se connecter</button>',
    );
    let looks = 0;
    for (const input of root.querySelectorAll('input')) {
      Object.defineProperty(input, 'value', { get: () => `${++looks}` });
    }
    readPage(root, { memory: createReadMemory() });
    expect(looks).toBe(0);
    readPage(root, { memory: createReadMemory(), stopList: 'ignore' });
    expect(looks).toBe(1);
  });

  test.each([
    [
      'a new password among other questions',
      '<label>Nom <input></label><label>Nouveau mot de passe <input type="password" autocomplete="new-password"></label><label>Confirmer <input type="password" autocomplete="new-password"></label>',
    ],
    [
      'a link to sign in on a form',
      '<a href="#">Se connecter</a><h1>Déclaration</h1><label>Montant <input></label><label>Mois <input></label><button>Valider</button>',
    ],
    [
      'a strip about cookies',
      '<label>Nom <input></label><div role="dialog" style="position:fixed;bottom:0;left:0;right:0;height:90px">Cookies <button>Accepter</button></div>',
    ],
    [
      'a FranceConnect button beside a form',
      '<h1>Demande</h1><label>Nom <input></label><label>Ville <input></label><label>Âge <input></label><button>FranceConnect</button>',
    ],
  ])('but not %s', async (_name, html) => {
    expect((await read(html)).stopped).toBe(null);
  });
});

test('a translated page is recognised', async () => {
  expect(
    (await read('<html lang="fr" class="translated-ltr"><body><p>Hi</p></body></html>')).isTranslated,
  ).toBe(true);
  expect(
    (
      await read(
        '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Hello</font></font> <font style="vertical-align: inherit;"><font style="vertical-align: inherit;">you</font></font></p>',
      )
    ).isTranslated,
  ).toBe(true);
  expect(
    (await read('<p><font color="red">*</font> <font color="red">Bonjour</font></p>')).isTranslated,
  ).toBe(false);
});

describe('between two readings', () => {
  test('identities stay, and so do the first values', async () => {
    const root = await openPage('<label>Nom <input value="Durand"></label><label>Ville <input></label>');
    const memory = createReadMemory();
    const before = readPage(root, { memory });
    const [name, city] = root.querySelectorAll('input');
    if (name) name.value = 'Dupont';
    root.body.prepend(city?.parentElement as Element);
    const after = readPage(root, { memory });
    expect(after.fields.map((f) => f.id)).toEqual([before.fields[1]?.id, before.fields[0]?.id]);
    expect(after.fields[1]).toMatchObject({ value: { text: 'Dupont' }, initial: { text: 'Durand' } });
    expect(fieldElement(memory, before.fields[0]?.id ?? '')).toBe(name);
    name?.remove();
    expect(fieldElement(memory, before.fields[0]?.id ?? '')).toBe(null);
  });

  test('what she may have written before the first one is never taken for what was already there', async () => {
    const root = await openPage('<label>Loyer <input value="420"></label><label>Salaire <input></label>');
    const [rent, wage] = root.querySelectorAll('input');
    if (wage) wage.value = '1 054';
    const memory = createReadMemory();
    const initialOf = () => readPage(root, { memory, hasWritten: true }).fields.map(({ initial }) => initial);
    expect(initialOf()).toEqual([{ state: 'filled', text: '420' }, { state: 'unread' }]);
    if (rent) rent.value = '400';
    expect(initialOf()).toEqual([{ state: 'filled', text: '420' }, { state: 'unread' }]);
  });
});

describe('steps and buttons', () => {
  test.each([
    ['words', '<p>Étape 2 sur 5 : Logement</p>', { index: 2, total: 5, title: 'Logement' }],
    [
      'caption beside a long form',
      `<main><span>Step 3 of 7</span>${'<p>x</p>'.repeat(20)}</main>`,
      { index: 3, total: 7, title: null },
    ],
    [
      'aria-current',
      '<ol><li>Vous</li><li aria-current="step">Foyer</li><li>Fin</li></ol>',
      { index: 2, total: 3, title: 'Foyer' },
    ],
    [
      'class of a list item',
      '<ul class="etapes"><li class="done">Vous</li><li class="active">Foyer</li><li>Fin</li></ul>',
      { index: 2, total: 3, title: 'Foyer' },
    ],
    [
      'no step: a trail of pages',
      '<ol class="breadcrumb"><li><a href="#">Accueil</a></li><li><a href="#">Démarches</a></li><li class="active" aria-current="page">Demande</li></ol>',
      null,
    ],
    [
      'no step: a menu',
      '<ul class="nav"><li>Accueil</li><li class="active">Aide</li><li>Contact</li></ul>',
      null,
    ],
    [
      'no step: numbers of pages',
      '<ul class="pagination"><li>1</li><li class="active">2</li><li>3</li></ul>',
      null,
    ],
  ])('%s', async (_name, html, step) => {
    expect((await read(html)).step).toEqual(step);
  });

  test('« Valider » goes on before the last step and sends on it', async () => {
    const at = async (n: number) =>
      (await read(`<p>Étape ${n} sur 3</p><form><label>Nom <input></label><button>Valider</button></form>`))
        .buttons[0]?.role;
    expect([await at(1), await at(2), await at(3)]).toEqual(['next', 'next', 'submit-final']);
  });
});

describe('answers that change by themselves', () => {
  test('an answer put in by a script, a choice or a box is noticed; a password is not', async () => {
    const root = await openPage(
      '<label>Nom <input id="a"></label><label><input type="radio" name="r">Oui</label><label><input type="radio" name="r" id="n">Non</label><label>Ville <select id="s"><option>Ici</option><option>Là</option></select></label><div id="h"></div><label>Code <input type="password" id="p"></label><label>Pays <input></label>',
    );
    const shadow = (root.getElementById('h') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<label><input type="checkbox" id="c">J’accepte</label>';
    const memory = createReadMemory();
    readPage(root, { memory });
    const hasChanged = createAnswerWatch(memory, () => [root, shadow]);
    hasChanged();
    const changedBy = (change: () => void) => {
      change();
      return [hasChanged(), hasChanged()];
    };
    const one = (id: string) => root.getElementById(id) as HTMLInputElement;
    expect(changedBy(() => undefined)).toEqual([false, false]);
    expect(
      changedBy(() => {
        one('a').value = 'Durand';
      }),
    ).toEqual([true, false]);
    expect(
      changedBy(() => {
        one('n').checked = true;
      }),
    ).toEqual([true, false]);
    expect(
      changedBy(() => {
        (root.getElementById('s') as HTMLSelectElement).selectedIndex = 1;
      }),
    ).toEqual([true, false]);
    expect(
      changedBy(() => {
        (shadow.getElementById('c') as HTMLInputElement).checked = true;
      }),
    ).toEqual([true, false]);
    expect(
      changedBy(() => {
        one('p').value = 'secret';
      }),
    ).toEqual([false, false]);
  });
});

describe('large pages', () => {
  const large = `<form>${'<div><p>Un paragraphe de texte pour faire du poids.</p><label>Montant <input></label></div>'.repeat(20_000)}</form>`;

  test('a page of 10 MB is read to the end, in turns', async () => {
    const text = `<p>${'mot '.repeat(250)}</p>`;
    const root = await openPage(`<label>Nom <input></label>${text.repeat(10_000)}`);
    const page = await readPageInSlices(root, { memory: createReadMemory() });
    expect(page.fields).toHaveLength(1);
    expect(page.blocks.join('').length).toBeLessThanOrEqual(500_000);
    expect(page.unreadZones).toBe(1);
  }, 30_000);

  test('reading stops when told to', async () => {
    const root = await openPage(large);
    const stop = new AbortController();
    const reading = readPageInSlices(root, { memory: createReadMemory(), signal: stop.signal });
    stop.abort(new Error('left'));
    await expect(reading).rejects.toThrow('left');
  }, 30_000);

  test('eight times the fields take about eight times as long, far from sixty-four', async () => {
    const timeOf = async (count: number) => {
      const root = await openPage(
        `<form>${'<div><label>Montant <input></label><p class="error">Faux</p></div>'.repeat(count)}</form>`,
      );
      readPage(root, { memory: createReadMemory() });
      return threadTime(cdp(), () => readPage(root, { memory: createReadMemory() }));
    };
    const turns: [number, number][] = [];
    while (turns.length < 4) turns.push([await timeOf(1_000), await timeOf(8_000)]);
    const best = (which: 0 | 1) => Math.min(...turns.map((turn) => turn[which]));
    expect(best(1) / best(0)).toBeLessThan(30);
  }, 60_000);
});

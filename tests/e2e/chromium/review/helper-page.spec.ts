import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonEvent } from '../../../../core/review/events.ts';
import { type Gateway, startGateway } from '../../../../relay/gateway.ts';
import { MemoryLog } from '../../../../relay/memory-log.ts';
import { buildHelperPage, helperPageHeaders } from '../../../../scripts/machine/build-helper-page.ts';
import { localPlaces } from '../../../../scripts/machine/build-places.ts';
import { type ServedFolder, serveFolder } from '../../../../scripts/machine/serve-folder.ts';
import { ScriptedPerson, sharedLine } from '../../../support/review/scripted-person.ts';

/** The helper's page as a plain page of the web, on a telephone's width, with nothing installed. */
const where = localPlaces();
const relay = { name: new URL(where.places?.relay[0] ?? '').origin, urls: where.places?.relay ?? [] };

let folder: string;
let served: ServedFolder;
let browser: Browser;
let gateway: Gateway;
let log: MemoryLog;
let page: Page;
let contacted: string[];

beforeAll(async () => {
  folder = await buildHelperPage(where);
  served = await serveFolder(folder, { headers: helperPageHeaders(where) });
  browser = await chromium.launch({
    executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  log = new MemoryLog();
  gateway = await startGateway({ log, port: where.relayPort });
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    locale: 'fr-FR',
    hasTouch: true,
  });
  page = await context.newPage();
  contacted = [];
  page.on('request', (request) => contacted.push(new URL(request.url()).origin));
  page.on('websocket', (socket) => contacted.push(new URL(socket.url()).origin));
});
afterEach(async () => {
  await page.context().close();
  await gateway.close();
  await log.close();
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();

async function sayWho(name = 'Claire'): Promise<void> {
  await page.getByLabel('Votre prénom').fill(name);
  await page.getByText('Quelqu’un de proche').click();
}

async function enterByCode(person: ScriptedPerson, name?: string): Promise<void> {
  await page.goto(served.url);
  await sayWho(name);
  await press('Taper les 10 chiffres');
  await page.getByLabel('Les chiffres du code').fill(person.spoken);
  await press('Rejoindre');
  await person.met;
  await sees('Lisez ces images à voix haute');
}

const salary = sharedLine('salary', 'Salaire de septembre', { isDoubted: true, kind: 'number' });
const rent = sharedLine('rent', 'Loyer');
const quarterly = { portal: 'caf', procedure: 'quarterly-declaration', stepId: 'resources' };

describe('the helper’s page on the web', () => {
  it('goes from the code to the end, and keeps nothing', async () => {
    const person = await ScriptedPerson.byCode(relay);
    await enterByCode(person);
    expect(await page.locator('.picture-one').count()).toBe(4);
    // The styles of all it shows came with it: the act under the thumb stays there.
    expect(await page.locator('.shell-bottom').evaluate((bar) => getComputedStyle(bar).position)).toBe(
      'sticky',
    );
    await person.share([rent, salary], quarterly);
    await sees('Ses doutes d’abord');
    await sees('Ici, on se trompe souvent');
    expect(await page.locator('.helper-line-label').allTextContents()).toEqual([
      'Salaire de septembre',
      'Loyer',
    ]);

    await press(/Salaire de septembre/);
    await page.getByText('Ce qui est à vous, et jusqu’où').click();
    await sees('Lire les montants avec elle, à voix haute.');
    expect(await page.getByText('Rien à dire').count()).toBe(0);
    await press('Vu sans la réponse');
    await person.hears('« vu sans la réponse »', ({ helper }) => helper.marks.salary?.kind === 'unseen');

    await person.reveal('salary', '1 420 €', 100);
    await sees('1 420 €');
    await page.getByText('À relire ensemble').click();
    await page.getByLabel('Un petit mot').fill('Appelez le 06 12 34 56 78');
    await sees('Pas de numéro ni d’adresse ici. Dites-le de vive voix.');
    expect(await page.getByRole('button', { name: 'Donner ce mot' }).count()).toBe(0);
    await page.getByLabel('Un petit mot').fill('Prenez la fiche.');
    await press('Donner ce mot');
    await person.hears('the remark', ({ helper }) => helper.marks.salary?.remark === 'Prenez la fiche.');
    await press('Lui montrer la ligne');
    await person.hears('the pointing', ({ helper }) => helper.pointedAt?.id === 'salary');

    await press('Finir ma relecture');
    await sees('Revu, sauf une réponse que je n’ai pas vue.');
    await press('Lui dire que j’ai fini');
    await person.hears('the end', ({ helper }) => helper.done?.isTrue === true);
    // In one press, now that she has it.
    await sees('C’est dit. Elle lit');
    await press('Fermer et oublier');
    await sees('Cette page a tout oublié.');
    await person.hears('the goodbye', ({ helper }) => helper.hasLeft);
    expect(await page.content()).not.toMatch(/Salaire|1 420/);
    expect(await traces(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
    expect([...new Set(contacted)].sort()).toEqual([new URL(served.url).origin, relay.name].sort());
  });

  it('closed or loaded anew, it tells her so as it goes', async () => {
    for (const how of ['reload', 'close'] as const) {
      const person = await ScriptedPerson.byCode(relay);
      await enterByCode(person);
      await person.share([rent]);
      await sees('Loyer');
      if (how === 'reload') page.once('dialog', (asked) => void asked.accept());
      await page[how]();
      await person.hears('his leaving', ({ helper }) => helper.status === 'away');
    }
  });

  it('an answer goes with its time, a changed one takes his opinion with it', async () => {
    const person = await ScriptedPerson.byCode(relay);
    await enterByCode(person);
    await person.share([salary]);
    await press(/Salaire de septembre/);
    await person.reveal('salary', '1 420 €', 2);
    await sees('1 420 €');
    await page.getByText('Rien à dire').click();
    await page.getByText('1 420 €').waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain('1 420');
    await person.say({ t: 'delta', snap: 1, lines: [{ ...salary, version: 2 }], gone: [] });
    await sees('Ancien avis : sa réponse a changé.');
    await sees('Vous n’avez pas vu sa réponse.');
  });

  it('two reviews in two tabs: each keeps its own name, lines and opinions, and outlives the other', async () => {
    const [one, other] = [await ScriptedPerson.byCode(relay), await ScriptedPerson.byCode(relay)];
    const first = page;
    await enterByCode(one);
    await one.share([salary]);
    await sees('Salaire de septembre');
    page = await first.context().newPage();
    await enterByCode(other, 'Denise');
    await other.share([sharedLine('salary', 'Loyer de mars')]);
    await press(/Loyer de mars/);
    await press('Vu sans la réponse');
    await other.hears('« vu »', ({ helper }) => helper.name === 'Denise' && 'salary' in helper.marks);
    expect(await page.content()).not.toContain('Salaire de septembre');
    await press('Fermer et oublier');
    await sees('Ici, tout s’efface.');
    await press('Fermer et oublier');
    await sees('Cette page a tout oublié.');
    await other.hears('the goodbye', ({ helper }) => helper.hasLeft);

    page = first;
    expect(await page.content()).not.toContain('Loyer de mars');
    await press(/Salaire de septembre/);
    await press('Lui montrer la ligne');
    await one.hears('the pointing', ({ helper }) => helper.pointedAt?.id === 'salary');
    expect(one.state.helper).toMatchObject({ name: 'Claire', marks: {}, hasLeft: false });
  });

  it('shows what a page calls its lines as plain words, whatever is in them', async () => {
    const person = await ScriptedPerson.byCode(relay);
    await enterByCode(person);
    const label = '<img src=x onerror="document.title=1"> https://exemple.com 06 12 34 56 78';
    await person.share([sharedLine('bad', label), sharedLine('__proto__', 'Une autre')]);
    await sees('Une autre');
    expect(await page.locator('main :is(a, img, script, iframe)').count()).toBe(0);
    expect(await page.title()).toBe('Bienvu');
    await person.link.bye();
    await sees('Elle a terminé.');
    expect(await page.content()).not.toContain('exemple.com');
  });

  it('a link’s secret leaves the address at once, and she is asked', async () => {
    const person = await ScriptedPerson.byLink(relay);
    await page.goto(`${served.url}#${person.spoken}`);
    await page.getByLabel('Votre prénom').waitFor();
    expect(page.url()).toBe(served.url);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await sayWho();
    await press('Rejoindre');
    await sees('J’attends son accord.');
    await person.share([rent]);
    await sees('Loyer');
  });

  it('a slip in the digits is said before anything is asked of anybody', async () => {
    await page.goto(`${served.url}#1.trop-court`);
    await sees('Ce lien est coupé.');
    await sayWho();
    await press('Taper les 10 chiffres');
    await page.getByLabel('Les chiffres du code').fill('41 75 19');
    await press('Rejoindre');
    await sees('Chiffres qui manquent : 4');
    await page.getByLabel('Les chiffres du code').fill('41.75.19.06.36');
    await press('Rejoindre');
    await sees('Ces chiffres ne vont pas ensemble.');
    expect(contacted).not.toContain(relay.name);
  });

  it('says it kindly when nobody is there, and when she stops', async () => {
    const person = await ScriptedPerson.byCode(relay);
    await enterByCode(person);
    await person.link.bye();
    await sees('Cette personne a arrêté');
    await press('Recommencer');
    await page.getByLabel('Les chiffres du code').fill(person.spoken);
    await press('Rejoindre');
    await sees('Personne n’attend avec ce code');
  });

  it('a link that is no longer safe stops; his opinions are offered again after a new code', async () => {
    const first = await ScriptedPerson.byCode(relay);
    await enterByCode(first);
    await first.share([salary]);
    await press(/Salaire de septembre/);
    await press('Vu sans la réponse');
    await first.hears('« vu »', ({ helper }) => 'salary' in helper.marks);
    const change = (version: number): PersonEvent => ({
      t: 'delta',
      snap: 1,
      lines: [{ ...rent, version }],
      gone: [],
    });
    await first.sayTwice(change(1), change(2));
    await sees('La liaison n’est plus sûre');
    await press('Recommencer');
    await sees('Vos avis d’avant sont encore ici');
    const second = await ScriptedPerson.byCode(relay);
    await page.getByLabel('Les chiffres du code').fill(second.spoken);
    await press('Rejoindre');
    await second.met;
    await second.share([sharedLine('other', 'Salaire de septembre', { isDoubted: true, kind: 'number' })]);
    await sees('Votre avis d’avant vous attend.');
    expect(second.state.helper.marks).toEqual({});
    await press(/Salaire de septembre/);
    await press('Vu sans la réponse');
    await second.hears('« vu » again', ({ helper }) => 'other' in helper.marks);
    expect(await page.getByText('Votre avis d’avant vous attend.').count()).toBe(0);
  });

  it('row 78: while numbers are tried by force, her side and his page each do some work and meet', async () => {
    const attacker = new WebSocket(relay.urls[0] ?? '');
    await new Promise((resolve) => attacker.addEventListener('open', resolve));
    for (let id = 0; id < 7; id++) attacker.send(JSON.stringify({ v: 'claim', id, np: '999' }));
    await new Promise((resolve) =>
      attacker.addEventListener('message', ({ data }) => JSON.parse(data).id === 6 && resolve(null)),
    );
    const work = countWork();
    const person = await ScriptedPerson.byCode(relay);
    await enterByCode(person);
    expect(work()).toEqual(['work']);
    attacker.close();
  });

  it('works on a telephone whose browser has no calendar, without the guide', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
    const person = await ScriptedPerson.byCode(relay);
    await enterByCode(person);
    await person.share([salary], quarterly);
    await press(/Salaire de septembre/);
    await sees('Vu sans la réponse');
  });

  it('reaches nothing but the relay, runs nothing but its own files', async () => {
    await page.goto(served.url);
    const reached = await page.evaluate(async () => ({
      elsewhere: await fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
      home: await fetch('/').then(
        () => 'reached',
        () => 'refused',
      ),
      inline: await new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
        const script = document.createElement('script');
        script.src = 'data:text/javascript,1' as string;
        document.head.append(script);
      }).catch(() => 'refused'),
    }));
    expect(reached).toEqual({ elsewhere: 'refused', home: 'refused', inline: 'refused' });
  });

  it('the published hashes are those of its files', () => {
    const listed = readFileSync(`${folder}/SHA256SUMS`, 'utf8').trim().split('\n');
    expect(listed.length).toBeGreaterThan(3);
    for (const one of listed) {
      const [hash, file] = one.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(`${folder}/${file}`))
          .digest('hex'),
      ).toBe(hash);
    }
  });
});

/** The relay's demands for work that reach this page from now on. */
function countWork(): () => string[] {
  const asked: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const { why } = JSON.parse(String(payload));
      if (why === 'work') asked.push(why);
    }),
  );
  return () => asked;
}

/** Whatever a page may leave behind. */
function traces(of: Page) {
  return of.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    cookies: document.cookie,
  }));
}

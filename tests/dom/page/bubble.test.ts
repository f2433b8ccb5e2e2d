import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { compileTerms } from '../../../core/glossary/build-matcher.ts';
import strings from '../../../locales/fr/page.json' with { type: 'json' };
import { threadTime } from '../../support/thread-time.ts';
import { type FakeWorld, frames, makeWorld, setPage, startAndSettle, until, wait } from './fake-world.ts';
import { hoverAt, key, middleOf, press, pressAt } from './press.ts';

beforeEach(() => page.viewport(1200, 800));
afterAll(() => void setPage(''));

const form = `<main style="max-width:500px;padding:20px"><h1>Les ressources du foyer</h1>
  <p id="text">Ajoutez un justificatif si vous en avez un.</p>
  <label for="case">Salaire</label> <input id="case" value="1 180"><p><button id="send">Valider</button></p></main>`;

function bubbleOf(world: FakeWorld): HTMLElement | null {
  return world.drawn()?.querySelector('.bubble') ?? null;
}

async function openAt(world: FakeWorld, text: string, inside = 'main'): Promise<HTMLElement | null> {
  const { x, y } = middleOf(document.querySelector(inside) as Element, text);
  await pressAt(x, y);
  await until(() => bubbleOf(world) !== null, 400);
  return bubbleOf(world);
}

function buttonOf(bubble: HTMLElement | null, text: string): Element {
  const button = [...(bubble?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent === text || one.getAttribute('aria-label') === text,
  );
  if (!button) throw new Error(`no button « ${text} »`);
  return button;
}

describe('the bubble', () => {
  it('opens at a press on an underlined word, says one sense, covers no case, no button, nor the word', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    const bubble = await openAt(world, 'justificatif');
    expect(bubble?.querySelector('.word')?.textContent).toBe('justificatif');
    expect(bubble?.querySelector('b')?.textContent).toBe('Ici, voici le sens proof.');
    expect(bubble?.querySelector('.sense')?.textContent).toContain('Une deuxième phrase.');
    expect(bubble?.querySelector('.sense')?.textContent).not.toContain('troisième');
    const box = bubble?.getBoundingClientRect() as DOMRect;
    expect(box.width).toBe(340);
    for (const element of document.querySelectorAll('input, button')) {
      const other = element.getBoundingClientRect();
      const isApart =
        box.right <= other.left ||
        box.left >= other.right ||
        box.bottom <= other.top ||
        box.top >= other.bottom;
      expect(isApart).toBe(true);
    }
  });

  it('shows both senses side by side when the page does not tell, and says so', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    const bubble = await openAt(world, 'foyer');
    expect([...(bubble?.querySelectorAll('b') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Parfois, voici le sens prestations.',
      'Parfois, voici le sens fiscal.',
    ]);
    expect(bubble?.textContent).toContain('Ce mot a plusieurs sens.');
  });

  it('begins with the word as she saw it, where the entry has another name', async () => {
    setPage(form.replace('Ajoutez un justificatif', 'Indiquez le MNS'));
    const forms = ['montant net social', 'MNS'];
    const term = { id: 'net-social', headword: 'montant net social', forms, senses: ['net'] };
    const world = makeWorld({ welcome: { terms: compileTerms([term]) } });
    await startAndSettle(world);
    const bubble = await openAt(world, 'MNS');
    expect(bubble?.querySelector('.word')?.textContent).toBe('MNS\u00a0: montant net social');
  });

  it('says of French sentences in another language that they are not translated, and of others that nobody read them', async () => {
    const notes = { unreviewed: 'Traduction non relue', untranslated: 'Pas encore traduit' };
    setPage(form);
    const world = makeWorld({ welcome: { lang: 'en', strings: { ...strings, ...notes } } });
    await startAndSettle(world);
    const bubble = await openAt(world, 'justificatif');
    expect(bubble?.querySelector('.unreviewed')?.textContent).toBe('Pas encore traduit');
  });

  it.each([
    ['100', 18, 340, 'normal'],
    ['125', 22, 340, 'normal'],
    ['125 spaced', 22, 340, '3px'],
    ['150', 27, 440, 'normal'],
    ['200', 36, 560, 'normal'],
  ])('writes as large and as spaced as the panel: %s', async (textLook, px, width, space) => {
    setPage(form.replace('500px', '200px'));
    const world = makeWorld({ welcome: { textLook } });
    await startAndSettle(world);
    const bubble = await openAt(world, 'justificatif');
    const looks = [...(bubble?.querySelectorAll('b, .acts button') ?? [])].map((one) => {
      const { fontSize, letterSpacing } = getComputedStyle(one);
      return `${fontSize} ${letterSpacing}`;
    });
    expect([...new Set(looks)]).toEqual([`${px}px ${space}`]);
    expect(bubble?.getBoundingClientRect().width).toBe(width);
  });

  it('shows, of more than two senses, the two that are likeliest there', async () => {
    setPage('<main style="padding:20px"><p>Votre régime</p></main>');
    const world = makeWorld();
    const words = await startAndSettle(world);
    words.installSenses(async (asked) =>
      asked.map(() => ({ sense: null, because: null, likeliest: ['diet', 'rules'] })),
    );
    await frames(6);
    const bubble = await openAt(world, 'régime');
    expect([...(bubble?.querySelectorAll('b') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Parfois, voici le sens rules.',
      'Parfois, voici le sens diet.',
    ]);
  });

  it('does not open at a press on a word inside a control, and the portal gets the press', async () => {
    const body = setPage(form);
    let presses = 0;
    body.querySelector('#send')?.addEventListener('click', () => presses++);
    const world = makeWorld();
    await startAndSettle(world);
    expect(await openAt(world, 'Valider')).toBe(null);
    expect(presses).toBe(1);
  });

  it('does not open at an event the page makes, nor when text is being selected', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    const { x, y } = middleOf(document.body, 'justificatif');
    const target = document.elementFromPoint(x, y) as Element;
    for (let turn = 0; turn < 1000; turn++) {
      target.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, detail: 1 }));
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }));
    }
    await wait(100);
    expect(bubbleOf(world)).toBe(null);
    window.getSelection()?.selectAllChildren(document.querySelector('#text') as Element);
    target.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, detail: 1 }));
    await wait(50);
    expect(bubbleOf(world)).toBe(null);
    window.getSelection()?.removeAllRanges();
  });

  it('goes when Tab leaves it, and the next case has the focus', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    await key('{F2}');
    expect(await until(() => bubbleOf(world) !== null)).toBe(true);
    await key('{Tab}');
    expect(bubbleOf(world)).not.toBeNull();
    document.querySelector<HTMLElement>('#case')?.focus();
    expect(bubbleOf(world)).toBeNull();
    expect(document.activeElement?.id).toBe('case');
  });

  it('opened by a press, stays while she goes on to a case', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    await openAt(world, 'justificatif');
    document.querySelector<HTMLElement>('#case')?.focus();
    expect(bubbleOf(world)).not.toBeNull();
  });

  it('opens at F2 with the focus in it; Escape gives focus and caret back', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    const input = document.querySelector('#case') as HTMLInputElement;
    input.focus();
    input.setSelectionRange(2, 4);
    await key('{F2}');
    expect(await until(() => bubbleOf(world) !== null)).toBe(true);
    const bubble = bubbleOf(world);
    expect((bubble?.getRootNode() as ShadowRoot | undefined)?.activeElement).toBe(bubble);
    expect(bubble?.getAttribute('role')).toBe('dialog');
    expect(bubble?.getAttribute('aria-label')).toBe('Le mot ressources');
    await key('{F2}');
    await until(() => bubbleOf(world)?.getAttribute('aria-label') === 'Le mot foyer');
    expect(bubbleOf(world)?.getAttribute('aria-label')).toBe('Le mot foyer');
    await key('{Escape}');
    expect(await until(() => bubbleOf(world) === null)).toBe(true);
    await frames();
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([2, 4]);
  });

  it('reaches the word of a button by key, without pressing it', async () => {
    const body = setPage('<main style="max-width:400px"><button id="send">Valider</button></main>');
    let presses = 0;
    body.querySelector('#send')?.addEventListener('click', () => presses++);
    const world = makeWorld();
    await startAndSettle(world);
    await key('{F2}');
    expect(await until(() => bubbleOf(world) !== null)).toBe(true);
    expect(presses).toBe(0);
  });

  it('opens by resting the pointer only where she chose it, and stays', async () => {
    setPage(form);
    const without = makeWorld();
    await startAndSettle(without);
    const { x, y } = middleOf(document.body, 'Valider');
    await hoverAt(x, y);
    await wait(700);
    expect(bubbleOf(without)).toBe(null);

    setPage(form);
    const world = makeWorld({ welcome: { hasDwell: true } });
    await startAndSettle(world);
    await hoverAt(x + 2, y);
    await hoverAt(x, y);
    expect(await until(() => bubbleOf(world) !== null, 1500)).toBe(true);
    await hoverAt(5, 700);
    await wait(300);
    expect(bubbleOf(world)).not.toBe(null);
  });

  it('leaves a portal’s open dialog open: Escape closes the bubble only', async () => {
    const body = setPage(
      '<dialog style="margin:40px"><p id="text">Un justificatif suffit.</p><input></dialog>',
    );
    const dialog = body.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    const world = makeWorld();
    await startAndSettle(world);
    const bubble = await openAt(world, 'justificatif', '#text');
    expect(bubble?.localName).toBe('dialog');
    await key('{Escape}');
    expect(await until(() => bubbleOf(world) === null)).toBe(true);
    expect(dialog.open).toBe(true);
    dialog.close();
  });

  it('leaves a portal’s own popover open', async () => {
    const body = setPage(`${form}<div popover id="own">Menu du portail</div>`);
    const own = body.querySelector('#own') as HTMLElement;
    const world = makeWorld();
    await startAndSettle(world);
    own.showPopover();
    await key('{F2}');
    await until(() => bubbleOf(world) !== null);
    expect(own.matches(':popover-open')).toBe(true);
  });

  it('« Je le connais » tells the background and takes the underline away', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    const bubble = await openAt(world, 'justificatif');
    await press(buttonOf(bubble, 'Je le connais'));
    expect(world.asked).toContainEqual({ type: 'learnWord', termId: 'justificatif', isKnown: true });
    expect(await until(() => bubbleOf(world) === null)).toBe(true);
    await frames();
    expect([...(CSS.highlights.get('bienvu-word') ?? [])]).toHaveLength(2);
  });

  it('a word she knows is still explained, and may be underlined again', async () => {
    setPage(form);
    const world = makeWorld({ welcome: { knownTerms: ['justificatif'] } });
    await startAndSettle(world);
    expect([...(CSS.highlights.get('bienvu-word') ?? [])]).toHaveLength(2);
    await key('{F2}{F2}{F2}');
    expect(await until(() => bubbleOf(world)?.textContent?.includes('justificatif') ?? false)).toBe(true);
    await press(buttonOf(bubbleOf(world), 'Souligner de nouveau'));
    expect(world.asked).toContainEqual({ type: 'learnWord', termId: 'justificatif', isKnown: false });
    await frames();
    expect([...(CSS.highlights.get('bienvu-word') ?? [])]).toHaveLength(3);
  });

  it('« En savoir plus » asks for the panel, and for that word in it', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    await press(buttonOf(await openAt(world, 'justificatif'), 'En savoir plus'));
    expect(world.asked).toContainEqual({ type: 'openPanel' });
    expect(world.snapshot().shownWord?.index).toBe(2);
  });

  it('closes by its cross, and the portal hears nothing of that press', async () => {
    setPage(form);
    const world = makeWorld();
    await startAndSettle(world);
    const bubble = await openAt(world, 'justificatif');
    let heard = 0;
    document.addEventListener('click', () => heard++, { once: true });
    await press(buttonOf(bubble, 'Fermer'));
    expect(await until(() => bubbleOf(world) === null)).toBe(true);
    expect(heard).toBe(0);
  });

  it('where it would cover a case wherever it stands, the panel shows the word instead', async () => {
    const cases = Array.from({ length: 120 }, () => '<input style="width:180px;height:38px">').join('');
    setPage(`<main>${cases}<p style="margin:0">foyer</p>${cases}</main>`);
    const world = makeWorld();
    await startAndSettle(world);
    document.querySelector('p')?.scrollIntoView({ block: 'center' });
    await frames();
    expect(await openAt(world, 'foyer')).toBe(null);
    expect(await until(() => world.asked.some(({ type }) => type === 'openPanel'))).toBe(true);
    expect(world.snapshot().shownWord?.index).toBe(0);
  });

  it('opens within 100 ms of the key', async () => {
    setPage(form);
    const world = makeWorld();
    const words = await startAndSettle(world);
    let isOpen = false;
    const spent = await threadTime(cdp(), async () => {
      words.nextWord();
      isOpen = await until(() => bubbleOf(world) !== null);
    });
    expect(isOpen).toBe(true);
    expect(spent).toBeLessThan(100);
  });

  it('moves with its word when she scrolls', async () => {
    setPage(`${form}<div style="height:3000px"></div>`);
    const world = makeWorld();
    await startAndSettle(world);
    const bubble = await openAt(world, 'justificatif');
    const before = bubble?.getBoundingClientRect().top ?? 0;
    window.scrollBy(0, 40);
    await frames();
    expect(bubble?.getBoundingClientRect().top).toBe(before - 40);
  });
});

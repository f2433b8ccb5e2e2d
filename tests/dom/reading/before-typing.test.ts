import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { rememberBeforeTyping } from '../../../adapters/page/reading/before-typing.ts';
import { createReadMemory } from '../../../adapters/page/reading/memory.ts';

let ending = new AbortController();
const screen = document.createElement('main');
afterEach(() => {
  ending.abort();
  screen.remove();
});

/** What is kept of the case when it takes the focus, on a page that was read and may have changed since. */
async function keptOf(html: string, enter = userEvent.click): Promise<unknown> {
  ending = new AbortController();
  const memory = createReadMemory();
  rememberBeforeTyping(document, memory, { signal: ending.signal, mayLook: () => true });
  screen.innerHTML = html;
  document.body.append(screen);
  const input = screen.querySelector('input') as HTMLInputElement;
  await enter(input);
  return memory.initial.get(input);
}

describe('a case that takes the focus before its page is read again', () => {
  test('has what it held kept', async () => {
    expect(
      await keptOf('<h1>Vos ressources</h1><label>Loyer <input value="420"></label><button>Suivant</button>'),
    ).toEqual({ state: 'filled', text: '420' });
  });

  test('5: not when only the page says that it took it', async () => {
    const forge = async (input: Element) => {
      input.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    };
    expect(await keptOf('<label>Loyer <input value="420"></label>', forge as typeof userEvent.click)).toBe(
      undefined,
    );
  });

  test.each([
    ['a heading', '<h1>Connexion</h1><input value="1 23">'],
    [
      'a button',
      '<h1>Mon espace</h1><label>Numéro <input value="1 23"></label><button>Se connecter</button>',
    ],
    ['a password further on', '<h1>Mon espace</h1><input value="1 23"><input type="password">'],
    ['a code by text message', '<label>Code reçu par SMS <input value="1 23"></label>'],
    ['its own purpose', '<input value="1" autocomplete="one-time-code">'],
    ['a case for one figure', '<input value="1" maxlength="1">'],
  ])('is not looked at on a screen that asks who one is: %s', async (_name, html) => {
    expect(await keptOf(html)).toBeUndefined();
  });
});

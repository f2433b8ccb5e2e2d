import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Press } from '../../../components/Press/Press.tsx';
import { Screen } from '../../../components/Screen/Screen.tsx';
import { InShell } from '../../../components/Shell/InShell.tsx';
import { draw, settled } from './draw.tsx';

const look = { textSize: '100', dir: 'ltr' } as const;

/** A list whose lines can be taken out, and a button that leads to another screen without a move of hers. */
function Lines() {
  const [lines, setLines] = useState(['un', 'deux']);
  const [isOver, setOver] = useState(false);
  if (isOver) return <Screen title="Fini">{null}</Screen>;
  return (
    <Screen title="Vos lignes">
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Press onPress={() => setLines(lines.filter((one) => one !== line))}>{`Enlever ${line}`}</Press>
          </li>
        ))}
      </ul>
      <Press onPress={() => setOver(true)}>Finir</Press>
    </Screen>
  );
}

const press = async (name: string) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  button?.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
};

describe('what had the focus and goes away', () => {
  it('leaves it to what is left around it, from where Tab goes on; to the title where nothing is', async () => {
    await draw(
      <InShell look={look}>
        <Lines />
      </InShell>,
    );
    await press('Enlever un');
    expect(document.activeElement?.localName).toBe('ul');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Enlever deux');
    expect(document.querySelector('ul')?.hasAttribute('tabindex')).toBe(false);
    await press('Finir');
    expect(document.activeElement?.textContent).toBe('Fini');
  });

  it('leaves it where she has gone meanwhile', async () => {
    const host = await draw(
      <InShell look={look}>
        <Lines />
      </InShell>,
    );
    const [first] = host.querySelectorAll('li');
    first?.querySelector('button')?.focus();
    first?.querySelector('button')?.blur();
    await settled();
    first?.remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});

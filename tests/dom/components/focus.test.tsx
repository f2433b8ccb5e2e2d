import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { Press } from '../../../components/Press/Press.tsx';
import { Screen } from '../../../components/Screen/Screen.tsx';
import { InShell } from '../../../components/Shell/InShell.tsx';
import { allExamples } from '../../support/all-examples.ts';
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
  const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.replaceAll('\u00a0', ' ').startsWith(name),
  );
  if (!button) throw new Error(`Nothing to press says « ${name} ».`);
  button.focus();
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

const show = (from: ScreenPlace[]) =>
  draw(
    <Panel
      state={{ ...sampleState, surface: 'tab' }}
      texts={sampleTexts}
      onAct={() => undefined}
      from={{ stack: [{ name: 'main' }, ...from] }}
    />,
  );

describe('« Revoir la liste »', () => {
  it('begins the list at its title, whatever she had pressed there', async () => {
    await show([{ name: 'review-list' }]);
    await press('Relire une par une');
    await press('Revenir à la liste');
    expect(document.activeElement?.textContent).toBe('Relire une par une');
    await press('Relire une par une');
    for (const answer of ['C’est bien ça', 'Mon papier dit 1 420 €', 'Je la laisse vide', 'Je vais regarder'])
      await press(answer);
    for (let line = 0; line < 2; line += 1) await press('C’est bien ça');
    expect(document.activeElement?.textContent).toBe('Vous avez relu cette page.');
    await press('Revoir la liste');
    expect(document.activeElement?.textContent).toBe('Votre relecture');
  });

  it('a way back to a list opened anew finds nothing of the one that was closed', async () => {
    await show([{ name: 'review-list' }]);
    await press('Regarder à deux');
    await press('Cette page');
    await press('Cette page');
    await press('Relire avant d’envoyer');
    await press('Revenir à la liste');
    expect(document.activeElement?.textContent).toBe('Votre relecture');
  });
});

describe('the title of the next question', () => {
  it.each([
    ['the largest text', 640, '200'],
    ['four times as large, in a low window', 256, '100'],
  ] as const)('is in sight with %s', async (_, height, textSize) => {
    const settings = { ...sampleState.settings, textSize };
    const site = { id: 'practice', host: 'localhost', portalId: 'caf' };
    await draw(
      <Panel
        state={{ ...sampleState, settings, site }}
        texts={sampleTexts}
        onAct={() => undefined}
        from={{ stack: [{ name: 'main' }, { name: 'review', ids: ['f4', 'f5'], at: 0 }] }}
      />,
      320,
      height,
    );
    await press('C’est bien ça');
    const title = document.querySelector('h1');
    expect(document.activeElement).toBe(title);
    const { top, bottom } = title?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });
});

it('a title’s ring covers no sentence around it, and is an outline, which stays in forced colours', async () => {
  await draw(
    <InShell look={look}>
      <Screen eyebrow="Votre argent" title="Qui regarde avec vous ?" under="Une souris pour deux.">
        {null}
      </Screen>
    </InShell>,
  );
  const title = document.querySelector('h1');
  if (!title) throw new Error('No title was drawn.');
  await userEvent.keyboard('{Shift}');
  title.focus();
  expect(title.matches(':focus-visible')).toBe(true);
  const { outlineStyle, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(title);
  expect([outlineStyle, boxShadow]).toEqual(['solid', 'none']);
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  expect(ring).toBeGreaterThanOrEqual(3);
  const box = title.getBoundingClientRect();
  const above = title.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN;
  const below = title.nextElementSibling?.getBoundingClientRect().top ?? Number.NaN;
  expect(Math.min(box.top - above, below - box.bottom)).toBeGreaterThanOrEqual(ring);
});

it.each(['t1-guide-gather', 'helper-line-too-long'])(
  '%s: what Tab reaches stands clear of what is stuck, with its whole line',
  async (name) => {
    await draw(allExamples.find((one) => one.name === name)?.draw(look));
    const bar = document.querySelector('.shell-bottom');
    const seen = new Set<Element>();
    for (let turn = 0; turn < 40; turn += 1) {
      await userEvent.keyboard('{Tab}');
      const one = document.activeElement;
      if (!one || seen.has(one) || one === document.body) break;
      seen.add(one);
      const line = (one instanceof HTMLTextAreaElement ? one : (one.closest('label') ?? one)) as HTMLElement;
      if (bar?.contains(one) || one.closest('.shell-top')) continue;
      expect(line.getBoundingClientRect().bottom, line.textContent?.slice(0, 40)).toBeLessThanOrEqual(
        bar?.getBoundingClientRect().top ?? 0,
      );
    }
    expect(seen.size).toBeGreaterThan(5);
  },
);

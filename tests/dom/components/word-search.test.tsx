import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { EntryView, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { WordHit } from '../../../core/words.ts';
import { draw, settled } from './draw.tsx';

const open = (part: Partial<PanelState> = {}) =>
  draw(<Panel state={{ ...sampleState, ...part }} texts={sampleTexts} onAct={vi.fn()} />);

const title = () => document.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ');

const names = () => [...document.querySelectorAll('main button')].map((one) => one.textContent);

async function press(name: string): Promise<void> {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) =>
    textContent?.replaceAll('\u00a0', ' ').includes(name),
  );
  if (!button) throw new Error(`Nothing to press says « ${name} ».`);
  await userEvent.click(button);
  await settled();
}

describe('a word’s card', () => {
  const untried = 'Pas encore essayé avec des lecteurs.';
  const main = () => document.querySelector('main')?.textContent;

  it('says that no reader has tried it, until some have', async () => {
    await open({ selection: { text: 'télécharger', before: '' } });
    await press('C’est quoi ?');
    expect(main()).toContain(untried);
    const tried = (entries: EntryView[]) => entries.map((entry) => ({ ...entry, triedOn: '2026-12-01' }));
    const texts = {
      ...sampleTexts,
      namedWords: (text: string) => tried(sampleTexts.namedWords(text)),
      entryFor: (termId: string) =>
        tried([sampleTexts.entryFor(termId)].filter((one) => one !== null))[0] ?? null,
    };
    await draw(
      <Panel
        state={{ ...sampleState, words: [], selection: { text: 'télécharger', before: '' } }}
        texts={texts}
        onAct={vi.fn()}
      />,
    );
    await press('C’est quoi ?');
    expect(title()).toBe('télécharger');
    expect(main()).not.toContain(untried);
  });
});

describe('searching a word', () => {
  const box = () => document.querySelector<HTMLInputElement>('input[type=search]');
  const status = () => document.querySelector('search [role=status]')?.textContent;

  async function search(query: string): Promise<void> {
    const input = box();
    if (!input) throw new Error('No search box');
    await userEvent.fill(input, query);
    await settled();
  }

  it('finds it, opens its card, and comes back to what was written', async () => {
    await open();
    await press('Chercher un mot');
    expect(box()?.labels?.[0]?.textContent).toBe('Chercher un mot');
    await search('télécharjé');
    expect(status()).toBe('J’ai trouvé un mot.');
    await press('télécharger');
    expect(title()).toBe('télécharger');
    await press('Les mots');
    expect(box()?.value).toBe('télécharjé');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('says honestly that it knows no such word', async () => {
    await open();
    await press('Chercher un mot');
    await search('chocolat');
    expect(status()).toBe('Je ne connais pas ce mot.');
    expect(document.querySelectorAll('.word-line')).toHaveLength(0);
  });

  it('is there on a page without words', async () => {
    await open({ words: [] });
    await press('Chercher un mot');
    expect(box()).not.toBeNull();
    expect(status()).toBe('');
  });
});

describe('« C’est quoi ? » for what she selects in the page', () => {
  it('opens the word’s card', async () => {
    await open({ selection: { text: 'télécharger', before: '' } });
    expect(document.querySelector('main')?.textContent).toContain('télécharger');
    await press('C’est quoi ?');
    expect(title()).toBe('télécharger');
  });

  it('opens it in the sense it has where she selected it, of two on the page', async () => {
    const hit = (index: number, block: string, sense: string): WordHit => ({
      index,
      termId: 'telecharger',
      form: 'télécharger',
      sense: `telecharger.${sense}`,
      because: null,
      block,
      start: block.indexOf('télécharger'),
      isInControl: false,
    });
    const words = [
      hit(0, 'télécharger votre attestation', 'download'),
      hit(1, 'Votre pièce : télécharger un fichier', 'upload'),
    ];
    await open({ words, selection: { text: 'télécharger', before: 'Votre pièce :' } });
    await press('C’est quoi ?');
    expect(document.querySelector('main')?.textContent).toContain('télécharger veut dire envoyer');
    await open({ words, selection: { text: 'télécharger votre', before: '' } });
    await press('C’est quoi ?');
    expect(document.querySelector('main')?.textContent).toContain('télécharger veut dire recevoir');
    // Elsewhere than where these two stand, or nobody knows where: both senses.
    for (const before of ['Pour', null]) {
      await open({ words, selection: { text: 'télécharger', before } });
      await press('C’est quoi ?');
      expect(document.querySelector('main')?.textContent).toContain('Ce mot a plusieurs sens.');
    }
  });

  it('says honestly that it knows none, with what she selected in the search box', async () => {
    await open({ selection: { text: 'chocolat', before: '' } });
    await press('C’est quoi ?');
    expect(document.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('chocolat');
    expect(document.querySelector('main')?.textContent).toContain('Je ne connais pas ce mot.');
  });

  it('is not there while nothing is selected', async () => {
    await open();
    expect(names().join()).not.toContain('C’est quoi');
  });
});

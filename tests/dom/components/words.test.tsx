import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { EntryView, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleState, sampleTexts, sampleWords } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

const open = (part: Partial<PanelState> = {}) =>
  draw(<Panel state={{ ...sampleState, ...part }} texts={sampleTexts} onAct={vi.fn()} />);

const buttons = () => [...document.querySelectorAll<HTMLElement>('main :is(button, summary)')];
const heads = () => [...document.querySelectorAll('main h2')].map(({ textContent }) => textContent);
const focused = () => document.activeElement as HTMLElement;

async function press(name: string, at = 0): Promise<void> {
  const button = buttons().filter(({ textContent }) => textContent?.includes(name))[at];
  if (!button) throw new Error(`Nothing to press says « ${name} ».`);
  await userEvent.click(button);
  await settled();
}

/** The word in no known sense, after the others. */
const unsure = sampleWords.map((hit) => (hit.termId === 'telecharger' ? { ...hit, sense: null } : hit));

const severalSenses = 'Des mots à plusieurs sens';

describe('the senses of a word', () => {
  it('say « Parfois, » where none is known to be meant here: of none is it said that it is', async () => {
    await open({ words: unsure });
    await press('Voir les 4 mots');
    await press(severalSenses);
    await press('télécharger');
    expect(heads()).toEqual([
      'Parfois, télécharger veut dire envoyer.',
      'Parfois, télécharger veut dire recevoir.',
    ]);
  });

  it('each have an example to hold against the page', async () => {
    await open({ words: unsure });
    await press('Voir les 4 mots');
    await press(severalSenses);
    await press('télécharger');
    const senses = [...document.querySelectorAll('main li.card p')].map(({ textContent }) => textContent);
    expect(senses.filter((text) => text?.startsWith('Exemple'))).toEqual([
      'Exemple\u00a0: Vous envoyez la photo de votre fiche de paie.',
      'Exemple\u00a0: Vous recevez votre attestation.',
    ]);
  });

  it('keep « Ici, » for the one meant, which stands first', async () => {
    await open({ words: sampleWords.map((hit) => ({ ...hit, sense: 'telecharger.download' })) });
    await press('Voir les 4 mots');
    await press('télécharger');
    expect(document.body.textContent).toContain('Ici, télécharger veut dire recevoir.');
    await press('Voir les autres sens');
    expect(heads()).toEqual([
      'Ici, télécharger veut dire recevoir.',
      'Parfois, télécharger veut dire envoyer.',
    ]);
  });
});

describe('a word whose sense the page does not tell', () => {
  it('stands folded after the others, and is unfolded when she comes back from it', async () => {
    await open({ words: unsure });
    await press('Voir les 4 mots');
    const fold = () => document.querySelector<HTMLDetailsElement>('main details.fold');
    expect([fold()?.open, fold()?.textContent]).toEqual([false, expect.stringContaining('télécharger')]);
    await press(severalSenses);
    await press('télécharger');
    await press('Les mots');
    expect([fold()?.open, focused().textContent]).toEqual([true, expect.stringContaining('télécharger')]);
  });

  it('has the sense of this site first, and the others behind it', async () => {
    const usual = { ...sampleTexts, entryFor: (id: string) => withUsual(sampleTexts.entryFor(id)) };
    const stack = [{ name: 'main' }, { name: 'word', termId: 'telecharger', sense: null, showsAll: false }];
    await draw(
      <Panel
        state={{ ...sampleState, words: unsure }}
        texts={usual}
        from={{ stack: stack as ScreenPlace[] }}
        onAct={vi.fn()}
      />,
    );
    const shown = () => [...document.querySelectorAll('main h2')].filter((one) => one.checkVisibility());
    expect(shown().map(({ textContent }) => textContent)).toEqual([
      'Parfois, télécharger veut dire recevoir.',
    ]);
    await press('Voir les autres sens');
    expect(shown()).toHaveLength(2);
  });
});

const withUsual = (entry: EntryView | null) => entry && { ...entry, usual: 'telecharger.download' };

describe('coming back from a word', () => {
  it('leads to the line she came from, in sight', async () => {
    await open({ words: [...sampleWords, ...unsure] });
    await press('Voir les');
    await press(severalSenses);
    await press('télécharger', 1);
    expect(focused().localName).toBe('h1');
    await press('Les mots');
    const lines = buttons().filter(({ textContent }) => textContent?.includes('télécharger'));
    expect(lines).toHaveLength(2);
    expect(focused()).toBe(lines[1]);
    const { top, bottom } = focused().getBoundingClientRect();
    expect(top >= 56 && bottom <= 640).toBe(true);
    await press('Cette page');
    expect(focused().textContent).toContain('Voir les');
  });
});

describe('« Chercher un mot »', () => {
  it('puts the keyboard in the search box; the list of words does not', async () => {
    await open();
    await press('Chercher un mot');
    await userEvent.keyboard('foyer');
    await settled();
    expect(document.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('foyer');
    await open();
    await press('Voir les 4 mots');
    expect(focused().localName).toBe('h1');
  });
});

describe('what a search answers', () => {
  const askFor = async (query: string) => {
    await open();
    await press('Chercher un mot');
    await userEvent.keyboard(query);
    await settled();
    return [document.querySelector('search [role=status]')?.textContent, heads()];
  };
  const similar = 'Des mots qui y ressemblent\u00a0:';

  it('is a word she wrote, or is said to be no such word: what only looks like it stands apart', async () => {
    expect(await askFor('justificatif')).toEqual(['J’ai trouvé un mot.', []]);
    expect(await askFor('justif')).toEqual(['Je ne connais pas ce mot.', [similar]]);
    expect(
      buttons()
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain('justificatif');
    expect(await askFor('dernière')).toEqual(['Je ne connais pas ce mot.', []]);
  });
});

describe('the title of a new screen', () => {
  const ring = () => getComputedStyle(focused()).outlineStyle;

  it('has a ring for her who goes by the keyboard, and none by mouse', async () => {
    await open();
    await press('foyer');
    expect([focused().localName, ring()]).toEqual(['h1', 'none']);
    await open();
    await userEvent.keyboard('{Tab}{Enter}');
    await settled();
    expect([focused().localName, ring()]).toEqual(['h1', 'solid']);
  });
});

import { afterAll, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { type Reading, sentencesToRead } from '../../../core/wording/aloud.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw } from './draw.tsx';

const card = { name: 'word' as const, termId: 'telecharger', sense: 'telecharger.upload', showsAll: false };
const sense = sampleTexts.entryFor('telecharger')?.senses.find((one) => one.sense === card.sense);
const sentences = sentencesToRead([
  { text: 'télécharger.', lang: 'fr' },
  { text: `${sense?.line} ${sense?.text}`, lang: 'fr' },
]);

const show = (part: Partial<PanelState>) =>
  draw(
    <Panel
      state={{ ...sampleState, ...part }}
      texts={sampleTexts}
      onAct={vi.fn()}
      from={{ stack: [{ name: 'main' }, card] }}
    />,
  );
const marked = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join('|');
const reading = (at: number, word: Reading['word'] = null): Reading => ({ sentences, at, word });
const main = () => (document.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');

describe('while a voice reads', () => {
  it('the sentence is marked where it stands, and the word when the voice tells it', async () => {
    await show({ reading: reading(1, { start: 5, end: 16 }) });
    expect(sentences[1]?.text).toBe('Ici, télécharger veut dire envoyer.');
    expect(marked('bienvu-sentence')).toBe('Ici, télécharger veut dire envoyer');
    expect(marked('bienvu-spoken')).toBe('télécharger');
  });

  it('each sentence of the card is found, so that a voice without words still shows where it is', async () => {
    for (const [at, { text }] of sentences.entries()) {
      await show({ reading: reading(at) });
      expect(marked('bienvu-sentence')).toBe(text.replace(/\.$/, ''));
      expect(marked('bienvu-spoken')).toBe('');
    }
  });

  it('nothing is marked when it stops, or when the screen words it otherwise', async () => {
    await show({ reading: reading(1) });
    await show({ reading: null });
    expect(marked('bienvu-sentence')).toBe('');
    await show({ reading: { sentences: [{ text: 'Autre chose.', lang: 'fr' }], at: 0, word: null } });
    expect(marked('bienvu-sentence')).toBe('');
  });

  it('« Écouter » becomes « Arrêter la lecture »', async () => {
    await show({ reading: reading(1) });
    expect(main()).toContain('Arrêter la lecture');
    expect(main()).not.toContain('Écouter');
  });
});

describe('without a voice', () => {
  afterAll(() => exampleI18n.changeLanguage('fr'));

  it('the card says so in a kind sentence, and « Écouter » is not there', async () => {
    await show({ voices: [] });
    expect(main()).toContain('Pas de voix ici pour lire : français.');
    expect(main()).not.toContain('Écouter');
  });

  it('nothing is said while the voices are not known yet', async () => {
    await show({ voices: null });
    expect(main()).not.toContain('Pas de voix');
    expect(main()).not.toContain('Écouter');
  });

  it('a French sentence is heard in French, whatever the language of the interface', async () => {
    await exampleI18n.changeLanguage('uk');
    await show({ voices: ['fr'] });
    expect(main()).toContain('Послухати');
    expect(main()).not.toContain('немає голосу');
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAloud, stopReadingAloud, watchVoices } from '../../../adapters/browser/speech.ts';
import type { Reading } from '../../../core/wording/aloud.ts';
import { fakeVoice } from '../../support/fake-voice.ts';

const french = { lang: 'fr-FR', localService: true };
const arabic = { lang: 'ar_SA', localService: true };
const farAway = { lang: 'uk-UA', localService: false };
const ending = new AbortController();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('reading aloud', () => {
  it('uses a voice of the text’s own language, and none that sends the text away', () => {
    const voice = fakeVoice([french, arabic, farAway]);
    const passages = [
      { text: 'foyer.', lang: 'fr' },
      { text: 'هنا الأسرة.', lang: 'ar' },
      { text: 'Тут сім’я.', lang: 'uk' },
    ];
    readAloud(passages, () => undefined);
    expect(voice.said.map(({ text, lang }) => [text, lang])).toEqual([
      ['foyer.', 'fr-FR'],
      ['هنا الأسرة.', 'ar_SA'],
    ]);
  });

  it('is not given the marks that keep a name apart, and tells its words where they stand all the same', () => {
    const voice = fakeVoice([arabic]);
    const seen: (Reading | null)[] = [];
    const text = 'تقولون «\u2068RIB\u2069» هنا';
    readAloud([{ text, lang: 'ar' }], (reading) => seen.push(reading));
    voice.said[0]?.onboundary({ name: 'word', charIndex: text.indexOf('RIB') });
    expect(voice.said[0]?.text).not.toMatch(/[\u2066-\u2069]/u);
    expect(seen.at(-1)?.word).toEqual({ start: text.indexOf('RIB'), end: text.indexOf('RIB') + 3 });
  });

  it('tells the sentence at its start and the word at each boundary, with or without a length', () => {
    const voice = fakeVoice([french]);
    const seen: (Reading | null)[] = [];
    readAloud([{ text: 'Vous envoyez un papier. L’aide arrive.', lang: 'fr' }], (reading) =>
      seen.push(reading),
    );
    const [first, second] = voice.said;
    first?.onstart();
    first?.onboundary({ name: 'word', charIndex: 5, charLength: 7 });
    first?.onboundary({ name: 'sentence', charIndex: 0 });
    second?.onstart();
    second?.onboundary({ name: 'word', charIndex: 0 });
    second?.onend();
    expect(seen.map((reading) => reading && [reading.at, reading.word])).toEqual([
      [0, null],
      [0, { start: 5, end: 12 }],
      [1, null],
      [1, { start: 0, end: 6 }],
      null,
    ]);
  });

  it('a voice that fails ends the reading, so that nothing stays marked', () => {
    const voice = fakeVoice([french]);
    const seen: (Reading | null)[] = [];
    readAloud([{ text: 'Un papier.', lang: 'fr' }], (reading) => seen.push(reading));
    voice.said[0]?.onstart();
    voice.said[0]?.onerror();
    expect(seen.at(-1)).toBeNull();
  });

  it('a stopped reading is heard no more, whatever it still tells', () => {
    const voice = fakeVoice([french]);
    const seen: (Reading | null)[] = [];
    readAloud([{ text: 'Un papier.', lang: 'fr' }], (reading) => seen.push(reading));
    stopReadingAloud();
    expect(voice.isSilent()).toBe(true);
    voice.said[0]?.onstart();
    voice.said[0]?.onerror();
    expect(seen).toEqual([]);
  });
});

describe('the voices of this computer', () => {
  it('are told at once when known, and again when they change', () => {
    const voices = [french];
    const voice = fakeVoice(voices);
    const told: string[][] = [];
    watchVoices((languages) => told.push(languages), ending.signal);
    voices.push(arabic);
    voice.tellVoices();
    expect(told).toEqual([['fr'], ['fr', 'ar']]);
  });

  it('are said to be none only after a while: a browser loads them late', () => {
    vi.useFakeTimers();
    fakeVoice([]);
    const told: string[][] = [];
    watchVoices((languages) => told.push(languages), ending.signal);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(3_000);
    expect(told).toEqual([[]]);
  });
});

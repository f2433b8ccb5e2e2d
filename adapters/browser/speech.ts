/** Read-aloud with voices that live on this computer only: other voices send the text to a server. */
import {
  baseLanguage,
  type Reading,
  type Spoken,
  sentencesToRead,
  wordAt,
} from '../../core/wording/aloud.ts';

const localVoices = (): SpeechSynthesisVoice[] =>
  (globalThis.speechSynthesis?.getVoices() ?? []).filter((voice) => voice.localService);

/** A local voice for that language, or null. */
function localVoice(lang: string): SpeechSynthesisVoice | null {
  const wanted = baseLanguage(lang);
  return localVoices().find((voice) => baseLanguage(voice.lang) === wanted) ?? null;
}

/** Browsers load their voices late; after this long, none is the answer. */
const patience = 2_000;

/** Calls back with the languages that a voice of this computer speaks: once known, then at each change. */
export function watchVoices(onChange: (languages: string[]) => void, signal: AbortSignal): void {
  const tell = () => onChange([...new Set(localVoices().map(({ lang }) => baseLanguage(lang)))]);
  if (localVoices().length > 0) tell();
  else {
    const timer = setTimeout(tell, patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
  globalThis.speechSynthesis?.addEventListener('voiceschanged', tell, { signal });
}

/** The sentences being read: kept here, since a browser may drop those nobody holds, and their events with them. */
let current: SpeechSynthesisUtterance[] = [];

/**
 * Reads the passages, each with a voice of its own language; one without a voice is left out. Calls back as the voice goes
 * from sentence to sentence and from word to word, with null at the end.
 */
export function readAloud(passages: Spoken[], onReading: (reading: Reading | null) => void): void {
  stopReadingAloud();
  const sentences = sentencesToRead(passages).filter(({ lang }) => localVoice(lang) !== null);
  const utterances = sentences.map(({ text, lang }) => {
    // What keeps a name apart on the screen is nothing to say: a space, since places in the text are counted.
    const utterance = new SpeechSynthesisUtterance(text.replaceAll(/[\u2066-\u2069]/g, ' '));
    const voice = localVoice(lang);
    utterance.voice = voice;
    utterance.lang = voice?.lang ?? lang;
    utterance.rate = 0.9;
    return utterance;
  });
  current = utterances;
  // What a stopped reading still tells is about a screen she has left.
  const tell = (reading: Reading | null) => {
    if (current === utterances) onReading(reading);
  };
  const finish = () => {
    tell(null);
    if (current === utterances) current = [];
  };
  for (const [at, utterance] of utterances.entries()) {
    utterance.onstart = () => tell({ sentences, at, word: null });
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (name === 'word') tell({ sentences, at, word: wordAt(utterance.text, charIndex, charLength) });
    };
    utterance.onerror = finish;
    if (at === utterances.length - 1) utterance.onend = finish;
    globalThis.speechSynthesis.speak(utterance);
  }
}

export function stopReadingAloud(): void {
  current = [];
  globalThis.speechSynthesis?.cancel();
}

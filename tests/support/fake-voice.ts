import { vi } from 'vitest';

/** What the computer would say, and the events its voice would give. */
interface FakeVoice {
  said: FakeUtterance[];
  isSilent: () => boolean;
  tellVoices: () => void;
}

class FakeUtterance {
  voice: { lang: string } | null = null;
  lang = '';
  rate = 1;
  onstart: () => void = () => undefined;
  onend: () => void = () => undefined;
  onerror: () => void = () => undefined;
  onboundary: (event: { name: string; charIndex: number; charLength?: number }) => void = () => undefined;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Puts in place of the browser's speech a voice that says nothing, with these voices. */
export function fakeVoice(voices: { lang: string; localService: boolean }[]): FakeVoice {
  const said: FakeUtterance[] = [];
  let isSilent = true;
  let tell = () => {};
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (utterance: FakeUtterance) => {
      isSilent = false;
      said.push(utterance);
    },
    cancel: () => {
      isSilent = true;
    },
    addEventListener: (_type: string, listener: () => void) => {
      tell = listener;
    },
  });
  return { said, isSilent: () => isSilent, tellVoices: () => tell() };
}

/** Read-aloud with voices that live on this computer only: other voices send the text to a server. */

/** A local voice for that language, or null. */
export function localVoice(lang: string): SpeechSynthesisVoice | null {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang)) ?? null;
}

/** Calls back when the browser has loaded its voices, which it does late. */
export function watchVoices(onChange: () => void, signal: AbortSignal): void {
  globalThis.speechSynthesis?.addEventListener('voiceschanged', onChange, { signal });
}

/** Reads a text; does nothing without a local voice. */
export function readAloud(text: string, lang: string): void {
  const voice = localVoice(lang);
  if (!voice) return;
  stopReadingAloud();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  globalThis.speechSynthesis.speak(utterance);
}

export function stopReadingAloud(): void {
  globalThis.speechSynthesis?.cancel();
}

import { explain } from '../../core/senses/explain.ts';
import { scoreSenses } from '../../core/senses/score.ts';
import type { SenseWeights } from '../../core/senses/structure.ts';
import type { Example } from './train.ts';

/** A labelled line, with where it comes from. */
export interface Sample extends Example {
  source: string;
  file: string;
}

/** What is said of a line by weights that never saw its source. */
export interface Guess {
  sample: Sample;
  termId: string;
  sense: string;
  confidence: number;
  because: string | null;
}

const FOLDS = 8;

/** A stable share of the sources for each fold. */
function foldOf(source: string): number {
  let hash = 7;
  for (const char of source) hash = (hash * 31 + char.charCodeAt(0)) % 1000003;
  return hash % FOLDS;
}

/** Guesses every line by weights trained on other sources only. */
export function guessOutOfSource(
  samples: Sample[],
  weigh: (termId: string, others: Sample[]) => SenseWeights,
): Guess[] {
  const folds = Map.groupBy(samples, ({ termId, source }) => `${termId} ${foldOf(source)}`);
  return [...folds.values()].flatMap((kept) => {
    const [{ termId, source } = { termId: '', source: '' }] = kept;
    const others = samples.filter((one) => one.termId === termId && foldOf(one.source) !== foldOf(source));
    const weights = weigh(termId, others);
    return kept.map((sample) => {
      const ranked = Object.entries(scoreSenses(weights, sample.features)).sort((a, b) => b[1] - a[1]);
      const [sense, confidence] = ranked[0] ?? ['', 0];
      const because = explain(termId, sense, weights, sample.features);
      return { sample, termId, sense, confidence, because };
    });
  });
}

const share = (part: number, all: number) => (all === 0 ? null : Math.round((1000 * part) / all) / 1000);

/** Coverage and precision where a sense is chosen; and the same of « télécharger » that sends, the costly one. */
export function figuresOf(guesses: Guess[], isChosen: (guess: Guess) => boolean) {
  const chosen = guesses.filter(isChosen);
  const isRight = ({ sense, sample }: Guess) => sense === sample.sense;
  const isSend = (termId: string, sense: string) => termId === 'telecharger' && sense === 'upload';
  const saidSend = chosen.filter(({ termId, sense }) => isSend(termId, sense));
  const sends = guesses.filter(({ termId, sample }) => isSend(termId, sample.sense));
  return {
    n: guesses.length,
    coverage: share(chosen.length, guesses.length),
    precision: share(chosen.filter(isRight).length, chosen.length),
    sendPrecision: share(saidSend.filter(isRight).length, saidSend.length),
    sendRecall: share(saidSend.filter(isRight).length, sends.length),
  };
}

/** A sign that a word has one of its senses: key of its sentence, what is looked for, the sense, its first weight. */
export type Cue = [because: string, pattern: RegExp, sense: string, weight: number];

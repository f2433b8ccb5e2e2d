/** Her answers of last time, beside the lines of « Mon carnet ». Nothing here asks whether they may be kept: notebook.ts does. */
import '../../../core/zod-without-eval.ts';
import * as z from 'zod/mini';
import { type Answers, longestAnswer } from '../../../core/notebook/answers.ts';
import { changeContent, linesOf, readContent } from './notebook-file.ts';

const mostAnswers = 200;

const answersSchema = z
  .record(
    z.string().check(z.regex(/^~[a-z0-9]{1,20}\.\d{1,4}$/)),
    z.string().check(z.maxLength(longestAnswer)),
  )
  .check(z.refine((answers) => Object.keys(answers).length <= mostAnswers));

/**
 * Puts answers beside a line; those of an older line of the same guide go, since only the last time is asked about. Throws
 * when they do not fit the schema. Does nothing for a line that is gone.
 */
export async function writeAnswers(id: string, answers: Answers): Promise<void> {
  const fitting = answersSchema.parse(answers);
  await changeContent((content) => {
    const lines = linesOf(content);
    const own = lines.find((one) => one.id === id);
    if (!own) return content;
    const ofGuide = lines.filter((one) => one.portal === own.portal && one.procedure === own.procedure);
    const others = Object.entries(content.answers).filter(([of]) => ofGuide.every((one) => one.id !== of));
    return { ...content, answers: { ...Object.fromEntries(others), [id]: fitting } };
  });
}

/** By line. What is no longer understood is left out: it is asked about no more. */
export async function readAnswers(): Promise<Record<string, Answers>> {
  const kept = Object.entries((await readContent()).answers);
  return Object.fromEntries(
    kept.flatMap(([id, answers]) => {
      const { data } = answersSchema.safeParse(answers);
      return data ? [[id, data]] : [];
    }),
  );
}

/** Takes the answers of a line out; the line stays. */
export const removeAnswers = (id: string): Promise<void> =>
  changeContent(({ answers: { [id]: _gone, ...answers }, ...content }) => ({ ...content, answers }));

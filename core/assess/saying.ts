import type { PageModel } from '../page-model.ts';

/** The page, where it says something else instead of a sentence. */
export function saying(page: PageModel, sentence: string, other: string): PageModel {
  const say = (text: string): string => text.replaceAll(sentence, other);
  return {
    ...page,
    blocks: page.blocks.map(say),
    fields: page.fields.map((field) =>
      field.hint?.includes(sentence) || field.label.includes(sentence)
        ? { ...field, label: say(field.label), hint: field.hint && say(field.hint) }
        : field,
    ),
  };
}

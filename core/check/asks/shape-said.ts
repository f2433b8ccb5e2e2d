/** « La plaque s'écrit au format AA-123-AA », and « 123 AB » in it. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { changeOf } from '../answers/changed.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

/** Three parts at least, each of letters alone or of figures alone: « UTF-8 » and « A4 » are none. */
const said =
  /(?<!\p{L})(?:format|forme|modèle)(?: attendue?| suivante?)?\s?:?\s(?:«\s?)?((?:[A-Z]{1,4}|\d{1,6})(?:[-–./ ](?:[A-Z]{1,4}|\d{1,6})){2,5})(?![\p{L}\d])/u;
const leavesOpen = /\b(?:ou|si|sauf|ancien\w*|exemples?|par exemple|avant|conseill\w*)\b/;
/** Days and numbers with a shape of their own are read elsewhere. */
const ownShape = new Set<Field['valueType']>([
  'date',
  'iban',
  'nir',
  'siret',
  'phone',
  'amount',
  'hours',
  'postal-code',
]);

export function checkShapeSaid({ asked, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  const rules = sentencesOf(page.blocks).flatMap((sentence) => shapeIn(sentence) ?? []);
  const hers = asked.filter(
    (field) => field.kind === 'text' && !ownShape.has(field.valueType) && changeOf(field) !== 'kept',
  );
  return hers.flatMap((field) => {
    const own = stems(field.label);
    const [named, other] = rules.filter(({ words }) => own.some((stem) => words.includes(stem)));
    const rule = shapeIn(`${field.label} ${beside(field)}`) ?? (other ? undefined : named);
    const text = bare(textOf(field) ?? '');
    if (!rule || text === '' || rule.pattern.test(text)) return [];
    return [ownFinding('format', 'problem', spotOf(field), 'format-shape', { bound: rule.shape })];
  });
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\d]/gu, '');

function shapeIn(sentence: string): { shape: string; pattern: RegExp; words: string[] } | null {
  const shape = said.exec(sentence)?.[1];
  if (!shape || !/[A-Z]/.test(shape) || !/\d/.test(shape) || leavesOpen.test(fold(sentence))) return null;
  const pattern = bare(shape).replace(
    /[A-Z]+|\d+/g,
    (run) => `${/\d/.test(run) ? '\\d' : '[A-Z]'}{${run.length}}`,
  );
  return { shape, pattern: new RegExp(`^${pattern}$`), words: stems(sentence.replace(shape, ' ')) };
}

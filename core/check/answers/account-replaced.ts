/** The account that was closed, written again where the new one is asked for. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { differs } from '../finding.ts';
import { anIban, endsOf, herPaper } from './copied.ts';

const isNew = /\b(?:nouve\w+|desormais|dorenavant|a l avenir|remplac\w+|chang\w+)\b/;
const isReplaced =
  /\b(?:cloture\w*|ferme\w*|resilie\w*|a remplacer|remplace|ancien\w*|jusqu (?:ici|a present|alors|a ce jour)|actuel\w*|enregistree?|connue?)\b/;

const titleOver = 5;
const linesUnder = 3;

/** « Iban du nouveau compte », and the number of the account that the page says to be closed, beside that of the new paper. */
export function checkAccountReplaced({ asked, page: { blocks, headings } }: CheckContext): Finding[] {
  const titles = new Set(headings.map(({ text }) => text));
  const accounts = blocks.flatMap((block, at) => {
    const number = anIban.exec(block)?.[1];
    const around = blocks.slice(Math.max(0, at - titleOver), at + 1);
    const from = around.slice(0, -1).findLastIndex((text) => anIban.test(text)) + 1;
    const title = around.findLastIndex((text) => titles.has(text));
    const own = around.slice(Math.max(from, title)).map(fold);
    return number ? [{ number, around: own, after: blocks.slice(at + 1, at + linesUnder).map(fold) }] : [];
  });
  const isOld = ({ around, after }: (typeof accounts)[number]): boolean =>
    around.some((text) => isReplaced.test(text)) ||
    after.some((text) => /\b(?:cloture|ferme|remplace)/.test(text));
  const paper = accounts.find((one) => one.around.some((text) => herPaper.test(text)) && !isOld(one));
  if (!paper) return [];
  const isIn = (typed: string, { number }: (typeof accounts)[number]): boolean => {
    const { first, last } = endsOf(number);
    return typed.startsWith(first) && typed.endsWith(last);
  };
  return asked.flatMap((field) => {
    const typed = (textOf(field) ?? '').replace(/[\s.]/gu, '').toUpperCase();
    const isOfNew = field.valueType === 'iban' && isNew.test(foldAll(field.label, field.group));
    const old = accounts.find((one) => isOld(one) && isIn(typed, one));
    const name = paper.around.find((text) => herPaper.test(text)) ?? '';
    const title = blocks.find((block) => fold(block) === name)?.split(anIban)[0] ?? '';
    return isOfNew && typed !== '' && old && !isIn(typed, paper)
      ? [differs(field, title.replace(/[\s:,–-]+$/u, ''))]
      : [];
  });
}

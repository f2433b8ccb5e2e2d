/** « Reçu des Restos du Cœur, organisme d'aide aux personnes en difficulté : 90 € », and 90 written on the line of other gifts. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, onceForEach } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { sumsIn } from './sums-in.ts';

const mostCells = 60;
const isNotSaid = /\b(?:pas|plafond\w*|maximum|au plus|limite|exemple|taux|si|jusqu)\b/;

/** « 7UF Organismes » names nobody. */
const kinOf = (field: Field): string => {
  const { role } = personOf(field);
  return role === 'named' ? 'you' : role;
};
const wordsOf = onceForEach(({ label }: Field) => [...new Set(stems(label))]);

export function checkLineTold({ asked, page }: CheckContext): Finding[] {
  const cells = asked.filter(({ valueType }) => valueType === 'amount');
  if (cells.length > mostCells) return [];
  const names = new Set(page.fields.flatMap(({ label, hint }) => [label, hint ?? '']).map(fold));
  const lines = clausesOf(
    page.blocks.filter((block) => !names.has(fold(block))),
    400,
  ).filter((line) => sumsIn(line).length === 1 && !isNotSaid.test(fold(line)));
  const written = cells.filter((field) => (centsOf(field) ?? 0) > 0);
  return written.flatMap((field) => {
    const told = lines.filter((line) => sumsIn(line)[0] === centsOf(field));
    const left = cells.find(
      (other) =>
        (centsOf(other) ?? 0) === 0 &&
        mayBeSameMonth(monthOf(field), monthOf(other)) &&
        told.length > 0 &&
        told.every((line) => isOf(other, field, line)),
    );
    const [line] = told;
    return left && line !== undefined
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: line })]
      : [];
  });
}

/** It names two things at least that the other line is of and this one is not, and none the other way round. */
function isOf(other: Field, field: Field, line: string): boolean {
  const said = stems(line);
  const [own, theirs] = [wordsOf(field), wordsOf(other)];
  const named = theirs.filter((word) => !own.includes(word) && said.includes(word));
  return (
    ((named.length > 1 && kinOf(field) === kinOf(other)) || isOfOtherName(other, field, line)) &&
    !own.some((word) => !theirs.includes(word) && said.includes(word))
  );
}

/** « Chômage d'Alain (déclarant 2) », and Alain in the line. */
function isOfOtherName(other: Field, field: Field, line: string): boolean {
  const namesIn = (text: string): string[] => text.match(/(?<![\p{L}\d])\p{Lu}\p{Ll}{2,}(?!\p{L})/gu) ?? [];
  const [own, theirs] = [namesIn(field.label), namesIn(other.label)];
  const mine = own.filter((name) => !theirs.includes(name));
  const hers = theirs.filter((name) => !own.includes(name));
  const told = namesIn(line);
  return (
    mine.length === 1 &&
    hers.length === 1 &&
    told.includes(hers[0] ?? '') &&
    !told.includes(mine[0] ?? '') &&
    bare(field.label, mine[0]) === bare(other.label, hers[0])
  );
}

const bare = (label: string, name = ''): string =>
  fold(label.replace(name, ' '))
    .split(' ')
    .filter((word) => !/^\d|^d?e?$/.test(word))
    .join(' ');

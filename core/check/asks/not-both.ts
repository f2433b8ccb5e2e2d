/** « Ne remplissez pas à la fois 7DB et 7DF », « Les cases « A » et « B » ne se cumulent pas », and both are filled in. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, tellsNothing } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { bare, caseCalled } from './cases-named.ts';

const notBoth =
  /\b(?:pas|jamais) (?:\p{L}+ ){0,2}?(?:a la fois|en meme temps|ensemble|les deux|toutes les deux|l une et l autre)\b|\b(?:l une|l un) ou l autre\b(?!.* ou les deux)|\bune seule (?:de ces|des) (?:deux )?cases\b|\b(?:ne se cumulent pas|ne peuvent (?:pas )?(?:se cumuler|etre cumulees?|etre remplies ensemble)|s excluent)\b/u;
const maybe = /\b(?:si|sauf|exemples?|peuvent etre|ou les deux|revenus du)\b/;
const aMark = /(?<![\p{L}\d])[1-9][A-Z]{2}(?![\p{L}\d])/gu;
const quoted = /«\s?([^»]{2,60}?)\s?»/gu;

export function checkNotBoth({ asked, page }: CheckContext): Finding[] {
  const hints = asked.flatMap(({ hint }) => hint ?? []);
  const rules = clausesOf([...page.blocks, ...hints]).filter((one) => {
    const words = fold(one);
    return notBoth.test(words) && !maybe.test(words);
  });
  return rules.flatMap((one) => {
    const names = [...(one.match(aMark) ?? []), ...[...one.matchAll(quoted)].map(([, name = '']) => name)];
    const named = new Set([
      ...names.flatMap((name) => caseCalled(`case ${bare(fold(name))}`, asked) ?? []),
      ...ofTwo(one, asked),
    ]);
    const given = [...named].filter(isGiven);
    const [first, second, ...more] = given;
    return named.size > 1 && first && second && more.length === 0
      ? [answersApart(spotOf(second), first)]
      : [];
  });
}

const two =
  /^(?:(?:le|la|les|l) )?(.{4,40}?) et (?:(?:le|la|les|l) )?(.{4,40}?) (?:ne se cumulent pas|ne peuvent (?:pas )?(?:se cumuler|etre cumulee?s?)|s excluent)\b/;

/** « Micro-BA et bénéfice réel ne se cumulent pas », over one case alone whose name begins with each. */
function ofTwo(rule: string, asked: readonly Field[]): Field[] {
  const [, first, second] = two.exec(fold(rule)) ?? [];
  const found = [first, second].map((name) =>
    asked.filter(({ label }) => name !== undefined && `${fold(label)} `.startsWith(`${name} `)),
  );
  return found.every(({ length }) => length === 1) ? found.flat() : [];
}

/** A « 0 » or a « Non » is none. */
const isGiven = (field: Field): boolean =>
  stateOf(field) === 'filled' &&
  !tellsNothing(field) &&
  !isYesNo(field) &&
  !(field.valueType === 'amount' && centsOf(field) === 0);

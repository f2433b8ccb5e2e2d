/** « Les pensions alimentaires ne se portent jamais ici », under a case that holds the pension which the page tells. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { ofSome } from './not-to-count.ts';
import { writtenIn } from './paid-to-whom.ts';

const here = '(?:ici|dans (?:cette|la) (?:case|ligne|rubrique)|sur cette ligne|en \\d[a-z]{2})';
const goes = '(?:port|inscri|indiqu|declar|mett|not|compt|report|va|vo|saisi|ecri|figur|entr|rentr)\\p{L}*';
const refuses = [
  new RegExp(
    `^(?:les? |la |l |vos |votre |une? )?(.{4,60}?) (?:ne |n )(?:se |s )?${goes} (?:jamais|pas) ${here}`,
    'u',
  ),
  new RegExp(
    `^(?:aucune?|jamais de|pas de|pas d) (.{4,60}?) (?:(?:ne |n )(?:doit|peut|se|s|va) .{0,20})?${here}$`,
    'u',
  ),
  new RegExp(
    `^(?:ne |n )${goes} (?:jamais|pas) ${here} (?:les? |la |l |vos |votre |une? |de |d )?(.{4,60})$`,
    'u',
  ),
  new RegExp(
    `^(?:ne |n )${goes} (?:jamais|pas) (?:les? |la |l |vos |votre |une? |de |d )?(.{4,60}?) ${here}$`,
    'u',
  ),
];

/** What the page says never to put in that case: under its name, or beside it. */
function refusedIn({ label, hint }: Field, { blocks }: PageModel): string[] {
  const at = blocks.findIndex((block) => block.startsWith(label));
  const lines = [
    hint ?? '',
    ...(at < 0 ? [] : [(blocks[at] ?? '').slice(label.length), blocks[at + 1] ?? '']),
  ];
  return [...new Set(sentencesOf(lines).map(fold))].flatMap((sentence) =>
    ofSome.test(sentence)
      ? []
      : refuses.flatMap((way) => way.exec(sentence)?.[1]?.split(/ (?:et|ni|ou) (?:les? |la |l )?/) ?? []),
  );
}

/** « Pension versée à votre fils majeur »: of maintenance, without its name. */
const maintenance = /^pensions? alimentaires?$/;
const keeps =
  /\bpensions? (?:alimentaires?|(?:\p{L}+ ){0,2}?(?:a|pour) (?:\p{L}+ )?(?:fils|filles?|enfants?|ex|ancien\w*|mere|pere|parents?|ascendants?)\b)/u;

const isOf = (thing: string, text: string): boolean =>
  maintenance.test(thing)
    ? keeps.test(fold(text))
    : stems(thing).length > 0 && stems(thing).every((stem) => stems(text).includes(stem));

export function checkNeverHere({ asked, page }: CheckContext): Finding[] {
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  return amounts.flatMap((field) => {
    const cents = centsOf(field);
    const refused = cents ? refusedIn(field, page) : [];
    if (!cents || refused.length === 0) return [];
    const isOnly = amounts.every((one) => one === field || !centsOf(one));
    const lines = sentencesOf([...page.blocks, ...writtenIn(page)], longestText).filter(
      (line) => !refuses.some((way) => way.test(fold(line))),
    );
    const thing = refused.find((one) => {
      // Where its own case holds something, that one may hold it.
      const own = amounts.filter((other) => other !== field && isOf(one, other.label));
      return (
        !isOf(one, field.label) &&
        own.every((other) => !centsOf(other)) &&
        lines.some(
          (line) =>
            isOf(one, line) &&
            (sumsIn(line).includes(cents) ||
              (isOnly && sumsIn(line).length === 0 && ofMotive.test(fold(line)))),
        )
      );
    });
    return thing === undefined
      ? []
      : [
          ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', {
            said: saidOf(field, thing, page),
          }),
        ];
  });
}
/** What is corrected, in a few words. */
const ofMotive = /\b(?:motif|oubli\w*|vous corrigez|je corrige|a ajouter|ajout)\b/;

const saidOf = ({ hint }: Field, thing: string, { blocks }: PageModel): string =>
  sentencesOf([hint ?? '', ...blocks]).find(
    (one) => fold(one).includes(thing) && refuses.some((way) => way.test(fold(one))),
  ) ??
  hint ??
  '';

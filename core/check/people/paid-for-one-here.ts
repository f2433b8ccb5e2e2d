/** « Pour quel enfant avez-vous versé cette pension ? Nino », of whom the page says that he lives with her and is at her charge. */
import type { Finding } from '../../assessment.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { longestLine, sentencesOf } from '../sentences.ts';

const asksForWhom =
  /^(?=.*\benfant\b)(?=.*\bpensions?\b)(?!.*\b(?:recev\w*|recoi\w*|recue?s?|percev\w*|percoi\w*|percue?s?|touche\w*|majeur\w*)\b).*\b(?:vers(?:e|ee|ez|iez|ons)|payee?|payez)\b/;
const atHome =
  /^(?!.*\b(?:non|pas|plus|altern\w*|majeure?|etudiante?)\b).*(?:\b(?:vit|habite|reside) (?:chez|avec) vous\b|\ba votre charge\b)/;

export function checkPaidForOneHere(context: CheckContext): Finding[] {
  return [...chosenOfPage(context), ...livedHere(context), ...countedHere(context)];
}

const asksWhere = /\benfant\b.*\b(?:habite|vecu|reside|vivait|habitait|residence)\b/;
const here = /^(?:chez (?:moi|vous)|a mon domicile|avec moi)\b(?!.*\b(?:et|ou|alternance)\b)/;
const onlyElsewhere =
  /\bpensions?\b.*\b(?:que|seulement|uniquement) (?:pour )?(?:un |l |les |des )?enfants? (?:qui )?(?:n )?(?:habit|viv|resid)\w+ (?:pas )?(?:chez|avec)\b|\bne declarez (?:aucune|pas de) pension\b/;

const isPaidByHer =
  /^(?!.*\b(?:par l autre|par (?:le|son) pere|par (?:la|sa) mere|recue?|percue?)\b).*\b(?:vers\w+|pension|paye\w*)\b/;

/** « Où l'enfant a-t-il habité ? Chez moi », over a pension that the page takes for one who lives elsewhere. */
function livedHere({ asked, page }: CheckContext): Finding[] {
  if (!page.blocks.some((block) => block.length <= longestLine && onlyElsewhere.test(fold(block)))) return [];
  return asked.flatMap((field) => {
    const isHere = asksWhere.test(fold(field.label)) && here.test(fold(textOf(field) ?? ''));
    const paid = isHere
      ? asked.find(
          (one) =>
            one.valueType === 'amount' &&
            one.group === field.group &&
            (centsOf(one) ?? 0) > 0 &&
            isPaidByHer.test(fold(one.label)),
        )
      : undefined;
    return paid ? [answersApart(spotOf(field), paid)] : [];
  });
}

/** To a child of age, help may be given at home. */
const isOfAge = (said: string, today: Temporal.PlainDate): boolean =>
  Number(/\b(\d{1,2}) ans\b/.exec(said)?.[1] ?? 0) >= 18 ||
  datesIn(said).some((born) => born.until(today, { largestUnit: 'years' }).years >= 18);

function chosenOfPage({ asked, page, today }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const name =
      field.options.length > 1 && asksForWhom.test(foldAll(field.label, field.group)) ? textOf(field) : null;
    const lines =
      name === null
        ? []
        : page.blocks.filter((block) => block.startsWith(`${name},`) || block.startsWith(`${name} `));
    const [said, other] = lines;
    return said && !other && atHome.test(fold(said)) && !isOfAge(said, today)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}

/** « Vous ne pouvez pas déduire de pension pour un enfant que vous comptez à votre charge » */
const notForCounted =
  /^(?!.*\b(?:sauf|altern\w*|majeurs?)\b)(?=.*\b(?:ne|n|non|aucune)\b)(?=.*\b(?:pensions?|sommes|deduct\w+|deduire|deduisez)\b).*\benfants?\b.*\b(?:a (?:votre |sa )?charge|rattaches?|dans votre foyer)\b/;
/** « Enfants comptés à votre charge dans cette déclaration : », over their names or before them */
const countedHead =
  /^(?!.*\b(?:altern\w*|majeurs?|pension\w*|nombre|ne|n)\b)(?:(?:vos|les) )?enfants? (?:\p{L}+ ){0,3}a (?:votre )?charge\b/u;
const mostCounted = 8;

function countedHere({ asked, page }: CheckContext): Finding[] {
  const { blocks } = page;
  const rule = sentencesOf(blocks).find((one) => notForCounted.test(fold(one)));
  if (rule === undefined) return [];
  const heads = blocks.flatMap((block, at) =>
    countedHead.test(fold(block)) && !block.includes('?') ? [at] : [],
  );
  const counted = heads.flatMap((at) => {
    const below = blocks.slice(at + 1, at + 1 + mostCounted);
    const end = below.findIndex((line) => !named.test(line));
    const inLine =
      blocks[at]
        ?.split(':')
        .slice(1)
        .join(':')
        .split(/,\s(?=\p{Lu})|\bet\b|;/u) ?? [];
    return [...inLine, ...(end < 0 ? below : below.slice(0, end))].flatMap(
      (line) => named.exec(line.trim())?.[1] ?? [],
    );
  });
  return asked.flatMap((field) => {
    const isForWhom =
      asksForWhom.test(foldAll(field.label, field.group)) &&
      /\b(?:noms?|enfant|qui)\b/.test(fold(field.label));
    const said = isForWhom && field.valueType !== 'amount' ? fold(textOf(field) ?? '') : '';
    const isCounted = said !== '' && counted.some((name) => isSameChild(said, fold(name)));
    return isCounted
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: rule })]
      : [];
  });
}

/** « Jeanne VASSEUR, née en 2015 », « Jeanne (2015) » */
const named = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)(?=,? née?(?:\s|\(e\))|\s\(|,\s\d|$)/u;

/** By the first name, and by no other name than those told with it, where there are any. */
function isSameChild(said: string, name: string): boolean {
  const [words, own] = [said, name].map((text) => text.split(' '));
  return (
    !!own?.[0] && !!words?.includes(own[0]) && (own.length === 1 || words.every((word) => own.includes(word)))
  );
}

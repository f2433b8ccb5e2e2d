/** « Fin de vos droits au chômage le 31 mars 2026, aucun versement depuis », and an amount of it in August. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { ofIllness } from '../same-money.ts';
import { clausesOf } from '../sentences.ts';
import { monthOf, personOf } from '../who-and-when.ts';
import { ruleWords } from '../word-lists.ts';

/** Paid month by month by an office; each by its own words. */
const sorts: Record<string, RegExp> = {
  jobless: /\b(?:chomage|retour a l emploi|are|ass|france travail|pole emploi)\b/,
  sickness: ofIllness,
  disability: /\binvalidite\b/,
  retirement: /\bretraites?\b/,
  maintenance: /\bpensions? alimentaires?\b/,
  grant: /\bbourses?\b/,
};
const paid =
  '(?:droits?|allocations?|indemnisation|indemnites?|versements?|paiements?|pensions?|rentes?|bourses?|are|ass)';
const ended = [
  `\\b(?:fin|epuisement|arret|terme|cessation|suppression) (?:de |du |des |d )(?:vos |votre |l |la |mes |ses )?(?:\\p{L}+ ){0,2}?${paid}\\b`,
  `\\b${paid} (?:\\p{L}+ ){0,5}?(?:epuise|termine|acheve|cesse|arrete|expire|clos|supprime|fini|interrompu)\\w*`,
  `\\b${paid} (?:\\p{L}+ ){0,6}?(?:ont|a) pris fin\\b`,
  `\\b(?:plus|pas|aucune?|aucun) (?:d |de |aucune? )?(?:\\p{L}+ ){0,2}?(?:${paid}|verse\\w*|indemnise\\w*|paye\\w*)(?: \\p{L}+){0,6} depuis\\b`,
  `\\bne (?:percevez|touchez|recevez) plus (?:\\p{L}+ ){0,6}depuis\\b`,
].map((way) => new RegExp(way, 'u'));
const mayBeAgain = new RegExp(
  String.raw`\b(?:${ruleWords}|lorsqu\w*|quand|reprise|repris\w*|recharg\w*|rouver\w*|nouve\w+|prolong\w*|previsionn\w*|prevue?s?|probable|estimee?|en cours|ou)\b`,
);

interface End {
  said: string;
  sort: string;
  day: Temporal.PlainDate;
}

const sortOf = (text: string): string | null => {
  const found = Object.keys(sorts).filter((sort) => sorts[sort]?.test(fold(text)));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** @param name what names the line: « France Travail » over « Inscrite, sans allocation depuis le 31 mars 2026 » */
function endIn(said: string, name: string): End[] {
  const words = fold(said);
  const [day, other] = datesIn(said);
  const sort = sortOf(said) ?? sortOf(`${name} ${said}`);
  return day &&
    !other &&
    sort &&
    !said.includes('?') &&
    !mayBeAgain.test(words) &&
    ended.some((way) => way.test(words))
    ? [{ said, sort, day }]
    : [];
}

export function checkPaidAfterEnd({ asked, page, today }: CheckContext): Finding[] {
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  if (amounts.length === 0) return [];
  const ends = page.blocks
    .flatMap((block, at) => clausesOf([block]).flatMap((said) => endIn(said, page.blocks[at - 1] ?? '')))
    .filter(({ day }) => Temporal.PlainDate.compare(day, today) <= 0);
  return ends.flatMap(({ said, sort, day }) => {
    const own = amounts.filter((field) => sortOf(field.label) === sort);
    // Of two people, which of them it is told of is not said.
    const whose = new Set(own.map((field) => Object.values(personOf(field)).join(' ')));
    return whose.size > 1
      ? []
      : own
          .filter((field) => (centsOf(field) ?? 0) > 0 && isLongAfter(field, day, today))
          .map((field) =>
            ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said }),
          );
  });
}

/** What was due for the last month may be paid in the next. */
function isLongAfter(field: Field, day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  const month = monthOf(field);
  if (!month) return false;
  const year = month.year ?? (month.month > today.month ? today.year - 1 : today.year);
  const named = Temporal.PlainYearMonth.from({ year, month: month.month });
  return Temporal.PlainYearMonth.compare(named, day.toPlainYearMonth().add({ months: 1 })) > 0;
}

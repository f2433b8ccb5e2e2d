/**
 * « Lina, 20 ans : 2 490 € de bourse versés à Lina », which the page tells, her grant at zero, and that sum in no case; or all that
 * the employers of one paid, less one of them, in the case for the total.
 */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { formatAmount, sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const sorts = [
  /\bbourses?\b/,
  /\bpensions? alimentaires?\b/,
  /\binvalidite\b/,
  /\bretraites?\b/,
  /\b(?:chomage|retour a l emploi)\b/,
];
const received = /\b(?:vers\w+|recu\w*|recoit|touche\w*|percu\w*|percoit|paye\w*)\b/;
const isElse =
  /\b(?:si|pas|aucune?|sans|rembours\w*|refus\w*|demande\w*|sera|seront|prochain\w*|par mois(?!.*\bsoit\b)|chaque mois|maximum|plafond\w*|exemple|exoner\w*|non imposables?|a ne pas|doit verser|verse a (?:son|sa|leur))\b/;
/** More cases are no household. */
const mostCells = 120;

export function checkToldForNobody(context: CheckContext): Finding[] {
  return [...atZero(context), ...lessOneOfThem(context), ...ofNobody(context)];
}

/** « Enfants mineurs », in a table of amounts, says nothing of money. */
const ofAmount = new Set(['amount', 'unknown']);
const aNobody =
  /^((?:\p{L}+ )?(?:enfants?|ascendants?|personnes?)(?: \p{L}+){0,3}) (?:aucune?|neant|zero|0)$/u;

/** « Enfant majeur : aucun », which the page says, and 2 040 € on the line « Enfant majeur, 1er enfant ». */
function ofNobody({ asked, page }: CheckContext): Finding[] {
  const nobody = page.blocks.flatMap((block) => {
    const [, who] = (block.length < 60 && aNobody.exec(fold(block))) || [];
    return who ? [{ block, who: who.replace(/s\b/g, '') }] : [];
  });
  return asked.flatMap((field) => {
    const name = fold(rowName(field.label) || field.label).replace(/s\b/g, '');
    const said = nobody.find(({ who }) => name === who || name.startsWith(`${who} `));
    return said && ofAmount.has(field.valueType) && (centsOf(field) ?? 0) > 0
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: said.block })]
      : [];
  });
}

function atZero({ asked, page }: CheckContext): Finding[] {
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  const cells = amounts.filter(({ label }) => rowName(label) !== '');
  if (cells.length > mostCells) return [];
  const sentences = sentencesOf(page.blocks).filter(
    (one) => received.test(fold(one)) && !isElse.test(fold(one)),
  );
  return cells.flatMap((field) => {
    if (centsOf(field) !== 0) return [];
    const [sort, other] = sorts.filter((one) => one.test(fold(field.label)));
    const who = [rowName(field.label), columnName(field.label)].find(isPerson);
    const [first = ''] = fold(who ?? '').split(' ');
    if (!sort || other || first === '') return [];
    const said = sentences.filter((one) => hasWords(fold(one), first) && sort.test(fold(one)));
    const [only, more] = said.filter((one) => isOfItsTime(one, page));
    // « 160 € par mois, soit 1 920 € »: the last of them.
    const cents = only ? sumsIn(only).at(-1) : undefined;
    const isAlone = cells.every(
      ({ label }) => label === field.label || !isOfOther(label, field.label, only ?? ''),
    );
    return only && !more && cents && isAlone && amounts.every((one) => centsOf(one) !== cents)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: only })]
      : [];
  });
}

/** « Lina a perçu en 2024 … », on the return of 2025's income, is of another year. */
const isOfItsTime = (sentence: string, { title, headings }: PageModel): boolean => {
  const years: string[] = sentence.match(/\b20\d\d\b/g) ?? [];
  const own: string[] = [title, ...headings.map(({ text }) => text)].join(' ').match(/\b20\d\d\b/g) ?? [];
  return years.length === 0 || own.length === 0 || years.some((year) => own.includes(year));
};

const aName = /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}[\p{L}'’-]+)*$/u;
const ofMoney =
  /\b(?:bourses?|pensions?|retraites?|invalidite|chomage|salaires?|revenus?|ressources?|montants?|total|dons?|loyers?|conjointe?|vous|declarante?|allocataire)\b/;
/** « Lina », « Lina VASSEUR »; not « Bourses ». */
const isPerson = (name: string): boolean => aName.test(name) && !ofMoney.test(fold(name));

/** Whether the sentence names somebody else of the table too. */
function isOfOther(label: string, own: string, sentence: string): boolean {
  const names = (text: string): string[] => [rowName(text), columnName(text)].filter(isPerson);
  const mine = new Set(names(own));
  return names(label).some(
    (name) => !mine.has(name) && hasWords(fold(sentence), fold(name).split(' ')[0] ?? ''),
  );
}

const ofAll = /\btotal\b.*\bemployeurs?\b|\btous (?:les|vos) employeurs\b/;

/** « Salaires, total de tous les employeurs – Déclarant 2 (Hervé) », and the sums of the page under « Hervé TOUZET ». */
function lessOneOfThem({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const stated = field.valueType === 'amount' && ofAll.test(fold(field.label)) ? centsOf(field) : null;
    const name = /\((\p{Lu}\p{Ll}{2,})\)$/u.exec(field.label)?.[1];
    const sums = stated && name ? paidTo(name, page) : [];
    const whole = sums.reduce((sum, one) => sum + one, 0);
    const isShort = stated !== null && sums.length > 1 && sums.some((one) => whole - one === stated);
    return isShort && stated
      ? [
          ownFinding('sum', 'problem', spotOf(field), 'sum-problem', {
            stated: formatAmount(stated),
            added: formatAmount(whole),
          }),
        ]
      : [];
  });
}

const bareSum = /^[\d\s\u00a0\u202f.,]+€$/u;
const taken = /\b(?:total|ensemble|preleve\w*|retenu\w*|impots?)\b/;

/** The sums alone on their line from where she is named, « Hervé TOUZET », to the next such name or to a text. */
function paidTo(name: string, { blocks }: PageModel): number[] {
  const isTitle = (block: string): boolean =>
    /^\p{Lu}\p{Ll}{2,} \p{Lu}{2,}/u.test(block) && !/[.:,]/.test(block);
  const at = blocks.findIndex((block) => isTitle(block) && block.startsWith(`${name} `));
  if (at < 0) return [];
  const after = blocks.slice(at + 1);
  const end = after.findIndex((block) => isTitle(block) || block.length > 60);
  return (end < 0 ? after : after.slice(0, end)).flatMap((block, at, lines) =>
    bareSum.test(block) && !taken.test(fold(lines[at - 1] ?? '')) ? sumsIn(block) : [],
  );
}

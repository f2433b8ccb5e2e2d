/** « Cette pension a-t-elle été payée chaque mois ? Oui », and a month in which its case holds nothing. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { ofIllness } from '../same-money.ts';
import { longestText, sentencesWithNames } from '../sentences.ts';
import { isSamePerson, monthOf, personOf, seriesOf } from '../who-and-when.ts';

const eachMonth = /\b(?:(?:chaque|tous les) mois|chacun des (?:trois |3 )?mois|mois par mois)\b/;
const isReceived =
  /\b(?:payee?s?|versee?s?|recue?s?|recu|percue?s?|percu|touchee?s?|touche[sz]?|recevez|recois|percevez|percois)\b/;
/** What she pays, or is of other money or somebody else. */
const ofOther =
  /\b(?:retraite|invalidite|reversion|vous versez|payez vous|versez vous|(?:avez vous|vous avez|j ai) (?:bien )?(?:verse|paye|regle)|je (?:verse|paie|paye)|loyers?|charges|cotisations|factures?|credits?|dates?|meme jour|bulletins?|fiches?|courriers?|messages?|mails?|convocations?)\b/;
const isPast =
  /\b(?:avez|ai|a|ont|as|etiez) (?:\p{L}+ ){0,2}(?:ete|payee?s?|versee?s?|recue?s?|percue?s?|touchee?s?)\b/u;

interface Money {
  asks: RegExp;
  /** The name of its case, or the title over it. */
  own: RegExp;
}
const pension: Money = {
  asks: /\bpension\b/,
  own: /^(?!.*\b(?:versee?s?|verse|payee?s?|deduire|deductibles?|retraite|invalidite|reversion)\b).*\bpensions?\b/,
};
const otherPension = /\bpension (?:de |d )?(?:retraite|invalidite|reversion)\b/;
const others: readonly Money[] = [
  {
    asks: ofIllness,
    own: /^(?!.*\bhors\b).*\bindemnites? journalieres?\b/,
  },
  {
    asks: /\b(?:allocations? (?:de )?(?:chomage|retour)|chomage|france travail)\b/,
    own: /\b(?:chomage|france travail|retour a l emploi)\b/,
  },
  {
    asks: /\b(?:salaires?|paie|remuneration)\b|\b(?:avez vous|vous avez|j ai|ai je) (?:bien )?ete payee?s?\b/,
    own: /^(?!.*\b(?:primes?|avantages?|hors)\b).*\b(?:salaires?|paies?|remunerations?|net social)\b/,
  },
];

export function checkPaidEveryMonth(context: CheckContext): Finding[] {
  return [...answeredSo(context), ...toldSo(context), ...shownSo(context)];
}

/** « Pension pour Noé : vous la recevez chaque mois, 180 € », on a recap, and zero in each month of her pensions. */
function toldSo({ recap }: CheckContext): Finding[] {
  const lines = recap.filter((line) => saysHad(fold(textOf(line) ?? '')));
  return lines.slice(0, 1).flatMap((line) => {
    const first = firstOfNone(recap, fold(line.label));
    return first ? [answersApart(spotOf(first), line)] : [];
  });
}

/** The same in a line over the cases, and not said to be over. */
function shownSo({ asked, page }: CheckContext): Finding[] {
  const lines = sentencesWithNames(page.blocks, longestText).flatMap((line) => {
    const [name = '', said = ''] = line.split(/\s?:\s(.*)/s);
    return saysHad(fold(said)) && !isOver.test(fold(said)) ? [{ line, name }] : [];
  });
  return lines.slice(0, 1).flatMap(({ line, name }) => {
    const first = firstOfNone(asked, fold(name));
    return first
      ? [ownFinding('contradiction', 'problem', spotOf(first), 'page-error-problem', { said: line })]
      : [];
  });
}
const isOver = /\b(?:plus|jusqu\w*|cess\w+|fin|arret\w*|suspend\w*|pas|si)\b/;
const saysHad = (words: string): boolean => /^vous l[ae]s? /.test(words) && saysEachMonth(words);

/** The first month of the money of that name, where each of them holds zero. */
function firstOfNone(fields: readonly Field[], name: string): Field | undefined {
  const money = [pension, ...others].find(({ asks }) => asks.test(name));
  const rows = fields.filter(
    (one) =>
      one.valueType === 'amount' && monthOf(one) !== null && money?.own.test(foldAll(one.group, one.label)),
  );
  const isNone = rows.length > 1 && rows.every((row) => centsOf(row) === 0);
  return isNone && !otherPension.test(name) ? rows[0] : undefined;
}

function answeredSo({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const questions = said.filter(
    (field) => isYesNo(field) && yesNoOf(field) === 'yes' && asksEachMonth(field),
  );
  return questions.slice(0, 1).flatMap((question) => {
    const words = fold(question.label);
    const money = [pension, ...others].find(({ asks }) => asks.test(words));
    const isUnnamed = money === pension && !/\balimentaire\b/.test(words);
    if (isUnnamed && said.some(({ label }) => otherPension.test(fold(label)))) return [];
    const rows = said.filter(
      (field) =>
        field.valueType === 'amount' &&
        monthOf(field) !== null &&
        money?.own.test(foldAll(field.group, field.label)) &&
        (money === pension || isSamePerson(personOf(field), personOf(question))),
    );
    // A partner's, or another child's, is another pension; a month is paid by either of two employers.
    const all = money === pension ? [...Map.groupBy(rows, seriesOf).values()] : [rows];
    const none = all.flatMap((own) => monthsOfNone(own, isPast.test(words) && !ofIllness.test(words)))[0];
    return none ? [answersApart(spotOf(none), question)] : [];
  });
}

const asksEachMonth = ({ label }: Field): boolean => saysEachMonth(fold(label));
const saysEachMonth = (words: string): boolean =>
  eachMonth.test(words) && isReceived.test(words) && !ofOther.test(words);

/** All of it left out, it may be told elsewhere; « la touchez-vous chaque mois ? », where it began or ended, may be so now. */
function monthsOfNone(rows: readonly Field[], isOfEach: boolean): Field[] {
  const months = [...Map.groupBy(rows, (field) => monthOf(field)?.month).values()];
  const isPaid = (own: readonly Field[]): boolean => own.some((field) => (centsOf(field) ?? 0) > 0);
  // Not filled in yet.
  const isLeft = (own: readonly Field[]): boolean =>
    own.every((field) => !isShown(field) && stateOf(field) === 'empty');
  const paid = months.filter(isPaid);
  const [from, to] = isOfEach
    ? [0, months.length]
    : [months.indexOf(paid[0] ?? []), months.indexOf(paid.at(-1) ?? [])];
  return paid.length === 0
    ? []
    : months.slice(from, to).flatMap((own) => (isPaid(own) || isLeft(own) ? [] : own.slice(0, 1)));
}

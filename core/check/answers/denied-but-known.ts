/**
 * « Avez-vous reçu une pension alimentaire ? Non », where the page has it as « Pension alimentaire | 240,00 € … le 05/01/2027 », or
 * she writes it month by month further on.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { eachMonth } from '../money/times-ten.ts';
import { cellsOfRow } from '../row-cells.ts';
import { ofIllness } from '../same-money.ts';
import { longestLine, longestText, sentencesOf } from '../sentences.ts';
import { isHers, ofPersonNamed } from '../who-and-when.ts';
import { missingWords } from '../word-lists.ts';
import { startOf } from './at-work.ts';
import { directionOf } from './money-named.ts';
import { over } from './no-but-given.ts';
import { saysNoMoney } from './no-money.ts';

/** Each is money that a form asks about, by its own name: another of them is another. */
const sorts = [
  /\bpensions? alimentaires?\b/,
  /\bpensions? (?:de )?retraite\b/,
  /\b(?:pensions?|rentes?) d invalidite\b/,
  /\bbourses?\b/,
  ofIllness,
  /\ballocations? (?:de |d )?(?:chomage|retour a l emploi)\b/,
];
const had = /\b(?:recue?s?|recevez|percue?s?|percevez|touchee?s?|touchez)\b/;
/** « L'autre parent vous a-t-il versé une pension ? » */
const givenHer =
  /\b(?:(?:un|l) autre parent )?vous (?:a t (?:il|elle|on)|ont (?:ils|elles)|a|ont) (?:verse|paye)e?s?\b/;
/** Of what comes, of what is new, of another. */
const asksElse = /\b(?:autres?|nouve\w+|change\w*|modifi\w*|verse\w*|pay\w*|demand\w*|conjointe?|enfants?)\b/;
const isElse =
  /\b(?:pas|aucune?|sans|plus|jusqu\w*|fini\w*|termine\w*|suspendu\w*|due?s?|fixee?|prevue?|vous (?:versez|payez|devez)|versee? par vous|a verser)\b/;

export function checkDeniedButKnown(context: CheckContext): Finding[] {
  return [
    ...herOwn(context),
    ...ofNamed(context),
    ...inPart(context),
    ...paidStill(context),
    ...paidAllAlong(context),
    ...overChoice(context),
  ];
}

const anyPension =
  /\b(?:pensions?|retraites?|invalidite|rentes?|allocations? (?:de |d )?chomage|indemnites?)\b/;

/** « Loïc n'a perçu aucune ressource », chosen or ticked, where his row says « Retraite : 618,20 € chaque mois ». */
function ofNamed({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const said = field.kind === 'checkbox' ? field.label : (textOf(field) ?? '');
    const [, name = ''] = /^(\p{Lu}\p{Ll}{2,})(?: \p{Lu}[\p{L}'’-]+)*(?: n['’]|\s?: )/u.exec(said) ?? [];
    if (name === '' || stateOf(field) !== 'filled' || !saysNoMoney(said)) return [];
    const rows = [...new Set(page.answers.map((answer) => page.blocks[answer.name] ?? ''))];
    return rows
      .filter((row) => hasWords(fold(row), fold(name)))
      .map((row) => [row, ...cellsOfRow(row, page).map(({ text }) => text)].join(', '))
      .filter(
        (line) =>
          eachMonth.test(fold(line)) &&
          anyPension.test(fold(line)) &&
          !isElse.test(fold(line)) &&
          sumsIn(line).some((cents) => cents > 0),
      )
      .slice(0, 1)
      .map((line) =>
        ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: line }),
      );
  });
}

const benefits = [
  /\b(?:aah|allocations? aux adultes handicapes?)\b/,
  /\b(?:aspa|allocation de solidarite aux personnes agees)\b/,
  /\b(?:asi|allocation supplementaire d invalidite)\b/,
  /\brsa\b/,
  /\bprimes? d activite\b/,
  /\b(?:apl|aides? (?:personnalisees? )?au logement)\b/,
  ...sorts,
];
const goesOn = /\b(?:toujours en cours|encore en cours|en cours de versement|verse\w* chaque mois depuis)\b/;

/** « Karim a-t-il reçu une pension ? », in one of the parts of a page that has one for each. */
const isOwn = (question: Field): boolean => isHers(question) && !ofPersonNamed.test(question.label);

/** « Percevez-vous l'AAH ? Non », where the page says « AAH versée chaque mois depuis juin 2024, toujours en cours ». */
function paidStill({ asked, page: { blocks } }: CheckContext): Finding[] {
  return asked.flatMap((question) => {
    const asks = fold(question.label);
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || !isOwn(question)) return [];
    const [sort, other] = benefits.filter((one) => one.test(asks));
    if (!sort || other || !/\b(?:percevez|touchez|recevez)\b/.test(asks) || asksElse.test(asks)) return [];
    const told = blocks.find(
      (block) =>
        block.length <= longestLine &&
        sort.test(fold(block)) &&
        goesOn.test(fold(block)) &&
        !isElse.test(fold(block)) &&
        !/\b(?:conjointe?|concubine?|mari|epou\w+|enfants?|fils|fille)\b/.test(fold(block)),
    );
    return told === undefined
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })];
  });
}

/** « Yvette n'a eu aucune ressource », chosen under the table of her own part: « Pension d'invalidité | 421,18 € | 421,18 € ». */
function overChoice({ asked, page: { blocks, answers } }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const said = field.kind === 'checkbox' ? field.label : (textOf(field) ?? '');
    if (stateOf(field) !== 'filled' || field.group === null || !saysNoMoney(said)) return [];
    const [from, to] = [field.group, field.label].map((name) => blocks.indexOf(name));
    const row = answers.find(
      ({ block, name, column }) =>
        column !== null &&
        (from ?? -1) >= 0 &&
        block > (from ?? 0) &&
        block < (to ?? 0) &&
        isOwnMoney.test(fold(blocks[name] ?? '')) &&
        !ofOffice.test(fold(blocks[name] ?? '')) &&
        monthsIn(blocks[column] ?? '').length === 1 &&
        (sumsIn(blocks[block] ?? '')[0] ?? 0) > 0,
    );
    return row
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', {
            said: `${blocks[row.name]}, ${blocks[row.column ?? 0]} : ${blocks[row.block]}`,
          }),
        ]
      : [];
  });
}
const isOwnMoney =
  /\b(?:salaires?|pensions?|retraites?|invalidite|rentes?|indemnites?|allocations?|remunerations?|chomage|bourses?|revenus?|ressources?)\b/;
/** What who receives the declaration pays is no resource to declare there. */
const ofOffice =
  /\b(?:rsa|primes? d activite|apl|allocations? (?:familiales|logement|de logement|de rentree)|aides?|droits|total|plafond)\b/;

const isPaid =
  /^(?:la|votre|cette|ma|sa) (?:pension|bourse|rente)\b.{0,60}\b(?:est|a ete|continue d etre) (?:(?:bien|toujours|encore) ){0,2}(?:versee|payee|recue|percue|touchee)\b.*\b(?:(?:tous les|chaque|chacun des) (?:\p{L}+ )?mois|regulierement)\b/u;

/** « Avez-vous reçu une pension alimentaire ? Non », and « la pension est bien versée tous les mois, août compris », of those months. */
function paidAllAlong({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((question) => {
    const asks = fold(question.label);
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || !isOwn(question)) return [];
    const sort = sorts.find((one) => one.test(asks));
    const start = sort ? startOf(page) : null;
    if (!sort || !start || !had.test(asks.replace(givenHer, 'recue')) || asksElse.test(asks)) return [];
    const told = sentencesOf(page.blocks, longestText)
      .flatMap((sentence) => sentence.split(/[«»]|\s:\s/u))
      .find((part) => {
        const words = fold(part);
        const isSort = sort.test(
          words.replace(/^(la|votre|cette|ma) pension(?= (?:est|a ete)\b)/, '$1 pension alimentaire'),
        );
        const isSaid =
          isPaid.test(words) && !isElse.test(words) && !/\b(?:si|sauf|quand|au parent)\b/.test(words);
        const months = monthsIn(part);
        return isSort && isSaid && months.some(({ month, year }) => isOfQuarterFrom(start, month, year));
      });
    return told === undefined
      ? []
      : [
          ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', {
            told: told.trim(),
          }),
        ];
  });
}

const isOfQuarterFrom = (start: Temporal.PlainDate, month: number, year: number | null): boolean =>
  [0, 1, 2]
    .map((after) => start.add({ months: after }))
    .some((day) => day.month === month && (year === null || day.year === year));

const asksOfMoney = /\b(?:percu|recu|touche|eu)\b.*\b(?:revenus?|ressources?|argent|sommes?|salaires?)\b/;
const asksOfRest = new RegExp(
  String.raw`\b(?:${missingWords}|autres?|aussi|egalement|en plus|a l etranger|change\w*|augment\w*|diminu\w*)\b`,
);
const ofPaper = /\b(?:bulletins?|fiches? de paie|net social)\b/;
const asksOfSort =
  /\b(?:fonciers?|locatifs?|non salarie\w*|independant\w*|etrang\w+)\b|\b(?:revenus?|ressources?|sommes?) (?:de (?:placement|capitaux|source)|du patrimoine|d une|exceptionnel\w*)/;
const isAbsent = /\b(?:pas|aucune?s?|sans|jamais|si|en cas|exemple|annule\w*|avant|ancien\w*)\b/;

/**
 * « Adrien a-t-il perçu des ressources ? Non, aucune », under « Bulletins reçus… : payé le 29/01/2027, net social 1 021,64 € », in
 * his part of the page.
 */
function inPart({ asked, page: { blocks } }: CheckContext): Finding[] {
  return asked.flatMap((question) => {
    const asks = fold(question.label);
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || question.group === null) return [];
    if (!asksOfMoney.test(asks) || asksOfRest.test(asks) || asksOfSort.test(asks)) return [];
    const [from, to] = [question.group, question.label].map((name) => blocks.indexOf(name));
    const told = (from ?? -1) < 0 || (to ?? -1) < (from ?? -1) ? [] : blocks.slice((from ?? 0) + 1, to);
    return told
      .filter(
        (block) =>
          ofPaper.test(fold(block)) &&
          !isAbsent.test(fold(block)) &&
          datesIn(block).length > 0 &&
          isInMonths(block, question) &&
          !isOfSomebodyElse(block, question) &&
          sumsIn(block).some((cents) => cents > 0),
      )
      .slice(0, 1)
      .map((told) =>
        ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told }),
      );
  });
}

/** « Claire EXEMPLE – bulletin… », over a question that names another. */
const isOfSomebodyElse = (block: string, { label }: Field): boolean => {
  const [name] = /^\p{Lu}[\p{L}'’-]+(?= \p{Lu})/u.exec(block) ?? [];
  return name !== undefined && !hasWords(fold(label), fold(name));
};

const isInMonths = (block: string, { label }: Field): boolean => {
  const months = monthsIn(label);
  return months.length === 0 || datesIn(block).some((day) => months.some(({ month }) => month === day.month));
};

function herOwn({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((question) => {
    const asks = fold(question.label);
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || !isOwn(question)) return [];
    const [sort, other] = sorts.filter((one) => one.test(asks));
    const rest = asks.replace(givenHer, 'recue');
    if (!sort || other || !had.test(rest) || asksElse.test(rest)) return [];
    const given = asked.filter(
      (field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0 && isSameMoney(field, sort),
    );
    if (given.length > 0) return given.map((field) => over(spotOf(field), question));
    const line = linesOf(page).find(
      ({ name, text }) =>
        sort.test(fold(name)) &&
        fold(name).split(' ').length < 6 &&
        !isElse.test(fold(text)) &&
        sumsIn(text).some((cents) => cents > 0) &&
        isInTime(text, question),
    );
    return line
      ? [
          ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', {
            told: `${line.name} : ${line.text}`,
          }),
        ]
      : [];
  });
}

/** « Pension alimentaire reçue », of her own. */
const isSameMoney = (field: Field, sort: RegExp): boolean =>
  sort.test(fold(field.label)) &&
  isHers(field) &&
  directionOf(fold(field.label)) === 'had' &&
  !/\bautres?\b/.test(fold(field.label));

/** What the page says under each name, in one line or two. */
const linesOf = ({ blocks, answers }: PageModel): { name: string; text: string }[] =>
  answers.flatMap(({ block, name, from }) => {
    const text = blocks[block] ?? '';
    return [
      name === block
        ? { name: text.slice(0, from), text: text.slice(from) }
        : { name: blocks[name] ?? '', text },
    ];
  });

/** Paid on a day of a month that the question names. */
function isInTime(text: string, { label }: Field): boolean {
  const months = monthsIn(label);
  const days = datesIn(text);
  return days.some((day) =>
    months.some(({ month, year }) => day.month === month && (year ?? day.year) === day.year),
  );
}

/** Amounts that the page itself says how to work out: a rent with its charges, what is left, so much a month for so long. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { formatAmount, readAmount } from '../../values/amount.ts';
import { textOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { withoutMonth } from '../who-and-when.ts';
import { figureOf } from './payslip.ts';
import { notExplained } from './sum-explained.ts';
import { isOfOther } from './sum-sure.ts';
import { isAmount, isNamedTotal, isOfOneSpan, isPart, spanOf } from './totals.ts';

export function checkWorkedOut({ page, asked, recap, shown }: CheckContext): Finding[] {
  const numbers = [...asked, ...recap].filter(isAmount);
  const found = [
    ...withCharges([...new Set([...numbers, ...shown.filter(isAmount)])]),
    ...whatIsLeft(numbers),
    ...corrected(numbers),
    ...multiplied(numbers, page),
    ...beyondShare(numbers, page),
    ...averages(numbers),
    ...twelfths(numbers, page),
    ...partsTooLarge(numbers),
  ];
  return notExplained(found, page, shown);
}

function hundredthsOf(field: Field): number {
  const amount = readAmount(textOf(field) ?? '');
  return amount.state === 'amount' ? amount.cents : 0;
}

const asNumber = (hundredths: number): string => `${hundredths / 100}`.replace('.', ',');

function judged(result: Field, found: number): Finding[] {
  const format = result.valueType === 'amount' ? formatAmount : asNumber;
  const params = { stated: format(hundredthsOf(result)), added: format(found) };
  const stated = hundredthsOf(result);
  // Told in whole euros, of amounts that have cents.
  const slack = stated % 100 === 0 && found % 100 !== 0 ? 100 : 0;
  return Math.abs(stated - found) <= slack
    ? []
    : [ownFinding('sum', 'problem', spotOf(result), 'sum-problem', params)];
}

/** A part of the page with more numbers works out more than one thing. */
const mostInPart = 40;

function inParts(numbers: readonly Field[]): Field[][] {
  const parts = Map.groupBy(numbers, ({ group }) => group);
  return [...parts.values()].filter(({ length }) => length <= mostInPart);
}

/** A whole, what is left without its other part, and that part alone. */
const inTwoParts: [RegExp, RegExp, RegExp][] = [
  [
    /\b(?:charges (?:comprises|incluses)|toutes charges)\b/,
    /\b(?:hors|sans)(?: les)? charges\b/,
    /^(?:montant (?:des |mensuel des )?|provisions? (?:pour |sur |de )?)?charges(?: locatives| mensuelles)?(?: (?:par|chaque) mois)?$/,
  ],
  [/\bttc\b/, /\bht\b/, /^(?:montant (?:de la )?)?tva\b/],
];

/** Of another time or another home, of some of it, or changed by something else. */
const isOther =
  /\b(?:ancien\w*|precedent\w*|derniere?s?|an passe|actuel\w*|votre part|quote part|depot|garantie|apres|restante?s?|plafon\w*|maxim\w*|pourcentage|taux|interets?|deja (?:deduit|retire)\w*)\b/;
const isPlain = ({ label }: Field): boolean => !isOther.test(fold(label));

/** « Loyer charges comprises », of « loyer sans les charges » and « charges », with nothing between them. */
function withCharges(numbers: readonly Field[]): Finding[] {
  return inParts(numbers).flatMap((fields) =>
    inTwoParts.flatMap((names) => {
      const found = names.map((name, at) =>
        fields.filter(({ label }) => name.test(fold(at === 2 ? withoutBrackets(label) : label))),
      );
      const [whole, rest, part] = found.map(([only, other]) => (other ? undefined : only));
      if (whole && rest && !part) return withoutMore(whole, rest);
      if (!whole || !rest || !part) return [];
      const three = [whole, rest, part];
      const places = three.map((field) => fields.indexOf(field));
      const isAlone = new Set(three).size === 3 && Math.max(...places) - Math.min(...places) === 2;
      return isAlone &&
        three.every(isPlain) &&
        isOfOneHome(three) &&
        isOfOneSpan(three) &&
        !left.test(fold(whole.label))
        ? judged(whole, hundredthsOf(rest) + hundredthsOf(part))
        : [];
    }),
  );
}

/** « Loyer hors charges : 720 », « Loyer charges comprises : 620 » */
function withoutMore(whole: Field, rest: Field): Finding[] {
  const both = [whole, rest];
  return hundredthsOf(whole) > 0 &&
    hundredthsOf(rest) > hundredthsOf(whole) &&
    both.every(isPlain) &&
    both.every(({ valueType }) => valueType === 'amount') &&
    isOfOneHome(both) &&
    isOfOneSpan(both)
    ? [
        {
          ...ownFinding('range', 'problem', spotOf(rest), 'range-high', {
            bound: formatAmount(hundredthsOf(whole)),
          }),
          why: null,
        },
      ]
    : [];
}

/** « Loyer du bail », beside what one of several tenants pays: said of one of the three, it may be of another home or share. */
function isOfOneHome(three: readonly Field[]): boolean {
  const [first = '', ...others] = three.map(({ label }) =>
    (
      fold(label).match(
        /\b(?:bail|total\w*|colocat\w*|sous locat\w*|ensemble|entiere?|chambre|part|garages?|parking|meuble\w*)\b/g,
      ) ?? []
    ).join(' '),
  );
  return others.every((words) => words === first);
}

/** What stands first, and what others pay of it. */
const price = /^(?:prix|cout|montant|total|facture|frais|tarif)\b/;
const paidByOthers =
  /\b(?:aides?|participations?|prise en charge|rembourse\w*|bons?|subventions?|remises?|reductions?|deja (?:verse|paye|regle)\w*|acomptes? (?:verse|paye|regle)\w*)\b/;

const takenOff =
  /^(?:(?:montant |somme )?a deduire|a retrancher|deduction|moins|aide (?:deduite|a deduire))\b/;
const left =
  /^(?:reste|montant restant|net|solde)\b.*\b(?:a (?:votre |ma |notre )?(?:payer|charge|regler)|du)\b/;

const byMonth = /\b(?:par|chaque) mois\b|\bmensu/;

/** « Reste à payer », after one price and all that is « À déduire ». */
function whatIsLeft(numbers: readonly Field[]): Finding[] {
  return inParts(numbers).flatMap((fields) => {
    const [result, otherResult] = fields.filter(({ label }) => left.test(fold(label)));
    const before = result ? fields.slice(0, fields.indexOf(result)) : [];
    const isPriced = price.test(fold(before[0]?.label ?? ''));
    const off = before.filter(
      ({ label }, at) => takenOff.test(fold(label)) || (isPriced && at > 0 && paidByOthers.test(fold(label))),
    );
    const [whole, otherWhole] = before.filter((field) => !off.includes(field));
    if (!result || otherResult || !whole || otherWhole || off.length === 0 || before[0] !== whole) return [];
    if (![whole, ...off, result].every(isPlain) || !isOfOneSpan([whole, ...off, result])) return [];
    // « Reste à payer chaque mois » of one bill; « Net à payer » of a payslip.
    if (byMonth.test(fold(result.label)) && !byMonth.test(fold(whole.label))) return [];
    if (figureOf(whole.label) !== null) return [];
    return judged(
      result,
      off.reduce((all, one) => all - hundredthsOf(one), hundredthsOf(whole)),
    );
  });
}

const amountOf =
  '(?:montants?|totaux|total|sommes?|salaires?|revenus?|pensions?|ressources?|valeurs?|chiffre)';
const changing = '(?:correction|modification|rectification|mise a jour|changement)s?';
/** « Montant de la déclaration d'origine », « salaire déclaré », « total avant correction » */
const first = new RegExp(
  `^(?:(?:ancien\\w*|premiere?) ${amountOf}|${amountOf} (?:(?:de|dans|sur|figurant sur) (?:la|votre|ma) (?:premiere )?declaration (?:d origine|initiale|precedente|deja envoyee|de depart)|d origine|initia\\w*|deja declaree?s?|declaree?s?|precedent\\w*|de depart|avant (?:(?:la|votre|cette|toute) )?${changing}))\\b`,
);
export const added =
  /\b(?:ajoutee?s?|a ajouter|rajoutee?s?|oubliee?s?|omis(?:e|es)?|manquante?s?|en plus|supplementaires?)\b/;
const removed = /\b(?:retiree?s?|a retirer|enlevee?s?|en trop|supprimee?s?|a enlever)\b/;
/** « Montant après correction », « nouveau total » */
const nowMade = new RegExp(
  `^(?:nouve(?:au|l|lle) ${amountOf}|${amountOf} (?:corrigee?s?|rectifiee?s?|modifiee?s?|apres (?:(?:la|votre|cette) )?${changing}))\\b(?!.*\\b(?:abattement|deduction|impos\\w*)\\b)`,
);
/** « 1AJ - montant après correction » */
const withoutBox = ({ label }: Field): string => fold(label).replace(/^(?:case |ligne )?[1-9][a-z]{2} /, '');

/** « Montant déclaré », « Salaire ajouté », then « Nouveau montant »: one after the other, and all of money. */
function corrected(numbers: readonly Field[]): Finding[] {
  return inParts(numbers.filter(({ valueType }) => valueType === 'amount')).flatMap((fields) =>
    fields.flatMap((result, at) => {
      const start = fields.slice(0, at).findLastIndex((line) => first.test(withoutBox(line)));
      const [from, ...changes] =
        nowMade.test(withoutBox(result)) && start >= 0 ? fields.slice(start, at) : [];
      const isTold = changes.every(
        (line) => !isPart(line) && added.test(fold(line.label)) !== removed.test(fold(line.label)),
      );
      if (!from || changes.length === 0 || !isTold || !isOfOneBox([from, ...changes, result])) return [];
      // « Oublié : 1 350 », signed or not.
      const change = (line: Field): number =>
        Math.abs(hundredthsOf(line)) * (removed.test(fold(line.label)) ? -1 : 1);
      return judged(
        result,
        changes.reduce((all, line) => all + change(line), hundredthsOf(from)),
      );
    }),
  );
}

/** « (1AJ) », then « 1BJ » */
const isOfOneBox = (fields: readonly Field[]): boolean =>
  new Set(fields.flatMap(({ label }) => label.match(/\b[1-9][A-Z]{2}\b/g) ?? [])).size < 2;

const byEach =
  /^(?!.*\b(?:premiere?|derniere?|moyenn\w*)\b).*(?:\b(?:par|chaque) (?:mois|semaine|jour|an|heure|personne|enfant|repas)\b|\bd un mois\b|\bmensu\p{L}+\b|\bunitaires?\b|\bl unite\b)/u;
/** « Pension reçue : nombre de mois » */
const withoutRow = (label: string): string => label.replace(/^[^:]{3,60}\s:\s/u, '');
const howMany = /^(?:nombre|nb|quantite|combien)\b/;
const withMore = /\b(?:compris\w*|inclus\w*|reduction|remise|frais|du)\b/;
/** « Total (dégressif) »; « (€) » says nothing more. */
const explained = /\((?!\s*(?:€|en €|euros?|en euros?)\s*\)).*\)/u;
/** « (somme mensuelle × nombre de mois) » */
const timesMany = /[×x*]\s?(?:le )?(?:nombre|nb) d/iu;
const saysTimes = /\bmultipli(?:e|ee|ez|er|es)\b/;

/**
 * « 150 € chaque mois », « nombre de mois », then the total; « pages », « exemplaires », « pages à tirer » where the page says
 * that one is multiplied by the other.
 */
function multiplied(numbers: readonly Field[], page: PageModel): Finding[] {
  const isSaid = page.blocks.some(
    (block) => block.length < 240 && /\bl une? multipliee? par l autre\b/.test(fold(block)),
  );
  const rows = isSaid ? rowsOfThree(numbers) : [];
  const named = inParts(numbers).flatMap((fields) => {
    const at = fields.findIndex((result, place) => {
      const [one, two] = [fields[place - 2], fields[place - 1]];
      if (!one || !two) return false;
      const isTold = saysTimes.test(fold(result.hint ?? '')) || timesMany.test(result.label);
      const isTotal =
        isNamedTotal({ ...result, label: withoutRow(result.label) }) &&
        !withMore.test(fold(result.label)) &&
        !explained.test(result.label) &&
        !isOfOther(fold(result.label), [fold(one.label)]) &&
        !/\b(?:par|chaque)\b/.test(fold(result.label)) &&
        [one, result].every(isPlain) &&
        byEach.test(fold(one.label)) &&
        sameUnit(one, two);
      return howMany.test(fold(withoutRow(two.label))) && (isTold || isTotal);
    });
    return at < 0 ? [] : [fields.slice(at - 2, at + 1)];
  });
  return [...rows, ...named].flatMap(([one, two, result]) =>
    one && two && result ? judged(result, (hundredthsOf(one) * hundredthsOf(two)) / 100) : [],
  );
}

/** « chaque mois », « nombre de mois » */
function sameUnit(one: Field, two: Field): boolean {
  const [unit, another] = [...fold(one.label).matchAll(/\b(?:par|chaque|d un) (\p{L}{2})|\b(?:mensu)/gu)].map(
    ([, each]) => each ?? 'mo',
  );
  return unit !== undefined && another === undefined && fold(two.label).includes(` ${unit}`);
}

/** Cells of a table that have the beginning of their names in common, three of each. */
function rowsOfThree(numbers: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const row = numbers.slice(at, at + 3);
    const [one, two, three] = row.map(({ label }) => label.split(' '));
    const shared = one?.findIndex((word, place) => word !== two?.[place] || word !== three?.[place]) ?? 0;
    if (shared < 1) return [];
    rows.push(row);
  }
  return rows;
}

const share =
  /^(.*?)\bne (?:peut|doit|pourra|saurait)(?: pas)? (?:depasser|exceder) (\d{1,2}) (?:du|de la|des|de l) (.*)$/;

/** « La subvention demandée ne peut dépasser 50 % du budget total » */
function beyondShare(numbers: readonly Field[], { blocks }: PageModel): Finding[] {
  return sentencesOf(blocks).flatMap((sentence) => {
    if (!sentence.includes('%')) return [];
    // « Pour les communes, … », « En principe, … » are not of everyone.
    const isOfSome =
      /^[^,]*,.*(?<!\p{L})ne /u.test(sentence) || /\b(?:si|sauf|surplus|ou)\b/.test(fold(sentence));
    const [, subject = '', percent = '', of = ''] = isOfSome ? [] : (share.exec(fold(sentence)) ?? []);
    const [part, whole] = [subject, of].map((words) => nameIn(words, numbers));
    if (!part || !whole || part === whole || !isOfOneSpan([part, whole])) return [];
    const most = (hundredthsOf(whole) * Number(percent)) / 100;
    return hundredthsOf(part) > most
      ? [ownFinding('range', 'problem', spotOf(part), 'range-high', { bound: formatAmount(most) })]
      : [];
  });
}

/** The one amount all of whose own words are among these. */
function nameIn(words: string, numbers: readonly Field[]): Field | undefined {
  const all = stems(words);
  const [only, other] = numbers.filter(({ label, valueType }) => {
    const own = stems(label);
    return valueType === 'amount' && own.length > 0 && own.every((stem) => all.includes(stem));
  });
  return other ? undefined : only;
}

/** « Salaire mensuel moyen », of one amount of each month and nothing else. */
function averages(numbers: readonly Field[]): Finding[] {
  return inParts(numbers).flatMap((fields) => {
    const [result, other] = fields.filter(({ label }) => /\bmoyenn?e?\b/.test(fold(label)));
    const months = fields.filter(({ label }) => monthsIn(label).length === 1);
    const isOfThose = ({ label }: Field): boolean =>
      !/\b(?:taux|douze|six|(?<!divise\w? )par|jour\w*|an|annee|annuel\w*)\b/.test(fold(label)) &&
      (label.match(/\d+/g) ?? []).every((number) => Number(number) === months.length);
    const areAlike = new Set(months.map(({ label }) => withoutMonth(label))).size === 1;
    if (!result || other || !isOfThose(result) || months.length < 2 || months.length !== fields.length - 1)
      return [];
    if (!areAlike || months.includes(result)) return [];
    const found = Math.round(months.reduce((all, one) => all + hundredthsOf(one), 0) / months.length);
    return Math.abs(hundredthsOf(result) - found) <= 100 ? [] : judged(result, found);
  });
}

/** « Le montant mensuel est le douzième du montant annuel », over the one of each. */
function twelfths(numbers: readonly Field[], { blocks }: PageModel): Finding[] {
  const isSaid = sentencesOf(blocks).some((sentence) =>
    /^(?!.*\b(?:hors|sans|si|sauf|pour une|pleine?s?)\b).*(?:\bmensuel\w*\b.*\b(?:douzieme|divisee? par (?:12|douze))\b|\bannuel\w*\b.*\b(?:12|douze) fois\b)/.test(
      fold(sentence),
    ),
  );
  if (!isSaid) return [];
  return inParts(numbers).flatMap((fields) => {
    const [months, years] = [/\bmensuel\w*\b/, /\bannuel\w*\b/].map((name) =>
      fields.filter(({ label, valueType }) => valueType === 'amount' && name.test(fold(label))),
    );
    const [month, year] = [months?.[0], years?.[0]];
    if (!month || !year || months?.length !== 1 || years?.length !== 1 || month === year) return [];
    const found = Math.round(hundredthsOf(year) / 12);
    return Math.abs(hundredthsOf(month) - found) <= 100 ? [] : judged(month, found);
  });
}

/** « Part de ces sommes », « déjà comprise dans le montant du dessus » */
const isOfAbove =
  /^y compris\b|\b(?:parmi|sur|dans) (?:ces?|cette) (?:montants?|sommes?|total|depenses?|frais|couts?|prix|loyers?|salaires?|recettes?|charges?)\b|^(?:la dedans|dedans)\b|^(?:part|partie|fraction) (?:de |d )(?:ces|ce|cette)\b|\b(?<!\b(?:non|pas) )(?:comprise?s?|incluse?s?) dans (?:le |la |les |ce |cette |ces )?(?:montant|sommes?|total|ligne|case)?(?: du| de la| ci)?(?: ligne)? ?(?:dessus|precedente?s?)\b/;

const counted = new Set(['count', 'household', 'hours']);

const inEuros = /€|\beuros?\b/i;

/** « dont primes : 500 € », of 400 €; « dont mineurs : 4 », of 3. */
function partsTooLarge(numbers: readonly Field[]): Finding[] {
  return numbers.flatMap((part, at) => {
    const [before, whole] = [numbers[at - 2], numbers[at - 1]];
    // « Adultes », « enfants », « dont handicapés »: of both.
    const isOfBoth =
      counted.has(part.valueType) && before?.group === part.group && counted.has(before.valueType);
    return whole &&
      !isOfBoth &&
      (isPart(part) || isOfAbove.test(fold(part.label))) &&
      !isPart(whole) &&
      !/\b(?:non|pas|hors|sans|en plus|outre|par (?:an|mois|jour))\b/.test(fold(part.label)) &&
      part.group === whole.group &&
      // « Heures », « dont payées (€) »; « Loyer par mois », « dont charges de l'année ».
      inEuros.test(part.label) === inEuros.test(whole.label) &&
      (!isPart(part) || ['', spanOf(whole)].includes(spanOf(part))) &&
      (part.valueType === 'amount' || (counted.has(part.valueType) && isPart(part))) &&
      counted.has(part.valueType) === counted.has(whole.valueType) &&
      (part.valueType === 'hours') === (whole.valueType === 'hours') &&
      hundredthsOf(part) > hundredthsOf(whole)
      ? [
          {
            ...ownFinding('range', 'problem', spotOf(part), 'range-high', {
              bound: (part.valueType === 'amount' ? formatAmount : asNumber)(hundredthsOf(whole)),
            }),
            why: null,
          },
        ]
      : [];
  });
}

/**
 * « Issa a-t-il perçu des ressources ? Non », or « Aucune ressource » ticked, where the page says of him: « Issa est indemnisé par
 * France Travail, qui l'a payé en novembre ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter, monthsDeclared } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { paymentsTold } from '../money/payments-told.ts';
import { sumsIn } from '../money/sums-in.ts';
import { cellsOfRow } from '../row-cells.ts';
import { sentencesOf } from '../sentences.ts';
import { isOfPartner, isSamePerson, monthOf, personOf } from '../who-and-when.ts';
import { saysNoMoney } from './no-money.ts';

const longestText = 600;

export function checkPaidInPart(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const denied = isOfQuarter(context) ? asked.filter(deniesMoney) : [];
  if (denied.length === 0) return [];
  const quarter = monthsDeclared(context);
  const paid = paidIn(context);
  const isOfOnePerson = asked.every((one) => isSamePerson(personOf(one), personOf(denied[0] as Field)));
  const isAlone =
    isOfOnePerson &&
    denied.every((field) => asksHer.test(fold(`${field.label} ${textOf(field) ?? ''}`))) &&
    !page.blocks.some((block) => ofOthers.test(fold(block)));
  return denied.flatMap((field) => {
    const own = monthOf(field);
    const months = own ? quarter.filter(({ month }) => month === own.month) : quarter;
    const name = nameOf(field);
    const part = new Set(linesOfPart(field, name, page));
    const isTitled = name !== undefined && hasWords(fold(page.headings[0]?.text ?? ''), fold(name));
    const isHis = isTitled || (isOfOnePerson && personOf(field).role !== 'you');
    const isNaming = namingOf(field, name, isOfOnePerson);
    const told = paid.find(
      ({ line, said }) =>
        line !== field.label &&
        fold(line) !== fold(textOf(field) ?? '') &&
        (part.has(line) ||
          isNaming(said) ||
          (isAlone && isPaper(line)) ||
          (isHis && !/\b(?:vous|votre|vos)\b/.test(fold(line)))) &&
        isThen(said, months, own !== null),
    );
    return told === undefined
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: told.said })];
  });
}

const ofOthers =
  /\b(?:conjointe?|concubine?|compagnon|compagne|partenaire|mari|epou(?:x|se)|fils|fille|votre enfant|vos enfants)\b/;
/** « Bulletin payé le 31 août 2026, net social 702,00 € »: of who reads, where the page knows of nobody else. */
const isPaper = (line: string): boolean =>
  /\b(?:bulletins?|fiches? de paie|net social|payee?s? le)\b/.test(fold(line)) && sumsIn(line).length > 0;

/** What the page tells of pay, line by line; and the rows of payslips. */
function paidIn(context: CheckContext): { line: string; said: string }[] {
  const lines = sentencesOf(context.page.blocks, longestText).filter(tellsPay);
  const rows = paymentsTold(context).filter(
    ({ field, told }) => !field && ![benefit, notSo].some((one) => one.test(fold(told))),
  );
  return [
    ...lines.map((line) => ({ line, said: line })),
    ...rows.map(({ told, day }) => ({ line: told, said: `${told} (${day.day}/${day.month}/${day.year})` })),
  ];
}

const asksOfMoney =
  /\b(?:percu|recu|touche|eu|gagne|dispose|a|ont|avez|ressources? (?:de|d|pour))\b.*\b(?:revenus?|ressources?|argent|sommes?)\b|^(?:ressources?|revenus?)(?: (?:de|d|du|des|a declarer|pour|\p{L}+))*$/u;
const ofSome =
  /\b(?:autres?|aussi|egalement|en plus|en dehors|hors|etrang\w+|change\w*|augment\w*|diminu\w*|fonciers?|locatifs?|non salarie\w*|independant\w*|placements?|patrimoine|capita\w+|epargne|exceptionnel\w*|alimentaires?|professionnel\w*|activite|salaria\w*|complement\w*|particulier\w*|verse\w*|charge|(?:revenus?|ressources?|sommes?) (?:d une?|de source|tiree?s?))\b/;

/** « Non » to all money, « Aucune ressource » ticked or chosen. */
function deniesMoney(field: Field): boolean {
  const asks = fold(field.label);
  if (stateOf(field) !== 'filled') return false;
  if (field.kind === 'checkbox') return saysNoMoney(field.label) && !ofSome.test(asks);
  const said = textOf(field) ?? '';
  if (field.options.length < 2 || ofSome.test(asks)) return false;
  return isYesNo(field)
    ? yesNoOf(field) === 'no' && asksOfMoney.test(asks)
    : saysNoMoney(said) && !ofSome.test(fold(said));
}

/** Under the title of that person's part, up to the next one; the cells of her row. */
function linesOfPart(field: Field, who: string | undefined, page: PageModel): string[] {
  const { group, heading, label } = field;
  const { blocks } = page;
  const row = rowName(label);
  const cells = row === '' ? [] : cellsOfRow(row, page).map(({ text }) => text);
  // « Personnes du foyer », « Août 2026 »: of anybody.
  const title = [group, heading].find(
    (name) =>
      name !== null &&
      blocks.includes(name) &&
      ((who !== undefined && hasWords(fold(name), fold(who))) ||
        (isOfPartner(field) && ofOthers.test(fold(name)))),
  );
  const titles = new Set([
    ...page.headings.map(({ text }) => text),
    ...page.fields.flatMap((field) => field.group ?? []),
  ]);
  const from = title ? blocks.indexOf(title) : -1;
  const isSure = from >= 0 && from === blocks.lastIndexOf(title ?? '') && title !== page.headings[0]?.text;
  const after = isSure ? blocks.slice(from + 1) : [];
  const to = after.findIndex((block) => titles.has(block) && block !== label);
  const part = to < 0 ? after.slice(0, Math.max(0, after.indexOf(label))) : after.slice(0, to);
  return [...(isSure && title ? [title] : []), ...sentencesOf(part, longestText), ...cells];
}

/** « Avez-vous », « Je n'ai »; « Vos enfants ont-ils » is of others. */
const asksHer = /\b(?:avez vous|vous avez|vous n avez|percevez vous|j ai|je n|je ne)\b/;

/** Of the whole page, what bears the first name, or speaks of the one partner. */
function namingOf(field: Field, name: string | undefined, isOfOnePerson: boolean): (line: string) => boolean {
  const who = isOfPartner(field)
    ? /\bvotre (?:conjointe?|concubine?|compagnon|compagne|partenaire|epou(?:x|se)|mari|femme)\b/
    : isOfOnePerson && asksHer.test(fold(`${field.label} ${textOf(field) ?? ''}`))
      ? /\bvous (?:etes|avez|percevez|travaillez|touchez)\b|\bvous a(?:voir)? (?:paye|verse)|^(?:salariee?|indemnisee?|apprentie?|employee?|retraitee?)\b/
      : null;
  return (line) =>
    (name !== undefined && hasWords(fold(line), fold(name)) && beginsWith(line, name)) ||
    who?.test(fold(line)) === true;
}

const nameOf = (field: Field): string | undefined =>
  [field.label, field.group ?? '', field.heading ?? '']
    .map((title) => aFirst.exec(title)?.[1] ?? '')
    .find((word) => word !== '' && !noName.test(word) && monthNumber(word) === null);

/** « Issa a-t-il », « Issa Diallo, votre conjoint », « Issa : aucune ressource », « Ressources d'Issa » */
const aFirst =
  /^(?:(?:Votre|Ressources|Revenus|M\.|Mme|Madame|Monsieur)\s(?:\p{Ll}+\s){0,2}(?:d['’])?)?(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=\s(?:a-t|a\s|n['’]|ne\s|\p{Lu}[\p{L}'’-]+|\()|,|\s:|$)/u;
/** It is of whom it names first. */
const beginsWith = (line: string, name: string): boolean => {
  const [first] =
    line.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})/gu)?.filter((word) => !noName.test(word)) ?? [];
  return first === name.split('-')[0] || line.startsWith(name);
};
const noName =
  /^(?:Votre|Notre|Madame|Monsieur|Mme|Pour|Selon|Nous|Ressources|Revenus|Salaires?|Informations?|Connu|Dans|Les|Ses|Son|Sa|France|Travail)$/;

const benefit =
  /\b(?:rsa|revenu de solidarite|primes? d activite|apl|als|alf|aides? au logement|bourses?|boursi\w+|allocations? familiales?|allocation de (?:base|rentree)|caf|msa|livret a|service civique|gratification)\b/;
const notSo =
  /\b(?:pas|plus|aucune?s?|sans|jamais|rien|non|ni|si|par exemple|avant|ancien\w*|jusqu\w*|ne|n|arrete\w*|suspend\w*|cesse\w*|demission\w*|licenci\w*|benevol\w*|conges?|prochain\w*|futur\w*|sera|seront|va|debutera|commencera|recherche|attente|demande\w*|doit|doivent|devez|lorsqu\w*|quand|chaque personne|plafond|pensions?(?!.*\b(?:recue?s?|percue?s?|retraites?|invalidite|reversion|percoit|touche|recoit)\b)|precedent\w*|estim\w*|droits?|stage|stagiaire|verse[sz]? (?:a|une)|payez|ce qu\w*|(?:declare|indique|ecrive|inscrive|complete|ajoute|verifie|saisisse|recopie|coche)[rz])\b/;
const paid = [
  /\b(?:est|etes|etait|etiez|suis|toujours|actuellement)(?: \p{L}+)? (?:indemnisee?|pensionnee?|retraitee?|salariee?|apprentie?|interimaire|employee?|en (?:cdi|cdd|apprentissage|alternance|interim))\b/u,
  /^(?:\p{L}+ ){0,6}(?:indemnisee?|pensionnee?|retraitee?|salariee?|apprentie?|interimaire|employee?) (?:de|du|d|chez|a|par|au|aux|dans|depuis|en)\b/u,
  /\btravaill(?:e|ez|ait|iez)\b/,
  /\b(?:percoit|percevez|touche|touchez|recoit|recevez|gagne|gagnez|percevait)\b.*\b(?:salaires?|paies?|pensions?|retraites?|allocations?|indemnites?|are|chomage|rentes?|remuneration)\b/,
  /\b(?:percoit|percevez|touche|touchez|recoit|recevez|gagne|gagnez)\b.*\b(?:euros?|par mois|chaque mois|tous les mois)\b/,
  /\bvous avoir (?:paye|verse)\b/,
  /\b(?:l|lui|leur|qui) (?:a|ont)(?: \p{L}+)? (?:payee?s?|versee?s?|reglee?s?|remuneree?s?|verse|paye)\b/u,
  /\b(?:a|avez|ont) (?:bien )?ete (?:payee?|remuneree?|indemnisee?)\b/,
];
/** « Salaire de juillet : 640,11 € » */
const aLine =
  /\b(?:salaires?|paies?|bulletins?|pensions?|retraites?|allocations?|indemnites?|chomage|rentes?|remunerations?|net social)\b/;

/** « 845,10 € payés à Théo » */
const ofSum =
  /\b(?:payee?s?|versee?s?|percue?s?|recue?s?|reglee?s?) (?:a|le|en|par|au|aux|pour)\b|\brelev\w+\b/;

function tellsPay(line: string): boolean {
  const words = fold(line).replace(/^(?:d apres )?ce que nous (?:savons|connaissons)\b/, '');
  if (line.includes('?')) return false;
  if (notSo.test(words) || benefit.test(words)) return false;
  const sums = sumsIn(line);
  if (sums.length > 0)
    return (
      sums.some((cents) => cents > 0) &&
      (aLine.test(words) || ofSum.test(words) || paid.some((one) => one.test(words)))
    );
  return paid.some((one) => one.test(words));
}

/** In one of those months, or begun before their end; of no time, always, but of one month among others. */
function isThen(line: string, months: readonly Temporal.PlainYearMonth[], isOfOne: boolean): boolean {
  const [first, last] = [months[0], months.at(-1)];
  const all = [
    ...datesIn(line).map(({ month, year }) => ({ month, year: year as number | null })),
    ...monthsIn(line),
  ];
  // « Payé le 31/08, viré le 03/09 » is of August.
  const named = isOfOne ? all.slice(0, 1) : all;
  if (named.length === 0) return !isOfOne;
  if (!first || !last) return false;
  const since = !isOfOne && /\bdepuis\b/.test(fold(line));
  return named.some(({ month, year }) =>
    since && year !== null
      ? Temporal.PlainYearMonth.compare({ month, year }, last) <= 0
      : months.some((one) => one.month === month && one.year === (year ?? one.year)),
  );
}

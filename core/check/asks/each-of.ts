/** What a page wants of each: every case of a row, every paper of a list. One is left, where the others were given. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, initialTextOf, isOptional, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, onceForEach, withoutBrackets } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isForSomeInBrackets } from './in-brackets.ts';
import { mayStayBlank } from './may-stay-blank.ts';
import { isBirth } from './range.ts';

export function checkEachOf(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const rules = sentencesOf(page.blocks)
    .filter((sentence) => !sentence.includes('*'))
    .map(fold)
    .filter((rule) => !asksNot.test(rule));
  const isWhole = rules.some((rule) => wholeRow.test(rule));
  const needs = rules.filter((rule) => each.test(rule) && needed.test(rule));
  const allRows = rowsOf(asked);
  const rows = isWhole || needs.length > 0 ? allRows : [];
  const ofRules = rows.flatMap((row) =>
    row.filter(
      (cell, at) =>
        isLeft(cell) &&
        isGivenElsewhere(row, at, rows) &&
        !isOfOtherAge(row, rows, context) &&
        ((isWhole && row.length > 1 && isOnlyLeft(row)) || needs.some((rule) => names(rule, cell))),
    ),
  );
  const cells = new Set([...ofRules, ...halfOfWork(allRows, context), ...sumsLeft(allRows, context)]);
  return [
    ...[...cells].map((cell) => ownFinding('required', 'problem', spotOf(cell), 'required-problem')),
    ...(rules.some(isOfAllPapers) ? papersLeft(asked) : []),
  ];
}

const asksNot =
  /\b(facultati\w+|optionnel\w*|coche[rz]|si (besoin|possible|necessaire|vous|elle|il|l|connue?s?|disponibles?)|le cas echeant|eventuel\w*|sauf|uniquement|seulement|inutile|pas (necessaire|obligatoire|besoin)|laisse[rz]?|peut|pouvez|ne (remplissez|renseignez|completez|mettez|indiquez|notez)|concern\w*|asterisques?|exemples?|qui|dont|pour les?|pour des|chez|ayant|celles?|ceux|lequel|laquelle|ou vous|scolarise\w*|majeure?s?|mineure?s?|salariee?s?|travaille\w*|percu\w*)\b/;

const cases = '(?:rubriques?|cases?|colonnes?|champs?|zones?)';
const many = '(?:\\d|deux|trois|quatre|cinq|six)';
/** « Quatre cases par ligne », « Remplissez toute la ligne », « complétez-en toutes les rubriques », « Une ligne incomplète n'est pas étudiée » */
const wholeRow = new RegExp(
  [
    `\\b(?:remplissez|remplir|complete[rz]|renseigne[rz]) (?:\\w+ ){0,2}(?:toute la ligne|la ligne entiere|tou(?:te)?s les ${cases}|chaque ${cases})\\b`,
    '\\b(?:chaque|toute) (?:ligne|bloc|fiche)\\b.*\\b(?:en entier|entierement|integralement|doit etre (?:complete|remplie?|renseignee?)$)',
    `\\baucune? ${cases}\\b.*\\bvides?\\b`,
    `\\b(?:${many}|tou(?:te)?s les) (?:${cases} )?(?:a (?:remplir|renseigner|completer|servir) )?(?:par|pour chaque|pour une|dans chaque|de chaque|sur chaque|a chaque) (?:ligne|employeur|contrat)\\b`,
    `\\b(?:une|chaque|toute) ligne(?: (?:complete|entiere|remplie))? (?:(?:a|compte|comporte|c est|comprend|fait|demande|egale?) )?(?:ses |les )?${many} ${cases}`,
    '\\b(?:ligne|bloc|fiche)s? incomplete?s?\\b.*\\b(?:refuse|rejete|ignore|pas (?:pris|traite|etudie|enregistre))\\w*',
  ].join('|'),
);
const each = /\b(chaque|chacune?|tous|toutes|l une? des|les (deux|trois|quatre|cinq|six))\b/;
const needed =
  /\b(doi(t|vent) (\w+ )?(etre )?(indique|renseigne|precise|rempli|complete|donne|saisi|inscri|note|fourni|figur|comport|porte)\w*|necessaires?|indispensables?|obligatoires?|exigee?s?|imperati\w+|(fait|font) defaut|manqu\w+|(precise|indique|renseigne|reporte|inscrive)[rz]|notez|donnez|completez)\b/;

const rank =
  /\b(\d+(er|ere|re|e|eme)?|premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|ligne|n)\b/g;

const ofRow = /^(?:\p{L}+ )?(?:n° ?)?\d{1,2}$/u;

/** What a case is in its row: its name, without the number, the month or the person that tells the row. */
export const shapeOf = onceForEach(({ label, kind }: Field): string => {
  const parts = label.split(' – ');
  // « Heures – employeur 1 », « Ligne 1 – Heures »
  const own = withoutBrackets(parts.findLast((part) => !ofRow.test(part)) ?? parts.at(-1) ?? label)
    .trim()
    .replace(/ (?:de |d['’]|pour )(?:\p{Lu}[\p{L}'’-]+ ?)+$/u, '');
  const words = fold(own).replace(rank, '').split(' ');
  return [kind, ...words.filter((word) => word !== '' && monthNumber(word) === null)].join(' ');
});

/** Cases whose names come again and again, row by row, in one order. */
export function rowsOf(asked: readonly Field[]): Field[][] {
  return listsOf(asked).flat();
}

/** Those rows, list by list. */
export function listsOf(asked: readonly Field[]): Field[][][] {
  const cells = asked.filter(
    ({ kind, valueType }) => kind !== 'checkbox' && kind !== 'file' && valueType !== 'consent',
  );
  const shapes = new Map(cells.map((cell) => [cell, shapeOf(cell)]));
  const times = Map.groupBy(cells, (cell) => shapes.get(cell));
  const rows: Field[][] = [];
  let row: Field[] = [];
  for (const cell of cells.filter((one) => (times.get(shapes.get(one))?.length ?? 0) > 1)) {
    const isNext = row.some((one) => shapes.get(one) === shapes.get(cell)) || row[0]?.group !== cell.group;
    if (isNext) {
      row = [];
      rows.push(row);
    }
    row.push(cell);
  }
  const lists = Map.groupBy(rows, (one) => one.map((cell) => shapes.get(cell)).join('|'));
  return [...lists.values()].filter(({ length }) => length > 1);
}

const isFilled = (field: Field | undefined): boolean => field !== undefined && stateOf(field) === 'filled';

/** Its row is begun, and each of the other rows begun has this case filled in. */
function isGivenElsewhere(row: readonly Field[], at: number, rows: readonly (readonly Field[])[]): boolean {
  const own = row[at];
  // Months with no money are left empty, where nothing else asks for a zero.
  if (!own || (row.length === 1 ? own.valueType === 'amount' : !row.some(isFilled))) return false;
  const others = rows.filter(
    (other) =>
      other !== row &&
      other.length === row.length &&
      other.some(isFilled) &&
      other.every((cell, place) => shapeOf(cell) === shapeOf(row[place] ?? cell)),
  );
  return others.length > 0 && others.every((other) => isFilled(other[at]));
}

const ofPay =
  /^(?!.*\b(?:primes?|indemnites?|frais|conges|avance)\b).*\b(?:salaires?|remunerations?|paies?|payes?|brut|nets?)\b/;
const notKnown = /\b(?:pas|encore|attente|inconnue?s?|ne (?:sais|connais)|plus tard)\b/;

/** « Employeur 2 : 38 heures », without the salary that the first employer has beside the hours, or the other way: work has both. */
function halfOfWork(rows: readonly (readonly Field[])[], { asked, page }: CheckContext): Field[] {
  if (sentencesOf(page.blocks, longestText).some((one) => mayStayBlank(fold(one)))) return [];
  return rows.flatMap((row) => {
    const hours = row.filter(({ valueType }) => valueType === 'hours');
    const pay = row.filter(({ valueType, label }) => valueType === 'amount' && ofPay.test(fold(label)));
    const [worked, paid] = [hours[0], pay[0]];
    // Days or shows may be told in the place of hours.
    const isInPlace = row.some(({ valueType }) => valueType === 'count' || valueType === 'duration');
    if (!worked || !paid || hours.length > 1 || pay.length > 1 || isInPlace) return [];
    // « Je ne connais pas encore mon salaire », ticked in the same part
    const isToCome = asked.some(
      (box) =>
        box.kind === 'checkbox' &&
        box.group === paid.group &&
        stateOf(box) === 'filled' &&
        notKnown.test(fold(box.label)),
    );
    const [left, told] = isFilled(worked) ? [paid, readHours(textOf(worked) ?? '')] : [worked, centsOf(paid)];
    return (told ?? 0) > 0 && isLeft(left) && !isToCome && isGivenElsewhere(row, row.indexOf(left), rows)
      ? [left]
      : [];
  });
}

const ofFilling =
  /\b(?:indique|rempli|complete|renseigne|inscri|saisi|note|donne|montant|somme|mensualite|case|rubrique|ligne|colonne)\w*/;
const leavesIt =
  /\b(?:facultati\w+|optionnel\w*|si|s|le cas echeant|eventuel\w*|pas (?:necessaire|obligatoire|besoin)|inutile|concern\w*|peut|pouvez|ou|estim\w*|plus tard)\b/;
const ofPerson = /\b(?:prenoms?|naissance|age|enfants?|conjointe?)\b/;

/** « Organisme : Agirc », « Nature : pension », which she wrote, and no amount, which the other lines have. */
function sumsLeft(rows: readonly (readonly Field[])[], { page }: CheckContext): Field[] {
  const says = sentencesOf(page.blocks, longestText).map(fold);
  if (says.some((one) => mayStayBlank(one) || (ofFilling.test(one) && leavesIt.test(one)))) return [];
  return rows.flatMap((row) => {
    const [sum, other] = row.filter(({ valueType }) => valueType === 'amount');
    const told = row.filter((cell) => cell !== sum);
    // Hours or days may be told in its place, not everybody has money, and « Perçue : non » is an answer.
    const mayBeNone = told.some(
      (cell) =>
        ['hours', 'count', 'duration', 'name', 'percent'].includes(cell.valueType) ||
        ofPerson.test(fold(cell.label)) ||
        tellsNothing(cell) ||
        (cell.options.length > 0 && !isChosenWhole(cell, row, rows)),
    );
    const isHers = told.some((cell) => cell.options.length === 0 && initialTextOf(cell) !== textOf(cell));
    if (!sum || other || mayBeNone || !isHers || !told.every(isFilled) || !isLeft(sum)) return [];
    return isGivenElsewhere(row, row.indexOf(sum), rows) ? [sum] : [];
  });
}

/** The same is chosen in a row that has all of its cases. */
const isChosenWhole = (cell: Field, row: readonly Field[], rows: readonly (readonly Field[])[]): boolean =>
  rows.some((other) => {
    const own = other[row.indexOf(cell)];
    return other !== row && other.every(isFilled) && own !== undefined && textOf(own) === textOf(cell);
  });

/** A baby has no school yet, and what is left with the end of a contract goes with it. */
const isOnlyLeft = (row: readonly Field[]): boolean =>
  row.filter((cell) => stateOf(cell) === 'empty').length === 1;

/** In years: what is asked of the others, a school, a telephone, a job, may not be of one so much younger. */
const ages = [3, 16];

function isOfOtherAge(
  row: readonly Field[],
  rows: readonly (readonly Field[])[],
  { dates, today }: CheckContext,
): boolean {
  const ageIn = (cells: readonly Field[]): number | null => {
    const birth = dates.find((date) => isBirth(date) && date.fields.some((part) => cells.includes(part)));
    return birth?.reading.state === 'date'
      ? birth.reading.date.until(today, { largestUnit: 'year' }).years
      : null;
  };
  const own = ageIn(row);
  if (own === null) return false;
  const others = rows.filter((other) => other !== row).map(ageIn);
  return ages.some((age) => own <= age && others.every((other) => other === null || other > age));
}

/** Which many have not, or have when something else is so. */
const ofSome =
  /\b(si|complement\w*|usage|eventuel\w*|autres?|fin|au|jusqu|sortie|depart|observations?|commentaires?|remarques?|precisions?)\b/;

const isLeft = (field: Field): boolean =>
  stateOf(field) === 'empty' && !field.required && !isOptional(field) && !ofSome.test(fold(field.label));

const light = new Set(['avec', 'dans', 'pour', 'votre', 'leur', 'cette']);

/** « L'adresse de chaque bénéficiaire doit être précisée » names « Adresse »; « date de paiement » names « Payé le ». */
function names(rule: string, cell: Field): boolean {
  const said = rule.split(' ').map((word) => word.slice(0, 5));
  const own = shapeOf(cell)
    .split(' ')
    .slice(1)
    .filter((word) => word.length > 3 && !light.has(word));
  if (own.length > 0 && own.every((word) => said.includes(word.slice(0, 5)))) return true;
  const isBirth = /\b(nee?|naissance)\b/.test(fold(cell.label));
  return cell.valueType === 'date' && /\bdates?\b/.test(rule) && /\bnaissance\b/.test(rule) === isBirth;
}

const papers = '(?:pieces|documents|justificatifs|papiers)';
const all = `(?:tou(?:te)?s les|l ensemble des|chacune? des|les (?:deux|trois|quatre|cinq|six)) ${papers}`;
/** « Toutes les pièces de la liste doivent être jointes » */
const allPapers = new RegExp(
  `\\b${all}\\b.*\\b(?:(?:doivent|doit) (?:\\w+ )?etre (?:joint|fourni|depose|transmis|televerse|ajoute|envoye)\\w*|sont (?:obligatoires|indispensables|exigee?s|requis\\w*|a (?:joindre|fournir|deposer)))|\\b(?:joignez|deposez|fournissez|ajoutez) ${all}\\b`,
);
/** « au format PDF », « en un seul fichier », « avant le 15 », « correspondant à votre situation »: how, when, which of them. */
const howOrWhich =
  /\b(formats?|pdf|jpe?g|mo|lisibles?|seul|avant|apres|plus tard|francais|langue|correspond\w*|situation|utiles?|demandee?s|selon|suivantes?|originaux)\b/;

const isOfAllPapers = (rule: string): boolean => allPapers.test(rule) && !howOrWhich.test(rule);

const ofSomePapers =
  /\b(si|autres?|eventuel\w*|le cas echeant|en cas|cas|pour les|facultati\w+|optionnel\w*|complementaires?|selon|sauf|conjointe?|concubine?|partenaire|invalidite|handicap\w*|divorce|jugement|heberg\w*|sejour|grossesse|page|suite|verso)\b/;

function papersLeft(asked: readonly Field[]): Finding[] {
  const files = asked.filter(({ kind }) => kind === 'file');
  if (!files.some(isFilled)) return [];
  return files
    .filter(
      (file) =>
        stateOf(file) === 'empty' &&
        !isOptional(file) &&
        !isForSomeInBrackets(file.label) &&
        ![file.label, file.question, file.group].some((name) => ofSomePapers.test(fold(name ?? ''))),
    )
    .map((file) => ownFinding('required', 'problem', spotOf(file), 'required-file'));
}

import { matchCases } from '../detect/match-cases.ts';
import type { Procedure } from '../pack.ts';
import type { Field, PageModel, ValueType } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { initialTextOf, textOf } from '../values/answer.ts';
import { fold, foldAll, withoutBrackets } from '../wording/fold.ts';
import { monthNumber, monthsIn } from '../wording/months.ts';
import { numberNamed } from './asks/number-names.ts';
import { rowName } from './cell-names.ts';
import { withRoles } from './roles.ts';
import { monthOf, personOf } from './who-and-when.ts';

/** The page with what its cases mean, where the label alone does not say it but the page or the guide does. */
export function withMeanings(page: PageModel, procedure: Procedure | null): PageModel {
  const told = withRoles(
    withEuros(withSplitDates(withBareDates(withPlainNames(withNamedAbove(withUnpressed(page)))))),
  );
  return withMonthlyAmounts(withKnownCases(told, procedure), procedure);
}

/**
 * Where one pair of buttons shows by its look which is pressed, another pair of the same words that shows nothing has
 * none pressed. Alone, such a pair cannot be read.
 */
function withUnpressed(page: PageModel): PageModel {
  const words = ({ options }: Field): string => options.map(fold).sort().join(' ');
  const pairs = page.fields.filter((field) => field.kind === 'button-group');
  const telling = new Set(pairs.filter((field) => field.value.state === 'filled').map(words));
  if (telling.size === 0) return page;
  return {
    ...page,
    fields: page.fields.map(
      (field): Field =>
        pairs.includes(field) && field.value.state === 'unread' && telling.has(words(field))
          ? { ...field, value: { state: 'empty' } }
          : field,
    ),
  };
}

/** What a question answered by « Oui » or « Non » may have been taken for, in a case that only shows it. */
const mayBeShown = new Set(['unknown', 'marital-status', 'household', 'free-text', 'choice']);

/** « 13 premiers chiffres », under « N° de sécurité sociale »; « Non », in a case that only shows it. */
function withNamedAbove(page: PageModel): PageModel {
  const fields = page.fields.map((field): Field => {
    const text = textOf(field);
    // « Avez-vous reçu une pension ? Non », chosen in a list that the page draws.
    if (field.kind === 'combobox' && text !== null && /^(oui|non)$/i.test(text.trim()))
      return { ...field, valueType: 'yes-no' };
    if (!mayBeShown.has(field.valueType) || field.kind !== 'text') return field;
    if (field.readOnly && text !== null && /^(oui|non)$/i.test(text.trim()))
      return { ...field, valueType: 'yes-no' };
    if (field.valueType !== 'unknown') return field;
    const isOfNir = numberNamed(field.question ?? field.group ?? '') === 'nir';
    return isOfNir && /^(les )?(13|15)\b/.test(fold(field.label)) ? { ...field, valueType: 'nir' } : field;
  });
  return { ...page, fields };
}

const totalOfYear =
  /^(?!.*\b(?:avis|declaration|concernee?|reference|quelle)\b)(?!(?:annee|exercice|millesime)\b).*\b(?:revenus?|salaires?|pensions?|recettes|benefices?|chiffre d affaires|total|montants?)\b.*\bannee\b/;

/** Two things asked in one case, « Prénom et date de naissance des enfants », or an amount in words: anything may be written. */
const inWords =
  /^pays\b|^de quel(?:le)?s? .*\bs agit\b|^(?:pour|de|a|par|chez) qui\b|\b(en (toutes )?lettres)\b|\b(noms?|prenoms?)\b.*\bet\b.*\b(date|lieu|age|annee)\b|\bdates?\b.*\bet\b.*\b(noms?|prenoms?|lieux?)\b|\bd ou (?:pro)?vien|\bet (?:comment|pourquoi|de qui|par qui)\b/;

/** « Ressource 1 : payée par », whatever the row is of: by whom, and no sum. */
const byWhom = /\b(?:paye|verse|servi|regle|attribue)e?s? par(?: qui)?$/;

/** « Précisez l'allergie ou le traitement », « Traitement en cours »: words that name money elsewhere. */
const asksForWords =
  /^(?:si oui |si autre )?(?:a preciser|precisez?|preciser|expliquez|decrivez|lequel|laquelle|lesquel(?:le)?s)\b(?!.*\b(?:montants?|sommes?|combien|brute?s?|nets?|euros?|par mois)\b)/;
const ofCare =
  /\b(?:allergi\w*|medic\w*|sante|maladies?|soins?|posologie|ordonnance|en cours|suivi\w*|prescri\w*|particulier|pai)\b/;
const ofPay =
  /\b(?:salaires?|remuneration\w*|indiciaire|brute?s?|nets?|montants?|pensions?|primes?|mensuel\w*|annuel\w*|imposables?|frais|couts?|depenses?)\b/;

/** Whether words are asked for, or written, in a case that was taken for one of money. */
function isOfWords({ label, question, group, heading }: Field, text: string): boolean {
  const name = fold(label);
  if (asksForWords.test(name) && text !== '') return true;
  const isTreatment = /\btraitements?\b/.test(name) && !ofPay.test(name);
  return (
    isTreatment && (/^\D*\p{L}\D*$/u.test(text) || ofCare.test(foldAll(label, question, group, heading)))
  );
}

/** « Nom inscrit sur le RIB » is no account, nor « Revenus : total de l'année » a year. */
function withPlainNames(page: PageModel): PageModel {
  const fields = page.fields.map((field): Field => {
    const [label, text] = [fold(field.label), textOf(field) ?? ''];
    if (field.valueType === 'iban' && /^(?:noms?|prenoms?|titulaires?)\b/.test(label) && !/\d{2}/.test(text))
      return { ...field, valueType: 'name' };
    if (
      field.valueType === 'amount' &&
      field.kind === 'text' &&
      byWhom.test(label) &&
      !/^[\d\W]+$/.test(text)
    )
      return { ...field, valueType: 'free-text' };
    // « Dons à des organismes d'intérêt général »
    if (
      field.valueType === 'organisation' &&
      /^(?:dons?|sommes?|montants?|versements?)\b/.test(label) &&
      isNumber(text)
    )
      return { ...field, valueType: 'amount' };
    if (field.valueType === 'phone' && /\bpar (?:mois|an)\b/.test(label))
      return { ...field, valueType: 'amount' };
    if (field.kind === 'text' && ['amount', 'date'].includes(field.valueType) && inWords.test(label))
      return { ...field, valueType: 'free-text' };
    if (field.valueType === 'amount' && field.kind === 'text' && !isNumber(text) && isOfWords(field, text))
      return { ...field, valueType: 'free-text' };
    const isSum = field.valueType === 'year' && field.kind === 'text' && totalOfYear.test(label);
    return isSum && isNumber(text) && !/^(?:19|20)\d\d$/.test(text.trim())
      ? { ...field, valueType: 'amount' }
      : field;
  });
  return { ...page, fields };
}

/** « Bourse d'études »: where the guide knows the case and it can mean only one thing, that is what it asks for. */
function withKnownCases(page: PageModel, procedure: Procedure | null): PageModel {
  if (!procedure) return page;
  const single = new Map(
    procedure.cases.map(({ id, valueTypes }) => [id, valueTypes.length === 1 ? valueTypes[0] : undefined]),
  );
  const { caseOf } = matchCases(page.fields, procedure.cases);
  return {
    ...page,
    fields: page.fields.map((field): Field => {
      const valueType = single.get(caseOf.get(field.id) ?? '');
      // « Durée du travail (heures) »
      if (field.valueType === 'duration' && /\bheures?\b/.test(fold(field.label)))
        return { ...field, valueType: 'hours' };
      const isOpen = field.valueType === 'unknown' && (field.kind === 'text' || field.kind === 'number');
      return isOpen && valueType ? { ...field, valueType: valueType as ValueType } : field;
    }),
  };
}

const bareDate =
  /^(periode )?(du|au|le|depuis le|jusqu au|a partir du|a compter du)$|^(debut|fin)( (de|du|des|d)\b.*)?$|\b(le|du|a (partir|compter) du|jusqu au)$/;
/** « JJ/MM/AAAA », « au format jj-mm-aaaa » */
const askedAsDate = /\bjj mm aaaa\b/;

/** « Du », « Au », « Fin du stage » ask for dates; so does a case where the page says how to write one, or one was written. */
function withBareDates(page: PageModel): PageModel {
  const isDate = (field: Field): boolean => {
    const isOpen = ['unknown', 'period'].includes(field.valueType);
    if (field.kind !== 'text' || !isOpen) return false;
    const label = fold(field.label);
    if (bareDate.test(label) || askedAsDate.test(`${label} ${fold(field.hint ?? '')}`)) return true;
    const text = textOf(field) ?? '';
    return (
      field.valueType === 'unknown' &&
      // The 31st of November, a year with a digit too many: written as a date all the same.
      /^(0?[1-9]|[12]\d|3[01])[/.](0?[1-9]|1[0-2])[/.]\d{4,5}$/.test(text.trim())
    );
  };
  return {
    ...page,
    fields: page.fields.map((field): Field => (isDate(field) ? { ...field, valueType: 'date' } : field)),
  };
}

/**
 * « Recettes encaissées (en euros) » over its cases: whatever they are called, a number there is a sum. « 2e trimestre »
 * names when, not what.
 */
function withEuros(page: PageModel): PageModel {
  const isSum = (field: Field): boolean => {
    const mayBe = ['unknown', 'period', 'month', 'household', 'count'].includes(field.valueType);
    if (!mayBe || (field.kind !== 'text' && field.kind !== 'number')) return false;
    const names = [field.label, field.question, field.group, field.heading].filter((name) => name !== null);
    return (
      names.some((name) => /\b(en|montants? en) euros?\b/.test(fold(name)) || /\((en )?€\)/.test(name)) &&
      !/\b(nombre|combien|annees?|dates?|heures?)\b/.test(fold(field.label)) &&
      (textOf(field) === null || isNumber(textOf(field)))
    );
  };
  return {
    ...page,
    fields: page.fields.map((field): Field => (isSum(field) ? { ...field, valueType: 'amount' } : field)),
  };
}

/** « En arrêt du : __ / __ / ____ »: three cases of one name side by side, each for a part of the date it asks for. */
function withSplitDates(page: PageModel): PageModel {
  const { fields } = page;
  /** What each part is asked of. */
  const names = new Map<Field, string>();
  fields.forEach((first, at) => {
    const three = fields.slice(at, at + 3);
    if (three.length < 3 || names.has(first)) return;
    const isOneName = three.every(
      (field, place) => field.label === first.label && (isPart(field) || isListOf(place, field)),
    );
    // « Premier jour du stage : jour », « Premier jour du stage : mois »; « Jour » and « Mois » under that name
    const isAskedOnce = three.every(
      (field, place) => field.question === first.question && isListOf(place, field),
    );
    const name = isOneName ? first.label : isAskedOnce ? first.question : null;
    if (name !== null) for (const field of three) names.set(field, name);
  });
  if (names.size === 0) return page;
  return {
    ...page,
    fields: fields.map((field): Field => {
      const name = names.get(field);
      return name === undefined ? field : { ...field, valueType: 'date-part', question: name };
    }),
  };
}

function isPart(field: Field): boolean {
  if (field.valueType !== 'date' || field.kind !== 'text') return false;
  return (field.maxLength !== null && field.maxLength <= 4) || /^\d{1,4}$/.test(textOf(field)?.trim() ?? '');
}

/** Days, months and years, in the order every French page has them. */
const listed = [
  (option: string): boolean => /^(0?[1-9]|[12]\d|3[01])$/.test(option),
  (option: string): boolean => monthNumber(option) !== null,
  (option: string): boolean => /^(19|20)\d\d$/.test(option),
];

/** A list of days, of months or of years, whatever invites to choose first. */
function isListOf(place: number, { kind, options }: Field): boolean {
  const isOne = listed[place];
  const rest = options.map((option) => option.trim()).filter((option) => /[\p{L}\d]/u.test(option));
  const own = isOne ? rest.filter(isOne).length : 0;
  return kind === 'select' && own > 0 && own >= rest.length - 1;
}

/** Asked month by month beside the amounts, and no amount. */
const notMoney =
  /\b(nombre|combien|heures?|jours?|nuits?|semaines?|repas|kilometres?|km|personnes|enfants|(?<!\bgroupement d )employeurs?|entreprise|contrats?|nom|prenom|date|adresse|siret|code|matricule|reference|telephone|lieu|commune|motif|precis\w*|commentaires?|observations?|remarques?|numero|taux|quotite|pourcentage)\b/;
const namesMoney = /\b(recu\w*|percu\w*|gagne\w*|touche\w*|ressources?|revenus?|salaires?)\b/;

/**
 * The page with its unnamed sums named: where a guide asks for amounts month by month, a case of a month that holds a
 * number is an amount, whatever the resource is called (« Chômage », « Pension »), and so is an empty one: of its row, of
 * the same name under another person, of the same table, or named by money or by a person alone when no case of a month
 * holds words.
 */
function withMonthlyAmounts(page: PageModel, procedure: Procedure | null): PageModel {
  if (!procedure?.checks.some(({ kind }) => kind === 'months-shown' || kind === 'unsaid')) return page;
  const open = page.fields.filter(
    (field) =>
      (['unknown', 'household'].includes(field.valueType) ||
        // « Association Les Coteaux – août 2026 »
        (field.valueType === 'organisation' && (isTableCell(field) || isNumber(textOf(field)))) ||
        (field.valueType === 'count' && namesMoney.test(fold(field.label)))) &&
      (field.kind === 'text' || field.kind === 'number') &&
      monthOf(field) !== null &&
      !notMoney.test(fold(withoutBrackets(field.label))),
  );
  const holding = open.filter((field) => isNumber(textOf(field)) || isNumber(initialTextOf(field)));
  const rows = new Set(holding.map(rowOf));
  // Names of employers, not one amount badly written among others.
  const count = (row: string, fields: Field[]): number => fields.filter((one) => rowOf(one) === row).length;
  const wordy = open.filter((field) => textOf(field) !== null && !holding.includes(field));
  const others = new Set(wordy.map(rowOf).filter((row) => count(row, wordy) >= count(row, holding)));
  const amounts = new Set(open.filter((field) => rows.has(rowOf(field)) && !others.has(rowOf(field))));
  const isAmount = (field: Field): boolean => field.valueType === 'amount' || amounts.has(field);
  const tables = new Set(page.fields.filter((field) => isTableCell(field) && isAmount(field)).map(tableOf));
  const known = page.fields.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const names = new Set([...amounts, ...known].map(({ label }) => monthless(label)));
  for (const field of open) {
    const isLikeAnother =
      (wordy.length === 0 && (namesMoney.test(fold(field.label)) || namesPersonAlone(field))) ||
      names.has(monthless(field.label)) ||
      // A row that nobody filled in: its cells differ by their row's name alone.
      (isTableCell(field) && tables.has(tableOf(field)));
    if (textOf(field) === null && isLikeAnother && !others.has(rowOf(field))) amounts.add(field);
  }
  // « Ventes de miel – total des trois mois », at the end of their row
  const named = new Set([...amounts].filter(isTableCell).map(({ label }) => rowName(label)));
  for (const field of page.fields)
    if (
      field.valueType === 'unknown' &&
      /\btotal\b/.test(fold(field.label)) &&
      named.has(rowName(field.label))
    )
      amounts.add(field);
  const fields = page.fields.map(
    (field): Field => (amounts.has(field) ? { ...field, valueType: 'amount' } : field),
  );
  return { ...page, fields };
}

/** What a case is about, its month left out: the same for all months of one resource of one person. */
export function rowOf(field: Field): string {
  return [field.outerGroup, field.group, field.label].map(monthless).join('\n');
}

function monthless(text: string | null | undefined): string {
  return fold(text ?? '')
    .split(' ')
    .filter((word) => monthsIn(word).length === 0 && !/^(de|d|en|\d+)$/.test(word))
    .join(' ');
}

/** « Octobre 2026 », « Brigitte, octobre 2026 » under « Brigitte Hamel », « Votre conjointe, octobre 2026 » */
function namesPersonAlone({ label, group, ...field }: Field): boolean {
  const over = fold(group ?? '').split(' ');
  const isOver = monthless(label)
    .split(' ')
    .every((word) => word === '' || over.includes(word));
  const own = { ...field, label, group: null, question: null, heading: null };
  return isOver || personOf(own).role !== 'you' || ofHerAlone.test(monthless(label));
}

/** « Vous – août 2026 », « Vous – M-4 (août 2026) » */
const ofHerAlone = /^(?:vous(?: meme)?|moi|allocataire)(?: m)?$/;

/** « Autre personne – août 2026 »: the label of a cell is its row's name and its column's. */
function isTableCell({ label, group }: Field): boolean {
  return group !== null && / – /.test(label);
}

function tableOf({ outerGroup, group }: Field): string {
  return [outerGroup, group].join('\n');
}

function isNumber(text: string | null): boolean {
  return text !== null && /\d/.test(text) && readAmount(text).state === 'amount';
}

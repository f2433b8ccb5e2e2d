/** What an answer means, told from the words around it. What cannot be told stays unknown. */

import type { FieldAsRead, ValueType } from '../page-model.ts';
import { dayFormat } from '../wording/day-format.ts';
import { withoutBirth } from './birth-told.ts';
import { choiceType } from './choice-type.ts';
import { isConsent } from './consent.ts';
import { type FieldWords, firstOf } from './field-words.ts';
import { isPhone } from './identity-words.ts';
import { asksOtherwise, outsideBrackets, withoutAsides } from './label-asides.ts';
import { fold, forgetFolded } from './normalise.ts';
import { forgetRules, rulesFor } from './rules-by-label.ts';
import { exampleType, isBareName, namesBeside, numbersBeside } from './told-beside.ts';
import { PURPOSES } from './value-words.ts';
import { orWords } from './words-asked.ts';

/** « Mairie de Beaurepaire SIRET 803 512 664 00019 », the name of a row: its number is told, and not asked for. */
const siretGiven = /\bsiret(?: n°)?\s?:?\s?\d[\d\s]{12,16}\d/iu;

/** « I.B.A.N. », « C.P. » */
const dotted = /(?<!\p{L})(?:\p{Lu}\.){2,}/gu;

/** The meanings of a page's fields, in their order. Nothing of the page is kept once they are told. */
export function valueTypesOf(fields: readonly FieldAsRead[]): ValueType[] {
  const types: ValueType[] = [];
  for (const field of fields) {
    const words = { ...field, ...field.clues, before: types.at(-1) ?? null };
    const label = withoutBirth(words.label)
      .replace(siretGiven, '')
      .replace(dotted, (letters) => letters.replaceAll('.', ''));
    types.push(valueTypeOf({ ...words, label }));
  }
  forgetRules();
  forgetFolded();
  return types;
}

/** The meaning of one field. */
export function valueTypeOf(words: FieldWords): ValueType {
  const { kind } = words;
  if (kind === 'password') return 'password';
  if (kind === 'file') return 'file';
  if (words.isDateSplit) return 'date-part';
  // Euros beside the case say more than its words: « Chiffre d'affaires du trimestre » is no period.
  if (/€|\beur(os?)?\b|£|\$/i.test(words.unit)) return 'amount';
  if (kind === 'checkbox') return tickType(words);
  if (kind === 'radio' || kind === 'button-group' || kind === 'select' || kind === 'range')
    return choiceType(words);
  if (kind === 'combobox' && words.isClosed) return choiceType(words);
  const named = typeOutsideBrackets(words);
  if (named) return named;
  // « Tribunal (seulement si la pension est fixée par un jugement) » asks for no pension.
  const own = withoutAsides(words.label) || words.label;
  // « Le contrat se termine le (JJ/MM/AAAA), sauf durée indéterminée » asks for no duration.
  const format = dayFormat.exec(words.label)?.[0];
  const type = textType({
    ...words,
    label: own,
    hint: format ? `${words.hint ?? ''} ${format}` : words.hint,
  });
  if (own === words.label) return type;
  // « Identifiant (numéro de sécurité sociale uniquement) »: the brackets say which.
  const whole = textType(words);
  // « Code (il arrive par SMS : code de connexion) »: a secret, unless it is an address that receives one.
  const isSecret = whole === 'otp' && type !== 'email' && type !== 'phone';
  return isSecret || ofBrackets.has(whole) ? whole : type;
}

const ofBrackets = new Set<ValueType>(['nir', 'iban', 'siret', 'tax-number', 'caf-number', 'month', 'year']);

/** « Net social (date de paiement inscrite sur le bulletin) » asks how much: what a name says itself goes before its brackets. */
function typeOutsideBrackets(words: FieldWords): ValueType | null {
  const label = outsideBrackets(words.label);
  if (!label || asksOtherwise.test(fold(words.label))) return null;
  const type = textType({ ...words, label });
  return type === 'amount' || type === 'hours' ? type : null;
}

function tickType(words: FieldWords): ValueType {
  if (isConsent(words.label)) return 'consent';
  const label = fold(words.label);
  const about = fold([words.question, words.group].filter(Boolean).join(' '));
  if (/\bnationalit/.test(about)) return 'nationality';
  // « La rue est-elle barrée ? » beside a switch.
  if (/^(oui|non|yes|no)$|\?$/.test(label)) return 'yes-no';
  return 'choice';
}

/** « 7UF – Dons »: a box of the tax form holds an amount, unless it counts people or things. */
function isTaxBox(label: string, folded: string): boolean {
  return (
    /^\s*\(?(?:[Cc]ase )?[1-9][A-Z]{2}\b/.test(label) &&
    !/\b(nombre|nb|combien|annees?|dates?|motifs?|raisons?|precisions?|nature|observations?|commentaires?)\b/.test(
      folded,
    )
  );
}

/** Of children at school, 7EA to 7EG: known from third parties alone. A count is asked there, and no sum of money. */
const ofPupils = /^\s*\(?(?:[Cc]ase )?7E[A-DFG]\b/;

function textType(words: FieldWords): ValueType {
  const purpose = words.purpose ? (words.purpose.toLowerCase().split(/\s+/).pop() ?? '') : '';
  const label = fold(words.label);
  const told = PURPOSES[purpose];
  if (told === 'otp' || told === 'password' || purpose.startsWith('cc-')) return told ?? 'identifier';
  if (/^(bday-day|bday-month|bday-year)$/.test(purpose)) return 'date-part';
  if (isPart(label) && (words.group || words.question || words.maxLength !== null)) {
    if (words.kind !== 'date' || words.inputType === 'number') return 'date-part';
  }
  // « Remarque – Attestation de loyer »: of what the remark is.
  if (/^(?:remarques?|commentaires?|observations?)\b/.test(label)) return 'free-text';
  // « Salaires (1AJ) – Explication », of a table.
  if (/ – (?:(?:explication|commentaire|observation|motif|remarque)s?|à qui)$/iu.test(words.label))
    return 'free-text';
  if (words.kind === 'email') return 'email';
  if (isPhone(words)) return 'phone';
  if (words.kind === 'url') return 'url';
  if (words.kind === 'search')
    return /adresse|address/.test(label) ? 'address-search' : (firstOf(words, SEARCHED) ?? 'search');
  if (words.inputType === 'month') return 'month';
  if (words.kind === 'date') return /^(annee|year)\b/.test(label) ? 'year' : 'date';
  if (/^(?:nom du |nom de la )?beneficiaire$/.test(label)) return 'name';
  if (isTaxBox(words.label, label)) return ofPupils.test(words.label) ? 'count' : 'amount';
  // « Ligne A : sommes payées à la structure de garde »
  if (
    /^(?:(?:ligne|case|poste) [a-z0-9]{1,2} (?:[:–-] )?)?sommes (?:\p{L}+ )?(?:paye|verse|percu|recu|regle|debourse)e?s\b(?! (?:le|par|en)?$)/u.test(
      label,
    )
  )
    return 'amount';
  // « Août 2026, dû »: money owed, and not « du ».
  if (/(?:^|[^\p{L}])dû$/u.test(words.label.trim())) return 'amount';
  // « Dernier versement reçu (mm/aaaa) »
  if (/(?<!jj\W{1,3})\bmm\s?\/\s?aaaa\b/i.test(words.label)) return 'month';
  // « Pension pour Malo, né le 04/05/2019 (€) »
  if (/\((?:en )?(?:€|euros?)\)$/i.test(words.label)) return 'amount';
  // « Premier versement reçu ou attendu le », « Loyer payé le (o) »
  if (/(?<!^)\ble( \(.\))?$/.test(label)) return 'date';
  const byWords = orWords(
    placeAfterBirth(words, label) ?? numberBeside(words, label) ?? firstOf(words, null),
    label,
    (text) => rulesFor(text).map(({ type }) => type),
  );
  if (byWords === 'phone' && isCharge(words)) return 'amount';
  const format = formatType(words);
  if (
    format &&
    (!byWords || ['date', 'month', 'duration', 'period', 'name', 'job', 'count'].includes(byWords))
  )
    return format;
  const example = exampleType(words.placeholder, words.hint);
  if (example && (!byWords || byWords === 'identifier' || (example === 'email' && byWords === 'address')))
    return example;
  if (words.kind === 'textarea') {
    if (
      byWords &&
      ['address', 'identifier', 'siret', 'email', 'nir'].includes(byWords) &&
      !/\b(precis|comment|expli|decri|motif|raison|describe|details)/.test(label)
    )
      return byWords;
    return 'free-text';
  }
  if (byWords && byWords !== 'free-text') return byWords;
  if (told) return told;
  const unit = fold(words.unit);
  if (/%/.test(unit)) return 'percent';
  if (/m2|m²/.test(unit)) return 'area';
  if (/^(h|heures?|hours?)$/.test(unit)) return 'hours';
  if (byWords) return byWords;
  if (isAmountGroup(words)) return 'amount';
  if (isAid.test(label) && amountAround(words) && !ofPayer.test(fold(words.group ?? ''))) return 'amount';
  if (words.kind === 'number') return amountAround(words) ? 'amount' : 'count';
  return words.kind === 'combobox' ? 'choice' : 'unknown';
}

/** What is looked for by typing in a case that is the answer all the same: « Commune ». */
const SEARCHED = new Set<ValueType>(['city', 'country', 'department', 'postal-code']);

/** « Ville de naissance », then « Département »: still the place of birth. */
function placeAfterBirth(words: FieldWords, label: string): ValueType | null {
  return words.before === 'birth-place' &&
    /^(departement|nom du pays|pays|commune|ville|code postal|departement ou pays)$/.test(label)
    ? 'birth-place'
    : null;
}

/** « Votre numéro », explained by « Les 15 chiffres de votre carte Vitale » or under « Numéro fiscal »: what it is a number of. */
function numberBeside(words: FieldWords, label: string): ValueType | null {
  if (!isBareName(label)) return null;
  return namesBeside(words).reduce<ValueType | null>(
    (found, text) => found ?? firstOf({ ...words, label: text }, numbersBeside),
    null,
  );
}

/** « Chômage », « RSA », under « Ressources du mois »: how much of it. */
const isAid =
  /^(?:l')?(?:chomage|are|ass|rsa|aah|aspa|asi|apl|als|alf|ij|ijss|bourses?|honoraires|pourboires|gains?|gratifications?|interets|dividendes|dons?)(?: (?:percue?s?|recue?s?|nette?s?))?(?: \([^()]*\))?$/;

const ofPayer = /\b(?:organismes?|caisses?|qui|noms?|quelle?s?)\b/;

/** A month or a total as the label of an amount, under a heading that names money. */
function isAmountGroup(words: FieldWords): boolean {
  return (
    isMonthName(fold(words.label)) &&
    (words.kind === 'number' || words.inputMode !== '' || amountAround(words))
  );
}

/** « Téléphone, assurances », under « Charges mensuelles »: what is paid for, and no number. */
function isCharge(words: FieldWords): boolean {
  return amountAround(words) && /\p{L},/u.test(words.label);
}

function amountAround(words: FieldWords): boolean {
  const around = fold([words.question, words.group, words.heading].filter(Boolean).join(' '));
  return AMOUNT_AROUND.test(around);
}

const AMOUNT_AROUND =
  /\b(salaires?|revenus?|ressources?|montants?|allocations?|aides?|pensions?|indemnites?|loyers?|primes?|retraites?|rentes?|epargne|patrimoine|charges?|impots?|bourses?|benefices?|chiffre d'affaires|income|earnings|wages|benefits?|payments?|savings|expenses?|costs?)\b/;

function isMonthName(label: string): boolean {
  return /^(en |pour |total de )?(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
    label,
  );
}

function isPart(label: string): boolean {
  return (
    /^(jour|mois|annee|jj|mm|aaaa|j|m|a|day|month|year|dd|yyyy)\b( ?\(.*\))?$/.test(label) ||
    /^(jour|mois|annee|day|month|year)( de | of | d'| du )(la )?(naissance|birth|expiration|expiry|debut|fin|start|end)$/.test(
      label,
    )
  );
}

/** A format said in a placeholder or a hint decides between a date, a month and other things. */
function formatType(words: FieldWords): ValueType | null {
  if (!words.placeholder && !words.hint) return null;
  const said = fold([words.placeholder, words.hint].filter(Boolean).join(' '));
  if (/\b(jj|dd|mm|\d\d)\s?[/.-]\s?(mm|jj|dd)\s?[/.-]\s?(aaaa|aa|yyyy|yy)\b/.test(said)) return 'date';
  if (/\b(mm)\s?[/.-]\s?(aaaa|yyyy|aa|yy)\b/.test(said)) return 'month';
  return null;
}

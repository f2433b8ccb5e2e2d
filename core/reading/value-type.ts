/** What an answer means, told from the words around it. What cannot be told stays unknown. */

import type { FieldAsRead, FieldClues, ValueType } from '../page-model.ts';
import { dayFormat } from '../wording/day-format.ts';
import { withoutBirth } from './birth-told.ts';
import { isConsent } from './consent.ts';
import { isPhone } from './identity-words.ts';
import { asksOtherwise, outsideBrackets, withoutAsides } from './label-asides.ts';
import { fold, forgetFolded } from './normalise.ts';
import { forgetRules, rulesFor } from './rules-by-label.ts';
import { exampleType, isBareName, namesBeside, numbersBeside } from './told-beside.ts';
import { PURPOSES } from './value-words.ts';
import type { Clue } from './word-index.ts';
import { orWords } from './words-asked.ts';

export type FieldWords = Pick<
  FieldAsRead,
  'label' | 'question' | 'group' | 'heading' | 'hint' | 'kind' | 'options' | 'maxLength'
> &
  FieldClues & {
    /** Meaning of the field before, for places of birth told in several cases. */
    before: ValueType | null;
  };

const YES_NO =
  /^(oui|non|yes|no|ne sais? pas|je ne sais? pas|nsp|non renseigne|sans objet|non concerne|non applicable|don'?t know|not sure|inconnu|ne se prononce pas|prefer not to say)\b/;

/** Of the neighbours' languages. */
const YES_ABROAD = /^(si|ja|sim)$/;
const NO_ABROAD = /^(no|nein|nee|nao)$/;

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
  return ofBrackets.has(whole) ? whole : type;
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

function choiceType(words: FieldWords): ValueType {
  if (words.kind === 'select' && isDatePart(words)) return 'date-part';
  const options = words.options.map(fold).filter(Boolean);
  if (words.kind === 'radio' && options.length === 1 && isConsent(options[0] ?? '')) return 'consent';
  const [yes = '', no = ''] = options;
  if (options.length === 2 && YES_ABROAD.test(yes) && NO_ABROAD.test(no)) return 'yes-no';
  const told = options.filter((option) => YES_NO.test(option)).length;
  if (
    options.length >= 2 &&
    options.length <= 4 &&
    told === options.length &&
    options.some((o) => /^(oui|yes)\b/.test(o))
  )
    return 'yes-no';
  if (
    options.length >= 2 &&
    /^(oui|yes)\b/.test(options[0] ?? '') &&
    options.some((o) => /^(non|no)\b/.test(o)) &&
    options.length <= 3
  )
    return 'yes-no';
  const found = firstOf(words, CHOICE_TYPES);
  if (found && !isOnlyAbout(found, words)) return found;
  if (
    words.kind === 'select' &&
    /^(nombre|nb) /.test(fold(words.label)) &&
    options.some((o) => /^\d+$/.test(o))
  )
    return 'count';
  if (
    options.length >= 2 &&
    options.every((o) =>
      /^(m\.?|mme\.?|mlle|monsieur|madame|mademoiselle|mr\.?|mrs\.?|ms\.?|miss|dr\.?|mx\.?|homme|femme|masculin|feminin|autre|male|female|other)$/.test(
        o,
      ),
    )
  )
    return 'title';
  if (
    options.some((o) => /^(celibataire|single)\b/.test(o)) &&
    options.some((o) => /^(marie|divorce|veuf|pacse|married)/.test(o))
  )
    return 'marital-status';
  if (
    options.length >= 3 &&
    options.every((o) => /\d+ ?(mois|ans?|jours?|semaines?|months?|years?)\b/.test(o))
  )
    return 'duration';
  if (options.length >= 3 && options.every((o) => /%/.test(o))) return 'percent';
  if (options.length >= 10 && options.some((o) => /^janvier|^january/.test(o)))
    return isDatePart(words) ? 'date-part' : 'month';
  if (options.length >= 4 && options.every((o) => /^(19|20)\d\d$/.test(o)))
    return isDatePart(words) ? 'date-part' : 'year';
  return 'choice';
}

/** « Étage », « Moyen de contact du bailleur »: the words name a place or a body, the answer is a plain choice. */
function isOnlyAbout(type: ValueType, words: FieldWords): boolean {
  const label = fold(words.label);
  // « Dernière classe ou année suivie » is chosen among classes.
  if (type === 'year')
    return words.options.length > 0 && !words.options.some((text) => /\b\d{4}\b/.test(text));
  if (type === 'address' && /^(votre )?(adresse|address)$/.test(label))
    return !words.options.some((text) => /^\d+ ?(bis|ter)?,? \p{L}/iu.test(text));
  if (type === 'address')
    return !/\b(voie|rue|extension|indice de repetition|street)\b/.test(label) || words.kind !== 'select';
  if (
    type === 'organisation' ||
    type === 'job' ||
    type === 'identifier' ||
    type === 'city' ||
    type === 'household'
  ) {
    return (
      words.kind !== 'select' || /^(type|nature|categorie|forme|moyen|situation|statut|taille)\b/.test(label)
    );
  }
  return false;
}

/** Meanings a list of choices can have; any other meaning in its words only says what the choice is about. */
const CHOICE_TYPES = new Set<ValueType>([
  'title',
  'nationality',
  'marital-status',
  'birth-place',
  'country',
  'department',
  'city',
  'date-part',
  'month',
  'year',
  'postal-code',
  'duration',
  'percent',
  'address',
  'identifier',
  'household',
  'period',
  'organisation',
  'job',
]);

function isDatePart(words: FieldWords): boolean {
  const around = fold([words.question, words.group].filter(Boolean).join(' '));
  return (
    /\b(date|ne(e)? le|born|birth|naissance|depuis|expir)/.test(around) &&
    /^(jour|mois|annee|day|month|year)\b/.test(fold(words.label))
  );
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

/** The first rule that holds. `allowed` limits what may be found. */
function firstOf(words: FieldWords, allowed: ReadonlySet<ValueType> | null): ValueType | null {
  const rules = rulesFor(fold(words.label));
  if (rules.length === 0) return null;
  let clue: Clue | null = null;
  for (const { type, also } of rules) {
    if (allowed && !allowed.has(type)) continue;
    if (!also) return type;
    clue ??= clueOf(words);
    if (also(clue)) return type;
  }
  return null;
}

function clueOf(words: FieldWords): Clue {
  return {
    label: fold(words.label),
    around: fold([words.question, words.group, words.heading].filter(Boolean).join(' | ')),
    hint: fold(words.hint ?? ''),
    kind: words.kind,
  };
}

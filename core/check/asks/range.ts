import type { Finding } from '../../assessment.ts';
import { hasFinalButton } from '../../detect/final-buttons.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { type DateReading, formatDate, readDate } from '../../values/date.ts';
import { readHours } from '../../values/numbers.ts';
import { collapse, fold, foldAll, hasWords, withoutBrackets } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { saysNoneToCome } from '../days/none-to-come.ts';
import { monthsOf, periodsOf } from '../days/order.ts';
import type { PageDate } from '../days/page-dates.ts';
import { mustBePast } from '../days/past-only.ts';
import { tooLong } from '../days/too-long.ts';
import { ownFinding, type Spot, spotOf } from '../finding.ts';
import { isPaidOut } from '../money/paid-out.ts';
import { isShown } from '../recap/shown.ts';
import { isSaidOf } from '../said-of.ts';
import { sentencesOf } from '../sentences.ts';

/** Bounds the page itself sets, and events in the future. A guide's own bounds are in guide.ts. */
export function checkRange(context: CheckContext): Finding[] {
  const { asked, dates, today } = context;
  const beside = linesBeside(context.page);
  const guarded = new Set(
    context.procedure?.checks.flatMap((check) => (check.kind === 'range' ? check.valueTypes : [])),
  );
  const isAllowed = saysNegative(context.page.blocks);
  // What she pays is shown on a recap as what it takes off.
  const lines = context.recap
    .filter((line) => !isAllowed && isBelowZero(line) && !isPaidOut(line) && !isTakenOff(line))
    .map(negative);
  const findings = asked.flatMap((field) => {
    const bounds = boundsOf(field, beside);
    if (bounds.min === null && bounds.max === null)
      return !isAllowed && isBelowZero(field) && !guarded.has(field.valueType) ? [negative(field)] : [];
    const side = outside(field, bounds);
    if (side === null) return [];
    const key = side === 'inside' ? 'range-ok' : `range-${side}`;
    const bound = side === 'low' ? bounds.min : side === 'high' ? bounds.max : null;
    return [
      ownFinding('range', side === 'inside' ? 'ok' : 'problem', spotOf(field), key, { bound: shown(bound) }),
    ];
  });
  findings.push(...lines, ...asked.flatMap(beyondTheCalendar));
  for (const date of dates)
    if (isOfOtherCentury(date, context)) findings.push(unbidden(date.spot, 'range-century'));
  for (const date of [...dates, ...monthsOf(asked)]) {
    const { reading, spot } = date;
    if (reading.state !== 'date' || Temporal.PlainDate.compare(reading.date, today) <= 0) continue;
    if (isBirth(date)) findings.push(unbidden(spot, 'range-birth'));
    else if (saysPast(date, beside) || isSaidToBePast(date, context))
      findings.push(ownFinding('range', 'problem', spot, 'range-future'));
    else if (isPastEvent(date, context) || isFarAhead(date, context))
      findings.push(unbidden(spot, 'range-future'));
  }
  return [...findings, ...tooLong(context)];
}

/**
 * « Date d'entrée dans le logement », more than a year ahead: of a change declared to a portal, no end and nothing foreseen.
 * On any other site, more than ten years ahead.
 */
function isFarAhead({ spot, fields, reading }: PageDate, { procedure, today }: CheckContext): boolean {
  const isOfPortal = procedure !== null && procedure.recognise.anySite === null;
  return (
    procedure !== null &&
    reading.state === 'date' &&
    Temporal.PlainDate.compare(reading.date, today.add({ years: isOfPortal ? 1 : 10 })) > 0 &&
    !fields.some(isShown) &&
    entered.test(foldAll(spot.fieldLabel, spot.group)) &&
    !maybeLater.test(foldAll(spot.fieldLabel, spot.group))
  );
}
const entered =
  /\b(?:entree|emmenag\w*|demenag\w*|arrivee|depart|quitte\w*|separ\w*|commenc\w*|debut\w*|premier jour|embauche|reprise|mariage|pacs|union|changement|evenement)\b/;

/**
 * « 14/11/1926 » for a move: what happens to her is not so old, and a hundred years later it is of these days. Of a birth, a
 * register or an ancestor it may be.
 */
function isOfOtherCentury({ spot, fields, reading }: PageDate, { procedure, today }: CheckContext): boolean {
  if (procedure === null || reading.state !== 'date') return false;
  const later = reading.date.add({ years: 100 });
  const names = foldAll(spot.fieldLabel, spot.group, fields[0]?.question);
  return (
    Temporal.PlainDate.compare(later, today.subtract({ years: 10 })) > 0 &&
    Temporal.PlainDate.compare(later, today.add({ years: 1 })) < 0 &&
    entered.test(names) &&
    !ofOldThings.test(names)
  );
}
const ofOldThings =
  /\b(?:naissances?|nee?s?|actes?|registres?|archives?|genealog\w*|ancetres?|parents|pere|mere|grands?|construction|batiment|immeuble|association|societe|entreprise|deces|defunte?s?|concession)\b/;
const maybeLater =
  /\b(?:fin|terme|dernier|expir\w*|valid\w*|echeance|prev\w*|jusqu|limite|retraite|rentree|bail)\b/;

/** « Versement du 20/11/2026 : -100 € », in what is owed. */
const isTakenOff = ({ label }: Field): boolean =>
  /^(?:versements?|reglements?|paiements?|acomptes?|avances?|remboursements?)\b/.test(fold(label));

/** « Le bulletin peut afficher un montant négatif. Reportez-le avec le signe moins. » */
const saysNegative = (blocks: readonly string[]): boolean =>
  sentencesOf(blocks, longestHelp).some((sentence) =>
    /^(?!.*\b(?:ne|n|pas|jamais|impossible)\b).*(?:\b(?:montants?|soldes?|salaires?|net|bulletins?)\b.*\bpeu(?:t|vent)\b.*\bnegatifs?\b|\bpeu(?:t|vent)\b.*\b(?:montants?|soldes?|salaires?|net) .*\bnegatifs?\b|\bsigne moins\b)/.test(
      fold(sentence),
    ),
  );
const longestHelp = 400;

const negative = (field: Field): Finding => unbidden(spotOf(field), 'range-negative');

/** A bound that the page does not give: it is not said to. */
function unbidden(spot: Spot, key: string): Finding {
  return { ...ownFinding('range', 'problem', spot, key), why: null };
}

/** « Nombre de jours travaillés », « 1AB – Jours »: a count of days, weeks or months, not the hours or the price of some days. */
const countsDays =
  /^(?:[1-9][a-z]{2} )?(?:(?:nombre|nb|total|combien) (?:total )?(?:de |d |des )?)?(?:jours|semaines|mois)\b/;

/** Days in a year, a month, a week, months in a year: more cannot be, whatever the page says. */
const calendar: [RegExp, number][] = [
  [/\bmois\b.*\b(?:(?:dans|de|sur|pour) l annee|par an|en 20\d\d|(?:12|douze) (?:derniers )?mois)\b/, 12],
  [/\bmois\b.*\b(?:du|sur le|dans le|ce) trimestre\b/, 3],
  [/\bsemaines\b.*\b(?:(?:dans|de|sur|pour) l annee|par an|en 20\d\d)\b/, 53],
  [/\bsemaines\b.*\b(?:dans le|par|du) mois\b/, 6],
  [/\bjours\b.*\b(dans l annee|par an|de l annee|sur l annee)\b/, 366],
  [/\bjours\b.*\b(dans le mois|par mois|du mois)\b/, 31],
  [/\bjours\b.*\bpar semaine\b/, 7],
];

/** « De tous vos salariés » */
const ofSeveral =
  /\b(?:ensemble|tous|toutes|salaries|benevoles|aidants|intervenants|enfants|personnes|equipe|deux|trois)\b/;
const hoursOfOne = /^(?!.*\b(?:ouverture|total\w*)\b).*\bheures\b/;
const hoursOf: [RegExp, number][] = [
  [/\bpar jour\b/, 24],
  [/\bpar semaine\b|\bhebdomadaires?\b/, 168],
  [/\b(par|dans le|du) mois\b|\bmensuelles?\b/, 744],
];

/** Parts of a whole. */
const shares: [RegExp, number][] = [
  [/\b(?:incapacite|handicap|invalidite|quotite|temps partiel|detention|garde|occupation)\b/, 100],
];

function beyondTheCalendar(field: Field): Finding[] {
  const label = fold(field.label);
  const isCount = countsDays.test(label) && !ofSeveral.test(label) && monthsIn(label).length < 2;
  const bounds = isCount
    ? calendar
    : field.valueType === 'hours' && hoursOfOne.test(label) && !ofSeveral.test(label)
      ? hoursOf
      : field.valueType === 'percent'
        ? shares
        : [];
  const most = bounds.find(([words]) => words.test(label))?.[1];
  const told = readHours(textOf(field) ?? '') ?? 0;
  if (most === undefined || told <= most) return [];
  return [
    { ...ownFinding('range', 'problem', spotOf(field), 'range-high', { bound: `${most}` }), why: null },
  ];
}

/** Money had, or paid each month: never below zero, save where it is made right, taken back or set against other money. */
const neverBelow =
  /\b(salaires?|paies?|payes?|remunerations?|ressources?|revenus?|pensions?|retraites?|allocations?|indemnites?|primes?|rentes?|bourses?|loyers?|chomage|net social|brut|montants?|sommes?|percu\w*|recu\w*|touche\w*|gagne\w*|vers\w+|paye\w*|dons?|aides?|prix|couts?|quotient|epargne)\b/;
const mayBeBelow =
  /\b(resultats?|fonciers?|benefices?|bic|bnc|total|reste|report|correction|ajustement|remise|rabais|debit|credits?|net imposable|deficits?|pertes?|moins values?|soldes?|differences?|ecarts?|variation|regularisation|trop percu|deduction|deduire|reduction|avoir|retenues?|prelevements?|abattements?|cotisations?|csg|frais|charges?|acomptes?|indu|recupere\w*|rembourse\w*)\b/;

function isBelowZero(field: Field): boolean {
  const names = foldAll(field.label, field.group);
  const isOfMoney = neverBelow.test(names) || monthsIn(field.label).length > 0;
  return field.valueType === 'amount' && (centsOf(field) ?? 0) < 0 && isOfMoney && !mayBeBelow.test(names);
}

/**
 * Declared once they have happened, whoever asks; « Depuis quand », of anything; and those that a site without weddings to
 * prepare asks about.
 */
const past =
  /\b(separation|separee?s?|separement|divorce|deces|decede\w*)\b|^(?:date|jour|heure) (?:de la |de l |du |de )(?:perte(?! (?:(?:d|de|du|des|la|l|vos|votre|mon) )*(?:emploi|travail|logement|droits?|revenus?|ressources?|validite))|accident|sinistre|agression|infraction|incendie)\b|^date (?:du depot de plainte|de la declaration de perte|du premier loyer impaye|de (?:delivrance|obtention))\b|^(?:delivree?|etablie?|obtenue?) le\b|^(?:date|jour) (?:de|du) (?:paiement|paie|paye|versement)(?: (?:du |de la |de |lue? )*(?:salaire|paie|paye|bulletin|fiche).*| \d.*)?$|^(?:\p{L}+ )?depuis (?:quand|quel(?:le)?|le)\b|\bdepuis le$/u;
/** Asked, or told, as something that has happened: « C'était quel jour ? », « J'ai emménagé le ». */
const hasHappened =
  /^(?!.*\bsi\b).*\b(c etait|a (?:t (?:il|elle) )?eu lieu|s est (?:t (?:il|elle) )?(?:passee?|produite?)|(?:j ai|nous avons|vous (?:(?:l|les|en|y) )?avez|avez vous) (?:\p{L}+ ){0,2}?(?:perdu|constate|quitte|demenage|emmenage|commence|arrete|touche|recu|percu|achete|acquis|cesse|cede|debute|vendu|obtenu|accouche)e?s?)\b/u;
const sinceWhen = /^depuis (?:quand|quel(?:le)?)\b/;
const pastUnion =
  /\b(mariages?|(suis|sommes|etes) marie\w*|pacs\w*|(vie|vivre) (commune|en couple|ensemble)|concubinage)\b/;
/** « (JJ/MM/AAAA », cut by the page. */
const openBracket = /\([^()]*$/u;
const ofPay = /^(?:date|jour) (?:de|du) (?:paiement|paie|paye|versement)\b/;
/** The day that a paper she holds bears: « Date de la facture », « Date inscrite sur le document », « Facture 1 – date », « Fait le ». */
const ofPaper =
  /^(?:date|jour) (?:(?:inscrite?|figurant|portee?|ecrite?|imprimee?|indiquee?) )?(?:sur|de|du|d) (?:(?:la|le|l|ce|cet|cette|votre) )?(?:document|facture|devis|certificat|justificatif|avis|lettre|attestation|releve|courrier|quittance|jugement|ordonnance|notification|signature)\b|^(?:document|factures?|devis|certificat|quittance|attestation|releve)(?: \d{1,2})? (?:date|(?:fait|etabli|emis|signe|date)e? (?:le|du))\b|^fait le\b/;
/** Of a paper, but another day than its own. */
const notItsOwn =
  /\b(?:fin|debut|limite|depot|remise|envoi|validite|valable|expir\w*|echeance|effet|jusqu\w*|souhait\w*)\b/;
/** What stands over it. */
const isToCome = /\b(prevu\w*|previsionnel\w*|echeancier|a venir|prochaine?s?)\b/;
const foreseen =
  /\b(prevu\w*|attendu\w*|presum\w*|estim\w*|a venir|previsionnelle|souhaitee?|prochaine?|audience|bail|visite)\b/;

/**
 * What is declared once it has happened, by the case's own words, or by the event chosen just before a « Date de
 * l'événement ». Under « Séparation » a new lease may begin later, and so may a « date prévue » or a hearing; a town hall
 * asks for the day of a wedding to come.
 */
function isPastEvent(
  { spot, fields, reading }: PageDate,
  { asked, procedure, page, today }: CheckContext,
): boolean {
  const isSoon =
    reading.state === 'date' && Temporal.PlainDate.compare(reading.date, today.add({ months: 1 })) <= 0;
  const name = spot.fieldLabel ?? '';
  const own = fold(withoutBrackets(name).replace(openBracket, '')).replace(/^si oui /, '');
  // Shown where nothing is sent, it is the site's: the day of its next payment.
  const isOfSite = fields.some(isShown) && !(procedure && hasFinalButton(page, procedure));
  // « Acompte prévu », over the day it will be paid.
  const over = foldAll(fields[0]?.question, fields[0]?.group);
  if (isOfSite || foreseen.test(fold(name)) || isToCome.test(over)) return false;
  // The pay of a month may come in the next.
  if (ofPay.test(own) && isSoon) return false;
  const isOfPortal = procedure !== null && procedure.recognise.anySite === null;
  const isPast = (text: string): boolean =>
    past.test(text) ||
    hasHappened.test(text) ||
    (ofPaper.test(text) && !notItsOwn.test(text)) ||
    (isOfPortal && pastUnion.test(text));
  const [first] = fields;
  // « Employeur depuis le 22/06/2026 : EXEMPLE, contrat jusqu'au 30/09/2026 ».
  if (fields.some((one) => isShown(one) && /\bjusqu (?:a|au) \D*\d/.test(fold(textOf(one) ?? ''))))
    return false;
  const questions = (first?.question ?? '').split(/(?<=[.?!])\s/).map(fold);
  if (isPast(own) || questions.some((text) => sinceWhen.test(text))) return true;
  const before = first ? asked[asked.indexOf(first) - 1] : undefined;
  const isOfEvent = /^(date|jour) (de l evenement|du changement|de cet evenement)\b/.test(own);
  return isOfEvent && before?.group === first?.group && isPast(fold((before && textOf(before)) ?? ''));
}

/** « Date de ce changement, qui a déjà eu lieu », « Dernier jour travaillé, s'il est passé » */
const hasBeen =
  /\bs (?:il|elle) (?:est|s est) (?:deja )?(?:passee?|terminee?|finie?|achevee?|rompue?)\b|^(?!.*\b(?:nouve\w+|prochaine?|reprise|reprendre|sinon|va|ou)\b).*\bsi (?:(?:le|la|l|ce|cet|cette|votre) )\p{L}+ est (?:deja )?(?:passee?|terminee?|finie?|achevee?)\b|\ba deja eu lieu\b|\bdeja (?:survenue?|intervenue?|passee?|arrivee?)\b/u;

function saysPast({ fields, label }: PageDate, beside: (field: Field) => string): boolean {
  const isSaid = (text: string): boolean =>
    mustBePast.test(fold(text)) || (saysNoneToCome(text) && !ofUnborn.test(fold(label)));
  return hasBeen.test(fold(label)) || fields.some((field) => isSaid(beside(field)));
}

const askedPast =
  /\bdeux dates (deja )?passees\b|\b(choisi|indiqu|saisi|donn)\w* .{0,60}\b(des|les) dates (deja )?passees\b/;

/** « La date de fin ne peut pas être postérieure à aujourd’hui », anywhere on the page. */
function isSaidToBePast({ spot }: PageDate, { page, dates }: CheckContext): boolean {
  // « Choisissez deux dates passées. »
  if (
    page.blocks
      .map(fold)
      .some((block) => askedPast.test(block) && !/\b(ne|n|pas|plus|jamais|sans|si)\b/.test(block))
  )
    return true;
  // « Un déménagement déjà effectué : la date ne peut pas être postérieure à aujourd'hui », over the one day asked for
  const isOnly = dates.length === 1;
  if (isOnly && page.blocks.map(fold).some((block) => ofTheDate.test(block) && mustBePast.test(block)))
    return true;
  const name = fold(withoutBrackets(spot.fieldLabel ?? ''));
  const periods = periodsOf(dates);
  const side = periods.some(({ end }) => end.spot === spot)
    ? 'date de fin'
    : periods.some(({ start }) => start.spot === spot)
      ? 'date de debut'
      : null;
  const rules = [name, ...(side ? [side] : [])].flatMap((one) => [`${one} doit`, `${one} ne`]);
  return (
    name !== '' &&
    page.blocks.map(fold).some((block) => mustBePast.test(block) && rules.some((one) => hasWords(block, one)))
  );
}

const ofTheDate = /\b(?:la|cette) date (?:ne peut|doit)\b/;

interface Bounds {
  min: string | null;
  max: string | null;
}

const day = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:\d{1,2}|1er) \p{L}+ \d{4}`;
const betweenDays = new RegExp(
  String.raw`\b(?:entre|du|de) (?:le )?(${day}) (?:et|au|à) (?:le )?(${day})`,
  'iu',
);
/** « De 20 à 300 caractères » is no bound of a number. */
const betweenNumbers =
  /\b(?:entre|de) (\d{1,6}(?:,\d+)?) (?:et|à) (\d{1,6}(?:,\d+)?)\b(?![ \d]*\s(?:caractères|signes|mots|lettres|lignes)\b)/iu;
const counted = new Set(['count', 'hours', 'amount', 'percent', 'duration', 'area', 'household']);

/**
 * « 10 au maximum », « maximum 1 500 € », « pas plus de 10 ». « 8 Mo au maximum », « 5 chiffres maximum » and « au plus 3
 * mois » bound something else.
 */
const number = String.raw`(\d{1,3}(?: \d{3})+|\d{1,6})(?: ?€| (?:euros|heures|h|personnes|enfants|repas|élèves)(?!\p{L}))?`;
const most = `max(?:i(?:mum)?)?|au plus|pas plus de|dans la limite de|(?:limitée?|plafonnée?)s? à|pas (?:dépasser|excéder)|(?:dépasse|excède) pas`;
const atMost = new RegExp(
  String.raw`(?<!\d[ ,.]?)${number} (?:(?:au )?max(?:i(?:mum)?)?\b|au plus\b(?! t[aô]))|\b(?:${most}) ?:? ${number}(?= ?(?:$|[).;,])| par\b)`,
  'iu',
);

/** « 30 min » is half an hour. */
const atLeast = new RegExp(
  String.raw`(?<!\d[ ,.]?)${number} (?:au )?mini(?:mum)?\b|\b(?:mini(?:mum)?|au moins|pas moins de) ?:? ${number}(?= ?(?:$|[).;])| par\b)`,
  'iu',
);

/** The control's own bounds, else those written beside it: « entre le 01/06/2026 et le 30/06/2026 », « de 1 à 50 ». */
function boundsOf(field: Field, beside: (field: Field) => string): Bounds {
  const { min, max, hint, kind, valueType, label } = field;
  if (min !== null || max !== null) return { min, max };
  // « Moyenne générale (sur 20) »
  const mark = /\((?:sur|\/)\s?(\d{2,3})\)/iu.exec(label)?.[1];
  if (mark !== undefined) return { min: '0', max: mark };
  const isNumber = kind === 'number' || counted.has(valueType);
  const said = collapse(isNumber ? beside(field) : (hint ?? ''));
  const boundIn = (pattern: RegExp, text: string): RegExpExecArray | null => {
    const one = pattern.exec(text);
    return one && isSaidOf(field, text, one) ? one : null;
  };
  const pattern = valueType === 'date' ? betweenDays : isNumber ? betweenNumbers : null;
  const found = pattern && boundIn(pattern, said);
  if (found || !isNumber) return { min: found?.[1] ?? null, max: found?.[2] ?? null };
  const [least, most] = [atLeast, atMost].map((bound) => boundIn(bound, `${label} ${said}`));
  return { min: least?.[1] ?? least?.[2] ?? null, max: most?.[1] ?? most?.[2] ?? null };
}

/** « Date présumée de naissance », « Naissance attendue le » */
const ofUnborn =
  /\b(?:prevu|presum|attendu|estim|suppos|a venir|a naitre|terme|accouchement|futur(?!e? (?:titulaire|eleve|abonne|adherent|inscrit))|prochain)\w*\b/;

/**
 * Whether a date case asks for someone's birth: its date has nothing to do with a month declared. « Fin du congé », under
 * « Congé de naissance », asks for none.
 */
export function isBirth({ label, spot }: PageDate): boolean {
  const own = fold(spot.fieldLabel ?? '');
  if (/\b(debut|fin|conge|depuis|premier jour|dernier jour)\b/.test(own) || ofUnborn.test(own)) return false;
  const names =
    /\b(naissance|nee? (e )?le|naquit|(?:quand|quel jour) .{0,40}\b(?:est|etes) (?:il|elle|t il|vous) nee?)\b/;
  // « Jusqu'au », « Date d'arrivée », under « Votre foyer après la naissance »
  if (!names.test(own) && /\b(jusqu|du|au|a partir|arrivee|entree|deces|mariage|separation)\b/.test(own))
    return false;
  // « Lola, née le 22/05/2006 », over « Si oui, à quelle date ? »: it is told already, and of another day is asked.
  if (!names.test(own) && (/^si oui\b/.test(own) || aDayTold.test(label))) return false;
  return names.test(fold(label));
}
const aDayTold = /(?<!\d)\d{1,2}(?:er)?(?:[/.]\d{1,2}[/.]| \p{L}{3,9} )\d{4}(?!\d)/u;

function outside(field: Field, bounds: Bounds): 'low' | 'high' | 'inside' | null {
  const text = textOf(field);
  if (text === null) return null;
  const [value, min, max] = [text, bounds.min, bounds.max].map((one) => (one === null ? null : ordinal(one)));
  if (value === null || value === undefined) return null;
  if (min !== null && min !== undefined && min.kind === value.kind && value.at < min.at) return 'low';
  if (max !== null && max !== undefined && max.kind === value.kind && value.at > max.at) return 'high';
  return min?.kind === value.kind || max?.kind === value.kind ? 'inside' : null;
}

/** A place on a line, for what can be compared: a day or a number. */
function ordinal(text: string): { kind: 'day' | 'number'; at: number } | null {
  const date: DateReading = readDate(text);
  if (date.state === 'date' && /\D/.test(text))
    return { kind: 'day', at: date.date.since('1890-01-01', { largestUnit: 'days' }).days };
  const amount = readAmount(text);
  if (amount.state === 'amount') return { kind: 'number', at: amount.cents / 100 };
  const hours = readHours(text);
  return hours === null ? null : { kind: 'number', at: hours };
}

function shown(bound: string | null): string {
  if (bound === null) return '';
  const date = readDate(bound);
  return date.state === 'date' && /\D/.test(bound) ? formatDate(date.date) : bound.replace('.', ',');
}

/** The people, employers and contracts that a page tells one by one, each by its rows. */
import type { Field } from '../../page-model.ts';
import { tellsNothing, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { columnName, rowName } from '../cell-names.ts';
import { figureOf } from '../money/payslip.ts';
import { isShown } from '../recap/shown.ts';
import { personOf } from '../who-and-when.ts';
import type { Sort } from './count-said.ts';

const numbered =
  /^(?:l )?(enfant|personne|occupant|habitant|membre|employeur|contrat)s?(?: du foyer)?(?: n)? (\d{1,2}\b|[a-h]$)|\b(?:de|a) l (enfant)(?: n)? (\d{1,2})\b|\b(?:nom|prenom|naissance|nee?(?: le)?) (enfant|personne)(?: n)? (\d{1,2})$/;
const ranks = ['premiere?', '(deuxieme|seconde?)', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];

/** « Léa – Date de naissance »: in a table, a line's name is its row's, then its column's. */
export function nameOf({ label }: Field): string {
  return label.split(' – ')[0] ?? label;
}

export const overChildren =
  /^(?:(?:liste|etat|tableau|releve|detail|identite|composition)(?: nominati(?:f|ve))? (?:de |des )?)?(?:vos |les |mes |tous (?:vos |les |mes ))?enfants\b/;

/** « Personnes autorisées à venir chercher l'enfant », « Personne 1 à prévenir »: of no household. */
function isOutside({ label, group, question, heading, outerGroup }: Field): boolean {
  return [label, group, question, heading, outerGroup].some((name) =>
    /\b(prevenir|contacter|autorisee?s?|habilitee?s?|confiance|urgence)\b/.test(fold(name ?? '')),
  );
}

export interface Row {
  field: Field;
  row: string;
}

/** The cases and lines of people told one by one: « Enfant 2 », or a name and a birth under « Enfants au foyer ». */
export function rowsOf(
  sort: Sort,
  said: readonly Field[],
  blocks: readonly string[],
  today: Temporal.PlainDate,
): Row[] {
  const byName = sort === 'personne' ? rowsOfNames(said) : [];
  if (byName.length > 0) return byName;
  const byNumber = said.flatMap((field): Row[] => {
    const row = isOutside(field)
      ? null
      : [field.label, field.group, field.question, field.outerGroup]
          .map((name) => numberOf(sort, name ?? ''))
          .find((one) => one !== null);
    return row ? [{ field, row }] : [];
  });
  if (byNumber.length > 0 || sort === 'contrat') return byNumber;
  if (sort === 'employeur')
    return [rowsOfPay(said), rowsOfEmployers(said)].find(({ length }) => length > 0) ?? [];
  const tied = sort === 'enfant' ? rowsTiedToHer(said) : [];
  if (tied.length > 0) return tied;
  // Under « Enfants vivant au foyer »: a table of the whole household has its grown-ups too.
  const isOver = blocks.some((block) => overChildren.test(fold(block)));
  const inTable = [...(isOver ? rowsOfTable(said) : []), ...rowsOfBirths(said, blocks, today)];
  if (sort === 'enfant' && inTable.length > 0) return inTable;
  if (sort === 'personne') {
    const lines = rowsOfLines(said, blocks.some(asksForEach));
    return (
      [rowsOfTies(said), rowsTicked(said), rowsWithHer(said), lines, rowsOfParts(said)].find(
        ({ length }) => length > 0,
      ) ?? []
    );
  }
  const byFirstName = rowsOfChildren(said);
  if (byFirstName.length > 0) return byFirstName;
  return (
    said
      .filter(
        (line) =>
          isShown(line) &&
          line.valueType === 'date' &&
          overChildren.test(fold(line.group ?? '')) &&
          !/\b(date|nee?|naissance|depuis|debut|fin)\b/.test(fold(nameOf(line))),
      )
      // « Enfants – Inès EXEMPLE – né(e) le »: all of it but what is told.
      .map((field) => ({ field, row: fold(field.label.replace(/ – [^–]+$/, '')) }))
  );
}

/** « Prénom », « Né(e) le », as often as there may be children, under « Vos enfants ». */
function rowsOfChildren(said: readonly Field[]): Row[] {
  const named = new Set(
    said.flatMap(({ label, group }) => (/^prenoms? de l enfant$/.test(fold(label)) && group ? [group] : [])),
  );
  const cases = said.filter(
    ({ block, group }) =>
      block === undefined && (overChildren.test(fold(group ?? '')) || named.has(group ?? '')),
  );
  const rows: Row[] = [];
  for (const field of cases) {
    const label = fold(field.label);
    if (/^prenoms?(?: (?:de (?:l |votre )?enfant|(?:du )?\d+(?:er|e|eme)? enfant).*)?$/.test(label))
      rows.push({ field, row: field.id });
    const row = rows.at(-1)?.row;
    if (row !== undefined && /\b(?:nee?|naissance|altern\w*)\b/.test(label)) rows.push({ field, row });
  }
  return new Set(rows.map(({ row }) => row)).size > 1 ? rows : [];
}

/** « 1 – Prénom », « 1 – Né(e) le »: rows told by their number alone, of people since each has a birth. */
function rowsOfTable(said: readonly Field[]): Row[] {
  const rows = said.flatMap((field): Row[] => {
    const row = /^(\d{1,2}) – /.exec(field.label)?.[1];
    return row ? [{ field, row }] : [];
  });
  const births = rows.filter(({ field }) => /\b(nee?s?|naissance)\b/.test(fold(field.label)));
  return new Set(births.map(({ row }) => row)).size === new Set(rows.map(({ row }) => row)).size ? rows : [];
}

/** « Salaire de base – brut »: a part of the pay, which names no employer. */
const ofPay =
  /^(total|ensemble|salaires?|primes?|heures?|indemnites?|avantages?|conges?|remunerations?|paie|montant|contrats?|cdd|cdi|missions?|periodes?|semaines?|bulletins?|fiches?|du \d|\d+)\b/;

/** « Sodexo – 44 heures – brut »: the pay of each employer, in a line or a row of its name. */
function rowsOfPay(said: readonly Field[]): Row[] {
  const rows = said.flatMap((field): Row[] => {
    const row = fold(/^(.+?) – /.exec(field.label)?.[1] ?? '');
    const isPay = isShown(field) && field.valueType === 'amount' && figureOf(field.label) === 'gross';
    return isPay && row !== '' && !ofPay.test(row) && monthsIn(row).length === 0 ? [{ field, row }] : [];
  });
  return rows.length > 1 ? rows : [];
}

const namesEmployer =
  /^(?:nom |raison sociale )?(?:de (?:l |votre ))?(?:employeur|entreprise)\b(?!.*\b(?:ancien|dernier|precedent|futur))/;

/** « Nom de l'employeur, ligne 2 »: a case for each. */
function rowsOfEmployers(said: readonly Field[]): Row[] {
  const rows = said.filter(
    (field) => !isShown(field) && field.kind === 'text' && namesEmployer.test(fold(columnName(field.label))),
  );
  // « Emploi 1 – Employeur », the one row drawn
  const isFirst = rows.every(({ label }) => /\b1\b/.test(rowName(label)));
  // His own employer is not one of hers.
  const isOfOne = new Set(rows.map((field) => personOf(field).role)).size === 1;
  return (rows.length > 1 || isFirst) && isOfOne ? rows.map((field) => ({ field, row: field.id })) : [];
}

const whoLives =
  /\b(qui|personnes|occupants|membres)\b.*\b(habite\w*|vi(?:t|vent)|compose\w*|occupe\w*|foyer|logement)\b/;

/** « Qui habite ce logement ? », and a box for each. */
function rowsTicked(said: readonly Field[]): Row[] {
  const boxes = said.filter(
    ({ kind, question, label }) =>
      kind === 'checkbox' && whoLives.test(fold(question ?? '')) && /\p{Lu}\p{L}+ \p{Lu}/u.test(label),
  );
  // « Qui vit avec vous ? » leaves her out: see home-of-each.ts.
  const isBesideHer = boxes.some(({ question }) => /\bavec vous\b/.test(fold(question ?? '')));
  return boxes.length > 1 && !isBesideHer ? boxes.map((field) => ({ field, row: field.id })) : [];
}

/** « Inscrivez chacune d'elles ci-dessous », after their number; not « les autres ». */
function asksForEach(block: string): boolean {
  return /^(?!.*\b(?:autres?|plus de vous|sauf|sans vous|hors)\b).*\b(?:inscrivez|indiquez|nommez|listez|notez)\b.*\b(?:chacune? d (?:elles|eux|entre (?:elles|eux))|ces personnes|toutes les personnes|chaque (?:personne|occupant))\b/.test(
    fold(block),
  );
}

/** « Nom et prénom, ligne 3 », each of them asked for; or « Ligne 3 – Nom et prénom », beside what ties them to her. */
function rowsOfLines(said: readonly Field[], areAllAsked: boolean): Row[] {
  const isTied = said.some(({ label }) => /^ligne \d+ .*\b(?:lien|parente)\b/.test(fold(label)));
  return said.flatMap((field): Row[] => {
    const [, after, before] =
      /^(?:(?:nom|prenom)s?(?: et (?:nom|prenom)s?)? (?:ligne )?(\d{1,2})|ligne (\d{1,2}) (?:nom|prenom)s?(?: et (?:nom|prenom)s?)?)$/.exec(
        fold(field.label),
      ) ?? [];
    const row = areAllAsked ? (after ?? before) : isTied ? before : undefined;
    return row === undefined || isShown(field) ? [] : [{ field, row }];
  });
}

/** « Votre conjoint » is the part of « conjoint ». */
export const partOfHome = ({ group }: Field): string => fold(group ?? '').replace(/^votre /, '');

/** « Vous », « Votre conjoint », « Enfant 1 »: a part or a row of a table for each of the household, with a name or a birth. */
function rowsOfParts(said: readonly Field[]): Row[] {
  const parts = said.flatMap((field): Row[] => {
    const row = fold(rowName(field.label)) || partOfHome(field);
    const isWho = /^(?:noms?|prenoms?|nee?(?: e)?(?: le)?|date de naissance)\b/.test(
      fold(columnName(field.label)),
    );
    return isWho && !isShown(field) && (herself.test(row) || besideHer.test(row)) ? [{ field, row }] : [];
  });
  return parts.some(({ row }) => herself.test(row)) ? parts : [];
}

/** « Samira EXEMPLE, née le 08/03/1988 (vous) », and the others under the same title. */
function rowsWithHer(said: readonly Field[]): Row[] {
  const births = said.filter(
    (line) => isShown(line) && line.valueType === 'date' && / – né\(e\) le$/.test(line.label),
  );
  return births.some(({ hint }) => /\b(vous|moi)\b/.test(fold(hint ?? '')))
    ? births.map((field) => ({ field, row: fold(nameOf(field)) }))
    : [];
}

/** « Enzo EXEMPLE, né le 23/09/2013 (enfant) », in a list where « (demandeuse) » stands beside her own name. */
function rowsTiedToHer(said: readonly Field[]): Row[] {
  const births = said.filter(
    (line) => isShown(line) && line.valueType === 'date' && / – né\(e\) le$/.test(line.label),
  );
  const tieOf = ({ hint }: Field): string => fold(/\(([^()]+)\)\s*$/.exec(hint ?? '')?.[1] ?? '');
  if (!births.some((line) => herself.test(tieOf(line)))) return [];
  return births
    .filter((line) => /^(?:votre |mon |ma )?(?:enfant|fils|fille)\b/.test(tieOf(line)))
    .map((field) => ({ field, row: fold(nameOf(field)) }));
}

/** The heads of a table stand between its title and its first row. */
const mostHeads = 8;

/** « Lina – Né(e) le », under « Enfants restant à votre charge »: each row named by who was born. */
function rowsOfBirths(said: readonly Field[], blocks: readonly string[], today: Temporal.PlainDate): Row[] {
  const all = said.filter(
    (line) =>
      isShown(line) && line.valueType === 'date' && /^[^–\d]+ – (né|date de naissance)/iu.test(line.label),
  );
  // « Demandeur – née le », in a part of its own.
  const titled = all.filter(({ group }) => overChildren.test(fold(group ?? '')));
  const births = titled.length > 0 ? titled : all;
  const first = births[0]?.block ?? 0;
  const over = blocks.slice(Math.max(0, first - mostHeads), first);
  // « Nombre d'enfants à charge : 2 », right over them, is their title too; a grown-up may be another of the home.
  const counted = [over.at(-1) ?? '', over.slice(-2).join(' ')].some((title) =>
    /^(?:nombre d )?enfants\b.* \d$/.test(fold(title)),
  );
  const isCounted = counted && births.every((line) => !isOfAnAdult(line, today));
  return isCounted || over.some((block) => overChildren.test(fold(block)))
    ? births.map((field) => ({ field, row: fold(nameOf(field)) }))
    : [];
}

const tie = /^(lien|qualite|role)\b/;
const besideHer =
  /^(\d{1,2}(?:e|er|ere|eme) )?(conjointe?|concubine?|partenaire|epou(x|se)|enfants?|fils|fille|personne|membre|adulte)\b/;
export const herself =
  /^(demandeu\w*|assuree?|allocataire|declarante?( 1)?|vous( meme)?|moi( meme)?|titulaire)\b/;

/**
 * A table of the whole household: each of its rows says who the person is to the one who asks, who has hers among them. Two
 * of one name are two rows. Without her own row, nothing tells whether she is counted.
 */
function rowsOfTies(said: readonly Field[]): Row[] {
  const ties = said.filter(
    (line) =>
      isShown(line) && line.label.includes(' – ') && tie.test(fold(line.label.split(' – ').at(-1) ?? '')),
  );
  if (!ties.some((line) => herself.test(fold(textOf(line) ?? '')))) return [];
  return ties.map((field) => ({ field, row: field.id }));
}

/** « Prénom, vous », « Nom et prénom du demandeur », « Prénom, conjoint »: cases of the whole household, since she is among them. */
function rowsOfNames(said: readonly Field[]): Row[] {
  const rows = said.flatMap((field): Row[] => {
    const row = /^(?:prénom|nom)s?(?: et (?:pré)?noms?)?(?:,| –| \(| du| de l['’]| de la) ?(.+?)\)?$/iu.exec(
      field.label,
    )?.[1];
    return row === undefined ? [] : [{ field, row: fold(row) }];
  });
  const isHousehold = rows.every(({ row }) => herself.test(row) || besideHer.test(row));
  return isHousehold && rows.some(({ row }) => herself.test(row)) ? rows : [];
}

export function numberOf(sort: Sort, name: string): string | null {
  const folded = fold(name);
  const found = numbered.exec(folded);
  const noun = found?.[1] ?? found?.[3] ?? found?.[5] ?? '';
  if (found && noun.replace(/^(?:occupant|habitant|membre)$/, 'personne') === sort)
    return found[2] ?? found[4] ?? found[6] ?? null;
  return rankOf(sort, folded);
}

/** « Année de naissance, 1er enfant », « Deuxième enfant »: the figure before a noun; null without one. Both as fold() writes. */
function rankOf(noun: string, folded: string): string | null {
  const figure = new RegExp(`\\b(\\d{1,2})(?:er|ere|re|e|eme|nde?) ${noun}\\b`).exec(folded)?.[1];
  if (figure !== undefined) return figure;
  const rank = ranks.findIndex((one) => new RegExp(`\\b${one} ${noun}\\b`).test(folded));
  return rank < 0 ? null : `${rank + 1}`;
}

export function isOfAnAdult(field: Field, today: Temporal.PlainDate): boolean {
  const year = /\b(19|20)\d\d\b/.exec(textOf(field) ?? '')?.[0];
  return year !== undefined && today.year - Number(year) >= 18;
}

/**
 * The rows that tell of somebody: « Néant » is nobody, and neither is a part whose name or birth is left empty under the
 * answers that it opens on.
 */
export function rowsGiven(all: readonly Row[]): Set<string> {
  const rows = all.filter(
    ({ field }) => isWho(field) || !tellsNothing(field) || !/\p{L}/u.test(textOf(field) ?? ''),
  );
  const left = new Set(rows.filter(({ field }) => isWho(field) && tellsNothing(field)).map(({ row }) => row));
  const given = rows.filter(({ field }) => isWho(field) && !tellsNothing(field)).map(({ row }) => row);
  return new Set(
    rows
      .filter(({ field, row }) => textOf(field) !== null && (!left.has(row) || given.includes(row)))
      .map(({ row }) => row),
  );
}

/** A name, or a birth; not « Si oui, date de fin de ce contrat ». */
const isWho = ({ valueType, label }: Field): boolean =>
  valueType === 'name' || (valueType === 'date' && !/\b(?:fin|debut|depuis|si oui)\b/.test(fold(label)));

/** A child to be born is not « à charge » yet. */
export function bornOf(rows: readonly Row[]): Row[] {
  const unborn = rows.filter(({ field: { label, group, question } }) =>
    [label, group, question].some((name) =>
      /\b(naitre|attendue?|grossesse|terme|naissance prevue)\b/.test(fold(name ?? '')),
    ),
  );
  return rows.filter(({ row }) => !unborn.some((one) => one.row === row));
}

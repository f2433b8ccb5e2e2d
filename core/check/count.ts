import type { Finding } from '../assessment.ts';
import type { Button, Field } from '../page-model.ts';
import { textOf, yesNoOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import { wordsAfterColon } from './answer-lines.ts';
import type { CheckContext } from './context.ts';
import { filesMiscounted } from './files-listed.ts';
import { ownFinding, type Spot, spotOf, wholePage } from './finding.ts';
import { figureOf } from './payslip.ts';
import { isShown } from './shown.ts';

/**
 * « Nombre d'enfants à charge », « Nombre de personnes dans le foyer ». Any other word in it (« de moins de 3 ans », « en
 * garde alternée », « inscrits ») counts some of them only, and nothing tells which.
 */
const announced =
  /^(?:(?:nombre|nb) (?:total )?(?:d|de|des) (?:vos )?|combien (?:d |de ))?(enfant|personne|employeur|contrat)s?(?: differents)?(?: avez vous)?(?: mineure?s?)?(?: restant)?(?: a (?:votre )?charge)?(?: (?:(?:vivant|compte|comporte|compose(?:nt)?) )?(?:votre|le|au|du|dans le|dans votre|de votre|composant le|composant votre) (?:foyer|logement|menage))?(?: (?:depuis|apres) (?:ce|le|votre|cet|l) (?:changement|evenement|arrivee))?(?: (?:vous|y) (?:compris|comprise|incluse?)(?: vous)?)?(?: (?:en|du mois d\w*) \w+(?: \d{4})?)?$/;
const numbered =
  /^(?:l )?(enfant|personne|employeur|contrat)(?: n)? (\d{1,2})\b|\b(?:de|a) l (enfant)(?: n)? (\d{1,2})\b|\b(?:nom|prenom|naissance|nee?(?: le)?) (enfant|personne)(?: n)? (\d{1,2})$/;
const ranks = ['premiere?', '(deuxieme|seconde?)', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];

type Sort = 'enfant' | 'personne' | 'employeur' | 'contrat';

/** « Nombre de personnes : 4 », in a case, in a line of a recap, or in a line of text above the table that tells them. */
interface Count {
  label: string;
  sort: Sort;
  stated: number;
  spot: Spot;
  isShown: boolean;
}

/** How many people, contracts or files are announced, and how many are then told one by one. */
export function checkCount(context: CheckContext): Finding[] {
  const { asked, recap, page, today } = context;
  const said = [...asked, ...recap];
  const counts = [...said.flatMap(countOf), ...countsInText(context)];
  // Of two counts of the same, nothing tells which is meant.
  const alone = [...Map.groupBy(counts, ({ sort }) => sort).values()].filter(({ length }) => length === 1);
  const people = alone.flat().flatMap((count) => {
    const { label, sort, stated } = count;
    // « Contrat 1 » of each employer is another contract.
    if (sort === 'contrat' && page.blocks.some((block) => numberOf('employeur', block))) return [];
    const rows = rowsOf(sort, said, page.blocks);
    const told = new Set(rows.filter(({ field }) => textOf(field) !== null).map(({ row }) => row)).size;
    if (told === 0 || told === stated) return [];
    // Grown-up children told among the others are not « mineurs ».
    if (/\bmineur/.test(fold(label)) && rows.some(({ field }) => isOfAnAdult(field, today))) return [];
    // « Ajouter une ligne » beside money is a line of money.
    const isOfRows = said.every(
      (field) => field.valueType !== 'amount' || rows.some((one) => one.field === field),
    );
    // Fewer: another page may hold the rest, or someone is told elsewhere. Not under a list that is whole.
    if (told < stated && !isWhole(rows, count, page.blocks) && !addsHere(sort, page.buttons, isOfRows))
      return [];
    return [
      ownFinding('count', 'problem', count.spot, 'count-problem', { stated: `${stated}`, told: `${told}` }),
    ];
  });
  return [...people, ...countedOverNo(said, counts), ...filesMiscounted(context)];
}

const asksForChildren = /^((avez|vous avez) (vous )?)?(des |un ou plusieurs )?enfants? a (votre )?charge$/;

/** « Enfants à charge : non », and a number of them. */
function countedOverNo(said: readonly Field[], counts: readonly Count[]): Finding[] {
  const denied = said.find((field) => asksForChildren.test(fold(field.label)) && yesNoOf(field) === 'no');
  if (!denied) return [];
  return counts
    .filter(({ sort, stated }) => sort === 'enfant' && stated > 0)
    .map(({ spot }) =>
      ownFinding('contradiction', 'problem', spot, 'no-but-given-problem', { first: denied.label }),
    );
}

function countOf(field: Field): Count[] {
  const [sort, stated] = [sortOf(field), numberIn(textOf(field) ?? '')];
  if (sort === null || stated === null) return [];
  return [
    { label: field.label, sort, stated, spot: spotOf(field), isShown: isShown(field) || field.readOnly },
  ];
}

/** Above a table, further from its first answer than a recap looks. */
function countsInText({ page, recap }: CheckContext): Count[] {
  if (recap.length === 0) return [];
  return page.blocks.flatMap((block, at) => {
    // « Nombre d'enfants à charge 3 »
    const [, name, number] = /^(\D{6,60}) (\d{1,2})$/.exec(block) ?? [];
    const { label = name ?? '', value = number ?? '' } = wordsAfterColon(block) ?? {};
    const [sort, stated] = [sortIn(label), numberIn(value)];
    if (sort === null || stated === null || recap.some((line) => line.block === at)) return [];
    return [{ label, sort, stated, spot: { ...wholePage, fieldLabel: label.trim() }, isShown: true }];
  });
}

function sortOf(field: Field): Sort | null {
  return sortIn(nameOf(field));
}

function sortIn(name: string): Sort | null {
  // « (case F) », « (vous compris) »
  const plain = fold(name.replace(/\([^)]*\)/g, ' '));
  return (announced.exec(plain)?.[1] as Sort | undefined) ?? null;
}

/** « Léa – Date de naissance »: in a table, a line's name is its row's, then its column's. */
function nameOf({ label }: Field): string {
  return label.split(' – ')[0] ?? label;
}

const overChildren = /^(?:liste (?:de |des )?)?(?:vos |les |mes )?enfants\b/;

/** « Personnes autorisées à venir chercher l'enfant », « Personne 1 à prévenir »: of no household. */
function isOutside({ label, group, question, heading, outerGroup }: Field): boolean {
  return [label, group, question, heading, outerGroup].some((name) =>
    /\b(prevenir|contacter|autorisee?s?|habilitee?s?|confiance|urgence)\b/.test(fold(name ?? '')),
  );
}

interface Row {
  field: Field;
  row: string;
}

/** The cases and lines of people told one by one: « Enfant 2 », or a name and a birth under « Enfants au foyer ». */
function rowsOf(sort: Sort, said: readonly Field[], blocks: readonly string[]): Row[] {
  const byNumber = said.flatMap((field): Row[] => {
    const row = isOutside(field)
      ? null
      : [field.label, field.group, field.question, field.outerGroup]
          .map((name) => numberOf(sort, name ?? ''))
          .find((one) => one !== null);
    return row ? [{ field, row }] : [];
  });
  if (byNumber.length > 0 || sort === 'contrat') return byNumber;
  if (sort === 'employeur') return rowsOfPay(said);
  // Under « Enfants vivant au foyer »: a table of the whole household has its grown-ups too.
  const isOver = blocks.some((block) => overChildren.test(fold(block)));
  const inTable = isOver ? [...rowsOfTable(said), ...rowsOfBirths(said, blocks)] : [];
  if (sort === 'enfant' && inTable.length > 0) return inTable;
  if (sort === 'personne') {
    const byTie = rowsOfTies(said);
    const byName = byTie.length > 0 ? byTie : rowsOfNames(said);
    return byName.length > 0 ? byName : rowsWithHer(said);
  }
  return said
    .filter(
      (line) =>
        isShown(line) &&
        line.valueType === 'date' &&
        overChildren.test(fold(line.group ?? '')) &&
        !/\b(date|nee?|naissance|depuis|debut|fin)\b/.test(fold(nameOf(line))),
    )
    .map((field) => ({ field, row: fold(nameOf(field)) }));
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
  /^(total|ensemble|salaires?|primes?|heures?|indemnites?|avantages?|conges?|remunerations?|paie|montant)\b/;

/** « Sodexo – 44 heures – brut »: the pay of each employer, in a line or a row of its name. */
function rowsOfPay(said: readonly Field[]): Row[] {
  const rows = said.flatMap((field): Row[] => {
    const row = fold(/^(.+?) – /.exec(field.label)?.[1] ?? '');
    const isPay = isShown(field) && field.valueType === 'amount' && figureOf(field.label) === 'gross';
    return isPay && row !== '' && !ofPay.test(row) && monthsIn(row).length === 0 ? [{ field, row }] : [];
  });
  return rows.length > 1 ? rows : [];
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

/** The heads of a table stand between its title and its first row. */
const mostHeads = 8;

/** « Lina – Né(e) le », under « Enfants restant à votre charge »: each row named by who was born. */
function rowsOfBirths(said: readonly Field[], blocks: readonly string[]): Row[] {
  const births = said.filter(
    (line) =>
      isShown(line) && line.valueType === 'date' && /^[^–\d]+ – (né|date de naissance)/iu.test(line.label),
  );
  const first = births[0]?.block ?? 0;
  const over = blocks.slice(Math.max(0, first - mostHeads), first);
  return over.some((block) => overChildren.test(fold(block)))
    ? births.map((field) => ({ field, row: fold(nameOf(field)) }))
    : [];
}

const tie = /^(lien|qualite|role)\b/;
const withHer = /\b(vous|y) (compris|incluse?)/;
const besideHer =
  /^(conjointe?|concubine?|partenaire|epou(x|se)|enfants?|fils|fille|personne|membre|adulte)\b/;
const herself = /^(demandeu\w*|assuree?|allocataire|declarante?( 1)?|vous( meme)?|moi( meme)?|titulaire)\b/;

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

/** « Prénom, vous », « Prénom, conjoint »: cases of the whole household, since she is among them. */
function rowsOfNames(said: readonly Field[]): Row[] {
  const rows = said.flatMap((field): Row[] => {
    const row = /^(?:prénom|nom)s?(?: et (?:pré)?noms?)?(?:,| –) (.+)$/iu.exec(field.label)?.[1];
    return row === undefined ? [] : [{ field, row: fold(row) }];
  });
  const isHousehold = rows.every(({ row }) => herself.test(row) || besideHer.test(row));
  return isHousehold && rows.some(({ row }) => herself.test(row)) ? rows : [];
}

function numberOf(sort: Sort, name: string): string | null {
  const folded = fold(name);
  const found = numbered.exec(folded);
  if (found && (found[1] ?? found[3] ?? found[5]) === sort) return found[2] ?? found[4] ?? found[6] ?? null;
  const rank = ranks.findIndex((one) => new RegExp(`^${one} ${sort}\\b`).test(folded));
  return rank < 0 ? null : `${rank + 1}`;
}

/**
 * Whether the list holds everybody: a recap that shows them again, each with a number or a birth; or empty rows left on
 * the page for those announced. Of people, only where no other word of the page tells of some of them.
 */
function isWhole(rows: readonly Row[], count: Count, blocks: readonly string[]): boolean {
  // Of children told by money alone, the others had none. An employer is told by the pay.
  const isTold =
    count.sort === 'employeur' || rows.some(({ field }) => !['amount', 'yes-no'].includes(field.valueType));
  const isRecap = count.isShown && isTold && rows.every(({ field }) => isShown(field));
  const hasRoom = new Set(rows.map(({ row }) => row)).size >= count.stated;
  if (count.sort === 'personne') {
    // « vous compris », and each of them in a row, she among them.
    if (withHer.test(fold(count.label)) && (rows.some(({ row }) => herself.test(row)) || hasRoom))
      return true;
    return isRecap && !blocks.some((block) => /^(conjointe?|enfant)s? \d/.test(fold(block)));
  }
  return isRecap || hasRoom;
}

/** « Ajouter un enfant »: the rest would be told on this page. */
function addsHere(sort: Sort, buttons: readonly Button[], isOfRows: boolean): boolean {
  const what = isOfRows ? `(ligne|${sort})` : sort;
  return buttons.some(({ text }) => new RegExp(`^ajouter (une? )?(autre )?${what}\\b`).test(fold(text)));
}

function isOfAnAdult(field: Field, today: Temporal.PlainDate): boolean {
  const year = /\b(19|20)\d\d\b/.exec(textOf(field) ?? '')?.[0];
  return year !== undefined && today.year - Number(year) >= 18;
}

function numberIn(text: string): number | null {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : null;
}

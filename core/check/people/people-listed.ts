/** Children, or the people of a household, that a page itself lists with their births, beside a case that asks how many they are. */
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, tellsNothing, yesNoOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { aDay } from '../recap/answer-lines.ts';
import { sentencesOf } from '../sentences.ts';

export interface ListedPerson {
  /** Of birth; null where the page gives none. */
  year: number | null;
  /** Null where the page gives the year alone. */
  day: Temporal.PlainDate | null;
}

/** « Vos enfants mineurs », « Enfants connus de votre dossier », « Tous les enfants qui vivent chez vous » */
const title = /\benfants\b/;
const notTitle =
  /\b(nombre|combien|majeurs?|rattaches?(?! (?:a (?:la|votre|ma|cette) demande|au dossier|a votre dossier))|pensions?|garde|frais|scolarite|autres?|attendus?|naitre|decedes?|conjoint\w*|concubin\w*|parents?|ajouter|modifier|supprimer|scolarises?|etudiants?|de \d+ a \d+ ans)\b|[?]/;
const longestTitle = 90;
/** The heads of a table stand between its title and its first row. */
const mostHeads = 8;
const bornOn = new RegExp(
  String.raw`(?<!\p{L})née?(?:\(e\))?\s(?:le\s|en\s)?((?:${aDay})|(?:19|20)\d\d)(?!\d)`,
  'giu',
);
const birthHead = /^(nee?( e)?( le)?|date de naissance|naissance)$/;
/** « 1er enfant Lina, née le… », wherever it stands. */
const ranked =
  /^(?:\d(?:er|re|e|eme) enfant|(?:premier|deuxieme|second|troisieme|quatrieme) enfant|enfant (?:n )?\d)\b/;
/** « Inès EXEMPLE Votre fille, née le… », « Enfant · née le… » */
const ofHers = /^(?:[^:]{3,60}\b(?:votre|ma|mon) (?:fille|fils|enfant)\b|enfant nee?\b)/;

/** « Lina EXEMPLE, née le 22/05/2019, à votre charge » */
const inCharge =
  /^(?!.*\b(?:conjoint\w*|concubin\w*|parent|pere|mere|epou\w+)\b).{3,60} nee? le \d.* a (?:votre |ma )?charge$/;

/**
 * The children of the one list of the page, or null: none, several lists, or one that asks of each whether it still holds
 * and was told no.
 */
export function childrenListed({ blocks, headings, fields }: PageModel): ListedPerson[] | null {
  const own = new Set(fields.map(({ label }) => fold(label)));
  const names = headings.map(({ text }) => fold(text));
  const lists = blocks.flatMap((block, at) => {
    const words = fold(block);
    if (block.length > longestTitle || !title.test(words) || notTitle.test(words) || own.has(words))
      return [];
    const children = listedAfter(blocks, at, new Set(names.filter((name) => name !== words)));
    return children.length > 0 ? [{ at, children }] : [];
  });
  // A title and the caption under it stand over the same rows.
  const [only, ...others] = lists;
  if (
    others.some(
      ({ at, children }) => at - (only?.at ?? 0) > mostHeads || children.length !== only?.children.length,
    )
  )
    return null;
  const inRow = [ranked, ofHers, inCharge].map((named) =>
    blocks.flatMap((block) => (named.test(fold(block)) ? childIn(block) : [])),
  );
  // « Enfant », and beside it « Lou EXEMPLE, né le 02/03/2016 ».
  const beside = blocks.flatMap((block, at) =>
    /^enfant(?: (?:a charge|mineur))?$/.test(fold(block)) && person.test(blocks[at + 1] ?? '')
      ? childIn(blocks[at + 1] ?? '')
      : [],
  );
  const inTable = childrenInTable(blocks);
  const inText = blocks.filter((block) => childrenNamed(block).length === 0);
  const inline = [...blocks.map(childrenNamed), ...sentencesOf(inText).map(childrenCounted)].filter(
    (children) => children.length > 0,
  );
  const found =
    only?.children ??
    [...inRow, beside, inTable, inline.length === 1 ? inline.flat() : []].find(({ length }) => length > 0) ??
    null;
  return saysNo(fields) || fields.some(tellsOfLeaving) ? null : found;
}

/** « Lou EXEMPLE | 02/03/2016 | Enfant à charge », in a table that says of each named and dated row whose it is. */
function childrenInTable(blocks: readonly string[]): ListedPerson[] {
  const rows = blocks.flatMap((block, at) => {
    const born = isName(block) ? bornAt(blocks[at + 1] ?? '') : [];
    return born.length > 0 ? [{ born, tie: fold(blocks[at + 2] ?? '') }] : [];
  });
  const isChild = ({ tie }: { tie: string }): boolean => /^enfant(?: (?:a charge|mineur))?$/.test(tie);
  return rows.every((row) => isChild(row) || /^(?:co )?declarante?$/.test(row.tie) || herself.test(row.tie))
    ? rows.filter(isChild).flatMap(({ born }) => born)
    : [];
}

/** « Camille EXEMPLE Conjointe »: there the name has ended. */
const tie = `(?:Vous|Demandeu|Assuré|Allocataire|Titulaire|Conjoint|Concubin|Partenaire|Enfant|Fils|Fille)`;
const name = String.raw`\p{Lu}[\p{L}'’-]+(?: (?!${tie})\p{Lu}[\p{L}'’-]+){1,3}`;
/** « Camille EXEMPLE, vous, née le 04/11/1994 », « Rose EXEMPLE, 16/02/2020 enfant », « Lou EXEMPLE Enfant · né le… » */
const person = new RegExp(
  String.raw`^${name}((?:[ ,·(–—-]+[\p{L}-]+\)?){0,3}?)[ ,·(–—-]+(?:(?:[Nn]ée?(?:\(e\))? le )?(${aDay}|\d{1,2} ans)|[Nn]ée?(?:\(e\))? en ((?:19|20)\d\d)(?!\d))(.*)$`,
  'u',
);

/** « Camille EXEMPLE, 04/11/1994 (vous) » and the others of the household; null where nobody is said to be her. */
export function peopleListed(page: PageModel): ListedPerson[] | null {
  const { blocks, fields } = page;
  const rows = blocks.flatMap((block) => {
    const [, before = '', birth, year, after = ''] = person.exec(block) ?? [];
    const day = birth ?? year ?? '';
    const [tie, said] = [fold(before), foldAll(before, after)].map((words) =>
      words.replace(/\bnee?( e)? le$/, '').trim(),
    );
    const born = day.endsWith(' ans') ? [{ year: null, day: null }] : bornAt(day);
    return day === '' ? [] : [{ born, isHer: [tie, said].some((words = '') => herself.test(words)) }];
  });
  const isWhole = rows.length > 1 && rows.filter(({ isHer }) => isHer).length === 1;
  if (isDenied(fields) || fields.some(tellsOfLeaving)) return null;
  return isWhole
    ? rows.flatMap(({ born }) => born)
    : (tiedInRows(blocks)?.map(({ born }) => born) ?? namedInARow(page));
}

interface Tied {
  born: ListedPerson;
  tie: string;
}

/** Where the name and the day stand beside the tie: « Demandeur | Camille EXEMPLE | 04/11/1994 », or after it, or around it. */
const orders = [
  [1, 2],
  [-2, -1],
  [-1, 1],
] as const;

/** The rows of a table that say what ties each one to her, in the order that most of them have; hers among them. */
function tiedInRows(blocks: readonly string[]): Tied[] | null {
  const [rows = []] = orders
    .map(([name, day]) =>
      blocks.flatMap((block, at): Tied[] => {
        const tie = fold(withoutBrackets(block)).replace(/^personne (?:n )?\d+ /, '');
        if (!herself.test(tie) && !ofFamily.test(tie)) return [];
        const [who = '', born = ''] = [blocks[at + name], blocks[at + day]];
        // « Camille | EXEMPLE | 04/11/1994 | Vous »
        const isCut = name === -2 && isNamePart(who) && isNamePart(blocks[at - 3] ?? '');
        const [found] =
          isName(who) || isCut ? bornAt(born) : name === 1 && person.test(who) ? childIn(who) : [];
        return found ? [{ born: found, tie }] : [];
      }),
    )
    .sort((one, other) => other.length - one.length);
  // « Co-demandeuse », « Fils de Mélissa » are ties too, not known here: somebody would be left out.
  const told = blocks.filter(
    (block, at) => isName(block) && [1, 2].some((after) => bornAt(blocks[at + after] ?? '').length > 0),
  ).length;
  return rows.length > 1 && rows.length >= told && rows.filter(({ tie }) => herself.test(tie)).length === 1
    ? rows
    : null;
}

/** The children among them; null where no such table stands there. */
export function childrenTied({ blocks, fields }: PageModel): ListedPerson[] | null {
  if (saysNo(fields) || fields.some(tellsOfLeaving)) return null;
  const isChild = ({ tie }: Tied): boolean => /\b(?:enfant|fils|fille)\b/.test(tie);
  return (
    tiedInRows(blocks)
      ?.filter(isChild)
      .map(({ born }) => born) ?? null
  );
}

/** « Camille EXEMPLE (vous) », « Lou EXEMPLE », « Rose EXEMPLE, votre fille » */
const named = new RegExp(`^(${name})(?:(?: ?[,(—–-] ?| (?=vous$|votre \\p{Ll}))(.{2,60}))?$`, 'u');
const ofFamily =
  /^(votre |mon |ma )?(conjointe?|concubine?|partenaire|mari|femme|epou(x|se)|enfant|fils|fille|pere|mere|frere|soeur)( (?:a (?:votre |ma )?charge|[da]u foyer|que vous elevez|dont vous avez la charge|mineure?|commune?|vivant (?:au foyer|avec vous|chez vous)))?( nee? .*)?$/;

/** Names one after the other, hers among them, and none that may be of someone else: « Service Enfance ». */
function namedInARow({ blocks, headings, title: ofWindow }: PageModel): ListedPerson[] | null {
  // « Espace Durand », over the names of the same family, is the site's.
  const titles = new Set([
    fold(blocks[0] ?? ''),
    ...headings.filter(({ level }) => level === 1).map(({ text }) => fold(text)),
    ...ofWindow.split(/\s[|–—-]\s/).map(fold),
  ]);
  const runs: { words: string[]; tie: string }[][] = [[]];
  for (const block of blocks) {
    const [, words, tie = ''] = (titles.has(fold(block)) ? null : named.exec(block)) ?? [];
    if (words === undefined) runs.push([]);
    else runs.at(-1)?.push({ words: fold(words).split(' '), tie: fold(tie) });
  }
  const own = runs.filter((run) => run.length > 1 && run.filter(({ tie }) => herself.test(tie)).length === 1);
  const [only, other] = own;
  const hers = only?.find(({ tie }) => herself.test(tie));
  const isHousehold = only?.every(
    ({ words, tie }) =>
      ofFamily.test(tie) ||
      ((/^(nee?\b|$)/.test(tie) || herself.test(tie)) && words.some((word) => hers?.words.includes(word))),
  );
  return only && !other && isHousehold ? only.map(() => ({ year: null, day: null })) : null;
}

/** « Assurée, demandeuse », « Vous, parent seul » */
const her = '(?:vous(?: meme)?|demandeu\\w+|assuree?|allocataire|moi|titulaire(?: du compte)?)';
const herself = new RegExp(
  `^${her}(?: (?:et )?(?:${her}|parent|seule?|isolee?|celibataire|divorcee?|separee?|veuf|veuve|salariee?))*$`,
);

function listedAfter(blocks: readonly string[], first: number, names: ReadonlySet<string>): ListedPerson[] {
  const children: ListedPerson[] = [];
  let isUnderBirth = false;
  let last = first;
  for (let at = first + 1; at < blocks.length && at - last <= mostHeads; at++) {
    const block = blocks[at] ?? '';
    const words = fold(block);
    // A child may have a heading of its own.
    if (names.has(words) && !isName(block)) break;
    isUnderBirth ||= birthHead.test(words);
    const found = isUnderBirth ? bornAt(block) : childIn(block);
    // « Enfants qui ont quitté le foyer », over the next ones.
    if (found.length === 0 && children.length > 0 && block.length <= longestTitle && title.test(words)) break;
    if (found.length === 0) continue;
    children.push(...found);
    last = at;
  }
  return children;
}

/** « Inès RAHMANI » */
const isName = (text: string): boolean => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(text);

const isNamePart = (text: string): boolean => /^\p{Lu}[\p{L}'’-]{1,40}$/u.test(text);

/** « Lou EXEMPLE, 12/04/2017 » */
const nameAndDay = new RegExp(String.raw`^${name}[ ,·(–—-]+(${aDay})\)?$`, 'u');

/** One, or each of « Lou, née en 2012 ; Rose, née en 2016 ». */
function childIn(block: string): ListedPerson[] {
  const born = [...block.matchAll(bornOn)].flatMap(([, day = '']) => bornAt(day));
  if (born.length > 0) return born;
  const ofYears = [...block.matchAll(nameAndYear)].flatMap(([, year = '']) => bornAt(year));
  if (ofYears.length > 0) return ofYears;
  const aged = block.match(nameAndAge) ?? [];
  const rest = block.replace(nameAndAge, '').replace(/\bet\b/g, '');
  // One grown up since may be counted or not.
  const areChildren = aged.every((one) => !/(?:1[89]|[2-9]\d) ans/.test(one)) && !/[\p{L}\d]/u.test(rest);
  if (aged.length > 1 && areChildren) return aged.map(() => ({ year: null, day: null }));
  return ofAge.test(block) ? [{ year: null, day: null }] : bornAt(nameAndDay.exec(block)?.[1] ?? '');
}

/** « Yanis EXEMPLE, 12 ans — votre enfant, vit chez vous » */
const ofAge = new RegExp(
  String.raw`^${name}, \d{1,2} (?:ans|mois)\s[–—-]\s(?:votre|mon|ma) (?:enfant|fils|fille)(?!\p{L})`,
  'u',
);

/** « Léa, 11 ans Tom, 8 ans », each of them in a piece of one line */
const nameAndAge = /(?<!\p{L})\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[ ,(:–-]+\d{1,2} (?:ans|mois)\)?/gu;
/** « Romane (2014) et Côme (2018) » */
const nameAndYear = /(?<!\p{L})\p{Lu}[\p{L}'’-]+ \(((?:19|20)\d\d)\)/gu;
const ofThoseAtHome =
  /^(?:vos |mes |les )?enfants(?: (?:connus?|mineurs?|declares?|a (?:votre )?charge|(?:au|du|de votre) (?:foyer|dossier)|(?:deja )?(?:inscrits?|connus?) (?:a|dans) votre dossier(?: et vivant (?:chez|avec) vous)?))*$/;
/** « Enfants connus : Romane (2014) et Côme (2018) » */
function childrenNamed(block: string): ListedPerson[] {
  const [, name = '', told = ''] = /^([^:]{6,60}?)\s?:\s(.+)$/u.exec(block) ?? [];
  return ofThoseAtHome.test(fold(name)) ? childIn(told) : [];
}

/** « … Enfants vivant chez vous : 1 (Lila EXEMPLE, née le 22/02/2024) », within a text: none of them is left out. */
function childrenCounted(sentence: string): ListedPerson[] {
  const stated = /:\s(\d{1,2}) \(/.exec(sentence)?.[1];
  const children = stated === undefined ? [] : childrenNamed(sentence);
  return children.length === Number(stated) ? children : [];
}

/** A day, or a year alone. */
function bornAt(text: string): ListedPerson[] {
  const reading = readDate(text);
  if (reading.state === 'date' && /\D/.test(text)) return [{ year: reading.date.year, day: reading.date }];
  return /^(?:19|20)\d\d$/.test(text) ? [{ year: Number(text), day: null }] : [];
}

/** « Cette liste est-elle exacte ? Non » */
export const isDenied = (fields: readonly Field[]): boolean =>
  fields.some(
    (field) =>
      isYesNo(field) &&
      yesNoOf(field) === 'no' &&
      /\b(liste|toujours|encore)\b|^(?!.*\b(?:autres?|quelqu un)\b).*\b(?:vi(?:t|vent)|habite(?:nt)?)\b.* (?:avec|chez) (?:vous|moi)\b/.test(
        fold(field.label),
      ),
  );

/** « Lou vit-il toujours avec vous ? Non » */
export const saysNo = (fields: readonly Field[]): boolean =>
  fields.some((field) => isYesNo(field) && yesNoOf(field) === 'no' && isAboutChild(field));

/** « Enfant qui quitte le foyer » */
export function tellsOfLeaving(field: Field): boolean {
  return (
    /\b(quitt\w*|depart|(?<!\bfait |\bfont )partie?s?(?! (?:de|du) (?:votre|mon|ce|notre) (?:foyer|menage|famille)\b)|ne vi(t|vent) plus)\b(?!.*\blogement\b)/.test(
      foldAll(field.label, field.group),
    ) &&
    !tellsNothing(field) &&
    !(isYesNo(field) && yesNoOf(field) === 'no')
  );
}

/** « L'un de ces enfants a-t-il un salaire ? Non », « … a-t-il quitté votre domicile ? Non », « Y a-t-il un enfant à ajouter ? Non », « Arrêtez-vous de travailler pour l'enfant ? Non » deny no child. */
const ofMoney =
  /\b(a ajouter|quitte\w*|parti\w*|arrive\w*|salaires?|revenus?|ressources?|perc[eou]\w*|recue?s?|recoi\w*|recev\w*|touche\w*|invalidite|travail\w*|emplois?|activites?|conge parental|s occuper|pensions?|bourse)\b/;

/** « Vit toujours avec vous ? » */
function isAboutChild({ label, group, question }: Field): boolean {
  // A question of its own is not about the one asked before it, whose words may be the title it stands under.
  const over = label.trim().endsWith('?') ? question : `${question ?? ''} ${group ?? ''}`;
  return (
    !ofMoney.test(fold(label)) &&
    [label, over].some((name) => /\b(enfants?|vi(t|vent)|habite(nt)?|liste|exacte?)\b/.test(fold(name ?? '')))
  );
}

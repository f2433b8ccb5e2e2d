/** Boxes to tick: which of them make one list, and how many of it the page says to tick. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, spotOfQuestion } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { sentencesOf } from '../sentences.ts';

export const isTicked = (box: Field): boolean => stateOf(box) === 'filled';

/** Boxes of one question; those without one, as long as they follow each other. The same question may be asked of each child. */
export function listsOf(asked: readonly Field[]): Field[][] {
  let run = 0;
  const lists = new Map<string, Field[]>();
  for (const [at, box] of asked.entries()) {
    if (box.kind !== 'checkbox' || box.valueType === 'consent') continue;
    const before = asked[at - 1];
    if (before?.kind !== 'checkbox' || before.heading !== box.heading) run = at;
    const key = [box.question ?? run, box.group, box.outerGroup ?? ''].join('\n');
    lists.set(key, [...(lists.get(key) ?? []), box]);
  }
  return [...lists.values()].filter((boxes) => boxes.length > 1);
}

/** « Inès – Salariée », « Inès : salariée »: a row of a table, then its column. */
const inTable = /^(.+?)(?:\s[–—:-]|,)\s(.+)$/;

/** The boxes of each row of a table, by its name; none where the names make no table. */
export function rowsOf(boxes: readonly Field[]): Field[][] {
  const byName = Map.groupBy(boxes, ({ label }) => inTable.exec(label)?.[1] ?? '');
  const rows = [...byName.values()];
  const [first = []] = rows;
  // Columns named first make a new row of each box.
  const isInOrder = rows.flat().every((box, at) => box === boxes[at]);
  return !byName.has('') && isInOrder && rows.length > 1 && first.length > 1 ? rows : [];
}

interface Limits {
  least: number;
  most: number;
  /** « une seule croix par personne » */
  isByRow: boolean;
}

const numberOf = (word = ''): number | undefined => numberIn(word) ?? undefined;

/** Of a time, a size: not of the boxes. */
const ofMeasure = String.raw`(?! (?:ans?|mois|jours?|h|heures?|semaines?|fois|[kmg]o|km|euros?)\b)`;
const some = String.raw`(\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)${ofMeasure}`;
const ofWhat = String.raw`(?: (?:de |des |d )?(?:ces )?(?<what>\p{L}+))?(?: (?:de |d |du )?(?!au\b)\p{L}+)?`;
const atLeast = [
  new RegExp(String.raw`\b(?:au moins|minimum|pas moins de) ${some}${ofWhat}`, 'u'),
  new RegExp(String.raw`\b${some}${ofWhat} (?:au moins|(?:au )?min(?:imum)?)\b`, 'u'),
];
const few = some.replace('une?|', '');
/** « Choisissez deux ateliers », « Cochez 2 à 4 villes » */
const asMany = new RegExp(
  String.raw`\b(?:choisissez|cochez|selectionnez|retenez) (?:de )?${some}(?: (?:a|et|ou) ${some})?${ofWhat}`,
  'u',
);
/** « Par jour »; « par attestation » is of the one asked for here. */
const ofEach = String.raw`par\b(?! (?:attestation|document|demande|formulaire|certificat|releve)\b)`;
const atMost = [
  new RegExp(
    String.raw`\b(?:jusqu a|au dela de|maximum|au plus|pas plus de|limitee?s? a|dans la limite de|pouvez (?:en )?(?:choisir|cocher|selectionner|retenir)|(?:ne|n) \p{L}+ (?:(?:(?!pas\b|plus\b)\p{L}+ ){0,2})que) ${few}${ofWhat}(?!.*\b${ofEach})`,
    'u',
  ),
  new RegExp(String.raw`\b${few}${ofWhat} (?:au plus|(?:au )?max(?:imum)?)\b(?! ${ofEach})`, 'u'),
];
const aBox =
  /^(cases?|croix|coches?|reponses?|choix|options?|propositions?|situations?|motifs?|elements?|lignes?|voeux?)$/;
const by =
  '(?:par|pour chaque) (?:ligne|rangee|question|personne|enfant|membre|adulte|occupant|eleve|parent|demandeur|candidat)';
/** « Une croix par enfant », where each row is a day. */
const ofTime =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/;
/** « une seule réponse possible », « un seul choix par ligne », « une croix pour chaque personne », « choix unique » */
const one = new RegExp(
  String.raw`\b(?:(?:1|une?) (?:case|reponse|choix|option|proposition) et (?:une|1|un) seule?\b|(?:(?:1|une?) seule?|qu une?) (?:case|croix|coche|reponse|choix|option|proposition)(?: possible)?(?: a cocher)?(?:(?<each> ${by})|(?! (?:par|pour|vous|nous|sera|est|de|du)\b))|(?:1|une) (?:case|croix|coche|reponse) (?<row>${by})|(?:cochez|choisissez|selectionnez) (?:1|une?) (?:seule? )?\p{L}+ (?<ofEach>${by})|(?:choix|reponse) unique)\b`,
  'u',
);
const people = /^(?:personnes?|noms?|membres?|enfants?|beneficiaires?|ayants?|eleves?)$/;
/** « Gaspard Thuillier », « Elio THUILLIER (enfant) » */
const aName = /^(?:(?:M\.|Mme|Mlle) )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u;
/** Where people stand by name, and what says so from elsewhere on the page. */
const ofNames =
  /\b(?:attestation|document|carte|certificat|releve|demande|formulaire|coch\w+|choisi\w*|selectionn\w+|figur\w+|mentionn\w+)\b/;
/** « Si vous travaillez, … », « deux par enfant », « Joignez deux documents » */
const ofSome =
  /\b(joi(?:ndre|gnez|ndrez)|fourni\w+|deposez|envoyez|prevoyez|apport\w+|fichiers?|vous avez|avez vous|ayant|si|s ils?|s elles?|sauf|lorsqu\w*|quand|en cas|selon|plusieurs|suffi\w*|facultati\w+|par (jour|semaine|mois))\b/;

/** In the name of the list, in a line around it, or anywhere. */
type Where = 'name' | 'near' | 'page';

/** What a sentence says of how many boxes of a list to tick; `names` tell what its boxes are. */
function limitsIn(
  sentence: string,
  names: readonly string[],
  where: Where,
  arePeople: boolean,
): Partial<Limits> {
  const said = fold(sentence);
  const isOfList = where === 'name';
  if (ofSome.test(said)) return {};
  const isOfBoxes = (found: RegExpExecArray): boolean => {
    const { what } = found.groups ?? {};
    if (what === undefined) return isOfList || (where === 'near' && said.length <= shortLine);
    if (arePeople && people.test(what)) return where !== 'page' || ofNames.test(said);
    const isChosen = /\b(coche|choisi|selectionn|reten)\w*(?: \p{L}+)? $/u.test(said.slice(0, found.index));
    // In the name of a list, what is counted does not name it by itself.
    const named =
      where === 'page' ? [] : [...stemsOf(said.replace(found[0], '')), ...(isOfList ? [] : names)];
    return aBox.test(what) || named.includes(stem(what)) || isChosen;
  };
  const [least, most] = [atLeast, atMost].map((patterns) => {
    const found = patterns.map((pattern) => pattern.exec(said)).find((one) => one !== null);
    return found && isOfBoxes(found) ? numberOf(found[1] ?? '') : undefined;
  });
  const single = one.exec(said)?.groups;
  const both = least === undefined && most === undefined ? asMany.exec(said) : null;
  const [from = 0, to = from] = both && (isOfList || isOfBoxes(both)) ? both.slice(1, 3).map(numberOf) : [];
  const { each, ofEach: ofOne = each, row = ofOne } = single ?? {};
  return {
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    // « Choisissez un atelier » may leave room for others.
    ...(to > 1 ? { least: from, most: to } : {}),
    ...(single ? { most: 1, isByRow: row !== undefined && !/ question$/.test(row) } : {}),
  };
}

const limitsOf = (
  texts: readonly string[],
  names: readonly string[],
  where: Where,
  arePeople: boolean,
): Partial<Limits>[] => sentencesOf(texts).map((sentence) => limitsIn(sentence, names, where, arePeople));

const shortLine = 40;
const stemsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 3)
    .map(stem);

/** Further from a list, a line is about something else. */
const closeBy = 6;

/** The lines that the page writes between what stands before a list and its first box, and the one under its last. */
function linesAround({ blocks, fields }: PageModel): (boxes: readonly Field[]) => string[] {
  const lines = blocks.map(fold);
  const labels = new Set(fields.flatMap(({ label, options }) => [label, ...options]).map(fold));
  labels.delete('');
  return (boxes) => {
    const title = boxes[0]?.question ?? boxes[0]?.group ?? boxes[0]?.heading ?? '';
    const from = lines.indexOf(fold(title));
    const placeOf = (text: string): number => lines.indexOf(fold(text), from + 1);
    const first = boxes[0]?.label ?? '';
    const names = [first, ...(inTable.exec(first)?.slice(1) ?? [])];
    const at = Math.min(...names.map(placeOf).filter((place) => place >= 0));
    // The same boxes stand in another list too.
    if (
      !boxes[0]?.question &&
      names.some((name) => lines.indexOf(fold(name)) !== lines.lastIndexOf(fold(name)))
    )
      return [];
    // Boxes that are drawn have their names in no line.
    const end = Number.isFinite(at) ? at : from + 3;
    const over = lines.slice(Math.max(from + 1, end - closeBy), end);
    const start = over.findLastIndex((line) => labels.has(line));
    const last = placeOf(boxes.at(-1)?.label ?? '');
    const isUnder = last >= 0 && !labels.has(lines[last + 1] ?? '') && !labels.has(lines[last + 2] ?? '');
    return [
      ...blocks.slice(end - over.length + start + 1, end),
      ...(isUnder ? blocks.slice(last + 1, last + 2) : []),
    ];
  };
}

/** « Deux au minimum », « trois au plus », « une seule croix par personne »: more boxes ticked than that, or fewer. */
export function checkBoxes({ asked, page }: CheckContext): Finding[] {
  const around = linesAround(page);
  const lists = listsOf(asked);
  const alike = Map.groupBy(lists, namesOf);
  const tables = lists.filter((boxes) => rowsOf(boxes).length > 0);
  const arePeople = lists.length === 1 && (lists[0] ?? []).every(({ label }) => aName.test(label));
  const onPage = lists.length > 0 ? limitsOf(page.blocks, [], 'page', arePeople) : [];
  return lists.flatMap((boxes) => {
    const [first] = boxes;
    if (!first || boxes.some((box) => stateOf(box) === 'unread')) return [];
    const { question, group, hint, heading } = first;
    const own = [question, group, hint].filter((text) => text !== null);
    const names = [...own, heading ?? ''].flatMap(stemsOf);
    const rows = rowsOf(boxes);
    const lines = around(boxes);
    const areNames = boxes.every(({ label }) => aName.test(label));
    const isForEach = (alike.get(namesOf(boxes)) ?? []).length > 1;
    // « Une case par ligne » is said of the one table, « au moins une case » of the one list, wherever they stand.
    const isOnly = { table: rows.length > 0 ? tables.length === 1 : isForEach, list: lists.length === 1 };
    const said = [
      ...onPage.filter(({ isByRow, least, most = 0 }) =>
        isByRow ? isOnly.table : isOnly.list && (least !== undefined || (arePeople && most > 1)),
      ),
      ...limitsOf(lines, names, 'near', areNames),
    ];
    const named = limitsOf(own, names, 'name', areNames);
    const {
      least = 0,
      most = Number.POSITIVE_INFINITY,
      isByRow,
    }: Partial<Limits> = Object.assign({}, ...said, ...named);
    if (most === 1 && rows.length > 0)
      return rows.filter(([box]) => !ofTime.test(fold(box?.label ?? ''))).flatMap(moreThanOne);
    if (most === 1) return isByRow && !isForEach ? [] : moreThanOne(boxes);
    const ticked = boxes.filter(isTicked);
    if (ticked.length > most)
      return [ownFinding('range', 'problem', spotOfQuestion(first), 'range-high', { bound: `${most}` })];
    // One line may stand over several lists.
    const isOwn = named.some((limits) => limits.least !== undefined);
    const together = isOwn ? boxes : asked.filter((box) => box.heading === heading && isBox(box));
    const needsOne = isAfterYes(first, asked) || [...own, ...lines].some((line) => offersNone(line, boxes));
    if (isOptional(first) || together.filter(isTicked).length >= (needsOne ? Math.max(least, 1) : least))
      return [];
    return ticked.length === 0
      ? [ownFinding('required', 'problem', spotOfQuestion(first), 'required-choice')]
      : [ownFinding('range', 'problem', spotOfQuestion(first), 'range-low', { bound: `${least}` })];
  });
}

/** « Si oui, quels jours ? », after a « Oui ». */
const isAfterYes = (box: Field, asked: readonly Field[]): boolean => {
  const before = asked[asked.indexOf(box) - 1];
  return (
    before !== undefined &&
    isYesNo(before) &&
    yesNoOf(before) === 'yes' &&
    /^si oui,? (?:lesquel|quel|cochez|precisez)/.test(fold(box.question ?? ''))
  );
};

/** « Cochez toutes les ressources perçues, ou « Aucune ressource » si vous n'avez rien reçu », over a box of that name. */
const offersNone = (line: string, boxes: readonly Field[]): boolean => {
  const said = fold(line);
  return (
    /\b(?:coch|selectionn|choisi)(?:ez|er|r)\b/.test(said) &&
    boxes.some(({ label }) => /^aucune?s?\b/.test(fold(label)) && hasWords(said, fold(label)))
  );
};

/** « Une seule case par personne » may be over a list of the same boxes for each. */
const namesOf = (boxes: readonly Field[]): string => boxes.map(({ label }) => label).join('\n');

const isBox = ({ kind, valueType }: Field): boolean => kind === 'checkbox' && valueType !== 'consent';

function moreThanOne(boxes: readonly Field[]): Finding[] {
  const [first, ...others] = boxes.filter(isTicked);
  return others.map((box) =>
    ownFinding('contradiction', 'problem', spotOf(box), 'answers-apart', { first: first?.label ?? '' }),
  );
}

/** The ends that a page shows it knows of contracts, trainings, leaves: in a row, a line, a pair of cells, under a title. */
import type { PageModel } from '../../page-model.ts';
import { isAsked, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { longestLine } from '../sentences.ts';
import { timesTold } from './any-times.ts';
import { saysNotAgain, withoutNotAgain } from './not-again.ts';
import { isBefore } from './time-in.ts';

type Day = Temporal.PlainDate;

export interface KnownEnd {
  /** As it is told: « Propreté Ouest, Fin : 13/11/2026 ». */
  line: string;
  /** All that it is told with: who employs, what it is. */
  words: string;
  sort: string;
  /** It was over by that day, and may have been before. */
  isByThen: boolean;
  /** Null of what is told without an end, or with one that may have moved. */
  end: Day | null;
}

const sorts: Record<string, RegExp> = {
  work: /\b(?:contrats?|cdd|cdi|missions?|emplois?|postes?|employeurs?|entreprises?|salariee?s?|employee?s?|travaill\w*|interim\w*|vacations?)\b/,
  leave: /\b(?:arrets?|maladie)\b/,
  training: /\b(?:formations?|stages?|stagiaire)\b/,
  stay: /\b(?:sejours?|hospitalis\w*|hebergements?|cures?)\b/,
  home: /\b(?:bail|locataires?|locations?|logements?)\b/,
  benefit: /\b(?:allocations?|are|ass|rsa|aah)\b/,
};
/** « Arrêt de travail » is no work, « contrat de location » no contract of work. */
const ofTwoSorts = /\b(?:(?<=arrets? )de travail|contrats? de (?=location|bail)\b)/g;
/** The one sort of thing that a text is of; null where it is of none, or of two. */
export const sortIn = (text: string): string | null => {
  const words = fold(text).replace(ofTwoSorts, ' ');
  const found = Object.keys(sorts).filter((sort) => sorts[sort]?.test(words));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** « Fin », « Date de fin », « Jusqu'au », over or before a day. */
const namesEnd =
  /^(?:(?:date|jour) (?:de |d )?)?(?:fin|terminee?|jusqu au|dernier jour|sortie|a pris fin)(?: (?:le|(?:du|de|de la|d)(?: (?:votre|ce|cette|l))? (?:contrats?|cdd|missions?|emplois?|formations?|stages?|arrets?|sejours?|l arret|bail)))?(?: (?:connue|declaree|enregistree|constatee|signalee|transmise|communiquee))?(?: par (?:l |votre )?(?:employeur|entreprise))?$/;
const namesSpan =
  /^(?:dates?|periodes?|du au|duree)(?: (?:du|de|d|de la) (?:contrat|cdd|mission|emploi|formation|stage|arret|sejour))?$/;
const saysEnd = new RegExp(
  [
    /(?:termin|achev|arrêt|cess)[ée]e?s? le|pris fin le|fini[es]? le|romp(?:ue?|t) le|jusqu['’]au|\bfin(?: le)?\s?:|date de fin\s?:/u,
    /\b(?:fin|dernier jour) (?:d[eu] |de l[a’'] ?|d[’'])(?:votre |ce |cette |l[’'])?(?:contrat|cdd|mission|emploi|poste|travail|vacation|formation|stage|arrêt|séjour|hospitalisation|cure|bail|location)(?: (?:de travail|maladie|connue|déclarée|enregistrée|constatée))?\s?(?:\ble\b|\bau\b|[:=–(])/u,
    /\bquitté (?:l[’']entreprise|(?:votre|son|cet) (?:emploi|poste|logement|employeur)|vos fonctions|l[’']établissement) le/u,
    /(?<!\p{L})sortie?(?: (?:des effectifs|de l[’']entreprise|de formation))?\s?(?:\ble\b|:)/u,
    /(?<!\p{L})(?:plus|pas) (?:salariée?|employée?|en poste|sous contrat|locataire|dans (?:l[’']entreprise|les effectifs)) depuis le/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
/** « Le 20/11/2026, votre contrat a pris fin », « 20/11/2026 : fin de contrat » */
const saysOver =
  /\b(?:(?:a|ont) pris fin|(?:s )?est (?:termine|acheve|arrete|fini)e?|fin d[eu] (?:contrat|cdd|mission|emploi|formation|stage|bail|arret)|contrat (?:termine|rompu|fini))\b/;
/** What is told of a paper that says it, of why it ended: no end of its own. */
const ofItsPaper = new RegExp(
  [
    /(?:,|;|\(|–)?\s*\bmotif\b.*$/u,
    /(?<!\p{L})(?:attestations? (?:d[’']|de l[’']|de votre )?employeur|certificats? de travail|déclarations? sociales? nominatives?|DSN|soldes? de tout compte)(?: (?:du|n°) [\d/]+)?/u,
    /(?<!\p{L})(?:reçue?s?|transmise?s?|envoyée?s?|déposée?s?|enregistrée?s?|établie?s?|datée?s?|remise?s?|signée?s?|traitée?s?) (?:par [^:,]{1,40}? )?(?:le |du )[\d/]+(?: \p{L}+ 20\d\d)?/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);
/** « Arrivé à son terme » moves no more. */
const atItsTerm = /arrivée?s? à (?:son |leur )?(?:terme|échéance)|échue?s? (?=le\b)/giu;
/** « Fin prévue le 20/11/2026, sans renouvellement » moves no more either. */
const foreseen =
  /(?<!\p{L})(?:terme|échéance|prévue?)(?!\p{L})(?: (?:était |est |a été )?(?:fixée? )?(?=(?:le|au) \d))?/giu;
const ownWords = (text: string): string => {
  const own = text.replace(ofItsPaper, ' ').replace(atItsTerm, ' terminé');
  return saysNotAgain(own)
    ? withoutNotAgain(own).replace(foreseen, ' terminé ').replace('terminé au', 'terminé le')
    : own;
};
/** One may be away from that day on, and come back: said of an end, it is the last of all. */
const lastWorked =
  /dernier jour (?:travaillé|de travail effectif|de présence|effectif)(?: (?:le|au)\b|\s?[:=–(])/iu;
const ofAnEnd =
  /attestations? (?:d[’'] ?|de l[’'] ?|de votre )?employeur|(?<!\p{L})(?:fin (?:de |du |d[’'])|sortie|contrat (?:terminé|fini|échu|rompu)|certificat de travail)/iu;
/** « Solde de tout compte remis le 20/11/2026 »: what is given once it is over. */
const givenAtEnd =
  /(?<!\p{L})(?:solde de tout compte|certificat de travail)\s?(?::|–)?\s*(?:remis|reçu|signé|établi|délivré|transmis)\s(?:par [^:,]{1,40}? )?(?:le |en date du )/iu;
const begunBefore = /(?:depuis|d[ée]but|partir|d[èe]s|commenc|embauch|entr[ée]|engag)[^.;]{0,30}$/iu;
/** An end that is to come, may have moved, or is of something else. */
const mayMove =
  /\b(?:prevu\w*|previsionn\w*|prevision|initial\w*|theorique\w*|estimee?s?|probable\w*|terme|echeance|maximum|possibles?|souhait\w*|essai|preavis|prolong\w*|renouvel\w*|reconduit\w*|avenant|annul\w*|modifi\w*)\b/;
const isOfElse =
  /\b(?:exemples?|si|ou|recherche|droits?|conges?|absen\w*|bulletins?|paies?|paye\w*|salaires?|vers\w+|heures|indemni\w*|precedent\w*|ancien\w*|historique|dernieres?|inscriptions?|periode|conjointe?|enfants?|recrut\w*|offres?|candidat\w*|assurances?|attestations?|signe\w*|sessions?)\b/;
/** « Période d'emploi » is of work, other ones of money. */
const ownPeriod =
  /\bperiodes? (?:d |de |du |de la )(?:emploi|contrat|travail|mission|formation|stage|arret|sejour)\b/g;
const isElse = (words: string): boolean => isOfElse.test(words.replace(ownPeriod, ' '));

const longestTitle = 90;
const titleBefore = 8;
/** « Vos contrats précédents », over « Employeur », the column of names. */
const headsBefore = 3;
const ofBefore = /\b(?:precedent\w*|ancien\w*|historique|passee?s|exemples?)\b/;

export function knownEnds(page: PageModel, titles: readonly string[], today: Day): KnownEnd[] {
  return [
    ...endsOfRows(page, today),
    ...endsOfLines(page, new Set(titles), today),
    ...endsInCases(page),
  ].filter(({ line, words }) => !line.includes('?') && !isElse(words));
}

/** A title or the nearest line over it that says what they are. */
const titleOver = (at: number, { blocks }: PageModel): string =>
  blocks
    .slice(Math.max(0, at - titleBefore), at)
    .findLast((block) => block.length <= longestTitle && !block.includes('?') && sortIn(block) !== null) ??
  '';

/** « Propreté Ouest », « CDD », « 19/10/2026 », « 13/11/2026 », under « Employeur », « Nature », « Début », « Fin ». */
function endsOfRows(page: PageModel, today: Day): KnownEnd[] {
  const { blocks, answers } = page;
  const rows = Map.groupBy(
    answers.filter(({ column }) => column !== null),
    ({ name }) => name,
  );
  const firstHead = Math.min(...answers.flatMap(({ column }) => column ?? []));
  const over = rows.size > 0 ? titleOver(firstHead, page) : '';
  const isOfBefore = blocks
    .slice(Math.max(0, firstHead - headsBefore), firstHead)
    .some((block) => block.length <= longestTitle && ofBefore.test(fold(block)));
  return [...rows].flatMap(([name, cells]) => {
    const all = cells.map(({ block, column }) => ({
      head: blocks[column ?? -1] ?? '',
      text: blocks[block] ?? '',
    }));
    const ofEnd = all.filter(({ head }) => namesEnd.test(fold(head)) || namesSpan.test(fold(head)));
    const row = blocks[name] ?? '';
    // A column of ends that may move is one where nothing is known.
    const isMoving = all.some(({ head, text }) => mayMove.test(foldAll(head, text)));
    const [cell, other] = ofEnd;
    if (!cell || other || isOfBefore || isElse(fold(over))) return [];
    const sort = sortIn(foldAll(row, ...all.map(({ text }) => text))) ?? sortIn(over);
    if (!sort) return [];
    const end = namesEnd.test(fold(cell.head)) ? onlyDay(cell.text) : lastOfSpan(cell.text, today);
    return [
      {
        line: `${row}, ${cell.head}\u00a0: ${cell.text}`,
        words: foldAll(row, ...all.map(({ text }) => text)),
        sort,
        isByThen: false,
        end: isMoving ? null : end,
      },
    ];
  });
}

/** « CDD chez Propreté Ouest, du 19/10/2026 au 13/11/2026 »; « Fin » and « 13/11/2026 » under « Propreté Ouest ». */
function endsOfLines(page: PageModel, titles: ReadonlySet<string>, today: Day): KnownEnd[] {
  const { blocks, answers } = page;
  const nameOf = new Map(answers.map(({ block, name }) => [block, name]));
  const inRow = new Set(answers.flatMap(({ block, column }) => (column === null ? [] : [block])));
  return blocks.flatMap((block, at): KnownEnd[] => {
    if (block.length > longestLine || inRow.has(at) || block.includes('?')) return [];
    const name = nameOf.get(at) ?? at - 1;
    const label = name === at ? '' : (blocks[name] ?? '');
    const isUnderEnd = namesEnd.test(fold(label));
    const end = isUnderEnd ? onlyDay(block) : endIn(block, today);
    if (!end) return [];
    const isPair = isUnderEnd || nameOf.has(at);
    const title = titleOf(at, blocks, titles);
    const own = isPair && label ? `${label}\u00a0: ${block}` : block;
    const over = titleOver(at, page);
    if (isElse(fold(over))) return [];
    const sort = sortIn(own) ?? sortIn(title ?? '') ?? sortIn(over);
    // Between its title and its end stands what else is told of it.
    const within = (title === null ? [own] : [...blocks.slice(blocks.lastIndexOf(title, at), at), own]).map(
      ownWords,
    );
    return sort
      ? [
          {
            line: title === null ? own : `${title}, ${own}`,
            words: foldAll(title, ownWords(own)),
            sort,
            isByThen: givenAtEnd.test(own),
            end: within.some((text) => mayMove.test(fold(text))) ? null : end,
          },
        ]
      : [];
  });
}

/** « Fin du contrat », in a case that cannot be changed. */
const endsInCases = ({ fields }: PageModel): KnownEnd[] =>
  fields.flatMap((field) => {
    const { label, group } = field;
    const end = isAsked(field) || !namesEnd.test(fold(label)) ? null : onlyDay(textOf(field) ?? '');
    const sort = sortIn(label) ?? sortIn(group ?? '');
    return end && sort && group
      ? [
          {
            line: `${group}, ${label}\u00a0: ${textOf(field)}`,
            words: foldAll(group, label),
            sort,
            isByThen: false,
            end: mayMove.test(fold(group)) ? null : end,
          },
        ]
      : [];
  });

/** The title it stands under, of one thing alone. */
function titleOf(at: number, blocks: readonly string[], titles: ReadonlySet<string>): string | null {
  const from = Math.max(0, at - titleBefore);
  const place = blocks.slice(from, at).findLastIndex((block) => titles.has(block));
  if (place < 0) return null;
  // « Employeur » again, before that name and after it: of another one.
  const within = blocks.slice(Math.max(0, from + place - 1), at + 1);
  const isOfOne = new Set(within).size === within.length && !within.some((text) => text.includes('?'));
  return isOfOne ? (blocks[from + place] ?? null) : null;
}

const onlyDay = (text: string): Day | null => {
  const [day, other] = datesIn(text);
  return day && !other && text.length <= longestTitle ? day : null;
};

const lastOfSpan = (text: string, today: Day): Day | null => {
  const [span, other] = timesTold(text, today);
  return span?.isSpan && !other ? span.to : null;
};

/** « du 19/10 au 13/11/2026 », « terminé le 13/11/2026 » */
function endIn(line: string, today: Day): Day | null {
  const given = givenAtEnd.exec(line);
  const day = given && firstDay(line.slice(given.index), today);
  if (day) return day;
  const text = ownWords(line);
  const span = lastOfSpan(text, today);
  if (span) return span;
  const isLast = ofAnEnd.test(line) || saysNotAgain(line);
  const place = saysEnd.exec(text)?.index ?? (isLast ? lastWorked.exec(text)?.index : undefined);
  if (place === undefined) return dayOfOver(text, today);
  const end = firstDay(text.slice(place), today);
  const [from] = datesIn(text.slice(0, place));
  return end && !(from && isBefore(end, from)) ? end : null;
}

/** The only day told, with a year or without. */
function firstDay(text: string, today: Day): Day | null {
  const days = datesIn(text);
  if (days.length > 0) return days.length === 1 ? (days[0] ?? null) : null;
  const [time, other] = timesTold(text, today);
  // « Terminé le 20 novembre » tells of all that month up to it.
  const isDay =
    time && (time.from.equals(time.to) || (!time.isSpan && new RegExp(`\\b${time.to.day}\\b`).test(text)));
  return time && !other && isDay ? time.to : null;
}

function dayOfOver(text: string, today: Day): Day | null {
  const day = saysOver.test(fold(text)) ? firstDay(text, today) : null;
  return day && !begunBefore.test(text.slice(0, text.search(/\d/))) ? day : null;
}

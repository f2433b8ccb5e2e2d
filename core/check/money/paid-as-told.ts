/**
 * « Il a perçu 412,30 € d'indemnités journalières, en un paiement daté du 28 janvier », which the page tells, and that sum in
 * the case of another month, or in none; « mon voisin me donne 65 € par mois pour le garage », and « Non » to rents.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsTold, sumsTold } from '../../values/amount.ts';
import { centsOf, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthsNamed } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { messageHead, writtenOn } from '../messages/head.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isHers, monthOf } from '../who-and-when.ts';
import { childWords, partnerWords } from '../word-lists.ts';

interface Sort {
  /** The name of its case, or a question about it, folded. */
  asks: RegExp;
  /** A sentence of it, folded. */
  about: RegExp;
  /** The same of something else, folded. */
  notAbout?: RegExp;
}

const toHer = '(?:me|m a|nous|vous) (?:bien |toujours )?(?:donnee?|versee?|paie|payee?|reglee?|viree?)';
/** « Salaire (hors indemnités journalières) » is the case of all but that. */
const butFor = '(?!.*\\b(?:hors|sauf|sans|exception|excepte\\w*)\\b)';
const place = '(?:garage|parking|chambre|emplacement|cave|terrain|studio|appartement|maison)';

const sorts: readonly Sort[] = [
  {
    asks: new RegExp(String.raw`^${butFor}.*(?:\bindemnites? journalieres?\b|\bij(?:ss)?\b)`),
    about:
      /\bindemnites? journalieres?\b|\bijss?\b|\barrets? (?:de travail|maladie)\b|\bconge (?:maladie|maternite|paternite)\b/,
    notAbout:
      /\b(?:employeur|salaires?|maintien|maintenu\w*|complement\w*|mutuelle|prevoyance|invalidite|rentes?|capital|chomage|france travail|caf|msa|primes?|allocations?)\b/,
  },
  {
    asks: /^(?!.*\b(?:versee?s?|payee?s?|deduire|deductibles?|hors|sauf|sans)\b).*\bpensions? alimentaires?\b/,
    about: /\bpensions? alimentaires?\b|\b(?:pere|papa|mere|maman|ex) (?:d|de|du)\b|\bjugement\b/,
    // What the Caf pays in its place, a present, a cost that is shared, and the mother of anybody.
    notAbout:
      /\b(?:soutien|asf|caf|msa|aides?|anniversaire|noel|cadeau|courses|covoiturage|gardee?|menage|heures|cours|prete?|pret|moitie|frais|facture|cantine|vacances|permis|mutuelle|assurance|loyer|meres? de (?:mon|ma|votre|notre))\b/,
  },
  {
    asks: new RegExp(
      String.raw`^${butFor}.*\b(?:epargne|placements?|interets|dividendes|capitaux mobiliers|livrets?)\b`,
    ),
    about: /\b(?:interets|dividendes|compte a terme|assurance vie|placements?)\b/,
    // Her own money that comes back.
    notAbout:
      /^(?!.*\b(?:interets|dividendes)\b).*\b(?:rachat|rachete\w*|retrait|retire\w*|capital|deces|succession|heritage|echeance|cloture\w*|ferme\w*|debloque\w*)\b/,
  },
  {
    asks: /^(?!.*\b(?:paye|versee?s?|payee?s?|charges?)\b).*(?:\bloyers? (?:percus?|recus?|encaisses?)\b|\b(?:encaisse|touche|percu|recu) des loyers\b|\brevenus? (?:locatifs?|fonciers?)\b)/,
    about: new RegExp(String.raw`\blocataires?\b|\b${place}\b.*\b${toHer}\b|\b${toHer}\b.*\b${place}\b`),
    // What helps her to pay her own home, and what is given back.
    notAbout:
      /\b(?:caf|msa|apl|aides?|allocations?|action logement|employeur|(?:meres?|peres?|maman|papa|parents?|famille|frere|soeur|oncle|tante|fils|fille|ex)(?= \p{L}+ (?:me|m|nous|vous) | (?:me|m|nous|vous) )|colocataires?|coloc|ma part|caution|depot|garantie|vendue?|vente|travaux)\b/u,
  },
  {
    asks: /^(?!.*\b(?:sans|hors|avant)\b).*\b(?:aidee?s?|aides?|complement|cmg|verse\w*)\b.*\bgarde\b/,
    about: /\bcomplement (?:de )?(?:libre choix )?(?:du |de )?mode de garde\b|\bcmg\b/,
  },
  {
    asks: new RegExp(String.raw`^${butFor}.*\bbourses?\b`),
    about: /\b(?:bourses?|crous|boursi(?:er|ere))\b/,
    notAbout:
      /^(?!.*\bbourses?\b).*\b(?:aides?|caution|depot|garantie|logement|loyer|job|contrat|salaires?)\b/,
  },
];

const received =
  /\b(?:percu\w*|recu\w*|touche\w*|verse\w*|versement|vire\w*|virement|arrive\w*|paye\w*|paiement|donne\w*|aidee?|sur (?:mon|votre|son|leur) compte|credite\w*)\b/;
/** Of what may be, was before, is paid by her, was taken back, or is told to everybody. */
const isElse =
  /\b(?:si|pas|non|rien|aucune?|sans|exemple|maximum|plafond|peut|peuvent|pourr\w+|devrai\w+|devra|sera|seront|fera|prochain\w*|avant|avait|etait|ancien\w*|jusqu\w*|arretee?s?|termine\w*|annul\w*|rembours\w*|erreur|indu|trop|dette|retenu\w*|rappel|doit|doivent|dois|devez|oblige\w*|condamne\w*|a verser|a payer|demande\w*|verse (?:a|aux) (?:votre|son|mon|l) |votre employeur|lorsqu\w*|quand|quelqu|autre dossier|exoner\w*|inclu\w*|y compris|deja (?:pris\w*|compt\w+|declare\w*|connu\w*|ajoute\w*))\b|[?]/;
/** « Je lui verse 200 € », « vous avez payé » */
const byHer =
  /\b(?:je|j) (?:(?:lui|leur|ai|y|en) )*(?:bien |deja )?(?:verse|paie|paye|donne|vire|regle|envoie|envoye)\b|\bvous (?:(?:lui|leur|y|en) )*(?:(?:versez|payez|donnez|virez|reglez|envoyez)\b|avez (?:bien |deja )?(?:verse|paye|donne|vire|regle|envoye)\b)|\bnous (?:(?:lui|leur|y|en) )*(?:versons|payons|donnons|virons|reglons|envoyons)\b/;
const eachMonth = /\b(?:par|chaque|tous les|debut de|fin de) mois\b|\bmensuel\w*\b/;
/** « Payée le 28 janvier », « en août », « 15/04/2026 »: not the first day of « du 16 février au 8 mars ». */
const whenPaid =
  /\b(?:le|en|date du|des le|paye|mois d|mois de)(?: 1er| \d{1,2})? (\p{L}{3,9})\b(?: (20\d\d))?|\b(?:le )?\d{1,2} (0?[1-9]|1[0-2]) (20\d\d)\b/gu;

/** « Ma fille touche une bourse », of one who may declare apart. */
const ofAnother = new RegExp(
  String.raw`^(?!.*\b(?:me|m|nous|vous|je|j)\b).*\b(?:ma|mon|notre|votre|sa|son) (?:(?:petit|petite|grand|grande) )?(?:${childWords}|${partnerWords}|frere|soeur)\b`,
);

interface Told {
  sentence: string;
  cents: number;
  sort: Sort;
  /** Of the message that it stands in, where that tells its day. */
  year: number | null;
}

export function checkPaidAsTold(context: CheckContext): Finding[] {
  const { asked, recap, page } = context;
  const said = [...asked, ...recap];
  const amounts = said.filter(({ valueType }) => valueType === 'amount');
  const told = receivedIn(page.blocks).filter(({ sentence }) => !isOfUnknown(sentence, page.blocks, said));
  return [
    ...told.flatMap((one) => inAnotherMonth(one, amounts)),
    ...told.flatMap((one) => denied(one, said, context)),
  ];
}

/** Each sum that a sentence says was received, of the one sort that the sentences of that sum are about. */
function receivedIn(blocks: readonly string[]): Told[] {
  const sentences = blocks.flatMap((block, at) => {
    const year = yearOver(block, blocks[at - 1]);
    return sentencesOf([block], longestText).flatMap((sentence) => {
      const sums = [...new Set(centsTold(sentence))];
      const [cents, other] = sums;
      return cents !== undefined && other === undefined
        ? // The day of a message is not that of what it tells.
          [{ sentence: messageHead(sentence)?.text || sentence, cents, year }]
        : [];
    });
  });
  return sentences.flatMap(({ sentence, cents, year }) => {
    const words = fold(sentence);
    if (!received.test(words) || isElse.test(words) || byHer.test(words) || sentence.includes('?')) return [];
    const about = sentences.filter((one) => one.cents === cents).map((one) => fold(one.sentence));
    const [sort, other] = sorts.filter((one) => about.some((text) => one.about.test(text)));
    return sort && !other && sort.notAbout?.test(words) !== true ? [{ sentence, cents, sort, year }] : [];
  });
}

/** « Paul a reçu 150 € »: an example, where nothing else names him, or the partner. */
function isOfUnknown(sentence: string, blocks: readonly string[], said: readonly Field[]): boolean {
  const [, name] =
    /^(?:M\. |Mme )?(?!Ils? |Elles? |On |Vous )(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}'’-]+)* (?:a|avait) (?:bien )?(?:perçu|reçu|touché)/u.exec(
      sentence,
    ) ?? [];
  const others = blocks.filter((block) => name && block.includes(name) && !block.includes(sentence));
  if (name === undefined || said.some(({ group, label }) => `${group} ${label}`.includes(name))) return false;
  return !others.some((block) => !isOfOne.test(fold(block)));
}
const isOfOne = /\b(?:conjointe?|concubine?|partenaire|mari|epou(?:x|se)|femme|fils|fille|enfants?|ex)\b/;

/** « Vous, le 9 octobre 2025 : … », on its own line or on the one before. */
function yearOver(block: string, before = ''): number | null {
  const head = messageHead(block) ?? messageHead(before);
  return head && (writtenOn(head)?.year ?? null);
}

/** The case of the month in which it was paid, where it holds nothing and no other case of that month holds that sum. */
function inAnotherMonth({ sentence, cents, sort, year }: Told, amounts: readonly Field[]): Finding[] {
  // « Chaque mois »: of which one, it does not tell.
  const paid = eachMonth.test(fold(sentence)) ? null : monthPaid(sentence);
  const all = amounts.filter(({ label, group }) => sort.asks.test(foldAll(group, label)));
  if (!paid || all.length === 0) return [];
  const isOfMonth = (field: Field): boolean => {
    const month = monthOf(field);
    const own = paid.year ?? year;
    return month?.month === paid.month && (own === null || (month.year ?? own) === own);
  };
  const cells = ofWhom(sentence, all).filter(isOfMonth);
  const isNone =
    cells.length > 0 && cells.every((field) => stateOf(field) === 'empty' || centsOf(field) === 0);
  const isElsewhere = amounts.some((field) => isOfMonth(field) && centsOf(field) === cents);
  const isOther = amounts.some((field) => isOfMonth(field) && isOfOther(field));
  return isNone && !isElsewhere && !isOther ? cells.slice(0, 1).map((cell) => asSaid(cell, sentence)) : [];
}

const isOfOther = (field: Field): boolean =>
  /\bautres?\b/.test(fold(field.label)) && (centsOf(field) ?? 0) > 0;

const asSaid = (field: Field, said: string): Finding =>
  ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said });

/** Of the one whom it names, as the cases do; of « vous » or « je », hers; else, nobody's may hold anything. */
function ofWhom(sentence: string, fields: readonly Field[]): Field[] {
  const words = fold(sentence).split(' ');
  const isNamedBy = (field: Field): boolean =>
    [...foldAll(field.group, field.outerGroup, field.label).matchAll(/\p{L}{3,}/gu)].some(
      ([name]) => isName(name, field) && words.includes(name),
    );
  const named = fields.filter(isNamedBy);
  if (named.length > 0) return named;
  if (ofAnother.test(fold(sentence))) return fields.filter((field) => !isHers(field));
  const isToHer = /\b(?:vous|m|me|mon|ma|je|j)\b/.test(fold(sentence));
  const hers = isToHer ? fields.filter(isHers) : [];
  return hers.length > 0 ? hers : [...fields];
}

/** Written with a capital there, and not at the beginning of a sentence about money. */
function isName(word: string, { group, outerGroup, label }: Field): boolean {
  const capital = [group, outerGroup, label].flatMap(
    (text) => (text ?? '').match(/\p{Lu}\p{Ll}{2,}/gu) ?? [],
  );
  return capital.some((one) => fold(one) === word) && monthNumber(word) === null && !ofMoney.test(word);
}
const ofMoney =
  /^(?:montants?|salaires?|indemnites?|pensions?|revenus?|ressources?|autres?|total|mois|loyers?|bourses?|vous|votre|vos)$/;

/** The one month in which it says that the sum came: the first named after it or after « versé », else the only one it names. */
function monthPaid(sentence: string): { month: number; year: number | null } | null {
  // It tells no other sum.
  const at = sentence.search(sumsTold);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at)].map(monthsIn);
  const [first, ...later] = after ?? [];
  // « Pour mon arrêt commencé le 16 août, versés le 3 octobre »
  const paid = later.length > 0 ? monthsIn(paidThen.exec(fold(sentence))?.[1] ?? '')[0] : undefined;
  if (first) return paid ?? first;
  const [only, other] = before ?? [];
  return only && !other ? only : null;
}

const paidThen =
  /\b(?:versee?s?|payee?s?|recue?s?|percue?s?|viree?s?|creditee?s?|arrivee?s?)(?: sur (?:mon|votre) compte)? ((?:le|en)(?: 1er| \d{1,2})? \p{L}{3,9}\b(?: 20\d\d)?)/u;

const monthsIn = (text: string): { month: number; year: number | null }[] =>
  [...fold(text).matchAll(whenPaid)].flatMap(([, name, year, number, ofNumber]) => {
    const month = number ? Number(number) : monthNumber(name ?? '');
    const said = year ?? ofNumber;
    return month === null ? [] : [{ month, year: said ? Number(said) : null }];
  });

/** « Non », or « Aucune », to the question about it, of months in which it is paid each time. */
function denied({ sentence, sort }: Told, said: readonly Field[], { page, today }: CheckContext): Finding[] {
  const words = fold(sentence);
  if (ofAnother.test(words)) return [];
  const questions = said.filter((field) => isYesNo(field) && sort.asks.test(fold(field.label)));
  const [question, other] = questions;
  if (!question || other || yesNoOf(question) !== 'no') return [];
  // « Versé en 2026 », and « … en 2026 ? »
  const [year, otherYear] = yearsIn(words);
  if (year && !otherYear && yearsIn(question.label).includes(year)) return [asSaid(question, sentence)];
  if (!eachMonth.test(words)) return [];
  const ofCases = said.flatMap((field) => {
    const month = field.valueType === 'amount' ? monthOf(field) : null;
    return month?.year ? [Temporal.PlainYearMonth.from({ year: month.year, month: month.month })] : [];
  });
  const declared = [...monthsNamed(page), ...ofCases, ...periodsIn(page.blocks, today)];
  const isInTime = spansIn(sentence, today).some(({ from, to }) =>
    declared.some(
      (month) =>
        Temporal.PlainYearMonth.compare(month, from) >= 0 && Temporal.PlainYearMonth.compare(month, to) <= 0,
    ),
  );
  return isInTime ? [asSaid(question, sentence)] : [];
}

const yearsIn = (text: string): string[] => text.match(/\b20\d\d\b/g) ?? [];

const span =
  /\b(?:de|du(?: 1er| \d{1,2})?) (\p{L}{3,9})(?: (20\d\d))? (?:a|au(?: 1er| \d{1,2})?) (\p{L}{3,9}) (20\d\d)\b/gu;
const since = /\bdepuis (?:le (?:1er |\d{1,2} )?|debut |fin |mi )?(\p{L}{3,9})(?: (20\d\d))?\b/u;

/** « Depuis février », « de septembre 2025 à juin 2026 »: nothing where it tells no time. */
function spansIn(
  sentence: string,
  today: Temporal.PlainDate,
): { from: Temporal.PlainYearMonth; to: Temporal.PlainYearMonth }[] {
  const words = fold(sentence);
  const spans = [...words.matchAll(span)].flatMap(([, first, year, last, lastYear]) => {
    const [start, end] = [monthNumber(first ?? ''), monthNumber(last ?? '')];
    if (start === null || end === null) return [];
    const to = Temporal.PlainYearMonth.from({ year: Number(lastYear), month: end });
    const ofYear = year ? Number(year) : to.year - (start > end ? 1 : 0);
    return [{ from: Temporal.PlainYearMonth.from({ year: ofYear, month: start }), to }];
  });
  const [, name, year] = since.exec(words) ?? [];
  const month = monthNumber(name ?? '');
  if (month === null) return spans;
  const ofYear = year ? Number(year) : today.year - (month > today.month ? 1 : 0);
  const from = Temporal.PlainYearMonth.from({ year: ofYear, month });
  return [...spans, { from, to: today.toPlainYearMonth() }];
}

/** « Période examinée : du 1er août 2025 au 31 juillet 2026 »: its months. */
function periodsIn(blocks: readonly string[], today: Temporal.PlainDate): Temporal.PlainYearMonth[] {
  const longest = 12;
  return sentencesOf(blocks)
    .filter((sentence) => /\bperiode\b/.test(fold(sentence)))
    .flatMap((sentence) => spansIn(sentence, today))
    .flatMap(({ from, to }) =>
      Array.from({ length: longest }, (_, months) => from.add({ months })).filter(
        (month) => Temporal.PlainYearMonth.compare(month, to) <= 0,
      ),
    );
}

/** Money told in a sentence: « En août 2026, vous avez touché 0 € et Chloé 391,50 € de salaire. » */
import { fold } from '../../wording/fold.ts';
import { euros, holdsAmount } from './answer-lines.ts';
import { longestSentence } from './clauses.ts';

export interface MoneyTold {
  label: string;
  value: string;
}

/** What a sentence leaves to the next ones of its line: « En février, 486,20 €. » */
export interface Carried {
  who: string;
  sort: string;
}

const aName = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*|de|du|da))*`;
const relation = `(?:votre|mon|ma|notre) (?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|compagnon|compagne|enfant|fille|fils)`;
const someone = String.raw`vous et (?:${relation}|${aName})|vous(?:-même)?|je|j['’]|nous|(?:le|votre|notre) (?:foyer|ménage)|${relation}(?:,? ${aName},?)?|(?:M\.|Mme|Monsieur|Madame) ${aName}|(?:(?:la|le) |l['’])?${aName}(?:, ${relation},)?`;
const month = String.raw`(?:janv|févr?|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*(?: 20\d{2})?`;
const time = String.raw`(?:(?:en|pour|sur|au cours de|pendant) ?${month}(?:(?:, | et )${month})+|du (?:\d{1,2}|1er) ${month} au (?:\d{1,2}|1er) ${month}|(?:en|pour|au mois d[e’']) ?(?:${month}|20\d{2})|(?:sur|pour|pendant|durant|au cours d)(?:es)? ?(?:les|ces)? ?(?:trois|3|douze|12|quatre|4) (?:derniers )?mois|(?:sur|pour|pendant) (?:le|ce) trimestre(?:\s\([^()]*\))?|le (?:\d{1,2}|1er) ${month})`;
const so = '(?:bien|aussi|donc|également|ainsi|au total|en tout)';
const had = `(?:(?:avez|ai|a|avons|ont) (?:${so} )*(?:perçu|touché|reçu|gagné|eu|encaissé|(?:déclaré|indiqué)(?: avoir (?:perçu|touché|reçu|gagné|eu))?)|(?:percevez|touchez|recevez|gagnez|déclarez|déclarons|perçoit|touche|reçoit|gagne|déclare|totalise[sz]?|cumule[sz]?)(?: ${so})*)`;
const payer = String.raw`(?<payer>(?:votre|mon) (?:employeur|ex-\p{L}+)|(?:(?:la|le) |l['’])?${aName})(?:,? ${aName},?)? (?:vous |m['’])(?:a (?:versé|payé)|verse|paie)`;
const paid = `(?:(?:avez|ai|a|avons|ont) (?:payé|versé|dépensé|réglé)|payez|versez|paie|verse|paye)`;
const ofSeveral = String.raw`(?:vos|mes|les|ses|votre|mon|ma|la|le) (?<what>\p{L}[\p{L} '’-]{2,40}?)(?: (?:de|en) 20\d{2})?\s?(?:s['’]él[èe]v(?:ent|e|aient|ait) à|est de|sont de|étaient de|ont été de|:)`;

/** « Pour l'ensemble de votre foyer », « à vous deux » */
const ofAll = `au total|en tout|ensemble|à vous deux|(?:pour |sur )?(?:l['’]ensemble|la totalité) d(?:e (?:votre|notre|la|le) |u )(?:foyer|ménage|famille|couple)|pour (?:tout )?(?:le |la |votre |notre )(?:foyer|ménage|famille|couple)(?: (?:entiere?|tout entiere?|dans son ensemble))?|(?:toutes |tous )(?:ressources|revenus|personnes) confondue?s|(?:toutes )?(?:ressources|personnes|sommes) (?:confondues|réunies)`;
const prefix = new RegExp(`^(?:(?<when>${time})|${ofAll}),? ?`, 'iu');
const subject = new RegExp(
  `^(?:(?<who>${someone}) ?(?:${had}|(?<paid>${paid}))|${payer}|${ofSeveral}|(?<opening>(?:vous|je|j['’]) ?[^€:]{3,60}\\s?:))(?: pour (?:vous|moi)(?:-même)?)?(?:,? (?:chaque mois|par mois|tous les mois))?(?:\\s?:)? `,
  'u',
);
const total = new RegExp(
  `,? (?:soit|(?:pour |soit )?un total de|soit au total)(?: un total de)? (${euros})(?: (?:au total|en tout|par mois|en moyenne|de (?:revenus|ressources)|${time}))*$`,
  'u',
);
/** « Soit 400 € en moyenne », « soit, en moyenne, 400 € » */
const aMean = /(?<!\p{L})soit(?!\p{L}).*en moyenne/u;
/** « Soit un total de 3 388,50 € pour le trimestre. », after the amounts it adds. */
const sumAlone = new RegExp(
  `^(?:soit|(?:cela|ça|ce qui|cela nous|tout cela) (?:fait|représente|donne)|le total (?:est|s['’]élève)(?: donc)?(?= (?:de|à) ))(?: donc)?(?: au total| en tout)?,?(?: un total)?(?: de| à)? (${euros})(?: (?:au total|en tout|de (?:ressources|revenus)|${time}|${ofAll}))*$`,
  'iu',
);
const forWhom = new RegExp(`^pour ((?!${month})(?:${someone})),? (?=vous |je |j['’])`, 'u');
const sumBefore = new RegExp(String.raw`^(${euros})\s?:\s`, 'u');
/** Where one amount ends and the next begins. */
const between = /,\s(?:et\s|puis\s)?|\s(?:et|puis)\s|\s?;\s/u;
const amount = new RegExp(euros, 'giu');
const anAmount = new RegExp(String.raw`${euros}|(?<!\p{L})(?:rien|aucune?|néant)(?!\p{L})`, 'iu');

const opening = new RegExp(
  String.raw`^(?:(?<when>${time}),? )?(?:(?<who>${someone}) (?:(?:a|avez|ai) (?:perçu|touché|reçu|gagné) )?)?(?:(?:(?:une?|des|les?|la|votre|vos|mes) |l['’])(?<sort>\p{L}[\p{L} '’-]{2,50}?)(?: de| d['’]un montant de| à hauteur de|\s?:)? )?(?:de )?(?:environ |près de |à peu près )?(?<value>${euros}|rien|aucune?|néant)(?=[\s(]|$)`,
  'u',
);
const tails: readonly (readonly [keyof Piece, RegExp])[] = [
  ['when', new RegExp(String.raw`^ (${time})(?=\s|$)`, 'u')],
  ['span', /^ (par mois|chaque mois|par an|bruts?|nets?)(?=\s|$)/u],
  ['who', new RegExp(String.raw`^ pour (${someone})(?=\s|$)`, 'u')],
  [
    'sort',
    /^ (?:de |d['’]|au titre d(?:e |u |es ))((?:la |l['’])?\p{L}[\p{L}'’-]*(?:\s(?!(?:en|pour|sur|par|chaque|pendant)\s)[\p{L}'’-]+){0,6})(?=\s|$)/u,
  ],
];

interface Piece {
  value: string;
  who?: string;
  sort?: string;
  when?: string;
  span?: string;
}

/** « Juillet 2026 : vous avez reçu… » */
const titled = new RegExp(String.raw`^(${month})\s?:\s(?=vous |je |j['’]|votre )`, 'iu');
/** What says nothing of the amount: « de son côté », « en net ». */
const aside =
  /,? (?:de (?:son|votre|mon) côté|quant à (?:lui|elle|vous)|en net|en brut|au total|en moyenne)(?=,? (?:\d|une? |rien|aucun)),?/u;

/** « 640 € au total », the one amount of its sentence */
const inAllAfter = /(€|euros?) (?:au total|en tout)(?!\p{L})/iu;

const starts =
  /^(?:Vous|Votre|Vos|Je|J['’]|Nous|Notre|Mon|Ma|Mes|En|Sur|Pour|Pendant|Durant|Au|À|Ensemble|Les?|La|L['’])(?!\p{L})/u;

/**
 * The amounts a sentence tells, each under whose it is, what it is of and its month; null where it tells none, or one is
 * not understood. « Rien en août » is zero.
 */
export function moneyTold(
  sentence: string,
  before?: Carried,
): { told: MoneyTold[]; carried: Carried } | null {
  const count = sentence.match(amount)?.length ?? 0;
  if (sentence.length > longestSentence || count === 0) return null;
  const line = normal(count === 1 ? sentence.replace(inAllAfter, '$1') : sentence);
  const alone = sumAlone.exec(line)?.[1];
  if (alone !== undefined)
    return { told: [{ label: 'Total', value: alone }], carried: before ?? { who: '', sort: '' } };
  const first = prefix.exec(line);
  const when = first?.groups?.when;
  const clause = line.slice(first?.[0].length ?? 0);
  const told = subject.exec(clause.replace(forWhom, ''));
  // « En février, 486,20 €. » goes on with what the sentence before it told.
  if (!told && !(first && before)) return null;
  const said = clause.replace(forWhom, '').slice(told?.[0].length ?? 0);
  // « Pour votre conjoint, vous déclarez… »
  const whose = forWhom.exec(clause)?.[1];
  const [last = '', sumLast] = total.exec(said) ?? [];
  // « 2 100 € : 700 € en juillet, 700 € en août »
  const [head = '', sumFirst] = sumLast === undefined ? (sumBefore.exec(said) ?? []) : [];
  const sum = sumLast ?? sumFirst;
  const pieces = piecesIn(said.slice(head.length, said.length - last.length));
  // « 1 800 €, soit 600 € par mois »: the same money, told otherwise.
  if (pieces.length === 0 || !pieces.every((piece) => piece !== null)) return null;
  const isEachOfOneMonth = new Set(pieces.map((piece) => piece.when ?? '')).size === pieces.length;
  const isMean = isEachOfOneMonth && (last.endsWith('par mois') || aMean.test(sentence));
  const read = pieces.filter(({ value }) => /\d/.test(value)).length + (sum === undefined ? 0 : 1);
  if (read !== count) return null;
  // « Vos salaires : 640 € » names its one answer by itself.
  if (told?.[0].endsWith(': ') && pieces.length < 2) return null;
  if (told?.groups?.opening !== undefined && sum === undefined) return null;
  const isPaid = told?.groups?.paid !== undefined;
  const who = isPaid
    ? `Payé${nameOf(told?.groups?.who) && ` par ${told?.groups?.who}`}`
    : told
      ? nameOf(whose ?? told.groups?.who)
      : (before?.who ?? '');
  const sorts = [...new Set(pieces.flatMap((piece) => piece.sort ?? []))];
  // Said once, it is of all: « 0 € et Chloé 391,50 € de salaire ».
  const sort =
    told?.groups?.what?.replace(monthAtEnd, '$1') ??
    (sorts.length === 1 ? sorts[0] : told ? payOf(told.groups?.payer) : before?.sort) ??
    '';
  const [only, second] = pieces;
  if (
    only &&
    !second &&
    !isPaid &&
    (inAll.test(sentence) || isOfHousehold(told?.[0] ?? '', first, told?.groups?.who))
  ) {
    const of = anyMoney.test(fold(sort)) ? '' : ` ${sort}`;
    // « Pour votre foyer, vous déclarez 120 € de loyers » is one line of it; « en juillet » of a month.
    const isTotal = bareTime(only.when ?? when ?? '') === '' && (of === '' || inAll.test(sentence));
    if (isTotal) return { told: [{ label: `Total${of}`, value: only.value }], carried: { who, sort } };
  }
  const [, , ofMonth] = monthAtEnd.exec(told?.groups?.what ?? '') ?? [];
  if (ofMonth !== undefined && pieces[0]) pieces[0].when ??= `en ${ofMonth}`;
  const from = told?.groups?.payer;
  if (from !== undefined && !/^(?:votre|mon) /u.test(from) && pieces[0]) pieces[0].who ??= from;
  const nameFor = (one?: Piece): string =>
    [one?.who === undefined ? who : nameOf(one.who) || 'vous', one?.sort ?? sort].filter(Boolean).join(' – ');
  const lines = pieces.map((piece): MoneyTold => {
    const time = bareTime(piece.when ?? when ?? '');
    const name = nameFor(piece);
    return {
      label: [name || 'montant', time, piece.span].filter(Boolean).join(' – '),
      value: /\d/.test(piece.value) ? piece.value : '0 €',
    };
  });
  if (sum === undefined) return { told: lines, carried: { who, sort } };
  // Its parts bear the name of the sum.
  const isOfSorts = pieces.some((piece) => piece.sort !== undefined && piece.sort !== sort);
  const whole = (isOfSorts ? who : nameFor()) || bareTime(when ?? '') || 'Montants';
  const parts = lines.map(({ label, value }) => ({
    label: isMean || label.startsWith(`${whole} – `) ? label : `${whole} – ${label}`,
    value,
  }));
  return {
    told: [...parts, { label: `${whole} – ${isMean ? 'par mois' : 'total'}`, value: sum }],
    carried: { who, sort },
  };
}

/** Without its stop, a name called and what says nothing; its first word in small letters, where it is no name. */
const normal = (sentence: string): string =>
  sentence
    .replace(/[\s.;]+$/, '')
    .replace(/^(?!Chez |Ensemble)\p{Lu}[\p{L}-]+, (?=vous )/u, '')
    .replace(aside, '')
    .replace(titled, (_whole, month: string) => `en ${month.toLowerCase()}, `)
    .replace(starts, (word) => word.toLowerCase());

/** « Salaire de juillet » */
const monthAtEnd = new RegExp(`^(.+?) (?:de |d['’])(${month})$`, 'u');

/** Whether a sentence tells money of somebody, be it understood or not. */
export function mayTellMoney(sentence: string): boolean {
  const line = normal(sentence).replace(prefix, '');
  return (
    sentence.length <= longestSentence &&
    (subject.test(line) || sumAlone.test(normal(sentence))) &&
    holdsAmount(line)
  );
}

/** « août 2026 »; « sur les trois mois » says nothing that tells one amount from another. */
const bareTime = (text: string): string =>
  /^(?:en|pour|au mois)/u.test(text) && !/mois$|trimestre$|(?:,| et) /u.test(text)
    ? text.replace(/^(?:en|pour|au mois d[e’']) ?/u, '')
    : '';

function nameOf(who = ''): string {
  if (/^(?:vous(?:-même)?|je|j['’])?$/iu.test(who)) return '';
  if (/^nous$|(?:foyer|ménage)$/iu.test(who)) return 'Foyer';
  return who.charAt(0).toUpperCase() + who.slice(1).replace(/,$/, '');
}

/** « Ressources de votre foyer », « revenus »; none named is any. */
const anyMoney =
  /^(?:(?:montant |total (?:des )?)?(?:ressources?|revenus?|sommes?)(?: totale?s)?(?: (?:du|de votre|de notre|de tout le) (?:foyer|menage|couple))?)?$/;

const inAll = /(?<!\p{L})(?:au total|en tout)(?!\p{L})/iu;

/** « Vous déclarez donc », « votre foyer a perçu », « à vous deux », « les ressources de votre foyer s'élèvent à » */
const isOfHousehold = (told: string, first: RegExpExecArray | null, who = ''): boolean =>
  (first !== null && first.groups?.when === undefined) ||
  / donc /u.test(told) ||
  /^nous$|(?:foyer|ménage)$|^vous et /u.test(who) ||
  /^(?:les|vos|nos) (?:ressources|revenus) .*(?:foyer|ménage|couple)/u.test(told);

/** « Votre employeur vous a versé… » tells pay. */
const payOf = (payer = ''): string => (/employeur/u.test(payer) ? 'salaire' : '');

/** What stands between two amounts belongs with the next, until it holds one. */
function piecesIn(said: string): (Piece | null)[] {
  const pieces: string[] = [];
  let open = '';
  for (const part of said.split(between)) {
    open = open === '' ? part : `${open} et ${part}`;
    if (!anAmount.test(part)) continue;
    pieces.push(open);
    open = '';
  }
  return [...pieces, ...(open === '' ? [] : [open])].map(readPiece);
}

const inBrackets = new RegExp(String.raw`\s\((?:en )?(${month})\)`, 'u');
/** « Celui d'août de 640 € », « ceux de votre conjoint de 12 100 € » */
const another = /^(?:celui|celle|ceux|celles) (?:de |d['’])(.+?) (?:(?:est|sont) )?(?:de|à) (?=\d)/u;
const isMonthName = new RegExp(`^${month}$`, 'u');

function readPiece(written: string): Piece | null {
  const text = written
    .replace(inBrackets, ' en $1')
    .replace(another, (_whole, name: string) => (isMonthName.test(name) ? `en ${name} ` : `${name} `));
  const found = opening.exec(text);
  const { value, who, sort, when } = found?.groups ?? {};
  if (found === null || value === undefined) return null;
  const piece: Piece = {
    value,
    ...(who ? { who } : {}),
    ...(sort ? { sort } : {}),
    ...(when ? { when } : {}),
  };
  let rest = text.slice(found[0].length).replace(/\s?\([^()€\d]*\)/g, '');
  while (rest !== '') {
    const tail = tails.flatMap(([name, pattern]) => {
      const one = name in piece ? null : pattern.exec(rest);
      return one ? [{ name, whole: one[0], said: one[1] ?? '' }] : [];
    })[0];
    if (!tail) return null;
    piece[tail.name] = tail.said;
    rest = rest.slice(tail.whole.length);
  }
  return piece;
}

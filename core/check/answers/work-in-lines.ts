/**
 * « Théo, apprenti depuis le 01/09/2025 », which the page knows, and « Théo a-t-il touché un salaire ? Non », « Vos enfants
 * ont-ils eu des revenus ? Non », or « Aucune » in each of his months.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { isBefore, type Time, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { isHers, isOfPartner, monthOf } from '../who-and-when.ts';
import { herPartner, missingWords } from '../word-lists.ts';
import {
  type AtWork,
  isPaidIn,
  nameIn,
  peopleAtWork,
  peopleWho,
  startIn,
  startOf,
  worksIn,
  worksSince,
} from './at-work.ts';
import { wasAbsent } from './contract-cells.ts';
import { knownLine, mayBeWrong } from './known-work.ts';
import { saysNoMoney } from './no-money.ts';
import { type Asked, tellsOfPay } from './paid-in-lines.ts';
import { peopleToDeclare } from './pay-to-declare.ts';
import { asksOfAnyWork } from './work-denied.ts';
import { reader, type WorkOf, workInNotes } from './work-in-notes.ts';
import { isWorkOf } from './work-words.ts';

export function checkWorkInLines(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  const denials = said.flatMap((field) => {
    const isAbout = isDenial(field) || isWorkDenied(field) ? isAskedOf(field, said) : null;
    return isAbout ? [{ field, isAbout }] : [];
  });
  const lines = context.page.blocks.filter((block) => noneInRow.test(block));
  const zeros = context.asked.filter((field) => field.valueType === 'amount' && centsOf(field) === 0);
  if ([denials, context.recap, lines, zeros].every(({ length }) => length === 0)) return [];
  const start = startOf(context.page, context.recap);
  const onRecap = noneOnRecap(start, context);
  const earners = earnersOf(
    denials.flatMap(({ field }) => nameAsked(field) ?? []),
    context,
  );
  const denied = deniedInCases(denials, start, earners, context);
  return [
    ...denied,
    ...(denied.length > 0 ? [] : zeroInCases(zeros, start, earners, context)),
    ...(onRecap.length > 0 ? onRecap : noneInLines(lines, start, context)),
  ];
}

/** Any pay, or anything at all; not one more sort of it. */
const asksOfPay = [
  /\bete (?:payee?|remuneree?)(?: ou (?:aidee?|indemnisee?))?(?: pour (?:un|du|son|votre) travail\b|$|(?= (?:pendant|durant|sur ces|au cours|meme)\b))/,
  /\b(?:touche|percu|percoit|recu|recoit|eu|gagne|dispose)\b.{0,20}\b(?:un salaire|des salaires|une remuneration|une paie|(?:un|des|de) revenus?|(?:une|des|de) ressources?|de l argent|quelque chose|une (?:indemnite|pension) ou une? (?:autre|salaire))\b/,
  /\b(?:a t (?:il|elle)|ont (?:ils|elles)) (?:un salaire|des (?:salaires|revenus|ressources))\b|\best (?:il|elle) (?:payee?|remuneree?)\b/,
  /\b(?:est|sont|etait|etaient|a t|ont) (?:il|elle)s? (?:(?:ete|en|une?|cette|ce|bien) )*(?:salarie|apprenti|employe|stagiaire remunere|contrat d apprentissage|alternance)\w*/,
  /\b(?:salaires?|paies?|payes?|remunerations?|argent|revenus?|ressources?)\b.{0,40}\b(?:a t|ont) (?:il|elle)s? ete (?:vers|pay|gagn|percu|touch|recu)\w*/,
  /^(?:y a t il (?:eu )?)?(?:des |un )?(?:ressources|revenus|salaires?) (?:de|d|pour)\b(?!.*\b(?:transmis\w*|connue?s?|exacte?s?|juste|deja|modifi\w*|change\w*|complet\w*|remplis?|correct\w*|hausse|baisse)\b)/,
];
const ofSome =
  /\b(?:etranger|dehors|hors|patrimoine|placements?|plus (?:de|elevee?s?)|en plus|nuit|supplementaires?|dimanches?|independan\w*|exploitant\w*|non salarie\w*|fonciers?|locatifs?|immobiliers?|capitaux|exceptionnels?|autre (?:salaire|employeur)|(?:a part|sauf|que|exceptee?s?|ni) (?:vous |votre conjointe? |et |ni |de )*(?:vos|les|mes) enfants|enfants (?:exceptes|exclus|mis a part))\b/;
const children =
  /\b(?:vos|mes|les|un de vos|l un de vos) enfants\b|^(?:un|l un de (?:vos|mes)|aucun) enfants? (?:.{0,60} )?a t il\b|\b(?:autre (?:personne|membre)|quelqu un d autre) (?:de votre |du |dans votre |dans le |de )foyer\b/;
/** « Théo a-t-il », « Entre août et octobre, Théo a-t-il », « Est-ce que Théo a » */
export const named =
  /(?:^(?:Est-ce que )?|^(?:Entre|En|De|Du|D['’]|Depuis|Pendant|Durant|Sur|Au|Pour)[^,?]{2,60}, (?:est-ce que )?)(?:(?:M\.|Mme|Monsieur|Madame) )?(\p{Lu}[\p{L}'’-]{2,})(?: \p{Lu}[\p{L}'’-]+)*(?:, [^,?]{2,40},)? (?:a-t-|n['’]a|a (?:touché|perçu|reçu|eu|gagné|travaillé|exercé|occupé))/u;
const moneyOf =
  /(?:[Rr]essources|[Rr]evenus|[Ss]alaires?|[Nn]et social) (?:de |d['’])(?:M\. |Mme )?(\p{Lu}[\p{L}'’-]{2,})/u;

/** « Votre fille Lina perçoit-elle un salaire ? », « Des ressources pour Lina ? », « Salaire de Lina », « Une paie a-t-elle été versée à Lina ? » */
const otherwise = [
  /^(?:(?:Votre|Mon|Ma) (?:fils|fille|enfant|conjointe?|concubine?|mari|femme|partenaire),? )?(\p{Lu}[\p{L}'’-]{2,})(?: \p{Lu}[\p{L}'’-]+)*,? (?:\p{Ll}+-t-|\p{Ll}+-(?:il|elle)|a )/u,
  /^(?:Y a-t-il (?:eu )?)?(?:[Dd]es |[Uu]n )?(?:[Rr]essources?|[Rr]evenus?|[Ss]alaires?) (?:de |d['’]|pour )(?:M\. |Mme )?(\p{Lu}[\p{L}'’-]{2,})/u,
  /été \p{Ll}+ (?:à|par) (?:M\. |Mme )?(\p{Lu}[\p{L}'’-]{2,})/u,
];
const otherwiseNamed = (label: string): string | undefined =>
  otherwise.flatMap((pattern) => pattern.exec(label)?.[1] ?? [])[0];

/** « Aucune ressource pour Julien sur les trois mois » */
const noneFor =
  /^(?:Aucune?|Pas de|Sans|Rien) (?:(?:ressource|revenu|salaire)s? )?(?:pour|de) (?:M\. |Mme )?(\p{Lu}[\p{L}'’-]{2,})/u;
/** « Lucas EXEMPLE : aucune ressource pendant ces trois mois », « Lucas (aucune ressource) » */
const noneOf =
  /^(?:M\. |Mme )?(\p{Lu}[\p{L}'’-]{2,})(?: \p{Lu}[\p{L}'’-]+)*(?: ?[:–—,-] ?| ?\(| )(?:n['’]a )?(?:aucune? (?:ressource|revenu|salaire)|rien )/u;

/** « Lucas EXEMPLE, 17 ans », « De novembre à janvier, Lucas », over its answers */
const nameAlone =
  /^(?:(?:Entre|En|De|Du|D['’]|Depuis|Pendant|Durant|Sur|Au|Pour)[^,?]{2,60}, )?(?:M\. |Mme )?(\p{Lu}[\p{L}'’-]{2,})(?: \p{Lu}[\p{L}'’-]+)*(?:,? \(?\d{1,2} ans\)?)?$/u;

/** The name of who is asked about, folded. */
function nameAsked(field: Field): string | null {
  const { label, group } = field;
  const name =
    named.exec(label)?.[1] ??
    noneFor.exec(label)?.[1] ??
    noneOf.exec(label)?.[1] ??
    (isChosenNone(field) ? (moneyOf.exec(label) ?? nameAlone.exec(label))?.[1] : undefined) ??
    // « A-t-elle perçu un salaire ? », under « Ressources d'Hélène VASSEUR »
    (/^A-t-(?:il|elle)(?!\p{L})/u.test(label) ? moneyOf.exec(group ?? '')?.[1] : undefined) ??
    (isYesNo(field) ? otherwiseNamed(label) : undefined);
  return name === undefined ? null : fold(name);
}

/** Whether somebody at work is who is asked about; null where the question is about nobody else. */
function isAskedOf(field: Field, said: readonly Field[]): ((one: AtWork) => boolean) | null {
  const { label, group } = field;
  const name = nameAsked(field);
  if (name !== null) return (one) => one.name === name;
  if (anyOther.test(fold(label))) {
    // Asked of by themselves, they are no « autre personne ».
    const [ofPartner, ofChildren] = [herPartner, children].map((who) =>
      said.some((one) => one !== field && who.test(fold(one.label))),
    );
    const isNamed = (name: string | null): boolean =>
      name !== null && said.some((one) => one !== field && hasWords(fold(one.label), name));
    return ({ isChild, isPartner, name }) =>
      ((isChild && !ofChildren) || (isPartner && !ofPartner)) && !isNamed(name);
  }
  // « Un de vos enfants, ou une autre personne vivant chez vous »
  if (children.test(fold(label)) && /\bou une? autre (?:personne|membre)\b/.test(fold(label)))
    return ({ isReader }) => !isReader;
  if (children.test(fold(label))) return ({ isChild }) => isChild;
  // « A-t-elle perçu quelque chose ? », under « Votre conjointe – Hélène VASSEUR »
  const isTheirs = /^A-t-(?:il|elle)(?!\p{L})/u.test(label) && herPartner.test(fold(group ?? ''));
  if (isTheirs || herPartner.test(fold(label))) return ({ isPartner }) => isPartner;
  // A month without pay is rarer than three, and may well be.
  if (monthOf(field) !== null) return null;
  // « Aucune ressource », under « Karim EXEMPLE (votre conjoint) »
  const over = isOfNobody.test(fold(label)) ? [group, field.outerGroup ?? null] : [];
  const title = over.flatMap((one) => (one === null ? [] : (nameIn(one) ?? [])))[0];
  if (title !== undefined) return (one) => one.name === title;
  if (over.some((one) => herPartner.test(fold(one ?? '')))) return ({ isPartner }) => isPartner;
  return isHers(field) && (over.length > 0 || isToReader.test(fold(label)))
    ? ({ isReader }) => isReader
    : null;
}

/** « Une autre personne du foyer », « un membre de votre foyer, vous mis à part » */
const anyOther =
  /^(?:(?:entre|en|de|du|d|depuis|pendant|durant|sur|au) [\p{L}\d ]{2,60} )?(?:une? )?(?:autre (?:personne|membre) (?:de votre |du |de ce )foyer|quelqu un d autre (?:de votre |du |dans le |dans votre |de ce )foyer|membre (?:de votre |du )foyer vous mise? a part)\b/u;

const isOfNobody = /^(?:aucune?|pas de|sans|rien|neant)\b(?!.*\b(?:pour|il|elle)\b)/;
const isToReader = /\b(?:je|j|vous)\b/;

/** « Julien, qui vit avec vous, a-t-il », « Votre conjoint a-t-il », as « avez-vous ». */
const itsSubject =
  /^(?:([^,]*), )?(?:[Ee]st-ce que )?(?:(?:[Vv]otre|[Mm]on|[Mm]a|[Vv]os|[Uu]n de vos) \p{Ll}+(?:,? \p{Lu}[\p{L}'’-]*)*|(?:M\. |Mme )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)?(?:, [^,?]{2,40},|,)? ?(?:[Aa]-t-(?:il|elle)|[Oo]nt-(?:ils|elles)|a|ont) /u;
/** « Votre conjoint a-t-il travaillé pendant ces trois mois ? Non » */
const isWorkDenied = (field: Field): boolean => {
  const label = field.label.replace(itsSubject, '$1 avez-vous ');
  return isYesNo(field) && yesNoOf(field) === 'no' && label !== field.label && asksOfAnyWork({ label });
};

/** « A-t-il touché un salaire ? Non » */
export function isDenial(field: Field): boolean {
  const asks = fold(field.label);
  if (ofSome.test(asks)) return false;
  return (
    (isYesNo(field) && yesNoOf(field) === 'no' && asksOfPay.some((one) => one.test(asks))) ||
    isTickedNone(field) ||
    isChosenNone(field)
  );
}

/** « Ressources de Lucas : Aucune ressource », chosen; « Autres ressources de Lucas » leave room for his pay. */
const isChosenNone = (field: Field): boolean =>
  field.options.length > 1 && saysNoMoney(textOf(field) ?? '') && !/\bautres?\b/.test(fold(field.label));

interface Denial {
  field: Field;
  isAbout: (one: AtWork) => boolean;
}

interface AskedOf extends Asked {
  /** The months, 1 to 12, where it is asked of the work itself; null of its pay. */
  worked: readonly number[] | null;
}

/** Who had money in such a time, as the page tells, or she in a note; read once for each time, and not for each question. */
function earnersOf(
  namesAsked: readonly string[],
  { page, today, asked: cases, recap }: CheckContext,
): (asked: AskedOf) => WorkOf[] {
  const said = [...cases, ...recap];
  const read = new Map<string, WorkOf[]>();
  const isPaid = said.some((field) => isHers(field) && isOfPay(field) && (centsOf(field) ?? 0) > 0);
  const mayBeNone = isPaid || mayBeWrong(said) || said.some(wasAbsent);
  const ofReader = (isIn: (time: Time) => boolean): WorkOf[] => {
    const line = mayBeNone ? null : knownLine(page, isIn, today);
    const isOfHer = line !== null && (!said.some(isOfPartner) || /\b(?:vous|votre)\b/.test(fold(line)));
    return isOfHer ? [{ ...reader, line }] : [];
  };
  return (asked) => {
    const { start, worked, isOfAnyMoney } = asked;
    const key = `${start} ${isOfAnyMoney} ${worked}`;
    const isIn = (time: Time): boolean => (worked ? isWorkOf(worked, time, today) : isPaidIn(start, time));
    const known = read.get(key) ?? [
      ...peopleWho(
        page,
        (line) =>
          (!worked && worksSince(line, start)) || worksIn(line, isIn, today) || tellsOfPay(line, asked),
      ),
      ...peopleToDeclare(page, start),
      ...workInNotes(said, namesAsked, page, isIn, today),
      ...ofReader(isIn),
    ];
    read.set(key, known);
    return known;
  };
}

/** « Il a travaillé chez X en 2026 ; depuis janvier il ne perçoit rien »: by the page's own words, the no is right. */
const hasNothingNow =
  /\bdepuis\b.*\bne (?:percoit|touche|recoit|gagne|travaille) (?:plus|rien|pas|aucun)|\bn a (?:plus )?(?:rien|aucune? (?:ressource|revenu|salaire))\b.*\bdepuis\b/;

const asksOfMissing = new RegExp(String.raw`\b(?:${missingWords})\b`);

function deniedInCases(
  denials: readonly Denial[],
  ofPage: Temporal.PlainDate | null,
  earners: (asked: AskedOf) => WorkOf[],
  { today, asked }: CheckContext,
): Finding[] {
  const given = new Set(asked.flatMap((one) => (one.valueType === 'amount' && centsOf(one)) || []));
  // Its pay is written, in the case of another month.
  const isDeclared = (line: string): boolean => sumsIn(line).some((cents) => given.has(cents));
  return denials.flatMap(({ field, isAbout }) => {
    const words = fold(field.label);
    if (asksOfMissing.test(words)) return [];
    const isOfNow = asksOfNow.test(words);
    const isOver = (line: string): boolean => isOfNow && isBefore(timeIn(line)?.to ?? today, today);
    const start =
      startIn([field.label]) ??
      startForMonth(field.label, today) ??
      (isOfNow ? today.subtract({ months: 3 }) : ofPage);
    const from = start ?? today.subtract(monthsBack);
    const named = monthsIn(field.label).map(({ month }) => month);
    const quarter = [0, 1, 2].map((later) => from.add({ months: later }).month);
    const found = earners({
      start: from,
      today,
      isOfAnyMoney: anyMoney.test(words),
      worked: isWorkDenied(field) ? (named.length > 0 ? named : quarter) : null,
    }).find(
      (one) =>
        isAbout(one) &&
        !isOver(one.line) &&
        !hasNothingNow.test(fold(one.line)) &&
        !(named.length === 1 && isDeclared(one.line)),
    );
    if (!found) return [];
    const { line: told, note } = found;
    if (note) return [toldIn(note, field)];
    // A box says « aucune », and no « non ».
    return isYesNo(field)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'told-of-work-problem', { told })]
      : [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: told })];
  });
}

/** « En septembre, Théo a-t-il… ? »: of who worked in the month before, which may be paid then. */
function startForMonth(label: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [named, other] = monthsIn(label);
  if (!named || other) return null;
  const { month, year } = named;
  const first = Temporal.PlainDate.from({ year: year ?? today.year, month, day: 1 });
  const isToCome = year === null && Temporal.PlainDate.compare(first, today) > 0;
  return first.subtract({ months: isToCome ? 14 : 2 });
}

/** « Lina perçoit-elle un salaire ? », « est-elle rémunérée ? » */
const asksOfNow =
  /\b(?:percoit|recoit|touche|gagne|dispose) (?:t )?(?:il|elle)\b|\best (?:il|elle) (?:payee?|remuneree?)\b|\ba t (?:il|elle) (?:un|des) (?:salaires?|revenus?|ressources)\b/;
const anyMoney = /\b(?:ressources?|revenus?|argent|quelque chose|indemnites?|pensions?)\b/;
/** Where nothing tells which months are asked about, who was paid before these still was in any of them. */
const monthsBack = { months: 8 };

/** « Yanis n'a perçu aucune ressource en février, mars et avril », ticked. */
const isTickedNone = (field: Field): boolean =>
  field.kind === 'checkbox' &&
  stateOf(field) === 'filled' &&
  // Of one month, who works now may have had none.
  saysNoMoney(
    monthsIn(field.label).length === 1
      ? field.label
      : field.label.replace(/ pour (?:M\. |Mme )?\p{Lu}[\p{L}'’-]+/u, ''),
  );

/** Money of any sort, or what work pays. */
const ofPay = /\b(?:salaires?|remunerations?|paies?|net social|ressources?|revenus?)\b/;
const ofOther =
  /\b(?:autres?|pensions?|allocations?|indemnites?|chomage|etranger|patrimoine|fonciers?|capitaux|placements?|loyers?|rentes?|primes?|non salarie\w*|independant\w*)\b/;
const fewestMonths = 3;

/** « Karim, salarié depuis le 03/02/2025 », and 0 for his pay in each of the months; nothing else is told of him. */
function zeroInCases(
  zeros: readonly Field[],
  start: Temporal.PlainDate | null,
  earners: (asked: AskedOf) => WorkOf[],
  { page, shown, today }: CheckContext,
): Finding[] {
  if (!start || zeros.length < fewestMonths) return [];
  const amounts = [...page.fields, ...shown].filter(({ valueType }) => valueType === 'amount');
  const found = earners({ start, today, isOfAnyMoney: false, worked: null });
  return found.flatMap(({ name, isPartner, isReader, line: said, note }) => {
    const isTheirs = (field: Field): boolean =>
      name === null ? (isPartner && isOfPartner(field)) || (isReader && isHers(field)) : isOf(name, field);
    const own = amounts.filter(isTheirs);
    const pays = own.filter((field) => zeros.includes(field) && isOfPay(field));
    const months = new Set(pays.map((field) => monthOf(field)?.month ?? 0));
    const [first] = pays;
    if (!first || months.has(0) || months.size < fewestMonths || own.some((field) => centsOf(field) !== 0))
      return [];
    return note
      ? [toldIn(note, first)]
      : [ownFinding('contradiction', 'problem', spotOf(first), 'page-error-problem', { said })];
  });
}

/** By its own name: her words are hers. */
const toldIn = (note: Field, field: Field): Finding =>
  ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
    told: note.label,
    asked: field.label,
  });

/** An amount of any money, or of what work pays; not of another sort. */
export function isOfPay({ label, question, heading }: Field): boolean {
  const names = [label, question, heading].map((one) => fold(one ?? ''));
  return names.some((one) => ofPay.test(one)) && !names.some((one) => ofOther.test(one));
}

/** « Théo – Situation : apprenti depuis le 01/09/2025 », and « Aucune » in each month of his. */
function noneOnRecap(start: Temporal.PlainDate | null, { recap, page }: CheckContext): Finding[] {
  // Several amounts in its name: a table read as one line, of several people.
  const lines = recap.filter(({ label }) => !/€.*€/u.test(label));
  if (!start || lines.length === 0) return [];
  return peopleAtWork(page, start).flatMap(({ name, line: said }) => {
    if (name === null) return [];
    const own = lines.filter((line) => isOf(name, line));
    const none = own.filter((line) => isOfMoney(line, name));
    const [first] = none;
    if (!first || !none.every(saysNone)) return [];
    // Told in another row, there was some.
    if (own.some((line) => line.valueType === 'amount' && (centsOf(line) ?? 0) > 0)) return [];
    return [ownFinding('contradiction', 'problem', spotOf(first), 'page-error-problem', { said })];
  });
}

/** « Lucas Aucune ressource 0 € 0 € 0 € Zoé Aucune ressource 0 € … »: a table that is read as one line. */
const noneInRow = /\p{L} aucune? (?:ressource|revenu)s? 0(?:,00)? ?€ 0/iu;

function noneInLines(
  lines: readonly string[],
  start: Temporal.PlainDate | null,
  { page }: CheckContext,
): Finding[] {
  if (!start || lines.length === 0) return [];
  const rows = lines.map(fold);
  return peopleAtWork(page, start).flatMap(({ name, line: said }) => {
    const none = new RegExp(`\\b${name} aucune? (?:ressource|revenu)s?(?: 0+)+(?! \\d)`);
    return rows.some((row) => none.test(row))
      ? [ownFinding('contradiction', 'problem', wholePage, 'page-error-problem', { said })]
      : [];
  });
}

/** By its own name, or by those of the parts it stands in. */
export const isOf = (name: string, { label, group, outerGroup }: Field): boolean =>
  [label, group, outerGroup].some((title) => hasWords(fold(title ?? ''), name));

/** An amount of a month, or « Manon : aucune ressource ». */
const isOfMoney = (line: Field, name: string): boolean =>
  monthsIn(line.label).length > 0 || (fold(line.label) === name && saysNoMoney(textOf(line) ?? ''));

const saysNone = (line: Field): boolean =>
  /^(?:aucune?s?|neant)$/.test(fold(textOf(line) ?? '')) ||
  saysNoMoney(textOf(line) ?? '') ||
  centsOf(line) === 0;

/** Whether a paper, by its name, is the one that is asked for. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate } from '../../values/date.ts';
import { fileNamesIn } from '../../wording/file-names.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import { monthName, monthsIn, type NamedMonth } from '../../wording/months.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { periodsOf } from '../days/order.ts';
import { dayOf, isBefore, monthAsTime, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { askedInLine, withoutDeadline } from './asked-in-line.ts';
import { proofAsked } from './never-proof.ts';
import { employerIn, isOfOtherEmployer, isOtherName } from './other-employer.ts';
import { checkPaperChosen } from './paper-chosen.ts';
import { checkPaperFollowed } from './paper-followed.ts';
import { alike, kindsIn, ofNoName, servesFor, wordsOf } from './paper-kinds.ts';
import { papersInFull } from './papers-in-short.ts';
import { kindsArrived, papersTold } from './papers-told.ts';
import { isOtherQuarter } from './quarters.ts';
import { refusedHere } from './refused-here.ts';
import { paper, paperChosenBefore, papersWanted } from './wanted.ts';

/** « Justificatif de domicile (quittance, facture…) », « ou tout autre justificatif »: papers of many makes. */
export const ofManyMakes =
  /\bjustificatifs? (de |d |des )?(domicile|adresse|residence|logement|ressources|revenus|situation)\b|\b(domicile|photos?|(?<!^(?:(?:votre|une|la|copie|de|derniere) )*)factures?|exemple|etc|notamment)\b|\bou .{0,20}\bautres?\b/;

/** « Demande de passeport », over all the papers it takes. */
const ofProcedure = /\b(demandes?|renouvellement|declarations?|inscription)\b/;

/** A paper given, chosen or about to be fetched. */
export interface Told {
  field: Field;
  name: string;
  isFile: boolean;
}

/** « Type de document » */
export const kindOf = new RegExp(
  `^(?:(?:type|nature|categorie|code|genre|intitule) d\\w* (?:la |l |votre |ce |cette )?|quel(?:le)?s? )${paper}\\b|^${paper}(?: (?:envoye|joint|transmis|depose|choisi|fourni)e?s?)?$`,
);
/** « Document à télécharger », « Attestation choisie », « Justificatif que j'enverrai » */
const fetched = new RegExp(
  `^(?:fichier|${paper})\\b.{0,20}\\b(?:a (?:telecharger|fournir|generer|editer|obtenir|creer|recevoir)|obtenue?|prete?|generee?|choisie?|envoyee?|transmise?|voulue?|souhaitee?|(?:j|je|vous|nous|on) (?:l |la |le )?(?:(?:vais|allez|allons|va) )?(?:enver|envoi|envoy|transmet|joind|join|fourni|depos|remet)\\p{L}*)\\b`,
  'u',
);

export function checkPapers(context: CheckContext): Finding[] {
  const { asked, recap, page } = context;
  const beside = linesBeside(page);
  const said = [...asked, ...recap];
  const full = papersInFull(page);
  const arrived = kindsArrived(page.blocks);
  const wanted = papersWanted(said, page).filter(
    (one) => !kindsIn(full(one)).some((kind) => arrived.includes(kind)),
  );
  const alsoWanted = papersTold(page).flatMap(({ paper: one }) => kindsIn(one));
  // Several papers awaited: nothing tells which this one is.
  const only = wanted.length === 1 ? wanted : [];
  const isOneFile = asked.filter(({ kind }) => kind === 'file').length === 1;
  const before = wanted.length === 0 ? paperChosenBefore(page, isOneFile) : null;
  const others = papersIn(said)
    .slice(0, mostPapers)
    .flatMap(({ field, name, isFile }) => {
      const inRow = isFile ? inRowOf(field, page.blocks) : null;
      const awaited = only[0] ?? before ?? (isFile ? askedInLine(field, name, page) : null);
      const asks = isFile
        ? (askedBy(field, said, [...only, ...(before ? [before] : [])], full) ?? inRow ?? undefined)
        : only[0];
      const other =
        asks !== undefined && isOther(full(asks), isFile ? name : full(name), isFile) ? asks : null;
      // Not of a paper that she herself names, « Type de document : quittance de loyer ».
      const isNamed = said.some((one) => one.options.length > 1 && textOf(one) === other);
      const mayBeOther = !isNamed && kindsIn(full(name)).some((kind) => alsoWanted.includes(kind));
      const told =
        (mayBeOther ? null : other) ??
        (isFile
          ? (otherMonth(field, name, said, [inRow, awaited]) ??
            otherEmployer(name, only) ??
            otherSide(field, name) ??
            otherYear(field, name) ??
            (awaited && otherYear({ label: awaited }, name)) ??
            proofAsked(field, name) ??
            refusedHere(field, name, context.page) ??
            tooOld(field, name, beside(field), context.today) ??
            otherPerson(field, name, page.blocks))
          : null);
      return told ? [finding(field, name, told)] : [];
    });
  const found = [...others, ...monthsChosen(said, wanted, full), ...besideAwaited(context, only, full)];
  const chosen = found.length > 0 ? found : checkPaperChosen(context);
  return chosen.length > 0 ? chosen : checkPaperFollowed(context);
}

/** « bulletin-intermarche.pdf », where the payslip of « Vergers du Layon » is awaited. */
function otherEmployer(name: string, [asked]: readonly string[]): string | null {
  const employer = employerIn(asked ?? '');
  return asked && employer && isOfOtherEmployer(name, employer) ? asked : null;
}

/** What is told beside the file of the one paper that is awaited: its period, its employer. */
function besideAwaited(
  { asked, dates }: CheckContext,
  [wanted]: readonly string[],
  full: (text: string) => string,
): Finding[] {
  if (wanted === undefined || !kindsIn(full(wanted)).includes('payslip')) return [];
  const [month, employer] = [monthAsked(wanted), employerIn(wanted)];
  const time = month?.year ? monthAsTime(`${monthName(month.month)} ${month.year}`) : null;
  const [period, other] = periodsOf(dates).filter(({ start }) => ofPaperPeriod.test(fold(start.label)));
  const [from, to] = [period && dayOf(period.start), period && dayOf(period.end)];
  const isOut = time && from && to && !other && (isBefore(to, time.from) || isBefore(time.to, from));
  const [named, otherNamed] = asked.filter(({ label }) => nameOfEmployer.test(fold(label)));
  const written = named && !otherNamed ? textOf(named) : null;
  return [
    ...(isOut && period?.start.fields[0] ? [finding(period.start.fields[0], formatDate(from), wanted)] : []),
    ...(named && written && employer && isOtherName(written, employer)
      ? [finding(named, written, wanted)]
      : []),
  ];
}

const ofPaperPeriod =
  /\b(?:bulletins?|fiches?|documents?|pieces?|justificatifs?|periode (?:couverte|concernee|du|de la))\b/;
const nameOfEmployer = /^(?:nom (?:de |du )?(?:l |votre )?)?(?:employeur|entreprise)$/;

/** « période du 1er au 31 juillet 2026 » is of July too. */
function monthAsked(text: string): NamedMonth | null {
  const time = timeIn(text);
  const isOneMonth = time?.from.month === time?.to.month && time?.from.year === time?.to.year;
  return monthIn(text) ?? (time && isOneMonth ? { month: time.from.month, year: time.from.year } : null);
}

function finding(field: Field, told: string, asked: string): Finding {
  return ownFinding('papers', 'problem', spotOf(field), 'papers-problem', { told, asked });
}

/** « Mois du document : mars 2026 », where the payslip of April is asked for. */
function monthsChosen(
  said: readonly Field[],
  wanted: readonly string[],
  full: (text: string) => string,
): Finding[] {
  const [asked, other] = wanted;
  if (asked === undefined || other !== undefined) return [];
  const isMonthly = kindsIn(full(asked)).some((kind) => kind === 'payslip' || kind === 'rent');
  const month = isMonthly ? monthAsked(asked) : null;
  return said.flatMap((field) => {
    const text = textOf(field) ?? '';
    const label = fold(field.label);
    if (!monthOfPaper.test(label) && !paperOfMonth.test(label)) return [];
    const chosen = monthIn(text);
    const isOther = chosen && month ? !isSame(chosen, month) : isOtherQuarter(text, asked);
    return isOther ? [finding(field, text, asked)] : [];
  });
}

/** Each is looked for among all that is said. */
export const mostPapers = 100;

export function papersIn(said: readonly Field[]): Told[] {
  return said.flatMap((field) => {
    const text = textOf(field) ?? '';
    const names = [
      ...field.files.map(({ name }) => name),
      ...(field.kind === 'file' ? [] : fileNamesIn(text)),
    ];
    const files = names.map((name) => ({ field, name, isFile: true }));
    const label = fold(field.label);
    // « Type de pièce d'identité » tells which of them she has.
    const isChosen = (kindOf.test(label) && kindsIn(label).length === 0) || fetched.test(label);
    return isChosen && text !== '' && names.length === 0 ? [{ field, name: text, isFile: false }] : files;
  });
}

const isBesides = /^autres?\b|^annexes?\b|\bcomplementaires?\b/;

/** What says the paper of a file's case: its name first; where that says only « Document », what is the nearest to it. */
function askedBy(
  field: Field,
  said: readonly Field[],
  wanted: readonly string[],
  full: (text: string) => string,
): string | undefined {
  if (ofManyMakes.test(fold(withoutMakes(field.label)))) return undefined;
  // « Autre pièce », under the title of another.
  const around =
    field.kind === 'file' && !isBesides.test(fold(field.label)) ? [field.question, field.group] : [];
  const names = around.filter((name) => name !== null && !ofProcedure.test(fold(name)));
  // « Autre document » is what comes besides the one awaited.
  const others = isBesides.test(fold(field.label)) ? [] : wanted;
  return [field.label, ...names, paperInHint(field), onlyBeside(field, said, kindOf), ...others]
    .filter((text) => text !== null)
    .find((text) => kindsIn(full(text)).length > 0);
}

/** « Votre certificat de scolarité, en PDF », and nothing more. */
function paperInHint({ hint, kind }: Field): string | null {
  const isPlain = /^(?:votre|le|la|une?|l) (?!.*\b(?:ou|et|ne|n|si|pas|exemple|autres?|notamment)\b)/.test(
    fold(hint ?? ''),
  );
  return kind === 'file' && hint !== null && isPlain && kindsIn(hint).length === 1 ? hint : null;
}

/** « Bulletin de salaire – novembre 2026 », in the row of « Atout Propreté – Votre fichier ». */
function inRowOf({ label }: Field, blocks: readonly string[]): string | null {
  const [row, column] = label.split(' – ');
  const at = row && column ? blocks.findIndex((block) => fold(block) === fold(row)) : -1;
  return at < 0 ? null : (blocks[at + 1] ?? null);
}

/** « Recto » and « Verso », each the other’s wrong side. */
function otherSide({ label }: Field, name: string): string | null {
  const sides = ['recto', 'verso'];
  const [own, told] = [fold(label), wordsOf(name)].map((text) =>
    sides.filter((side) => hasWords(text, side)),
  );
  return own?.length === 1 && told?.length === 1 && told[0] !== own[0] ? label : null;
}

/** « Avis 2026, revenus de 2025 »: its own year, which nothing else can be where both are told. */
function yearOfNotice(text: string): number | undefined {
  const [, own, earned] =
    /\b(20\d\d)\b(?: sur(?: les)?)? revenus (?:de |de l annee )?(20\d\d)\b/.exec(wordsOf(text)) ?? [];
  return Number(own) === Number(earned) + 1 ? Number(own) : undefined;
}

/** « Avis d’impôt 2026 sur les revenus de 2025 », and a file that names other years. */
function otherYear({ label }: Pick<Field, 'label'>, name: string): string | null {
  // « avis-2026-05-12.pdf » tells the day it was kept.
  const yearsIn = (text: string): string[] =>
    [
      ...wordsOf(text).matchAll(/\b(revenus )?(?:de |de l annee |l annee )?(20\d\d)\b(?! \d\d \d\d\b)/g),
    ].flatMap(
      // What was earned in a year is in the notice of the next.
      ([, isEarned, year = '']) => (isEarned ? [year, `${Number(year) + 1}`] : [year]),
    );
  const [asked, told] = [yearsIn(label), yearsIn(name)];
  const [ownYear, toldYear] = [label, name].map(yearOfNotice);
  if (
    ownYear &&
    toldYear &&
    ownYear !== toldYear &&
    [label, name].every((text) => kindsIn(text)[0] === 'tax')
  )
    return label;
  if (asked.length === 0 || told.length === 0 || kindsIn(label)[0] !== 'tax' || kindsIn(name)[0] !== 'tax')
    return null;
  return told.some((year) => asked.includes(year)) ? null : label;
}

/** Not « Contrat de moins de six mois », nor « Enfant de moins de trois mois »; an act of birth may be named by the birth. */
const ofAge =
  /^(?!.*\b(?:contrat|stage|enfants?|naissance)\b).*\b(?:dat\w+|delivre\w*|etabli\w*|emis\w*|factures?|quittances?|justificatifs?|attestations?|releves?|extraits?)\b/;

/** « Elle doit dater de moins de trois mois », and a paper whose name gives an older month. */
function tooOld(field: Field, name: string, beside: string, today: Temporal.PlainDate): string | null {
  const said = foldAll(field.label, beside);
  const most = ofAge.test(said) ? /\bmoins d[e ]\s?(trois|six|\d{1,2}) mois\b/.exec(said)?.[1] : undefined;
  if (most === undefined) return null;
  const months = most === 'trois' ? 3 : most === 'six' ? 6 : Number(most);
  const month = monthIn(name);
  const day = dayInName.exec(name)?.[0];
  const told = day
    ? Temporal.PlainDate.from(day.replace(/[_.]/g, '-')).toPlainYearMonth()
    : month?.year && Temporal.PlainYearMonth.from({ year: month.year, month: month.month });
  const limit = today.toPlainYearMonth().subtract({ months });
  return told && Temporal.PlainYearMonth.compare(told, limit) < 0 ? beside || field.label : null;
}

/** Of the paper, or of when it was kept: no paper is later than that. */
const dayInName = /(?<!\d)20\d\d([-_.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|1\d|2[0-8])(?!\d)/;

/** « Un RIB établi au nom de Lucie FERRAND », and a file that bears another first name. */
function otherPerson(field: Field, name: string, blocks: readonly string[]): string | null {
  const [asked, other] = [
    ...new Set(
      blocks.flatMap((block) =>
        [...block.matchAll(/au nom de (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)/gu)].map(([, one]) => one ?? ''),
      ),
    ),
  ];
  if (!asked || other || kindsIn(field.label)[0] !== 'bank') return null;
  const words = wordsOf(name);
  const own = fold(asked).split(' ');
  const last = own.at(-1) ?? '';
  // « Mme FERRAND » says no first name.
  if (own.every((word) => word === last || ofNoName.test(word))) return null;
  // « rib-ferrand.pdf », « rib-mr-mme-ferrand.pdf », « rib_l_ferrand.pdf » bear no other.
  const named = words.split(' ').filter((word) => word !== last && !ofNoName.test(word));
  return hasWords(words, last) && named.length === 1 && !own.includes(named[0] ?? '') ? asked : null;
}

/** The answer of the one case or line of that name in the same part of the page. */
function onlyBeside(field: Field, said: readonly Field[], name: RegExp): string | null {
  const [only, other] = said.filter(
    (one) => one.kind !== 'file' && one.group === field.group && name.test(fold(one.label)),
  );
  return only && !other ? textOf(only) : null;
}

/** « Attestation de travail ou contrat »: the other is of no kind known here; « ou de non-imposition » is the same. */
function takesAnother(asked: string): boolean {
  const [, ...others] = wordsOf(asked.replaceAll(' / ', ' ou ')).split(/\bou\b/);
  return others.some((other) => !/^ (de )?non\b/.test(other) && kindsIn(other).length === 0);
}

const make = '(?:photos?|pdf|jpe?g|png|images?|scans?)(?![a-z])';
const inBrackets = new RegExp(String.raw`\([^()]*\b(?:${make}|formats?)\b[^()]*\)`, 'giu');
const asMake = String.raw`(?:en|au format|format)\s+${make}`;
const afterName = new RegExp(String.raw`,?\s*\b${asMake}(?:\s*(?:,|ou|et)\s*(?:${asMake}|${make}))*`, 'giu');
/** « (PDF ou photo) », « , en photo ou en PDF »: how it may be given, not what it is. */
const withoutMakes = (asked: string): string => asked.replace(inBrackets, ' ').replace(afterName, ' ');

/** The paper given is of one kind, and of none that is asked for: « Jugement ou convention parentale » takes both. */
function isOther(label: string, told: string, isFile: boolean): boolean {
  const asked = withoutMakes(label);
  const [wanted, [given, more]] = [kindsIn(asked), kindsIn(told)];
  const mayBeBoth = wanted.length === 1 || /\bou\b/.test(fold(asked));
  if (wanted.length === 0 || !mayBeBoth || !given || more) return false;
  if (ofManyMakes.test(wordsOf(asked)) || takesAnother(asked)) return false;
  return wanted.every(
    (one) =>
      one !== given &&
      !(isFile && servesFor[one]?.includes(given)) &&
      !alike.some((pair) => pair.includes(one) && pair.includes(given)),
  );
}

/** « Mois concerné », not a month of something else. */
const monthOfPaper =
  /^(mois|periode|trimestre)\b(?!.*\b(naissance|debut|fin|entree|arrivee|depart|embauche|effet)\b)/;

/** « Bulletin du mois de », « Document joint – mois concerné » */
const paperOfMonth =
  /^(?:votre |le )?(?:bulletin|fiche de paie|fiche de paye|document|piece|justificatif)\b.*\b(?:mois|periode|trimestre)(?: (?:de|d|concernee?|choisie?|couverte?))?$/;

/** Given for the month they name. */
const ofOneMonth = ['payments', 'statement', 'daily'];
const rents = ['rent', 'rentPaid'];
/** « BP-2026-08.pdf », « salaire-sept-2026.pdf » */
const payslipInShort = /^(?:bp|bs|fdp|paie|paye|salaires?)\b/;

/** « Mois concerné : octobre 2026 », and a payslip whose name says September: the month asked for. */
function otherMonth(
  field: Field,
  name: string,
  said: readonly Field[],
  [inRow, wanted]: readonly [inRow: string | null, wanted: string | null],
): string | null {
  const given = monthIn(name);
  const chosen = onlyBeside(field, said, monthOfPaper);
  const month = monthIn(chosen ?? '');
  const isMonthly = kindsIn(name).some((kind) => kind === 'rent' || ofOneMonth.includes(kind));
  if (chosen && isMonthly && given && month && !isSame(month, given)) return chosen;
  // A bill of rent is asked by its month in its own name.
  const asks = [field.label, wanted ?? ''].find((text) => rents.includes(kindsIn(text)[0] ?? ''));
  if (kindsIn(name)[0] === 'rent' && asks !== undefined && given) {
    const own = monthIn(asks);
    const isOrOther = ofSeveral.test(withoutDeadline(fold(asks)));
    return own && !isOrOther && !isSame(own, given) ? asks : null;
  }
  if (given && ofOneMonth.some((kind) => kindsIn(name)[0] === kind && kindsIn(field.label)[0] === kind)) {
    const own = ofSeveral.test(fold(field.label)) ? null : monthIn(field.label);
    return own && !isSame(own, given) ? field.label : null;
  }
  if (!given || !(kindsIn(name).includes('payslip') || payslipInShort.test(wordsOf(name)))) return null;
  // What was paid in a month may be that of the month before.
  const [nearest] = [field.label, inRow, chosen, field.group, wanted].filter(
    (text) =>
      text !== null &&
      monthAsked(text) !== null &&
      !isPaidIn.test(fold(text)) &&
      !ofSeveral.test(withoutDeadline(fold(text))),
  );
  const asked = monthAsked(nearest ?? '');
  // Under the title of a month, what was paid then may be told by the bulletin of the month before.
  const isTitle = nearest !== undefined && nearest === field.group && nearest !== field.label;
  if (isTitle && asked && (isPaidIn.test(fold(field.label)) || given.month === ((asked.month + 10) % 12) + 1))
    return null;
  return nearest && asked && !isSame(asked, given) ? nearest : null;
}

/** « Trois derniers bulletins, jusqu'à octobre », « octobre, ou à défaut septembre » */
const ofSeveral =
  /\b(bulletins|fiches|feuilles|derniers|dernieres|jusqu|depuis|avant|apres|a partir|ou a defaut|posterieure?s?|anterieure?s?)\b/;
const isPaidIn = /\b(recue?s?|percue?s?|touchee?s?|versee?s?|payee?s?|encaissee?s?)\b/;

/** The one month a text names, be it twice: « le bulletin d'octobre 2026, après votre actualisation d'octobre ». */
export function monthIn(text: string): NamedMonth | null {
  const [month, ...others] = monthsIn(wordsOf(text));
  return month && others.every((other) => isSame(other, month)) ? month : null;
}

export function isSame(one: NamedMonth, two: NamedMonth): boolean {
  return one.month === two.month && (one.year === null || two.year === null || one.year === two.year);
}

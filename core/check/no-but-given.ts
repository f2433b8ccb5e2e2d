/** « Non », over something that only a « Oui » leaves room for. */
import type { Finding } from '../assessment.ts';
import type { Field } from '../page-model.ts';
import { centsOf, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../values/answer.ts';
import { readDate } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import type { CheckContext } from './context.ts';
import { countsIn } from './count.ts';
import { numberIn } from './count-said.ts';
import { ownFinding, type Spot, spotOf } from './finding.ts';
import { isOneSort } from './one-sort.ts';
import { isShown } from './shown.ts';
import { isSamePerson, personOf } from './who-and-when.ts';
import { openedBy, stems } from './yes-needs.ts';

export function checkNoButGiven(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  return [
    ...inCases(context),
    ...onRecap(context),
    ...underIfYes(said),
    ...withNo(said, context.today),
    ...withChoice(said, context.today),
    ...countedOverNo(context, said),
    ...countedOverAlone(context, said),
  ];
}

function over(given: Spot, question: Field): Finding {
  return ownFinding('contradiction', 'problem', given, 'no-but-given-problem', { first: question.label });
}

const isMoney = (field: Field): boolean => field.valueType === 'amount' && (centsOf(field) ?? 0) !== 0;

/** « Avez-vous versé une pension ? Non », and its amount in a case. The questions a guide knows are left to it. */
function inCases({ asked, procedure, caseOf }: CheckContext): Finding[] {
  if (!procedure) return [];
  const known = new Set(procedure.checks.flatMap((one) => (one.kind === 'yes-needs' ? [one.case] : [])));
  return asked.flatMap((question, index) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || known.has(caseOf.get(question.id) ?? ''))
      return [];
    const after = openedBy(question, asked.slice(index + 1)).filter(
      (field) =>
        isNamedIn(question, field, asked.indexOf(field) - index - 1) || isUnderAllMoney(question, field),
    );
    return [...new Set([...after, ...toldBefore(question, asked.slice(0, index))])]
      .filter(isMoney)
      .map((field) => over(spotOf(field), question));
  });
}

/** Each is looked at for every question. */
const mostAround = 50;

/** « Pension alimentaire reçue », in a table above the question whether one was received. */
function toldBefore(question: Field, before: readonly Field[]): Field[] {
  return before
    .slice(-mostAround)
    .filter(isMoney)
    .filter(
      (field) =>
        isSamePerson(personOf(question), personOf(field)) &&
        !isOfOtherYear(question, field) &&
        (isSameWay(question, field) || isNamedWhole(question, field)),
    );
}

/** « Versez-vous une pension en novembre 2026 ? », and what was paid in 2025. */
function isOfOtherYear(question: Field, field: Field): boolean {
  const yearsIn = ({ label }: Field): string[] => label.match(/\b20\d\d\b/g) ?? [];
  const [asked, own] = [yearsIn(question), yearsIn(field)];
  return asked.length > 0 && own.length > 0 && !own.some((year) => asked.includes(year));
}

/** By two of its words at least. */
function isNamedWhole(question: Field, field: Field): boolean {
  return stems(field.label).filter((stem) => !verbs.test(stem)).length > 1 && isNamedIn(question, field, 1);
}

/**
 * On a recap: what the guide says goes with a « Oui », in whatever part of the page; before the next question, an amount
 * the question names.
 */
function onRecap({ recap, recapCaseOf: caseOf, procedure }: CheckContext): Finding[] {
  if (!procedure) return [];
  const told = recap.flatMap((line, at) => (isMoney(line) || isHours(line) ? [{ line, at }] : []));
  return recap.flatMap((question, index) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no') return [];
    const own = caseOf.get(question.id);
    const needs = procedure.checks.flatMap((one) =>
      one.kind === 'yes-needs' && one.case === own ? one.needs : [],
    );
    const after = recap.slice(index + 1);
    const next = after.findIndex(isYesNo);
    const near = (next < 0 ? after : after.slice(0, next)).filter(({ group }) => group === question.group);
    const given = new Set([
      ...told
        .filter(
          ({ line, at }) =>
            at > index && needs.includes(caseOf.get(line.id) ?? '') && !isOpposite(question, line),
        )
        .map(({ line }) => line),
      ...near.filter((line, place) => isMoney(line) && isNamedIn(question, line, place)),
    ]);
    return [...given].map((line) => over(spotOf(line), question));
  });
}

const isHours = (field: Field): boolean => field.valueType === 'hours' && (centsOf(field) ?? 0) !== 0;

/**
 * « Vos ressources ont-elles changé ? Non », « Le loyer comprend-il les charges ? Non », « Avez-vous reçu votre bulletin de
 * salaire ? Non », « Avez-vous payé votre loyer ? Non »: there is an amount all the same.
 */
const ofSomethingElse =
  /\b(chang\w*|modifi\w*|identiques?|exact\w*|correct\w*|confirm\w*|compren\w*|compris\w*|inclu\w*|connai\w*|deja|seule?|a jour|est (il|elle)|sont (ils|elles)|bulletins?|fiches?|attestations?|justificatifs?|factures?|(paye|verse|percu|recu|touche)\w* (votre|vos|le|la|les|l|ce|cette|ces))\b/;
/** What is had or paid, of which a bare « Montant » may be the amount. */
const ofMoney =
  /\b(perc\w+|rec(u|ue|us|ues|evez)|touch\w+|vers\w+|pay\w+|gagn\w+|revenus?|ressources?|salaires?|pensions?|allocations?|indemnites?|rentes?|primes?|bourses?|aides?|dons?|frais)\b/;
const another = /\bautres?\b/;

const money = new Set('pensio salair bourse alloca indemn'.split(' '));
const verbs = /^(perc|rec|touch|vers|pay|gagn)/;

/** Whether a pension is paid or had, by the words that name it; null where they do not say. */
function directionOf(name: string): 'paid' | 'had' | null {
  if (!/\bpensions?\b/.test(name)) return null;
  if (/\b(vers|pay)(e|ee|es|ees|ez)\b/.test(name)) return 'paid';
  return /\b(percu|recu|percev|recev|touch)\w*/.test(name) || /\bretraite\b/.test(name) ? 'had' : null;
}

const sortOfPension = /\b(retraite|invalidite|reversion|alimentaires?)\b/;

/** « Avez-vous versé une pension ? » and « 6GU – Pensions versées pour des enfants mineurs » */
function isSameWay(question: Field, given: Field): boolean {
  const [asks, name] = [fold(question.label), fold(given.label)];
  const [one, two] = [asks, name].map((text) => sortOfPension.exec(text)?.[0].slice(0, 6));
  const isOneOfThem = one === undefined || two === undefined || one === two;
  return (
    directionOf(asks) !== null &&
    directionOf(asks) === directionOf(name) &&
    isOneOfThem &&
    !another.test(asks)
  );
}

/** « Avez-vous versé une pension ? » over « Pensions reçues » */
function isOpposite(question: Field, given: Field): boolean {
  const [asked, own] = [directionOf(fold(question.label)), directionOf(fold(given.label))];
  return asked !== null && own !== null && asked !== own;
}

const allMoney = /\b(percu|recu|touche|eu)\b.*\b(revenus?|ressources?|argent|sommes?)\b/;

/** « Lina a-t-elle perçu un revenu ? Non », and an amount in the part that bears her name. */
function isUnderAllMoney(question: Field, { group, label }: Field): boolean {
  const asks = fold(question.label);
  const isHers = group !== null && group === question.group && question.question === group;
  return (
    isHers &&
    allMoney.test(asks) &&
    !another.test(asks) &&
    !isOneSort(asks) &&
    !/\b(loyers?|charges|frais|versee?s?)\b/.test(fold(label))
  );
}

/** All that the amount names is in the question; « Montant », right after it, names nothing. */
function isNamedIn(question: Field, field: Field, place: number): boolean {
  const { label } = field;
  const asks = fold(question.label);
  const name = fold(label);
  const [direction, other] = [directionOf(asks), directionOf(name)];
  if (ofSomethingElse.test(asks) || isOpposite(question, field)) return false;
  // « Des salaires de l'étranger ? Non » leaves room for « Salaires ».
  if (isOneSort(asks) && !isOneSort(name)) return false;
  const asked = stems(question.label);
  const own = stems(label).filter((stem) => !verbs.test(stem) || asked.includes(stem));
  if (own.length === 0) return place === 0 && ofMoney.test(asks);
  // « 6GU – Pensions versées à des enfants mineurs », right under « Avez-vous versé une pension alimentaire ? Non »
  const isLike =
    (direction !== null && direction === other) ||
    asked.every((stem) => own.includes(stem) || verbs.test(stem));
  const isSame = place === 0 && isLike && own.some((stem) => money.has(stem) && asked.includes(stem));
  // « D'autres revenus ? Non » leaves room for « Revenus ».
  return (isSame || own.every((stem) => asked.includes(stem))) && (!another.test(asks) || another.test(name));
}

/** « Si oui, lequel ? »; not « Si oui à la question 2 ». */
const ifYes = /^si oui\b(?! (a la (question|rubrique|ligne)|au \d))/;

/** « Si oui, lequel ? », answered under a « Non ». */
function underIfYes(said: readonly Field[]): Finding[] {
  let question: Field | null = null;
  return said.flatMap((field) => {
    const isUnder = ifYes.test(fold(field.label));
    if (isYesNo(field) && !isUnder) question = field;
    return isUnder && question && yesNoOf(question) === 'no' && !tellsNothing(field)
      ? [over(spotOf(field), question)]
      : [];
  });
}

type Day = Temporal.PlainDate;
const isPast = (day: Day, today: Day): boolean => Temporal.PlainDate.compare(day, today) <= 0;
/** Of a home she has had for longer, she may say since when. */
const isLately = (day: Day, today: Day): boolean =>
  Temporal.PlainDate.compare(day, today.subtract({ months: 3 })) >= 0;

/** Of the home she has: not of one let, left, or asked for. */
const rentNow =
  /^(?!.*\b(ancien\w*|precedent\w*|percu\w*|recu\w*|encaisse\w*|futur\w*|nouve\w*|demande\w*|souhaite\w*|recherche\w*|envisage\w*|maxim\w*|prevu\w*|heberg\w*|compter|partir)\b).*\bloyer\b/;

/**
 * What an answer leaves no room for, though it shares no word with the question: the question, its answer, the detail; and
 * where that is a day, which days.
 */
const goesWith: [RegExp, 'no' | 'yes', RegExp, ((day: Day, today: Day) => boolean)?][] = [
  [
    /\b(mesure de protection|protection juridique|tutelle|curatelle)\b/,
    'no',
    /\b(tut(eur|rice)|curat(eur|rice)|mandataire)\b(?! (de stage|d entreprise|pedagogique|academique|immobilier|fiscal))/,
  ],
  [
    /\b(avez|aviez) vous (des|un ou plusieurs) enfants?( de moins de \d+ ans)?( a (votre )?charge| qui vivent avec vous| au foyer)?$|^enfants? a charge$/,
    'no',
    /^(?!.*\b(naitre|attendus?|visite|majeurs?)\b)(enfant\b|enfants$|.*\b(de l|de votre) enfant\b)/,
  ],
  [
    /^avez vous (demenage|change d adresse|change de logement)\b/,
    'no',
    /^(nouvelle adresse|entree dans (le|votre)|adresse du nouveau|date d (emmenagement|entree(?! (en|a|au) )))\b/,
    isLately,
  ],
  [
    /\btoujours (en poste|employee?|salariee?|pour cet employeur|dans cet emploi)\b/,
    'yes',
    /^(dernier jour (travaille|de travail)|date de fin|fin (de|du) contrat|date de depart)\b/,
    isPast,
  ],
  [/^(etes vous |vous etes |je suis )?hebergee?( e)?( a titre)? gratui\w*\b/, 'yes', rentNow],
  [
    /\b(prendra|prend|utilise\w*|emprunte\w*)( t il| t elle)? (le|un) (car|bus|transport)\b(?!.*\b(matin|soir|aller|retour)\b)/,
    'no',
    /^(arret|point) de (montee|descente)\b/,
  ],
  [
    /\b(vivez vous|etes vous)( encore| toujours| actuellement)? en couple\b/,
    'yes',
    /^(?!.*\b(ancien\w*|precedent\w*|parents|ex)\b)((vous etes )?separee?s? depuis\b|date de (la |votre )?(separation|rupture|divorce)\b)/,
    isPast,
  ],
  [/\btoujours a la recherche\b/, 'yes', /\bn etes plus a la recherche\b/],
];

/** A detail told before its question. */
const mostBefore = 4;

/** « Mesure de protection : non », and a guardian named beside it. */
function withNo(said: readonly Field[], today: Day): Finding[] {
  // On sick leave or another, the last day worked is not the last of the job.
  const isAway = said.some(({ label }) =>
    /\b(arret|maladie|maternite|paternite|conges?)\b/.test(fold(label)),
  );
  return said.flatMap((question, at) => {
    const [about, answer, detail, isThen] =
      goesWith.find(([about]) => about.test(fold(question.label))) ?? [];
    if (!about || !detail || !isYesNo(question) || yesNoOf(question) !== answer) return [];
    if (isThen === isPast && isAway) return [];
    const isOfThen = (field: Field): boolean => {
      const reading = readDate(textOf(field) ?? '');
      return !isThen || reading.state !== 'date' || isThen(reading.date, today);
    };
    // The same asked again is of another.
    const [before, after] = [
      said.slice(Math.max(0, at - mostBefore), at),
      said.slice(at + 1, at + 1 + mostAround),
    ];
    const isAgain = ({ label }: Field): boolean => about.test(fold(label));
    const [last, next] = [before.findLastIndex(isAgain), after.findIndex(isAgain)];
    const given = [...before.slice(last + 1), ...after.slice(0, next < 0 ? mostAround : next)].find(
      (field) =>
        !ofBefore.test(fold(field.group ?? '')) &&
        (field.group === question.group || !isShown(field)) &&
        detail.test(fold(field.label)) &&
        !isYesNo(field) &&
        !tellsNothing(field) &&
        isOfThen(field),
    );
    return given ? [answer === 'no' ? over(spotOf(given), question) : besides(given, question)] : [];
  });
}

/** An answer, and one that goes against it. */
function besides(given: Field, question: Field): Finding {
  const params = { first: `${question.label} ${textOf(question) ?? ''}` };
  return ownFinding('contradiction', 'problem', spotOf(given), 'answers-apart', params);
}

/** « Votre logement précédent », « Ancienne union » */
const ofBefore = /\b(ancien\w*|precedent\w*|avant)\b/;

/**
 * Choices that leave no room for what is filled in further on: the choice, the one it is made against, the detail. Without
 * « Locataire » beside it, « Propriétaire » is who lets.
 */
const excludes: [RegExp, RegExp, RegExp][] = [
  [
    /^proprietaire\b(?!.*\b(accedant|emprunt))/,
    /\blocataire\b/,
    /^(?!.*\b(mensualites?|remboursement|pret|credit|garage|parking|terrain|box|percu\w*|recu\w*|ancien\w*|precedent\w*)\b).*\b(bailleur|loyer)\b/,
  ],
  [/^([a-z] )?celibataire\b/, /\bmarie/, /^date d(e|u) (votre |mon )?mariage\b(?! (de|des) )/],
  [
    /^(je )?(vis|vit|vivez) seule?\b/,
    /\bavec\b/,
    /^(noms?|personnes?)\b.*\b(qui vi(t|vent)|meme (domicile|logement|toit))\b/,
  ],
  [/^heberge\w*( e)? (a titre )?gratui\w*/, /\blocataire\b/, rentNow],
  [
    /^([a-z] )?(marie\w*|pacse\w*|en couple)\b/,
    /\b(celibataire|seule?)\b/,
    /^(?!.*\b(avant|jusqu)\b).*\b(vivais|vis|vit) seule?\b|^([a-z] |case [a-z] )?parent isole\b/,
  ],
];

/** « Propriétaire », and the name of a landlord; « Marié(e) », and the box of who lives alone. */
function withChoice(said: readonly Field[], today: Day): Finding[] {
  return said.flatMap((choice, at) => {
    const chosen = fold(textOf(choice)?.replace(/\([^)]*\)/g, '') ?? '');
    const [, , detail] =
      excludes.find(
        ([answer, other]) => answer.test(chosen) && choice.options.some((option) => other.test(fold(option))),
      ) ?? [];
    if (!detail || ofBefore.test(fold(`${choice.label} ${choice.group}`))) return [];
    return said
      .slice(Math.max(0, at - mostBefore), at + 1 + mostAround)
      .filter(
        (field) =>
          detail.test(fold(field.label)) &&
          (field.kind === 'checkbox' || personOf(field).role === personOf(choice).role) &&
          !isYesNo(field) &&
          stateOf(field) === 'filled' &&
          !tellsNothing(field) &&
          // « Personnes qui vivent dans le logement : 1 », and a day to come.
          numberIn(textOf(field) ?? '') !== 1 &&
          !isToCome(field, today),
      )
      .map((field) => besides(field, choice));
  });
}

function isToCome(field: Field, today: Day): boolean {
  const reading = readDate(textOf(field) ?? '');
  return reading.state === 'date' && !isPast(reading.date, today);
}

const asksAlone = /^vivez vous seule?s?\b/;

/** « Vivez-vous seul dans ce logement ? Oui », and more people than one. */
function countedOverAlone(context: CheckContext, said: readonly Field[]): Finding[] {
  const alone = said.find((field) => asksAlone.test(fold(field.label)) && yesNoOf(field) === 'yes');
  // Said of a couple, « seul » leaves room for children.
  const isOfHome = /\b(logement|domicile|habitation)\b/.test(fold(alone?.label ?? ''));
  if (!alone || (!isOfHome && said.some(({ label }) => /\b(enfants?|charge)\b/.test(fold(label))))) return [];
  return countsIn(context)
    .filter(({ sort, stated }) => sort === 'personne' && stated > 1)
    .map(({ spot }) =>
      ownFinding('contradiction', 'problem', spot, 'answers-apart', {
        first: `${alone.label} ${textOf(alone) ?? ''}`,
      }),
    );
}

const asksForChildren = /^((avez|vous avez) (vous )?)?(des |un ou plusieurs )?enfants? a (votre )?charge$/;

/** « Enfants à charge : non », and a number of them. */
function countedOverNo(context: CheckContext, said: readonly Field[]): Finding[] {
  const denied = said.find((field) => asksForChildren.test(fold(field.label)) && yesNoOf(field) === 'no');
  if (!denied) return [];
  return countsIn(context)
    .filter(
      // « Nombre d'enfants » counts those who have grown up too.
      ({ sort, stated, label }) =>
        sort === 'enfant' && stated > 0 && /\b(charge|mineurs?|foyer|viv\w+)\b/.test(fold(label)),
    )
    .map(({ spot }) => over(spot, denied));
}

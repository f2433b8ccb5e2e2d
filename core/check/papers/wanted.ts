/** Which papers a page asks for, in its own sentences. */
import type { Field, PageModel } from '../../page-model.ts';
import { textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
import { kindsIn } from './paper-kinds.ts';
import { papersInFull } from './papers-in-short.ts';
import { wantedAfterColon } from './wanted-after-colon.ts';
import { wantedInList } from './wanted-in-list.ts';

/** What a paper may be called by a page that does not say which. */
export const paper = '(?:documents?|pieces?|papiers?|justificatifs?|attestations?)';
/** « Document attendu », « Recopiez le nom du document réclamé », « Que doit-on lire dessus ? » */
const awaited = new RegExp(
  `^(?:recopiez (?:\\p{L}+ ){0,4})?${paper}\\b.{0,20}\\b(?:demandee?|attendue?|reclamee?|exigee?)s?\\b|\\bvous (?:a (?:demande|reclame)|est (?:demandee?|reclamee?)|demande|reclame)(?: le .{6,20})?$|\\bdoit (?:figurer|on (?:y )?lire)\\b`,
  'u',
);
/** « Pièce à fournir », where one file is to be chosen. */
const toGive = new RegExp(
  `^${paper} (?:a|manquante?s?|qu il) ?(?:fournir|transmettre|envoyer|joindre|deposer|manque)?$`,
);
const longestTitle = 60;
/** All that the page asks for, each once. */
export function papersWanted(said: readonly Field[], page: PageModel): string[] {
  const inCases = said.filter((field) => awaited.test(fold(field.label))).map(textOf);
  const all = [
    ...new Set([
      ...wantedIn(page, papersInFull(page)),
      ...wantedInRows(page, papersInFull(page)),
      ...wantedInList(page),
      ...wantedAfterColon(page),
      ...wantedFor(said, page),
      ...wantedIf(said, page),
      ...inCases,
      ...said.flatMap(askedByAnswer),
    ]),
  ].filter((text) => text !== null);
  // « Bulletin de salaire », of which a line tells the month.
  return all.filter((text) => !all.some((other) => other.startsWith(`${text} `)));
}

/** « La mairie, pour la cantine : elle demande le quotient familial », chosen for whom a paper is. */
const asksForIt =
  /(?<!\p{L})(?:ils?|elles?|qui|on) (?:(?:me|vous|la|le) |m['’])?(?:demande|réclame|exige)(?:nt)? (?:le |la |les |l['’]|une? |mon |ma )([^.;,]{4,60})/iu;
const askedByAnswer = (field: Field): string[] => {
  const paperAsked = field.options.length > 1 ? asksForIt.exec(textOf(field) ?? '')?.[1] : undefined;
  return paperAsked && kindsIn(paperAsked).length === 1 ? [paperAsked.trim()] : [];
};

/** « Reçu », « déjà transmis », in the row of a paper. */
const isGiven =
  /^(?!.*\b(?:non|pas|a)\b).*\b(?:recue?|transmise?|envoyee?|deposee?|validee?|acceptee?|traitee?)s?\b/;

/** « Pièce attendue », « Période » and « Employeur », over « BS », « 10/2026 » and « Vergers du Layon ». */
function wantedInRows({ blocks, answers }: PageModel, full: (text: string) => string): string[] {
  const inTables = answers.filter(({ column }) => column !== null);
  return [...Map.groupBy(inTables, ({ name }) => name).entries()].flatMap(([name, others]) => {
    const first = Math.min(...others.map(({ column }) => column ?? 0)) - 1;
    const cells = [
      { head: fold(blocks[first] ?? ''), text: blocks[name] ?? '' },
      ...others.map(({ column, block }) => ({
        head: fold(blocks[column ?? -1] ?? ''),
        text: blocks[block] ?? '',
      })),
    ];
    const cellOf = (head: RegExp): string | undefined => cells.find((cell) => head.test(cell.head))?.text;
    const wanted = cellOf(awaited) ?? cellOf(toGive);
    if (wanted === undefined || kindsIn(full(wanted)).length !== 1) return [];
    if (cells.some(({ text }) => isGiven.test(fold(text)))) return [];
    const [month, employer] = [cellOf(/^(?:periode|mois)\b/), cellOf(/^(?:employeur|entreprise)\b/)];
    return [[wanted, month, employer && `(employeur : ${employer})`].filter(Boolean).join(' ')];
  });
}

const [envoie, article] = [
  'envoy|transmett|fourni|dépos|joign|joind|ajout|remett',
  "(?:une?|l[’']|votre|mon|le|la)\\s?",
];
/** What she chose to send in the step before, told again above the file; what the whole page is for. */
const chosenBefore = [
  /^(?:(?:étape \d+ )?[–:-]?\s*)?(?:[^:]{0,30}:\s)?(?:vous avez (?:choisi|sélectionné|coché|indiqué)|(?:rappel de )?(?:votre|mon) choix|(?:type de |nature du )?(?:document|pièce|justificatif) (?:choisie?|sélectionnée?)(?: (?:à l[’']étape précédente|précédemment))?)\s?:?\s(.{3,80})$/iu,
  new RegExp(
    `^(?:vous (?:(?:allez|souhaitez|voulez) |avez choisi (?:de |d[’']))?)(?:${envoie})\\p{L}*\\s?:?\\s((?:${article})?.{3,60})$`,
    'iu',
  ),
];
const titleOfSending = new RegExp(`^(?:j[’'])?(?:${envoie})\\p{L}* (${article}.{3,60})$`, 'iu');

/** « Pièce n° 3 – quittance de loyer », over its file */
const numberedPaper = /^(?:pièce|document|justificatif)(?: n°\s?\d+)?\s[–:-]\s(.{3,60})$/iu;

export function paperChosenBefore({ blocks, headings }: PageModel, isOneFile: boolean): string | null {
  const lines = sentencesOf(blocks)
    .filter((line) => !line.trim().endsWith('?'))
    .map((line) => line.replace(/\.$/, ''));
  const titles = isOneFile
    ? [
        ...headings.map(({ text }) => titleOfSending.exec(text)?.[1]),
        ...blocks.map((text) => numberedPaper.exec(text)?.[1]),
      ]
    : [];
  const [only, other] = new Set(
    [
      ...lines.flatMap((line) => chosenBefore.map((way) => way.exec(line.replace(/[«»]\s?/g, ''))?.[1])),
      ...titles,
    ].filter((text) => text !== undefined && kindsIn(text).length === 1 && !isNotAsked.test(fold(text))),
  );
  return only !== undefined && other === undefined ? only : null;
}

/** « Document attendu : attestation employeur », in a line or in two. */
function wantedIn({ blocks, answers, fields }: PageModel, full: (text: string) => string): string[] {
  const isOneFile = fields.filter(({ kind }) => kind === 'file').length === 1;
  const inTwo = answers.map(({ block, name }) => [blocks[name], blocks[block]]);
  const inOne = blocks.filter(({ length }) => length <= longestLine).map((block) => block.split(/\s?:\s/));
  const named = [...inTwo, ...inOne].flatMap(([label = '', value = '']) =>
    (awaited.test(fold(label)) || (isOneFile && toGive.test(fold(label)))) && kindsIn(full(value)).length > 0
      ? [value]
      : [],
  );
  // « L'hôpital demande une attestation de droits. »
  const inSentences = sentencesOf(blocks).flatMap((sentence) => {
    const asked =
      /(?<!\p{L})(?:demand(?:e|ons|ent)|réclam(?:e|ons|ent)|exig(?:e|ent)|attend(?:ons|ent)?|manque(?: à votre dossier)?)\s?:?\s((?:une?|l[’']|votre|le|la|bulletin|attestation|certificat|contrat|avis|quittance)\s?.{6,120})$/iu.exec(
        sentence,
      )?.[1] ??
      /(?<!\p{L})seule?s? (.{6,60}?) (?:permet|convien|est accepté|peut)/iu.exec(sentence)?.[1] ??
      (isOneFile && !severalAsked.test(fold(sentence)) && !isAdvice.test(fold(sentence))
        ? toSend.exec(sentence)?.[1]
        : undefined);
    return asked !== undefined &&
      !isNotAsked.test(fold(sentence)) &&
      !isOfWork.test(fold(asked)) &&
      !sentence.trim().endsWith('?') &&
      !isForSomething.test(fold(sentence)) &&
      kindsIn(asked).length === 1
      ? [asked.replace(/[.;]$/, '')]
      : [];
  });
  const told = [...named, ...inSentences];
  return told.length > 0 ? told : blocks.flatMap((block, at) => wantedUnder(block, blocks[at + 1] ?? ''));
}

/** « Merci de nous envoyer votre bulletin de salaire d'octobre » */
const toSend =
  /^(?:merci de (?:nous )?(?:envoyer|transmettre|fournir|joindre|adresser)|(?:envoyez|transmettez|fournissez|joignez|déposez)(?:[- ]nous)?) ((?:une?|l[’']|votre|le|la)\s?.{6,80})$/iu;
const severalAsked = /\b(?:et|ou|etc|notamment|exemple|autres?|documents|pieces|justificatifs|puis)\b/;
/** « Envoyez votre bulletin de salaire chaque mois », « … en PDF plutôt qu'en photo »: advice, whatever is sent now. */
const isAdvice = /\b(?:chaque|tous les|toujours|des que|plutot|avant|au plus tard)\b/;

/** « Document attendu par votre Caf », over « Bulletin de salaire d'août 2026 (employeur : …). » */
function wantedUnder(title: string, next: string): string[] {
  const [value = ''] = next.split(/\s\(|\.(?:\s|$)/);
  const isTitle = title.length <= longestTitle && awaited.test(fold(title));
  return isTitle && kindsIn(value).length === 1 ? [value] : [];
}

/** « L'étude demande une vérification de votre avis », « Pour la carte de bus, la mairie demande… » */
const isOfWork = /^(?:une? )?(?:verification|controle|etude|examen|lecture|analyse)\b/;
const isForSomething = /^pour (?!(?:votre|vos|cette|ce)\b)/;

/** « Aucun agent ne demande votre RIB », « Si votre employeur demande… » */
const isNotAsked = /\b(ne|n|jamais|aucune?|si|lorsqu\w*|quand|certaine?s?|parfois)\b/;

const asksWhatFor = /\b(servir|usage|utilisation|pour quoi|besoin|qui (?:vous )?(?:la )?demande)\b/;

/** « Pour la cantine, il faut l'attestation de quotient familial », where she says that it is for the canteen. */
function wantedFor(said: readonly Field[], { blocks }: PageModel): string[] {
  const uses = said
    .filter(({ label }) => asksWhatFor.test(fold(label)))
    .flatMap((field) => stems(textOf(field) ?? ''));
  return sentencesOf(blocks).filter(
    (sentence) =>
      /^pour\b/i.test(sentence.replace(/^[^\p{L}]+/u, '')) &&
      kindsIn(sentence).length === 1 &&
      stems(sentence).some((stem) => uses.includes(stem)),
  );
}

/** « Le contrat est terminé : l'attestation employeur. », where the contract is said to be over. */
function wantedIf(said: readonly Field[], { blocks }: PageModel): string[] {
  return sentencesOf(blocks).flatMap((sentence) => {
    const [, condition = '', asked = ''] =
      /^([^:,]{8,60}?)\s?:\s(.{6,})$/u.exec(sentence) ?? /^Si ([^:,]{8,60}?), (.{6,})$/u.exec(sentence) ?? [];
    const isPaper = kindsIn(asked).length === 1 && !isDenied.test(fold(sentence));
    return isPaper && isSaidSo(condition, said) ? [asked] : [];
  });
}

const isDenied = /\b(?:ne|n|pas|sans|non|aucune?)\b/;
const isOver = /\b(?:contrat|mission|emploi)\b.*\b(?:termine|fini|pris fin|acheve|cesse)\w*/;
const goesOn = /\b(?:contrat|mission|emploi)\b.*\b(?:continue|se poursui\w+|en cours|toujours)\b/;

/** Of two contracts, one may be over and the other not. */
function isSaidSo(condition: string, said: readonly Field[]): boolean {
  const [words, own] = [fold(condition), stems(condition)];
  if (own.length < 2) return false;
  const told = said.flatMap((field) => {
    const label = fold(field.label);
    const answer = yesNoOf(field);
    // « Le contrat continue », and « Ce contrat est-il terminé ? Non »
    const isOpposite =
      (goesOn.test(words) && isOver.test(label)) || (isOver.test(words) && goesOn.test(label));
    if (isOpposite && (answer === 'yes' || answer === 'no')) return [answer === 'no'];
    const isSame = [isOver, goesOn].some((one) => one.test(words) && one.test(label));
    return isSame || own.every((stem) => stems(label).includes(stem)) ? [answer === 'yes'] : [];
  });
  return told.length > 0 && told.every(Boolean);
}

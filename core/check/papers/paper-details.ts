/** A paper of the right sort, and not the one: another child's, of another school year, no longer valid, of another month. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate, readDate } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthName, monthsIn, type NamedMonth } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { checkAskedAndJoined, checkSenderRead } from './asked-and-joined.ts';
import { firstNames } from './first-names.ts';
import { isOfOtherThanNamed } from './named-owner.ts';
import { bearsOtherName, nameIn } from './other-name.ts';
import { aYear, ofNoYear, orOther, otherSchoolYear } from './other-school-year.ts';
import { ofOtherBearer, ofOtherOwner } from './owners-listed.ts';
import { kindsIn, wordsOf } from './paper-kinds.ts';
import { isSame, monthIn, mostPapers, papersIn } from './papers.ts';

export function checkPaperDetails(context: CheckContext): Finding[] {
  const { asked, recap, page, today } = context;
  const said = [...asked, ...recap];
  const beside = linesBeside(page);
  const files = papersIn(said)
    .filter(({ isFile }) => isFile)
    .slice(0, mostPapers);
  return [
    ...files.flatMap(({ field, name }) => [
      ...ofOtherPerson(field, name, said, page),
      ...(isOfOtherThanNamed(field.label, name) || bearsOtherName(field, name, context)
        ? [apart(field, name, field.label)]
        : []),
      ...ofOtherBearerSaid(field, name, [...said, ...page.fields]),
      ...ofOtherYear(field, name, said, files.length === 1 ? page.blocks : []),
      ...ofOtherYearAlone(field, name),
      ...noProofOfHome(field, name),
      ...expired(field, name, `${beside(field)}`, page, today),
    ]),
    ...checkAskedAndJoined(recap),
    ...checkSenderRead(recap),
    ...ofOtherOwner(context),
    ...ofOtherBearer(context),
    ...readOnOther(said, page),
    ...notAmong(asked, page),
  ];
}

const apart = (field: Field, told: string, asked: string): Finding =>
  ownFinding('papers', 'problem', spotOf(field), 'papers-problem', { told, asked });

/** « Document au nom de : Leïla EXEMPLE », and the file bears the name of another. */
function ofOtherBearerSaid(field: Field, file: string, said: readonly Field[]): Finding[] {
  const bearer = said.find((one) =>
    /^(?:documents?|fichiers?|justificatifs?|pieces?) au nom de$/.test(fold(one.label)),
  );
  const asked = (bearer && textOf(bearer)) ?? '';
  const words = nameIn(file);
  const isHers = words.some((word) => hasWords(fold(asked), word));
  const isPerson = words.some((word) => firstNames.has(word));
  return asked !== '' && isPerson && !isHers ? [apart(field, file, asked)] : [];
}

export const ofSomeone = /(?<!\p{L})(?:de |d['’]|pour )(\p{Lu}\p{Ll}[\p{L}-]*)(?!\p{L})/u;
const nameAndSurname = /(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}-]*) (\p{Lu}[\p{L}’'-]+)/gu;

/** Papers in the name of the very person they are of: a bill, a notice, a livret may be in that of another. */
export const ofOneself = new Set([
  'payslip',
  'school',
  'health',
  'identity',
  'contract',
  'sickness',
  'employer',
]);

/** « Bulletin de paie de Karim », and a file that bears the first name of another of the household and not his. */
function ofOtherPerson(field: Field, name: string, said: readonly Field[], page: PageModel): Finding[] {
  const asked = ofSomeone.exec(field.label)?.[1];
  const words = wordsOf(name);
  if (asked === undefined || hasWords(words, fold(asked))) return [];
  if (!kindsIn(field.label).some((kind) => ofOneself.has(kind))) return [];
  const [before, after] = field.label.split(asked);
  // Those who have a paper of the same name, those who have the same surname.
  const inLabels = said.flatMap(({ label }) => {
    const one = ofSomeone.exec(label)?.[1];
    return one && label === `${before}${one}${after}` ? [one] : [];
  });
  const pairs = page.blocks.flatMap((block) =>
    [...block.matchAll(nameAndSurname)].map(([, one = '', two = '']) => [one, fold(two)]),
  );
  const surnames = pairs.filter(([one]) => one === asked).map(([, two]) => two);
  const others = [...inLabels, ...pairs.flatMap(([one = '', two]) => (surnames.includes(two) ? [one] : []))];
  return others.some((one) => one !== asked && hasWords(words, fold(one)))
    ? [apart(field, name, field.label)]
    : [];
}

function ofOtherYear(
  field: Field,
  name: string,
  said: readonly Field[],
  lines: readonly string[],
): Finding[] {
  const wanted = otherSchoolYear(field, name, said, lines);
  return wanted === null ? [] : [apart(field, name, wanted)];
}

/** « Taxe foncière 2025 », and the one of 2023; what is of a year may be named by the next, when it was sent. */
function ofOtherYearAlone(field: Field, name: string): Finding[] {
  const yearsIn = (text: string): number[] => [...text.matchAll(aYear)].map(([, year]) => Number(year));
  const [asked, otherAsked] = yearsIn(field.label);
  const [told, otherTold] = yearsIn(name);
  if (!asked || otherAsked || !told || otherTold || monthIn(field.label) || monthIn(name)) return [];
  const kind = kindsIn(field.label)[0];
  const isOfYear = kind !== undefined && kind !== 'tax' && !ofNoYear.has(kind);
  const isAlike = isOfYear && kind === kindsIn(name)[0] && !orOther.test(fold(field.label));
  return isAlike && (told < asked || told > asked + 1) ? [apart(field, name, field.label)] : [];
}

/** Papers that never prove where someone lives. */
export const ofNoHome = new Set(['bank', 'identity', 'health', 'birth', 'school', 'pregnancy']);

/** « Justificatif de domicile », and a RIB. */
function noProofOfHome(field: Field, name: string): Finding[] {
  const [kind, other] = kindsIn(name);
  const isAsked = /\b(?:justificatif|preuve) (?:de |du )?(?:domicile|adresse)\b/.test(fold(field.label));
  return isAsked &&
    field.files.length < 2 &&
    kind &&
    !other &&
    ofNoHome.has(kind) &&
    !kindsIn(field.label).some((asked) => ofNoHome.has(asked)) &&
    // The card of the person who lodges her goes with what that person writes.
    !/\b(?:et|ou|domicile|adresse|heberge\w*|hote)\b/.test(wordsOf(name)) &&
    !/\b(?:identite|et|ou (?:a defaut|tout|\w* ?autres?))\b/.test(fold(field.label))
    ? [apart(field, name, field.label)]
    : [];
}

const validUntil =
  /\b(?:valable|valide|validite|exp|expir\w*|perimee?)(?: jusqu)?(?: au| le| fin| depuis le)* (\d{1,2} \d{1,2} 20\d\d|20\d\d \d{1,2} \d{1,2}|\d{1,2} \p{L}{3,9} 20\d\d)\b/u;
const mustBeValid = /\ben cours de validite\b|\bvalides?\b|\bperimee?s?\b/;

const isRefused =
  /\bperimee?s?\b.*\b(?:(?:n est|ne sont|ne sera|ne seront|ne peut|ne peuvent) (?:pas|plus) (?:etre )?(?:accepte|admis|pris|recevable|valable)|refus)|\bpas de .*\bperime/;

/** « titre-sejour-valable-jusqu-au-14-03-2024.pdf », where the page wants one that is valid. */
function expired(
  field: Field,
  name: string,
  beside: string,
  { blocks }: PageModel,
  today: Temporal.PlainDate,
): Finding[] {
  const words = fold(name.replace(/[_.-]+/g, ' '));
  const day = readDate((validUntil.exec(words)?.[1] ?? '').replace(/^(20\d\d) (\d+) (\d+)$/, '$3 $2 $1'));
  if (day.state !== 'date' || Temporal.PlainDate.compare(day.date, today) >= 0) return [];
  const around = [field.label, field.question, field.group, beside].map((text) => fold(text ?? ''));
  const isOld = /\b(?:ancien\w*|a renouveler|meme (?:expire|perime)\w*)\b/.test(fold(field.label));
  const own = stems(field.label);
  const isRuled =
    around.some((text) => mustBeValid.test(text) && !/\bou perimee?s?\b/.test(text)) ||
    sentencesOf(blocks).some(
      (one) =>
        isRefused.test(fold(one)) &&
        (/\bdocuments?\b/.test(fold(one)) || stems(one).some((stem) => own.includes(stem))),
    );
  return isRuled && !isOld
    ? [ownFinding('papers', 'problem', spotOf(field), 'range-expired', { bound: formatDate(day.date) })]
    : [];
}

/** « Le bulletin doit être celui du mois déclaré », « le salaire déclaré est celui du travail fait dans le mois » */
const ofTheMonth =
  /\b(?:bulletins?|fiches?|salaires?|montants?)\b.* (?:est|sont|doit etre|doivent etre) (?:bien |toujours )?(?:celui|ceux) (?:du|de ce|des?|de l)\b.*\bmois\b(?! (?:precedent|suivant|dernier|d avant|d apres|(?:de|du) (?:paiement|versement|virement|perception)))/;
const noOther =
  /\ba l exclusion de tou(?:t|te|s|tes) (?:les )?autres?\b|\b(?:uniquement|exclusivement)\b|\bet (?:aucune?|rien d) autre\b|\bseule?s? .*\b(?:acceptee?s?|admise?s?|recevables?)\b/;

const ofSome = /\b(?:si|sauf|depuis|exemple|en ligne|papier)\b/;

/** « Bulletin sur lequel vous l'avez lu : février », in the line of April, or on a page about another month. */
function readOnOther(said: readonly Field[], { blocks, headings }: PageModel): Finding[] {
  const sentences = sentencesOf(blocks, longestAdvice);
  const isRuled = sentences.some((one) => ofTheMonth.test(fold(one)));
  const [ruled, otherRuled] = sentences
    .filter((one) => noOther.test(fold(one)) && kindsIn(one).includes('payslip') && !ofSome.test(fold(one)))
    .map(monthIn);
  const titles = [...new Set(headings.flatMap(({ text }) => monthsIn(text)).map(nameOf))];
  return said.flatMap((field) => {
    const told = monthIn(textOf(field) ?? '');
    if (!told || !/\b(?:bulletin|fiche)s?\b/.test(fold(field.label))) return [];
    const own = [field.label, field.question, field.group]
      .map((text) => monthIn(text ?? ''))
      .find((month) => month);
    const ofPage = titles.length === 1 ? monthIn(titles[0] ?? '') : null;
    const wanted = (otherRuled ? null : ruled) ?? (isRuled ? (own ?? ofPage) : null);
    return wanted && !isSame(wanted, told) ? [apart(field, textOf(field) ?? '', nameOf(wanted))] : [];
  });
}

const longestAdvice = 400;
const nameOf = ({ month, year }: NamedMonth): string => `${monthName(month)} ${year ?? ''}`.trim();

const ofTaken =
  /\ba l exclusion\b|\b(?:accept|admis|recevable)\w*|\bseule?s? (?:pieces?|documents?|justificatifs?)\b/;

/** « Carte d'identité ou passeport, à l'exclusion de tout autre document », and another of the answers chosen. */
function notAmong(asked: readonly Field[], { blocks }: PageModel): Finding[] {
  const rules = sentencesOf(blocks).filter(
    (one) =>
      noOther.test(fold(one)) &&
      ofTaken.test(fold(one)) &&
      !/\b(?:sauf|si|ne|n|formats?|pdf|en ligne)\b/.test(fold(one)) &&
      // « À l'étranger, … », « Les Français présentent… » are not of everyone.
      !/^(?:Pour|À|A|Au|Aux|En|Chez|Dans)(?!\p{L})[^:]*,|^(?:Les?|La) \p{L}+ (?:présent|fourni|donn|joign|envoi|doi)/u.test(
        one.trim(),
      ),
  );
  return asked.flatMap((field) => {
    const chosen = textOf(field) ?? '';
    if (field.options.length < 2 || !field.options.includes(chosen)) return [];
    const rule = rules.find((one) => {
      const words = stems(one);
      const isNamed = (option: string): boolean =>
        stems(option).length > 0 && stems(option).every((stem) => words.includes(stem));
      const isOfIt = stems(field.label).some((stem) => words.includes(stem));
      return isOfIt && stems(chosen).length > 0 && !isNamed(chosen) && field.options.some(isNamed);
    });
    return rule ? [apart(field, chosen, rule)] : [];
  });
}

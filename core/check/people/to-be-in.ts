/** « Tous vos enfants de moins de 25 ans qui vivent avec vous sont dans la demande », and one of them left out of it. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn, formatDate } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { birthsOfRow } from '../row-cells.ts';
import { sentencesOf } from '../sentences.ts';

/** The age that a rule of the page names, of children who live there and are all asked for. */
const rule =
  /\benfants? (?:agee?s? )?de moins de (\d\d) ans (?:\p{L}+ )*?(?:qui )?(?:viv|habit|resid)\w+ (?:(?:avec|chez) vous|sous votre toit)\b/u;
const asksForAll =
  /\b(?:tous|toutes|chaque|doi(?:t|vent)|font partie|seule demande|tout le foyer|ensemble du foyer|foyer (?:comprend|se compose|est compose)|obligatoire\w*)\b/;
const forSome = /\b(?:peu(?:t|vent)|pouvez|sauf|facultatif|si vous (?:le )?souhait\w*)\b/;

const ofRequest =
  /\b(?:inscri\w+|inclu\w+|compter|ajouter|mettre|comprise?s?|figure\w*|fait partie|est)\b.{0,30}\b(?:dans|de) (?:la|votre|cette|ma) (?:demande|dossier)\b|\b(?:dans|hors de) (?:la|votre) demande\b/;
const left = /^(?:non\b|hors\b|pas (?:dans|inclus)|exclu\w*|ne pas|ne fait pas partie)/;
const livesHere = /\b(?:viv|vit|habit|resid)\w*\b.*\b(?:avec vous|sous votre toit)\b/;
/** Lines from a name, or from a case that begins with it, to what is said of who bears it. */
const near = 2;

export function checkToBeIn({ asked, page, today }: CheckContext): Finding[] {
  const rules = sentencesOf(page.blocks)
    .map(fold)
    .filter((one) => asksForAll.test(one) && !forSome.test(one));
  const [most, other] = new Set(rules.flatMap((one) => rule.exec(one)?.[1] ?? []).map(Number));
  if (!most || other !== undefined) return [];
  return asked.flatMap((field) => {
    const isLeft = isOfRequest(field) && left.test(fold(textOf(field) ?? ''));
    const said = isLeft ? toldOf(field, page) : '';
    const age = ageIn(said, today);
    const isHere = livesHere.test(fold(said)) || saysHere(field, asked);
    // A day alone may be a partner's.
    const isOwn = isChild.test(fold(said)) || age < 18;
    return age < most && isHere && isOwn
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}

/** In years; what tells none is of nobody young. */
function ageIn(said: string, today: Temporal.PlainDate): number {
  const [born] = datesIn(said);
  if (born) return born.until(today, { largestUnit: 'years' }).years;
  return Number(anAge.exec(fold(said))?.[1] ?? Number.POSITIVE_INFINITY);
}

/** « 20 ans, étudiante »; « depuis 3 ans » is no age. */
const anAge = /(?:^|(?<!\b(?:depuis|pour|de|il y a|pendant)) )(\d{1,2}) ans\b/;

const isOfRequest = ({ label, group, question, options }: Field): boolean =>
  options.length === 2 && ofRequest.test(fold([label, question, group, ...options].join(' ')));

const isChild = /\b(?:fils|fille|enfant|etudiante?|lyceene?|collegienne?|eleve|scolarise\w*|nee? le)\b/;
const tellsAge = new RegExp(String.raw`\bnee? (?:e )?le\b|${anAge.source}`);
/** A partner, another relative, or one who lives or declares elsewhere. */
const isOfNoChild =
  /\b(?:ne viv\w*|ne vit|colocataire|freres?|soeurs?|neveux?|nieces?|cousine?s?|compagnon|compagne|propre (?:declaration|foyer)|conjointe?|concubine?|partenaire|mari|femme|epou(?:x|se))\b/;

/** « votre fille, née le 19/08/2005 (21 ans), vit avec vous », under her name; a day alone, under « Date de naissance ». */
function toldOf({ label, group }: Field, page: PageModel): string {
  const { blocks } = page;
  // « Inès OUALI (votre enfant) », and the case « Inès OUALI fait partie de votre demande »
  const beforeBrackets = blocks.filter((block) =>
    label.startsWith(`${/^(.+ .+?) \(/.exec(block)?.[1] ?? block} `),
  );
  const titles = [label, rowName(label), label.split(',')[0] ?? label, group ?? label, ...beforeBrackets];
  const lines = titles.flatMap((title) => {
    const at = blocks.indexOf(title);
    return at < 0 ? [] : blocks.slice(at + 1, at + 1 + near);
  });
  // « Lucas FAURE, né le 09/06/2007, votre fils », over « Inclure Lucas dans la demande ? »
  const over = blocks[blocks.indexOf(label) - 1] ?? '';
  if (hasWords(fold(label), fold(over.split(' ')[0] ?? ''))) lines.unshift(over);
  const said = lines.find((line) => tellsAge.test(fold(line)) && !isOfNoChild.test(fold(line)));
  const [born] = birthsOfRow(group, page);
  return said ?? (born ? `${group}, né(e) le ${formatDate(born)}` : '');
}

/** « Lina habite-t-elle avec vous ? Oui », in the same part. */
const saysHere = ({ group }: Field, asked: readonly Field[]): boolean =>
  asked.some(
    (one) =>
      group !== null &&
      one.group === group &&
      isYesNo(one) &&
      yesNoOf(one) === 'yes' &&
      livesHere.test(fold(one.label)),
  );

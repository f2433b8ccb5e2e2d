/** « Si vous indiquez un nouvel IBAN, joignez un RIB », « En cas de changement, joignez… »: it is so, and that is left out. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { initialTextOf, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { kindsIn } from '../papers/paper-kinds.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { bare, caseCalled, isLeft, listIn } from './cases-named.ts';
import { isBirth } from './range.ts';
import { keyFor } from './required.ts';

const please =
  '(?:merci de |veuillez |vous devez |il (?:vous )?faut |pensez a |n oubliez pas de )?(?:bien )?';
const joins =
  '(?:joign|joind|ajout|depos|fourni|transmett|envoy|televers)(?:ez|er|re|ir|issez)(?: nous)?(?: (?:aussi|egalement|alors))?';
const tells =
  '(?:indiqu|precis|renseign|inscri|donn|complet|rempli|expliqu|saisi)(?:ez|er|vez|re|ssez|r|ir)(?: nous)?(?: (?:aussi|egalement|alors))?';
const what = '(?<what>(?:le|la|les|l|un|une|votre|vos|son|sa|ce|cette) .{2,60}?)';
const when = '(?<when>(?:si (?:vous|l|le|la|votre)|en cas d(?:e|un|une)?|pour (?:un|une|les|tout)) .{3,60}?)';
const ways = [
  new RegExp(`^${when} ${please}(?:(?<joins>${joins})|${tells}) ${what}$`),
  new RegExp(`^${please}(?:(?<joins>${joins})|${tells}) ${what} ${when}$`),
];
/** Which leaves it open, or asks for it elsewhere. */
const leavesOpen =
  /\b(?:sauf|ou|facultati\w+|eventuel\w*|le cas echeant|pouvez|souhait\w*|possible|besoin|necessaire|courrier|plus tard|ensuite|deja|ne|n|pas|sans|aucune?|mairie|guichet|agence|conseiller)\b/;

/** Its name: what else the page says of its empty cases is no matter. */
export const dueIf = 'due-if';

/** A sentence names the case, and what it says must be so is so. */
export const wantedBySentence = (field: Field): Finding => ({
  ...ownFinding('required', 'problem', spotOf(field), keyFor(field)),
  check: dueIf,
});

export function checkDueIf(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const left = asked.filter(isLeft);
  if (left.length === 0) return [];
  const said = sentencesOf([...page.blocks, ...asked.flatMap(({ hint }) => hint ?? [])], longestText);
  const due = [...new Set(said.map((sentence) => fold(sentence)))].flatMap((sentence) => {
    if (leavesOpen.test(sentence)) return [];
    const found = ways.map((way) => way.exec(sentence)?.groups).find((groups) => groups !== undefined);
    if (!found?.what || !found.when || !isSo(found.when, context)) return [];
    return found.joins ? fileCalled(found.what, left, context) : caseOf(found.what, left);
  });
  return [...new Set(due)].map(wantedBySentence);
}

const caseOf = (named: string, left: readonly Field[]): Field[] =>
  listIn(named).flatMap(
    (name) =>
      caseCalled(
        bare(name),
        left.filter(({ kind }) => kind !== 'file'),
      ) ?? [],
  );

/** The file of that paper, or the only one, where it has a word of it. A page that shows the name of a file may hold it already. */
function fileCalled(named: string, left: readonly Field[], { asked, page }: CheckContext): Field[] {
  if (listsAFile(page)) return [];
  const kinds = kindsIn(named);
  const isOfIt = (text: string): boolean => kindsIn(text).some((kind) => kinds.includes(kind));
  const isGiven = ({ label, files }: Field): boolean =>
    files.length > 0 && [label, ...files.map(({ name }) => name)].some(isOfIt);
  const files = left.filter(({ kind }) => kind === 'file');
  if (asked.some(isGiven)) return [];
  const [ofKind, other] = files.filter(({ label }) => isOfIt(label));
  if (ofKind) return other ? [] : [ofKind];
  const called = caseCalled(bare(named), files);
  if (called) return [called];
  const [only] = asked.filter(({ kind }) => kind === 'file').length === 1 ? files : [];
  const words = stems(named);
  return only && stems(only.label).some((stem) => words.includes(stem)) ? [only] : [];
}

/** « Fichier ajouté : rib.pdf » */
export const listsAFile = ({ blocks }: PageModel): boolean =>
  blocks.some((block) => /[\p{L}\d_)-]\.(?:pdf|jpe?g|png|heic|docx?|odt)(?![\p{L}\d])/iu.test(block));

const given =
  /^si vous (?:(?:nous )?(?:indiquez|renseignez|saisissez|declarez|donnez|remplissez|inscrivez|communiquez|ajoutez|completez)|avez (?:indique|renseigne|saisi|declare|donne|rempli|inscrit)) (?<thing>.+)$/;
const changed =
  /^(?:en cas d(?:e|un|une)? (?:changement|modification)|si vous (?:avez )?(?:change[sz]?|modifie[sz]?))(?: (?<thing>.+))?$/;
const minor = /^(?:si vous etes|si (?:le|la|l|votre) \w+ est|pour (?:un|une|les|tout)(?: \w+)?) mineure?s?$/;
const adult = /^(?:si vous etes|si (?:le|la|l|votre) \w+ est) majeure?$/;

/** Whether her answers tell that it is so; what they do not tell is not. */
function isSo(condition: string, { asked, dates, today }: CheckContext): boolean {
  const thing = given.exec(condition)?.groups?.thing;
  if (thing !== undefined) {
    const field = caseCalled(bare(thing), asked.filter(isWritten));
    return field !== null && textOf(field) !== initialTextOf(field);
  }
  const change = changed.exec(condition);
  if (change) return isChangeTold(change.groups?.thing ?? '', asked);
  if (!minor.test(condition) && !adult.test(condition)) return false;
  const [birth, other] = dates.filter(isBirth);
  if (birth?.reading.state !== 'date' || other) return false;
  const { years } = birth.reading.date.until(today, { largestUnit: 'year' });
  return years >= 0 && years < 18 === minor.test(condition);
}

const isWritten = (field: Field): boolean =>
  stateOf(field) === 'filled' && !tellsNothing(field) && field.kind !== 'checkbox' && !isYesNo(field);

const ofChange = /\b(?:change\w*|changement|modifie\w*|nouve\w+)\b/;
const ofSame = /\b(?:toujours|memes?|encore|inchange\w*|pas)\b/;

/** « Vos coordonnées bancaires ont-elles changé ? Oui », the one question of that sort. */
function isChangeTold(thing: string, asked: readonly Field[]): boolean {
  const words = stems(thing);
  const [question, other] = asked.filter(
    (field) =>
      isYesNo(field) &&
      ofChange.test(fold(field.label)) &&
      !ofSame.test(fold(field.label)) &&
      words.every((word) => stems(field.label).includes(word)),
  );
  return question !== undefined && !other && yesNoOf(question) === 'yes';
}

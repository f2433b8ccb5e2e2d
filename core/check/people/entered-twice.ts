/** One child, partner or occupant entered in two cards or rows of the same list: the same names, and the same birth. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { listsOf } from '../asks/each-of.ts';
import { isBirth } from '../asks/range.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';

/** Where one person may well have two rows: what is paid, done or worked for each. */
const ofThings =
  /\b(?:gardes?|frais|contrats?|employeurs?|missions?|sejours?|periodes?|mois|factures?|paiements?|versements?|prets?|stages?|activites?|vehicules?|trajets?|documents?|pieces?|prevenir|autorisee?s?)\b/;
/** One person may have two of these, each in a row of its own. */
const mayBeTwo = /\b(?:ecoles?|etablissements?|formations?|etudes|classe|organismes?|creche)\b/;

interface Told {
  row: readonly Field[];
  at: Field;
  names: string;
  birth: string;
}

export function checkEnteredTwice(context: CheckContext): Finding[] {
  return [context.asked, context.recap].flatMap((said) =>
    listsOf(said)
      .flatMap(inLists)
      .filter((rows) => !ofThings.test(foldAll(...rows.flatMap(namesOver))))
      .flatMap((rows) => {
        const people = rows.flatMap((row) => personIn(row, context));
        return people.flatMap((person, place) => {
          const first = people.slice(0, place).find((one) => isSame(one, person));
          return first ? [again(person.at, first.at)] : [];
        });
      }),
  );
}

function again(field: Field, first: Field): Finding {
  const where = [first.group, first.label].find((name) => name !== null && name !== field.label);
  const shown = where === first.group ? `${first.group} – ${first.label}` : first.label;
  return ownFinding('same', 'problem', spotOf(field), 'same-problem', { first: shown });
}

const namesOver = (row: readonly Field[]): string[] =>
  row.flatMap(({ label, group, outerGroup }) => [label, group ?? '', outerGroup ?? '']);

const withoutNumber = (name: string | null | undefined): string =>
  fold(name ?? '')
    .replace(/\d+/g, '')
    .trim();
const numberIn = ([cell]: readonly Field[]): number =>
  Number(/\d{1,2}/.exec(`${cell?.group ?? ''} ${rowName(cell?.label ?? '')}`)?.[0] ?? 0);
const partner =
  /^(?:(?:votre |le |la |l )?(?:conjoint\w*|partenaire|concubine?)(?: (?:ou|e|de|pacs|pacsee?|conjoint\w*|partenaire|concubine?))*|co ?(?:demandeu\w+|titulaire|declarante?))$/;
/** Who asks, and who lives with her: two cards of one list. */
const ofCouple = new RegExp(`^(?:vous(?: meme)?|demandeu\\w+|declarante?)$|${partner.source}`);
const isCouple = (group: string | null | undefined): boolean => ofCouple.test(withoutNumber(group));

/** « Enfant 2 », of « Vos enfants »: what each row of one list has in common. */
function listOf([cell]: readonly Field[]): string {
  if (isCouple(cell?.group)) return withoutNumber(cell?.outerGroup);
  const isNumbered = /\d/.test(cell?.group ?? '');
  const over = isNumbered ? [cell?.outerGroup] : [cell?.outerGroup, cell?.heading];
  return [withoutNumber(cell?.group), ...over.map(withoutNumber)].join('\n');
}

/** Rows of one shape, cut where another list begins: « Enfant 1 » comes again, or another title stands over them. */
function inLists(rows: readonly Field[][]): Field[][][] {
  const lists: Field[][][] = [];
  for (const row of rows) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const isNext =
      last && listOf(last) === listOf(row) && (numberIn(row) === 0 || numberIn(row) > numberIn(last));
    if (list && isNext) list.push(row);
    else lists.push([row]);
  }
  return lists;
}

const [aFirstName, aName] = [/\bprenoms?\b/, /\bnoms?\b(?! (?:du|de la|de l|d|des) )/];
/** « Nom de naissance », « Nom d'usage » are hers; « Nom de l'école » is not. */
const ofHers = /\bnom (?:de (?:naissance|famille|jeune fille)|d usage)\b/;

function personIn(row: readonly Field[], { dates }: CheckContext): Told[] {
  const named = row.filter(({ label }) => {
    const name = fold(columnName(label));
    return (aFirstName.test(name) || aName.test(name) || ofHers.test(name)) && !mayBeTwo.test(name);
  });
  const births = dates.filter((date) => isBirth(date) && date.fields.some((one) => row.includes(one)));
  const [birth, otherBirth] = births;
  const [at] = named;
  const isTold = named.every((field) => stateOf(field) === 'filled' && !tellsNothing(field));
  const day = birth && !otherBirth ? dayOf(birth) : null;
  const hasFirstName = named.some(({ label }) => aFirstName.test(fold(label)));
  if (!at || !isTold || !day || !hasFirstName) return [];
  return [{ row, at, names: named.map((field) => fold(textOf(field) ?? '')).join('\n'), birth: `${day}` }];
}

const isSame = (one: Told, two: Told): boolean =>
  one.names === two.names &&
  one.birth === two.birth &&
  !hasOtherPlace(one, two) &&
  !(isCouple(one.at.group) && isPartner(one) === isPartner(two));
const isPartner = ({ at }: Told): boolean => partner.test(withoutNumber(at.group));

/** « École », another in each of the two rows. */
const hasOtherPlace = (one: Told, two: Told): boolean =>
  one.row.some((field, place) => {
    const other = two.row[place];
    return (
      other !== undefined &&
      mayBeTwo.test(fold(columnName(field.label))) &&
      fold(textOf(field) ?? '') !== fold(textOf(other) ?? '')
    );
  });

/** « Combien de personnes vivront dans le logement, vous compris ? 3 », over a table with a row for her and one for each of the others. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { bareNumber, numberIn } from './count-said.ts';
import { peopleListed } from './people-listed.ts';
import { withHer } from './people-told.ts';

const ofAll =
  /\b(?:personnes?|membres?|occupants?)\b.*\b(?:(?:dans|au|de|composant) (?:le |la |votre |ce )?(?:logement|foyer|domicile)|a loger|en tout|au total|vous comprise?)\b|\btotal (?:de |des )?(?:personnes|occupants|membres)\b/;
const ofSome =
  /\b(?:dont|autres?|charge|majeure?s?|mineure?s?|adultes?|enfants?|handicap\w*|travaill\w*|hors|sans|plus de|moins de|avec vous|20\d\d|(?:etait|etaient|vivaient|vivait))\b/;
const hers = /^(?:vous(?: meme)?|demandeu(?:r|se)|titulaire|allocataire|declarante?|assuree?)\b/;
const another =
  /^(?:(?:(?:autre )?(?:personne|occupante?|membre)|co ?demandeu\w+|conjointe?|epou(?:x|se)|concubine?|partenaire|enfant)\b|(?:deuxieme|troisieme|quatrieme|cinquieme|sixieme|seconde?|\d(?:e|eme)) (?:personne|occupant|membre))/;
/** Who is there some of the time, or to come, may be counted or not. */
const partOfTime = /\b(?:alternee?|droit de visite|naissance|naitre|hospitalis\w*|garde)\b/;

export function checkHouseholdRows({ asked, page }: CheckContext): Finding[] {
  const counts = asked.filter(({ label }) => ofAll.test(fold(label)) && !ofSome.test(fold(label)));
  const [count, other] = counts.filter((field) => statedIn(field) !== null);
  const stated = count && !other ? statedIn(count) : null;
  if (!count || stated === null || asked.some((field) => mayComeBesides(field) || countsChildren(field)))
    return [];
  const told = inRows(asked) ?? inNumberedRows(asked, page) ?? listedAndAdded(asked, page);
  if (told === null || told === stated) return [];
  // More may be told elsewhere, unless the page says that all of them are in the table.
  const isWhole = (): boolean => page.blocks.some((block) => ofWhole.test(fold(block)));
  return told < stated && !isWhole()
    ? []
    : [
        ownFinding('count', 'problem', spotOf(count), 'count-problem', {
          stated: `${stated}`,
          told: `${told}`,
        }),
      ];
}

const ofWhole = /\btableau\b|\btoutes les personnes\b/;
const countsChildren = ({ label }: Field): boolean => /^(?:nombre|combien)\b.*\benfants?\b/.test(fold(label));

const statedIn = (field: Field): number | null => numberIn(bareNumber(textOf(field) ?? ''));

const mayComeBesides = (field: Field): boolean =>
  isYesNo(field) && yesNoOf(field) === 'yes' && partOfTime.test(fold(field.label));

/** Parts of a table that bear her name and those of others; null where there are none, or one that may be anybody. */
function inRows(asked: readonly Field[]): number | null {
  const named = asked.filter((field) => field.valueType === 'name' && field.group !== null);
  const tables = Map.groupBy(named, ({ outerGroup, heading }) => `${outerGroup ?? heading}`);
  const whole = [...tables.values()].find((fields) => {
    const groups = [...new Set(fields.map(({ group }) => fold(group ?? '')))];
    return (
      groups.length > 1 &&
      groups.filter((group) => hers.test(group)).length === 1 &&
      groups.every((group) => hers.test(group) || another.test(group)) &&
      // « Demandeur » and « Conjoint » alone are the two who ask.
      groups.some((group) => /\b(?:personne|occupante?|membre|enfant)\b/.test(group))
    );
  });
  if (!whole) return null;
  return new Set(whole.flatMap((field) => (stateOf(field) === 'filled' ? [field.group] : []))).size;
}

/** Rows « 1 », « 2 », « 3 » under « Les personnes du foyer », the first of them « Vous-même »; null where there are none. */
function inNumberedRows(asked: readonly Field[], { blocks }: CheckContext['page']): number | null {
  const rows = asked.filter(
    ({ valueType, group, heading, outerGroup }) =>
      valueType === 'name' &&
      /^\d{1,2}$/.test(group ?? '') &&
      /\b(?:personnes?|foyer|membres|occupants)\b/.test(foldAll(heading, outerGroup)),
  );
  const isHersFirst =
    rows.some(({ group }) => group === '1') && blocks.some((block) => /^vous(?: meme)?$/.test(fold(block)));
  const filled = new Set(rows.flatMap((field) => (stateOf(field) === 'filled' ? [field.group] : [])));
  return isHersFirst && filled.size > 0 ? filled.size : null;
}

/** Those the page lists, all still there by her answer, and the one that she adds. */
function listedAndAdded(asked: readonly Field[], page: CheckContext['page']): number | null {
  const listed = peopleListed(page);
  const says = (words: RegExp): boolean =>
    asked.some((field) => isYesNo(field) && yesNoOf(field) === 'yes' && words.test(fold(field.label)));
  const isAdded = asked.some(
    ({ group, valueType, value }) =>
      valueType === 'name' && value.state === 'filled' && /\bajoutee?\b/.test(fold(group ?? '')),
  );
  const isSaid =
    says(/\btoutes\b.*\b(?:encore|toujours)\b/) && says(/\bpersonne (?:de plus|a (?:ajouter|inscrire))\b/);
  const countsHer = asked.some(
    (field) =>
      /\bcomptez vous\b/.test(foldAll(field.label, field.hint)) ||
      withHer.test(foldAll(field.label, field.hint)),
  );
  return listed !== null && isAdded && isSaid && countsHer ? listed.length + 1 : null;
}

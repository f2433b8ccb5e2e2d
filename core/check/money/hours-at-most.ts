/** « 420 heures au maximum pour le mois », said once for the hours of several employers: each of them, and all of them added. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { partOver } from '../part-over.ts';
import { clausesOf, longestText } from '../sentences.ts';
import { monthOf, personOf } from '../who-and-when.ts';
import { isNamedTotal, isPart } from './totals.ts';

const number = '(?<most>\\d{1,3}) ?(?:h|heures)\\b';
const few = (count: number): string => `(?<few>(?:[a-z]+ ){0,${count}}?)`;
/** Of folded words, which have no sign between them. */
const ways = [
  `\\b(?:maxi(?:mum)?|max|au plus|limitee?s? a|limite (?:de|a|est)|plafonnee?s? a|plafond (?:de|a|est)|jusqu a|dans la limite de) ${few(3)}${number}`,
  `\\b(?:pas|ne|n|jamais|aucune?) ${few(6)}(?:plus de|(?:depass|exced)\\w+|au dela de|superieure?s? a) (?:les )?${number}`,
  `\\b${number} ${few(4)}(?:au )?(?:max(?:i(?:mum)?)?|au plus)\\b(?! (?:tot|tard))`,
].map((way) => new RegExp(way));

/** Over a month, however many employers there are. */
const ofAll =
  /\b(?:pour|sur|dans|par|au cours (?:de|d)|en|du) (?:tout )?(?:le |ce |un )?mois(?: entier| complet| declaree?)?\b|\b(?:au|en) tot(?:al|alite)\b|\ben tout\b|\btou(?:te)?s (?:les |vos )?(?:employeurs|contrats|emplois|activites)(?: (?:confondu|reuni)e?s)?\b|\bmensuel\w*\b/g;
/** Over each of them alone. */
const ofEach =
  /\b(?:par|pour (?:chaque|un)|chez (?:chaque|un)) (?:employeurs?|contrats?|emplois?|lignes?|cases?|cartes?|fiches?|missions?)\b/g;
const light = new Set(
  'le la les l un une de d du des a au aux en et ou y est sont c doit doivent il elle ils elles ne n pas jamais peut peuvent pouvez vous votre vos total totale nombre nb duree heures heure h entier entiere entieres entiers declarer declarez declarees indiquer indiquez saisir inscrire compter comptez depasser attention rappel maximum mois'.split(
    ' ',
  ),
);

interface Rule {
  most: number;
  isOfAll: boolean;
  /** What is said besides: nothing that the hours are not called. */
  rest: string[];
}

export function checkHoursAtMost({ asked, page }: CheckContext): Finding[] {
  const hours = asked.filter(isOfMonth);
  return hours.length === 0 ? [] : rulesOver(hours, page).flatMap(({ rule, of }) => outOf(rule, of));
}

const otherHours =
  /\b(?:semaine|hebdo\w*|jours?|journalier\w*|formation|stage|absen\w*|conges?|maladie|chomage|supplementaires|complementaires|contrat)\b/;
const isOfMonth = (field: Field): boolean =>
  field.valueType === 'hours' &&
  readHours(textOf(field) ?? '') !== null &&
  !isPart(field) &&
  !otherHours.test(fold(field.label));

/** Under its own cases; else in the part of the page where it stands. */
function rulesOver(hours: readonly Field[], page: PageModel): { rule: Rule; of: Field[] }[] {
  const partAt = partOver(page);
  const hints = new Set(hours.flatMap(({ hint }) => hint ?? []));
  const under = [...hints].flatMap((hint) => {
    const rule = ruleIn(hint);
    return rule ? [{ rule, of: hours.filter((field) => field.hint === hint) }] : [];
  });
  const over = page.blocks.flatMap((block, at) => {
    const rule = ruleIn(block);
    if (!rule || under.some((one) => block.includes(one.of[0]?.hint ?? block))) return [];
    const part = partAt(at);
    const of = hours.filter(
      ({ heading, group, outerGroup }) => part === undefined || [heading, group, outerGroup].includes(part),
    );
    return [{ rule, of }];
  });
  return [...under, ...over].map(({ rule, of }) => ({ rule, of: of.filter(isNamedBy(rule)) }));
}

const isNamedBy =
  ({ rest }: Rule) =>
  ({ label, question, group }: Field): boolean => {
    const own = new Set(foldAll(label, question, group).split(' ').map(stem));
    return rest.every((word) => own.has(stem(word)));
  };

function ruleIn(text: string): Rule | null {
  for (const clause of clausesOf([text], longestText)) {
    const said = fold(clause);
    for (const way of ways) {
      const found = way.exec(said);
      if (!found) continue;
      const rest = without(without(said.replace(found[0], ` ${found.groups?.few} `), ofAll), ofEach)
        .split(' ')
        .filter((word) => word !== '' && !light.has(word));
      const isOfAll = without(said, ofAll) !== said && without(said, ofEach) === said;
      return { most: Number(found.groups?.most), isOfAll, rest };
    }
  }
  return null;
}

const without = (text: string, words: RegExp): string => text.replace(words, ' ');

function outOf({ most, isOfAll }: Rule, of: readonly Field[]): Finding[] {
  const told = (field: Field): number => readHours(textOf(field) ?? '') ?? 0;
  const over = of.filter((field) => told(field) > most);
  if (over.length > 0 || !isOfAll)
    return over.map((field) =>
      ownFinding('range', 'problem', spotOf(field), 'range-high', { bound: `${most} h` }),
    );
  const lines = of.filter((field) => !isNamedTotal(field));
  // Hours of two months or of two people are no one's in a month.
  const apart = Map.groupBy(lines, (field) => `${monthOf(field)?.month} ${roleOf(field)}`);
  return [...apart.values()].flatMap((its) => {
    const added = its.reduce((sum, field) => sum + told(field), 0);
    const last = its.at(-1);
    return last && added > most
      ? [
          ownFinding('range', 'problem', spotOf(last), 'sum-problem', {
            stated: `${most} h`,
            added: `${String(added).replace('.', ',')} h`,
          }),
        ]
      : [];
  });
}

/** « Chez Mme Perrot » names who pays. */
const roleOf = (field: Field): string => personOf(field).role.replace('named', 'you');

/** « Enfants poursuivant leurs études au collège (7EA) : 2 », where the page shows one at the collège and one at the lycée. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';

/** How a child's line tells the level; how the box is named. */
const levels = [
  {
    told: /\b(?:collegien(?:ne)?|college|en (?:6|5|4|3) ?e(?:me)?)\b/,
    box: /^7ea\b|\b(?:etudes|scolarises?|inscrits?|eleves|enfants?)\b.*\b(?:au college|collegiens?)\b/,
  },
  {
    told: /\b(?:lyceen(?:ne)?|lycee)\b/,
    box: /^7ec\b|\b(?:etudes|scolarises?|inscrits?|eleves|enfants?)\b.*\b(?:au lycee|lyceens?)\b/,
  },
  {
    told: /\b(?:etudiante?|universite|faculte|bts|licence|master|(?:enseignement|etudes) superieure?s?)\b/,
    box: /^7ef\b|\benfants?\b.*\benseignement superieur\b/,
  },
];
const younger = /\b(?:ecolier|ecoliere|primaire|elementaire|maternelle|creche|cp|ce1|ce2|cm1|cm2|bebe)\b/;
/** A year that begins, a home that is shared, a child who works: told by more than the level. */
const isUnclear = /\b(?:alternee?|alternance|apprenti\w*|entrera|futur\w*|jusqu\w*|depuis|partage\w*)\b/;
const eachChild = /(?=(?<!\p{L})\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? \(?née? le )/u;
const isBorn = /^\p{Lu}[^,]*,? \(?née? le /u;
/** « Enfants à charge », over the line of each. */
const allOfThem =
  /^(?:(?:vos|mes|les|\d) )?enfants? (?:(?:mineurs?|majeurs?|vivant) )?(?:a (?:votre )?charge|rattachee?s?|du foyer|au foyer)\b/;
const linesUnder = 6;
/** Years: of one who is older, nothing is asked. */
const grown = 26;
const notTheirs = /\b(?:ecarts?|differences?|alternee?|total|frais|montants?|euros?)\b/;

export function checkSchoolLevels({ page, asked, recap, today }: CheckContext): Finding[] {
  const rows = [...Map.groupBy([...asked, ...recap], rowOf).values()].flatMap((row) => {
    const own = row.filter(({ label }) => !notTheirs.test(fold(label)));
    const level = levels.find(({ box }) => own.some(({ label }) => box.test(fold(label))));
    const last = own.at(-1);
    return level && last ? [{ level, last, stated: countIn(last) }] : [];
  });
  if (!rows.some(({ stated }) => stated > 0)) return [];
  const lines = page.blocks.flatMap((block, at) => {
    const own = block.split(eachChild).filter((part) => isBorn.test(part));
    return own.length > 0 ? [{ own, over: page.blocks.slice(Math.max(0, at - linesUnder), at + 1) }] : [];
  });
  // « Enfant ajouté : Noé, né le … » is one of those the page does not list.
  if (!lines.every(({ over }) => over.some((line) => allOfThem.test(fold(line))))) return [];
  const children = lines.flatMap(({ own }) => own);
  const young = children.filter((child) => {
    const [born] = datesIn(child);
    return !born || !isBefore(born.add({ years: grown }), today);
  });
  const at = young.map((child) => {
    const words = fold(child);
    const told = levels.filter((level) => level.told.test(words));
    const isKnown = !isUnclear.test(words) && told.length + Number(younger.test(words)) === 1;
    return isKnown ? (told[0] ?? null) : undefined;
  });
  if (at.length === 0 || at.includes(undefined)) return [];
  // Fewer than there are may have been left by choice.
  return rows.flatMap(({ level, last, stated }) => {
    const told = at.filter((one) => one === level).length;
    return stated > told
      ? [
          ownFinding('count', 'problem', spotOf(last), 'count-problem', {
            stated: `${stated}`,
            told: `${told}`,
          }),
        ]
      : [];
  });
}

/** « 7EA – Après correction » is of the row of that box. */
function rowOf({ label, id }: Field): string {
  const [row = '', ...cells] = label.split(' – ');
  return cells.length > 0 && /^7E[A-G]$/.test(row) ? row : id;
}

const countIn = (field: Field): number => Number(/^[1-9]$/.exec((textOf(field) ?? '').trim())?.[0] ?? 0);

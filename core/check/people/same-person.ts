/** One person told twice, where each is told once: « Premier enfant » and « Deuxième enfant », of one name and one birth. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf } from '../days/time-in.ts';
import { ownFinding, type Spot, spotOf } from '../finding.ts';
import { numberOf } from './rows-told.ts';

interface Told {
  /** Of the part of the page that tells each of them, without their number. */
  list: string;
  row: string;
  who: string;
  spot: Spot;
}

export function checkSamePerson({ asked, recap, dates, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const told = dates.flatMap((date) => toldBy(date, said, page.blocks));
  return told.flatMap((one, at) => {
    const first = told
      .slice(0, at)
      .find(({ who, list, row }) => who === one.who && list === one.list && row !== one.row);
    return first
      ? [ownFinding('count', 'problem', one.spot, 'same-person-problem', { first: nameOfSpot(first) })]
      : [];
  });
}

const nameOfSpot = ({ spot }: Told): string => spot.group ?? spot.fieldLabel ?? '';

/** Who was born that day, in a part of the page that is numbered as one of several. */
function toldBy(date: PageDate, said: readonly Field[], blocks: readonly string[]): Told[] {
  const [field] = date.fields;
  const day = isBirth(date) ? dayOf(date) : null;
  if (!field || !day) return [];
  const row = rowOf(field);
  const shown = bornOn.exec(field.label)?.[1] ?? null;
  const name = shown ?? (row === null ? null : nameBeside(field, row, said));
  if (name === null) return [];
  return [
    {
      list: `${listOf(field)} ${titleOver(field, blocks)}`,
      row: row ?? field.id,
      who: `${fold(name)} ${day}`,
      spot: spotOf(field),
    },
  ];
}

/** The nearest plain line over it that names who is listed: « Enfants inscrits à la cantine ». */
function titleOver({ block = 0 }: Field, blocks: readonly string[]): number {
  return blocks
    .slice(0, block)
    .findLastIndex(
      (line) =>
        line.length <= longestTitle &&
        /\b(enfants|personnes|foyer|famille|inscrits|membres|beneficiaires|occupants)\b/.test(fold(line)) &&
        !/\d/.test(line),
    );
}

const longestTitle = 60;

/** « Inès EXEMPLE – né(e) le » */
const bornOn = /^(\p{L}\S* \p{L}.*) – né\(e\) le$/u;

/** « Enfant 2 », said by what stands over the case or by its own name. */
function rowOf({ group, question, outerGroup, label }: Field): string | null {
  const titles = [group, question, outerGroup, label].map((title) => title ?? '');
  const rows = titles.map((title) => numberOf('enfant', title) ?? numberOf('personne', title));
  return rows.find((row) => row !== null) ?? null;
}

const rank =
  /\b(\d{1,2}(er|ere|re|e|eme)?|premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme)\b/g;

/** The titles over a case, without the number that tells one from another: « Enfants à charge » is not « Enfants inscrits ». */
function listOf({ group, question, outerGroup, heading }: Field): string {
  return [outerGroup, group, question, heading].map((title) => fold(title ?? '').replace(rank, '')).join('|');
}

/** « Prénom : Inès », or her whole name, in the same row: twins have the other in common. */
function nameBeside(birth: Field, row: string, said: readonly Field[]): string | null {
  const name = said.find(
    (field) =>
      /\bprenoms?\b/.test(fold(field.label)) && rowOf(field) === row && listOf(field) === listOf(birth),
  );
  return name ? textOf(name) : null;
}

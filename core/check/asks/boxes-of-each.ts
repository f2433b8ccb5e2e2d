/** « Cochez au moins un jour par enfant », and a child of the table has none. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isOptional } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isTicked, listsOf } from './boxes.ts';

/** Said of each by the page: whatever else may stay empty there. */
export const boxesOfEach = 'boxes-of-each';

const someone =
  '(?:enfants?|personnes?|eleves?|membres?|lignes?|adultes?|participante?s?|beneficiaires?|inscrite?s?)';
const some = '(?<least>\\d|une?|deux|trois|quatre|cinq)';
const toTick = '(?:coch|choisi|selectionn|indiqu)\\p{L}+';
const rules = [
  `\\b${toTick} (?:au moins|minimum|au minimum) ${some}(?: \\p{L}+){1,3}? (?:par|pour chaque) ${someone}$`,
  `\\b${toTick} (?:par|pour chaque) ${someone} au moins ${some}\\b`,
  `^(?:pour |par )?chaque ${someone} (?:doit avoir|${toTick}(?: .{1,60} et)?) au moins ${some}\\b`,
  `^au moins ${some} \\p{L}+ (?:doi(?:t|vent) etre|est) (?:donne|coche|choisi|selectionne|indique)e?s? (?:a|par|pour) chaque ${someone}\\b`,
].map((one) => new RegExp(one, 'u'));
const leavesOpen = /\b(?:si|sauf|facultati\w+|ou|uniquement|seulement|pouvez|peut|inscri\w+ a)\b/;
const ofTime = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|apres midi)\b/;
const inTable = /^(.+?)(?:\s[–—:-]|,)\s(.+)$/u;

export function checkBoxesOfEach({ asked, page }: CheckContext): Finding[] {
  const least = sentencesOf([...page.blocks, ...asked.flatMap(({ hint }) => hint ?? [])], longestText)
    .flatMap((sentence) => sentence.split(' ; '))
    .map(fold)
    .filter((sentence) => !leavesOpen.test(sentence))
    .flatMap((sentence) => {
      const said = rules.flatMap((rule) => rule.exec(sentence)?.groups?.least ?? [])[0];
      return said === undefined ? [] : (numberIn(said) ?? 1);
    })[0];
  if (least === undefined) return [];
  return peopleOf(asked)
    .filter(({ boxes }) => boxes.filter(isTicked).length < least && !boxes.some(isOptional))
    .map(({ name, boxes: [first] }) => ({
      ...ownFinding(
        'required',
        'problem',
        {
          fieldId: first?.id ?? null,
          fieldLabel: first?.outerGroup ? first.group : name,
          group: first?.group === name || first?.outerGroup ? null : (first?.group ?? null),
        },
        'required-choice',
      ),
      check: boxesOfEach,
    }));
}

interface Row {
  name: string;
  boxes: Field[];
}

/** The rows of the one table of boxes, or its columns where its rows are days; else one list for each part of the page. */
function peopleOf(asked: readonly Field[]): Row[] {
  const lists = listsOf(asked);
  const cells = lists.flat().flatMap((box) => {
    const [, row, column] = inTable.exec(box.label) ?? [];
    return row && column ? [{ box, row, column }] : [];
  });
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const isTable = cells.length > 0 && new Set(rows).size * new Set(columns).size === cells.length;
  if (isTable && new Set(rows).size > 1 && new Set(columns).size > 1) {
    const isTurned = rows.every((row) => ofTime.test(fold(row)));
    const byPerson = Map.groupBy(cells, ({ row, column }) => (isTurned ? column : row));
    return [...byPerson].map(([name, own]) => ({ name, boxes: own.map(({ box }) => box) }));
  }
  // « Inès (CE2) Lundi », in the row of Inès
  const alike = Map.groupBy(lists, (boxes) =>
    boxes
      .map(({ label, group }) => (group && label.startsWith(group) ? label.slice(group.length) : label))
      .join('\n'),
  );
  const [ofEach] = [...alike.values()].filter(({ length }) => length > 1);
  return (ofEach ?? []).flatMap((boxes) => {
    const name = boxes[0]?.outerGroup ?? boxes[0]?.group ?? boxes[0]?.question;
    return name ? [{ name, boxes }] : [];
  });
}

/** « Logement trop petit », of one who lives in a « Type 4 » and asks for a « Type 2 ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { denies, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot, spotOf, wholePage } from '../finding.ts';
import { longestLine } from '../sentences.ts';

const ofNow = /\blogement (?:actuel|occupe|d aujourd hui|que (?:vous|j) occupe\w*)\b/;
const ofWanted = /\blogement (?:recherche|souhaite|demande|voulu)\b/;
const reason =
  /^(?:motifs? )?(?:\p{L}+ )?(?:\d{1,2} )?(?:mon |notre )?(?:logement|appartement|maison)? ?(?:actuel )?(?:est )?trop (petit|grand)e?$/u;
const rooms = /\b(?:type|t|f) ?([1-7])\b/g;

interface Told {
  /** The titles over it, folded. */
  part: string;
  text: string;
  spot: Spot;
}

export function checkHomeSize({ asked, recap, page }: CheckContext): Finding[] {
  const told = [...[...asked, ...recap].flatMap(tellsOf), ...(recap.length > 0 ? linesOf(page) : [])];
  const reasons = told.flatMap((one) => {
    const size = reason.exec(fold(one.text))?.[1];
    return size ? [{ ...one, size }] : [];
  });
  const [first] = reasons;
  // Both: of two things.
  if (!first || reasons.some(({ size }) => size !== first.size)) return [];
  const [now, wanted] = [ofNow, ofWanted].map((part) => told.filter((one) => part.test(one.part)));
  const [home] = (now ?? []).filter(({ text }) => roomsIn(text).length === 1);
  const [own, other] = new Set((now ?? []).flatMap(({ text }) => roomsIn(text)));
  const asks = (wanted ?? []).flatMap(({ text }) => roomsIn(text));
  if (!home || own === undefined || other !== undefined || asks.length === 0) return [];
  const isApart = asks.every((one) => (first.size === 'petit' ? one < own : one > own));
  return isApart
    ? [
        ownFinding('contradiction', 'problem', first.spot, 'papers-problem', {
          told: first.text,
          asked: home.text,
        }),
      ]
    : [];
}

const roomsIn = (text: string): number[] => [...fold(text).matchAll(rooms)].map(([, count]) => Number(count));

function tellsOf(field: Field): Told[] {
  const { label, group, heading, question } = field;
  const isBox = field.kind === 'checkbox';
  const text = isBox ? label : (textOf(field) ?? '');
  const isTold = stateOf(field) === 'filled' && yesNoOf(field) !== 'no';
  const part = fold([label, question, group, heading].join(' '));
  return isTold && text.length <= longestLine ? [{ part, text, spot: spotOf(field) }] : [];
}

/** What a recap says in lines without a name, under its titles. */
function linesOf({ blocks, headings, fields }: PageModel): Told[] {
  const titles = new Set(headings.map(({ text }) => text));
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  let part = '';
  return blocks.flatMap((text, at) => {
    if (titles.has(text)) part = text;
    const isAnswered = /^(?:non|aucune?)$/.test(fold(blocks[at + 1] ?? ''));
    return text.length > longestLine || ofCases.has(text) || isAnswered || denies(fold(text))
      ? []
      : [{ part: fold(part), text, spot: { ...wholePage, fieldLabel: part || null } }];
  });
}

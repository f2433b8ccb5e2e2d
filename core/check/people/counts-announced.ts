/** How many people, contracts or files a page announces: in a case, in a line of a recap or in one of text. */
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll, onceForEach, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { type Spot, spotOf, wholePage } from '../finding.ts';
import { wordsAfterColon } from '../recap/answer-lines.ts';
import { isShown } from '../recap/shown.ts';
import { bareNumber, countIn, numberIn, type Sort, sortIn } from './count-said.ts';
import { nameOf } from './rows-told.ts';

/** « Nombre de personnes : 4 », in a case, in a line of a recap, or in a line of text above the table that tells them. */
export interface Count {
  label: string;
  sort: Sort;
  stated: number;
  /** Folded, of its name and of what explains it. */
  words: string;
  spot: Spot;
  isShown: boolean;
}

/** « Case F – Enfants mineurs : nombre », of a tax return. */
export const ofCase = /^(?:case )?[a-z] (?:nombre d )?enfants\b/;

/** « Enfants à charge : 2 », in a case, a line of a recap or one of text. */
export const countsIn = onceForEach((context: CheckContext): Count[] => {
  const said = [...context.asked, ...context.recap];
  return [...said.flatMap(countOf), ...countsInText(context)];
});

/** « Enfant 1 », « 2e employeur » is one of them. */
const oneOfThem =
  /^(?:enfant|personne|employeur|contrat|adulte) (?:\d{1,2}|[A-H])$|^(?:\d{1,2}(?:er|e|ère|re|ème)|premi(?:er|ère)|deuxième|seconde?|troisième) (?:enfant|personne|employeur|contrat|adulte)$/iu;

/** « Votre foyer compte donc (vous et vos enfants) » */
const ofHome =
  /^(?:effectif (?:total )?(?:du|de (?:votre|mon)) foyer|nous (?:sommes|serons) (?:en tout|au total)(?: (?:dans|sous) .*)?|(?:(?:votre|mon|le|ce) )?foyer (?:compte|comprend|(?:se|est) compose(?: de)?)(?: donc| au total| en tout)?|combien etes vous (?:en tout )?(?:a (?:vivre|habiter|loger|occuper) )?(?:(?:dans|au|sous) )?(?:(?:ce|cet|cette|le|la|votre|l|ton) )?(?:logement|foyer|domicile|maison|appartement|habitation|toit)(?: vous compris(?:e|es)?)?)$/;

export function countOf(field: Field): Count[] {
  const text = textOf(field) ?? '';
  // Who arrives is told elsewhere than the others.
  if (/\bapres (?:l|son|cette|leur) (?:arrivee|accueil|adoption)\b/.test(fold(field.label))) return [];
  // « Naissance simple ou multiple : un seul enfant » counts those of that day.
  if (/^(?:type de )?naissances?\b/.test(fold(field.label))) return [];
  // « Employeur 2 : aucun » is of one of them.
  if (oneOfThem.test(nameOf(field))) return [];
  const named = ofCase.test(fold(field.label)) ? field.label : nameOf(field);
  const [sort, stated] = [
    ofHome.test(fold(withoutBrackets(named))) ? ('personne' as const) : sortIn(named),
    numberIn(bareNumber(text)),
  ];
  const given =
    sort !== null && stated !== null ? { sort, stated } : field.options.length > 0 ? countIn(text) : null;
  if (!given) return [];
  const words = foldAll(field.label, field.hint);
  return [
    { label: field.label, ...given, words, spot: spotOf(field), isShown: isShown(field) || field.readOnly },
  ];
}

/** Above a table, further from its first answer than a recap looks. */
function countsInText({ page, recap }: CheckContext): Count[] {
  if (recap.length === 0) return [];
  const { blocks, answers } = page;
  const inTwo = new Set(
    answers.flatMap(({ block, name, column }) => (block === name + 1 && column === null ? [name] : [])),
  );
  const read = new Set(recap.map((line) => line.block));
  return blocks.flatMap((block, at) => {
    // « Nombre d'enfants à charge 3 », or the number in the cell beside it
    const isInTwo = inTwo.has(at);
    const text = isInTwo ? `${block} ${blocks[at + 1]}` : block;
    const [, name, number] = /^(\D{6,60}) (\d{1,2})$/u.exec(oneOfThem.test(block) ? '' : text) ?? [];
    const { label = name ?? '', value = number ?? '' } = wordsAfterColon(block) ?? {};
    const [sort, stated] = [sortIn(label), numberIn(value)];
    const isRead = read.has(at) || (isInTwo && read.has(at + 1));
    if (sort === null || stated === null || isRead) return [];
    return [
      {
        label,
        sort,
        stated,
        words: fold(label),
        spot: { ...wholePage, fieldLabel: label.trim() },
        isShown: true,
      },
    ];
  });
}

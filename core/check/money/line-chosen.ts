/** « Un seul chiffre compte, celui de la ligne « Montant net social » », and « Net payé » chosen for the line it was read on. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { differs } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const wanted = /^(?:la ligne |le )?(?:montant )?net social\b/;
/** Another line of a payslip. */
const lineOfPayslip =
  /^(?:la ligne |le |mon |votre )?(?:(?:salaire|montant|traitement) )?(?:de base|brut\w*|net(?:te)?|imposable|total (?:brut|net))\b/;
/** The page leaves it to her: « si votre bulletin n'a pas de ligne « Montant net social » ». */
const leavesOpen = /\b(?:si|sinon|a defaut|faute|sans|absen\w+|manqu\w+|anciens?)\b/;

export function checkLineChosen({ asked, page }: CheckContext): Finding[] {
  const chosen = asked.flatMap((field) => {
    const line = lineWanted(field);
    const said = textOf(field);
    return line && said && said !== line && isAnotherLine(said) ? [{ field, line }] : [];
  });
  if (chosen.length === 0) return [];
  const options = new Set(chosen.flatMap(({ field }) => field.options));
  const says = sentencesOf(
    page.blocks.filter((block) => !options.has(block)),
    longestText,
  )
    .map(fold)
    .filter((sentence) => /\bnet social\b/.test(sentence));
  return says.length > 0 && !says.some((sentence) => leavesOpen.test(sentence))
    ? chosen.map(({ field, line }) => differs(field, line))
    : [];
}

/** The one option that is the net social, where the others are lines of a payslip too. */
function lineWanted({ options }: Field): string | null {
  const own = options.filter((option) => wanted.test(fold(option)));
  return own.length === 1 && options.filter(isAnotherLine).length > 0 ? (own[0] ?? null) : null;
}

const isAnotherLine = (option: string): boolean =>
  !wanted.test(fold(option)) && lineOfPayslip.test(fold(option));

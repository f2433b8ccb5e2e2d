/**
 * « N'ajoutez qu'une somme payée dans l'un des trois mois du trimestre », and the month chosen or written for it in none of
 * them: three months, or the one that is declared.
 */
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../../wording/months.ts';
import { sentencesOf } from '../sentences.ts';
import { monthsNamed } from './months-declared.ts';
import { monthsOf } from './order.ts';
import { timeDeclared } from './within-declared.ts';

type Month = Temporal.PlainYearMonth;

export const isSameMonth = (named: NamedMonth, month: Month | undefined): boolean =>
  named.month === month?.month && (named.year === null || named.year === month.year);

/** « 2026-09 », as a case for a month holds it. */
export function monthsGiven(field: Field): NamedMonth[] {
  const [date] = monthsOf([field]);
  return date?.reading.state === 'date' ? [date.reading.date] : monthsIn(textOf(field) ?? '');
}

const paid =
  '(?:recue?|versee?|percue?|payee?|encaissee?|touchee?|gagnee?|creditee?|debitee?|obtenue?|tombee?)s?';
const happened = '(?:survenue?|arrivee?|intervenue?|passee?|produite?|eu lieu)s?';
const worked = '(?:travaillee?|effectuee?|realisee?|accomplie?)s?';
/** « dans l'un des trois mois », « pendant le trimestre », « au cours de ces mois », « en dehors de la période » */
const inThem =
  '(?:(?:l )?une? (?:des|de ces) (?:trois |3 )?mois|(?:ces|les) (?:trois |3 )?(?:memes )?mois|(?:le|ce|du|au|votre) (?:trimestre|mois declare|mois ci dessus|meme mois)|(?:la|cette|votre|meme) periode)';
/** The page asks for what is of that time, and for nothing else. */
const binds =
  /\b(?:avant ou apres|(?:n|ne) .{0,60}\bqu[e ]|que des|uniquement|seulement|exclusivement|seule?s?|doi(?:t|vent)|obligatoirement|aucune?|(?:en )?dehors|hors|(?:ajoute|declare|indique|inscrive|saisisse|note|reporte)[rz])\b/;
const leavesOpen = /\b(?:sauf|exemples?|precedente?s?|prochaine?s?|droits|si)\b/;
/** « Le mois est celui écrit sur votre relevé »: that of the paper is that of the payment. */
const isOfPaper =
  /\bmois (?:est celui|a (?:choisir|indiquer|retenir) est celui|(?:est )?ecrit|inscrit|imprime|qui figure|figurant|indique)\b/;

const aMonth = /^(?:(?:en|pour|au|de|du) )?(?:(?:quel|quelle|le|ce|votre) )?(?:est le )?mois\b/;
const saysWhen = new RegExp(
  `^(?:(?:\\p{L}+ ){0,3}${paid}|(?:l evenement |ce changement )?(?:est |a )?${happened}) (?:en|au (?:mois|cours)(?: d[eu])?|(?:pendant|durant) (?:le|quel) mois)$`,
  'u',
);
const ofPapers = /\b(?:bulletins?|fiches?|paies?|payes?|releves?|avis|attestations?|decomptes?)\b/;
const ofPayment = /\b(?:paiement|versement|virement|perception|encaissement|reception|credit)\b/;
/** Of another time than what is declared. */
const ofElse =
  /\b(?:prochaine?s?|precedente?s?|derniere?s?|premiere?s?|reference|passe|annee|an|droits|conges?|arrets?|debut|fin|depuis|caf|prestations?|naissances?|nees?|ne (?:le|en)|emmenag\w*|demenag\w*|entree|embauches?|contrats?|bail|arrivee au|depart|mariage|separation|grossesse|accouchement|inscription|ouverture|facture|loyer|echeance|validite|ancien\w*)\b/;

/** The cases for a month of what is declared that hold another month than those; each with the months asked for. */
export function monthsOutside(
  asked: readonly Field[],
  page: PageModel,
  quarters: readonly Month[][],
): { field: Field; month: NamedMonth; due: readonly Month[] }[] {
  const cases = asked.filter((field) => stateOf(field) === 'filled' && isNamedMonth(field));
  if (cases.length === 0) return [];
  const options = new Set(page.fields.flatMap((field) => field.options));
  const blocks = page.blocks.filter((block) => !options.has(block));
  const due = quarters.length > 0 ? quarters : declaredIn({ ...page, blocks });
  const says = sentencesOf(blocks).map(fold);
  const bound = says.filter((said) => binds.test(said) && !leavesOpen.test(said));
  const isBound = (verb: string): boolean => {
    const ofTime = new RegExp(
      `\\b${verb}\\b.{0,50}\\b(?:${inThem}|(?:avant|apres|hors de) (?:ces|les) (?:trois |3 )?mois)\\b`,
      'u',
    );
    return bound.some((said) => ofTime.test(said));
  };
  const areBound = { paid: isBound(`(?:${paid}|${happened})`), worked: isBound(worked) };
  const isPaper = says.some((said) => isOfPaper.test(said));
  return cases.flatMap((field) => {
    const name = fold(nameOf(field));
    const isWork = /\b(?:travail\w*|heures|activite)\b/.test(name);
    // What a payslip is of may have been paid in the month after.
    const isPaidThen = isPaper || !ofPapers.test(name) || ofPayment.test(name) || saysWhen.test(name);
    if (!(isWork ? areBound.worked : areBound.paid && isPaidThen)) return [];
    const [month, other] = monthsGiven(field);
    const isRight = due.some((months) => months.some((one) => month && isSameMonth(month, one)));
    return month && !other && !isRight && due[0] ? [{ field, month, due: due[0] }] : [];
  });
}

/** Of a box in a list of months, the name of the list. */
const nameOf = ({ kind, label, question }: Field): string =>
  kind === 'checkbox' ? (question ?? label) : label;

/** « Contrat n° 1 », a part for each payslip */
const oneOfThem = /^(?:contrat|mission|emploi|bulletin)(?: n| no| numero)? ?\d{1,2}$/;

function isNamedMonth(field: Field): boolean {
  const name = fold(nameOf(field));
  return (
    (aMonth.test(name) || saysWhen.test(name)) &&
    ![field.label, field.question, field.group].some(
      (one) => ofElse.test(fold(one ?? '')) && !oneOfThem.test(fold(one ?? '')),
    )
  );
}

const ofOneMonth =
  /\b(?:actualis\w*|declaration (?:mensuelle|du mois|de situation)|mois (?:declaree?|a declarer|concernee?))\b/;

/** Three months by their names, whole months from the first day to the last, or the one month of a title. */
function declaredIn(page: PageModel): Month[][] {
  const named = monthsNamed(page);
  if (named.length > 0) return [named];
  const time = timeDeclared(page.blocks);
  if (time) {
    const last = time.to.toPlainYearMonth();
    const many = time.from.toPlainYearMonth().until(last, { largestUnit: 'month' }).months;
    const isWhole = time.from.day === 1 && time.to.day === last.daysInMonth && many >= 0 && many < 6;
    return isWhole ? [Array.from({ length: many + 1 }, (_, at) => last.subtract({ months: many - at }))] : [];
  }
  const lines = [...page.headings.map(({ text }) => text), ...page.blocks];
  const ofTitle = lines.flatMap((text) => {
    const [month, other] = text.length < 90 && ofOneMonth.test(fold(text)) ? monthsIn(text) : [];
    return month?.year && !other
      ? [Temporal.PlainYearMonth.from({ year: month.year, month: month.month })]
      : [];
  });
  const [first, ...others] = ofTitle;
  return first && others.every((one) => one.equals(first)) ? [[first]] : [];
}

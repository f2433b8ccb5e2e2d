/** « Date du mariage en 2025 », or « Avez-vous déménagé en 2025 ? Oui » and its date: a day of another year. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { monthsAsPattern } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthsOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, monthAsTime, outside, type Time, yearOf } from './time-in.ts';

const event =
  '(?:mariage|pacs|divorce|separation|rupture|deces|demenagement|emmenagement|changement|evenement|adoption|embauche|licenciement|depart|retour|arrivee|vente|cession|achat|acquisition|don|donation|versement|paiement|reglement)';
const its = '(?:la |l |le |les |votre |ce |cet |cette |mon |ma )?';
const day = `(?:date|jour|mois) (?:de |du |d )${its}`;
const events = `${event}(?: (?:ou|et) (?:de |du |d )?${its}${event})*`;
const whose =
  '(?: (?:de |du )(?:(?:votre|mon|ma|l) )?(?:conjointe?|epou(?:x|se)|partenaire|concubine?|parent|enfant))?';
const happened = '(?: (?:survenue?|intervenue?|celebree?|prononcee?|conclue?|constatee?)s?)?';
const during = '(?:en|pendant|durant|au cours de|courant|dans)(?: l annee)?';
const year = `((?:(?:${monthsAsPattern}) )?20\\d\\d)`;

/** A name that goes on after the year may bound otherwise: « en 2025 ou avant »; « loué en 2025 » is not of the day. */
const named = [
  `^${day}${events}${whose}${happened} ${during} ${year}$`,
  `^${during} ${year} ${day}${events}${whose}$`,
  `^${event}${whose}${happened} ${during} ${year}(?: (?:le|date))?$`,
  `^si (?:vous|tu) (?:vous )?(?:etes|avez) \\p{L}+(?: ou \\p{L}+)? ${during} ${year} (?:indiquez|precisez|donnez|saisissez) (?:en )?(?:la|cette|sa) date$`,
  // Work of a month is paid later.
  `^(?!.*\\b(?:depuis|avant|apres|des|si)\\b)(?!.*\\b(?:paye|recu|percu|touche|verse)\\w* .*\\b(?:travail|missions?|heures|salaires?)\\b)(?:quel jour|quand|a quelle date) (?:vous |tu )?(?:avez|etes|as|es|s est|a)\\b.* ${during} ${year}$`,
  `^date de naissance (?:de |du |d )(?:l |votre |un |une |chaque )?(?:enfants?|bebe|fils|fille) nee? ${during} ${year}$`,
].map((pattern) => new RegExp(pattern, 'u'));

/** « Avez-vous déménagé en 2025 ? »; one who was married then was so before. */
const askedOfYear = new RegExp(`^(?!.*\\b(?:depuis|avant|apres|etiez|viviez|aviez)\\b).* ${during} ${year}$`);
const dayOfIt = new RegExp(`^(?:si oui )?(?:a quelle date|${day}${events})$`);

/** « Juillet 2026 », « 2025 » */
const timeOf = (named: string): Time => monthAsTime(named) ?? yearOf(named);

/** « Date du versement du don », of a tax return: not of the tax itself. */
const paidOn = new RegExp(
  `^${day}(?:versements?|paiements?|reglements?|dons?|depenses?|factures?)\\b(?!.*\\b(?:impots?|solde|acomptes?|prelevements?|avance|restitution)\\b)`,
);
const ofRevenues = new RegExp(`\\brevenus (?:(?:de|de l annee|percus en) )?${year}\\b`);

/** A day that is not of the year in its own name, of the question whose « Oui » it goes with, or of the return. */
export function checkYearNamed({ dates, asked, page, procedure }: CheckContext): Finding[] {
  const ofReturn = procedure?.portal === 'impots' ? yearOfReturn(page) : null;
  return [...dates, ...monthsOf(asked)].flatMap((date) => {
    const told = dayOf(date);
    const label = date.spot.fieldLabel ?? '';
    const isPaid = [label, date.spot.group].some((name) => paidOn.test(fold(name ?? '')));
    const own = told && (yearIn(label) ?? yearAsked(date, asked) ?? (isPaid ? ofReturn : null));
    return own ? outside(date, told, timeOf(own)) : [];
  });
}

/** « Déclaration 2026 des revenus de 2025 »: the one year of what was earned. */
function yearOfReturn({ title, headings, blocks }: PageModel): string | null {
  const texts = [title, ...headings.map(({ text }) => text), ...blocks.slice(0, mostAbove)];
  const [only, other] = new Set(texts.flatMap((text) => ofRevenues.exec(fold(text))?.[1] ?? []));
  return only !== undefined && other === undefined ? only : null;
}

/** What a page says of itself stands at its top. */
const mostAbove = 5;

function yearIn(label: string): string | null {
  const name = fold(withoutBrackets(label));
  if ((name.match(/\b(?:19|20)\d\d\b/g) ?? []).length !== 1) return null;
  return named.map((pattern) => pattern.exec(name)?.[1]).find((found) => found !== undefined) ?? null;
}

/** Right after a « Oui »: what it asks for by the same word, or by none. */
function yearAsked({ fields: [first], spot }: PageDate, asked: readonly Field[]): string | null {
  const before = first && asked[asked.indexOf(first) - 1];
  if (!before || !isYesNo(before) || yesNoOf(before) !== 'yes') return null;
  const [question, label] = [fold(before.label), fold(spot.fieldLabel ?? '')];
  const isOfIt =
    label.includes('a quelle date') ||
    beginnings(label).some((beginning) => beginnings(question).includes(beginning));
  return dayOfIt.test(label) && isOfIt ? (askedOfYear.exec(question)?.[1] ?? null) : null;
}

/** « Marié » and « mariage », « déménagé » and « déménagement ». */
const beginnings = (words: string): string[] =>
  words
    .split(' ')
    .filter((word) => word.length > 3 && !/^(?:date|quelle|avez|votre|vous|annee)$/.test(word))
    .map((word) => word.slice(0, 4));

/** On a recap, « Karim : salarié à temps plein depuis le 03/02/2025 », and « Ressources de Karim : aucune ressource ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf, yesNoOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthsNamed } from '../days/months-declared.ts';
import { answersApart, spotOf } from '../finding.ts';
import { mayBeName } from '../guide/whose-months.ts';
import { aDay } from '../recap/answer-lines.ts';
import { isShown } from '../recap/shown.ts';
import { personOf, withoutMonth } from '../who-and-when.ts';
import { allAlong } from './at-work.ts';
import { saysNoMoney } from './no-money.ts';

const works =
  /^(?:oui )?(?:(?:il|elle) est )?(?:actuellement |toujours )?(?:salariee?|employee?|apprentie?|fonctionnaire|agent|ouvriere?|en (?:emploi|cdi|poste|activite salariee|contrat a duree indeterminee)|(?:un )?cdi|contrat a duree indeterminee)\b/;
/** Work without pay, or no longer. */
const notPaid =
  /\b(?:sans solde|conges?|parental\w*|fin|jusqu|termine\w*|rompu\w*|disponibilite|arret|maladie|maternite|suspend\w*|suspension|partiel|non remuneree?|benevole|ancien\w*|saisonni\w+|interim\w*|chomage|licencie\w*|demission\w*|formation|impaye\w*|reprise|reprend\w*|independante?)\b/;
const since = new RegExp(String.raw`(?:depuis|à compter d[ue]|à partir d[ue])\s(?:le\s)?(${aDay})`, 'iu');

/** What a line says somebody does: its words, or those of a sentence told back. */
const saidOf = (field: Field): string =>
  field.valueType === 'yes-no'
    ? yesNoOf(field) === 'yes'
      ? (/êtes-vous (.+?)\s?\?$/iu.exec(field.label)?.[1] ?? '')
      : ''
    : (textOf(field) ?? '');

/** « Sans objet » may be of what is known already. */
const nothingAtAll = /^(?:aucune?s?|neant|rien)$/;

const ofMoney = /\b(?:ressources?|revenus?|salaires?|net social)\b/;

/** All of somebody's money, or all that work pays: « Salaires et autres ressources ». */
const ofAll =
  /^(?:(?:(?:salaires?|revenus? activite) et autres (?:ressources|revenus)|ressources?|revenus?|salaires?|montants?|net social|montant net social|total|du|de|d|des|la|le|les|et|trimestre|periode|mois|trois|activite|percue?s?|conjointe?|votre|vos|mes) ?)*$/;

function saysNone(field: Field): boolean {
  if (field.valueType === 'yes-no') return yesNoOf(field) === 'yes' && saysNoMoney(field.label);
  const words = field.label.split(/[\s,]+/u).filter((word) => !isPerson(word));
  const name = fold(withoutMonth(words.join(' ')));
  const said = textOf(field) ?? '';
  return (
    field.valueType !== 'amount' &&
    ofAll.test(name) &&
    (saysNoMoney(said) || (ofMoney.test(name) && nothingAtAll.test(fold(said))))
  );
}

export function worksUnpaidShown({ recap, page }: CheckContext): Finding[] {
  const lines = recap.filter(isShown);
  const [first] = monthsNamed(page);
  return lines.flatMap((work) => {
    const said = saidOf(work);
    if (!works.test(fold(said)) || notPaid.test(foldAll(work.label, said))) return [];
    const isOfWork = (line: Field): boolean => line !== work && isOfOne(work, line);
    const none = lines.filter((line) => saysNone(line) && isOfWork(line));
    const start = first ?? firstOf([...none, ...lines]);
    const day = readDate(since.exec(said)?.[1] ?? '');
    const isBegun =
      day.state === 'date' &&
      start !== null &&
      Temporal.PlainDate.compare(day.date, start.toPlainDate({ day: 1 })) < 0;
    if (!isBegun && !allAlong.test(fold(said))) return [];
    // Money told of the same person says that there was some.
    const isPaid = lines.some(
      (line) => line.valueType === 'amount' && (centsOf(line) ?? 0) !== 0 && isOfWork(line),
    );
    return isPaid ? [] : none.slice(0, 1).map((line) => answersApart(spotOf(line), work));
  });
}

/** « Juin, juillet et août 2026 », over the answer; or the first month told with its year, over any. */
function firstOf(lines: readonly Field[]): Temporal.PlainYearMonth | null {
  const months = lines
    .flatMap(({ label, group }) => [label, group ?? ''])
    .map((title) => monthsIn(title))
    .filter((named) => named.at(-1)?.year);
  const [listed] = months.filter(({ length }) => length > 1);
  const [one, last] = listed ? [listed[0], listed.at(-1)] : [];
  if (one && last?.year) {
    // « Novembre, décembre et janvier 2027 »
    const year = one.year ?? (one.month > last.month ? last.year - 1 : last.year);
    return Temporal.PlainYearMonth.from({ year, month: one.month });
  }
  const told = months.flatMap(([named]) =>
    named?.year ? [Temporal.PlainYearMonth.from({ year: named.year, month: named.month })] : [],
  );
  return told.sort(Temporal.PlainYearMonth.compare)[0] ?? null;
}

/** In one part of the page, or under one first name, « votre conjoint » or « vous ». */
function isOfOne(work: Field, line: Field): boolean {
  const [one, two] = [work, line].map(firstNameOf);
  if (one !== null && two !== null) return one === two;
  const [first, second] = [work, line].map((field) => personOf(field).role);
  if (one !== null || two !== null) return work.group !== null && work.group === line.group;
  if (first === 'partner' || second === 'partner') return first === second;
  return first === 'you' && second === 'you' && [work, line].every(isOfReader);
}

const isOfReader = ({ label, group }: Field): boolean =>
  /\b(?:vous|vos|votre|mes|mon|ma)\b/.test(foldAll(label, group));

/** « Karim », « Karim BENALI – salaire », « Ressources de Karim », « Votre conjoint Karim » */
const named = [
  /^(?:(?:M\.|Mme|Monsieur|Madame)\s)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s\p{Lu}[\p{L}'’-]*)*\s?(?:$|[:(–—,-])/u,
  /(?<!\p{L})(?:de\s|d['’]|pour\s|par\s|conjointe?\s|époux\s|épouse\s|mari\s|femme\s)(?:(?:M\.|Mme)\s)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/u,
];
export const isPerson = (word: string): boolean =>
  mayBeName(word) &&
  !/^(?:situations?|profession\w*|statut|metier|observations?|contrat|poste|trimestre|annee|semestre|cdi|cdd|caf|msa|ils?|elles?)$/.test(
    fold(word),
  );

/** By the nearest title that names somebody. */
export function firstNameOf(field: Field): string | null {
  const { label, group, outerGroup = null } = field;
  const names = [label, group, outerGroup].flatMap((title) =>
    named.map((pattern) => pattern.exec(title ?? '')?.[1] ?? '').filter(isPerson),
  );
  return names[0] ?? null;
}

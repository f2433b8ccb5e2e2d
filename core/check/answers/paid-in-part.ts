/**
 * « Issa a-t-il perçu des ressources ? Non », or « Aucune ressource » ticked, where the page says of him: « Issa est indemnisé par
 * France Travail, qui l'a payé en novembre ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter, monthsDeclared } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { writtenIn } from '../money/paid-to-whom.ts';
import { paymentsTold } from '../money/payments-told.ts';
import { cellsOfRow } from '../row-cells.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isOfPartner, isSamePerson, monthOf, personOf } from '../who-and-when.ts';
import { deniesMoney } from './money-denied.ts';
import { isPayToDeclare, isThen, tellsPay } from './pay-told.ts';

const ofEnd =
  /\b(?:quitte|perdu|demission\w*|licenci\w*|arrete|cesse|fini|termine|rien (?:recu|percu|touche|eu)|ne travaille plus|plus d emploi)\b/;

export function checkPaidInPart(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const denied = isOfQuarter(context) ? asked.filter(deniesMoney) : [];
  if (denied.length === 0) return [];
  const quarter = monthsDeclared(context);
  const paid = paidIn(context);
  const isOfOnePerson = asked.every((one) => isSamePerson(personOf(one), personOf(denied[0] as Field)));
  const isAlone =
    isOfOnePerson &&
    denied.every((field) => asksHer.test(fold(`${field.label} ${textOf(field) ?? ''}`))) &&
    !page.blocks.some((block) => ofOthers.test(fold(block)));
  // « Issa a quitté son emploi en août »: what the page knows of him was before.
  const hasEnded = (name: string | undefined): boolean =>
    writtenIn(page).some(
      (text) =>
        ofEnd.test(fold(text)) && (isAlone || (name !== undefined && hasWords(fold(text), fold(name)))),
    );
  return denied.flatMap((field) => {
    const own = monthOf(field);
    const months = own ? quarter.filter(({ month }) => month === own.month) : quarter;
    const name = nameOf(field);
    if (hasEnded(name)) return [];
    const part = new Set(linesOfPart(field, name, page));
    const isTitled = name !== undefined && hasWords(fold(page.headings[0]?.text ?? ''), fold(name));
    const isHis = isTitled || (isOfOnePerson && personOf(field).role !== 'you');
    const isNaming = namingOf(field, name, isOfOnePerson);
    const told = paid.find(
      ({ line, said }) =>
        line !== field.label &&
        fold(line) !== fold(textOf(field) ?? '') &&
        (part.has(line) ||
          isNaming(said) ||
          (isAlone && isPaper(line)) ||
          (isHis && !/\b(?:vous|votre|vos)\b/.test(fold(line)))) &&
        isThen(said, months, own !== null),
    );
    return told === undefined
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: told.said })];
  });
}

const ofOthers =
  /\b(?:conjointe?|concubine?|compagnon|compagne|partenaire|mari|epou(?:x|se)|fils|fille|votre enfant|vos enfants)\b/;
/** « Bulletin payé le 31 août 2026, net social 702,00 € »: of who reads, where the page knows of nobody else. */
const isPaper = (line: string): boolean =>
  /\b(?:bulletins?|fiches? de paie|net social|payee?s? le)\b/.test(fold(line)) && sumsIn(line).length > 0;

/** What the page tells of pay, line by line; and the rows of payslips. */
function paidIn(context: CheckContext): { line: string; said: string }[] {
  const lines = sentencesOf(context.page.blocks, longestText).filter(tellsPay);
  const rows = paymentsTold(context).filter(({ field, told }) => !field && isPayToDeclare(told));
  return [
    ...lines.map((line) => ({ line, said: line })),
    ...rows.map(({ told, day }) => ({ line: told, said: `${told} (${day.day}/${day.month}/${day.year})` })),
  ];
}

/** Under the title of that person's part, up to the next one; the cells of her row. */
function linesOfPart(field: Field, who: string | undefined, page: PageModel): string[] {
  const { group, heading, label } = field;
  const { blocks } = page;
  const row = rowName(label);
  const cells = row === '' ? [] : cellsOfRow(row, page).map(({ text }) => text);
  // « Personnes du foyer », « Août 2026 »: of anybody.
  const title = [group, heading].find(
    (name) =>
      name !== null &&
      blocks.includes(name) &&
      ((who !== undefined && hasWords(fold(name), fold(who))) ||
        (isOfPartner(field) && ofOthers.test(fold(name)))),
  );
  const titles = new Set([
    ...page.headings.map(({ text }) => text),
    ...page.fields.flatMap((field) => field.group ?? []),
  ]);
  const from = title ? blocks.indexOf(title) : -1;
  const isSure = from >= 0 && from === blocks.lastIndexOf(title ?? '') && title !== page.headings[0]?.text;
  const after = isSure ? blocks.slice(from + 1) : [];
  const to = after.findIndex((block) => titles.has(block) && block !== label);
  const part = to < 0 ? after.slice(0, Math.max(0, after.indexOf(label))) : after.slice(0, to);
  return [...(isSure && title ? [title] : []), ...sentencesOf(part, longestText), ...cells];
}

/** « Avez-vous », « Je n'ai »; « Vos enfants ont-ils » is of others. */
const asksHer = /\b(?:avez vous|vous avez|vous n avez|percevez vous|j ai|je n|je ne)\b/;

/** Of the whole page, what bears the first name, or speaks of the one partner. */
function namingOf(field: Field, name: string | undefined, isOfOnePerson: boolean): (line: string) => boolean {
  const who = isOfPartner(field)
    ? /\bvotre (?:conjointe?|concubine?|compagnon|compagne|partenaire|epou(?:x|se)|mari|femme)\b/
    : isOfOnePerson && asksHer.test(fold(`${field.label} ${textOf(field) ?? ''}`))
      ? /\bvous (?:etes|avez|percevez|travaillez|touchez)\b|\bvous a(?:voir)? (?:paye|verse)|^(?:salariee?|indemnisee?|apprentie?|employee?|retraitee?)\b/
      : null;
  return (line) =>
    (name !== undefined && hasWords(fold(line), fold(name)) && beginsWith(line, name)) ||
    who?.test(fold(line)) === true;
}

const nameOf = (field: Field): string | undefined =>
  [field.label, field.group ?? '', field.heading ?? '']
    .map((title) => aFirst.exec(title)?.[1] ?? '')
    .find((word) => word !== '' && !noName.test(word) && monthNumber(word) === null);

/** « Issa a-t-il », « Issa Diallo, votre conjoint », « Issa : aucune ressource », « Ressources d'Issa » */
const aFirst =
  /^(?:(?:Votre|Ressources|Revenus|M\.|Mme|Madame|Monsieur)\s(?:\p{Ll}+\s){0,2}(?:d['’])?)?(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=\s(?:a-t|a\s|n['’]|ne\s|\p{Lu}[\p{L}'’-]+|\()|,|\s:|$)/u;
/** It is of whom it names first. */
const beginsWith = (line: string, name: string): boolean => {
  const [first] =
    line.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})/gu)?.filter((word) => !noName.test(word)) ?? [];
  return first === name.split('-')[0] || line.startsWith(name);
};
const noName =
  /^(?:Votre|Notre|Madame|Monsieur|Mme|Pour|Selon|Nous|Ressources|Revenus|Salaires?|Informations?|Connu|Dans|Les|Ses|Son|Sa|France|Travail)$/;

/** « Total de mes saisies : 880,38 € brut », then « Salaire brut déclaré : 612,00 € »: one figure told twice on a page, and not alike. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { monthOfGuide } from '../days/month-of-guide.ts';
import { differs } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { monthOf, personOf } from '../who-and-when.ts';
import { isSame } from './papers-in-line.ts';
import { isNamedTotal, isPart } from './totals.ts';

const declared =
  /\b(?:declaree?s?|a declarer|que (?:je|vous) declare[rz]?|transmise?s?|a transmettre|a envoyer)\b/;
/** « Ma déclaration à transmettre », over what is sent. */
const ofWhatIsSent =
  /\b(?:declaration|montants?|ce (?:que|qui)|informations?|reponses?|elements?|donnees)\b.*\b(?:declare\w*|declarer|transm\w+|envoy\w+|envoi)\b/;
/** A part of the page that is no employer's. */
const ofAll =
  /\b(?:declar\w*|transm\w+|envoy\w+|recap\w*|rappel\w*|resume|synthese|verifi\w*|saisi\w*|actualis\w*|mois)\b/;
const ofElse = /\b(?:preced\w*|derniere?s?|passee?s?|anciens?|anciennes?|deja|connue?s?|estim\w*|prevu\w*)\b/;
/** What is declared is then another figure than what was added. */
const workedOut =
  /\b(?:abattements?|deduire|deduits?|deduction|retirez|retranchez|enlevez|exoner\w+|prorata|moitie|converti\w*|divis\w+|multipli\w+|plafonn\w+)\b/;

/** « Salaires déclarés », beside « Salaires corrigés »: those of before. */
const mended = /\b(?:corrig\w*|rectifi\w*|difference|ecart|initia\w*)\b/;

export function checkTotalDeclared({ asked, recap, shown, page, procedure, today }: CheckContext): Finding[] {
  const all = new Map([...asked, ...recap, ...shown].map((field) => [field.id, field]));
  const [ownMonth, otherMonth] = monthOfGuide({ page, procedure, today });
  const lines = [...all.values()].flatMap((field) => {
    const figure = figureIn(field, otherMonth === undefined ? ownMonth : undefined);
    return figure && !isPart(field) && !ofElse.test(namesOf(field)) ? [{ field, ...figure }] : [];
  });
  const totals = lines.filter(({ field }) => isNamedTotal(field) && !isDeclared(field));
  const isMended = [...all.values()].some((field) => mended.test(namesOf(field)));
  if (totals.length === 0 || isMended || sentencesOf(page.blocks).some((one) => workedOut.test(fold(one))))
    return [];
  return totals.flatMap((total) => {
    const isAlike = (one: (typeof lines)[number]): boolean => one.key === total.key;
    const [sent, other] = lines.filter((one) => isDeclared(one.field) && isOfAll(one.field) && isAlike(one));
    const isOnly = totals.filter(isAlike).length === 1;
    return sent && !other && isOnly && !isSame(sent.value, total.value) && !isSame(total.value, sent.value)
      ? [differs(sent.field, total.field.label)]
      : [];
  });
}

const namesOf = ({ label, group, question, outerGroup }: Field): string =>
  foldAll(label, group, question, outerGroup);
const isDeclared = ({ label, group }: Field): boolean =>
  declared.test(fold(label)) || ofWhatIsSent.test(fold(group ?? ''));
const isOfAll = ({ group }: Field): boolean => group === null || ofAll.test(fold(group));

/** Says nothing of which figure it is. */
const light =
  /^(?:le|la|les|l|de|d|du|des|mes|mon|ma|vos|votre|ces?|cette|a|au|aux|en|et|pour|sur|que|je|j|vous|ai|avez|est|total\w*|totaux|somme|ensemble|montants?|nombre|nb|soit|tout|tous|toutes|saisie?s?|declar\w*|transm\w*|envoy\w*|employeurs?|contrats?|emplois?|activites?|lignes?|confondue?s?|reunie?s?|travaillees?|effectuees?|euros?)$/;
const salary = /^(?:salair|paie|paies|remune)$/;

/** Which figure it is, whose and of which month; null where its name does not tell. */
function figureIn(field: Field, ownMonth: number | undefined): { key: string; value: number } | null {
  const isOfHours = field.valueType === 'hours';
  const hours = isOfHours ? readHours(textOf(field) ?? '') : null;
  const value =
    hours !== null ? Math.round(hours * 100) : field.valueType === 'amount' ? centsOf(field) : null;
  if (value === null) return null;
  const words = wordsIn(field.label);
  const named = words.length > 0 || isOfHours ? words : wordsIn(field.group ?? '');
  if (named.length === 0) return null;
  const { role, name } = personOf(field);
  const month = monthOf(field)?.month ?? ownMonth ?? '';
  return { key: [field.valueType, role, fold(name), month, ...named].join(' '), value };
}

function wordsIn(name: string): string[] {
  const words = fold(withoutMonths(name))
    .split(' ')
    .filter((word) => word !== '' && !light.test(word))
    .map(stem)
    .map((word) => (salary.test(word) ? 'salair' : word.replace(/^brute$/, 'brut')));
  // « Brut » alone is of pay.
  const own = words.includes('brut') ? words.filter((word) => word !== 'salair') : words;
  return [...new Set(own)].toSorted();
}

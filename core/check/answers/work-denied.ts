/** « Avez-vous travaillé ? Non », and what only work brings. */
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll, onceForEach, withoutBrackets } from '../../wording/fold.ts';
import { monthOf, personOf } from '../who-and-when.ts';
import { notOfWork, ofBefore } from './money-named.ts';

/** A number and a title may stand before it: « 2. Travail – Avez-vous travaillé ? » */
const allWork =
  /^(?!.*\b(?:ce|le|dernier) jour\b)(?:\d{1,2} )?(?:(?:travail|avez|vous|as|tu|ai|j|je|travaille\w*|exerce\w*|occupe\w*|ou|et|eu|une|activite|emploi|job|votre|mon|compte|professionnelle|salariee?|non|remuneree?|periode|en|au|dans|cours|pendant|durant|ni|sur|du|de|d|a|le|la|l|ce|cette|ces|trois|mois|ci|ecoulee?|passee?|derniere?|concernee?|actualisation|meme|seule?|un|fut|soit|quelques|moindre|heures?|jours?|journees?|temps|courte?|breve?|petite?|tres|peu|employee?|ete|fait|travailler|travaillant|gagne|percu|argent|reduite|partielle|occasionnelle|ponctuelle|par|quelqu|pour|effectue\w*|des|declare\w*|paye\w*|remunere\w*|boulots?|20\d\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: |$))+$/;

/**
 * « Du 1er au 31 mars, avez-vous travaillé, pour un employeur ou à votre compte ? » is of the whole month, and of both;
 * « même de courte durée » leaves nothing out.
 */
const asWhole = (words: string): string =>
  words
    .replace(/\by a t il eu\b|\bun (?:patron|employeur) vous a t il\b/, 'avez vous eu')
    .replace(
      /\b(?:meme (?:(?:pour|pendant) )?|ne serait ce qu(?:e (?:pour )?)? ?)(?:de (?:tres )?courte duree|(?:quelques|une|deux) (?:seules? )?(?:heures?|journees?)|(?:quelques|un|deux) (?:seuls? )?jours?|a temps partiel|tres peu|peu|occasionnel\w*|ponctuel\w*)\b|(?<=\b(?:exerce|occupe|eu)) un(?= (?:emploi|travail|job)\b)|\b(?:du 1er au|entre le 1er et le) (?:28|29|30|31)\b|\bou (?:(?:effectue|fait|eu|exerce) )?(?:une?|des) (?:missions?|vacations?|contrats?|extras?|remplacements?)(?: (?:courte?s?|d interim|interim))*\b|\b(?:pour un (?:ou plusieurs )?employeurs?|salariee?) ou (?:a|pour) (?:votre|mon) (?:propre )?compte\b|\bsalariee?s? ou (?:(?:une )?activite )?(?:non salariee?|independante?)s?\b|\b(?:chez|pour) (?:une? )?(?:entreprise|employeur) ou (?:une? )?(?:particulier|association)\b|\b(?:chez|pour) (?:une? )?particulier ou (?:une? )?(?:entreprise|employeur)\b/g,
      '',
    );

/** « Avez-vous travaillé en novembre ? »: of any work. */
export const asksOfAnyWork = ({ label }: Pick<Field, 'label'>): boolean =>
  /\b(?:travail\w*|activite|(?:exerce|occupe|eu) un (?:petit |court )?emploi|ete employee?)\b|^(?:un )?emploi\b/.test(
    fold(label),
  ) &&
  !/^(?!.*\btravaille\b|.*\bsalariee?s? ou\b).*\b(?:non salarie\w*|independant\w*|liberal\w*|(?:votre|mon) compte)\b/.test(
    fold(label),
  ) &&
  isOfAllWork(label);

/** « , même de quelques heures », « ne serait-ce qu'une journée », « même réduite »: it leaves nothing out; not « le même employeur », nor « même à l'étranger ». */
const evenSo =
  /(?<!(?:^|\s)(?:le|la|les|du|des|au|une?|cette?)),?(?:^|\s)(?:m[êe]me|ne serait[- ]ce|f[ûu]t[- ]ce)\s(?![^,?.;:]*(?:étranger|compte|indépendant|nuit|dimanche))[^,?.;:]*/giu;

const isOfAllWork = onceForEach((label: string): boolean =>
  allWork.test(
    asWhole(fold(withoutBrackets(label).replace(evenSo, ' ')))
      .replace(/ +/g, ' ')
      .trim(),
  ),
);

/** « Avez-vous travaillé à l'étranger ? », « … plus de 78 heures ? »: of some work, which leaves room for hours and pay. */
export const asksOfSomeWork = ({ label }: Field): boolean =>
  /\btravaille\b/.test(fold(label)) && !isOfAllWork(label);

/** « Activité salariée : Non », then « Activité indépendante : Oui » and its hours. */
export function isOfOtherWork(between: readonly Field[]): boolean {
  const last = between.findLast(isYesNo);
  return (
    last !== undefined &&
    yesNoOf(last) === 'yes' &&
    /^(?:activites?|travail|missions?|(?:avez vous|j ai|vous avez) (?:travaille|exerce))\b/.test(
      fold(last.label),
    )
  );
}

/** « Activité salariée : Non » leaves room for it. */
const ofOwnWork =
  /\b(?:non salariee?s?|independant\w*|liberal\w*|(?:micro|auto) ?entre\w*|(?:votre|mon) compte|chiffre d affaires|recettes)\b/;

const pay = /\b(brute?s?|salaires?|remunerations?|paies?)\b/;

/** « Activité professionnelle en juillet : Non », then « SARL Martin – heures : 31 »; not « Activité non salariée : Non ». */
export function isOfWorkDenied(question: Field, line: Field): boolean {
  const [asks, name] = [question, line].map(({ label }) => fold(withoutBrackets(label)));
  return (
    /\b(?:travail\w*|activite|emploi)\b/.test(asks ?? '') &&
    isOfAllWork(question.label) &&
    !/^(?!.*\bou\b).*\b(?:non salarie\w*|independant\w*|liberal\w*|(?:votre|mon) compte)\b/.test(
      asks ?? '',
    ) &&
    (isHours(line) || (isMoney(line) && pay.test(name ?? ''))) &&
    !(/\bsalariee?s?\b(?! ou\b)/.test(asks ?? '') && ofOwnWork.test(foldAll(line.label, line.group))) &&
    !notOfWork.test(name ?? '') &&
    !isOfOthers(question, line)
  );
}

/** « Avez-vous travaillé ? Non », then « Emploi de novembre 2026 : Boulangerie Roux, 38 heures ». */
export function isJobDenied(question: Field, line: Field): boolean {
  const name = fold(line.label);
  const isWork = isHours(line) || /\b\d+ ?(?:heures|h)\b/.test(fold(textOf(line) ?? ''));
  const isOfMonth =
    (/^(?:emplois?|missions?) (?:de|en|d) /.test(name) && monthOf(line) !== null) ||
    /^(?:vos |mes )?(?:employeurs?|emplois?|missions?|contrats?)(?: (?:et|ou) (?:employeurs?|missions?|contrats?))? (?:du|de ce) mois\b/.test(
      name,
    );
  return (
    isOfMonth && isWork && asksOfAnyWork(question) && !ofBefore.test(name) && !isOfOthers(question, line)
  );
}

/** « Avez-vous travaillé en novembre ? Non », and the hours of the partner, or of another month. */
export function isOfOthers(question: Field, line: Field): boolean {
  const { role } = personOf(line);
  const [asked, told] = [monthOf(question), monthOf(line)];
  const isOtherMonth = asked !== null && told !== null && asked.month !== told.month;
  return isOtherMonth || ((role === 'partner' || role === 'child') && role !== personOf(question).role);
}

/** « Activité à votre compte : Non », and the hours of « Votre contrat ». */
export function isOfEmployer(question: Field, { label, group }: Field): boolean {
  return (
    /^(?!.*\bou\b).*\b(?:a (?:votre|mon) compte|non salarie\w*|independant\w*|liberal\w*)\b/.test(
      fold(question.label),
    ) && /\b(?:contrats?|employeurs?|missions?|salarie\w*)\b/.test(foldAll(group, label))
  );
}

/** Hours, other than none. */
export const isHours = (field: Field): boolean => field.valueType === 'hours' && (centsOf(field) ?? 0) !== 0;

/** An amount, other than zero. */
export const isMoney = (field: Field): boolean => field.valueType === 'amount' && (centsOf(field) ?? 0) !== 0;

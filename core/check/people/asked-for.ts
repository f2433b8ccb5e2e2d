/** What is asked for, by its name among those offered, and another line or answer that names another of them. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const asksForWhom =
  /\bqui\b.*\b(?:demand\w*|attestation|document|carte|inscri\w*|dossier)\b|^(?:pour qui|(?:personne|assuree?|enfant|eleve) concernee?|beneficiaire)\b/;
const asksWhich = /^(?:(?:quelle?|type d|choix de l|choisissez (?:l|votre)|votre|l) ?)?attestation\b/;
/** « Établie au nom de », in a summary. */
const saysForWhom =
  /\bau nom d(?:e|u|es)$|\b(?:etablie?|demandee?|faite|delivree?) pour$|^(?:personne|assuree?|beneficiaire|enfant|eleve) concernee?$|^beneficiaire$|^pour$/;
/** « À quoi servira l'attestation ? », « Motif de la demande » */
const saysWhy =
  /^(?:a quoi|pourquoi|motif|usage|utilisation|objet|raison|pour qu(?:i|el)|organisme qui|(?:ce )?que .*\bdemande)\b/;

/** « Sacha FERHAT (votre enfant) » */
const nameIn = (option: string): string => fold(option.replace(/\([^)]*\)|,.*$/g, ' '));

const longestName = 5;
const ofNoName = /^(?:votre|vos|mes|mois|pour|avec|les|des|une|sur)$/;

/** The words of a name that none of the others has: « lucas », « quotient familial ». */
function ownWords(name: string, others: readonly string[]): string {
  // What is said of each after its name is not its name.
  const words = name
    .split(' ')
    .slice(0, longestName)
    .filter((word) => word.length > 2 && !ofNoName.test(word));
  return words.filter((word) => !others.some((other) => other.split(' ').includes(word))).join(' ');
}

export function checkAskedFor({ asked, recap, page }: CheckContext): Finding[] {
  return asked.flatMap((question) => {
    const name = fold(question.question ?? question.label);
    const isOfPeople = asksForWhom.test(name);
    if (question.options.length < 2 || !(isOfPeople || asksWhich.test(name))) return [];
    const offered = question.options.map(nameIn);
    const chosen = nameIn(textOf(question) ?? '');
    const ownOf = (one: string): string =>
      ownWords(
        one,
        offered.filter((other) => other !== one),
      );
    const own = ownOf(chosen);
    const others = offered.filter((one) => one !== chosen).map(ownOf);
    if (own === '') return [];
    const namesOther = (text: string): boolean =>
      !own.split(' ').some((word) => hasWords(text, word)) &&
      // « Paiement » alone may be what she pays.
      others.some(
        (one) =>
          one !== '' &&
          (isOfPeople || one.includes(' ')) &&
          one.split(' ').every((word) => hasWords(text, word)),
      );
    // A parent's own paper serves for a child; that of another child does not.
    const mayServe = !isOfPeople || isChild(textOf(question) ?? '', own, page.blocks);
    const found = [
      ...(isOfPeople ? recap.filter((line) => namesOther(forWhomIn(line))) : []),
      ...asked.filter(
        (field) => mayServe && saysWhy.test(fold(field.label)) && namesOther(fold(textOf(field) ?? '')),
      ),
    ];
    return found.map((line) => answersApart(spotOf(line), question));
  });
}

/** « Établie au nom de – Jules FERHAT – né(e) le »: a line of several answers bears the first ones in its name. */
function forWhomIn(line: Field): string {
  const [name = '', ...before] = line.label.split(' – ');
  return saysForWhom.test(fold(name)) ? fold([...before, textOf(line)].join(' ')) : '';
}

/** « Lucas (11 ans) », in the page; « Lucas (votre enfant) », in the list. */
function isChild(option: string, own: string, blocks: readonly string[]): boolean {
  return [option, ...blocks].some((text) => {
    const [, age] = new RegExp(`\\b${own}\\b.{0,30}? (\\d{1,2}) ans\\b`).exec(fold(text)) ?? [];
    return (age !== undefined && Number(age) < 18) || /\bvotre (?:enfant|fils|fille)\b/.test(fold(option));
  });
}

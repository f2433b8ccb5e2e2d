/** « L'aide au logement n'est pas à déclarer », on the page, and among the « Autres revenus » she adds. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, denies, tellsNothing, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

/** Paid by who reads the declaration. */
const ofCaf = [
  /\b(?:rsa|revenu de solidarite)\b/,
  /\bprime d activite\b/,
  /\b(?:aides? (?:personnalisees? )?au logement|allocations? (?:de )?logement|apl|als|alf)\b/,
  /\ballocations? familiales?\b/,
  /\b(?:aah|allocation aux adultes handicapes)\b/,
  /\b(?:ars|allocation de rentree(?: scolaire)?)\b/,
  /\b(?:asf|allocation de soutien familial)\b/,
  /\bpaje\b|\bprime (?:de|a la) naissance\b/,
];
const allOfCaf = /\b(?:prestations?|aides?|allocations?)\b.{0,30}\b(?:caf|msa|familiales et sociales)\b/;
/** Money that some page asks for and another does not. */
const sorts = [
  ...ofCaf,
  /\bprime de noel\b/,
  /\bbourses?\b/,
  /\bremboursements? de (?:frais|soins|la secu\w*|securite sociale|l assurance maladie)\b/,
];
const areNot =
  /\bn(?:e)? (?:se )?(?:sont|est|declare(?:nt|z)?|indiquez|doi(?:t|vent)|comptent?|inscrivez|reportez)\b.{0,20}\b(?:pas|jamais|ni)\b(?!.{0,20}\b(?:encore|seulement|toujours)\b)/;
const ofDeclaring = /\b(?:declar\w+|indiqu\w+|inscri\w+|report\w+|compt\w+)\b/;
/** « Si elle est versée au propriétaire », « sauf » */
const ofSome = /\b(?:si|sauf|lorsqu\w*|quand|hormis)\b/;

/** What she adds by herself: a bare « Aide au logement » may be what the site knows. */
const isAdded =
  /\b(?:autres? (?:revenus?|ressources?|sommes?|montants?)|(?:revenus?|ressources?|sommes?|montants?) (?:que vous )?ajoute\w*|nature (?:de (?:la|cette) |du |de ce )?(?:revenu|ressource|somme|montant)|type (?:de |d )(?:revenu|ressource)|saisie?s? par vous|ajoutee?s? par vous)\b/;
const without = /\b(?:hors|sauf|sans|autres? que|a part|excepte)\b/;

export function checkNotDeclared({ page, asked, recap }: CheckContext): Finding[] {
  const rules = sentencesOf(page.blocks).filter((sentence) => {
    const words = fold(sentence);
    return areNot.test(words) && ofDeclaring.test(words) && !ofSome.test(words);
  });
  if (rules.length === 0) return [];
  return [...asked, ...recap].flatMap((field) => {
    const told = foldAll(field.label, isTold(field) ? textOf(field) : '');
    const names = foldAll(field.label, field.question, field.group);
    if (!isAdded.test(names) || without.test(names) || tellsNothing(field) || denies(told)) return [];
    // The sort is in its name, and it has an amount; or it is what she chose or wrote.
    const inName = (centsOf(field) ?? 0) > 0;
    const own = inName ? fold(field.label) : told;
    const said = rules.find(
      (rule) =>
        sorts.some((sort) => sort.test(fold(rule)) && sort.test(own)) ||
        (allOfCaf.test(fold(rule)) && ofCaf.some((sort) => sort.test(own))),
    );
    // « Autres revenus : aide au logement », the name of the next line, which has its amount.
    const isNameOfNext = recap.some(({ label }) => label.startsWith(`${field.label} : `));
    return said !== undefined && (inName || (isTold(field) && !isNameOfNext))
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}

/** In words of hers, and not as an amount. */
const isTold = (field: Field): boolean => /\p{L}{3}/u.test(textOf(field) ?? '');

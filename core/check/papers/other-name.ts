/** « avis_impot_2026_ROUSSEL_Jean-Marc.pdf », under « Votre avis d'impôt », on a page that names another person alone. */
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, hasWords, withoutBrackets } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { livesAsCouple } from '../people/couple.ts';
import { firstNames } from './first-names.ts';
import { kindsIn, ofNoName, wordsOf } from './paper-kinds.ts';

/** Of the very person they are asked of, whoever she lives with. */
const ofOneself = new Set(['identity', 'sickness', 'school', 'health']);
const isHers =
  /\b(?:votre|vos|mon|ma|mes)\b|\b(?:du |de la |de l )(?:demandeu(?:r|se)|declarante?|allocataire|assuree?|titulaire|beneficiaire)\b/;
/** « De l'enfant », « de la personne qui vous héberge », « ou celui de vos parents » */
export const ofAnother =
  /\b(?:enfants?|fils|fille|bebe|conjointe?|concubine?|partenaire|epou\w+|mari|parents?|pere|mere|personnes?|tiers|heberge\w*|hote|employeur|bailleur|proprietaire|loueur|locataire|tuteur|curateur|garante?|caution|mandataire|representant\w*|rattach\w*|foyer|famille|defunte?|ou)\b/;
/** The page says who that child is. */
const ofTheChild = /\b(?:de (?:l |votre )?)(?:enfant|eleve)\b/;
/** Of her too, and of whom she works for: judged where the page says who that is. */
const ofHerWork = new Set(['payslip', 'contract', 'employer']);
const livesAlone =
  /\bvi(?:t|vant|vre) (?:toute )?seule?\b(?! a)|\b(?:foyer|menage)(?: \p{L}+){0,2} (?:compte|compose|comporte|comprend)(?: que?| qu| d)? une(?: seule)? personne\b|\bvous (?:vivez|etes|habitez) seule?\b(?! a)|\bpersonne seule\b/u;
/** A student may be told of in the notice of his parents, who parted lately in that of both. */
const mayBeOfOthers = /\b(?:vos|mes|ses|les) parents\b|\b(?:rattach|separ|divorc|veu[fv]|rupture)\w*/;

/** What a file's name may hold that is nobody's name. */
const ofPaper =
  /^(?:avis|impots?|imposition|taxe|revenus?|situation|declarative|declaration|dgfip|gouv|france|travail|pole|emploi|caf|cpam|ameli|assurance|maladie|msa|urssaf|carsat|prefecture|republique|francaise|mairie|ville|carte|nationale?|identite|cni|passeport|titre|sejour|permis|conduire|piece|vitale|arret|certificat|scolarite|attestation|carnet|sante|vaccination|vaccins?|employeur|contrat|cdd|cdi|bulletin|salaire|paie|fiche|fin|justificatif|document|doc|fichier|image|photo|img|scanner|camscanner|adobe|numerise\w*|page|pages|recto|verso|original\w*|version|final\w*|couleur|numero|num|fiscal|annee|au|aux|du|des|la|les|pour|sur|en|non|nee?)$/;
/** Named after people. */
export const ofSchool =
  /\b(?:lycee|college|ecole|universite|faculte|fac|institut|iut|campus|academie|clinique|hopital|cabinet|docteur|dr)\b/;

/** « ROUSSEL Jean-Marc », or the other way round, and nothing else that is not of the paper; its words, folded. */
export function nameIn(file: string): string[] {
  const words = file
    .normalize('NFC')
    .replace(/\.\p{L}{2,5}$/u, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !isOfPaper(fold(word)));
  const shape = words.map((word) =>
    /^\p{Lu}{3,}$/u.test(word) ? 'S' : /^\p{Lu}\p{Ll}+$/u.test(word) ? 'f' : '?',
  );
  // « hugo_martin »: in small letters, only one of the most given names tells a person.
  const isSmall = words.length === 2 && words.every((word) => /^\p{Ll}{3,}$/u.test(word));
  const isPerson = isSmall && words.some((word) => firstNames.has(fold(word)));
  return isPerson || /^(?:S{1,3}f{1,2}|f{1,2}S{1,3})$/.test(shape.join('')) ? words.map(fold) : [];
}

export const isOfPaper = (word: string): boolean =>
  ofPaper.test(word) || ofNoName.test(word) || monthNumber(word) !== null;

const aPerson =
  /(?<!\p{L})(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}{2,}|\p{Lu}{3,} \p{Lu}\p{Ll}+)(?!\p{L})/gu;
/** « Votre RIB », « Espace CAF »: nobody. */
const noPerson = /^(?:votre|vos|mon|ma|mes|espace|bonjour|bienvenue|service|demande|formulaire)$/;

/** Those whom a text names by their first name too, folded. */
export const personsIn = (text: string): string[] =>
  (text.match(aPerson) ?? [])
    .map(fold)
    .filter((name) => !name.split(' ').some((word) => isOfPaper(word) || noPerson.test(word)));

/** Whether a file bears the name and first name of somebody the page does not know, where her own paper is asked for. */
export function bearsOtherName(field: Field, file: string, context: CheckContext): boolean {
  const label = fold(withoutBrackets(field.label));
  const name = nameIn(file);
  const { page } = context;
  const isOfChild = ofTheChild.test(label);
  // An « attestation employeur » is hers.
  const isOfAnother = ofAnother.test(
    label.replace(/\battestation (?:de (?:l )?|d )?employeur\b/, '').replace(ofTheChild, ''),
  );
  if (name.length === 0 || isOfAnother || ofSchool.test(wordsOf(file))) return false;
  if (isOfChild && !saysWhichChild(context)) return false;
  const named = textsOf(page).flatMap(personsIn);
  const isNamed = named.some((one) => hasWords(label, one));
  if (named.length === 0 || !(isHers.test(label) || isNamed || isOfChild)) return false;
  const known = ` ${textsOf(page, field, file).map(fold).join(' ')} `;
  if (name.some((word) => known.includes(` ${word} `))) return false;
  if (kindsIn(label).some((kind) => ofHerWork.has(kind)))
    return saysEmployer(context) && name.some((word) => firstNames.has(word));
  return isOfHerAlone(label, context) || isNamed;
}

/** « Nom et prénom de l'enfant : BERTIN Léa »: without it, a child may bear any name. */
const saysWhichChild = ({ asked, recap }: CheckContext): boolean =>
  [...asked, ...recap].some(
    (field) =>
      [field.label, field.group, field.question].some((name) =>
        /\b(?:enfant|eleve)\b/.test(fold(name ?? '')),
      ) && personsIn(textOf(field) ?? '').length > 0,
  );

/** Whether the page or her answers say that nobody lives with her. */
export const saysAlone = (context: CheckContext): boolean =>
  livesAsCouple(context) === false || context.page.blocks.some((text) => livesAlone.test(fold(text)));

/** « Employeur : Pressing de la Gare »: the name in the file is not that of whom she works for. */
const saysEmployer = ({ asked, recap }: CheckContext): boolean =>
  [...asked, ...recap].some(
    (field) =>
      /^(?:nom de (?:l |votre )?|votre )?employeur$/.test(fold(field.label)) && stateOf(field) === 'filled',
  );

function isOfHerAlone(label: string, context: CheckContext): boolean {
  const kinds = kindsIn(label);
  if (kinds.some((kind) => ofOneself.has(kind)) || /\bcarte vitale\b/.test(label)) return true;
  if (kinds.includes('bank')) return /\ba (?:votre|mon) (?:seul )?nom\b/.test(label);
  const said = context.page.blocks.map(fold);
  return kinds.includes('tax') && saysAlone(context) && !said.some((text) => mayBeOfOthers.test(text));
}

/** All that the page says, but for the file itself. */
function textsOf(
  { title, headings, alerts, blocks, fields }: PageModel,
  but?: Field,
  file?: string,
): string[] {
  return [
    title,
    ...headings.map(({ text }) => text),
    ...alerts,
    ...blocks.filter(
      (block) => !(file && block.includes(file)) && !but?.files.some(({ name }) => block.includes(name)),
    ),
    ...fields.flatMap((field) => [
      field.label,
      field.group ?? '',
      ...field.options,
      field !== but && field.kind !== 'file' && field.value.state === 'filled' ? field.value.text : '',
    ]),
  ];
}

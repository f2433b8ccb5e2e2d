/** « Demandeur : Mme Odile Roche », at the head of the file, and « Je soussigné(e), prénom et nom du demandeur » : another name. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isAsked, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { differs } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const roles =
  '(demandeur|demandeuse|declarante?|allocataire|assuree?|titulaire|usagere?|candidate?|adherente?|beneficiaire)';
const isRole = new RegExp(
  `^(?:(?:nom|identite) (?:et prenom )?(?:du |de la |de l )|(?:le |la |l |votre ))?${roles}(?: (?:du|de ce) dossier| principale?)?$`,
);
const inLabel = new RegExp(`\\b${roles}\\b`);
/** « Demandeuse » and « demandeur » are one. */
const plain = (role: string): string => role.replace(/^demandeu.*$/, 'demandeu').replace(/e+$/, '');

const wholeName = /^(?=.*\bprenoms?\b)(?=.*\bnoms?\b(?! (?:de naissance|d usage|marital)))|^je soussignee?\b/;
const ofAnother =
  /\b(?:representante?s?|mandataire|tute\w+|curat\w+|enfants?|conjointe?|partenaire|concubine?|parents?|employeur|bailleur|temoin|proche|tiers|hebergeante?|co (?:demandeu|titulaire)\w*|second|autre|ancien\w*|2)\b/;
/** One who fills it in for somebody else may sign. */
const forAnother =
  /\b(?:mandataire|tute(?:ur|lle)|curat\w+|representante? legale?|pour le compte|au nom d une? autre|pour (?:une? )?(?:autre|tiers|proche|enfant)|procuration|changement de nom|nouveau nom)\b/;
const herself =
  /\b(?:par (?:le|la|l) (?:demandeu\w+|declarante?|allocataire|assuree?|titulaire) (?:lui|elle|soi) meme|doit porter (?:ses|vos|les|son|votre) (?:propres? )?(?:noms?|prenoms?))\b/;

const aName =
  /^(?:(?:M\.|Mr|Mme|Mlle|Monsieur|Madame) )?((?:\p{Lu}[\p{L}'’-]+)(?: (?:de |du |d['’]|le |la )?\p{Lu}[\p{L}'’-]+){1,3})(?:,? (?:née?|\(née?|\().*)?$/u;

export function nameOfRole(asked: readonly Field[], page: PageModel): Finding[] {
  const [field, other] = asked.filter(
    ({ label, valueType, group }) =>
      (valueType === 'name' || valueType === 'unknown') &&
      wholeName.test(fold(label)) &&
      !ofAnother.test(foldAll(label, group)),
  );
  const typed = wordsOf((field && textOf(field)) ?? '');
  const said = [page.title, ...page.blocks, ...page.fields.map(({ label }) => label)];
  if (!field || other || typed.length < 2 || said.some((text) => forAnother.test(fold(text)))) return [];
  const named = inLabel.exec(fold(field.label))?.[1];
  const isHerself = sentencesOf(page.blocks).some((text) => herself.test(fold(text)));
  if (!named && !isHerself) return [];
  const shown = shownIn(page).filter(({ role }) => !named || plain(role) === plain(named));
  const [only, another] = [...new Map(shown.map((one) => [fold(one.name), one])).values()];
  return only && !another && isOther(typed, only.name) ? [differs(field, only.line)] : [];
}

interface Shown {
  role: string;
  name: string;
  line: string;
}

/** Beside their role, after a colon, or in a case that cannot be changed. */
function shownIn({ blocks, answers, fields }: PageModel): Shown[] {
  const pairs = [
    ...answers.flatMap(({ name, block }) =>
      block === name ? [] : [[blocks[name] ?? '', blocks[block] ?? '']],
    ),
    ...blocks.map((block) => block.split(/\s?:\s/)).filter(({ length }) => length === 2),
    ...fields.filter((field) => !isAsked(field)).map((field) => [field.label, textOf(field) ?? '']),
  ];
  return pairs.flatMap(([head = '', value = '']) => {
    const role = isRole.exec(fold(head))?.[1];
    const name = aName.exec(value)?.[1];
    return role && name ? [{ role, name, line: `${head} : ${value}` }] : [];
  });
}

const civilities = /^(?:mme|mlle|mr|monsieur|madame|mademoiselle)$/;
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 2 && !civilities.test(word));

/** No name alike; or the family's alone, with the first name of another. */
function isOther(typed: readonly string[], shown: string): boolean {
  const words = wordsOf(shown);
  const alike = words.filter((word) => typed.includes(word));
  const inCapitals = (shown.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).map(fold);
  const family = inCapitals.length > 0 && inCapitals.length < words.length ? inCapitals : words.slice(-1);
  return alike.length === 0 || (words.length > 1 && alike.every((word) => family.includes(word)));
}

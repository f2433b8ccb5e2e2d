/** « Titulaire du compte : VASSEUR René », on a page that says René VASSEUR dead: his bank has closed it. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const holder =
  /^(?:nom(?: et prenoms?)? (?:du |de la )?)?titulaire (?:du |de ce )?(?:compte|rib)\b|^compte au nom de$/;
const ofTheDead = /\b(?:defunte?|(?:personne|conjointe?|assuree?|pere|mere|parent|epou\w+) decedee?)\b/;
/** His own account, which some pages ask for. */
const ofHisAccount = /\b(?:defunte?|decedee?|succession)\b/;
const civility = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)$/;
/** « M. René VASSEUR, décédé le 02/03/2026 », « René VASSEUR est décédé » */
const saidDead = /(\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}[\p{L}’'-]+){1,4}),? (?:est )?décédée?(?!\p{L})/gu;

/** A first name and a name in any order, as one text. */
const nameIn = (text: string): string =>
  fold(text)
    .split(' ')
    .filter((word) => !civility.test(word))
    .sort()
    .join(' ');

/** « Nom du défunt », « Prénom du défunt », as one; or both in one answer. */
function namesOfTheDead(said: readonly Field[]): string[] {
  const told = said.filter(
    ({ label, group, heading, valueType }) =>
      valueType === 'name' &&
      /^(?:noms?|prenoms?)\b/.test(fold(label)) &&
      [label, group ?? heading].some((text) => ofTheDead.test(fold(text ?? ''))),
  );
  const texts = told.flatMap((field) => textOf(field) ?? []);
  return [...texts, texts.join(' ')];
}

export function checkHolderDead({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const holders = said.filter(
    ({ label, group, heading }) =>
      holder.test(fold(label)) &&
      ![label, group, heading].some((text) => ofHisAccount.test(fold(text ?? ''))),
  );
  if (holders.length === 0) return [];
  const inText = page.blocks.flatMap((block) => [...block.matchAll(saidDead)].map(([, name = '']) => name));
  const dead = new Set([...inText, ...namesOfTheDead(said)].map(nameIn).filter((name) => name.includes(' ')));
  return holders
    .filter((field) => dead.has(nameIn(textOf(field) ?? '')))
    .map((field) => ({ ...ownFinding('contradiction', 'problem', spotOf(field), 'holder-dead'), why: null }));
}

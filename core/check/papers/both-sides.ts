/** « Joindre le recto et le verso, un fichier pour chaque face », and the file of the verso left empty. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isMarkedOptional, stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { hasCondition } from '../asks/in-brackets.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { wordsOf } from './paper-kinds.ts';

const both =
  /\brecto\b.*\bverso\b|\bverso\b.*\brecto\b|\b(?:les|ses|ces|des|aux) (?:deux|2) (?:faces|cotes)\b|\bchaque (?:face|cote)\b/;
const asks =
  /\b(?:joi(?:ndre|gnez|ns|nt)|jointe?s?|envo\w+|fourni\w+|depos\w+|ajout\w+|photographi\w+|numeris\w+|scann\w+|transmet\w+|charge[rz]|televers\w+|import\w+|present\w+|il (?:nous )?faut|(?:nous )?(?:avons|aurons) besoin|attendons|demandons|necessaires?|obligatoires?|demandee?s?|attendue?s?|exigee?s?|indispensables?|requis\w*)\b/;
/** « Carte d'identité : recto et verso », « Recto et verso » under a paper's name. */
const bareBoth =
  /^(?:.{3,60} )?(?:le |son )?recto (?:(?:et|puis) (?:le |son )?)?verso(?: (?:de la carte|du (?:titre|document)|obligatoires?))?$/;
const leavesOpen =
  /\b(?:ou|sauf|facultati\w*|eventuel\w*|peu(?:t|vent)|pouvez|possible|preference|inutile|ne|n|pas|suffi\w*|le cas echeant|s ils?|si (?:le|la|l|elle|il|votre|necessaire|besoin))\b/;
/** Both may stand in what was given first. */
const inOneFile =
  /\b(?:(?:meme|seul|unique) (?:fichier|pdf|document|image|scan|page|envoi)|(?:fichier|pdf|document) unique|un fichier pour les deux)\b/;
const ofOneFace =
  /\bun(?:e|)? (?:fichier|photo|image|document|piece) (?:pour|par) (?:chaque )?(?:face|cote)\b/;

const [recto, verso, second] = [
  /\brecto\b|\b(?:premiere|1re) face\b|\bface avant\b/,
  /\bverso\b|\b(?:seconde|deuxieme|2e|autre) (?:face|cote)\b|\b(?:dos|face arriere)\b/,
  /\b(?:second|deuxieme|2e|2)\b/,
];
const isOfVerso = ({ label }: Field): boolean => verso.test(fold(label)) && !recto.test(fold(label));

export function checkBothSides({ asked, page }: CheckContext): Finding[] {
  const files = asked.filter(({ kind }) => kind === 'file');
  const given = files.filter((field) => stateOf(field) === 'filled');
  if (given.length === 0 || page.blocks.some((block) => inOneFile.test(fold(block)))) return [];
  const said = sentencesOf(page.blocks).find((line) => isOfHers(line, page.blocks, asked));
  if (said === undefined) return [];
  const left = files.filter(
    (field) =>
      stateOf(field) === 'empty' &&
      !field.required &&
      !isMarkedOptional(field) &&
      !hasCondition(field.label.replace(/\([^()]*\b(?:pdf|jpe?g|png|mo)\b[^()]*\)/giu, '')) &&
      (isOfVerso(field) ||
        (ofOneFace.test(fold(said)) && files.length === 2 && second.test(fold(field.label)))),
  );
  return left
    .filter((field) => given.some((one) => isFirstSideOf(one, field, given)))
    .map((field) => ownFinding('required', 'problem', spotOf(field), 'required-problem'));
}

/** One file, which does not bear both sides by its name. */
function isFirstSideOf(one: Field, left: Field, given: readonly Field[]): boolean {
  const isNear = one.group === left.group && one.heading === left.heading;
  const isFirst = recto.test(fold(one.label)) || given.length === 1;
  return isNear && isFirst && one.files.length === 1 && !verso.test(wordsOf(one.files[0]?.name ?? ''));
}

/** Whether a sentence wants both sides of the paper that is sent. */
function isOfHers(line: string, blocks: readonly string[], asked: readonly Field[]): boolean {
  const words = fold(line);
  const isAsked = asks.test(words) || bareBoth.test(words);
  const plain = words.replace(
    /^si vous (?:envoyez|joignez|choisissez|avez choisi|transmettez|fournissez) /,
    '',
  );
  if (!both.test(words) || !isAsked || leavesOpen.test(plain) || line.endsWith('?')) return false;
  const choice = asked.find(
    ({ options }) => options.length > 1 && options.some((option) => aPaper.test(fold(option))),
  );
  const at = blocks.findIndex((block) => block.includes(line));
  const over = blocks[at - 1] ?? '';
  const chosen = choice ? (textOf(choice) ?? '') : '';
  if (!choice) return !ofSome.test(words) && !oneSided.test(words);
  // By its own words, else by the name over it; « Joindre le recto et le verso », of any paper that has two.
  for (const text of [line, ...(over.length <= longestName ? [over] : [])]) {
    const named = choice.options.filter((option) => isNamed(option, text));
    if (named.length > 0) return named.includes(chosen);
    if (aPaper.test(fold(text))) return false;
  }
  return chosen !== '' && !oneSided.test(fold(chosen)) && aPaper.test(fold(chosen));
}
const longestName = 100;

const aPaper = /\b(?:carte|passeport|titre de sejour|permis|livret|acte|attestation|recepisse)\b/;
const oneSided = /\b(?:passeport|livret|acte|extrait|avis|attestation|quittance|facture)\b/;
/** « Pour une carte d'identité, », where nothing tells which paper she has. */
const ofSome = /^(?:pour (?:une?|les|la|le)|en cas d|dans le cas d|si)\b/;

/** « Carte nationale d'identité », by « carte d'identité, titre de séjour ». */
function isNamed(option: string, text: string): boolean {
  const own = bareWords(option);
  return (
    own.length > 0 &&
    text.split(/[,;:(/–]|(?<!\p{L})(?:ou|et|un|une|la|le|les|du|votre)(?!\p{L})/iu).some((part) => {
      const words = bareWords(part);
      const [fewer, more] = words.length < own.length ? [words, own] : [own, words];
      return (
        words.length > 0 &&
        (words[0] === own[0] || own.length === 1) &&
        fewer.every((word) => more.includes(word))
      );
    })
  );
}
const bareWords = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter(
      (word) =>
        word.length > 3 &&
        !/^(?:nationale?s?|francaise?|votre|pour|avec|joindre|joignez|recto|verso|cours|validite)$/.test(
          word,
        ),
    )
    .map((word) => word.replace(/s$/, ''));

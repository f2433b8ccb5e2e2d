/** « Votre contrat est terminé : envoyez l'attestation employeur »: the paper of one case, where her answers say that it is hers. */
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { toldOf } from '../asks/told-by-answers.ts';
import { sentencesOf } from '../sentences.ts';
import { kindsIn } from './paper-kinds.ts';
import type { Told } from './papers-told.ts';

const verb =
  '(?:(?:merci de|veuillez) (?:envoyer|joindre|fournir|déposer|transmettre|ajouter)|envoyez|joignez|choisissez|fournissez|déposez|transmettez|ajoutez|demandez|il (?:nous )?faut)';
const ofCase = new RegExp(
  String.raw`^(?:(?:Si|Lorsque|Quand)\s)?(.{8,80}?)\s?[:,]\s${verb}\s(?:(?:nous|ici|alors|bien)\s)?(.+)$`,
  'iu',
);
/** « Contrat terminé : attestation employeur, le bulletin ne suffit pas » */
const inShort = /^([^:,]{8,60}?)\s?:\s([^:,]{4,60})(?:,.*)?$/u;
/** More than one case, or more than one paper, in a sentence. */
const ofSeveral = /\b(?:ou|sauf|soit|et)\b/;

/**
 * What is told, without the sentences of other cases than hers where one names hers.
 * @param field the choice, or the case of the file, that tells which paper is given
 */
export function ofHerCase(
  told: readonly Told[],
  page: PageModel,
  field: Field,
  asked: readonly Field[],
): Told[] {
  const hers = papersOfCase(page, field, asked);
  return hers.length === 0
    ? [...told]
    : [...told.filter(({ line }) => !ofCase.test(line) && shortly(line) === null), ...hers];
}

/** The papers that sentences of the page want of those whom the answers name. */
function papersOfCase({ blocks }: PageModel, field: Field, asked: readonly Field[]): Told[] {
  return sentencesOf(blocks).flatMap((line) => {
    const [, named = '', paper = ''] = ofCase.exec(line) ?? shortly(line) ?? [];
    const wanted = fold(named);
    const isPlain = wanted !== '' && ![named, paper].some((text) => ofSeveral.test(fold(text)));
    return isPlain &&
      isWholly(wanted, field, asked) &&
      toldOf({ wanted, isNot: false, isLoose: false }, field, asked) === 'so'
      ? [{ paper, rest: paper, line }]
      : [];
  });
}

function shortly(line: string): RegExpExecArray | null {
  const found = inShort.exec(line);
  return found?.[2] && kindsIn(found[2]).length === 1 && kindsIn(found[1] ?? '').length === 0 ? found : null;
}

/** « Étudiant étranger » is more than « Étudiant ». */
const isWholly = (wanted: string, field: Field, asked: readonly Field[]): boolean =>
  asked.some((other) => {
    const answered = `${other.label} ${textOf(other) ?? ''}`;
    const said = stems(answered);
    return (
      other !== field &&
      stems(wanted).every((stem) => said.includes(stem)) &&
      // « En cours » has no stem, and is not « terminé ».
      (!/\ben cours\b/.test(wanted) || /\ben cours\b/.test(fold(answered)))
    );
  });

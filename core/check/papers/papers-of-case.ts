/** « Votre contrat est terminé : envoyez l'attestation employeur »: the paper of one case, where her answers say that it is hers. */
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { toldOf } from '../asks/told-by-answers.ts';
import { sentencesOf } from '../sentences.ts';
import type { Told } from './papers-told.ts';

const verb =
  '(?:(?:merci de|veuillez) (?:envoyer|joindre|fournir|déposer|transmettre|ajouter)|envoyez|joignez|choisissez|fournissez|déposez|transmettez|ajoutez|demandez|il (?:nous )?faut)';
const ofCase = new RegExp(
  String.raw`^(?:(?:Si|Lorsque|Quand)\s)?(.{8,80}?)\s?[:,]\s${verb}\s(?:(?:nous|ici|alors|bien)\s)?(.+)$`,
  'iu',
);
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
  return hers.length === 0 ? [...told] : [...told.filter(({ line }) => !ofCase.test(line)), ...hers];
}

/** The papers that sentences of the page want of those whom the answers name. */
function papersOfCase({ blocks }: PageModel, field: Field, asked: readonly Field[]): Told[] {
  return sentencesOf(blocks).flatMap((line) => {
    const [, named = '', paper = ''] = ofCase.exec(line) ?? [];
    const wanted = fold(named);
    const isPlain = wanted !== '' && ![named, paper].some((text) => ofSeveral.test(fold(text)));
    return isPlain &&
      isWholly(wanted, field, asked) &&
      toldOf({ wanted, isNot: false, isLoose: false }, field, asked) === 'so'
      ? [{ paper, rest: paper, line }]
      : [];
  });
}

/** « Étudiant étranger » is more than « Étudiant ». */
const isWholly = (wanted: string, field: Field, asked: readonly Field[]): boolean =>
  asked.some((other) => {
    const said = stems(`${other.label} ${textOf(other) ?? ''}`);
    return other !== field && stems(wanted).every((stem) => said.includes(stem));
  });

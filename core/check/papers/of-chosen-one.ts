/** « Pour quel enfant ? Maëlys », and « certificat-corentin.pdf »: the file bears the name of another of those to choose from. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { wordsOf } from './paper-kinds.ts';

const asksWhom =
  /\b(?:(?:pour |de |a )?(?:quel(?:le)?s? |l |la )?(?:enfants?|personnes?|beneficiaire|declarante?|eleve) (?:concernee?s?|est ce)|(?:pour |de )?quel(?:le)? (?:enfant|personne|eleve|membre)|de qui|pour qui|^qui (?:a (?:percu|recu|touche)|est)|^(?:enfant|personne|beneficiaire|eleve))\b/;

export function checkOfChosenOne({ asked }: CheckContext): Finding[] {
  const [choice, other] = asked.filter(
    ({ options, label }) => options.length > 1 && asksWhom.test(fold(label)),
  );
  const [file, another] = asked.filter(({ kind }) => kind === 'file');
  const name = file && textOf(file);
  if (!choice || other || !file || another || !name) return [];
  const chosen = textOf(choice) ?? '';
  const words = wordsOf(name).split(' ');
  const bears = (option: string): boolean => ownWords(option, choice).some((word) => words.includes(word));
  return chosen !== '' &&
    !bears(chosen) &&
    choice.options.some((option) => option !== chosen && bears(option))
    ? [ownFinding('papers', 'problem', spotOf(file), 'papers-problem', { told: name, asked: chosen })]
    : [];
}

/** Folded, the words with a capital that none of the other choices has: a family bears one name. */
function ownWords(option: string, { options }: Field): string[] {
  const names = (text: string): string[] => (text.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).map(fold);
  const others = options.filter((one) => one !== option).flatMap(names);
  return names(option).filter((word) => !others.includes(word));
}

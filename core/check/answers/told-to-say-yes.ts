/** « Vous devez l'ajouter chaque trimestre, en répondant « Oui », même lorsqu'il est de 0 € », over a « Non ». */
import type { Finding } from '../../assessment.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const sayYes =
  /\b(?:repond(?:ez|re|ant)|coch(?:ez|er|ant)|choisi(?:ssez|r|ssant)) (?:toujours |bien |donc |par )?oui\b/;
const must = /\b(?:devez|faut|toujours|chaque (?:mois|trimestre|annee)|meme (?:si|lorsqu|quand|a 0|nul))\b/;
/** Of some, or of those for whom something is so. */
const ofSome =
  /\b(?:sauf|uniquement|seulement|sinon|au lieu|ou non)\b|(?<!\bmeme )\b(?:si|lorsqu\w*|quand)\b/;

export function checkToldToSayYes({ asked, page: { blocks } }: CheckContext): Finding[] {
  return asked.flatMap((question) => {
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || question.group === null) return [];
    const [title, at] = [blocks.indexOf(question.group), blocks.indexOf(question.label)];
    const own = stems(question.label);
    const said = sentencesOf(title < 0 || at < title ? [] : blocks.slice(title, at)).find(
      (sentence, place, all) => {
        const words = fold(sentence);
        const isAbout = stems(`${all[place - 1] ?? ''} ${sentence}`).some((stem) => own.includes(stem));
        return isAbout && sayYes.test(words) && must.test(words) && !ofSome.test(words);
      },
    );
    return said
      ? [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told: said })]
      : [];
  });
}

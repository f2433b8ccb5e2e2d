/** « Le Greta a confirmé que vous étiez bien présent le 18 mai », and « Non » to training in May. */
import type { Finding } from '../../assessment.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { isHers } from '../who-and-when.ts';
import { monthsOfQuestion } from './told-of-work.ts';

const asksOfTraining = /\b(?:suivi|suivez|etes|ete|entree?|inscrite?|commence)\b.*\bformations?\b/;
/** What is wished, another one, its end, what is missed of it or paid for it. */
const notIfAny =
  /\b(?:souhait\w*|voulez|prevoyez|prochaine?\w*|demande\w*|autres?|nouvelles?|absente?s?|absences?|malade|arret\w*|termine\w*|fini\w*|fin|sortie?|abandon\w*|interromp\w*|remuner\w*|indemn\w*|payee?s?|recherche|candidate?|frais|bourse|alloc\w*|aides?|rembours\w*)\b/;
/** « Êtes-vous entré en formation ? », of one who was there already. */
const asksOfEntry = /^(?!.*\bsui(?:vi|vez)\b).*\b(?:entree?|commencee?|inscrite?)\b/;
const hasBegun = /\b(?:commence|debute|rejoint|integre|entree?|arrivee?|premier jour)\b/;
const place = '(?:formations?|stagiaires?|greta|afpa|cnam|cfa)';
const there =
  '(?:vous (?:etiez|avez ete|etes) (?:bien |toujours )?(?:present|entre|arrive|en formation|stagiaire)|vous avez (?:bien )?(?:commence|debute|suivi|rejoint|integre)|vous suivez|votre (?:presence|entree|arrivee)\\b.*\\b(?:confirm|enregistr|signal|not))';
const wasThere = new RegExp(String.raw`\b${place}\b.*\b${there}|\b${there}.*\b${place}\b`);
/** Of what is to come, was left, or is told to everybody. */
const isElse =
  /\b(?:si|pas|jamais|aucune?|annul\w*|report\w*|abandon\w*|absen\w*|refus\w*|sera|serez|devez|pouvez|lorsque|quand|exemple|en ligne|reunion|information collective|atelier|entretiens?|rendez|liste|attente|tests?|selection|salon|forum|portes)\b/;

export function checkTrainedTold(context: CheckContext): Finding[] {
  const { asked, recap, page } = context;
  const questions = [...asked, ...recap].filter(
    (field) =>
      isYesNo(field) &&
      isHers(field) &&
      asksOfTraining.test(fold(field.label)) &&
      !notIfAny.test(fold(field.label)),
  );
  const [question, other] = questions;
  if (!question || other || yesNoOf(question) !== 'no') return [];
  const months = monthsOfQuestion(question, context);
  const told = sentencesOf(page.blocks).find((sentence) => {
    const words = fold(sentence);
    // « Vous avez suivi une formation en novembre | Non » asks.
    if (words.startsWith(fold(question.label))) return false;
    const named = [...monthsIn(sentence), ...datesIn(sentence)];
    const isOfThem = named.length > 0 && named.every(({ month }) => months.includes(month));
    if (asksOfEntry.test(fold(question.label)) && !hasBegun.test(words)) return false;
    return isOfThem && wasThere.test(words) && !isElse.test(words) && !sentence.includes('?');
  });
  return told
    ? [ownFinding('contradiction', 'problem', spotOf(question), 'page-error-problem', { said: told })]
    : [];
}

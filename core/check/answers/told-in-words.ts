/** « Avez-vous reçu une bourse ? Non », where she writes of hers elsewhere on the page: « boursière du Crous, échelon 4 ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { isOfPartner } from '../who-and-when.ts';

/** What a question is about, and what somebody who has it writes. Folded. */
const things: readonly { asks: RegExp; says: RegExp }[] = [
  {
    asks: /\b(?:recu|recue|percu|percue|percevez|recevez|touche|avez vous|beneficie\w*)\b.*\bbourses?\b/,
    says: /\bboursi(?:er|ere)\b.*\b(?:crous|echelon|depuis)\b|\bbourse\b.*\b(?:echelon|me verse|m est versee|je recois|je touche|je percois)\b/,
  },
  {
    asks: /\bnouvelle (?:pension (?:de )?)?retraite\b|\bnouvelle pension\b.*\bretraite\b/,
    says: /\bretraite\b.*\b(?:premier versement|premier paiement|premiere mensualite)\b|\b(?:premier versement|premier paiement|premiere mensualite)\b.*\bretraite\b/,
  },
  {
    asks: /\b(?:aide au logement|aide personnalisee|apl|allocation (?:de )?logement)\b/,
    says: /\bcaf\b.*\b(?:envoie|verse|paie|paye|donne)\b.*\b(?:proprietaire|bailleur|loyer)\b|\bmon apl\b|\bl apl (?:est|va|part) \w*|\bje (?:recois|touche|percois) (?:une |l |mon )?(?:apl|aide au logement)\b/,
  },
  {
    asks: /\ballergi\w*\b/,
    says: /\badrenaline\b|\bepipen\b|\b(?:est|suis) (?:tres |fortement )?allergique\b|\bson allergie\b/,
  },
  {
    asks: /\b(?:mutuelle|complementaire)\b/,
    says: /\bma (?:mutuelle|complementaire)\b.*\b(?:preleve|coute|rembourse|couvre)\b|\bje (?:paie|paye|cotise)\b.*\bmutuelle\b/,
  },
];

/** Whether it may be told, was asked for or changed: no question whether she has it. */
const asksOther =
  /\b(?:souhait\w*|voulez|accept\w*|autoris\w*|demande\w*|change\w*|autres?|inform\w*|transm\w*|connaiss\w*)\b/;

/** What was, is waited for, or is denied. */
const isNotSo =
  /\b(?:pas|plus|rien|jamais|aucune?|devrait|doit|attends?|attente|demande\w*|futur\w*|prochain\w*|ancien\w*|jusqu\w*|si|quand|arrete\w*|fini\w*|termine\w*|refus\w*|suspen\w*|avait|avais|etait|etais|ex|frere|soeur|ami\w*|voisin\w*)\b/;

/** Of a line she writes herself, short of a whole letter. */
const longestText = 600;

export function checkToldInWords({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  return said.flatMap((question) => {
    if (!isDenied(question) || isOfPartner(question)) return [];
    const words = fold(question.label);
    const thing = asksOther.test(words) ? undefined : things.find(({ asks }) => asks.test(words));
    const told = thing && said.find((field) => field !== question && tells(field, thing.says));
    // By its name alone: her words are hers.
    return told
      ? [
          ownFinding('contradiction', 'problem', spotOf(question), 'papers-problem', {
            told: told.label,
            asked: question.label,
          }),
        ]
      : [];
  });
}

/** « Non », « Aucune » */
const isDenied = (field: Field): boolean =>
  isYesNo(field) ? yesNoOf(field) === 'no' : /^(?:aucune?|non)$/.test(fold(textOf(field) ?? ''));

function tells(field: Field, says: RegExp): boolean {
  const text = textOf(field) ?? '';
  if (isYesNo(field) || field.options.length > 0 || field.label === '' || text.length > longestText)
    return false;
  return sentencesOf([text], longestText)
    .map(fold)
    .some((sentence) => says.test(sentence) && !isNotSo.test(sentence));
}

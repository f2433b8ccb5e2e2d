/**
 * « Mon remplacement s'est terminé vendredi 27 », « je travaille au café depuis le 9 novembre », in a note of hers or in a
 * message that the page shows, of the month in which she says that she did not work.
 */
import type { Field, PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthNumber, withMonthNames } from '../../wording/months.ts';
import { messagesSince, withDays } from '../messages/hers.ts';
import { wordsOf } from './told-in-words.ts';

/** What is told of work, and whether the page shows it or a case of hers holds it. */
export interface WorkTold {
  sentence: string;
  /** Null of a message that the page shows. */
  field: Field | null;
}

const job =
  '(?:contrats?|cdd|cdi|missions?(?! locale)|remplacements?|interim|emploi|travail|poste|job|boulot|saison|extras?|vacations?|vendanges)';
const upTo = (most: number): string => String.raw`(?:\p{L}+ ){0,${most}}?`;
const hasEnded =
  '(?:(?:s est|a ete) (?:termine|arrete|fini|acheve|interrompu)e?s?|a pris fin|est (?:termine|fini)e?)';
const day = String.raw`(?:${upTo(2)}(?:le |du |au |depuis le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:le )?(\d{1,2}|1er) (\p{L}{3,9})(?: (20\d\d))?)`;

/** « Mon remplacement au Café des Arcades s'est terminé vendredi 27 novembre » */
const ended = [
  new RegExp(String.raw`\b(?:mon|ma|ce|cette|mes) ${job} ${upTo(7)}${hasEnded} ${day}\b`, 'u'),
  new RegExp(
    String.raw`\bj ai (?:fini|termine|quitte|arrete) (?:mon|ma|cette|ce) ${job} ${upTo(7)}${day}\b`,
    'u',
  ),
  new RegExp(String.raw`\bj ai travaille ${upTo(7)}jusqu (?:au |a )${day}\b`, 'u'),
];
/** « J'y étais du 12 au 14 novembre, à 12,10 € brut de l'heure » */
const paid = [
  new RegExp(
    String.raw`\bj (?:y )?(?:etais|ai ete|ai fait|suis allee?) ${upTo(6)}(?:du (?:\d{1,2}|1er) (?:\p{L}{3,9} )?)?(?:le |au )?(\d{1,2}|1er) (\p{L}{3,9})(?: (20\d\d))?\b.*\b(?:\d (?:euros? )?(?:de )?bruts?|de l heure|payee?s? (?:\d|au smic|a l heure|a la journee))`,
    'u',
  ),
];
/** « J'ai commencé au café le 9 novembre » */
const begun = [
  new RegExp(
    String.raw`\bj ai (?:commence|debute|repris|pris|decroche) (?:a travailler(?! (?:sur|mon|ma|mes|a)\b)|(?:le|mon|ma|un|une|ce|cette|mes) (?:nouve\p{L}+ |petite? )?${job})\b ${upTo(7)}${day}\b`,
    'u',
  ),
  new RegExp(
    String.raw`\bj ai ete (?:embauchee?|recrutee?)(?!.*\b(?:je commence|commencer\w*|debut\w*|a partir|sign\w+)\b) ${upTo(7)}${day}\b`,
    'u',
  ),
  new RegExp(
    String.raw`\bje (?:travaille|suis en (?:cdd|cdi|interim|mission)) ${upTo(7)}depuis le ${day}\b`,
    'u',
  ),
];
/** Of no work that is paid in that month, of somebody else, or not sure. */
const ofSomethingElse =
  /\b(?:formations?|stages?|stagiaire|benevol\w*|volontariat|scolaires?|devoirs|civique|immersion|pmsmp|arret|arretee|maladie|maternite|parental|conges?|absente?|apprenti\w*|alternance|professionnalisation|engagement|cej|mission locale|accompagnement|assurances?|edf|engie|gaz|electricite|internet|abonnement|energie|forfait|mobile|box|fibre|credit|leasing|voiture|obseques|prevoyance|nounou|nourrice|assistante maternelle|bail|location|logement|mutuelle|telephone|achats?|courses|achete\w*|simul\w*|calcul\w*|devis|estim\w*|promesse|demandes?|inscrite?|medecin|dentiste|psycholog\w*|therap\w*|bilan|projet|cv|orientation|recherche d emploi|pas|jamais|annul\w*|report\w*|erreur|essai|entretiens?|si|devrait|doit|mari|conjointe?|compagnon|compagne|copain|copine|fils|fille|frere|soeur|mere|pere)\b/;
/** Who is replaced tells nothing of her. */
const ofReplaced =
  /\s(?:d['’]|de la |de ma |de mon |de |pour remplacer |en remplaçant )(?:une? )?(?:collègue|salariée?)(?!\p{L})/giu;
/** Put right since, in another message. */
const takenBack = /\b(?:annul\w*|erreur|finalement|trompee?|n ai pas (?:pu )?(?:travaille|commence\w*))\b/;

/** At an edge of the month there may have been no work: a week-end, a holiday. */
const firstSureDay = 4;
const lastSureDay = 25;
/**
 * The first sentence of hers by which she worked in one of those months, from 1 to 12.
 * @param said the cases in which she may have written it
 */
export function workSheTold(
  months: readonly number[],
  said: readonly Field[],
  page: PageModel,
  today: Temporal.PlainDate,
): WorkTold | null {
  const notes = said.flatMap((field) =>
    wordsOf(field).map((sentence) => ({ sentence, told: sentence, field })),
  );
  const messages = messagesSince(page, today).flatMap(({ day: written, sentences }) =>
    sentences.map((sentence) => ({ sentence, told: withDays(sentence, written), field: null })),
  );
  const all = [...notes, ...messages];
  if (all.some(({ told }) => takenBack.test(fold(told)))) return null;
  return all.find(({ told }) => tellsOfWork(told, months, today)) ?? null;
}

function tellsOfWork(told: string, months: readonly number[], today: Temporal.PlainDate): boolean {
  const words = fold(withMonthNames(told.replace(ofReplaced, '')));
  if (ofSomethingElse.test(words) || told.includes('?')) return false;
  const isOf = (shapes: readonly RegExp[], isSure: (day: number) => boolean): boolean =>
    shapes.some((shape) => {
      const [, number = '', name = '', year] = shape.exec(words) ?? [];
      const month = monthNumber(name);
      if (month === null || !months.includes(month)) return false;
      const itsYear = month > today.month ? today.year - 1 : today.year;
      return Number(year ?? itsYear) === itsYear && isSure(Number(number.replace('1er', '1')));
    });
  return (
    isOf(paid, () => true) ||
    isOf(ended, (at) => at >= firstSureDay) ||
    isOf(begun, (at) => at <= lastSureDay)
  );
}

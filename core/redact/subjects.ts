import type { Case } from '../pack.ts';
import type { Field, FieldId } from '../page-model.ts';
import { fold } from '../reading/normalise.ts';

/**
 * Subjects that never leave, not even as a label: couple, debts, violence, the right to stay (the hand-over card's
 * promise), and those the GDPR sets apart in its articles 9 and 10 (health, justice, religion, opinions, unions, origin,
 * sexual life, genes, body). « Séjour à l'étranger » and « résidence principale » are ordinary questions, and stay.
 */
const subjects = [
  /\b(couples?|conjointe?s?|concubin\w*|pacs\w*|mari|marie e|epou(x|ses?)|divorce\w*|separation|separee?s?|veufs?|veuves?|veuvage|union libre|vie maritale|matrimonial\w*|marital\w*|celibataires?|situation (de famille|familiale)|parents? isole\w*|vi(vez|vre|e) (vous )?seul\w*|garde alternee|residence alternee|spouse|partner|husband|wife)\b/,
  /\b(dettes?|surendette\w*|endette\w*|impayes?|saisies?|huissiers?|commissaires? de justice|recouvrement|debts?)\b/,
  /\b(violen\w+|victimes?|agression\w*|ordonnance de protection|menaces?|maltraitan\w+|emprise|abuse)\b/,
  /\b(sante|maladies?|malades?|handicap\w*|invalid\w*|inaptitude|incapacite|grossesse|enceinte|medic\w+|medecins?|hospital\w*|hopital|soins|addiction\w*|aah|mdph|rqth|health|disab\w+|pregnan\w+)\b/,
  /\b(prison\w*|detenus?|detention|incarcer\w*|condamn\w*|casier judiciaire|penale?s?)\b/,
  /\b(religi\w+|syndica\w+|(opinions?|partis?|convictions?) politiques?|convictions?|orientation sexuelle|vie sexuelle|homosexu\w*|lesbien\w*|transgenre\w*|origines? (ethniques?|raciales?)|ethnie|genetiqu\w*|biometri\w*)\b/,
  /\b((titres?|cartes?|permis|droit|autorisations?) (de |au )?sejour|carte de residente?|recepisses? de (demande|sejour)\w*|regularis\w*|sans papiers|oqtf|asile|refugie\w*|apatrid\w*|nationalites?|naturalis\w*|ofpra|cnda|visas?|immigr\w*|expulsions?|residence permit|asylum|refugee\w*|nationality)\b/,
];

/** Whether a text speaks of one of these subjects. */
export function isAboutSubject(text: string): boolean {
  const plain = fold(text).replace(/[()·.-]/g, ' ');
  return subjects.some((subject) => subject.test(plain));
}

/** Whether a case is about one of them, by what stands around it: never by what was answered. */
export function isSubjectField({ label, question, group, heading, valueType }: Field): boolean {
  if (valueType === 'marital-status') return true;
  return isAboutSubject([label, question, group, heading].filter(Boolean).join(' ; '));
}

/** Whether a guide's case is about one of them, in any of the wordings by which it is found. */
export function isSubjectCase({
  labels,
  groups,
  valueTypes,
}: Pick<Case, 'labels' | 'groups' | 'valueTypes'>): boolean {
  return valueTypes.includes('marital-status') || [...labels, ...groups].some(isAboutSubject);
}

/**
 * Whether a case of a page is about one of them: by what stands around it, or by the guide's case that it is.
 * @param caseOf the guide's cases on this page
 */
export function subjectTest(
  known: readonly Case[],
  caseOf: ReadonlyMap<FieldId, string>,
): (field: Field) => boolean {
  const subjects = new Set(known.filter(isSubjectCase).map(({ id }) => id));
  return (field) => isSubjectField(field) || subjects.has(caseOf.get(field.id) ?? '');
}

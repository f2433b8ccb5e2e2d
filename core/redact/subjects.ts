import type { Case } from '../pack.ts';
import type { Field, FieldId } from '../page-model.ts';
import { fold } from '../reading/normalise.ts';
import { waysOfSaying } from './ways-of-saying.ts';

const { raw } = String;
/** Every wording on word boundaries; the ends of lines are there for whoever reads them. */
const saying = (wordings: string) => new RegExp(raw`\b(?:${wordings.replace(/\s*\n\s*/g, '')})\b`);

/**
 * Subjects that never leave, not even as a label: couple, debts, violence, the right to stay (the hand-over card's
 * promise), having no home, and those the GDPR sets apart in its articles 9 and 10 (health, justice, religion, opinions,
 * unions, origin, sexual life, genes, body). Each by the words that can hardly say anything else: « Séjour à l'étranger »,
 * « résidence principale », « frais de garde » and « saisie de la déclaration » are ordinary questions, and stay.
 */
const names = [
  // Couple, and whoever lives apart.
  raw`couples?|conjointe?s?|conjuga(?:l\w*|ux)|concubin\w*|pacs\w*|epou(?:x|ses?)|compagn(?:e|on)s?|petite? amie?|fianc\w+
    |mari|maries|mariees?|marie (?:e|depuis)|(?:etes vous|vous etes|suis|etre) marie|mariages?|remari\w*|union libre
    |(?:votre|notre|mon|ma|sa) (?:femme|partenaire)|ex (?:femme|mari)|matrimonia\w*|marita\w*|celibat\w*
    |situation (?:de famille|familiale)|vies? communes?|vie a deux|vie en commun|communaute de vie|cohabit\w*|en menage
    |vi(?:s|t|e|vre|vez|vons|vant|viez) (?:vous |nous |t il |t elle )?(?:actuellement |toujours |plus |pas )?(?:seul\w*|ensemble|a deux|avec (?:quelqu'un|une (?:autre )?personne))
    |(?:elev\w+|vecu) seul\w*|vecu (?:ensemble|a deux)|divorc\w*|separation|separee?s?|separer(?! (?:par|les|vos|ces|chaque|avec|d'une))|veufs?|veuves?|veuvage|pensions? de reversion|spouse|partner|husband|wife|married|marriage`,
  raw`(?:parents?|personnes?|adultes?|meres?|peres?|allocataires?|vous|etes) isole\w?\w?|isole es?|isolement`,
  // Who has the children; a childminder's cost is none of it.
  raw`gardes? (?:alternee|partagee|exclusive|conjointe|classique|principale)s?|(?:droits?|partage|rythme) de (?:la )?garde|enfants? en (?:garde|alternee)|residences? alternees?|droits? (?:de visite|de garde)
    |(?<!\b(?:frais|modes?|depenses?|aides?|cout|pour|heures|remunerations?|salaires?)(?: liee?s)?(?: de| a| pour)?(?: la)? )garde (?:des |de l'|de (?:vos|nos|mes|ses|votre|notre|mon|son) )enfants?`,
  raw`dettes?|debts?|surendett\w*|endett\w*|impayee?s?|indue?s?|trop (?:percu|verse|paye)e?s?|recouvrement|creanciers?
    |retards? (?:de|du|d'un|dans le) (?:loyers?|paiements?|charges|credits?)|loyers? (?:en retard|dus?|(?:non|pas) (?:payes?|regles?))
    |huissiers?|commissaires? de justice|mises? en demeure|commandements? de payer|avis a tiers detenteur
    |saisies? (?:sur|attribution|arret|conservatoires?|immobilieres?|administratives?|des (?:remunerations|biens|meubles))
    |(?:objet d'une|montant (?:de la|d'une|des)|avis de|procedure de|avez vous (?:eu |subi )?(?:une|des)) saisies?
    |retenues? sur (?:vos |mes |les )?(?:prestations|allocations|droits)|remises? gracieuses?|delais? de paiement
    |plans? (?:d'apurement|de remboursement)|moratoires?|decouverts?|interdi\w+ bancaires?|fichage bancaire|ficp|banque de france
    |credits? (?:a la consommation|revolving|renouvelables?)|retablissement personnel|(?:liquidation|redressement) judiciaire(?! de (?:l'|la |votre )?(?:employeur|entreprise|societe))`,
  raw`violen\w+|victimes?|agress\w+|ordonnance de protection|menac\w+|maltrait\w+|emprise(?! au sol)|abuse|harcel\w+
    |abus (?:de faiblesse|sexuels?)|viols?|violee?s?|incest\w*|coups? (?:et|portes?)|battue?s?|(?:pre )?plaintes?
    |mains? courantes?|mis\w* a l'abri|hebergements? d'urgence|prostitu\w*|proxenet\w*|excision|feminicides?`,
  raw`sante|health|maladies?|malades?|sick leave|arrets? (?:de |du )?travail|en arret|accident\w*|affections? de longue duree|ald
    |handicap\w*|disab\w+|invalid\w*|inapt\w+|incapacites?|infirm(?:e|ite)s?|perte d'autonomie|dependance|personnes? dependantes?
    |aah|aeeh|ajpp|apa|allocations? personnalisees? d'autonomie|mobilite inclusion|cdaph|cmi|esat|mdph|pch|rqth|grossesses?|enceintes?|pregnan\w+|maternites?|maternity|accouch\w*
    |enfants? a naitre|(?:date )?(?:prevue|presumee) de (?:la )?naissance|naissance (?:prevue|attendue|a venir)|attend\w* un (?:enfant|bebe)
    |fausses? couches?|ivg|pma|medic\w+|medecins?|hospital\w*|hopita(?:l|ux)|ehpad|chirurg\w+|therap\w+|soins|transports? sanitaires?|psych\w+|depress\w+
    |autis\w+|aveugles?|malvoyan\w+|malentendan\w+|sourde?s?|cancers?|vih|sida|seropositi\w+|groupe sanguin|vaccin\w*|allerg\w+
    |addict\w*|alcool\w*|drogues?|toxicoman\w*|stupefiants?|sevrage`,
  raw`prison\w*|(?:personnes?|parents?|(?:etes|est)(?: vous| il| elle)?|suis|etait|ete) detenue?s?|detenue?s? (?:en|a la|depuis)|(?<=^|; )detenue?s?(?= ;|$)|detention|incarcer\w*|ecrou|garde a vue|condamn\w*|casier judiciaire|(?<!code )penale?s?
    |delits?|infractions?|probation|sursis|bracelet electronique|controle judiciaire|jugements?|juges?|tribuna(?:l|ux)`,
  raw`religi\w+|cultes?|halal|casher|sans porc|syndica\w+|(?:opinions?|partis?|convictions?) politiques?|convictions?
    |orientation sexuelle|vie sexuelle|homosexu\w*|bisexu\w*|intersex\w*|lesbien\w*|transgenre\w*|changement de sexe
    |origines? (?:ethniques?|raciales?)|ethnie|genetiqu\w*|biometri\w*`,
  raw`(?:titres?|cartes?|permis|droits?|autorisations?|documents?|certificats?|regularite|situation) (?:de |du |d'un |au |sur le )?(?:long |court )?sejours?
    |(?:papiers?|pieces?|recepisses?|attestations? de demande) (?:de |du |d'un |au |sur le )?(?:votre |mon |son |leur )?sejours?(?! (?:a l'etranger|linguistiques?|scolaires?|de vacances|en (?:colonie|camp)))
    |(?:papiers?|documents?|recepisses?|titres?|cartes?|autorisations?) (?:provisoires?|temporaires?|pluriannuel\w*) (?:de |du |au )sejours?|autorisations? provisoires?(?! d)
    |(?:papiers?|titres?|cartes?|permis|documents?|recepisses?) de residence(?! (?:principale|secondaire|universitaire|fiscale|autonomie|etudiante))
    |recepisses? (?:de (?:la |votre |mon )?(?:premiere |renouvellement|prefecture)|pour rester)
    |(?:papiers?|documents?) (?:\w+ )?pour (?:rester|vivre|resider) en france
    |(?:expiration|fin|renouvellement|prolongation|validite) (?:de validite )?de(?: vos| mes| ses| leurs)? papiers(?! (?:d|a ))
    |longs? sejours?(?! a l'etranger)|vls ts|cartes? (?:de )?residente?s?|certificats? de residence|residence permit|agdref|anef|ofii
    |recepisses? de (?:demande|sejour)\w*|regularis\w*|(?:situation|sejour) irregul\w+|sans papiers|oqtf|quitter le territoire
    |(?:vous|etes|une?|personnes?|numeros?|mineurs?|enfants?) etrangere?s?|etrangere?s? (?:malades?|en situation)
    |ressortissante?s?|nationalit\w+|naturalis\w*|apatrid\w*|migrant\w*|immigr\w*|exilee?s?|expulsions?|asile|asylum|refugie\w*
    |refugee\w*|ofpra|cnda|visas?|protection (?:subsidiaire|internationale|temporaire)|mineurs? (?:non accompagnes?|isoles?)
    |(?:regroupement|reunification) familiale?|primo arrivante?s?|autorisations? (?:provisoires? )?de travail
    |(?:entre|entree|entres|entrees|arrive|arrivee|arrives|arrivees) (?:en france|sur le territoire)
    |depuis (?:quand|combien de temps|quelle date) (?:\w+ )?(?:\w+ )?en france|en france depuis`,
  raw`sans (?:abri|domicile|logement|toit|residence(?! (?:principale|secondaire|universitaire)))|(?:residences?|domiciles?|logements?|habitations?|habitats?|adresses?) stables?
    |(?<!\b(?:telephones?|tel|numeros?|lignes?)(?: de| du| a| au)?(?: votre| mon)? )(?:domiciles?|logements?|residences?|adresses?) fixes?|sdf|chrs|domiciliations?(?! (?:bancaire|fiscale|de (?:votre|vos|mon|mes|ce) (?:comptes?|salaires?)|du (?:compte|salaire)))|(?:vi\w+|dor\w+) (?:a|dans) la rue`,
];
const subjects = [...names, ...waysOfSaying].map(saying);

/** Bodies and rights that have one of these words in their name, and tell nothing of whoever they serve. */
const publicBodies =
  /\b(?:complementaire sante(?: solidaire)?|(?<!par (?:l'|votre )?)assurance maladie(?! (?:pendant|durant)))\b/g;

/** Whether a text speaks of one of these subjects. */
export function isAboutSubject(text: string): boolean {
  const plain = fold(text)
    .replace(/[\s()/·.-]+/g, ' ')
    .replace(publicBodies, '');
  return partsOf(plain).some((part) => subjects.some((subject) => subject.test(part)));
}

/** No wording is longer than what two parts share. */
const [longestPart, shared] = [1_000, 200];

/** What looks around a word costs as the square of the text: a long one is read by parts that overlap. */
function partsOf(text: string): string[] {
  const step = longestPart - shared;
  const count = Math.max(1, Math.ceil((text.length - shared) / step));
  return Array.from({ length: count }, (_, at) => text.slice(at * step, at * step + longestPart));
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

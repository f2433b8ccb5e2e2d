/** The words by which forms name what they ask for, French first, then English. Order decides: the narrower first. */
import type { ValueType } from '../page-model.ts';
import { CAF_NUMBER, CODE, EMAIL, IDENTIFIER, NIR, PHONE, TAX_NUMBER } from './identity-words.ts';
import type { Clue, Rule } from './word-index.ts';

const BIRTH = /\b(naissance|birth|ne\(?e?\)? (a|en|au)|born)\b/;
const PLACE = 'lieu|commune|ville|pays|departement|code postal|place|town|city|country|county';

/** « Nombre d'étages » counts; it does not ask for an address. */
function isNoCount({ label }: Clue): boolean {
  return !/\b(nombre|nb|combien|number of|how many|age|effectif)\b/.test(label);
}

export const RULES: Rule[] = [
  CODE,
  // What opens an account, a door or pays, whatever the case looks like: no act shows it to anybody.
  {
    type: 'password',
    words:
      'mot passe|password|passphrase|code confidentiel|code secret|code personnel|code acces|code activation|code pin|pin code|code carte|code porte|digicode|cryptogramme|cvv|cvc|numero carte bancaire|numero carte bleue|numero carte credit|numero carte paiement|card number|expiration carte bancaire|expiration carte bleue|validite carte bancaire',
  },
  { type: 'initial', words: 'premiere lettre|vos initiales|first letter|your initials' },
  {
    type: 'iban',
    words:
      'iban|rib|bban|compte bancaire|numero de compte|compte a crediter|compte a debiter|identifiant international compte|account number|sort code|coordonnees bancaires',
  },
  {
    type: 'identifier',
    words: 'bic|swift',
    also: (c) => !/\b(prestations?|ventes?|benefices?|revenus?|recettes?|chiffre|montants?)\b/.test(c.label),
  },
  // « Inès » is somebody's name.
  { type: 'identifier', words: 'ine', also: ({ label }) => /\bine\b/.test(label) },
  { type: 'identifier', words: 'code insee|code ape|code naf|rna|waldec' },
  { type: 'siret', words: 'siret|siren|numero entreprise' },
  NIR,
  CAF_NUMBER,
  TAX_NUMBER,
  {
    type: 'id-number',
    words:
      'numero passeport|numero carte identite|numero carte nationale identite|numero piece identite|numero cni|numero titre sejour|titre sejour n°|numero carte sejour|numero permis|numero etranger|agdref|numero document identite|numero visa|passport number|passport no|driv* licence|driv* license|identity card|identity number|licence number|license number|alien number|alien registration|permit number',
  },
  EMAIL,
  PHONE,
  {
    type: 'phone',
    words: 'gsm|ligne fixe|contact telephonique|coordonnees telephoniques|numero contact',
  },
  {
    type: 'phone',
    words: 'numero',
    also: (c) =>
      /(?:\bnumero|n°) (?:ou|auquel|pour|peut-on)\b.*\b(?:joindre|appeler|rappeler|contacter)\b|\bquel numero\b.*\b(?:joindre|appeler|rappeler|contacter)\b/.test(
        c.label,
      ),
  },
  {
    type: 'url',
    words: 'site web|site internet|url|lien|website|web address|page web|adresse site|adresse internet',
    // « Quel est votre lien avec cette personne ? », « Lien de parenté »
    also: (c) => !/\blien\b.*\b(avec|entre|parente|famil\w+|personne)\b/.test(c.label),
  },
  { type: 'birth-place', words: PLACE, also: (c) => BIRTH.test(c.label) },
  {
    type: 'birth-place',
    words: 'departement|commune|ville|pays|lieu',
    also: (c) =>
      /^(nom du pays|departement|commune|ville|pays|lieu)\b/.test(c.label) &&
      /\b(lieu de naissance|pays de naissance|place of birth)\b/.test(c.around),
  },
  { type: 'nationality', words: 'nationalite|nationality|citizenship|citoyennete' },
  {
    type: 'marital-status',
    words:
      'situation famil*|statut famil*|situation matrimonial*|statut matrimonial*|regime matrimonial|etat matrimonial*|situation marital*|statut marital*|situation conjugal*|statut conjugal|etat civil|marital|civil status|relationship status|en couple|type union|relation',
    also: (c) =>
      (!/\b(etat civil|relation|noms?)\b/.test(c.label) && !/\bdate\b|^(debut|fin|depuis)\b/.test(c.label)) ||
      /^((votre |type de )?relation|situation d'etat civil|etat civil)$/.test(c.label),
  },
  {
    type: 'title',
    words: 'civilite|sexe|genre|gender|sex|salutation|honorific',
  },
  { type: 'title', words: 'titre|title', also: (c) => /^(titre|title)$/.test(c.label) },
  {
    type: 'job',
    words:
      'profession|metier|poste|fonction|emploi occupe|emploi exerce|emploi recherche|emploi actuel|activite professionnelle|intitule emploi|job|occupation|role|qualification|appellation|categorie socioprofessionnelle|csp',
    also: (c) =>
      c.kind !== 'radio' &&
      !/\b(date|depuis|numero|type|nombre|description|taux|duree|titre)\b/.test(c.label),
  },
  {
    type: 'duration',
    words:
      'duree|delai|pendant combien|combien temps|combien mois|combien jour|combien semaine|combien annee|how long|duration|anciennete|length stay|length time|nombre de mois|nombre de semaines|number of months|number of weeks',
  },
  { type: 'date', words: 'du|au', also: (c) => /(^|\s)(du|(jusqu')?au)$/.test(c.label) },
  {
    type: 'period',
    words: 'periode|period|trimestre|quarter|semestre',
    also: (c) =>
      !/\b(montant|salaire|revenu|ressource|loyer|chiffre|total)|^(date de )?(debut|fin)\b|^(nombre |nb |volume )?(d'|de |des )?heures?\b/.test(
        c.label,
      ),
  },
  { type: 'period', words: 'du', also: (c) => /\bdu .{1,12} au\b/.test(c.label) },
  {
    type: 'month',
    words: 'mois et annee|mois concerne|mois de|quel mois|month and year|which month|mois declare',
    // « Le jour, compris dans le mois de novembre, où l'arrêt commence »
    also: (c) =>
      !/\b(montant|salaire|revenu|nombre)|^(?:le |la |votre )?(?:premier |dernier )?(?:jour|date)\b/.test(
        c.label,
      ),
  },
  {
    type: 'hours',
    // « H. du mois », « Nb h. travaillées »
    words: 'h',
    also: (c) =>
      /^(?:(?:nb|nbre|nombre|total)\.? (?:d')?)?h\.?(?: (?:du mois|de travail|travaillees?|payees?|effectuees?|declarees?|salariees?|brutes?|tot\w*))?(?:,? ligne \d+)?$/.test(
        c.label,
      ),
  },
  {
    type: 'hours',
    words: 'heure|hour|horaire',
    also: (c) => !/\b(date|salaires?|remunerations?|tarif|montant)\b/.test(c.label),
  },
  { type: 'percent', words: 'taux|pourcentage|percent*|quotite|%' },
  {
    type: 'area',
    words: 'superficie|surface|m2|m²|metre carre|hectare|area|square feet|square met*|shab',
  },
  {
    type: 'date',
    words:
      'date|ne le|ne e le|born on|depuis le|quand|dernier jour|premier jour|when|a partir du|jusqu au|le jour|echeance|dob|valable jusqu|debut|fin',
    also: (c) =>
      !/\b(nombre|combien|montant|lieu|numero|echeance mensuelle)\b|\b(a|mise|mises) jour\b|^(arret|trajet|ligne|station)\b.*\bdepuis le\b/.test(
        c.label,
      ) &&
      /\bdate\b|^(debut|fin)( d|$)|^(?!.*\b(debut|fin)\b)/.test(c.label) &&
      c.kind !== 'select',
  },
  {
    type: 'year',
    words: 'annee|millesime|exercice|year',
    // « Montant de vos frais pour l'année 2025, en euros »
    also: (c) => isNoCount(c) && !/^(montant|total|somme)\b|\beuros?\b/.test(c.label),
  },
  {
    type: 'household',
    words:
      'nombre personne|nombre total personne|nombre enfant|nombre occupant|nombre adulte|nombre part|nombre membre|nombre mineur|combien personne|combien enfant|combien adulte|enfant a charge|personne a charge|personne foyer|composition foyer|composition familiale|how many people|how many children|how many adults|number people|number children|number adults|household|dependant|dependent|taille foyer|taille menage',
    also: (c) =>
      !/household (income|earnings|budget|expenses|bills)|^(salaire|revenu|ressource|pension|montant)s?\b/.test(
        c.label,
      ),
  },
  {
    type: 'amount',
    words:
      'montant|salaire|revenu|ressource|remuneration|traitement|loyer|charge|pension|allocation|indemnite|prime|rente|retraite|prix|cout|tarif|budget|subvention|benefice|chiffre d affaires|ca annuel|frais|depense|credit|dette|emprunt|mensualite|capital|epargne|livret a|reste a vivre|patrimo*|valeur locative|valeur bien|valeur venale|valeur totale|reversement|versement|acompte|solde|caution|depot garantie|aide au logement|aide percue|aide recue|apl|net imposable|net social|net a payer|net percu|brut|euro|amount|salary|wage|income|earning|rent|price|cost|fee|payment|saving|how much|total de|quotient|rfr|prestation|combien gagne*|gagne*|touche* par mois|reste a charge|recette|fond propre|€|£|$',
    also: (c) =>
      !/\b(numero|nom|prenoms?|adresse|organisme|caisse|date|type|nature|motif|nombre|number|name|reference|mode|a charge)\b|^(precisions?|details?|explications?|commentaires?|observations?)\b|\b(?:dire|dites|expliquer|expliquez|savoir) pourquoi\b|\bpourquoi$|\b(commentaires?|observations?)$/.test(
        c.label.replace(/de reference|reste a charge/, ''),
      ) &&
      // « À la charge de qui est aussi votre enfant ? », « Parent qui vous déclare à sa charge »
      !/^(?!.*\b(?:montants?|restes?|restant\w*|parts?|sommes?|frais|couts?|prix|depenses?)\b).*\ba (?:la charge d|(?:sa|leur|votre|ma) charge\b)/.test(
        c.label,
      ) &&
      c.kind !== 'radio' &&
      c.kind !== 'checkbox',
  },
  {
    type: 'amount',
    // « Combien avez-vous perçu ? », « Combien payez-vous pour vous loger ? »; not « combien de fois ».
    words: 'combien',
    also: (c) =>
      /\bcombien\b(?! (?:de|d'|des|sont|etes)\b).*\b(?:percu|perce|recu|recev|touch|pay|vers|gagn|depens|cout|encaiss|rapport)/.test(
        c.label,
      ),
  },
  {
    type: 'amount',
    words: 'somme|avance|argent|total|net|paie|honoraire|pourboire|gain|dividende|gratification|ca',
    also: (c) =>
      /^(?:votre |vos |la |les |quelle )?(?:sommes?|avances?|argent|total|net)\b.* ?\b(?:percu|recu|verse|touche|encaisse|gagne|paye|place)e?s?\b(?! (?:le|par|a|en)\b)|^(?:votre |ma )?paie(?: (?:nette|brute|du mois|de|d'))?|^(?:honoraires|pourboires|gains|dividendes|gratifications?)\b(?!.*\b(?:verse|recu|percu)e?s? (?:par|le)\b)|^ca (?:du|de|ht|encaisse|realise|mensuel|trimestriel|annuel)\b/.test(
        c.label,
      ) &&
      !/\b(?:date|nom|nature|origine|motif|organisme|jour|mois de paie|numero|lettres)\b| (?:de|par)$/.test(
        c.label,
      ),
  },
  { type: 'postal-code', words: 'c p|code postal|codes postaux|cp|postcode|post code|postal code|zip' },
  {
    type: 'address-search',
    words: 'adresse|search address',
    also: (c) =>
      // It proposes addresses as one types.
      c.kind === 'combobox' ||
      (/^(rechercher? (une |votre |l')?adresse|adresse( (du|de la|de l'|complete|postale).*)?|votre adresse|saisissez (votre|une) adresse|search address)$/.test(
        c.label,
      ) &&
        /\b(liste|selectionne|suggestion|commencez|tapez|saisissez|autocompl|choisissez)\b/.test(
          `${c.hint} ${c.around}`,
        )),
  },
  { type: 'country', words: 'pays|country' },
  { type: 'department', words: 'departement|region|county|state|province|prefecture|canton' },
  { type: 'city', words: 'ville|commune|localite|municipalite|city|town' },
  {
    type: 'address',
    words:
      'adresse|voie|rue|indice repetition|lieu dit|complement|batiment|etage|escalier|appartement|appt|residence|immeuble|entree|porte|boite aux lettres|bp|boite postale|extension|domicile|address|street|building|apartment|flat|line 1|line 2',
    // « Entrée en formation »
    also: (c) =>
      isNoCount(c) &&
      !/^(?:votre |l')?entree (?:en|dans|au|chez)\b|\b(?:vend|aide|employ|salari|service|travail|soins?|garde)\w* a domicile\b/.test(
        c.label,
      ),
  },
  {
    type: 'address',
    words: 'numero|no',
    also: (c) =>
      /^(numero|n°|no)$/.test(c.label) &&
      /\b(adresse|domicil\w*|voie|address|logement|residence)\b/.test(c.around),
  },
  IDENTIFIER,
  { type: 'identifier', words: 'code', also: (c) => /^(votre |le |mon )?code\b/.test(c.label) },
  {
    type: 'organisation',
    words:
      'nom service|nom ecole|nom agence|nom banque|nom assur*|nom caisse|denomination|raison sociale|organisme|organisation|organization|entreprise|societe|structure|employeur|etablissement|association|administration|collectivite|company|employer|business name|school|affilie|bailleur|enseigne',
    also: isNoCount,
  },
  {
    type: 'name',
    words:
      'nom|prenom|patronyme|name|surname|pseudonyme|signataire|titulaire|responsable|personne a prevenir|personne a contacter|medecin traitant|interlocuteur',
  },
  {
    type: 'search',
    words: 'recherche|rechercher|recherchez|search|filtrer|filter|mot cle|keyword',
    also: (c) => !/ (de|d'|en) recherche/.test(c.label),
  },
  {
    type: 'count',
    words:
      'nombre|combien|quantite|volumetrie|how many|number of|quantity|age|effectif|capacite|kilometrage|jours travailles',
  },
  {
    type: 'free-text',
    words:
      'commentaire|precis*|motif|descri*|expli*|detail|message|observation|remarque|autre information|raison|pourquoi|comment|reason|please provide|tell us|question|objet|sujet|subject|note|autre situation|autre cas|autre a preciser|lequel|laquelle|lesquels',
  },
];

/** What the standard `autocomplete` words mean. */
export const PURPOSES: Record<string, ValueType> = {
  name: 'name',
  'given-name': 'name',
  'additional-name': 'name',
  'family-name': 'name',
  nickname: 'name',
  'honorific-prefix': 'title',
  sex: 'title',
  'organization-title': 'job',
  organization: 'organisation',
  'street-address': 'address',
  'address-line1': 'address',
  'address-line2': 'address',
  'address-line3': 'address',
  'address-level2': 'city',
  'address-level1': 'department',
  'postal-code': 'postal-code',
  country: 'country',
  'country-name': 'country',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  bday: 'date',
  'bday-day': 'date-part',
  'bday-month': 'date-part',
  'bday-year': 'date-part',
  url: 'url',
  username: 'identifier',
  'one-time-code': 'otp',
  'new-password': 'password',
  'current-password': 'password',
  'cc-number': 'password',
  'cc-csc': 'password',
  'cc-exp': 'password',
  'cc-exp-month': 'password',
  'cc-exp-year': 'password',
  'transaction-amount': 'amount',
};

/** The words by which forms name what they ask for, French first, then English. Order decides: the narrower first. */
import type { FieldKind, ValueType } from '../page-model.ts';

export interface Clue {
  /** Folded: lower case, no accents. */
  label: string;
  around: string;
  hint: string;
  kind: FieldKind;
}

/** A meaning, the words of a label that give it, and what else must hold. */
export interface Rule {
  type: ValueType;
  label: RegExp;
  also?: (clue: Clue) => boolean;
}

const BIRTH = /\b(naissance|birth|ne\(?e?\)? (a|en|au)|born)\b/;
const PLACE = /\b(lieu|commune|ville|pays|departement|code postal|place|town|city|country|county)\b/;
const MONEY =
  /\b(montants?|salaires?|revenus?|ressources?|remunerations?|traitements?|loyers?|charges locatives|charges|pensions?|allocations?|indemnites?|primes?|rentes?|retraites?|prix|cout|couts|tarif|budget|subventions?|benefices?|chiffre d'affaires|ca annuel|frais|depenses?|credits?|dettes?|emprunt|mensualites?|capital|epargne|livret a|patrimo\w+|valeur (locative|patrimoniale|du bien|venale)|valeur totale|reversement|versements?|acompte|solde|caution|depot de garantie|aides? (au logement|percue|recue)|apl|net (imposable|social|a payer|percu)|brut|euros?|amount|salary|wages?|income|earnings|rent|price|cost|fee|fees|payment|savings|pension|how much|total (des|de la|du|de l'|en)|quotient familial)\b|€|£|\$/;

export const RULES: Rule[] = [
  {
    type: 'otp',
    label:
      /\b(code (de (verification|confirmation|securite|validation|connexion|l'application)|a (usage unique|\d+ chiffres)|recu|temporaire|otp|sms)|one[- ]time|verification code|security code|passcode|otp|code unique)\b/,
  },
  { type: 'password', label: /\b(mot de passe|password|passphrase)\b/ },
  { type: 'initial', label: /\b(premiere lettre|vos initiales|first letter|your initials)\b/ },
  {
    type: 'iban',
    label: /\b(iban|rib|bban|compte bancaire|account number|sort code|coordonnees bancaires)\b/,
  },
  { type: 'identifier', label: /\b(bic|swift)\b/ },
  { type: 'siret', label: /\b(siret|siren|numero d'entreprise)\b/ },
  {
    type: 'nir',
    label:
      /\b(nir|nia|securite sociale|secu|n° ?ss|national insurance|social security|ssn|numero d'assure|immatriculation (sociale|ss))\b/,
  },
  {
    type: 'caf-number',
    label:
      /\b((numero|n°|no|n|matricule|identifiant)( d'| de l'| d’)? ?allocataire|allocataire (caf|msa)|(numero|n°|matricule) (caf|msa)|caf number)\b/,
  },
  {
    type: 'tax-number',
    label:
      /\b(numero fiscal|n° fiscal|identifiant fiscal|invariant fiscal|spi|reference (de l'avis|d'avis|fiscale)|numero d'avis|tax (number|reference|id)|utr|tin|ein|itin|vat number|numero de tva|tva intracommunautaire)\b/,
  },
  {
    type: 'id-number',
    label:
      /\b((numero|n°|no) (de |du |d')?(la |votre )?(passeport|carte (nationale )?d'identite|carte d'identite|piece d'identite|cni|titre de sejour|carte de sejour|permis|etranger|agdref|document d'identite|visa)|passport (number|no)|driv\w+ licen[cs]e|identity (card|number)|licen[cs]e number|alien number|permit number|etrangers? \(agdref\))\b/,
  },
  {
    type: 'email',
    label: /\b(e-?mails?|courriels?|mel|adresse (e-?mail|electronique|mail|de messagerie)|mail|messagerie)\b/,
  },
  {
    type: 'phone',
    label:
      /\b(telephones?|tel|tel\.|portable|mobile|phone|telephone number|fax|numero de (mobile|portable|tel))\b/,
  },
  {
    type: 'url',
    label: /\b(site (web|internet)|url|lien|website|web address|page web|adresse (du site|internet))\b/,
  },
  { type: 'birth-place', label: BIRTH, also: (c) => PLACE.test(c.label) },
  {
    type: 'birth-place',
    label: /^(departement|commune|ville|pays|nom du pays|lieu)\b/,
    also: (c) => /\b(lieu de naissance|pays de naissance|place of birth)\b/.test(c.around),
  },
  { type: 'nationality', label: /\b(nationalites?|nationality|citizenship|citoyennete)\b/ },
  {
    type: 'marital-status',
    label:
      /\b((situation|statut|etat) (familiale?|matrimoniale?|maritale?|civile?|de famille|conjugale?)|marital|relationship status|(votre |type de )?(relation|union)$|en couple|seul.{0,4} ou en couple|etat matrimonial)\b/,
  },
  {
    type: 'title',
    label: /\b(civilite|sexe|genre|titre de civilite|gender|sex|salutation|honorific)\b|^(titre|title)$/,
  },
  {
    type: 'job',
    label:
      /\b(profession|metier|poste( occupe)?|fonction|emploi (occupe|exerce|recherche)|activite professionnelle|intitule (du|de l'|de) (poste|emploi)|job( title)?|role|qualification|appellation)\b/,
    also: (c) => c.kind !== 'radio' && !/\b(date|depuis|numero|type|nombre)\b/.test(c.label),
  },
  {
    type: 'duration',
    label:
      /\b(depuis combien de temps|duree|pendant combien|combien de (temps|mois|jours|semaines|annees)|how long|duration|anciennete|length of (stay|time))\b/,
  },
  { type: 'period', label: /\b(periode|period|du .{1,12} au|trimestre|quarter)\b/ },
  {
    type: 'month',
    label: /\b(mois (et annee|concerne|de)|month and year|quel mois|which month)\b/,
    also: (c) => !/\b(montant|salaire|revenu)/.test(c.label),
  },
  {
    type: 'hours',
    label: /\b(heures?|nombre d'heures|hours?( worked)?|horaire|volume horaire|nb\.? d?'?heures)\b/,
  },
  { type: 'percent', label: /\b(taux|pourcentage|percent(age)?|quotite)\b|%/ },
  {
    type: 'area',
    label: /\b(superficie|surface|m2|metres? carres?|area|square (feet|metres|meters)|shab)\b|m²/,
  },
  {
    type: 'date',
    label:
      /\b(dates?|ne\(?e?\)? le|born on|date d'|depuis quand|quand|when|a partir du|jusqu'au|le jour|echeance|dob|since when)\b/,
    also: (c) => !/\b(nombre|montant|lieu|numero)\b/.test(c.label) && c.kind !== 'select',
  },
  { type: 'year', label: /\b(annees?|millesime|exercice|year)\b/ },
  {
    type: 'household',
    label:
      /\b((nombre|nb\.?|combien) (de |d'|total de )?(personnes?|enfants?|occupants?|adultes?|parts?|dependants?|membres|mineurs?)|dont (nb\.?|nombre).{0,12}(enfants?|personnes?)|enfants? a charge|personnes? (a charge|au foyer|du foyer)|composition (du foyer|familiale)|how many (people|children|adults|persons)|number of (people|children|adults|dependants|dependents|persons)|household(?! (income|earnings|budget|expenses|bills))|dependants?|dependents|taille du (foyer|menage))\b/,
  },
  {
    type: 'amount',
    label: MONEY,
    also: (c) =>
      !/\b(numero|nom|adresse|organisme|caisse|date|type|nature|motif|nombre|number|name|reference)\b/.test(
        c.label.replace(/de reference/, ''),
      ) &&
      c.kind !== 'radio' &&
      c.kind !== 'checkbox',
  },
  {
    type: 'postal-code',
    label: /\b(code postal|cp|codes? postaux|postcode|post code|postal code|zip( code)?)\b/,
  },
  {
    type: 'address-search',
    label:
      /^(rechercher? (une |votre |l')?adresse|adresse( (du|de la|de l'|complete|postale).*)?|votre adresse|saisissez (votre|une) adresse|search address)$/,
    also: (c) =>
      /\b(liste|selectionne|suggestion|commencez|tapez|saisissez|autocompl|choisissez)\b/.test(
        `${c.hint} ${c.around}`,
      ),
  },
  { type: 'country', label: /\b(pays|country)\b/ },
  { type: 'department', label: /\b(departement|region|county|state|province|prefecture|canton)\b/ },
  { type: 'city', label: /\b(ville|commune|localite|municipalite|city|town)\b/ },
  {
    type: 'address',
    label:
      /\b(adresse|numero (et|de) (nom de )?(la )?voie|voie|rue|n° et (voie|rue)|lieu[- ]dit|complement|batiment|etage|escalier|appartement|appt|residence|immeuble|entree|porte|boite aux lettres|bp|boite postale|extension|domicile|address|street|building|apartment|flat|line [12])\b/,
  },
  {
    type: 'address',
    label: /^(numero|n°|no)$/,
    also: (c) => /\b(adresse|domicil\w*|voie|address|logement|residence)\b/.test(c.around),
  },
  {
    type: 'identifier',
    label:
      /\b(numero|n°|no\.|identifiant|reference|ref\.?|matricule|login|code (dossier|acces|adherent|suivi|client)|username|user name|number|dossier n|id)\b/,
  },
  {
    type: 'organisation',
    label:
      /\b(nom (de la|de l'|du|d'une?) (structure|organisme|entreprise|societe|etablissement|association|employeur|service|ecole|administration|collectivite|bailleur|agence|banque|assur\w+|caisse)\b|denomination|raison sociale|organisme|organisation|entreprise|societe|structure|employeur|etablissement|association|administration|collectivite|company|employer|organi[sz]ation|business name|school|affilie|bailleur|enseigne)\b/,
  },
  {
    type: 'name',
    label:
      /\b(nom|noms|prenoms?|patronyme|nom d'usage|nom de (famille|naissance|jeune fille)|name|surname|first name|last name|given names?|family name|pseudonyme|signataire|titulaire|responsable)\b/,
  },
  { type: 'search', label: /\b(recherche[rz]?|search|filtrer|filter|mots?[- ]cles?|keywords?)\b/ },
  {
    type: 'count',
    label: /\b(nombre|nb\.?|combien|quantite|how many|number of|quantity|age|effectif)\b/,
  },
  {
    type: 'free-text',
    label:
      /\b(commentaires?|precis(ez|ions?|er)|motifs?|descri\w+|expli\w+|details?|message|observations?|remarques?|autres? informations?|raisons?|pourquoi|comments?|describe|reason|please (provide|explain)|tell us|question|objet|sujet|subject|notes?)\b/,
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
  'transaction-amount': 'amount',
};

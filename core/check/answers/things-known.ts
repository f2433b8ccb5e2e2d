/** What others than she may know of her (the Urssaf, a bank, an employer): how it is asked about, told and named. */
import { ofIllness } from '../same-money.ts';

export interface Thing {
  /** A question about it, folded. */
  asks: RegExp;
  /** A line that tells of it, folded. */
  tells: RegExp;
  /** The name of its amount or of a detail of it, folded. */
  names?: RegExp;
  /** It is for a child or of another of the household. */
  isForKin?: true;
  /** Of some of them only, folded. */
  butNot?: RegExp;
  /** « 0 » says that there is none. */
  isCounted?: true;
  /** What she is, and may come to change. */
  isState?: true;
}

export const things: readonly Thing[] = [
  {
    asks: /\b(?:employ\w*|emploi|salariee?|aide)\b.*\b(?:domicile|chez vous|maison)\b|\bservices? a la personne\b|\bparticulier employeur\b/,
    tells:
      /^(?!.*\b(?:vous etes (?:employ|salari)\w*|votre (?:employeur|salaire)|vos salaires?|profession|metier)\b)(?:.*\bcesu\b|.*\b(?:employ\w*|emploi|salariee?|aide|menage|services?)\b.*\b(?:chez vous|domicile)\b|.*\baide menagere\b|.*\bparticulier employeur\b)/,
    names: /\b(?:emploi|salariee?|services?)\b.*\b(?:domicile|personne)\b/,
  },
  {
    asks: /\b(?:frais de )?garde\b.*\b(?:enfants?|domicile)\b|\bfrais de garde\b|\bcreche\b|\bassistante maternelle\b|\bfaites vous garder\b|\b(?:fait|avez) \w*\s?garder\b/,
    tells:
      /^(?!.*\b(?:profession|metier|agre\w+|vous etes|vous gardez|salaires? d|garde (?:alternee|partagee|exclusive)|la garde de|droit de garde)\b).*\b(?:creche|assistante? maternelle|halte garderie|garderie|nounou|pajemploi|multi accueil|frais de garde|garde (?:de|d))\b/,
    names: /\bgarde\b/,
    isForKin: true,
  },
  {
    asks: /\bdons?\b/,
    tells:
      /^(?!.*\b(?:don recu|dons recus|donation|donnee?s? a vous|don (?:familial|de sommes?))\b).*\b(?:dons?|recus? fisca(?:l|ux))\b/,
    names: /\bdons?\b/,
  },
  { asks: /\bsyndic\w+/, tells: /\bsyndic\w+/, names: /\bsyndic\w+/ },
  {
    asks: /^(?!.*\b(?:solidaire|css|c2s|retraite)\b).*\b(?:mutuelles?|complementaires? sante|contrat de sante|couverture complementaire|complementaire)\b/,
    tells:
      /^(?!.*\b(?:solidaire|css|c2s)\b).*\b(?:mutuelles?|complementaires? sante|contrat (?:collectif|groupe|sante|de sante))\b/,
    names: /\b(?:mutuelle|complementaire)\b/,
  },
  {
    asks: /\b(?:epargne|livrets?|placements?|capitaux|assurances? vie|avoirs?|titres)\b/,
    tells:
      /\b(?:livrets?(?! de famille)|ldds?|pel|cel|pea|assurances? vie|epargne|comptes? a terme|placements?|comptes? titres)\b/,
    names: /\b(?:epargne|livrets?|placements?|assurances? vie)\b/,
  },
  {
    asks: /\bactivites? (?:\w+ )?(?:independante?|non salariee?|liberale)|\b(?:micro|auto) ?entrepr\w+|\btravailleu\w+ (?:independante?|non salarie\w*)|\ba votre compte\b|\bentreprise individuelle\b|\bchiffre d affaires\b/,
    tells:
      /\b(?:micro|auto) ?entrepr\w+|\bactivite (?:independante|liberale|non salariee)|\btravailleu\w+ independante?|\bchiffres? d affaires?\b|\bentreprise individuelle\b/,
    names: /\bchiffres? d affaires?\b|\bmicro ?entreprise\b/,
  },
  {
    asks: /\b(?:payez|versez|reglez|acquittez|charge)\b.*\b(?:loyer|redevance)\b|\b(?:avez|etes) vous (?:un loyer|locataire)\b/,
    tells: /\b(?:loyer|redevance)\b/,
    names: /\bloyer\b/,
  },
  {
    asks: /\b(?:loyers? (?:percus?|recus?|encaisses?)|revenus? (?:fonciers?|locatifs?)|louez vous|mis(?:es?)? en location|donn\w+ en location|(?:percu|recu|percevez|recevez|encaisse)\w* (?:de |des |un )?loyers?)\b/,
    tells:
      /\b(?:loyers? (?:percus?|recus?|encaisses?|verses?)|revenus? (?:fonciers?|locatifs?)|locataires?|loue(?:z|e)? (?:a|au)|en location|meuble de tourisme)\b/,
    names: /\b(?:loyers? (?:percus?|recus?|encaisses?)|revenus? (?:fonciers?|locatifs?))\b/,
  },
  {
    asks: /\b(?:vers\w+|pay\w+|regl\w+)\b.*\bpensions? alimentaires?\b|\bpensions? alimentaires? (?:versee?|payee?)s?\b/,
    tells:
      /\bvous (?:avez )?(?:vers\w+|pay\w+|regl\w+)\b.*\bpension\b|\bpensions? alimentaires? (?:versee?s?|payee?s?) par vous\b|^(?!.*\b(?:vous (?:a|verse)|a vous|pere|mere|ex)\b).*\b(?:a|ont) (?:paye|verse|regle)\b.*\bpension alimentaire\b|\bpreleve\w*\b.*\bpension alimentaire\b|\bpensions? alimentaires? que vous (?:versez|payez|avez)\b/,
    names: /\bpensions? alimentaires? (?:versee?|payee?)s?\b/,
    isForKin: true,
  },
  {
    asks: /\b(?:recev\w+|recu\w*|perc\w+|touch\w+|beneficie\w*)\b.*\bpensions? alimentaires?\b|\bpensions? alimentaires? (?:recue?|percue?)s?\b/,
    tells:
      /\bpensions? alimentaires?\b.*\b(?:vous (?:est|a ete|verse|est versee)|recue?s?|percue?s?|a vous)\b|\bvous (?:avez )?(?:recev\w+|recu\w*|perc\w+|touch\w+)\b.*\bpension alimentaire\b|\bvous (?:verse|a verse|paie|a paye)\b.*\bpension alimentaire\b|\baripa\b|\bintermediation\b/,
    names: /\bpensions? alimentaires? (?:recue?|percue?)s?\b/,
    isForKin: true,
  },
  {
    asks: /\b(?:retraite|pensions? de retraite|reversion)\b/,
    tells:
      /^(?!.*\b(?:carriere|points|trimestres|estimations?|simulations?|a partir de 20\d\d)\b).*\b(?:pensions? (?:de )?(?:retraite|reversion)|retraites? (?:de base|complementaire|personnelle|mensuelle)?|agirc|carsat|caisse de retraite)\b/,
    names: /\bretraites?\b/,
  },
  {
    asks: /\b(?:pension|rente)s? d invalidite\b|\binvalidite\b/,
    tells:
      /\b(?:pension|rente)s? d invalidite\b|^(?!.*\b(?:cartes?|cmi|mention|taux|assurance|deces)\b).*\binvalidite\b/,
    names: /\binvalidite\b/,
  },
  {
    asks: ofIllness,
    tells:
      /^(?!.*\b(?:vers\w*|pay\w*|regl\w*|subrog\w*) (?:\w+ )?(?:a |directement a )?(?:votre |son |l )?employeur\b).*\bindemnites? journalieres?\b/,
    names: ofIllness,
  },
  {
    asks: /\bbourses?\b/,
    tells: /\bbourses?\b|^(?!.*\b(?:log\w+|lou\w+|residence|chambre|loyer)\b).*\bcrous\b/,
    names: /\bbourses?\b/,
  },
  {
    asks: /^(?!.*\binscrite?s?\b).*\b(?:chomage|are|retour a l emploi|france travail)\b/,
    // On the list, without money.
    tells:
      /\ballocations? (?:de |d )?(?:chomage|aide au retour a l emploi|retour a l emploi)\b|\bfrance travail\b.*(?:\b(?:vers\w+|pay\w+|indemnis\w+|allocations?)\b|\d euros?\b)|\b(?:vers\w+|pay\w+|allocations?)\b.*\bfrance travail\b/,
    names: /\bchomage\b/,
  },
  {
    asks: /\binscrite?s? (?:a|comme) (?:france travail|pole emploi|demandeu\w+ d emploi)\b/,
    tells: /\binscri\w+\b.*\bfrance travail\b|\bfrance travail\b.*\b(?:inscri\w+|vers\w+|allocations?)\b/,
  },
  {
    asks: /\b(?:aah|adultes? handicapes?)\b/,
    tells: /\b(?:aah|adultes? handicapes?)\b/,
  },
  {
    asks: /\bcomptes?\b.*\b(?:etranger|hors de france)\b/,
    tells:
      /\bcomptes?\b.*\b(?:etranger|hors de france|allemagne|belgique|espagne|italie|suisse|portugal|luxembourg|irlande|lituanie|revolut|n26)\b/,
  },
  {
    asks: /\bpropriet\w+\b|\bbiens? immobiliers?\b/,
    tells:
      /\bproprietaire d|\btaxes? foncieres?\b|\b(?:bien|maison|appartement|terrain) (?:vous appartient|a votre nom|dont vous etes)\b|\bvous possedez (?:un|une)\b/,
  },
  {
    asks: /^(?!.*\bimmobilie).*\b(?:emprunt|pret|credit)s?\b/,
    tells:
      /\b(?:emprunt|pret|credit)s? (?:immobilier|en cours|a la consommation|etudiant|souscrit)|\bechance\w* de pret\b|\bmensualites? (?:de |du |d un )*(?:credit|pret|emprunt)\b/,
    names: /\b(?:emprunt|pret)\b/,
  },
  {
    asks: /\b(?:emprunt|pret|credit)s? immobiliers?\b/,
    tells: /\b(?:emprunt|pret|credit)s? immobilier|\bechance\w* de pret\b/,
    names: /\b(?:emprunt|pret)s? immobilier/,
  },
  {
    asks: /\betes vous enceinte\b|\battendez vous un (?:enfant|bebe)\b|\bgrossesse\b|\benfant a naitre\b/,
    tells: /^(?!.*\b(?:fille|mere|soeur|belle \w+)\b).*(?:\bgrossesse\b|\baccouchement prevu\b)/,
    isForKin: true,
  },
  {
    asks: /\benfants?\b.*\b(?:charge|foyer|avec vous)\b|\bavez vous (?:un ou plusieurs |des |un )enfants?\b|\b(?:combien|nombre) d enfants\b|^enfants?$/,
    tells:
      /\b(?:une?|deux|trois|quatre|[1-9]) (?:enfants?|fils|filles?|jumeaux|bebe)\b.*\b(?:charge|foyer|avec vous|nee?s? (?:en|le|du))\b|^(?:vous|votre|avec|a charge|\w+ nee? le)\b.*\bnee? le\b.*\ba (?:votre )?charge\b|\ba (?:votre )?charge\b.*\bnee?s? (?:le|en)\b|\b(?:vivez|elevez)\b.*\bnee? (?:le|en)\b/,
    isForKin: true,
    isCounted: true,
    isState: true,
    butNot:
      /\b(?:moins|plus|majeur\w*|handicap\w*|altern\w*|scolaris\w*|college|lycee|etud\w*|naitre|adopt\w*|autre parent|garde\w*|creche|rattach\w*|resid\w*|invalid\w*|pension|quitt\w*|nes?|nee?s?|ressources?|travaill\w*|perc\w+|recu\w*)\b/,
  },
];

/** What a page asks about somebody's life, and how she tells of it, or of having none of it, in her own words. */

export interface LifeFact {
  /** A question about it, folded. */
  asks: RegExp;
  /** A sentence of hers that says it is so, folded. Of what was, will be or is waited for: see told-in-words.ts. */
  says?: RegExp;
  /** A sentence of hers that says it is not so, folded. */
  denies?: RegExp;
  /** Another question whose « oui » says it is so, folded. */
  saidBy?: RegExp;
  /** Its sentence tells an amount. */
  hasAmount?: true;
}

const have = '(?:recois|touche|percois)';
const pays = '(?:me|nous) (?:verse|paie|paye|donne|envoie)(?:nt)?|m a (?:bien )?(?:verse|paye|donne)';

export const lifeFacts: readonly LifeFact[] = [
  {
    asks: /\b(?:recue?|percue?|percevez|recevez|touche|avez vous|beneficie\w*)\b.*\bbourses?\b/,
    says: new RegExp(
      String.raw`\bboursi(?:er|ere)\b.*\b(?:crous|echelon|depuis)\b|\bbourse\b.*\b(?:echelon|me verse|m est versee|je ${have})\b`,
    ),
    denies: new RegExp(
      String.raw`\bje ne (?:suis pas boursi(?:er|ere)|${have} (?:pas|aucune|plus) (?:de )?bourse)\b`,
    ),
  },
  {
    asks: /\b(?:recue?|percue?|touche|percevez|recevez)\b.*\bpensions? alimentaires?\b/,
    says: new RegExp(
      String.raw`^(?!.*\b(?:retraite|invalidite|reversion|veuvage)\b)(?:.*\b(?:${pays})\b.*\bpension\b|.*\bpension\b.*\b(?:${pays})\b|.*\bpension\b.*\bj(?:e)? (?:${have}|ai (?:recu|percu|touche))\b|.*\bj(?:e)? (?:${have}|ai (?:recu|percu|touche))\b.*\bpension\b)`,
    ),
    saidBy: /\b(?:pere|mere|parent|ex conjointe?)\b.*\b(?:paie|paye|verse)\b.*\bpension\b/,
    hasAmount: true,
  },
  {
    asks: /\bnouvelle (?:pension (?:de )?)?retraite\b|\bnouvelle pension\b.*\bretraite\b/,
    says: /\bretraite\b.*\b(?:premier versement|premier paiement|premiere mensualite)\b|\b(?:premier versement|premier paiement|premiere mensualite)\b.*\bretraite\b/,
  },
  {
    asks: /\b(?:aide au logement|aide personnalisee|apl|allocation (?:de )?logement)\b/,
    says: new RegExp(
      String.raw`\bcaf\b.*\b(?:envoie|verse|paie|paye|donne)\b.*\b(?:proprietaire|bailleur|loyer)\b|\bmon apl\b|\bl apl (?:est|va|part) \w*|\bje ${have} (?:une |l |mon )?(?:apl|aide au logement)\b`,
    ),
    denies: new RegExp(
      String.raw`\bje ne ${have} (?:pas|aucune|plus) (?:d |de |l )?(?:apl|aide au logement|aide pour le loyer)\b`,
    ),
  },
  {
    asks: /\ballergi\w*\b/,
    says: /\badrenaline\b|\bepipen\b|\b(?:est|suis) (?:tres |fortement )?allergique\b|\bson allergie\b/,
    denies: /\b(?:aucune|pas d) allergie\b|\b(?:n est|ne suis) pas allergique\b/,
  },
  {
    asks: /\b(?:mutuelle|complementaire)\b/,
    says: /\bma (?:mutuelle|complementaire)\b.*\b(?:preleve|coute|rembourse|couvre)\b|\bje (?:paie|paye|cotise)\b.*\bmutuelle\b|\b(?:harmonie|mgen|maif|macif|maaf|malakoff|groupama|matmut|mutuelle generale) (?:me |nous )?(?:preleve|rembourse)\w*\b/,
    denies: /\bje n ai (?:pas|plus|aucune) (?:de )?(?:mutuelle|complementaire)\b|\bje suis sans mutuelle\b/,
  },
  {
    asks: /^(?!.*\b(?:enfants?|personnes?)\b).*\b(?:enceinte|grossesse)\b/,
    says: /\bje suis enceinte\b|\bma grossesse\b|\bj attends un (?:bebe|enfant)\b|\bmon accouchement est\b/,
    denies: /\bje ne suis pas enceinte\b/,
  },
  {
    asks: /\b(?:en|d un|un|votre) arret\b|\barret (?:de travail|maladie)\b/,
    says: /\bje suis (?:toujours |encore )?en (?:arret|maladie)\b|\bj(?:e)? (?:ai ete|etais) (?:mise? )?en arret\b|\bmon (?:medecin|docteur) m a (?:mise? en arret|arretee?|prolongee?)\b/,
    denies: /\bje n(?:e)? (?:suis|ai) pas (?:ete |eu )?(?:d |en )?arret\b/,
  },
  {
    asks: /\b(?:en|une|la|votre) formation\b|\bstage\b/,
    says: /\bj ai (?:commence|debute|suivi|repris) (?:une|ma|mon|un) (?:formation|stage)\b|\bje suis (?:actuellement |toujours )?en (?:formation|stage)\b|\bje suis une formation\b/,
  },
  {
    asks: /^(?!.*\b(?:enfants?|conjointe?|personne)\b).*\binvalidite\b/,
    says: new RegExp(
      String.raw`\bma pension d invalidite\b|\bje ${have} (?:une|ma|la) (?:pension|rente) d invalidite\b|\bje suis en invalidite\b`,
    ),
  },
  {
    asks: /^(?!.*\b(?:enfants?|conjointe?|personnes?)\b).*\b(?:handicap\w*|rqth|aah)\b/,
    says: new RegExp(
      String.raw`\b(?:ma rqth|mon aah|mon handicap)\b|\bje (?:${have} l aah|suis reconnue? (?:travailleu\w+ )?handicapee?)\b`,
    ),
  },
  {
    asks: /\b(?:allocations?|indemnites?|indemnisee?) (?:de |du |d |par )?(?:chomage|retour a l emploi|france travail)\b/,
    says: new RegExp(
      String.raw`\bje ${have} (?:l are|le chomage|l ass|mon chomage|des allocations? (?:de )?chomage)\b|\bfrance travail me verse\b`,
    ),
    denies: new RegExp(
      String.raw`\bje ne ${have} (?:pas|plus) (?:le|de|mon) chomage\b|\bje ne suis (?:pas|plus) indemnisee?\b`,
    ),
  },
  {
    asks: /\b(?:etes vous|suis|vous etes) (?:actuellement )?(?:hebergee?|logee?) (?:chez|par|a titre gratuit|gratuitement)\b/,
    says: /\bje suis (?:toujours |actuellement )?hebergee?\b|\bm heberge\b/,
    denies: /\bje ne suis (?:pas|plus) hebergee?\b|\bje (?:paie|paye) (?:un|mon) loyer\b/,
  },
  {
    asks: /\b(?:revenus? (?:locatifs?|fonciers?)|loyers? (?:percus?|recus?|encaisses?)|louez vous un)\b/,
    says: /\b(?:mon|ma|mes) locataires?\b|\bles? loyers? que je (?:percois|touche|recois|encaisse)\b/,
    denies: /\bje n ai (?:pas|aucun|plus) (?:de )?(?:locataires?|revenus? fonciers?|biens? a louer)\b/,
  },
  {
    asks: /^(?!.*\bconjointe?\b).*\b(?:auto entrepreneu\w*|micro entrepren\w*|travailleu\w+ independante?|activite independante|activite non salariee|a votre compte)\b/,
    says: /\bma (?:micro|auto|petite)(?: entreprise)\b|\bje suis (?:auto|micro) entrepreneu\w+\b|\b(?:travaille|suis) a mon compte\b|\bmon chiffre d affaires\b/,
  },
  {
    asks: /^(?!.*\b(?:conjointe?|enfants?|enfant)\b).*(?:\bavez vous (?:\p{L}+ )?travaille\b|^(?:un |une )?(?:travail|activite) salariee?\b|\bavez vous (?:exerce|eu) une (?:activite|emploi)\b)/u,
    says: /\bj(?:e)? ai (?:bien )?(?:travaille|fait (?:\d+ (?:heures?|jours?|h)|quelques (?:heures|jours|menages)|des (?:heures|extras|menages|vendanges)|une mission|un (?:extra|remplacement)))\b/,
    denies: /\bje n ai (?:pas|plus|jamais) (?:re)?travaille\b|\bj ai arrete de travailler\b/,
  },
  {
    asks: /\b(?:tutelle|curatelle|mesure de protection|protection juridique)\b/,
    says: /\b(?:mon tuteur|ma tutrice|mon curateur|ma curatrice|je suis sous (?:tutelle|curatelle))\b/,
    denies: /\bje ne suis (?:pas|plus) sous (?:tutelle|curatelle)\b/,
  },
  {
    asks: /\b(?:disposez|possedez|avez) vous\b.*\b(?:vehicule|voiture)\b/,
    says: /\bje (?:viens|vais|roule|conduis|me deplace)\b.*\b(?:ma|en) voiture\b|\bavec ma voiture\b/,
    denies: /\bje n ai (?:pas|plus|aucun) (?:de |d )?(?:vehicule|voiture|auto)\b/,
  },
  {
    asks: /\b(?:animal|animaux|chien)\b/,
    says: /\b(?:mon|ma|notre|nos) (?:chien|chienne|chat|chatte|chats|chiens)\b/,
    denies: /\b(?:je n ai|nous n avons) (?:pas|aucun) (?:d |de )?(?:animal|animaux|chien|chat)\b/,
  },
  {
    asks: /\b(?:heritage|succession|donation)\b/,
    says: /\bj ai (?:herite|recu (?:un heritage|une donation|ma part (?:de la succession|d heritage)))\b/,
  },
  {
    asks: /\b(?:contrat|emploi|mission)\b.*\b(?:termine|pris fin|arrete|perdu|quitte)\w*/,
    says: /\bmon contrat (?:s est (?:termine|arrete|fini)|a pris fin|est (?:termine|fini))\b|\bj ai (?:perdu mon (?:travail|emploi)|ete licenciee?|demissionne)\b|\bma mission (?:s est (?:terminee|arretee|finie)|est (?:terminee|finie))\b/,
  },
  {
    asks: /\b(?:demenage|change d adresse|changement d adresse|change de (?:logement|domicile))\w*\b/,
    says: /\b(?:j ai|nous avons) (?:bien )?demenage\b|\bdepuis (?:mon|notre) demenagement\b|\b(?:j ai|nous avons) emmenage\b/,
    denies: /\b(?:je n ai|nous n avons) (?:pas|jamais) demenage\b|\bje n ai pas change d adresse\b/,
  },
];

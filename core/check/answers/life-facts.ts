/** What a page asks about somebody's life, and how she tells of it, or of having none of it, in her own words. */
import { ofNoWork } from '../same-money.ts';
import { abroadFacts } from './abroad-told.ts';
import { healthFacts } from './health-told.ts';
import { saysMaintenance } from './maintenance-told.ts';

export interface LifeFact {
  /** A question about it, folded. */
  asks: Pick<RegExp, 'test'>;
  /** A sentence of hers that says it is so, folded. Of what was, will be or is waited for: see told-in-words.ts. */
  says?: Pick<RegExp, 'test'>;
  /** The case for its amount, folded: see told-but-zero.ts. */
  sum?: RegExp;
  /** A sentence of hers that says it is not so, folded. */
  denies?: RegExp;
  /** Another question whose « oui » says it is so, folded. */
  saidBy?: RegExp;
  /** Its sentence tells an amount. */
  hasAmount?: true;
  /** It happened on a day: « depuis » says only that it is past. */
  isEvent?: true;
  /** It may be asked of a child too. */
  isOfAnybody?: true;
  /** She may have it for a child. */
  isForChild?: true;
  /** What tells of it as the reason of a child's care at school, folded: see health-told.ts. */
  reason?: RegExp;
  /** Her sentence as it is read for this one, without what only goes with it. */
  reads?: (sentence: string) => string;
  /** Whether what she tells is as much as the question asks for, in the months declared (1 to 12; none: not known). */
  isEnough?: (
    asked: string,
    sentence: string,
    declared: readonly number[],
    today: Temporal.PlainDate,
  ) => boolean;
}

const have = '(?:recois|touche|percois)';
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
    asks: /\b(?:recue?|percue?|touche|percevez|recevez)\b.*\bpensions? alimentaires?\b|\bpensions? alimentaires? (?:recue|percue)s?\b/,
    sum: /^(?!.*\b(?:versee?s?|verse|payee?s?|paye|paie|due?s?|charges?|depenses?|deduire|deductibles?)\b).*\bpensions? alimentaires?\b/,
    says: saysMaintenance,
    saidBy: /\b(?:pere|mere|parent|ex conjointe?)\b.*\b(?:paie|paye|verse)\b.*\bpension\b/,
    hasAmount: true,
    isForChild: true,
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
  ...healthFacts,
  ...abroadFacts,
  {
    asks: /^(?!.*\b(?:solidaire|css|c2s|retraite)\b).*\b(?:mutuelle|complementaire)\b/,
    says: /^(?!.*\b(?:solidaire|css|c2s)\b).*\bma (?:mutuelle|complementaire)\b.*\b(?:preleve|coute|rembourse|couvre|cotise|paie|paye)\b|\bje (?:paie|paye|cotise)\b.*\bmutuelle\b|\b(?:harmonie|mgen|maif|macif|maaf|malakoff|groupama|matmut|mutuelle generale) (?:me |nous )?(?:preleve|rembourse)\w*\b/,
    denies:
      /^(?!.*\b(?:solidaire|css|c2s)\b).*(?:\bje n ai (?:pas|plus|aucune) (?:de )?(?:mutuelle|complementaire)\b|\bje suis sans mutuelle\b)/,
  },
  {
    asks: /\betes vous (?:actuellement )?enceinte\b/,
    says: /\bje suis enceinte\b|\bma grossesse\b|\bj attends un (?:bebe|enfant)\b|\bmon accouchement est\b/,
    denies: /\bje ne suis pas enceinte\b/,
  },
  {
    asks: /\b(?:etes|avez) vous (?:actuellement |deja )?(?:ete |eu )?(?:en |d |un )?arret\b(?!.*\baccident\b)/,
    says: /\bje suis (?:toujours |encore )?en (?:arret|maladie)\b|\bj(?:e)? (?:ai ete|etais) (?:mise? )?en arret\b|\bmon (?:medecin|docteur) m a (?:mise? en arret|arretee?|prolongee?)\b/,
    denies: /\bje n(?:e)? (?:suis|ai) pas (?:ete |eu )?(?:d |en )?arret\b/,
  },
  {
    asks: /\b(?:etes vous|avez vous ete|etiez vous) (?:actuellement )?en (?:formation|stage)\b|\bavez vous (?:suivi|effectue|fait|commence) (?:une|un) (?:formation|stage)\b/,
    says: /\bj ai (?:commence|debute|suivi|repris) (?:une|ma|mon|un) (?:formation|stage)\b|\bje suis (?:actuellement |toujours )?en (?:formation|stage)\b|\bje suis une formation\b/,
  },
  {
    asks: /^(?!.*\bcartes?\b).*\b(?:pension|rente) d invalidite\b/,
    sum: /\b(?:pensions?|rentes?) d invalidite\b/,
    says: new RegExp(
      String.raw`\bma pension d invalidite\b|\bje ${have} (?:une|ma|la) (?:pension|rente) d invalidite\b`,
    ),
  },
  {
    asks: /\b(?:rqth|travailleu\w+ handicapee?)\b/,
    says: /\bma rqth\b|\bje suis reconnue? travailleu\w+ handicapee?\b/,
  },
  {
    asks: /\b(?:allocations?|indemnites?|indemnisee?) (?:de |du |d |par )?(?:chomage|retour a l emploi|france travail)\b/,
    sum: ofNoWork,
    says: new RegExp(
      String.raw`\bje ${have} (?:l are|le chomage|l ass|mon chomage|des allocations? (?:de )?chomage)\b|\bfrance travail me verse (?:l are|l ass|mon chomage|mes allocations?|des allocations?|une allocation)\b`,
    ),
    denies: new RegExp(
      String.raw`\bje ne ${have} (?:pas|plus) (?:le|de|mon) chomage\b|\bje ne suis (?:pas|plus) indemnisee?\b`,
    ),
  },
  {
    asks: /\b(?:etes vous|vous etes) (?:actuellement )?(?:hebergee?|logee?) (?:chez|par)\b(?!.*\bgratuit)/,
    says: /\bje suis (?:toujours |actuellement )?hebergee?\b/,
    denies: /\bje ne suis (?:pas|plus) hebergee?\b|\bje (?:paie|paye) (?:un|mon) loyer\b/,
  },
  {
    asks: /\b(?:revenus? (?:locatifs?|fonciers?|(?:d un |de |des |du )?(?:biens? (?:loue|immobilier)|location|patrimoine))|loyers? (?:percus?|recus?|encaisses?)|louez vous un|(?:avez|possedez) vous (?:un |des )?biens? (?:loues?|mis en location))\b/,
    sum: /^(?!.*\b(?:paye|verse|payee?s?|charges?)\b).*\b(?:loyers? (?:percus?|recus?|encaisses?)|revenus? (?:locatifs?|fonciers?))\b/,
    // « Mon appartement est loué 600 € », « je loue à une dame » may be said by who lives in it.
    says: new RegExp(
      [
        String.raw`\b(?:mon|ma|mes) locataires?\b`,
        String.raw`\bles? loyers? que je (?:percois|touche|recois|encaisse)\b|\bje (?:percois|touche|recois|encaisse) (?:un|le|des|les) loyers?\b`,
        String.raw`\b(?:le|la|les|un|une|des) locataires? (?:me |m )?(?:(?:a|ont) (?:bien |toujours )?(?:paye|verse|regle)|paie|paient|paye|payent|verse|versent|regle|reglent)\b(?!.*\ba (?:ma|mon|mes) (?:mere|pere|parents)\b)`,
        String.raw`\bje (?:loue|mets) .*\b(?:a une? etudiante?|a des (?:etudiants|touristes|saisonniers)|en location|sur airbnb)\b|\bje suis proprietaire\b.*\bque je loue\b`,
      ].join('|'),
    ),
    denies: /\bje n ai (?:pas|aucun|plus) (?:de )?(?:locataires?|revenus? fonciers?|biens? a louer)\b/,
  },
  {
    asks: /\b(?:auto entrepreneu\w*|micro entrepren\w*|travailleu\w+ independante?|activite independante|activite non salariee|a votre compte)\b/,
    says: /\bma (?:micro|auto|petite)(?: entreprise)\b|\bje suis (?:auto|micro) entrepreneu\w+\b|\b(?:travaille|suis) a mon compte\b|\bmon chiffre d affaires\b/,
  },
  {
    asks: /\b(?:tutelle|curatelle|mesure de protection|protection juridique)\b/,
    says: /\b(?:mon tuteur|ma tutrice|mon curateur|ma curatrice|je suis sous (?:tutelle|curatelle))\b/,
    denies: /\bje ne suis (?:pas|plus) sous (?:tutelle|curatelle)\b/,
  },
  {
    asks: /\b(?:disposez|possedez|avez) vous\b.*\b(?:vehicule|voiture)\b/,
    says: /\b(?:avec|dans|prends) ma voiture\b/,
    denies: /\bje n ai (?:pas|plus|aucun) (?:de |d )?(?:vehicule|voiture|auto)\b/,
  },
  {
    asks: /\b(?:avez|possedez) vous\b.*\b(?:animal|animaux|chien)\b/,
    says: /\b(?:mon|ma|notre|nos) (?:chien|chienne|chat|chatte|chats|chiens)\b/,
    denies: /\b(?:je n ai|nous n avons) (?:pas|aucun) (?:d |de )?(?:animal|animaux|chien|chat)\b/,
  },
  {
    asks: /\b(?:heritage|succession|donation)\b/,
    says: /\bj ai (?:herite|recu (?:un heritage|une donation|ma part (?:de la succession|d heritage)))\b/,
    isEvent: true,
  },
  {
    asks: /\b(?:contrat|mission)\b.*\b(?:termine|pris fin|arrete)\w*/,
    says: /\bmon contrat (?:s est (?:termine|arrete|fini)|a pris fin|est (?:termine|fini))\b|\bma mission (?:s est (?:terminee|arretee|finie)|est (?:terminee|finie))\b/,
  },
  {
    asks: /\b(?:demenage|change d adresse|changement d adresse|change de (?:logement|domicile))\w*\b/,
    says: /\b(?:j ai|nous avons) (?:bien )?demenage\b|\bdepuis (?:mon|notre) demenagement\b|\b(?:j ai|nous avons) emmenage\b/,
    denies: /\b(?:je n ai|nous n avons) (?:pas|jamais) demenage\b|\bje n ai pas change d adresse\b/,
    isEvent: true,
  },
];

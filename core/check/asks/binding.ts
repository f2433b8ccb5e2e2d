/**
 * Whether a sentence of a page binds what may be answered there: « Seuls les ateliers de votre quartier… », « Vous ne pouvez
 * pas déduire… ». Told by its words alone, whatever it is about.
 */
import { fold } from '../../wording/fold.ts';
import { pastMonths } from '../days/past-only.ts';

const binds = [
  // Nothing but.
  /^seule?s? (?!une?\b|avec|a\b|dans|vous)|\bne (?!ser)\p{L}+ que (?!si\b|vous\b)|\b(?:seulement|uniquement|exclusivement)\b/u,
  // Not allowed.
  /\bne (?:peu(?:t|vent)|pouvez|doi(?:t|vent)|devez) (?:pas|plus|jamais|ni|en aucun|etre|figurer)\b|\b(?:n est|ne sont|ne sera) (?:pas|plus|jamais) (?:possible|admis|permis|valable)|\binterdite?s?\b|\breservee?s? aux?\b/,
  // It must be so.
  /\bdoi(?:t|vent)\b/,
  // One thing, then another.
  /^des (?:lors )?qu\p{L}*\b|\bl un des deux\b|\bfait partie (?:de la|integrante)\b/u,
  // Do not.
  /\bn(?:e)? (?:le |la |les |l |vous |y |en )?(?!avez\b)\p{L}+ez (?:pas|rien|jamais|ni)\b/u,
];

const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';

/** What such words say too, and that other checks read: empty cases, files, the days and months of a page, totals, accounts, boxes. */
const readElsewhere = [
  pastMonths,
  /\b(?:vides?|blanche?s?|en blanc|zeros?|0|sans reponse)\b|\b(?:rien|aucun\w*)\b.*\b(?:argent|ressources?|percu\w*|touche\w*|recue?s?|eue?s?|gagne|encaisse|revenus?|salaires?|sommes?)\b|\bsans (?:revenus?|ressources?)\b|\betre declaree?s?\b/,
  /\b(?:pdf|jpe?g|png|[km]o|fichiers?|photos?|word|tableurs?|formats?|lisibles?|mot de passe|poids|taille)\b/,
  new RegExp(
    `\\b\\d{1,2}(?:er)? (?:${months})\\b|\\b\\d\\d \\d\\d \\d{4}\\b|\\b(?:${months}) (?:\\d{4}|seulement)|\\bmois (?:declare|civil|ecoule|en cours|dernier|d(?:e|u|es)? )|\\bperiode ecoulee|\\bcette (?:periode|annee)|\\bce trimestre\\b|\\baujourd hui\\b|\\bjour (?:de la declaration|meme)\\b|\\bpost(?:erieur\\w*|\\w+ a)\\b|\\bfutur|\\ba venir\\b|\\bavant ou apres\\b|\\bdat(?:es?|er)\\b|\\b20\\d\\d\\b`,
  ),
  /\b(?:ega(?:l|le|ux)|identiques?|preced\w+|inferieur\w*|superieur\w*|equilibre\w*|meme montant|celui des lignes|depasser)\b/,
  /\b(?:livrets?|comptes?|rib|iban|domiciliation)\b/,
  /\b(?:chiffres|centimes|espaces?|majuscules|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/,
  /^(?:seulement|uniquement) (?:pour|en|a|si)\b|\bsi (?:vous|l|le|les|elle|il|oui|non)\b|\bs (?:il|elle)s?\b|\b(?:oui|non)\b|\brepon(?:dez|du)\b|\ben cas d|\bpour une? (?:cdd|mission)/,
  /\b(?:zones?|rubriques?|champs?|cases?|montants?) (?:\w+ ){0,5}(?:doi(?:t|vent) etre (?:serv|rempl|coch|renseign|indiqu)|sont exig)|\bmarque\w*\b|\bsuivies? d|\bobligatoire/,
  /\btoutes? les personnes|\bchaque personne\b|\btous les\b|\bcouvrir\b|\bqu une (?:seule )?fois\b|\bne (?:vous )?comptez\b|\baccompagn\w+/,
  /\b(?:seule demande|foyer|de moins de 25 ans|vivez (?:seule?|en couple))\b/,
  /\b(?:honneur|exacte?s?|exactitude|sinceres?|certifi\w+|atteste[zr]?|attestiez|justifie\w*)\b/,
  // What the guides say of money: that paid by the office itself, that of a payslip.
  /\bprestations\b|\brsa\b|\bprime d activite\b|\baide au logement\b|\b(?:caf|msa|france travail|caisse)\b.*\bvers|\bvers\w+ par (?:la|votre|l) (?:caf|msa|caisse)|\bmontant net social\b|\bdepasse\b/,
];

/** What is said of the service, of other pages, of what comes after, of whoever reads it: nothing there is to be answered. */
const bindsNobody = [
  /\b(?:une fois|apres|des|tant qu|avant d)\b.*\b(?:valid|envoy|sign|enregistr|transmi|depos)|\bmodifi(?:er|ee?s?|able)\b|\bcorrige(?:r|es?) en ligne|\bplus rien ne peut/,
  /\b(?:etre|est|sera|soit|sont|reste) (?:\w+ )?(?:etudie|calcul|trait|instrui|prise? en compte|recu|examin|transmis|suspend|lue?s?\b|incompl|refus|payee?|verse)|\bpeut pas (?:le |la |les |l )?(?:calcul|lire|edit)|\bretarde|\bsans (?:cela|elle|quoi|cet|cette)\b/,
  /\b(?:passez|ecrivez nous|contact\w*|messagerie|etapes?|autre (?:formulaire|parcours|dossier|demande|changement)|mes demarches|adressez|voyez|voir|appel\w*|connect\w*|prevene\w*|prevenir|mairie|guichet|telephone|conseiller|assistante? sociale?|notice|rendez vous|ailleurs|en ligne|a part|ecran|tout de suite|plus tard|ensuite|la suite|propre demande|courrier|declarer un changement|cliqu\w*|ajoute[zr]|revene\w*|attendez|compare\w*|recharg\w*|partag\w*|communiqu\w*|gard\w+|conserv\w+|relisez|retourn\w+|fermez|imprim\w*|cette page|service|equipe|notre logiciel|logiciel)\b/,
  /\b(?:reponses?|delais?|avant (?:le|l|la|votre)|heures avant|gratuit\w*|droits?|connue?s?|suffit|conseil\w*|pourr\w+|estim\w+|concern\w*|correspond\w*|(?:est|ce qui est) vrai|(?:votre|vos) cas|manque\w*|utiles?|servent|originaux|original|confondez|oubliez|hesitez|recopier|de nouveau|automatiquement|repris(?:es)?|tels? quels?|prend fin|pas besoin|n avez (?:pas|rien)|bailleur)\b/,
  /^les (?:personnes|familles|allocataires|etudiants|exploitants|couples|entreprises|travailleurs)\b|\bcodes?\b|\bnumero de (?:votre )?carte\b|\bvous pouvez signaler\b|\b(?:une (?:fiche|attestation|autre carte)|trois attestations)\b|\btrois papiers\b|\bcalendrier\b|\bnumero (?:unique|fiscal)\b/,
];

/** A longer one is a text about the procedure. */
const longest = 260;

/** Whether what it says is of the answers of the page, and no question. */
export const isOfAnswers = (sentence: string): boolean =>
  sentence.length <= longest &&
  !/\?\s*$/.test(sentence) &&
  !bindsNobody.some((words) => words.test(fold(sentence)));

/** Whether the sentence says what an answer of the page may be, in a way that no check is known to read. */
export function bindsAnswers(sentence: string): boolean {
  const said = fold(sentence);
  return (
    isOfAnswers(sentence) &&
    binds.some((words) => words.test(said)) &&
    !readElsewhere.some((words) => words.test(said))
  );
}

/**
 * Whether a sentence of a page binds what may be answered there: « Seuls les ateliers de votre quartier… », « Vous ne pouvez
 * pas déduire… ». Told by its words alone, whatever it is about.
 */
import { fold } from '../../wording/fold.ts';

/** To be filled in, ticked, joined or left. */
const fills =
  '(?:joignez|fournissez|donnez|indiquez|inscrivez|portez|precisez|renseignez|remplissez|completez|cochez|ecrivez|mettez|laissez|declarez|saisissez|choisissez|selectionnez|reportez)';

/** The one with the other. */
const together =
  /\bne va(?:nt)? pas sans\b|\bvont (?:toujours )?ensemble\b|\b(?:l un|l une) sans l autre\b|\bune fois et une seule\b|\bet inversement\b/;

/** Do not. */
const forbids =
  /(?<!\bvous )\bn(?:e)? (?:le |la |les |l |vous |y |en )?(?!avez\b)\p{L}+ez (?:pas|rien|jamais|ni)\b(?! ici\b)|\ba la place d(?:e|u|es)\b/u;

const binds = [
  // Nothing but.
  /^seule?s? (?!une?\b|avec|a\b|dans|vous)|\bne (?!ser)\p{L}+ que (?!si\b|vous\b)|\b(?:seulement|uniquement|exclusivement)\b/u,
  // Not allowed.
  /\bne (?:peu(?:t|vent)|pouvez|doi(?:t|vent)|devez) (?:pas|plus|jamais|ni|en aucun|etre|figurer)\b|\b(?:n est|ne sont|ne sera) (?:pas|plus|jamais) (?:possible|admis|permis|valable)|\binterdite?s?\b|\breservee?s? aux?\b|\bne s \p{L}+ent (?:pas|plus) ici\b/u,
  // It must be so.
  /\bdoi(?:t|vent)\b|\bil faut\b|\bse situe(?:nt)? (?:avant|apres|entre|dans)\b/,
  // One thing, then another.
  /^des (?:lors )?qu\p{L}*\b|\bl un des deux\b|\bfait partie (?:de la|integrante)\b/u,
  // Where something is so.
  new RegExp(
    `\\b(?:si (?!besoin|necessaire|possible)|s ils? |lorsqu?e? |quand |en cas d).*\\b${fills}\\b|\\b${fills} .*\\b(?:si (?!besoin|necessaire|possible)|s ils? |lorsqu?e? |quand )`,
  ),
  /\b(?:obligatoire|necessaire|indispensable|exigee?|requis|demandee?|attendue?)s?\b.*\b(?:des (?:lors )?qu|si (?!besoin|necessaire|possible)|s il|lorsqu|quand |en cas d)/,
  // One of those, and no other.
  /^(?:l )?une? (?:seule?)?(?:des|de ces) (?:deux|trois|quatre|cinq|six|\d{1,2})\b/,
  together,
  forbids,
];

/** What such words say too, and checks read whatever the words: files, signs to write with, totals, accounts, one's honour. */
const readElsewhere = [
  /\b(?:pdf|jpe?g|png|[km]o|fichiers?|photos?|word|tableurs?|formats?|lisibles?|mot de passe|poids|taille)\b/,
  /\b(?:ega(?:l|le|ux)|equilibre\w*|meme montant|celui des lignes)\b/,
  /\b(?:livrets?|comptes?|domiciliation)\b/,
  // What the money and the events told are of: days and months that checks know.
  /\b(?:de|du|dans) (?:ce|cette|le) (?:mois|periode|trimestre)\b|\ba declarer ce mois\b|\bseule?s? (?:la periode|les (?:jours|dates|periodes)) (?:de|du|d)\b/,
  // Of an amount that stands there already, a change is told.
  /\b(?:modifiez|corrigez|changez)(?: les?| la| l)? (?:seulement|uniquement) (?:si|s)\b|\bne (?:les? |la |l )?(?:modifiez|corrigez|changez) que (?:si|s)\b/,
  /\b(?:chiffres|centimes|espaces?|majuscules)\b/,
  /\b(?:honneur|exacte?s?|exactitude|sinceres?|certifi\w+|atteste[zr]?|attestiez|justifie\w*)\b/,
  // What the guides say of money: that paid by the office itself, that of a payslip.
  /\bprestations\b|\brsa\b|\bprime d activite\b|\baide au logement\b|\b(?:caf|msa|france travail|caisse)\b.*\bvers|\bvers\w+ par (?:la|votre|l) (?:caf|msa|caisse)|\bmontant net social\b|\bdepasse\b/,
];

/** What is said of the service, of other pages, of what comes after, of whoever reads it: nothing there is to be answered. */
const bindsNobody = [
  /\b(?:une fois|apres|des|tant qu|avant d)\b.*\b(?:valid|envoy|sign|enregistr|transmi|depos)|\bmodifi(?:er|ee?s?|able)\b|\bcorrige(?:r|es?) en ligne|\bplus rien ne peut/,
  /\b(?:etre|est|sera|soit|sont|reste) (?:\w+ )?(?:etudie|calcul|trait|instrui|prise? en compte|recu|examin|transmis|suspend|lue?s?\b|incompl|refus|payee?|verse)|\bpeut pas (?:le |la |les |l )?(?:calcul|lire|edit)|\bretarde|\bsans (?:cela|elle|quoi|cet|cette)\b/,
  /\b(?:passez|ecrivez nous|contact\w*|messagerie|etapes?|autre (?:formulaire|parcours|dossier|demande|changement)|mes demarches|adressez|voyez|voir|appel\w*|connect\w*|prevene\w*|prevenir|mairie|guichet|telephone|conseiller|assistante? sociale?|notice|rendez vous|ailleurs|corrigees? ici|en ligne|a part|ecran|tout de suite|plus tard|ensuite|la suite|propre demande|courrier|declarer un changement|cliqu\w*|ajoute[zr]|revene\w*|attendez|compare\w*|recharg\w*|partag\w*|communiqu\w*|gard\w+|conserv\w+|relisez|retourn\w+|fermez|imprim\w*|cette page|service|equipe|notre logiciel|logiciel)\b/,
  /\b(?:reponses?|delais?|heures avant|gratuit\w*|droits?|connue?s?|suffit|conseil\w*|pourr\w+|estim\w+|concern\w*|correspond\w*|(?:est|ce qui est) vrai|(?:votre|vos) cas|manque\w*|utiles?|servent|originaux|original|confondez|oubliez|hesitez|recopier|de nouveau|automatiquement|repris(?:es)?|tels? quels?|prend fin|pas besoin|n avez (?:pas|rien)|bailleur)\b/,
  /^les (?:personnes|familles|allocataires|etudiants|exploitants|couples|entreprises|travailleurs)\b|\bcodes?\b|\bnumero de (?:votre )?carte\b|\bvous pouvez signaler\b|\b(?:une (?:fiche|attestation|autre carte)|trois attestations)\b|\btrois papiers\b|\bcalendrier\b|\bnumero (?:unique|fiscal)\b/,
];

/** A longer one is a text about the procedure. */
const longest = 260;

/** Whether what it says is of the answers of the page, and no question. */
export const isOfAnswers = (sentence: string): boolean =>
  sentence.length <= longest &&
  !/\?\s*$/.test(sentence) &&
  !bindsNobody.some((words) => words.test(fold(sentence)));

/**
 * Whether the sentence says what an answer of the page may be, in a way that checks may not read. « Pour chaque contrat : »
 * begins something else.
 */
export function bindsAnswers(sentence: string): boolean {
  const said = fold(sentence);
  return (
    isOfAnswers(sentence) &&
    !/:\s*$/.test(sentence) &&
    binds.some((words) => words.test(said)) &&
    !readElsewhere.some((words) => words.test(said))
  );
}

const toFill = new RegExp(
  `\\b(?:${fills}|complets?|completes|(?:completee?|remplie?|cochee?|renseignee?|indiquee?|saisie?)s?)\\b`,
);

/** Whether all that it asks is that something be filled in: no case left as it is, none in the place of another. */
export function asksToFill(sentence: string): boolean {
  // « Ne laissez aucune case vide » asks no more.
  const said = fold(sentence).replace(/\bne laissez (?:pas|aucune?) .*\b(?:vides?|blanc)\b/, '');
  return (
    toFill.test(said) && !/\blaissez\b|\bne peu/.test(said) && !together.test(said) && !forbids.test(said)
  );
}

/** Sentences by which a page says once for all which answers it needs. */
import { fold } from './normalise.ts';

export interface Convention {
  /** « Tous les champs sont obligatoires » (sauf mention contraire). */
  allRequired: boolean;
  /** « Toutes les questions à cocher sont obligatoires ». */
  choicesRequired: boolean;
  /** « * champs obligatoires ». */
  starMeansRequired: boolean;
  /** « * facultatif »: rare, and the reverse of the habit. */
  starMeansOptional: boolean;
  /** « Les champs en rouge », « en gras », « en majuscules » « sont obligatoires »: what tells them. */
  look: 'isRed' | 'isBold' | 'isCapital' | null;
}

const ALL =
  /\b(tous les champs|toutes les (questions|informations|reponses|rubriques|zones)|l'ensemble des (champs|informations|questions)|les champs (ci-dessous|suivants|de ce formulaire|du formulaire)|chaque (champ|question)|all (of the |the )?(fields|questions|information|answers))\b(?! (obligatoires?|requis|requises|necessaires?)\b)[^.;]{0,60}\b(obligatoires?|requis|requises|required|mandatory|(sont|est) necessaires?|doi(t|vent) etre (rempli|renseigne|complete)e?s?|(sont )?a (remplir|renseigner|completer))\b/;
const ALL_OTHER = [
  /\b(les champs|questions|fields)\b[^.;]{0,40}\b(non facultatifs|sans (la )?mention|not marked)\b/,
  /\b(seuls? les champs|champs)\b[^.;]{0,40}\bfacultatifs?\b[^.;]{0,40}\b(sont )?(indiques|signales|precises|marques|mentionnes)\b/,
  /\btout (ce qui suit )?(est|doit etre|sera) (necessaire|obligatoire|requis|a (remplir|renseigner|completer)|rempli|renseigne|complete)\b[^.;]{0,20}\b(sauf|hors|excepte)\b[^.;]{0,40}\bfacultati/,
  /\bseule?s? (les |ces )?(informations|reponses|cases|rubriques|lignes|mentions|questions|zones|celles|ceux)\b[^;]{0,50}\b(sont|est) (facultati|optionnel)/,
  /\b(you must|please) (answer|complete|fill in) (all|every) (the |of the )?(questions?|fields?|sections?)\b/,
  /\b(required|mandatory) unless\b/,
  /\bsauf (mention|indication)[ «"']+(contraire|facultatif)\b[^.;]{0,60}\b(obligatoire|necessaire|requis|a remplir)/,
];
const PART =
  '(?:champs?|questions?|informations?|reponses?|rubriques?|zones?|lignes?|cases?|renseignements?|donnees?|mentions?|points)';
const EACH = `(?:tou(?:te)?s (?:les|ces|nos|vos)|toute?|chaque|chacune? (?:des|de ces|de nos)|l'(?:ensemble|integralite|totalite) (?:des|de ces)|les (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)) ${PART}`;
const REQUIRED =
  '(?:obligatoires?|requis|requises?|necessaires?|indispensables?|attendue?s?|exigee?s?|imperati(?:f|ve)s?)';
const FILLED =
  '(?:remplie?s?|renseignee?s?|completee?s?|complets?|saisie?s?|repondue?s?|fournie?s?|donnee?s?|servie?s?)';
const TO_FILL = '(?:remplir|renseigner|completer|saisir|servir)';
const EMPTY =
  '(?:vides?|vierges?|blanche?s?|en blanc|en suspens|sans reponse|sans rien|non (?:remplie|renseignee|completee)s?)';
const FORM = '(?:formulaire|page|questionnaire|ecran|etape|fiche|imprime|dossier)';
const WHOLLY = `(?:en entier|(?:tout )?entiere?|entierement|integralement|en totalite|totalement|en integralite|dans (?:sa|son) (?:totalite|integralite|ensemble))`;
const DO = `(?:reponds|repondez|repondre|remplis|remplissez|remplir|renseigne|renseignez|renseigner|complete|completez|completer)`;
/** All the lines of the page, in each of the turns a sentence may take to ask for them. */
const EACH_ASKED = [
  // « Toutes les questions appellent une réponse », « Chaque ligne est à compléter »
  String.raw`\b${EACH}\b[^.;?]{0,60}?(?:\b(?:est|sont|sera|seront|restent?) (?:toute?s? |tous )?(?:${REQUIRED}|a ${TO_FILL})|\b(?:appell|attend|demand|requi|exig|reclam|necessit)\p{L}* (?:une|votre|sa|leur) reponse|\bdoi(?:t|vent) (?:\p{L}+ )?(?:etre ${FILLED}|(?:recevoir|contenir|comporter|porter|avoir|trouver) (?:une|sa|leur) (?:reponse|valeur|mention)))`,
  // « Merci de compléter chaque ligne », « Répondez à tout »
  String.raw`(?<!\b(?:pour|afin de|avant de|sans|peut|peuvent|pouvez|pas|n'avez pas a) )\b${DO}(?: (?:imperativement|obligatoirement|bien|soigneusement|ici|en entier))? (?:a )?(?:${EACH}\b(?! ${REQUIRED})|tout(?: ce qui suit)?(?=\s*(?:$|[.!,:;]| (?:sauf|hors|hormis|excepte|a l'exception)\b)))`,
  // « Aucune ligne ne doit rester vide », « Ne laissez aucune case en blanc »
  String.raw`\b(?:aucune?|pas une) (?:seule )?(?:de ces |des )?${PART}\b[^.;?]{0,30}?\bne (?:doit|peut|doivent|peuvent|saurait) (?:(?:etre |rester )?(?:laissee?s? |restee?s? )?${EMPTY}|etre (?:omis|saute|passe|ignore)\p{L}*)`,
  String.raw`\b(?:ne (?:pas )?(?:(?:peut|pouvez|doit|devez|faut) )?(?:pas )?laisse[rz]?|sans laisser)(?: pas)? (?:aucune?|de|une seule) ${PART}(?: \p{L}+)? ${EMPTY}`,
  // « Rien ne doit manquer sur cette page »
  String.raw`\brien ne (?:doit|peut) (?:manquer|rester ${EMPTY}|etre (?:omis|oublie|saute))(?= (?:sur|dans) (?:cette|ce) ${FORM}| ici\b)`,
  // « Le fax est la seule information facultative »
  String.raw`\b(?:est la|est le|sont les) seule?s? (?:${PART} )?(?:facultati|optionnel|non ${REQUIRED}|(?:qui peut|qui peuvent|a pouvoir) rester ${EMPTY}|qui n(?:'est|e sont|e soi(?:t|ent)) pas ${REQUIRED})`,
  // « N'oubliez aucune case », « Ne sautez pas une seule question »
  String.raw`\b(?:ne |n')(?:pas )?(?:oubli|saut|pass|omet|ignor|neglig)\p{L}* (?:pas )?(?:aucune?|une seule|de) ${PART}`,
  String.raw`\bil ne (?:doit|faut) (?:rester|laisser|subsister) (?:aucune?|pas de) ${PART}(?: \p{L}+)? ${EMPTY}`,
  // « Aucune ligne n'est facultative »
  String.raw`\b(?:aucune? (?:de ces |des )?${PART}|rien) n'est (?:facultati|optionnel)`,
  // « Une réponse est attendue à chaque question »
  String.raw`\breponse\b[^.;?]{0,12} (?:(?:est|sera) )?${REQUIRED} (?:a|pour|sur|dans) ${EACH}`,
  String.raw`\b(?:besoin (?:de ${EACH}|d'une reponse (?:a|pour|sur) ${EACH})|(?:attend|demand|exige|faut|donne|indique|apporte|inscrive|saisisse|choisisse)\p{L}* une reponse (?:a|pour|sur|dans) ${EACH})`,
  String.raw`\breponse (?:par|a chaque|pour chaque) ${PART} (?:est|sera) ${REQUIRED}`,
  // « Toute ligne laissée vide bloque l'envoi »
  String.raw`\b(?:toute?|chaque|une(?: seule)?|la moindre) ${PART} (?:(?:restee?|laissee?) )?(?:${EMPTY}|manquante?)\b[^.;?]{0,40}?\b(?:bloqu|empech|entrain|refus|rejet|renvoy|retard|annul|suspen)\p{L}*`,
  String.raw`\bne \p{L}+ (?:pas )?(?:(?:etre )?(?:traite|etudie|instrui|enregistre|accepte|transmi|valide)\p{L}*)\b[^.;?]{0,40}?\bune (?:seule )?${PART} (?:est|reste|serait|restee|laissee)(?: restee| laissee)? ${EMPTY}`,
  // « Le formulaire est à remplir en entier »
  String.raw`\b${FORM}\b[^.;?]{0,30}?\b(?:(?:est|sera) a ${TO_FILL}|doit etre ${FILLED}) ${WHOLLY}`,
  String.raw`\b${DO} (?:${WHOLLY} )?(?:ce|cette|le|la|l')\s?(?:present |presente )?${FORM}(?: ${WHOLLY})`,
  String.raw`\b${DO} ${WHOLLY} (?:ce|cette|le|la|l')\s?(?:present |presente )?${FORM}`,
  // « Seuls les formulaires entièrement remplis sont traités »
  String.raw`\bseuls? (?:le |les |un )?${FORM}s? (?:${WHOLLY} ${FILLED}|${FILLED} ${WHOLLY}) (?:est|sont|sera|seront|peu(?:t|vent))\b`,
  // « Les lignes de cette page sont toutes attendues »
  String.raw`\b(?:les|ces|nos) ${PART}\b[^.;?]{0,40}? (?:(?:sont|seront) (?:toutes|tous|chacune) (?:${REQUIRED}|a ${TO_FILL})|doivent (?:toutes|tous|chacune) etre ${FILLED})`,
  // « Sans mention contraire, une réponse est attendue »
  String.raw`\b(?:sauf|sans|hors|a defaut de|en l'absence de) (?:la |toute )?(?:mention|indication|precision)\b[^.;?]{0,50}?\b(?:reponses?|renseignements?|tout|toutes?|tous|chaque ${PART}|${PART})\b[^.;?]{0,30}?\b(?:${REQUIRED}|a ${TO_FILL}|appell\p{L}+|attend\p{L}*)`,
  // « Seules celles marquées « libre » peuvent rester vides », « Seul le téléphone est facultatif »
  String.raw`\bseule?s? (?!(?:l'|(?:le|la|les|des|ces) )?(?:pieces?|documents?|justificatifs?|fichiers?|photos?|copies?|attestations?)\b)[^.;?]{0,70}?\b(?:(?:est|sont|reste|restent) (?:facultati|optionnel)|(?:n'est|ne sont) pas ${REQUIRED}|peu(?:t|vent) (?:rester|etre laissee?s?) ${EMPTY})`,
  // « Les lignes sans la mention « au choix » attendent une réponse », « Ce qui n'est pas dit facultatif est attendu »
  String.raw`\b(?:(?:les|toutes les|tous les) ${PART} (?:non|sans|qui ne|ne)|(?:tout )?ce qui n(?:e|'est|'a))\b[^.;?]{0,60}?(?:facultati|option|mention|marque|note|suivi|libre|choix|signale|indique)[^.;?]{0,60}?\b(?:${REQUIRED}|a ${TO_FILL}|(?:attend|appell|demand)\p{L}+ (?:une|votre|leur) reponse)`,
  String.raw`\b(?:devez|faut|merci de|veuillez|pensez a) tout ${TO_FILL}\b`,
  // « Merci de ne rien laisser en blanc », « Ne laissez rien de vide »
  String.raw`\bne (?:laissez rien|rien laisser)(?: \p{L}+)? (?:de )?${EMPTY}`,
  // « Vous devez obligatoirement compléter les champs ci-dessous »
  String.raw`\b(?:devez|faut|merci de|veuillez|pensez a)(?: \p{L}+ment)? ${TO_FILL} (?:les|ces) ${PART} (?:ci-dessous|de cette page|de ce formulaire|de cet ecran)`,
  // « Pas de case vide », « Les cases vides ne sont pas acceptées »
  `^pas de ${PART} ${EMPTY}`,
  String.raw`\b(?:aucune?|les) ${PART} (?:(?:restee?s?|laissee?s?) )?${EMPTY} n(?:e |')(?:sera|seront|sont|est) (?:pas )?(?:accept|admis|toler|permis|autoris)`,
  // « Hormis le complément d'adresse, tout est à remplir »
  String.raw`\btout (?:ce qui suit |le reste )?(?:(?:est|sera) (?:${REQUIRED}|demande|a ${TO_FILL})|doit etre ${FILLED})\b`,
  // « Le fax peut rester vide ; le reste est nécessaire », « … ; les autres cases sont à compléter »
  String.raw`\b(?:le reste (?:est|sera|doit etre)|les autres(?: ${PART})? (?:sont|seront|doivent(?: tous| toutes)? etre)) (?:\p{L}+ment )?(?:toute?s? |tous )?(?:${REQUIRED}|demandee?s?|a ${TO_FILL}|${FILLED})\b`,
].map((turn) => new RegExp(turn, 'u'));

/** « L'envoi n'est possible que si toutes les lignes sont remplies », « S'il manque une réponse »: the page's own « if », and nothing of hers. */
const GATED = new RegExp(
  String.raw`\b(?:que si|avant que) vous (?:avez|aurez|ayez) (?:bien )?(?:repondu|rempli|renseigne|complete) (?:a )?(?:tout(?=\s*(?:$|[.!,;:]))|${EACH}(?! ${REQUIRED}))|\bsi une (?:seule )?${PART} (?:manque|est (?:restee |laissee )?${EMPTY}|reste ${EMPTY})[^.;]{0,60}\b(?:ne|n'est|refus|rejet|renvoy|bloqu|retard|suspen)|\bs'il manque une (?:seule )?${PART}[^.;]{0,60}\b(?:ne|n'est|refus|rejet|renvoy|bloqu|retard|suspen)|\b(?:que (?:si|lorsque|quand)|tant que|avant que) ${EACH}(?! ${REQUIRED})(?: de cette page| ci-dessous| de ce formulaire)? (?:est|sont|sera|seront|soit|soient|n'est pas|ne sont pas|n'a pas|n'ont pas|aura|auront|a|ont)(?: toutes| tous| bien)* (?:${FILLED}|(?:de |recu de |recu une |une )?reponse)`,
  'u',
);

/** What it excepts may hold any word: it is left out before one looks whether the sentence is about some lines only. */
const EXCEPTED =
  /s'il (?:vous|te) plait|[«"“][^»"”]*[»"”]|\b(?:sauf|hors|hormis|excepte\p{L}*|a l'exception|en dehors|mis a part|seule?s?)\b[^.;]*/gu;
/** « qui vous concernent », « si vous êtes salarié », « de ce tableau », « obligatoires »: not of all. */
const OF_SOME =
  /\b(?:vous concern\p{L}+|utiles?|correspondant\p{L}*|applicables?|tableau|cadres?|partie|si (?:vous|l|le|la|les|un|une|votre|il|elle|c)|s'(?:il|elle|ils|elles)|lorsqu\p{L}*|quand|en cas|dans (?:le|ce) cas|pour (?:les|chaque|tout|toute|un|une)|par (?:le|la|les|un|une|l)|pas (?:oblig|tenu|necess|besoin|toutes|tous)\p{L}*|inutile|n'est pas (?:obligat|necess)\p{L}*|suivante?s?|(?:champs?|questions?|lignes?|cases?|rubriques?|zones?|informations?|donnees?|mentions?) (?:obligatoires?|requise?s?|necessaires?|marque|signale|suivi|precede|grise|en (?:gras|rouge|gris|couleur|bleu|jaune))\p{L}*)(?!\p{L})/u;
/** « Les champs en gris sont facultatifs. Les autres sont à remplir »: what it excepts stands in the sentence before. */
const OF_REST = /\b(?:le reste|les autres)\b/;
/** An exception that only the eye tells: which lines are in italics is not known here. */
const BY_LOOK =
  /\b(?:italiques?|gras|souligne\p{L}*|grisees?|grises|gris|couleurs?|rouge|bleue?s?|verte?s?|jaunes?|orange|fond|claire?s?|petits caracteres)\b/u;

function asksForEach(sentence: string): boolean {
  if (/\?\s*$/.test(sentence) || /\*|asteris|etoile/.test(sentence)) return false;
  // « Les lignes sans la mention … » says which by what they have not.
  if (GATED.test(sentence)) return true;
  return EACH_ASKED.some((turn) => turn.test(sentence)) && !OF_SOME.test(sentence.replace(EXCEPTED, ' '));
}

/** Quick look: each of the wordings above has one of these. */
const MAY_SAY_ALL =
  /tou(?:s|tes) |\brien n|\btoute?\b|le reste|aucun|pas une|reponse|\bune |laisse|moindre|seul|manque|pas de|cases|chacune|ensemble|integral|totalite|enti|champs|chaque|les \p{L}+ |\ball\b|every|facultati|mention|marked|unless|sauf|ce qui/u;
/** Speaks of marked fields only, so not of all. */
const MARKED =
  /(asteris|etoile|\*|marques?|signales?|suivis?|precedes?|indiques? (par|en|d')|comportant|avec un|marked|denoted|indicated|followed)/;

/** « Les dates en gras doivent être respectées » asks for no answer. */
const OF_CASES =
  /\b(?:champs?|cases?|zones?|lignes?|rubriques?|intitules?|libelles?|questions?|informations?|mentions?|elements?|donnees|noms?)\b/;

/** « Les intitulés écrits en rouge doivent être renseignés », « les champs en gras sont obligatoires » */
function lookAsked(sentence: string): Convention['look'] {
  if (!LOOK_ASKED.test(sentence) || LOOK_OF_OTHER.test(sentence) || !OF_CASES.test(sentence)) return null;
  if (/\b(?:en|couleur) rouges?\b/.test(sentence)) return 'isRed';
  if (/\ben (?:lettres )?(?:majuscules|capitales)\b/.test(sentence)) return 'isCapital';
  return /\ben (?:caracteres )?gras\b/.test(sentence) ? 'isBold' : null;
}

const LOOK_ASKED =
  /\b(?:obligatoires?|requis(?:es?)?|doi(?:t|vent)|necessaires?|indispensables?|attendue?s?|exigee?s?|(?:a|merci de|veuillez) (?:bien )?(?:remplir|renseigner|completer|saisir)|vous devez (?:nous )?(?:donner|fournir|indiquer|declarer|remplir|renseigner|completer))\b/;
const LOOK_OF_OTHER =
  /\b(?:erreurs?|corrig\w*|incorrect\w*|facultati\w*|optionnel\w*|retard|solde|sauf|hors|ne sont pas|n'est pas|non obligatoires?|(?:remplir|remplissez|ecrire|ecrivez|saisir|saisissez|completer|completez|renseigner|etre \w+) (?:\w+ ){0,2}en (?:lettres )?(?:majuscules|capitales))\b/;

const STAR_NEEDED =
  /obligatoire|required|mandatory|requis|\b(?:reponses?|champs?|cases?|questions?|informations?)\b.*\b(?:attend\w+|necessaires?|indispensables?|exigee?s?|a (?:remplir|renseigner|completer))/;
/** « * : facultatif », « Les champs marqués d'une étoile sont optionnels »; not « Depuis le * Jusqu'au (facultatif) ». */
const STAR_OPTIONAL =
  /^\W{0,3}\*\W{0,3}(?:champs? |cases? )?(?:facultati|optionnel|optional)|(?=.*(?:asteris|etoile|\b(?:champs?|cases?|lignes?|questions?|zones?|rubriques?|informations?|mentions?|fields?)\b)).*(?:facultati|optionnel|optional)/;
const IN_BRACKETS = /[([][^()[\]]{0,30}[)\]]/g;

/** Reads the page's sentences about what is needed. */
export function readPageConvention(sentences: string[]): Convention {
  const convention: Convention = {
    allRequired: false,
    choicesRequired: false,
    starMeansRequired: false,
    starMeansOptional: false,
    look: null,
  };
  for (const raw of sentences) {
    const line = fold(raw);
    for (const sentence of line.split(/(?<=[.!])\s+/)) {
      if (/\*/.test(sentence) || /asteris|etoile/.test(sentence)) {
        if (STAR_NEEDED.test(sentence)) convention.starMeansRequired = true;
        else if (STAR_OPTIONAL.test(sentence.replace(IN_BRACKETS, ' '))) convention.starMeansOptional = true;
      }
      convention.look ??= lookAsked(sentence);
      if (!MAY_SAY_ALL.test(sentence) || BY_LOOK.test(OF_REST.test(sentence) ? line : sentence)) continue;
      const all = ALL.exec(sentence);
      const isAll =
        (all && !/\b(ne sont pas|pas tous|not all)\b/.test(sentence) && !isMarkedOnly(sentence, all)) ||
        ALL_OTHER.some((test) => test.test(sentence)) ||
        asksForEach(sentence);
      // « Toutes les questions à cocher », « Répondez à chaque question par oui ou non »
      const isOfChoices = /\bquestions? a cocher\b|\bpar (?:un )?oui ou\b/.test(sentence);
      if (isAll) convention[isOfChoices ? 'choicesRequired' : 'allRequired'] = true;
    }
  }
  return convention;
}

/**
 * « Laissez vides les cases qui ne vous concernent pas », « Complétez seulement celles qui vous concernent », « Les cases
 * restées vides sont comptées pour rien »
 */
export const leavesBlanks = (sentence: string): boolean => BLANKS.test(fold(sentence));
const BLANKS =
  /\blaisse\w* (?:en )?(?:vides?|blanc)\b.*\b(?:concern\w*|(?:in)?utiles?|autres (?:lignes?|cases?))\b|\blaisse\w* (?:les autres|le reste) (?:en )?(?:vides?|blanc)\b|\bcases? (?:restees?|laissees?) vides?\b(?! n(?:e|') (?:vaut|valent|est|sont|compte\w*)\b).*\b(?:sans|nulles?|0|zero|considere\w*|comptee?s?)\b|\blignes?\b.{0,24}\b(?:non|in)\s?utilisee?s?\b.{0,24}\b(?:vides?|blanc)\b|\bcases? (?:sans|non|inutil\w*|qui ne)\b.*\bpeu(?:t|vent) (?:rester|etre laissee?s?) (?:vides?|en blanc)\b|\b(?:lignes?|cases?|rubriques?|champs?|montants?|charges?|ressources?|depenses?) (?:qui ne vous (?:concern\w+|correspond\w*) pas|que vous (?:ne|n')\s?\w+ pas|sans objet) (?:rest\w+|(?:peu|doi)\w+ rester|(?:est|sont) laisse\w+) (?:vides?|en blanc|vierges?)|\bne (?:remplissez|completez|renseignez) que\b.*\b(?:concern\w*|utiles?)|\b(?:remplissez|completez|renseignez) (?:seulement|uniquement)\b.*\bconcern\w*/;

/** An error that says an answer is missing: « Ce champ est obligatoire ». */
export function saysMissing(error: string): boolean {
  return MISSING.test(fold(error));
}

const MISSING =
  /\b(obligatoire|requise?s?\b|required|mandatory|pas (etre|rester) vide|doi(t|vent) etre (rempli|renseigne|complete)|be (empty|blank))/;

/** « Tous les champs marqués d'un astérisque sont obligatoires » says nothing of the others. */
function isMarkedOnly(sentence: string, all: RegExpExecArray): boolean {
  const clause = sentence.slice(all.index, all.index + all[0].length);
  return MARKED.test(clause) && !/\bsauf\b|\bunless\b|\bexcept/.test(clause);
}

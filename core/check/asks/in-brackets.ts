/**
 * « Salaire brut (avant cotisations) », « Attestation (allocataires) »: brackets mostly say how to answer, or where it is
 * written. Those that say when, or of whom, ask it of some people alone.
 */
import { fold } from '../../wording/fold.ts';

/** Whether a name has brackets that say when it is to be answered, or by whom. */
export const isForSomeInBrackets = (name: string): boolean =>
  insideOf(name).some((inside) => isCondition(fold(inside)) || isOfSome(inside));

/** « (sauf si l'enfant est majeur) », « (facultatif) » */
export const hasCondition = (name: string): boolean =>
  insideOf(name).some((inside) => isCondition(fold(inside)));

/** « époux(se) »: how the word ends. */
const ending = /(?<=\p{L})\(\p{L}{1,4}\)/gu;

const insideOf = (name: string): string[] =>
  [...name.replace(ending, '').matchAll(/\(([^()]{1,200})\)/g)].map(([, inside = '']) => inside);

const nothing = '(?:0|zero|neant|rien|aucune?|un tiret)(?: euros?| heures?| jours?)?';
/** « 0 si vous n'avez rien perçu », « estimé si vous n'avez pas le bulletin », « virgule si besoin »: what is written then. */
const writtenThen = new RegExp(
  `^.*\\b${nothing} (?:si|s|en cas|en l absence|quand|sinon)\\b.*|\\b(?:si|s|en cas|en l absence)\\b.*\\b${nothing}$|^.*\\b(?:estim\\w*|arrondi\\w*|virgules?|centimes|decimales)\\b.*`,
);

const mayBeLeft =
  /\b(?:facultati\w*|optionnel\w*|eventuel\w*|au besoin|s abstenir|(?:non|pas) (?:obligatoire|requise?|exigee?|indispensable)|souhaitee?|conseillee?|recommandee?|laiss\w+ (?:\w+ )?(?:vide|blanc)|(?:rester|reste) (?:vide|en blanc))\b/;
const when =
  /\b(?:si|s (?:ils?|elles?|y)|en cas|(?:le )?cas echeant|selon (?:le|les|votre) (?:cas|situation)|lorsqu\w*|a condition|des lors|dans (?:ce|le) cas|dans l affirmative|sous reserve|quand (?:il|elle|vous|on|c|la|le))\b/;
/** « pour les non-salariés », and neither « pour le mois de novembre » nor « pour une demi-heure » */
const forWhom =
  /\b(?:pour|concern\w*|destine\w*|propre)(?: a)? (?:les|l|la|le|une?|aux?|des|ceux|celles|vos|votre|toute?|leurs?) (?!(?:le |la )?(?:mois|periode|trimestre|semestre|annee|ensemble|totalite|journee|semaine|jour|calcul|duree|part|total|suivi|demi|information|20\d\d)s?\b)/;
const byWhom = /\ba (?:remplir|completer|renseigner) par\b|\breserve\w*\b/;
const alone = /\b(?:uniquement|seulement|seuls?|seules?|exclusivement)\b/g;
/** « net uniquement », « seulement les heures payées »: how much. */
const ofMeasure =
  /^(?:\d+|en|de|du|des|d|l|le|la|les|ou|et|a|au|par|nets?|nettes?|brute?s?|montants?|sommes?|salaires?|part|percue?s?|recue?s?|payee?s?|versee?s?|remuneree?s?|travaillee?s?|effectuee?s?|sociale?s?|imposables?|total|mois|ans?|annee|jours?|heures?|euros?|chiffres?|lettres?|recto|pages?|premieres?|dernie?re?s?|pdf|une?|fois)$/;

/** Whether brackets say when it is to be answered. */
function isCondition(inside: string): boolean {
  const said = inside.replace(writtenThen, '');
  if (mayBeLeft.test(inside) || when.test(said) || forWhom.test(said) || byWhom.test(said)) return true;
  return (
    said.search(alone) >= 0 &&
    said
      .replace(alone, '')
      .split(' ')
      .some((word) => word !== '' && !ofMeasure.test(word))
  );
}

const people =
  'allocataires?|salariee?s?|non salariee?s?|independante?s?|(?:micro|auto) ?(?:entrepr\\w+|social\\w*|bic|bnc|ba)?|artisane?s?|commercante?s?|exploitante?s?|agricult\\w+|agricoles?|artistes?|techniciens?|intermittente?s?|interimaires?|saisonnie?re?s?|assistante?s? (?:mater|fami)\\w+|apprentie?s?|alternante?s?|etudiante?s?|lyceene?s?|stagiaires?|vacataires?|frontalie?re?s?|fonctionnaires?|contractuel\\w*|retraitee?s?|pensionnee?s?|beneficiaires?|locataires?|colocataires?|proprietaires?|accedante?s?|bailleurs?|hebergee?s?|etrangere?s?|ressortissante?s?|francaise?s?|europeen\\w*|expatriee?s?|refugiee?s?|tuteurs?|tutrices?|parents?|meres?|peres?|mineure?s?|majeure?s?|mariee?s?|pacsee?s?|divorcee?s?|separee?s?|veufs?|veuves?|celibataires?|couples?|conjointe?s?|concubine?s?|partenaires?|epoux|epouses?|enfants?|fils|filles?|personnes?|declarante?s?|demandeurs?|associations?|entreprises?|societes?|employeurs?|particuliers?|professionnels?|frontieres?|handicapee?s?|invalides?|regimes?|forfaits?|nee?s?|ayant|vivant|residant|residente?s?|domiciliee?s?|scolarisee?s?|titulaires?|employee?s?|(?:ceux|celles) (?:qui|dont|nee?s)';
/** « salariés », « régime micro », « enfants de plus de 16 ans », « non-salarié », at the head of what is said */
const ofWhom = new RegExp(
  `^(?:(?:les?|la|l|aux?|des?|du|votre|vos|mon|ma|son|sa|sauf|hors|autres?|non|travailleu\\w+|activites?|ancienn?e?s?|futurs?|nouve\\w+|jeunes?) )*(?:${people})\\b`,
);
/** « y compris les apprentis », « salariés et indépendants confondus »: more than that. */
const taken = /\b(?:comprise?s?|compris|incluse?s?|inclus|confondue?s?|cumule\w*|et (?:non|in)|sans|avec)\b/;
/** « étranger », alone: of two, « location, étranger », each is an example. */
const oneSort =
  /^(?:(?:a|de|d|en|hors|hors de|l|la|le) )*(?:etranger|france|france metropolitaine|metropole|union europeenne|ue|europe|outre mer|dom|tom|domicile|apprentissage|alternance|stages?|interim|saisons?|vacations?|cachets?|piges?|missions?|cdd|cdi|temps partiel|divorce|separation|deces|naissance|grossesse|maternite|paternite|adoption|veuvage|tutelle|curatelle|handicap|hebergement|sejour|retraite|invalidite|chomage|maladie|accident|formation)$/;
const ofAge =
  /\b(?:plus|moins|au dela|a partir) de \d+ (?:ans|salarie\w*|personnes?|enfants?)\b|\b\d+ (?:ans|personnes?|enfants?|salarie\w*) (?:et|ou) (?:plus|moins)\b|^(?:\w+ )?\d+ ans\b/;
/** « depuis le 15 août », « avant 2017 » */
const ofTime =
  /\b(?:avant|apres|depuis|jusqu (?:au|en)|anterieur\w*|posterieur\w*|a (?:partir|compter) d\w*) .*\b(?:(?:19|20)\d\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/;
const ofAnother =
  /^(?:l |le |la |les |votre )?(?:autres?|second\w*|deuxieme|troisieme|[2-9]e|2nde?|ancien\w*|precedent\w*) \p{L}/u;
/** « Lou », « Karim Bensaïd » */
const aName = /^\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*$/u;
/** « Brut », « Obligatoire » */
const ofWriting =
  /^(?:nets?|nettes?|brute?s?|obligatoires?|montants?|total|mensuel\w*|annuel\w*|euros?|chiffres?|estime\w*|imposables?|voir|arrondi\w*)\b/;

/** Whether brackets say whose, of which sort or of what time. */
function isOfSome(inside: string): boolean {
  const said = fold(inside);
  if (aName.test(inside.trim()) && !ofWriting.test(said)) return true;
  if (taken.test(said)) return false;
  return [ofWhom, oneSort, ofAge, ofTime, ofAnother].some((of) => of.test(said));
}

/** « (à indiquer si vous avez répondu oui) »: of the question right before it. */
const ifYes =
  /^(?:(?:a )?(?:indiquer|remplir|completer|renseigner|preciser|saisir|obligatoire|uniquement|seulement) )*(?:si (?:oui|(?:vous (?:avez )?|la |votre )?(?:repondu|repondez|reponse)(?: est)? (?:par )?oui)|en cas de reponse (?:positive|affirmative)|dans l affirmative)$/;

/** A name without the brackets that ask for it after a « Oui ». */
export function withoutIfYes(name: string): string {
  return name.replace(/\(([^()]*)\)/g, (whole, inside: string) => (ifYes.test(fold(inside)) ? ' ' : whole));
}

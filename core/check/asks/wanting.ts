/** How a page says that something is wanted: « est nécessaire », « merci d'indiquer ». Folded, as parts of patterns. */

/** What leaves it open, or speaks of something else. */
export const leavesOpen =
  /\b(?:si|sauf|ou|facultati\w+|eventuel\w*|le cas echeant|en cas|lorsqu\w*|quand|selon|pas|ne|n|non|aucune?|plus|inutile|pour (?:les|des)|uniquement|seulement|suffi\w*|exemples?|peu\w*|pouvez|souhait\w*|autres?)\b/;

export const wanted =
  '(?:nous )?(?:necessaires?|obligatoires?|indispensables?|demandee?s?|attendue?s?|requis(?:e?s?)?|exigee?s?|imperati(?:f|ve)s?|a (?:remplir|completer|renseigner|indiquer|preciser|donner|fournir|saisir|inscrire)|(?:remplie?|completee?|renseignee?|indiquee?|precisee?|donnee?|fournie?|saisie?)s?)';
export const together =
  '(?:(?:tou(?:s|tes)(?: les)? (?:deux|trois|quatre)|tou(?:s|tes)|l un et l autre|l une et l autre|ensemble|bien|aussi|egalement|alors|imperativement|obligatoirement|absolument|a la fois) )*';
export const are = '(?:est|sont|doi(?:t|vent)(?: \\p{L}+ment)? etre|restent?|seront|sera|nous sont|nous est)';

export const tell =
  '(?:merci d(?:e)? |veuillez |il faut |il faudra |vous devez |pensez a |n oubliez pas (?:de |d )?)?(?:nous )?(?:indique[rz]|donne[rz]|precise[rz]|inscri(?:vez|re)|renseigne[rz]|rempli(?:ssez|r)|complete[rz]|note[rz]|saisi(?:ssez|r)|dites|dire|ecri(?:vez|re)|communique[rz]|fourni(?:ssez|r)|reporte[rz]|mentionne[rz])(?: nous)?(?: (?:bien|aussi|egalement|alors|a la fois|ici|ci dessous|toujours|imperativement|obligatoirement))*';

/** « Laissez vide la case d'un mois sans salaire »: where a page says that an empty case is an answer. */

const blank = String.raw`(?:vides?|en blanc|a blanc|blanche)\b`;

/**
 * Told to leave it so, said that it can be, or told what it then means. A case « laissée vide » that costs something
 * is none of these: there are more ways to say what it costs than can be listed.
 */
const saysSo = new RegExp(
  [
    String.raw`\b(?:laisse[rz]|laissons|se laissent?) (?:\p{L}+ ){0,6}${blank}`,
    String.raw`\b(?:peu(?:t|vent)|pourra|pourront|doit|doivent) (?:donc |alors )?(?:rester|etre laissee?s?) ${blank}`,
    String.raw`\blaissee?s? ${blank} (?:signifie|veut dire|vaut|equivaut|compte|dit|nous dit|ne nous empeche|(?:est|sera) (?:lue|comptee|comprise|consideree|prise|traitee)\b(?!.*\boubli))`,
  ].join('|'),
  'u',
);
/** « Mois sans salaire : laissez vide » forbids nothing; folded, it has no mark between the two. */
const forbidsIt =
  /\b(?:(?:ne|n) (?:\p{L}+ )?laiss|(?:n est|ne sont|ne pas|n etre) (?:pas |jamais )?laiss|aucune? (?:\p{L}+ ){0,2}laissee|sans (?:en |la |le |les |rien )?laisser|ne (?:doi|peu)\p{L}+ )/u;

/** @param text one sentence or clause, folded */
export const mayStayBlank = (text: string): boolean => saysSo.test(text) && !forbidsIt.test(text);

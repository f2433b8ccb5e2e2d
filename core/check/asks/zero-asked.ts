/** « Remplissez chaque case ; écrivez 0 si vous n'avez rien perçu »: where the page wants an amount even of nothing. */
import type { Field, PageModel } from '../../page-model.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { clausesOf, longestText } from '../sentences.ts';

const nothing = '(?:0(?: 00)?|zero|neant|nul(?:le)?s?)';
const blank = '(?:vides?|blanches?|en blanc|non remplies?|sans reponse|sans montant)';
const eachCase = new RegExp(
  [
    String.raw`\b(?:remplissez|renseignez|completez) (?:chaque|toutes les) cases?\b`,
    // « sans laisser de case vide », « Ne laissez rien en blanc », « Ne passez aucune case »
    String.raw`\bsans (?:en )?(?:laisser|oublier|sauter) (?:de |d |une |aucune? )?(?:seule )?(?:case|ligne|mois|blanc|trou)`,
    String.raw`\bne laisse\w* (?:rien|(?:pas|jamais|aucun) (?:de )?(?:blanc|vide|trou))\b`,
    String.raw`\bne (?:passe|saute)\w* (?:aucune|pas de) (?:case|ligne)`,
    String.raw`\b(?:chaque|toutes les) (?:case|mois|ligne)s? doi(?:t|vent) (?:etre )?(?:remplie?|completee?|renseignee?|contenir|porter|comporter|indiquer|avoir)s?\b`,
    String.raw`\b(?:aucune|pas de) cases? (?:\p{L}+ )?(?:ne )?(?:doit |peut )?(?:(?:rester|etre) )?(?:laissee? )?${blank}\b`,
    String.raw`\bne laisse\w* (?:aucune|pas de) cases? ${blank}\b`,
    // « y compris les mois sans ressources », « même pour un mois à zéro »
    String.raw`\b(?:y compris|meme) (?:pour |dans )?(?:les?|un|ceux|celui|des) (?:mois )?(?:ou vous n\p{L}* |sans |a (?:0|zero)|nuls?)`,
  ].join('|'),
  'u',
);
const zero = new RegExp(
  String.raw`\b(?:ecri\w+|inscri\w+|indique\w+|saisi\w+|mett\w+|mets?|note\w*|tape\w*|porte\w*|fussent|fut|c est|meme|soit|y compris|attendue?)(?: \p{L}+){0,5} ${nothing}\b|\b${nothing} (?:(?:doit etre|est a|sera) (?:porte|inscri|indique|saisi|ecri|note|rempli)|est (?:obligatoire|attendu|demande|requis)|suffi)|\bdoi(?:t|vent) (?:avoir|porter|contenir|comporter|afficher) (?:le chiffre |un )?${nothing}\b|\bse (?:declare|note|marque|dit|porte)(?:nt)? (?:avec |par )?(?:(?:le chiffre|un|la valeur|le montant) )?${nothing}\b`,
  'u',
);
const ofEach =
  /\b(chaque|chacune?|partout|meme si|les deux|les trois|toute personne|toutes les (cases|personnes|lignes)|tous les (membres|mois|adultes|occupants)|aucune de ces cases)\b/;
const money = '(?:ressources?|revenus?|salaires?|paies?|argent|sommes?|montants?|gains?|activite)';
const none = `(?:rien (?:percu|recu|touche|gagne|eu|a declarer|n (?:a|est|vous))|n y a(?:vait| eu)? (?:rien|pas|aucune?)|n (?:ai|as|a|avez|avons|etes|est) pas (?:ete |eu (?:de |d )?|de |d )?(?:payee?s?|travaille|percu|recu|touche|eu\\b|${money})|non (?:travaille|paye|remunere|percu|touche|recu)e?s?\\b|(?:personne|nul|aucun de vous) n (?:a|ait|avait) (?:\\p{L}+ )?(?:percu|recu|touche|gagne|eu)e?s?\\b|ne (?:percoi\\w+|recoi\\w+|touche\\w*|gagne\\w*) rien\\b|jamais (?:percu|recu|touche|gagne|eu)e?s?\\b|(?:sans|aucune?|pas (?:de|d|eu de|eu d|percu de|recu de)|(?:absence|defaut) (?:de|d)) ${money}|(?:mois|periode) (?:sans rien|ou (?:il )?n y a(?:vait)? rien))`;
/** « Inscrivez 0 dans les cases sans revenu », « Portez 0 quand le mois est sans ressource », « Écrivez 0 si vous n'avez rien perçu » */
const ofNothing = new RegExp(
  String.raw`\b(?:${none}|(?:montants?|sommes?|ressources?|revenus?) (?:est |sont |etait )?nul(?:le)?s?)\b`,
);
/** « Mois sans ressources : 0 » */
const noneIsZero = new RegExp(
  String.raw`\b${none}(?: \p{L}+){0,4} ${nothing}$|^(?:\d )?(?:a )?${nothing} (?:pour|si|quand|en cas) (?:\p{L}+ ){0,4}${none}`,
  'u',
);
/** « Un zéro plutôt qu'une case vide », « Le vide n'est pas un zéro », « Une case laissée vide ne nous dit pas que… » */
const isNoBlank = new RegExp(
  String.raw`\b${nothing} (?:\p{L}+ )?(?:plutot|et non|et pas) .*\b(?:vides?|blanc|rien)\b|\b(?:vide|blanche?|blanc) n est (?:pas|jamais) (?:(?:lue?|prise?|comptee?|vue?|comprise?|traitee?|consideree?) comme )?(?:un |une )?(?:${nothing}|reponse)\b|\b${nothing} (?:est|vaut) (?:bien )?(?:une )?reponse\b|\b(?:cases?|mois|lignes?) (?:laissee?s? |reste\w* )?${blank} (?:non$|ne (?:nous (?:dit|apprend|permet) |veut |vaut |signifie |compte |suffit |dit )|(?:bloque|retarde|empeche)\w*\b|(?:est|sont|sera|seront) (?:refusee?s?|rejetee?s?|un oubli|(?:consideree?s?|comptee?s?|traitee?s?) comme (?:un |des )?(?:oubli|manquant|incompl|non repon)))`,
  'u',
);
/** « 0 si aucune », « (zéro en l'absence de revenu) », « Mettez 0 si vous n'êtes pas concerné »: of the very case. */
const ifNone = new RegExp(
  String.raw`\b${nothing} (?:si|en cas|en l absence|a defaut|quand|lorsqu\p{L}*|pour|le cas echeant) ?(?:aucune?s?|neant|rien|pas|vous n|il n|elle n|d absence|de|d)?\b`,
  'u',
);

/** « Remplissez chaque case qui vous concerne », « Il n'est pas nécessaire d'indiquer 0 dans chaque case » */
const notOfEach =
  /\bsauf\b|\bqui vous concern\w*|\bvous concernant\b|\b(utiles?|necessaires?|correspondant\w*|inutile)\b|(?<!\b(?:ne|sans|sans en) )\blaisse\w* .*\bvides?\b|\bpeu(?:t|vent) (?:rester|etre laisse\w*) vides?|\bn (est pas(?! (?:lue?|prise?|comptee?|vue?|comprise?|traitee?|consideree?|un|une|0|zero)\b)|inscri\w+|indique\w+|ecri\w+)|\bne (pas|mette\w*|saisi\w+|note\w*|tape\w*|porte\w*)\b/;

/** A longer one is a text about the procedure. */
const longestRule = 240;

/** « Portez 0. Un mois sans ressources aussi »: together, and each by itself. */
const rulesIn = (text: string): string[] =>
  leavesOthers.test(text)
    ? []
    : [...new Set([text, ...clausesOf([text], longestText)])]
        .filter(({ length }) => length <= longestRule)
        .map(fold);
/** « Les autres cases peuvent rester vides » */
const leavesOthers =
  /(?<!\p{L})autres (?:cases|lignes|champs) peuvent (?:rester|être laissées) (?:vide|en blanc|blanc)/iu;

/** « Pour chaque personne et pour chaque mois, un montant est attendu » */
const isOfEach = (said: string): boolean =>
  !notOfEach.test(said) && (eachCase.test(said) || (zero.test(said) && ofEach.test(said)));

/** « Sans recette, écrivez 0. »: of that alone, whatever the next sentence says. */
const ofOneSort =
  /(?<!\p{L})(?:sans\s|aucune?\s|pas de\s|pas d['’]|en l['’]absence (?:de\s|d['’]))(?!(?:ressource|revenu|salaire|paie|argent|somme|montant|gain|activité|versement|perception))\p{L}{4,},[^.;]{0,40}?\b0\b[^.;]*[.;]?/giu;

/** « Trois sortes de ressources, pour chacun. Quand il n'y en a pas, inscrivez 0. » */
const ofThem = /\bn(?: y)? en (?:a|ai|as|avez|avons|ont|avait|aviez) (?:pas|aucune?)\b/;
const aboutMoney = /\b(?:ressources|revenus|sommes|montants)\b/;

/** « Écrivez 0 » alone may be said of one case, or of what is already written in it. */
const asksForEach = (text: string, before = ''): boolean =>
  rulesIn(text.replace(ofOneSort, ' ')).some(
    (said) =>
      isOfEach(said) ||
      isNoBlank.test(said) ||
      (!notOfEach.test(said) &&
        ((zero.test(said) &&
          (ofNothing.test(said) || (ofThem.test(said) && aboutMoney.test(fold(`${before} ${text}`))))) ||
          noneIsZero.test(said))),
  );

/** What a case says of itself, in its name or its hint. */
export const isZeroAskedHere = ({ label, group, hint }: Field): boolean =>
  [label, group ?? '', hint ?? ''].some((text) =>
    rulesIn(text).some((said) => ifNone.test(said) && !notOfEach.test(said)),
  );

/** « Indiquez 0 dans « Salaire » », « Écrivez 0 : la ligne doit être servie » */
const intoOne = /\bdans (?:(?:la case |la ligne )?[«"“]|la case \p{Lu})|\bla ligne doit\b/u;

const noneOf = /\b(?:aucune?|pas de|pas d|sans) (\p{L}{4,})/gu;

/** « Aucune vente un mois donné : indiquez 0 »: of what, folded. */
const saidOf = (text: string): string[] =>
  rulesIn(text)
    .filter((said) => zero.test(said) && !notOfEach.test(said))
    .flatMap((said) => [...said.matchAll(noneOf)])
    .flatMap(([, noun]) => (noun ? [singular(noun)] : []));

const singular = (word: string): string => word.replace(/[sx]$/u, '');

/** Whether the page says it of each case, so that none may be left empty. */
export const isZeroAskedOfEach = ({ blocks }: PageModel): boolean =>
  blocks.some((block) => rulesIn(block).some(isOfEach));

/** Whether the page, or what stands with the case, wants an amount in it even of nothing. */
export function zeroAskedIn({ blocks, fields }: PageModel): (field: Field) => boolean {
  const hints = new Set(fields.flatMap(({ hint }) => (hint === null ? [] : [fold(hint)])));
  // « Chiffre d'affaires (0 s'il n'y en a pas) » says it of its own part.
  const labels = new Set(fields.map(({ label }) => fold(label)));
  const isOfPage = blocks.some((block, at) => {
    const before = blocks[at - 1] ?? '';
    // Right under the name of a case, it is of that one.
    const isOfCase = labels.has(fold(before));
    return (
      !hints.has(fold(block)) &&
      !intoOne.test(block) &&
      asksForEach(withoutBrackets(block), isOfCase ? '' : before)
    );
  });
  const nouns = new Set(blocks.flatMap(saidOf));
  const isNamed = ({ label, question, group }: Field): boolean =>
    nouns.size > 0 &&
    fold([label, question, group].join(' '))
      .split(' ')
      .some((word) => nouns.has(singular(word)));
  return (field) =>
    isOfPage || isNamed(field) || isZeroAskedHere(field) || (field.hint !== null && asksForEach(field.hint));
}

/**
 * « Les deux dates doivent être antérieures à aujourd'hui », « La période doit être écoulée », « Aucune date à venir »: a page
 * that takes days already gone, told by what it speaks of, by that it binds, and by the side of today it names.
 */

const today =
  '(?:aujourd hui|ce jour|(?:(?:la|celle) )?(?:date )?du jour|(?:la |celle )?(?:date|jour) de (?:la |votre |cette |ce )?(?:demande|jour))';
/** The days asked for, and not those of something else: « la période d'essai », « les dates de vos contrats ». */
const days =
  '\\b(?:dates?|periodes?|jours|mois)\\b(?! (?:de|du|des|d) (?!debut\\b|fin\\b|(?:la |votre |cette )?periode|(?:l |votre )?attestation|depart\\b))';
/** A first day alone says nothing of the last. */
const ofStart = '\\b(?:debut|premiere?|depart)\\b(?!.*\\b(?:fin|derniere?|dates|periode)\\b)';
const ofSome =
  '\\b(?:si|sauf|sinon|lorsque|quand|exemples?|naissance|peu(?:t|vent) (?:etre|aussi) (?:passe|ecoule|termine|futur|anterieur|a venir)\\p{L}*|peu(?:t|vent) aussi|autorisee?s|acceptee?s|possibles?|futures? ou|passee?s? (?:ou|et)|ou (?:futur|passe|a venir)\\w*)\\b';
const isDenied =
  '(?:\\b(?:ne|n) (?:\\p{L}+ ){0,3}?(?:pas|jamais|ni)\\b|\\baucune?\\b|\\b(?:refus|interdit|exclu|impossible|rejet)\\p{L}*)';
const gone = [
  `(?:anterieure?s?|inferieure?s?) (?:ou egales? )?(?:a |au |d )?${today}`,
  `(?:avant|jusqu a|jusqu au|au plus tard|(?:s arrete\\p{L}*|se termine\\p{L}*|finit|finissent) (?:a|au|le)?) ?(?:a |au )?(?:celle d )?${today}`,
  '(?:deja |entierement |totalement |toutes? )*(?:passee?s?|ecoulee?s?|revolue?s?|terminee?s?|achevee?s?)\\b',
].join('|');
const toCome = [
  `(?:posterieure?s?|superieure?s?|apres|au dela|depasse\\p{L}*|excede\\p{L}*|va) (?:d |de |a |au |du )?${today}`,
  '(?:a venir|futurs?|futures?|dans (?:le futur|l avenir))\\b',
].join('|');
const binds =
  '\\b(?:doi(?:t|vent)|devez|faut|seule?s?|uniquement|au (?:plus|maximum)|(?:ne|n) \\p{L}+ que|s arrete\\p{L}*|se termine\\p{L}*|(?:choisiss|indiqu|saisiss|selectionn|donn|inscriv|renseign)ez)\\b';

/** « Vous pouvez demander une attestation jusqu'à aujourd'hui », not « disponible jusqu'à… ». */
const upToToday = `(?=.*\\b(?:attestations?|releves?|historique)\\b).*\\b(?:demander|choisir|couvr\\p{L}+|port(?:e|er|ent)|va|vont|aller|etablie?s?)\\b.*\\bjusqu a ${today}`;

/** Of a folded sentence. */
export const daysGone = new RegExp(
  [
    `^(?!.*${ofStart})(?!.*${ofSome})(?=.*${days})(?!.*${isDenied})(?=.*${binds}).*\\b(?:${gone})`,
    `^(?!.*${ofSome})(?!.*${isDenied})${upToToday}`,
    `^(?!.*${ofStart})(?!.*\\b(?:si|sauf|sinon|lorsque|quand|exemples?|naissance)\\b)(?=.*${days})(?=.*${isDenied}).*\\b(?:${toCome})`,
  ].join('|'),
  'u',
);

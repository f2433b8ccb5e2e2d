/** How people say that they want a paper: « il leur faut mon attestation », « merci de nous envoyer », « … est demandée ». */

const [thing, it] = [
  String.raw`(?:attestation|certificat|avis|relev|bulletin|fiche|justificatif|quittance|bail|rib|contrat|facture|copie|carte|livret|acte|extrait|jugement|notification|titre|passeport|photo|ordonnance|devis|reçu|taxe|déclaration)\p{L}*`,
  String.raw`(?:(?:d['’]|de\s)?(?:une?|l['’]|votre|vos|mon|ma|mes|son|sa|leur|notre|le|la|les|ton|ta|cette|ce)\s?)?(?:(?:nouvelle|nouveau|dernière?|seule?|copie de|simple|récente?)\s(?:votre\s|mon\s|l['’]|la\s|le\s)?)*`,
];
/** « veut », « il nous manque encore », « merci de m'envoyer », « a besoin de » */
const asks = String.raw`(?:(?<!(?:cette|votre|la|une|ma|leur|notre|de|sa|toute)\s)demand(?:e|ent|ons|é)|réclam(?:e|ent|ons|é)|exig(?:e|ent|eons|é)|attend(?:s|ons|ent)?|veu(?:t|lent|x)|voudrai\p{L}+|souhait(?:e|ent|ons|erai\p{L}+)|manqu(?:e|ent|ait)|fa(?:ut|udra|udrait)|a(?:i|ont|ons|vons)? (?:toujours |encore |bien )?besoin|nécessit(?:e|ent)|accept(?:e|ent|ons)|recherche(?:nt|ons)?|(?<!^)(?:fournir|transmettre|envoyer|remettre|présenter|apporter|produire|joindre|adresser|déposer|parvenir|donner)|(?:fournissez|transmettez|envoyez|remettez|présentez|apportez|produisez|joignez|adressez|déposez|donnez|envoie|apporte|transmets))`;
export const wants = new RegExp(
  String.raw`(?<!\p{L})${asks}(?:[- ](?:nous|moi|lui|leur|y))?(?:[\s,]+(?:à |au |aux |pour |de la part d[eu] )?\p{L}[^.;:!?«»]{0,50}?)??[\s:«]+(${it}${thing}[^.;!?]*)`,
  'iu',
);
/** « Apporter jeudi : avis de situation, carte d'identité » */
export const toBring = new RegExp(
  String.raw`^(?:à )?(?:fournir|transmettre|envoyer|remettre|présenter|apporter|produire|joindre|adresser|déposer|prévoir)(?:\s[\p{L}\d]+){0,4}\s?:\s(${it}${thing}[^.;!?]*)`,
  'iu',
);
/** « Comment obtenir l'attestation de ma fille Lina ? » */
export const howToGet = new RegExp(
  String.raw`(?<!\p{L})comment (?:puis[- ]je |dois[- ]je |faire pour |je peux )?(?:obtenir|avoir|recevoir|demander|commander|récupérer|me procurer) (${it}${thing}[^.;!?]*)`,
  'iu',
);
/** « Pourriez-vous m'adresser… ? » asks for it. */
export const isPolite = /(?<!\p{L})(?:pou(?:rriez|vez)|auriez)[- ]vous (?:me |m['’]|nous |leur |lui |en )/iu;
/** « L'attestation de droits est demandée », « … doit être jointe » */
export const isWanted = new RegExp(
  String.raw`(${it}${thing}[^.;!?:]{0,70}?)\s(?:(?:nous|me|leur|lui|vous)\s)?(?:est|sera|doit être|reste|est bien celle que|est celle que)\s(?:\p{L}+\s){0,2}?(?:demandée?|exigée?|attendue?|réclamée?|nécessaire|indispensable|requise?|obligatoire|voulue?|souhaitée?|à (?:fournir|joindre|envoyer|remettre|transmettre|présenter))(?!\p{L})`,
  'iu',
);

/** How it is told that the other parent pays maintenance: « mon ex me verse 180 € de pension », « il me donne 120 € tous les mois ». */
import { fold } from '../../wording/fold.ts';

/** « Le père de mon mari » is no parent of her children. */
const ofOther = '(?! (?:de |d )?(?:mon|ma|notre) (?!enfants?|fils|filles?|bebe|petite?))';
const parent = '(?:autre parent|pere|mere|papa|maman)';
/** Not « mon ancien patron ». */
const former =
  '(?:mon|ma|votre) (?:ex|ancien(?:ne)? (?:mari|epoux|epouse|femme|conjointe?|concubine?|compagnon|compagne))';
const otherParent = `(?:(?:le|la|l|leur|son|sa) ${parent}${ofOther}|${former})`;
const toHer = '(?:me|m|nous|vous)';
const have = '(?:recois|touche|percois|recevez|touchez|percevez)';

const gives = new RegExp(
  [
    String.raw`\b${otherParent} (?:\p{L}+ ){0,5}?${toHer} (?:verse|paie|paye|donne|envoie|vire|regle|remet|fait un virement)\b`,
    // « 180 € me sont versés chaque mois par le père de ma fille »
    String.raw`\b${toHer} (?:est|sont) (?:verse|paye|donne|vire|envoye|remis)\w* (?:\p{L}+ ){0,4}?par ${otherParent}`,
  ].join('|'),
  'u',
);
/** « Je touche 120 € du père de Lou » */
const comesFrom = new RegExp(
  String.raw`\b(?:je|vous) ${have}\b.*\b(?:du|de (?:la|leur|son|sa|l)) ${parent}\b${ofOther}|\b(?:je|vous) ${have}\b.*\bde ${former}\b`,
);
const eachMonth = /\b(?:(?:tous les|chaque|par) mois|mensuel\w*|depuis)\b/;
/** Of something else than the child: « pour la cantine », « mon salaire »; or paid by a body that stands between. */
const ofSomethingElse =
  /\bpour (?:(?:les?|la|l|sa|son|ses|leurs?|mon|ma|mes|nos|notre|des|du|une?) (?!enfants?|petite?s?|fils|filles?|bebe|entretien|education|pension)|payer|rembourser|acheter)|\b(?:loyers?|cantine|creche|frais|courses|credit|pret|livret|epargne|salaires?|rembours\w*|cadeaux?|caf|aripa|asf|compte d\w*)\b/;

const pays = '(?:me|nous) (?:verse|paie|paye|donne|envoie)(?:nt)?|m a (?:bien )?(?:verse|paye|donne)';
/** « Je touche 850 € de pension par mois » may be said by one who is retired. */
const mayBeMaintenance = new RegExp(
  String.raw`^(?!.*\b(?:retraite|invalidite|reversion|veuvage)\b)(?=.*\b(?:alimentaire|pere|mere|papa|maman|ex|mari|fils|fille|enfants?)\b|.*\b(?:${pays})\b)`,
);
const pensionPaid = new RegExp(
  [
    String.raw`\b(?:${pays}|vous verse)\b.*\bpension\b|\bpension\b.*\b(?:${pays}|vous verse)\b`,
    String.raw`\bpension\b.*\b(?:j(?:e)?|vous) (?:${have}|ai (?:recu|percu|touche))\b`,
    String.raw`\b(?:j(?:e)?|vous) (?:${have}|ai (?:recu|percu|touche))\b.*\bpension\b`,
    // Not one that was fixed, or is due.
    String.raw`^(?!.*\b(?:fixee?|due?s?|doit|a verser)\b).*\bpension\b.*\bversee?s? (?:\p{L}+ ){0,4}?par ${otherParent}\b`,
  ].join('|'),
  'u',
);

/** Of a folded sentence. */
export const saysMaintenance = {
  test: (words: string): boolean =>
    (mayBeMaintenance.test(words) && pensionPaid.test(words)) ||
    (eachMonth.test(words) && !ofSomethingElse.test(words) && (gives.test(words) || comesFrom.test(words))),
};

const named = new RegExp(String.raw`\b(?:${otherParent}|du (?:pere|papa)${ofOther})\b`);

/** « Je suis séparée du papa de Lou. Il me verse… » */
export function withOtherParent(sentences: readonly string[]): string[] {
  const isNamed = named.test(fold(sentences.join(' ')));
  return sentences.map((sentence) =>
    (isNamed ? sentence.replace(/(?<!\p{L})(?:il|elle) (?=me |m['’])/iu, 'le père ') : sentence)
      // An age is no time of it.
      .replace(/\s?\(\d{1,2} (?:ans|mois)\)|, \d{1,2} ans,/gu, ''),
  );
}

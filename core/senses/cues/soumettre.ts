import type { Cue } from './cue.ts';
import { OFFICE } from './nouns.ts';

const JUDGED =
  '(?:validation|approbation|signature|avis|accord|relecture|moderation|examen(?! au cas)|decision|instruction|vote|comite|commission|jury)';

/** « Soumettre »: to send, to ask for somebody's opinion, to be under a rule. */
export const soumettre: Cue[] = [
  [
    'rule',
    new RegExp(
      `<soumis(?:e|es)?> (?:a|au|aux) (?!(?:la |une |un |leur |sa |votre |l.)?(?:${JUDGED}|l.equipe|${OFFICE}))`,
    ),
    'subject_to',
    2,
  ],
  [
    'rule',
    /(est|sont|etre|etes|non|pas|personnes?|installations?|activites?|travaux|contenus?|entreprises?|revenus?|etablissements?|lieux?|elle|il) (\w+ )?<soumis(e|es)?> (ou non )?(a|au|aux)|(est|sont)-(ils?|elles?) <soumis/,
    'subject_to',
    0.9,
  ],
  ['rule', /(auquel|auxquel\w*|a laquelle|a quel\w*)[^.]{0,60}<soumise?s?>/, 'subject_to', 1.8],
  [
    'rule',
    /<soumis(e|es)?> (a|au|aux) (la |l.|une |un |des |cette |ces )?(obligation|loi|droit|taxe|tva|impot|condition|reglement|cotisation|contrainte|permis|autorisation|controle|secret|regime|prelevement|delai|csg|ir\b|is\b)/,
    'subject_to',
    1.5,
  ],
  [
    'rule',
    /(obligation|\bloi\b|droit|taxe|tva|impot|condition|reglement|cotisation|contrainte|permis|controle|article|code de)/,
    'subject_to',
    0.7,
  ],
  [
    'send',
    /<(soumettre|soumettez|soumets|soumis)> (ma|mon|votre|la|le|les|une|un|vos|cette|ce|l.|au moins|mes|son|leur|des) ?(nouvelle |premiere |nouveau )?(demande|dossier|candidature|formulaire|declaration|projet|signalement|question|reponse|simulation|offre|avis|piece|document|fichier|contribution|annonce|idee|bilan|rapport)/,
    'submit',
    1.7,
  ],
  [
    'send',
    /(demande|candidature|dossier|formulaire|declaration|reponse|offre|signalement)s?[^.]{0,25}<soumise?e?s?>(?! (a|au|aux)\b)/,
    'submit',
    1.4,
  ],
  [
    'send',
    /(avant de|pour|pouvoir|puis|et|cliqu\w+( sur)?|bouton|de la|de le|deja|bien ete|a ete|ete) ?[«"'([ ]*<(soumettre|soumis|soumise|soumettez|soumission)>(?! (a|au|aux) )/,
    'submit',
    1,
  ],
  [
    'send',
    /^<(soumettre|soumettez)|<soumission>|(allez|pouvez|pourrez|devez|voulez|souhaitez|venez de) (la |le |les )?<soumettre>/,
    'submit',
    1.5,
  ],
  [
    'decide',
    new RegExp(
      `<(?:soumis(?:es?)?>|[a-z]+> (?:[^. ]+ ){0,4}?)(?: ?)(?:a|pour) (?:la |une |l.|leur |sa |votre )?(?:${JUDGED}|autorisation prealable du)`,
    ),
    'for_approval',
    1.9,
  ],
  ['decide', /(auxquel\w*|auquel|a laquelle|a qui) [^.]{0,30}<soumettre>/, 'for_approval', 3],
  [
    'decide',
    new RegExp(`<soumis(?:es?)?> (?:au|aux|a) (?:la |une |l.|leur |sa |votre |nos )?${OFFICE}`),
    'for_approval',
    1,
  ],
  [
    'send',
    /\ben <soumettant>|<soumettre> (a nouveau|de nouveau|des?|vos) |(apres|lors de) (la )?<soumission>|<soumise?s?> (avec succes|en ligne|le \d|avant le)|(vient|venez|ayant|avez|a|ont) (de )?<soum(ettre|is)> (sa|son|ses|un|une|votre|vos|la|le|les)/,
    'submit',
    2,
  ],
  [
    'send',
    /\b(a|ont|ete|etre|n'a pas pu|pas pu)( \w+){0,2} <soumise?s?>(?! (a|au|aux)\b)|^date de <soumission>|(et|puis) <soumette?[rz]>[ .!]*$|<soumise?s?> ?!|pu <soumettre>/,
    'submit',
    1.5,
  ],
  ['rule', /\b(se|me|s'y|vous) <soumettre> (a|au|aux) /, 'subject_to', 2],
  ['send', /<(soumettre|soumettez)> (votre|vos|ma|mon|mes|sa|son|ses|leurs?) /, 'submit', 2.2],
  [
    'decide',
    /<(soumettre|soumettez|soumission)> (au|aux|a) (la |l')?(validation|approbation|avis|moderation|relecture|signature|service|instruct|prefet|commission|administrat)/,
    'for_approval',
    4,
  ],
  [
    'send',
    /(fichiers?|devis|formulaires?|dossiers?|declarations?)[^.]{0,40}\b(le|la|les) <soumettre>/,
    'submit',
    2,
  ],
  [
    'decide',
    /<soumise?s?> (a|au|aux) (la |l'|une? |cette )?(\w+ )?(instance|commission|comite|jury|conseil|vote|assemblee)/,
    'for_approval',
    4,
  ],
  [
    'decide',
    /<(soumise?s?|soumettre)> (a|au|aux) (la |l'|une? |cette |notre |votre )?(validation|controle|avis|approbation|accord|autorisation)\b/,
    'for_approval',
    3,
  ],
  // Of a thing, and no paper of hers: a condition it stands under.
  [
    'rule',
    /\b(acces|changement|usage|utilisation|inscription|location|reproduction|participation|sejour|mineur|abonnement|sortie|installation|cession)\w*[^.]{0,40} (est|sont|reste|restent) <soumise?s?> (a|au|aux) (la |l'|une? )?(accord|autorisation|acceptation|validation)/,
    'subject_to',
    8,
  ],
  [
    'decide',
    /<soumettre> (au|a un|a la|aux?) (vote|avis|jury|commission|comite|conseil|assemblee)/,
    'for_approval',
    6,
  ],
  [
    'decide',
    /<(soumettre|soumettez|soumise?s?)> pour (validation|approbation|avis|relecture|moderation)/,
    'for_approval',
    4,
  ],
  ['send', /\b(vous|lorsque vous|quand vous|si vous) (la |le |les )?<soumettez> /, 'submit', 1.5],
];

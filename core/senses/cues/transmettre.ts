import type { Cue } from './cue.ts';
import { OFFICE, REQUEST } from './nouns.ts';

/** « Transmettre »: who sends, and to whom. */
export const transmettre: Cue[] = [
  [
    'you',
    /(devez|pouvez|veuillez|merci de( bien vouloir)?|etape :|il vous faut|il faut|obligation de|invit\w+ a|souhaite\w*|a|et|finir|puis|afin de nous|permet de) (nous |leur |lui |le |la |les |y )?<(transmettre|transmettez)>/,
    'you_send',
    1.1,
  ],
  [
    'you',
    /(vous|votre|vos)\b[^.]{0,30}(devez|pouvez|devrez|pourrez|faut|souhaitez|voulez|allez|reste a)[^.]{0,30}<transmettre>/,
    'you_send',
    1.5,
  ],
  [
    'you',
    /^(\d+[.)] |- |etape \d+ ?:? )?<transmettre>|\bnous <transmettre>|<transmettez>(-nous|-la|-le|-les)?/,
    'you_send',
    1.6,
  ],
  [
    'you',
    /<(transmettre|transmettez)> (ma|mon|mes|vos|votre|ses|sa|leurs|(les|des|plusieurs|un|une|le|la) ?(documents?|pieces?|justificatifs?|originaux|images?|factures?|devis|formulaire|dossier|demande|copie))/,
    'you_send',
    1.2,
  ],
  [
    'you',
    /(candidature|demande|declaration|dossier|formulaire|reponse)s? (\w+ )?(a|ont|n.a pas|est|bien)[^.]{0,14}<transmise?s?>(?! (a|au|aux|par) )/,
    'you_send',
    1,
  ],
  // What is hers, or a request, once sent: the page answers her own act.
  [
    'you',
    new RegExp(
      `(?:\\b(?:votre|vos|mon|ma|mes) (?:\\S+ ){0,3}|${REQUEST} (?:\\S+ ){0,2})(?:a|ont|n'a pas|n'ont pas) (?:deja |bien )?ete <transmise?s?>`,
    ),
    'you_send',
    2.2,
  ],
  ['you', /\bvous (nous |m'|lui |leur )?(avez|aurez|allez)[^.]{0,10} ?</, 'you_send', 2.2],
  ['you', /\b(je|j'|mon|mes|ma)\b[^.]*<transm|en cours de <transmission>/, 'you_send', 0.9],
  [
    'they',
    new RegExp(
      `(?:s.engage|charge|habilit|peuvent|susceptible|permet\\w* (?:a|aux|au) ${OFFICE}|${OFFICE})[^.]{0,40}<transm(?:et|ettre|ettent|ettra|ettront)>`,
    ),
    'they_send',
    1.4,
  ],
  [
    'they',
    /nous (vous |lui |leur |les? |la )?<transmett(ons|rons)>|(?<!rendez-)(vous|nous|m'|lui|te) (a|ont|sera|seront|sont|est|avons|avait|serons?) ?(ete |bien ete )?<transmi/,
    'they_send',
    1.8,
  ],
  ['they', /(impossible|pas possible|pouvons) [^.]{0,10}(de )?vous <transmettre>/, 'they_send', 1.8],
  ['they', /(sera|seront|est|sont|etre) (\w+ )?<transmise?s?>/, 'they_send', 1.2],
  ['they', /\bete (\w+ )?<transmise?s?>/, 'they_send', 0.4],
  // « X a transmis »: somebody else did.
  [
    'they',
    /(?<!\b(vous|on|nous|qui)) (a|ont) <transmis> (son|sa|ses|leurs?|le|la|les|un|une|des|l')/,
    'they_send',
    1.3,
  ],
  [
    'they',
    new RegExp(
      `<transmise?s?> (?:[a-z]+ment )?(?:par|a|au|aux|a l.|a la|a votre|a nos|a d.autres|a des) ?(?:la |l.)?${OFFICE}`,
    ),
    'they_send',
    1.2,
  ],
  ['they', /<transmi\w+> (\w+ )?(par|aux?|a l.|a la|a votre|a nos|a d.autres|a des) /, 'they_send', 0.6],
  [
    'they',
    /(donnees|informations|coordonnees|commentaire)s? [^.]{0,40}(sera|seront|sont|etre|pas) <transm/,
    'they_send',
    0.8,
  ],
  [
    'system',
    /automatique\w*[^.]{0,25}<transm|<transm\w+>[^.]{0,30}automatique|\bapi\b|flux|systeme|logiciel|interconnexion|dsn|teletransmission|interface|editeurs/,
    'automatic',
    1.8,
  ],
  [
    'system',
    /(probleme|erreurs?|incident|rapport d.erreur|anomalie)[^.]{0,30}<transmise?s?>/,
    'automatic',
    2.5,
  ],
  ['system', /<transmi\w+>[^.]{0,30} (matomo|google|serveur|navigateur)/, 'automatic', 1],
  [
    'share',
    /(a vos|a votre entourage|a un proche|collegues|a vos contacts|\bcode|\blien|savoir|memoire|valeurs|\bcle) ?[^.]{0,25}<transmett(re|ez)>|<transmett(re|ez)> (ce (code|lien)|le lien|cette cle|leur savoir|son savoir|l.information a (vos|d.autres))/,
    'share',
    1.5,
  ],
  [
    'share',
    /<transmettre> (le|leur|son|un|des) (savoir|code|lien)|(ne pas|jamais) (\w+ )?<transmettre>|<transmett(re|ez)>( \w+){0,2} a (d.autres|un tiers|des tiers|quiconque|la personne|une personne|vos (collegues|proches|contacts|equipes|clients))/,
    'share',
    2.7,
  ],
  // « Votre message a bien été transmis à l'entreprise »: her own act, whoever receives.
  ['you', /\b(votre|vos|mon|ma|mes) (\S+ ){1,4}(a|ont) bien ete <transmise?s?>/, 'you_send', 1.5],
  [
    'you',
    /^<transmettre> (un|une|des|la|le|les|ma|mon|votre)|^pour <transmettre>|\bl'ensemble doit etre <transmis|(doit|doivent|devra|devront) etre <transmise?s?> (a|au|aux) /,
    'you_send',
    1.2,
  ],
  ['they', new RegExp(`${OFFICE}( \\w+){0,2} <transmet(?:tent|tra|tront)?>`), 'they_send', 1.5],
  [
    'they',
    /(sera|seront) <transmise?s?> (a|au|aux) |(qui|que|quoi) (sera|seront|est|sont) <transmi/,
    'they_send',
    0.8,
  ],
  [
    'they',
    /^(adresse|message|dossier|informations?|elements?|identifiants?) <transmise?s?> (a|au|aux|par) /,
    'they_send',
    1.2,
  ],
  [
    'system',
    /<transm\w+> d.informations? a \w+ ?:|<transmi\w+>[^.]{0,30} (matomo|google analytics)/,
    'automatic',
    3,
  ],
  [
    'share',
    /\b(lui|leur) <transmettre> (ce|cette|le|l'|cet) ?(lien|code|url|adresse|mot de passe|cle)/,
    'share',
    2.5,
  ],
  [
    'they',
    /<transmett(ra|ront)>|\bnous (\w+ )?(pouvons|devons|allons|pourrons) (vous |les |leur )?<transmettre>|autoris\w+[^.]{0,40} a <transmettre>/,
    'they_send',
    2,
  ],
  [
    'you',
    /(est|sont|pieces?|documents?|dossier) a <transmettre>|demandes? \S+ a (bien )?ete <transmise?s?> pour/,
    'you_send',
    1.2,
  ],
  [
    'they',
    /\b(pour|afin de|a|de) vous <transmettre>|\b(vient|viennent) de (vous |lui )?<transmettre>|\bje (\w+ )?(peux|vais|pourrai)( \w+)? <transmettre> (votre|vos)\b/,
    'they_send',
    3.5,
  ],
  ['system', /<transmise?s?>[^.]{0,30} (chiffr|crypt|securis)/, 'automatic', 2],
  [
    'they',
    /\b(autoris|demand|permet)\w* (a |au |aux )?(?!vous|a\b|de\b)\w+( \w+)? (a|de) (nous|me) <transmettre>/,
    'they_send',
    6,
  ],
  // What the service asks for before it gives something.
  [
    'you',
    /a (la )?condition que [^.]{0,40}(documents?|pieces?|justificatifs?)[^.]{0,12}<transmise?s?> a nos/,
    'you_send',
    5,
  ],
  // What is handed down: a grave, a house, a business.
  [
    'share',
    /<transm\w+> [^.]{0,30}(a titre gratuit|par donation|par legs|par succession|heritiers|descendants|de generation)/,
    'share',
    7,
  ],
  // A paper that has to be sent, whoever receives it.
  [
    'you',
    /(documents?|pieces?|justificatifs?|contrats?|formulaires?|attestations?|certificats?|originaux) (\S+ ){0,2}(doit|doivent|devra|devront) (\S+ )?etre <transmise?s?> (?!par (le|la|les|l'|un|une) ?)|en (quelques|un|deux|trois) clics?[^.]{0,80}<transm/,
    'you_send',
    4,
  ],
  // The second of two things one has to do.
  [
    'you',
    /(obligation|tenue?s?|invite\S*|charge) (de |d'|a )[^.]{0,120} (et|ou|puis) (de |d'|a )<transmettre>/,
    'you_send',
    4,
  ],
  [
    'you',
    /(demandes?|dossiers?|declarations?|candidatures?) (\S+ ){0,3}(doit|doivent|devra|devront) (\S+ )?etre <transmise?s?> (?!par (le|la|les|l'|un|une) ?)/,
    'you_send',
    4,
  ],
  [
    'system',
    /(directement|automatiquement) <transmise?s?>|<transmise?s?> (directement|automatiquement)/,
    'automatic',
    3,
  ],
  [
    'share',
    /(acceptez|accepte|consentez|recommandons|demandez)[^.]{0,20} (de|a)( ne pas)?( le)? <transmettre> [^.]{0,20}(coordonnees|autour d|a des tiers|a l'entreprise)|(lui|leur) <transmettre> (une|l'|cette|des) ?information/,
    'share',
    3,
  ],
  [
    'they',
    /(prefecture|mairie|service|administration|caisse|departement) [^.]{0,40}<transmet> |(depot|dossier)[^.]{0,60}(est|sont) <transmise?s?> (au|a la|aux) (president|departement|prefecture|commission)/,
    'they_send',
    2.5,
  ],
  [
    'they',
    /\b(la|le|l'|les|nos|notre) ?(mairie|prefecture|caf|caisse|services?|organisme|employeur|ecole|banque|commune|departement|medecin|administration) (a|ont|va|vont|vous a|nous a) <transm/,
    'they_send',
    2,
  ],
  [
    'you',
    /(remerci\w+|pri\w+|veuillez|merci|invit\w+)[^.]{0,30} (de |a )?(bien vouloir )?(nous|lui|leur) (la |le |les )?<transmettre>|avant de (la |le |les )<transmettre>/,
    'you_send',
    3,
  ],
  [
    'they',
    /(code|lien|identifiants?|mot de passe)[^.]{0,15} (qui )?vous (a|ont) ete <transmise?s?>/,
    'they_send',
    4,
  ],
];

import type { Cue } from './cue.ts';
import { OFFICE, REQUEST } from './nouns.ts';

const CHOICE =
  '(?:informations?|choix|selection|cgu|presence|conditions|rendez-vous|creneau|reponses?|saisies?|etapes?|modifications?|panier|horaire|reaffectation|reception|age|date|liste|donnees|parametres|ajout|changements?|suppression|affectation|mot de passe)';

/** « Valider »: to confirm, to send for good, to accept, to check. */
export const valider: Cue[] = [
  // The adjective, whatever it is said of: nothing that the verb would act on follows.
  [
    'machine',
    /(?<!\b(je|on|qui|tu|il|elle|les|le|la|et|puis|equipe|service) )<valides?>(?! (le|la|l'|les|votre|vos|cette|ces?|mon|ma|mes|ton|ta|tes|un|une|son|sa|ses|celui)\b)/,
    'format_check',
    3,
  ],
  [
    'machine',
    /(n.est (pas|plus)|n.etait pas|non|est|sont|soit|etre|pas) (\w+ ){0,2}<valides?>/,
    'format_check',
    1.2,
  ],
  [
    'machine',
    /(erreurs?|echec|regles?|schema|champs?)[^.]{0,40}<validation>|<validation> (a echoue|du (format|fichier|formulaire|schema)|des (champs|donnees))/,
    'format_check',
    1.8,
  ],
  [
    'machine',
    /(erreurs?|echec) (de|dans|lors de|a)( la)?( demande de)? <validation>|(erreurs?|empech)\w* [^.]{0,20}la <validation>/,
    'format_check',
    1.2,
  ],
  [
    'accepted',
    /\b(en attente|attente|demande|sous reserve|sans|soumise? a|cours|envoy\w+ pour|pour|statut|en) (de )?(la |une |sa |votre )?<validation>/,
    'approved',
    2,
  ],
  [
    'accepted',
    /<valid\w+> par (?!(le |l'|la |un )?(candidat|usager|demandeur|utilisateur|beneficiaire))(le|la|l.|les|un|une|nos|notre|votre|des|son|d.autres|\{)/,
    'approved',
    2.6,
  ],
  [
    'accepted',
    new RegExp(`<validation> (?:par|de|du|d.|des)(?: la| l.| votre| vos| nos| notre)? ?${OFFICE}`),
    'approved',
    1.5,
  ],
  [
    'accepted',
    /(a|ont|est|sont|etre|ete|soit|soient|sera|seront) (ete |bien |bien ete |automatiquement )?<validEe?s?>/,
    'approved',
    0.7,
  ],
  [
    'accepted',
    /(demande|candidature|inscription|compte|dossier|habilitation|mission|projet|declaration|photo|document|piece|justificatif|convention|organisation|offre|carte|paiement|note|arrete|acte|stage|devis)s?[^.]{0,40}<validEe?s?>/,
    'approved',
    0.8,
  ],
  ['accepted', new RegExp(`${OFFICE}s? [^.,;]{0,30}<valide(?:nt|r|ra|ront)?>`), 'approved', 1.2],
  [
    'accepted',
    /(instruct|moderat|administrateur|referent|gestionnaire|responsable|\bagent|\bequipes?\b|employeur|prefet|chef|organisme|commission|conseiller)/,
    'approved',
    0.6,
  ],
  [
    'accepted',
    /<valid[eEa]\w*>( \w+){0,3} (ou|et|,|\/) (\w+ )?(refus|rejet|modif|corrig|invalid|ajourn|retir)|(refus|rejet|accept|ajourn)\w* (ou|et|,|\/) (\w+ )?<valid/,
    'approved',
    1.3,
  ],
  [
    'accepted',
    /<valider> (la demande|le projet|la candidature|le dossier|la mission|l.inscription|cette|ce|les dossiers|l.habilitation|la reponse|les demandes)/,
    'approved',
    0.5,
  ],
  // Said of a paper or a request, and in an assembly: somebody else accepts.
  [
    'accepted',
    /\b(devis|missions?|conventions?|demandes?|inscriptions?|candidatures?|projets?|habilitations?|declarations?|photos?|organisations?)( \w+){0,3}? (est |sont |a (bien )?ete |ont (bien )?ete |soit |deja )?<validEe?s?>/,
    'approved',
    1.4,
  ],
  [
    'accepted',
    /<valid\w+>[^.]{0,60} (en|avant le|au|par le) (comite|conseil|commission|assemblee|bureau|reunion)/,
    'approved',
    1.8,
  ],
  [
    'accepted',
    /<validation> (de |du |de la |de l'|des )(votre |vos |leurs? )?(demandes?|convention|habilitation|projet|candidature|inscription|dossiers?|immersion|devis)/,
    'approved',
    0.8,
  ],
  ['accepted', /^<validEe?s?>( le| par|[ .!]*$)/, 'approved', 1.2],
  ['accepted', /(la|sa|leur) <validation> (de|du|des|d'|par) /, 'approved', 0.9],
  [
    'identity',
    /(code|lien|e-?mail|courriel|sms)s? (de|pour|d.) ?<valid\w*>(?! (de |du |des |d'|est|a )(?!(votre |l'|la |son )?(compte|adresse|e-?mail|courriel|inscription|telephone)))/,
    'verify_account',
    2.4,
  ],
  [
    'identity',
    /<\w+> (?:de |d.)?(votre|ta|mon|son|l.|le|la|cette|ce|leur|ma|vos) ?(?:nouvelle |nouveau )?(adresse|compte|e-?mail|courriel|mail|numero de telephone|telephone|identite|inscription en cliquant|code)/,
    'verify_account',
    2,
  ],
  [
    'identity',
    /(code (recu|suivant|a \d|de confirmation|unique|de verification|secret)|par sms|lien suivant|ce lien|cliquez sur le lien|boite (mail|de reception)|franceconnect|expire|deux etapes|double authent|deuxieme etape|creation de (votre|mon|ton) compte|e-?mail de confirmation|newsletter|pouvez (maintenant )?vous connecter|essayez? de vous connecter)/,
    'verify_account',
    1,
  ],
  ['identity', /compte[^.]{0,20}<validE>.{0,40}\bconnect/, 'verify_account', 2],
  ['identity', /adresse (e-?mail|electronique|mail|courriel)/, 'verify_account', 0.5],
  [
    'lastAct',
    /(relis|relire|definitiv|definitif|irreversible|dernier ecran|derniere fois|ne pourr\w+ plus|plus (possible|le |la |les )?(de )?(les? |la )?modifi|depot|finalis|retour en arriere)/,
    'submit_final',
    1.2,
  ],
  [
    'lastAct',
    /une fois (que vous (avez|aurez) |votre \w+ |la \w+ |le \w+ )?<valid|tant que [^.]{0,60}<valid/,
    'submit_final',
    0.9,
  ],
  [
    'lastAct',
    new RegExp(
      `(?:<valid(?:er|ez|ant|E)>|je <valide>) (?:de )?(?:ma|mon|votre|mes|vos|sa|son|leur) ?${REQUEST}`,
    ),
    'submit_final',
    2.1,
  ],
  [
    'lastAct',
    new RegExp(
      `vous (?:\\w+ )?(?:ayez|avez|aurez|devez)[^.]{0,20}<valid\\w+>(?: de)? (?:la|le|l.|votre|vos) ?${REQUEST}`,
    ),
    'submit_final',
    0.8,
  ],
  // The act of sending, or of reading once more, beside it.
  [
    'lastAct',
    /<valid(er?|ez)>( \(?\w+\)?)? (et|puis|pour) (l'|le |la |les )?(soum|envoy|transm|depos|finalis)|(verifi|relis|relire|complet)\w* (et|puis) <valid(er?|ez)> (la |le |l'|votre |ma |mon )/,
    'submit_final',
    1.8,
  ],
  ['lastAct', /(avant de|en|de|avant) <(valider|validant)>/, 'submit_final', 0.6],
  [
    'lastAct',
    /(au plus tard|date limite|pour le \d|jusqu)[^.]{0,25}<valid|<valid\w*>[^.]{0,25}(au plus tard|avant le|pour le \d|jusqu)/,
    'submit_final',
    0.6,
  ],
  ['step', /^je <valide>[ .!]*$/, 'confirm', 1],
  ['step', /^<(valider|validez)>[ .!:]*$/, 'confirm', 1.4],
  [
    'step',
    /(puis|et|cliqu\w+ sur|appuy\w+ sur|selectionn\w+[^.]*|bouton|touche) (le bouton |la touche )?[«"'[( ]*<(validez|valider)>(?! (ma|mon|mes|votre|vos|la demande))/,
    'confirm',
    2.2,
  ],
  [
    'step',
    new RegExp(`<\\w+> (?:les|la|le|l.|des|mon|mes|vos|votre|cette|ces|ce) ?${CHOICE}`),
    'confirm',
    1.4,
  ],
  [
    'step',
    /<valider?> et (continuer|passer|poursuivre|suivant|revenir|quitter)|(cocher?|cochez) [^.]{0,30}<valid/,
    'confirm',
    1,
  ],
  ['diploma', /\b(vae|acquis|diplomes?|trimestres?|phase \d|bloc de|credits|semestre|jury)\b/, 'earn', 1],
  ['diploma', /\b(competences?|certification|experience|module|annee scolaire|formation)\b/, 'earn', 0.6],
  [
    'diploma',
    /dossiers? de <validation>|(competences?|acquis|bloc|phase|trimestres?|annee|diplome)[^.]{0,30}<validEe?s?>/,
    'earn',
    2,
  ],
  [
    'diploma',
    /<\w+> (d.acquis|des acquis|ma phase|la phase|un trimestre|des trimestres|un diplome|le diplome|vos acquis|votre experience|\d+ trimestres|(une|son|sa|leur) (annee|formation|periode))/,
    'earn',
    2.5,
  ],
  // Said of somebody: she asks, another accepts.
  [
    'accepted',
    /\b(fait|faire|faites|fasse)( \w+)? <valider>|\b(peut|doit|pourra)( -?t?-?il)? <valider> (la|le|les|ces?|cette) (tache|stage|fiche|demande|facture|conge|depense)/,
    'approved',
    2.5,
  ],
  [
    'accepted',
    /^({…} |\d+ )?<validations?> en (attente|cours)|^(a|\d+ a|{…} a) <valider>|^<validEe?s?> [-–—:]|certificats? a <valider>/,
    'approved',
    2,
  ],
  ['accepted', /\b(apres|des|jusqu'a|avant) (la )?<validation> (de|du|des) /, 'approved', 0.8],
  ['identity', /(2fa|jeton|otp|captcha|empreinte)/, 'verify_account', 1.5],
  ['machine', /<validation> (a echoue|incomplete)|\binvalide/, 'format_check', 1],
  [
    'accepted',
    /^(non |dossiers? |stages? |demandes? |date de |etat de la |statut de )*<valid(Ee?s?|ation)>( des (stages?|demandes?|dossiers?))?[ .:!]*$/,
    'approved',
    1,
  ],
  // « L'organisateur vous contactera afin de valider », « vient de valider »: not the one who reads.
  [
    'accepted',
    /(notre equipe|organisateur|administrateur|\badmin|(re)?contactera|reviendra)[^.]{0,70} <valider>|\b(vient|viennent) de <valider>/,
    'approved',
    2.5,
  ],
  [
    'accepted',
    /\b(la|ta|cette|votre|ce|le) (?!commande|compte|adresse|e-?mail|mail|inscription|panier)[a-z]+( \S+)? (a|ont|vient d'etre) (bien )?(ete )?<validEe?s?>/,
    'approved',
    1.2,
  ],
  [
    'identity',
    /(adresse|e-?mail|mail|courriel|telephone)s?( \w+){0,2} (a|est|n'a pas|n'est pas) (bien )?(ete )?<validEe?s?>|(verifi|consult)\w* (vos|votre|tes) (e-?mails?|mails?|boite|messagerie)[^.]{0,40}<valider>/,
    'verify_account',
    2.2,
  ],
  ['lastAct', /\bvenez de <valider>|(verifi|relis)\w*[^.]{0,40} avant de <valider>/, 'submit_final', 1],
  [
    'machine',
    /(probleme|erreur) (de|lors de la|a la) <validation> (de|des) (donnees|champs|formulaire)/,
    'format_check',
    2,
  ],
  ['accepted', /<validation> tacite|<validE>e?s? tacitement/, 'approved', 2],
  [
    'identity',
    /<valider> (le|la|ce|cette) (changement|modification|adresse)[^.]{0,20}(mail|lien|code)/,
    'verify_account',
    4,
  ],
  ['accepted', /(controler|verifier|examiner) (et|puis|ou) <valider> (la|le|les|l.)\b/, 'approved', 3],
  [
    'step',
    /<validation> par (le|la|les|l'|un|une) ?(mandant|demandeur|usager|candidat|titulaire|famille|parent)/,
    'confirm',
    6,
  ],
  [
    'identity',
    /(email|e-mail|mail|courriel|adresse|telephone) a (bien )?ete <validEe?>/,
    'verify_account',
    2.5,
  ],
  [
    'diploma',
    /<valide>-t-on|<valid\w+> (un|des|ses|vos|mes|ces|tous les) (trimestres?|semestres?|equivalences?|credits?|ects)|(trimestres?|semestres?) [^.]{0,14}<validEe?s?>/,
    'earn',
    3.5,
  ],
  [
    'lastAct',
    /<valider> et (envoyer|transmettre|soumettre|deposer)|une fois <validEe?s?>,? [^.]{0,14}plus (possible|pouvoir|modifiable)/,
    'submit_final',
    2.5,
  ],
  [
    'accepted',
    /<valide> ou (refuse|rejette)|\b(pu|pourra|pourront|peut|doit) <valider> (votre|vos) (demande|inscription|candidature|compte|rattachement)|\bvotre (compte|demande|candidature|inscription)[^.]{0,60} (sera|a ete|a bien ete|est bien) <validEe?>/,
    'approved',
    1.5,
  ],
  [
    'identity',
    /(mail|e-mail|courriels?|message)[^.]{0,80} pour (le |la |les )?<valider>|<valider> [^.]{0,60} (code (recu|sms|envoye|a usage)|le code)/,
    'verify_account',
    3,
  ],
  [
    'accepted',
    /<valid(ez|er)> ou (refus|rejet)\w+|<valider> (les|la|une?) (candidature|demande|note de frais)s?|(inscription|participation|dossier|pieces?|justificatifs?)[^.]{0,60} (est|sont|a ete|ont ete) (bien )?<validEe?s?>|\bvalidation par (votre|un|l')[^<]{0,90}<validEe?s?>/,
    'approved',
    1.6,
  ],
];

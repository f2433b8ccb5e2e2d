import { describe, expect, it } from 'vitest';
import { findPersonal } from '../../core/redact/personal.ts';
import { isAboutSubject } from '../../core/redact/subjects.ts';
import { loadGlossaries } from '../../scripts/load-glossary.ts';
import { loadPacks } from '../../scripts/load-packs.ts';

/**
 * Couple, debts, violence, health and residence never leave. Somebody read each word of the glossary and each wording of a
 * guide: what is on these lists tells of none of them. A new one stands on its list or is a subject (`core/redact`): decide.
 */
const read = (list: string) => list.split('·').map((one) => one.trim());

const wordsOfNoSubject = read(`
    à défaut · à son compte · abattement · accusé de réception · acompte · acte de naissance · activer son compte ·
    actualiser · adresse du site · adresse électronique · affectation · affiliation · âge légal · aidant ·
    aide au logement · ajouter un fichier · allocataire · allocation · allocation de rentrée scolaire · alternance ·
    ameli · ampliation · Anah · annuité · apostille · appel · application · arnaque · ascendant · assiduité ·
    assiette · assurance maladie · assurance vieillesse · assuré · astérisque · attestation ·
    attestation d’enregistrement · attestation de droits · attestation employeur ·
    attribution · authentification · avance · avenant · avis d’imposition · avis de non-imposition ·
    avis de paiement · ayant droit · bail · bailleur · bénéficiaire · bonne foi · bourse ·
    brouillon · cache · captcha · capture d’écran · carte d’identité · case · caution ·
    certificat d’immatriculation · cessation d’inscription · cession · champ obligatoire · charger · charges ·
    chèque énergie · chiffre d’affaires · chômage · classé sans suite · clé d’accès · cocher · code à usage unique ·
    colocataire · commission de recours amiable · complément familial · complémentaire santé solidaire · compte ·
    compte personnel de formation · conditions générales d’utilisation · congés payés · contrat d’engagement jeune ·
    contrat d’engagement réciproque · contribution sociale généralisée · convention · convention collective ·
    cookie · copie certifiée conforme · copie intégrale · copier-coller · cotisation · courriel ·
    courrier indésirable · crédit d’impôt · créer un compte · cumul · décent · décision · décision implicite ·
    déclaration automatique · déclaration préremplie · déclaration trimestrielle de ressources · déclarer ·
    décocher · décote · déduction · dégrèvement · délai · délai de carence · demandeur d’emploi · démarche ·
    démission · dépens · déposer · dépôt de garantie · dérogation · descendant · devis · différé d’indemnisation ·
    diligenter · données personnelles · dossier · dossier social étudiant · double authentification ·
    droit à l’erreur · échéance · échelon · éligible · en construction · en instruction · enregistrer ·
    erreur technique · espace · espace personnel · étape · état civil · état des lieux · exonération · exporter ·
    extension · extrait d’acte · extrascolaire · facture · filiation · filigrane · forclusion · format ·
    formulaire · fournisseur d’identité · foyer · foyer fiscal · France services · FranceConnect · fratrie ·
    garant · glisser-déposer · guichet unique · hameçonnage · identifiant · importer ·
    imposable · impôt prélevé à la source · imprimer · indemnité · inopposable · insalubre · inscription ·
    instructeur · irrecevable · jeton · joindre · journée défense et citoyenneté · jours calendaires ·
    jours ouvrables · jours ouvrés · justificatif · justificatif de domicile · Kbis · le cas échéant ·
    légalisation · lettre recommandée · licenciement · livret de famille · locataire · logement conventionné ·
    logement social · loyer · maintenance · majoration · mandant · mandat · mandataire · MaPrimeRénov’ · ménage ·
    mention marginale · messagerie · micro-entrepreneur · moins de trois mois · montant net social · mot de passe ·
    moteur de recherche · motif · mutuelle · navigateur · net à payer · net à payer avant impôt · net imposable ·
    nom d’usage · nom de naissance · non cumulable · non décent · non éligible · non imposable · notice ·
    notification · notification conditionnelle · notification définitive · numériser · numéro d’accès en ligne ·
    numéro d’allocataire · numéro de dossier · numéro de sécurité sociale · numéro fiscal · numéro provisoire ·
    onglet · opposable · original · Paje · Parcoursup · part fiscale · PDF · périscolaire · personne à charge ·
    photo-signature numérique · pièce d’identité · pièce jointe · plafond de ressources · poids du fichier ·
    pré-demande · pré-rempli · préavis · préfecture · prescription · presse-papiers · prestation ·
    prime d’activité · prise en charge · procuration · projet personnalisé d’accès à l’emploi · propriétaire ·
    proroger · protection des données · quittance de loyer · quotient familial · radiation · rattachement ·
    récapitulatif · recensement citoyen · recevable · recours · recto verso · réduction d’impôt · référé ·
    référence · régime · relevé de carrière · relevé de situation · remboursement · rendez-vous · renouvellement ·
    renseigner · représentant légal · requérant · résilier · ressources · retraite · rétroactif ·
    revenu fiscal de référence · RIB · RSA · rupture conventionnelle · saisir · salaire brut ·
    salaire journalier de référence · sans délai · se connecter · se déconnecter · sectorisation ·
    sécurité sociale · service gestionnaire · session · signalement · signer · signification · silence vaut accord ·
    silence vaut rejet · situation · solliciter · soumettre · statuer · subrogation · subsidiaire · sur l’honneur ·
    suspension · susvisé · système d’exploitation · taux plein · taxe foncière · télécharger · téléservice ·
    téléverser · temps partiel · tiers · tiers payant · timbre fiscal · transmettre · trésor public · trimestre ·
    Urssaf · usurpation d’identité · valider · versement`);

const casesOfNoSubject = read(`
    1AJ - Salaires · 1BJ - Salaires · À partir du · À quelle date avez-vous cessé de chercher un emploi ? ·
    À quelle date votre situation a-t-elle changé ? · Activité · Activité exercée ·
    Activité salariée ou non salariée · Adresse · Allocations chômage · Attestation · Attestation souhaitée · Au ·
    Aucune ressource · Autres ressources · Autres revenus · Autres revenus imposables : chômage, préretraite ·
    Avez-vous des ressources à l'étranger ? · Avez-vous des revenus de votre patrimoine ? ·
    Avez-vous effectué un stage ? · Avez-vous été en formation ? · Avez-vous été en stage ? ·
    Avez-vous été salarié ? · Avez-vous eu un emploi ? · Avez-vous eu un travail ? ·
    Avez-vous eu une activité professionnelle, salariée ou non ? · Avez-vous exercé une activité ? ·
    Avez-vous exercé une activité non salariée ? · Avez-vous exercé une activité professionnelle ? ·
    Avez-vous perçu des ressources à l'étranger ? · Avez-vous perçu des revenus de placements ou de loyers ? ·
    Avez-vous perçu une pension alimentaire ? · Avez-vous reçu des revenus de l'étranger ? ·
    Avez-vous reçu une pension alimentaire ? · Avez-vous suivi une formation ? · Avez-vous travaillé ? ·
    Avez-vous travaillé ce mois-ci ? · Avez-vous travaillé ou exercé une activité non salariée ? ·
    Avez-vous une activité indépendante ? · Bénéficiaire · Bénéficiaires concernés · Bourse · Bourse d'études ·
    Cherchez-vous toujours un emploi ? · Chiffre d'affaires · Choisir le bénéficiaire · Choisir un fichier ·
    Choisir une attestation · Choisissez la période · Choisissez une attestation · Choisissez votre attestation ·
    Choix de l'organisme gestionnaire · Chômage · Commentaire · Contexte · Contexte du document ·
    Continuez-vous à rechercher un emploi ? · Continuez-vous votre recherche d'emploi ? · Dans quel contexte ? ·
    Date d'effet · Date d'emménagement · Date d'entrée dans le logement · Date de début · Date de fin ·
    Date de fin de recherche d'emploi · Date de l'événement · Date de naissance · Date de naissance de l'enfant ·
    Date du changement · Date du déménagement · Début de la période · Depuis le · Depuis quelle date ? · Document ·
    Document à envoyer · Document à transmettre · Document concerné · Du · Êtes-vous en formation ? ·
    Êtes-vous encore à la recherche d'un emploi ? ·
    Etes-vous inscrit à une session de formation ou suivez-vous une formation ? ·
    Êtes-vous inscrit à une session de formation ? · Vous avez suivi une formation ? ·
    Vous êtes inscrit à une formation ? · Vous êtes inscrit à une session de formation ? ·
    Etes-vous toujours à la recherche d'un emploi ? ·
    Êtes-vous toujours disponible et à la recherche d'un emploi ? · Êtes-vous toujours en recherche d'emploi ? ·
    Fichier · Fin de la période · Formation · Formation suivie · Heures du mois · Heures travaillées ·
    Heures travaillées dans le mois · IBAN · Indemnités journalières · J'ai travaillé ·
    Je cherche toujours un emploi · Je n'ai eu aucune ressource · Je ne cherche plus d'emploi depuis le ·
    Je souhaite rester inscrit à France Travail · Je suis ou j'ai été en formation ·
    Je suis toujours à la recherche d'un emploi · Jusqu'au · Justificatif · Maintien de l'inscription ·
    Maintien de l'inscription comme demandeur d'emploi · Maintien de votre inscription · Message · Mois ·
    Montant brut · Montant de la bourse · Montant de la pension alimentaire · Montant du salaire brut ·
    Montant net social · Montant total de votre ou vos salaires bruts réels ou estimés · Motif ·
    Motif de fin de recherche · Nature du changement · Nature du document · Net social · Nom du document ·
    Nombre d'enfants · Nombre d'enfants de moins de 25 ans · Nombre d'heures · Nombre d'heures effectuées ·
    Nombre d'heures travaillées · Nombre de personnes dans le foyer · Nommer le document · Nouvelle adresse ·
    Nouvelle pension de retraite · Numéro allocataire · Numéro d'allocataire CAF · Numéro de compte (IBAN) ·
    Organisme gestionnaire · Pas de ressources ce mois-ci · Pension alimentaire · Pension alimentaire perçue ·
    Pension alimentaire reçue · Pension alimentaire versée · Pensions alimentaires perçues ·
    Pensions alimentaires versées · Pensions alimentaires versées aux enfants majeurs ·
    Pensions alimentaires versées aux enfants mineurs · Pensions de retraite · Pensions et retraites ·
    Pensions, retraites, rentes · Percevez-vous des ressources à l'étranger ? ·
    Percevez-vous une nouvelle pension de retraite ? · Percevez-vous une nouvelle pension retraite ? · Période ·
    Période du · Période souhaitée · Pièce à joindre · Pour quel motif ? · Pour quelle raison ? ·
    Pour qui souhaitez-vous une attestation ? · Poursuivez-vous votre recherche d'emploi ? · Précisions ·
    Préretraite, chômage · Prestations versées par la MSA · Que souhaitez-vous modifier ? ·
    Quel changement souhaitez-vous déclarer ? · Quel document souhaitez-vous envoyer ? ·
    Quel organisme choisissez-vous ? · Quelle attestation souhaitez-vous ? · Quelle est votre situation ? ·
    Recevez-vous une pension alimentaire ? · Recherchez-vous toujours un emploi ? · Rester inscrit · Retraite ·
    Retraites · Revenus d'activité · Revenus de chômage et de préretraite · Salaire · Salaire (montant net social) ·
    Salaire brut · Salaires · Salaires bruts · Salaires et revenus d'activité · Salaires nets sociaux ·
    Sélectionnez une attestation · Situation · Situation professionnelle ·
    Souhaitez-vous le maintien de votre inscription ? ·
    Souhaitez-vous le maintien de votre inscription comme demandeur d'emploi ? ·
    Souhaitez-vous le maintien de votre inscription sur la liste des demandeurs d'emploi ? ·
    Souhaitez-vous maintenir votre inscription comme demandeur d'emploi ? · Souhaitez-vous rester inscrit ? ·
    Souhaitez-vous rester inscrit à France Travail ? · Souhaitez-vous rester inscrit comme demandeur d'emploi ? ·
    Stage · Suivez-vous une formation ? · Titre du document · Toujours à la recherche d'un emploi ·
    Toujours en recherche d'emploi · Traitements et salaires · Traitements, salaires · Travail ·
    Travaillez-vous à votre compte ? · Type d'attestation · Type de changement · Type de document ·
    Type de justificatif · Votre changement concerne · Votre chiffre d'affaires · Votre demande concerne ·
    Votre document · Votre fichier · Votre IBAN · Votre message · Votre nouvelle activité · Votre nouvelle adresse ·
    Votre numéro allocataire Caf · Votre profil a-t-il changé ? · Votre situation ·
    Votre situation a-t-elle changé ? · Votre situation professionnelle ·
    Voulez-vous rester inscrit à France Travail ? · Vous n'êtes plus à la recherche d'un emploi depuis le ·
    Vous restez inscrit · Y a-t-il eu un changement dans votre situation ?`);

const headwords = loadGlossaries().flatMap(({ terms }) => terms.map(({ headword }) => headword));
const wordings = loadPacks().packs.flatMap(({ procedures }) =>
  procedures.flatMap(({ cases }) => cases.flatMap(({ labels, groups }) => [...labels, ...groups])),
);

describe.each([
  [
    'words that may be named on the card',
    headwords,
    wordsOfNoSubject,
    (word: string) => findPersonal(word) !== null,
  ],
  ['cases that may be seen by a helper', wordings, casesOfNoSubject, isAboutSubject],
])('%s', (_, all, ofNoSubject, isKept) => {
  it('are those that somebody read; any other is kept back', () => {
    const known = new Set(ofNoSubject);
    expect(all.filter((one) => !isKept(one) && !known.has(one))).toEqual([]);
  });

  it('are still there, and kept back by no rule since', () => {
    expect(ofNoSubject.filter((one) => !all.includes(one) || isKept(one))).toEqual([]);
  });
});

/**
 * Words that a page may write with a capital and that name nobody: those its cases, its parts and its sentences begin
 * with. A word that is missing here is taken for a name where one could stand. None of them is a first name.
 */
import { fold } from '../reading/normalise.ts';

/** Without accents; their plurals and feminines are found from them. */
const ordinary = new Set(
  `a ailleurs aah acceder accepter acces accompagnement accord accuse achat acquisition acte actif action activite
  actualisation actualiser actualite adherent administratif adresse adulte aeeh affaires afficher age agence
  agglomeration agricole aidant aidants aide aine aj ajout ajouter alf alimentaire aller allocataire allocation
  als ancien annee annoncer annexe annuel annuler aout ape apl apprenti apprentissage apres are argent arret arrete
  arrivee article artisan asf aspa ass assedic assistant assistante association assurance assure attestation au
  aucun aujourd'hui auto-entrepreneur autoentrepreneur autorisation autre autrement avance avant avantage avec
  avis avoir avril bail bailleur bancaire banque batiment benefice beneficiaire bep besoin bic bien bienvenue
  bienvu bilan bnc bonjour bourse bretagne brut budget bulletin but c2s cac caf caisse calcul calendrier candidat cap
  capital carsat carte cas case categorie cause ccas cdd cdi ce celui centre certificat certifie certifier
  cessation cession cesu changement changer chaque charge chef chemin cheque chercher chez chiffre choisir
  choisissez choix chomage chomeur ci civilite classe cmg cnil cocher code collectivite college combien comment
  commentaire commerce commercial communaute commune compagnie complement complementaire completer composition
  comprendre compte concernant condition confirmation confirme confirmer conge connect connexion conseil
  conseiller consentement conservation consulter contact contexte continuer contrat contribution controle
  conventionnement coordonnees copie corps correction correspondance corriger cotisation courant courriel
  courrier cours cpam creance creation creer critere crous css cuisine cumul cursus cv dans date de debut
  decembre deces decision declarant declaration declarer decrire decrivez dedommagement deduction defaut dehors
  delai demande demander demandeur demarche demenagement demission denomination depart departement
  departementale depense deplacement depose deposer depot depuis dernier derniere derogation des description
  destinataire destination detail details deuxieme devis devise dimanche diplome directeur direction
  disponibilite dispositif distance dividende doctorat document documents domicile domiciliation don donation
  donnees dont dossier double dpe droit dtr du duree e-mail ecole ecrire editer edition eee effectuer element
  eleve elle email emploi employe employeur en encadrement enceinte encore enfance enfant engagement enregistrer
  ensemble ensuite entre entree entreprise entretien envoi envoyer epargne epci erreur escalier espace essai est
  et etablissement etage etape etat etranger etre etude etudiant eur euro europe europeen euros eux evenement
  evolution exact exceptionnel exercice exoneration experience explication exploitant exploitation exterieur
  extrait facture facultatif faire fait familial famille femme fermage fermier fevrier fichier figurant filiere
  fille filleul fils fin finance financier fiscal fonction fonctionnaire fonds format formation forme formulaire
  fournir foyer frais francais francaise france-travail franceconnect francs frere fsl gain gains garde garder
  general generer gerance gerant gerer gestion gestionnaire gratuit grossesse groupe guide habitat habitation
  heberge hebergement heritage heure heures historique honneur honoraire horaire hors hypothese iae iban ici
  identifiant identification identite il ils immatriculation immeuble immobilier imposable imposition impossible
  impot impression imprimer inapte incapacite indemnisation indemnite independant indiquer individu individuel
  info information initiale inscription inscrit insee intercommunalite interessement interet interieur interim
  interimaire intermittent international internet interruption intitule invalidite invariant ir ircantec ird
  janvier je jeudi jeune job joindre jour journalier journaliste journee juillet juin jusque justificatif
  justification kiosque la laquelle le lequel les lettre leur leurs libelle libre licenciement lien lieu ligne
  limite liquidation liste livret local locataire locatif location logement logiciel loi loisir lors loue loyer
  lui lundi lycee ma madame mademoiselle mai maintien mairie maison maitrise majeur majoration mandat mardi
  maritime marque mars materiel maternelle maternite matricule maximum mdph medecin medical menage mensualite
  mensuel mention menu merci mercredi mere mes message mesure methode metier metropole meuble micro micro-entreprise
  microentreprise mineur minimum ministere mise mission mlle mme mobile mode modification modifier moi moins
  mois mon monnaie monsieur montant mot motif mouvement moyen msa mutuelle naissance nationalite nature naturel
  navigo nb ne net nir niveau no nom nombre nommer non notaire note notes notre nous nouveau nouvel nouvelle
  novembre nuit numero objet obligation obtenir obtention occupant occupation octobre offre on operateur
  operation opposition option ordre organisme orientation orienteur origine ou oui ouverture pacs page paie
  paiement paje pap papier par parc parent parental part partage participation particulier partie partir pas
  passage passeport paternite patrimoine patronyme payer payeur pays pdf pea peage pension pensionne per
  percevoir percue perdu pere periode periodicite permanent permis personne personnel perte phase photo piece
  place placement plafond plainte plan plateforme plie plus plusieurs pole portable portail portant position
  possession possible postal poste postuler pour pourcentage pourquoi poursuivre pourvoi pratique pre-requis
  preavis precedent precis preciser precision precompte prefecture prefere prelevement premier premiere prenom
  prenoms prepare preretraite prescripteur presence present presentation president presomption prestation pret
  previsionnel prevu primaire prime principal prive prix pro probleme procedure prochain production produit profession
  professionnel profil programme projet prolongation promotion proposition propre proprietaire propriete
  provenance provisoire public publicite puis qualification qualite quand quantite quartier que quel quelle
  quelqu'un quelque question questionnaire qui quitter quoi quota quotient raison rappel rapport rattachement
  recapitulatif reception recevoir recherche rechercher reclamation reconnaissance recours rectification recu
  reduction reel reference refugie refus regime region regle reglement regularite regulier reinitialiser
  reinscription relation relecture releve relire relogement remarque remboursement remplacant remplacement
  remplir remplissez remuneration rendez-vous renouveler renouvellement renseignement renseigner rente rentree
  repondre reponse repos reprendre representant represente reprise reseau reservation residant residence
  resident residentiel resiliation resilie responsabilite responsable ressortissant ressource restauration reste rester
  resultat resume retenue retirer retour retrait retraite retribution reunion revenu revision rib risque rna
  role rsa rsi rubrique rue rupture sa saisie saisir saisissez saison saisonnier salaire salarial salarie salle
  samedi sanction sanitaire sans sarl sas savoir sci scolaire scolarite sdb se second secondaire secretaire secteur
  section securite sejour selection selectionner selon semaine semestre senior separement septembre serie
  service services ses seul seulement sexe si siae siege signaler signature signe signer simple simulateur
  simulation simuler sinon siren siret site situation sms social societe soeur soit solde sommaire somme son
  sortant sortie souhait souhaiter soumettre source sous souscription soutien specialite specifique sport ss
  stage stagiaire stationnement statut structure subrogation subvention succession suisse suite suivant suivi suivre sujet
  superficie supplement supplementaire supprimer sur surface surveillance suspension synthese systeme tableau
  taper tapez tarif taux taxe tel telecharger telephone telephonique temporaire temps terme terminer terrain
  test texte tiers titre titulaire tns total toujours tous tout toute traitement trajet tranche transfert
  transmettre transport travail travailler travailleur travaux tres trimestre trimestriel troisieme trop tutelle
  tuteur tva type ue un une unique unite universite urgence urssaf usage usager utilisateur utilite vacance
  vacances vae valeur validation valide valider validite vehicule veille vendre vendredi vente verification
  verifier verse versement version veuillez vide vie vieillesse ville virement visite vitale voici voie voir
  voirie voiture volet volontaire volontariat vos votre vous voyage vrai vue wc zfrr zone
  apres-midi beau-frere beau-pere beau-fils belle-fille belle-mere belle-soeur ci-joint co-titulaire compte-rendu
  demi-journee ex-conjoint grand-mere grand-pere lieu-dit mi-temps moins-value outre-mer plus-value quote-part
  rez-de-chaussee sage-femme sans-abri sous-traitant trop-percu
  composante desinscrit discipline electronique genre handicape simplifie`.split(/\s+/),
);

/** « Indemnités », « Bénéficiaires », « Générales », « Régionaux ». */
/** « Max » is no plural. */
const shortest = 4;
const endings: [RegExp, string][] = [
  [/[sx]$/, ''],
  [/es?$/, ''],
  [/aux$/, 'al'],
  [/lles?$/, 'l'],
  [/nnes?$/, 'n'],
  [/ves?$/, 'f'],
  [/(?:rice|euse)s?$/, 'eur'],
  [/eres?$/, 'er'],
  [/ez$/, 'er'],
  [/issez$/, 'ir'],
];
/** Of « clément », « Clémence » and their like, no ending tells. */
const ofThings = /.{3}(?:[tsx]ions?|ites?)$/;
/** « Avez-vous », « A-t-elle », « Est-ce », « Quelqu'un » */
const turned = /-(?:vous|nous|je|tu|ce|on|(?:t-)?(?:ils?|elles?|on))$/;
/** « l'Assurance », « D'autres » */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|aujourd)'/;

export function isOrdinary(given: string): boolean {
  const whole = fold(given).replace(/\.$/, '');
  if (whole.length === 1 || turned.test(whole)) return true;
  const elision = elided.exec(whole)?.[0] ?? '';
  const word = whole.slice(elision.length);
  // « J’ai », « S’inscrire »: what follows begins a sentence, and is no name.
  if (elision !== '' && /^\p{Ll}/u.test(given.slice(elision.length))) return true;
  if (isKnown(word)) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every(isKnown);
}

function isKnown(word: string): boolean {
  return (
    ofThings.test(word) ||
    ordinary.has(word) ||
    endings.some(([end, by]) => {
      const plain = word.replace(end, by);
      return plain !== word && plain.length >= shortest && ordinary.has(plain);
    })
  );
}

/**
 * Wordings of the subjects that never leave, and of what is asked of everybody, as different portals and people write them.
 * The three lists they come from were each written before the rules that they first tried: of the last 71 wordings, new to
 * the rules, 41 were told; the rules were then mended for whole families. So a wording that is not here may well be missed.
 */
export const told: Record<string, string> = {
  couple: `
    Situation sentimentale · Nom du père des enfants · Qui partage votre vie ? ·
    L’autre parent participe-t-il aux frais ? · Depuis quand ne vivez-vous plus ensemble ? ·
    Date de la rupture · Vous êtes-vous remis ensemble ? · Quelqu’un vit-il avec vous ? ·
    Avez-vous refait votre vie ? · Élevez-vous seule vos enfants ? · Parent solo ·
    Je ne vis plus avec le père de mes enfants · Votre ancien compagnon · Coordonnées du père ·
    Le père a-t-il reconnu l’enfant ? · Vivez-vous sous le même toit ? · Personne avec qui vous vivez ·
    Les enfants sont-ils chez l’autre parent ? · Votre ancien partenaire · Prestation compensatoire ·
    Êtes-vous engagée dans une relation ? · mon copain · il est parti de la maison · nous avons rompu ·
    on s’est quittés · Famille recomposée · Vivez-vous avec une autre personne ? ·
    Ordonnance de non-conciliation · Date à laquelle il a quitté le logement ·
    Êtes-vous seule avec vos enfants ? · Le père vit-il avec vous ? · Avez-vous un compagnon ? ·
    Monsieur habite-t-il toujours là ? · Adresse de l’autre responsable légal ·
    mon mari m’a quittée en mars · Êtes-vous toujours ensemble ? · Vie de couple depuis le ·
    Votre ami(e) vit-il chez vous ? · Nouvelle union · Date du dernier jour vécu à deux ·
    Enfants d’une autre union · Personne partageant votre foyer en couple ·
    Les parents vivent-ils ensemble ? · Depuis quand élevez-vous seul votre enfant ? ·
    on n’est plus ensemble · il est retourné chez sa mère · Je suis toute seule avec les petits ·
    Mésentente dans le couple · Qui occupe le logement avec vous ? ·
    Avez-vous des enfants d’un premier lit ? · Date de fin de la relation · Domiciles distincts ·
    Le second parent verse-t-il une somme ? · Contribution de l’autre parent · Mode de garde alternée ·
    il ne donne rien pour les enfants · Vous vivez avec le père de vos enfants · Je vis avec mon compagnon ·
    Depuis combien de temps êtes-vous seule ? · Partagez-vous les dépenses avec une autre personne adulte ? ·
    Ex-conjoint · mon ex ne paie plus la pension · Fin de la vie à deux · Votre union a pris fin le ·
    Maman seule · Les enfants vivent chez leur papa · Jours où les enfants sont chez vous ·
    Motif de la séparation · l’homme avec qui je vis · Vit-il encore chez vous ? ·
    Liens avec la personne qui partage votre logement`,
  violence: `
    Quelqu’un vous fait-il du mal ? · Avez-vous peur de quelqu’un chez vous ? ·
    Vous sentez-vous en sécurité à la maison ? · Avez-vous été insultée ou humiliée ? · il me tape dessus ·
    il lève la main sur moi · mon père me frappe · Avez-vous été giflée ? · Contrôle-t-il vos dépenses ? ·
    Avez-vous été forcée à des rapports ? · Êtes-vous en danger ? · Téléphone grave danger ·
    Blessures constatées · Auteur des faits · Souhaitez-vous être mise en sécurité ? · j’ai peur de lui ·
    il m’empêche de sortir · Avez-vous appelé le 3919 ? · Conflits à la maison · Avez-vous été bousculée ? ·
    il m’a étranglée · Traite des êtres humains · Votre entourage vous rabaisse-t-il ? ·
    il surveille mon téléphone · Avez-vous fui votre domicile ? · Avez-vous été menacée ? ·
    Votre conjoint vous a-t-il empêchée de travailler ? · Il vous a poussée ou secouée ? ·
    j’ai reçu une claque · Êtes-vous tranquille chez vous ? · Quelqu’un contrôle-t-il votre argent ? ·
    Êtes-vous libre de sortir ? · il me tire les cheveux · il casse les affaires quand il est énervé ·
    Vous fait-on subir des actes que vous ne voulez pas ? · Faits de violence ·
    Craignez-vous pour votre sécurité ? · Craignez-vous pour vos enfants ? ·
    mes enfants ont peur de leur père · Comportement agressif d’un proche · il me suit partout ·
    il m’a jeté une assiette · Certificat de coups · Avez-vous quitté votre domicile en urgence ? ·
    Des faits graves à signaler au sein du foyer · il veut me tuer · menaces de mort ·
    il prend ma carte bancaire · je vis un enfer · Lieu sûr · Êtes-vous en sécurité ? ·
    Quelqu’un vous menace-t-il ? · il m’a fait mal hier · Avez-vous subi des gestes brutaux ? ·
    il me suit dans la rue · j’ai des bleus · Vous isole-t-il de vos proches ? · on m’a forcée ·
    Rentrer chez vous vous fait-il peur ? · Une personne du foyer vous fait-elle souffrir ? ·
    Comportements déplacés · je veux partir mais il me retient · mon frère me bat · Avez-vous dû fuir ? ·
    Appel au 17`,
  debt: `
    Combien devez-vous ? · Somme à rendre · Devez-vous de l’argent à la Caf ? · Montant restant à payer ·
    Remboursez-vous un crédit ? · Mensualité de crédit · Emprunts en cours · Prêt à la consommation ·
    Avez-vous des factures en souffrance ? · Retard d’électricité · je n’arrive plus à payer mon loyer ·
    Avez-vous des difficultés financières ? · Somme versée à tort · La Caf me réclame de l’argent ·
    Montant réclamé · Coupure d’électricité · Arriérés de cantine · Prélèvement rejeté · Restant dû ·
    je dois 400 euros à la caf · Demande d’échelonnement · Lettre de relance · Opposition sur salaire ·
    Rembourser la Caf · Vos mensualités non honorées · Avez-vous un crédit à rembourser ? ·
    Solde restant dû · je ne peux plus payer · Sommes dont vous êtes redevable ·
    Montant de la somme à rembourser · Avez-vous des dettes de jeu ? ·
    Vos remboursements mensuels de crédit · Retenue mensuelle sur prestations · Nombre d’échéances impayées ·
    je suis à découvert · Mes factures s’accumulent · on me prélève 80 euros par mois pour un trop perçu ·
    Souhaitez-vous rembourser en plusieurs fois ? · Avez-vous pris du retard dans vos loyers ? ·
    Date du premier impayé · Total des crédits · Avez-vous emprunté à des proches ? ·
    Loyers restant à payer · Un commandement de payer vous a-t-il été remis ? · Somme à restituer à la Caf ·
    Plan de surendettement · Aide pour facture d’eau impayée · Charges de remboursement de prêts ·
    Avez-vous été coupé en électricité ? · Situation budgétaire difficile ·
    Je ne m’en sors plus avec les factures · Dettes de loyer · Notification d’un trop-versé ·
    Votre banque a-t-elle refusé des paiements ? · Compte bloqué par la banque ·
    Montant total que vous devez · Nombre de mois de loyer en retard · Impossible de régler la facture ·
    Avez-vous un découvert bancaire ? · Avez-vous reçu un courrier d’huissier ? · Vos prêts en cours ·
    Que devez-vous à votre bailleur ? · la caf me prend 50 euros par mois ·
    Somme que la Caf vous demande de rendre · Êtes-vous à jour de vos loyers ? · Charges impayées ·
    Crédit revolving · on m’a coupé le gaz · Dossier FSL · je suis endettée`,
  stay: `
    Pays d’origine · Depuis combien d’années vivez-vous en France ? · Titre en cours de validité ·
    Avez-vous des papiers ? · Papiers français · Date de fin de validité du titre ·
    Attestation de prolongation d’instruction · Êtes-vous citoyen européen ? ·
    Avez-vous acquis la citoyenneté française ? · Français par naissance ·
    Êtes-vous en situation régulière ? · j’ai pas de papiers · Êtes-vous né français ? ·
    Numéro de votre titre · Avez-vous un titre ? · Étranger hors Union européenne ·
    Autorisée à résider en France · Statut de résident en France · Carte de séjour pluriannuelle ·
    Quelle est votre nationalité ? · Date de première entrée en France ·
    Êtes-vous originaire d’un pays hors UE ? · Votre titre expire le · Préfecture ayant délivré le titre ·
    Nature de votre document de séjour · Bénéficiaire de la protection temporaire ·
    Demande de régularisation en cours · Je viens d’arriver en France ·
    Date d’expiration de votre carte de résident · Numéro AGDREF · Êtes-vous de nationalité étrangère ? ·
    mes papiers sont périmés · ma carte de séjour est expirée · Êtes-vous ressortissant de l’EEE ? ·
    Suisse ou Union européenne (nationalité) · Êtes-vous né à l’étranger de parents étrangers ? ·
    Récépissé de demande de carte · Êtes-vous de nationalité française ? · Fin de votre droit au séjour ·
    Type de carte de séjour · Depuis quelle année résidez-vous en France ? · j’attends mes papiers ·
    Vous n’êtes pas français · Date de votre arrivée sur le sol français · Êtes-vous demandeur d’asile ? ·
    Titre de voyage pour réfugié · Papiers d’identité étrangers`,
  home: `
    Où dormez-vous ? · Êtes-vous logé par le 115 ? · Foyer d’hébergement · Centre d’accueil ·
    je suis hébergée chez une amie · Dormez-vous dans votre voiture ? · Nom de la personne qui vous héberge ·
    je n’ai plus de logement · Accueil de jour · Squat · il m’a mise dehors · Vous n’avez pas de logement ·
    je dors chez des amis · Avez-vous perdu votre logement ? · Nuits d’hôtel ·
    Êtes-vous sans logement stable ? · Adresse de domiciliation (CCAS) · Nuitée d’hôtel payée par le 115 ·
    Dormez-vous chez des connaissances ? · Je suis chez ma sœur en attendant · Logement précaire ·
    Hébergement provisoire · Êtes-vous en centre d’hébergement ? · Vivez-vous en camping-car ? ·
    Date d’entrée au CHRS · je vis dans ma voiture · je n’ai nulle part où aller · Expulsion locative ·
    Où vivez-vous en ce moment ? · Logée chez une copine · À l’hôtel depuis le ·
    Êtes-vous hébergé(e) chez vos parents ? · je dors dehors · on m’a mis à la rue ·
    Vous avez dû quitter votre logement · Hébergement chez un particulier · Mise à l’abri`,
  body: `
    Suivez-vous un traitement ? · Êtes-vous en fauteuil roulant ? · Diagnostic ·
    Êtes-vous suivie par un psy ? · je suis tombée enceinte · Besoin d’une tierce personne · Taux d’IPP ·
    Êtes-vous enceinte ? · Avez-vous une maladie longue durée ? · Date du début de l’arrêt maladie ·
    Souffrez-vous de troubles ? · Avez-vous besoin d’aide pour vous laver ? · je suis en dépression ·
    Le médecin m’a arrêtée · mon fils est autiste · Portez-vous un appareil auditif ? ·
    Êtes-vous suivi à l’hôpital ? · Vous attendez un heureux événement ?`,
  justice: `
    Êtes-vous sous main de justice ? · Nom de votre avocat · Vos enfants sont-ils placés ? ·
    Aide sociale à l’enfance · Information préoccupante · Date de sortie de prison · Peine en cours ·
    Êtes-vous incarcéré ? · Un juge a-t-il fixé la pension ? · Avez-vous un éducateur ? ·
    Décision de justice · Affaire en cours au tribunal · Mesure de placement · Convocation au commissariat`,
  beliefs: `
    Appartenance politique · Quelle est votre foi ? · Couleur de peau · Adhérez-vous à un syndicat ? ·
    Votre religion · Syndicat auquel vous adhérez · Êtes-vous pratiquant ?`,
  other: `
    Avez-vous un suivi médical ? · Prenez-vous des médicaments ? · Avez-vous été condamné ? ·
    Votre enfant a-t-il un handicap ? · il est en prison · Êtes-vous membre d’un parti ? ·
    je fais le ramadan`,
};

/** Missed, since the same words are asked of everybody: of a bank or a body, of a contract, of a nursery, of a school. */
export const missed = `
    Date de l’opération · Terme prévu · ils veulent que je rende 3000 euros · Structure d’accueil ·
    Votre orientation`;

export const everybodys = `
    Salaire · Salaire net · Nombre d’enfants à charge · Adresse · Adresse de correspondance ·
    Date de naissance · Montant du loyer · Êtes-vous locataire ? · Êtes-vous locataire ou propriétaire ? ·
    Remboursement de frais · Remboursement de frais professionnels · Loyer hors charges · Charges locatives ·
    Date d’entrée dans le logement · Type de logement · Surface du logement · Nombre de pièces ·
    Nom du bailleur · Nom de l’employeur · Employeur · Profession · Date d’embauche ·
    Date de fin de contrat · Motif de la rupture du contrat de travail · Rupture conventionnelle ·
    Date de rupture du contrat · Nombre d’heures travaillées · Heures supplémentaires ·
    Prime de fin d’année · Pension de retraite · Retraite complémentaire · Bourse d’études ·
    Revenus fonciers · Revenus de capitaux mobiliers · Chiffre d’affaires · Bénéfice · Frais réels ·
    Crédit d’impôt · Réduction d’impôt · Dons aux associations · Emploi à domicile · Frais de garde ·
    Frais de garde d’enfants · Nom de naissance · Nom d’usage · Prénom · Civilité · Commune de naissance ·
    Pays de naissance · Département de naissance · Code postal · Ville · Numéro et rue ·
    Complément d’adresse · Bâtiment, étage · Téléphone portable · Adresse électronique ·
    Établissement scolaire · Niveau d’études · Diplôme préparé · Date de la rentrée · Nombre de parts ·
    Quotient familial · Titulaire du compte · Titre du document · Titre de la demande · Titre de transport ·
    Titre professionnel · Titulaire du bail · Titre du poste · Montant à payer chaque mois à votre bailleur ·
    Personnes au foyer · Nombre de personnes dans le logement · Composition du foyer · Enfants ·
    Nom de l’enfant · Lieu de travail · Temps plein ou temps partiel · Mode de paiement · Solde du compte ·
    Remise du document · Date de dépôt de la demande · Votre commentaire · Joindre un justificatif ·
    Date de la demande · Coupe de cheveux · Travaux de couverture · Battre monnaie · Porte battante ·
    Mise en service · Ouverture de droits · Êtes-vous étudiant ? · Permis de conduire · Véhicule ·
    Montant de la facture d’énergie · Fournisseur d’énergie · Nationale 7 · Allocations reçues ·
    Prestations familiales · Aide au logement · Montant de l’aide · Revenus des six derniers mois ·
    Êtes-vous inscrit à France Travail ? · Date d’inscription · Je certifie l’exactitude ·
    Accepter les conditions · Numéro de sécurité sociale · Médiathèque · Rendez-vous · Jour de la semaine ·
    Cantine · Activités périscolaires · Séjour linguistique · Nombre de trimestres ·
    Remboursement de transport · Prêt étudiant à taux zéro · Prêt de matériel · Durée du trajet ·
    Moyen de transport · Frais de repas · Retenue à la source · Montant imposable · Montant net versé ·
    Somme déclarée · Somme perçue · Rappel de salaire · Date du versement · Avec quel logiciel ? ·
    Avec qui avez-vous rendez-vous ? · Compte en ligne · Sécurité du compte · En cas de danger d’incendie ·
    Suivi de la demande · Traitements et salaires · Traitement de la demande · Centre des impôts ·
    Centre de formation · Accueil du public · Date de début du contrat · Rémunération brute ·
    Prime de naissance · Montant des charges · Montant des frais réels · Kilomètres parcourus ·
    Type de voie · Lieu-dit · Nom de la voie · Pays de résidence · Pays · Avez-vous déménagé ? ·
    Date à laquelle vous avez quitté votre logement · Date de sortie du logement ·
    Avez-vous quitté votre emploi ? · Motif du départ · Date de départ · Êtes-vous logé gratuitement ? ·
    Logé à titre gratuit · Colocation · Nombre de colocataires · Vos parents vous aident-ils ? ·
    Revenus de vos parents · Êtes-vous rattaché au foyer de vos parents ? · Date d’achat du logement ·
    Prêt immobilier · Montant du prêt immobilier · Mensualité de remboursement du prêt immobilier ·
    Intérêts d’emprunt · Montant total des remboursements de frais · Remboursements reçus de la mutuelle ·
    Montant remboursé · Crédits d’impôt reçus · Frais de scolarité · Garde d’enfant de moins de 6 ans ·
    Nom de l’assistante maternelle · Montant versé à l’assistante maternelle · Nombre de jours travaillés ·
    Congés payés · Nombre de jours de congés non payés · Heures non payées · Heures payées en retard ·
    Indemnité de rupture conventionnelle · Indemnité de licenciement · Date de fin de préavis ·
    Prime de précarité · Prénom du père · Nom du père · Nom de jeune fille de la mère ·
    Nom et prénom des parents · Parent 1 · Responsable légal 1 · Situation professionnelle du parent 1 ·
    Titre · Titre de civilité · Titre de recette · Titre exécutoire · Numéro du titre de transport ·
    Titres-restaurant · Avantages en nature · Date de validité de la carte d’identité ·
    Numéro de la carte d’identité · Numéro de passeport · Carte Vitale · Compte commun · Compte joint ·
    Solde · Solde de tout compte · Reste à charge · Reste à vivre · Montant dû · Somme à payer ·
    Montant à payer · Date limite de paiement · Payer en ligne · Payer en plusieurs fois ·
    Mode de règlement · Facture · Date de la facture · Relevé de compte · Relance de la demande ·
    Suivre ma demande · Formation en sécurité incendie · Pression des pneus · Faute de frappe ·
    Taper votre code · Tapez le code reçu · Coupon de réduction · Coup de pouce énergie · Coup de main ·
    Foi · Attestation sur l’honneur · Date d’opération bancaire · Hôtel d’entreprises · Note d’hôtel ·
    Frais d’hôtel · Hébergement du site · Nombre de nuits · Voiture · Date de première mise en circulation ·
    Police d’assurance · Numéro de police · Activité en France · Travaillez-vous en France ? ·
    Revenus de source française · Société française · Langue du document · Français ·
    Choisir la langue : français · Êtes-vous retraité ? · Êtes-vous seul propriétaire ? ·
    Qui est propriétaire ? · Qui habite le logement ? · Nombre d’occupants · Occupants du logement ·
    Personnes vivant au foyer · Accueil · Centre d’accueil téléphonique · Formulaire d’accueil ·
    Réclamation · Objet de la réclamation · Débit de la connexion · Mot de passe · Je me trompe ·
    Peur de se tromper · Sécurité sociale · Mettre en service · Mise à jour · Mise à disposition ·
    Porte d’entrée · Étage et porte · Votre salaire de juillet ·
    Heures effectuées chez ce particulier employeur · Nombre de repas pris · Surface habitable ·
    Loyer sans les charges · Date de la première location · Colocataires · Où travaillez-vous ? ·
    Où habitez-vous ? · Ville où vous habitez · Depuis quand habitez-vous ici ? ·
    Depuis quelle date occupez-vous ce logement ? · Coordonnées bancaires · Nom du titulaire du compte ·
    Pension de retraite de base · Montant de la prime · Revenus exceptionnels · Indemnités de stage ·
    Bourse sur critères sociaux · Date de fin de formation · Dernier employeur · Motif de fin de contrat ·
    Le contrat a été rompu le · Rupture de la période d’essai · Êtes-vous artisan ? ·
    Avez-vous des enfants à charge ? · Nombre d’enfants de moins de 20 ans · École fréquentée · Classe ·
    Quotient · Aide reçue pour le logement · Vos parents sont-ils imposables ? · Taxe d’habitation ·
    Valeur du véhicule · Montant des dons · Dépenses d’emploi à domicile · Travaux d’économie d’énergie ·
    Avez-vous une mutuelle ? · Remboursements de la mutuelle · Adresse e-mail de contact ·
    Numéro de dossier · Objet de votre demande · Joindre un fichier · Votre demande concerne ·
    Date du rendez-vous · Téléphone fixe · Pays où vous travaillez · Revenus perçus à l’étranger ·
    Paiement mensuel · Prélèvement à la source · Prélèvement automatique · Date de prélèvement ·
    Taux de prélèvement · Solde de votre impôt · Montant restitué · Complément de salaire ·
    Avance sur salaire · Acompte`;

export const listOf = (text: string): string[] => text.trim().split(/\s+·\s+/u);

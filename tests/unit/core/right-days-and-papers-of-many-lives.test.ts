/**
 * Days, papers, choices and things known that are rightly told, in lives where much stands beside them. Each page in one
 * line: its site and its name, « | », what it says, apart by « § », « > », and its cases, apart by « + ».
 */
import { describe } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aFile, casesOf, type OrdinaryPage, rightly, taxReturn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];
const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-12-12' };
const month = 'Je m’actualise pour février 2027';
const ft = { host: 'candidat.francetravail.fr', title: month, today: '2027-03-03' };
const papers = { host: 'wwwd.caf.fr', title: 'Envoyer un document', today: '2026-11-24' };
const sites: Record<string, { host?: string; title: string; today?: string }> = {
  caf,
  ft,
  papers,
  change: { ...papers, title: 'Déclarer un changement de situation' },
  msa: { ...caf, host: 'monespaceprive.msa.fr' },
  taxes: taxReturn,
  ftPapers: { ...ft, title: 'Envoyer un document' },
};
const kinds: Record<string, (label: string, text: string, given: Given) => Field> = {
  jour: casesOf('date'),
  euros: casesOf('amount'),
  heures: casesOf('hours'),
  employeur: casesOf('organisation'),
  adresse: casesOf('address'),
  code: casesOf('postal-code'),
  ville: casesOf('city'),
  iban: casesOf('iban'),
  texte: casesOf('unknown'),
  fichier: aFile,
  oui: (label, _text, given) => aYesNo(label, 'Oui', given),
  non: (label, _text, given) => aYesNo(label, 'Non', given),
  cochée: (label, _text, given) => box(label, label, given),
  vide: (label, _text, given) => box(label, '', given),
  choix: (label, text, given) => aField(label, { kind: 'radio', text, ...given }),
  liste: (label, text, given) => aField(label, { kind: 'select', valueType: 'choice', text, ...given }),
  mots: (label, text, given) => aField(label, { kind: 'textarea', valueType: 'free-text', text, ...given }),
};
const box = (label: string, text: string, given: Given) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text, question: given?.group ?? null, ...given });

/** « jour Date de fin = 05/10/2026 @ Contrat », « choix Statut = Locataire {Locataire|Propriétaire} » */
function fieldIn(line: string): Field {
  const [, kind = '', label = '', text = '', options, group] =
    /^(\S+) (.+?)(?: =(?: (.*?))?)?(?: \{(.*)\})?(?: @ (.*))?$/u.exec(line.trim()) ?? [];
  const given = { group: group ?? null, options: options?.split('|') ?? [] };
  const isAnswer = ['oui', 'non'].includes(kind);
  return kinds[kind]?.(label, text, isAnswer ? { group: given.group } : given) ?? aField(label);
}

function pageIn(written: string): OrdinaryPage {
  const [name = '', line = ''] = written.split(' | ');
  const [, site = '', called = name] = /^(\w+): (.*)$/.exec(name) ?? [];
  const given = sites[site] ?? { title: 'Demande en ligne' };
  const [said = '', asked = ''] = line.split('> ');
  const says = said.trim().split(' § ').filter(Boolean);
  const fields = asked.split(' + ').map(fieldIn);
  const blocks = [
    given.title,
    ...says.map((text) => text.replace('# ', '')),
    ...fields.flatMap(({ question, label }) => [...(question ? [question] : []), label]),
  ];
  const headings = says.filter((text) => text.startsWith('# ')).map((text) => text.slice(2));
  const answers = blocks.slice(0, says.length + 1).flatMap((text, block) => {
    const from = /^[^.?]{3,60} : /.exec(text)?.[0].length;
    return from ? [{ block, from, name: block, column: null }] : [];
  });
  const titles = [{ level: 1, text: given.title }, ...headings.map((text) => ({ level: 2, text }))];
  return [called, fields, says, { ...given, blocks, headings: titles, answers }];
}

const right = (of: string, text: string): void =>
  void describe(of, () => rightly(text.trim().split('\n').map(pageIn)));

right(
  'a day that the page tells of something near',
  `
ft: a second contract that ends on the same day | Contrat connu chez Ormes SA : du 01/02/2027 au 28/02/2027 > employeur Employeur = Café du Port + jour Date de début du contrat = 10/02/2027 + jour Date de fin du contrat = 28/02/2027
change: a child born on the day that the leave began | Enfant connu : Lina HADDAD, née le 11/05/2015 § Congé de paternité à compter du 20/10/2026 > texte Prénom de l’enfant = Tom + jour Date de naissance de l’enfant = 20/10/2026
change: a move on the day the old home was left, after the keys | Remise des clés : 05/10/2026 § Départ de votre ancien logement : 10/10/2026 > jour Date d’emménagement = 10/10/2026
a contract broken before its end | Votre contrat chez Ormes SA : du 01/09/2026 au 31/12/2026 > jour Date de début du contrat = 01/09/2026 + jour Date de fin du contrat = 20/11/2026 + liste Motif de la fin du contrat = Rupture anticipée {Fin de CDD|Démission|Rupture anticipée}
a leave made longer | Arrêt de travail reçu : du 02/11/2026 au 15/11/2026 > jour Début de l’arrêt = 02/11/2026 + jour Fin de l’arrêt = 29/11/2026 + oui Cet arrêt a-t-il été prolongé ?
a leave made longer, as she says | Arrêt de travail reçu : du 02/11/2026 au 15/11/2026 > jour Début de l’arrêt = 02/11/2026 + jour Fin de l’arrêt = 29/11/2026 + mots Vos précisions = Mon arrêt a été prolongé de deux semaines.
the last day worked before a leave | Votre contrat de travail se termine le 13/12/2026. > jour Dernier jour travaillé = 13/11/2026
change: a wedding after a first one | Mariage avec M. Paul REY le 03/05/2008, divorce prononcé le 12/06/2016 > jour Date du mariage = 03/05/2025
change: a separation told before the judge | Requête en divorce déposée le 15/10/2026 § Ordonnance rendue le 20/11/2026 > jour Date de la séparation = 01/09/2026
ft: a start of rights beside the start of work | Vos droits ont commencé le 02/01/2027 § Votre contrat a commencé le 02/02/2027 > jour Date de début du contrat = 02/02/2027
ft: two jobs of one employer | Ormes SA, contrat du 01/12/2026 au 31/12/2026 § Ormes SA, contrat du 01/02/2027 au 15/02/2027 > jour Date de début du contrat = 01/02/2027 + jour Date de fin du contrat = 15/02/2027
change: a second birth, a year later to the day | Enfant connu : Lina HADDAD, née le 11/05/2025 > texte Prénom de l’enfant = Tom + jour Date de naissance = 11/05/2026
the birth of a partner beside hers | Vous : Nadia HADDAD, née le 04/03/1984 § Mariage le 12/06/2010 > jour Date de naissance de votre conjoint = 04/03/1982
a death on the day of an accident | Accident de M. Paul REY le 08/11/2026 § Décès de Mme Louise REY le 02/02/2019 > jour Date du décès de votre conjoint = 08/11/2026
a return to work the day after the leave | Votre arrêt maladie : du 02/11/2026 au 15/11/2026 > jour Date de reprise du travail = 16/11/2026
change: moved in on the day of the wedding | Votre bail : entrée le 01/09/2026 § Mariage célébré le 05/09/2026 > jour Date d’arrivée de votre conjoint dans le logement = 05/09/2026
ft: a job begun on the day of a training that the page knows | Formation à l’Afpa : début le 08/02/2027 § Contrat chez Ormes SA : début le 01/02/2027 > employeur Employeur = Café du Port + jour Début du contrat = 08/02/2027
change: a later month in the same home | Quittance du logement : entrée le 01/09/2026 > jour Date d’entrée de votre enfant dans le logement = 01/10/2026
ft: a mission made longer, two lines known | Mission chez Ormes SA du 01/02/2027 au 12/02/2027 § Mission chez Ormes SA du 15/02/2027 au 26/02/2027 > jour Date de début de la mission = 15/02/2027 + jour Date de fin de la mission = 26/02/2027
ft: the day the course was left | Formation à l’Afpa du 01/02/2027 au 30/04/2027 > oui Avez-vous quitté la formation avant la fin ? + jour Dernier jour de formation = 19/02/2027
change: moved out before the end of the lease | Bail : fin le 31/12/2026 > jour Date de départ du logement = 30/11/2026
change: a child that came by adoption | Naissance le 12/04/2025 § Jugement d’adoption du 03/10/2026 > texte Prénom = Tom + jour Date d’arrivée au foyer = 03/10/2026
a marriage abroad, written later in France | Transcription de l’acte de mariage le 12/10/2026 > jour Date du mariage = 12/08/2026
ft: new work on the day rights ended | Fin de vos droits : 15/02/2027 > jour Date de début du contrat = 15/02/2027
ft: hired a year after, to the day | Contrat précédent chez Ormes SA : début le 02/02/2026, fin le 30/06/2026 > jour Date de début du contrat = 02/02/2027
change: a partner who came after her | Vous êtes entrée dans ce logement le 01/09/2025 > texte Prénom = Paul + jour Date d’emménagement de votre conjoint = 01/09/2026
`,
);

right(
  'a time said on the page, and days of other things',
  `
ft: hired long ago | Déclarez tous vos contrats, y compris ceux commencés en février 2027. > oui Avez-vous travaillé en février 2027 ? + texte Employeur = Ormes SA + jour Date d’embauche = 02/09/2019 + heures Nombre d’heures = 60 + euros Salaire brut = 800
taxes: married long ago | Signalez ici un mariage survenu en 2026. > choix Situation = Mariés {Mariés|Célibataire} + jour Date du mariage connue = 03/05/2008
ft: a sum paid in the month after | Vous déclarez les salaires versés pour un travail effectué en février 2027. > jour Date de versement du salaire = 05/03/2027
change: a divorce of before | Indiquez les changements survenus depuis le 01/09/2026. > jour Date de votre précédent divorce = 12/06/2016 + jour Date du déménagement = 05/10/2026
caf: hired in the period, born before | Vous déclarez les revenus perçus en septembre, octobre et novembre 2026. > jour Date de naissance de l’enfant = 02/02/2019
taxes: a home bought before | Déclarez les biens vendus en 2026. > jour Date d’achat = 04/03/2009 + jour Date de vente = 05/10/2026
msa: a payslip of the day after the quarter | Sommes perçues du 01/09/2026 au 30/11/2026 > jour Date de fin du contrat = 15/12/2026
caf: received letters | Vous déclarez les sommes payées en septembre, octobre et novembre 2026. > jour Courrier reçu le = 03/12/2026
caf: a paper received | Vous déclarez les sommes payées en septembre, octobre et novembre 2026. > jour Attestation reçue le = 08/12/2026
caf: the last pay of a job that is over | Vous déclarez les sommes payées en septembre, octobre et novembre 2026. > jour Dernier salaire perçu le = 28/06/2026
caf: a pension asked for | Vous déclarez les sommes payées en septembre, octobre et novembre 2026. > jour Demande de pension reçue le = 02/12/2026
msa: money inherited before | Mois déclarés : septembre, octobre, novembre 2026 > jour Héritage reçu le = 14/02/2026
caf: the pay of a job ended, in the quarter | Contrat chez Ormes SA du 01/09/2026 au 30/09/2026 > jour Date de fin du contrat = 30/09/2026 + jour Date de paiement du salaire = 05/10/2026
taxes: a home built long before | Indiquez les biens acquis ou vendus en 2026. > jour Date de construction de l’immeuble = 01/01/1978
change: a job left before | Dites-nous tout changement survenu depuis le 1er octobre 2026. > jour Date de début du contrat quitté = 01/03/2024 + jour Date de fin du contrat quitté = 15/10/2026
`,
);

right(
  'a day that may be to come',
  `
a return, said either way | > jour Date de retour en France (si votre séjour est terminé, sinon date prévue) = 20/12/2026
a new contract after one that is over | > jour Date de début du nouveau contrat, si le précédent est terminé = 15/12/2026
a leave that ends or will | > jour Date de reprise, si votre arrêt est terminé ou va se terminer = 08/12/2026
an end, to come if the course is not over | > jour Fin de la formation (à venir si la formation n’est pas terminée) = 18/12/2026
the day of a visit, when the first is past | > jour Prochaine visite, si la première est passée = 10/12/2026
`,
);

right(
  'what happened in the month',
  `
ft: a training without pay | > oui Avez-vous été en formation ? + jour Date de début de la formation = 08/02/2027 + jour Date de fin de la formation = 19/03/2027 + non Cette formation est-elle rémunérée ? + euros Rémunération de la formation =
ft: an internship without pay | > oui Avez-vous été en stage ? + jour Début du stage = 08/02/2027 + jour Fin du stage = 19/02/2027 + non Êtes-vous gratifié ? + euros Gratification du stage =
ft: a sick leave known to the site | Arrêt maladie transmis par la CPAM : du 08/02/2027 au 12/02/2027. Vous n’avez rien à saisir. > vide J’ai travaillé @ Ce mois-ci + vide J’ai été en formation @ Ce mois-ci + cochée J’ai été en arrêt maladie @ Ce mois-ci + vide Rien de tout cela @ Ce mois-ci + jour Début =  @ Arrêt maladie + jour Fin =  @ Arrêt maladie
ft: worked for oneself, without hours | Pour une activité indépendante, n’indiquez pas d’heures. > oui Avez-vous exercé une activité indépendante ? + euros Revenus de votre activité = 420 + heures Heures de votre activité salariée =
ft: no change, and the list of changes | > non Avez-vous changé de situation ? + vide Adresse @ Quels changements ? + vide Téléphone @ Quels changements ? + vide Titre de séjour @ Quels changements ? + vide Aucun de ces changements @ Quels changements ?
ft: worked, and in an internship not | > oui Avez-vous travaillé ? + heures Nombre d’heures travaillées = 60 + euros Salaire brut = 800 + non Avez-vous été en stage ? + jour Début =  @ Stage + jour Fin =  @ Stage
ft: a job that goes on | > oui Avez-vous travaillé ? + texte Employeur = Ormes SA @ Ormes SA + non Contrat terminé ? @ Ormes SA + jour Date de fin = 30/06/2027 @ Ormes SA + heures Nombre d’heures travaillées = 60 @ Ormes SA + euros Salaire brut = 800 @ Ormes SA
ft: two jobs, one of them with no pay this month | > oui Avez-vous travaillé ? + heures Nombre d’heures travaillées = 60 @ Employeur 1 + euros Salaire brut = 800 @ Employeur 1 + heures Nombre d’heures travaillées =  @ Employeur 2 (facultatif) + euros Salaire brut =  @ Employeur 2 (facultatif)
ft: two contracts, added up as the page says | Si vous avez plusieurs employeurs, additionnez. > liste Avez-vous travaillé ? = Oui, deux employeurs {Non|Oui, un employeur|Oui, deux employeurs} + heures Nombre d’heures travaillées = 90 + euros Total des salaires bruts = 1100
ft: a training that goes on without an end known | > oui Avez-vous été en formation ? + jour Date d’entrée en formation = 04/01/2027 + jour Date de fin de la formation, si elle est connue =
ft: birth leave that goes on | > oui Êtes-vous en congé maternité ? + jour Début du congé maternité = 12/01/2027 + jour Fin du congé maternité = 03/05/2027
`,
);

right(
  'a part left as it is known already',
  `
change: paid to the account that is known | Nous vous payons sur le compte se terminant par 1234. Pour en changer, indiquez un autre compte. > liste Mode de paiement = Virement {Virement|Chèque} + iban IBAN =
change: a holder written by the site | Votre compte actuel : FR76 •••• 1234 > texte Titulaire du compte = HADDAD Nadia (déjà là) + iban IBAN =
ft: a start shown over the cases | Embauche connue : 02/11/2026 > jour Date de début du contrat = + jour Date de fin du contrat = 18/02/2027
change: a place without a street | > adresse Numéro et voie = + texte Lieu-dit = Kerouzien + code Code postal = 29600 + ville Commune = Morlaix
change: the landlord, of whom the town is known | > texte Nom du propriétaire = REY @ Propriétaire + adresse Adresse du propriétaire = 4 rue du Lac @ Propriétaire + ville Ville du propriétaire = Annecy @ Propriétaire + code Code postal du propriétaire =  @ Propriétaire
ft: an end of leave, and no training | > jour Entrée en formation = + jour Fin de l’arrêt maladie = 12/02/2027
change: a yes, and how long it is good | > oui Avez-vous un titre de séjour ? + jour Valable jusqu’au =
change: a wish, and from when | > oui Souhaitez-vous être prévenue par message ? + jour À partir du =
change: lodged, with no end yet | > oui Êtes-vous hébergée ? + jour À partir du = 01/09/2026 + jour Jusqu’au =
change: an address abroad | > adresse Adresse = Hauptstrasse 12 + ville Ville = Kehl (Allemagne) + code Code postal =
`,
);

right(
  'a paper, and what the page says of others',
  `
papers: a rule of every home | Votre bailleur doit remettre l’attestation de loyer avant le 31 décembre. > liste Type de document = Avis d’imposition {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: help for another aid | Pour bénéficier de l’APL, joignez l’attestation de loyer. > liste Type de document = Certificat de scolarité {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: two that are wanted | Il nous manque votre relevé d’identité bancaire. § Il nous faut le certificat de scolarité de Lina. > liste Type de document = Certificat de scolarité {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
ftPapers: what an employer must give | Votre employeur doit fournir l’attestation employeur. > liste Nature du document = Contrat de travail {Attestation employeur|Bulletin de salaire|Contrat de travail}
papers: a question of the help | La mairie vous demande une attestation de quotient familial ? Vous la trouverez ici. > choix Attestation souhaitée = Attestation de paiement {Attestation de paiement|Attestation de quotient familial|Relevé fiscal}
papers: what changed since | Message du 02/03/2025 : il nous manque votre avis d’imposition. § Message du 20/11/2026 : merci, votre avis d’imposition est bien arrivé. > liste Type de document = Attestation de loyer {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: a request of last year | En 2024, nous avons demandé votre certificat de scolarité. > liste Type de document = Attestation de loyer {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: advice of the site | Vous devez fournir une photo lisible de votre attestation. > liste Type de document = Avis d’imposition {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: of a child, where two papers are wanted | Le collège veut le certificat de Lucas. § Le lycée veut le certificat de Jeanne. > liste Enfant concerné = Jeanne REY {Lucas REY|Jeanne REY}
papers: a month other than the newest | Il nous faut le bulletin de paie de septembre. § Nous avons besoin aussi de celui d’octobre. > liste Mois du bulletin = Octobre 2026 {Août 2026|Septembre 2026|Octobre 2026}
papers: a file that serves | Nous avons besoin d’un justificatif de ressources. > fichier Fichier à envoyer = bulletin-paie-octobre.pdf
papers: a file of one of two makes | Il nous faut votre bail ou une quittance. > fichier Fichier à envoyer = quittance-octobre.pdf
papers: a file of another request | Il nous manque votre contrat de travail. § Pièce demandée : certificat de scolarité de Lina > fichier Fichier à envoyer = certificat-scolarite-lina.pdf
papers: how long one waits | L’étude de votre dossier demande une vérification de votre avis d’imposition. > liste Type de document = Attestation de loyer {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: what happens without it | Sans votre avis d’imposition, nous demandons l’information aux impôts. > liste Type de document = Attestation de loyer {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: where to find it | Vous pouvez demander votre attestation de loyer à votre bailleur. > liste Type de document = Avis d’imposition {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: what others send | Les impôts nous transmettent votre avis d’imposition chaque année. > liste Type de document = Attestation de loyer {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire}
papers: a reason for it | Votre propriétaire demande une attestation de loyer à jour. > liste Type de document = Attestation de loyer {Attestation de loyer|Certificat de scolarité|Avis d’imposition|Relevé d’identité bancaire} + liste Objet = Logement {Logement|Enfants}
papers: for another site | Pour la carte de bus, la mairie demande une attestation de quotient familial. > liste Pour qui ? = Mutuelle {Mutuelle|Mairie} + choix Attestation souhaitée = Attestation de paiement {Attestation de paiement|Attestation de quotient familial|Relevé fiscal}
papers: two requests, one of them of the partner | Votre conjoint doit fournir son avis d’imposition. § Il nous faut votre certificat de scolarité. > liste Type de document = Certificat de scolarité {Avis d’imposition|Certificat de scolarité}
papers: one paper or another in its stead | Il nous faut votre contrat de location. À défaut, une quittance suffit. > liste Type de document = Quittance de loyer {Contrat de location|Quittance de loyer}
papers: a request that is dealt with | Demandé le 02/09/2026 : avis d’imposition – traité > liste Type de document = Attestation de loyer {Attestation de loyer|Avis d’imposition}
papers: what goes with a birth | Après une naissance, envoyez-nous l’acte de naissance. > liste Type de document = Attestation de loyer {Attestation de loyer|Acte de naissance}
papers: news of the site | Nouveau : vous pouvez envoyer votre contrat de travail en photo. > liste Type de document = Avis d’imposition {Contrat de travail|Avis d’imposition}
papers: one box of help | Vous êtes étudiant : envoyez votre certificat de scolarité. > liste Type de document = Bail {Certificat de scolarité|Bail}
papers: each year | Pensez à envoyer le certificat de scolarité de votre enfant à la rentrée. > liste Type de document = Bail {Certificat de scolarité|Bail}
`,
);

right(
  'one of two that the page shows',
  `
taxes: the home of the 1st of January | Ancienne adresse, quittée le 15/02/2027 : 8 rue des Tanneurs § Adresse actuelle : 12 avenue du Lac > adresse Adresse au 1er janvier 2027 = 8 rue des Tanneurs
change: where letters go | Votre logement : 12 avenue du Lac § Adresse de courrier (chez votre mère) : 8 rue des Tanneurs > adresse Adresse de courrier = 8 rue des Tanneurs
change: the account of another payment | Compte pour le RSA : FR76 3000 6000 0112 3456 7890 189 § Compte clôturé au nom de votre conjoint : FR14 2004 1010 0505 0001 3M02 606 > iban IBAN = FR76 3000 6000 0112 3456 7890 189
taxes: the home that is let | Vous avez quitté le 8 rue des Tanneurs le 14/02/2026 § Vous habitez 12 avenue du Lac depuis le 14/02/2026 > adresse Adresse du bien loué = 8 rue des Tanneurs
ft: where she worked | Ormes SA, 8 rue des Tanneurs, contrat terminé le 12/02/2027 § Café du Port, 12 avenue du Lac, depuis le 15/02/2027 > employeur Employeur = Ormes SA + adresse Adresse de l’employeur = 8 rue des Tanneurs
change: the account left, chosen to be closed | Compte remplacé le 02/11/2026 : FR14 2004 1010 0505 0001 3M02 606 § Nouveau compte : FR76 3000 6000 0112 3456 7890 189 > iban Compte à supprimer = FR14 2004 1010 0505 0001 3M02 606
change: where the children live | Logement quitté le 01/10/2026 : 8 rue des Tanneurs § Nouveau logement : 12 avenue du Lac > adresse Adresse de l’autre parent = 8 rue des Tanneurs
change: where it happened | Logement quitté le 01/10/2026 : 8 rue des Tanneurs § Nouveau logement : 12 avenue du Lac > adresse Adresse du logement à assurer ou à relever = 8 rue des Tanneurs
change: the wage that was not paid | Compte clôturé le 02/11/2026 : FR14 2004 1010 0505 0001 3M02 606 § Compte actuel : FR76 3000 6000 0112 3456 7890 189 > iban IBAN sur lequel le paiement du 05/10/2026 a été fait = FR14 2004 1010 0505 0001 3M02 606
change: of the child, who stayed | Logement de la famille : 8 rue des Tanneurs § Vous habitez maintenant : 12 avenue du Lac > adresse Adresse où vivent les enfants = 8 rue des Tanneurs
taxes: the notice of the year before | Avis 2026, référence : 26 75 1234567 89 § Avis 2025, référence : 25 75 7654321 98 > texte Référence de l’avis à corriger (revenus 2024) = 25 75 7654321 98
`,
);

right(
  'what others have told, of something near',
  `
change: on the list, without money | France Travail : inscrite depuis le 02/09/2026 > non Avez-vous perçu des allocations chômage ?
change: on the list, said not to be paid | France Travail nous indique que vous êtes inscrite depuis septembre 2026, non indemnisée. > non Percevez-vous le chômage ?
change: lodged by the Crous | Le Crous vous loue un logement depuis le 01/09/2026 : 245 € > non Percevez-vous une bourse ?
change: tax paid month by month | Mensualités de l’impôt depuis janvier : 45 € > non Avez-vous un crédit ou un prêt en cours ?
change: a card of disability | Carte mobilité inclusion, mention invalidité, depuis le 02/03/2021 > non Percevez-vous une pension d’invalidité ?
change: asked for and not answered | Votre demande d’AAH a été transmise à la MDPH le 02/10/2026. > non Percevez-vous l’AAH ?
change: a pension asked for | Votre demande de retraite a été transmise à la Carsat le 02/10/2026. > non Percevez-vous une pension de retraite ?
change: points that a caisse counts | Agirc-Arrco : 245 points au 01/01/2026 > non Percevez-vous une retraite ?
change: a record of a career | La Carsat vous a adressé votre relevé de carrière. > non Percevez-vous une retraite ?
change: the judge gave the children to her | Vous avez la garde de vos enfants depuis le 01/02/2024. > non Avez-vous des frais de garde d’enfants ?
change: children in turn | Garde alternée de Lina depuis le 01/02/2024 > non Payez-vous des frais de garde ?
change: a birth that was expected and has been | Grossesse déclarée, accouchement prévu le 03/08/2026 § Enfant : Tom, né le 01/08/2026 > non Êtes-vous enceinte ?
change: paid to the employer | La CPAM nous indique que vos indemnités journalières sont versées à votre employeur depuis le 02/11/2026. > non Avez-vous perçu des indemnités journalières ?
taxes: of another year | En 2025, vous avez versé une pension alimentaire : 1 200 € > non Avez-vous versé une pension alimentaire en 2026 ?
change: a book of the child | Livret A de votre fils Tom : 450 € > non Avez-vous de l’épargne ?
change: offered by an employer | Votre employeur vous propose une mutuelle. > non Avez-vous une mutuelle ?
change: refused at work | Vous avez refusé la mutuelle de votre employeur (dispense du 02/01/2026). > non Avez-vous une complémentaire santé ?
change: help paid to the landlord | L’aide au logement est versée à votre propriétaire depuis le 01/09/2026. > non Payez-vous un loyer ?
change: let to others before | Vous avez vendu le logement donné en location le 12/03/2025. > non Louez-vous un logement ?
taxes: a gift that was had | Don reçu de vos parents : 5 000 €, déclaré le 02/03/2026 > non Avez-vous fait un don ?
change: a business that is over | L’Urssaf nous indique que votre micro-entreprise a pris fin le 30/06/2026. > non Exercez-vous une activité indépendante ?
change: a business not begun | L’Urssaf nous a transmis un projet de micro-entreprise, début le 01/03/2027. > non Avez-vous une activité indépendante ?
change: work at home, her own | Vous êtes employée à domicile par Mme REY depuis le 02/03/2024 (Cesu). > non Employez-vous un salarié à domicile ?
change: cared for children, as her work | Profession : assistante maternelle depuis 2015 > non Avez-vous des frais de garde ?
change: a pension due and not paid | Pension alimentaire fixée par le jugement du 02/03/2024 : 150 € par mois, impayée depuis juin 2026 > non Recevez-vous une pension alimentaire ?
change: who asks the Aripa | Votre demande à l’Aripa a été transmise le 02/10/2026. > non Recevez-vous une pension alimentaire ?
change: help to a child that is no pension | Vous avez donné 150 € à votre fils. > non Versez-vous une pension alimentaire ?
change: a loan paid back | Prêt immobilier soldé le 12/03/2025 > non Avez-vous un prêt en cours ?
change: a home sold | Taxe foncière 2024 payée pour le bien vendu le 12/03/2025 : 820 € > non Êtes-vous propriétaire ?
change: a partner on the list | M. Yanis HADDAD : inscrit à France Travail depuis le 02/09/2026 > non Êtes-vous inscrite à France Travail ?
change: the daughter has left | Lina, née le 02/02/1999, a quitté votre foyer en 2020. > non Avez-vous des enfants à charge ?
change: a child of the other home | Lina, née le 02/02/2015, est à la charge de son père. > non Avez-vous des enfants à charge ?
change: the bank tells of an account | Votre banque nous a transmis votre relevé d’identité bancaire. > non Avez-vous des placements ?
change: retirement of a parent | La Carsat verse une pension de réversion à votre mère. > non Percevez-vous une retraite ?
change: a former student | Bourse 2023-2024 du Crous : 1 454 € versés > non Êtes-vous boursière ?
taxes: what a union asks | Les cotisations syndicales donnent droit à un crédit d’impôt de 66 %. > non Avez-vous payé une cotisation syndicale ?
change: help at home for her mother | L’Urssaf nous indique que votre mère emploie une aide à domicile depuis 2024. > non Employez-vous une aide à domicile ?
change: alimony that is owed and not paid | L’Aripa nous indique que 300 € sont dus par M. Paul REY depuis juin. > non Recevez-vous une pension alimentaire ?
change: a loan that is not for a home | Prêt à la consommation depuis 2024 : 120 € par mois > non Avez-vous un emprunt immobilier pour votre logement ?
change: the child that a daughter expects | Votre fille a déclaré une grossesse le 02/10/2026. > non Êtes-vous enceinte ?
change: an old illness | Vous avez perçu des indemnités journalières en 2023 : 1 200 € > non Percevez-vous des indemnités journalières ?
change: money of France Travail, long before | France Travail a versé vos allocations en 2024. > non Percevez-vous des allocations chômage ?
`,
);

right(
  'who pays, what she is',
  `
ft: hired by the firm after the agency | Entreprise utilisatrice : Ormes SA § Agence d’emploi : Temporis > employeur Nouvel employeur = Ormes SA
ft: hired since, as the day says | Mission de janvier – Entreprise utilisatrice : Ormes SA § Mission de janvier – Agence d’emploi : Temporis > employeur Employeur en février (CDI) = Ormes SA
ft: a job of her own choice at the client | Client : Ormes SA § Portage : Temporis > employeur Employeur principal = Café du Port
taxes: help for widows | Vous êtes veuf : une demi-part peut vous revenir. > choix Situation familiale = Célibataire {Célibataire|Marié(e)|Pacsé(e)|En concubinage|Divorcé(e)|Veuf / Veuve}
taxes: news for owners | Vous êtes propriétaire : déclarez l’occupation de vos biens avant le 30 juin. > choix Statut d’occupation du logement = Locataire {Locataire|Propriétaire|Hébergé(e)}
change: help for tenants | Vous êtes locataire : votre bailleur remplit l’attestation. > choix Statut d’occupation du logement = Propriétaire {Locataire|Propriétaire|Hébergé(e)}
change: of the child | Vous êtes propriétaire depuis le 12/03/2015. > choix Statut d’occupation du logement de votre enfant étudiant = Locataire {Locataire|Propriétaire|Hébergé(e)}
the former home | Vous êtes propriétaire du 8 rue de Siam depuis le 12/03/2015. > choix Logement quitté : vous étiez = Locataire {Locataire|Propriétaire|Hébergé(e)}
owner of a home that is let | Vous êtes propriétaire d’un logement loué à M. REY. > choix Statut d’occupation du logement = Locataire {Locataire|Propriétaire|Hébergé(e)}
owner elsewhere | Vous êtes propriétaire d’une résidence secondaire à Royan. > choix Statut d’occupation du logement = Locataire {Locataire|Propriétaire|Hébergé(e)}
what others say | « Je suis célibataire et je travaille » : le témoignage de Léa > choix Situation familiale = Marié(e) {Célibataire|Marié(e)|Pacsé(e)|En concubinage|Divorcé(e)|Veuf / Veuve}
a title of help | # Vous êtes pacsé § La déclaration est commune. > choix Situation familiale = Célibataire {Célibataire|Marié(e)|Pacsé(e)|En concubinage|Divorcé(e)|Veuf / Veuve}
divorced since | Vous êtes mariés depuis le 12/06/2010. § Jugement de divorce du 03/10/2026 > choix Situation familiale = Divorcé(e) {Célibataire|Marié(e)|Pacsé(e)|En concubinage|Divorcé(e)|Veuf / Veuve}
widowed since | Mariés depuis le 12/06/2010 § Décès de M. Paul REY le 03/10/2026 > choix Situation familiale = Veuf / Veuve {Célibataire|Marié(e)|Pacsé(e)|En concubinage|Divorcé(e)|Veuf / Veuve}
married abroad, said before | Situation connue au 01/01/2024 : célibataire > choix Situation familiale = Marié(e) {Célibataire|Marié(e)|Pacsé(e)|En concubinage|Divorcé(e)|Veuf / Veuve}
an example | Exemple : vous êtes locataire et vous payez 450 €. > choix Statut d’occupation du logement = Propriétaire {Locataire|Propriétaire|Hébergé(e)}
the landlord | Votre bailleur est propriétaire de trois logements. > choix Statut d’occupation du logement = Locataire {Locataire|Propriétaire|Hébergé(e)}
a bond that was dissolved | Pacs du 12/06/2019, dissous le 03/10/2026 > choix Situation familiale = Célibataire {Célibataire|Marié(e)|Pacsé(e)}
a wedding since the bond | Pacsés depuis le 12/06/2019 § Mariage le 03/10/2026 > choix Situation familiale = Marié(e) {Célibataire|Marié(e)|Pacsé(e)}
taxes: single at the start of the year | Vous êtes mariés depuis le 12/06/2027. > choix Situation au 1er janvier 2027 = Célibataire {Célibataire|Marié(e)|Pacsé(e)}
`,
);

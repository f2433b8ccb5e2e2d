import { describe, expect, it, test } from 'vitest';
import { findPersonal } from '../../../core/redact/personal.ts';
import { isAboutSubject } from '../../../core/redact/subjects.ts';
import { everybodys, listOf, missed, told } from '../../support/review/subject-wordings.ts';

const read = (list: string) => list.trim().split(/\s+·\s+/u);

/** Labels of forms, by the kind of what they tell. */
const kept = {
  couple: `Vivez-vous en couple ? · Date du mariage · Date de mise en ménage · Vie commune depuis le · Rupture de vie commune ·
    Votre compagne · Votre compagnon · Vivez-vous avec quelqu'un ? · Vivez-vous ensemble ? · Vous vivez seul(e) · Marié(e) depuis ·
    Êtes-vous marié ? · Nom de votre femme · Ex-mari · Date du PACS · Divorcé(e) · Séparé·e de fait · Date de la séparation ·
    Veuf/veuve · Pension de réversion · Célibataire · Union libre · Cohabitation · Domicile conjugal · Personne isolée ·
    Êtes-vous isolé(e) ? · Vous êtes isolée · Parent isolé · Vivez-vous actuellement seule ? · Vous élevez seul(e) votre enfant ·
    Avez-vous vécu seul(e) ? · Vous ne vivez plus ensemble`,
  custody: `Garde des enfants · Qui a la garde de vos enfants ? · Garde de l'enfant · Garde alternée · Résidence alternée ·
    Droit de visite`,
  debt: `Montant du trop-perçu · Trop perçus · Indu · Sommes indues · Retard de loyer · Loyers impayés · Mise en demeure ·
    Saisie sur salaire · Faites-vous l'objet d'une saisie ? · Montant de la saisie · Huissier · Dossier de surendettement ·
    Banque de France · Loyer non réglé · Découvert · Retenue sur vos prestations · Remise gracieuse · Plan d'apurement · Crédits à la consommation`,
  violence: `Avez-vous porté plainte ? · Date de la plainte · Main courante · Pré-plainte en ligne · Victime de violences ·
    Harcèlement · Hébergement d'urgence · Abus de faiblesse · Coups et blessures`,
  health: `Congé maternité · Date prévue d'accouchement · Date prévue de la naissance · Enfant à naître · Enceinte · Arrêt maladie ·
    Arrêt de travail · Êtes-vous en arrêt ? · Accident du travail · Affection de longue durée · ALD · Handicap · AEEH · PCH ·
    Êtes-vous indemnisé par l'assurance maladie ? · Carte mobilité inclusion · Allocation personnalisée d'autonomie ·
    Perte d'autonomie · Addiction · Suivi psychologique · Médecin traitant · Problème de santé · Inapte`,
  residence: `Titre de long séjour · Titre de séjour · Document de séjour · Carte de résident · Êtes-vous étranger ? ·
    Vous êtes étrangère · Numéro étranger · Date d'entrée en France · Arrivée en France le · Depuis quand vivez-vous en France ? ·
    Demande d'asile · OQTF · Visa de long séjour · Nationalité · Ressortissant d'un autre pays · Situation irrégulière ·
    Vivez-vous en France depuis plus de 5 ans ? · Autorisation de travail · Sans domicile fixe · Domiciliation au CCAS`,
  justice: 'Date du jugement · Détenue · Êtes-vous détenu ? · Garde à vue · Casier judiciaire',
};

/** Their twins: what is asked of everybody, which a helper must be able to look at. */
const open = read(`
  Montant net social · Salaire · Salaire net de Marie · Marie Exemple · Adresse · Temps plein · Plaine de jeux · Rue de la Plaine ·
  Aide-ménagère · Composition du ménage · Parties communes · Commune de résidence · Transports en commun · Compagnie d'assurance ·
  Organisme partenaire · Séparément · Rupture conventionnelle · Rupture du contrat · Travaux d'isolation · Combles isolés ·
  Frais de garde des enfants · Frais de garde de vos enfants · Mode de garde de l'enfant · Garde d'enfants à domicile ·
  Dépenses pour la garde de vos jeunes enfants · Aide à la garde des enfants · Garde-meuble · Nombre d'enfants à charge ·
  Saisie de la déclaration · Saisie des revenus · Erreur de saisie · Adresse e-mail (seconde saisie) · Saisissez le montant ·
  Versement indûment nommé · Retard du dossier · Remboursement de frais · Retenue à la source · Crédit d'impôt · Perception ·
  Liquidation de la retraite · Découverte d'un métier · Emprise au sol · Entreprise · Activité indépendante · École maternelle ·
  Assistante maternelle · Maison et dépendances · Complémentaire santé solidaire · Votre caisse d'assurance maladie ·
  Numéro de sécurité sociale · Retraite (y compris réversion), rente · Indemnités journalières · Traitements et salaires · Je connais l'article 441-1 du code pénal ·
  Pension alimentaire reçue · Revenus de l'étranger · Compte à l'étranger · Séjour à l'étranger · Pays étranger · Taxe de séjour ·
  Date d'entrée dans le logement · Arrivée dans le logement · Résidence principale · Résidez-vous en France ? ·
  Domiciliation bancaire · Domiciliation fiscale · Domiciliation de votre compte · Prénoms (séparer par un espace) ·
  Adresses à séparer par une virgule · Parts détenues · Sommes détenues · Comptes ouverts, détenus, utilisés ou clos à l'étranger ·
  Longs séjours à l'étranger · Liquidation judiciaire de l'employeur · Nombre d'heures de garde des enfants ·
  L'Assurance Maladie · Sans emploi · Êtes-vous toujours à la recherche d'un emploi ? · Exploitation agricole`);

describe('a label that tells of couple, debts, violence, health or residence never leaves', () => {
  test.each(Object.entries(kept).flatMap(([kind, list]) => read(list).map((label) => [kind, label])))(
    '%s: %s',
    (_, label) => expect(isAboutSubject(label as string)).toBe(true),
  );
});

describe('the right to stay, a home and who has the children, in any word', () => {
  test.each(
    read(`Papiers de séjour · Date de fin de vos papiers de séjour · Document de séjour · Récépissé de séjour · Carte de séjour ·
      Titre de séjour · Autorisation provisoire de séjour · Autorisation provisoire · Pièces de séjour · Papiers de résidence ·
      Carte de résidence · Récépissé de la préfecture · Date de fin de vos papiers · Titre provisoire de séjour ·
      Papiers pour rester en France · Carte pluriannuelle de séjour · Sans résidence stable · Sans domicile stable ·
      Sans domicile fixe · Vous êtes sans résidence · Avez-vous une résidence stable ? · Domicile fixe · Pas de logement stable ·
      Où vit l'enfant ? · Où vivent vos enfants ? · Où l’enfant habite-t-il ? · Chez qui vit votre fille ? ·
      Votre enfant vit-il avec vous ? · L'enfant vit chez son père · Enfants vivant avec vous · Lieu de vie de l'enfant ·
      Résidence de l'enfant · Domicile de vos enfants · Résidence alternée · Garde · Garde de l'enfant · Partage de la garde · Rythme de garde ·
      Avez-vous la garde de Léo ? · Enfant en garde partagée · Vos fils habitent-ils toujours chez vous ? ·
      Je suis partie de chez moi · J'ai quitté la maison · Êtes-vous partie de chez vous ?`),
  )('%s never leaves', (label) => expect(isAboutSubject(label)).toBe(true));

  test.each(
    read(`Adresse · Domicile · Résidence principale · Papiers à joindre · Où habitez-vous ? · Carte d'identité ·
      Validité de vos papiers d'identité · Téléphone du domicile (fixe) · Téléphone fixe · Documents à fournir · Récépissé ·
      Récépissé de dépôt · Séjour linguistique · Papiers de séjour linguistique · Document de résidence principale ·
      Carte grise · Résidence secondaire · Résidence universitaire · Sans résidence secondaire · Logement · Emploi stable ·
      Revenus fixes · Nombre d'enfants · Prénom de l'enfant · Où est né l'enfant ? · Où est scolarisé l'enfant ? ·
      Enfants à charge · Mode de garde · Frais de garde · Garde d'enfants au domicile de l'enfant · Pension alimentaire ·
      Autorisation provisoire de stationnement · Partie de chez Renault · La première partie de la maison ·
      Où résidez-vous ? · Commune où vous habitez · Nombre de jours de garde · Type de garde`),
  )('%s stays', (label) => expect(isAboutSubject(label)).toBe(false));

  it('the card to hand over keeps back that she left her home', () =>
    expect(findPersonal('Je suis partie de chez moi')).toBe('subject'));
});

describe('what is asked of everybody may be looked at together', () => {
  test.each(open)('%s', (label) => expect(isAboutSubject(label)).toBe(false));
});

describe('in the words of whoever asks and of whoever answers', () => {
  test.each(Object.keys(told))('%s never leaves', (family) => {
    expect(listOf(told[family] ?? '').filter((one) => !isAboutSubject(one))).toEqual([]);
  });

  it('what is asked of everybody stays', () => {
    expect(listOf(everybodys).filter(isAboutSubject)).toEqual([]);
  });

  it('what is missed is named', () => {
    expect(listOf(missed).filter(isAboutSubject)).toEqual([]);
  });

  test.each([
    'Avez-vous été frappée ?',
    'Montant à rembourser à la Caf',
    'Vivez-vous séparément ?',
    'il me frappe',
    'Vous sentez-vous en danger chez vous ?',
    'Arriérés de loyer',
    'Date de rupture',
    'Avec qui vivez-vous ?',
    'Nom de votre ex',
    'L’autre parent a-t-il des revenus ?',
    'Famille monoparentale',
    'Avez-vous quitté le domicile commun ?',
    'Subissez-vous des pressions ?',
    'Avez-vous reçu des coups ?',
    'Somme réclamée',
    'Reste dû',
    'Créance',
    'Crédits en cours',
    'Facture d’énergie non payée',
    'Êtes-vous français ?',
    'Date de validité de votre titre',
    'Hébergé par un tiers',
    'Structure d’hébergement',
  ])('%s', (one) => expect(isAboutSubject(one)).toBe(true));

  test.each([
    'Date (ex : 12/05/1980)',
    '115 rue de Paris',
    '3919',
    'Loyer ; Reste du mois',
    'Motif de rupture ; Fin de contrat',
    'La carte est en français',
    'Vous devez fournir 2 documents',
    'Élevez-vous un seul enfant ?',
  ])('%s: only looks like one', (one) => expect(isAboutSubject(one)).toBe(false));
});

test('a subject is told anywhere in a long text, and none is in one of ordinary words', () => {
  const words = 'Montant net social '.repeat(200);
  expect(isAboutSubject(words)).toBe(false);
  for (let at = 0; at < words.length; at += 19)
    expect(isAboutSubject(`${words.slice(0, at)}il me frappe ${words.slice(at)}`), `at ${at}`).toBe(true);
});

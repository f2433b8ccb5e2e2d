import { describe, expect, test } from 'vitest';
import type { ValueType } from '../../../core/page-model.ts';
import type { FieldWords } from '../../../core/reading/field-words.ts';
import { valueTypeOf } from '../../../core/reading/value-type.ts';

const blank: FieldWords = {
  label: '',
  question: null,
  group: null,
  heading: null,
  hint: null,
  placeholder: null,
  kind: 'text',
  options: [],
  purpose: '',
  inputMode: '',
  inputType: 'text',
  maxLength: null,
  unit: '',
  before: null,
  isClosed: false,
  isDateSplit: false,
};

const typeOf = (words: Partial<FieldWords>): ValueType => valueTypeOf({ ...blank, ...words });

describe('what an answer means, by its label', () => {
  test.each<[string, ValueType]>([
    ['7UF – Dons à des organismes', 'amount'],
    ['Case 7UF : dons à des organismes', 'amount'],
    ['Ligne A : sommes payées à la structure de garde en 2026', 'amount'],
    ['7EA Collège', 'count'],
    ['Sommes versées le', 'date'],
    ['Août 2026, dû', 'amount'],
    ['Léo est aussi à la charge de', 'unknown'],
    ['Parent qui vous déclare à sa charge', 'unknown'],
    ['Reste à votre charge', 'amount'],
    ['Début de la vie en couple', 'date'],
    ['1AP motif', 'free-text'],
    ['Premier versement reçu ou attendu le', 'date'],
    ['Loyer de mars payé le (o)', 'date'],
    ['Dernier versement reçu (mm/aaaa)', 'month'],
    ['Le jour, compris dans le mois de novembre, où l’arrêt commence', 'date'],
    ['Premier jour du contrat, dans le mois de mai', 'date'],
    ['Mois de novembre', 'month'],
    ['H. du mois, ligne 1', 'hours'],
    ['Nb h. travaillées', 'hours'],
    ['Total h', 'hours'],
    ['H', 'hours'],
    ['Bâtiment H', 'address'],
    ['Le contrat se termine le (JJ/MM/AAAA), sauf durée indéterminée', 'date'],
    ['Durée du contrat', 'duration'],
    ['Arrêt depuis le parent 1', 'unknown'],
    ['Pension pour Malo, né le 04/05/2019 (€)', 'amount'],
    ['Indemnités journalières – Observations', 'free-text'],
    ['Vos revenus augmentent nettement : vous pouvez dire pourquoi', 'free-text'],
    ['Vos revenus ont baissé : dites pourquoi', 'free-text'],
    ['Du', 'date'],
    ['7EA – Nombre d’enfants au collège', 'household'],
    ['Montant net social', 'amount'],
    ['Montant de vos frais réels pour l’année 2025, en euros', 'amount'],
    ['Nombre de jours travaillés', 'count'],
    ['Début de période', 'date'],
    ['Période concernée', 'period'],
    ['Code INSEE de la commune', 'identifier'],
    ['Indice de répétition', 'address'],
    ['Identifiant CAF/MSA', 'caf-number'],
    ['Nom de l’allocataire CAF', 'name'],
    ["Numéro d'assurance sociale", 'nir'],
    ['Salaire horaire net', 'amount'],
    ['Ressources du trimestre', 'amount'],
    ['Quotient CAF', 'amount'],
    ['Reste à vivre par mois', 'amount'],
    ["Début d'activité", 'date'],
    ["Période d'emploi du", 'date'],
    ['Personne à prévenir', 'name'],
    ['Si oui, lequel ?', 'free-text'],
    ['Métier en recherche', 'job'],
    ['Combien gagnez-vous par mois ?', 'amount'],
    ['Reste à charge mensuel', 'amount'],
    ['Prestations de services BIC', 'amount'],
    ['Code BIC', 'identifier'],
    ['Dernier jour travaillé', 'date'],
    ['Nom marital', 'name'],
    ['Numéro de carte Vitale', 'nir'],
    ['Indemnités journalières de la Sécurité sociale – Janvier 2026', 'amount'],
    ['Pension versée par la Sécurité sociale', 'amount'],
    ['Frais de téléphone', 'amount'],
    ['Frais de compte bancaire', 'amount'],
    ['Remboursements de la Sécurité sociale', 'amount'],
    ['Indemnités : numéro de sécurité sociale', 'nir'],
    ['Téléphone portable', 'phone'],
    ['Versement sur le compte bancaire', 'iban'],
    ['Revenus nets de votre foyer', 'amount'],
    ["Taux d'occupation", 'percent'],
    ["Numéro de la carte nationale d'identité", 'id-number'],
    ["Nombre d'étages", 'count'],
    ['Volumétrie approximative', 'count'],
    ['Délai entre deux visites (en jours)', 'duration'],
    ['Fonds propres', 'amount'],
    ['Prénom du responsable de traitement', 'name'],
    ['Code de prépaiement', 'identifier'],
    ['Code postal', 'postal-code'],
    ['Date et heure du rendez-vous', 'date'],
    ["Nom d'utilisateur", 'identifier'],
    ['Description de la situation', 'free-text'],
    ['Salaire brut (€)', 'amount'],
    ['Revenu fiscal de référence', 'amount'],
    ['Monthly household income', 'amount'],
    ['Date de naissance', 'date'],
    ['Date of birth', 'date'],
    ['Commune de naissance', 'birth-place'],
    ['Numéro de sécurité sociale', 'nir'],
    ['National Insurance number', 'nir'],
    ["N° d'allocataire", 'caf-number'],
    ['Numéro fiscal', 'tax-number'],
    ['IBAN', 'iban'],
    ['Numéro de passeport', 'id-number'],
    ['SIRET', 'siret'],
    ['Courriel', 'email'],
    ['Adresse électronique', 'email'],
    ['Téléphone portable', 'phone'],
    ['Code postal', 'postal-code'],
    ['ZIP code', 'postal-code'],
    ['Commune', 'city'],
    ['Adresse postale', 'address'],
    ['Nom de famille', 'name'],
    ['Given names', 'name'],
    ["Nom de l'employeur", 'organisation'],
    ["Nombre d'enfants à charge", 'household'],
    ['Combien de personnes vivaient dans le logement le jour de la crue ?', 'household'],
    ["Nombre d'heures travaillées", 'hours'],
    ['Taux de prise en charge', 'percent'],
    ['Code de vérification', 'otp'],
    ['Adresse électronique (elle reçoit le code de connexion)', 'email'],
    ['Code (il arrive par SMS, code de connexion à six chiffres)', 'otp'],
    ['Téléphone portable (pour recevoir un code de sécurité)', 'phone'],
    ['Référence du dossier', 'identifier'],
    ['Précisez', 'free-text'],
    ['Montant de l’année', 'amount'],
    ['Frais de l’année, en euros', 'amount'],
    ['Année de l’exercice', 'year'],
    ['Salaire d’une autre personne du foyer', 'amount'],
    ['Précisions sur vos revenus', 'free-text'],
    ['Remarque – Attestation de loyer (champ libre)', 'free-text'],
    ['Employeur (bulletin de salaire ou attestation seulement)', 'organisation'],
    ['Date d’effet de la pension (dans la période déclarée)', 'date'],
    ['Identifiant (numéro de sécurité sociale uniquement)', 'nir'],
    ['Couleur du ciel', 'unknown'],
  ])('%s', (label, type) => {
    expect(typeOf({ label })).toBe(type);
  });

  test('what is around decides where the label does not', () => {
    expect(typeOf({ label: 'Jour', question: 'Date de naissance' })).toBe('date-part');
    expect(typeOf({ label: 'août 2026', kind: 'number', group: 'Salaires' })).toBe('amount');
    expect(typeOf({ label: 'Depuis quand ?', placeholder: 'MM/AAAA' })).toBe('month');
    expect(typeOf({ label: 'Début', placeholder: 'JJ/MM/AAAA' })).toBe('date');
    expect(typeOf({ label: 'Département', before: 'birth-place' })).toBe('birth-place');
    expect(typeOf({ label: 'Département' })).toBe('department');
    expect(typeOf({ label: 'Valeur', unit: '€' })).toBe('amount');
  });

  test('choices', () => {
    const options = ['Oui', 'Non'];
    expect(typeOf({ label: 'Avez-vous déménagé ?', kind: 'radio', options })).toBe('yes-no');
    expect(typeOf({ label: 'DPE', kind: 'select', options: [...options, 'Ne sait pas'] })).toBe('yes-no');
    expect(typeOf({ label: 'Vous êtes', kind: 'radio', options: ['Madame', 'Monsieur'] })).toBe('title');
    expect(typeOf({ label: 'Votre relation', kind: 'select', options: ['Marié', 'Pacsé'] })).toBe(
      'marital-status',
    );
    expect(typeOf({ label: 'Étage', kind: 'select', options: ['1', '2', '3'] })).toBe('choice');
    expect(typeOf({ label: "J'atteste sur l'honneur l'exactitude", kind: 'checkbox' })).toBe('consent');
    expect(typeOf({ label: 'Salarié', kind: 'checkbox' })).toBe('choice');
  });
});

test('a case that proposes as one types is searched in; one choice to agree to is a consent', () => {
  expect(typeOf({ label: 'Mon adresse est…', kind: 'combobox' })).toBe('address-search');
  expect(typeOf({ label: 'Mon adresse', kind: 'text' })).toBe('address');
  const whole = 'Adresse de votre nouveau logement (numéro, rue, code postal, commune)';
  expect(typeOf({ label: whole, kind: 'text' })).toBe('address');
  expect(typeOf({ label: 'Adresse (e-mail)', kind: 'text' })).toBe('email');
  expect(typeOf({ label: 'Salaires, déclarant 1 (1AJ) – Explication', kind: 'text' })).toBe('free-text');
  expect(typeOf({ label: 'Salaires, déclarant 1 (1AJ) – Montant corrigé', kind: 'text' })).toBe('amount');
  expect(typeOf({ label: 'Engagement', kind: 'radio', options: ["J'atteste sur l'honneur"] })).toBe(
    'consent',
  );
});

test('a name that asks how much asks it whatever its brackets say besides', () => {
  const asked = (label: string) => typeOf({ label });
  expect(asked('Net social juillet 2026 (date de paiement inscrite sur le bulletin)')).toBe('amount');
  expect(asked('Loyers encaissés (au mois de juillet)')).toBe('amount');
  expect(asked('Heures travaillées (voir la date du virement)')).toBe('hours');
  expect(asked('Salaire brut (nombre entier)')).toBe('amount');
  // What is asked stands in the brackets.
  expect(asked('Indemnités (numéro de sécurité sociale)')).toBe('nir');
  expect(asked('Dernier loyer payé (date)')).toBe('date');
  expect(asked('Allocation (laquelle ?)')).not.toBe('amount');
});

test('a choice by what may be chosen', () => {
  const chosen = (label: string, ...options: string[]) => typeOf({ kind: 'select', label, options });
  expect(chosen('¿Es familia numerosa?', 'Sí', 'No')).toBe('yes-no');
  expect(chosen('Wohnen Sie allein?', 'Ja', 'Nein')).toBe('yes-no');
  expect(chosen('Nombre de pièces', '1', '2', 'Plus de 5')).toBe('count');
  expect(chosen('Dernière année suivie', 'CAP', 'Terminale')).toBe('choice');
  expect(chosen('Année', '2025', '2026')).toBe('year');
  expect(chosen('Adresse', '1 rue Haute', '3 bis rue Haute')).toBe('address');
  expect(chosen('Adresse', 'La mienne', 'Une autre')).toBe('choice');
  expect(typeOf({ kind: 'checkbox', label: 'La rue sera-t-elle barrée ?' })).toBe('yes-no');
  expect(typeOf({ kind: 'search', label: 'Commune' })).toBe('city');
  expect(typeOf({ kind: 'search', label: 'Un métier' })).toBe('search');
  expect(typeOf({ label: 'Départ souhaité', placeholder: '01/MM/AAAA' })).toBe('date');
});

const shaped = 'amount hours nir iban siret tax-number phone email postal-code date'.split(' ');

test.each([
  'Régime de retraite principal',
  'Régime de sécurité sociale',
  "Caisses de retraite, s'il y a lieu",
  'Employeur du revenu ajouté',
  'Employeur versant le salaire',
  'Organismes qui versent la retraite',
  'Établissement de crédit',
  'Opérateur mobile',
  'Titulaire du livret A',
  'Titulaire de la carte Vitale',
  'Nom figurant sur le RIB',
  'Débiteur de la pension alimentaire',
  "Personne qui perçoit l'allocation",
  'Mois du quotient',
  'Mois du dernier salaire',
  'Jour de paiement du loyer',
  'Horaires de travail',
  'Dates des absences',
  'Origine des revenus',
  'Périodicité du versement',
  'Modalités de paiement du loyer',
  'Changement de salaire',
  'Objet du crédit',
  'Catégorie de pension',
  'Devise du salaire',
  'Pays versant la retraite',
  'Quand êtes-vous disponible ?',
  'Qui verse la pension ?',
  'Quelle allocation ?',
  'Allocation demandée',
  'Autres ressources, précisez',
  'Précisez laquelle et le montant du mois de juillet',
  'Mutuelle et montant de la cotisation',
])('%s: what opens a label tells that words are asked', (label) => {
  expect(shaped).not.toContain(typeOf({ label }));
});

test.each<[string, ValueType]>([
  ['Employeur : salaire net', 'amount'],
  ['Employeur (SIRET)', 'siret'],
  ['Employeur, salaire net', 'amount'],
  ['Précisez le montant de la pension', 'amount'],
  ['Nom et téléphone du médecin', 'phone'],
  ['Organisme et numéro de sécurité sociale', 'nir'],
  ['Salaires et heures supplémentaires', 'amount'],
  ['Mois de juillet – salaire', 'amount'],
  ['Retraite complémentaire', 'amount'],
  ['Allocation logement', 'amount'],
  ['Date du versement', 'date'],
  ["Heures d'absence", 'hours'],
])('%s: what follows, or a number of hers, is asked all the same', (label, type) => {
  expect(typeOf({ label })).toBe(type);
});

test('a telephone among charges is money, a telephone to ring is not', () => {
  const among = { group: 'Charges mensuelles' };
  expect(typeOf({ label: 'Téléphone, assurances', ...among })).toBe('amount');
  expect(typeOf({ label: 'Téléphone', ...among })).toBe('phone');
  expect(typeOf({ label: 'Téléphone, fixe ou mobile' })).toBe('phone');
});

test('what is left at somebody’s charge is money, whose charge a child is in is not', () => {
  expect(typeOf({ label: 'Montant restant à la charge de la famille' })).toBe('amount');
  expect(typeOf({ label: 'À la charge de' })).not.toBe('amount');
});

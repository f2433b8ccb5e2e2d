import { describe, expect, test } from 'vitest';
import type { ButtonRole, PageStep } from '../../../core/page-model.ts';
import { type ButtonWords, buttonRoleOf, buttonRolesOf } from '../../../core/reading/button-role.ts';

const base: ButtonWords = {
  text: '',
  isSubmit: true,
  isLink: false,
  isInForm: true,
  isInSearch: false,
  opens: false,
  hasDownload: false,
  step: null,
  page: {
    fieldCount: 4,
    hasFile: false,
    hasSend: false,
    hasNext: false,
    hasEnd: false,
    hasEndInForm: false,
    isSignIn: false,
  },
};
const roleOf = (text: string, more: Partial<ButtonWords> = {}): ButtonRole =>
  buttonRoleOf({ ...base, text, ...more });
const step = (index: number, total: number | null = 3): PageStep => ({ index, total, title: null });

test.each<[string, ButtonRole]>([
  ['Continuez', 'next'],
  ['Poursuivez', 'next'],
  ['Envoyez', 'submit-final'],
  ['Transmettez votre demande', 'submit-final'],
  ['Enregistrez et continuez plus tard', 'save'],
  ['Annulez', 'cancel'],
  ['Connectez-vous', 'login'],
])('what « %s » asks her to do', (text, role) => expect(roleOf(text)).toBe(role));

test.each<[string, ButtonRole]>([
  ['Je relis', 'next'],
  ['Je relis avant d’envoyer', 'next'],
  ['Je vérifie ma déclaration', 'next'],
  ['Je vérifie et valide ma déclaration', 'other'],
  ['Enregistrer ce contrat', 'save'],
  ['Sauvegarder cet employeur', 'save'],
  ['Enregistrer le foyer', 'save'],
  ['Calculer', 'other'],
  ['Vérifier', 'next'],
  ['Vérifier le code', 'other'],
])('« %s », made as no button that sends a form', (text, role) =>
  expect(roleOf(text, { isSubmit: false })).toBe(role),
);

test('« Vérifier » beside what ends the page, or under one case, is of that case', () => {
  const among = (page: Partial<ButtonWords['page']>) =>
    roleOf('Vérifier', { isSubmit: false, page: { ...base.page, ...page } });
  expect(among({ hasEnd: true })).toBe('other');
  expect(among({ fieldCount: 1 })).toBe('other');
});

describe('what a button does in the languages of the neighbours', () => {
  test.each<[string, ButtonRole]>([
    ['Siguiente', 'next'],
    ['Anterior', 'previous'],
    ['Cancelar', 'cancel'],
    ['Guardar borrador', 'save'],
    ['Guardar y continuar', 'next'],
    ['Enviar solicitud', 'submit-final'],
    ['Añadir otra persona', 'other'],
    ['Weiter', 'next'],
    ['Person hinzufügen', 'other'],
    ['Zurück', 'previous'],
    ['Abbrechen', 'cancel'],
    ['Zwischenspeichern', 'save'],
    ['Speichern', 'submit-final'],
    ['Antrag absenden', 'submit-final'],
    ['Datei auswählen', 'upload'],
    ['Anmelden', 'login'],
    ['Volgende', 'next'],
    ['Vorige', 'previous'],
    ['Annuleren', 'cancel'],
    ['Indienen', 'submit-final'],
    ['Avanti', 'next'],
    ['Indietro', 'previous'],
    ['Allega documento', 'upload'],
    ['Seguinte', 'next'],
    ['Voltar', 'previous'],
  ])('« %s » → %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('a button beside « Suivant »', () => {
  const page = { ...base.page, hasNext: true, hasEnd: true, hasEndInForm: true };
  test.each<[string, ButtonRole]>([
    ['Valider le pays', 'other'],
    ["Confirmer l'adresse", 'other'],
    ['Valider la demande', 'submit-final'],
    ['Valider ma demande', 'submit-final'],
    ['Simuler le calcul', 'other'],
  ])('« %s » → %s', (text, role) => {
    expect(roleOf(text, { page })).toBe(role);
  });

  test('alone, each ends the form; « Continuer plus tard » is no « Suivant »', () => {
    expect(['Valider le pays', 'Simuler le calcul'].map((text) => roleOf(text))).toEqual([
      'submit-final',
      'submit-final',
    ]);
    const clues = { ...base, isAside: false, form: 0, onlyField: null };
    const buttons = ['Valider le choix du pays', 'Simuler', 'Continuer plus tard'].map((text, i) => ({
      id: `b${i}` as const,
      text,
      disabled: false,
      clues,
    }));
    const fields = [{ id: 'f1' as const, kind: 'text' as const, valueType: 'country' as const }];
    expect(buttonRolesOf({ fields, buttons, step: null })).toEqual(['submit-final', 'submit-final', 'save']);
  });
});

describe('what a button does', () => {
  test.each<[string, ButtonRole]>([
    ['Suivant', 'next'],
    ['Reprendre ma demande', 'next'],
    ['Sauver le brouillon', 'save'],
    ['Prévisualiser', 'other'],
    ['Prev', 'previous'],
    ['Aller à la question précédente', 'previous'],
    ['✉ Envoyer', 'submit-final'],
    ['Enregistrer le brouillon…', 'save'],
    ['Vérifier ma demande', 'next'],
    ['Voir le nouveau résumé', 'next'],
    ['Passer au récapitulatif', 'next'],
    ["Vérifier l'adresse", 'other'],
    ['Suivant >', 'next'],
    ['»', 'next'],
    ['<', 'previous'],
    ['Je continue', 'next'],
    ['Ne rien changer', 'cancel'],
    ['Interrompre et enregistrer', 'save'],
    ['Confirmer et continuer', 'next'],
    ['Save and continue', 'next'],
    ['< Revenir', 'previous'],
    ['Précédent', 'previous'],
    ['Back', 'previous'],
    ["Retour à l'accueil", 'other'],
    ['Annuler', 'cancel'],
    ['Abandonner ce brouillon', 'cancel'],
    ['Continuer plus tard', 'save'],
    ['Enregistrer le brouillon', 'save'],
    ['Save and come back later', 'save'],
    ['Déposer le dossier', 'submit-final'],
    ['Envoyer ma déclaration', 'submit-final'],
    ['Submit application', 'submit-final'],
    ['Confirm and send', 'submit-final'],
    ['Obtenir mon estimation', 'submit-final'],
    ['Valider', 'submit-final'],
    ['Enregistrer', 'submit-final'],
    ['Se connecter', 'login'],
    ['Téléverser', 'upload'],
    ['Ajouter un justificatif', 'upload'],
    ["Télécharger l'attestation", 'download'],
    ['Rechercher', 'other'],
    ['Apply filters', 'other'],
    ['Recevoir un nouveau code', 'other'],
    ['Tout accepter', 'other'],
    ['Question suivante', 'next'],
    ['Question précédente', 'previous'],
    ['Télétransmettre', 'submit-final'],
    ['Enregistrer et envoyer', 'submit-final'],
    ['Valider et payer', 'submit-final'],
    ['Voir mes droits', 'submit-final'],
    ['Voir le détail', 'other'],
    ['Je réserve ce créneau', 'submit-final'],
    ['Abandon', 'cancel'],
    ['Ajouter un enfant', 'other'],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  test('« Valider » sends on the step before the one that only tells it was received', () => {
    const before = (title: string) => roleOf('Valider', { step: { index: 4, total: 5, title } });
    expect(['Validation de la saisie', 'Vos ressources'].map(before)).toEqual(['submit-final', 'next']);
  });

  test('the step decides what « Valider » does', () => {
    expect(roleOf('Valider', { step: step(1) })).toBe('next');
    expect(roleOf('Valider', { step: step(1, null) })).toBe('next');
    expect(roleOf('Valider', { step: step(3) })).toBe('submit-final');
    expect(roleOf('Suivant', { step: step(3) })).toBe('submit-final');
    expect(roleOf('Envoyer', { step: step(2) })).toBe('submit-final');
  });

  test('« Ajouter » sends the form it belongs to, and adds a line elsewhere', () => {
    expect(roleOf('Ajouter')).toBe('submit-final');
    expect(roleOf('+ Ajouter', { isSubmit: false })).toBe('other');
    expect(roleOf('Ajouter', { page: { ...base.page, hasSend: true } })).toBe('other');
  });

  test('« Ajouter un salaire » beside a button that ends the page adds a line', () => {
    expect(roleOf('Ajouter un bénéficiaire')).toBe('submit-final');
    expect(roleOf('Ajouter un salaire', { page: { ...base.page, hasEnd: true } })).toBe('other');
  });

  test('words that say nothing known send a form, unless another of its buttons does', () => {
    expect(roleOf('Remplir comme le demandeur')).toBe('submit-final');
    expect(roleOf('Remplir comme le demandeur', { page: { ...base.page, hasEndInForm: true } })).toBe(
      'other',
    );
  });

  test('a word about the service sends nothing that was filled in', () => {
    expect(roleOf('Envoyer mon avis')).toBe('other');
    expect(roleOf('Donner votre avis')).toBe('other');
  });

  test('a part of a request that is kept goes on', () => {
    expect(roleOf('Enregistrer la rubrique B')).toBe('next');
  });

  test('a file’s name after « Supprimer » makes no download', () => {
    expect(roleOf('Supprimer avis.pdf', { isSubmit: false })).toBe('other');
    expect(roleOf('Mon avis en PDF', { isSubmit: false })).toBe('download');
  });

  test('« Enregistrer » beside a sending button keeps', () => {
    expect(roleOf('Enregistrer', { page: { ...base.page, hasSend: true } })).toBe('save');
  });

  test('« Télécharger un document » sends one where the page asks for a file', () => {
    expect(
      roleOf('Télécharger un document', { isSubmit: false, page: { ...base.page, hasFile: true } }),
    ).toBe('upload');
    expect(roleOf('Télécharger un document')).toBe('download');
  });

  test('the button of a search sends nothing', () => {
    expect(roleOf('OK', { isInSearch: true })).toBe('other');
  });

  test('a link or a button that opens a dialog never sends', () => {
    expect(roleOf('Créer un compte', { isLink: true, isSubmit: false })).toBe('other');
    expect(roleOf("Demander l'accès", { opens: true, isSubmit: false })).toBe('other');
  });
});

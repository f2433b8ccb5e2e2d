import { describe, expect, test } from 'vitest';
import type { FieldKind } from '../../../core/page-model.ts';
import { type StopFacts, type StopField, stopReasonOf } from '../../../core/reading/stop-list.ts';

const facts: StopFacts = {
  host: 'www.caf.fr',
  path: '/',
  title: '',
  headings: [],
  buttons: [],
  blocks: [],
  cookieWall: '',
  fields: [],
};
const aCase = (kind: FieldKind, label: string, purpose = ''): StopField => ({
  kind,
  label,
  maxLength: null,
  clues: { purpose },
});
const password = aCase('password', 'Mot de passe');
const text = (label: string) => aCase('text', label);

test('hosts', () => {
  expect(stopReasonOf({ ...facts, host: 'app.franceconnect.gouv.fr' })).toBe('france-connect');
  expect(stopReasonOf({ ...facts, host: 'validate.perfdrive.com' })).toBe('captcha');
  expect(stopReasonOf({ ...facts, host: 'franceconnect.gouv.fr.exemple.org' })).toBe(null);
});

test('a password with who it is stops; among other questions it does not', () => {
  expect(stopReasonOf({ ...facts, fields: [text('Identifiant'), password] })).toBe('sign-in');
  expect(stopReasonOf({ ...facts, fields: [text('a'), text('b'), text('c'), password] })).toBe(null);
  expect(stopReasonOf({ ...facts, fields: [password, password] })).toBe(null);
});

test('six cases of one figure are a code', () => {
  const one = { ...text(''), maxLength: 1 };
  expect(stopReasonOf({ ...facts, fields: [one, one, one, one, one, one] })).toBe('one-time-code');
});

test('a case for a code sent, by its words or its purpose, stops; a choice of how to get it does not', () => {
  const reasonOf = (field: StopField) => stopReasonOf({ ...facts, fields: [field] });
  for (const label of [
    'Code de vérification',
    'Votre code reçu par SMS',
    'One-time password',
    'Code à usage unique',
  ])
    expect(reasonOf(text(label)), label).toBe('one-time-code');
  expect(reasonOf(aCase('tel', 'Code SMS'))).toBe('one-time-code');
  expect(reasonOf(aCase('text', 'Code', 'one-time-code'))).toBe('one-time-code');
  expect(reasonOf(aCase('radio', 'Code reçu par'))).toBe(null);
  expect(reasonOf(text('Code postal'))).toBe(null);
});

describe('a door without its password', () => {
  const door = { ...facts, title: 'Connexion', buttons: ['Se connecter'] };
  const reasonOf = (...fields: StopField[]) => stopReasonOf({ ...door, fields });

  test.each([
    'Adresse e-mail',
    'Numéro de sécurité sociale',
    'Identifiant',
    "N° d'allocataire",
    'Numéro fiscal',
    'Téléphone portable',
  ])('stops where all it asks is « %s »', (label) => {
    expect(reasonOf(text(label))).toBe('sign-in');
    expect(stopReasonOf({ ...facts, fields: [text(label)] })).toBe(null);
  });

  test('by the kind or the purpose of the case too', () => {
    expect(reasonOf(aCase('email', 'Vous'))).toBe('sign-in');
    expect(reasonOf(aCase('tel', 'Vous'))).toBe('sign-in');
    expect(reasonOf(aCase('text', 'Vous', 'section-a username'))).toBe('sign-in');
  });

  test('does not stop where it asks for anything else', () => {
    expect(reasonOf(text('Identifiant'), text('Salaire du mois'))).toBe(null);
    expect(reasonOf(text('Identifiant'), aCase('date', 'Date de naissance'))).toBe(null);
    expect(reasonOf(aCase('radio', 'Téléphone portable'))).toBe(null);
    expect(reasonOf(aCase('tel', 'Code postal'))).toBe(null);
  });
});

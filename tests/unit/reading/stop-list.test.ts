import { expect, test } from 'vitest';
import { type StopFacts, stopReasonOf } from '../../../core/reading/stop-list.ts';

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
const password = {
  kind: 'password',
  valueType: 'password',
  label: 'Mot de passe',
  purpose: '',
  maxLength: null,
} as const;
const text = (label: string) =>
  ({ kind: 'text', valueType: 'unknown', label, purpose: '', maxLength: null }) as const;

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

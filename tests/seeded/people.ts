import type { Chance } from './chance.ts';

/** Made-up people of a household, as portals name them. */
export interface Person {
  role: 'vous' | 'conjoint' | 'enfant';
  name: string;
}

export function householdOf(chance: Chance): Person[] {
  const names = chance.mixed(['Camille', 'Dominique', 'Sacha', 'Alix', 'Noa', 'Lou']);
  const family = chance.one(['Exemple', 'Modèle', 'Fictif', 'D’Essai']);
  const wayOf = chance.one<(person: Person['role'], first: string) => string>([
    (role, first) =>
      `${first} ${family} (${{ vous: 'vous', conjoint: 'votre conjoint', enfant: 'votre enfant' }[role]})`,
    (role) => ({ vous: 'Vous', conjoint: 'Votre conjoint(e)', enfant: 'Votre enfant' })[role],
    (role, first) =>
      ({
        vous: 'Vos ressources',
        conjoint: `Ressources de ${first} (conjoint ou concubin)`,
        enfant: `Ressources de ${first} (enfant à charge)`,
      })[role],
    (role, first) =>
      ({
        vous: 'Allocataire',
        conjoint: 'Conjoint / concubin / partenaire de Pacs',
        enfant: `Enfant : ${first}`,
      })[role],
    (role) =>
      ({
        vous: 'Vos revenus',
        conjoint: 'Les revenus de votre époux(se), concubin(e)',
        enfant: 'Autre personne à charge : enfant',
      })[role],
  ]);
  const roles: Person['role'][] = [
    'vous',
    ...(chance.is(0.55) ? (['conjoint'] as const) : []),
    ...(chance.is(0.4) ? (['enfant'] as const) : []),
  ];
  return roles.map((role, at) => ({ role, name: wayOf(role, names[at] ?? 'Camille') }));
}

const ibans = [
  'FR76 3000 6000 0112 3456 7890 189',
  'FR1420041010050500013M02606',
  'DE89 3704 0044 0532 0130 00',
] as const;

export function ibanOf(chance: Chance): string {
  return chance.one(ibans);
}

/** One letter of its middle changed: its key no longer fits. */
export function spoilIban(iban: string): string {
  const at = 12;
  const digit = iban.at(at) === '9' ? '4' : '9';
  return `${iban.slice(0, at)}${iban.at(at) === ' ' ? `${digit}` : digit}${iban.slice(at + 1)}`;
}

/** A social security number of somebody born then (« 1104 »: April 2011), and its key. */
export function nirOf(chance: Chance, born: string): string {
  const digits = `${chance.one(['1', '2'])}${born}35${String(chance.between(1, 300)).padStart(3, '0')}${String(chance.between(1, 200)).padStart(3, '0')}`;
  const key = 97n - (BigInt(digits) % 97n);
  return `${digits}${String(key).padStart(2, '0')}`;
}

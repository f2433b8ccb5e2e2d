import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../core/glossary/search.ts';
import { editDistance, soundOf } from '../../../core/glossary/sound.ts';
import { searchableTerms } from '../../../packs/glossary.ts';
import { cpuTime } from '../../support/cpu-time.ts';

/** Words as people write what they hear, and the term they mean. */
const heard: [query: string, termId: string][] = [
  ['telecharjé', 'telecharger'],
  ['téléchargé', 'telecharger'],
  ['télécharjer', 'telecharger'],
  ['atestation', 'attestation'],
  ['attestassion', 'attestation'],
  ['otentification', 'authentification'],
  ['autantification', 'authentification'],
  ['alocataire', 'allocataire'],
  ['alokatère', 'allocataire'],
  ['justificatife', 'justificatif'],
  ['justifikatif', 'justificatif'],
  ['formulère', 'formulaire'],
  ['identifian', 'identifiant'],
  ['mo de passe', 'mot-de-passe'],
  ['mots de pase', 'mot-de-passe'],
  ['kossian familial', 'quotient-familial'],
  ['cotient familiale', 'quotient-familial'],
  ['resourse', 'ressources'],
  ['foyé', 'foyer'],
  ['gracieuse remise', 'remise-de-dette'],
  ['kaution', 'caution'],
  ['versemant', 'versement'],
  ['indamnité', 'indemnite'],
  ['radiassion', 'radiation'],
  ['amesonage', 'hameconnage'],
  ['numero dalocataire', 'numero-d-allocataire'],
  ['avi dinposition', 'avis-d-imposition'],
  ['pansion alimantère', 'pension-alimentaire'],
  ['prestassion', 'prestation'],
  ['signatur', 'signer'],
  ['valid', 'valider'],
  ['actualizé', 'actualiser'],
  ['pjese jointe', 'piece-jointe'],
  ['conecter', 'se-connecter'],
  ['quittanse', 'quittance-de-loyer'],
  ['avi impo', 'avis-d-imposition'],
  ['conjoin', 'conjoint'],
  ['actualizasion', 'actualiser'],
  ['sécu', 'securite-sociale'],
  ['sécurité sociale', 'securite-sociale'],
  ['mail', 'courriel'],
  ['imel', 'courriel'],
  ['chomage', 'chomage'],
  ['loyé', 'loyer'],
  ['sur loneur', 'sur-l-honneur'],
  ['consubin', 'concubinage'],
  ['époux', 'epoux'],
  ['arnaque', 'arnaque'],
];

/** Words of a page that a written form of some term holds, or that sound like one: no term is their own. */
const others = [
  'dernière',
  'informations',
  'professionnelle',
  'page',
  'pages',
  'mois',
  'date',
  'avant',
  'année',
];

const strangers = [
  'chocolat',
  'pizza',
  'voiture',
  'azertyuiop',
  'football',
  'zzz',
  'chaussure',
  'soleil',
  'merci',
  'manger',
  'x',
  '',
  '   ',
  '!?…',
  '75011',
  'bonjour madame',
];

const nothing = { found: [], near: [] };

describe('searching a word by ear', () => {
  it.each(heard)('« %s » finds %s first', (query, termId) => {
    const { found, near } = searchTerms(query, searchableTerms);
    expect([...found, ...near][0]).toBe(termId);
  });

  it.each(others)('« %s » finds nothing', (query) => {
    expect(searchTerms(query, searchableTerms)).toEqual(nothing);
  });

  it('tells what the word is from what only looks like it', () => {
    expect(searchTerms('atestation', searchableTerms)).toMatchObject({
      found: ['attestation'],
      near: expect.arrayContaining(['attestation-de-droits']),
    });
    expect(searchTerms('quotient', searchableTerms)).toEqual({ found: [], near: ['quotient-familial'] });
    // « contravention » is one of its forms: its name, « amende », looks like nothing of this.
    expect(searchTerms('contrav', searchableTerms)).toEqual(nothing);
  });

  it.each(strangers)('« %s » finds nothing', (query) => {
    expect(searchTerms(query, searchableTerms)).toEqual(nothing);
  });

  it('gives eight at most, and an abbreviation only as it is written', () => {
    expect(searchTerms('con', searchableTerms).near).toHaveLength(8);
    expect(searchTerms('rsa', searchableTerms).found).toEqual(['rsa']);
    expect(searchTerms('rza', searchableTerms)).toEqual(nothing);
  });

  it('answers between two keys', () => {
    searchTerms('telecharjé', searchableTerms);
    const took = cpuTime(() => heard.map(([query]) => searchTerms(query, searchableTerms)));
    expect(took / heard.length).toBeLessThan(30);
  });
});

describe('what is heard', () => {
  it.each([
    ['pharmacie', 'farmassi'],
    ['quotient', 'kotian'],
    ['bureau', 'buro'],
    ['déclaré', 'declarer'],
    ['attestation', 'atestassion'],
    ['chaîne', 'chène'],
  ])('is the same in « %s » and « %s »', (one, other) => {
    expect(editDistance(soundOf(one), soundOf(other), 3)).toBeLessThanOrEqual(1);
  });

  it('counts letters that differ, two swapped ones once, and stops where it is told', () => {
    expect(editDistance('foyer', 'foyre', 2)).toBe(1);
    expect(editDistance('foyer', 'foyer', 2)).toBe(0);
    expect(editDistance('foyer', 'loyers', 2)).toBe(2);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
  });
});

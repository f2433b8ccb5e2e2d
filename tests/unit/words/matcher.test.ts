import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../../core/glossary/build-matcher.ts';
import { foldAccents, tokenise, toPlain } from '../../../core/glossary/tokenise.ts';
import type { TermForms } from '../../../core/words.ts';

const term = (id: string, forms: string[], more: Partial<TermForms> = {}): TermForms => ({
  id,
  headword: id,
  forms,
  senses: [`${id}.one`],
  ...more,
});

const terms = [
  term('telecharger', ['télécharger', 'téléchargement']),
  term('pre-rempli', ['pré-rempli', 'pré-remplissage']),
  term('dtr', ['déclaration trimestrielle de ressources', 'DTR']),
  term('declarer', ['déclarer', 'déclaration']),
  term('avis-d-imposition', ["avis d'imposition"]),
  term('foyer', [], { exact: ['foyer'] }),
  term('bonne-foi', ['bonne foi']),
  term('compte', [], { exact: ['compte'], not: ['compte rendu', 'compte tenu'] }),
  term('aah', ['AAH', 'allocation aux adultes handicapés']),
  term('pas', ['PAS', 'prélèvement à la source']),
  term('valider', ['valider'], { not: ['validité'] }),
  term('n-2', ['N-1']),
];
const matcher = buildMatcher(terms);
const found = (text: string) => matcher.find(text).map(({ termId, form }) => `${termId}:${form}`);

describe('finds a word however it is written', () => {
  test.each([
    ['Téléchargez vos pièces', ['telecharger:Téléchargez']],
    ['TELECHARGER', ['telecharger:TELECHARGER']],
    ['la pièce TELECHARGEE', ['telecharger:TELECHARGEE']],
    ['téle\u0301chargés', ['telecharger:téle\u0301chargés']],
    ['un montant prérempli', ['pre-rempli:prérempli']],
    ['des cases pré\u2011remplies', ['pre-rempli:pré\u2011remplies']],
    ['pré\u00adrem\u00adplie', ['pre-rempli:pré\u00adrem\u00adplie']],
    ['télé-\nchargement', ['telecharger:télé-\nchargement']],
    ['l’avis d’imposition', ['avis-d-imposition:avis d’imposition']],
    ["Avis\u00a0d'imposition", ["avis-d-imposition:Avis\u00a0d'imposition"]],
    ['déclarations trimestrielles des ressources', ['dtr:déclarations trimestrielles des ressources']],
    ['la déclaration de la ressource', ['declarer:déclaration']],
    ['votre DTR', ['dtr:DTR']],
    ['l’AAH', ['aah:AAH']],
    ['les foyers', ['foyer:foyers']],
    ['ceux qui déclarent', ['declarer:déclarent']],
    ['le PAS, le taux du PAS', ['pas:PAS', 'pas:PAS']],
    ['revenus N-1', ['n-2:N-1']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

test('what one term leaves alone is found when it is another term', () => {
  const two = buildMatcher([
    term('attestation', [], {
      exact: ['attestation'],
      not: ['attestation sur l’honneur', 'attestation tardive'],
    }),
    term('sur-l-honneur', ['attestation sur l’honneur']),
  ]);
  const ids = (text: string) => two.find(text).map(({ termId }) => termId);
  expect(ids('une attestation sur l’honneur')).toEqual(['sur-l-honneur']);
  expect(ids('une attestation tardive, une attestation')).toEqual(['attestation']);
});

describe('leaves alone what is another word', () => {
  test.each([
    ['un compte rendu, compte tenu de la date'],
    ['de mauvaise foi'],
    ['aah, je vois'],
    ['NE PAS FERMER'],
    ['ce n’est volontairement PAS le cas'],
    ['Enfant n°1, personne n° 1'],
    ['sur compte.exemple.gouv.fr, ou exemple.fr/telecharger'],
    ['en cours de validité'],
    ['https://exemple.fr/telecharger?compte=1'],
    ['ecrire a compte@exemple.fr'],
    ['avis. D’imposition'],
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test('the stem of « foyer » is not « foi »', () =>
    expect(found('de bonne foi')).toEqual(['bonne-foi:bonne foi']));
});

test('a word that every object of the language has is a word like another', () => {
  const odd = buildMatcher([
    { id: 'builder', headword: 'constructor', forms: [], exact: ['constructor'], senses: [] },
  ]);
  expect(odd.find('Le constructor, et toString.').map(({ termId }) => termId)).toEqual(['builder']);
  const two = buildMatcher([
    { id: 'builder', headword: 'constructor', forms: ['constructor', 'constructor agréé'], senses: [] },
  ]);
  expect(two.find('Un constructor agréé et __proto__').map(({ form }) => form)).toEqual([
    'constructor agréé',
  ]);
});

test('the longest expression wins, and matches never overlap', () => {
  expect(found('Votre déclaration trimestrielle de ressources et votre déclaration')).toEqual([
    'dtr:déclaration trimestrielle de ressources',
    'declarer:déclaration',
  ]);
});

describe('offsets are those of the original string', () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      ..."aeéèçœ ’'-\u00ad\u00a0\u200b\u0301\u2011.,PASDTR",
      'télécharger',
      'compte',
      'foyers',
      '𝒜',
      '👩‍👧',
    ),
    maxLength: 60,
  });
  test('for any text', () => {
    fc.assert(
      fc.property(letters, (text) => {
        let last = 0;
        for (const match of matcher.find(text)) {
          expect(text.slice(match.start, match.end)).toBe(match.form);
          expect(match.start).toBeGreaterThanOrEqual(last);
          last = match.end;
        }
      }),
      { seed: 2611, numRuns: 2000 },
    );
  });

  const noise = fc.constantFrom('', '\u00ad', '\u200b', '\u2060');
  const gap = fc.constantFrom(' ', '\u00a0', '\n  ', '\u202f', '-');
  const plainOf = (text: string) =>
    tokenise(text)
      .map(({ raw }) => foldAccents(toPlain(raw)))
      .join(' ');
  test('a disguised form is found whole, and reads as the form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'télécharger',
          "avis d'imposition",
          'déclaration trimestrielle de ressources',
          'foyer',
        ),
        fc.boolean(),
        fc.boolean(),
        noise,
        gap,
        (form, isUpper, isDecomposed, inside, between) => {
          let written = form.replace(/(?<=\p{L}{2})(?=\p{L})/gu, inside).replaceAll(' ', between);
          if (isUpper) written = written.toUpperCase();
          if (isDecomposed) written = written.normalize('NFD');
          const text = `Avant, ${written}. Après`;
          const [match, ...others] = matcher.find(text);
          expect(others).toEqual([]);
          expect(match && text.slice(match.start, match.end)).toBe(written);
          expect(plainOf(match?.form ?? '')).toBe(plainOf(form));
        },
      ),
      { seed: 2611, numRuns: 500 },
    );
  });
});

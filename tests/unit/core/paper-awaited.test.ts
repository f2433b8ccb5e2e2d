/** The paper that is asked for by a code, by a row of a table, by the step before, by a sentence. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { aDate, aFile, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const site = { host: 'candidat.francetravail.fr', title: 'Envoyer un document', today: '2026-11-19' };
const look = (fields: Field[], says: string[] = [], given: Partial<PageModel> = {}) =>
  wrongIn(fields, { ...site, says, ...given });
const chosen = (text: string, label = 'Nature de la pièce envoyée', options = ['BS', 'CT', 'AE']) =>
  aField(label, { kind: 'select', valueType: 'choice', options, text });
const file = (name: string, given = {}) => aFile('Votre fichier', name, given);

describe('by a code', () => {
  test.each([
    'BS : bulletin de salaire. CT : contrat de travail. AE : attestation de l’employeur.',
    'BS = bulletin de salaire ; CT = contrat de travail ; AE = attestation employeur',
    'Pièces possibles : bulletin de salaire (BS), contrat de travail (CT), attestation employeur (AE)',
  ])('%s', (legend) => {
    expect(look([chosen('BS'), file('contrat-de-travail-layon.pdf')], [legend])).toEqual(['Votre fichier']);
    expect(look([chosen('BS'), file('bulletin-layon-10-2026.pdf')], [legend])).toEqual([]);
    expect(look([chosen('BS'), file('scan001.pdf')], [legend])).toEqual([]);
  });

  test('in lines of their own; by numbers; in the name of the case', () => {
    const lines = ['BS – bulletin de salaire', 'CT – contrat de travail'];
    expect(look([chosen('CT'), file('bulletin-10-2026.pdf')], lines)).toEqual(['Votre fichier']);
    const numbers = ['01 : relevé d’identité bancaire', '02 : quittance de loyer'];
    const code = aField('Code de la pièce', { text: '02' });
    expect(look([code, file('rib-lucie.pdf')], numbers)).toEqual(['Votre fichier']);
    expect(look([code, file('quittance-octobre.pdf')], numbers)).toEqual([]);
    const legend = ['CS : certificat de scolarité. AI : avis d’imposition.'];
    expect(look([aFile('CS', 'rib.pdf'), aFile('AI 2026', 'avis-impot-2026.pdf')], legend)).toEqual(['CS']);
    expect(look([aFile('CS', 'certificat-scolarite.pdf')], legend)).toEqual([]);
  });
});

describe('by the row of what is awaited', () => {
  /** The first row of a table, right under the title of the page. */
  const row = (cells: string[], heads = ['Pièce attendue', 'Période', 'Employeur']) => ({
    says: [...heads, ...cells],
    given: {
      answers: [
        { block: 5, from: 0, name: 4, column: 2 },
        { block: 6, from: 0, name: 4, column: 3 },
      ],
    },
  });
  const { says, given } = row(['Bulletin de salaire', '10/2026', 'Vergers du Layon']);
  test.each([
    ['contrat-de-travail.pdf', 'another paper'],
    ['bulletin-salaire-septembre-2026.pdf', 'another month'],
    ['bulletin-salaire-intermarche-octobre-2026.pdf', 'another employer'],
  ])('%s: %s', (name) => {
    expect(look([file(name)], says, given)).toEqual(['Votre fichier']);
  });
  test.each([
    'bulletin-octobre-2026.pdf',
    'bulletin-layon-octobre-2026.pdf',
    'bulletin-julie-moreau-10-2026.pdf',
    'scan.pdf',
  ])('%s: nothing to say', (name) => {
    expect(look([file(name)], says, given)).toEqual([]);
  });
  test('one that was given before is awaited no more', () => {
    const { says: lines, given: table } = row(
      ['Bulletin de salaire', '10/2026', 'Reçu le 04/11/2026'],
      ['Document demandé', 'Période', 'Statut'],
    );
    expect(look([file('rib.pdf')], lines, table)).toEqual([]);
  });
});

describe('by what is said above the file', () => {
  const [rent, bank] = [file('quittance-oct-2026.pdf'), file('rib-lucie.pdf')];
  test.each([
    'Étape 1 – Vous avez choisi : quittance de loyer',
    'Étape précédente : vous avez sélectionné « Quittance de loyer »',
    'Rappel de votre choix : Quittance de loyer',
    'Vous allez envoyer une quittance de loyer.',
    'Pièce à fournir : quittance de loyer',
    'Il manque à votre dossier : une quittance de loyer.',
    'Merci de nous envoyer votre quittance de loyer d’octobre 2026.',
  ])('%s', (line) => {
    expect(look([bank], [line])).toEqual(['Votre fichier']);
    expect(look([rent], [line])).toEqual([]);
  });

  test('a title, a hint', () => {
    const title = 'Envoyer votre certificat de scolarité';
    expect(wrongIn([bank], { ...site, title })).toEqual(['Votre fichier']);
    expect(wrongIn([file('certificat-scolarite.pdf')], { ...site, title })).toEqual([]);
    const hint = 'Votre certificat de scolarité, en PDF';
    expect(look([file('rib.pdf', { hint })])).toEqual(['Votre fichier']);
    expect(look([file('certificat-scolarite.pdf', { hint })])).toEqual([]);
  });

  const asked =
    'Pour votre actualisation de juillet 2026, nous attendons : bulletin de salaire, période du 1er au 31 juillet 2026 (employeur : Camping des Dunes).';
  test('its period and its employer, told beside the file', () => {
    const group = 'Période couverte par le bulletin';
    const period = (from: string, to: string) => [
      aDate('Du', from, { group, question: group }),
      aDate('Au', to, { group, question: group }),
      file('bulletin-juillet-2026.pdf'),
    ];
    expect(look(period('01/06/2026', '30/06/2026'), [asked])).toEqual(['Du']);
    expect(look(period('01/07/2026', '31/07/2026'), [asked])).toEqual([]);
    const employer = (text: string) => [
      aField('Nom de l’employeur', { valueType: 'organisation', text }),
      file('scan.pdf'),
    ];
    expect(look(employer('Camping Les Flots'), [asked])).toEqual(['Nom de l’employeur']);
    expect(look(employer('SARL CAMPING DES DUNES'), [asked])).toEqual([]);
  });
});

rightly(
  (
    [
      [
        'two are awaited',
        [file('rib.pdf')],
        [
          'Nous attendons votre bulletin de salaire d’octobre 2026.',
          'Nous attendons votre relevé d’identité bancaire.',
        ],
      ],
      [
        'what comes besides',
        [aFile('Bulletin de salaire', 'bulletin-octobre-2026.pdf'), aFile('Autre document', 'rib.pdf')],
        ['Merci de nous envoyer votre bulletin de salaire d’octobre 2026.'],
      ],
      [
        'one or the other',
        [file('attestation-employeur.pdf')],
        ['Envoyez votre attestation employeur ou votre bulletin de salaire.'],
      ],
      [
        'the town’s crèche',
        [file('bulletin-creche-les-lutins-juillet-2026.pdf')],
        ['Nous attendons : bulletin de salaire de juillet 2026 (employeur : Mairie de Brest).'],
      ],
      [
        'a shop of another name',
        [file('bulletin-carrefour-juillet-2026.pdf')],
        ['Nous attendons : bulletin de salaire de juillet 2026 (employeur : SAS Distri Layon).'],
      ],
      [
        'its trade',
        [file('bulletin-boulangerie-juillet-2026.pdf')],
        ['Nous attendons : bulletin de salaire de juillet 2026 (employeur : Martin).'],
      ],
      [
        'her contract is longer',
        [
          aDate('Du', '01/03/2026', { group: 'Votre contrat' }),
          aDate('Au', '30/06/2026', { group: 'Votre contrat' }),
          file('bulletin.pdf'),
        ],
        ['Nous attendons : bulletin de salaire de juillet 2026.'],
      ],
      [
        'a list with numbers, and a count',
        [
          aField('Nombre d’enfants', { valueType: 'count', text: '1' }),
          aFile('Justificatif', 'avis-imposition.pdf'),
        ],
        ['1 : RIB', '2 : avis d’imposition'],
      ],
    ] as Parameters<typeof rightly>[0]
  ).map(([name, fields, says = []]) => [name, fields, says, site]),
);

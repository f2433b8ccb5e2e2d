/** Rules that a page states in words: of its days, its cases, its papers, of what must be answered; each with the right answer beside it. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

const title = 'Demande en ligne';

/** The lines stand over the cases; what is written beside a case is its `hint`. */
const look = (
  fields: Field[],
  lines: string[] = [],
  given: Partial<PageModel> = {},
  host = 'www.exemple.fr',
) =>
  told(
    assessed(
      aPage(host, [title], {
        blocks: [title, ...lines, ...fields.map(({ label }) => label)],
        fields,
        buttons: [aButton('Suivant', 'next')],
        ...given,
      }),
      '2026-11-24',
    ),
  ).problems;

const paper = (label: string, name: string, given: Parameters<typeof aField>[1] = {}): Field => ({
  ...aField(label, { kind: 'file', valueType: 'file', ...given }),
  files: [{ name, type: '', size: 20_000 }],
});

describe('days that the page’s words leave out', () => {
  test.each([
    ['31/12/2024', 1],
    ['01/01/2025', 0],
    ['31/12/2025', 0],
    ['01/01/2026', 1],
  ])('the time it speaks of, and an event of %s', (text, count) => {
    const label = 'Date de l’événement';
    const line = 'Événement survenu entre le 1er janvier et le 31 décembre 2025';
    expect(look([aDate(label, text)], [line])).toHaveLength(count);
    // Two times of it: nothing tells which.
    const other = 'Changement survenu entre le 1er janvier et le 31 décembre 2023';
    expect(look([aDate(label, text)], [line, other])).toEqual([]);
  });

  test('a birth, under « Enfants de moins de 25 ans »', () => {
    const born = (text: string, group = 'Enfants de moins de 25 ans') =>
      look([aDate('Date de naissance', text, { group })]);
    expect(born('24/11/2001')).toEqual([['range', 'Date de naissance']]);
    expect(born('25/11/2001')).toEqual([]);
    expect(born('24/11/2001', 'Enfants')).toEqual([]);
  });

  test('a paper that must still be valid', () => {
    const line = 'La pièce d’identité doit être en cours de validité.';
    const label = 'Date de fin de validité';
    expect(look([aDate(label, '23/11/2026')], [line])).toEqual([['range', label]]);
    expect(look([aDate(label, '24/11/2026')], [line])).toEqual([]);
    expect(look([aDate(label, '23/11/2026')])).toEqual([]);
    expect(look([aDate('Date de délivrance', '23/11/2026')], [line])).toEqual([]);
  });

  test.each([
    ['Le séjour ne dépasse pas 7 jours.', null],
    ['Toute absence est limitée à 7 jours.', null],
    [null, 'Durée de l’occupation (7 jours au plus)'],
  ])('the longest time between two days: « %s », « %s »', (line, group) => {
    const stay = (end: string) =>
      look(
        [aDate('Date de début', '01/09/2026', { group }), aDate('Date de fin', end, { group })],
        [line ?? ''],
      );
    expect(stay('09/09/2026')).toEqual([['range', 'Date de fin']]);
    expect(stay('08/09/2026')).toEqual([]);
  });
});

describe('rules written beside a case', () => {
  test.each([
    ['20 caractères au plus', 20],
    ['maximum 20 signes', 20],
    ['Ne pas dépasser 20 caractères.', 20],
    ['1 000 caractères maximum', 1000],
    ['Limité à 1 000 caractères', 1000],
    ['1000 signes espaces compris', 1000],
    ['20 caractères au maximum', 20],
  ])('« %s »', (hint, most) => {
    const written = (length: number) =>
      look([aField('Motif', { kind: 'textarea', valueType: 'free-text', text: 'a'.repeat(length), hint })]);
    expect(written(most + 1)).toEqual([['range', 'Motif']]);
    expect(written(most)).toEqual([]);
  });

  test('how a telephone begins', () => {
    const hint = 'Il doit commencer par 06 ou 07.';
    const call = (text: string, said = hint) =>
      look([aField('Téléphone', { valueType: 'phone', text, hint: said })]);
    expect(call('01 23 45 67 89')).toEqual([['format', 'Téléphone']]);
    expect(call('07 23 45 67 89')).toEqual([]);
    expect(call('+33 6 23 45 67 89')).toEqual([]);
    expect(call('01 23 45 67 89', 'Il ne doit pas commencer par 08.')).toEqual([]);
  });

  test('between two amounts, of the one case that the sentence names', () => {
    const line = 'Les mensualités sont comprises entre 30 € et 1 300 €.';
    const label = 'Mensualité souhaitée';
    expect(look([anAmount(label, '29,99')], [line])).toEqual([['range', label]]);
    expect(look([anAmount(label, '1 300,01')], [line])).toEqual([['range', label]]);
    for (const right of ['30', '1 300']) expect(look([anAmount(label, right)], [line])).toEqual([]);
    expect(look([anAmount('Loyer', '20')], [line])).toEqual([]);
    for (const scale of [
      'Pour une mensualité entre 30 € et 90 €, rien n’est dû.',
      'Entre 30 € et 90 € par mensualité, un tiers est dû.',
    ])
      expect(look([anAmount(label, '100')], [scale])).toEqual([]);
  });

  test.each(['Quels ateliers ? (trois au plus)', 'Quels ateliers ? Choisissez jusqu’à 3 réponses'])(
    '« %s »',
    (question) => {
      const ticked = (count: number) =>
        look(
          ['Danse', 'Chant', 'Dessin', 'Cirque', 'Yoga'].map((label, at) =>
            aField(label, { kind: 'checkbox', question, text: at < count ? label : '' }),
          ),
        );
      expect(ticked(4)).toEqual([['range', question]]);
      expect(ticked(3)).toEqual([]);
    },
  );

  test('only with a « Non » before it', () => {
    const hint = 'À indiquer seulement si vous avez répondu « Non » à la question précédente.';
    const label = 'Nom de l’hébergeur';
    const answered = (text: 'Oui' | 'Non', name: string) =>
      look([aYesNo('Avez-vous un bail ?', text), aField(label, { valueType: 'name', text: name, hint })]);
    expect(answered('Oui', 'Morel')).toEqual([['contradiction', label]]);
    expect(answered('Non', 'Morel')).toEqual([]);
    expect(answered('Oui', '')).toEqual([]);
  });

  test.each([
    'Cette aide est réservée aux personnes ayant au moins 18 ans.',
    'Il faut être âgé de plus de 18 ans.',
  ])('« %s »', (line) => {
    const born = (text: string, label = 'Date de naissance') => look([aDate(label, text)], [line]);
    expect(born('25/11/2008')).toEqual([['range', 'Date de naissance']]);
    expect(born('24/11/2008')).toEqual([]);
    expect(born('25/11/2018', 'Date de naissance de l’enfant')).toEqual([]);
    const some = 'Le tarif réduit est ouvert aux personnes ayant au moins 60 ans.';
    expect(look([aDate('Date de naissance', '24/11/1998')], [some])).toEqual([]);
  });

  test('an amount far from the others of its row', () => {
    const row = (last: string, others = ['1 054,61', '1 061,15']) =>
      look(
        [...others, last].map((text, at) =>
          anAmount(`Salaire de ${['juin', 'juillet', 'août'][at]} 2026`, text),
        ),
      );
    expect(row('105 461')).toEqual([['range', 'Salaire de août 2026']]);
    expect(row('2 054,61')).toEqual([]);
    expect(row('106 020', ['1 054,61'])).toEqual([['range', 'Salaire de juillet 2026']]);
    expect(row('156 020', ['1 054,61'])).toEqual([]);
    // Of different things.
    expect(look([anAmount('Don', '10'), anAmount('Frais', '10'), anAmount('Loyer', '700')])).toEqual([]);
  });

  test('an amount far from the others of its line, on a recap', () => {
    const months = ['Ressource', 'Août 2026', 'Sept. 2026', 'Octobre 2026'];
    const row = (...amounts: string[]) =>
      told(caf([], tableOf(months, [['Salaires, Port Services', ...amounts]]))).problems.filter(
        ([check]) => check === 'range',
      );
    const of = (month: string) => [['range', `Salaires, Port Services – ${month}`]];
    expect(row('904,36 €', '91 258,00 €', '898,70 €')).toEqual(of('Sept. 2026'));
    expect(row('90 436,00 €', '912,58 €', '898,70 €')).toEqual(of('Août 2026'));
    expect(row('904,36 €', '4 125,80 €', '898,70 €')).toEqual([]);
    expect(row('904,36 €', '912,58 €', '0,00 €')).toEqual([]);
  });

  test('a percentage of a whole', () => {
    const part = (text: string, label = 'Pourcentage d’un temps plein') =>
      look([aField(label, { valueType: 'percent', text })]);
    expect(part('800')).toEqual([['range', 'Pourcentage d’un temps plein']]);
    expect(part('100 %')).toEqual([]);
    expect(part('800', 'Hausse du loyer')).toEqual([]);
  });
});

describe('a file whose name says that it is not the paper asked for', () => {
  const isSaid = (
    label: string,
    name: string,
    lines: string[] = [],
    given: Parameters<typeof aField>[1] = {},
  ) => look([paper(label, name, given)], lines).some(([check]) => check === 'papers');

  test.each([
    ['Jugement de divorce', 'rib.pdf', 'jugement.pdf'],
    ['Carte grise', 'facture.pdf', 'certificat_d_immatriculation.pdf'],
    ['Certificat d’accouchement', 'declaration_de_grossesse.pdf', 'certificat-accouchement.pdf'],
    ['Déclaration de grossesse', 'certificat d accouchement.pdf', 'declaration_de_grossesse.pdf'],
    ['Acte de naissance', 'carnet_de_vaccination.pdf', 'acte_de_naissance.pdf'],
    ['Votre RIB', 'paie_octobre.pdf', 'rib.pdf'],
    ['Recto de la carte d’identité', 'cni_verso.jpg', 'cni_recto.jpg'],
    ['Verso de la carte d’identité', 'cni-recto.jpg', 'cni-recto-verso.jpg'],
    ['Avis d’impôt 2026 sur les revenus de 2025', 'avis_impot_2024.pdf', 'avis_impot_2025.pdf'],
    ['Avis d’impôt 2026', 'avis_impot_2025.pdf', 'avis_impot.pdf'],
    ['Quittance de loyer de moins de 3 mois', 'quittance_juillet_2026.pdf', 'quittance_aout_2026.pdf'],
    ['Bulletin de salaire de mars 2026', 'bulletin-2026-04.pdf', 'bulletin-2026-03.pdf'],
  ])('« %s », %s and %s', (label, wrong, right) => {
    expect(isSaid(label, wrong)).toBe(true);
    expect(isSaid(label, right)).toBe(false);
  });

  test('either side, where both are asked for', () => {
    for (const name of ['cni_recto.jpg', 'cni_verso.jpg'])
      expect(isSaid('Carte d’identité (recto et verso)', name)).toBe(false);
  });

  test('too old, by what is written beside its case', () => {
    const old = (name: string, hint = 'Elle doit dater de moins de trois mois.') =>
      isSaid('Attestation d’assurance', name, [], { hint });
    expect(old('attestation_assurance_juin_2026.pdf')).toBe(true);
    expect(old('attestation_assurance_septembre_2026.pdf')).toBe(false);
    expect(old('attestation_assurance_juin_2026.pdf', 'Elle doit dater de moins de six mois.')).toBe(false);
  });

  test('in the row of a table', () => {
    const row = ['Atout Propreté', 'Bulletin de salaire – novembre 2026'];
    const inRow = (name: string) => isSaid('Atout Propreté – Votre fichier', name, row);
    expect(inRow('bulletin_octobre_2026.pdf')).toBe(true);
    expect(inRow('rib.pdf')).toBe(true);
    expect(inRow('bulletin_novembre_2026.pdf')).toBe(false);
  });

  test('of somebody else', () => {
    const line = 'Le RIB doit être au nom de Lucie FERRAND.';
    expect(isSaid('Votre RIB', 'rib_marc_ferrand.pdf', [line])).toBe(true);
    expect(isSaid('Votre RIB', 'rib_lucie_ferrand.pdf', [line])).toBe(false);
    for (const name of ['rib.pdf', 'rib_ferrand.pdf', 'RIB-Mme-Ferrand.pdf', 'releve_l_ferrand.pdf'])
      expect(isSaid('Votre RIB', name, [line])).toBe(false);
    // Without a first name, any of that name will do.
    const bare = ['Le RIB doit être au nom de Mme FERRAND.'];
    expect(isSaid('Votre RIB', 'rib_lucie_ferrand.pdf', bare)).toBe(false);
    const compound = 'Le RIB doit être au nom de Anne-Lise FERRAND.';
    expect(isSaid('Votre RIB', 'rib_marc_ferrand.pdf', [compound])).toBe(true);
    expect(isSaid('Votre RIB', 'rib_anne_lise_ferrand.pdf', [compound])).toBe(false);
  });

  test.each(['Il manque une quittance de loyer.', 'Il manque à votre dossier une quittance de loyer.'])(
    '« %s »',
    (line) => {
      expect(isSaid('Document', 'rib.pdf', [line])).toBe(true);
      expect(isSaid('Document', 'quittance_octobre.pdf', [line])).toBe(false);
    },
  );

  test.each([
    'Seule l’attestation de paiement permet cette demande.',
    'Seule l’attestation de paiement convient.',
  ])('« %s »', (line) => {
    const chosen = (text: string) =>
      look([aField('Document à télécharger', { kind: 'radio', text })], [line]).map(([check]) => check);
    expect(chosen('Attestation de droits')).toEqual(['papers']);
    expect(chosen('Attestation de paiement')).toEqual([]);
  });

  test('« PDF uniquement : … »', () => {
    const hint = 'PDF uniquement : les photos ne sont pas acceptées';
    expect(look([paper('Document', 'scan.jpg', { hint })])).toEqual([['file', 'Document']]);
    expect(look([paper('Document', 'scan.pdf', { hint })])).toEqual([]);
  });
});

describe('what the page says must be answered', () => {
  test.each([
    'Une réponse est indispensable sur chaque ligne.',
    'Répondez à chaque question : cela est obligatoire.',
  ])('« %s »', (line) => {
    const answered = (text: '' | 'Non', lines = [line]) =>
      look([aYesNo('Percevez-vous une rente ?', 'Oui'), aYesNo('Êtes-vous logé ?', text)], lines);
    expect(answered('')).toEqual([['required', 'Êtes-vous logé ?']]);
    expect(answered('Non')).toEqual([]);
    expect(answered('', [])).toEqual([]);
  });

  test('a case that a sentence names', () => {
    const label = 'Facture du club';
    const empty = aField(label, { kind: 'file', valueType: 'file' });
    const line = 'Sans la facture du club, le dossier sera rejeté.';
    expect(look([empty], [line])).toEqual([['required', label]]);
    expect(look([paper(label, 'facture.pdf')], [line])).toEqual([]);
    expect(look([empty], ['La facture du club n’est pas obligatoire.'])).toEqual([]);
  });

  test('a case with such words beside it', () => {
    const given = (text: string, hint = 'Précisez-le impérativement.') =>
      look([aField('Motif du refus', { text, hint })]);
    expect(given('')).toEqual([['required', 'Motif du refus']]);
    expect(given('Trop loin')).toEqual([]);
    expect(given('', 'Ce n’est pas obligatoire.')).toEqual([]);
  });

  test('« Cochez au moins une case »', () => {
    const question = 'Vos ressources';
    const boxes = (text: string, lines = ['Cochez au moins une case.']) =>
      look(
        ['Salaire', 'Pension'].map((label, at) =>
          aField(label, { kind: 'checkbox', question, text: at === 0 ? text : '' }),
        ),
        lines,
      );
    expect(boxes('')).toEqual([['required', question]]);
    expect(boxes('Salaire')).toEqual([]);
    expect(boxes('', [])).toEqual([]);
  });

  test('a word given on honour, above the last button alone', () => {
    const label = 'Je certifie sur l’honneur que ces renseignements sont exacts';
    const certified = (text: string, buttons = [aButton('Envoyer ma déclaration', 'submit-final')]) =>
      look(
        [aField(label, { kind: 'checkbox', valueType: 'consent', text })],
        [],
        { headings: [{ level: 1, text: 'Déclaration trimestrielle de ressources' }], buttons },
        'wwwd.caf.fr',
      );
    expect(certified('')).toEqual([['required', label]]);
    expect(certified(label)).toEqual([]);
    expect(certified('', [aButton('Suivant', 'next')])).toEqual([]);
  });

  test.each([
    'Tapez 0 pour chacune des lignes sans revenu.',
    'Il faut inscrire zéro pour tous les mois sans revenu.',
    'Portez un montant nul pour toute personne sans revenu.',
    'Aucune de ces cases ne reste vide : notez 0.',
  ])('« %s »', (line) => {
    const written = (text: string, lines = [line]) =>
      look([anAmount('Salaire', '900'), anAmount('Rente', text)], lines);
    expect(written('')).toEqual([['required', 'Rente']]);
    expect(written('0')).toEqual([]);
    expect(written('', ['Notez 0.'])).toEqual([]);
  });
});

describe('a number of social security in two cases', () => {
  const both = (number: string, key: string) =>
    look([
      aField('Numéro de sécurité sociale', { valueType: 'nir', text: number }),
      aField('Clé', { valueType: 'nir', text: key }),
    ]);

  test('its key is judged with it, and is no number of its own', () => {
    expect(both('2 84 05 75 116 001', '58')).toEqual([]);
    expect(both('2 84 05 75 116 001', '57')).toEqual([['format', 'Numéro de sécurité sociale']]);
    expect(both('2 84 05 75 116 001', '5B')).toContainEqual(['format', 'Clé']);
  });
});

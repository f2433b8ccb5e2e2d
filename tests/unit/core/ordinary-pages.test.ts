/** Ordinary pages, rightly filled, on which nothing is to be said; and beside each, the fault that is. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, recapOf, told } from '../../support/recap.ts';

const townHall = 'www.mairie-exemple.fr';
const taxes = 'cfspart.impots.gouv.fr';
const change = 'Déclarer un changement de situation';

const filled = (
  host: string,
  title: string,
  fields: Field[],
  given: Partial<PageModel> = {},
  today = '2026-11-24',
) =>
  told(
    assessed(
      aPage(host, [title], {
        blocks: [title, ...fields.map(({ label }) => label)],
        fields,
        buttons: [aButton('Suivant', 'next')],
        ...given,
      }),
      today,
    ),
  ).problems;

const file = (label: string, name: string, given: Parameters<typeof aField>[1] = {}): Field => ({
  ...aField(label, { kind: 'file', valueType: 'file', ...given }),
  files: [{ name, type: 'application/pdf', size: 20_000 }],
});

describe('papers', () => {
  test.each([
    ['Acte de naissance', 'bulletin_de_naissance.pdf', null],
    ['Acte de naissance', 'acte_de_naissance.pdf', 'Demande de passeport'],
    ['Justificatif de domicile', 'avis_imposition.pdf', 'Demande de passeport'],
    ['Justificatif de domicile (quittance de loyer, facture)', 'avis_imposition.pdf', null],
    ['Avis d’imposition ou tout autre justificatif', 'bulletin_paie.pdf', null],
    ['Avis d’imposition', 'avis-de-situation-declarative.pdf', null],
    ['Attestation de paiement', 'indemnites_journalieres.pdf', null],
    ['Document mentionnant le montant net social', 'bulletin_paie_octobre.pdf', null],
  ])('« %s » and %s, under %s', (label, name, group) => {
    expect(filled(townHall, 'Demande en ligne', [file(label, name, { group })])).toEqual([]);
  });

  test('the name of the case says it before what the page awaits, and before the paper of identity', () => {
    const look = (label: string) =>
      filled('candidat.francetravail.fr', 'Envoyer un document', [file(label, 'rib.pdf')], {
        blocks: ['Envoyer un document', 'Document attendu : attestation employeur'],
      });
    expect(look('Votre RIB')).toEqual([]);
    expect(look('Document')).toEqual([['papers', 'Document']]);
    const kind = aField('Type de pièce d’identité', { kind: 'select', text: 'Passeport' });
    expect(
      filled(townHall, 'Demande en ligne', [kind, file('Justificatif de domicile', 'avis-imposition.pdf')]),
    ).toEqual([]);
  });

  test('a month of birth is not the month of a payslip', () => {
    const look = (label: string) =>
      filled('wwwd.caf.fr', 'Transmettre un document', [
        aField(label, { valueType: 'month', text: 'Mars' }),
        file('Bulletin de paie', 'bulletin_paie_septembre_2026.pdf'),
      ]);
    expect(look('Mois de naissance')).toEqual([]);
    expect(look('Mois concerné')).toEqual([['papers', 'Bulletin de paie']]);
  });
});

describe('amounts left empty', () => {
  const look = (rule: string, host = taxes, title = 'Déclaration de revenus 2025') =>
    filled(
      host,
      title,
      [
        anAmount('1AJ Revenus d’activité', '15000'),
        anAmount('1BJ Revenus d’activité', ''),
        anAmount('7UF – Dons', ''),
      ],
      { blocks: [title, rule] },
      '2026-05-27',
    );

  test.each([
    'Si le montant prérempli est erroné, indiquez 0 à la place.',
    'Salaires (inscrivez 0 si vous n’avez pas travaillé)',
    'Vérifiez chaque case avant de signer.',
    'Chaque personne doit fournir une pièce d’identité.',
  ])('« %s » does not ask for each', (rule) => {
    expect(look(rule)).toEqual([]);
  });

  test('nor does any rule ask for what a « Non » closes', () => {
    expect(
      filled(
        townHall,
        'Demande de logement social',
        [
          anAmount('Salaire', '900'),
          aYesNo('Recevez-vous une pension alimentaire ?', 'Non'),
          anAmount('Montant de la pension alimentaire', ''),
        ],
        { blocks: ['Remplissez chaque case.'] },
      ),
    ).toEqual([]);
  });

  test('a partner without income, on a tax form', () => {
    expect(
      filled(taxes, 'Déclaration de revenus 2025', [
        aField('Situation de famille', { kind: 'select', valueType: 'marital-status', text: 'Marié(e)' }),
        anAmount('1AJ Revenus d’activité déclarant 1', '15000'),
        anAmount('1BJ Revenus d’activité déclarant 2', ''),
      ]),
    ).toEqual([]);
  });

  test('on a recap, one sort of money; not all of it', () => {
    const recap = (line: string) =>
      told(
        assessed(
          recapOf(taxes, 'Résumé de votre déclaration de revenus', ['Salaires : 9 640 €', line], {
            buttons: [aButton('Signer et envoyer', 'submit-final')],
          }),
          '2026-05-27',
        ),
      ).problems;
    expect(recap('Revenus de capitaux mobiliers : non renseigné')).toEqual([]);
    expect(recap('Revenus agricoles : non déclaré')).toEqual([]);
    expect(recap('Revenus de l’année : non renseigné')).toHaveLength(1);
  });
});

describe('« Non », over what stands all the same', () => {
  test.each([
    ['Votre loyer est-il à jour ?', 'Montant'],
    ['Avez-vous payé votre loyer ?', 'Montant du loyer'],
    ['Êtes-vous en colocation ?', 'Montant'],
    ['Avez-vous reçu votre bulletin de salaire ?', 'Salaire'],
    ['Avez-vous perçu d’autres revenus ?', 'Revenus'],
  ])('« %s »', (question, amount) => {
    expect(filled('wwwd.caf.fr', change, [aYesNo(question, 'Non'), anAmount(amount, '500')])).toEqual([]);
  });

  test('« Avez-vous perçu d’autres revenus ? Non », over other revenues', () => {
    const fields = [aYesNo('Avez-vous perçu d’autres revenus ?', 'Non'), anAmount('Autres revenus', '500')];
    expect(filled('wwwd.caf.fr', change, fields)).toEqual([['contradiction', 'Autres revenus']]);
  });

  test.each(['RAS', 'Rien', 'Pas concerné', 'Aucun(e)', '/'])('« Si oui, lequel ? %s »', (text) => {
    const fields = [aYesNo('Avez-vous un autre logement ?', 'Non'), aField('Si oui, lequel ?', { text })];
    expect(filled(townHall, 'Demande en ligne', fields)).toEqual([]);
  });

  test('« Si oui » asks about the question that is over it', () => {
    const fields = (answer: 'Oui' | 'Non') => [
      aYesNo('Avez-vous un emploi ?', answer),
      aYesNo('Si oui, est-il à temps plein ?', 'Non'),
      aField('Si oui, nom de l’employeur', { text: 'EXEMPLE SARL' }),
    ];
    expect(filled(townHall, 'Demande en ligne', fields('Oui'))).toEqual([]);
    expect(filled(townHall, 'Demande en ligne', fields('Non'))).toHaveLength(1);
  });

  test.each([
    ['Avez-vous des enfants déjà inscrits ?', 'Prénom de l’enfant', 'Léa'],
    ['Enfants à charge', 'Enfants en droit de visite', '2'],
    ['Mesure de protection', 'Tuteur de stage', 'M. EXEMPLE'],
    ['Mesure de protection', 'Nom du tuteur', 'Aucun(e)'],
  ])('« %s » leaves room for « %s : %s »', (question, label, text) => {
    expect(filled(townHall, 'Demande en ligne', [aYesNo(question, 'Non'), aField(label, { text })])).toEqual(
      [],
    );
  });

  test('no partner, and « Néant » for a name', () => {
    const fields = (text: string) => [
      aYesNo('Vivez-vous en couple ?', 'Non'),
      aField('Nom du conjoint', { valueType: 'name', text }),
    ];
    expect(filled(townHall, 'Demande en ligne', fields('Néant'))).toEqual([]);
    expect(filled(townHall, 'Demande en ligne', fields('MARTIN'))).toHaveLength(1);
  });
});

describe('numbers of a recap', () => {
  const look = (line: string, more: string[] = []) =>
    told(caf(['Nom : EXEMPLE', 'Prénom : Léa', line, ...more, 'Salaires – août 2026 : 640,00 €'])).problems;

  test.each([
    'Cotisations de sécurité sociale : 1 234,56 €',
    'Indemnités journalières de la sécurité sociale : 1 234,56 €',
    'Numéro de dossier de sécurité sociale : 123456789',
    'Caisse de sécurité sociale : 01 751 0000',
    'Frais de téléphone : 1 239,99 €',
    'N° de facture téléphone : 123456789',
    'Téléphone : 0123456789 (p. 123)',
    'Téléphones : 06 12 34 56 78 / 01 23 45 67 89',
    'Adresse e-mail : prenom@exemple.fr (vérifiée)',
    'IBAN se terminant par : 123456',
    'Code postal de naissance : 99352',
  ])('« %s »', (line) => {
    expect(look(line)).toEqual([]);
  });

  test('a postal code abroad', () => {
    expect(look('Code postal : 1050', ['Pays : Belgique'])).toEqual([]);
    expect(look('Code postal : 1050', ['Pays : France'])).toEqual([['format', 'Code postal']]);
  });
});

describe('days', () => {
  const day = (label: string, text: string) => aField(label, { valueType: 'date', text });

  test.each(['Date de paiement souhaitée', 'Date de paiement du loyer', 'Date de versement de la prime'])(
    '« %s » may be to come',
    (label) => {
      expect(filled('wwwd.caf.fr', change, [day(label, '05/12/2026')])).toEqual([]);
    },
  );

  test('the day of its next payment, on a page of the site that gives a paper', () => {
    const lines = ['Attestation de paiement', 'Montant versé : 812,00 €', 'Date de paiement : 02/12/2026'];
    const buttons = [aButton('Télécharger', 'download')];
    const page = recapOf('candidat.francetravail.fr', 'Mes attestations', lines, { buttons });
    expect(told(assessed(page, '2026-11-24')).problems).toEqual([]);
  });

  test.each([
    ['Premier jour d’arrêt', 'Dernier jour travaillé'],
    ['Date d’embauche', 'Date de fin du contrat précédent'],
  ])('« %s », then « %s »', (start, end) => {
    expect(filled('wwwd.caf.fr', change, [day(start, '10/11/2026'), day(end, '09/11/2026')])).toEqual([]);
  });
});

describe('people and contracts counted', () => {
  test('people to warn are of no household', () => {
    const look = (group: string) =>
      filled(townHall, 'Inscription à la crèche', [
        aField('Nombre de personnes au foyer', { text: '1' }),
        aField('Nom', { text: 'EXEMPLE', group: `Personne 1${group}` }),
        aField('Nom', { text: 'MARTIN', group: `Personne 2${group}` }),
      ]);
    expect(look(' à prévenir')).toEqual([]);
    expect(look('')).toEqual([['count', 'Nombre de personnes au foyer']]);
  });

  test('a child told by its money alone', () => {
    const titles = ['Déclaration trimestrielle de ressources', 'Enfant 1'];
    const lines = ['Nombre d’enfants à charge : 2', 'Enfant 1', 'Salaires – août 2026 : 640,00 €'];
    const headings = titles.map((text, at) => ({ level: at + 1, text }));
    expect(told(caf(lines, { headings })).problems).toEqual([]);
  });

  test('« Contrat 1 » of each employer', () => {
    const page = recapOf(
      'candidat.francetravail.fr',
      'Actualisation du mois de novembre 2026',
      ['Nombre de contrats : 2', ...[1, 2].flatMap((at) => [`Employeur ${at} : X`, 'Contrat 1 : CDD'])],
      { buttons: [aButton('Valider mon actualisation', 'submit-final')] },
    );
    expect(told(assessed(page, '2026-11-30')).problems).toEqual([]);
  });
});

test('what stands between two series of titles is of neither', () => {
  const lines = [
    'Enfant 1',
    'Prénom',
    'Enfant 2',
    'Prénom',
    'Vos ressources',
    'Salaire',
    'Employeur 1',
    'Nom',
  ];
  const page = aPage(townHall, ['Demande en ligne'], {
    blocks: [...lines, 'Employeur 2', 'Nom'],
    fields: ['Prénom', 'Prénom', 'Salaire', 'Nom', 'Nom'].map((label) => aField(label, { text: '1' })),
  });
  const groups = assessed(page, '2026-11-24').page.fields.map(({ group }) => group);
  expect(groups).toEqual(['Enfant 1', 'Enfant 2', null, 'Employeur 1', 'Employeur 2']);
});

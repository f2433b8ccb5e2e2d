/** Sums, papers and counts, rightly given, on which nothing is to be said; and beside each, the fault that is. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { caf, ft, recapOf, told } from '../../support/recap.ts';

const title = 'Demande en ligne';
const filled = (fields: Field[], blocks: string[] = []) =>
  told(
    assessed(
      aPage('www.mairie-exemple.fr', [title], {
        blocks: [title, ...blocks],
        fields,
        buttons: [aButton('Suivant', 'next')],
      }),
      '2026-11-24',
    ),
  ).problems;

const files = (label: string, names: string[], given: Parameters<typeof aField>[1] = {}): Field => ({
  ...aField(label, { kind: 'file', valueType: 'file', ...given }),
  files: names.map((name) => ({
    name,
    type: name.endsWith('pdf') ? 'application/pdf' : 'image/jpeg',
    size: 20_000,
  })),
});

describe('sums', () => {
  const amounts = (lines: Record<string, string>, group: string | null = null) =>
    Object.entries(lines).map(([label, text]) => anAmount(label, text, { group }));

  test('« dont »: some of the line before it', () => {
    const parts = { 'Total des ressources': '1500', 'dont salaires': '1000', 'dont pensions': '200' };
    expect(filled(amounts(parts))).toEqual([]);
    const lines = (total: string) =>
      amounts({ Salaires: '1000', 'dont primes': '200', Pensions: '100', Total: total }, 'Vous');
    expect(filled(lines('1100'))).toEqual([]);
    expect(filled(lines('1300'))).toEqual([['sum', 'Total']]);
    const rent = (all: string) =>
      amounts({ 'Loyer charges comprises': all, 'dont loyer hors charges': '500', 'dont charges': '50' });
    expect(filled(rent('550'))).toEqual([]);
    expect(filled(rent('650'))).toEqual([['sum', 'Loyer charges comprises']]);
  });

  test('the last part, with the total of all', () => {
    const page = (total: string) => [
      ...amounts({ 'Trajet demandé à 0,23 € par km (€)': '64,40' }, 'Le trajet'),
      ...amounts({ 'Montant des nuits (€)': '30', 'Montant des repas (€)': '12' }, 'Sur place'),
      ...amounts({ 'Total demandé (€)': total }, 'Sur place'),
    ];
    expect(filled(page('106,40'))).toEqual([]);
    expect(filled(page('42'))).toEqual([]);
    expect(filled(page('112,40'))).toEqual([['sum', 'Total demandé (€)']]);
  });

  test('« dont heures supplémentaires »', () => {
    const hours = (total: string) =>
      [
        ['Heures travaillées', '151'],
        ['dont heures supplémentaires', '8'],
        ['Heures de formation', '7'],
        ['Total des heures', total],
      ].map(([label = '', text = '']) => aField(label, { valueType: 'hours', text, group: 'Employeur' }));
    expect(filled(hours('158'))).toEqual([]);
    expect(filled(hours('166'))).toEqual([['sum', 'Total des heures']]);
  });

  test.each([
    [{ Loyer: '500', Charges: '50', 'Aide au logement': '200' }, { Total: '350' }, 0],
    [{ 'Prix du repas de Léa': '3,20', 'Prix du repas de Tom': '4,10' }, { 'Montant total': '87,60' }, 0],
    [{ 'Salaire mensuel': '900', 'Pension mensuelle': '300' }, { 'Total de l’année': '14400' }, 0],
    [{ 'Revenu déclaré': '25000', Abattement: '2500' }, { 'Total des revenus': '22500' }, 0],
    [{ Salaire: '900', Pension: '300' }, { 'Total des revenus': '1100' }, 1],
  ])('%j, then %j', (lines, total, count) => {
    const apart = amounts(lines).map((line, at) => ({ ...line, group: `Partie ${at}` }));
    expect(filled([...apart, ...amounts(total, 'Récapitulatif')])).toHaveLength(count);
  });

  test('a total of the household, before some of it', () => {
    const apart = amounts({ Salaire: '800', Pension: '100' }).map((line, at) => ({
      ...line,
      group: `${at}`,
    }));
    const look = (total: string) => filled([...amounts({ 'Total de vos ressources': total }), ...apart]);
    expect(look('2500')).toEqual([]);
    expect(look('850')).toHaveLength(1);
  });

  test('« 635 € par mois », a title over the months', () => {
    const look = (said: string) => {
      const lines = [said, ...['août', 'septembre'].map((month) => `RSA – ${month} 2026 : 635,00 €`)];
      const headings = ['Déclaration trimestrielle de ressources', said].map((text, at) => ({
        level: at + 1,
        text,
      }));
      return told(caf(lines, { headings })).problems.filter(([check]) => check === 'sum');
    };
    expect(look('Votre RSA du trimestre : 635,00 € par mois')).toEqual([]);
    expect(look('Votre RSA : 635,00 € sur le trimestre')).toHaveLength(1);
  });

  test.each([
    ['Salaire horaire brut', '11,88', 'Net à payer', '1400', 0],
    ['Salaire brut d’octobre', '500', 'Montant net social d’août', '900', 0],
    ['Salaire brut mensuel', '1800', 'Net perçu annuel', '16000', 0],
    ['Montant brut des indemnités', '300', 'Salaire net à payer', '1200', 0],
    ['Salaire brut', '1000', 'Montant net social', '1200', 1],
  ])('« %s » %s, « %s » %s', (gross, less, net, more, count) => {
    expect(filled([anAmount(gross, less), anAmount(net, more)])).toHaveLength(count);
  });
});

describe('papers', () => {
  test.each([
    ['Pièce d’identité (recto verso)', ['cni-recto.jpg', 'cni-verso.jpg'], 0],
    ['Carte d’identité – recto', ['cni-recto-verso.pdf'], 0],
    ['Carte d’identité – recto', ['cni-verso.jpg'], 1],
    ['Avis d’imposition 2025', ['avis_imposition_revenus_2024.pdf'], 0],
    ['Avis d’imposition sur les revenus 2024', ['avis-impot-2025.pdf'], 0],
    ['Avis d’imposition 2024', ['avis_imposition_2026-05-12.pdf'], 0],
    ['Avis d’imposition 2025', ['avis-impot-2023.pdf'], 1],
    ['Contrat de travail de moins de 6 mois', ['contrat_travail_janvier_2026.pdf'], 0],
    ['Acte de naissance de moins de 3 mois', ['acte_naissance_mars_2019.pdf'], 0],
    ['Facture de moins de 3 mois', ['facture_juin_2026.pdf'], 1],
  ])('« %s » and %s', (label, names, count) => {
    expect(filled([files(label, names)])).toHaveLength(count);
  });

  test.each([
    ['Attestation de travail ou contrat', 'contrat_de_travail.pdf', 0],
    ['Avis d’imposition ou de non-imposition', 'rib.pdf', 1],
    ['Autre document', 'rib.pdf', 0],
    ['Document', 'rib.pdf', 1],
  ])('« %s » and %s, where a paper is asked for', (label, name, count) => {
    const blocks = ['Le service demande votre avis d’imposition.'];
    expect(filled([files(label, [name])], blocks)).toHaveLength(count);
  });

  test.each([
    ['Le montant net social doit figurer sur votre bulletin depuis 2024.', 0],
    ['À défaut, indiquez le net à payer.', 0],
    ['Pour une pension, indiquez le montant brut.', 0],
    ['Recopiez le montant net social.', 1],
  ])('%s', (line, count) => {
    const fields = [
      anAmount('Montant du salaire', '900'),
      aField('Ligne du bulletin', { text: 'Net imposable' }),
    ];
    expect(filled(fields, [line])).toHaveLength(count);
  });

  test.each([
    ['rib_ferrand.pdf', 0],
    ['rib_ferrand_boursorama.pdf', 0],
    ['rib_mr_mme_ferrand.pdf', 0],
    ['rib_l_ferrand.pdf', 0],
    ['rib_lucie_ferrand.pdf', 0],
    ['rib_marc_ferrand.pdf', 1],
  ])('in the name of Lucie, %s', (name, count) => {
    expect(filled([files('RIB', [name])], ['Un RIB établi au nom de Lucie FERRAND'])).toHaveLength(count);
  });

  test.each([
    ['Formats non acceptés : HEIC', 0],
    ['Formats acceptés : JPG, PNG', 1],
  ])('« %s », beside a PDF', (hint, count) => {
    expect(filled([files('Document', ['a.pdf'], { hint })])).toHaveLength(count);
  });

  test('files given before, beside the one just chosen', () => {
    const fields = [
      aField('Nombre de pièces jointes à cette demande', { text: '3' }),
      files('Ajouter une pièce', ['c.pdf']),
    ];
    expect(filled(fields, ['a.pdf', 'b.pdf', 'c.pdf'])).toEqual([]);
    expect(filled(fields, ['c.pdf'])).toHaveLength(1);
  });
});

describe('counts', () => {
  test('a grown-up child in the list', () => {
    const look = (...more: string[]) =>
      filled(
        [aField('Nombre d’enfants à charge', { kind: 'number', text: '2' })],
        ['Vos enfants', 'Inès née le 17/02/2012', 'Malo né le 09/10/2015', ...more],
      );
    expect(look('Paul né le 03/03/1999')).toEqual([]);
    expect(look('Paul né le 03/03/2019')).toEqual([['count', 'Nombre d’enfants à charge']]);
  });

  test('children of another, a child there half of the time, people « à charge »', () => {
    const list = ['Inès née le 17/02/2012', 'Malo né le 09/10/2015'];
    const one = aField('Nombre d’enfants au foyer', { kind: 'number', text: '1' });
    expect(filled([one], ['Enfants de votre conjoint', ...list])).toEqual([]);
    expect(filled([one], ['Vos enfants', ...list])).toHaveLength(1);
    const rows = (label: string, ...groups: string[]) =>
      filled([
        aField(label, { kind: 'number', text: '1' }),
        ...groups.map((group) => aField('Prénom', { text: 'Léa', group })),
      ]);
    expect(rows('Nombre d’enfants à charge', 'Enfant 1', 'Enfant 2 (garde alternée)')).toEqual([]);
    expect(rows('Nombre d’enfants à charge', 'Enfant 1', 'Enfant 2')).toHaveLength(1);
    expect(rows('Nombre de personnes à charge', 'Personne 1', 'Personne 2')).toEqual([]);
    expect(rows('Nombre de personnes au foyer', 'Personne 1', 'Personne 2')).toHaveLength(1);
  });

  test.each([
    ['Contrat 1', 'Contrat 2', 0],
    ['Mission du 2 au 6', 'Mission du 9 au 13', 0],
    ['Sodexo', 'Mairie', 1],
  ])('one employer: the pay of « %s » and « %s »', (one, two, count) => {
    const lines = ['Nombre d’employeurs : 1', `${one} – brut : 1 200,00 €`, `${two} – brut : 100,00 €`];
    expect(told(ft(lines)).problems).toHaveLength(count);
  });

  test('his employer is not one of hers', () => {
    const look = (group: string) =>
      filled([
        aField('Nombre d’employeurs', { text: '1', group: 'Vous' }),
        aField('Nom de l’employeur', { text: 'SODEXO', group: 'Vous' }),
        aField('Nom de l’employeur', { text: 'MAIRIE', group }),
      ]);
    expect(look('Votre conjoint')).toEqual([]);
    expect(look('Vous')).toHaveLength(1);
  });
});

test.each([
  ['Date de versement du RSA', 0],
  ['Date de versement du salaire', 1],
])('« %s », in a month that is not declared', (label, count) => {
  const lines = ['Salaires – octobre 2026 : 640,00 €', `${label} : 05/11/2026`];
  expect(told(caf(lines)).problems.filter(([check]) => check === 'paid-month')).toHaveLength(count);
});

test.each([
  ['Allocation logement', 0],
  ['Loyer', 0],
  ['AAH', 0],
  ['Salaires', 1],
])('« %s » of another month than those that are declared', (label, count) => {
  const page = recapOf('monespaceprive.msa.fr', 'Déclaration trimestrielle de ressources', [
    'Trimestre d’août à octobre 2026',
    `${label} – novembre 2026 : 210,00 €`,
    'Salaires – août 2026 : 640,00 €',
  ]);
  expect(told(assessed(page, '2026-11-24')).problems).toHaveLength(count);
});

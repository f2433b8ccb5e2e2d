/** The paper that is asked for, and the one that is joined: another month, another person. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aFile, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';
import { recapOf, tableOf, told } from '../../support/recap.ts';

const look = (rows: string[][]) => {
  const table = tableOf(['Information', 'Réponse'], [...rows, ['À envoyer avant le', '04/06/2026']]);
  const page = recapOf('wwwd.caf.fr', 'Envoyer un document', [], table);
  return told(assessed(page, '2026-05-20')).problems.map(([check, label]) => `${check} ${label}`);
};

test('another month than the one awaited', () => {
  const months = (asked: string, given: string, name = 'Mois du bulletin joint') =>
    look([
      ['Mois du bulletin attendu', asked],
      [name, given],
    ]);
  expect(months('Septembre 2026', 'Août 2026')).toEqual(['papers Mois du bulletin joint']);
  expect(months('Septembre 2026', 'Septembre 2026')).toEqual([]);
  expect(months('Septembre 2026', 'Août 2026', 'Mois du contrat joint')).toEqual([]);
});

test('another child than the one it is asked for', () => {
  const papers = (asked: string, given: string) =>
    look([
      ['Document demandé', asked],
      ['Document joint', given],
    ]).filter((one) => one.startsWith('papers'));
  const school = 'Certificat de scolarité 2025-2026';
  const lina = `${school} de Lina EXEMPLE, née le 19/08/2008`;
  expect(papers(lina, `${school} – élève : Samy EXEMPLE, né le 02/01/2012`)).toHaveLength(1);
  expect(papers(lina, `${school} – élève : Lina EXEMPLE, née le 19/08/2008`)).toEqual([]);
  expect(papers(lina, school)).toEqual([]);
});

test('each paper that is joined goes with the one asked for before it', () => {
  const pair = (month: string, given = month) => [
    ['Document demandé', `Bulletin de salaire de ${month}`],
    ['Document joint', `Bulletin de salaire de ${given}`],
  ];
  expect(look([...pair('août 2026'), ...pair('septembre 2026')])).toEqual([]);
  expect(look([...pair('août 2026'), ...pair('septembre 2026', 'juin 2026')])).toHaveLength(1);
  // Bodies, and nobody.
  const bodies = [
    ['Document demandé', 'Justificatif CPAM'],
    ['Document joint', 'Attestation CPAM'],
  ];
  expect(look(bodies)).toEqual([]);
});

test('« Document au nom de », and the file of another', () => {
  const bearer = aField('Document au nom de', { valueType: 'name', text: 'Leïla AMRANI' });
  const joined = (file: string) => wrongIn([bearer, aFile('Fichier à joindre', file)]);
  expect(joined('bulletin_octobre_2026_DURAND_Paul.pdf')).toEqual(['Fichier à joindre']);
  expect(joined('bulletin_octobre_2026_AMRANI_Leila.pdf')).toEqual([]);
  expect(joined('bulletin_octobre_2026.pdf')).toEqual([]);
  expect(joined('Facture_EDF.pdf')).toEqual([]);
  const home = aField('Bail au nom de', { valueType: 'name', text: 'Karim MARTIN' });
  expect(wrongIn([home, aFile('Fichier à joindre', 'CNI_AMRANI_Leila.pdf')])).toEqual([]);
  const closed = { ...bearer, readOnly: true };
  expect(wrongIn([closed, aFile('Fichier à joindre', 'DURAND_Paul.pdf')])).toEqual(['Fichier à joindre']);
});

test('the sender that is waited for, and the one read on the paper', () => {
  const papers = (asked: string, read: string, name = 'Employeur indiqué sur le document') =>
    look([
      ['Attendue de', asked],
      ['Votre document', 'attestation.pdf'],
      [name, read],
    ]).filter((one) => one.startsWith('papers'));
  expect(papers('EXEMPLE Intérim, contrat terminé le 14/08/2026', 'AUTRE Intérim')).toHaveLength(1);
  expect(papers('EXEMPLE Intérim, contrat terminé le 14/08/2026', 'Exemple interim')).toEqual([]);
  expect(papers('SARL Roux', 'Roux et fils')).toEqual([]);
  expect(papers('Mairie de Nantes', 'Ville de Nantes')).toEqual([]);
  expect(papers('EXEMPLE Intérim', 'AUTRE Intérim', 'Employeur précédent')).toEqual([]);
});

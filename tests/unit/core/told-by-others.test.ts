import { describe, expect, test } from 'vitest';
import { ftPage, see } from '../../support/declared-pages.ts';
import { problemsIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const ft = (question: string, answer: 'Oui' | 'Non', blocks: string[]) =>
  see(
    ftPage((fields) => fields.splice(0, 1, aYesNo(question, answer)), { blocks }),
    '2026-11-30',
  )
    .findings.filter(({ check, status }) => check === 'contradiction' && status === 'problem')
    .map(({ check, fieldLabel }) => [check, fieldLabel]);

describe('the last day that an employer has told', () => {
  const ends = 'Ce contrat est-il terminé ?';
  const paper =
    'La société Bio’Pousse nous a adressé votre attestation : engagée le 1er juin pour la saison, votre dernier jour chez elle était le vendredi 20 novembre 2026.';
  test('and a contract that goes on', () => {
    expect(ft(ends, 'Non', [paper])).toEqual([['contradiction', ends]]);
    expect(ft(ends, 'Oui', [paper])).toEqual([]);
  });
  test('not one made again, nor the end of a leave, nor of another month', () => {
    expect(ft(ends, 'Non', [paper, 'Un nouveau contrat a été signé le 21 novembre 2026.'])).toEqual([]);
    expect(ft(ends, 'Non', ['Votre dernier jour de congé était le 20 novembre 2026.'])).toEqual([]);
    expect(ft(ends, 'Non', ['Chez Exemple, votre dernier jour était le 20 mars 2026.'])).toEqual([]);
  });
});

describe('training that the page tells of', () => {
  const trained = 'En novembre, avez-vous suivi une formation ou y êtes-vous entré ?';
  test.each([
    '18 novembre 2026 – Le Greta de Troyes a confirmé que vous étiez bien présent au premier jour.',
    'Vous avez commencé votre formation le 9 novembre 2026 à l’Afpa.',
    'Centre de formation : votre entrée du 9 novembre 2026 est confirmée.',
  ])('%s', (line) => {
    expect(ft(trained, 'Non', [line])).toEqual([['contradiction', trained]]);
    expect(ft(trained, 'Oui', [line])).toEqual([]);
  });
  test.each([
    'Le 18 janvier 2026, le Greta a confirmé que vous étiez bien présent au premier jour.',
    'Si vous avez commencé une formation le 9 novembre 2026, dites-le.',
    'Votre formation du 9 novembre 2026 est annulée : vous êtes inscrit à celle de mars.',
    'Vous étiez présent le 18 novembre 2026 à la réunion sur les formations.',
    'Vous n’avez pas commencé votre formation du 9 novembre 2026.',
  ])('not by « %s »', (line) => {
    expect(ft(trained, 'Non', [line])).toEqual([]);
  });
});

describe('what two payers have told, and the one case for it', () => {
  const year = (sum: string, other: Parameters<typeof anAmount>[1] = '0') =>
    problemsIn(
      [anAmount('Pensions, retraites : total de l’année', sum), anAmount('Pensions d’invalidité', other)],
      [
        'La Carsat nous a signalé en février qu’elle vous avait versé 11 460 € en 2025 (montant imposable).',
        'L’Agirc-Arrco nous a signalé en mars qu’elle vous avait versé 3 214 € en 2025, au titre de vos années chez Dumoulin.',
      ],
      { host: 'www.impots.gouv.fr', title: 'Déclaration en ligne des revenus 2025' },
    ).filter(([check]) => check === 'contradiction');
  test('holds both', () => {
    expect(year('11460')).toEqual([['contradiction', 'Pensions, retraites : total de l’année']]);
    expect(year('3 214')).toHaveLength(1);
    expect(year('14674')).toEqual([]);
  });
  test('or each has a case of its own, or the sum is another', () => {
    expect(year('11460', '3214')).toEqual([]);
    expect(year('12 000')).toEqual([]);
  });
  test('nothing of a case that holds words', () => {
    expect(problemsIn([aField('Commentaire', { text: '11460' })], ['Bonjour.'])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { aRadio, problemsIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' };
const wrong = (fields: Parameters<typeof problemsIn>[0], blocks: string[]) =>
  problemsIn(fields, blocks, caf).filter(([check]) => check === 'contradiction');

describe('who lives with her, by what she wrote to the office', () => {
  const label = 'Avec quel adulte vivez-vous dans ce logement ?';
  const options = ['Aucun, je vis seule avec mon enfant', 'Mon conjoint ou concubin', 'Quelqu’un d’autre'];
  const profile = ['Allocataire', 'Solène Martel', 'Enfant à charge', 'Maëlys, 3 ans'];
  const look = (text: string, said: string, day = 'De : Solène Martel – 8 septembre 2026') =>
    wrong([aRadio(label, options, text)], [...profile, day, said]);
  const alone = options[0] ?? '';

  test.each([
    'Bruno et moi emménageons samedi avec la petite au 3 allée des Ormes.',
    'Depuis samedi je vis avec Bruno dans ce logement.',
  ])('%s', (said) => {
    expect(look(alone, said)).toEqual([['contradiction', label]]);
    expect(look('Mon conjoint ou concubin', said)).toEqual([]);
  });

  test.each([
    'Maëlys et moi emménageons samedi au 3 allée des Ormes.',
    'Bruno et moi emménageons peut-être ensemble un jour.',
    'Je ne vis plus avec Bruno depuis samedi.',
    'J’emménage samedi avec mes meubles.',
  ])('not by « %s »', (said) => {
    expect(look(alone, said)).toEqual([]);
  });

  test('nor by what somebody of the office wrote', () => {
    const said = 'Bruno et moi emménageons samedi avec la petite au 3 allée des Ormes.';
    expect(look(alone, said, 'De : Julien Tessier – 8 septembre 2026')).toEqual([]);
  });
});

describe('a move that she told of', () => {
  const label = 'L’adresse au dossier est-elle toujours la vôtre ?';
  const look = (answer: 'Oui' | 'Non', said: string, file = '9 rue Pasteur, 22300 Lannion') =>
    wrong(
      [aYesNo(label, answer)],
      [
        'Responsable : Virginie Aubry',
        `Adresse au dossier : ${file}`,
        `6 juillet 2026 – Virginie Aubry : ${said}`,
      ],
    );

  test('and an address that is still hers', () => {
    const said = 'Bonjour, nous avons rendu les clés le 30 juin et nous sommes installés au 27 rue du Four.';
    expect(look('Oui', said)).toEqual([['contradiction', label]]);
    expect(look('Non', said)).toEqual([]);
    // The file has been put right since.
    expect(look('Oui', said, '27 rue du Four, 22300 Lannion')).toEqual([]);
    const keys = 'Bonjour, nous avons rendu les clés de la rue Pasteur le 30 juin.';
    expect(look('Oui', keys)).toHaveLength(1);
    expect(look('Oui', keys, '27 rue du Four, 22300 Lannion')).toEqual([]);
  });

  test.each([
    'Bonjour, nous allons déménager l’an prochain.',
    'Bonjour, finalement nous n’avons pas déménagé.',
    'Bonjour, merci pour votre réponse.',
  ])('not by « %s »', (said) => {
    expect(look('Oui', said)).toEqual([]);
  });
});

describe('a child gone to live elsewhere, by the page’s own notes', () => {
  const label = 'Jules vit-il toujours chez vous ?';
  const look = (answer: 'Oui' | 'Non', ...notes: string[]) => wrong([aYesNo(label, answer)], notes);
  const gone =
    '22/09/2026 – Elle indique que depuis le 1er septembre Jules est parti vivre à Auch chez son père.';

  test('and said to be there still', () => {
    expect(look('Oui', gone)).toEqual([['contradiction', label]]);
    expect(look('Non', gone)).toEqual([]);
    expect(look('Oui', gone, 'Depuis le 10 octobre Jules est revenu vivre chez vous.')).toEqual([]);
    expect(look('Oui', 'Anouk est partie vivre à Auch chez son père depuis le 1er septembre.')).toEqual([]);
    expect(look('Oui', 'Jules passe ses vacances chez son père.')).toEqual([]);
  });
});

describe('her own answers', () => {
  test('« aucune » mutuelle, and one chosen as her own', () => {
    const label = 'Avez-vous en ce moment une mutuelle ?';
    const who = 'Qui rembourse la part que la Sécurité sociale ne prend pas en charge ?';
    const options = ['Ma mutuelle, à laquelle je cotise chaque mois', 'Personne, je la paie moi-même'];
    const look = (answer: 'Oui' | 'Non', text = '') =>
      wrong([aYesNo(label, answer), aRadio(who, options, text)], []);
    expect(look('Non', options[0])).toEqual([['contradiction', label]]);
    expect(look('Oui', options[0])).toEqual([]);
    expect(look('Non', options[1])).toEqual([]);
  });

  test('the class of a child whose birth the page shows', () => {
    const label = 'Classe où entrera l’enfant en septembre 2026';
    const look = (text: string, line: string) =>
      wrong([aRadio(label, ['Petite section', 'CP', 'CM2'], text)], [line]);
    const file = 'Lina MOREL, née le 08/02/2023 à Rennes. Responsable légal : Cyril MOREL.';
    expect(look('CM2', file)).toEqual([['contradiction', label]]);
    expect(look('Petite section', file)).toEqual([]);
    expect(look('CM2', 'Lina, née le 08/02/2016, et Tom, né le 03/05/2023.')).toEqual([]);
  });
});

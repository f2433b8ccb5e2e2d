/** « Avez-vous séjourné hors de France ? Non », and weeks abroad told in a note. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, aPage, aYesNo } from '../../support/page-model.ts';

const months = 'Vos ressources de février, mars et avril 2026';
const asks = 'Avez-vous séjourné hors de France pendant ces trois mois ?';
const look = (words: string, label = asks, answer: 'Oui' | 'Non' = 'Non', title = months) =>
  assessed(
    aPage('wwwd.caf.fr', [title], {
      fields: [
        aYesNo(label, answer),
        aField('Précisions', { kind: 'textarea', valueType: 'free-text', text: words }),
      ],
    }),
    '2026-05-09',
  )
    .problems.filter(({ check }) => check === 'contradiction')
    .map(({ fieldLabel }) => fieldLabel);

describe('weeks abroad in her own words', () => {
  test.each([
    'Du 20 février au 29 mars j’étais en Algérie auprès de ma mère malade, je suis rentrée le 30.',
    'J’ai passé cinq semaines au Maroc chez ma sœur en mars.',
    'Je suis allée voir mes parents au Sénégal du 3 au 28 mars.',
    'Nous sommes partis aux Comores du 20/02 au 29/03.',
    'Je suis restée tout le mois de mars à l’étranger.',
    'Mon séjour en Tunisie pour les obsèques de mon père a duré du 12 mars 2026 au 4 avril 2026.',
    'Je n’ai pas travaillé en mars car j’étais en Turquie du 2 au 30 mars.',
    'Je suis au bled depuis le 2 mars.',
  ])('%s', (words) => {
    expect(look(words)).toEqual([asks]);
    expect(look(words, asks, 'Oui')).toEqual([]);
  });
  test.each([
    'Êtes-vous partie à l’étranger ?',
    'Avez-vous quitté le territoire français durant la période ?',
    'Séjour à l’étranger de plus de 15 jours',
  ])('as other pages ask: %s', (label) => {
    expect(look('J’étais au Portugal du 3 au 28 mars.', label)).toEqual([label]);
  });
  test('as an absence from home', () => {
    const away = 'Avez-vous été absente de votre domicile plus de 7 jours ?';
    const title = 'Actualisation du mois d’avril 2026';
    expect(look('J’étais en vacances du 4 au 20 avril.', away, 'Non', title)).toEqual([away]);
    expect(look('J’étais en vacances du 4 au 10 avril.', away, 'Non', title)).toEqual([]);
    expect(look('J’étais en vacances du 20 mars au 4 avril.', away, 'Non', title)).toEqual([]);
  });
  test('on a recap', () => {
    const lines = [
      `# ${months}`,
      `${asks} | Non`,
      'Précisions à joindre à votre déclaration | Du 20 février au 29 mars j’étais en Algérie, je suis rentrée à Lille le 30.',
    ];
    expect(
      seen(recap('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', lines), '2026-05-09').problems,
    ).toEqual([['contradiction', asks]]);
  });
  test('by its days where the page names no month, if it is not long ago', () => {
    const title = 'Votre situation';
    const recent = 'J’étais au Portugal du 3 au 28 mars.';
    expect(look(recent, asks, 'Non', title)).toEqual([asks]);
    expect(look('J’étais au Portugal du 3 au 28 janvier.', asks, 'Non', title)).toEqual([]);
    expect(look('J’ai passé un mois au Portugal en janvier.', asks, 'Non', title)).toEqual([]);
  });
  test('no longer than the hint of the question says', () => {
    const under = (hint: string) =>
      wrongIn(
        [
          aYesNo(asks, 'Non', { hint }),
          aField('Précisions', { valueType: 'free-text', text: 'J’étais au Portugal du 3 au 28 mars.' }),
        ],
        { title: months, today: '2026-05-09' },
      );
    expect(under('Un séjour de plus de 30 jours')).toEqual([]);
    expect(under('Un séjour de plus de deux semaines')).toEqual([asks]);
  });
  test('« Oui », and that she did not leave', () => {
    expect(look('Je n’ai pas quitté la France ce trimestre.', asks, 'Oui')).toEqual([asks]);
  });

  test.each([
    ['of somebody else', 'Mon mari était en Algérie du 20 février au 29 mars.'],
    ['of somebody else beside her', 'J’étais malade en mars, mon fils en Algérie du 3 au 28 mars.'],
    ['of somebody she waited for', 'J’étais seule et ma mère était au Maroc du 3 au 28 mars.'],
    ['before', 'J’étais en Algérie du 2 décembre au 20 janvier.'],
    ['before, in figures', 'J’étais en Algérie du 02/12 au 20/01.'],
    ['in another year', 'J’étais en Algérie du 20 février au 29 mars 2024.'],
    ['after', 'Je suis au Maroc du 2 au 9 mai.'],
    ['hardly in these months', 'J’étais en Espagne du 10 janvier au 3 février.'],
    ['at no known time', 'J’étais en Algérie auprès de ma mère.'],
    ['a few days', 'J’étais en Belgique du 3 au 5 mars.'],
    ['a week', 'J’ai passé une semaine en Italie en mars.'],
    ['where she is from', 'Je suis née en Algérie le 3 mars 1970.'],
    ['a pension from there', 'Je touche une pension du Maroc de 120 € depuis mars.'],
    ['her account there', 'Mon compte au Portugal est fermé depuis le 2 mars.'],
    ['her passport', 'J’ai renouvelé mon passeport au consulat d’Algérie du 3 au 28 mars.'],
    ['work beyond the border', 'J’étais salariée en Suisse du 2 février au 30 avril.'],
    ['a journey given up', 'Mon voyage au Maroc du 3 au 28 mars a été annulé.'],
    ['overseas, which is France', 'J’étais à la Réunion du 3 au 28 mars.'],
    ['the Basque country', 'J’étais au Pays basque du 3 au 28 mars.'],
    ['denied', 'Je ne suis pas partie au Maroc du 3 au 28 mars.'],
    ['to come', 'Je devrais partir au Maroc du 3 au 28 mars.'],
  ])('nothing to say: %s', (_, words) => {
    expect(look(words)).toEqual([]);
  });
  test.each([
    'Avez-vous séjourné plus de 3 mois hors de France ?',
    'Avez-vous des revenus de l’étranger ?',
    'Avez-vous travaillé à l’étranger ?',
    'Votre conjoint a-t-il séjourné hors de France ?',
    'Prévoyez-vous un séjour à l’étranger ?',
  ])('nothing to say under « %s »', (label) => {
    expect(look('J’étais au Portugal du 3 au 28 mars.', label)).toEqual([]);
  });
});

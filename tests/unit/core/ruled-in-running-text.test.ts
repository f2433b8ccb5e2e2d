/** Rules told in the text over the cases, and what a page is that nobody has begun. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aFile, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const change = { host: 'wwwd.caf.fr', title: 'Déclarer un changement', today: '2026-12-01' };
const dtr = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-12-01',
};

test('a day that may not be after today, where one alone is asked for', () => {
  const says = [
    'Cette démarche concerne un déménagement déjà effectué : la date ne peut pas être postérieure à aujourd’hui.',
  ];
  const asks = 'Jour où vous changez d’adresse';
  const look = (text: string, others = [aField('Commune', { text: 'Montpellier' })]) =>
    wrongIn([aDate(asks, text), ...others], { ...change, says });
  expect(look('20/12/2026')).toEqual([asks]);
  expect(look('20/11/2026')).toEqual([]);
  // Of two days, nothing tells which.
  expect(look('20/12/2026', [aDate('Début du nouveau bail', '15/11/2026')])).toEqual([]);
});

test('« Cette date doit se trouver dans le trimestre déclaré », beside its case', () => {
  const asks = 'Date de début du travail';
  const hint = 'Cette date doit se trouver dans le trimestre déclaré, du 01/08/2026 au 31/10/2026.';
  const look = (text: string) =>
    wrongIn([aDate(asks, text, { hint }), anAmount('Salaire d’août 2026', '0')], dtr);
  expect(look('14/11/2026')).toEqual([asks]);
  expect(look('14/10/2026')).toEqual([]);
});

test('a pension that one of two received', () => {
  const amount = 'Montant total de la pension alimentaire reçue sur les trois mois';
  const asks = (name: string) =>
    `${name} a-t-${name === 'Karim' ? 'il' : 'elle'} reçu une pension alimentaire ?`;
  const look = (first: 'Oui' | 'Non', own: string) =>
    wrongIn(
      [
        aYesNo(asks('Karim'), first),
        aYesNo(asks('Sonia'), 'Oui'),
        anAmount(amount, '540'),
        aYesNo('Avez-vous reçu une pension alimentaire ?', own as 'Oui' | 'Non'),
      ],
      dtr,
    );
  expect(look('Non', 'Oui')).toEqual([]);
  expect(look('Non', 'Non')).not.toEqual([]);
});

test('a certificate signed too long ago', () => {
  const asks = 'Date de signature du certificat par le médecin';
  const says = [
    'Le certificat médical doit avoir été signé par le médecin moins d’un an avant le dépôt de la demande : un certificat plus ancien est refusé.',
  ];
  const look = (text: string) =>
    wrongIn([aDate(asks, text), aFile('Certificat', 'certificat.pdf')], { says });
  expect(look('14/09/2025')).toEqual([asks]);
  expect(look('14/09/2026')).toEqual([]);
});

test('only the young ones are to stand in a household', () => {
  const asks = 'Date de naissance';
  const title = 'Votre foyer et vos ressources';
  const says = [
    title,
    'Ne faites figurer au foyer que les enfants de moins de 25 ans au jour de la demande. Un enfant plus âgé fait sa propre demande.',
  ];
  const look = (text: string) =>
    wrongIn([aDate(asks, text, { group: 'Premier enfant', heading: title })], {
      host: 'assure.ameli.fr',
      title: 'Complémentaire santé solidaire',
      says,
    });
  expect(look('02/03/1999')).toEqual([asks]);
  expect(look('02/03/2012')).toEqual([]);
});

test('a question that takes her off the list, beside the one that keeps her on it', () => {
  const asks = 'Avez-vous cessé de rechercher un emploi ?';
  const look = (leaves: 'Oui' | 'Non') =>
    wrongIn(
      [aYesNo('Voulez-vous rester inscrite à France Travail en décembre ?', 'Oui'), aYesNo(asks, leaves)],
      {
        host: 'candidat.francetravail.fr',
        title: 'Actualisation de novembre 2026',
        today: '2026-12-01',
      },
    );
  expect(look('Oui')).toEqual([asks]);
  expect(look('Non')).toEqual([]);
});

test('two children born together, and one of the two parts left empty', () => {
  const asks = 'Combien d’enfants sont nés ?';
  const child = (rank: number, name: string, born: string) => [
    aField('Prénom(s)', { valueType: 'name', text: name, group: `Enfant ${rank}` }),
    aDate('Né(e) le', born, { group: `Enfant ${rank}` }),
  ];
  const look = (count: string, ...second: [string, string]) =>
    wrongIn(
      [
        aSelect(asks, ['1', '2 (jumeaux)', '3'], count),
        ...child(1, 'Louise', '14/11/2026'),
        ...child(2, ...second),
        ...child(3, '', ''),
      ],
      { ...change, title: 'Déclarer une naissance' },
    );
  expect(look('2 (jumeaux)', '', '')).toEqual([asks]);
  expect(look('2 (jumeaux)', 'Tom', '14/11/2026')).toEqual([]);
  expect(look('1', '', '')).toEqual([]);
});

describe('a page that nothing can be said of', () => {
  const verdictOf = (title: string, fields: ReturnType<typeof aField>[], host = 'wwwd.caf.fr') =>
    assessed(
      aPage(host, [title], { blocks: [title], fields, buttons: [aButton('Poursuivre', 'next')] }),
      '2026-12-01',
    );
  const strange = (text: string) => [
    aField('Indice de confiance', { text, valueType: 'unknown' }),
    aField('Nombre de lunes', { text, valueType: 'count' }),
  ];
  test('a guide known by its title alone', () => {
    expect(verdictOf(dtr.title, strange('3')).verdict).toBe('incomplete-view');
  });
  test('every case still empty', () => {
    const cases = (text: string) => [
      aField('Nouvelle adresse', { text, valueType: 'address' }),
      aField('Nouvelle commune', { text: '', valueType: 'city' }),
    ];
    expect(verdictOf(change.title, cases('')).verdict).toBe('incomplete-view');
    expect(verdictOf(change.title, cases('12 rue Haute')).place?.procedure).toBe('change-of-situation');
  });
  test.each(['Votre avis sur la déclaration trimestrielle', 'Donnez votre avis : déclaration trimestrielle'])(
    '« %s » is no declaration',
    (title) => {
      const fields = [
        aSelect('Votre note', ['1', '5'], '5'),
        aField('Commentaire', { valueType: 'free-text', text: 'Clair' }),
      ];
      expect(verdictOf(title, fields).place).toBeNull();
    },
  );
  test('a farmer’s declaration of wages is not hers', () => {
    const fields = [aField('Nom du salarié', { text: 'Petit' }), anAmount('Salaire brut', '1 400')];
    expect(
      verdictOf('Déclaration trimestrielle des salaires (TESA)', fields, 'tesa.msa.fr').place,
    ).toBeNull();
  });
});

describe('a page that bears the name of a guide, and nothing else of it', () => {
  const look = (host: string, title: string, buttons = [aButton('Poursuivre', 'next')], label = 'Indice') =>
    assessed(
      aPage(host, [title], {
        blocks: [title, label],
        fields: [aField(label, { valueType: 'choice' })],
        buttons,
      }),
      '2026-12-01',
    );
  test.each([
    ['cfspart.impots.gouv.fr', 'Déclaration de revenus', 'impots/annual-declaration'],
    ['www.msa.fr', 'Déclaration trimestrielle de ressources', 'msa/quarterly-declaration'],
  ])('on %s, « %s »', (host, title, guide) => {
    const { place, calledAs } = look(host, title);
    expect([place, calledAs]).toEqual([null, guide]);
  });
  test('not where nothing leads on, nor on another site, nor on a page beside it', () => {
    expect(look('www.msa.fr', 'Déclaration trimestrielle de ressources', []).calledAs).toBeUndefined();
    expect(look('blog.exemple.fr', 'Déclaration trimestrielle de ressources').calledAs).toBeUndefined();
    expect(look('www.msa.fr', 'Votre avis sur la déclaration trimestrielle').calledAs).toBeUndefined();
  });
});

test('a contract that has ended, in its own row of a table, and no day', () => {
  const row = (name: string, isOver: 'Oui' | 'Non', end = '') => [
    aField(`Heures – ${name}`, { valueType: 'hours', text: '24', group: name, question: name }),
    anAmount(`Salaire brut – ${name}`, '312,50', { group: name, question: name }),
    { ...aYesNo(`Contrat terminé ? – ${name}`, isOver), group: name, question: name },
    aDate(`Date de fin du contrat – ${name}`, end, { group: name, question: name }),
  ];
  const look = (end: string) =>
    wrongIn(
      [
        ...row('Sodexo Entreprises', 'Non'),
        ...row('Manpower Grenoble', 'Oui', end),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ],
      {
        host: 'candidat.francetravail.fr',
        title: 'Actualisation de novembre 2026',
        today: '2026-12-01',
        blocks: [
          'Actualisation de novembre 2026',
          ...['Employeur', 'Heures', 'Salaire brut', 'Contrat terminé ?', 'Date de fin'],
          'Sodexo Entreprises',
          'Manpower Grenoble',
        ],
      },
    );
  expect(look('')).toEqual(['Date de fin du contrat']);
  expect(look('30/11/2026')).toEqual([]);
});

test('a separation before the life together with « M. » that the page tells', () => {
  const asks = 'Date de la séparation (jj/mm/aaaa)';
  const says = ['Mme FOURNIER Camille, vie commune avec M. RENARD Hugo depuis le 01/09/2019.'];
  const look = (text: string) =>
    wrongIn([aField('Votre nouvelle situation', { text: 'Séparée' }), aDate(asks, text)], {
      ...change,
      title: 'Je signale une séparation',
      says,
    });
  expect(look('14/11/2016')).toEqual([asks]);
  expect(look('14/11/2026')).toEqual([]);
});

/** What a page knows, or she writes in her own words, against an answer; and what only looks like it. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

const months = 'Vos ressources de juin, juillet et août 2026';
const problems = (fields: Field[], given: Partial<PageModel> = {}, host = 'bourgogne.msa.fr') =>
  assessed(aPage(host, [months], { fields, ...given }), '2026-10-06').problems.map(
    ({ check, fieldLabel }) => `${check} ${fieldLabel}`,
  );

describe('somebody at work, and no pay', () => {
  const asks = 'Théo a-t-il touché un salaire ou une autre ressource en juin, juillet ou août 2026 ?';
  const look = (lines: string[], answer: 'Oui' | 'Non' = 'Non', label = asks) =>
    problems([aYesNo(label, answer)], { blocks: [months, ...lines, label] }).filter((one) =>
      one.startsWith('contradiction'),
    );
  const wrong = [`contradiction ${asks}`];

  test('by the name, in one line or under it', () => {
    expect(look(['Théo EXEMPLE, né le 09/01/2008, apprenti depuis le 01/09/2025'])).toEqual(wrong);
    expect(
      look(['Théo EXEMPLE, 18 ans', 'Apprenti mécanicien, contrat d’apprentissage depuis septembre 2025']),
    ).toEqual(wrong);
    const partner = 'Votre conjoint a-t-il perçu un salaire en juin, juillet ou août 2026 ?';
    expect(
      look(['M. Karim EXEMPLE, votre conjoint', 'Salarié en CDI depuis le 02/09/2023'], 'Non', partner),
    ).toEqual([`contradiction ${partner}`]);
  });

  test.each([
    'Théo EXEMPLE, apprenti depuis le 20/07/2026',
    'Théo EXEMPLE, apprenti',
    'Théo EXEMPLE, salarié depuis le 01/09/2025, en congé sans solde',
    'Théo EXEMPLE, ancien apprenti depuis le 01/09/2025',
    'Lou EXEMPLE, apprentie depuis le 01/09/2025',
    'Théo est-il apprenti depuis le 01/09/2025 ?',
  ])('not where the page tells less: %s', (line) => expect(look([line])).toEqual([]));

  test('what follows « Vous » is of who reads', () => {
    const partner = 'Votre conjoint a-t-il perçu un salaire en juin, juillet ou août 2026 ?';
    const work = 'Salariée en CDI depuis le 02/09/2023';
    const told = (...lines: string[]) => look(lines, 'Non', partner);
    expect(
      told('Karim EXEMPLE, votre conjoint', 'Au foyer', 'Votre situation professionnelle', work),
    ).toEqual([]);
    expect(told('Karim EXEMPLE, votre conjoint', 'Ana', work)).toEqual([]);
    expect(told('Vous vivez en couple avec votre conjoint.', `Vous êtes ${work}`)).toEqual([]);
  });

  test('nor where there was some', () =>
    expect(look(['Théo EXEMPLE, apprenti depuis le 01/09/2025'], 'Oui')).toEqual([]));
});

test('on a recap, « Aucune » in each month of somebody whom it says to be at work', () => {
  const page = (situation: string, [first, ...rest]: string[] = ['Aucune', 'Aucune', 'Aucune']) => {
    const head = ['Personne', 'Situation', 'Février 2026', 'Mars 2026', 'Avril 2026'];
    const table = tableOf(head, [
      ['Théo EXEMPLE', situation, first ?? '', ...rest],
      ['Anne EXEMPLE', 'Sans emploi', 'Aucune', 'Aucune', 'Aucune'],
    ]);
    return told(
      caf([], {
        ...table,
        blocks: ['Ressources de février, mars et avril 2026', ...(table.blocks ?? []).slice(1)],
        headings: [{ level: 1, text: 'Déclaration trimestrielle de ressources' }],
      }),
    )
      .problems.filter(([check]) => check === 'contradiction')
      .map(([, label]) => label);
  };
  expect(page('Apprenti depuis le 01/09/2025')).toEqual(['Théo EXEMPLE – Février 2026']);
  expect(page('Apprenti depuis le 01/09/2025', ['Aucune', '640,00 €', 'Aucune'])).toEqual([]);
  expect(page('Apprenti depuis le 01/09/2025', ['0 €', '0 €', 'Aucune ressource'])).toHaveLength(1);
  expect(page('Apprenti depuis le 01/04/2026')).toEqual([]);
  expect(page('Apprenti jusqu’au 01/09/2025')).toEqual([]);
});

describe('a child too old for what is asked', () => {
  const rule = 'La garde d’un enfant de moins de 6 ans au 1er janvier 2025 ouvre droit au crédit d’impôt.';
  const choose = (text: string, line = rule) =>
    problems(
      [
        aField('Enfant gardé', {
          kind: 'select',
          options: ['Arthur, né le 14/03/2016', 'Zoé, née le 22/10/2021'],
          text,
        }),
      ],
      { blocks: [months, line, 'Enfant gardé'] },
      'www.impots.gouv.fr',
    ).filter((one) => one.startsWith('range'));

  test('chosen by the name and the birth', () => {
    expect(choose('Arthur, né le 14/03/2016')).toEqual(['range Enfant gardé']);
    expect(choose('Zoé, née le 22/10/2021')).toEqual([]);
    expect(choose('Arthur, né le 14/03/2016', `${rule} Sauf en cas de handicap.`)).toHaveLength(1);
    expect(choose('Arthur, né le 14/03/2016', 'Les enfants de moins de 6 ans ont une place.')).toEqual([]);
    expect(
      choose(
        'Arthur, né le 14/03/2016',
        'En cas de handicap, enfant de moins de 20 ans au 1er janvier 2025.',
      ),
    ).toEqual([]);
  });

  test('chosen by the first name, in the row of an amount', () => {
    const born = 'Enfants à charge : Arthur, né le 14/03/2016 – Zoé, née le 22/10/2021';
    const label = 'Prénom de l’enfant';
    const row = (
      name: string,
      sum: string,
      says = [born, 'Enfants à charge de moins de 6 ans au 1er janvier 2025'],
    ) =>
      problems(
        [
          aField(label, {
            kind: 'select',
            options: ['Arthur', 'Zoé'],
            text: name,
            question: '7GB',
            group: '7GB',
          }),
          anAmount('Montant', sum, { question: '7GB', group: '7GB' }),
        ],
        { blocks: [months, ...says, label, 'Montant', '7GB'] },
        'www.impots.gouv.fr',
      ).filter((one) => one.startsWith('range'));
    expect(row('Arthur', '640')).toEqual([`range ${label}`]);
    expect(row('Arthur', '640', ['Arthur EXEMPLE, né le 14 mars 2016', rule])).toEqual([`range ${label}`]);
    expect(
      row('Arthur', '640', [born, 'Enfants de moins de six ans au 1er janvier 2025 : crèche']),
    ).toHaveLength(1);
    expect(row('Zoé', '640')).toEqual([]);
    expect(row('Arthur', '0')).toEqual([]);
    expect(row('Arthur', '640', ['Enfants : Arthur, Zoé', rule])).toEqual([]);
    expect(row('Arthur', '640', [born, 'Frais de scolarité : prénom de chaque enfant'])).toEqual([]);
    expect(row('Arthur', '640', [born, `${rule.replace('un enfant', 'un enfant handicapé ou')}`])).toEqual(
      [],
    );
  });

  test('the only ones the page lists, beside an amount', () => {
    const of = 'Frais de garde des enfants de moins de six ans au 1er janvier 2025';
    const pay = (born: string, amount = '1 150') =>
      problems(
        [anAmount(of, amount)],
        { blocks: [months, 'Enfant à charge', `Jade EXEMPLE, née le ${born}`, of] },
        'www.impots.gouv.fr',
      ).filter((one) => one.startsWith('range'));
    expect(pay('14/05/2012')).toEqual([`range ${of}`]);
    expect(pay('14/05/2020')).toEqual([]);
    expect(pay('14/05/2012', '0')).toEqual([]);
  });
});

test('a pension paid to a grown-up child whom the page says to be « rattaché »', () => {
  const label = 'Nom de l’enfant majeur qui a reçu la pension';
  const look = (name: string) =>
    problems(
      [aField(label, { valueType: 'name', text: name })],
      { blocks: [months, 'Enfant majeur rattaché à votre foyer', 'Lucas EXEMPLE, né en 2004', label] },
      'www.impots.gouv.fr',
    );
  expect(look('EXEMPLE Lucas')).toEqual([`contradiction ${label}`]);
  expect(look('EXEMPLE Lou')).toEqual([]);
});

test('an account of somebody else, where the page wants hers', () => {
  const label = 'Titulaire du compte';
  const look = (name: string, single = 'Vous êtes célibataire.', rule = 'et à celui de votre conjoint') =>
    problems(
      [aField(label, { valueType: 'name', text: name })],
      {
        blocks: [
          'Allocataire : Léa EXEMPLE, n° 012',
          `Le compte doit être ouvert à votre nom, ou à votre nom ${rule}.`,
          single,
          label,
        ],
      },
      'wwwd.caf.fr',
    ).filter((one) => one.startsWith('contradiction'));
  expect(look('Mme Odile AUTRE')).toEqual([`contradiction ${label}`]);
  expect(look('Mme Léa EXEMPLE')).toEqual([]);
  expect(look('Odile EXEMPLE')).toEqual([]);
  expect(look('Mme Odile AUTRE', 'Vous êtes mariée.')).toEqual([]);
  expect(look('Mme Odile AUTRE', 'Dossier suivi par votre tuteur, vous êtes célibataire.')).toEqual([]);
});

describe('« Non », and her own words', () => {
  const look = (label: string, words: string, answer: 'Oui' | 'Non' = 'Non') =>
    problems(
      [
        aYesNo(label, answer),
        aField('Votre message', { kind: 'textarea', valueType: 'free-text', text: words }),
      ],
      {},
      'www.mairie-exemple.fr',
    );
  test.each([
    ['Avez-vous reçu une bourse d’études ?', 'Étudiante, boursière du Crous (échelon 4) depuis 2022'],
    [
      'Percevez-vous une nouvelle pension retraite ?',
      'Ma retraite court depuis le 1er août, hier j’ai touché le premier versement.',
    ],
    ['Une aide au logement (APL) est-elle versée ?', 'La Caf envoie 247 € directement au propriétaire.'],
    ['L’enfant a-t-il une allergie ?', 'Elle garde son stylo d’adrénaline dans son cartable.'],
    ['Avez-vous une mutuelle ?', 'Ma mutuelle me coûte 40 € par mois.'],
    ['Êtes-vous enceinte ?', 'Je suis enceinte de cinq mois.'],
    ['Avez-vous été en arrêt maladie ?', 'Mon médecin m’a arrêtée deux semaines en juillet.'],
    ['Avez-vous suivi une formation ?', 'J’ai commencé une formation le 15 juin.'],
    ['Êtes-vous travailleuse indépendante ?', 'Je suis auto-entrepreneuse depuis mars.'],
    ['Avez-vous reçu des loyers ou des revenus fonciers ?', 'Mon locataire est parti sans payer.'],
    ['Êtes-vous sous tutelle ou curatelle ?', 'Voyez avec ma curatrice, Mme Exemple.'],
    ['Avez-vous déménagé ce trimestre ?', 'J’ai emménagé ici le 12/07/2026.'],
  ])('%s', (label, words) => {
    expect(look(label, words)).toEqual([`contradiction ${label}`]);
    expect(look(label, words, 'Oui')).toEqual([]);
  });
  test.each([
    ['Disposez-vous d’un véhicule ?', 'Je n’ai plus de voiture depuis l’été.'],
    ['Avez-vous une mutuelle ?', 'Je n’ai pas de mutuelle pour le moment.'],
    ['Êtes-vous hébergée chez quelqu’un ?', 'Je paie un loyer de 410 €.'],
  ])('« Oui », and her own words: %s', (label, words) => {
    expect(look(label, words, 'Oui')).toEqual([`contradiction ${label}`]);
    expect(look(label, words)).toEqual([]);
  });
  test.each([
    ['Avez-vous travaillé ?', 'Je n’ai pas travaillé le 11 novembre, jour férié.'],
    ['Avez-vous une mutuelle ?', 'Je n’ai pas de mutuelle, j’ai la Complémentaire santé solidaire.'],
  ])('« Oui », where her words deny a part of it: %s', (label, words) =>
    expect(look(label, words, 'Oui')).toEqual([]),
  );
  test.each([
    ['Avez-vous reçu une bourse d’études ?', 'J’ai demandé une bourse, échelon 4, j’attends la réponse.'],
    [
      'Percevez-vous une nouvelle pension retraite ?',
      'Ma retraite : pas de premier versement avant janvier.',
    ],
    ['Une aide au logement (APL) est-elle versée ?', 'Depuis mai la Caf ne verse plus rien au propriétaire.'],
    ['L’enfant a-t-il une allergie ?', 'Son frère est allergique.'],
    ['Souhaitez-vous que votre mutuelle soit prévenue ?', 'Ma mutuelle me coûte 40 € par mois.'],
    ['Avez-vous suivi une formation ?', 'J’ai commencé une formation le 15 septembre.'],
    ['Avez-vous suivi une formation ?', 'J’ai suivi une formation en 2024.'],
    ['Avez-vous déménagé ce trimestre ?', 'J’ai emménagé ici en mars.'],
    ['Avez-vous été en arrêt maladie ?', 'Si je suis en arrêt, vous aurez le papier.'],
    ['Votre arrêt de travail est-il terminé ?', 'Je suis toujours en arrêt.'],
    ['Votre formation est-elle rémunérée ?', 'Je suis actuellement en formation.'],
    ['Votre fils est-il en formation ?', 'Je suis actuellement en formation.'],
    ['Bénéficiez-vous de la Complémentaire santé solidaire ?', 'Ma mutuelle me prélève 48 €.'],
    ['Avez-vous reçu une pension alimentaire ?', 'Je touche 850 € de pension par mois.'],
    ['Percevez-vous l’AAH ?', 'Je suis reconnue travailleuse handicapée.'],
    ['Avez-vous une carte d’invalidité ?', 'Je touche une pension d’invalidité.'],
    ['Êtes-vous auto-entrepreneuse ?', 'J’ai arrêté ma micro-entreprise.'],
    ['Avez-vous déménagé ces trois derniers mois ?', 'Depuis mon déménagement en 2019 tout va bien.'],
    ['Avez-vous déménagé ces trois derniers mois ?', 'Nous avons déménagé il y a trois ans.'],
    ['Avez-vous travaillé ?', 'J’ai travaillé dix ans dans la restauration.'],
    ['Disposez-vous d’un véhicule ?', 'Je viens en voiture avec une collègue.'],
  ])('what was, is waited for, or is of another is none: %s', (label, words) =>
    expect(look(label, words)).toEqual([]),
  );
});

describe('papers', () => {
  const give = (label: string, name: string) =>
    problems([
      {
        ...aField(label, { kind: 'file' }),
        value: { state: 'filled', text: name },
        files: [{ name, type: 'application/pdf', size: 9_000 }],
      },
    ]).filter((one) => one.startsWith('papers'));
  test('« (PDF ou photo) » tells how, not which', () => {
    const label = 'Votre avis d’arrêt de travail (PDF ou photo)';
    expect(give(label, 'facture-electricite.pdf')).toEqual([`papers ${label}`]);
    expect(give(label, 'arret-travail.pdf')).toEqual([]);
  });
  test.each(['Le bulletin de salaire, en photo ou en PDF', 'Bulletin de paie au format PDF ou JPG'])(
    '« %s » too',
    (label) => {
      expect(give(label, 'quittance-loyer-septembre-2026.pdf')).toEqual([`papers ${label}`]);
      expect(give(label, 'bulletin-septembre-2026.pdf')).toEqual([]);
    },
  );
  test('one of two that are asked for serves; a third does not', () => {
    const label = 'Décision de justice ou convention parentale';
    expect(give(label, 'certificat_scolarite.pdf')).toEqual([`papers ${label}`]);
    expect(give(label, 'jugement-2023.pdf')).toEqual([]);
    expect(give(label, 'convention_parentale.pdf')).toEqual([]);
    expect(give('Décision de justice ou tout autre document', 'certificat_scolarite.pdf')).toEqual([]);
  });
});

test('an amount that is asked of each, and a box that says there was none in that month', () => {
  const look = (text: string) => {
    const part = { group: 'Karim EXEMPLE', required: true };
    const box = 'Karim n’a rien perçu en août 2026';
    return problems([
      anAmount('Salaire de juillet 2026', '900', part),
      anAmount('Salaire d’août 2026', '', part),
      aField(box, { kind: 'checkbox', valueType: 'choice', group: part.group, options: [box], text }),
    ]).filter((one) => one.startsWith('required'));
  };
  expect(look('Karim n’a rien perçu en août 2026')).toEqual([]);
  expect(look('')).toEqual(['required Salaire d’août 2026']);
});

test('after a birth, more children are told than are counted; one more may be counted', () => {
  const count = 'Nombre d’enfants à charge après cette naissance';
  const look = (text: string) =>
    problems(
      [aField(count, { kind: 'number', valueType: 'count', text })],
      {
        blocks: [
          'Vos enfants',
          'Nino EXEMPLE, né le 19/06/2019',
          'Alma EXEMPLE, née le 07/12/2022',
          'Jules EXEMPLE, né le 02/09/2026',
          count,
        ],
      },
      'wwwd.caf.fr',
    );
  expect(look('2')).toEqual([`count ${count}`]);
  expect(look('3')).toEqual([]);
  expect(look('4')).toEqual([]);
});

test('each number beside the birth of its own part', () => {
  const look = (born: string) =>
    problems(
      ['Vous', 'Votre conjointe'].flatMap((group, at) => [
        aField('Numéro de sécurité sociale', {
          valueType: 'nir',
          group,
          text: at === 0 ? '1 84 05 59 350 127 87' : '2 86 09 59 350 127 55',
        }),
        aField('Date de naissance', { valueType: 'date', group, text: at === 0 ? '09/05/1984' : born }),
      ]),
      {},
      'assure.ameli.fr',
    ).filter((one) => one.startsWith('contradiction'));
  expect(look('17/09/1986')).toEqual([]);
  expect(look('17/10/1986')).toEqual(['contradiction Date de naissance']);
});

test('« Si oui, précisez : » is of the case beside it, be its name written nowhere', () => {
  const ask = aYesNo('Une allergie ?', 'Non', { group: 'Lou' });
  const detail = aField('Précisions, si oui', { kind: 'text', group: 'Une allergie ?' });
  const quotient = anAmount('Quotient familial', '742', { group: 'Les parents' });
  const blocks = ['Une allergie ?', 'Si oui, précisez :', 'Quotient familial'];
  const page = { blocks, headings: [{ level: 1, text: 'Inscription à la cantine' }] };
  expect(problems([ask, detail, quotient], page, 'www.mairie-exemple.fr')).toEqual([]);
});

test('« Précisez d’où vient la pension » asks for words', () => {
  const from = anAmount('Précisez d’où vient la pension', '120 € par mois, versés par le père');
  expect(problems([from])).toEqual([]);
});

describe('a recap', () => {
  test('boxes of the tax return in rows of three are amounts', () => {
    const rows = [
      ['1AJ', 'Traitements et salaires', '25 870'],
      ['7UD', 'Dons', '50'],
    ];
    const { blocks = [], answers = [] } = tableOf(['', '', ''], rows);
    const { review } = caf([], { blocks, answers });
    expect(review.map(({ label, value }) => [label, value?.replace(/\s/gu, ' ')])).toEqual([
      ['1AJ – Traitements et salaires', '25 870 €'],
      ['7UD – Dons', '50 €'],
    ]);
  });

  test('a child told by the parent’s name is the child', () => {
    const page = (line: string) =>
      told(caf(['Personnes du foyer', line, 'Claire EXEMPLE, née le 08/03/1980']));
    expect(page('Titouan EXEMPLE, fils de Claire, né le 01/10/2004, étudiant').problems).toEqual([]);
    expect(page('Titouan EXEMPLE, son fils, né le 01/10/2004, étudiant').verdict).toBe('complete');
  });
});

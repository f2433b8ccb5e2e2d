import { describe, expect, test } from 'vitest';
import { aDate, problemsIn, rightly, townHall } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aButton, aField } from '../../support/page-model.ts';

const ameli = 'assure.ameli.fr';
const impots = 'cfspart.impots.gouv.fr';
const cafHost = 'wwwd.caf.fr';

type Recap = [name: string, host: string, title: string, lines: string[]];
const rightlyTold = (pages: Recap[]): void =>
  test.each(pages)('%s', (_name, host, title, lines) => {
    expect(seen(recap(host, title, lines))).toEqual({ verdict: 'complete', problems: [] });
  });

describe('a month left out of a recap', () => {
  const quarter = 'Votre déclaration porte sur trois mois : juillet, août et septembre 2026.';
  const declared = (lines: string[]) =>
    seen(recap(cafHost, 'Déclaration trimestrielle de ressources', lines));

  test('is told, where the page names the three', () => {
    expect(declared([quarter, '# Salaires de Nora', 'Juillet 2026|912,00 €', 'Août 2026|908,40 €'])).toEqual({
      verdict: 'attention',
      problems: [['required', 'Salaires de Nora']],
    });
  });

  test.each([
    ['each is told', ['# Salaires', 'Juillet 2026|9,00 €', 'Août 2026|9,00 €', 'Septembre 2026|9,00 €']],
    ['a zero is told', ['# Salaires', 'Juillet 2026|912,00 €', 'Août 2026|908,40 €', 'Septembre 2026|0 €']],
    [
      'there was other money that month',
      ['# Salaires', 'Juillet 2026|9,00 €', 'Août 2026|9,00 €', '# Chômage', 'Septembre 2026|640,00 €'],
    ],
    [
      'said to have had nothing',
      ['# Salaires', 'Juillet 2026|9,00 €', 'Août 2026|9,00 €', 'Septembre 2026|Aucune ressource'],
    ],
    ['a grant of two months', ['# Indemnités journalières', 'Juillet 2026|312,00 €', 'Août 2026|208,40 €']],
    [
      'a sentence says it of the third',
      [
        '# Salaires',
        'Juillet 2026|9,00 €',
        'Août 2026|9,00 €',
        'En septembre, vous avez déclaré n’avoir rien perçu.',
      ],
    ],
    [
      'a child had some of two',
      ['Juillet', 'Août', 'Septembre']
        .map((month) => `Votre salaire – ${month} 2026|9,00 €`)
        .concat(['# Votre enfant', 'Salaire – juillet 2026|4,00 €', 'Salaire – août 2026|4,00 €']),
    ],
    ['one amount only', ['# Salaires', 'Juillet 2026|912,00 €']],
  ])('%s', (_name, lines) => {
    expect(declared([quarter, ...lines]).problems).toEqual([]);
  });

  test.each([
    'Les ressources de Sam n’ont pas été renseignées pour juillet, août et septembre 2026.',
    'Les ressources de Sam n’ont pas encore été indiquées.',
  ])('the partner’s, said in a sentence: %s', (sentence) => {
    const lines = [
      quarter,
      'Vous vivez en couple avec Sam EXEMPLE.',
      '# Vous',
      'Août 2026|908,40 €',
      '# Sam EXEMPLE (votre conjoint)',
    ];
    expect(declared([...lines, sentence]).problems.map(([check]) => check)).toContain('unsaid');
    expect(declared([...lines, 'Aucune ressource']).problems.map(([check]) => check)).not.toContain('unsaid');
  });

  test('no month is awaited where the page names none', () => {
    expect(declared(['# Salaires', 'Juillet 2026|9,00 €', 'Août 2026|9,00 €']).problems).toEqual([]);
  });
});

describe('a name with nothing beside it', () => {
  const ft = (lines: string[]) =>
    seen(
      recap('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', lines, {
        buttons: [aButton('Valider mon actualisation', 'submit-final')],
      }),
      '2026-11-30',
    );
  const worked = 'Avez-vous travaillé ou exercé une activité non salariée ?|Oui';
  const search = 'Êtes-vous toujours à la recherche d’un emploi ?|Oui';

  test('the pay of a « Oui »', () => {
    const lines = [worked, 'Heures travaillées|64', 'Montant total de vos salaires bruts|', search];
    expect(ft(lines).problems).toEqual([['yes-needs', 'Montant total de vos salaires bruts']]);
    expect(
      ft([worked, 'Heures travaillées|64', 'Montant total de vos salaires bruts|780 €', search]).problems,
    ).toEqual([]);
  });

  const people = (lines: string[]) => {
    const page = recap(ameli, 'Complémentaire santé solidaire', ['Ressources sur douze mois', ...lines]);
    const answers = page.answers.map((answer) => ({ ...answer, column: 1 }));
    return seen({ ...page, answers }).problems;
  };

  test('the money of a person, where others have « Aucune ressource »', () => {
    expect(people(['Rémi Exemple|3 600 €', 'Lise Exemple|', 'Paul Exemple|Aucune ressource'])).toEqual([
      ['required', 'Lise Exemple – Ressources sur douze mois'],
    ]);
  });

  test.each([
    ['nobody is left', ['Rémi Exemple|3 600 €', 'Lise Exemple|0 €', 'Paul Exemple|Aucune ressource']],
    ['nothing is how zero is told', ['Rémi Exemple|3 600 €', 'Lise Exemple|', 'Paul Exemple|1 200 €']],
    ['a name over what is hers', ['Rémi Exemple', 'Salaires|3 600 €', 'Lise Exemple', 'Pension|Aucune']],
  ])('%s', (_name, lines) => {
    expect(people(lines)).toEqual([]);
  });
});

describe('what a recap says was left', () => {
  const all = 'Toutes les rubriques doivent être complétées avant l’envoi.';

  test('any line, where all must be filled in', () => {
    const lines = [all, 'Demandeur|Mme Lise EXEMPLE', 'Organisme choisi|Non renseigné', 'Vous vivez|Seule'];
    expect(seen(recap(ameli, 'Demande de Complémentaire santé solidaire', lines)).problems).toEqual([
      ['required', 'Organisme choisi'],
    ]);
  });

  test('a part of the page, of the other person', () => {
    const lines = [
      'Situation familiale|en couple avec Lise EXEMPLE',
      '# Ressources de Rémi EXEMPLE',
      ...['Juin', 'Juillet', 'Août'].map((month) => `Salaire – ${month} 2026|1 100,00 €`),
      '# Ressources de Lise EXEMPLE',
      'Rubrique non complétée',
    ];
    expect(
      seen(recap(cafHost, 'Déclaration trimestrielle de ressources', lines), '2026-10-12').problems,
    ).toHaveLength(1);
  });

  test('a paper under « obligatoires »', () => {
    const lines = [
      'Demandeur|Mme Lise EXEMPLE',
      '# Pièces obligatoires',
      'Pièce d’identité|cni.pdf (1,1 Mo)',
      'Justificatif de domicile|Aucun fichier joint',
    ];
    expect(seen(recap(townHall, 'Demande d’aide au permis', lines)).problems).toEqual([
      ['required', 'Justificatif de domicile'],
    ]);
  });

  rightlyTold([
    [
      'some have no such thing',
      ameli,
      'Demande de Complémentaire santé solidaire',
      [all, 'Demandeur|Mme Lise EXEMPLE', 'Téléphone fixe|Non renseigné', 'Complément d’adresse|–'],
    ],
    [
      'only marked ones must be filled in',
      ameli,
      'Demande de Complémentaire santé solidaire',
      [
        'Toutes les rubriques marquées d’un astérisque doivent être complétées.',
        'Demandeur *|Mme Lise EXEMPLE',
        'Organisme choisi|Non renseigné',
        'Vous vivez *|Seule',
      ],
    ],
    [
      'nothing says that all must be filled in',
      townHall,
      'Demande d’inscription au conservatoire',
      ['Élève|Lise EXEMPLE', 'Allergies|Non renseigné', 'Instrument|Alto'],
    ],
    [
      'a paper that may be left',
      townHall,
      'Demande d’aide au permis',
      ['Demandeur|Mme Lise EXEMPLE', '# Pièces facultatives', 'Lettre|Aucun fichier joint', 'Note|note.pdf'],
    ],
    [
      'a paper for some',
      townHall,
      'Demande d’aide au permis',
      [
        'Demandeur|Mme Lise EXEMPLE',
        '# Pièces obligatoires',
        'Identité|cni.pdf',
        'Attestation d’hébergement, si vous êtes hébergée|Aucun fichier joint',
      ],
    ],
    [
      'one paper or another',
      townHall,
      'Demande d’aide au permis',
      [
        'Demandeur|Mme Lise EXEMPLE',
        '# Pièces obligatoires',
        'Passeport|Aucun fichier joint',
        'ou carte d’identité|cni.pdf',
      ],
    ],
    [
      'each is to be looked at, not filled in',
      ameli,
      'Demande de Complémentaire santé solidaire',
      [
        'Vérifiez chaque rubrique avant de transmettre.',
        'Demandeur|Mme Lise EXEMPLE',
        'Mutuelle actuelle|Non renseigné',
        'Vous vivez|Seule',
      ],
    ],
    [
      'papers not said to be needed',
      townHall,
      'Demande d’aide au permis',
      ['Demandeur|Mme Lise EXEMPLE', '# Pièces jointes', 'Identité|cni.pdf', 'Devis|Aucun fichier joint'],
    ],
  ]);
});

describe('an age that does not fit the birth', () => {
  const told = (label: string, age: string, birth = 'Date de naissance') => [
    aDate(birth, '14/03/2019', { group: 'Enfant' }),
    aField(label, { text: age, group: 'Enfant' }),
  ];

  test.each(['Âge', 'Âge à ce jour', 'Âge de l’enfant (en années)'])('%s', (label) => {
    const birth = label.includes('enfant') ? 'Date de naissance de l’enfant' : 'Date de naissance';
    expect(problemsIn(told(label, '17 ans', birth))).toEqual([['agreement', label]]);
  });

  rightly([
    ['the age of today', told('Âge', '7')],
    ['of the next birthday', told('Âge', '8 ans')],
    ['at which something begins', told('Âge d’entrée en crèche', '1 an')],
    ['from which one may', told('Âge minimum', '3 ans')],
    [
      'of the parent, beside the birth of the child',
      told('Âge du demandeur', '38', 'Date de naissance de l’enfant'),
    ],
    ['in months', told('Âge', '18 mois')],
    [
      'of two people in one part',
      [...told('Âge', '38'), aDate('Date de naissance', '02/02/1988', { group: 'Enfant' })],
    ],
  ]);
});

describe('days of a recap', () => {
  test('with their hour, held together', () => {
    const lines = [
      'Demandeur|Mme Lise EXEMPLE',
      'Début de l’occupation|14/12/2026 à 8 h',
      'Fin de l’occupation|10/12/2026 à 18 h 30',
    ];
    expect(seen(recap(townHall, 'Demande d’autorisation de stationnement', lines)).problems).toEqual([
      ['order', 'Fin de l’occupation'],
    ]);
  });

  const inSentence = (day: string) => [
    'que vous habitez désormais au 27 avenue des Acacias ;',
    `que vous y êtes entrée le ${day} ;`,
  ];

  test.each(['31/09/2026', '31 septembre 2026'])('%s does not exist, in a sentence', (day) => {
    const page = recap(cafHost, 'Déclarer un changement de situation', inSentence(day));
    expect(seen(page, '2026-10-06').problems).toEqual([['format', 'que vous y êtes entrée le']]);
  });

  rightlyTold([
    ['a day that exists', cafHost, 'Déclarer un changement de situation', inSentence('30/09/2026')],
    [
      'an example of the page',
      cafHost,
      'Déclarer un changement de situation',
      [...inSentence('30/09/2026'), 'Une date comme 31/02/2026 (exemple) est refusée.'],
    ],
    [
      'on one day, of two hours',
      townHall,
      'Demande d’autorisation de stationnement',
      ['Nom|Lise EXEMPLE', 'Début|14/12/2026 à 18 h', 'Fin|14/12/2026 à 8 h'],
    ],
  ]);
});

describe('the summary before the last page', () => {
  const next = [aButton('Précédent', 'previous'), aButton('Suivant', 'next')];
  const summary = (lines: string[], title = 'Résumé de votre déclaration') =>
    seen(
      recap(impots, 'Déclaration des revenus 2025', [`# ${title}`, ...lines], { buttons: next }),
      '2026-05-12',
    );
  const pension = '6GU Pension alimentaire versée à un enfant mineur|1 800 €';

  test('is read again as the one that sends', () => {
    expect(summary([pension, 'Avez-vous versé une pension alimentaire en 2025 ?|Oui'])).toEqual({
      verdict: 'complete',
      problems: [],
    });
  });

  test('a pension paid, and « Non » to it', () => {
    expect(summary([pension, 'Avez-vous versé une pension alimentaire en 2025 ?|Non']).problems).toEqual([
      ['contradiction', '6GU Pension alimentaire versée à un enfant mineur'],
    ]);
  });

  test.each([
    ['to a child who has grown up', 'Avez-vous versé une pension alimentaire à un enfant majeur ?|Non'],
    ['one had', 'Avez-vous reçu une pension alimentaire en 2025 ?|Non'],
    ['another', 'Avez-vous versé une autre pension alimentaire ?|Non'],
    ['of another year', 'Versez-vous une pension alimentaire en 2026 ?|Non'],
  ])('« Non » to %s', (_name, question) => {
    expect(summary([pension.replace('versée', 'versée en 2025'), question]).problems).toEqual([]);
  });
});

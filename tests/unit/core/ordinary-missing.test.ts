/** Cases rightly left empty, on pages that ask for much; and beside them, the ones that are missing. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aFile, amounts, aRadio, rightly, townHall, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];
const needed = (label: string, given: Given = {}): Field => aField(label, { required: true, ...given });
const neededDate = (label: string, text = ''): Field => aDate(label, text, { required: true });
const box = (label: string, isTicked: boolean, given: Given = {}): Field =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });
const all = ['Tous les champs sont obligatoires.'];

describe('where a sentence asks for all of them', () => {
  const marital = ['Célibataire', 'Séparé(e)', 'Veuf ou veuve'];
  rightly([
    ['thought of as blank', [needed('Au (à vide : contrat en cours)')], all],
    ['left free', [needed('Échéance', { hint: 'Mesure sans terme : ne rien inscrire' })], all],
    ['a word', [needed('Un mot à votre conseiller ?')], all],
    ['something else', [needed('Autre chose à nous dire ?', { kind: 'textarea' })], all],
    ['« rien d’obligatoire »', [needed('Téléphone, rien d’obligatoire')], all],
    ['« non exigé »', [needed('Taxe foncière (papier non exigé pour l’instant)')], all],
    ['nobody died', [aRadio('Situation', marital, 'Séparé(e)'), neededDate('Date du décès')], all],
    ['a cheque', [aRadio('Paiement', ['Par virement', 'Par chèque'], 'Par chèque'), needed('IBAN')], all],
    [
      'no company',
      [aRadio('Demandeur', ['Particulier', 'Entreprise'], 'Particulier'), needed('Raison sociale')],
      all,
    ],
    [
      'no permit',
      [
        aRadio('Nationalité', ['Française', 'Autre'], 'Française'),
        needed('Numéro du titre de séjour'),
        needed('Valable jusqu’au'),
      ],
      all,
    ],
    ['unknown', [aRadio('Le père est', ['Connu', 'Inconnu'], 'Inconnu'), needed('Nom du père')], all],
    ['not known', [needed('Heure de naissance'), box('Je ne connais pas l’heure de naissance', true)], all],
    [
      'the same address',
      [
        aRadio('Adresse de facturation', ['Identique', 'Différente'], 'Identique'),
        needed('Rue', { group: 'Facturation' }),
      ],
      all,
    ],
    [
      'another answer’s',
      [
        aRadio('Vous logez', ['dans votre logement', 'chez un tiers', 'à l’hôtel'], 'dans votre logement'),
        needed('Nom du tiers'),
        needed('Nom de l’hôtel'),
      ],
      all,
    ],
    [
      'the part of another',
      [
        aRadio('Le demandeur est', ['majeur', 'mineur'], 'majeur'),
        needed('Nom', { group: 'Représentant du mineur' }),
      ],
      all,
    ],
    [
      'a contract of another kind',
      [aRadio('Contrat', ['CDI', 'CDD'], 'CDI'), neededDate('Date de fin du CDD')],
      all,
    ],
    [
      'several after « Non »',
      [aYesNo('Êtes-vous aussi indépendant ?', 'Non'), needed('Statut'), needed('Code d’activité')],
      all,
    ],
    [
      'between two questions',
      [aYesNo('Avez-vous un véhicule ?', 'Non'), needed('Carburant'), aYesNo('Avez-vous le permis ?', 'Oui')],
      all,
    ],
    [
      'the detail of another answer, beside that of the one given',
      [
        aRadio('Véhicule', ['Personnel', 'En location'], 'Personnel'),
        needed('Immatriculation', { text: 'FG-234-HJ' }),
        needed('Nom du loueur', { valueType: 'name' }),
      ],
      all,
    ],
    [
      'details of the other answers alone',
      [
        aRadio('Nationalité acquise par', ['Naissance', 'Décret', 'Déclaration'], 'Naissance'),
        neededDate('Date du décret'),
        neededDate('Date de la déclaration'),
      ],
      all,
    ],
    ['another link', [aRadio('Lien', ['Enfant', 'Voisin', 'Autre'], 'Enfant'), needed('Autre lien')], all],
    [
      'blanks are none',
      [needed('Chômage du déclarant 1')],
      [...all, 'Laissez vides les cases qui ne vous concernent pas.'],
    ],
    ['had by some', [needed('Numéro de dossier', { hint: 'Sur votre courrier, si vous en avez un' })], all],
    [
      'a question about what there is not',
      [
        aYesNo('Avez-vous travaillé ?', 'Non'),
        aYesNo('Votre contrat est-il terminé ?', '', { required: true }),
      ],
      all,
    ],
  ]);

  test.each([
    [needed('Au'), []],
    [needed('Échéance', { hint: 'Ne laissez pas ce champ vide' }), []],
    [neededDate('Date du décès'), [aRadio('Situation', marital, 'Veuf ou veuve')]],
    [needed('IBAN'), [aRadio('Paiement', ['Par virement', 'Par chèque'], 'Par virement')]],
    [needed('Nom du propriétaire'), [aRadio('Vous êtes', ['Locataire', 'Propriétaire'], 'Locataire')]],
    [
      needed('Nom de l’employeur', { valueType: 'organisation' }),
      [
        aRadio('Nouvelle situation', ['Salarié', 'Retraité'], 'Salarié'),
        neededDate('Depuis le', '07/09/2026'),
      ],
      [needed('Commune du lieu de travail', { text: 'Romans' })],
    ],
    [needed('Surface'), [aRadio('Vous êtes', ['Locataire', 'Propriétaire'], 'Locataire')]],
    [
      needed('Courriel', { valueType: 'email' }),
      [aRadio('Véhicule', ['Personnel', 'En location'], 'Personnel'), needed('Nom', { text: 'SY' })],
    ],
    [
      needed('Profession'),
      [
        aRadio('Civilité', ['Madame', 'Monsieur'], 'Madame', { valueType: 'title' }),
        needed('Nom', { text: 'SY' }),
      ],
    ],
    [needed('Statut'), [aYesNo('Êtes-vous aussi indépendant ?', 'Oui')]],
    [needed('Téléphone', { valueType: 'phone' }), [aYesNo('Avez-vous un véhicule ?', 'Non')]],
  ] as [Field, Field[], Field[]?][])('$0.label', (left, before, after = []) => {
    expect(wrongIn([...before, left, ...after], { says: all })).toEqual([left.label]);
  });
});

describe('« obligatoire », said of some', () => {
  const number = aField('Numéro d’allocataire');
  rightly([
    [
      'outside Europe',
      [aFile('Titre de séjour', '', { files: [] })],
      ['Le titre de séjour est obligatoire hors UE.'],
    ],
    ['professionals', [aField('SIRET', { hint: 'Indispensable : professionnels, associations.' })]],
    [
      'of another thing',
      [number, aField('Nom', { text: 'SY' })],
      [],
      { blocks: [number.label, 'La copie du permis est obligatoire.', 'Nom'] },
    ],
  ]);
  test('of all', () => {
    const says = ['Le numéro d’allocataire est obligatoire pour étudier votre demande.'];
    expect(wrongIn([number], { says })).toEqual([number.label]);
  });
});

describe('« Écrivez 0 dans chaque case »', () => {
  const says = ['Pour chaque ressource, indiquez le montant mensuel ou 0.'];
  const money = amounts(['Salaire : 1450', 'Pension reçue : 0']);
  rightly([['a rent that nobody pays', [...money, anAmount('Loyer', '')], says]]);
  test('money', () => {
    expect(wrongIn([...money, anAmount('Allocations', '')], { says })).toEqual(['Allocations']);
  });
});

describe('each row', () => {
  const row = (name: string, birth: string, school: string): Field[] => [
    aField(`${name} – Prénom`, { text: name }),
    aDate(`${name} – Né(e) le`, birth),
    aField(`${name} – École`, { text: school }),
  ];
  const says = ['Remplissez toute la ligne de chaque enfant.'];
  const first = row('Enfant 1', '02/03/2019', 'Jules Ferry');
  rightly([['a baby', [...first, ...row('Enfant 2', '15/08/2026', '')], says]]);
  test('another child', () => {
    const fields = [...first, ...row('Enfant 2', '15/08/2020', '')];
    expect(wrongIn(fields, { says })).toEqual(['Enfant 2 – École']);
  });

  const papers = ['L’ensemble des documents sont à fournir.'];
  const given = aFile('Livret de famille', 'livret_famille.pdf');
  rightly([['of some', [given, aFile('Attestation (allocataires)', '', { files: [] })], papers]]);
  test('a paper of everybody', () => {
    const left = aFile('Attestation de droits', '', { files: [] });
    expect(wrongIn([given, left], { says: papers })).toEqual([left.label]);
  });
});

describe('after « Oui »', () => {
  const caf = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' };
  const ft = {
    host: 'candidat.francetravail.fr',
    title: 'Actualisation du mois de novembre 2026',
    today: '2026-11-30',
  };
  const hours = (label: string, text: string): Field => aField(label, { valueType: 'hours', text });
  const goesOn = aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui');
  const worked = aYesNo('Avez-vous travaillé ?', 'Oui');
  rightly([
    [
      'of some people',
      [
        aYesNo('Vos enfants sont-ils en France ?', 'Oui'),
        aDate('Date d’arrivée en France (nés ailleurs)', ''),
      ],
      [],
      caf,
    ],
    [
      'taxed together',
      [aYesNo('Imposition commune', 'Oui'), anAmount('Revenu du conjoint, si imposition séparée', '')],
      [],
      caf,
    ],
    ['it goes on', [aYesNo('Le contrat continue-t-il ?', 'Oui'), aDate('Date de fin', '')], [], caf],
    [
      'it is asked for',
      [aYesNo('Avez-vous demandé une pension ?', 'Oui'), anAmount('Montant de la pension', '')],
      [],
      caf,
    ],
    [
      'a sick leave that goes on',
      [
        aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
        aDate('À partir du', '05/11/2026'),
        aDate('Jusqu’au', ''),
        goesOn,
      ],
      [],
      ft,
    ],
    [
      'hours of another kind',
      [
        worked,
        hours('Nombre d’heures', '31'),
        hours('Heures complémentaires', ''),
        anAmount('Salaire brut', '372'),
        goesOn,
      ],
      [],
      ft,
    ],
    [
      'the pension’s amount, after « Non » to work',
      [
        aYesNo('Avez-vous travaillé ?', 'Non'),
        aYesNo('Percevez-vous une nouvelle pension d’invalidité ?', 'Oui'),
        aDate('Depuis le', '02/11/2026'),
        anAmount('Montant brut mensuel', '846,20'),
        goesOn,
      ],
      [],
      ft,
    ],
  ]);

  test.each([
    [
      'Date d’arrivée en France',
      [aYesNo('Vos enfants sont-ils en France ?', 'Oui'), aDate('Date d’arrivée en France', '')],
    ],
    ['Date de fin', [aYesNo('Le contrat est-il terminé ?', 'Oui'), aDate('Date de fin', '')]],
    ['Montant (case 6GU)', [aYesNo('Versez-vous une pension ?', 'Oui'), anAmount('Montant (case 6GU)', '')]],
    ['Montant', [aYesNo('Avez-vous une pension ?', 'Oui'), anAmount('Montant', '')]],
  ] as [string, Field[]][])('%s', (left, fields) => {
    expect(wrongIn(fields, caf)).toEqual([left]);
  });
});

describe('money unsaid', () => {
  const dtr = { host: 'monespaceprive.msa.fr', title: 'Déclaration trimestrielle de ressources' };
  const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];
  const row = (name: string, texts: string[], group: string): Field[] =>
    months.map((month, at) => anAmount(`${name} – ${month}`, texts[at] ?? '', { group }));
  const pay = ['1310', '1310', '1310'];
  rightly([
    [
      'a child who had none, beside another’s pay',
      [
        ...row('GAEC du Moulin', pay, 'Marc : salaires'),
        box('Léo n’a eu aucune ressource pendant le trimestre', true, { group: 'Léo' }),
      ],
      [],
      dtr,
    ],
    [
      'a job of one month',
      [
        ...row('Coopérative', pay, 'Salaires'),
        ...row('Vendanges', ['', '640', ''], 'Salaires'),
        ...row('Pension reçue', ['0', '0', '0'], 'Salaires'),
      ],
      [],
      dtr,
    ],
    [
      'pay in the place of the dole',
      [...row('Salaire', ['0', '0', '812'], 'Vous'), ...row('Chômage', ['640', '640', ''], 'Vous')],
      [],
      dtr,
    ],
    [
      'a partner’s pay, after one’s own « Non »',
      [
        aYesNo('Recevez-vous une pension alimentaire ?', 'Non', { group: 'Vous' }),
        ...months.map((month) =>
          anAmount('Montant net social', '1310', { group: `Votre conjoint, ${month}` }),
        ),
      ],
      [],
      { ...dtr, host: 'wwwd.caf.fr' },
    ],
    [
      'of another kind of firm',
      [
        ...months.map((month) => anAmount(`Salaire ${month}`, '0', { group: 'Salaires' })),
        ...months.map((month) => anAmount(`Recettes ${month} (régime micro)`, '', { group: 'Firme' })),
      ],
      [],
      dtr,
    ],
    [
      'before they lived together',
      [
        ...months.map((month) => anAmount(`Ressources ${month}`, '1200', { group: 'Vous' })),
        anAmount('Ressources juillet 2026 (avant la vie commune)', '', { group: 'Votre conjoint' }),
        anAmount('Ressources août 2026', '420', { group: 'Votre conjoint' }),
        anAmount('Ressources septembre 2026', '840', { group: 'Votre conjoint' }),
      ],
      [],
      dtr,
    ],
  ]);

  test('a month of pay, where « 0 » is written', () => {
    const fields = [
      ...row('Salaire', ['900', '', '910'], 'Vous'),
      ...row('Chômage', ['0', '0', '0'], 'Vous'),
    ];
    expect(wrongIn(fields, dtr)).toEqual(['Salaire – Août 2026']);
  });
});

test('what a list of resources says beside « Aucune ressource »', () => {
  const list = (other: string): (string | null)[] =>
    wrongIn(
      ['Aucune ressource', other].map((label) => box(label, true, { question: 'Vos ressources' })),
      { host: townHall },
    );
  expect(list('Je vis chez mes parents')).toEqual([]);
  expect(list('Je perçois le RSA')).toEqual(['Je perçois le RSA']);
});

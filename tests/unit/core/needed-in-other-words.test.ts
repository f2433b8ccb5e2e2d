/** However a page tells that a case is needed: a sign, a mention, a hint, a title, a list of names, a look that nobody here sees. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aRadio, rightly, townHall, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const name = aField('Nom et prénom', { valueType: 'name', text: 'MARTIN Léa' });
const free = aField('Profession');

/** The case of this label is told to be wrong where it is left, and nothing is where it is filled in. */
function isNeeded(
  label: string,
  says: string[],
  given: Parameters<typeof aField>[1] = {},
  around: Field[] = [name],
) {
  const look = (text: string) => wrongIn([...around, aField(label, { ...given, text })], { says });
  expect(look('')).toEqual([label]);
  expect(look('Leclerc')).toEqual([]);
}

describe('a sign that stands on cases, whatever the sentence that tells of it', () => {
  test.each([
    ['Le point ● marque les cases qu’il faut absolument remplir.', '●'],
    ['Les cases avec ● sont à remplir absolument.', '●'],
    ['Une case signalée par ◆ attend toujours une réponse.', '◆'],
    ['Ne laissez pas vide une ligne marquée ▲.', '▲'],
    ['Un triangle signale ce qu’il faut remplir.', '▲'],
    ['● : à ne pas oublier', '●'],
    ['● obligatoire — ○ facultatif', '●'],
    ['† Sans cette réponse, nous ne pouvons pas étudier votre demande.', '†'],
    ['obl. = obligatoire', 'obl.'],
  ])('%s', (rule, sign) => {
    isNeeded(`Employeur ${sign}`, [rule], {}, [aField(`Nom ${sign}`, { text: 'MARTIN' }), free]);
  });

  test.each([
    '(obl.)',
    '(oblig.)',
    '(req.)',
    '(indispensable)',
    '(réponse attendue)',
    '[à remplir]',
    '(à ne pas oublier)',
  ])('%s, which needs no telling', (mark) => isNeeded(`Employeur ${mark}`, []));

  rightly(
    [
      'Le ● signale une information que vous pouvez modifier.',
      'Cliquez sur ● : l’aide dit ce que vous devez remplir.',
      '● : nouvelle question ; répondez si vous le souhaitez',
      '○ obligatoire — ● facultatif',
    ].map((rule) => [rule, [aField('Nom ●', { text: 'MARTIN' }), aField('Employeur ●')], [rule]]),
  );
});

describe('said of all', () => {
  test.each([
    'Sauf mention « facultatif », chaque case de cette page est à compléter.',
    'Seul le complément d’adresse n’est pas obligatoire.',
    'Vous pouvez laisser de côté le complément d’adresse ; le reste est nécessaire.',
    'Le fax est la seule information facultative.',
    'Rien ne doit manquer sur cette page.',
    'N’oubliez aucune case.',
    'Ne sautez aucune question.',
    'Seuls les formulaires entièrement remplis sont traités.',
    'Chacune des rubriques doit être servie.',
    'Tout est demandé sur cette page.',
    'Nous ne pourrons étudier votre demande que si vous avez répondu à tout.',
  ])('%s', (says) => {
    isNeeded('Employeur', [says]);
  });

  rightly([
    [
      'what it excepts',
      [name, aField('Fax')],
      ['Vous pouvez laisser le fax vide ; le reste est nécessaire.'],
    ],
    ['a mark it excepts', [name, aField('Profession (f)')], ['(f) = facultatif. Le reste est à renseigner.']],
    ['papers', [name, free], ['Rien ne doit manquer à votre dossier : joignez toutes les pièces.']],
    ['whole files', [name, free], ['Seuls les dossiers complets sont étudiés.']],
    ['nobody has to', [name, free], ['Vous n’êtes pas obligé de répondre à toutes les questions.']],
    ['elsewhere', [name, free], ['Une case laissée vide vaut zéro.']],
  ]);
});

describe('beside the case', () => {
  test.each([
    'Sans cette réponse, votre demande ne pourra pas être étudiée.',
    'Réponse bloquante',
    'Nous en avons absolument besoin pour calculer votre droit.',
    'Demandé à tout le monde',
    'Tout le monde doit répondre',
    'Une réponse est attendue ici',
    'Merci de ne pas passer cette question',
    'Laissée vide, cette case entraîne le rejet de la demande',
    'Requis par la Caf',
  ])('%s', (hint) => isNeeded('Employeur', [], { hint }));

  rightly(
    [
      'Sans cette information, nous vous écrirons par courrier.',
      'Nous en avons besoin seulement si un papier manque',
      'Demandé à tous les étudiants',
      'Facultatif',
    ].map((hint) => [hint, [name, aField('Téléphone', { hint })]]),
  );

  test('in a column « Obligatoire ? »', () => {
    const blocks = ['Rubrique', 'Obligatoire ?', 'Nom', 'oui', 'Téléphone', 'oui', 'Étage', 'non'];
    const page = (text: string) =>
      wrongIn([aField('Nom', { text: 'SY' }), aField('Téléphone', { text }), aField('Étage')], { blocks });
    expect(page('')).toEqual(['Téléphone']);
    expect(page('06 12 34 56 78')).toEqual([]);
  });
});

describe('named in a sentence', () => {
  test.each([
    ['Champs obligatoires : nom, commune, téléphone.', 'Téléphone'],
    [
      'Nous avons besoin de votre nom, de votre commune et de votre numéro de téléphone.',
      'Numéro de téléphone',
    ],
    ['Au minimum, nous devons connaître votre nom et votre téléphone.', 'Téléphone'],
    ['Pour vous retrouver, il nous faut votre numéro d’allocataire.', 'Numéro d’allocataire'],
    ['À ne pas oublier : le numéro d’allocataire.', 'Numéro d’allocataire'],
    ['Sans numéro d’allocataire, nous ne pourrons pas traiter votre demande.', 'Numéro d’allocataire'],
    ['Votre numéro d’allocataire doit figurer sur la demande.', 'Numéro d’allocataire'],
    ['Le téléphone en cas d’urgence est indispensable à l’inscription.', 'Téléphone en cas d’urgence'],
    ['Les points 1 à 3 appellent une réponse.', '3. Commune'],
    ['Les rubriques A à C sont obligatoires.', 'C. Commune'],
  ])('%s', (says, label) => isNeeded(label, [says]));

  rightly([
    ['others', [name, aField('Téléphone')], ['Champs obligatoires : nom, commune.']],
    ['other letters', [name, aField('C. Profession')], ['Les rubriques A et B sont obligatoires.']],
    [
      'if any',
      [name, aField('Numéro d’allocataire')],
      ['Si vous en avez un, indiquez votre numéro d’allocataire.'],
    ],
    [
      'of papers',
      [name, aField('Numéro d’allocataire')],
      ['Votre numéro d’allocataire doit figurer sur chaque document envoyé.'],
    ],
    [
      'of the new ones',
      [name, aField('Date d’entrée dans le logement')],
      ['La date d’entrée dans le logement est exigée pour les nouveaux locataires.'],
    ],
  ]);
});

describe('a part of the page', () => {
  const part = (group: string, says: string[], text: string) => {
    const [employer, job] = [
      aField('Employeur', { text, group }),
      aField('Poste', { text: 'vendeur', group }),
    ];
    return wrongIn([name, employer, job, aField('Message', { group: 'Autres' })], {
      blocks: [
        'Demande en ligne',
        'Nom et prénom',
        group,
        ...says,
        'Employeur',
        'Poste',
        'Autres',
        'Message',
      ],
    });
  };
  test.each([
    ['Votre emploi – à compléter', []],
    ['Votre emploi (à remplir par tous)', []],
    ['Votre emploi (oblig.)', []],
    ['Votre emploi', ['Les champs de cette partie sont obligatoires.']],
    ['Votre emploi', ['Cette partie est obligatoire.']],
  ])('%s %s', (group, says) => {
    expect(part(group, says, '')).toEqual(['Employeur']);
    expect(part(group, says, 'Leclerc')).toEqual([]);
  });
  test.each([
    ['Votre emploi – à compléter par l’employeur', []],
    ['Votre emploi', ['Cette partie est facultative.']],
    ['Votre emploi', ['Cette partie est obligatoire pour les salariés.']],
  ])('not %s %s', (group, says) => {
    expect(part(group, says, '')).toEqual([]);
  });
});

describe('asked of who chose so', () => {
  const home = (chosen: string, says: string, rent: string) =>
    wrongIn(
      [
        name,
        aRadio('Vous êtes', ['Locataire', 'Propriétaire', 'Hébergé'], chosen),
        aField('Loyer mensuel', { text: rent }),
      ],
      { says: [says] },
    );
  test.each([
    'Si vous êtes locataire, indiquez votre loyer.',
    'Si tu es locataire, indique ton loyer.',
    'Locataires : indiquez votre loyer.',
    'Pour les locataires, le loyer est obligatoire.',
    'Indiquez votre loyer si vous êtes locataire.',
  ])('%s', (says) => {
    expect(home('Locataire', says, '')).toEqual(['Loyer mensuel']);
    expect(home('Locataire', says, '450')).toEqual([]);
    expect(home('Propriétaire', says, '')).toEqual([]);
    expect(home('Hébergé', says, '')).toEqual([]);
  });
});

describe('a box to tick', () => {
  const box = (label: string, says: string, text: string) =>
    wrongIn([name, aField(label, { kind: 'checkbox', valueType: 'consent', text })], { says: [says] });
  test.each([
    ['Cochez la case pour pouvoir continuer.', 'J’ai lu et j’accepte le règlement'],
    ['À défaut de coche, votre dossier ne sera pas transmis.', 'J’atteste l’exactitude de ces informations'],
    ['Une case non cochée empêche l’envoi.', 'Je m’engage à signaler tout changement'],
    ['La coche ci-dessous est obligatoire.', 'Je certifie l’exactitude de ces renseignements'],
    ['Avant d’envoyer, cochez la case.', 'J’ai lu le règlement'],
    ['L’acceptation est obligatoire.', 'J’accepte que mes données soient transmises'],
    [
      'Sans votre accord, nous ne pouvons pas traiter la demande.',
      'J’accepte que mes données soient transmises',
    ],
  ])('%s', (says, label) => {
    expect(box(label, says, '')).toEqual([label]);
    expect(box(label, says, label)).toEqual([]);
  });
  test('what one may refuse', () => {
    const news = 'J’accepte de recevoir la lettre d’information';
    expect(box(news, 'Sans votre accord, rien n’est transmis à d’autres.', '')).toEqual([]);
    expect(box('Je souhaite un reçu', 'Cochez la case pour recevoir un reçu.', '')).toEqual([]);
  });
});

describe('a look that was not read on any case', () => {
  const verdict = (says: string, fields: Field[]) => {
    const title = 'Inscription à la cantine';
    const page = aPage(townHall, [title], {
      blocks: [title, says],
      fields,
      buttons: [aButton('Suivant', 'next')],
    });
    return assessed(page, '2026-11-24')
      .findings.filter(({ status }) => status !== 'ok')
      .map(({ text, status }) => [status, text.key]);
  };
  const left = [name, aField('Téléphone', { valueType: 'phone' })];
  const unseen = [['unknown', 'required-unseen']];

  test.each([
    'Les rubriques à liseré rouge doivent être remplies ; les autres le sont s’il y a lieu.',
    'Les cases sur fond jaune sont à renseigner.',
    'Une réponse est attendue dans les champs encadrés de bleu.',
    'La pastille rouge indique une réponse obligatoire.',
    'Les questions soulignées appellent une réponse.',
    'Ne sautez aucune ligne écrite en orange.',
    'Le point rouge à côté d’une case veut dire qu’il faut la remplir.',
    'Un trait bleu à gauche : réponse obligatoire.',
    'Toutes les rubriques sont à remplir, sauf celles en italique.',
    'Les libellés en gris clair sont facultatifs, les autres sont obligatoires.',
    'Seules les lignes en italique peuvent rester vides.',
  ])('%s', (says) => {
    expect(verdict(says, left)).toEqual(unseen);
    expect(
      verdict(
        says,
        left.map((field) => ({ ...field, value: { state: 'filled', text: '06 12 34 56 78' } })),
      ),
    ).toEqual([]);
  });

  test.each([
    'Les champs en rouge contiennent une erreur à corriger.',
    'Les champs en gris sont facultatifs.',
    'Les informations en bleu sont déjà connues de nous.',
    'Merci de remplir en majuscules les champs ci-dessous.',
    'Remplissez les cases à l’encre noire.',
    'Les dates en gras doivent être respectées.',
  ])('not: %s', (says) => {
    expect(verdict(says, left)).toEqual([]);
  });

  test('nor where the marks were read, or what is left says that it may be', () => {
    const says = 'Les cases sur fond jaune sont à renseigner.';
    const marked = ['Nom', 'Commune'].map((label) => aField(label, { text: 'Givors', required: true }));
    expect(verdict(says, [...marked, free])).toEqual([]);
    expect(verdict(says, [name, aField('Profession (facultatif)', { optional: true })])).toEqual([]);
    expect(verdict(says, [name, aField('Étage')])).toEqual([]);
  });
});

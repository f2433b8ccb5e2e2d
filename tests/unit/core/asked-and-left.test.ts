/** What a page asks for in its own words, after a « Oui », in an address, by an oath, and is left; beside each, the right page. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, casesOf, rightly, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';

const change = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today: '2026-10-06' };
const ameli = { host: 'assure.ameli.fr', title: 'Demande de Complémentaire santé solidaire' };
const name = aField('Nom', { valueType: 'name', text: 'MARTIN' });

describe('a case named in a sentence, or by what stands beside it', () => {
  test.each([
    ['Merci d’indiquer votre numéro de téléphone.', 'Numéro de téléphone'],
    ['N’oubliez pas d’indiquer votre numéro d’allocataire.', 'Numéro d’allocataire'],
    ['Précisez le motif de votre demande.', 'Motif de votre demande'],
    ['Sans votre adresse postale, nous ne pourrons pas vous envoyer le badge.', 'Adresse postale'],
    ['Votre numéro de téléphone est nécessaire pour vous joindre.', 'Numéro de téléphone'],
    ['Les questions 1 à 3 sont obligatoires.', '2. Commune de naissance'],
    ['Merci de ne rien laisser en blanc.', 'Commune'],
    ['Pas de case vide, s’il vous plaît.', 'Commune'],
    ['S’il manque une réponse, votre demande ne sera pas étudiée.', 'Commune'],
    ['Vous devez obligatoirement compléter les champs ci-dessous.', 'Commune'],
    ['Tous les renseignements demandés ci-dessous doivent être fournis.', 'Commune'],
    ['Il faut une réponse à chaque question.', 'Commune'],
    ['Les lignes vides ne sont pas acceptées.', 'Commune'],
  ])('%s', (says, label) => {
    const page = (text: string) => wrongIn([name, aField(label, { text })], { says: [says] });
    expect(page('')).toEqual([label]);
    expect(page('Givors')).toEqual([]);
  });

  test.each(['Indispensable pour vous répondre', 'Ne pas laisser vide', 'Cette case ne peut rester vide'])(
    '« %s », beside it',
    (hint) => {
      const page = (text: string) => wrongIn([name, aField('Courriel du père', { hint, text })]);
      expect(page('')).toEqual(['Courriel du père']);
      expect(page('a@exemple.fr')).toEqual([]);
    },
  );

  const left = (label: string, given = {}) => [name, aField(label, given)];
  rightly([
    [
      'if wanted',
      left('Numéro de téléphone'),
      ['Merci d’indiquer votre numéro de téléphone si vous en avez un.'],
    ],
    [
      'not asked',
      left('Numéro de téléphone'),
      ['Il n’est pas nécessaire d’indiquer votre numéro de téléphone.'],
    ],
    [
      'of some',
      left('Numéro d’allocataire'),
      ['Le numéro d’allocataire est nécessaire pour les familles de la Caf.'],
    ],
    ['we call', left('Profession'), ['Si une réponse manque, nous vous appellerons.']],
    ['counted for nothing', left('Profession'), ['Les cases vides ne sont pas prises en compte.']],
    ['other numbers', left('3. Profession'), ['Les questions 1 et 2 sont obligatoires.']],
    ['if over', left('Fin du contrat', { hint: 'Ne pas laisser vide si le contrat est terminé' })],
    [
      'where others are marked',
      [aField('Nom', { text: 'MARTIN', required: true }), aField('Numéro de téléphone')],
      ['Merci d’indiquer votre numéro de téléphone.'],
    ],
  ]);
});

describe('a zero asked of a case', () => {
  const page = (text: string, says: string, hint: string | null = null, label = 'Pensions reçues') =>
    wrongIn([anAmount('Salaires du foyer', '2 400'), anAmount(label, text, { hint })], { says: [says] });

  test.each([
    'Si le montant est nul, saisissez 0 €.',
    'N’oublie pas de mettre 0 pour ce que tu n’as pas eu : même sans ressource, 0.',
    'Mois sans ressources : 0.',
    'Mettez un zéro plutôt que de laisser vide.',
    'Une case vide n’est pas un zéro.',
    'Une case laissée vide ne nous dit pas que vous n’avez rien reçu.',
    'En cas d’absence de revenu, le chiffre 0 doit être porté.',
    'À défaut de revenus, saisissez « 0 ».',
  ])('%s', (says) => {
    expect(page('', says)).toEqual(['Pensions reçues']);
    expect(page('0', says)).toEqual([]);
  });

  test.each(['0 si aucune', 'Mettez 0 si vous n’êtes pas concerné', 'Zéro en l’absence de pension'])(
    '« %s », beside it or in its name',
    (hint) => {
      expect(page('', '', hint)).toEqual(['Pensions reçues']);
      expect(page('0', '', hint)).toEqual([]);
      expect(page('', '', null, `Pensions (${hint})`)).toEqual([`Pensions (${hint})`]);
    },
  );

  test('of a number', () => {
    const count = (text: string) =>
      wrongIn([name, casesOf('household')('Nombre d’enfants à charge (0 si aucun)', text)]);
    expect(count('')).toEqual(['Nombre d’enfants à charge (0 si aucun)']);
    expect(count('0')).toEqual([]);
  });

  test('not where it is left to her', () => {
    expect(page('', 'Inutile d’écrire 0 si vous n’avez rien perçu.')).toEqual([]);
    expect(
      page(
        '',
        'Indiquez 0 si aucune ressource n’a été perçue et laissez vides les lignes qui ne vous concernent pas.',
      ),
    ).toEqual([]);
  });
});

test('a case left empty tells nothing, where the page says so', () => {
  const look = (july: string, says: string, more: Field[] = []) =>
    wrongIn(
      [
        ...['Mai', 'Juin', 'Juillet'].map((month, at) =>
          anAmount('Montant net social perçu', ['486,12', '0', july][at] ?? '', { group: `${month} 2026` }),
        ),
        ...more,
      ],
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', says: [says] },
    ).filter((name) => name !== null);
  const says = 'Un mois sans ressource ? Écrivez 0 : une case laissée vide ne nous dit rien.';
  expect(look('', says)).toEqual(['Montant net social perçu']);
  expect(look('0', says)).toEqual([]);
  expect(look('', 'Laissez vide la case d’un mois sans ressource.')).toEqual([]);
  const isOfOthers = aYesNo('Avez-vous reçu de l’argent d’un autre pays ?', 'Non');
  expect(look('', 'Mettez 0 pour un mois sans argent.', [isOfOthers])).toEqual(['Montant net social perçu']);
});

test('whom to call in case of trouble is asked of all', () => {
  const label = 'Le téléphone où vous appeler en cas de souci';
  const look = (text: string) => wrongIn([name, aField(label, { valueType: 'phone', required: true, text })]);
  expect(look('')).toEqual([label]);
  expect(look('01 99 00 12 34')).toEqual([]);
  const other = 'Nouvelle adresse, en cas de déménagement';
  expect(wrongIn([name, aField(other, { required: true })])).toEqual([]);
  const paper = 'Justificatif à joindre en cas de déménagement';
  expect(wrongIn([name, aField(paper, { kind: 'file', required: true })])).toEqual([]);
});

describe('what is named after its question', () => {
  const look = (question: string, answer: 'Oui' | 'Non' | '', label: string, text: string) =>
    wrongIn([aYesNo(question, answer), aField(label, { text })], change);

  test.each([
    ['Bénéficiez-vous d’une mutuelle ?', 'Nom de la mutuelle'],
    ['Êtes-vous titulaire d’un titre de séjour ?', 'Numéro du titre de séjour'],
    ['Votre enfant a-t-il une assurance scolaire ?', 'Numéro de contrat de l’assurance'],
    ['Possédez-vous un véhicule ?', 'Immatriculation'],
    ['Avez-vous changé de compte bancaire ?', 'Nouvel IBAN'],
    ['Avez-vous déménagé ?', 'Nouvelle adresse'],
    ['Votre enfant a-t-il des allergies ?', 'Lesquelles ?'],
    ['Attendez-vous un enfant ?', 'Date prévue de l’accouchement'],
  ])('%s', (question, label) => {
    expect(look(question, 'Oui', label, '')).toEqual([label]);
    expect(look(question, 'Non', label, '12 AB')).toEqual([label]);
    expect(look(question, 'Oui', label, '12 AB')).toEqual([]);
    expect(look(question, 'Non', label, '')).toEqual([]);
  });

  test.each([
    ['Êtes-vous sous tutelle ou curatelle ?', 'Nom du tuteur ou du curateur'],
    ['Vivez-vous en colocation ?', 'Nombre de colocataires'],
    ['Êtes-vous suivi par un travailleur social ?', 'Nom du travailleur social'],
    ['Votre conjoint travaille-t-il ?', 'Nom de son employeur'],
    ['Souhaitez-vous désigner une personne à prévenir ?', 'Nom de la personne à prévenir'],
  ])('%s, left after « Oui »', (question, label) => {
    expect(look(question, 'Oui', label, '')).toEqual([label]);
    expect(look(question, 'Oui', label, '2 Roy')).toEqual([]);
  });

  test('the question itself left, over its answer', () => {
    const asked = 'Bénéficiez-vous d’une mutuelle ?';
    const page = (answer: 'Oui' | '') =>
      wrongIn([aYesNo(asked, answer), aField('Nom de la mutuelle', { text: 'MGEN' })], ameli);
    expect(page('')).toEqual([asked]);
    expect(page('Oui')).toEqual([]);
  });

  test.each<[string, 'Oui' | 'Non', string, string]>([
    ['Avez-vous un employeur ?', 'Non', 'Nom du dernier employeur', 'Leclerc'],
    ['Avez-vous un médecin traitant ?', 'Non', 'Nom du médecin choisi', 'Dr Petit'],
    ['Avez-vous changé d’adresse ?', 'Non', 'Adresse', '4 rue du Lac'],
    ['Avez-vous une carte d’invalidité ?', 'Non', 'Taux d’invalidité', '80'],
    ['Votre enfant a-t-il un PAI ?', 'Non', 'Prénom de l’enfant', 'Lou'],
    ['Avez-vous cherché du travail ?', 'Non', 'Pour quelle raison ?', 'Maladie'],
    ['Avez-vous un numéro de portable ?', 'Non', 'Numéro de téléphone', '04 50 12 34 56'],
    ['Avez-vous toutes les pièces ?', 'Non', 'Lesquelles ?', 'Le RIB'],
    ['Votre adresse est-elle toujours la même ?', 'Oui', 'Nouvelle adresse', ''],
    ['Avez-vous un médecin traitant ?', 'Oui', 'Si non, nom du médecin souhaité', ''],
    ['Êtes-vous mariée ?', 'Oui', 'Nom d’usage', ''],
    ['Avez-vous un contrat de travail ?', 'Oui', 'Date de fin du contrat', ''],
  ])('%s %s, %s: nothing', (question, answer, label, text) => {
    expect(look(question, answer, label, text)).toEqual([]);
  });

  test('nor where other cases are marked', () => {
    const marked = aField('Nom', { text: 'MARTIN', required: true });
    expect(
      wrongIn([marked, aYesNo('Avez-vous une mutuelle ?', 'Oui'), aField('Nom de la mutuelle')], change),
    ).toEqual([]);
  });
});

describe('what one swears above the button, the last one or that of a page before', () => {
  const page = (label: string, text: string, buttons = [aButton('Envoyer', 'submit-final')]) =>
    wrongIn([name, aField(label, { kind: 'checkbox', valueType: 'consent', options: [label], text })], {
      ...change,
      buttons,
    });
  test.each([
    'Je certifie sur l’honneur l’exactitude des informations',
    'Les renseignements fournis sont exacts, je l’atteste sur l’honneur',
    'Je m’engage à signaler tout changement de situation',
    'J’ai lu et j’accepte le règlement intérieur',
    'Je déclare sur l’honneur que ce document est authentique',
    'J’atteste sur l’honneur que ces ressources sont celles que j’ai perçues',
    'Je confirme que mon profil est exact',
  ])('%s', (label) => {
    expect(page(label, '')).toEqual([label]);
    expect(page(label, label)).toEqual([]);
    expect(page(label, '', [aButton('Suivant', 'next')])).toEqual([label]);
  });
  test.each([
    'J’accepte de recevoir la lettre d’information',
    'J’autorise la mairie à diffuser mon image',
    'Je certifie sur l’honneur être hébergée à titre gratuit',
  ])('%s: of some', (label) => {
    expect(page(label, '')).toEqual([]);
  });
});

describe('half an address, half an account', () => {
  const home = (street: string, code: string, town: string, country?: string) =>
    wrongIn([
      casesOf('address')('Numéro et voie', street, { group: 'Adresse' }),
      casesOf('postal-code')('Code postal', code, { group: 'Adresse' }),
      casesOf('city')('Commune', town, { group: 'Adresse' }),
      ...(country ? [casesOf('country')('Pays', country, { group: 'Adresse' })] : []),
    ]);
  const bank = (iban: string, way = 'Virement') =>
    wrongIn([
      aRadio('Mode de paiement', ['Virement', 'Chèque'], way),
      casesOf('name')('Titulaire du compte', way === 'Chèque' ? '' : 'Nora MARTIN'),
      casesOf('iban')('IBAN', iban),
    ]);

  test('what is left', () => {
    expect(home('4 rue du Lac', '', 'Annecy')).toEqual(['Code postal']);
    expect(home('', '74000', 'Annecy')).toEqual(['Numéro et voie']);
    expect(home('4 rue du Lac', '74000', 'Annecy')).toEqual([]);
    expect(bank('')).toEqual(['IBAN']);
    expect(bank('FR76 3000 6000 0112 3456 7890 189')).toEqual([]);
  });

  test('a whole address in one case, one abroad, none at all, a cheque', () => {
    expect(home('4 rue du Lac 74000 Annecy', '', 'Annecy')).toEqual([]);
    expect(home('4 rue du Lac', '', 'Genève', 'Suisse')).toEqual([]);
    expect(home('', '', '')).toEqual([]);
    expect(bank('', 'Chèque')).toEqual([]);
  });
});

describe('on the declaration of resources', () => {
  const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-10-06' };
  const months = ['Juin 2026', 'Juillet 2026', 'Août 2026'];
  const pay = (group: string, text: string) => months.map((month) => anAmount(month, text, { group }));

  test.each(['Je n’ai pas eu de revenus', 'Je n’ai rien touché', 'Je n’ai rien eu ce trimestre'])(
    '« %s », and some',
    (label) => {
      const none = (text: string) =>
        aField(label, { kind: 'checkbox', valueType: 'choice', options: [label], text, group: 'Vous' });
      expect(wrongIn([none(label), ...pay('Vous', '412')], caf)).toEqual(months);
      expect(wrongIn([none(''), ...pay('Vous', '412')], caf)).toEqual([]);
      // « Vous », right under the title of the page, says nothing of her child.
      const child = pay('Votre enfant Théo', '520');
      const blocks = [caf.title, 'Vous', label, ...months, 'Votre enfant Théo', ...months];
      const fields = [none(label), ...pay('Vous', ''), ...child].map((one) => ({
        ...one,
        heading: caf.title,
      }));
      expect(wrongIn(fields, { ...caf, blocks })).toEqual([]);
    },
  );

  test('« Avez-vous eu des ressources ? Non », and some', () => {
    const page = (answer: 'Oui' | 'Non', asks = 'Avez-vous eu des ressources pendant le trimestre ?') =>
      wrongIn([aYesNo(asks, answer), ...months.map((month) => anAmount(`Salaire ${month}`, '912'))], caf);
    expect(page('Non')).toHaveLength(3);
    expect(page('Oui')).toEqual([]);
    expect(page('Non', 'Avez-vous perçu des ressources à l’étranger ?')).toEqual([]);
  });

  const shown = (lines: string[]) =>
    seen(recap(caf.host, caf.title, lines), caf.today).problems.map(([, label]) => label);
  const hers = (title: string) => [`# ${title}`, ...months.map((month) => `Salaire ${month}|912,00 €`)];

  test('on a recap', () => {
    expect(shown([...hers('Vos ressources'), 'Ressources du trimestre|Aucune'])).toHaveLength(3);
    expect(shown([...hers('Vos ressources'), 'Autres ressources|Aucune', 'Revenus fonciers|Aucun'])).toEqual(
      [],
    );
    expect(shown([...hers('Vos ressources'), 'Attestation sur l’honneur|non cochée'])).toEqual([
      'Attestation sur l’honneur',
    ]);
    expect(shown([...hers('Vos ressources'), 'Attestation sur l’honneur|cochée'])).toEqual([]);
  });

  test.each([
    ['# Ressources de Karim', 'Rien n’a été saisi'],
    ['# Ressources de votre conjoint', 'Aucune information saisie'],
    ['# Ressources de Théo, apprenti', 'Salaire Juin 2026|non renseigné'],
    ['Ressources de Théo (apprenti)|à compléter', ''],
  ])('%s, %s', (title, left) => {
    const family = ['Situation familiale|en couple avec Karim', ...hers('Ressources de Nora'), title];
    expect(shown([...family, left].filter((line) => line !== ''))).toHaveLength(1);
  });

  test('who had none, beside who had some', () => {
    expect(shown([...hers('Madame'), '# Monsieur', 'Ressources|Aucune ressource'])).toEqual([]);
    expect(
      shown([...hers('Ressources de Nora MARTIN'), 'Ressources de Karim BENALI|aucune ressource']),
    ).toEqual([]);
    expect(shown([...hers('Ressources de Nora'), '# Ressources de Karim', 'Aucune ressource'])).toEqual([]);
  });
});

describe('where she lives and is paid, on a recap', () => {
  const shown = (lines: string[]) =>
    seen(recap(change.host, change.title, lines), change.today).problems.map(([, label]) => label);
  const account = ['Titulaire du compte|Nora MARTIN', 'Adresse|4 rue du Lac, 74000 Annecy'];

  test('left', () => {
    expect(shown([...account, 'IBAN|non renseigné'])).toEqual(['IBAN']);
    expect(shown([...account, 'IBAN|FR76 3000 6000 0112 3456 7890 189'])).toEqual([]);
    expect(shown(['Nom|MARTIN', 'Adresse|non renseignée', 'Téléphone|06 12 34 56 78'])).toEqual(['Adresse']);
    expect(
      shown([...account, 'Adresse électronique|non renseignée', 'Complément d’adresse|non renseigné']),
    ).toEqual([]);
  });
});

test('a day that has come, after its question', () => {
  const page = (text: string) =>
    wrongIn([aYesNo('Êtes-vous séparés ?', 'Oui'), aDate('Date de séparation', text)], change);
  expect(page('')).toEqual(['Date de séparation']);
  expect(page('01/09/2026')).toEqual([]);
});

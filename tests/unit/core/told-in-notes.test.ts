/** What she writes, or the page tells, of a thing to which the answer is « Non »; each beside what only looks like it. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const note = (text: string, label = 'Une précision pour votre Caf ?') =>
  aField(label, { kind: 'textarea', valueType: 'free-text', text });

describe('maintenance for her or for a child', () => {
  const asks = 'Avez-vous touché une pension alimentaire pour vous ou pour un enfant ?';
  const look = (text: string, label = asks, answer: 'Oui' | 'Non' = 'Non') =>
    wrongIn([aYesNo(label, answer), note(text)]);
  const given = 'Le papa de Lou me donne 180 € par mois pour elle depuis le printemps.';

  test.each([
    given,
    'Je suis séparée du père de Lou. Il m’envoie 150 euros chaque mois.',
    '150 € me sont versés tous les mois par le père de ma fille.',
    'Mon ancien mari me verse 200 € chaque mois.',
    'Le papa de Lou (9 ans) me fait un virement de 120 € chaque mois.',
    'Je reçois 90 € par mois du papa des enfants.',
  ])('%s', (text) => {
    expect(look(text)).toEqual([asks]);
    expect(look(text, asks, 'Oui')).toEqual([]);
  });

  test.each([
    'Percevez-vous une pension alimentaire pour vos enfants ?',
    'Pension alimentaire reçue pour les enfants',
    'Avez-vous reçu une pension alimentaire pour votre fille ?',
    'Avez-vous reçu une pension alimentaire ?',
  ])('%s', (label) => expect(look(given, label)).toEqual([label]));

  test.each([
    'Le papa de Lou me donne 180 € par mois pour la cantine.',
    'Le papa de Lou devait me donner 180 € par mois, il ne verse rien.',
    'Mon ancien patron me verse 180 € par mois.',
    'Le père de mon mari nous donne 180 € par mois.',
    'Le papa de Lou me donne des habits tous les mois.',
    'Le papa de Lou est parti. Ma sœur m’envoie 50 € chaque mois.',
    'Je verse 180 € par mois au papa de Lou.',
  ])('%s', (text) => expect(look(text)).toEqual([]));

  test.each([
    'Votre fils a-t-il touché une pension alimentaire ?',
    'Avez-vous reçu une pension alimentaire pour un enfant majeur ?',
    'Avez-vous reçu une pension alimentaire pour un autre enfant ?',
    'Avez-vous versé une pension alimentaire pour un enfant ?',
    'Votre conjoint a-t-il reçu une pension alimentaire pour un enfant ?',
  ])('%s', (label) => expect(look(given, label)).toEqual([]));
});

describe('an allergy, and the reason of care at school', () => {
  const asks = 'L’enfant a-t-il une allergie à un aliment ?';
  const why = 'Pour quelle raison ce PAI ?';
  const look = (text: string, label = asks, given: Field[] = [aField(why, { text })]) =>
    wrongIn([aYesNo(label, 'Non'), aYesNo('Un PAI a-t-il été signé avec l’école ?', 'Oui'), ...given]);

  test.each([
    'réaction grave à l’arachide, trousse d’urgence dans la classe',
    'Allergie au lait de vache',
    'Arachide et fruits à coque',
    'Choc anaphylactique aux crevettes en 2024',
    'allergique aux œufs',
    'Allergie alimentaire',
  ])('%s', (text) => {
    expect(look(text)).toEqual([asks]);
    expect(look(text, 'A-t-elle des allergies ?')).toEqual(['A-t-elle des allergies ?']);
  });

  test('of another illness, chosen or ticked', () => {
    const reasons = ['Asthme', 'Diabète', 'Allergie alimentaire', 'Autre'];
    const chosen = (text: string) => [aRadio('Motif du projet d’accueil individualisé', reasons, text)];
    expect(look('', 'Votre enfant est-il asthmatique ?', chosen('Asthme'))).toHaveLength(1);
    expect(look('', 'Votre enfant est-il asthmatique ?', chosen('Diabète'))).toEqual([]);
    expect(look('', asks, chosen('Allergie alimentaire'))).toEqual([asks]);
    expect(look('', asks, chosen('Asthme'))).toEqual([]);
    const box = aField('Allergie alimentaire', { kind: 'checkbox', question: 'Motif du PAI', text: 'on' });
    expect(look('', asks, [box])).toEqual([asks]);
  });

  test.each([
    'Asthme, Ventoline dans le cartable',
    'Allergie aux piqûres de guêpe, stylo d’adrénaline',
    'Intolérance au lactose, réaction au lait',
    'Suspicion d’allergie à l’arachide, bilan en cours',
    'Diabète : goûter à 10 h, œufs et lait permis',
    'Son frère est allergique à l’arachide',
    'Était allergique à l’œuf, guéri en 2025',
    'Aucune allergie à l’arachide',
  ])('%s', (text) => expect(look(text)).toEqual([]));

  test('of medicines, a food tells nothing; of two children, one may have it', () => {
    expect(look('Allergie à l’arachide', 'L’enfant est-il allergique à un médicament ?')).toEqual([]);
    const two = ['Lou', 'Tom'].map((group, at) => aYesNo(asks, at ? 'Non' : 'Oui', { group }));
    expect(wrongIn([...two, aField(why, { text: 'Allergie à l’arachide' })])).toEqual([]);
    const both = ['Lou', 'Tom'].map((group) => aYesNo(asks, 'Non', { group }));
    expect(wrongIn([...both, aField(why, { text: 'Allergie à l’arachide', group: 'Zoé' })])).toEqual([]);
    const bees = note('Elle a un stylo d’adrénaline pour les piqûres de guêpe.');
    expect(wrongIn([aYesNo(asks, 'Non'), bees])).toEqual([]);
  });
});

describe('no work, and a contract that the page knows, in cells', () => {
  const asks = 'En novembre 2026, avez-vous travaillé, même quelques heures ?';
  const known = ['Ce que nous savons déjà', 'Employeur', 'Contrat', 'Début', 'Fin'];
  const look = (says: string[], given: Field[] = [], today = '2026-12-02') =>
    wrongIn([aYesNo(asks, 'Non'), aYesNo('Avez-vous été en stage ?', 'Non'), ...given], {
      host: 'candidat.francetravail.fr',
      title: 'Actualisation du mois de novembre 2026',
      says,
      today,
    });

  test.each([
    [[...known, 'SARL EXEMPLE', 'CDD, vendeuse', '02/11/2026', '21/11/2026']],
    [
      [
        'Contrats transmis par votre employeur',
        'SARL EXEMPLE',
        'Du',
        '15/10/2026',
        'au',
        '21/11/2026',
        'CDD',
      ],
    ],
    [['Informations reçues de vos employeurs', 'Mission', 'Début : 02/11/2026', 'Fin : 06/11/2026']],
    [['Ce que nous savons déjà', 'CDD – EXEMPLE : 02/11/2026 – 21/11/2026']],
  ])('%s', (says) => expect(look(says)).toEqual([asks]));

  test('the day of the month of before, a training, an illness, and what is not known', () => {
    const row = ['SARL EXEMPLE', 'CDD, vendeuse', '02/11/2026', '21/11/2026'];
    const days = (from: string, to: string) => [...known, 'SARL EXEMPLE', 'CDD, vendeuse', from, to];
    expect(look(days('02/10/2026', '31/10/2026'))).toEqual([]);
    expect(look(days('02/10/2026', '01/11/2026'))).toEqual([]);
    expect(look(days('03/11/2025', '21/11/2025'))).toEqual([]);
    expect(look(days('01/12/2026', '21/12/2026'))).toEqual([]);
    expect(look(['Offres d’emploi', ...row])).toEqual([]);
    expect(look(['Ce que nous savons déjà', 'Formation, EXEMPLE', '02/11/2026', '21/11/2026'])).toEqual([]);
    expect(look([...known, ...row], [aYesNo('Avez-vous été en arrêt maladie ?', 'Oui')])).not.toContain(asks);
    const wrong = aField('Une de ces informations est fausse', { kind: 'checkbox', text: 'on' });
    expect(look([...known, ...row], [wrong])).toEqual([]);
  });
});

describe('a child attached, and a pension to the same child taken off', () => {
  const asks = 'Votre fille Lou, majeure, est-elle rattachée à votre foyer ?';
  const group = 'Pensions alimentaires versées à des enfants majeurs non rattachés';
  const paid = (text: string, label = 'Somme versée au 1er enfant 6EL') => anAmount(label, text, { group });
  const to = (text: string, label = 'Nom et prénom de l’enfant') => aField(label, { text, group });
  const look = (fields: Field[], answer = 'Oui, elle est rattachée', label = asks) =>
    wrongIn([
      aRadio(
        label,
        ['Oui, elle est rattachée', 'Non, elle déclare seule', 'Oui, au foyer de son père'],
        answer,
      ),
      ...fields,
    ]);
  const wrong = ['Somme versée au 1er enfant 6EL'];

  test('by her name beside the amount, or in it', () => {
    expect(look([paid('3 600'), to('EXEMPLE Lou')])).toEqual(wrong);
    expect(look([to('EXEMPLE Lou'), paid('3 600')])).toEqual(wrong);
    expect(look([paid('3 600', 'Pension versée à Lou')])).toEqual(['Pension versée à Lou']);
    const box = aField('Je rattache Lou EXEMPLE à mon foyer : rattachement', {
      kind: 'checkbox',
      text: 'on',
    });
    expect(wrongIn([box, paid('3 600'), to('Lou EXEMPLE')])).toEqual(wrong);
    const under = aYesNo('Rattachée à votre foyer', 'Oui', { group: 'Lou EXEMPLE' });
    expect(wrongIn([under, paid('3 600'), to('Lou EXEMPLE')])).toEqual(wrong);
  });

  test('another child, no pension, another home, and one who declares alone', () => {
    expect(look([paid('3 600'), to('EXEMPLE Tom')])).toEqual([]);
    expect(look([paid('3 600'), to('')])).toEqual([]);
    expect(look([paid('0'), to('EXEMPLE Lou')])).toEqual([]);
    expect(look([paid('3 600'), to('EXEMPLE Lou')], 'Non, elle déclare seule')).toEqual([]);
    expect(look([paid('3 600'), to('EXEMPLE Lou')], 'Oui, au foyer de son père')).toEqual([]);
    const whole = 'Votre fille Lou EXEMPLE est-elle rattachée à votre foyer ?';
    expect(look([paid('3 600'), to('EXEMPLE Tom')], 'Oui, elle est rattachée', whole)).toEqual([]);
    const alike = 'Votre fille Lou MARTIN est-elle rattachée à votre foyer ?';
    expect(look([paid('3 600'), to('MARTIN Tom')], 'Oui, elle est rattachée', alike)).toEqual([]);
    expect(look([paid('3 600'), to('MARTIN Lou')], 'Oui, elle est rattachée', alike)).toEqual(wrong);
    const apart = aField('Enfant non rattaché', { text: 'Lou EXEMPLE', group });
    expect(wrongIn([aYesNo(whole, 'Non'), apart])).toEqual([]);
    const forYoung = anAmount('Somme versée 6GU', '900', { group: 'Pensions à des enfants mineurs' });
    expect(look([forYoung, to('EXEMPLE Lou')])).toEqual([]);
  });
});

describe('no partner, and one listed under her roof', () => {
  const home = 'Qui dort sous votre toit aujourd’hui, à part vous ?';
  const ties = ['Mon enfant', 'Mon conjoint ou compagnon', 'Mon père ou ma mère', 'Une autre personne'];
  const tie = (text: string, label = 'Cette personne est', heading = home) =>
    aField(label, { kind: 'select', options: ties, text, heading, group: 'Personne 3' });
  const lives = (text: string, label = 'Quelle est votre nouvelle situation ?') =>
    aRadio(label, ['Je vis en couple', 'Je suis séparée, je vis sans conjoint', 'Je vis seule'], text);
  const parted = 'Je suis séparée, je vis sans conjoint';
  const former = (answer: 'Oui' | 'Non') =>
    aYesNo('Votre ancien conjoint habite-t-il encore avec vous ?', answer);

  test('by the tie, however it is asked', () => {
    expect(wrongIn([lives(parted), former('Non'), tie('Mon conjoint ou compagnon')])).toEqual([
      'Cette personne est',
    ]);
    for (const label of ['Lien avec vous', 'Lien de parenté', 'Qui est cette personne ?'])
      expect(wrongIn([lives('Je vis seule'), tie('Mon conjoint', label)])).toEqual([label]);
    const where = 'Personnes vivant dans votre logement';
    expect(wrongIn([lives(parted), tie('Votre compagne', 'Lien', where)])).toEqual(['Lien']);
    expect(wrongIn([lives(parted), tie('Mon conjoint', 'EXEMPLE Jean', where)])).toEqual(['EXEMPLE Jean']);
  });

  test('a child, a former one, a home of before, one roof for the time being', () => {
    expect(wrongIn([lives(parted), tie('Mon enfant')])).toEqual([]);
    expect(wrongIn([lives('Je vis en couple'), tie('Mon conjoint ou compagnon')])).toEqual([]);
    expect(wrongIn([lives(parted), tie('Mon ancien conjoint')])).toEqual([]);
    expect(wrongIn([lives(parted), former('Oui'), tie('Mon conjoint ou compagnon')])).toEqual([]);
    const before = 'Personnes qui vivaient dans votre logement avant la séparation';
    expect(wrongIn([lives(parted), tie('Mon conjoint', 'Lien', before)])).toEqual([]);
    expect(wrongIn([lives(parted), tie('Mon conjoint', 'Lien', 'Personne à prévenir')])).toEqual([]);
    const note = aField('Précisions', { text: 'Nous cohabitons sous le même toit en attendant.' });
    expect(wrongIn([lives(parted), note, tie('Mon conjoint')])).toEqual([]);
    const civil = aRadio('Situation de famille', ['Marié(e)', 'Divorcé(e)', 'Célibataire'], 'Divorcé(e)');
    expect(wrongIn([civil, tie('Mon conjoint ou compagnon')])).toEqual([]);
  });
});

/** Rules that a page states, on ordinary pages that they leave alone; and beside each, the fault they are there for. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, problemsIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf as recapCaf, told } from '../../support/recap.ts';

const caf = 'wwwd.caf.fr';
const change = 'Déclarer un changement de situation';

const boxes = (question: string, ticked: number, group: string | null = null): Field[] =>
  [1, 2, 3, 4, 5, 6].map((at) =>
    aField(`Choix ${at}`, { kind: 'checkbox', question, group, text: at <= ticked ? 'on' : '' }),
  );

describe('what a case may hold, said beside it', () => {
  const message = 'Je suis en arrêt depuis le mois de mars et je reprends bientôt dans la même entreprise.';

  test.each([
    ['1 000 caractères maximum', 0],
    ['50 caractères espaces compris au minimum', 0],
    ['38 caractères maximum par ligne', 0],
    ['Limité à 1 000 caractères', 0],
    ['50 caractères au plus', 1],
    ['Limité à 50 caractères', 1],
  ])('« %s »', (hint, count) => {
    expect(problemsIn([aField('Votre message', { text: message, hint })])).toHaveLength(count);
  });

  test.each([
    ['Les numéros qui commencent par 08 ne sont pas acceptés', '0612345678', 0],
    ['Il ne doit pas commencer par 08', '0612345678', 0],
    ['Il doit commencer par 01, 02, 03, 04 ou 05', '0412345678', 0],
    ['Il doit commencer par +33', '+33612345678', 0],
    ['S’il commence par 06 ou 07, un SMS sera envoyé', '0112345678', 0],
    ['Pour recevoir un SMS, il doit commencer par 06 ou 07', '0112345678', 0],
    ['Il doit commencer par 06 ou 07', '+32470123456', 0],
    ['Il doit commencer par 06 ou 07', '+33612345678', 0],
    ['Il doit commencer par 06 ou 07', '0112345678', 1],
  ])('« %s », %s', (hint, text, count) => {
    expect(problemsIn([aField('Téléphone', { valueType: 'phone', text, hint })])).toHaveLength(count);
  });

  test.each([
    ['Si votre loyer est compris entre 300 € et 500 €, joignez une quittance.', 0],
    ['L’aide varie entre 100 € et 300 € selon le loyer.', 0],
    ['Pour un loyer compris entre 300 € et 500 €, l’aide est de 50 €.', 0],
    ['Le loyer moyen est compris entre 300 € et 500 €.', 0],
    ['Votre loyer est compris entre 300 € et 500 € : tarif B.', 0],
    ['Le loyer doit être compris entre 300 € et 500 €.', 1],
  ])('%s', (line, count) => {
    expect(problemsIn([anAmount('Montant du loyer', '650')], [line])).toHaveLength(count);
  });

  test.each([
    ['Quels modes de garde pour vos enfants (jusqu’à 3 ans) ?', 0],
    ['Quels documents joignez-vous ? (5 Mo maximum)', 0],
    ['Quelles activités (pas plus de 2 heures par jour) ?', 0],
    ['Quels ateliers ? (deux au plus par jour)', 0],
    ['Quels ateliers ? (trois au plus)', 1],
  ])('six boxes, « %s »', (question, count) => {
    expect(problemsIn(boxes(question, 6))).toHaveLength(count);
  });

  test('as many boxes as may be, for each child', () => {
    const question = 'Quelles activités ? (2 au plus)';
    const look = (ticked: number) =>
      problemsIn([...boxes(question, 2, 'Enfant 1'), ...boxes(question, ticked, 'Enfant 2')]);
    expect(look(2)).toEqual([]);
    expect(look(3)).toEqual([['range', question]]);
  });

  test('only after a « Non »: to which question', () => {
    const look = (hint: string, text = 'x', more: Field[] = []) =>
      problemsIn([
        aYesNo('Êtes-vous salarié ?', 'Non'),
        aYesNo('Avez-vous une voiture ?', 'Oui'),
        ...more,
        aField('Précisez', { text, hint }),
      ]);
    const rule = 'Uniquement si vous avez répondu non à la question précédente';
    expect(look('Uniquement si vous avez répondu non à la question 1')).toEqual([]);
    expect(look(rule, 'Néant')).toEqual([]);
    expect(look(rule)).toEqual([['contradiction', 'Précisez']]);
    // Two cases after the same « Non », the first a question of its own.
    const nested = [
      aYesNo('Êtes-vous salarié ?', 'Non'),
      aYesNo('Cherchez-vous un emploi ?', 'Oui', { hint: 'Seulement si vous avez répondu non' }),
      aField('Depuis', { text: 'mai', hint: 'Seulement si vous avez répondu non' }),
    ];
    expect(problemsIn(nested)).toEqual([]);
  });

  test.each([
    [['25', '30', '1400'], 0],
    [['25,50', '12,40', '1300'], 0],
    [['110', '130', '5700'], 0],
    [['1054,61', '1061,15', '105461'], 1],
  ])('amounts of three months: %s', (texts, count) => {
    const months = ['août', 'septembre', 'octobre'];
    expect(problemsIn(texts.map((text, at) => anAmount(`Salaire de ${months[at]}`, text)))).toHaveLength(
      count,
    );
  });
});

describe('days and ages', () => {
  test.each([
    ['Les personnes âgées de plus de 60 ans bénéficient d’un tarif réduit.', '12/03/1986', 0],
    ['Il faut avoir au moins 25 ans, sauf si vous avez un enfant.', '12/03/2005', 0],
    ['Vous devez avoir plus de 25 ans ou avoir un enfant à charge.', '12/03/2005', 0],
    ['Le responsable légal doit avoir au moins 18 ans.', '12/03/2012', 0],
    ['Un accompagnateur âgé d’au moins 18 ans doit être présent.', '12/03/2012', 0],
    ['Cette aide s’adresse aux personnes ayant au moins 18 ans.', '12/03/2012', 1],
  ])('%s', (line, text, count) => {
    expect(problemsIn([aDate('Date de naissance', text)], [line])).toHaveLength(count);
    expect(problemsIn([aDate('Date de naissance', text, { group: 'Enfant à inscrire' })], [line])).toEqual(
      [],
    );
  });

  test.each([
    [
      'Avez-vous changé d’adresse entre le 1er janvier 2025 et le 31 décembre 2025 ?',
      'Date du changement',
      0,
    ],
    ['Votre changement d’adresse, entre le 1er janvier 2025 et le 31 décembre 2025', 'Depuis quand ?', 0],
    [
      'Si votre changement est intervenu entre le 1er janvier et le 31 mars 2026, joignez-le.',
      'Date du changement',
      0,
    ],
    ['Événement survenu entre le 1er janvier et le 31 décembre 2025', 'Date de l’événement', 1],
  ])('%s « %s »', (line, label, count) => {
    expect(problemsIn([aDate(label, '12/04/2026')], [line])).toHaveLength(count);
  });

  test.each([
    ['Enfants de moins de 18 ans au 1er janvier 2026', 'Date de naissance', '12/03/2008', 0],
    ['Enfants de moins de 3 ans', 'Date de naissance de la mère', '12/03/1988', 0],
    ['Enfants de moins de 3 ans', 'Date de naissance', '12/03/2021', 1],
  ])('« %s », %s', (group, label, text, count) => {
    expect(problemsIn([aDate(label, text, { group })])).toHaveLength(count);
  });

  test.each([
    ['La carte d’identité doit être en cours de validité ou périmée depuis moins de cinq ans.', '', 0],
    ['Si votre titre n’est plus en cours de validité, indiquez-le.', '', 0],
    ['Elle doit être en cours de validité.', ' de l’ancien passeport', 0],
    ['Elle doit être en cours de validité.', '', 1],
  ])('%s%s', (line, of, count) => {
    expect(problemsIn([aDate(`Date de fin de validité${of}`, '12/03/2026')], [line])).toHaveLength(count);
  });
});

describe('what has to be given', () => {
  test.each([
    ['Complément (non obligatoire)', 0],
    ['Régime d’assurance maladie obligatoire', 0],
    ['Téléphone (obligatoire)', 1],
  ])('« %s : non renseigné », on a recap', (label, count) => {
    const lines = ['Nom : EXEMPLE', `${label} : non renseigné`, 'Salaires – août 2026 : 640,00 €'];
    expect(told(recapCaf(lines)).problems.filter(([check]) => check === 'required')).toHaveLength(count);
  });

  test.each([
    ['Il n’est pas nécessaire d’indiquer 0 dans chaque case.', 0],
    ['Remplissez chaque case qui vous concerne.', 0],
    ['Complétez toutes les cases utiles.', 0],
    ['N’inscrivez pas 0 : laissez vide chaque case qui ne vous concerne pas.', 0],
    ['Remplissez chaque case.', 1],
    ['Inscrivez 0 dans chaque case qui ne vous concerne pas.', 1],
    ['Aucune pension un mois donné : indiquez 0, ne laissez pas la case vide.', 1],
    ['Aucune vente un mois donné : indiquez 0, ne laissez pas la case vide.', 0],
    ['Sans pension, laissez vide ; n’indiquez pas 0.', 0],
  ])('%s', (line, count) => {
    expect(problemsIn([anAmount('Salaires', '900'), anAmount('Pensions', '')], [line])).toHaveLength(count);
  });

  test.each([
    ['Cochez au moins une case si vous êtes concerné.', 0],
    ['Cochez au moins une case.', 1],
  ])('%s', (line, count) => {
    expect(problemsIn(boxes('Situations particulières', 0), [line])).toHaveLength(count);
  });

  test.each([
    ['J’atteste sur l’honneur être hébergé gratuitement', 0],
    ['Je certifie sur l’honneur ne percevoir aucune autre ressource', 0],
    ['J’accepte de recevoir des informations et atteste avoir plus de 18 ans', 0],
    ['J’atteste sur l’honneur l’exactitude des informations', 1],
  ])('« %s », left unticked', (label, count) => {
    const box = aField(label, { kind: 'checkbox', valueType: 'consent' });
    const given = { host: caf, title: change, buttons: [aButton('Envoyer ma déclaration', 'submit-final')] };
    expect(problemsIn([box, aField('Nom', { text: 'EXEMPLE' })], [], given)).toHaveLength(count);
  });

  test.each([
    ['Obligatoire pour les ressortissants étrangers', 0],
    ['Obligatoire en cas de séjour hors de France', 0],
    ['L’assurance est obligatoire dès la maternelle', 0],
    ['Aucune assurance exigée', 0],
    ['Obligatoire lorsque vous êtes travailleur indépendant', 0],
    ['* Champs obligatoires', 0],
    ['Les champs marqués d’un astérisque sont obligatoires.', 0],
    ['Obligatoire s’il exerce l’autorité parentale', 0],
    ['Obligatoire après trois jours', 0],
    ['Il doit impérativement être celui de votre résidence', 0],
    ['Obligatoire', 1],
    ['Indispensable pour traiter votre demande', 1],
  ])('« %s », beside an empty case', (line, count) => {
    const label = 'Numéro de contrat';
    expect(problemsIn([aField('Nom', { text: 'EXEMPLE' }), aField(label)], [label, line])).toHaveLength(
      count,
    );
  });

  test.each([
    ['Un numéro de téléphone ou une adresse mail est obligatoire.', 0],
    ['Le téléphone portable est indispensable.', 0],
    ['Sans le téléphone, la demande sera rejetée.', 1],
  ])('%s', (line, count) => {
    expect(problemsIn([aField('Nom', { text: 'EXEMPLE' }), aField('Téléphone')], [line])).toHaveLength(count);
  });
});

test('« Rien à signaler », of another sort than the box of the other part', () => {
  const part = (group: string, label: string, text: string) => [
    aField(label, { kind: 'checkbox', group }),
    aField('Précisez', { text, group }),
  ];
  const look = (label: string) =>
    problemsIn([...part('Léa', label, ''), ...part('Tom', 'Aucune allergie', 'Arachide')]);
  expect(look('Rien à signaler')).toEqual([]);
  expect(look('Aucune allergie')).toEqual([['required', 'Léa']]);
});

test.each([
  ['Si oui, est-elle électrique ?', 0],
  ['Avez-vous un vélo ?', 1],
])('« Une réponse est obligatoire à chaque question », « %s »', (label, count) => {
  const fields = [aYesNo('Avez-vous une voiture ?', 'Non'), aYesNo(label, '')];
  expect(problemsIn(fields, ['Une réponse est obligatoire à chaque question.'])).toHaveLength(count);
});

describe('answers that leave no room for another', () => {
  test.each([
    ['Avez-vous changé d’adresse ?', 'Non', 'Date d’entrée en formation', '02/11/2026', 0],
    ['Avez-vous déménagé ?', 'Non', 'Date d’emménagement', '01/02/2015', 0],
    ['Avez-vous déménagé ?', 'Non', 'Date d’emménagement', '02/11/2026', 1],
    ['Êtes-vous toujours en poste ?', 'Oui', 'Date de fin de contrat', '31/03/2027', 0],
    ['Êtes-vous toujours en poste ?', 'Oui', 'Date de fin de contrat', '31/03/2026', 1],
  ] as const)('%s %s, « %s » %s', (question, answer, label, text, count) => {
    const fields = [aYesNo(question, answer), aDate(label, text)];
    expect(problemsIn(fields, [], { host: caf, title: change })).toHaveLength(count);
    const away = aField('Motif de l’arrêt de travail', { text: 'Maladie' });
    if (answer === 'Oui') expect(problemsIn([...fields, away], [], { host: caf, title: change })).toEqual([]);
  });

  test.each([
    ['Nombre d’enfants', 0],
    ['Enfants élevés', 0],
    ['Nombre d’enfants à charge', 1],
  ])('no children « à charge », and « %s »', (label, count) => {
    const fields = [aYesNo('Avez-vous des enfants à charge ?', 'Non'), aField(label, { text: '3' })];
    expect(problemsIn(fields)).toHaveLength(count);
  });

  test.each([
    ['Locataire', anAmount('Montant du loyer ou de la mensualité', '650'), 0],
    ['Agence', anAmount('Montant du loyer', '650'), 0],
    ['Locataire', anAmount('Loyer du garage', '50'), 0],
    ['Locataire', aField('Nom du bailleur', { text: 'DURAND' }), 1],
  ])('« Propriétaire », not « %s »', (other, field, count) => {
    const options = ['Propriétaire', other];
    const choice = aField('Vous êtes', { kind: 'radio', options, text: 'Propriétaire' });
    expect(problemsIn([choice, field])).toHaveLength(count);
  });

  test.each([
    ['Pensions alimentaires versées en 2025', 0],
    ['Pensions alimentaires versées en novembre 2026', 1],
  ])('« Versez-vous une pension en novembre 2026 ? Non », after « %s »', (label, count) => {
    const fields = [
      anAmount(label, '100'),
      aYesNo('Versez-vous une pension alimentaire en novembre 2026 ?', 'Non'),
    ];
    expect(problemsIn(fields, [], { host: caf, title: change })).toHaveLength(count);
  });

  test.each([
    ['Étage', '', 0],
    ['Nom de la rue', 'Étage', 1],
    ['Nom de la rue', '', 1],
  ])('« Oui », and a part of its own with « %s »', (label, more, count) => {
    const outerGroup = 'Avez-vous changé de logement ?';
    const fields = [label, more].filter(Boolean).map((name) => aField(name, { outerGroup }));
    const kind = aField('Type de voie', {
      kind: 'select',
      options: ['Rue', 'Avenue'],
      text: 'Rue',
      outerGroup,
    });
    const look = (part: Field[]) =>
      problemsIn([aYesNo(outerGroup, 'Oui'), ...part], [], { host: caf, title: change });
    expect(look(fields)).toHaveLength(count);
    // Begun, its street alone is told: nobody moves to a kind of street.
    expect(look([...fields, kind]).map(([check]) => check)).toEqual(count > 0 ? ['change-needs'] : []);
  });

  test.each([
    ['Nom du mandataire immobilier', 0],
    ['Nom du mandataire', 1],
  ])('no « mesure de protection », and « %s »', (label, count) => {
    const fields = [aYesNo('Avez-vous une mesure de protection ?', 'Non'), aField(label, { text: 'X' })];
    expect(problemsIn(fields)).toHaveLength(count);
  });

  test.each([
    ['Si oui, et en cas de colocation, nom du colocataire', 0],
    ['Si oui, nom du bailleur', 1],
  ])('« Oui », then « %s », left empty', (label, count) => {
    const fields = [aYesNo('Avez-vous un logement ?', 'Oui'), aField(label)];
    expect(problemsIn(fields, [], { host: caf, title: change })).toHaveLength(count);
  });
});

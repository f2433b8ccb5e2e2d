/** Pages rightly filled in where a partner, a child or another person is told in several places; nothing is to be told of them. */
import { describe } from 'vitest';
import { aDate, aRadio, rightly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];
const choice = (label: string, options: string[], text: string, given: Given = {}) =>
  aField(label, { kind: 'select', valueType: 'choice', options: ['Choisir', ...options], text, ...given });
const status = (
  text: string,
  options = ['Célibataire', 'Marié(e)', 'En concubinage', 'Séparé(e)', 'Divorcé(e)', 'Veuf(ve)'],
) => choice('Situation de famille', options, text, { valueType: 'marital-status' });
const box = (label: string, isTicked = true, given: Given = {}) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });
const count = (label: string, text: string, given: Given = {}) =>
  aField(label, { kind: 'number', valueType: 'household', text, ...given });
const name = (label: string, text: string, given: Given = {}) =>
  aField(label, { valueType: 'name', text, ...given });
const words = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });
const civil = ['Célibataire', 'Marié(e)', 'Pacsé(e)', 'Divorcé(e)', 'Veuf(ve)'];

describe('a partner', () => {
  rightly([
    [
      'whom she lived with',
      [aYesNo('Vivez-vous en couple ?', 'Non'), words('Je ne vis plus avec mon compagnon.')],
    ],
    [
      'a partner of the town',
      [
        status('Célibataire'),
        aField('Organisme partenaire', { valueType: 'organisation', text: 'Les Halles' }),
      ],
    ],
    [
      'not insured',
      [
        status('Marié(e)'),
        choice('Formule', ['Adhérent sans conjoint', 'Adhérent et conjoint'], 'Adhérent sans conjoint'),
      ],
    ],
    ['nor a child, to be counted', [status('Marié(e)'), box('Je n’ai ni conjoint ni enfant à charge')]],
    ['whose case is an amount', [status('Marié(e)'), anAmount('Conjoint', '0')]],
    [
      'without a married name',
      [status('Marié(e)'), name('Nom de mari', 'Néant'), name('Nom du conjoint', 'Ferrer')],
    ],
    [
      'who is no partner',
      [aYesNo('Vivez-vous en couple ?', 'Non'), aYesNo('Votre femme de ménage est-elle déclarée ?', 'Oui')],
    ],
    [
      'alone in a home',
      [status('Marié(e)'), aField('Logement du conjoint', { text: 'Vit seul en résidence' })],
    ],
    [
      'of who is not married',
      [status('Célibataire', civil), aYesNo('Votre compagnon travaille-t-il ?', 'Oui')],
    ],
    [
      'lived with, of who is not married',
      [status('Célibataire', civil), aDate('Début de la vie commune', '01/03/2020')],
    ],
    [
      'before',
      [
        aYesNo('Vivez-vous en couple ?', 'Non'),
        aDate('Date de la séparation', '01/03/2026'),
        aDate('Début de la vie commune', '01/03/2020'),
      ],
    ],
    ['to come', [aYesNo('Vivez-vous en couple ?', 'Non'), aDate('Début de la vie commune', '01/03/2027')]],
    [
      'elsewhere',
      [aYesNo('Vivez-vous en couple ?', 'Non'), aYesNo('Votre conjoint vit-il à une autre adresse ?', 'Oui')],
    ],
    ['not to be counted', [status('Marié(e)'), box('Je n’ai pas de conjoint à charge')]],
    [
      'who does not work there',
      [
        status('Marié(e)'),
        choice(
          'Conjoint collaborateur',
          ['Un conjoint collaborateur', 'Pas de conjoint collaborateur'],
          'Pas de conjoint collaborateur',
        ),
      ],
    ],
    [
      'without another name',
      [status('Marié(e)'), name('Nom d’usage du conjoint', 'Néant'), name('Nom du conjoint', 'Ferrer')],
    ],
    ['not told of one alone', [status('Célibataire'), name('Nom du conjoint', 'Néant')]],
    [
      'of a parent',
      [aYesNo('Vivez-vous en couple ?', 'Non'), aYesNo('Vos parents vivent-ils ensemble ?', 'Oui')],
    ],
    [
      'who stands beside one’s name',
      [aYesNo('Vivez-vous en couple ?', 'Non'), anAmount('Salaires, juillet 2026', '900')],
      ['Salaires (conjoint)'],
    ],
    [
      'who is no family',
      [
        choice(
          'Vous demandez ce logement',
          ['Seul(e)', 'En couple', 'Avec un co-demandeur'],
          'Avec un co-demandeur',
        ),
        name('Nom du co-demandeur', 'Ferrer'),
      ],
    ],
    [
      'seul by status, with a friend',
      [choice('Votre situation', ['Seul(e)', 'En couple'], 'Seul(e)'), name('Nom du co-demandeur', 'Ferrer')],
    ],
  ]);
});

describe('how many live there', () => {
  rightly([
    ['no other', [status('Marié(e)'), aYesNo('D’autres personnes vivent-elles avec vous ?', 'Non')]],
    ['nobody hosted', [status('Marié(e)'), aYesNo('Hébergez-vous quelqu’un ?', 'Non')]],
    [
      'of the one who has died',
      [
        choice('Situation du défunt', ['Célibataire', 'Marié(e)'], 'Marié(e)', {
          valueType: 'marital-status',
        }),
        count('Nombre de personnes au foyer', '1'),
      ],
      [],
      { title: 'Déclarer un décès' },
    ],
    ['on a holiday', [status('Marié(e)'), count('Nombre d’adultes', '1', { group: 'Votre séjour' })]],
    ['without the partner', [status('Marié(e)'), count('Nombre de personnes au foyer (hors conjoint)', '1')]],
    [
      'married, the other elsewhere',
      [
        status('Marié(e)'),
        aYesNo('Votre conjoint vit-il à l’étranger ?', 'Oui'),
        count('Nombre d’adultes au foyer', '1'),
      ],
    ],
    [
      'a husband in a home',
      [
        status('Marié(e)'),
        count('Nombre de personnes au foyer', '1'),
        words('Mon mari est en EHPAD depuis mars.'),
      ],
    ],
    ['with her', [status('Marié(e)'), count('Nombre de personnes vivant avec vous', '1')]],
    ['grown-ups besides', [status('Marié(e)'), count('Autres adultes à charge', '1')]],
    ['no other grown-up', [status('Marié(e)'), count('Autres adultes vivant au foyer', '0')]],
    ['besides both', [status('Marié(e)'), count('Adultes vivant avec vous et votre conjoint', '0')]],
    [
      'without counting her',
      [status('Marié(e)'), count('Nombre d’adultes au foyer', '1', { hint: 'Sans vous compter' })],
    ],
    ['grown-up children', [status('Marié(e)'), count('Enfants adultes au foyer', '1')]],
    ['asked for one', [status('Marié(e)'), count('Nombre d’adultes inscrits à la sortie', '1')]],
    ['tickets for a grown-up', [status('Marié(e)'), count('Carnets adulte', '1')]],
    [
      'of another year',
      [
        choice('Situation de famille au 31 décembre 2025', ['Célibataire', 'Marié(e)'], 'Marié(e)', {
          valueType: 'marital-status',
        }),
        count('Nombre d’adultes au foyer', '1'),
      ],
    ],
    [
      'married, nobody else of the family',
      [
        status('Marié(e)'),
        choice('En dehors de votre famille, qui loge chez vous ?', ['Personne', 'Un ami'], 'Personne'),
      ],
    ],
    [
      'nobody else',
      [status('Marié(e)'), aYesNo('Quelqu’un d’autre que votre conjoint habite-t-il chez vous ?', 'Non')],
    ],
  ]);
});

describe('who has gone', () => {
  const there = (label: string, question = 'Qui vit chez vous aujourd’hui ?') =>
    box(label, true, { question });
  const change = (text: string) =>
    choice('Ce qui a changé', ['Mariage', 'Séparation', 'Divorce', 'Déménagement'], text);
  rightly([
    ['a couple then', [change('Séparation'), aYesNo('Viviez-vous en couple ?', 'Oui')]],
    ['a couple again', [change('Séparation'), aYesNo('Vivez-vous à nouveau en couple ?', 'Oui')]],
    [
      'a contract of marriage',
      [
        choice('Régime', ['Communauté', 'Séparation de biens'], 'Séparation de biens'),
        there('Loïc Ferrer, votre conjoint'),
      ],
    ],
    [
      'a job',
      [
        choice('Motif', ['Démission', 'Rupture du contrat de travail'], 'Rupture du contrat de travail'),
        there('Loïc Ferrer, votre conjoint'),
      ],
    ],
    ['another since', [change('Divorce'), there('Loïc Ferrer, votre conjoint')]],
    ['moved together', [change('Déménagement'), there('Loïc Ferrer, votre conjoint')]],
    [
      'who lived there before',
      [change('Séparation'), there('Loïc Ferrer, votre conjoint', 'Qui vivait chez vous avant ?')],
    ],
    [
      'who has left',
      [change('Séparation'), there('Loïc Ferrer, votre conjoint', 'Qui a quitté le logement ?')],
    ],
    [
      'who lives there no longer',
      [change('Séparation'), there('Loïc Ferrer, votre conjoint', 'Qui ne vit plus chez vous ?')],
    ],
    [
      'under one roof',
      [
        change('Séparation'),
        there('Loïc Ferrer, votre conjoint'),
        aYesNo('Vivez-vous encore sous le même toit ?', 'Oui'),
      ],
    ],
    [
      'who is told of it',
      [change('Séparation'), there('Loïc Ferrer, votre conjoint', 'Qui a été informé ?')],
    ],
  ]);
});

describe('a parent alone', () => {
  const alone = aYesNo('Élevez-vous seul(e) vos enfants ?', 'Oui');
  const where = (label: string, text: string, given: Given = { group: 'L’autre parent' }) =>
    choice(label, ['Chez moi', 'Ailleurs', 'Pas avec moi', 'Chez vous'], text, given);
  rightly([
    [
      'the parent of another',
      [status('Célibataire'), aYesNo('La mère de votre propriétaire vit-elle avec vous ?', 'Oui')],
    ],
    [
      'married or not, the civil status alone',
      [status('Célibataire', civil), aYesNo('Le père de l’enfant vit-il avec vous ?', 'Oui')],
    ],
    ['where the child lives', [alone, where('Où vit l’enfant ?', 'Chez moi')]],
    ['one child', [aYesNo('Élevez-vous un seul enfant ?', 'Oui'), where('Où vit-il ?', 'Chez moi')]],
    [
      'who pays the rent alone',
      [aYesNo('Assumez-vous seul(e) la charge du loyer ?', 'Oui'), where('Où vit-il ?', 'Chez moi')],
    ],
    ['the other elsewhere', [alone, where('Où vit-il ?', 'Ailleurs')]],
    ['not with her', [alone, where('Où vit-il ?', 'Pas avec moi')]],
    ['the child with her', [alone, where('Où vit votre enfant ?', 'Chez moi', { group: 'Votre enfant' })]],
    ['who comes to see the child at hers', [alone, where('Lieu du droit de visite', 'Chez moi')]],
    ['her own mother there', [alone, aYesNo('Votre mère vit-elle avec vous ?', 'Oui')]],
    ['who is not', [aYesNo('Êtes-vous parent isolé ?', 'Non'), where('Où vit-il ?', 'Chez moi')]],
  ]);
});

describe('who is known to live there', () => {
  const alone = aYesNo('Vivez-vous seul(e) ?', 'Oui');
  rightly([
    [
      'of the family',
      [aYesNo('Une autre personne vit-elle chez vous ?', 'Non')],
      ['Votre fille vit chez vous depuis 2019.'],
    ],
    [
      'who is about to go',
      [alone],
      ['Votre fils habite chez vous depuis 2019.'],
      { title: 'Déclarer un changement de situation' },
    ],
    [
      'who houses her',
      [
        aYesNo('Hébergez-vous quelqu’un ?', 'Non'),
        name('Nom de la personne chez qui vous logez', 'Ferrer Alba'),
      ],
    ],
    ['herself', [alone, name('Nom de l’occupante du logement', 'Ferrer Alba')]],
    ['said of anybody', [alone], ['Votre fils vit chez vous et travaille : ses revenus comptent.']],
    [
      'one or another',
      [alone],
      ['Votre fils ou votre fille vit chez vous depuis un an : déclarez ses revenus.'],
    ],
    ['an area', [alone], ['Pour 25 m², toute personne qui loge chez vous depuis un an est comptée.']],
    ['who has gone', [alone], ['Nous avons noté le départ de votre fils, qui habitait chez vous.']],
    ['to come', [alone], ['Arrivée prévue de Mme Ferrer dans votre logement le 3 janvier 2027.']],
    ['if so', [alone], ['Si votre mère habite chez vous, indiquez ses ressources.']],
    ['no longer', [alone], ['Votre frère n’habite plus chez vous.']],
    ['of help that comes', [alone], ['Mme Ferrer, aide à domicile, vient chez vous le mardi.']],
    ['who writes to her', [alone], ['Monsieur le maire vous souhaite la bienvenue dans votre logement.']],
    ['who came to sign', [alone], ['Une visite de M. Ferrer, agent du service, aura lieu à votre domicile.']],
    ['of another town', [alone], ['Votre père habite 3 rue des Lilas à Tours.']],
    ['asked', [alone], ['Votre mère vit-elle chez vous ?']],
    [
      'of the family apart',
      [aYesNo('En dehors de vos parents, quelqu’un vit-il chez vous ?', 'Non')],
      ['Votre mère vit chez vous.'],
    ],
  ]);
});

describe('children', () => {
  const no = (label = 'Avez-vous des enfants à charge ?') => aYesNo(label, 'Non');
  const none = count('Nombre d’enfants mineurs à charge', '0');
  const care = anAmount('Frais de garde de votre enfant', '1 200');
  const paid = choice('Situation', ['Étudiant', 'Apprenti'], 'Apprenti', { group: 'Loris, 18 ans' });
  const earned = (label: string) => aYesNo(label, 'Non');
  rightly([
    ['kept for pay', [none, anAmount('Salaire perçu pour les enfants gardés', '300')]],
    [
      'none who have grown up',
      [choice('Enfants majeurs rattachés', ['Aucun enfant', '1 enfant'], 'Aucun enfant'), care],
    ],
    ['whose costs she pays', [no(), words('Les frais de scolarité de mon fils sont à ma charge.')]],
    [
      'on a stage',
      [
        choice('Situation', ['Lycéen', 'Stagiaire rémunéré'], 'Stagiaire rémunéré', {
          group: 'Loris, 18 ans',
        }),
        earned('Vos enfants ont-ils perçu un salaire ?'),
      ],
    ],
    ['but an apprentice', [paid, earned('Vos enfants ont-ils perçu un salaire, hors apprentissage ?')]],
    [
      'of a small amount, counted apart',
      [none, count('Enfants en résidence alternée', '2'), anAmount('Frais de garde de votre enfant', '50')],
    ],
    [
      'there half of the time',
      [no(), words('Mes enfants vivent avec moi une semaine sur deux en garde alternée.')],
    ],
    ['gone', [no(), words('Mon fils ne vit plus chez moi.')]],
    ['grown up', [no(), words('Ma fille, 32 ans, vit avec moi.')]],
    [
      'of an age not told',
      [no('Avez-vous des enfants de moins de 25 ans à charge ?'), words('Mes enfants vivent avec moi.')],
    ],
    ['of another', [no(), words('La fille de ma sœur vit chez ses parents, à leur charge.')]],
    ['to come', [no(), words('Mon enfant doit naître en mars et sera à ma charge.')]],
    ['there half of the time, counted apart', [none, count('Enfants en résidence alternée', '1'), care]],
    ['paid to the other parent', [none, anAmount('Pension versée pour un enfant mineur', '150')]],
    ['grown up, with costs', [none, anAmount('Frais de scolarité de votre enfant majeur à charge', '150')]],
    [
      'at a birth',
      [none, name('Prénom de l’enfant à charge', 'Nina')],
      [],
      { title: 'Déclarer une naissance' },
    ],
    [
      'not the one of the request',
      [count('Autres enfants à charge', '0'), name('Prénom de l’enfant à charge', 'Nina')],
    ],
    ['no costs', [none, anAmount('Frais de garde de votre enfant', '0')]],
    [
      'an apprentice since',
      [paid, earned('Un de vos enfants a-t-il perçu un salaire en avril, mai ou juin 2026 ?')],
    ],
    ['other pay', [paid, earned('Vos enfants ont-ils perçu d’autres revenus en septembre 2026 ?')]],
    ['of an age', [paid, earned('Vos enfants de moins de 16 ans ont-ils perçu un salaire ?')]],
    [
      'a parent who works',
      [
        aRadio('Situation', ['Sans emploi', 'Salarié'], 'Salarié'),
        earned('Vos enfants ont-ils perçu un salaire ?'),
      ],
    ],
    [
      'not paid',
      [
        choice('Situation', ['Stagiaire non rémunéré', 'Apprenti'], 'Stagiaire non rémunéré', {
          group: 'Loris, 18 ans',
        }),
        earned('Vos enfants ont-ils perçu un salaire ?'),
      ],
    ],
  ]);
});

/** Pages rightly filled in that look like an answer denied; nothing is to be told of them. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { aDate, aRadio, problemsIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const filled = (fields: Field[], given: Partial<PageModel> = {}) => problemsIn(fields, [], given);
const box = (label: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'checkbox', text: 'on', ...given });

describe('« Non », and a case of the same words', () => {
  test.each([
    ['Avez-vous un permis de conduire ?', 'Date d’obtention prévue du permis de conduire', '02/03/2027'],
    ['Avez-vous un compte bancaire à votre nom ?', 'Nom du titulaire du compte', 'Marc Exemple'],
    ['Disposez-vous d’un véhicule ?', 'Comment venez-vous sans véhicule ?', 'En bus'],
    ['Avez-vous un emploi ?', 'Emploi recherché', 'Vendeuse'],
    ['Avez-vous un emploi ?', 'Date de fin de votre emploi', '03/06/2026'],
    ['Avez-vous un emploi ?', 'Depuis quand êtes-vous sans emploi ?', '03/06/2026'],
    ['Avez-vous un logement ?', 'Type de logement demandé', 'T3'],
    ['Avez-vous un logement ?', 'Chez qui logez-vous en attendant un logement ?', 'Ma sœur'],
    ['Avez-vous un enfant ?', 'Nom de jeune fille de la mère', 'Morel'],
    ['Avez-vous un conjoint ?', 'Date de décès de votre conjoint', '03/06/2020'],
    ['Avez-vous une mutuelle ?', 'Date de fin de votre mutuelle', '03/06/2026'],
    ['Avez-vous une mutuelle ?', 'Pourquoi n’avez-vous pas de mutuelle ?', 'Trop chère'],
    ['Avez-vous une carte d’identité ?', 'Date de la perte de la carte d’identité', '03/06/2026'],
    ['Bénéficiez-vous de la prime d’activité ?', 'Date de votre demande de prime d’activité', '03/11/2026'],
    ['Bénéficiez-vous du RSA ?', 'Date de fin de vos droits au RSA', '03/06/2026'],
    [
      'Avez-vous un numéro de sécurité sociale ?',
      'Numéro de sécurité sociale de la mère',
      '2 85 05 78 006 084 91',
    ],
    ['Avez-vous un médecin traitant ?', 'Médecin traitant choisi', 'Dr Morel'],
    ['Avez-vous une adresse électronique ?', 'Adresse électronique de la personne qui vous aide', 'a@b.fr'],
    ['Avez-vous un avocat ?', 'Barreau où un avocat serait désigné', 'Rennes'],
    ['Disposez-vous d’un garant ?', 'Motif de l’absence de garant', 'Seule au monde'],
    [
      'Avez-vous une activité professionnelle ?',
      'Date de cessation de l’activité professionnelle',
      '03/06/2026',
    ],
    ['Utilisez-vous un véhicule de service ?', 'Puissance fiscale du véhicule personnel', '5 CV'],
  ])('« %s » Non, and « %s »', (question, label, text) => {
    expect(filled([aYesNo(question, 'Non'), aField(label, { text })])).toEqual([]);
  });

  test.each<[string, Field[]]>([
    [
      'a choice of none beside another',
      [
        aRadio('Situation', ['Pas d’emploi', 'Salarié'], 'Pas d’emploi'),
        aDate('Date d’inscription à France Travail, sans emploi depuis', '02/03/2026'),
      ],
    ],
    [
      'no licence, to pass one',
      [
        box('Je n’ai pas de permis de conduire'),
        aField('Auto-école où je passe le permis de conduire', { text: 'École du Port' }),
      ],
    ],
    [
      'no child under three',
      [
        box('Je n’ai pas d’enfant de moins de trois ans'),
        aField('Prénom de l’enfant de plus de trois ans', { text: 'Lou' }),
      ],
    ],
    [
      'no change',
      [
        box('Aucun changement de situation'),
        aField('Date du dernier changement de situation', { text: '02/03/2020' }),
      ],
    ],
    [
      'no allergy',
      [box('Aucune allergie alimentaire'), aField('Régime alimentaire sans allergie', { text: 'Sans porc' })],
    ],
    [
      'no paper yet',
      [
        box('Je n’ai pas de justificatif de domicile à mon nom'),
        aField('Nom de l’hébergeant figurant sur le justificatif de domicile', { text: 'Morel' }),
      ],
    ],
    [
      'no bank',
      [
        box('Je n’ai pas de compte bancaire'),
        aField('Nom du tiers qui reçoit l’aide sur son compte bancaire', { text: 'Morel' }),
      ],
    ],
    [
      'each person',
      [
        aYesNo('Avez-vous un véhicule ?', 'Non', { group: 'Vous' }),
        aField('Immatriculation du véhicule', { text: 'GA-482-KT', group: 'Votre conjoint' }),
      ],
    ],
    [
      'no fee',
      [
        aRadio('Frais', ['Aucun frais', 'Des frais'], 'Aucun frais'),
        aField('Frais de garde de l’an passé', { text: '120' }),
      ],
    ],
  ])('%s', (_what, fields) => {
    expect(filled(fields)).toEqual([]);
  });
});

describe('what an answer leaves room for', () => {
  const homes = ['Locataire', 'Propriétaire', 'Hébergé(e) à titre gratuit'];
  test.each<[string, Field[]]>([
    [
      'the host pays',
      [aRadio('Logement', homes, 'Hébergé(e) à titre gratuit'), anAmount('Loyer payé par l’hébergeant', '6')],
    ],
    [
      'the last home',
      [aRadio('Logement précédent', homes, 'Propriétaire'), anAmount('Montant du loyer', '600')],
    ],
    [
      'a guest, and the rent paid before',
      [
        aRadio('Logement', homes, 'Hébergé(e) à titre gratuit'),
        anAmount('Loyer de votre précédent logement', '450'),
      ],
    ],
    [
      'a guest, and the rent of the home asked for',
      [
        aRadio('Logement actuel', homes, 'Hébergé(e) à titre gratuit'),
        anAmount('Loyer maximum souhaité', '450'),
      ],
    ],
    [
      'a guest, and the rent of the new home',
      [
        aRadio('Logement actuel', homes, 'Hébergé(e) à titre gratuit'),
        anAmount('Loyer du futur logement', '450'),
      ],
    ],
    [
      'a guest, and no rent',
      [aRadio('Logement', homes, 'Hébergé(e) à titre gratuit'), anAmount('Loyer mensuel', '0')],
    ],
    [
      'a guest, a home let',
      [aYesNo('Êtes-vous hébergé(e) à titre gratuit ?', 'Oui'), anAmount('Loyer encaissé', '450')],
    ],
    [
      'a guest, a furnished let',
      [aYesNo('Êtes-vous hébergé(e) à titre gratuit ?', 'Oui'), anAmount('Loyer du logement demandé', '450')],
    ],
    [
      'her student son',
      [
        aRadio('Logement', homes, 'Hébergé(e) à titre gratuit'),
        anAmount('Loyer', '450', { group: 'Logement étudiant de votre enfant' }),
      ],
    ],
    [
      'a guest may say what the host pays',
      [aYesNo('Hébergez-vous quelqu’un à titre gratuit ?', 'Oui'), anAmount('Loyer mensuel', '450')],
    ],
    [
      'whom she lodges',
      [
        aYesNo('Une personne est-elle hébergée gratuitement chez vous ?', 'Oui'),
        anAmount('Loyer mensuel', '450'),
      ],
    ],
    [
      'the bus of another child',
      [
        aYesNo('Léo prendra-t-il le car ?', 'Non', { group: 'Léo' }),
        aYesNo('Mia prendra-t-elle le car ?', 'Oui', { group: 'Mia' }),
        aField('Arrêt de montée', { text: 'Mairie', group: 'Mia' }),
      ],
    ],
    [
      'the bus in the morning',
      [aYesNo('Prendra-t-il le car le soir ?', 'Non'), aField('Arrêt de montée', { text: 'Mairie' })],
    ],
    [
      'the bus, of this year',
      [aYesNo('Utilisait-il le car l’an dernier ?', 'Non'), aField('Arrêt de montée', { text: 'Mairie' })],
    ],
    [
      'in couple again',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        aDate('Date de la séparation avec votre précédent conjoint', '02/03/2020'),
      ],
    ],
    [
      'in couple, divorced before',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        aDate('Date du divorce', '02/03/2012'),
        aDate('Date de début de la vie de couple', '02/03/2020'),
      ],
    ],
    [
      'the parents apart',
      [
        aYesNo('Vivez-vous en couple ?', 'Oui'),
        aDate('Date de la séparation des parents de l’enfant', '02/03/2020'),
      ],
    ],
    [
      'single, wed once',
      [
        aRadio('Situation', ['Célibataire', 'Marié(e)', 'Divorcé(e)'], 'Divorcé(e)'),
        aDate('Date du mariage', '02/03/2010'),
      ],
    ],
    [
      'single, to be wed',
      [
        aRadio('Situation', ['Célibataire', 'Marié(e)'], 'Célibataire'),
        aDate('Date du mariage prévu', '02/03/2027'),
      ],
    ],
    [
      'single: to wed at the town hall',
      [
        aRadio('Situation avant le mariage', ['Célibataire', 'Marié(e)', 'Veuf'], 'Célibataire'),
        aDate('Date du mariage', '12/06/2027'),
      ],
    ],
    [
      'single, of her parents',
      [
        aRadio('Situation', ['Célibataire', 'Marié(e)'], 'Célibataire'),
        aDate('Date du mariage de vos parents', '02/03/1980'),
      ],
    ],
    [
      'alone, and who lives in the same building',
      [
        aRadio('Vous vivez', ['Seul(e)', 'Avec d’autres'], 'Seul(e)'),
        aField('Nom du gardien', { text: 'Morel' }),
      ],
    ],
    [
      'alone, nobody',
      [
        aRadio('Vous vivez', ['Vis seul(e)', 'Vis avec quelqu’un'], 'Vis seul(e)'),
        aField('Nombre de personnes qui vivent au même domicile', { text: '0' }),
      ],
    ],
    [
      'alone, she is one',
      [
        aRadio('Vous', ['Je vis seule', 'Je vis avec mes parents'], 'Je vis seule'),
        aField('Personnes qui vivent dans le logement', { kind: 'number', text: '1' }),
      ],
    ],
    [
      'alone, one',
      [
        aYesNo('Vivez-vous seul(e) ?', 'Oui'),
        aField('Nombre de personnes au foyer', { kind: 'number', text: '1' }),
      ],
    ],
    [
      'alone with children',
      [
        aYesNo('Vivez-vous seul(e) ?', 'Oui'),
        aField('Nombre de personnes à charge', { kind: 'number', text: '2' }),
        aField('Nombre de personnes au foyer', { kind: 'number', text: '3' }),
      ],
    ],
    [
      'wed, box T not ticked',
      [
        aRadio('Situation', ['Marié(e)', 'Célibataire'], 'Marié(e)'),
        aField('Case T – Parent isolé', { kind: 'checkbox' }),
      ],
    ],
    [
      'still looking',
      [
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
        aField('Motif pour lequel vous n’êtes plus à la recherche d’un emploi', { text: 'Sans objet' }),
      ],
    ],
  ])('%s', (_what, fields) => {
    expect(filled(fields)).toEqual([]);
  });
});

describe('no work, and hours or pay', () => {
  test.each<[string, Field[]]>([
    [
      'a week',
      [
        box('Je n’ai pas travaillé', { group: 'Semaine 2' }),
        anAmount('Salaire', '90', { group: 'Semaine 1' }),
      ],
    ],
    [
      'of another month',
      [box('Je n’ai exercé aucune activité en novembre'), anAmount('Salaire brut d’octobre', '900')],
    ],
    [
      'before',
      [box('Je suis sans activité depuis le 1er novembre'), anAmount('Dernier salaire brut', '900')],
    ],
    [
      'of the conjoint',
      [box('Aucune activité', { group: 'Vous' }), anAmount('Salaire', '900', { group: 'Votre conjoint' })],
    ],
    ['of a self-employed', [box('Aucune activité indépendante'), anAmount('Salaire', '900')]],
    [
      'sport',
      [
        box('Mon enfant n’est inscrit à aucune activité'),
        aField('Heures d’accueil par semaine', { valueType: 'hours', text: '9' }),
      ],
    ],
    [
      'town activities',
      [
        box('Je ne souhaite aucune activité le mercredi'),
        aField('Nombre d’heures de garderie', { valueType: 'hours', text: '4' }),
      ],
    ],
    ['conjoint in words', [box('Mon conjoint n’a exercé aucune activité'), anAmount('Salaire', '900')]],
    [
      'in a list',
      [
        box('Conjoint sans activité', { question: 'Situation de votre conjoint' }),
        anAmount('Votre salaire', '900'),
      ],
    ],
    [
      'some days',
      [
        box('Je n’ai pas travaillé le 11 novembre'),
        aField('Heures travaillées dans le mois', { valueType: 'hours', text: '80' }),
      ],
    ],
    ['abroad', [box('Je n’ai pas travaillé à l’étranger'), anAmount('Salaire brut', '900')]],
    [
      'for the state',
      [box('Je n’ai pas travaillé dans la fonction publique'), anAmount('Salaire brut', '900')],
    ],
    [
      'a pay of reference',
      [box('Je n’ai exercé aucune activité en novembre'), anAmount('Salaire journalier de référence', '45')],
    ],
    [
      'unpaid activity',
      [
        box('Je n’ai eu aucune activité bénévole'),
        aField('Heures travaillées', { valueType: 'hours', text: '45' }),
      ],
    ],
    [
      'training',
      [
        box('Je n’ai exercé aucune activité'),
        aField('Heures de formation', { valueType: 'hours', text: '45' }),
      ],
    ],
    [
      'volunteer hours',
      [
        box('Je n’ai exercé aucune activité salariée'),
        aField('Heures de bénévolat', { valueType: 'hours', text: '45' }),
      ],
    ],
    [
      'wage of an employee at home',
      [box('Sans activité professionnelle'), anAmount('Salaire versé à l’assistante maternelle', '450')],
    ],
  ])('%s', (_what, fields) => {
    expect(filled(fields)).toEqual([]);
  });
});

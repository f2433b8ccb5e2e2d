/** People who are rightly told, in other words and layouts than those a check was made for. */
import { describe } from 'vitest';
import { aRadio, casesOf, rightlyOn, taxReturn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-12-12' };
const ameli = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-04-14',
};
const ticked = (label: string) => aField(label, { kind: 'checkbox', valueType: 'choice', text: label });
const people = casesOf('household');

describe('a couple that is none', () => {
  const alone = aYesNo('Vivez-vous seul(e) ?', 'Oui');
  const box = ticked('Case T, parent isolé : au 31 décembre 2026 vous viviez seul(e) avec vos enfants');
  rightlyOn({ ...caf, title: 'Ma situation' }, [
    ['a business', [alone], ['Partenaire : Action Logement']],
    ['nobody, in capitals', [alone], ['Conjoint : NON RENSEIGNÉ']],
    ['no object', [alone], ['Conjoint : SANS OBJET']],
    ['no income', [alone], ['Conjoint : AUCUN REVENU']],
    ['married, he lives abroad', [alone], ['Conjoint : Samir Haddad, résidant en Algérie']],
    ['married in law', [alone], ['État civil : Mariée']],
    ['married in law, since', [alone], ['Situation matrimoniale : Mariée depuis 2015']],
    ['a wedding told', [alone], ['Vous êtes mariée depuis 2015 avec Samir Haddad.']],
    ['parents', [alone], ['Situation familiale : parents mariés']],
    ['of those who left', [alone], ['Personnes ayant quitté votre foyer', 'Samir Haddad, conjoint']],
    ['of a lodger', [alone], ['Propriétaires : Claire Vasseur et Julien Pons, mariés depuis 2015.']],
  ]);
  rightlyOn(taxReturn, [
    ['no second one', [box], ['Déclarant 2 : SANS OBJET']],
    ['those who pay', [box], ['Donateurs : Claire Vasseur et Julien Pons, pacsés depuis 2015.']],
  ]);
});

describe('people counted', () => {
  const list = (year = 2012) => [
    'Les personnes de votre foyer',
    'Marie Texier (vous) Née le 11/04/1988',
    'Samuel Texier, conjoint Né le 27/02/1986',
    `Noa Texier, enfant Né le 03/10/${year}`,
    'Zoé Texier, enfant Née le 22/06/2019',
  ];
  const spoken = [
    'Vous : Marie Texier',
    'Conjoint : Samuel Texier',
    'Enfant 1 : Noa Texier',
    'Enfant 2 : Zoé Texier',
  ];
  rightlyOn({ ...caf, title: 'Ma situation' }, [
    ['of an age', [people('Nombre d’enfants de moins de 20 ans', '1')], spoken],
    ['under age', [people('Nombre d’enfants mineurs', '1')], spoken],
    ['grown up', [people('Nombre de personnes à charge', '1')], list(2001)],
    ['adults', [people('Nombre de personnes majeures dans le foyer', '2')], list()],
    ['adults at home', [people('Nombre d’adultes au foyer', '2')], list()],
    ['who work', [people('Nombre de personnes du foyer qui travaillent', '2')], list()],
    ['with an income', [people('Nombre de personnes du foyer ayant des ressources', '2')], list()],
    ['with her', [people('Nombre de personnes vivant avec vous', '3')], list()],
    ['with her, asked', [people('Combien de personnes vivent avec vous ?', '3')], list()],
    ['others', [people('Nombre d’autres personnes au foyer', '3')], list()],
    ['besides her', [people('Nombre de personnes du foyer en plus de vous', '3')], list()],
    [
      'besides her, otherwise said',
      [people('Nombre de personnes composant le foyer (hors vous-même)', '3')],
      list(),
    ],
    ['at school', [people('Nombre d’enfants scolarisés', '1')], list()],
    ['in a nursery', [people('Nombre d’enfants en crèche', '1')], list()],
    ['sick', [people('Nombre de personnes handicapées au foyer', '1')], list()],
    ['to be insured', [people('Nombre de personnes à assurer', '1')], list()],
    ['asking', [people('Nombre de personnes concernées par la demande', '1')], list()],
  ]);
  rightlyOn(ameli, [
    ['who ask', [people('Nombre de personnes pour lesquelles vous demandez la C2S', '1')], list()],
    [
      'who have left',
      [
        aRadio('Noa vit-il chez vous ?', ['Oui', 'Non'], 'Non', { valueType: 'yes-no' }),
        people('Nombre de personnes du foyer, vous comprise', '3'),
      ],
      list(),
    ],
  ]);
});

describe('of another, or of another time', () => {
  const alone = aYesNo('Vivez-vous seul(e) ?', 'Oui');
  const c = { host: 'wwwd.caf.fr', title: 'Ma situation', today: '2026-12-12' };
  const box = ticked('Case T, parent isolé : au 31 décembre 2026 vous viviez seul(e) avec vos enfants');
  rightlyOn(c, [
    ['tutor', [alone], ['Votre tuteur : Paul Durand, mari de Claire Durand']],
    ['no partner, dash', [alone], ['Conjoint : –']],
    ['his address', [alone], ['Conjoint : Samir Haddad, 4 rue des Lilas, Alger']],
    ['until', [alone], ['Conjoint', 'Samir Haddad', 'Jusqu’au 03/04/2025']],
    ['former, on next line', [alone], ['Samir Haddad', 'Ancien conjoint']],
    ['end told by a date', [alone], ['Conjoint : Samir Haddad (fin de vie commune le 03/04/2025)']],
    ['caps head', [alone], ['CONJOINT : PAS DE CONJOINT']],
    ['example', [alone], ['Exemple : Claire Vasseur et Julien Pons, en couple depuis 2018']],
    ['your parents', [alone], ['Vos parents : Claire Vasseur et Julien Pons, mariés depuis 2015']],
    ['tied to child', [alone], ['Samir Haddad (père de Lou)', 'Lou Haddad (enfant)']],
    ['son', [alone], ['Enfant : Samir Haddad', 'Partenaire de votre fils : Lou Durand']],
    ['landlords', [alone], ['Bail signé avec Claire Vasseur et Julien Pons, concubins.']],
    ['lives elsewhere', [alone], ['Votre conjoint : Samir Haddad, en détention']],
    ['in an EHPAD', [alone], ['Votre conjoint : Samir Haddad, hébergé en EHPAD']],
    [
      'married, he is away',
      [aYesNo('Êtes-vous parent isolé ?', 'Oui')],
      ['Situation familiale : Mariée (conjoint non présent au foyer)'],
    ],
  ]);
  rightlyOn(taxReturn, [
    ['last year', [box], ['Situation déclarée l’an dernier : mariés, imposition commune']],
    ['of 2025', [box], ['Déclaration 2025 : Déclarant 2 : Julien Pons']],
    ['divorced, by a date', [box], ['Déclarant 2 : Julien Pons', 'Jugement de divorce du 12/03/2026']],
    ['in his own', [box], ['Déclarant 2 : Julien Pons, imposition séparée']],
    [
      'concubin at 1 Jan',
      [box],
      ['Vous viviez en concubinage avec Julien Pons depuis 2018, vous l’avez quitté en 2026.'],
    ],
  ]);
});

describe('those who are not counted', () => {
  const c = { host: 'wwwd.caf.fr', title: 'Ma situation', today: '2026-12-12' };
  const list = [
    'Les personnes de votre foyer',
    'Marie Texier (vous) Née le 11/04/1988',
    'Samuel Texier, conjoint Né le 27/02/1986',
    'Noa Texier, enfant Né le 03/10/2012',
    'Zoé Texier, enfant Née le 22/06/2019',
  ];
  rightlyOn(c, [
    ['rooms', [people('Nombre de personnes dans le logement', '4')], list],
    ['future', [people('Nombre d’enfants attendus', '1')], list],
    ['newborn', [people('Nombre d’enfants à charge après la naissance', '3')], list],
    ['school list', [people('Nombre d’enfants à inscrire', '1')], list],
    ['of age', [people('Nombre d’enfants de moins de 6 ans', '0')], list],
    ['3 to 10', [people('Nombre d’enfants de 3 à 10 ans', '1')], list],
    ['kept', [people('Nombre d’enfants gardés', '1')], list],
    ['dead', [people('Nombre d’enfants décédés', '1')], list],
    ['outside', [people('Nombre d’enfants ne vivant pas au foyer', '1')], list],
    [
      'arrived',
      [
        aYesNo('Quelqu’un est-il arrivé dans votre foyer ?', 'Oui'),
        people('Nombre de personnes du foyer', '5'),
      ],
      list,
    ],
    [
      'birth',
      [aYesNo('Avez-vous eu un enfant depuis ?', 'Oui'), people('Nombre d’enfants à charge', '3')],
      list,
    ],
    [
      'a change',
      [
        aYesNo('La composition de votre foyer a-t-elle changé ?', 'Oui'),
        people('Nombre de personnes du foyer', '5'),
      ],
      list,
    ],
    [
      'not complete',
      [aYesNo('Cette liste est-elle complète ?', 'Non'), people('Nombre de personnes du foyer', '5')],
      list,
    ],
    [
      'wrong',
      [aYesNo('Ces informations sont-elles exactes ?', 'Non'), people('Nombre de personnes du foyer', '5')],
      list,
    ],
    ['list of a trip', [people('Nombre de personnes participant au séjour', '2')], list],
    ['vehicle', [people('Nombre de personnes transportées', '1')], list],
    ['part', [people('Nombre d’enfants pour lesquels vous percevez une pension', '1')], list],
    [
      'known book',
      [people('Nombre d’enfants à charge', '2')],
      ['Enfants connus : Lou (2014)', 'Enfant de votre conjoint : Rose (2016)'],
    ],
    ['inline', [people('Nombre d’enfants à charge', '2')], ['Enfants ayant quitté le foyer : Lou (2004)']],
    ['inline 2', [people('Nombre d’enfants à charge', '2')], ['Livres pour enfants : Babar (2004)']],
    [
      'inline 3',
      [people('Nombre d’enfants à charge', '2')],
      ['Enfants nés d’une première union : Lou (2014)'],
    ],
    ['inline 4', [people('Nombre d’enfants à charge', '2')], ['Enfants en accueil familial : Lou (2014)']],
    ['inline 5', [people('Nombre d’enfants à charge', '1')], ['Enfants placés : Lou (2014) et Rose (2016)']],
  ]);
});

/** Money, months and people rightly told by those with several employers, a partner, children, or a life that changed. */
import { describe } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { france as ft } from '../../support/conditional.ts';
import {
  aDate,
  amounts,
  aRadio,
  aSelect,
  casesOf,
  days,
  hours,
  type OrdinaryPage,
  rightly,
  rightlyOn,
  taxReturn,
} from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const quarter = {
  host: 'monespaceprive.msa.fr',
  title: 'Déclaration trimestrielle – Mes ressources de septembre, octobre et novembre 2026',
  today: '2026-12-12',
};
const caf = { ...quarter, host: 'wwwd.caf.fr' };
const inWords = (text: string) =>
  aField('Vos précisions', { kind: 'textarea', valueType: 'free-text', text });
const row = (name: string, ...sums: string[]) =>
  ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'].map((month, at) =>
    anAmount(`${name} – ${month}`, sums[at] ?? '0'),
  );
const box = (label: string) => aField(label, { kind: 'checkbox', valueType: 'choice' });

/** The same cases, under one line or another. */
const under = (fields: Field[], ...lines: string[]): OrdinaryPage[] =>
  lines.map((line) => [line, fields, line.split(' / ')]);
/** One case each, « Salaire : 312,45 », and the line over it. */
const pairs = (make: (lines: string[]) => Field[], ...all: [cell: string, line: string][]): OrdinaryPage[] =>
  all.flatMap(([cell, line]) => under(make(cell.split(' + ')), line));

describe('one sum under two names', () => {
  rightly(
    pairs(
      amounts,
      ['Pensions, retraites et rentes : 412,37 + Salaires : 0', 'Pension d’invalidité de la CPAM : 412,37 €'],
      ['Salaire : 312,45', 'Activité partielle, indemnité de chômage partiel : 312,45 €'],
      ['Recettes de l’activité : 4512,35', 'Loyers reçus par votre agence en 2026 : 4 512,35 €'],
      ['Frais de garde : 312,45', 'Salaire net versé à Mme Dubois par Pajemploi : 312,45 €'],
      ['Emploi d’un salarié à domicile : 812,45', 'Salaire net de votre aide : 812,45 €'],
      ['Pension alimentaire reçue : 512,40', 'Loyer réglé par M. Haddad selon le jugement : 512,40 €'],
      ['Salaires : 1204,36', 'Bourse doctorale, contrat de l’université : 1 204,36 €'],
      ['Retraite : 904,21', 'Pension de réversion et retraite, ensemble : 904,21 €'],
      ['Prime : 812,40', 'Prime 2025 versée en mars 2026 : 812,40 € / Prime 2026 : 900,10 €'],
      ['Salaire : 1240,36', 'Salaire de votre ancien employeur : 1 204,36 €'],
      ['Salaire brut : 1630,45', 'Salaire brut avant augmentation : 1 603,45 €'],
      ['Loyer : 561,40', 'Loyer de votre précédent logement : 516,40 €'],
      ['Salaire : 1402,36', 'Salaire de la déclaration précédente : 1 420,36 €'],
    ),
  );
  rightlyOn(
    { ...taxReturn, title: 'Déclaration des revenus 2026' },
    pairs(
      amounts,
      ['1AJ – Salaires : 14206', 'Cumul net imposable : 14 206 € / Salaire de décembre : 1 420,60 €'],
      ['5ND – Recettes de location meublée : 4512', 'Loyers encaissés en 2026 : 4 512 €'],
      ['1AJ – Salaires : 14260', 'Rappel de l’an dernier, salaires : 14 206 €'],
      ['1AJ – Salaires : 14206', 'Ormes SA, net imposable : 8 106 € / Lilas, net imposable : 6 100 €'],
    ),
  );
});

describe('hours, days and the sum of an hour, alike by chance', () => {
  rightlyOn(
    ft,
    pairs(
      hours,
      ['Heures travaillées : 10', 'Rappel – octobre 2026 : 10 jours travaillés, soit 70 heures'],
      ['Heures travaillées : 10', 'Votre dernière déclaration : 10 jours travaillés, 70 heures'],
      ['Heures travaillées : 7', 'Votre contrat : 28 heures, période d’essai de 7 jours'],
      ['Heures travaillées : 7', 'Contrat de 28 heures, préavis de 7 jours'],
      ['Heures travaillées : 5', 'Mission de 21 heures, paye sous 5 jours ouvrés'],
      ['Heures travaillées : 12', 'Mission à venir en décembre 2026 : 12 jours, 84 heures'],
      ['Heures travaillées : 12', 'Salaire : 12,02 € de l’heure'],
      ['Heures travaillées : 10', 'Ancien contrat, terminé : 10 jours travaillés, 70 heures'],
    ),
  );
});

describe('several employers', () => {
  const both = (word: string) => (first: string, second: string) => [
    `Boulangerie Maillard – ${word} : ${first}`,
    `Crèche des Lilas – ${word} : ${second}`,
  ];
  const later = hours(both('Heures')('0', '151,67'));
  const paid = amounts(both('Salaire brut')('0', '611,20'));
  rightlyOn(ft, [
    ...under(
      later,
      'Boulangerie Maillard, contrat terminé : 151,67 heures par mois',
      'Mois précédent – Boulangerie Maillard : 151,67 heures',
      'Votre dernière actualisation : Boulangerie Maillard, 151,67 heures',
    ),
    ...under(
      paid,
      'Boulangerie Maillard, octobre 2026 : 611,20 €',
      'Boulangerie Maillard, reprise par Crèche des Lilas : 611,20 €',
      'Déclaré par erreur pour Boulangerie Maillard : 611,20 €',
    ),
  ]);
});

describe('months', () => {
  const late = row('Salaire', '500,10', '0', '620,20');
  const told = 'Septembre : 500,10 € / Octobre : 620,20 € / Novembre : 0 €';
  const his = 'Salaires de votre conjoint / Septembre : 480,10 € / Octobre : 500,10 € / Novembre : 620,20 €';
  rightlyOn(quarter, [
    ...under([...late, inWords('Mon salaire d’octobre a été payé le 2 novembre.')], told),
    ...under(late, `${told} / Le salaire d’octobre a été payé le 2 novembre 2026.`),
    ...under(
      row('Salaire', '480,10', '500,10', '620,20'),
      'Bulletin d’août : 480,10 € / Bulletin de septembre : 500,10 € / Bulletin d’octobre : 620,20 €',
    ),
    ...under(row('Salaire', '620,20', '500,10', '480,10'), his),
    ...under(row('Pension', '0', '0', '300'), 'Aide de la mairie versée le 05/10/2026 : 300 €'),
    ...under(
      row('Salaire', '0', '0', '300'),
      'Cotisations versées à l’Urssaf le 05/10/2026 : 300 €',
      'Pension alimentaire versée le 05/10/2026 : 300 €',
      'Virement de votre livret le 05/10/2026 : 300 €',
      'Dépôt de garantie versé le 05/10/2026 : 300 €',
      'Indemnité de votre assurance auto versée le 05/10/2026 : 300 €',
      'Bourse de Lou payée le 05/10/2026 : 300 €',
      'Virement du 05/10/2026 : 300 €, annulé et refait le 03/11/2026',
    ),
  ]);
});

describe('two people', () => {
  const parts = (label: string, sum: string, his = '') => [
    anAmount(label, sum, { group: 'Vous' }),
    anAmount(label, his, { group: 'Votre conjoint' }),
  ];
  rightly([
    ...under(parts('Pensions', '436,48'), 'Pension de réversion de votre conjoint décédé : 436,48 €'),
    ...under(
      parts('Salaire', '604,36'),
      'Employeur : Garage Diallo (entreprise de votre époux), salaire 604,36 €',
      'Aidante familiale de votre conjoint, dédommagement : 604,36 €',
      'Vous, salariée de votre conjoint : 604,36 €',
    ),
    ...under(parts('Salaire', '1204,36', '1204,36'), 'Salaire de votre conjoint : 1 204,36 €'),
  ]);
});

describe('sorts of money that change', () => {
  const diverse = (text: string): OrdinaryPage => [
    text,
    [...amounts(['Pension alimentaire versée : 0', 'Déductions diverses : 300']), inWords(text)],
  ];
  rightly([
    ...under(
      amounts(['Pension d’invalidité : 0', 'Retraite : 812']),
      'Votre pension d’invalidité de 812 € est remplacée par votre retraite.',
      'Ancienne pension d’invalidité : 812 €',
    ),
    ...under(amounts(['Salaire : 0', 'Allocations de chômage : 912']), 'Salaire de référence : 912 €'),
    diverse('Je ne verse plus de pension alimentaire. Ces 300 € sont une cotisation.'),
    diverse('Pension alimentaire arrêtée en 2025 ; 300 € de cotisation.'),
  ]);
});

describe('of a month and of a longer time', () => {
  const received = anAmount('Pension alimentaire reçue sur le trimestre', '210');
  const told = 'Pension alimentaire de 210 € par mois';
  rightly([
    ['paid once', [received, inWords('Il ne m’a payée qu’une fois ce trimestre.')], [told]],
    ['no longer paid', [received, inWords('Depuis octobre il ne paie plus.')], [told]],
    ...under([received], `${told} / Versements non reçus : octobre et novembre.`),
    [
      'moved in this month',
      [
        aDate('Date d’entrée dans le logement', '15/11/2026'),
        ...amounts(['Loyer mensuel : 540', 'Loyer annuel : 270']),
      ],
    ],
    ...under(amounts(['Loyer mensuel : 6100']), 'Ancien loyer annuel : 6 100 €, local commercial'),
    ...under(hours(['Heures du mois : 20']), 'Contrat de 20 heures par semaine, commencé le 23/11/2026'),
  ]);
});

describe('a choice that asks for nothing', () => {
  const page = (...more: Field[]): OrdinaryPage => [
    more.at(-1)?.label ?? '',
    [
      aYesNo('Avez-vous travaillé ?', 'Oui'),
      aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ...hours(['Nombre d’heures travaillées : 20']),
      anAmount('Salaire brut', '240,40'),
      ...more,
    ],
  ];
  const left = (label: string, ...options: string[]) => aSelect(label, options, '');
  rightlyOn(ft, [
    page(
      aYesNo('Votre contrat est-il terminé ?', 'Non'),
      left('Motif de fin de contrat', 'CDD', 'Démission'),
    ),
    page(aYesNo('Avez-vous été en congé ?', 'Non'), left('Type de congé', 'Maternité', 'Paternité')),
    page(left('Trier par', 'Date', 'Employeur')),
    page(aRadio('Votre avis sur cette page', ['Bien', 'Pas bien'], '')),
    page(aYesNo('Cette information vous a-t-elle été utile ?', '')),
    page(left('Lignes par page', '10', '20')),
    page(left('Voir une actualisation passée', 'Octobre', 'Septembre')),
  ]);
});

describe('days of two things', () => {
  const worked = (no: string) => [
    aYesNo('Avez-vous travaillé ?', 'Oui'),
    ...days(['Premier jour : 02/11/2026', 'Dernier jour : 06/11/2026'], { group: 'Avez-vous travaillé ?' }),
    aYesNo(no, 'Non'),
  ];
  const then = 'du 02/11/2026 au 06/11/2026';
  rightlyOn(ft, [
    ...under(
      worked('Avez-vous été en congé maternité ?'),
      `Vous remplacez Mme Durand, en congé maternité ${then}`,
    ),
    ...under(
      worked('Avez-vous été en arrêt maladie ?'),
      `Motif du contrat : absence de Mme Petit, en arrêt maladie ${then}`,
      `Arrêt maladie ${then} : supprimé à votre demande`,
    ),
    ...under(
      worked('Avez-vous été en formation ?'),
      `Formation sécurité avec votre employeur Ormes, ${then}`,
      `Vous animez la formation Bureautique ${then}`,
    ),
  ]);
});

describe('one child and another', () => {
  const which = (asks: string) => [aSelect(asks, ['Lou', 'Maëlys', 'Zoé'], 'Lou')];
  rightlyOn({ ...caf, title: 'Déclarer un changement' }, [
    ...under(
      which('Quel enfant quitte votre foyer ?'),
      'Déjà signalé : Maëlys a quitté votre foyer.',
      'Maëlys a quitté votre foyer en septembre 2025.',
      'Maëlys vit chez son père.',
    ),
    ...under(which('Quel enfant est gardé ?'), 'Zoé est en crèche, mode de garde déjà connu.'),
    ...under(which('Quel enfant travaille ?'), 'Maëlys est apprentie, contrat connu de nos services.'),
    ...under(which('Quel enfant arrive dans votre foyer ?'), 'Zoé est arrivée en mars 2026.'),
  ]);
  const couple = aRadio('Votre situation', ['Célibataire', 'Séparée', 'En concubinage'], 'En concubinage');
  rightlyOn({ ...caf, title: 'Déclarer une vie de couple' }, [
    ...under([couple], 'Dernier changement connu : Séparation'),
    ...under(
      [couple, aDate('Date de début de la vie commune', '02/11/2026')],
      'Vous avez signalé une séparation le 12/03/2026.',
    ),
  ]);
});

describe('nothing to declare', () => {
  const mine = 'Avez-vous perçu des ressources ?';
  const his = 'Issa a-t-il perçu des ressources ?';
  const paid = 'Salaire de septembre : 640,11 €, transmis par votre employeur';
  const no = (asks: string, line = paid): OrdinaryPage => [`${asks} ${line}`, [aYesNo(asks, 'Non')], [line]];
  rightlyOn(quarter, [
    no('Avez-vous perçu des ressources que vous n’avez pas encore déclarées ?'),
    no('Avez-vous des ressources à ajouter ?'),
    no('Avez-vous perçu des ressources absentes de ce tableau ?'),
    no('Avez-vous perçu des ressources qui ne figurent pas ci-dessus ?'),
    no(mine, 'Exemple de bulletin payé le 31 octobre 2026 : net social 702,00 €'),
    no(mine, 'Vous avez travaillé chez Ormes pendant dix ans.'),
    no(mine, 'Votre dernier bulletin, payé le 30/06/2026 : 640,11 €'),
    no(his, 'Issa reçoit 50 € par mois d’argent de poche de votre part.'),
    no(his, 'Issa travaille au lycée pour son bac.'),
    no(his, 'Issa vous a versé 120 € pour le loyer.'),
    [
      'no work any more, as she says',
      [aYesNo(his, 'Non'), inWords('Issa a quitté son emploi en août, il n’a rien reçu depuis.')],
      ['Issa est salarié chez Ormes.'],
    ],
  ]);
});

describe('boxes that need no tick, an account that is new', () => {
  const none = box('Aucune ressource');
  const account = 'FR14 2004 1010 0505 0001 3M02 606';
  const iban = casesOf('iban')('IBAN du nouveau compte', account);
  rightlyOn(quarter, [
    ...under(
      [...row('Salaire'), none],
      'Cochez « Aucune ressource » uniquement quand les lignes sont vides ; celles à zéro suffisent.',
      'Pour un enfant sans salaire, cochez la case de sa partie.',
    ),
    ...under([...row('Salaire', '500'), none], 'Si tous les mois sont à zéro, cochez « Aucune ressource ».'),
    ...under([iban], `Compte clôturé : FR76 3000 6000 0112 3456 7890 189 / RIB joint : ${account}`),
  ]);
});

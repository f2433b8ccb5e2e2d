/** Boxes, « Autre », ways to be reached and contracts rightly told that look as if something were left out. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { ft, told } from '../../support/recap.ts';

type Given = Parameters<typeof aField>[1];
type Page = [string, Field[], string[]?];
const rightly = (pages: Page[]) =>
  test.each(pages.map(([name, fields, says = []]) => ({ name, fields, says })))(
    '$name',
    ({ fields, says }) => {
      const options = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' };
      const blocks = [options.title, ...(says.length > 0 ? says : fields.map(({ label }) => label))];
      expect(wrongIn(fields, { ...options, blocks })).toEqual([]);
    },
  );

const box = (label: string, isTicked = true, given: Given = {}) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? 'Coché' : '', ...given });
const empty = (label: string, given: Given = {}) => aField(label, given);
const list = (label: string, text: string, options: string[], given: Given = {}) =>
  aField(label, { kind: 'select', valueType: 'choice', text, options, ...given });

describe('a ticked box', () => {
  rightly([
    ['where to look', [box('J’ai lu les conditions indiquées ci-dessous'), empty('Nom de naissance')]],
    [
      'a promise',
      [box('Je certifie l’exactitude des renseignements ci-dessous'), empty('Complément d’adresse')],
    ],
    ['the same address', [box('Mon adresse est celle indiquée ci-dessous'), empty('Complément d’adresse')]],
    [
      'wants to be told',
      [box('Je souhaite recevoir les informations ci-dessous par courriel'), empty('Téléphone fixe')],
    ],
    ['does not know', [box('Je ne peux pas préciser la date'), empty('Date précise')]],
    ['does not want', [box('Je ne souhaite pas préciser'), empty('Précisez')]],
    ['none of them', [box('Aucun'), empty('Précisez')]],
    [
      'last of boxes, another « Autre »',
      [box('Lundi'), box('Mardi', false), box('Autre', false), empty('Précisez')],
    ],
    [
      'the last of boxes is not « Autre »',
      [box('Autre', false), box('Le vendredi'), empty('Si autre, précisez')],
    ],
    ['after the last of boxes', [box('Autre', false), box('Vendredi'), empty('Précisez')]],
    [
      'after the last of boxes of one question',
      [
        box('Autre', false, { question: 'Vos ressources' }),
        box('Allocations', true, { question: 'Vos ressources' }),
        empty('Autre ressource, précisez', { question: 'Vos ressources' }),
      ],
    ],
    ['under « si autre »', [box('Salaire'), empty('Si autre, laquelle ?')]],
    ['only if needed', [box('Salaire'), empty('Précisez si besoin')]],
    ['if there is one', [box('Salaire'), empty('Précisez le cas échéant')]],
    ['for remarks', [box('Salaire'), empty('Indiquez ici toute remarque utile')]],
    ['« préciser », optional', [box('Mon enfant a une allergie'), empty('Précisez (facultatif)')]],
    [
      'a row with no amount',
      [box('Frais réels : aucun'), anAmount('Frais réels : montant en euros', ''), box('Dons : aucun')],
    ],
    [
      'a row of another',
      [
        box('Frais réels : cela me concerne'),
        anAmount('Frais réels : montant', '100'),
        anAmount('Frais réels : montant de l’an dernier', ''),
      ],
    ],
    ['not worked', [box('Mai 2026 : pas de salaire'), anAmount('Mai 2026 : salaire', '')]],
    ['nothing that month', [box('Mai 2026 : je n’ai rien perçu'), anAmount('Mai 2026 : montant', '')]],
    [
      'nothing that month, by a dash',
      [box('Mai 2026 – Rien à déclarer'), anAmount('Mai 2026 – Montant', '')],
    ],
    ['the same rate', [box('Loyer : inchangé'), anAmount('Loyer : nouveau montant', '')]],
    ['gives it later', [box('Loyer : montant inconnu à ce jour'), anAmount('Loyer : montant', '')]],
  ]);
  const said = 'Si c’est votre cas, inscrivez votre chiffre d’affaires de chaque mois :';
  rightly([
    [
      'a sentence for another box',
      [box('Je suis salarié'), box('Je suis indépendant', false), anAmount('Chiffre d’affaires d’août', '')],
      ['Je suis salarié', 'Je suis indépendant', said, 'Chiffre d’affaires d’août'],
    ],
    [
      'a sentence of something else',
      [box('Je n’ai pas d’activité indépendante'), anAmount('Chiffre d’affaires d’août', '')],
      [
        'Je n’ai pas d’activité indépendante',
        'Vous avez une activité indépendante ?',
        said,
        'Chiffre d’affaires d’août',
      ],
    ],
  ]);
});

describe('« Autre », chosen in a list', () => {
  rightly([
    ['its name is written', [list('Lien', 'Autre', ['Père', 'Autre']), empty('Précisez', { text: 'Oncle' })]],
    [
      'a title',
      [list('Civilité', 'Autre', ['Madame', 'Monsieur', 'Autre']), empty('Précisez l’étage et le bâtiment')],
    ],
    [
      'what follows is for another',
      [
        list('Nationalité', 'Autre pays', ['France', 'Autre pays']),
        empty('Si vous avez répondu France, précisez la commune'),
      ],
    ],
    [
      'a yes of another question',
      [list('Situation', 'Autre', ['Locataire', 'Autre']), empty('Si oui, depuis quand ?')],
    ],
    [
      'another child',
      [list('Pour qui ?', 'Autre enfant', ['Lina', 'Autre enfant']), empty('Indiquez vos remarques')],
    ],
    [
      'no need',
      [list('Motif', 'Autre (sans précision)', ['Travail', 'Autre (sans précision)']), empty('Commentaire')],
    ],
    [
      'others, named in full',
      [
        list('Ressource', 'Autres revenus (pensions, rentes)', [
          'Salaire',
          'Autres revenus (pensions, rentes)',
        ]),
        empty('Téléphone fixe'),
      ],
    ],
    [
      'not now',
      [
        list('Mode de garde', 'Autre', ['Crèche', 'Autre']),
        empty('Si vous avez choisi « Crèche », laquelle ?'),
      ],
    ],
    ['box unticked', [list('Organisme', 'Autre', ['Caf', 'Autre']), empty('Si MSA, précisez votre numéro')]],
    [
      'if not',
      [
        list('Organisme', 'Autre organisme', ['Caf', 'Autre organisme']),
        empty('Si vous avez choisi la Caf, numéro d’allocataire'),
      ],
    ],
  ]);
});

describe('a way to be reached', () => {
  const phone = (label: string, text = '', given: Given = {}) =>
    aField(label, { valueType: 'phone', text, ...given });
  const mail = (label: string, text = '', given: Given = {}) =>
    aField(label, { valueType: 'email', text, ...given });
  rightly([
    [
      'of the contact to be warned',
      [phone('Téléphone', '06 39 98 12 34'), mail('Courriel')],
      ['L’un des deux au moins : téléphone ou courriel.'],
    ],
    [
      'optional',
      [phone('Téléphone (facultatif)'), mail('Courriel (facultatif)')],
      ['L’un des deux au moins : téléphone ou courriel.'],
    ],
    [
      'two ways told of the town',
      [phone('Téléphone'), mail('Courriel')],
      ['Vous pouvez nous joindre par l’un des deux moyens : téléphone ou courriel.'],
    ],
    [
      'to answer',
      [phone('Téléphone'), mail('Courriel')],
      ['Nous vous répondrons par téléphone ou par courriel, l’un ou l’autre.'],
    ],
    [
      'the other parent',
      [phone('Téléphone de l’autre parent'), mail('Courriel de l’autre parent')],
      [
        'Si vous souhaitez qu’il soit prévenu, donnez son téléphone ou son courriel : l’un des deux au moins.',
      ],
    ],
    [
      'a code by one of them',
      [phone('Téléphone'), mail('Courriel')],
      ['Un code sera envoyé sur au moins un de vos moyens de contact connus, portable ou courriel.'],
    ],
    [
      'if wanted',
      [phone('Téléphone'), mail('Courriel')],
      ['Pour recevoir un rappel par SMS, indiquez au moins un téléphone portable ou un courriel.'],
    ],
  ]);
});

describe('a yes', () => {
  rightly([
    [
      'two columns',
      [
        aYesNo('Pension ? – Vous', 'Oui'),
        aYesNo('Pension ? – Conjoint', 'Non'),
        anAmount('Si oui, montant – Vous', '120'),
        anAmount('Si oui, montant – Conjoint', ''),
      ],
    ],
    ['no', [aYesNo('Avez-vous déménagé ?', 'Non'), empty('Dans l’affirmative, date du déménagement')]],
    ['said of two', [aYesNo('Avez-vous un contrat ?', 'Oui'), empty('Si oui, et s’il a une fin, laquelle')]],
  ]);
});

describe('contracts', () => {
  const line = (employer: string, type = 'CDD') => `${employer} – type de contrat : ${type}`;
  test.each([
    [['Vous avez eu 2 contrats de travail.', line('Azur Net'), line('Les Pins')]],
    [
      [
        'Vous avez eu 3 contrats de travail au cours des six derniers mois.',
        line('Azur Net'),
        line('Les Pins'),
      ],
    ],
    [['Vous avez déclaré 3 contrats depuis janvier.', line('Azur Net')]],
    [['Vous avez eu 3 contrats chez Azur Net.', line('Azur Net'), line('Les Pins')]],
    [['Vous avez terminé 1 contrat.', line('Azur Net'), line('Les Pins', 'CDI')]],
    [['Vous avez signé 1 contrat ce mois-ci.', line('Azur Net'), line('Les Pins', 'CDI')]],
    [['Vous avez déclaré 2 contrats le mois dernier.', line('Azur Net')]],
    [['Si vous avez eu 2 contrats, déclarez chacun.', line('Azur Net')]],
  ])('%j', (lines) => {
    expect(told(ft(lines)).problems).toEqual([]);
  });
});

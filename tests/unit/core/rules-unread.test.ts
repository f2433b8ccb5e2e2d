import { describe, expect, test } from 'vitest';
import { asksToFill, bindsAnswers } from '../../../core/check/asks/binding.ts';
import { limitIn, outOfReach } from '../../../core/check/asks/out-of-reach.ts';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';
import { ft } from '../../support/recap.ts';

/** The verdict, and the rules shown to her as not known. */
function look(fields: Field[], ...lines: string[]) {
  const page = aPage('wwwd.caf.fr', ['Obtenir une attestation'], {
    // A case that is understood: of a page without one, nothing is called complete.
    fields: [...fields, aField('Commune', { valueType: 'city', text: 'Lyon' })],
    blocks: ['Obtenir une attestation', ...fields.map(({ label }) => label), ...lines],
    buttons: [aButton('Suivant', 'next')],
  });
  const { verdict, findings } = assessed(page, '2026-11-24');
  const unread = findings.filter(({ check }) => check === 'rule-unread');
  return [verdict, ...unread.map(({ text }) => text.params.said)];
}

const aChoice = (label: string, text: string, options: string[]): Field =>
  aField(label, { kind: 'select', valueType: 'choice', text, options });
const wishes = ['Premier', 'Deuxième'].map((rank, at) =>
  aChoice(`${rank} atelier souhaité`, ['Poterie', 'Chant'][at] ?? '', ['Poterie', 'Chant', 'Danse']),
);

describe('a rule that no check read', () => {
  test('holds back the calm ending, and is shown in the words of the page', () => {
    const rule = 'Seuls les ateliers de votre quartier peuvent être choisis.';
    expect(look(wishes, rule)).toEqual(['incomplete-view', rule.slice(0, -1)]);
    expect(look(wishes)).toEqual(['complete']);
  });

  test('each rule once, in the order of the page', () => {
    const two = [
      'Vous ne pouvez pas choisir un atelier suivi les années passées.',
      'Les ateliers doivent être du même quartier.',
    ];
    expect(look(wishes, ...two, ...two)).toEqual(['incomplete-view', ...two.map((one) => one.slice(0, -1))]);
  });

  test('not where it says something of the service, of what comes after, or of nothing that is asked', () => {
    expect(look(wishes, 'Une fois envoyée, la demande d’atelier ne peut plus être modifiée.')).toEqual([
      'complete',
    ]);
    expect(look(wishes, 'Les ateliers ne peuvent pas être vus sans rendez-vous.')).toEqual(['complete']);
    expect(look(wishes, 'Seuls les agents municipaux distribuent les badges.')).toEqual(['complete']);
    expect(look(wishes, 'Les ateliers doivent-ils avoir lieu le matin ?')).toEqual(['complete']);
  });

  test('is not told beside something to look at', () => {
    const fields = [
      ...wishes,
      aField('Votre adresse e-mail', { valueType: 'email', text: 'lea@', required: true }),
    ];
    const [verdict, ...unread] = look(fields, 'Seuls les ateliers de votre quartier peuvent être choisis.');
    expect([verdict, unread]).toEqual(['attention', []]);
  });
});

describe('a limit', () => {
  const period = ['Du', 'Au'].map((label, at) =>
    aField(label, {
      kind: 'date',
      valueType: 'date',
      group: 'Période de l’attestation',
      text: ['01/06/2026', '31/08/2026'][at] ?? '',
    }),
  );

  test('read by a check is no matter, and one that is broken is told by it', () => {
    expect(look(period, 'La période ne peut pas dépasser douze mois.')).toEqual(['complete']);
    expect(look(period, 'La période ne peut pas dépasser deux mois.')).toEqual(['attention']);
  });

  test('read by none is shown', () => {
    const other = 'Une période de plus de 300 jours relève de l’attestation longue';
    expect(look(period, other)).toEqual(['incomplete-view', other]);
  });

  test('of what is not filled in, or cannot be seen, is no matter', () => {
    expect(look(wishes, 'Un atelier de plus de 40 jours se demande autrement.')).toEqual(['complete']);
    expect(look(period, 'Justificatif de la période de moins de trois mois.')).toEqual(['complete']);
  });
});

test('the limits of a sentence are moved where nothing keeps them', () => {
  expect(outOfReach('Trois personnes au plus.')).toEqual([
    '0 personnes au plus.',
    '1 personnes au plus.',
    '10 personnes au plus.',
  ]);
  expect(outOfReach('Il faut au moins dix jours.')).toEqual([
    'Il faut au moins 9999 jours.',
    'Il faut au moins 99 jours.',
  ]);
  expect(outOfReach('Jusqu’à la veille de ses 16 ans.')).toEqual([
    'Jusqu’à la veille de ses 0 ans.',
    'Jusqu’à la veille de ses 1 ans.',
    'Jusqu’à la veille de ses 10 ans.',
  ]);
  expect(outOfReach('Avant le 15 décembre au plus tard.')).toEqual([]);
  expect(outOfReach('Fichier de 5 Mo au plus.')).toEqual([]);
});

test('what a limit measures', () => {
  const measures = [
    'Enfants de moins de 6 ans',
    '12 mois maximum',
    'cent caractères au plus',
    'à partir de 35 heures',
    'plus de 23 000 €',
    'deux ateliers au plus',
    'avant le 15 mars',
  ].map((sentence) => limitIn(sentence)?.measure ?? null);
  expect(measures).toEqual(['age', 'time', 'signs', 'hours', 'money', 'count', null]);
});

describe('a rule is read where another answer would make a check tell of it', () => {
  const boxes = (ticked: boolean): Field[] => [
    aField('Somme reçue en août', { valueType: 'amount', text: '120', kind: 'number' }),
    aField('Je n’ai rien reçu', {
      kind: 'checkbox',
      valueType: 'choice',
      text: ticked ? 'Je n’ai rien reçu' : '',
    }),
  ];
  const aFile = (label: string, text: string): Field =>
    aField(label, {
      kind: 'file',
      valueType: 'file',
      text,
      files: text ? [{ name: text, type: 'application/pdf', size: 90_000 }] : [],
    });

  test('heard: the calm ending stands, and what breaks it is told', () => {
    const rule = 'Ne cochez « Je n’ai rien reçu » que si vous n’avez reçu aucune somme.';
    expect(look(boxes(false), rule)).toEqual(['complete']);
    expect(look(boxes(true), rule)).toEqual(['attention']);
  });

  test('heard where a check tells of it whatever the sentence', () => {
    const fields = [
      aField('Nouvel IBAN', { valueType: 'iban', text: 'FR76 3000 6000 0112 3456 7890 189', required: true }),
    ];
    expect(look(fields, 'Si vous changez de banque, indiquez votre nouvel IBAN.')).toEqual(['complete']);
  });

  test('not heard: one answer hangs on another, and nothing is told of the one without the other', () => {
    const lent = [
      aField('Nom du prêteur', { valueType: 'name', text: 'Morel' }),
      aFile('Accord du prêteur', ''),
    ];
    const rule =
      'Si le matériel est prêté, donnez le nom du prêteur et son accord : l’un ne va pas sans l’autre.';
    expect(look(lent, rule)).toEqual(['incomplete-view', rule.slice(0, -1)]);
  });

  test('not heard: days that only the words place', () => {
    const said = 'La date de retour doit tomber un jour de kermesse.';
    const back = aField('Date de retour', { kind: 'date', valueType: 'date', text: '2026-10-02' });
    expect(look([back], said)).toEqual(['incomplete-view', said.slice(0, -1)]);
    expect(look([back], 'La date de retour est celle de votre carte.')).toEqual(['complete']);
  });

  test('of answers that a page only shows: each is said otherwise in its line', () => {
    const shown = (rule: string): string =>
      ft(['Avez-vous travaillé ? Oui', 'Heures travaillées : 35', 'Salaire brut : 431 €', rule]).verdict;
    expect(shown('Des heures ne doivent figurer que si vous avez répondu « Oui » au travail.')).toBe(
      'complete',
    );
    expect(shown('Les heures doivent être celles de jours fériés.')).toBe('incomplete-view');
  });

  test('what the name of a case says in brackets is tried too', () => {
    const asks = 'Nombre de places (ne demandez pas plus de places que de vélos)';
    const bikes = aField('Vélos du foyer', { valueType: 'count', text: '2' });
    expect(look([bikes, aField(asks, { valueType: 'count', text: '2' })])).toEqual([
      'incomplete-view',
      'ne demandez pas plus de places que de vélos',
    ]);
    expect(look([bikes, aField('Nombre de places (dans le local)', { text: '2' })])).toEqual(['complete']);
  });

  test('said twice, each is heard', () => {
    const twice = [
      'Ne cochez la case « Je n’ai rien reçu » que si les sommes sont à 0.',
      'Elle ne peut pas être cochée avec une somme.',
    ];
    expect(look(boxes(false), ...twice)).toEqual(['complete']);
  });
});

test('what binds an answer, and what other checks read', () => {
  const binding = [
    'Vous ne pouvez pas déduire de pension pour un enfant que vous hébergez.',
    'Les ateliers doivent être du même quartier.',
    'Aucune case ne doit rester vide.',
    'Si quelqu’un vous loge, joignez son accord.',
    'Chacun des trois mois apparaît une fois et une seule.',
    'Ne laissez pas 0.',
  ];
  expect(binding.filter(bindsAnswers)).toEqual(binding);
  const others = [
    'Les fichiers doivent être en PDF.',
    'Le total doit être égal à la somme des lignes.',
    'Ne déclarez pas les prestations de la Caf.',
    'Complétez si besoin.',
    'Si oui, indiquez les dates du stage :',
  ];
  expect(others.filter(bindsAnswers)).toEqual([]);
});

test('what asks that something be filled in, and no more', () => {
  const asking = [
    'Toutes les cases doivent être remplies : ne laissez aucune case vide.',
    'En cas de changement, joignez un RIB.',
  ];
  expect(asking.filter(asksToFill)).toEqual(asking);
  const more = [
    'Laissez ces deux cases vides si personne ne vous loge.',
    'Cochez « Aucune » à la place des montants.',
    'Donnez le nom et l’accord : l’un ne va pas sans l’autre.',
    'Ne cochez pas deux cases.',
  ];
  expect(more.filter(asksToFill)).toEqual([]);
});

test('a box reserved for some is read where ticking it by another is told', () => {
  const page = (status: string, ticked: boolean) =>
    aPage('cfspart.impots.gouv.fr', ['Déclaration des revenus de 2025', 'Situation du foyer fiscal'], {
      fields: [
        aField('Situation de famille', {
          kind: 'select',
          valueType: 'marital-status',
          text: status,
          options: ['Marié(e)', 'Célibataire', 'Divorcé(e)'],
        }),
        aField('T – Vous vivez seul(e) avec vos enfants (parent isolé)', {
          kind: 'checkbox',
          valueType: 'choice',
          text: ticked ? 'T – Vous vivez seul(e) avec vos enfants (parent isolé)' : '',
          hint: 'Réservée aux célibataires et divorcés vivant seuls avec leurs enfants.',
        }),
      ],
      blocks: ['Déclaration de revenus'],
      buttons: [aButton('Suivant', 'next')],
    });
  expect(assessed(page('Divorcé(e)', true), '2026-05-04').verdict).toBe('complete');
  expect(assessed(page('Marié(e)', true), '2026-05-04').verdict).toBe('attention');
});

/** Statements held against the cases under them, and answers held against what the page says of them; each with its right twin. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aFile, aRadio, aSelect, problemsIn, quarterly, townHall, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const caf = { ...quarterly, today: '2026-12-10' };
const aBox = (label: string, isTicked: boolean, given: Parameters<typeof aField>[1] = {}): Field =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });

describe('a statement, and the cases for whom it is not so', () => {
  const statement = 'Je ne reçois rien du père des enfants.';
  const look = (said: string, sums: string[], title = 'Si c’est faux : ce qu’il vous remet') =>
    wrongIn(
      [
        ...['Août', 'Septembre', 'Octobre'].map((month) =>
          anAmount(month, '412,30', { group: 'Votre salaire' }),
        ),
        aRadio(statement, ['C’est vrai', 'C’est faux'], said, { valueType: 'choice' }),
        ...['Août', 'Septembre', 'Octobre'].map((month, at) =>
          anAmount(month, sums[at] ?? '', { group: title }),
        ),
      ],
      caf,
    );
  test('true, and filled in', () => {
    expect(look('C’est vrai', ['150', '150', '150'])).toContain('Août');
    expect(look('C’est faux', ['150', '150', '150'])).toEqual([]);
    expect(look('C’est vrai', [])).toEqual([]);
    expect(look('C’est vrai', ['0', '0', '0'])).toEqual([]);
  });
  test('« si c’est vrai » is the other way round', () => {
    const title = 'Si c’est vrai : ce qu’il vous remet';
    expect(look('C’est faux', ['150', '150', '150'], title)).toContain('Août');
    expect(look('C’est vrai', ['150', '150', '150'], title)).toEqual([]);
  });
  test('in words of its own, on the page of a town hall', () => {
    const [said, why] = [
      'Aucun médecin ne lui a défendu d’aliment.',
      'Phrase fausse : que faut-il écarter ?',
    ];
    const lookAt = (answer: string, told: string) =>
      wrongIn([
        aRadio(said, ['Phrase vraie', 'Phrase fausse'], answer, { valueType: 'choice' }),
        aField(why, { kind: 'textarea', valueType: 'free-text', text: told }),
      ]);
    expect(lookAt('Phrase vraie', 'Arachide, protocole signé le 03/09/2026')).toEqual([why]);
    expect(lookAt('Phrase fausse', 'Arachide, protocole signé le 03/09/2026')).toEqual([]);
    expect(lookAt('Phrase vraie', '')).toEqual([]);
  });
});

describe('that one of the household worked, or did not', () => {
  const look = (statement: string, answer: string, sums: { [who: string]: string }) =>
    wrongIn(
      [
        aRadio(statement, ['Exact', 'Inexact'], answer, { valueType: 'choice' }),
        ...Object.entries(sums).map(([who, sum]) =>
          anAmount('Juillet', sum, { group: `${who} EXEMPLE`, heading: 'Les bulletins de paie' }),
        ),
      ],
      { ...quarterly, host: 'monespaceprive.msa.fr', today: '2026-11-16' },
    );
  const both = { Rémi: '1311,40', Solène: '0' };
  test('he did not, and his pay', () => {
    expect(look('« Rémi a travaillé cet été. »', 'Inexact', both)).toEqual(['Juillet']);
    expect(look('« Rémi a travaillé cet été. »', 'Exact', both)).toEqual([]);
    expect(look('« Rémi a travaillé cet été. »', 'Inexact', { Rémi: '0', Solène: '0' })).toEqual([]);
  });
  test('she stayed without work, and her pay', () => {
    const statement = 'Solène est restée sans emploi tout l’été.';
    expect(look(statement, 'Exact', { Rémi: '0', Solène: '820' })).toEqual(['Juillet']);
    expect(look(statement, 'Exact', both)).toEqual([]);
    expect(look(statement, 'Inexact', { Rémi: '0', Solène: '820' })).toEqual([]);
  });
});

test('the line of the payslip that a figure was read on', () => {
  const lines = ['Salaire brut', 'Net imposable', 'Net payé', 'Montant net social'];
  const only = 'Un seul chiffre compte ici, celui de la ligne « Montant net social ».';
  const look = (line: string, says = only) =>
    wrongIn(
      [
        anAmount('Chiffre recopié', '403,11', { group: 'Fiche de septembre' }),
        aSelect('Pris sur quelle ligne ?', lines, line, { group: 'Fiche de septembre' }),
      ],
      { ...caf, says: [says] },
    );
  expect(look('Net payé')).toEqual(['Pris sur quelle ligne ?']);
  expect(look('Net imposable')).toEqual(['Pris sur quelle ligne ?']);
  expect(look('Montant net social')).toEqual([]);
  // Left to her, or not spoken of.
  expect(look('Net payé', 'Si votre fiche n’a pas de montant net social, prenez une autre ligne.')).toEqual(
    [],
  );
  expect(look('Net payé', 'Dites-nous sur quelle ligne.')).toEqual([]);
});

describe('where money comes from, ticked, and its cases', () => {
  const look = (
    ticked: string[],
    retirement: string,
    invalidity: string,
    question = 'D’où venait l’argent ?',
  ) =>
    wrongIn(
      [
        ...['D’un emploi', 'D’une retraite', 'D’une pension d’invalidité'].map((label) =>
          aBox(label, ticked.includes(label), { group: question, question }),
        ),
        anAmount('Ce que vos employeurs vous ont payé', '4215'),
        anAmount('Ce qu’une caisse de retraite vous a payé', retirement),
        anAmount('Ce que l’Assurance maladie vous a payé au titre d’une invalidité', invalidity),
      ],
      { host: townHall, title: 'Demande en ligne' },
    );
  test('the sum of the one ticked, in the case of the other', () => {
    const ticked = ['D’un emploi', 'D’une pension d’invalidité'];
    expect(look(ticked, '9840', '0')).toEqual(['Ce qu’une caisse de retraite vous a payé']);
    expect(look(ticked, '0', '9840')).toEqual([]);
    expect(look(ticked, '', '9840')).toEqual([]);
    expect(look(ticked, '9840', '0', 'Qu’est-ce qui a changé dans votre argent ?')).toEqual([]);
  });
  test('both ticked, both given', () => {
    expect(look(['D’un emploi', 'D’une retraite', 'D’une pension d’invalidité'], '9840', '1200')).toEqual([]);
  });
});

describe('lines to mark before it leaves', () => {
  const [truth, change] = ['Rien n’a été inventé : j’en réponds.', 'Tout changement vous sera signalé.'];
  const look = (first: boolean, second: boolean, says: string) =>
    problemsIn(
      [aField('Nom', { text: 'EXEMPLE' }), aBox(truth, first), aBox(change, second)],
      [says, truth, change],
    );
  const rule = 'Le dossier ne part qu’une fois ces deux lignes marquées.';
  test('one of the two is not', () => {
    expect(look(false, true, rule).map(([, label]) => label)).toEqual([truth]);
    expect(look(true, true, rule)).toEqual([]);
  });
  test('more of them than the page says, or left to her', () => {
    expect(look(false, true, 'Le dossier ne part qu’une fois ces trois lignes marquées.')).toEqual([]);
    expect(look(false, true, 'Vous pouvez cocher ces deux lignes.')).toEqual([]);
  });
});

test('one file for two papers, where each place takes its own', () => {
  const look = (second: string, says: string) =>
    wrongIn([aFile('Pièce 1 – Titre de transport', 'scan-12.pdf'), aFile('Pièce 2 – Carte jeune', second)], {
      says: [says],
    });
  const rule = 'Chaque emplacement reçoit un document distinct (PDF, 5 Mo).';
  expect(look('scan-12.pdf', rule)).toEqual(['Pièce 2 – Carte jeune']);
  expect(look('scan-13.pdf', rule)).toEqual([]);
  expect(look('scan-12.pdf', 'Un fichier peut contenir plusieurs pièces.')).toEqual([]);
});

test('a number of so many figures, in a sentence with « où »', () => {
  const label = 'Une ligne où vous parler, dix chiffres';
  const look = (text: string) => wrongIn([aField(label, { valueType: 'unknown', text })]);
  expect(look('06 39 84 127')).toEqual([label]);
  expect(look('06 39 84 12 70')).toEqual([]);
});

/** What the page wants of her own case: the year of its notice, the paper of her choice, the box she is called to tick. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aFile, aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const title = 'Déclaration trimestrielle de ressources';
const onMsa = { host: 'monespace-prive.msa.fr', title, today: '2026-12-03' };

describe('the year of a notice', () => {
  const label = 'Avis portant sur les revenus de l’année';
  const rule = 'La Ville se sert de l’avis d’impôt reçu cet été, qui porte sur les revenus de 2025.';
  const look = (year: string, says = [rule], name = label) =>
    wrongIn(
      [aField(name, { valueType: 'year', text: year }), anAmount('Revenu fiscal de référence', '23 418')],
      {
        says,
        today: '2026-08-27',
      },
    );
  test('older than the one the page goes by', () => {
    expect(look('2024')).toEqual([label]);
    expect(look('2025')).toEqual([]);
  });
  test('of one notice or another, of some only, or of two years', () => {
    expect(
      look('2024', ['Joignez l’avis sur les revenus de 2025, ou à défaut celui de l’année d’avant.']),
    ).toEqual([]);
    expect(look('2024', [rule, 'Notre avis sur les revenus de 2024 reste consultable.'])).toEqual([]);
    expect(look('2024', [rule], 'Première année dans la commune')).toEqual([]);
  });
});

describe('the paper of the choice made', () => {
  const group = '1. Mon toit';
  const options = ['Je suis locataire', 'Quelqu’un m’héberge', 'Le logement m’appartient'];
  const proofs = [
    'Preuve à donner plus bas : le bail ou une quittance',
    'Preuve à donner plus bas : l’attestation de la personne qui vous héberge',
    'Preuve à donner plus bas : la taxe foncière',
  ];
  const label = 'Preuve qui correspond à la réponse donnée plus haut';
  const look = (chosen: string, file: string, lines = proofs) =>
    wrongIn([aRadio('À quel titre', options, chosen, { group }), aFile(label, file, { group })], {
      blocks: [
        'Demande',
        group,
        'À quel titre',
        ...options.flatMap((one, at) => [one, lines[at] ?? '']),
        label,
      ],
    });
  test('is not the one of another choice', () => {
    expect(look('Je suis locataire', 'attestation-hebergement-mme-dufour.pdf')).toEqual([label]);
    expect(look('Le logement m’appartient', 'quittance-octobre.pdf')).toEqual([label]);
  });
  test('is its own, or one whose name tells nothing', () => {
    expect(look('Je suis locataire', 'bail-signe.pdf')).toEqual([]);
    expect(look('Je suis locataire', 'quittance-octobre.pdf')).toEqual([]);
    expect(look('Le logement m’appartient', 'taxe-fonciere-2026.pdf')).toEqual([]);
    expect(look('Quelqu’un m’héberge', 'attestation-hebergement-mme-dufour.pdf')).toEqual([]);
    expect(look('Je suis locataire', 'IMG_2041.pdf')).toEqual([]);
  });
  test('may be any, where the page says so', () => {
    const lines = [`${proofs[0]}, ou tout autre document`, proofs[1] ?? '', proofs[2] ?? ''];
    expect(look('Je suis locataire', 'attestation-hebergement-mme-dufour.pdf', lines)).toEqual([]);
  });
});

describe('a box that her answers call for', () => {
  const label = '7DQ – En 2025, nous avons employé quelqu’un à domicile pour la première fois';
  const rule =
    'Ce relèvement n’est pas automatique : la case ci-dessous doit être cochée par tout foyer dont la première embauche directe date de 2025.';
  const options = ['Personne : c’est notre toute première embauche', 'D’autres salariés, avant 2025'];
  const look = (chosen: string, isTicked: boolean, says = rule) => {
    const fields: Field[] = [
      aSelect('Quelqu’un avant elle ?', options, chosen),
      anAmount('Payé dans l’année (7DB)', '2 340'),
      aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '' }),
    ];
    const lines = fields.map((field) => field.label);
    return wrongIn(fields, {
      host: 'cfspart.impots.gouv.fr',
      today: '2026-05-20',
      title: 'Déclaration en ligne',
      blocks: ['Déclaration en ligne', ...lines.slice(0, 2), says, label],
    });
  };
  test('is to be ticked', () => {
    expect(look(options[0] ?? '', false)).toEqual([label]);
    expect(look(options[0] ?? '', false, rule.replace('ci-dessous', '7DQ'))).toEqual([label]);
  });
  test('is ticked, or is not hers', () => {
    expect(look(options[0] ?? '', true)).toEqual([]);
    expect(look(options[1] ?? '', false)).toEqual([]);
  });
});

test('the rent of the whole year for that of one month', () => {
  const group = 'Ma terre, mes murs';
  const often = ['tous les mois', 'une fois par an', 'deux fois par an'];
  const look = (chosen: string, month: string) =>
    wrongIn(
      [
        aSelect('Mon locataire me règle', often, chosen, { group }),
        anAmount('la somme de', '1 860', { group }),
        anAmount('Ramené à un seul mois, cela représente', month, { group }),
      ],
      onMsa,
    );
  expect(look('une fois par an', '1 860')).toEqual(['Ramené à un seul mois, cela représente']);
  expect(look('une fois par an', '155')).toEqual([]);
  expect(look('tous les mois', '1 860')).toEqual([]);
  expect(look('deux fois par an', '1 860')).toEqual(['Ramené à un seul mois, cela représente']);
  expect(look('deux fois par an', '310')).toEqual([]);
});

test('the figure before, shown in the first cell of the row of the only one asked for', () => {
  const group = 'Le chiffre d’avant, le chiffre d’aujourd’hui';
  const asked = 'Le nouveau chiffre est…';
  const ways = ['plus fort que le premier', 'plus faible que le premier'];
  const look = (chosen: string, sum: string) =>
    wrongIn([anAmount('À retenir désormais', sum, { group }), aRadio(asked, ways, chosen)], {
      host: 'cfspart.impots.gouv.fr',
      today: '2026-09-22',
      title: 'Correction en ligne',
      blocks: [
        'Correction en ligne',
        group,
        'Déclaré le 19 mai 2026',
        'À retenir désormais',
        '14 320 €',
        '€',
        asked,
      ],
      answers: [{ block: 5, from: 0, name: 4, column: 3 }],
    });
  expect(look('plus faible que le premier', '15 780')).toEqual([asked]);
  expect(look('plus fort que le premier', '15 780')).toEqual([]);
  expect(look('plus faible que le premier', '13 780')).toEqual([]);
});

test('the day of the last pay, in her own words', () => {
  const months = ['Juin 2026', 'Juillet 2026', 'Août 2026'];
  const spot = 'Paie – Juillet 2026';
  const look = (words: string, sums: string[]) =>
    wrongIn(
      [
        aRadio('Mon emploi', ['a duré du début à la fin', 's’est terminé'], 's’est terminé'),
        aDate('Dernier jour chez l’employeur', '30/06/2026'),
        aField('Comment cela s’est fini', { valueType: 'free-text', text: words }),
        ...months.map((month, at) => anAmount(`Paie – ${month}`, sums[at] ?? '', { group: 'Mes sommes' })),
      ],
      { ...onMsa, today: '2026-09-20' },
    );
  const words = 'Fin de mon CDD le 30 juin 2026, dernière paie datée du même jour (30 juin).';
  expect(look(words, ['0', '1 284,50', '0'])).toEqual([spot]);
  expect(look(words, ['1 284,50', '0', '0'])).toEqual([]);
  expect(look('Fin de mon CDD le 30 juin, salaire versé le 5 juillet.', ['0', '1 284,50', '0'])).toEqual([]);
});

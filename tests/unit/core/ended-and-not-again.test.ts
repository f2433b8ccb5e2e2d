/** A contract that the page tells to have ended, and the answer that it goes on, each with its right twins. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { type aField, aYesNo } from '../../support/page-model.ts';

const november = {
  host: 'candidat.francetravail.fr',
  title: 'Je déclare ma situation du mois de novembre 2026',
  today: '2026-11-30',
};
const group = 'ADMR du Vexin';
const lookAt = (fields: ReturnType<typeof aField>[], ...lines: string[]) =>
  wrongIn(fields, { ...november, says: ['Votre employeur', group, ...lines] });
const suite = (text: string, options = ['Il se poursuit', 'Il est terminé']) =>
  aSelect('Suite du contrat', options, text, { group });

const ended =
  'Contrat à durée déterminée, du 05/10/2026 au 20/11/2026, sans renouvellement (fin de contrat transmise par l’employeur le 23/11/2026).';

describe('said in many ways to be over', () => {
  test.each([
    [ended],
    [
      'Aide à domicile. L’attestation employeur reçue le 23 novembre mentionne un dernier jour travaillé le 20 novembre 2026 et l’absence de renouvellement.',
    ],
    ['Contrat du 5 octobre au 20 novembre 2026, non renouvelé'],
    ['Votre contrat a pris fin le 20 novembre 2026 et n’a pas été renouvelé.'],
    ['Dernier jour travaillé : 20/11/2026, contrat non reconduit'],
    ['CDD dont le terme était le 20/11/2026, sans prolongation ni renouvellement'],
    ['Emploi d’aide à domicile terminé le 20 novembre'],
    ['Certificat de travail établi le 21/11/2026 : employée du 05/10/2026 au 20/11/2026.'],
  ])('%s', (line) => {
    expect(lookAt([suite('Il se poursuit')], line)).toEqual(['Suite du contrat']);
    expect(lookAt([suite('Il est terminé'), aDate('Dernier jour', '20/11/2026', { group })], line)).toEqual(
      [],
    );
  });
});

describe('asked in many ways', () => {
  test.each([
    [
      aRadio(
        'Travaillez-vous encore pour cet employeur en décembre ?',
        ['Oui, mon contrat continue', 'Non, mon contrat est terminé'],
        'Oui, mon contrat continue',
        { group, valueType: 'yes-no' },
      ),
    ],
    [aYesNo('Ce contrat a-t-il pris fin en novembre ?', 'Non', { group })],
    [
      aRadio(
        'Où en est ce contrat ?',
        ['J’y travaille toujours', 'Je n’y travaille plus'],
        'J’y travaille toujours',
        {
          group,
          valueType: 'choice',
        },
      ),
    ],
    [
      aRadio('Après le 30 novembre', ['Je reste en poste', 'Mon contrat est fini'], 'Je reste en poste', {
        group,
        valueType: 'choice',
      }),
    ],
  ])('$label', (question) => {
    const other =
      question.options.find((option) => option !== (question.value as { text?: string }).text) ?? '';
    expect(lookAt([question], ended)).toEqual([question.label]);
    expect(lookAt([{ ...question, value: { state: 'filled', text: other } }], ended)).toEqual([]);
  });
});

describe('it may go on', () => {
  test.each([
    ['made again', 'Contrat du 05/10/2026 au 20/11/2026, renouvelé jusqu’au 31/01/2027'],
    ['not made again yet', 'Contrat du 05/10/2026 au 20/11/2026, renouvellement en cours'],
    [
      'ill from that day on',
      'Dernier jour travaillé : 20/11/2026, arrêt de travail transmis par l’employeur',
    ],
    ['it ends later', 'Contrat à durée déterminée, du 05/10/2026 au 18/12/2026, sans renouvellement'],
    ['without an end', 'Contrat à durée indéterminée depuis le 05/10/2026, sans période d’essai'],
  ])('%s', (_, line) => {
    expect(lookAt([suite('Il se poursuit')], line)).toEqual([]);
  });

  test('of another employer', () => {
    const says = ['Contrats connus', 'Domidom', ended, group, 'Contrat à durée indéterminée'];
    expect(wrongIn([suite('Il se poursuit')], { ...november, says })).toEqual([]);
  });

  test('a new contract after one that was not made again', () => {
    expect(
      lookAt([suite('Il se poursuit')], ended, 'Nouveau contrat avec ADMR du Vexin à partir du 23/11/2026'),
    ).toEqual([]);
  });
});

/** Answers of one page that cannot stand together, in a recap or beside what the page lists. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aDate, aFile, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { caf, ft, recapOf, told } from '../../support/recap.ts';

describe('« Non » over what a « Oui » would have', () => {
  const wrong = (lines: string[]) => told(ft(lines)).problems.map(([, label]) => label);
  test('work of a month', () => {
    const worked = ['Activité professionnelle en novembre : Non', 'SARL Martin – 31 heures – 402 € brut'];
    expect(wrong(worked)).not.toEqual([]);
    expect(wrong(['Activité professionnelle en novembre : Oui', worked[1] ?? ''])).toEqual([]);
  });
  test('days of a sick leave', () => {
    const days = ['Premier jour d’arrêt maladie : 12/11/2026', 'Dernier jour d’arrêt maladie : 16/11/2026'];
    expect(wrong(['Arrêt maladie : Non', ...days])).toHaveLength(2);
    expect(wrong(['Arrêt maladie : Oui', ...days])).toEqual([]);
    expect(wrong(['Arrêt maladie : Non', 'Congé maternité : Non', 'Fin de droits : 16/12/2026'])).toEqual([]);
  });
});

describe('a month left out', () => {
  const wrong = (lines: string[], given?: Parameters<typeof caf>[1]) => told(caf(lines, given)).problems;
  const all = ['Juillet', 'Août', 'Septembre'];
  test.each([
    'trimestre de juillet à septembre 2026',
    'Trimestre à déclarer : juillet 2026 à septembre 2026',
  ])('%s', (said) => {
    expect(
      wrong([said, 'Salaire de juillet 2026 : 1 478,90 €', 'Salaire de septembre 2026 : 1 502,11 €']),
    ).not.toEqual([]);
    expect(wrong([said, ...all.map((month) => `Salaire de ${month} 2026 : 1 478,90 €`)])).toEqual([]);
  });
  test('of one of two who have no child', () => {
    const look = (months: string[]) => {
      const names = ['Hervé COUSTEAU', 'Nadia COUSTEAU'].map(
        (name) => `${name} – salaires, montant net social`,
      );
      const [his = '', hers = ''] = names;
      const lines = [
        'Trimestre de juillet à septembre 2026. Mariés, sans enfant.',
        ...[his, ...months.map((month) => `${month} 2026 : 1 478,90 €`)],
        ...[hers, ...all.map((month) => `${month} 2026 : 866,40 €`)],
      ];
      const title = { level: 1, text: 'Déclaration trimestrielle de ressources' };
      return wrong(lines, { headings: [title, ...names.map((text) => ({ level: 2, text }))] });
    };
    expect(look(['Juillet', 'Septembre'])).not.toEqual([]);
    expect(look(all)).toEqual([]);
  });
});

describe('one who lives alone', () => {
  const wrong = (day: string) =>
    told(
      caf([
        `Vous vivez : Seule, séparée depuis le ${day}`,
        'Votre conjoint – juillet 2026, salaire : 1 240,00 €',
        'Votre conjoint – août 2026, salaire : 1 240,00 €',
        'Votre conjoint – septembre 2026, salaire : 1 240,00 €',
      ]),
    ).problems.map(([check]) => check);
  test('parted before the months of that money, or after', () => {
    expect(wrong('14/06/2024')).toContain('contradiction');
    expect(wrong('14/11/2026')).toEqual([]);
  });
});

describe('so many told', () => {
  const employers = (stated: string, names: string[]) => [
    aField('Nombre d’employeurs en septembre', { kind: 'number', valueType: 'count', text: stated }),
    ...names.flatMap((name, at) => [
      aField('Nom', { valueType: 'name', text: name, group: `Employeur ${at + 1}` }),
      anAmount('Salaire brut', '561', { group: `Employeur ${at + 1}` }),
    ]),
  ];
  test('employers', () => {
    expect(wrongIn(employers('3', ['Acacias', 'Mme Prat']))).toEqual(['Nombre d’employeurs en septembre']);
  });
  rightly([
    ['as many', employers('2', ['Acacias', 'Mme Prat'])],
    ['one at a time', employers('3', ['Acacias'])],
  ]);

  test('children of a tax return, two in a line', () => {
    const said = ['Votre foyer', 'Enfants à charge', 'Jules WEBER, né en 2012 ; Agathe WEBER, née en 2016'];
    const count = (text: string) =>
      wrongIn([aField('Nombre d’enfants mineurs à charge (case F)', { valueType: 'count', text })], {
        says: said,
      });
    expect(count('3')).toEqual(['Nombre d’enfants mineurs à charge (case F)']);
    expect(count('2')).toEqual([]);
  });
});

describe('a paper', () => {
  const sent = (file: string, month = 'juillet 2026') => [
    aField('Mois auquel il se rapporte', {
      kind: 'select',
      options: ['juin 2026', 'juillet 2026'],
      text: month,
    }),
    aFile('Votre fichier', file),
  ];
  test('of the month chosen beside it', () => {
    expect(wrongIn(sent('quittance-loyer-juin-2026.pdf'))).toEqual(['Votre fichier']);
    expect(wrongIn(sent('quittance-loyer-juillet-2026.pdf'))).toEqual([]);
    expect(wrongIn(sent('quittance.pdf'))).toEqual([]);
  });

  test('too old by the sentence under its title', () => {
    const part = 'Justificatif de domicile';
    const look = (day: string) =>
      wrongIn(
        [
          aField('Nature du justificatif', { text: 'Facture d’eau', group: part }),
          aDate('Date du justificatif', day, { group: part }),
        ],
        { says: [part, 'Il doit avoir été établi il y a moins de trois mois au jour de la demande.'] },
      );
    expect(look('11/01/2026')).toEqual(['Date du justificatif']);
    expect(look('11/10/2026')).toEqual([]);
  });

  test('in the name of her whom the page names', () => {
    const title = 'Envoyer un document';
    const look = (name: string) =>
      told(
        assessed(
          recapOf('candidat.francetravail.fr', title, [
            'Thierry LEMOINE (né le 30/10/1979)',
            'Tous les documents doivent être à votre nom.',
            'Bulletin de salaire, lu sur le document : M. LEMOINE Thierry, avril 2026',
            `Attestation employeur, lu sur le document : ${name}, contrat terminé le 30/04/2026`,
          ]),
          '2026-05-21',
        ),
      ).problems.map(([check]) => check);
    expect(look('Mme DUPUIS Karine')).toEqual(['papers']);
    expect(look('M. LEMOINE Thierry')).toEqual([]);
  });
});

describe('what a page wants of all', () => {
  const correction = (reason: string) => [
    aField('Case à corriger', { kind: 'select', options: ['1AJ', '1AP', '1AS'], text: '1AP' }),
    anAmount('Montant initialement déclaré', '0'),
    anAmount('Montant corrigé', '3 418'),
    aField('Motif de la correction', {
      kind: 'textarea',
      valueType: 'free-text',
      text: reason,
      required: true,
    }),
  ];
  test('the reason of the whole, whatever was chosen first', () => {
    const says = ['Tous les renseignements de cette page sont attendus.'];
    expect(wrongIn(correction(''), { says })).toEqual(['Motif de la correction']);
    expect(wrongIn(correction('Oubli'), { says })).toEqual([]);
  });

  test('but for those it marks with a word of its own', () => {
    const other = aField('Autre numéro', { valueType: 'phone', text: '' });
    const says = ['Merci de tout compléter ; ce qui est marqué (option) peut rester vide.'];
    const fields = [aField('Téléphone', { valueType: 'phone', text: '06 39 98 27 53' }), other];
    expect(wrongIn(fields, { blocks: [...says, 'Téléphone', 'Autre numéro (option)'] })).toEqual([]);
    expect(wrongIn(fields, { blocks: [...says, 'Téléphone', 'Autre numéro'] })).toEqual(['Autre numéro']);
  });
});

test('a line left empty ends no account', () => {
  const charges = (total: string) => [
    anAmount('Loyer', '544,00', { group: 'Charges' }),
    anAmount('Gaz (s’il y a lieu)', '', { group: 'Charges' }),
    anAmount('Eau', '28,50', { group: 'Charges' }),
    anAmount('Mutuelle', '138,60', { group: 'Charges' }),
    anAmount('Total des charges', total, { group: 'Charges' }),
  ];
  expect(wrongIn(charges('711,10'))).toEqual([]);
  expect(wrongIn(charges('771,10'))).toEqual(['Total des charges']);
});

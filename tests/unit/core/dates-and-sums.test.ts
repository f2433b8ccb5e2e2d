/** Days, sums and papers held against what the page itself tells of them; each with the right answer beside it. */
import { describe, expect, test } from 'vitest';
import { aDate, aFile, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { caf, ft, type tableOf, told } from '../../support/recap.ts';

describe('days', () => {
  test('outside the period that stands over them', () => {
    const group = 'Arrêts de travail de la période du 1er juin au 31 août 2026';
    const leave = (from: string, to: string, over = group) =>
      wrongIn([aDate('Du', from, { group: over }), aDate('Au', to, { group: over })]);
    expect(leave('04/04/2026', '12/04/2026')).toEqual(['Au']);
    expect(leave('04/09/2026', '12/09/2026')).toEqual(['Au']);
    // It may begin before, and end after.
    expect(leave('28/05/2026', '12/06/2026')).toEqual([]);
    expect(leave('28/08/2026', '12/09/2026')).toEqual([]);
    expect(leave('04/04/2026', '12/04/2026', 'Dernier arrêt de travail')).toEqual([]);
    const other = (label: string, text: string) => wrongIn([aDate(label, text, { group })]);
    expect(other('Date', '04/04/2026')).toEqual(['Date']);
    // Of something else, by its own name; and the day it is signed.
    expect(other('Date de signature du contrat', '04/04/2020')).toEqual([]);
    expect(other('Date de naissance', '04/04/1990')).toEqual([]);
    expect(other('Date', '24/11/2026')).toEqual([]);
  });

  test('outside the only days that are asked for', () => {
    const absent = (says: string, day: string, label = 'Jour d’absence') =>
      wrongIn([aDate(label, day)], { says: [says] });
    const rule = 'Notez les jours d’absence situés entre le 1er et le 31 octobre 2026, et ceux-là seulement.';
    expect(absent(rule, '02/11/2026')).toEqual(['Jour d’absence']);
    expect(absent(rule, '02/10/2026')).toEqual([]);
    expect(absent(rule, '02/11/2026', 'Date de la rentrée')).toEqual([]);
    expect(absent('Les absences du 1er au 31 octobre 2026 sont excusées.', '02/11/2026')).toEqual([]);
    expect(
      absent('Notez seulement, sauf avis contraire, les absences du 1er au 31 octobre 2026.', '02/11/2026'),
    ).toEqual([]);
  });

  test('months whose payslips do not count', () => {
    const says = [
      'Votre période de référence va du 1er mai 2025 au 30 avril 2026. Seuls les bulletins de ces douze mois comptent.',
    ];
    const last = (text: string, label = 'Dernier bulletin pris en compte') =>
      wrongIn([aField(label, { kind: 'date', valueType: 'month', text })], { says });
    expect(last('2026-05')).toEqual(['Dernier bulletin pris en compte']);
    expect(last('2026-04')).toEqual([]);
    expect(last('2026-05', 'Dernier mois du contrat')).toEqual([]);
  });

  test('of another year than the event that is chosen', () => {
    const wedding = (
      text: string,
      chosen = 'Mariage',
      title = 'Changement intervenu au cours de l’année 2025',
    ) =>
      wrongIn([
        aField(title, {
          kind: 'radio',
          valueType: 'choice',
          text: chosen,
          options: ['Mariage', 'Décès', 'Aucun'],
        }),
        aDate('Date du mariage ou du Pacs', text),
      ]);
    expect(wedding('21/06/2024')).toEqual(['Date du mariage ou du Pacs']);
    expect(wedding('21/06/2026')).toEqual(['Date du mariage ou du Pacs']);
    expect(wedding('21/06/2025')).toEqual([]);
    expect(wedding('21/06/2024', 'Décès')).toEqual([]);
    expect(wedding('21/06/2024', 'Mariage', 'Votre situation en 2025')).toEqual([]);
  });

  test('before her own birth', () => {
    const moved = (who: string[], label = 'J’ai emménagé dans ce logement le') =>
      wrongIn([aDate(label, '01/10/1996')], { says: who });
    const label = 'J’ai emménagé dans ce logement le';
    expect(moved(['Mme Aurélie Vasseur', 'Née le 03/05/1998 à Limoges'])).toEqual([label]);
    expect(moved(['Mme Aurélie Vasseur', 'Née le 03/05/1976 à Limoges'])).toEqual([]);
    expect(moved(['Votre enfant', 'Née le 03/05/1998 à Limoges'])).toEqual([]);
    expect(moved(['Votre conjoint', 'Né le 03/05/1998'])).toEqual([]);
    expect(moved(['Mme Aurélie Vasseur, née le 03/05/1998', 'M. Luc Vasseur, né le 03/05/1995'])).toEqual([]);
    expect(moved(['Mme Aurélie Vasseur', 'Née le 03/05/1998'], 'Année de construction, le')).toEqual([]);
  });

  test('shared by two periods that may not', () => {
    const homes = (from: string, says: string) =>
      wrongIn(
        [
          ['Logement précédent', '01/10/2021', '30/06/2024'],
          ['Dernier logement', from, '31/10/2026'],
        ].flatMap(([group = '', start = '', end = '']) => [
          aDate('Depuis le', start, { group }),
          aDate('Jusqu’au', end, { group }),
        ]),
        { says: [says] },
      );
    const rule = 'Les deux périodes se suivent : elles ne doivent pas se chevaucher.';
    expect(homes('01/02/2024', rule)).toEqual(['Depuis le']);
    expect(homes('30/06/2024', rule)).toEqual([]);
    expect(homes('01/02/2024', 'Deux contrats ne peuvent pas couvrir les mêmes jours.')).toEqual([
      'Depuis le',
    ]);
    expect(homes('01/02/2024', 'Les deux périodes peuvent se chevaucher.')).toEqual([]);
    expect(homes('01/02/2024', 'Les périodes d’un même enfant ne doivent pas se chevaucher.')).toEqual([]);
  });

  test('sooner than the page allows', () => {
    const meal = (text: string, says: string, label = 'Premier repas livré le') =>
      wrongIn([aField(label, { text })], { says: [says] });
    const opens = 'Les nouvelles livraisons sont possibles à partir du 7 décembre 2026.';
    expect(meal('30/11/2026', opens)).toEqual(['Premier repas livré le']);
    expect(meal('07/12/2026', opens)).toEqual([]);
    // A day that has passed is that of something else.
    expect(meal('30/11/2025', opens)).toEqual([]);
    expect(meal('30/11/2026', opens, 'Date de début du contrat')).toEqual([]);
    const party = (text: string, says: string) => meal(text, says, 'Jour de la manifestation');
    const ahead = 'La demande doit parvenir en mairie trente jours au moins avant la manifestation.';
    expect(party('le 10 décembre 2026', ahead)).toEqual(['Jour de la manifestation']);
    expect(party('le 24 décembre 2026', ahead)).toEqual([]);
    expect(
      party('le 10 décembre 2026', 'Une réponse vous parvient 30 jours avant la manifestation.'),
    ).toEqual([]);
  });

  test('to come, of what has happened', () => {
    const lost = (label: string, text = '21/12/2026') => wrongIn([aField(label, { text })]);
    expect(lost('C’était quel jour ?')).toEqual(['C’était quel jour ?']);
    expect(lost('Jour où vous avez perdu cet objet')).toEqual(['Jour où vous avez perdu cet objet']);
    expect(lost('C’était quel jour ?', '21/11/2026')).toEqual([]);
    expect(lost('Quel jour vous convient ?')).toEqual([]);
    expect(lost('Si vous avez quitté votre emploi, date de fin du préavis')).toEqual([]);
    const since = (question: string, year: string) =>
      wrongIn([
        aField('Mois du premier paiement', {
          kind: 'select',
          valueType: 'date-part',
          text: 'août',
          question,
          group: question,
        }),
        aField('Année', { valueType: 'date-part', text: year, question, group: question }),
      ]);
    const question = 'Vous percevez une pension. Depuis quel mois l’avez-vous touchée ?';
    expect(since(question, '2027')).toEqual(['Mois du premier paiement']);
    expect(since(question, '2025')).toEqual([]);
    expect(since('Quand aura lieu le premier paiement ?', '2027')).toEqual([]);
  });

  test('of a card that must be valid the day it is given', () => {
    const card = (says: string) => wrongIn([aDate('Valable jusqu’au', '12/01/2026')], { says: [says] });
    expect(card('Elle doit être en cours de validité le jour où vous déposez le dossier.')).toEqual([
      'Valable jusqu’au',
    ]);
    expect(card('Elle doit être en cours de validité ou périmée depuis moins de cinq ans.')).toEqual([]);
  });

  test('before the birth they stand beside; a birth of too long ago', () => {
    const life = (label: string, day: string, born = '03/05/1998') =>
      wrongIn([
        aDate('Date de naissance', born, { group: 'La personne' }),
        aDate(label, day, { group: 'La personne' }),
      ]);
    expect(life('Date du décès', '01/10/1996')).toEqual(['Date du décès']);
    expect(life('Date du décès', '01/10/2020')).toEqual([]);
    expect(life('Date du mariage des parents', '01/10/1996')).toEqual([]);
    expect(life('Date de construction', '01/10/1996')).toEqual([]);
    expect(life('Date du décès', '01/10/2020', '03/05/1901')).toEqual(['Date de naissance']);
    expect(life('Date du décès', '01/10/2020', '03/05/1921')).toEqual([]);
  });

  test('a pay that was paid in another month than the one it is added to', () => {
    const paid = (text: string, group = 'Salaire ajouté au mois de juillet 2026') =>
      wrongIn(
        [
          aDate('Date de paiement imprimée sur le bulletin', text, { group }),
          anAmount('Montant net social', '742,16', { group }),
        ],
        {
          host: 'bourgogne.msa.fr',
          path: '/declaration-trimestrielle',
          title: 'Déclaration trimestrielle RSA',
        },
      );
    expect(paid('05/08/2026')).toEqual(['Date de paiement imprimée sur le bulletin']);
    expect(paid('30/07/2026')).toEqual([]);
    expect(paid('05/08/2026', 'Salaire ajouté')).toEqual([]);
  });
});

describe('sums', () => {
  const amounts = (lines: [string, string][], given: Parameters<typeof aField>[1] = {}) =>
    lines.map(([label, text]) => anAmount(label, text, given));

  test('a rent with its charges, a price with its tax', () => {
    const rent = (all: string, charges = 'Charges') =>
      wrongIn(
        amounts([
          ['Loyer sans les charges', '520'],
          [charges, '65'],
          ['Loyer charges comprises', all],
        ]),
      );
    expect(rent('595')).toEqual(['Loyer charges comprises']);
    expect(rent('585')).toEqual([]);
    expect(rent('595', 'Charges de chauffage non comprises dans le loyer')).toEqual([]);
    const price = (all: string) =>
      wrongIn(
        amounts([
          ['Montant HT', '100'],
          ['TVA', '20'],
          ['Montant TTC', all],
        ]),
      );
    expect(price('130')).toEqual(['Montant TTC']);
    expect(price('120')).toEqual([]);
  });

  test('what is left once the rest is taken off', () => {
    const stay = (left: string, off = 'À déduire : bons vacances') =>
      wrongIn(
        amounts([
          ['Prix du séjour', '480'],
          [off, '150'],
          ['Reste à payer par la famille', left],
        ]),
      );
    expect(stay('380')).toEqual(['Reste à payer par la famille']);
    expect(stay('330')).toEqual([]);
    expect(stay('380', 'Acompte conseillé')).toEqual([]);
    const budget = (left: string, label = 'Reste pour vivre (ressources moins dépenses)') =>
      wrongIn(
        amounts([
          ['Ensemble de vos ressources', '1 120'],
          ['Ensemble de vos dépenses', '625'],
          [label, left],
        ]),
      );
    expect(budget('595')).toEqual(['Reste pour vivre (ressources moins dépenses)']);
    expect(budget('495')).toEqual([]);
    expect(budget('595', 'Reste pour vivre')).toEqual([]);
  });

  test('so much a month for so many months; one multiplied by the other', () => {
    const pension = (all: string, month = 'Pension versée chaque mois') =>
      wrongIn([
        anAmount(month, '150'),
        aField('Nombre de mois payés', { valueType: 'duration', text: '12' }),
        anAmount('Total versé', all),
      ]);
    expect(pension('1 500')).toEqual(['Total versé']);
    expect(pension('1 800')).toEqual([]);
    expect(pension('1 500', 'Première mensualité')).toEqual([]);
    const copies = (all: string, says: string) =>
      wrongIn(
        [
          ['Plan Pages', '18'],
          ['Plan Exemplaires', '2'],
          ['Plan Pages à tirer', all],
        ].map(([label = '', text = '']) => aField(label, { text })),
        { says: [says] },
      );
    const rule = 'Pages, exemplaires, puis pages à tirer (l’un multiplié par l’autre).';
    expect(copies('20', rule)).toEqual(['Plan Pages à tirer']);
    expect(copies('36', rule)).toEqual([]);
    expect(copies('20', 'Pages, exemplaires, pages à tirer.')).toEqual([]);
  });

  test('what is left of a price, once others have paid', () => {
    const camp = (left: string, aid = 'Aide accordée par la Caf') =>
      wrongIn(
        amounts([
          ['Coût du séjour', '600'],
          [aid, '200'],
          ['Reste à charge de la famille', left],
        ]),
      );
    expect(camp('500')).toEqual(['Reste à charge de la famille']);
    expect(camp('400')).toEqual([]);
    expect(camp('500', 'Argent de poche')).toEqual([]);
  });

  test('the mean of months, a part larger than its whole, shares of a hundred', () => {
    const mean = (all: string) =>
      wrongIn(
        amounts([
          ['Mai 2026', '900'],
          ['Juin 2026', '1 000'],
          ['Salaire moyen', all],
        ]),
      );
    expect(mean('1 900')).toEqual(['Salaire moyen']);
    expect(mean('950')).toEqual([]);
    const part = (text: string) =>
      wrongIn(
        amounts([
          ['Salaire', '400'],
          ['dont primes', text],
        ]),
      );
    expect(part('500')).toEqual(['dont primes']);
    expect(part('100')).toEqual([]);
    const shares = (two: string, says = 'Le total des deux parts doit faire 100 %.') =>
      wrongIn(
        [
          ['Votre part', '60'],
          ['Sa part', two],
        ].map(([label = '', text = '']) => aField(label, { valueType: 'percent', text })),
        { says: [says] },
      );
    expect(shares('50 %')).toEqual(['Votre part']);
    expect(shares('40 %')).toEqual([]);
    expect(shares('50 %', 'Une aide de 100 € est possible.')).toEqual([]);
  });

  test('more than the share that may be asked for', () => {
    const grant = (
      asked: string,
      says = 'La subvention demandée ne peut dépasser 50 % du budget total du projet.',
    ) =>
      wrongIn(
        amounts([
          ['Budget total du projet', '4 000'],
          ['Subvention demandée', asked],
        ]),
        { says: [says] },
      );
    expect(grant('2 600')).toEqual(['Subvention demandée']);
    expect(grant('2 000')).toEqual([]);
    expect(grant('2 600', 'La subvention accordée dépasse rarement 50 % du budget total.')).toEqual([]);
  });

  test('what a household has, of what each one has', () => {
    const home = (all: string, more: [string, string][] = []) =>
      wrongIn(
        amounts([
          ['Ressources du foyer sur douze mois', all],
          ['Samira BELKACEM (vous)', '9 840'],
          ['Mehdi BELKACEM (votre conjoint)', '4 260'],
          ...more,
        ]),
      );
    expect(home('14 010')).toEqual(['Ressources du foyer sur douze mois']);
    expect(home('14 100')).toEqual([]);
    // Other money may be in it.
    expect(home('14 600', [['Aides au logement', '500']])).toEqual([]);
  });

  test('a total that stands over its months', () => {
    const pay = (all: string, label = 'Total de mes salaires sur la période') =>
      wrongIn(
        amounts([
          [label, all],
          ['Novembre 2026', '720'],
          ['Décembre 2026', '815'],
          ['Janvier 2027', '690'],
        ]),
      );
    expect(pay('2 325')).toContain('Total de mes salaires sur la période');
    expect(pay('2 225')).toEqual([]);
    expect(pay('2 325', 'Total de l’année précédente')).toEqual([]);
  });

  test('lines that are only written, above the total of them all', () => {
    const pay = (all: string, line = 'Total des lignes ci-dessus') =>
      wrongIn([anAmount('Salaire ajouté', '1 180'), anAmount('Total à porter case 1AJ', all)], {
        blocks: ['COMMUNE DE DOLE', '12 450 €', 'AGENCE INTERIM', '6 320 €', line],
      });
    expect(pay('18 770')).toEqual(['Total à porter case 1AJ']);
    expect(pay('19 950')).toEqual([]);
    expect(pay('18 770', 'Total')).toEqual([]);
  });

  test('an account, whatever its lines are named', () => {
    const account = (all: string, first = aField('Ville de Mende', { valueType: 'city', text: '1 500' })) =>
      wrongIn([
        first,
        aField('Département de la Lozère', { valueType: 'department', text: '2 000' }),
        anAmount('Fonds propres', '800'),
        anAmount('Total des recettes', all),
      ]);
    expect(account('4 800')).toEqual(['Total des recettes']);
    expect(account('4 300')).toEqual([]);
    expect(account('2 800', aField('Ville de Mende, en 2025', { valueType: 'city', text: '1 500' }))).toEqual(
      [],
    );
    expect(account('4 800', aField('Nombre d’adhérents', { valueType: 'unknown', text: '120' }))).toEqual([]);
  });

  test('hours of each day; times of the clock are none', () => {
    const week = (all: string, names = ['Lundi', 'Mardi']) =>
      wrongIn([
        ...names.map((label) => aField(label, { text: '1 h 30' })),
        aField('Durée totale sur la semaine', { valueType: 'duration', text: all }),
      ]);
    expect(week('4 h')).toEqual(['Durée totale sur la semaine']);
    expect(week('3 h')).toEqual([]);
    expect(week('4 h', ['Heure d’arrivée', 'Heure de départ'])).toEqual([]);
  });

  test('a tax case that closes its detail', () => {
    const costs = (all: string) =>
      wrongIn([
        ...amounts(
          [
            ['Trajets', '2 640'],
            ['Repas', '1 085'],
          ],
          { group: 'Détail des frais réels' },
        ),
        anAmount('1AK – Montant total des frais réels', all, { group: 'Frais réels' }),
      ]);
    expect(costs('3 275')).toEqual(['1AK – Montant total des frais réels']);
    expect(costs('3 725')).toEqual([]);
  });

  test('told in a sentence over or under the lines of each employer', () => {
    const lines = ['Garage Delmas : 35 heures, 560 € bruts', 'Ferme des Chênes : 20 heures, 320 € bruts'];
    const over = (sentence: string) => told(ft([sentence, ...lines])).problems;
    const wrong = 'Vous déclarez au total 65 heures de travail et 880 € de salaire brut, soit :';
    expect(over(wrong)).toEqual([['sum', wrong]]);
    expect(over('Vous déclarez au total 55 heures de travail et 880 € de salaire brut, soit :')).toEqual([]);
    expect(over('Vous déclarez au total 65 heures de travail, dont :')).toEqual([]);
    const under = (sentence: string) => told(ft([...lines, sentence])).problems;
    expect(under('Soit, en tout, 55 heures et 980 € brut.')).toEqual([
      ['sum', 'Soit, en tout, 55 heures et 980 € brut.'],
    ]);
    expect(under('Soit, en tout, 55 heures et 880 € brut.')).toEqual([]);
  });

  test('what will be kept, of what was told', () => {
    const recap = (july: string, second = 'Ce que nous allons enregistrer') =>
      told(
        caf([], {
          blocks: [],
          fields: [],
          ...twoParts(['Ce que vous avez saisi', '612,40 €'], [second, july]),
        }),
      ).problems.filter(([check]) => check === 'agreement');
    expect(recap('621,40 €')).toHaveLength(1);
    expect(recap('612,40 €')).toEqual([]);
    // Put right since.
    expect(recap('621,40 €', 'Ce que vous corrigez')).toEqual([]);
  });

  test('one line of the payslips added for another', () => {
    const total = (text: string) =>
      wrongIn([anAmount('Total de vos salaires bruts', text)], {
        says: [
          'Azur Net – brut 412,50 € – net payé 326,18 €',
          'Les Pins – brut 655,20 € – net payé 518,90 €',
        ],
      });
    expect(total('845,08')).toEqual(['Total de vos salaires bruts']);
    expect(total('1 067,70')).toEqual([]);
    // Another employer may be added.
    expect(total('1 500')).toEqual([]);
  });
});

/** Two parts of a recap, each with the same three months. */
function twoParts(
  ...parts: [string, string][]
): ReturnType<typeof tableOf> & { headings: { level: number; text: string }[] } {
  const title = 'Déclaration trimestrielle de ressources';
  const blocks = [
    title,
    ...parts.flatMap(([name, july]) => [
      name,
      'Salaire de juin 2026 : 842,10 €',
      `Salaire de juillet 2026 : ${july}`,
      'Salaire d’août 2026 : 790,00 €',
    ]),
  ];
  return {
    blocks,
    headings: [title, ...parts.map(([name]) => name)].map((text, at) => ({ level: at === 0 ? 1 : 2, text })),
  };
}

describe('papers', () => {
  test('of another of the household', () => {
    const pay = (name: string, says = 'Votre foyer : Sonia Amrani et Karim Amrani.') =>
      wrongIn([aFile('Bulletin de paie de Karim', name)], { says: [says] });
    expect(pay('bulletin_paie_sonia.pdf')).toEqual(['Bulletin de paie de Karim']);
    expect(pay('bulletin_paie_karim.pdf')).toEqual([]);
    expect(pay('bulletin_paie.pdf')).toEqual([]);
    expect(pay('bulletin_paie_sonia.pdf', 'Votre conseillère : Sonia Duval.')).toEqual([]);
    const vaccines = (name: string) =>
      wrongIn([
        aFile('Carnet de vaccination de Nino', 'vaccins_nino.pdf'),
        aFile('Carnet de vaccination de Lola', name),
      ]);
    expect(vaccines('vaccins_nino.pdf')).toEqual(['Carnet de vaccination de Lola']);
    expect(vaccines('vaccins_lola.pdf')).toEqual([]);
    expect(vaccines('vaccins_nino_lola.pdf')).toEqual([]);
  });

  test('of another school year', () => {
    const label = 'Certificat de scolarité 2026-2027';
    const school = (name: string, asked = label) => wrongIn([aFile(asked, name)]);
    expect(school('certificat-scolarite-2024-2025.pdf')).toEqual([label]);
    expect(school('certificat-scolarite-2026-2027.pdf')).toEqual([]);
    expect(school('certificat-scolarite-2026-09-12.pdf')).toEqual([]);
    expect(school('scan-2024-2025.pdf')).toEqual([]);
    expect(school('certificat-scolarite-2024-2025.pdf', 'Certificat de scolarité')).toEqual([]);
  });

  test('of another year, or month, than its name', () => {
    const paper = (label: string, name: string) => wrongIn([aFile(label, name)]);
    expect(paper('Taxe foncière 2025', 'taxe-fonciere-2023.pdf')).toEqual(['Taxe foncière 2025']);
    expect(paper('Taxe foncière 2025', 'taxe-fonciere-2026.pdf')).toEqual([]);
    expect(paper('Taxe foncière 2025', 'taxe-fonciere-2023-10-02.pdf')).toEqual([]);
    expect(paper('Taxe foncière 2025', 'scan-2023.pdf')).toEqual([]);
    const rent = 'Quittance de loyer d’octobre 2026';
    expect(paper(rent, 'quittance-loyer-aout-2026.pdf')).toEqual([rent]);
    expect(paper(rent, 'quittance-loyer-octobre-2026.pdf')).toEqual([]);
    expect(paper('Quittance de loyer', 'quittance-loyer-aout-2026.pdf')).toEqual([]);
  });

  test('no proof of where she lives', () => {
    const home = (name: string, label = 'Justificatif de domicile') => wrongIn([aFile(label, name)]);
    expect(home('rib.pdf')).toEqual(['Justificatif de domicile']);
    expect(home('quittance-octobre.pdf')).toEqual([]);
    expect(home('attestation-hebergement-et-cni.pdf')).toEqual([]);
    expect(home('cni.pdf', 'Justificatif de domicile ou d’identité')).toEqual([]);
  });

  test('no longer valid, by its name', () => {
    const permit = (name: string, group = 'Titre de séjour en cours de validité') =>
      wrongIn([aFile('Copie du titre de séjour', name, { group })]);
    expect(permit('titre-sejour-valable-jusqu-au-14-03-2024.pdf')).toEqual(['Copie du titre de séjour']);
    expect(permit('titre-sejour-valable-jusqu-au-14-03-2027.pdf')).toEqual([]);
    expect(permit('titre-sejour-14-03-2024.pdf')).toEqual([]);
    expect(permit('titre-sejour-valable-jusqu-au-14-03-2024.pdf', 'Ancien titre de séjour')).toEqual([]);
  });

  test('of another month than its line, where it must be of that month', () => {
    const read = (month: string, says = 'Le bulletin doit être celui du mois déclaré.') =>
      wrongIn([aField('Avril 2026 Bulletin sur lequel vous l’avez lu', { kind: 'select', text: month })], {
        says: [says],
      });
    expect(read('février 2026')).toEqual(['Avril 2026 Bulletin sur lequel vous l’avez lu']);
    expect(read('avril 2026')).toEqual([]);
    // Paid the month after.
    expect(read('mars 2026', 'Un salaire se déclare le mois où il est payé.')).toEqual([]);
    const used = (month: string, says: string) =>
      wrongIn([aField('Bulletin de paie utilisé', { kind: 'select', text: month })], { says: [says] });
    const rule =
      'Reportez le cumul lu sur votre bulletin de paie de décembre 2025, à l’exclusion de tout autre.';
    expect(used('novembre 2025', rule)).toEqual(['Bulletin de paie utilisé']);
    expect(used('décembre 2025', rule)).toEqual([]);
    expect(used('novembre 2025', 'Par exemple, votre bulletin de paie de décembre 2025.')).toEqual([]);
  });

  test('not among those that are taken', () => {
    const proof = (
      text: string,
      says = 'Preuve d’identité : passeport ou carte nationale, à l’exclusion de tout autre document.',
    ) =>
      wrongIn(
        [
          aField('Document joint comme preuve d’identité', {
            kind: 'select',
            valueType: 'choice',
            text,
            options: ['Carte nationale', 'Passeport', 'Carte Vitale'],
          }),
        ],
        { says: [says] },
      );
    expect(proof('Carte Vitale')).toEqual(['Document joint comme preuve d’identité']);
    expect(proof('Passeport')).toEqual([]);
    expect(
      proof('Carte Vitale', 'Preuve d’identité : passeport, carte nationale ou autre document.'),
    ).toEqual([]);
    expect(proof('Carte Vitale', 'Le passeport sert uniquement de preuve à l’étranger.')).toEqual([]);
  });

  test('heavier than what is said to be refused', () => {
    const photo = (says: string, size: number) =>
      wrongIn([aFile('Photo', 'photo.jpg', { files: [{ name: 'photo.jpg', type: 'image/jpeg', size }] })], {
        says: [says],
      });
    expect(photo('Au-delà de 5 Mo, le document n’est pas pris en compte.', 6_200_000)).toEqual(['Photo']);
    expect(photo('Les fichiers de plus de 5 Mo sont refusés.', 6_200_000)).toEqual(['Photo']);
    expect(photo('Les fichiers de plus de 5 Mo sont refusés.', 4_200_000)).toEqual([]);
    expect(photo('Il faut plus de 5 minutes.', 6_200_000)).toEqual([]);
  });
});

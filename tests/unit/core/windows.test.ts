/** Days and months outside those that are asked for: the three months of a declaration, the period of a title, the last day. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

describe('the three months of a declaration', () => {
  const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' };
  const msa = { host: 'mpn.msa.fr', title: 'Déclaration trimestrielle de ressources (RSA)' };
  const list = (label: string, text: string, given = {}) =>
    aField(label, { kind: 'select', valueType: 'choice', text, ...given });
  const three = (months: string[], given = {}) =>
    ['Premier mois', 'Deuxième mois', 'Troisième mois'].map((label, at) =>
      list(label, months[at] ?? '', given),
    );

  test('chosen one by one', () => {
    const look = (months: string[], given = {}) => wrongIn(three(months, given), caf);
    expect(look(['Août 2026', 'Septembre 2026', 'Octobre 2026'])).toEqual(['Troisième mois']);
    expect(look(['Juillet 2026', 'Août 2026', 'Août 2026'])).toEqual(['Troisième mois']);
    expect(look(['Juillet 2025', 'Août 2026', 'Septembre 2026'])).toEqual(['Premier mois']);
    expect(look(['Juillet 2026', 'Août 2026', 'Septembre 2026'])).toEqual([]);
    // The latest first; without a year; not all chosen yet.
    expect(look(['Septembre', 'Août', 'Juillet'])).toEqual([]);
    expect(look(['Juillet 2026', 'Août 2026', ''])).toEqual([]);
    expect(look(['Août 2026', 'Septembre 2026', 'Octobre 2026'], { group: 'Congé parental' })).toEqual([]);
  });

  test('chosen on each line', () => {
    const lines = (months: string[]) =>
      wrongIn(
        months.flatMap((text) => [list('Mois', text), anAmount('Montant net social', '402,14')]),
        caf,
      );
    expect(lines(['Août 2026', 'Septembre 2026', 'Octobre 2026'])).toEqual(['Mois']);
    // Two payslips of one month.
    expect(lines(['Juillet 2026', 'Août 2026', 'Août 2026'])).toEqual([]);
    expect(lines(['Octobre 2026', 'Août 2026'])).toEqual([]);
  });

  test('chosen for each payslip', () => {
    const says = ['Trimestre demandé : mai, juin et juillet 2026'];
    const look = (months: string[], label = 'Mois de paiement') =>
      wrongIn(
        months.flatMap((text, at) => {
          const group = `Bulletin n° ${at + 1}`;
          return [list(label, text, { group }), anAmount('Montant net social (€)', '402,14', { group })];
        }),
        { ...caf, says, today: '2026-09-03' },
      );
    expect(look(['mai 2026', 'juin 2026', 'août 2026'])).toEqual(['Mois de paiement']);
    expect(look(['août 2026'])).toEqual(['Mois de paiement']);
    const added = (text: string) =>
      wrongIn(
        [
          list('Mois de perception', text, { heading: 'Ressource ajoutée n° 1' }),
          anAmount('Montant net social (€)', '402,14'),
        ],
        { ...caf, says, today: '2026-09-03' },
      );
    expect(added('août 2026')).toEqual(['Mois de perception']);
    expect(added('juillet 2026')).toEqual([]);
    // Two payslips of one month, a month without any.
    expect(look(['mai 2026', 'mai 2026'])).toEqual([]);
    expect(look(['août 2026'], 'Mois travaillé')).toEqual([]);
  });

  test('those of another quarter, which the page names', () => {
    const says = ['Vous déclarez le trimestre de mai à juillet 2026.'];
    expect(wrongIn(three(['Mai 2026', 'Juin 2026', 'Juillet 2026']), { ...caf, says })).toEqual([]);
  });

  test('chosen as a quarter', () => {
    const rule = 'Le trimestre à déclarer se termine deux mois avant le mois où vous faites la déclaration.';
    const look = (text: string, says: string[] = [rule], label = 'Quel trimestre déclarez-vous ?') =>
      wrongIn([list(label, text), anAmount('Salaire', '802,14')], { ...msa, says });
    expect(look('août, septembre, octobre 2026')).toEqual(['Quel trimestre déclarez-vous ?']);
    expect(look('d’août à octobre 2026')).toEqual(['Quel trimestre déclarez-vous ?']);
    expect(look('Du 1er août au 31 octobre 2026')).toEqual(['Quel trimestre déclarez-vous ?']);
    const about = 'Votre déclaration porte sur';
    expect(look('août, septembre, octobre 2026', [rule], about)).toEqual([about]);
    expect(look('juillet, août, septembre 2026')).toEqual([]);
    expect(look('Du 1er juillet au 30 septembre 2026')).toEqual([]);
    expect(look('de juillet à septembre 2026')).toEqual([]);
    const named = ['En novembre, vous déclarez les mois de juillet, août et septembre.'];
    expect(look('août, septembre, octobre 2026', named)).toEqual(['Quel trimestre déclarez-vous ?']);
    expect(look('juillet, août, septembre 2026', named)).toEqual([]);
    // Nothing says which, or it is of something else.
    expect(look('août, septembre, octobre 2026', [])).toEqual([]);
    expect(look('août, septembre, octobre 2026', [rule], 'Trimestre de chiffre d’affaires')).toEqual([]);
    expect(look('août, septembre, octobre 2026', [rule], 'Mois passés à l’étranger')).toEqual([]);
  });

  test('chosen by the first and the last', () => {
    const month = (label: string, text: string) => aField(label, { kind: 'date', valueType: 'month', text });
    const look = (from: string, to: string, of = 'mois déclaré') =>
      wrongIn([month(`Premier ${of}`, from), month(`Dernier ${of}`, to)], caf);
    expect(look('2026-08', '2026-10')).toEqual(['Premier mois déclaré', 'Dernier mois déclaré']);
    expect(look('2026-07', '2026-09')).toEqual([]);
    expect(look('2026-08', '2026-10', 'mois de travail')).toEqual([]);
  });

  test('the day a payslip was paid, after its number', () => {
    const title = 'Déclaration trimestrielle RSA : juin, juillet et août 2026';
    const look = (text: string, label = 'Bulletin n° 3, date de paiement imprimée') =>
      wrongIn([aDate(label, text), anAmount('Montant net social', '861,07')], {
        ...msa,
        title,
        today: '2026-10-08',
      });
    expect(look('30/09/2026')).toEqual(['Bulletin n° 3, date de paiement imprimée']);
    expect(look('31/08/2026')).toEqual([]);
    expect(look('30/09/2026', 'Contrat, date de fin')).toEqual([]);
  });
});

describe('a period of the page', () => {
  test('whose days are named with the week', () => {
    const look = (group: string, text: string, label = 'Première journée') =>
      wrongIn([aDate(label, text, { group })]);
    const holidays = 'Vacances de Noël : du lundi 21 décembre au jeudi 31 décembre 2026';
    expect(look(holidays, '04/01/2027')).toEqual(['Première journée']);
    expect(look(holidays, '21/12/2026')).toEqual([]);
    expect(look(holidays, '04/11/2026', 'Date de la réservation')).toEqual([]);
    const stay = (from: string, to: string) =>
      wrongIn([aDate('Arrivée', from, { group: holidays }), aDate('Départ', to, { group: holidays })]);
    expect(stay('04/01/2027', '06/01/2027')).toEqual(['Départ']);
    // It may begin the day before.
    expect(stay('20/12/2026', '23/12/2026')).toEqual([]);
    expect(look('Inscriptions ouvertes du 1er au 30 novembre 2026', '04/01/2027')).toEqual([]);
    expect(look('Campagne du 1er au 30 novembre 2026', '04/01/2027', 'Date')).toEqual([]);
  });

  test('the only one whose payments count', () => {
    const look = (text: string, says: string, label = 'Versée le') =>
      wrongIn([aDate(label, text)], { says: ['du 01/10/2025 au 30/09/2026', says] });
    const rule = 'Seules les sommes versées dans cette période sont à déclarer.';
    expect(look('18/06/2025', rule)).toEqual(['Versée le']);
    expect(look('18/10/2026', rule)).toEqual(['Versée le']);
    expect(look('18/06/2026', rule)).toEqual([]);
    expect(look('18/06/2025', 'Indiquez les sommes reçues pendant cette période.', 'Reçue le')).toEqual([
      'Reçue le',
    ]);
    expect(look('18/06/2025', 'Les sommes versées dans cette période sont connues.')).toEqual([]);
    expect(look('18/06/2025', rule, 'Date d’embauche')).toEqual([]);
    const contracts = 'Indiquez les contrats en cours pendant cette période.';
    expect(look('18/06/2025', contracts, 'Date du contrat')).toEqual([]);
    const two = ['du 01/10/2025 au 30/09/2026', 'du 01/10/2024 au 30/09/2025', rule];
    expect(wrongIn([aDate('Versée le', '18/06/2025')], { says: two })).toEqual([]);
  });

  test('sums that are declared by the day they were paid', () => {
    const look = (text: string, says: string, label = 'Date du versement') =>
      wrongIn([aDate(label, text)], { says: [says] });
    const days = 'Déclarez les sommes payées entre le 1er juillet et le 30 septembre 2026.';
    expect(look('05/10/2026', days)).toEqual(['Date du versement']);
    expect(look('05/09/2026', days)).toEqual([]);
    const months = 'Notez toutes les ressources perçues en décembre 2025, janvier et février 2026.';
    expect(look('28/11/2025', months, 'Reçue le')).toEqual(['Reçue le']);
    expect(look('02/12/2025', months, 'Reçue le')).toEqual([]);
    expect(look('05/10/2026', days, 'Date du prochain versement')).toEqual([]);
    expect(look('05/10/2026', days, 'Date de la séparation')).toEqual([]);
    expect(look('05/10/2026', 'Les sommes payées entre le 1er juillet et le 30 septembre 2026.')).toEqual([]);
  });

  test('said beside, in the name, or in a sentence', () => {
    const look = (label: string, text: string, hint: string | null = null, says: string[] = []) =>
      wrongIn([aDate(label, text, { hint })], { says });
    const hint = 'Entre le 1er et le 31 octobre 2026';
    expect(look('Date de l’atelier', '02/11/2026', hint)).toEqual(['Date de l’atelier']);
    expect(look('Date de l’atelier', '02/10/2026', hint)).toEqual([]);
    expect(look('Date de l’atelier', '02/11/2026', `${hint}, sauf accord du service`)).toEqual([]);
    const named = 'Date de l’atelier (du 1er au 31 octobre 2026)';
    expect(look(named, '02/11/2026')).toEqual([named]);
    const must = ['Le séjour doit avoir lieu entre le 1er juillet et le 31 août 2027.'];
    expect(look('Début du séjour', '24/06/2027', null, must)).toEqual(['Début du séjour']);
    expect(look('Début du séjour', '24/07/2027', null, must)).toEqual([]);
    // Of the quote for the stay, and not of the stay.
    expect(look('Date du devis du séjour', '24/10/2026', null, must)).toEqual([]);
    expect(
      look('Début du séjour', '24/06/2027', null, [`Si vous êtes en groupe, ${must[0]?.toLowerCase()}`]),
    ).toEqual([]);
  });

  test('a year over the day of an event or of a payment', () => {
    const look = (group: string, text: string, label = 'Date de cet événement') =>
      wrongIn([aDate(label, text, { group })]);
    expect(look('Événement survenu en 2025', '14/03/2026')).toEqual(['Date de cet événement']);
    expect(look('Événement survenu en 2025', '14/03/2024')).toEqual(['Date de cet événement']);
    expect(look('Événement survenu en 2025', '14/03/2025')).toEqual([]);
    expect(look('Événement survenu avant 2025', '14/03/2024')).toEqual([]);
    expect(look('Événement survenu en 2025 ou en 2026', '14/03/2026')).toEqual([]);
    expect(look('Événement survenu en 2025', '14/03/1994', 'Date de naissance')).toEqual([]);
    expect(look('Événement survenu en 2025', '24/11/2026', 'Date')).toEqual([]);
    expect(look('Dons versés en 2025', '14/03/2026', 'Versé le')).toEqual(['Versé le']);
    expect(look('Dons versés en 2025', '14/03/2025', 'Versé le')).toEqual([]);
    expect(look('Dons versés en 2025', '14/03/2026', 'Date du reçu')).toEqual([]);
    const spent = 'Dépenses payées du 1er juin au 31 août 2026';
    expect(look(spent, '14/03/2026', 'Payée le')).toEqual(['Payée le']);
    expect(look(spent, '14/06/2026', 'Payée le')).toEqual([]);
  });
});

describe('the last day', () => {
  test('of requests, and the day one is signed', () => {
    const look = (says: string[], text = '02/12/2026') =>
      wrongIn([aField('Fait à', { text: 'Gap' }), aDate('Le', text)], { says, today: '2026-12-02' });
    const last = 'Les demandes sont reçues jusqu’au 30 novembre 2026 inclus.';
    expect(look([last])).toEqual(['Le']);
    expect(look([`${last} Au-delà, aucune demande n’est examinée.`])).toEqual(['Le']);
    expect(look(['Date limite de dépôt des dossiers : lundi 30 novembre 2026'])).toEqual(['Le']);
    expect(look(['Les inscriptions sont ouvertes du 1er au 30 novembre 2026.'])).toEqual(['Le']);
    expect(look(['Les inscriptions seront closes le 30 novembre 2026.'])).toEqual(['Le']);
    expect(look(['Fiche à retourner signée au plus tard le 30 novembre 2026'])).toEqual(['Le']);
    expect(look(['Les factures sont à régler avant le 30 novembre 2026.'])).toEqual([]);
    expect(look([last], '30/11/2026')).toEqual([]);
    expect(look(['Les inscriptions sont ouvertes du 1er novembre au 31 décembre 2026.'])).toEqual([]);
    expect(look([`${last} Après cette date, votre demande est mise en attente.`])).toEqual([]);
    expect(look(['Les demandes reçues jusqu’au 30 novembre 2026 sont examinées en décembre.'])).toEqual([]);
    expect(look([last, 'Deuxième session : dossiers à déposer jusqu’au 31 mars 2027.'])).toEqual([]);
    expect(look(['Votre carte est valable jusqu’au 30 novembre 2026.'])).toEqual([]);
    expect(look(['Les dossiers des enfants nés avant le 1er janvier 2010 sont à part.'])).toEqual([]);
    expect(look(['Les réponses aux demandes seront données au plus tard le 30 novembre 2026.'])).toEqual([]);
  });

  test('of what a day is chosen for', () => {
    const look = (label: string, hint: string | null, says: string[] = [], text = '22/12/2026') =>
      wrongIn([aDate(label, text, { hint })], { says });
    const last = 'Dernier jour de réception des dossiers : vendredi 18 décembre 2026.';
    expect(look('Jour choisi', last)).toEqual(['Jour choisi']);
    expect(look('Jour choisi', last, [], '11/12/2026')).toEqual([]);
    expect(look('Date souhaitée du début des travaux', last)).toEqual([]);
    const visits = ['Les visites sont possibles jusqu’au 18 décembre 2026.'];
    expect(look('Date de la visite', null, visits)).toEqual(['Date de la visite']);
    expect(look('Date de la visite', null, visits, '18/12/2026')).toEqual([]);
    expect(look('Date de retrait du permis', null, visits)).toEqual([]);
    expect(
      look('Date de la visite', null, ['Si vous êtes élève, visites jusqu’au 18 décembre 2026.']),
    ).toEqual([]);
  });
});

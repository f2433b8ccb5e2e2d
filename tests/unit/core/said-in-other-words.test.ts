/** The same mistakes as other portals word them, beside honest pages that look like them. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aFile, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation de novembre 2026',
  today: '2026-11-29',
};
const taxes = {
  host: 'cfspart.impots.gouv.fr',
  title: 'Déclaration en ligne des revenus 2025',
  today: '2026-05-12',
};
const caf = { host: 'wwwd.caf.fr', title: 'Envoyer un document', today: '2026-10-20' };
const tick = (label: string, text = label) => aField(label, { kind: 'checkbox', valueType: 'choice', text });

describe('whether she stays on the list', () => {
  const stays = (label: string, answer: 'Oui' | 'Non') =>
    wrongIn([aYesNo('Avez-vous suivi une formation ?', 'Non'), aYesNo(label, answer)], ft);
  test.each([
    'Restez-vous à la recherche d’un emploi ? En cas de réponse « Non », vous ne serez plus inscrit.',
    'Voulez-vous rester sur la liste des demandeurs d’emploi ? Avec « Non », vous la quittez.',
    'Cherchez-vous encore du travail ?',
    'Recherchez-vous toujours activement un nouvel emploi ?',
    'Souhaitez-vous que votre inscription soit prolongée ?',
    'Faut-il conserver votre inscription ? Répondre Non y met fin.',
    'Poursuivez-vous votre recherche d’emploi ?',
    'Désirez-vous demeurer inscrite ?',
    'Êtes-vous en recherche d’un emploi ?',
    'Voulez-vous continuer d’être accompagné par France Travail ?',
    'Cherchez-vous toujours une place, un emploi ou une mission ?',
  ])('%s', (label) => {
    expect(stays(label, 'Non')).toEqual([label]);
    expect(stays(label, 'Oui')).toEqual([]);
  });

  test.each([
    'Souhaitez-vous quitter la liste des demandeurs d’emploi ? Avec « Non », vous restez inscrit.',
    'Renoncez-vous à votre inscription ?',
  ])('%s', (label) => {
    expect(stays(label, 'Non')).toEqual([]);
  });

  test.each([
    'Cherchez-vous encore un logement ?',
    'Cherchez-vous un emploi à temps partiel ?',
    'Êtes-vous toujours inscrit à une formation ?',
    'Cherchez-vous encore un poste dans la restauration ?',
  ])('%s', (label) => {
    expect(stays(label, 'Non')).toEqual([]);
    // Told on the way, it is no last question.
    expect(
      wrongIn([aYesNo(label, 'Non'), aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui')], ft),
    ).toEqual([]);
  });
});

describe('no work, and its hours', () => {
  const asked = (label: string, cases: Field[]) => wrongIn([aYesNo(label, 'Non'), ...cases], ft);
  const [time, pay] = ['Heures effectuées en novembre', 'Rémunération brute perçue'];
  const part = { group: 'Détail de votre emploi' };
  const cases = () => [
    aField('Chez qui ?', { valueType: 'organisation', text: 'Crèche Les Lutins', ...part }),
    aField(time, { valueType: 'hours', text: '38', ...part }),
    anAmount(pay, '486', part),
  ];
  test.each([
    'Avez-vous exercé une activité salariée en novembre, même de quelques heures ?',
    'Avez-vous exercé une activité rémunérée en novembre, même réduite ?',
    'Un patron vous a-t-il fait travailler en novembre, ne serait-ce qu’une heure ?',
    'Avez-vous gagné de l’argent en travaillant en novembre, fût-ce une seule fois ?',
    'Même pour une seule matinée, avez-vous travaillé en novembre ?',
  ])('%s', (label) => {
    expect(asked(label, cases())).toContain(time);
  });
  test.each([
    'Avez-vous travaillé en novembre pour le même employeur ?',
    'Avez-vous travaillé à l’étranger en novembre, même de quelques heures ?',
    'Avez-vous travaillé pour votre employeur précédent en novembre ?',
    'Avez-vous travaillé même quelques heures à l’étranger en novembre ?',
  ])('%s', (label) => {
    expect(asked(label, cases())).not.toContain(time);
  });
  test('of a job before, of a training', () => {
    const label = 'Avez-vous exercé une activité rémunérée en novembre, même réduite ?';
    const before = { group: 'Votre dernier emploi, avant votre inscription (déjà connu)' };
    expect(
      asked(label, [
        aField('Heures de formation', { valueType: 'hours', text: '38' }),
        anAmount('Rémunération de formation', '486'),
      ]),
    ).toEqual([]);
    expect(
      asked(label, [
        aField('Heures par semaine', { valueType: 'hours', text: '35', ...before }),
        anAmount('Rémunération brute de cet emploi', '1 900', before),
      ]),
    ).toEqual([]);
  });
});

describe('a pension paid', () => {
  const named = 'Pensions alimentaires versées à des enfants mineurs';
  const asked = (question: string, amount: string) =>
    wrongIn([aYesNo(question, 'Non'), anAmount(amount, '2 400')], taxes);
  test.each([
    ['Une pension alimentaire a-t-elle été payée par votre foyer en 2025 ?', named],
    ['Une pension alimentaire a-t-elle été versée par l’un de vous en 2025 ?', named],
    ['Payiez-vous une pension alimentaire en 2025 ?', 'Pension alimentaire payée pour un enfant mineur'],
    ['Avez-vous versé une contribution à l’entretien et à l’éducation de vos enfants en 2025 ?', named],
    [
      'Avez-vous versé une pension alimentaire en 2025 ?',
      'Ce que vous avez donné pour l’entretien de vos enfants mineurs',
    ],
  ])('%s %s', (question, amount) => {
    expect(asked(question, amount)).toEqual([amount]);
  });
  test.each([
    ['Une pension alimentaire a-t-elle été payée par l’autre parent en 2025 ?', named],
    ['Une pension alimentaire vous a-t-elle été versée par votre ex-conjoint en 2025 ?', named],
    ['Payiez-vous une pension alimentaire à un enfant majeur en 2025 ?', named],
  ])('%s %s', (question, amount) => {
    expect(asked(question, amount)).toEqual([]);
  });
});

describe('« rien », answered with « Non »', () => {
  test.each([
    'N’avez-vous perçu aucune ressource en août, septembre et octobre 2026 ?',
    'Trois mois sans aucun revenu ?',
    'Zéro revenu sur ces trois mois ?',
    'Vous n’avez rien touché sur le trimestre',
  ])('%s', (label) => {
    const cases = ['août', 'septembre', 'octobre'].map((month) =>
      anAmount(`Salaire de ${month} 2026`, '900'),
    );
    expect(wrongIn([aYesNo(label, 'Non'), ...cases], { ...caf, title: 'Prime d’activité' })).not.toContain(
      'Salaire de août 2026',
    );
  });
});

describe('alone with her children, and married', () => {
  const situation = (text: string) => ({
    ...taxes,
    blocks: ['Situation', text],
    answers: [{ name: 0, block: 1, column: null }],
  });
  const alone = [
    'Parent isolé : je vis seul(e) avec mes enfants à charge (case T)',
    'Aucun autre adulte ne partage mon foyer (case T)',
    'T – J’élève seule mes enfants',
  ];
  test.each(alone)('%s', (label) => {
    const of = (text: string) => wrongIn([tick(label)], situation(text) as never);
    expect(of('Couple marié, résidence commune toute l’année 2025')).toEqual([label]);
    expect(of('Époux logés à la même adresse en 2025, une seule déclaration pour les deux')).toEqual([label]);
    expect(of('Unis par le mariage')).toEqual([label]);
    expect(of('Liés par un Pacs, imposition commune')).toEqual([label]);
    expect(of('Mariée, vivant séparément')).toEqual([]);
    expect(of('Divorcée')).toEqual([]);
    expect(of('Mariés depuis le 12 juillet 2025')).toEqual([]);
    expect(of('Non mariée, un enfant')).toEqual([]);
    expect(wrongIn([tick(label, '')], situation('Couple marié') as never)).toEqual([]);
  });
  test('chosen with its letter', () => {
    const choices = ['Unis par le mariage (case M)', 'Unis par un Pacs (case O)', 'Célibataire (case C)'];
    const label = 'Personne ne partage mon toit ni ne m’aide à élever mes enfants (case T)';
    const of = (choice: string) =>
      wrongIn([aRadio('Au 1er janvier 2025, vous étiez', choices, choice), tick(label)], taxes);
    expect(of('Unis par le mariage (case M)')).toEqual([label]);
    expect(of('Unis par un Pacs (case O)')).toEqual([label]);
    expect(of('Célibataire (case C)')).toEqual([]);
  });
  test('a day of marriage of who is « ni marié, ni en couple »', () => {
    const choices = ['Ni marié(e), ni en couple', 'En couple', 'Marié(e)', 'Divorcé(e)'];
    const label = 'Quel jour vous êtes-vous marié(e), si vous l’êtes ?';
    const of = (choice: string) =>
      wrongIn([aRadio('Où en êtes-vous, côté couple ?', choices, choice), aDate(label, '13/06/2026')], caf);
    expect(of('Ni marié(e), ni en couple')).toEqual([label]);
    expect(of('Marié(e)')).toEqual([]);
    expect(of('Divorcé(e)')).toEqual([]);
  });
});

describe('lodged for nothing, and what it costs', () => {
  const choices = ['Locataire', 'Propriétaire', 'Accueilli sans rien payer'];
  const cost = 'Combien vous coûte la location chaque mois, charges non comprises';
  const of = (choice: string, label: string, text: string) =>
    wrongIn([aRadio('Dans ce logement, vous êtes', choices, choice), anAmount(label, text)]);
  test('a rent by another name', () => {
    expect(of('Accueilli sans rien payer', cost, '540')).toEqual([cost]);
    expect(of('Accueilli sans rien payer', cost, '0')).toEqual([]);
    expect(of('Locataire', cost, '540')).toEqual([]);
    expect(of('Accueilli sans rien payer', 'Combien vous coûte la location du garage', '540')).toEqual([]);
    expect(of('Accueilli sans rien payer', 'Location de voiture par mois', '540')).toEqual([]);
  });
});

describe('a child who earns', () => {
  const says = [
    'Mois concernés : mars, avril et mai 2026.',
    'Awa DIARRA, votre fille, 18 ans : se forme à la coiffure au salon Élégance, en alternance du 01/09/2025 au 30/06/2027, salaire versé chaque fin de mois.',
  ];
  const of = (label: string, lines = says) =>
    wrongIn([aYesNo(label, 'Non')], {
      host: 'wwwd.caf.fr',
      title: 'Déclaration trimestrielle',
      today: '2026-07-06',
      says: lines,
    });
  test.each([
    'Une paie a-t-elle été versée à Awa en mars, avril ou mai 2026 ?',
    'Un salaire a-t-il été perçu par Awa en mars, avril ou mai 2026 ?',
    'De l’argent (paie, indemnités) a-t-il été gagné par un de vos enfants en mars, avril ou mai 2026 ?',
    'Des revenus ont-ils été touchés par vos enfants en mars, avril ou mai 2026 ?',
  ])('%s', (label) => {
    expect(of(label)).toEqual([label]);
    expect(of(label, says.slice(0, 1))).toEqual([]);
    expect(of(label, [says[0] ?? '', 'Awa DIARRA, votre fille, 18 ans : lycéenne'])).toEqual([]);
  });
  test('of somebody else, of other money', () => {
    expect(of('Une paie a-t-elle été versée à Moussa en mars, avril ou mai 2026 ?')).toEqual([]);
    expect(
      of('Des revenus fonciers ont-ils été perçus par vos enfants en mars, avril ou mai 2026 ?'),
    ).toEqual([]);
  });
});

describe('the same home by other names', () => {
  const of = (over: string, street: string) =>
    wrongIn(
      [
        aField('Rue (avec le numéro)', {
          valueType: 'address',
          group: 'Où vivez-vous maintenant ?',
          text: street,
        }),
        aField('Code postal', {
          valueType: 'postal-code',
          group: 'Où vivez-vous maintenant ?',
          text: '35000',
        }),
      ],
      { ...caf, title: 'Signaler mon déménagement', says: [over, '14 rue des Tanneurs 35000 RENNES'] },
    );
  test.each([
    'Logement que vous avez laissé',
    'Où vous habitiez',
    'Logement libéré',
    'Adresse de départ',
    'Vous viviez au',
  ])('%s', (over) => {
    expect(of(over, '14 rue des Tanneurs')).toEqual(['Rue (avec le numéro)']);
    expect(of(over, '3 rue Neuve')).toEqual([]);
  });
  test('the new one said again', () => {
    expect(of('Où vous habitez désormais', '14 rue des Tanneurs')).toEqual([]);
    expect(of('Adresse de votre Caf', '14 rue des Tanneurs')).toEqual([]);
  });
});

describe('a paper by its other names', () => {
  test.each([
    ['Reçu de loyer de septembre 2026', 'carte-grise-clio.pdf', 'quittance-septembre-2026.pdf'],
    ['Reçu de loyer de septembre 2026', 'bulletin-septembre-2026.pdf', 'recu-loyer-septembre-2026.pdf'],
    [
      'La preuve que le loyer de septembre 2026 est payé',
      'carte-grise-clio.pdf',
      'quittance-septembre-2026.pdf',
    ],
    ['Justificatif de paiement de votre loyer', 'facture-edf.pdf', 'releve-de-compte-octobre.pdf'],
    ['Attestation du bailleur (montant du loyer)', 'facture-electricite-juin.pdf', 'attestation-loyer.pdf'],
    [
      'L’imprimé du propriétaire certifiant votre loyer',
      'facture-electricite-juin.pdf',
      'attestation-bailleur.pdf',
    ],
    ['Attestation de scolarité', 'carnet-de-sante.pdf', 'certificat-scolarite.pdf'],
    ['Attestation de votre employeur', 'rib.pdf', 'attestation-employeur.pdf'],
    ['Relevé d’IBAN', 'quittance-octobre.pdf', 'rib.pdf'],
    ['Fiche de rémunération', 'carte-vitale.pdf', 'fiche-paie-octobre.pdf'],
    ['Avis de non-imposition', 'carte-identite.pdf', 'avis-impot-2026.pdf'],
    ['Document d’identité', 'avis-impot-2026.pdf', 'passeport.pdf'],
  ])('%s', (label, other, right) => {
    expect(wrongIn([aFile(label, other)], caf)).toEqual([label]);
    expect(wrongIn([aFile(label, right)], caf)).toEqual([]);
    expect(wrongIn([aFile(label, 'scan001.pdf')], caf)).toEqual([]);
  });
  test.each([
    ['Attestation d’hébergement', 'attestation-proprietaire.pdf'],
    ['Quittance de loyer', 'attestation-bailleur.pdf'],
    ['Justificatif de domicile', 'recu-loyer-octobre-2026.pdf'],
    ['Certificat de scolarité', 'attestation-scolarite.pdf'],
    ['Quittance de loyer', 'preuve-paiement-loyer.pdf'],
  ])('%s, %s', (label, right) => {
    expect(wrongIn([aFile(label, right)], caf)).toEqual([]);
  });
});

/** Work that the page or she tells of as a fact, in words of any order, against « Non », « aucune ressource » or 0. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { ft, told } from '../../support/recap.ts';

const note = (text: string, label = 'Précisions') =>
  aField(label, { kind: 'textarea', valueType: 'free-text', text });
const aBox = (label: string, isTicked = true) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '' });

const asks = 'Avez-vous travaillé en novembre, même quelques heures ?';
const month = (says: string[], question: Field = aYesNo(asks, 'Non'), more: Field[] = []) =>
  wrongIn([question, aYesNo('Étiez-vous en formation ou en stage ?', 'Non'), ...more], {
    host: 'candidat.francetravail.fr',
    title: 'Actualisation du mois de novembre 2026',
    today: '2026-12-02',
    says,
  }).filter((label) => label === question.label);
const before = (text: string): string =>
  text
    .replace(/ovembre/g, 'ctobre')
    .replace(/n(?=ctobre)/g, 'o')
    .replace(/N(?=ctobre)/g, 'O')
    .replace(/\/11\//g, '/10/')
    .replace(' nov.', ' oct.');

const known = 'Ce que nous savons déjà de votre mois';
const contract = 'CDD : boulangerie Roux, du 4 au 29 novembre 2026';

describe('known to the page', () => {
  test.each([
    [
      [
        known,
        'Votre employeur nous a fait connaître ce contrat :',
        'SARL Le Fournil (boulangerie), vendeur, du 4 novembre au 29 novembre 2026, contrat terminé',
      ],
    ],
    [[known, 'Boulangerie Roux – vendeuse – du 04/11/2026 au 20/11/2026']],
    [['Contrat(s) connu(s) de nos services', 'Boulangerie Roux, vendeuse, 4 au 20 novembre 2026']],
    [
      [
        'Une entreprise nous a signalé une embauche : ADMR du Val, aide à domicile, à partir du 3 novembre 2026.',
      ],
    ],
    [
      [
        'Selon la déclaration de votre employeur (DSN), vous avez été employé du 2 au 13 novembre 2026 chez EXEMPLE TP.',
      ],
    ],
    [
      [
        'Déclaration préalable à l’embauche reçue le 3 novembre 2026 : serveur, début le 4 novembre 2026, fin le 28 novembre 2026.',
      ],
    ],
    [
      [
        'Pour mémoire : votre employeur (mairie d’Exemple) a déclaré une paie de 412,30 € pour novembre 2026.',
      ],
    ],
    [['Un contrat court chez Fleurs d’EXEMPLE, du 6 au 14 novembre 2026, figure dans votre dossier.']],
    [['Vos employeurs du mois (source : DSN)', 'Cave EXEMPLE, vendangeur, 16/11/2026 – 27/11/2026']],
    [['Il apparaît dans votre dossier une vacation le 12 novembre 2026 (école EXEMPLE, 6 h).']],
    [
      [
        'Employeur : Transports EXEMPLE. Poste : chauffeur. Période : du 02/11/2026 au 27/11/2026. Source : votre employeur.',
      ],
    ],
    [
      [
        'Voici les contrats dont nous avons été informés :',
        'Association EXEMPLE, animatrice, mercredis 4, 11 et 18 novembre 2026',
      ],
    ],
    [['Vous avez un contrat en novembre 2026 avec EXEMPLE Propreté.']],
    [['Activité reprise le 5 novembre 2026 chez EXEMPLE BTP, annoncée par votre employeur.']],
  ])('%s', (says) => {
    expect(month(says)).toEqual([asks]);
    expect(month(says, aYesNo(asks, 'Oui'))).toEqual([]);
    expect(month(says.map(before))).toEqual([]);
  });

  test.each([
    'Avez-vous eu un emploi en novembre, même court ?',
    'Avez-vous eu une activité professionnelle ou effectué une mission en novembre ?',
    'Avez-vous exercé une activité, salariée ou non, même très courte ?',
    'Un emploi, même d’une journée, en novembre ?',
    'Un travail payé en novembre, même quelques heures ?',
    'Avez-vous été employé(e) par quelqu’un en novembre 2026, même peu de temps ?',
    'Avez-vous effectué des heures de travail, même une seule, entre le 1er et le 30 novembre ?',
  ])('%s', (question) => expect(month([known, contract], aYesNo(question, 'Non'))).toEqual([question]));

  test.each([
    'Avez-vous travaillé à l’étranger en novembre ?',
    'Avez-vous travaillé plus de 78 heures en novembre ?',
    'Avez-vous une autre activité salariée en novembre ?',
    'Avez-vous effectué une mission d’intérim en novembre ?',
    'Avez-vous travaillé en dehors de ce contrat en novembre ?',
    'Votre conjoint a-t-il travaillé en novembre ?',
    'A-t-il travaillé en novembre ?',
    'Avez-vous trouvé un emploi ?',
  ])('not asked of any work of hers: %s', (question) =>
    expect(month([known, contract], aYesNo(question, 'Non'))).toEqual([]),
  );

  test('« Je n’ai pas travaillé », chosen or ticked', () => {
    const chosen = (text: string) =>
      aRadio('Votre activité en novembre', ['J’ai travaillé', 'Je n’ai pas travaillé'], text);
    expect(month([known, contract], chosen('Je n’ai pas travaillé'))).toHaveLength(1);
    expect(month([known, contract], chosen('J’ai travaillé'))).toEqual([]);
    const none = 'Je n’ai pas travaillé en novembre 2026';
    expect(month([known, contract], aBox(none))).toEqual([none]);
    expect(month([known, contract], aBox(none, false))).toEqual([]);
    expect(month([known, contract], aBox('Je n’ai pas travaillé à l’étranger en novembre 2026'))).toEqual([]);
  });

  test('the name of a line that is answered tells nothing', () => {
    const lines = ['Ce que vous avez répondu', 'Vous avez travaillé en novembre : Non'];
    expect(told(ft(lines)).problems).toEqual([]);
  });

  test.each([
    [['Offres qui pourraient vous plaire', 'CDD du 4 au 29 novembre 2026, boulangerie Roux, vendeuse']],
    [[known, 'Atelier « Vendre ses atouts », du 9 au 13 novembre 2026']],
    [[known, 'Allocation versée du 1er au 30 novembre 2026']],
    [[known, 'Aucun contrat transmis par un employeur en novembre 2026']],
    [[known, 'Congé sans solde du 4 au 29 novembre 2026, boulangerie Roux']],
    [['Votre employeur a déclaré la fin de votre contrat le 3 novembre 2026.']],
    [
      [
        'Votre attestation employeur pour le contrat du 1er au 31 octobre 2026 est arrivée le 4 novembre 2026.',
      ],
    ],
    [['Un contrat prévu du 4 au 29 novembre 2026 nous a été signalé puis annulé par l’employeur.']],
    [['Si votre employeur nous a signalé un contrat en novembre 2026, répondez oui.']],
    [['L’agence est fermée du 9 au 13 novembre 2026, information transmise par votre conseiller emploi.']],
    [['Embauche à partir du 1er décembre 2026, signalée par votre employeur.']],
    [['Nous avons bien reçu votre candidature au poste de vendeuse (CDD du 4 au 29 novembre 2026).']],
    [['Heures transmises par votre employeur : 0 heure en novembre 2026']],
    [['Employeurs : déclarez vos embauches de novembre 2026 avant le 15 décembre.']],
    [['Votre dernier contrat connu : vendeuse, boulangerie Roux, du 1er juin au 30 septembre 2026']],
  ])('nothing to say: %s', (says) => expect(month(says)).toEqual([]));
});

describe('in a note of hers', () => {
  const look = (text: string, answer: 'Oui' | 'Non' = 'Non') => month([], aYesNo(asks, answer), [note(text)]);
  test.each([
    'Novembre : extra au restaurant EXEMPLE, payé à la fin.',
    'Trois semaines de vendanges en novembre, payées par le domaine.',
    'J’ai remplacé une collègue à l’école du 9 au 20 novembre.',
    'Petit contrat du 9 au 20 novembre à la cantine.',
    'Du 9 au 20 novembre j’étais en intérim chez EXEMPLE.',
    'Le 14 novembre, journée payée à l’inventaire du magasin.',
    'Mi-novembre j’ai gardé des enfants, 60 € par jour.',
    'J’ai reçu ma première fiche de paie pour novembre.',
  ])('%s', (text) => {
    expect(look(text)).toEqual([asks]);
    expect(look(text, 'Oui')).toEqual([]);
    expect(look(before(text))).toEqual([]);
  });

  test.each([
    'J’ai envoyé des candidatures pour un CDD en novembre.',
    'J’ai trouvé un travail en novembre, je commence en décembre.',
    'France Travail m’a appelée le 12 novembre.',
    'J’ai signé un contrat le 27 novembre.',
    'Je cherche un emploi depuis le 4 novembre.',
    'Zéro mission en novembre.',
    'Notre aide à domicile a travaillé 12 h en novembre.',
    'Mon patron devait me reprendre en extra en novembre.',
    'J’ai touché mon dernier salaire en novembre.',
    'Mon ancien employeur m’a payé en novembre les heures d’octobre.',
    'J’ai gardé mes petits-enfants en novembre.',
    'Ma fille a fait un extra en novembre.',
    'Job dating le 12 novembre.',
    'J’ai travaillé en novembre 2025 dans une crèche.',
    'J’ai refusé une mission du 9 au 13 novembre.',
    'Contrat reporté de novembre à décembre.',
    'Travaux dans mon logement du 9 au 20 novembre.',
  ])('%s: nothing to say', (text) => expect(look(text)).toEqual([]));
});

describe('of three months, in her home', () => {
  const months = 'Mois concernés : juillet, août et septembre 2026.';
  const him = 'Julien Exemple, votre conjoint';
  const quarter = (fields: Field[], says: string[] = []) =>
    wrongIn(fields, {
      host: 'wwwd.caf.fr',
      title: 'Déclaration trimestrielle de ressources',
      today: '2026-10-20',
      says: [months, ...says],
    });
  const none = 'Julien n’a eu aucune ressource en juillet, août et septembre 2026';
  const paid = 'Julien, qui vit avec vous, a-t-il été payé pour un travail, même quelques jours ?';
  const worked = 'Votre conjoint a-t-il travaillé pendant ces trois mois ?';
  const hisCases = () => [aYesNo(paid, 'Non'), aYesNo(worked, 'Non'), aBox(none)];
  const season = note(
    'Juillet et août : saison au camping, payé chaque mois.',
    'Racontez ce que Julien a fait',
  );

  test.each([
    [season],
    [note('Julien a fait la saison au camping en juillet et août.')],
    [note('Mon conjoint a travaillé tout le mois de juillet dans un camping.')],
    [note('CDD de deux mois chez EXEMPLE, juillet et août.', 'Que faisait Julien ?')],
  ])('in a note: %o', (words) => {
    expect(quarter([...hisCases(), words], [him])).toEqual([paid, worked, none]);
    expect(quarter([aYesNo(paid, 'Oui'), aYesNo(worked, 'Oui'), aBox(none, false), words], [him])).toEqual(
      [],
    );
  });

  test('of one whom only the questions name', () =>
    expect(quarter([aYesNo(paid, 'Non'), aBox(none), season])).toEqual([paid, none]));

  test.each([
    'Julien cherche un CDD depuis juillet.',
    'Julien a travaillé en mai.',
    'Mon ex a travaillé en août.',
    'Julien commence un CDD en octobre.',
    'J’ai fait la saison en juillet et août.',
    'Le frère de Julien a fait la saison en août.',
    'La saison de Julien au camping a été annulée en juillet.',
    'Julien a fait la saison en juillet 2025.',
  ])('%s: nothing to say', (text) => expect(quarter([...hisCases(), note(text)], [him])).toEqual([]));

  test.each([
    [[him, 'CDD du 3 juillet au 30 septembre 2026, camping des Pins']],
    [['Votre conjoint, Julien', 'Saison du 01/07/2026 au 31/08/2026, information transmise par l’employeur']],
    [['Conjoint : Julien Exemple, cuisinier saisonnier du 1er juillet au 31 août 2026']],
    [[him, 'L’employeur de Julien nous a déclaré un salaire en juillet et en août 2026.']],
    [[him, 'Le camping des Pins a déclaré Julien comme salarié du 1er juillet au 31 août 2026.']],
  ])('on the page: %s', (says) => {
    expect(quarter([aYesNo(worked, 'Non'), aBox(none)], says)).toEqual([worked, none]);
    expect(
      quarter(
        [aYesNo(worked, 'Non'), aBox(none)],
        says.map((line) => line.replaceAll('2026', '2025')),
      ),
    ).toEqual([]);
  });

  test.each([
    'Saison au camping prévue du 1er au 30 août 2026',
    'Stage du 1er au 30 août 2026',
    'Recherche d’emploi depuis le 01/07/2026',
    'Contrat du 1er mai au 3 juillet 2026, terminé',
    'CDD à partir du 2 octobre 2026',
    'Congé parental du 1er juillet au 30 septembre 2026',
    'Contrat d’engagement jeune du 1er juillet au 30 septembre 2026',
    'Activité indépendante depuis le 01/07/2026',
    'Gérant salarié d’une société depuis le 3 mars 2025',
  ])('%s: nothing to say', (line) => expect(quarter(hisCases(), [him, line])).toEqual([]));

  test('a pay that comes after the three months, and a question of one of them', () => {
    const pay = 'Votre conjoint a-t-il perçu un salaire ?';
    const look = (line: string, question = pay) => quarter([aYesNo(question, 'Non')], [him, line]);
    expect(look('Gérant salarié, en activité et payé chaque mois depuis le 3 mars 2025')).toEqual([pay]);
    expect(look('CDD du 12 septembre au 31 octobre 2026')).toEqual([]);
    expect(look('CDD du 3 juillet au 31 août 2026')).toEqual([pay]);
    const one = 'Votre conjoint a-t-il travaillé en septembre 2026 ?';
    expect(look('CDD du 3 juillet au 31 août 2026', one)).toEqual([]);
    expect(look('CDD du 3 août au 30 septembre 2026', one)).toEqual([one]);
  });

  test('a child', () => {
    const question = 'Vos enfants ont-ils eu des revenus pendant ces trois mois ?';
    const look = (...says: string[]) => quarter([aYesNo(question, 'Non')], says);
    expect(look('Votre fille Léa', 'CDD du 3 juillet au 31 août 2026 chez EXEMPLE')).toEqual([question]);
    expect(look('Léa Exemple, 19 ans (fille)', 'Emploi d’été du 3 au 28 juillet 2026')).toEqual([question]);
    expect(look('Léa Exemple, 19 ans (fille)', 'Emploi d’été du 3 au 28 juillet 2025')).toEqual([]);
    expect(quarter([aYesNo(question, 'Non'), note('J’ai fait la saison en juillet et août.')])).toEqual([]);
  });

  test('who reads: a box, a question, and 0 for each month', () => {
    const box = 'Je n’ai eu aucune ressource pendant ces trois mois';
    const line = 'Votre employeur EXEMPLE nous a déclaré un CDD du 3 juillet au 31 août 2026.';
    expect(quarter([aBox(box)], [line])).toEqual([box]);
    expect(quarter([aBox(box)], [line.replace('2026', '2025')])).toEqual([]);
    expect(quarter([aBox(box), note('J’ai fait les vendanges en août, payée 900 €.')])).toEqual([box]);
    const asksPay = 'Avez-vous eu un salaire en juillet, août ou septembre 2026 ?';
    expect(quarter([aYesNo(asksPay, 'Non')], [line])).toEqual([asksPay]);
    const sums = (...texts: string[]) =>
      ['juillet', 'août', 'septembre'].map((name, at) =>
        anAmount(`Salaire net de ${name} 2026`, texts[at] ?? ''),
      );
    const [first] = sums('0').map(({ label }) => label);
    expect(quarter(sums('0', '0', '0'), [line])).toContain(first);
    expect(quarter(sums('410', '420', '0'), [line])).not.toContain(first);
    const more = 'Avez-vous été payée pour des heures supplémentaires ?';
    expect(quarter([aYesNo(more, 'Non')], [line])).toEqual([]);
    const other = 'Avez-vous perçu un revenu d’exploitant ou d’indépendant ?';
    expect(quarter([...sums('410', '420', '0'), aYesNo(other, 'Non')], [line])).not.toContain(other);
  });
});

/** What goes against what the page shows or what was answered before it, each with right twins. */
import { describe } from 'vitest';
import { aDate, aFile, amounts, aRadio, aSelect, rightly, wrongly } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const lives = (text: 'Oui' | 'Non') => aYesNo('Habitez-vous déjà dans le nouveau logement ?', text);
const came = 'Date de votre entrée dans le nouveau logement';
const childPaid = (text: 'Oui' | 'Non') =>
  aYesNo('Un enfant à votre charge a-t-il été payé (salaire, stage) ?', text);
const rows = [
  'Nadia EXEMPLE (vous) – salaire – Juin 2026 : 1 243,57',
  'Théo EXEMPLE (votre fils, 17 ans) – salaire – Juin 2026 : 512,30',
];
const ended = (text: 'Oui' | 'Non') => aYesNo('Ce contrat est-il terminé ?', text);
const papers = ['Bulletin de salaire', 'Attestation employeur'];
const sent = (text: string) => aSelect('Document envoyé', papers, text);
const byCase = [
  'Votre contrat continue : envoyez le bulletin de salaire du mois.',
  'Votre contrat est terminé : envoyez l’attestation employeur.',
];
const inShort = [
  'Contrat en cours : bulletin de salaire. Contrat terminé : attestation employeur, le bulletin ne suffit pas.',
];
const home = [
  'Je suis locataire',
  'J’en suis propriétaire',
  'On m’héberge gratuitement, je ne paie ni loyer ni participation',
];
const title = (text: string) =>
  aRadio('À quel titre occupez-vous ce logement ?', home, text, { group: 'Occupation' });
const rent = 'Loyer mensuel hors charges que vous payez, en euros';
const holder = (text: string) =>
  aField('Titulaire du compte bancaire', { valueType: 'name', text, group: 'Le prélèvement' });
const hers = aField('Nom et prénom', {
  valueType: 'name',
  text: 'Maud EXEMPLE',
  group: 'Le nouvel abonné : vous',
});
const account = ['Le compte bancaire doit être celui du nouvel abonné.'];
const entry = 'Date d’entrée souhaitée';
const window = [
  'Les élèves retenus entrent un lundi, entre le 16 novembre 2026 et le 14 décembre 2026. Aucune entrée n’est possible en dehors de ces dates.',
];

const offered = ['Vous pouvez demander les paiements du 01/11/2024 au plus tôt au 31/10/2026 au plus tard.'];
const choosable = ['Vous pouvez choisir des dates du 01/11/2024 au 31/10/2026, pas au-delà.'];
const between = ['La période doit être comprise entre le 01/11/2024 et le 31/10/2026.'];
const alreadyPaid = ['Seuls les mois déjà payés peuvent figurer sur l’attestation.'];
const until = (last: string) => [aDate('Date de début', '01/03/2026'), aDate('Date de fin', last)];

describe('wrong', () => {
  wrongly([
    ['Date de fin', until('30/11/2026'), offered],
    ['Date de fin', until('31/12/2026'), choosable],
    ['Date de fin', until('31/12/2026'), between],
    ['Date de fin', until('31/12/2026'), alreadyPaid],
    [came, [lives('Oui'), aDate(came, '12/12/2026')]],
    [came, [lives('Non'), aDate(came, '12/10/2026')]],
    [childPaid('Non').label, [...amounts(rows), childPaid('Non')]],
    ['Document envoyé', [ended('Oui'), sent('Bulletin de salaire')], byCase],
    ['Document envoyé', [ended('Oui'), sent('Bulletin de salaire')], inShort],
    [rent, [title(home[2] ?? ''), anAmount(rent, '478,50', { group: 'Occupation' })]],
    ['Titulaire du compte bancaire', [hers, holder('Julien AUTRE')], account],
    [entry, [aDate(entry, '11/01/2027')], window],
    ['Employeur 1 – Salaire brut en euros', [anAmount('Employeur 1 – Salaire brut en euros', '6B8,80')]],
    [
      'Numéro fiscal',
      [
        aField('Numéro fiscal Il comporte 13 chiffres et se trouve sur votre avis.', {
          valueType: 'tax-number',
          text: '07 15 826 930 52',
        }),
      ],
    ],
  ]);
});

describe('right', () => {
  rightly([
    ['a period that is offered', until('31/10/2026'), offered],
    ['one that may be chosen', until('31/10/2026'), [...choosable, ...alreadyPaid]],
    ['of the office', until('31/12/2026'), ['Le service est ouvert du 01/11/2024 au 31/10/2026.']],
    ['an example', until('31/12/2026'), ['Vous pouvez saisir, par exemple, du 01/11/2024 au 31/10/2026.']],
    ['there already', [lives('Oui'), aDate(came, '12/10/2026')]],
    ['not there yet', [lives('Non'), aDate(came, '12/12/2026')]],
    ['her own pay, and none of a child', [...amounts(rows.slice(0, 1)), childPaid('Non')]],
    ['a child paid', [...amounts(rows), childPaid('Oui')]],
    ['the paper of her case, told in short', [ended('Oui'), sent('Attestation employeur')], inShort],
    ['the paper of the other case, told in short', [ended('Non'), sent('Bulletin de salaire')], inShort],
    ['the paper of her case', [ended('Oui'), sent('Attestation employeur')], byCase],
    ['the paper of the other case', [ended('Non'), sent('Bulletin de salaire')], byCase],
    ['a tenant', [title(home[0] ?? ''), anAmount(rent, '478,50', { group: 'Occupation' })]],
    ['her account', [hers, holder('Maud EXEMPLE')], account],
    ['within the days told', [aDate(entry, '23/11/2026')], window],
    ['a file of her case', [ended('Oui'), aFile('Fichier', 'attestation-employeur.pdf')], byCase],
  ]);
});

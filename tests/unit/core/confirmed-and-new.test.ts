/** « Ce compte est-il toujours le vôtre ? Oui », and another thing that is new. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, aPage, aYesNo } from '../../support/page-model.ts';

const outer = 'Vérifiez votre situation professionnelle et personnelle';
function look(
  asks: string,
  given: Parameters<typeof aField>[1] & { label: string },
  says: string[] = [],
  groups: [string | null, string | null] = ['Ma situation', 'Me joindre'],
) {
  const { label, ...rest } = given;
  const title = 'Déclarer mes ressources trimestrielles RSA et prime d’activité';
  const fields = [
    aYesNo(asks, 'Oui', { group: groups[0], outerGroup: outer }),
    aField(label, { group: groups[1], outerGroup: outer, ...rest }),
  ];
  return assessed(
    aPage('wwwd.caf.fr', [title, outer], {
      blocks: [
        title,
        outer,
        ...(groups[0] ? [groups[0]] : []),
        asks,
        ...(groups[1] ? [groups[1]] : []),
        ...says,
        label,
      ],
      fields,
      buttons: [aButton('Je confirme mon profil', 'next')],
    }),
    '2026-12-01',
  ).problems.map(({ fieldLabel }) => fieldLabel);
}

const mail = {
  label: 'Nouvelle adresse e-mail',
  kind: 'email',
  valueType: 'email',
  text: 'rose.fabre@laposte.net',
} as const;
const home = { label: 'Nouvelle adresse', valueType: 'address', text: '3 impasse du Four' } as const;
const account = {
  label: 'Nouveau compte (IBAN)',
  valueType: 'iban',
  text: 'FR76 3000 6000 0112 3456 7890 189',
} as const;
const phone = { label: 'Nouveau numéro de téléphone', valueType: 'phone', text: '06 14 57 20 93' } as const;

test.each([
  ['Ce compte est-il toujours le vôtre ?', mail],
  ['Vos coordonnées bancaires sont-elles toujours exactes ?', mail],
  ['Habitez-vous toujours à cette adresse ?', mail],
  ['Vivez-vous toujours au 14 rue des Tanneurs ?', account],
  ['Ce compte est-il toujours le vôtre ?', phone],
  ['Votre adresse est-elle toujours valable ?', phone],
  ['Votre e-mail est-il toujours valable ?', home],
] as const)('« %s Oui » leaves room for another thing', (asks, given) => {
  expect(look(asks, given)).toEqual([]);
});

test.each([
  ['Ce compte est-il toujours le vôtre ?', account],
  ['Cette adresse est-elle encore la vôtre ?', home],
  ['Habitez-vous toujours à cette adresse ?', home],
  ['Votre e-mail est-il toujours valable ?', mail],
  ['Vos coordonnées sont-elles toujours exactes ?', mail],
  ['Ce numéro de téléphone est-il toujours le vôtre ?', phone],
] as const)('« %s Oui », and that very thing is new', (asks, given) => {
  expect(look(asks, given)).toEqual([given.label]);
  expect(look(asks, given, [], [null, null])).toEqual([given.label]);
});

test.each([
  'Votre ancienne adresse (rose.fabre@wanadoo.fr) ne reçoit plus nos messages : donnez-en une nouvelle.',
  'Cette adresse ne marche plus. Indiquez une autre adresse.',
  'Merci de nous communiquer une nouvelle adresse.',
])('the page asks for it: « %s »', (says) => {
  expect(look('Vos coordonnées sont-elles toujours exactes ?', mail, [says])).toEqual([]);
});

test('asked for on a condition', () => {
  const says = 'Si elle a changé, donnez une nouvelle adresse.';
  expect(look('Votre e-mail est-il toujours valable ?', mail, [says])).toEqual([mail.label]);
});

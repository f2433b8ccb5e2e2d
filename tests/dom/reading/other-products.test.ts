import { describe, expect, test } from 'vitest';
import { fieldNamed, labelsOf, read } from './open-page.ts';

const boxes = (...words: string[]) =>
  words
    .map(
      (word, i) =>
        `<div><input type="checkbox" id="${word}${i}"><label for="${word}${i}">${word}</label></div>`,
    )
    .join('');

describe('a question in plain text above boxes to tick', () => {
  test('is the question of each box of the run', async () => {
    const page = await read(
      `<h1>Changement</h1><form><div><p>Que s'est-il passé ?</p><p>Plusieurs réponses possibles</p>${boxes('Naissance', 'Séparation')}</div>
       <div><strong>Type de logement</strong>${boxes('Maison', 'Appartement')}</div></form>`,
    );
    expect(page.fields.map((f) => [f.label, f.question])).toEqual([
      ['Naissance', "Que s'est-il passé ?"],
      ['Séparation', "Que s'est-il passé ?"],
      ['Maison', 'Type de logement'],
      ['Appartement', 'Type de logement'],
    ]);
  });

  test('a legend stays the question; a sentence that explains is none; one box alone has none', async () => {
    const page = await read(
      `<form><fieldset><legend>Aides perçues</legend><p>Les aides du mois :</p>${boxes('APL', 'RSA')}</fieldset>
       <p>Nous utilisons ces informations pour vous répondre.</p>${boxes('Un', 'Deux')}<p>Autre ?</p>${boxes('Seul')}</form>`,
    );
    expect(page.fields.map((f) => f.question)).toEqual(['Aides perçues', 'Aides perçues', null, null, null]);
  });
});

describe('a case for a file whose words only say to choose one', () => {
  test('is named by the title above it', async () => {
    expect(
      await labelsOf(
        `<form><div><h3>Quittance de loyer</h3><p>Le document doit dater de moins de 3 mois.</p><label for="a">Choisir un fichier</label><input type="file" id="a"></div>
         <div><p>Avis d'imposition</p><div><input type="file"><span>Glissez votre fichier ici ou cliquez pour parcourir</span></div></div>
         <label for="c">Justificatif de domicile</label><input type="file" id="c"></form>`,
      ),
    ).toEqual(['Quittance de loyer', "Avis d'imposition", 'Justificatif de domicile']);
  });

  test('says of the title that it is optional, or needed', async () => {
    const { fields } = await read(
      `<p>Tous les champs sont obligatoires, sauf mention contraire.</p><form>
       <div><h3>Quittance de loyer</h3><label for="a">Choisir un fichier (facultatif)</label><input type="file" id="a"></div>
       <div><h3>Pièce d'identité</h3><label for="b">Choisir un fichier</label><input type="file" id="b"></div></form>`,
    );
    expect(fields.map(({ label, required }) => [label, required])).toEqual([
      ['Quittance de loyer', false],
      ["Pièce d'identité", true],
    ]);
  });

  test('keeps them when nothing says more', async () => {
    expect(
      await labelsOf(
        '<form><label>Nom <input></label><label for="a">Choisir un fichier</label><input type="file" id="a"></form>',
      ),
    ).toEqual(['Nom', 'Choisir un fichier']);
  });
});

describe('needed, told beside the label', () => {
  test.each([
    ['a star after the label', '<div><label for="a">Nom</label> *</div><div><input id="a"></div>', true],
    ['the word', '<label for="a">Nom</label><span>obligatoire</span><input id="a">', true],
    [
      'the word for the contrary',
      '<label for="a">Nom</label><span>Facultatif</span><input id="a" required>',
      false,
    ],
    [
      'another sign with a title',
      '<label for="a">Nom <i title="obligatoire">•</i></label><input id="a">',
      true,
    ],
    [
      'a class on the legend',
      '<fieldset><legend class="required">Nom</legend><p><input></p><p><input></p></fieldset>',
      true,
    ],
  ])('%s', async (_name, html, required) => {
    expect((await read(`<form>${html}</form>`)).fields[0]?.required).toBe(required);
  });
});

describe('errors as other pages show them', () => {
  const errorsOf = async (html: string) => (await read(`<form>${html}</form>`)).fields.map((f) => f.error);

  test('in red, without a class', async () => {
    expect(
      await errorsOf(
        `<p>Nom<br><input><br><font color="red">Merci de renseigner le nom</font></p>
         <p>IBAN<br><input> <span style="color:#c00">Le numéro saisi est incorrect</span></p>
         <p>Ville<br><input> <span style="color:green">Adresse vérifiée ici</span></p>`,
      ),
    ).toEqual(['Merci de renseigner le nom', 'Le numéro saisi est incorrect', null]);
  });

  test('in a summary that names the case in a sentence', async () => {
    expect(
      await errorsOf(
        `<div role="alert"><ul><li>La date de naissance n'est pas valide</li><li>Veuillez saisir votre commune.</li></ul></div>
         <label for="a">Date de naissance</label><input id="a"><label for="b">Commune</label><input id="b"><label for="c">Pays</label><input id="c">`,
      ),
    ).toEqual(["La date de naissance n'est pas valide", 'Veuillez saisir votre commune.', null]);
  });

  test('in one sentence for the whole page', async () => {
    expect(
      await errorsOf(
        `<div role="alert">Commune inconnue. Le code postal comporte 5 chiffres.</div>
         <label for="a">Commune</label><input id="a"><label for="b">Code postal</label><input id="b"><label for="c">Pays</label><input id="c">`,
      ),
    ).toEqual(['Commune inconnue.', 'Le code postal comporte 5 chiffres.', null]);
  });

  test('in a box in error, help left out when an alert says it', async () => {
    expect(
      await errorsOf(
        `<div class="control invalid"><label for="a">SIRET</label><input id="a"><span class="alert">SIRET inconnu ici</span><span class="hint">14 chiffres</span></div>
         <div class="champ en-erreur"><label for="b">Banque</label><span class="msg-err">Indiquez votre banque</span><input id="b"></div>`,
      ),
    ).toEqual(['SIRET inconnu ici', 'Indiquez votre banque']);
  });

  test('by the help of a box in error, and for the one case of a group said to be invalid', async () => {
    expect(
      await errorsOf(
        `<div class="element has-error"><label for="a">Adresse</label><input id="a" aria-invalid="true" aria-describedby="e"><div class="element__help" id="e">Indiquez le nom de la voie.</div></div>
         <div class="element"><label for="b">Ville</label><input id="b" aria-describedby="h"><div class="element__help" id="h">Où vous vivez.</div></div>
         <fieldset><legend>Identité</legend><label for="c">Prénom</label><input id="c" aria-invalid="true"><label for="d">Nom</label><input id="d"><div class="validation_message">À compléter.</div></fieldset>`,
      ),
    ).toEqual(['Indiquez le nom de la voie.', null, 'À compléter.', null]);
  });

  test('above the line of a case said to be invalid, never from the line of the next', async () => {
    expect(
      await errorsOf(
        `<ul class="errorlist"><li>Saisissez une adresse valide.</li></ul><p><label for="a">Courriel</label> <input id="a" aria-invalid="true"></p>
         <div><p>Département <input></p></div><div><p>Cette question est obligatoire</p><p>Accueil <input></p></div>`,
      ),
    ).toEqual(['Saisissez une adresse valide.', null, null]);
  });
});

test('widgets by role: a searchable list, a number, a label for a progress bar', async () => {
  const page = await read(
    `<label for="p">Progression</label><progress id="p" value="1" max="4"></progress><h2>Votre diplôme ?</h2><form>
     <div role="radiogroup"><div role="radio" aria-checked="true">Aucun</div><div role="radio" aria-checked="false">Bac</div></div>
     <label for="m">Mode d'accueil</label><input id="m" type="search" role="combobox" readonly>
     <label for="n">Heures</label><input id="n" role="spinbutton"></form>`,
  );
  expect(page.fields[0]?.label).toBe('Votre diplôme ?');
  expect(fieldNamed(page, "Mode d'accueil")).toMatchObject({ kind: 'combobox', valueType: 'choice' });
  expect(fieldNamed(page, 'Heures').kind).toBe('number');
});

test('words for screen readers that name nothing give way to the question seen', async () => {
  const hide = 'style="position:absolute;width:1px;height:1px;overflow:hidden"';
  expect(
    await labelsOf(
      `<form><div>Dans quel département vivez-vous ?</div><div><label for="a" ${hide}>Votre réponse</label><input id="a"></div></form>`,
    ),
  ).toEqual(['Dans quel département vivez-vous ?']);
});

test('a label over three cases that points to the first is the question of all three', async () => {
  const page = await read(
    `<form><div><label for="d">Date de début de contrat</label><div><div><label for="d">Jour</label><input id="d" type="number"></div>
     <div><label for="m">Mois</label><select id="m"><option>Janvier</option><option>Février</option></select></div>
     <div><label for="y">Année</label><input id="y" type="number"></div></div></div></form>`,
  );
  expect(page.fields.map((f) => [f.label, f.question, f.valueType])).toEqual([
    ['Jour', 'Date de début de contrat', 'date-part'],
    ['Mois', 'Date de début de contrat', 'date-part'],
    ['Année', 'Date de début de contrat', 'date-part'],
  ]);
});

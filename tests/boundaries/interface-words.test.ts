import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../core/glossary/build-matcher.ts';
import { sentencesOf, wordsOf } from '../../core/glossary/plain-language.ts';
import { termsFor } from '../../packs/glossary.ts';
import { packs } from '../../packs/index.ts';
import { readText } from '../support/source-files.ts';

const files = readdirSync('locales/fr').filter((file) => file.endsWith('.json'));

/** A glossary word may stand in these sentences only, each for its reason. */
const allowed: Record<string, string> = {
  'panel.json review.ticked cochée': 'what is seen of a box: no other word says it',
  'panel.json review.unticked cochée': 'what is seen of a box: no other word says it',
  'panel.json review.untickedCase cochée': 'what is seen of a box: no other word says it',
  'opinions.json answer.unticked cochée': 'what is seen of a box: no other word says it',
  'panel.json shell.notTheSite dossier': 'the footer says what Bienvu does not see, in the word people use',
  'panel.json signIn.title se connecter': 'the sheet bears the name of what the page asks',
  'words.json because.counted compte': 'the saying itself, quoted to tell it from an account',
  'panel.json translated.choose original': 'the browser’s own words, quoted',
  ...Object.fromEntries(
    ['posture.act', 'who.mandate', 'who.missingMandate', 'finish.act'].flatMap((key) =>
      ['mandat', 'signé'].map((word) => [
        `helper.json ${key} ${word}`,
        'said to a professional only: the paper bears that name',
      ]),
    ),
  ),
  'helper.json who.aidants aidants connect': 'the service’s own name, where the link leads',
  'panel.json ending.print imprimer': 'the button does that',
  ...Object.fromEntries(
    [
      'keep.json open.photo e-mail',
      'panel.json signIn.wait e-mail',
      'panel.json signIn.open e-mail',
      'panel.json drawing.two-pages.idea e-mails',
      'panel.json drawing.two-pages.second e-mails',
    ].map((one) => [one, 'the word people use for it; portals say « courriel »']),
  ),
  'guide.json traps.codes franceconnect': 'the name of the site that shows the code',
  'guide.json voice.adviser france services': 'the name of the places where advisers work',
  'keep.json print.notes imprimer': 'the button does that',
  'keep.json print.ownPdf pdf': 'what the site calls it',
  'keep.json print.ownName pdf': 'what the browser’s list calls it',
  'keep.json print.ownPage imprimez': 'it names the gesture: no other word says it',
  'panel.json blocked.gesture.file.how scanner': 'the name the telephone gives it',
  'keep.json print.now imprimer': 'the button does that',
  'keep.json print.nothing imprimer': 'the button that led here does that',
  'keep.json card.print imprimer': 'the button does that',
  'keep.json retype.lost connexion': 'what sites themselves say they shut',
  'keep.json retype.wasLost connexion': 'what sites themselves say they shut',
  'keep.json closing.soon connexion': 'what sites themselves say they shut',
  'keep.json print.pdf imprimante': 'the thing itself, which she has or has not',
  'keep.json print.pdf pdf': 'the browser’s own word, in its list of printers',
  'beside.json posture.actUnder mandat': 'said to a professional, whose word it is',
  'beside.json posture.actUnder signé': 'said to a professional, whose word it is',
  'beside.json mandate.needs mandat': 'named once, right after what it means',
  'beside.json mandate.aidants aidants connect': 'the name of the service',
  'beside.json mandate.signed mandat': 'what is ticked, by a professional',
  'beside.json mandate.signed signé': 'what is ticked, by a professional',
  'beside.json end.mandate mandat': 'the end says what was ticked',
  'beside.json end.mandate signé': 'the end says what was ticked',
  'beside.json paper.go imprimer': 'the button does that',
  'checks.json format-email adresse e-mail': 'the name of what is asked',
  'checks.json format-tax-number numéro fiscal': 'the name of the number itself',
  'checks.json format-iban compte': 'the account whose number does not add up: it has no other name',
  'checks.json nir-birth-problem numéro de sécurité sociale': 'the name of the number itself',
  'checks.json format-nir numéro de sécurité sociale': 'the name of the number itself',
  'together.json later.mayDisconnect déconnecter': 'what happens, in the word the sites use for it',
  'together.json later.deadline date limite': 'the day itself, in the word the letters use for it',
};

/** « Case » is our own word for a field, everywhere. */
const everywhere = new Set(['case', 'cases']);

const words = (...list: string[]) => new RegExp(`(?<!\\p{L})(${list.join('|')})(?!\\p{L})`, 'iu');

/** Words of the trade, of computers, of reproach; and those that would promise too much. */
const forbidden = words(
  'valide[rz]?|validation|enregistre[rz]?|télécharge[rz]?|téléverse[rz]?|actualise[rz]?|champs?|pré-?rempli\\w*',
  'session|erreurs?|fautes?|incorrecte?s?|invalides?|pièges?|formulaires?|cliquez|veuillez|merci de|obligatoires?',
  'démarches?|interface|onglets?|navigateur|extension|complète?s?|complet|vérifiée?s?|conformes?|tout est bon',
);
const familiar = words('tu', 'ton', 'tes', 'toi');

/** Sentences hold 12 words; a rare one 15. */
const mostWords = 12;
const hardLimit = 15;

function flatten(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    flatten(inner, key ? `${key}.${name}` : name),
  );
}

/** What a person reads: names of parameters and tags are not words. */
const bare = (text: string) => text.replaceAll(/\{\{?\w+\}?\}|<\/?\w+>/gu, 'x');

describe.each(files)('the interface’s words in %s', (file) => {
  const texts = flatten(JSON.parse(readText(`locales/fr/${file}`)));
  const that = (isWrong: (text: string) => boolean) => texts.filter(({ text }) => isWrong(text));

  it('are never words of the glossary, except the named ones', () => {
    const portals = [null, ...packs.map((pack) => pack.id)];
    const found = portals.flatMap((portal) => {
      const matcher = buildMatcher(termsFor(portal));
      return texts.flatMap(({ key, text }) =>
        matcher.find(bare(text)).map(({ form }) => ({ key, form: form.toLowerCase() })),
      );
    });
    const unexpected = found
      .filter(({ form }) => !everywhere.has(form))
      // A hyphen at which no line breaks is a hyphen.
      .map(({ key, form }) => `${file} ${key} ${form.replaceAll('\u2011', '-')}`)
      .filter((one) => !(one in allowed));
    expect([...new Set(unexpected)]).toEqual([]);
  });

  it('are never those of the trade, of reproach, or of a promise', () => {
    expect(that((text) => forbidden.test(text))).toEqual([]);
  });

  it(`make sentences of at most ${mostWords} words, ${hardLimit} for one in twenty`, () => {
    const sentences = texts.flatMap(({ key, text }) =>
      text
        .split('\n')
        .flatMap((line) => sentencesOf(bare(line)))
        .map((sentence) => ({ key, sentence, count: wordsOf(sentence).length })),
    );
    expect(sentences.filter(({ count }) => count > hardLimit)).toEqual([]);
    const rather = sentences.filter(({ count }) => count > mostWords);
    expect(rather.length / sentences.length, JSON.stringify(rather, null, 1)).toBeLessThanOrEqual(0.05);
  });

  it('never cry out, never say « tu », use no brackets nor percentages', () => {
    expect(that((text) => /[!()[\]%]/u.test(text) || familiar.test(text))).toEqual([]);
  });

  it('have no-break spaces before : ; ? » € and after «, and curly apostrophes', () => {
    expect(that((text) => / [:;?»€]|« |«(?![\u00a0\u202f])|[\p{L}\d)»][?;»€]|'|\.\.\./u.test(text))).toEqual(
      [],
    );
  });
});

it('the calm ending is said word for word', () => {
  const { ending } = JSON.parse(readText('locales/fr/panel.json'));
  expect([ending.title, ending.nothingForgotten, ending.amounts].join(' ')).toBe(
    'Vous avez tout relu. Je n’ai rien vu d’oublié sur cette page. ' +
      'Les montants, c’est vous qui les avez comparés à vos papiers.',
  );
});

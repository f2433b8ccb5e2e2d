import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { terms as core } from '../../packs/common/core-terms.json' with { type: 'json' };

/** What anybody can recompute from the printed entries alone, without the product's own code. */
interface Printed {
  id: string;
  lang: string;
  headword: string;
  portal: string | null;
  sense: string;
  line: string;
  text: string;
  example: string;
  action: string;
  source: string | null;
  verifiedOn: string | null;
  reviewed: boolean;
}

const printed: Printed[] = execFileSync(process.execPath, ['scripts/words.ts'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const french = printed.filter(({ lang }) => lang === 'fr');
const count = (text: string) => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0;
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/u).filter((one) => one !== '');
const idsOf = (isWrong: (entry: Printed) => boolean, list = french) =>
  list.filter(isWrong).map(({ id }) => id);

const senses = Map.groupBy(french, ({ id }) => id.split('.')[0]);
const isPolysemous = ({ id }: Printed) =>
  new Set(senses.get(id.split('.')[0])?.map(({ sense }) => sense)).size > 1;

describe('the entries as `npm run -s words` prints them', () => {
  test('have each of their keys, and no other', () => {
    const keys = 'id,lang,headword,portal,sense,line,text,example,action,source,verifiedOn,reviewed'
      .split(',')
      .sort();
    expect(printed.filter((entry) => Object.keys(entry).sort().join() !== keys.join())).toEqual([]);
    expect(new Set(printed.map(({ id, lang, portal }) => `${id} ${lang} ${portal}`)).size).toBe(
      printed.length,
    );
  });

  test('say one thing at once, in few words, with an example and an act', () => {
    expect(idsOf(({ text }) => text.trim() === '', printed)).toEqual([]);
    expect(idsOf(({ line }) => sentences(line).length !== 1)).toEqual([]);
    expect(idsOf(({ line, text }) => sentences(`${line} ${text}`).length > 3)).toEqual([]);
    expect(idsOf(({ line, text }) => count(`${line} ${text}`) > 35)).toEqual([]);
    const all = ({ line, text, example, action }: Printed) =>
      sentences([line, text, example, action].filter(Boolean).join(' '));
    expect(idsOf((entry) => all(entry).some((one) => count(one) > 15))).toEqual([]);
    expect(idsOf(({ example }) => count(example) === 0 || count(example) > 15)).toEqual([]);
    expect(idsOf(({ action }) => sentences(action).length !== 1)).toEqual([]);
  });

  test('say « Ici, » where a word has several senses, and only there', () => {
    expect(idsOf((entry) => isPolysemous(entry) !== entry.line.startsWith('Ici, '))).toEqual([]);
  });

  test('say it with the same word in every language, which the card of many senses changes', () => {
    const here = ({ lang }: Printed) =>
      JSON.parse(readFileSync(`locales/${lang}/page.json`, 'utf8')).senseHere;
    expect(idsOf((one) => isPolysemous(one) !== one.line.startsWith(`${here(one)} `), printed)).toEqual([]);
  });

  test('use no brackets, no percentages, no « tu »', () => {
    const said = ({ line, text, example, action }: Printed) => `${line} ${text} ${example} ${action}`;
    expect(idsOf((entry) => /[()[\];%*]|(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/u.test(said(entry)))).toEqual([]);
  });

  test('never promise that nothing is sent: « Enregistrer et envoyer » exists', () => {
    expect(idsOf(({ line, text }) => /\brien ne part\b|sans envoyer/i.test(`${line} ${text}`))).toEqual([]);
  });

  test('call the health insurance by its name: « la santé » is how a person is', () => {
    const asInsurer =
      /la santé (paie|rend|ne rend|protège|vous|qui)|(site|carte verte) de la santé|à la santé l/i;
    expect(
      idsOf(({ line, text, example, action }) => asInsurer.test([line, text, example, action].join(' '))),
    ).toEqual([]);
  });

  test('name a source for each, and the day it was read as a date', () => {
    expect(idsOf(({ source }) => !URL.canParse(source ?? ''))).toEqual([]);
    expect(idsOf(({ verifiedOn }) => verifiedOn !== null && !/^\d{4}-\d{2}-\d{2}$/.test(verifiedOn))).toEqual(
      [],
    );
  });

  test('explain each sense of the core words in every language, beside the same French word', () => {
    const isCore = ({ id }: Printed) => core.includes(id.split('.')[0] ?? '');
    const wanted = new Set(french.filter(isCore).map(({ id }) => id));
    const byLang = Map.groupBy(printed.filter(isCore), ({ lang }) => lang);
    expect(byLang.size).toBe(8);
    for (const [lang, entries] of byLang) {
      expect([lang, wanted.difference(new Set(entries.map(({ id }) => id))).size]).toEqual([lang, 0]);
    }
    const headwords = Map.groupBy(printed, ({ id, portal }) => `${id} ${portal}`);
    expect(
      [...headwords.values()].filter((list) => new Set(list.map(({ headword }) => headword)).size > 1),
    ).toEqual([]);
  });
});

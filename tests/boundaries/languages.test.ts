import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import i18next from 'i18next';
import { afterAll, describe, expect, it } from 'vitest';
import { i18nOptions, offeredLanguages, usableLanguage } from '../../adapters/browser/i18n.ts';
import { textDirection } from '../../adapters/browser/i18n-page.ts';
import { findGaps, type SentenceTree } from '../../core/wording/translation.ts';
import languages from '../../locales/languages.json' with { type: 'json' };
import { terms as core } from '../../packs/common/core-terms.json' with { type: 'json' };
import { textsIn } from '../../packs/language.ts';
import { checkLanguages } from '../../scripts/check-languages.ts';
import { loadGlossaries } from '../../scripts/load-glossary.ts';
import { loadPacks } from '../../scripts/load-packs.ts';

const { packs } = loadPacks();
const glossaries = loadGlossaries();
await Promise.all(Object.keys(languages).map(usableLanguage));
const interfaceTexts = (lang: string) => textsIn(lang)?.interface ?? {};
const french = interfaceTexts('fr');
const translated = Object.keys(languages).filter((lang) => lang !== 'fr');
const none = { missing: [], extra: [], altered: [] };

describe.each(translated)('the language %s', (lang) => {
  const own = interfaceTexts(lang);

  it('has the interface’s files', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(french).sort());
  });

  it.each(Object.keys(french))('says in %s all that French says, with the same parameters', (namespace) => {
    expect(findGaps(french[namespace] ?? {}, own[namespace] ?? {}, lang)).toEqual(none);
  });

  it('says no more than French in the guides, with the same parameters', () => {
    for (const pack of packs) {
      const { extra, altered } = findGaps(pack.texts.fr ?? {}, pack.texts[lang] ?? {}, lang);
      expect({ pack: pack.id, extra, altered }).toEqual({ pack: pack.id, extra: [], altered: [] });
    }
  });

  it('explains the core words, each of their senses', () => {
    const missing = core.flatMap((id) => {
      const home = glossaries.find(({ terms }) => terms.some((term) => term.id === id));
      const senses = home?.terms.find((term) => term.id === id)?.senses ?? [];
      if (senses.length === 0) return [`${id}: no such word`];
      return senses
        .filter((sense) => !home?.texts[lang]?.[id]?.[sense.id])
        .map((sense) => `${id}.${sense.id}`);
    });
    expect(missing).toEqual([]);
  });

  it('is offered, under its own name', () => {
    const { name } = languages[lang as keyof typeof languages];
    expect(offeredLanguages()).toContainEqual({ id: lang, name });
  });

  it('says that nobody has read it over, when nobody has', () => {
    const { isReviewed, unreviewed } = languages[lang as keyof typeof languages];
    expect(unreviewed !== '').toBe(!isReviewed);
  });

  it('never turns the direction of the text by hidden marks', () => {
    const hidden = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
    const files: unknown[] = [
      own,
      ...packs.map((pack) => pack.texts[lang]),
      ...glossaries.map((one) => one.texts[lang]),
    ];
    expect(files.filter((texts) => hidden.test(JSON.stringify(texts ?? {})))).toEqual([]);
  });
});

describe.each(translated.filter((lang) => textDirection(lang) === 'rtl'))(
  'from right to left, %s',
  (lang) => {
    it('has a word of its own between two French ones: signs alone would go with the French, in its direction', () => {
      const texts: unknown[] = [
        interfaceTexts(lang),
        ...packs.map((pack) => pack.texts[lang]),
        ...glossaries.map((one) => one.texts[lang]),
      ];
      const frenchRow = /\p{Script=Latin}\P{L}*[«»،,؛;:؟?!]\P{L}*\p{Script=Latin}/u;
      const sentences = texts.flatMap(sentencesIn).map((text) => text.replaceAll(/<[^>]*>|{{?\w+}?}/g, ''));
      expect(sentences.length).toBeGreaterThan(1000);
      expect(sentences.filter((text) => frenchRow.test(text))).toEqual([]);
    });

    it('keeps apart whatever is put into a sentence', async () => {
      const texts = i18next.createInstance();
      await texts.init(i18nOptions(texts, lang));
      expect(texts.t('checks:papers-problem', { told: 'paie.pdf', asked: 'Êtes-vous logé ?' })).toMatch(
        /«\u2068paie\.pdf\u2069».*«\u2068Êtes-vous logé\u00a0\?\u2069»/u,
      );
      await texts.changeLanguage('fr');
      expect(texts.t('checks:papers-problem', { told: 'paie.pdf', asked: 'RIB' })).toBe(
        '«\u00a0paie.pdf\u00a0» ne va pas avec «\u00a0RIB\u00a0».',
      );
    });
  },
);

function sentencesIn(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return texts && typeof texts === 'object' ? Object.values(texts).flatMap(sentencesIn) : [];
}

describe('a language', () => {
  it('that is not offered, or no longer, gives way to French', async () => {
    expect(await usableLanguage('it')).toBe('fr');
    expect(await usableLanguage('toString')).toBe('fr');
    expect(await usableLanguage('uk')).toBe('uk');
  });

  it('is listed when it has a folder', () => {
    const folders = readdirSync('locales', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(name in languages))).toEqual([]);
  });

  it('is written from right to left where its people write so', () => {
    expect(['fr', 'uk', 'ar', 'fa'].map(textDirection)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
});

describe('the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bienvu-locales-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const inCopy = (change: () => void) => {
    cpSync('locales', folder, { recursive: true });
    change();
    return () => checkLanguages(folder);
  };

  it('goes on with the languages as they are', () => expect(inCopy(() => undefined)).not.toThrow());

  it('stops at a language with a file or a sentence missing, and names them', () => {
    expect(inCopy(() => rmSync(join(folder, 'uk', 'guide.json')))).toThrow(/locales\/uk\/guide\.json/);
    const shortened = inCopy(() => {
      const path = join(folder, 'ar', 'page.json');
      const { look: _left, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, JSON.stringify(rest));
    });
    expect(shortened).toThrow(/locales\/ar\/page\.json[\s\S]*"look"/);
  });
});

describe('comparing a file with its French', () => {
  const twin: SentenceTree = { a: { b: 'Le {{day}}' }, c_one: 'Un mot', c_other: '{{count}} mots' };
  const ukrainian = {
    a: { b: 'День {{day}}' },
    c_one: '{{count}} слово',
    c_few: '{{count}} слова',
    c_many: '{{count}} слів',
  };

  it('asks for the plural forms of whole numbers in that language', () => {
    expect(findGaps(twin, ukrainian, 'uk')).toEqual(none);
    expect(findGaps(twin, { ...ukrainian, c_other: '{{count}} слова' }, 'uk')).toEqual(none);
    const { c_many: _left, ...rest } = ukrainian;
    expect(findGaps(twin, rest, 'uk').missing).toEqual(['c_many']);
    expect(findGaps(twin, ukrainian, 'ar').missing).toEqual(['c_zero', 'c_two', 'c_other']);
  });

  it('tells what is left empty, what is too much, and a parameter that was lost', () => {
    expect(findGaps(twin, { ...ukrainian, a: { b: ' ' }, d: 'зайве' }, 'uk')).toEqual({
      missing: ['a.b'],
      extra: ['d'],
      altered: ['a.b'],
    });
    expect(findGaps(twin, { ...ukrainian, a: { b: 'День {day}' } }, 'uk').altered).toEqual(['a.b']);
  });
});

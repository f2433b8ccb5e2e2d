import i18next from 'i18next';
import { expect, it } from 'vitest';
import { i18nOptions, usableLanguage } from '../../../adapters/browser/i18n.ts';
import { saidIn } from '../../../entrypoints/sidepanel/said-in.ts';

it('says months in her language, the French below, and what is copied from the page as it stands there', async () => {
  const texts = i18next.createInstance();
  await texts.init(i18nOptions(texts, await usableLanguage('uk')));
  const said = saidIn(texts, 'uk');
  expect(said({ ns: 'checks', key: 'other-month-problem', params: { months: 'mars, avril, mai' } })).toEqual({
    text: 'Сторінка просить інші місяці: березень, квітень, травень.',
    lang: 'uk',
    french: 'La page demande d’autres mois\u00a0: mars, avril, mai.',
  });
  expect(
    said({ ns: 'checks', key: 'paid-month-problem', params: { month: 'Septembre 2026' } }).text,
  ).toContain('«Septembre 2026»');
  expect(said({ ns: 'checks', key: 'agreement-problem', params: { first: 'mars' } }).text).toContain(
    '«mars»',
  );
});

it.each(['ar', 'fa'])('keeps the sign of « FranceConnect+ » behind it in %s', async (lang) => {
  const texts = i18next.createInstance();
  await texts.init(i18nOptions(texts, await usableLanguage(lang)));
  const { text, french } = saidIn(texts, lang)({ ns: 'caf', key: 'sign-in-trap-plus', params: {} });
  expect(text).toContain('\u2066FranceConnect+\u2069');
  expect(french).toContain('FranceConnect+.');
});

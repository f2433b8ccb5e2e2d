import type { Chance } from './chance.ts';

/** How one author writes all along a page. */
export interface Hand {
  apostrophe: '’' | "'";
  /** Before « : », « ? », « € ». */
  space: ' ' | '\u00a0' | '\u202f';
  /** After a label. */
  end: '' | ' :';
  isLoud: boolean;
}

export function handOf(chance: Chance): Hand {
  return {
    apostrophe: chance.one(['’', "'"]),
    space: chance.one([' ', '\u00a0', '\u202f']),
    end: chance.one(['', '', ' :']),
    isLoud: chance.is(0.12),
  };
}

/** A sentence as that author writes it. */
export function write(text: string, { apostrophe, space }: Hand): string {
  return text.replace(/['’]/g, apostrophe).replace(/ (?=[:?!;€»])|(?<=«) /g, space);
}

/** A case's label as that author writes it; questions keep their question mark. */
export function writeLabel(text: string, hand: Hand): string {
  const ended = /[?:.]$/.test(text) ? text : `${text}${hand.end}`;
  const written = write(ended, hand);
  return hand.isLoud ? written.toLocaleUpperCase('fr') : written;
}

/** Safe inside html, quotes included. */
export function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

/** « novembre 2026 » */
export function monthAndYear(month: Temporal.PlainYearMonth): string {
  return `${monthName(month.month)} ${month.year}`;
}

/** « de novembre 2026 », « d'octobre 2026 » */
export function ofMonth(month: Temporal.PlainYearMonth): string {
  const name = monthAndYear(month);
  return /^[ao]/.test(name) ? `d'${name}` : `de ${name}`;
}

/** JJ/MM/AAAA */
export function writeDate(date: Temporal.PlainDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.day)}/${two(date.month)}/${date.year}`;
}

/** An amount as people and portals write them: the same number in several ways. */
export function writeAmount(cents: number, chance: Chance): string {
  const [euros, rest] = [Math.trunc(cents / 100), String(Math.abs(cents) % 100).padStart(2, '0')];
  const spaced = String(euros).replace(/\B(?=(\d{3})+$)/g, chance.one([' ', '\u00a0', '\u202f']));
  return chance.one([
    `${spaced},${rest}`,
    `${euros},${rest}`,
    `${euros}.${rest}`,
    ...(rest === '00' ? [String(euros), spaced] : []),
  ]);
}

const units = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const tens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** A whole number below a million as it is written in French. */
export function inWords(number: number): string {
  if (number < 20) return units[number] ?? '';
  if (number < 100) {
    const ten = Math.floor(number / 10);
    const rest = ten === 7 || ten === 9 ? (number % 10) + 10 : number % 10;
    if (rest === 0) return ten === 8 ? 'quatre-vingts' : (tens[ten] ?? '');
    const isEt = (rest === 1 || rest === 11) && ten < 8;
    return `${tens[ten]}${isEt ? ' et ' : '-'}${units[rest]}`;
  }
  if (number < 1000) {
    const hundreds = Math.floor(number / 100);
    const rest = number % 100;
    const head = hundreds === 1 ? 'cent' : `${units[hundreds]} cent${rest === 0 ? 's' : ''}`;
    return rest === 0 ? head : `${head} ${inWords(rest)}`;
  }
  const thousands = Math.floor(number / 1000);
  const rest = number % 1000;
  const head = thousands === 1 ? 'mille' : `${inWords(thousands)} mille`;
  return rest === 0 ? head : `${head} ${inWords(rest)}`;
}

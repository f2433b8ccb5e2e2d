import {
  electronicFormatIBAN,
  isValidBBAN,
  isValidBIC,
  isValidIBAN,
  ValidationErrorsIBAN,
  validateIBAN,
} from 'ibantools';
import { validate as validateTaxNumber } from 'stdnum/lib/esm/fr/nif';
import { validate as validateNir } from 'stdnum/lib/esm/fr/nir';
import { validate as validateSiren } from 'stdnum/lib/esm/fr/siren';
import { validate as validateSiret } from 'stdnum/lib/esm/fr/siret';
import type { KeyedNumber, Shape } from './numbers.ts';

/** Whether a number that carries its own key is well formed. Spaces, dots and dashes do not count. */
export function checkKey(kind: KeyedNumber, text: string): Shape {
  const bare = text.normalize('NFKC').replace(/[\s.\-/]/gu, '');
  switch (kind) {
    case 'iban':
      return checkIban(bare);
    case 'rib':
      return isValidBBAN(bare.toUpperCase(), 'FR');
    case 'bic':
      return isValidBIC(bare.toUpperCase());
    case 'nir':
      return validateNir(bare).isValid;
    case 'tax-number':
      return validateTaxNumber(bare).isValid;
    case 'siret':
      return validateSiret(bare).isValid;
    case 'siren':
      return validateSiren(bare).isValid;
  }
}

/** For a French account the key of the RIB inside it counts too. */
function checkIban(text: string): Shape {
  const iban = electronicFormatIBAN(text) ?? '';
  if (isValidIBAN(iban)) return true;
  const codes = validateIBAN(iban).errorCodes;
  // A country the library knows nothing of cannot be judged.
  return codes.length === 1 && codes[0] === ValidationErrorsIBAN.NoIBANCountry && /^[A-Z]{2}\d{2}/.test(iban)
    ? 'unknown'
    : false;
}

/**
 * « 842,16 » typed as « 824,16 » or « 842,18 »: two digits that changed places, or one that is another. Where what is told may have
 * been put right since, « 942,16 » may be a bonus.
 */
export function isSlipOf(typed: number, told: number, mayBeCorrected = false): boolean {
  const [one, two] = [String(typed), String(told)];
  // In whole euros it may be rounded.
  if (one.length !== two.length || [typed, told].some((cents) => cents % 100 === 0 || cents < least))
    return false;
  const apart = [...two].flatMap((digit, at) => (digit === one[at] ? [] : [at]));
  const [first = 0, second, third] = apart;
  if (third !== undefined || apart.length === 0) return false;
  if (mayBeCorrected && second === undefined && (typed - told) % tenEuros === 0) return false;
  return (
    second === undefined || (second === first + 1 && one[first] === two[second] && one[second] === two[first])
  );
}

const tenEuros = 10_00;
/** Of fewer digits, another amount may be as near. */
const least = 100_00;

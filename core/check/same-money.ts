/** The names that one money goes by, in a folded text, each under the one it is known by. */
export const sameMoney = {
  apl: '(?:allocations?|aides?) (?:(?!et |ou )\\w+ )?(?:(?:au|de|du|pour le|d) )?logement|apl|als?|alf',
  rsa: 'rsa|revenu de solidarite active',
  aah: 'aah|allocations? (?:aux )?adultes? handicapee?s?',
  are: 'are|allocations? (?:de |d )?(?:aide au )?(?:chomage|retour a l emploi|france travail)',
  'indemnites journalieres': 'indemnites? journalieres?|ij(?:ss)?',
};

/** Paid while she is ill. */
export const ofIllness = new RegExp(String.raw`\b(?:${sameMoney['indemnites journalieres']})\b`);
/** Paid while she has no work. */
export const ofNoWork = new RegExp(String.raw`\b(?:chomage|${sameMoney.are})\b`);

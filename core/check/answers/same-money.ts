/** The names that one money goes by, in a folded text, each under the one it is known by. */
export const sameMoney = {
  apl: '(?:allocations?|aides?) (?:(?!et |ou )\\w+ )?(?:(?:au|de|du|pour le|d) )?logement|apl|als?|alf',
  rsa: 'rsa|revenu de solidarite active',
  aah: 'aah|allocations? (?:aux )?adultes? handicapee?s?',
  are: 'are|allocations? (?:de |d aide au )?retour a l emploi|allocations? (?:de )?chomage',
  'indemnites journalieres': 'indemnites? journalieres?|ij(?:ss)?',
};

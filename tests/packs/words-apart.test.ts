import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../core/glossary/build-matcher.ts';
import { formsFor } from '../../core/glossary/word-entry.ts';
import { loadGlossaries } from '../../scripts/load-glossary.ts';

const glossaries = loadGlossaries();
const matcher = buildMatcher(formsFor(glossaries, null));
const terms = glossaries.flatMap((glossary) => glossary.terms);

/** The card shows the word she pressed: an opposite, the other party or another paper never opens in its place. */
describe('a word opens its own entry', () => {
  test.each([
    ['votre demande est recevable', 'recevable'],
    ['la recevabilité du dossier', 'recevable'],
    ['une demande irrecevable', 'irrecevable'],
    ['cela n’est pas recevable', 'irrecevable'],
    ['démission', 'demission'],
    ['si vous démissionnez', 'demission'],
    ['un licenciement économique', 'licenciement'],
    ['vous êtes licenciée', 'licenciement'],
    ['une rupture conventionnelle', 'rupture-conventionnelle'],
    ['revenus non imposables', 'non-imposable'],
    ['ce n’est pas imposable', 'non-imposable'],
    ['vous êtes imposable', 'imposable'],
    ['un avis de non-imposition', 'avis-de-non-imposition'],
    ['silence vaut accord', 'silence-vaut-accord'],
    ['silence vaut rejet', 'silence-vaut-rejet'],
    ['vos descendants', 'descendant'],
    ['vos ascendants', 'ascendant'],
    ['vous déconnecter', 'se-deconnecter'],
    ['Déconnexion', 'se-deconnecter'],
    ['Connexion', 'se-connecter'],
    ['dix jours ouvrables', 'jours-ouvrables'],
    ['dix jours ouvrés', 'jours-ouvres'],
    ['le locataire', 'locataire'],
    ['un colocataire', 'colocataire'],
    ['le bailleur', 'bailleur'],
    ['une personne isolée', 'personne-isolee'],
    ['un parent isolé', 'parent-isole'],
    ['l’ALF', 'alf'],
    ['l’ALS', 'als'],
    ['l’allocation de logement sociale', 'als'],
    ['les aides au logement', 'aide-au-logement'],
    ['l’APL', 'apl'],
    ['vous êtes éligible', 'eligible'],
    ['vous n’êtes pas éligible', 'non-eligible'],
    ['non cumulable', 'non-cumulable'],
    ['cette clause est inopposable', 'inopposable'],
    ['décochez', 'decocher'],
    ['cochez', 'cocher'],
    ['un logement insalubre', 'insalubre'],
    ['un logement non décent', 'non-decent'],
    ['à défaut', 'a-defaut'],
    ['votre garant', 'garant'],
    ['le mandant', 'mandant'],
    ['le mandataire', 'mandataire'],
    ['un mandat', 'mandat'],
    ['l’hébergeant', 'hebergeant'],
    ['la personne hébergée', 'heberge'],
    ['une attestation d’hébergement', 'attestation-d-hebergement'],
    ['votre carte nationale d’identité', 'carte-d-identite'],
    ['une pièce d’identité', 'piece-d-identite'],
    ['la facture', 'facture'],
    ['un procès-verbal', 'proces-verbal'],
    ['une main courante', 'main-courante'],
    ['une pré-plainte', 'pre-plainte'],
    ['la prise en charge', 'prise-en-charge'],
    ['les charges', 'charges'],
    ['une notification définitive', 'notification-definitive'],
    ['la déclaration automatique', 'declaration-automatique'],
    ['l’âge légal', 'age-legal'],
    ['une légalisation', 'legalisation'],
    ['le recensement citoyen', 'recensement-citoyen'],
    ['la garde alternée', 'residence-alternee'],
    ['un accueil extrascolaire', 'extrascolaire'],
    ['votre CPAM', 'assurance-maladie'],
    ['une décision implicite', 'decision-implicite'],
    ['une décision implicite de rejet', 'silence-vaut-rejet'],
    ['revenus N-1', 'n-1'],
    ['revenus N-2', 'n-2'],
    ['un avis de sommes à payer', 'avis-de-sommes-a-payer'],
    ['une mesure de protection', 'mesure-de-protection'],
    ['une copie intégrale', 'copie-integrale'],
    ['un extrait d’acte', 'extrait-d-acte'],
    ['net à payer avant impôt', 'net-avant-impot'],
    ['net à payer', 'net-a-payer'],
  ])('%s: %s', (text, termId) => {
    const [found, ...others] = matcher.find(text).map((match) => match.termId);
    expect([found, others.includes(termId)]).toEqual([termId, false]);
  });
});

/** « non décent » inside « décent », « inéligible » inside « éligible »: a denial has an entry of its own, or none. */
test('no written form of a term denies its headword', () => {
  const denial = /^(non|pas|sans|in|im|ir|il|dé|dés)[- ]?/i;
  const wrong = terms.flatMap(({ headword, forms, exact = [] }) =>
    [...forms, ...exact].filter(
      (form) => form !== headword && form.replace(denial, '') === headword && form.length > headword.length,
    ),
  );
  // « Écrivez le numéro sans espace » is about the sign itself.
  expect(wrong).toEqual(['sans espace']);
});

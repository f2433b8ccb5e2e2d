import { describe, expect, test } from 'vitest';
import { buildMatcher } from '../../core/glossary/build-matcher.ts';
import { formsFor } from '../../core/glossary/word-entry.ts';
import { loadGlossaries } from '../../scripts/load-glossary.ts';

const matcher = buildMatcher(formsFor(loadGlossaries(), null));
const idsIn = (text: string) => matcher.find(text).map(({ termId }) => termId);

/** Wordings of public services’ pages and software, shortened: what stands there is not what the entry explains. */
describe('a word that only looks like one of the glossary is left alone', () => {
  test.each([
    ['majoration', 'la majorité des communes, à sa majorité'],
    ['pacs', 'une PAC air/eau, la déclaration PAC, en PACA'],
    ['avenant', 'l’avenir des jeunes'],
    ['caution', 'la gare, se garer, garant de la sécurité'],
    ['amende', 'les statuts amendés, un amendement'],
    ['delai', 'c’est un délit, la fin de-la page'],
    ['assignation', 'la fiche vous a été assignée, assigner un rôle'],
    ['refere', 'référez-vous au guide, l’enseignant référant'],
    ['ressortissant', 'la cour d’appel de ce ressort'],
    ['justificatif', 'la justification des écarts, cela se justifie'],
    ['versement', 'le bassin versant'],
    ['mutuelle', 'ils s’excluent mutuellement, par accord mutuel'],
    ['signalement', 'un signal, des signaux'],
    ['signer', 'un signe de fraude'],
    ['menage', 'ménager un passage'],
    ['formulaire', 'un cerf'],
    ['depens', 'cela dépend de vous'],
    ['requerant', 'requérir un avis'],
    ['numero-de-dossier', 'le référent du dossier, les n dossiers'],
    ['cumul', 'la puissance cumulée'],
    ['personne-a-charge', 'une erreur au chargement, le reste à charge'],
    ['charges', 'le cahier des charges, un point de charge'],
    ['preavis', 'modifié à tout moment et sans préavis'],
    ['recours', 'il a recours à un prestataire'],
    ['renouvellement', 'une énergie renouvelable, de la chaleur renouvelable'],
    ['code-a-usage-unique', 'le code de la sécurité intérieure'],
    ['complementaire-sante-solidaire', 'des styles CSS, une classe CSS'],
    ['imprimer', 'cela donne l’impression d’être suivi'],
    ['en-construction', 'les réseaux en construction'],
    ['retraite', 'une maison de retraite'],
    ['compte', 'vous êtes un grand compte'],
    ['rendez-vous', 'rendez-vous dès lundi, rendez-vous sur le site'],
    ['charger', 'une borne de recharge'],
    ['salaire-brut', 'l’impact brut'],
    ['droit-a-l-erreur', 'régulariser la situation'],
    ['maprimerenov', 'les aides de l’Anah'],
    ['eco-ptz', 'un prêt à taux zéro pour acheter'],
  ])('%s: %s', (termId, text) => expect(idsIn(text)).not.toContain(termId));
});

describe('the word itself is found, as people write it', () => {
  test.each([
    ['majoration', 'une somme majorée'],
    ['pacs', 'Pacs, pacsés'],
    ['avenant', 'deux avenants'],
    ['caution', 'vos garants'],
    ['delai', 'les délais'],
    ['refere', 'un RÉFÉRÉ'],
    ['justificatif', 'vos pièces justificatives'],
    ['cumul', 'vous cumulez deux aides'],
    ['le-cas-echeant', 'à défaut'],
    ['recours', 'un recours amiable'],
    ['complementaire-sante-solidaire', 'votre CSS'],
    ['en-construction', 'votre dossier est en construction'],
    ['compte', 'sans tenir compte de l’aide'],
    ['format', 'un fichier png, jpeg ou PDF'],
    ['se-connecter', 'vos dernières connexions'],
    ['en-instruction', 'le dossier est instruit'],
    ['signer', 'le signataire'],
    ['actualiser', 'réactualisez la page'],
    ['deposer', 'ceux qui déposent une demande'],
    ['montant-net-social', 'votre salaire net social'],
    ['regulariser', 'une demande de régularisation'],
    ['anah', 'l’ANAH'],
    ['ptz', 'le PTZ'],
    ['ameli', 'sur ameli.fr'],
  ])('%s: %s', (termId, text) => expect(idsIn(text)).toContain(termId));
});

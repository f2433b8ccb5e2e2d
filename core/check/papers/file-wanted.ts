/** « J'attends le contrat de travail », and a payslip joined under « Fichier à envoyer ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { alike, kindsIn, servesFor } from './paper-kinds.ts';
import type { Told } from './papers-told.ts';

/** « Justificatif de domicile (quittance, facture…) »: papers of many makes. */
const ofManyMakes =
  /\bjustificatifs? (?:de |d |des )?(?:domicile|adresse|residence|logement|ressources|revenus|situation|identite)\b|\b(?:ou|exemple|etc|notamment|tout document)\b/;

export const isAlike = (one: string, two: string): boolean =>
  alike.some((pair) => pair.includes(one) && pair.includes(two));

export const finding = (field: Field, told: string, asked: string): Finding =>
  ownFinding('papers', 'problem', spotOf(field), 'papers-problem', { told, asked });

/** The one file, under a name that says nothing of what it is. */
export function ofFile(field: Field, told: readonly Told[]): Finding[] {
  const [name, more] = field.files.map((one) => one.name);
  const [given, other] = kindsIn(name ?? '');
  if (name === undefined || more !== undefined || given === undefined || other !== undefined) return [];
  if (kindsIn(field.label).length > 0 || /\bautres?\b/.test(fold(field.label))) return [];
  const kinds = [
    ...new Set(
      told.flatMap(({ paper, rest }) => (kindsIn(paper).length > 0 ? kindsIn(paper) : kindsIn(rest))),
    ),
  ];
  const [wanted, another] = kinds;
  const mayServe =
    wanted === undefined || wanted === given || isAlike(wanted, given) || servesFor[wanted]?.includes(given);
  const line = told.find(({ paper, rest }) => kindsIn(`${paper} ${rest}`)[0] === wanted)?.line;
  return another !== undefined || mayServe || line === undefined || ofManyMakes.test(fold(line))
    ? []
    : [finding(field, name, line)];
}

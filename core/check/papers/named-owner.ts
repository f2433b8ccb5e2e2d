/** « Bulletin de salaire de Mme Nadia FERHAT », and « bulletin_aout_2026_BENALI_Karim.pdf ». */
import { fold } from '../../wording/fold.ts';
import { isOfPaper, ofSchool } from './other-name.ts';
import { kindsIn, wordsOf } from './papers.ts';

/** In the name of the very person they are of; a notice of tax or a bill may be in that of one she lives with. */
const ofThePerson = new Set(['payslip', 'identity', 'sickness', 'school', 'health']);
const ofPension = /\battestation (?:de |du |des )?(?:paiements? )?(?:de )?(?:la )?(?:retraite|pension)s?\b/;

/** « Justificatif de domicile au nom de Nadia FERHAT »: said of any paper. */
const inTheName = /\bau (?:seul )?nom d/;

const owner =
  /(?:(?<!\p{L})(?:de|pour) |(?<!\p{L})d[’'])((?:Mme|Mlle|M|Madame|Monsieur)\.? )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})/u;

/**
 * Of the most given: « MERCADIER Jacques » is somebody, « CARREFOUR Market » or « CHU Rouen », whose paper it is too, nobody.
 * One that is not here is not judged.
 */
const firstNames = new Set(
  'adam agnes ahmed alain alexandre alexis alice ali amandine amina anais andre anne annie anthony antoine arnaud audrey aurelie axel benjamin benoit bernard brigitte bruno camille caroline catherine cecile celine chantal charlotte chloe christelle christian christine christophe claire claude claudine clement corinne cyril damien daniel david denis didier dominique elisabeth elodie emilie emma emmanuel enzo eric estelle eva fabien fabrice fatima fatou florence florian francis franck francois francoise frederic gabriel genevieve georges gerald gerard gilles guillaume guy hassan helene henri herve hugo ibrahim ines isabelle jacqueline jacques jean jeanne jerome jessica joel jonathan josette julie julien karim karine kevin khadija laetitia laura laure laurence laurent lea leila leo lionel lisa loic louis louise luc lucas lucie ludovic malika manon marc marcel margaux marguerite marie marine marion martine mathieu mathilde maurice maxime melanie michel michele mickael mohamed monique morgane moussa mustapha myriam nadia nathalie nicolas nicole noemie nora odette odile olivier oceane pascal pascale patricia patrick paul pauline philippe pierre quentin rachid raymond regine remi rene robert roger romain rachel sabrina said samir samira sandra sandrine sarah sebastien serge severine simone solene sophie stephane stephanie sylvain sylvie theo therese thierry thomas valerie vanessa veronique victor vincent virginie xavier yann yannick yasmine yves yvette yvonne'.split(
    ' ',
  ),
);

/** Whether a file bears the name and first name of another than the one whose paper the case names, told on the page or not. */
export function isOfOtherThanNamed(label: string, file: string): boolean {
  const [, civility, asked = ''] = owner.exec(label) ?? [];
  const own = fold(asked).split(' ');
  const isNamed = civility !== undefined || own.some((word) => firstNames.has(word));
  const words = fold(label);
  const isPersonal =
    inTheName.test(words) || ofPension.test(words) || kindsIn(label).some((kind) => ofThePerson.has(kind));
  if (!isNamed || !isPersonal) return false;
  // « … ou de M. Karim BENALI »
  if (/\bou\b/.test(words) || ofSchool.test(wordsOf(file))) return false;
  const names = file
    .normalize('NFC')
    .replace(/\.\p{L}{2,5}$/u, '')
    .split(/[^\p{L}]+/u)
    .filter(
      (word) => /^\p{Lu}/u.test(word) && !isOfPaper(fold(word)) && !` ${words} `.includes(` ${fold(word)} `),
    );
  const isOwn = wordsOf(file)
    .split(' ')
    .some((word) => own.includes(word));
  const surnames = names.filter((word) => /^\p{Lu}{2,}$/u.test(word));
  const first = names.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return (
    !isOwn &&
    surnames.length > 0 &&
    surnames.length + first.length === names.length &&
    first.some((word) => firstNames.has(fold(word)))
  );
}

/** « Vous êtes locataire du 8 rue de Siam », « mariés depuis le 12/06/2021 », told by the page, and another of the choices. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll, onceForEach } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { isHers } from '../who-and-when.ts';

type Ways = Record<string, RegExp>;

/** Ways to be of which one is true of her; « seul » of several. */
const family: Ways = {
  married: /\b(?:mariee?s?|epoux)\b/,
  pacs: /\bpacs(?:ee?s?)?\b/,
  couple: /\b(?:concubin\w*|union libre|vie maritale|maritalement)\b/,
  together: /\ben couple\b|\ben menage\b/,
  single: /\bcelibataires?\b/,
  alone: /\b(?:vis|vivez|vit|vivre|vivant) seule?s?\b|^seule?s?$/,
  parted: /\b(?:divorce|separe)e?s?\b/,
  widowed: /\b(?:veuf|veuve)\b/,
};
const home: Ways = {
  tenant: /\b(?:sous )?locataires?\b|\ben location\b/,
  owner: /\b(?:co)?proprietaires?\b|\baccedante?\b/,
  lodged: /\b(?:heberge|loge)e?s?(?! par)\b(?! a l hotel)/,
};
const sorts: readonly { ways: Ways; name: RegExp }[] = [
  {
    ways: family,
    name: /\b(?:situation|etat|statut)\b.*\b(?:famil\w+|matrimonial\w*|conjugal\w*|civil|couple|foyer|actuel\w*|connu\w*)\b|^(?:votre )?situation$/,
  },
  {
    ways: home,
    name: /\b(?:statut|occup\w+|logement|habitation|titre)\b/,
  },
];

/** Each may be said of one who is the other. */
const together = ['married', 'pacs', 'couple', 'together'];
const apart = ['single', 'alone', 'parted', 'widowed'];
function mayBe(told: string, chosen: string): boolean {
  if (told === chosen) return true;
  if (chosen === 'together') return together.includes(told);
  if (chosen === 'alone') return apart.includes(told);
  if (told === 'together') return together.includes(chosen);
  if (told === 'alone') return apart.includes(chosen);
  // Who lives with somebody unmarried is single to the tax office; who is divorced may call herself single.
  return (told === 'couple' && chosen === 'single') || (told === 'parted' && chosen === 'single');
}

const waysIn = (ways: Ways, text: string): string[] => {
  const words = fold(text.replace(/\(e\)(?:\(s\))?|\(e?s\)|·e(?:·s)?|-e(?=\s|$)/giu, ''));
  return Object.keys(ways).filter((way) => ways[way]?.test(words));
};

const notNow =
  /\b(?:n|pas|non|plus|si|ou|lorsqu\w*|quand|etiez|etait|viviez|ancien\w*|jusqu\w*|avant|aucune?|futur\w*|prochain\w*|serez|sera|demand\w*|attest\w*|exemple|parents?|mere|pere|fils|fille|enfants? (?:maries?|celibataires?)|bailleur|heberge\w* par vous|vous hebergez|bien que)\b/;
const withKin =
  /\b(?:chez|avec) (?:(?:vos|votre|mes|mon|ma|sa|son|ses|l un de vos) )?(?:parents?|mere|pere|fils|fille|enfants?)\b/;
const isOfHer =
  /^(?:et |donc |a ce jour |aujourd hui |actuellement |d apres .{0,60}?|selon .{0,60}?|nous avons note que |au \d{1,2} \w+ 20\d\d )*(?:vous (?:etes|vivez|occupez|habitez|louez)|je (?:suis|vis|loue)|(?:vous et )?\w* ?\w* ?(?:mariee?s?|pacsee?s?|divorcee?s?|separee?s?|veuf|veuve|celibataires?|locataires?|proprietaires?|hebergee?s?|en (?:concubinage|couple|union libre)|concubinage)\b)/;
const asOfBefore =
  /\b(?:precedent\w*|ancien\w*|avant|etiez|viviez|quitt\w*|futur\w*|sera|serez|prochain\w*|nouve\w+|apres|conjointe?|parents?|mere|pere|bailleur|hebergeante?|enfants?|souhait\w*|chang\w*)\b/;
const ofChange =
  /\b(?:chang\w*|modif\w*|separation|rupture|demenag\w*|nouvelle situation|signaler|corrig\w*)\b/;
/** « Je me sépare », « Mariage »: what has happened, or may have. */
const anEvent =
  /^(?:je (?:me|deviens|demenage|quitte)\b|(?:une? |la |le |mon |ma )?(?:mariage|separation|rupture|divorce$|deces|naissance|demenagement|veuvage|conclusion|depart|arrivee|mise en couple|reprise)\b)/;
const ofOther =
  /\b(?:travail|emploi|profession\w*|ressources?|revenus?|compte|nom|coordonnees|telephone|banque|adresse mail)\b/;
const unchanged =
  /\brien n a change\b|\bsans (?:aucun )?changement\b|\binchange\w*\b|\baucun changement\b|\bn a pas change\b|\bn ont pas change\b|\btoujours\b/;

/** What the page tells of her in one sort; null where it tells two things. */
function toldIn(ways: Ways, name: RegExp, lines: Lines): { way: string; line: string } | null {
  const told = [
    ...lines.inTwo
      .filter(([label]) => name.test(fold(label)) && label.length < 60 && !notNow.test(fold(label)))
      .map(([label, text]) => ({ text, line: `${label} : ${text}`, isHers: true })),
    ...lines.sentences.map((line) => ({
      text: line,
      line,
      isHers: isOfHer.test(fold(line)),
    })),
  ].flatMap(({ text, line, isHers }) => {
    const [way, other] = waysIn(ways, text);
    const words = fold(text).replace(unchanged, ' ').replace(withKin, ' ');
    return isHers && way && !other && !notNow.test(words) && !line.trim().endsWith('?')
      ? [{ way, line }]
      : [];
  });
  const [first] = told;
  return first && told.every(({ way }) => way === first.way) ? first : null;
}

interface Lines {
  sentences: string[];
  inTwo: [string, string][];
}

const linesOf = onceForEach(({ blocks, answers, fields }: PageModel): Lines => {
  const ofCases = new Set(
    fields
      .flatMap(({ label, question, group, options, hint }) => [label, question, group, hint, ...options])
      .map((text) => fold(text ?? '')),
  );
  const own = blocks.filter((block) => !ofCases.has(fold(block)));
  return {
    // « D'après votre dossier : mariés depuis… »
    sentences: clausesOf(own, 500).flatMap((line) => [line, ...line.split(/\s?:\s|,\s(?=vous )/).slice(1)]),
    inTwo: answers.flatMap(({ block, name, from }): [string, string][] => {
      const text = blocks[block] ?? '';
      return name === block ? [[text.slice(0, from), text.slice(from)]] : [[blocks[name] ?? '', text]];
    }),
  };
});

export function checkSituationTold({ asked, page }: CheckContext): Finding[] {
  const titles = [page.title, ...page.headings.map(({ text }) => text), page.step?.title ?? ''];
  const isChange = titles.some((text) => ofChange.test(fold(text)));
  // « Avez-vous changé de situation ? Oui »
  const asksOfChange = asked.filter(({ label }) => ofChange.test(fold(label)) && !ofOther.test(fold(label)));
  const isSaid = asksOfChange.some((field) => isYesNo(field) && yesNoOf(field) === 'yes');
  if (isSaid || asked.some((field) => anEvent.test(fold(textOf(field) ?? '')))) return [];
  const isSaidSame = asksOfChange.some((field) => isYesNo(field) && yesNoOf(field) === 'no');
  return asked.flatMap((field) => {
    const chosen = textOf(field);
    const label = foldAll(field.label, field.question);
    if (chosen === null || field.options.length < 2 || field.kind === 'checkbox' || isYesNo(field)) return [];
    if (!isHers(field) || asOfBefore.test(label) || field.options.some((one) => anEvent.test(fold(one))))
      return [];
    const sort = sorts.find(({ ways }) => {
      const known = field.options.map((option) => waysIn(ways, option)).filter(({ length }) => length > 0);
      return new Set(known.map((one) => one.join(' '))).size > 1 && known.length * 2 >= field.options.length;
    });
    const own = sort ? waysIn(sort.ways, chosen) : [];
    const told = sort && own.length > 0 ? toldIn(sort.ways, sort.name, linesOf(page)) : null;
    if (!sort || !told || isOfEarlier(told.line, field.label) || own.some((way) => mayBe(told.way, way)))
      return [];
    const isSame = isSaidSame || page.blocks.some((block) => unchanged.test(fold(block)));
    if (isChange && !isSame) return [];
    const isOffered = field.options.some((option) =>
      waysIn(sort.ways, option).some((way) => mayBe(told.way, way)),
    );
    return isOffered
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: told.line })]
      : [];
  });
}

/** « Situation au 31 décembre 2025 », where that of 2026 is asked. */
function isOfEarlier(line: string, label: string): boolean {
  const yearsOf = (text: string): number[] => (text.match(/\b20\d\d\b/g) ?? []).map(Number);
  const [at = 0] = yearsOf(label).slice(-1);
  const isSince = /(?<!\p{L})depuis(?!\p{L})/iu.test(line);
  return !isSince && at > 0 && yearsOf(line).length > 0 && yearsOf(line).every((year) => year < at);
}

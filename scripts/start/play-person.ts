import type { Locator, Page } from '@playwright/test';

/** What an invented person writes in an empty case, by what the case is. */
const answers: [RegExp, string][] = [
  [/date/, '2026-10-15'],
  [/month/, '2026-10'],
  [/email/, 'camille.martin@example.org'],
  [/tel/, '0600000000'],
  [/number/, '0'],
];

/** Fills the empty cases of the page as a person would. Whether there was anything to fill. */
export async function fillPage(page: Page): Promise<boolean> {
  let hasFilled = false;
  for (const input of await page.locator('input:visible, textarea:visible').all()) {
    hasFilled = (await fillInput(page, input)) || hasFilled;
  }
  for (const select of await page.locator('select:visible').all()) {
    if ((await select.inputValue()) !== '') continue;
    await select.selectOption({ index: 1 }).catch(() => undefined);
    hasFilled = true;
  }
  return hasFilled;
}

async function fillInput(page: Page, input: Locator): Promise<boolean> {
  if (!(await input.isEditable().catch(() => false))) return false;
  const type = (await input.getAttribute('type')) ?? 'text';
  if (['submit', 'button', 'file', 'hidden', 'reset'].includes(type)) return false;
  if (type === 'radio') return chooseLast(page, input);
  if (type === 'checkbox') return agree(input);
  if ((await input.inputValue()) !== '') return false;
  const answer = answers.find(([kind]) => kind.test(type))?.[1] ?? '0';
  await input.fill(answer);
  await input.blur();
  return true;
}

/** In a question without an answer, the last choice: « Non » in most. */
async function chooseLast(page: Page, input: Locator): Promise<boolean> {
  const name = await input.getAttribute('name');
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const isAnswered = await group.evaluateAll((all) => all.some((one) => (one as HTMLInputElement).checked));
  if (isAnswered) return false;
  await group.last().check({ force: true });
  return true;
}

/** Ticks what must be: « Je déclare sur l'honneur… ». */
async function agree(input: Locator): Promise<boolean> {
  const isDue = await input.evaluate((box: HTMLInputElement) => box.required && !box.checked);
  if (isDue) await input.check({ force: true });
  return isDue;
}

const onward = /^(continuer|suivant|étape suivante|confirmer|valider|envoyer|transmettre|terminer)/i;

/** Presses the button that leads on. False when the page has none. */
export async function pressOnward(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: onward }).and(page.locator(':visible')).last();
  if ((await button.count()) === 0) return false;
  await button.click();
  return true;
}

import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const script = join(__dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js');

/**
 * What axe finds wrong in a page, a line each.
 * @param where the part to look at; without it, all that is shown.
 */
export async function axeFaults(page: Page, where?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: script });
  const { violations } = await page.evaluate((part) => {
    const { run } = Reflect.get(window, 'axe') as { run: (...options: object[]) => Promise<AxeResults> };
    // Fluent's focus sentinels pass the focus on as they get it; for axe they are something hidden that takes it.
    const exclude = [['[data-tabster-dummy]']];
    return run(part === undefined ? { exclude } : { include: [[part]], exclude }, {
      resultTypes: ['violations'],
    });
  }, where);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

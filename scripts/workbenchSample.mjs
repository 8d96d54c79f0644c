import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot, step } from './run.mjs';
import { writeSample } from './sample.mjs';

/** The Thursday of the sample's open week; src/workbench/surroundings.ts starts there. */
const day = '2025-01-23';

/** The workbench's first workbook in either language: the sample register, loaded by the add-in's own action, and its source. */
export async function writeWorkbenchSample(commandLine) {
  const source = await writeSample(inRoot('dist', 'workbench', 'sample.xlsx'));
  for (const language of ['vi', 'en']) {
    const book = inRoot('dist', 'workbench', `register-${language}.xlsx`);
    const args = ['load', source, '--out', book, '--as-of', day, '--lang', language, '--quiet'];
    step('Sample', process.execPath, [commandLine, ...args]);
    await unpinDay(book);
  }
}

/** The as-of day follows the workbench's own "today" again, as in a workbook loaded on that day. */
async function unpinDay(book) {
  const { openExcel } = createRequire(import.meta.url)(inRoot('dist', 'headless.js'));
  const excel = await openExcel(new Uint8Array(readFileSync(book)), { today: day });
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('AsOf').getRange().formulas = [['=TODAY()']];
    await context.sync();
  });
  writeFileSync(book, await excel.save());
  excel.dispose();
}

import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckSummary } from '../actions';
import { t, type Language } from '../messages';
import { rules } from '../validation';

const levels = { error: 'error', warning: 'warning', information: 'note' } as const;

/**
 * The findings as SARIF 2.1.0 (OASIS), which code scanners and editors read. A cell is a logical location of the workbook, for
 * SARIF's regions count lines and characters.
 */
export function sarifOf({ findings }: CheckSummary, file: string, language: Language): object {
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'p06',
            language,
            rules: rules.map(({ id, severity, title }) => ({
              id,
              shortDescription: { text: t(language, title) },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ ruleId, severity, sheet, cell, task, value, message, suggested, key }) => ({
          ruleId,
          ruleIndex: index.get(ruleId),
          level: levels[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: uriOf(file) } },
              logicalLocations: [
                {
                  name: cell || sheet,
                  fullyQualifiedName: cell ? `'${sheet.replaceAll("'", "''")}'!${cell}` : sheet,
                  kind: cell ? 'member' : 'module',
                },
              ],
            },
          ],
          partialFingerprints: { 'finding/v1': key },
          properties: { task, value, ...(suggested !== undefined && { suggested }) },
        })),
      },
    ],
  };
}

/** Relative to where the command runs, as SARIF prefers; elsewhere the whole address. */
function uriOf(file: string): string {
  const here = relative(process.cwd(), file);
  return here.startsWith('..')
    ? pathToFileURL(file).href
    : here.split(/[\\/]/).map(encodeURIComponent).join('/');
}

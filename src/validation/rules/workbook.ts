import type { Message } from '../../messages';
import type { RegisterRule } from '../rule';
import type { Finding } from '../types';
import type { PlaceInWorkbook, Repair, WorkbookFacts } from '../workbookFacts';

type Found = Omit<Finding, 'ruleId' | 'severity'>;

const at = ({ sheet, cell }: PlaceInWorkbook, value: string, message: Message): Found => ({
  table: 'workbook',
  row: 0,
  column: '',
  code: '',
  value,
  message,
  place: { sheet, cell },
});

const mendable = (fact: PlaceInWorkbook & { repair: Repair }, message: Message): Found => ({
  ...at(fact, '', message),
  repair: fact.repair,
});

/** A rule that looks at one of the facts; without facts it finds nothing, as while somebody is typing. */
const ruleOf = <K extends keyof WorkbookFacts>(
  head: Pick<RegisterRule, 'id' | 'severity' | 'title'>,
  key: K,
  found: (fact: WorkbookFacts[K][number]) => Found,
): RegisterRule => ({
  ...head,
  scope: 'workbook',
  check: ({ facts }) => ((facts?.[key] ?? []) as readonly WorkbookFacts[K][number][]).map(found),
});

/** Whether the workbook can be sent on: what is hidden, broken or points elsewhere. */
export const workbookRules: readonly RegisterRule[] = [
  ruleOf(
    { id: 'hiddenRows', severity: 'warning', title: 'validation.hiddenRows.title' },
    'hiddenRows',
    (fact) =>
      at(fact, String(fact.rows), { key: 'validation.hiddenRows.found', params: { rows: fact.rows } }),
  ),
  ruleOf(
    { id: 'formulaReplaced', severity: 'error', title: 'validation.formulaReplaced.title' },
    'replacedFormulas',
    (fact) =>
      mendable(fact, {
        key: 'validation.formulaReplaced.found',
        params: { column: fact.column, cells: fact.cells },
      }),
  ),
  ruleOf(
    { id: 'validationLost', severity: 'warning', title: 'validation.validationLost.title' },
    'lostValidations',
    (fact) => mendable(fact, { key: 'validation.validationLost.found', params: { column: fact.column } }),
  ),
  ruleOf(
    { id: 'mergedCells', severity: 'error', title: 'validation.mergedCells.title' },
    'mergedCells',
    (fact) => at(fact, '', { key: 'validation.mergedCells.found', params: { area: fact.area } }),
  ),
  ruleOf(
    { id: 'externalLink', severity: 'warning', title: 'validation.externalLink.title' },
    'externalLinks',
    (fact) => at(fact, fact.formula, { key: 'validation.externalLink.found' }),
  ),
  ruleOf(
    { id: 'brokenName', severity: 'warning', title: 'validation.brokenName.title' },
    'brokenNames',
    (name) => at({ sheet: '', cell: '' }, name, { key: 'validation.brokenName.found', params: { name } }),
  ),
  ruleOf(
    { id: 'sheetUnprotected', severity: 'information', title: 'validation.sheetUnprotected.title' },
    'unprotectedSheets',
    (sheet) => at({ sheet, cell: '' }, '', { key: 'validation.sheetUnprotected.found', params: { sheet } }),
  ),
];

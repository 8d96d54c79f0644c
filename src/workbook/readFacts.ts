import type { Language } from '../messages';
import { entryColumns, sheetNames, tableNames, taskColumns, type ColumnDefinition } from '../register';
import {
  atEntryRule,
  findingNames,
  type EntryConstraint,
  type MarkedTable,
  type PlaceInWorkbook,
  type WorkbookFacts,
} from '../validation';
import { formatArea, parseAreas, within, type CellArea } from './areas';
import type { RegisterSnapshot } from './readRegister';

/**
 * Looks at what the cells' values do not tell: hidden rows, formulas typed over, lost validations, merged cells, links to
 * other files. Two syncs, and answers of bounded size: Excel tells areas, not cells.
 */
export async function readFacts(
  context: Excel.RequestContext,
  snapshot: RegisterSnapshot,
): Promise<WorkbookFacts> {
  const { language } = snapshot;
  const looks = [
    queueTable(context, 'tasks', snapshot.tasks.sheet, taskColumns, language),
    queueTable(context, 'entries', snapshot.entries.sheet, entryColumns, language),
  ];
  const names = context.workbook.names.load('items/name,items/formula');
  const guarded = [snapshot.entries.sheet, sheetNames.history[language]].map((sheet) => {
    const item = context.workbook.worksheets.getItemOrNullObject(sheet);
    return { sheet, item, protection: item.protection.load('protected') };
  });
  const links = queueLinks(context);
  await context.sync();
  const seen = looks.map((look) => look());
  const formulas = seen.flatMap(({ inputFormulas }) =>
    inputFormulas.map(({ sheet, area }) => ({
      sheet,
      area,
      range: context.workbook.worksheets.getItem(sheet).getRange(formatArea(area)).load('formulas'),
    })),
  );
  if (formulas.length > 0) await context.sync();
  return {
    hiddenRows: seen.flatMap(({ hiddenRows }) => hiddenRows),
    replacedFormulas: seen.flatMap(({ replacedFormulas }) => replacedFormulas),
    lostValidations: seen.flatMap(({ lostValidations }) => lostValidations),
    mergedCells: seen.flatMap(({ mergedCells }) => mergedCells),
    externalLinks: [
      ...formulas.flatMap(({ sheet, area, range }) => external(sheet, area, range.formulas as unknown[][])),
      ...names.items
        .filter(({ formula }) => isExternal(formula))
        .map(({ name, formula }) => ({ sheet: '', cell: '', formula: `${name} ${String(formula)}` })),
      ...links(),
    ],
    brokenNames: names.items
      .filter(({ name, formula }) => /#REF!/.test(String(formula)) && !renewed.has(name))
      .map(({ name }) => name),
    unprotectedSheets: guarded
      .filter(({ item, protection }) => !item.isNullObject && !protection.protected)
      .map(({ sheet }) => sheet),
  };
}

/** Names that the check itself points right, whatever became of the Findings sheet. */
const renewed: ReadonlySet<string> = new Set(Object.values(findingNames));

/** The files that any sheet takes values from, where Excel tells (ExcelApi 1.15). */
function queueLinks(context: Excel.RequestContext): () => WorkbookFacts['externalLinks'] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.15')) return () => [];
  const linked = context.workbook.linkedWorkbooks.load('items/id');
  return () => linked.items.map(({ id }) => ({ sheet: '', cell: '', formula: id }));
}

/** `='[Báo cáo.xlsx]Trang'!A1`, and not `=Tasks[Mã]` or `[@Mã]`. */
const isExternal = (formula: unknown): boolean =>
  typeof formula === 'string' && /\[[^\][]+\.\w{2,5}\][^!]*!|'[^']*\[[^\]]+\][^']*'!/.test(formula);

function external(
  sheet: string,
  area: CellArea,
  formulas: unknown[][],
): (PlaceInWorkbook & { formula: string })[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      isExternal(formula)
        ? [
            {
              sheet,
              cell: formatArea(within(area, r, c)),
              formula: String(formula),
            },
          ]
        : [],
    ),
  );
}

interface SeenTable extends Pick<
  WorkbookFacts,
  'hiddenRows' | 'replacedFormulas' | 'lostValidations' | 'mergedCells'
> {
  readonly inputFormulas: readonly { readonly sheet: string; readonly area: CellArea }[];
}

function queueTable(
  context: Excel.RequestContext,
  key: MarkedTable,
  sheet: string,
  columns: readonly ColumnDefinition[],
  language: Language,
): () => SeenTable {
  const table = context.workbook.tables.getItem(tableNames[key]);
  const body = table.getDataBodyRange().load('address,rowHidden,rowCount');
  const visible = body.getColumn(0).getSpecialCellsOrNullObject('Visible').load('address');
  const merged = body.getMergedAreasOrNullObject().load('address');
  const looks = columns.map((column) => {
    const range = table.columns.getItemOrNullObject(column.header[language]).getDataBodyRange();
    const isComputed = column.editor === 'formula';
    return {
      column,
      range: range.load('address'),
      odd: range.getSpecialCellsOrNullObject(isComputed ? 'Constants' : 'Formulas').load('address'),
      validation: range.dataValidation.load('type'),
    };
  });
  return () => {
    const [whole] = parseAreas(body.address);
    const clipped = ({ isNullObject, address }: { isNullObject: boolean; address: string }): CellArea[] =>
      isNullObject ? [] : parseAreas(address);
    const inside = (areas: readonly CellArea[], bounds: CellArea): CellArea[] =>
      areas.flatMap((area) => {
        const top = Math.max(area.top, bounds.top);
        const left = Math.max(area.left, bounds.left);
        const bottom = Math.min(area.bottom, bounds.bottom);
        const right = Math.min(area.right, bounds.right);
        return top <= bottom && left <= right ? [{ top, left, bottom, right }] : [];
      });
    const size = ({ top, bottom }: CellArea): number => bottom - top + 1;
    const present = looks.filter(({ range }) => !range.isNullObject);
    const odd = present.map(({ column, range, odd: cells, validation }) => ({
      column,
      bounds: parseAreas(range.address)[0]!,
      validation,
      // Asked about a single cell, Excel answers for the whole sheet.
      cells: inside(clipped(cells), parseAreas(range.address)[0]!),
    }));
    const place = (area: CellArea): PlaceInWorkbook => ({
      sheet,
      cell: formatArea({ ...area, bottom: area.top, right: area.left }),
    });
    return {
      hiddenRows: body.rowHidden === false ? [] : hidden(whole!, inside(clipped(visible), whole!), place),
      replacedFormulas: odd
        .filter(({ column, cells }) => column.editor === 'formula' && cells.length > 0)
        .map(({ column, cells }) => ({
          ...place(cells[0]!),
          column: column.header[language],
          cells: cells.reduce((sum, area) => sum + size(area), 0),
          repair: { kind: 'formula', table: key, sheet, column: column.key, areas: cells.map(formatArea) },
        })),
      lostValidations: odd
        .filter(({ column, validation }) => {
          const expected = typeOf(atEntryRule(column, language)?.constraint);
          return column.editor === 'officer' && expected !== undefined && validation.type !== expected;
        })
        .map(({ column, bounds }) => ({
          ...place(bounds),
          column: column.header[language],
          repair: { kind: 'validation', table: key, sheet, column: column.key, areas: [formatArea(bounds)] },
        })),
      mergedCells: inside(clipped(merged), whole!).map((area) => ({
        ...place(area),
        area: formatArea(area),
      })),
      inputFormulas: odd
        .filter(({ column }) => column.editor !== 'formula')
        .flatMap(({ cells }) => cells.map((area) => ({ sheet, area }))),
    };
  };
}

/** The rows between those that are seen. */
function hidden(
  whole: CellArea,
  visible: readonly CellArea[],
  place: (area: CellArea) => PlaceInWorkbook,
): WorkbookFacts['hiddenRows'] {
  const seen = new Set<number>();
  for (const { top, bottom } of visible) for (let row = top; row <= bottom; row++) seen.add(row);
  const rows: number[] = [];
  for (let row = whole.top; row <= whole.bottom; row++) if (!seen.has(row)) rows.push(row);
  return rows.length === 0 ? [] : [{ ...place({ ...whole, top: rows[0]! }), rows: rows.length }];
}

/** What Excel calls the validation of a constraint, undefined where any value may be entered. */
function typeOf(constraint: EntryConstraint | undefined): Excel.DataValidation['type'] | undefined {
  switch (constraint?.kind) {
    case 'list':
    case 'values':
    case 'offers':
      return 'List';
    case 'date':
      return 'Date';
    case 'decimal':
      return 'Decimal';
    case 'length':
      return 'TextLength';
    default:
      return undefined;
  }
}

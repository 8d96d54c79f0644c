import { UserError, type Language } from '../messages';
import { isExplanation } from '../monitoring';
import { tableNames, taskColumns } from '../register';
import { columnLetter, quotedSheet } from './address';
import type { TakeBack } from './change';
import { changingSheets } from './changingSheets';
import { excelRun } from './excelRun';
import { locateTables } from './tableReader';

/** Sheet and 1-based row of the active cell. One sync. */
export async function selectedRow(context: Excel.RequestContext): Promise<{ sheet: string; row: number }> {
  const cell = context.workbook.getActiveCell().load('rowIndex');
  const sheet = cell.worksheet.load('name');
  await context.sync();
  return { sheet: sheet.name, row: cell.rowIndex + 1 };
}

/** Excel's longest comment, in characters. */
const longestComment = 4096;

export interface KeptComment {
  readonly cell: string;
  readonly undo: TakeBack;
}

/**
 * Keeps an explanation as a comment on the task's cell of the index, in the place of an earlier one of ours; replies to that one
 * stay with it.
 * @param row 1-based, of the Tasks sheet.
 * @throws UserError if the cell has a comment of somebody else, or Excel refuses; comments are then as they were.
 */
export async function keepExplanation(
  language: Language,
  row: number,
  explanation: string,
): Promise<KeptComment> {
  const text = explanation.slice(0, longestComment);
  const { sheet, cell, before } = await excelRun(async (context) => {
    const { tasks } = await locateTables(
      context,
      { tasks: { name: tableNames.tasks, columns: taskColumns.filter(({ key }) => key === 'spi') } },
      language,
    );
    const address = `${columnLetter(Object.values<number>(tasks.columnIndex)[0]!)}${row}`;
    const found = await commentOn(context, tasks.sheet, address);
    return { sheet: tasks.sheet, cell: address, before: found?.content };
  });
  if (before !== undefined && !isExplanation(before))
    throw new UserError({ key: 'actions.error.commentTaken', params: { sheet, cell } });
  await changingSheets(
    [sheet],
    async (context) => {
      const found = await commentOn(context, sheet, cell);
      if (found) found.content = text;
      else context.workbook.worksheets.getItem(sheet).comments.add(`${quotedSheet(sheet)}!${cell}`, text);
    },
    async (context) => putBack(await commentOn(context, sheet, cell), before),
  );
  return {
    cell,
    undo: {
      lost: () => Promise.resolve([]),
      takeBack: async () => {
        const now = await excelRun((context) => commentOn(context, sheet, cell));
        if (now?.content !== text) return now ? [`${sheet}!${cell}`] : [];
        await changingSheets(
          [sheet],
          async (context) => putBack(await commentOn(context, sheet, cell), before),
          () => undefined,
        );
        return [];
      },
    },
  };
}

function putBack(comment: Excel.Comment | undefined, before: string | undefined): void {
  if (!comment) return;
  if (before === undefined) comment.delete();
  else comment.content = before;
}

/** The comment on a cell. Two syncs: Excel tells where each comment is only when asked. */
async function commentOn(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
): Promise<Excel.Comment | undefined> {
  const comments = context.workbook.worksheets.getItem(sheet).comments.load('items/content');
  await context.sync();
  const places = comments.items.map((comment) => comment.getLocation().load('address'));
  await context.sync();
  return comments.items[places.findIndex(({ address }) => address.split('!').pop() === cell)];
}

import { UserError, type Language } from '../messages';
import {
  alwaysToday,
  settingDefinitions,
  type CellValue,
  type SettingDefinition,
  type SettingKey,
} from '../register';
import { parseAreas, type CellArea } from './areas';
import { byCell, makeChange, type Before, type Block, type TakeBack } from './change';
import { requireMark } from './languageMark';
import { settingFormats } from './settingsSheet';

/** The cells of the settings as they stand, whether or not their values can be used. */
export interface SettingCells {
  readonly language: Language;
  readonly sheet: string;
  /** A1 address of each, without the sheet. */
  readonly addresses: Readonly<Record<SettingKey, string>>;
  /** Values; the as-of day is `=TODAY()` where any formula gives it. */
  readonly values: Readonly<Record<SettingKey, CellValue>>;
}

/** Two syncs. @throws UserError if the workbook holds no register or a setting's name is gone. */
export async function readSettingCells(context: Excel.RequestContext): Promise<SettingCells> {
  const language = await requireMark(context);
  const found = settingDefinitions.map(({ key, name }) => {
    const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    return { key, name, cell: cell.load('values,formulas,address') };
  });
  await context.sync();
  for (const { name, cell } of found)
    if (cell.isNullObject) throw new UserError({ key: 'workbook.error.missingSetting', params: { name } });
  const place = (address: string): [string, string] => {
    const cut = address.lastIndexOf('!');
    return [address.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'"), address.slice(cut + 1)];
  };
  const entriesOf = <T>(of: (each: (typeof found)[number]) => T): Record<SettingKey, T> =>
    Object.fromEntries(found.map((each) => [each.key, of(each)])) as Record<SettingKey, T>;
  return {
    language,
    sheet: place(found[0]!.cell.address)[0],
    addresses: entriesOf(({ cell }) => place(cell.address)[1]),
    values: entriesOf(({ key, cell }) =>
      key === 'asOf' && String(cell.formulas[0]![0]).startsWith('=')
        ? alwaysToday
        : (cell.values[0]![0] as CellValue),
    ),
  };
}

const typeOf = new Map<SettingKey, SettingDefinition['type']>(
  settingDefinitions.map(({ key, type }) => [key, type]),
);

/**
 * Writes settings; if Excel refuses one of them, all are as they were.
 * @returns how they are taken back.
 */
export async function writeSettingCells(
  { sheet, addresses, values }: SettingCells,
  changes: readonly { readonly key: SettingKey; readonly value: CellValue }[],
): Promise<TakeBack> {
  const formatOf = (key: SettingKey): string => settingFormats[typeOf.get(key)!];
  const before: Before = {
    blocks: changes.map(({ key, value }): Block => {
      const [{ top, left }] = parseAreas(addresses[key]) as [CellArea];
      const cells = { before: [[values[key]]], after: [[value]], formats: [[formatOf(key)]] };
      return { sheet, top, left, ...cells };
    }),
  };
  await makeChange({
    before,
    write: (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const { key, value } of changes) {
        const cell = target.getRange(addresses[key]);
        cell.numberFormat = [[formatOf(key)]];
        // Only the one formula that this add-in knows is written as one: what people type stays what it is.
        if (key === 'asOf' && value === alwaysToday) cell.formulas = [[value]];
        else cell.values = [[value]];
      }
    },
  });
  return byCell(before);
}

import { firstDay, lastDay, toIso, type Day } from '../calendar';
import { say, UserError, type Language } from '../messages';
import {
  allowedValues,
  numberFormats,
  settingDefinitions,
  usableSetting,
  type CellValue,
  type SettingDefinition,
  type Settings,
} from '../register';
import { columnLetter } from './address';
import { requireMark } from './languageMark';
import type { TablePlan } from './tableWriter';

/** Texts are formatted as such, so that one that begins with `=` stays a text. */
export const settingFormats: Record<SettingDefinition['type'], string> = {
  date: numberFormats.date,
  wholeNumber: '0',
  decimal: '0.00',
  week: '@',
  text: '@',
};

/** Values of the settings, each with the defined name by which formulas and this add-in find it. */
export function writeSettingsValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { place }: TablePlan,
  settings: Settings,
  pinAsOf: boolean,
): void {
  settingDefinitions.forEach((setting, index) => {
    const cell = sheet.getRange(`${columnLetter(place.firstColumn + 1)}${place.headerRow + 1 + index}`);
    cell.numberFormat = [[settingFormats[setting.type]]];
    if (setting.key === 'asOf' && !pinAsOf) cell.formulas = [[setting.initial]];
    else cell.values = [[settings[setting.key]]];
    cell.format.horizontalAlignment = 'Left';
    refuseOtherValues(cell, setting, settings.language);
    context.workbook.names.add(setting.name, cell);
  });
}

/** What {@link readSettings} would refuse, Excel refuses at typing. */
function refuseOtherValues(cell: Excel.Range, setting: SettingDefinition, language: Language): void {
  const { dataValidation } = cell;
  if (setting.type === 'text' || setting.type === 'week') return;
  if (setting.type === 'date') {
    dataValidation.rule = {
      date: { operator: 'Between', formula1: toIso(firstDay), formula2: toIso(lastDay) },
    };
  } else {
    const [formula1, formula2] = setting.range!;
    dataValidation.rule = { [setting.type]: { operator: 'Between', formula1, formula2 } };
  }
  dataValidation.errorAlert = {
    title: setting.label[language].slice(0, 32),
    message: setting.help[language],
    style: 'Stop',
    showAlert: true,
  };
}

/**
 * The settings as they stand in the sheet. One sync.
 * @throws UserError naming the cell, if a setting is missing or its value cannot be used.
 */
export async function readSettings(context: Excel.RequestContext, language: Language): Promise<Settings> {
  const cells = settingDefinitions.map(({ name }) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('values,address'),
  );
  await context.sync();
  const values = settingDefinitions.map((setting, index) => {
    const cell = cells[index]!;
    if (cell.isNullObject)
      throw new UserError({ key: 'workbook.error.missingSetting', params: { name: setting.name } });
    const value = cell.values[0]![0] as CellValue;
    return [setting.key, readSetting(setting, value, cell.address, language)];
  });
  return { ...Object.fromEntries(values), language } as Settings;
}

function readSetting(
  setting: SettingDefinition,
  value: CellValue,
  address: string,
  language: Language,
): CellValue {
  const usable = usableSetting(setting, value);
  if (usable !== undefined) return usable;
  throw new UserError({
    key: 'workbook.error.setting',
    params: {
      label: setting.label[language],
      cell: address,
      value: String(value),
      allowed: say(language, allowedValues(setting)),
      help: setting.help[language],
    },
  });
}

/** Writes the as-of day over whatever Settings say, `=TODAY()` included. */
export async function writeAsOf(context: Excel.RequestContext, day: Day): Promise<void> {
  await requireMark(context);
  const { name } = settingDefinitions.find(({ key }) => key === 'asOf')!;
  const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('address');
  await context.sync();
  if (cell.isNullObject) throw new UserError({ key: 'workbook.error.missingSetting', params: { name } });
  cell.values = [[day]];
  await context.sync();
}

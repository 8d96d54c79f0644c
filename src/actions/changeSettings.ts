import { UserError } from '../messages';
import { planSettings, type SettingChange, type SettingKey } from '../register';
import {
  excelPlan,
  excelRun,
  readSettingCells,
  throwIfCancelled,
  writeSettingCells,
  type SettingCells,
} from '../workbook';
import type { ActionOptions } from './types';

/** The settings as the sheet has them, usable or not. */
export const registerSettings = async (): Promise<SettingCells['values']> =>
  (await excelRun(readSettingCells)).values;

export interface SettingsOptions extends ActionOptions {
  /** What was typed, by setting; see `settingFromText`. Settings that are not named stay. */
  readonly given: Readonly<Partial<Record<SettingKey, string>>>;
}

export interface SettingsSummary {
  readonly changes: readonly SettingChange[];
  /** The settings after it. */
  readonly values: SettingCells['values'];
  /** Puts the settings back; gives them as they are then. */
  readonly undo: () => Promise<SettingCells['values']>;
}

/**
 * Changes settings on the Settings sheet, all of them or none.
 * @throws UserError naming the first setting whose text is none of its values, or if Excel refuses; nothing is changed then.
 */
export async function changeSettings({ given, signal, dryRun }: SettingsOptions): Promise<SettingsSummary> {
  const cells = await excelPlan(readSettingCells);
  const { changes, faults } = planSettings(cells.values, given);
  const [fault] = faults;
  if (fault) {
    const { key, label, help } = fault;
    const { language } = cells;
    throw new UserError({
      key: 'workbook.error.setting',
      params: {
        label: label[language],
        cell: `${cells.sheet}!${cells.addresses[key]}`,
        value: given[key] ?? '',
        help: help[language],
      },
    });
  }
  throwIfCancelled(signal);
  const keys = changes.map(({ setting }) => setting.key);
  if (!dryRun)
    await writeSettingCells(
      cells,
      changes.map((change) => ({ key: change.setting.key, value: change.new })),
    );
  const values = {
    ...cells.values,
    ...Object.fromEntries(changes.map((change) => [change.setting.key, change.new])),
  };
  return {
    changes,
    values,
    undo: async () => {
      await writeSettingCells(
        { ...cells, values },
        keys.map((key) => ({ key, value: cells.values[key] })),
      );
      return registerSettings();
    },
  };
}

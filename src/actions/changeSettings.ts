import { say, UserError } from '../messages';
import { allowedValues, planSettings, type SettingChange, type SettingKey } from '../register';
import {
  excelPlan,
  excelRun,
  readSettingCells,
  throwIfCancelled,
  writeSettingCells,
  type SettingCells,
} from '../workbook';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

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
}

/**
 * Changes settings on the Settings sheet, all of them or none.
 * @throws UserError naming the first setting whose text is none of its values, or if Excel refuses; nothing is changed then.
 */
export async function changeSettings({
  given,
  signal,
  dryRun,
  onUndoable,
}: SettingsOptions): Promise<SettingsSummary> {
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
        allowed: say(language, allowedValues(fault)),
        help: help[language],
      },
    });
  }
  throwIfCancelled(signal);
  if (!dryRun && changes.length > 0) {
    const undo = await writeSettingCells(
      cells,
      changes.map((change) => ({ key: change.setting.key, value: change.new })),
    );
    onUndoable?.(undoOf({ key: 'actions.undo.settings', params: { count: changes.length } }, undo));
  }
  const values = {
    ...cells.values,
    ...Object.fromEntries(changes.map((change) => [change.setting.key, change.new])),
  };
  return { changes, values };
}

import { excelPlan } from '../workbook';

/**
 * Puts the workbook back to what it was before an action that was cut off, as the next action would; what was typed since stays.
 * @throws UserError if Excel refuses.
 */
export const putBackCutOff = (): Promise<void> => excelPlan(() => Promise.resolve());

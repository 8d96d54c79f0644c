import type { Rule } from '../rule';
import { causeRules } from './causes';
import { cellRules } from './cells';
import { agencyRule, choiceRule } from './choices';
import { copyRules } from './copies';
import { entryRules } from './entries';
import { historyRules } from './history';
import { registerRules } from './register';
import { taskRules } from './tasks';
import { textRules } from './text';
import { workbookRules } from './workbook';

/** Every rule, once. */
export const rules: readonly Rule[] = [
  ...textRules,
  ...cellRules,
  choiceRule,
  agencyRule,
  ...taskRules,
  ...entryRules,
  ...causeRules,
  ...historyRules,
  ...registerRules,
  ...copyRules,
  ...workbookRules,
];

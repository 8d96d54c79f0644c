import type { Rule } from '../rule';
import { causeRules } from './causes';
import { cellRules } from './cells';
import { agencyRule, choiceRule } from './choices';
import { entryRules } from './entries';
import { registerRules } from './register';
import { taskRules } from './tasks';

/** Every rule, once. */
export const rules: readonly Rule[] = [
  ...cellRules,
  choiceRule,
  agencyRule,
  ...taskRules,
  ...entryRules,
  ...causeRules,
  ...registerRules,
];

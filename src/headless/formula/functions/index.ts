/**
 * The functions that are computed. Each has been compared with LibreOffice by test/headless/formula/functions.test.ts;
 * a formula with any other function keeps the value that it has in the file.
 */
import { CONTROL_NAMES } from '../control';
import type { FunctionDefinition } from '../engine';
import { aggregateFunctions } from './aggregates';
import type { FunctionTable } from './arguments';
import { conditionalFunctions } from './conditional';
import { dateFunctions } from './dates';
import { logicFunctions } from './logic';
import { lookupFunctions } from './lookups';
import { numberFunctions } from './numbers';
import { subtotalFunctions } from './subtotal';
import { textFunctions } from './texts';
import { workdayFunctions } from './workdays';

const functions: FunctionTable = {
  ...logicFunctions,
  ...numberFunctions,
  ...aggregateFunctions,
  ...conditionalFunctions,
  ...lookupFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...workdayFunctions,
  ...subtotalFunctions,
};

/** Names of all functions that are computed, in capitals. */
export const functionNames: readonly string[] = [...Object.keys(functions), ...CONTROL_NAMES];

export const functionNamed = (name: string): FunctionDefinition | undefined =>
  Object.hasOwn(functions, name) ? functions[name] : undefined;

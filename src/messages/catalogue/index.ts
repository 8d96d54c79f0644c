import { actions } from './actions';
import { cli } from './cli';
import { cliUsage } from './cliUsage';
import { collection } from './collection';
import { common } from './common';
import { desk } from './desk';
import { files } from './files';
import { forms } from './forms';
import { register } from './register';
import { undo } from './undo';
import { workbook } from './workbook';
import { monitoring } from './monitoring';
import { validation } from './validation';
import { validationContent } from './validationContent';
import { validationPlan } from './validationPlan';
import { reporting } from './reporting';
import { reportDifferences } from './reportDifferences';
import { reportSheet } from './reportSheet';
import { taskpane } from './taskpane';
import { workbench } from './workbench';

/** Every text a user can see, by key. One file per room keeps each short; a key starts with its room. */
export const catalogue = {
  ...common,
  ...files,
  ...forms,
  ...register,
  ...actions,
  ...undo,
  ...cli,
  ...cliUsage,
  ...collection,
  ...workbook,
  ...monitoring,
  ...validation,
  ...validationContent,
  ...validationPlan,
  ...reporting,
  ...reportDifferences,
  ...reportSheet,
  ...desk,
  ...taskpane,
  ...workbench,
};

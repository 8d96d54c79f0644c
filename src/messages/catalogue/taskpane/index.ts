import { check } from './check';
import { collect } from './collect';
import { entries } from './entries';
import { gate } from './gate';
import { highlights } from './highlights';
import { home } from './home';
import { load } from './load';
import { report } from './report';
import { returns } from './returns';
import { settings } from './settings';
import { shell } from './shell';

/** The task pane and the ribbon's commands, a file for each view. */
export const taskpane = {
  ...gate,
  ...shell,
  ...home,
  ...load,
  ...entries,
  ...collect,
  ...check,
  ...highlights,
  ...report,
  ...returns,
  ...settings,
};

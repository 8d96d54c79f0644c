import { blankPackage } from './book/blank';
import { Workbook } from './book/workbook';
import { OfficePackage } from './opc/package';
import type { OpenLimits, WorkbookStore } from './types';

export * from './types';

/** Reads an .xlsx or .xlsm. Throws `WorkbookFileError`; the limits' defaults stand in `opc/zip.ts`. */
export function openWorkbook(bytes: Uint8Array, limits?: OpenLimits): WorkbookStore {
  return new Workbook(OfficePackage.open(bytes, limits));
}

/** A new workbook with the one empty sheet `Sheet1`. */
export function newWorkbook(): WorkbookStore {
  return new Workbook(blankPackage());
}

import type { ContainerWindow } from './client/external';
import { installExternal } from './client/external';
import type { ExcelOptions, HeadlessExcel } from './host';
import { createHost, defaultRequirementSets } from './host';

export type { ExcelOptions } from './host';

/** What a page's headless Excel offers; the namespaces come from the page's own office.js. */
export type PageExcel = Omit<HeadlessExcel, 'Excel' | 'Office' | 'OfficeExtension'>;

/**
 * Puts a workbook behind the office.js that a page is about to load: call it before the page's office.js tag runs.
 * The loader, unmodified, then finds its host. Imports nothing of Node.
 *
 * @throws WorkbookFileError when the bytes are no workbook that can be opened
 */
export function installExcel(
  window: ContainerWindow,
  bytes?: Uint8Array,
  options: ExcelOptions = {},
): PageExcel {
  const host = createHost(bytes, options, () => window.Excel);
  installExternal(window, host.bridge, {
    locale: options.locale ?? 'en-US',
    requirementSets: options.requirementSets ?? defaultRequirementSets,
    settings: host.session.documentSettings,
  });
  return { ...host.face, dispose: host.close };
}

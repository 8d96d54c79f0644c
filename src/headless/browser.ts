import type { Container, ContainerWindow, OfficeColors } from './client/external';
import { installExternal } from './client/external';
import type { ExcelOptions, HeadlessExcel } from './host';
import { createHost, defaultRequirementSets } from './host';

export { ExcelError } from './wire/excelError';
export { WorkbookFileError } from './store';
export { columnLetters, formatRect } from './model/address';
export { sameRect } from './model/rects';
export { cellAddress } from './store/geometry';
export type { ExcelOptions } from './host';
export type { DisplayFormat } from './display/displayFormat';
export type { PastedBlock, ValidationAlert } from './model/userEdit';
export type { FilterChoice, FilterHeading, FilterMenu } from './model/userFilter';
export type { Container, ContainerWindow, OfficeColors } from './client/external';
export type * from './store/types';

/** What a page's headless Excel offers; the namespaces come from the page's own office.js. */
export type PageExcel = Omit<HeadlessExcel, 'Excel' | 'Office' | 'OfficeExtension'>;

/** A window's connection: what happens around its page, and the end of it. */
export interface ConnectedWindow {
  container: Container;
  disconnect(): void;
}

/** What a window of an add-in is told of the program around it. */
export interface WindowFacts {
  locale?: string;
  theme?: OfficeColors;
  readOnly?: boolean;
}

/** A workbook that several windows of a page work on, as the parts of an add-in do. */
export interface WindowsExcel extends PageExcel {
  /**
   * Puts the workbook behind the office.js that a window is about to load: call it before the office.js tag runs. The
   * loader, unmodified, then finds its host.
   */
  connect(window: ContainerWindow, facts?: WindowFacts): ConnectedWindow;
  /** Puts the workbook behind a window whose office.js is there already and has worked on another one, which it leaves. */
  takeOver(window: ContainerWindow): void;
}

/**
 * Opens a workbook (an empty one without bytes) for the windows of a page. Imports nothing of Node.
 *
 * @throws WorkbookFileError when the bytes are no workbook that can be opened
 */
export function openForWindows(bytes?: Uint8Array, options: ExcelOptions = {}): WindowsExcel {
  let library: ContainerWindow['Excel'];
  let newest: ContainerWindow | undefined;
  const host = createHost(bytes, options, () => (library ??= newest?.Excel));
  return {
    ...host.face,
    dispose: host.close,
    connect: (window, facts = {}) => {
      newest = window;
      const bridge = host.connect();
      const container = installExternal(window, bridge, {
        locale: facts.locale ?? options.locale ?? 'en-US',
        requirementSets: options.requirementSets ?? defaultRequirementSets,
        settings: host.session.documentSettings,
        theme: facts.theme,
        readOnly: facts.readOnly,
      });
      return { container, disconnect: () => host.disconnect(bridge) };
    },
    takeOver: (window) => {
      newest = window;
      window.OfficeExtension?.HostBridge.init(host.connect());
    },
  };
}

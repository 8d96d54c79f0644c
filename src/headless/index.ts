import type { ContainerFacts } from './client/external';
import { loadLibraryInNode } from './client/nodeLibrary';
import type { OfficeNamespaces } from './client/types';
import type { ExcelOptions, HeadlessExcel } from './host';
import { createHost, defaultRequirementSets } from './host';

export type { ExcelOptions, HeadlessExcel } from './host';
export type { DisplayFormat } from './display/displayFormat';
export type { ValidationAlert } from './model/userEdit';
export type { UncomputedFormula } from './model/calculation';
export { ExcelError } from './wire/excelError';
export { WorkbookFileError } from './store';
export type { SaveLoss } from './store';

interface Loaded {
  namespaces: OfficeNamespaces;
  facts: ContainerFacts;
}

let loading: Promise<Loaded> | undefined;
let current: (() => void) | undefined;
const globalNames = ['Excel', 'Office', 'OfficeExtension'] as const;

/**
 * Opens a workbook behind the real office.js, in Node. While it is open, the globals `Excel`, `Office` and
 * `OfficeExtension` are the library's, as in an add-in's page; `dispose()` puts back what was there. One workbook at
 * a time: opening another disposes of the one before.
 *
 * @param bytes an .xlsx; absent, an empty workbook with one sheet
 * @throws WorkbookFileError when the bytes are no workbook that can be opened
 */
export async function openExcel(bytes?: Uint8Array, options: ExcelOptions = {}): Promise<HeadlessExcel> {
  const library: { excel?: OfficeNamespaces['Excel'] } = {};
  const host = createHost(bytes, options, () => library.excel);
  const bridge = host.connect();
  current?.();
  const locale = options.locale ?? 'en-US';
  const requirementSets = options.requirementSets ?? defaultRequirementSets;
  const isFirst = loading === undefined;
  loading ??= loadOnce({ locale, requirementSets, settings: host.session.documentSettings }, bridge);
  const { namespaces } = await loading;
  library.excel = namespaces.Excel;
  if (!isFirst) {
    namespaces.OfficeExtension.HostBridge.init(bridge);
    tellRequirementSets(namespaces, requirementSets);
  }
  const globals = globalThis as Record<string, unknown>;
  const before = globalNames.map((name) => [name, Object.getOwnPropertyDescriptor(globals, name)] as const);
  for (const name of globalNames) {
    Object.defineProperty(globals, name, { value: namespaces[name], configurable: true, writable: true });
  }
  const dispose = (): void => {
    if (current !== dispose) return;
    current = undefined;
    host.close();
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globals, name, descriptor);
      else delete globals[name];
    }
  };
  current = dispose;
  return { ...namespaces, ...host.face, dispose };
}

/** The library asks for the sets once, when it starts; another workbook may be another Excel's. */
function tellRequirementSets({ Office }: OfficeNamespaces, sets: Readonly<Record<string, string>>): void {
  const { _setMap: known } = Office.context.requirements as unknown as {
    _setMap: { _sets: Record<string, string> };
  };
  known._sets = Object.fromEntries(
    Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]),
  );
}

async function loadOnce(
  facts: ContainerFacts,
  bridge: Parameters<typeof loadLibraryInNode>[0],
): Promise<Loaded> {
  return { namespaces: await loadLibraryInNode(bridge, facts), facts };
}

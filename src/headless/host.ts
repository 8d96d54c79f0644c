import type { MemberSets } from './client/memberSets';
import { includesVersion, memberSets } from './client/memberSets';
import type { OfficeNamespaces } from './client/types';
import { cellLink } from './display/cellLink';
import type { DisplayFormat } from './display/displayFormat';
import { displayFormat, Looker } from './display/displayFormat';
import { listChoices } from './display/listChoices';
import type { UncomputedFormula } from './model/calculation';
import type { OfficeWindow } from './model/officeWindow';
import { findRange } from './model/findRange';
import { requestHandler } from './model/objectModel';
import { Session } from './model/session';
import { undoAsUser } from './model/undo';
import type { PastedBlock, ValidationAlert } from './model/userEdit';
import { pasteAsUser, typeAsUser } from './model/userEdit';
import type { FilterHeading, FilterMenu } from './model/userFilter';
import { filterAsUser, filterHeadings, filterMenu } from './model/userFilter';
import { resizeAsUser } from './model/userWidth';
import { newWorkbook, openWorkbook } from './store';
import type { Hyperlink, Rect, SaveLoss, SheetStore, WorkbookStore } from './store';
import { itemNotFound } from './wire/excelError';
import type { WireStats } from './wire/bridge';
import { TextBridge } from './wire/bridge';

/** How a workbook is opened. */
export interface ExcelOptions {
  /** What TODAY() gives: an ISO day (`2025-01-31`) or a serial. By default the machine's day. */
  today?: number | string;
  /** Display and data language, BCP 47. By default `en-US`. */
  locale?: string;
  /** Who writes comments. */
  user?: { name: string; email: string };
  /** What `isSetSupported` answers from, e.g. `{ ExcelApi: '1.14' }` (Excel 2021, the default). */
  requirementSets?: Readonly<Record<string, string>>;
}

export const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  Settings: '1.1',
};

/** An Excel without Excel: one workbook behind the real office.js. */
export interface HeadlessExcel extends OfficeNamespaces {
  /** The workbook as .xlsx, formulas' results computed. */
  save(): Promise<Uint8Array>;
  /** What a save now could not keep. */
  lossesOnSave(): SaveLoss[];
  readonly stats: Readonly<WireStats>;
  /**
   * Types into cells as a user does: fires events, obeys protection and validations of the stop kind.
   *
   * @param values one value, or rows of values of the range's shape
   * @param keeps the user's answer to a validation's warning or information; by default the entry is kept
   */
  edit(sheet: string, address: string, values: unknown, keeps?: (alert: ValidationAlert) => boolean): void;
  /**
   * Pastes texts, or empties cells, as a user does: like `edit`, but data validations do not look.
   */
  paste(sheet: string, address: string, values: unknown): void;
  /** Pastes several blocks at one go: past rows and columns that are hidden. All or none. */
  pasteBlocks(sheet: string, blocks: readonly PastedBlock[]): void;
  /**
   * Takes back what the user typed, pasted, resized or filtered last; events fire, and the cells are selected. What an add-in
   * changes leaves nothing to take back, as in Excel.
   *
   * @returns false when there was nothing
   * @throws ExcelError `AccessDenied` when cells are locked by now
   */
  undo(): boolean;
  /** Does again what was taken back last; see `undo`. */
  redo(): boolean;
  /** How many steps could be taken back, and done again. */
  history(): { readonly undo: number; readonly redo: number };
  /**
   * Gives a column (zero-based) a width in characters, as dragging its edge does.
   *
   * @throws ExcelError `AccessDenied` on a sheet that is protected against it
   */
  resizeColumn(sheet: string, column: number, characters: number): void;
  /** The heading cells of a sheet (zero-based) whose columns a user may filter. */
  filterHeadings(sheet: string): FilterHeading[];
  /** What the menu of a heading offers; null for cells without one. */
  filterMenu(sheet: string, row: number, column: number): FilterMenu | null;
  /**
   * Filters by the values chosen in the menu of a heading; null shows all again.
   *
   * @throws ExcelError `ItemNotFound` where the cell has no menu
   */
  filterBy(sheet: string, row: number, column: number, chosen: readonly string[] | null): void;
  /**
   * How the cells of a range look to a person, conditional formats included, by rows.
   *
   * @throws ExcelError `ItemNotFound` for an unknown sheet, `InvalidArgument` for an address that is none
   */
  displayFormat(sheet: string, address: string): DisplayFormat[][];
  /**
   * The same cell by cell (zero-based), for viewers that draw only what is seen; right until the workbook changes.
   *
   * @throws ExcelError `ItemNotFound` for an unknown sheet
   */
  looker(sheet: string): Pick<Looker, 'look'>;
  /** What a cell's drop-down offers (zero-based); null for cells without one. */
  choices(sheet: string, row: number, column: number): string[] | null;
  /** Where a click on a cell leads (zero-based), be it by a link or by a HYPERLINK formula; null where it leads nowhere. */
  link(sheet: string, row: number, column: number): Hyperlink | null;
  /** The cells that an address, a name or a table means, seen from a sheet; null where it means none. */
  find(sheet: string, reference: string): { sheet: string; rect: Rect } | null;
  /**
   * Shows a sheet and selects a range of it, as clicks do; events tell both.
   *
   * @throws ExcelError `ItemNotFound` for an unknown sheet, `InvalidOperation` for a hidden one
   */
  select(sheet: string, address: string): void;
  /** Lets another day begin, or the user's data language change; what was computed is computed again. */
  change(surroundings: Pick<ExcelOptions, 'today' | 'locale'>): void;
  /** Calls back after everything that may have changed the workbook. Returns what stops it. */
  onChange(listener: () => void): () => void;
  /** Formulas that the engine could not compute; they keep the value that the file had. */
  notComputed(): UncomputedFormula[];
  /** What the add-in did to Excel's window: its pane, its buttons. */
  readonly window: OfficeWindow;
  /** The store below, for viewers. */
  readonly store: WorkbookStore;
  /** Ends it: nothing is answered any more, and the globals are as they were. */
  dispose(): void;
}

/** A workbook's side of the seam: its bridge, and what its owner may do with it. */
export interface Host {
  /** Another client's end of the seam: each window that works on the workbook has one. */
  connect(): TextBridge;
  disconnect(bridge: TextBridge): void;
  session: Session;
  face: Omit<HeadlessExcel, keyof OfficeNamespaces | 'dispose'>;
  close(): void;
}

/**
 * Opens a workbook (an empty one without bytes) behind a bridge of its own.
 * @param library the client's classes, once they are loaded: they say which member came when
 */
export function createHost(
  bytes: Uint8Array | undefined,
  options: ExcelOptions,
  library: () => OfficeNamespaces['Excel'] | undefined,
): Host {
  const store = bytes ? openWorkbook(bytes) : newWorkbook();
  const session = new Session(store, {
    today: serialDay(options.today),
    locale: options.locale ?? 'en-US',
    user: options.user ?? { name: 'User', email: '' },
    now: startOf(serialDay(options.today)),
    lacks: newerThan((options.requirementSets ?? defaultRequirementSets)['ExcelApi'] ?? '1.1', library),
  });
  const bridges = new Set<TextBridge>();
  const stats: WireStats = { syncs: 0, requestBytes: 0, largestRequest: 0 };
  const listeners = new Set<() => void>();
  const handle = requestHandler(session);
  const send = (): void => {
    const events = session.takeEvents();
    for (const bridge of bridges) bridge.sendEvents(events);
    for (const listener of listeners) listener();
  };
  const turn = (again: boolean): boolean => {
    try {
      return undoAsUser(session, again);
    } finally {
      send();
    }
  };
  const named = (sheet: string): SheetStore => {
    const found = store.sheetByName(sheet);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    connect: () => {
      const bridge = new TextBridge(handle, send, stats);
      bridges.add(bridge);
      return bridge;
    },
    disconnect: (bridge) => {
      bridge.close();
      bridges.delete(bridge);
    },
    session,
    face: {
      store,
      window: session.window,
      stats,
      save: () => {
        session.calculation.calculateAll();
        return store.save();
      },
      lossesOnSave: () => store.lossesOnSave(),
      edit: (sheet, address, values, keeps) => {
        typeAsUser(session, sheet, address, values, keeps);
        send();
      },
      paste: (sheet, address, values) => {
        pasteAsUser(session, sheet, [{ address, values }]);
        send();
      },
      pasteBlocks: (sheet, blocks) => {
        pasteAsUser(session, sheet, blocks);
        send();
      },
      undo: () => turn(false),
      redo: () => turn(true),
      history: () => ({ undo: session.history.done.length, redo: session.history.undone.length }),
      resizeColumn: (sheet, column, characters) => {
        resizeAsUser(session, named(sheet), column, characters);
        send();
      },
      filterHeadings: (sheet) => filterHeadings(session, named(sheet)),
      filterMenu: (sheet, row, column) => filterMenu(session, named(sheet), row, column),
      filterBy: (sheet, row, column, chosen) => {
        filterAsUser(session, named(sheet), row, column, chosen);
        send();
      },
      displayFormat: (sheet, address) => displayFormat(session, sheet, address),
      looker: (sheet) => new Looker(session, named(sheet)),
      choices: (sheet, row, column) => listChoices(session, named(sheet), row, column),
      link: (sheet, row, column) => cellLink(session, named(sheet), row, column),
      find: (sheet, reference) => {
        const range = findRange(session, named(sheet), reference);
        return range && { sheet: range.sheet.name, rect: range.rect };
      },
      select: (sheet, address) => {
        const { rect } = session.rangeAt(named(sheet), address);
        session.activate(named(sheet));
        session.select(named(sheet), rect);
        send();
      },
      change: ({ today, locale }) => {
        const { options: now } = session;
        if (today !== undefined) now.today = serialDay(today);
        now.now = startOf(now.today);
        now.locale = locale ?? now.locale;
        session.calculation.markStale();
        send();
      },
      onChange: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      notComputed: () => session.calculation.notComputed(),
    },
    close: () => bridges.forEach((bridge) => bridge.close()),
  };
}

const knownSets = new WeakMap<object, MemberSets>();

/** Tells members that came after a version of ExcelApi. */
function newerThan(
  version: string,
  library: () => OfficeNamespaces['Excel'] | undefined,
): (type: string, member: string) => boolean {
  return (type, member) => {
    const excel = library();
    if (!excel) return false;
    let sets = knownSets.get(excel);
    if (!sets) knownSets.set(excel, (sets = memberSets(excel)));
    const since = sets.get(`${type}.${member}`);
    return since !== undefined && !includesVersion(version, since);
  };
}

/** The first moment of a serial day, ISO 8601. */
const startOf = (serial: number): string =>
  `${new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)}T00:00:00.00`;

function serialDay(today: number | string | undefined): number {
  if (typeof today === 'number') return today;
  const now = new Date();
  const iso = today === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(today);
  if (today !== undefined && !iso) throw new RangeError(`Not an ISO day: ${today}`);
  const time = iso
    ? Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))
    : Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
}

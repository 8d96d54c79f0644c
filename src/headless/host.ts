import type { MemberSets } from './client/memberSets';
import { includesVersion, memberSets } from './client/memberSets';
import type { HostBridgeText, OfficeNamespaces } from './client/types';
import type { DisplayFormat } from './display/displayFormat';
import { displayFormat } from './display/displayFormat';
import type { UncomputedFormula } from './model/calculation';
import { requestHandler } from './model/objectModel';
import { Session } from './model/session';
import type { ValidationAlert } from './model/userEdit';
import { typeAsUser } from './model/userEdit';
import { newWorkbook, openWorkbook } from './store';
import type { SaveLoss, WorkbookStore } from './store';
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
   * How the cells of a range look to a person, conditional formats included, by rows.
   *
   * @throws ExcelError `ItemNotFound` for an unknown sheet, `InvalidArgument` for an address that is none
   */
  displayFormat(sheet: string, address: string): DisplayFormat[][];
  /** Formulas that the engine could not compute; they keep the value that the file had. */
  notComputed(): UncomputedFormula[];
  /** The store below, for viewers. */
  readonly store: WorkbookStore;
  /** Ends it: nothing is answered any more, and the globals are as they were. */
  dispose(): void;
}

/** A workbook's side of the seam: its bridge, and what its owner may do with it. */
export interface Host {
  bridge: HostBridgeText;
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
    now: `${isoDay(serialDay(options.today))}T00:00:00.00`,
    lacks: newerThan((options.requirementSets ?? defaultRequirementSets)['ExcelApi'] ?? '1.1', library),
  });
  const bridge: TextBridge = new TextBridge(requestHandler(session), () => send());
  const send = (): void => bridge.sendEvents(session.takeEvents());
  return {
    bridge,
    session,
    face: {
      store,
      stats: bridge.stats,
      save: () => {
        session.calculation.calculateAll();
        return store.save();
      },
      lossesOnSave: () => store.lossesOnSave(),
      edit: (sheet, address, values, keeps) => {
        typeAsUser(session, sheet, address, values, keeps);
        send();
      },
      displayFormat: (sheet, address) => displayFormat(session, sheet, address),
      notComputed: () => session.calculation.notComputed(),
    },
    close: () => bridge.close(),
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

/** A serial day as ISO 8601. */
const isoDay = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

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

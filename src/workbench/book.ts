import type {
  DisplayFormat,
  FilterHeading,
  FilterMenu,
  PastedBlock,
  SheetStore,
  ValidationAlert,
  WindowsExcel,
} from '../headless/browser';
import { cellAddress, ExcelError, openForWindows } from '../headless/browser';

/** What Excel says instead of taking an entry: refused, or asked about. */
export interface EntryAlert {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly title: string;
  readonly message: string;
  /** `locked`: the cell takes no entries, whatever they are. */
  readonly style: 'stop' | 'locked' | ValidationAlert['style'];
}

/** How long the workbook rests before it is drawn anew, and how long at most it goes undrawn, in milliseconds. */
const rest = 40;
const patience = 400;

let nextId = 1;

/** The open workbook, as the parts of the workbench share it: everything is asked of the headless Excel. */
export class Book {
  private readonly listeners = new Set<() => void>();
  private looker: { sheet: string; look: (row: number, column: number) => DisplayFormat } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  /** Another workbook has another one. */
  readonly id = nextId++;
  /** Grows with every change that has been told. */
  version = 0;

  constructor(
    readonly excel: WindowsExcel,
    readonly name: string,
  ) {
    excel.onChange(() => this.tellSoon());
  }

  get sheet(): SheetStore {
    return this.excel.store.sheetById(this.excel.store.activeSheetId)!;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly currentVersion = (): number => this.version;

  /** How a cell of the shown sheet looks now. */
  look(row: number, column: number): DisplayFormat {
    const { name } = this.sheet;
    if (this.looker?.sheet !== name) {
      const looker = this.excel.looker(name);
      this.looker = { sheet: name, look: (r, c) => looker.look(r, c) };
    }
    return this.looker.look(row, column);
  }

  /** What stands in the formula bar, and in a cell that is being edited. */
  editText(row: number, column: number): string {
    const formula = this.sheet.formula(row, column);
    if (formula !== null) return formula;
    const mark = this.sheet.style(row, column).quotePrefix ? "'" : '';
    return mark + this.look(row, column).text;
  }

  /**
   * Types into a cell of the shown sheet.
   * @param keeps the user has seen a warning and keeps the entry
   * @returns what Excel says when it does not take the entry
   */
  type(row: number, column: number, text: string, keeps = false): EntryAlert | undefined {
    const { sheet } = this;
    const rule = sheet.dataValidation(row, column);
    let asked: ValidationAlert | undefined;
    const about = { row, column, text };
    try {
      this.excel.edit(sheet.name, cellAddress(row, column), text, (alert) => {
        asked ??= alert;
        return keeps;
      });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return refusal(error, about, rule?.errorTitle);
    } finally {
      this.tellNow();
    }
    return asked && !keeps ? { ...about, ...asked } : undefined;
  }

  /** Pastes blocks of texts at one go; what Excel says when a cell is locked, and nothing is pasted. */
  paste(blocks: readonly PastedBlock[]): EntryAlert | undefined {
    return this.tried(() => this.excel.pasteBlocks(this.sheet.name, blocks));
  }

  /** Takes back what was typed, pasted, resized or filtered last, or does it again. */
  turn(which: 'undo' | 'redo'): EntryAlert | undefined {
    return this.tried(() => void this.excel[which]());
  }

  /** Whether there is something to take back, or to do again. */
  canTurn(which: 'undo' | 'redo'): boolean {
    return this.excel.history()[which] > 0;
  }

  /** @param width in characters, as the file keeps it */
  resize(column: number, width: number): EntryAlert | undefined {
    return this.tried(() => this.excel.resizeColumn(this.sheet.name, column, width));
  }

  filterHeadings(): FilterHeading[] {
    return this.excel.filterHeadings(this.sheet.name);
  }

  filterMenu(row: number, column: number): FilterMenu | null {
    return this.excel.filterMenu(this.sheet.name, row, column);
  }

  filter(row: number, column: number, chosen: readonly string[] | null): EntryAlert | undefined {
    return this.tried(() => this.excel.filterBy(this.sheet.name, row, column, chosen));
  }

  /** Leads nowhere when the sheet is hidden or gone, as a link in Excel: an action may be replacing it just now. */
  select(sheet: string, address: string): void {
    try {
      this.excel.select(sheet, address);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
    }
    this.tellNow();
  }

  /** @param surroundings an ISO day and a BCP 47 language */
  change(surroundings: { today: string; locale: string }): void {
    this.excel.change(surroundings);
    this.tellNow();
  }

  /** Opens or closes the task pane; its page stays, as in a shared runtime. */
  showPane(isShown: boolean): void {
    this.excel.window.runtimeState = isShown ? 'Visible' : 'Background';
    this.tellNow();
  }

  close(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
    this.excel.dispose();
  }

  private tried(work: () => void): EntryAlert | undefined {
    const { top: row, left: column } = this.sheet.selection;
    try {
      work();
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return refusal(error, { row, column, text: '' });
    } finally {
      this.tellNow();
    }
    return undefined;
  }

  /** An action writes in many requests: the sheet is drawn when they pause. */
  private tellSoon(): void {
    this.looker = undefined;
    const now = performance.now();
    if (this.timer === undefined) this.waitingSince = now;
    clearTimeout(this.timer);
    const left = Math.max(0, this.waitingSince + patience - now);
    this.timer = setTimeout(() => this.tellNow(), Math.min(rest, left));
  }

  private tellNow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.looker = undefined;
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}

function refusal(
  { code, message }: ExcelError,
  about: Pick<EntryAlert, 'row' | 'column' | 'text'>,
  title = '',
): EntryAlert {
  return code === 'AccessDenied'
    ? { ...about, title: '', message, style: 'locked' }
    : { ...about, title, message, style: 'stop' };
}

/** @throws WorkbookFileError when the bytes are no workbook that can be opened */
export function openBook(
  bytes: Uint8Array | undefined,
  name: string,
  options: { today: string; locale: string },
): Book {
  return new Book(openForWindows(bytes, options), name);
}

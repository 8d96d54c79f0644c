import type { ColumnDataSchemaModel, EditCell, EditorBase, HyperFunc, VNode } from '@revolist/revogrid';

/** What the editor has to do with the workbook. */
export interface EditedCells {
  /** What a cell holds. */
  textOf(cell: ColumnDataSchemaModel): string;
  /** An entry that was refused and is to be mended; given once. */
  takeRefused(): string | undefined;
  /** Types into a cell; false when the entry is refused, which is told elsewhere. */
  type(cell: ColumnDataSchemaModel, text: string): boolean;
  /** Keys pressed since the editor was asked for and before it was there; given once. */
  takeHeldKeys(): readonly KeyboardEvent[];
}

/**
 * Edits a cell as Excel does: typing begins anew, Enter, Tab and clicking elsewhere take the text, Alt+Enter begins a
 * line, Escape leaves the cell as it was. The grid library is told only that the editor closes.
 */
export const cellEditor = (cells: EditedCells) =>
  class CellEditor implements EditorBase {
    element: Element | null = null;
    editCell?: EditCell;
    private input: HTMLTextAreaElement | undefined;
    private readonly before: string;
    private readonly refused: string | undefined;
    private isDone = false;

    constructor(
      private readonly cell: ColumnDataSchemaModel,
      _save: unknown,
      private readonly close: (focusNext?: boolean) => void,
    ) {
      this.before = cells.textOf(cell);
      this.refused = cells.takeRefused();
    }

    componentDidRender(): void {
      this.input?.focus();
      for (const key of cells.takeHeldKeys()) this.replay(key);
    }

    appendPendingInput(value: string): boolean {
      if (!this.input) return false;
      this.input.value += value;
      this.input.focus();
      return true;
    }

    getValue(): string | undefined {
      return this.input?.value;
    }

    /** The library closes the editor because the user went elsewhere. */
    beforeAutoSave(): boolean {
      this.take();
      return false;
    }

    beforeDisconnect(): void {
      this.input?.blur();
    }

    render(h: HyperFunc<VNode>): VNode {
      // Opened without typing, the library gives what the cell shows.
      const val: unknown = this.editCell?.val;
      const typed = typeof val === 'string' && val !== '' && val !== this.cell.value ? val : undefined;
      return h('textarea', {
        value: this.refused ?? typed ?? this.before,
        rows: 1,
        ref: (input: HTMLTextAreaElement | null) => (this.input = input ?? this.input),
        onKeyDown: (event: KeyboardEvent) => this.pressed(event),
      });
    }

    /** An untouched text is not typed again. */
    private take(): boolean {
      const text = this.input?.value ?? this.before;
      if (this.isDone) return true;
      this.isDone = true;
      return text === this.before || cells.type(this.cell, text);
    }

    /** A key from before the editor was there: what a browser does of itself it does not do again. */
    private replay({ key, code, shiftKey, altKey }: KeyboardEvent): void {
      if (!this.input || this.isDone) return;
      if (key === 'Backspace') this.input.value = this.input.value.slice(0, -1);
      else if (key.length === 1) this.input.value += key;
      else
        this.input.dispatchEvent(
          new KeyboardEvent('keydown', { key, code, shiftKey, altKey, bubbles: true, cancelable: true }),
        );
    }

    private pressed(event: KeyboardEvent): void {
      if (event.isComposing || !this.input) return;
      if (event.key === 'Enter' && event.altKey) {
        const { selectionStart, selectionEnd } = this.input;
        this.input.setRangeText('\n', selectionStart, selectionEnd, 'end');
        event.stopPropagation();
      } else if (event.key === 'Escape') {
        this.isDone = true;
        this.close(false);
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        const isTaken = this.take();
        const movesOn = isTaken && event.key === 'Enter';
        // Tab goes to the next cell of itself, unless the entry is refused.
        if (!isTaken || movesOn) {
          event.preventDefault();
          event.stopPropagation();
        }
        this.close(movesOn);
      }
    }
  };

import type { ColumnDataSchemaModel, EditCell, EditorBase, HyperFunc, VNode } from '@revolist/revogrid';

/** What the editor asks before it opens. */
export interface EditSource {
  /** What the cell holds. */
  textOf(column: ColumnDataSchemaModel): string;
  /** An entry that was refused and is to be mended; given once. */
  takeRefused(): string | undefined;
}

/**
 * Edits a cell as Excel does: typing begins anew, Enter and Tab take the text, Alt+Enter begins a line, Escape leaves
 * the cell as it was.
 */
export const cellEditor = (source: EditSource) =>
  class CellEditor implements EditorBase {
    element: Element | null = null;
    editCell?: EditCell;
    private input: HTMLTextAreaElement | undefined;
    private readonly before: string;
    private readonly refused: string | undefined;

    constructor(
      column: ColumnDataSchemaModel,
      private readonly save: (value: unknown, preventFocus?: boolean) => void,
      private readonly close: (focusNext?: boolean) => void,
    ) {
      this.before = source.textOf(column);
      this.refused = source.takeRefused();
    }

    componentDidRender(): void {
      this.input?.focus();
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

    /** An untouched text is not typed again. */
    beforeAutoSave(value: unknown): boolean {
      return value !== undefined && value !== this.before;
    }

    beforeDisconnect(): void {
      this.input?.blur();
    }

    render(h: HyperFunc<VNode>): VNode {
      const typed: unknown = this.editCell?.val;
      return h('textarea', {
        value: typeof typed === 'string' && typed !== '' ? typed : (this.refused ?? this.before),
        rows: 1,
        ref: (input: HTMLTextAreaElement) => (this.input = input),
        onKeyDown: (event: KeyboardEvent) => this.pressed(event),
      });
    }

    private pressed(event: KeyboardEvent): void {
      const isEnter = event.key === 'Enter' && !event.altKey;
      if (event.isComposing || !this.input) return;
      if (event.key === 'Enter' && event.altKey) {
        const { selectionStart, selectionEnd } = this.input;
        this.input.setRangeText('\n', selectionStart, selectionEnd, 'end');
        return;
      }
      if (event.key === 'Escape') this.close(false);
      if (!isEnter && event.key !== 'Tab') return;
      event.preventDefault();
      const { value } = this.input;
      this.beforeDisconnect();
      if (value === this.before) this.close(true);
      else this.save(value, event.key === 'Tab');
    }
  };

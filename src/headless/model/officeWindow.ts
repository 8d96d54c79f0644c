/** `OfficeCore.AppRuntimeState`. */
export const runtimeStates = ['Inactive', 'Background', 'Visible'] as const;

/** What an add-in may change of Excel's window beside the workbook: its pane, its buttons. */
export class OfficeWindow {
  /** `Background`: the pane is closed, its page goes on. */
  runtimeState: (typeof runtimeStates)[number] = 'Visible';
  private readonly enabled = new Map<string, boolean>();

  isEnabled(button: string): boolean {
    return this.enabled.get(button) ?? true;
  }

  setEnabled(button: string, enabled: boolean): void {
    this.enabled.set(button, enabled);
  }
}

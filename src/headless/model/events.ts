import type { EventEntry } from '../wire/messages';

/** Event numbers of the library, from the event getters in its debug source. */
export const EventCode = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of handlers registered on a collection of the workbook. */
export const workbookTarget = 'Workbook';

/** Who listens, and what they have not been told yet. */
export class EventHub {
  private readonly listeners = new Map<string, number>();
  private queue: EventEntry[] = [];
  /** `Context.runtime.enableEvents`. */
  enabled = true;

  register(code: number, target: string): void {
    const key = `${code} ${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(code: number, target: string): void {
    const key = `${code} ${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  isHeard(code: number, targets: readonly string[]): boolean {
    return this.enabled && targets.some((target) => this.listeners.has(`${code} ${target}`));
  }

  /** Tells every registered target of an event. */
  raise(code: number, targets: readonly string[], message: Record<string, unknown>): void {
    for (const target of targets) {
      if (!this.isHeard(code, [target])) continue;
      this.add(code, target, message);
    }
  }

  /** Events that need no registering (`workbook.onSelectionChanged`): the client drops what it does not know. */
  add(code: number, targetId: string, message: Record<string, unknown>): void {
    this.queue.push({
      messageCategory: 65536,
      messageType: code,
      targetId,
      id: 0,
      message: JSON.stringify(message),
    });
  }

  /** Takes the events raised since the last call. */
  drain(): EventEntry[] {
    const entries = this.queue;
    this.queue = [];
    return entries;
  }
}

import type { HostBridgeText } from '../client/types';
import { ExcelError, payloadTooLarge } from './excelError';
import type { EventEntry, RequestBody, ResponseBody } from './messages';

/** Excel on the web refuses larger requests (Office Add-ins resource limits). */
export const requestLimitBytes = 5 * 1024 * 1024;

/** What went over the wire since the workbook was opened. */
export interface WireStats {
  /** Requests that the client sent, clean-up requests included. */
  syncs: number;
  /** UTF-8 bytes of all requests. */
  requestBytes: number;
  /** UTF-8 bytes of the largest request. */
  largestRequest: number;
}

interface Envelope {
  id: number;
  message: { body: RequestBody | string };
}

/** Our end of the library's text seam: reads requests, counts them, answers in order, sends events. */
export class TextBridge implements HostBridgeText {
  onMessageFromHost?: (text: string) => void;
  private readonly encoder = new TextEncoder();
  private closed = false;

  constructor(
    private readonly handle: (body: RequestBody) => ResponseBody,
    /** Called after each reply: what was raised while the request ran is sent then. */
    private readonly afterReply: () => void = () => undefined,
    readonly stats: WireStats = { syncs: 0, requestBytes: 0, largestRequest: 0 },
  ) {}

  sendMessageToHost(text: string): void {
    if (this.closed) return;
    const bytes = this.encoder.encode(text).length;
    this.stats.syncs += 1;
    this.stats.requestBytes += bytes;
    this.stats.largestRequest = Math.max(this.stats.largestRequest, bytes);
    const { id, message } = JSON.parse(text) as Envelope;
    // Replies come after the caller has returned, as they do from another process.
    void Promise.resolve().then(() => {
      this.reply(id, this.answer(bytes, message.body));
      this.afterReply();
    });
  }

  /** Sends events to the client, after the reply that is under way. */
  sendEvents(entries: EventEntry[]): void {
    if (entries.length === 0) return;
    setTimeout(() => {
      if (!this.closed) this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    });
  }

  /** Nothing is answered or sent any more. */
  close(): void {
    this.closed = true;
  }

  private answer(bytes: number, body: RequestBody | string): { statusCode: number; body: unknown } {
    try {
      if (bytes > requestLimitBytes) throw payloadTooLarge();
      const request = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
      return { statusCode: 200, body: this.handle(request) };
    } catch (error) {
      // Not one of Excel's answers: a fault of the host itself. It reaches the caller with its own words.
      const code = error instanceof ExcelError ? error.code : 'GeneralException';
      const status = error instanceof ExcelError ? error.status : 500;
      const text = error instanceof ExcelError ? error.message : `Headless Excel: ${describe(error)}`;
      return { statusCode: status, body: { error: { code, message: text } } };
    }
  }

  private reply(id: number, message: { statusCode: number; body: unknown }): void {
    if (this.closed) return;
    this.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { ...message, headers: {} } }));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

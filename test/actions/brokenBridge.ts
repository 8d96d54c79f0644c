import { TextBridge } from '../../src/headless/wire/bridge';
import { ActionType, PathType, type Action, type RequestBody } from '../../src/headless/wire/messages';

/** After how many milliseconds office.js tries a clean-up again that failed. */
const cleanUpRetry = 5000;
const wait = globalThis.setTimeout;
/**
 * It is not let do so: a request that comes by itself would be counted among those of other work, or find the tests at their end.
 * What it would clean up goes with the Excel that each test disposes of.
 */
globalThis.setTimeout = Object.assign(
  (...[work, delay, ...given]: Parameters<typeof setTimeout>) =>
    delay === cleanUpRetry ? wait(() => undefined, 0) : wait(work, delay, ...given),
  wait,
);

/** How a request fails: not done at all, broken off in the middle or just before its end, or its answer lost. */
export const failures = ['refused', 'half done', 'almost done', 'done unanswered'] as const;
export type Failure = (typeof failures)[number];

/** How many of a request's actions are done. */
const doneOf: Record<Failure, (actions: number) => number> = {
  refused: () => 0,
  'half done': (actions) => Math.ceil(actions / 2),
  'almost done': (actions) => actions - 1,
  'done unanswered': (actions) => actions,
};

/** A request, action by action: whether each may change the workbook. */
export type Request = readonly boolean[];

const readingActions: readonly ActionType[] = [
  ActionType.Query,
  ActionType.RecursiveQuery,
  ActionType.QueryAsJson,
  ActionType.Trace,
  ActionType.EnsureUnchanged,
];
/** Methods that change nothing; any other may. */
const readingMethod = /^(_?Get|_(KeepReference|RemoveReference|OnAccess)$)/;

function mayWrite(
  { ActionType: type, Name, ObjectPathId }: Action,
  paths: RequestBody['ObjectPaths'],
): boolean {
  if (type === ActionType.Method ? !readingMethod.test(Name) : type === ActionType.SetProperty) return true;
  if (type === ActionType.Update) return true;
  // Objects that a method makes are made when they are first met.
  for (let path = paths[ObjectPathId]; path; path = paths[path.ParentObjectPathId ?? -1])
    if (path.ObjectPathType === PathType.Method && !readingMethod.test(path.Name)) return true;
  return type !== ActionType.Instantiate && type !== ActionType.Method && !readingActions.includes(type);
}

/** Runs work, and gives the requests that it sends. */
export async function requestsOf(work: () => Promise<unknown>): Promise<Request[]> {
  const send = TextBridge.prototype.sendMessageToHost;
  const requests: Request[] = [];
  const spy = jest.spyOn(TextBridge.prototype, 'sendMessageToHost').mockImplementation(function (
    this: TextBridge,
    text: string,
  ) {
    const { Actions, ObjectPaths } = bodyOf(JSON.parse(text) as Envelope);
    requests.push(Actions.map((action) => mayWrite(action, ObjectPaths)));
    send.call(this, text);
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return requests;
}

/** Whether a request may change the workbook: if not, the workbook is after it what it was before. */
export const writes = (request: Request): boolean => request.includes(true);

/** Those ways of failing that leave a workbook of their own: all are one for a request that only reads. */
export function differingWays(request: Request, ways: readonly Failure[]): Failure[] {
  const changes = ways.map((way) => request.slice(0, doneOf[way](request.length)).filter(Boolean).length);
  return ways.filter((_, i) => changes.indexOf(changes[i]!) === i);
}

/**
 * Runs work while nothing answers any more once the nth request is done: the pane, Excel or the computer has ended.
 * @returns whether there was an nth request; the work never ends then.
 */
export async function cutOff(nth: number, work: () => Promise<unknown>): Promise<boolean> {
  const send = TextBridge.prototype.sendMessageToHost;
  let count = 0;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const spy = jest.spyOn(TextBridge.prototype, 'sendMessageToHost').mockImplementation(function (
    this: TextBridge,
    text: string,
  ) {
    count += 1;
    if (count < nth) return send.call(this, text);
    if (count > nth) return;
    this.onMessageFromHost = () => undefined;
    send.call(this, text);
    setTimeout(end, 0);
  });
  await Promise.race([work(), ended]);
  spy.mockRestore();
  return count >= nth;
}

/** The flag of a request that waits until no cell is being edited (`delayForCellEdit`). */
const waits = 64;

/** Runs work while a cell is being edited from the nth request on: what does not wait for the end of it is refused. */
export async function whileEditing(
  nth: number,
  work: () => Promise<unknown>,
): Promise<{ reached: boolean; error: unknown }> {
  const send = TextBridge.prototype.sendMessageToHost;
  let count = 0;
  let refused = false;
  const spy = jest.spyOn(TextBridge.prototype, 'sendMessageToHost').mockImplementation(function (
    this: TextBridge,
    text: string,
  ) {
    count += 1;
    const { id, flags } = JSON.parse(text) as Envelope;
    if (count < nth || (flags & waits) !== 0) return send.call(this, text);
    refused = true;
    void Promise.resolve().then(() =>
      this.onMessageFromHost?.(errorAnswer(id, 'InvalidOperationInCellEditMode')),
    );
  });
  try {
    await work();
    return { reached: refused, error: undefined };
  } catch (error) {
    return { reached: refused, error };
  } finally {
    spy.mockRestore();
  }
}

interface Envelope {
  id: number;
  flags: number;
  message: { body: RequestBody | string };
}

const bodyOf = ({ message: { body } }: Envelope): RequestBody =>
  typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;

const errorAnswer = (id: number, code = 'GeneralException'): string =>
  JSON.stringify({
    id,
    type: 2,
    message: {
      statusCode: 500,
      headers: {},
      body: { error: { code, message: 'There was an internal error.' } },
    },
  });

/**
 * Runs work while the nth request (counted from 1) that reaches Excel fails; later ones succeed again.
 * @returns whether there was an nth request, and what the work was rejected with, if it was.
 */
export async function withFailure(
  nth: number,
  failure: Failure,
  work: () => Promise<unknown>,
): Promise<{ reached: boolean; error: unknown }> {
  // Called with its bridge as `this` below.
  const send = TextBridge.prototype.sendMessageToHost;
  let count = 0;
  const spy = jest.spyOn(TextBridge.prototype, 'sendMessageToHost').mockImplementation(function (
    this: TextBridge,
    text: string,
  ) {
    count += 1;
    if (count === nth) sendBroken(this, send, text, failure);
    else send.call(this, text);
  });
  try {
    await work();
    return { reached: count >= nth, error: undefined };
  } catch (error) {
    return { reached: count >= nth, error };
  } finally {
    spy.mockRestore();
  }
}

function sendBroken(
  bridge: TextBridge,
  send: TextBridge['sendMessageToHost'],
  text: string,
  failure: Failure,
): void {
  const envelope = JSON.parse(text) as Envelope;
  if (failure === 'refused') {
    void Promise.resolve().then(() => bridge.onMessageFromHost?.(errorAnswer(envelope.id)));
    return;
  }
  const answer = bridge.onMessageFromHost;
  bridge.onMessageFromHost = () => {
    bridge.onMessageFromHost = answer;
    answer?.(errorAnswer(envelope.id));
  };
  send.call(bridge, JSON.stringify(cut(envelope, doneOf[failure])));
}

/** Excel does not take back what a request did before the action at which it failed. */
function cut(envelope: Envelope, doneOf: (actions: number) => number): unknown {
  const { message, ...rest } = envelope;
  const { body } = message;
  const request = bodyOf(envelope);
  const begun = { ...request, Actions: request.Actions.slice(0, doneOf(request.Actions.length)) };
  return { ...rest, message: { ...message, body: typeof body === 'string' ? JSON.stringify(begun) : begun } };
}

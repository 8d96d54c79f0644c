import { UserError } from '../../src/messages';
import { patiently } from '../../src/taskpane/shell/patiently';

const cellEdit = new UserError({ key: 'workbook.error.cellEdit' });
const turn = (): Promise<void> => jest.advanceTimersByTimeAsync(1500);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what a cell being edited hinders is begun once the edit is over, and the failure is gone', async () => {
  const told: unknown[] = [];
  const end = jest.fn();
  let isEditing = true;
  const stop = patiently(
    () => (isEditing ? Promise.reject(cellEdit) : Promise.resolve(end)),
    (failure) => told.push(failure),
  );
  await turn();
  expect(told).toEqual([cellEdit, cellEdit]);
  isEditing = false;
  await turn();
  expect(told.at(-1)).toBeUndefined();
  await turn();
  expect(told).toHaveLength(3);
  expect(end).not.toHaveBeenCalled();
  stop();
  expect(end).toHaveBeenCalledTimes(1);
});

test('what will not pass is told once, and left to the user', async () => {
  const begin = jest.fn(() => Promise.reject(new Error('no such sheet')));
  const told = jest.fn();
  patiently(begin, told);
  await turn();
  await turn();
  expect(begin).toHaveBeenCalledTimes(1);
  expect(told.mock.calls).toEqual([[new Error('no such sheet')]]);
});

test('a view that is gone is told nothing, waits for nothing and leaves nothing at work', async () => {
  const told = jest.fn();
  const end = jest.fn();
  let begun: (end: () => void) => void = () => undefined;
  patiently(() => new Promise((resolve) => (begun = resolve)), told)();
  begun(end);
  await turn();
  expect(end).toHaveBeenCalledTimes(1);
  const begin = jest.fn(() => Promise.reject(cellEdit));
  const stop = patiently(begin, () => undefined);
  await jest.advanceTimersByTimeAsync(10);
  stop();
  await turn();
  expect(begin).toHaveBeenCalledTimes(1);
  expect(told).not.toHaveBeenCalled();
});

import { setTimeout as pause } from 'node:timers/promises';
import {
  closeWeek,
  collectReturns,
  compileReport,
  highlightTasks,
  inTurn,
  loadRegister,
  moveEntries,
  validateEntries,
  type Page,
} from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { newWorkbook } from '../../src/headless/store';
import { entryColumns } from '../../src/register';
import { takeTurn } from '../../src/workbook';
import { entryCell } from '../support/columns';
import { expectSame, reopened, savedContents } from './allOrNothing';
import { loaded, smallRegister, tableRows, today } from './register';

/** Two panes are open on one workbook, in two windows or at two desks, and both write. */

const [left, right]: readonly Page[] = [{ id: 'left' }, { id: 'right' }];
const by = 'Thư ký';
const source = { name: 'so.csv', bytes: new TextEncoder().encode(smallRegister) };
const returned = {
  name: 'phieu.csv',
  bytes: new TextEncoder().encode('Mã;Cơ quan;Tiến độ (%);Nhiệm vụ tuần tới\n02;Sở Y tế;95%;Rà soát'),
};
const register = reopened(async () => {
  const { excel } = await loaded();
  const bytes = await excel.save();
  excel.dispose();
  return bytes;
});
const blank = reopened(() => newWorkbook().save());
const load = (): Promise<unknown> => loadRegister(source, { language: 'vi', today, asOf: today });
const check = (): Promise<unknown> => validateEntries();
const compile = (): Promise<unknown> => compileReport({ today });
const collect = (): Promise<unknown> => collectReturns([returned], { by, today });
const close = (): Promise<unknown> => closeWeek({ by, today });
const submit = (): Promise<unknown> => moveEntries({ step: 'submit', by, today });
const turnsLeft = (excel: HeadlessExcel): number => excel.store.settings().size;

interface Pair {
  readonly name: string;
  readonly open?: () => Promise<HeadlessExcel>;
  readonly first: () => Promise<unknown>;
  readonly second: () => Promise<unknown>;
}

const pairs: readonly Pair[] = [
  { name: 'load twice', open: blank, first: load, second: load },
  { name: 'load and check', open: blank, first: load, second: check },
  { name: 'compile twice', first: compile, second: compile },
  { name: 'highlight twice', first: () => highlightTasks(), second: () => highlightTasks() },
  { name: 'collect and check', first: collect, second: check },
  { name: 'submit and close', first: submit, second: close },
];

describe.each(pairs)('$name', ({ open = register, first, second }) => {
  test('one is done whole, the other is refused in words, and done when it is tried again', async () => {
    let excel = await open();
    await first();
    const alone = await savedContents(excel);
    excel.dispose();

    excel = await open();
    const [one, other] = await Promise.allSettled([inTurn(left!, first), inTurn(right!, second)]);
    expect(one).toMatchObject({ status: 'fulfilled' });
    expect(other).toMatchObject({
      status: 'rejected',
      reason: { userMessage: { key: 'workbook.error.atWorkElsewhere', params: { seconds: 90 } } },
    });
    expectSame(await savedContents(excel), alone);
    expect(turnsLeft(excel)).toBe(0);
    // Loading twice is an update of the register by then.
    await inTurn(right!, second);
    expect(turnsLeft(excel)).toBe(0);
    excel.dispose();
  }, 120_000);
});

test('while returns are collected somebody types, at whatever moment: what was typed stays', async () => {
  const typed = 0.97;
  const progress = entryColumns.find(({ key }) => key === 'progress')!.header.vi;
  for (let moment = 0; moment < 12; moment++) {
    const excel = await register();
    const work = inTurn(left!, collect).catch((error: unknown) => error);
    // Each request is answered some turns of the event loop later: the typing falls between two of them.
    for (let turn = 0; turn < moment * 3; turn++) await pause(0);
    excel.edit('Cập nhật tuần', entryCell('progress', 6), typed);
    const outcome = await work;
    expect((await tableRows('Entries'))[1]).toMatchObject({ [progress]: typed });
    // Where the typing came between reading and writing, nothing else was taken either, and is told why.
    if (outcome instanceof Error)
      expect(outcome).toMatchObject({ userMessage: { key: 'workbook.error.changedMeanwhile' } });
    excel.dispose();
  }
}, 240_000);

describe('a page that is gone', () => {
  /** A page that ended in the middle of its turn, which has so many milliseconds left. */
  const leave = (left: number): Promise<void> => takeTurn('gone', Date.now(), Date.now() + left, () => false);

  test('keeps nobody waiting: at once where it is known to be gone, else when its turn has run out', async () => {
    const excel = await register();
    await leave(60_000);
    const knows: Page = { ...right!, whoIsGone: () => Promise.resolve((id) => id === 'gone') };
    await expect(inTurn(left!, check)).rejects.toMatchObject({
      userMessage: { key: 'workbook.error.atWorkElsewhere' },
    });
    expect(await inTurn(knows, () => Promise.resolve('done'))).toBe('done');
    await leave(300);
    await pause(400);
    expect(await inTurn(left!, () => Promise.resolve('done'))).toBe('done');
    expect(turnsLeft(excel)).toBe(0);
    excel.dispose();
  });

  test('is not taken for gone while it works on, however long', async () => {
    const excel = await register();
    const work = inTurn(left!, () => pause(600, 'done'), { lasts: 250, every: 50 });
    await pause(450);
    await expect(inTurn(right!, check)).rejects.toMatchObject({
      userMessage: { key: 'workbook.error.atWorkElsewhere' },
    });
    expect(await work).toBe('done');
    excel.dispose();
  });
});

test('a workbook that takes no setting is worked on as if nobody else were there', async () => {
  const excel = await openExcel();
  const { settings } = excel.store;
  excel.store.settings = () => {
    throw new Error('refused');
  };
  expect(await inTurn(left!, () => Promise.resolve('done'))).toBe('done');
  excel.store.settings = settings;
  excel.dispose();
});

import { run, runAgain, runState } from '../../src/taskpane/shell/runs';

test('trying again does again what failed under that name, whatever was done since', async () => {
  const done: string[] = [];
  let isEditing = true;
  const check = (): Promise<void> => {
    done.push('check');
    return isEditing ? Promise.reject(new Error('a cell is being edited')) : Promise.resolve();
  };
  await run('check', check).catch(() => undefined);
  isEditing = false;
  await run('close', () => Promise.resolve(done.push('close')));
  runAgain('check');
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).toEqual(['check', 'close', 'check']);
  expect(runState('check')).toEqual({ running: false, result: undefined });
});

test('there is nothing to do again under a name that nothing was done under', () => {
  runAgain('nothing');
  expect(runState('nothing').running).toBe(false);
});

import { chosen, contentOf, filesIn, hasFolder } from '../../src/taskpane/chosenFiles';

/** What a browser gives for dropped files and folders: a folder tells its entries some at a time, until it tells none. */
type Tree = { readonly [name: string]: Tree | string };
const entryOf = (name: string, content: Tree | string, folder = ''): FileSystemEntry => {
  const fullPath = `${folder}/${name}`;
  if (typeof content === 'string')
    return {
      name,
      fullPath,
      isFile: true,
      file: (done: (file: File) => void) => done(new File([content], name)),
    } as unknown as FileSystemEntry;
  const inside = Object.entries(content).map(([child, its]) => entryOf(child, its, fullPath));
  return {
    name,
    fullPath,
    isFile: false,
    createReader: () => ({
      readEntries: (done: (entries: FileSystemEntry[]) => void) => done(inside.splice(0, 1)),
    }),
  } as unknown as FileSystemEntry;
};
const dropped = (tree: Tree) =>
  filesIn(
    Object.entries(tree).map(
      ([name, content]) => ({ webkitGetAsEntry: () => entryOf(name, content) }) as DataTransferItem,
    ),
  );

test('files of dropped folders are named by their place, so that those of one name are known apart', async () => {
  const files = await dropped({
    'tuần 4': {
      'Sở Y tế': { 'phieu.csv': 'a' },
      'Sở Tư pháp': { 'phieu.csv': 'b', '~$phieu.csv': '', '.an': '' },
    },
    'le.csv': 'c',
  });
  const told = await Promise.all(files.map(async ({ name, file }) => [name, await file.text()]));
  expect(told).toEqual([
    ['tuần 4/Sở Y tế/phieu.csv', 'a'],
    ['tuần 4/Sở Tư pháp/phieu.csv', 'b'],
    ['le.csv', 'c'],
  ]);
});

test('files of an input are named by the place that they know, or by themselves', () => {
  const inFolder = Object.assign(new File([], 'phieu.csv'), { webkitRelativePath: 'Sở Y tế/phieu.csv' });
  const files = chosen([inFolder, Object.assign(new File([], 'a.csv'), { webkitRelativePath: '' })]);
  expect(files.map(({ name }) => name)).toEqual(['Sở Y tế/phieu.csv', 'a.csv']);
});

test('a folder is told from a file where one file is asked for', () => {
  const item = (entry: object | null) => ({ webkitGetAsEntry: () => entry }) as DataTransferItem;
  const file = item(entryOf('so.csv', 'a'));
  expect(hasFolder([file, item({ isDirectory: true })])).toBe(true);
  expect(hasFolder([file, item(null)])).toBe(false);
});

describe('what a chosen file holds', () => {
  const refusing = (error: Error) =>
    contentOf({
      name: 'so.csv',
      file: Object.assign(new File([], 'so.csv'), {
        arrayBuffer: () => Promise.reject(error),
      }),
    });

  test('is read as bytes, under the name that it was chosen by', async () => {
    const { name, bytes } = await contentOf({ name: 'tuần 4/so.csv', file: new File(['ab'], 'so.csv') });
    expect([name, ...bytes]).toEqual(['tuần 4/so.csv', 97, 98]);
  });

  test.each(['NotReadableError', 'NotFoundError'])('is no longer what was chosen: %s', async (name) => {
    await expect(
      refusing(new DOMException('A requested file could not be read.', name)),
    ).rejects.toMatchObject({
      userMessage: { key: 'taskpane.fileChanged', params: { file: 'so.csv' } },
    });
  });

  test('fails as it fails where something else is wrong', async () => {
    const error = new Error('out of memory');
    await expect(refusing(error)).rejects.toBe(error);
  });
});

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { convert } from '../support/libreoffice';

const options = { today: '2025-01-23', user: { name: 'Tổ thư ký', email: 'ban@example.vn' } };
let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel(undefined, options);
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.add('Sheet1!B2', 'Cần số liệu <tuần> & tháng');
    comments.add(context.workbook.worksheets.getItem('Sheet1').getRange('C5'), 'Đã xong chưa?');
    await context.sync();
  });
});
afterEach(() => excel.dispose());

const code = (work: (context: Excel.RequestContext) => void): Promise<unknown> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

async function reopen(): Promise<Uint8Array> {
  const bytes = await excel.save();
  excel.dispose();
  excel = await openExcel(bytes, options);
  return bytes;
}

test('a comment has its content, author, day, place and state, also after saving', async () => {
  const look = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const comment = context.workbook.comments.getItemByCell('Sheet1!B2').load();
      const place = comment.getLocation().load('address');
      await context.sync();
      const { id, ...rest } = comment.toJSON();
      expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      return { ...rest, address: place.address };
    });
  const expected = {
    content: 'Cần số liệu <tuần> & tháng',
    authorName: 'Tổ thư ký',
    authorEmail: 'ban@example.vn',
    resolved: false,
    mentions: [],
    richContent: 'Cần số liệu <tuần> & tháng',
    contentType: 'Plain',
    address: 'Sheet1!B2',
  };
  const { creationDate, ...rest } = (await look()) as { creationDate: Date };
  expect(rest).toMatchObject(expected);
  expect(new Date(creationDate).getFullYear()).toBe(2025);
  await reopen();
  expect(await look()).toMatchObject(expected);
});

test('collections: of the workbook and of a sheet; by index, id, cell, reply', () =>
  Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.add('Two').comments.add('Two!A1', 'Trang hai');
    const all = workbook.comments.load('items/content');
    const ofSheet = workbook.worksheets.getItem('Sheet1').comments.load('items/content,items/id');
    const count = workbook.comments.getCount();
    const second = workbook.comments.getItemAt(1).load('content');
    await context.sync();
    expect(all.items.map(({ content }) => content)).toEqual([
      'Cần số liệu <tuần> & tháng',
      'Đã xong chưa?',
      'Trang hai',
    ]);
    expect([ofSheet.items.length, count.value, second.content]).toEqual([2, 3, 'Đã xong chưa?']);
    const byId = workbook.comments.getItem(ofSheet.items[0]!.id).load('content');
    const none = workbook.comments.getItemOrNullObject('{none}').load('content');
    const elsewhere = workbook.worksheets.getItem('Two').comments.getItemOrNullObject(ofSheet.items[0]!.id);
    elsewhere.load('content');
    const reply = byId.replies.add('Có rồi').load('id');
    await context.sync();
    expect([byId.content, none.isNullObject, elsewhere.isNullObject]).toEqual([
      'Cần số liệu <tuần> & tháng',
      true,
      true,
    ]);
    const parent = workbook.comments.getItemByReplyId(reply.id).load('id');
    await context.sync();
    expect(parent.id).toBe(ofSheet.items[0]!.id);
  }));

test('replies: added, changed, deleted; resolved with their thread', async () => {
  await Excel.run(async (context) => {
    const comment = context.workbook.comments.getItemAt(0);
    comment.replies.add('Một');
    comment.replies.add('Hai');
    await context.sync();
    comment.resolved = true;
    comment.replies.getItemAt(0).content = 'Một, sửa';
    comment.replies.getItemAt(1).delete();
    comment.content = 'Đổi';
    await context.sync();
  });
  await reopen();
  await Excel.run(async (context) => {
    const comment = context.workbook.comments.getItemAt(0).load('content,resolved');
    const replies = comment.replies.load('items');
    const count = comment.replies.getCount();
    const parent = comment.replies.getItemAt(0).getParentComment().load('content');
    const place = comment.replies.getItemAt(0).getLocation().load('address');
    await context.sync();
    expect(comment.toJSON()).toMatchObject({ content: 'Đổi', resolved: true });
    expect(replies.items.map((reply) => reply.toJSON())).toMatchObject([
      { content: 'Một, sửa', authorName: 'Tổ thư ký', resolved: true },
    ]);
    expect([count.value, parent.content, place.address]).toEqual([1, 'Đổi', 'Sheet1!B2']);
  });
});

test('comments follow their cells and go with their rows', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('6:6').delete('Up');
    await context.sync();
    const comments = sheet.comments.load('items/content');
    const place = sheet.comments.getItemAt(0).getLocation().load('address');
    await context.sync();
    expect([comments.items.length, place.address]).toEqual([1, 'Sheet1!B3']);
  });
});

test.each<[string, (context: Excel.RequestContext) => void, string]>([
  ['two cells', ({ workbook }) => workbook.comments.add('Sheet1!A1:A2', 'x'), 'InvalidArgument'],
  ['no sheet named', ({ workbook }) => workbook.comments.add('A1', 'x'), 'InvalidArgument'],
  ['nothing said', ({ workbook }) => workbook.comments.add('Sheet1!A1', ''), 'InvalidArgument'],
  ['a second one', ({ workbook }) => workbook.comments.add('Sheet1!B2', 'x'), 'ItemAlreadyExists'],
  ['none there', ({ workbook }) => workbook.comments.getItemByCell('Sheet1!A1').load('id'), 'ItemNotFound'],
  ['an unknown id', ({ workbook }) => workbook.comments.getItem('{x}').load('id'), 'ItemNotFound'],
  ['beyond the last', ({ workbook }) => workbook.comments.getItemAt(2).load('id'), 'ItemNotFound'],
  [
    'a protected sheet',
    ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').protection.protect();
      workbook.comments.add('Sheet1!A1', 'x');
    },
    'AccessDenied',
  ],
])('%s', async (_name, work, expected) => expect(await code(work)).toBe(expected));

test('a cell with a note takes no comment: the note stays', async () => {
  const files = unzipSync(await excel.save());
  excel.dispose();
  // The same file without threads: what stood for a comment is a note like any other.
  for (const [name, bytes] of Object.entries(files)) {
    if (/comments1\.xml$/.test(name) && !/threaded/.test(name))
      files[name] = strToU8(strFromU8(bytes).replace(/tc=\{[^}]*\}/g, 'Cán bộ'));
    if (/sheet1\.xml\.rels$/.test(name))
      files[name] = strToU8(strFromU8(bytes).replace(/<Relationship [^>]*threadedComment[^>]*>/, ''));
  }
  excel = await openExcel(zipSync(files), options);
  expect(excel.store.sheets[0]!.notes()).toHaveLength(2);
  expect(await code(({ workbook }) => void workbook.comments.add('Sheet1!B2', 'x'))).toBe(
    'ItemAlreadyExists',
  );
  expect(excel.store.sheets[0]!.notes()).toHaveLength(2);
});

test('a copied sheet has the comments of the one it was copied from', async () => {
  await Excel.run(async (context) => {
    context.workbook.comments.getItemAt(0).replies.add('Một');
    context.workbook.worksheets.getItem('Sheet1').copy('End').name = 'Copy';
    await context.sync();
    const copied = context.workbook.worksheets.getItem('Copy').comments.load('items/content');
    const reply = context.workbook.worksheets.getItem('Copy').comments.getItemAt(0).replies.getItemAt(0);
    reply.load('content');
    await context.sync();
    expect(copied.items.map(({ content }) => content)).toEqual([
      'Cần số liệu <tuần> & tháng',
      'Đã xong chưa?',
    ]);
    expect(reply.content).toBe('Một');
  });
});

test('other programs see each comment as a note; with the last one its box goes', async () => {
  const bytes = await reopen();
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining([
      'xl/persons/person.xml',
      'xl/threadedComments/threadedComment1.xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
    ]),
  );
  // The notes that stand for comments are not notes of their own.
  expect(excel.store.sheets[0]!.notes()).toEqual([]);
  const seen = strFromU8(await convert(bytes, 'fods'));
  expect(seen.match(/<office:annotation /g)).toHaveLength(2);
  expect(seen).toContain('Cần số liệu &lt;tuần&gt; &amp; tháng');
  await Excel.run(async (context) => {
    context.workbook.comments.getItemAt(0).delete();
    context.workbook.comments.getItemAt(0).delete();
    await context.sync();
  });
  const left = unzipSync(await excel.save());
  expect(strFromU8(left['xl/drawings/vmlDrawing1.vml']!)).not.toContain('<v:shape ');
  expect(strFromU8(left['xl/comments1.xml']!)).not.toContain('<comment ');
});

import { readReturn, type ReturnFile } from '../../src/collection';
import { readSource, type SourceWorkbook } from '../../src/files';
import type { ImportGuide } from '../../src/register/import';
import { fingerprintOf, headerKeys } from '../../src/register/import';
import { agencies } from './returns';

const source = (name: string, ...lines: string[]): SourceWorkbook =>
  readSource(name, new TextEncoder().encode(lines.join('\n')));
const understood = (from: SourceWorkbook, senders = {}, guides: readonly ImportGuide[] = []): ReturnFile =>
  readReturn(from, { language: 'vi', registerYear: 2025, agencies, senders, guides });
const read = (name: string, ...lines: string[]): ReturnFile => understood(source(name, ...lines));

const heading = 'Mã nhiệm vụ;Cơ quan báo cáo;Tiến độ (%)';
const health = '02;Sở Y tế;90%';
const police = '01;CA tỉnh;50%';

describe('whose return a file is', () => {
  test('its name tells, or its rows, where they do not contradict each other', () => {
    expect(read('P06_2025-W04_So-Y-te (2).csv', heading, health)).toMatchObject({ sender: 'Sở Y tế' });
    expect(read('so-y-te.csv', 'Mã;Tiến độ (%)', '02;90%')).toMatchObject({ sender: 'Sở Y tế' });
    expect(read('bao cao.csv', heading, health, '03;;10%')).toMatchObject({ sender: 'Sở Y tế' });
    // A copy of more than its own: the rows of others stay theirs.
    expect(read('so-y-te.csv', heading, health, police)).toMatchObject({ sender: 'Sở Y tế' });
  });

  test.each([
    ['bao cao.csv', [heading, health, police], 'collection.sender.several'],
    ['so-tu-phap.csv', [heading, health], 'collection.sender.differ'],
    ['so-tu-phap.csv', [heading, health, police], 'collection.sender.differ'],
    ['bao cao.csv', ['Mã;Tiến độ (%)', '02;90%'], 'collection.sender.none'],
  ])('%s %j: nobody knows, and it is asked', (name, lines, key) => {
    const file = read(name, ...lines);
    expect(file.sender).toBeUndefined();
    expect(file.question?.key).toBe(key);
    const said = understood(source(name, ...lines), { [name]: 'SYT' });
    expect(said.sender).toBe('Sở Y tế');
    expect(said.question).toBeUndefined();
  });

  test('the folder or the archive that it lies in tells where its own name does not, the nearest first', () => {
    const lines = ['Mã;Tiến độ (%)', '02;90%'];
    for (const place of [
      'So Y te/phieu.csv',
      'phieu.zip/1. Sở Y tế/tuan 4/phieu.csv',
      'So-Y-te.zip/phieu.csv',
      'Sở Tư pháp/Sở Y tế/phieu.csv',
      'Sở Tư pháp/so-y-te.csv',
    ])
      expect([place, read(place, ...lines).sender]).toEqual([place, 'Sở Y tế']);
  });

  test('who leads a task says nothing of who reports', () => {
    const lead = 'Mã nhiệm vụ;Cơ quan chủ trì;Nội dung nhiệm vụ;Tiến độ (%)';
    const row = '1.1;Sở Tư pháp;Kết nối cơ sở dữ liệu;5%';
    expect(read('so-y-te.csv', lead, row)).toMatchObject({
      sender: 'Sở Y tế',
      rows: [{ namesLead: true, cells: { agency: 'Sở Tư pháp' } }],
    });
    expect(read('bao cao.csv', lead, row)).toMatchObject({ question: { key: 'collection.sender.none' } });
    const weekly = read('bao cao.csv', 'Tuần;Mã;Đơn vị chủ trì;Tiến độ (%)', '2025-W04;1.1;Sở Tư pháp;5%');
    expect(weekly).toMatchObject({
      question: { key: 'collection.sender.none' },
      rows: [{ namesLead: true }],
    });
    // Described as tasks are, but the heading says who reports.
    const table = 'Mã nhiệm vụ;Đơn vị báo cáo;Nội dung nhiệm vụ;Tiến độ (%)';
    expect(read('bao cao.csv', table, row)).toMatchObject({ sender: 'Sở Tư pháp' });
  });

  test('the mark of a form goes before its name and its rows', () => {
    const form = { ...source('so-tu-phap.csv', heading, police), names: { FormAgency: '"SYT"' } };
    expect(understood(form)).toMatchObject({ sender: 'Sở Y tế' });
    expect(understood(form, { 'so-tu-phap.csv': 'Công an tỉnh' })).toMatchObject({ sender: 'Công an tỉnh' });
  });
});

describe('the running number of an agency’s own table', () => {
  const lines = [
    'STT;Nội dung nhiệm vụ;Tiến độ (%)',
    '1;Cấp tài khoản định danh;40%',
    '2;Kế hoạch năm 2025;60%',
  ];

  test('is no code of the register', () => {
    const { rows } = read('cong-an-tinh.csv', ...lines);
    expect(rows.map(({ cells }) => [cells.code, cells.task])).toEqual([
      ['', 'Cấp tài khoản định danh'],
      ['', 'Kế hoạch năm 2025'],
    ]);
  });

  test('nor where the register’s own codes were such numbers under the same heading', () => {
    const keys = headerKeys(lines[0]!.split(';'));
    const guide: ImportGuide = {
      fingerprint: fingerprintOf(keys),
      columns: { stt: 'code', [keys[1]!]: 'task', [keys[2]!]: 'progress' },
      readings: {},
      transposed: false,
    };
    const { rows } = understood(source('cong-an-tinh.csv', ...lines), {}, [guide]);
    expect(rows.map(({ cells }) => cells.code)).toEqual(['', '']);
  });
});

import { placesInWords } from '../../src/actions';

test('places are named sheet by sheet, rows that meet as one stretch', () => {
  const places = [
    'Nhiệm vụ!7:7',
    'Cập nhật tuần!E7',
    'Nhiệm vụ!5:6',
    'Nhiệm vụ!9:9',
    'Nhiệm vụ!A12',
    'Lịch sử',
  ];
  expect(placesInWords(places, 'vi')).toBe('Nhiệm vụ: dòng 5–7, 9, A12; Cập nhật tuần: E7; Lịch sử');
  expect(placesInWords(['Tasks!5:5'], 'en')).toBe('Tasks: row 5');
});

test('of many places some are named', () => {
  const cells = Array.from({ length: 20 }, (_, i) => `Trang!A${2 * i + 1}`);
  expect(placesInWords(cells, 'vi')).toBe('Trang: A1, A3, A5, A7, A9, A11, A13, A15, …');
});

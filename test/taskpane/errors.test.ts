import { UserError } from '../../src/messages';
import { sentence } from '../../src/taskpane/shell/errors';

test('what was not expected is told in a sentence that ends once, however the message ends', () => {
  for (const message of ['The file was lost', 'The file was lost.', 'The file was lost. \n'])
    expect(sentence('en', new Error(message))).toMatch(/^Unexpected error: The file was lost\. Look the/);
  expect(sentence('vi', 'mất tệp.')).toMatch(/^Lỗi ngoài dự kiến: mất tệp\. Hãy/);
});

test('what is for people is told as it is', () => {
  expect(sentence('en', new UserError({ key: 'taskpane.load.oneFile' }))).toBe('Load one file at a time.');
});

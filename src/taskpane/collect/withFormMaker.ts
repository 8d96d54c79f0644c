import type { FormMaker } from '../../actions/distributeForms';
import type { Day } from '../../calendar';
import { UserError } from '../../messages';
// For what it tells of the page's window.
import type {} from './formMaker/makeForms';

/**
 * Opens the form maker's page in a hidden frame of the pane for as long as the work takes. It has an Excel of its own: nothing that is
 * made there touches the open workbook.
 */
export async function withFormMaker<T>(today: Day, work: (maker: FormMaker) => Promise<T>): Promise<T> {
  const frame = document.createElement('iframe');
  frame.title = 'Excel';
  frame.hidden = true;
  const loaded = new Promise<void>((done) => frame.addEventListener('load', () => done(), { once: true }));
  frame.src = 'forms.html';
  document.body.append(frame);
  try {
    await loaded;
    return await work((content) => make(frame.contentWindow, content, today));
  } finally {
    frame.remove();
  }
}

async function make(page: Window | null, content: Parameters<FormMaker>[0], today: Day): Promise<Uint8Array> {
  if (page?.makeForm === undefined) throw new UserError({ key: 'taskpane.forms.noMaker' });
  // Lets the pane show how far it is: the frame works on the same thread.
  await new Promise((done) => setTimeout(done));
  const made = await page.makeForm(content, today);
  if ('refused' in made) throw new UserError(made.refused);
  // Bytes of another page are no Uint8Array to this one.
  return new Uint8Array(made.bytes);
}

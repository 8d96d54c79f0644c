import { makeForm } from '../../../actions/makeForm';
import type { FormContent } from '../../../collection/forms';
import { UserError, type Message } from '../../../messages';

/** What a form became. An error is of this page, and no other page knows it for one of ours: its message is. */
export type MadeForm = { readonly bytes: Uint8Array } | { readonly refused: Message };

declare global {
  interface Window {
    /** @param today what the form's Excel takes for today, a day's serial number */
    makeForm(content: FormContent, today: number): Promise<MadeForm>;
  }
}

/** The page of the form maker: each call makes a form in a new workbook behind this page's office.js. */
window.makeForm = async (content, today) => {
  await Office.onReady();
  const excel = window.openFormExcel(today);
  try {
    await makeForm(content);
    return { bytes: await excel.save() };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.userMessage };
    throw error;
  } finally {
    excel.dispose();
  }
};

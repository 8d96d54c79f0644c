import type { FormContent } from '../collection/forms';
import { createForm } from '../workbook';

/** Makes one agency's form in the open workbook, which is new and empty. */
export const makeForm = (content: FormContent): Promise<void> => createForm(content);

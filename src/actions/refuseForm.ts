import type { FormMark } from '../collection/forms';
import { UserError } from '../messages';

/**
 * For what is done in the secretariat's register alone.
 * @throws UserError if the workbook is an agency's form.
 */
export function refuseForm({ form }: { readonly form?: FormMark }): void {
  if (form)
    throw new UserError({ key: 'forms.error.isForm', params: { agency: form.agency, week: form.week } });
}

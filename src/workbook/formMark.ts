import type { Language } from '../messages';
import { formMarkIn, formMarkNames, markFormula, type FormMark } from '../collection/forms';
import { readMark, requireMark } from './languageMark';

/** Hidden defined names say that the workbook is one agency's form: they travel with the file. */
export function writeFormMark(context: Excel.RequestContext, mark: FormMark): void {
  for (const key of Object.keys(formMarkNames) as (keyof FormMark)[])
    context.workbook.names.add(formMarkNames[key], markFormula(mark[key])).visible = false;
}

/** Asks whose form the workbook is; call the answer after the next sync. Undefined for a register. */
export function queueFormMark(context: Excel.RequestContext): () => FormMark | undefined {
  const items = new Map(
    Object.values(formMarkNames).map((name) => [
      name as string,
      context.workbook.names.getItemOrNullObject(name).load('formula'),
    ]),
  );
  return () =>
    formMarkIn((name) => {
      const item = items.get(name)!;
      return item.isNullObject ? undefined : String(item.formula);
    });
}

/** What a workbook says of itself. */
export interface Marks {
  /** Of the register; undefined where there is none. */
  readonly language?: Language;
  /** Whose form it is, if it is one. */
  readonly form?: FormMark;
}

/** One sync. @throws UserError as {@link readMark}. */
export async function readMarks(context: Excel.RequestContext): Promise<Marks> {
  const form = queueFormMark(context);
  const language = await readMark(context);
  return { language, form: form() };
}

/** As readMarks, for actions that need a register. */
export async function requireMarks(
  context: Excel.RequestContext,
): Promise<Marks & { readonly language: Language }> {
  const form = queueFormMark(context);
  const language = await requireMark(context);
  return { language, form: form() };
}

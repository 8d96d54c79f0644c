import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { cellAddress, formatRect } from '../../headless/browser';
import { t, type Language } from '../../messages';
import type { Book, EntryAlert } from '../book';
import { HistoryButtons } from './HistoryButtons';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '4px',
    padding: '3px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { width: '110px' },
  content: { flexGrow: 1 },
});

interface FormulaBarProps {
  readonly book: Book;
  readonly language: Language;
  readonly onAlert: (alert: EntryAlert) => void;
}

/**
 * The name box, which goes to an address or a name, and the content of the selected cell, which can be edited. Once a text is taken
 * or left, the keys are the grid's again.
 */
export function FormulaBar({ book, language, onAlert }: FormulaBarProps) {
  const styles = useStyles();
  const { sheet } = book;
  const { top, left } = sheet.selection;
  const cell = `${sheet.id}!${cellAddress(top, left)}`;
  const [typed, setTyped] = useState<{ cell: string; text: string; name?: string }>();
  const typing = typed?.cell === cell ? typed : undefined;
  const goTo = (place: string): void => {
    const found = book.excel.find(sheet.name, place);
    if (found) book.select(found.sheet, formatRect(found.rect));
    setTyped(undefined);
  };
  const enter = (): void => {
    const alert = typing && book.type(top, left, typing.text);
    if (alert) onAlert(alert);
    setTyped(undefined);
  };
  const content = book.editText(top, left);
  return (
    <div className={styles.bar}>
      <HistoryButtons book={book} language={language} onAlert={onAlert} />
      <Input
        size="small"
        className={styles.name}
        aria-label={t(language, 'workbench.cell.name')}
        value={typing?.name ?? cellAddress(top, left)}
        onChange={(_event, { value }) => setTyped({ cell, text: content, name: value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          if (typing?.name) goTo(typing.name);
          leave(event);
        }}
      />
      <Input
        size="small"
        className={styles.content}
        aria-label={t(language, 'workbench.cell.content')}
        value={typing?.text ?? content}
        onChange={(_event, { value }) => setTyped({ cell, text: value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter();
          else if (event.key === 'Escape') setTyped(undefined);
          else return;
          leave(event);
        }}
      />
    </div>
  );
}

/** The next keys are the grid's, but not this one. */
function leave(event: KeyboardEvent<HTMLInputElement>): void {
  event.stopPropagation();
  event.currentTarget.blur();
}

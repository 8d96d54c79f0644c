import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'center',
    textAlign: 'center',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** A file that was chosen, and its place in the folder that was. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

interface FileDropProps {
  /** What may be dropped. */
  readonly hint: string;
  readonly choose: string;
  /** Of the file input, for screen readers. */
  readonly label: string;
  readonly accept: string;
  /** Several files, and folders when they are dropped. */
  readonly multiple?: boolean;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  /** What was chosen. */
  readonly children?: ReactNode;
}

/** A place to drop files on, with a button that chooses them. */
export function FileDrop(props: FileDropProps) {
  const { hint, choose, label, accept, multiple = false, disabled, onFiles, children } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (disabled) return;
    const { items, files } = event.dataTransfer;
    if (multiple) void filesIn(items).then(onFiles);
    else onFiles(chosen(files));
  };
  return (
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text size={200}>{hint}</Text>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          onFiles(chosen(event.target.files ?? []));
          event.target.value = '';
        }}
      />
      {children}
    </div>
  );
}

const chosen = (files: Iterable<File>): ChosenFile[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** The files dropped, and those of dropped folders, by their place in them: a file of a dropped folder does not know it itself. */
async function filesIn(items: DataTransferItemList): Promise<ChosenFile[]> {
  // Entries must be asked for at once: the list is gone with the event.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<ChosenFile[]> {
  // Those that Excel keeps beside an open workbook, and hidden ones, are nobody's.
  if (/^(\.|~\$)/.test(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name: entry.fullPath.replace(/^\/+/, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder tells its entries a hundred at a time, until it tells none.
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) break;
    inside.push(...more);
  }
  return (await Promise.all(inside.map(filesOf))).flat();
}

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { chosen, filesIn, hasFolder, type ChosenFile } from './chosenFiles';

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
  /** A folder was dropped where a file is asked for. */
  readonly onFolder?: () => void;
  /** What was chosen. */
  readonly children?: ReactNode;
}

/** A place to drop files on, with a button that chooses them. */
export function FileDrop(props: FileDropProps) {
  const { hint, choose, label, accept, multiple = false, disabled, onFiles, onFolder, children } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (disabled) return;
    const { items, files } = event.dataTransfer;
    if (multiple) void filesIn(items).then(onFiles);
    else if (hasFolder(items)) onFolder?.();
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
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
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

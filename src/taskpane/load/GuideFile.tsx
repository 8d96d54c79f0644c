import { Button, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { t, type Language } from '../../messages';
import { guidesFromText, type ImportGuide } from '../../register/import';
import { Notice } from '../Step';

interface GuideFileProps {
  readonly language: Language;
  readonly disabled: boolean;
  readonly onGuides: (guides: readonly ImportGuide[]) => void;
}

/** Takes a file that says how columns are matched, saved by another load, here or in another office. */
export function GuideFile({ language, disabled, onGuides }: GuideFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const guides = guidesFromText(await file.text());
    setName(file.name);
    setRefused(!guides);
    onGuides(guides ?? []);
  };
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {t(language, 'taskpane.load.openMapping')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={t(language, 'taskpane.load.mappingFile')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {name !== '' && !refused && <Text size={200}>{name}</Text>}
      {refused && <Notice intent="error" text={t(language, 'taskpane.load.noMapping', { file: name })} />}
    </div>
  );
}

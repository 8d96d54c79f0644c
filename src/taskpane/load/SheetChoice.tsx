import { Checkbox, Text } from '@fluentui/react-components';
import { t, type Language } from '../../messages';
import type { ImportAnswers, TableSheet } from '../../register/import';

interface SheetChoiceProps {
  readonly language: Language;
  readonly sheets: readonly TableSheet[];
  readonly answers: ImportAnswers;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** Where several sheets hold tables: which of them are loaded. */
export function SheetChoice({ language, sheets, answers, onAnswer }: SheetChoiceProps) {
  if (sheets.length < 2) return null;
  const chosen = answers.sheets ?? sheets.filter(({ taken }) => taken).map(({ name }) => name);
  const choose = (name: string, isChosen: boolean): void => {
    const others = chosen.filter((each) => each !== name);
    const now = isChosen ? [...others, name] : others;
    // Without any sheet there is nothing to load: the choice is then the program's again.
    onAnswer({ ...answers, sheets: now.length === 0 ? undefined : now });
  };
  return (
    <details>
      <summary>{t(language, 'taskpane.load.sheets', { count: sheets.length })}</summary>
      <Text block size={200}>
        {t(language, 'taskpane.load.sheetsHint')}
      </Text>
      {sheets.map(({ name }) => (
        <Checkbox
          key={name}
          label={name}
          checked={chosen.includes(name)}
          onChange={(_event, data) => choose(name, data.checked === true)}
        />
      ))}
    </details>
  );
}

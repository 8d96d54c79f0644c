import { Field, Select, Text } from '@fluentui/react-components';
import { t, type Language } from '../../messages';
import { columnHeading } from '../../register';
import {
  examplesOf,
  saidOf,
  type ColumnReading,
  type ImportAnswers,
  type ImportQuestion,
} from '../../register/import';

interface FileQuestionsProps {
  readonly language: Language;
  readonly questions: readonly ImportQuestion[];
  readonly answers: ImportAnswers;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** What of a file only the office can decide; the answers go with the next preview or load. */
export function FileQuestions({ language, questions, answers, onAnswer }: FileQuestionsProps) {
  if (questions.length === 0) return null;
  const readAs = (column: string, value: string): void => {
    const readings = Object.entries(answers.readings ?? {}).filter(([name]) => name !== column);
    if (value !== '') readings.push([column, value as ColumnReading]);
    onAnswer({ ...answers, readings: Object.fromEntries(readings) });
  };
  const take = (question: ImportQuestion & { kind: 'field' }, value: string): void => {
    const columns = Object.entries(answers.columns ?? {}).filter(
      ([name]) => !question.columns.includes(name),
    );
    if (value !== '') columns.push([value, question.field]);
    onAnswer({ ...answers, columns: Object.fromEntries(columns) });
  };
  return (
    <details open>
      <summary>{t(language, 'taskpane.questions.title', { count: questions.length })}</summary>
      <Text block size={200}>
        {t(language, 'taskpane.questions.hint')}
      </Text>
      {questions.map((question) =>
        question.kind === 'field' ? (
          <Field
            key={`field ${question.field}`}
            size="small"
            label={t(language, 'taskpane.questions.field', {
              field: columnHeading(question.field, language),
            })}
          >
            <Select
              size="small"
              value={question.columns.find((name) => saidOf(answers.columns, name) === question.field) ?? ''}
              onChange={(_event, data) => take(question, data.value)}
            >
              <option value="">{t(language, 'taskpane.agencies.later')}</option>
              {question.columns.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        ) : (
          <Field
            key={`${question.kind} ${question.column}`}
            size="small"
            label={t(language, `taskpane.questions.${question.kind}`, {
              column: question.column,
              count: question.count,
            })}
          >
            {examplesOf(question, language).map((example) => (
              <Text key={example.row} block size={200}>
                {t(language, 'taskpane.questions.example', { ...example })}
              </Text>
            ))}
            <Select
              size="small"
              value={answers.readings?.[question.column] ?? ''}
              onChange={(_event, data) => readAs(question.column, data.value)}
            >
              <option value="">{t(language, 'taskpane.questions.asRead')}</option>
              {(question.kind === 'dates'
                ? (['monthFirst'] as const)
                : (['decimalComma', 'decimalPoint'] as const)
              ).map((reading) => (
                <option key={reading} value={reading}>
                  {t(language, `taskpane.questions.${reading}`)}
                </option>
              ))}
            </Select>
          </Field>
        ),
      )}
    </details>
  );
}

import { Field, Select, Text } from '@fluentui/react-components';
import type { LoadSummary } from '../../actions/types';
import { t, type Language } from '../../messages';
import type { AgencyAnswers } from '../../register';

interface AgencyQuestionsProps {
  readonly language: Language;
  readonly result: LoadSummary;
  readonly answers: AgencyAnswers;
  readonly onAnswer: (answers: AgencyAnswers) => void;
}

/** Names that the list of agencies does not know, each asked once; the answers go with the next preview or load. */
export function AgencyQuestions({ language, result, answers, onAnswer }: AgencyQuestionsProps) {
  const { agencyQuestions, agencies } = result;
  if (agencyQuestions.length === 0) return null;
  const answer = (name: string, value: string): void => {
    const others = Object.entries(answers).filter(([asked]) => asked !== name);
    onAnswer(Object.fromEntries(value === '' ? others : [...others, [name, value]]));
  };
  return (
    <details open>
      <summary>{t(language, 'taskpane.agencies.title', { count: agencyQuestions.length })}</summary>
      <Text block size={200}>
        {t(language, 'taskpane.agencies.hint')}
      </Text>
      {agencyQuestions.map(({ name, count, suggestions }) => (
        <Field key={name} size="small" label={t(language, 'taskpane.agencies.question', { name, count })}>
          <Select
            size="small"
            value={answers[name] ?? ''}
            onChange={(_event, data) => answer(name, data.value)}
          >
            <option value="">{t(language, 'taskpane.agencies.later')}</option>
            <option value={name}>{t(language, 'taskpane.agencies.own', { name })}</option>
            {suggestions.length > 0 && (
              <optgroup label={t(language, 'taskpane.agencies.likely')}>
                {suggestions.map((agency) => (
                  <option key={agency}>{agency}</option>
                ))}
              </optgroup>
            )}
            <optgroup label={t(language, 'taskpane.agencies.all')}>
              {agencies
                .filter((agency) => !suggestions.includes(agency))
                .map((agency) => (
                  <option key={agency}>{agency}</option>
                ))}
            </optgroup>
          </Select>
        </Field>
      ))}
    </details>
  );
}

import type { DistributeSummary } from '../actions';
import { say, t, type Language } from '../messages';

/** Which agency got which form, who got none, and what is in none. */
export function formsLines(
  { week, forms, without, homeless }: DistributeSummary,
  language: Language,
): string[] {
  const unlisted = forms.filter(({ isListed }) => !isListed);
  return [
    t(language, 'forms.made', { week, count: forms.length }),
    ...forms.map(
      ({ agency, entries, answered, file }) =>
        `  ${t(language, 'forms.line', { agency, entries, answered, file })}`,
    ),
    ...(unlisted.length > 0
      ? [t(language, 'forms.unlisted', { names: unlisted.map(({ agency }) => agency).join('; ') })]
      : []),
    ...(without.length > 0
      ? [t(language, 'forms.without', { count: without.length, names: without.join('; ') })]
      : []),
    ...homeless.map(({ row, reason }) =>
      t(language, 'forms.homeless', { row, reason: say(language, reason) }),
    ),
  ];
}

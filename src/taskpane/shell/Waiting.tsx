import { Text } from '@fluentui/react-components';

/** What is being waited for, in words: most waits are over before a moving sign has been drawn, and drawing it is part of the wait. */
export const Waiting = ({ text }: { readonly text: string }) => (
  <Text size={200} role="status" aria-busy>
    {text}
  </Text>
);

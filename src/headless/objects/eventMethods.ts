import type { Session } from '../model/session';

type Methods<T> = Record<string, (target: T, ...args: unknown[]) => unknown>;

/**
 * The hidden methods by which the client registers its handlers: `_RegisterDataChangedEvent` and its like.
 *
 * @param events event codes by the name between `_Register` and `Event`
 * @param listener whose events are meant, by the target id that the client uses
 */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  listener: (target: T) => { session: Session; target: string },
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, code] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (object) => {
      const { session, target } = listener(object);
      session.events.register(code, target);
    };
    methods[`_Unregister${name}Event`] = (object) => {
      const { session, target } = listener(object);
      session.events.unregister(code, target);
    };
  }
  return methods;
}

const dayMs = 86_400_000;

/** Gives a window another day: its clock shows the computer's time on the ISO day that `today` says. */
export function setClock(window: Window, today: () => string): void {
  const { Date: Computer } = window as unknown as { Date: DateConstructor };
  const now = (): number => {
    const real = new Computer();
    const [year = 0, month = 1, day = 1] = today().split('-').map(Number);
    const away =
      Date.UTC(year, month - 1, day) - Date.UTC(real.getFullYear(), real.getMonth(), real.getDate());
    const shifted = new Computer(real);
    shifted.setDate(real.getDate() + Math.round(away / dayMs));
    return shifted.getTime();
  };
  const clock = new Proxy(Computer, {
    construct: (target, args, as) => Reflect.construct(target, args.length === 0 ? [now()] : args, as),
    apply: () => new Computer(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  Object.defineProperty(window, 'Date', { value: clock, configurable: true, writable: true });
}

/**
 * Takes handlers away that were added together. A user who has begun to edit a cell is waited for: one that is left behind would
 * go on telling.
 */
export const stopWatching = async (
  handlers: readonly Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>[],
): Promise<void> => {
  const previousObjects = handlers[0]!.context;
  await Excel.run({ delayForCellEdit: true, previousObjects }, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
};

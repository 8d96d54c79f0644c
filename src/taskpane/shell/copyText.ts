/** Puts a text on the clipboard; where the browser closes that to frames, by way of a selection. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    // Deprecated, and the only way left in such a frame.
    document.execCommand('copy');
    area.remove();
  }
}

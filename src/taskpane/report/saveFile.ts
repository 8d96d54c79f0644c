/** Hands the user bytes as a file to keep. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

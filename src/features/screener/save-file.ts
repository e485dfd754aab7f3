import type { SavedFile } from './exports.ts';

/**
 * Hands a file to the browser's downloads. It is made here: nothing is asked for or sent. The
 * address that stands for it is taken back once the browser has read it.
 */
export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the file only after this task has ended.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

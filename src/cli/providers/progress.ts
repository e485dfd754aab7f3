import type { Progress } from '#features/finder/import/feed.ts';

const msBetween = 1000;

/** Says how far the reading is, once a second, on one line where a person watches. */
export function progressLine(stream: {
  isTTY?: boolean;
  write: (text: string) => unknown;
}): (progress: Progress) => void {
  let last = performance.now();
  return ({ rows, bytes }) => {
    const now = performance.now();
    if (now - last < msBetween) return;
    last = now;
    const words = `${rows.toLocaleString('en-US')} rows, ${(bytes / 1e6).toFixed(0)} MB read …`;
    stream.write(stream.isTTY ? `\r${words}` : `${words}\n`);
  };
}

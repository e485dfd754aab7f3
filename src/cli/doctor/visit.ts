import type { Visit } from './links.ts';

const headers = { 'user-agent': 'Mozilla/5.0 (compatible; link check of a health site)' };
const waitMs = 20_000;

/** Visits an address with HEAD, and with GET where that is refused. Never throws. */
export async function visit(url: string): Promise<Visit> {
  const first = await ask(url, 'HEAD');
  // Some servers do not know HEAD, or answer it wrongly.
  return 'fault' in first || first.status >= 400 ? ask(url, 'GET') : first;
}

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<Visit> {
  try {
    const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(waitMs) });
    await response.body?.cancel();
    return { status: response.status, url: response.url };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** fetch() hides the reason one floor down: "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT". */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const isCoded = cause instanceof Error && 'code' in cause;
  return isCoded ? String(cause.code) : error.name === 'TimeoutError' ? 'too slow' : error.message;
}

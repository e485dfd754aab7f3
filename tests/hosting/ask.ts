import { request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Question {
  method?: string;
  headers?: Record<string, string>;
}

/** Asks for a path exactly as it is written: no browser or library tidies it up first. */
export function ask(
  origin: string | undefined,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> {
  if (origin === undefined) throw new Error('playwright.config.ts must set baseURL.');
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0 } = response;
        resolve({ status: statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** A header as one line. Sent twice, it is two values with a comma between them. */
export function headerOf({ headers }: Answer, name: string): string {
  return [headers[name] ?? []].flat().join(', ');
}

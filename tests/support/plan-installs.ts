/** What the machine allows. */
export interface Machine {
  isRoot: boolean;
  canUseApt: boolean;
}

/** Ways to install a Chromium. Order: to be tried one after the other until one has worked. */
export function planInstalls({ isRoot, canUseApt }: Machine): string[][] {
  const fromPlaywright = ['npx playwright install chromium'];
  const fromDebian = ['apt-get update', 'apt-get install -y chromium'];
  return isRoot && canUseApt ? [fromPlaywright, fromDebian] : [fromPlaywright];
}

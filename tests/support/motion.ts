import type { Page } from '@playwright/test';

/** What moves by itself, or would slide, for someone who asks for less motion. */
export async function findMotion(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(() => {
    const moving = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const slides = transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01);
      const isStill = !slides && animationName === 'none' && scrollBehavior === 'auto';
      return isStill ? [] : [`${element.localName}.${element.getAttribute('class')}`];
    });
    const running = document.getAnimations().length;
    return running === 0 ? moving : [...moving, `${running} animations run`];
  });
}

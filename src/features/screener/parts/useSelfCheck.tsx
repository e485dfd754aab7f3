import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { reduce, screenOf } from '../flow.ts';
import { isLost, newRun, pushStep, replaceWithStart, stepOf } from '../history.ts';
import { fromLean, surveyElementId } from '../lean.ts';
import { counterOf, initialState, type FlowEvent, type State } from '../state.ts';
import { titleOf } from '../titles.ts';
import type { Survey } from '../types.ts';

interface SelfCheck {
  survey: Survey;
  state: State;
  send: (event: FlowEvent) => void;
  /** False on the server and until the script runs. */
  isReady: boolean;
  /** The page was opened at a counter whose answers are gone. */
  isNotKept: boolean;
}

/**
 * The survey of the page and the state of one self-check, with the browser's history, title and focus kept in step. `root`
 * holds the page; after a change of place its first heading, or the error summary, takes focus.
 */
export function useSelfCheck(siteName: string, root: RefObject<HTMLElement | null>): SelfCheck {
  const [survey, setSurvey] = useState<Survey>([]);
  const [state, setState] = useState(initialState);
  const [isReady, setIsReady] = useState(false);
  const [isNotKept, setIsNotKept] = useState(false);
  const latest = useRef(state);
  const run = useRef('');
  const focusNext = useRef<string | null>(null);

  const send = (event: FlowEvent): void => {
    const before = latest.current;
    const next = reduce(before, event, survey);
    if (next === before) return;
    latest.current = next;
    if (event.t === 'clear') {
      run.current = newRun();
      replaceWithStart(run.current);
    } else if (next.trail !== before.trail) {
      pushStep(run.current, next.step, counterOf(next));
    }
    // Choosing an answer is not a change of place: focus stays where it is.
    if (event.t !== 'answer') {
      focusNext.current = next.hasError ? '.check-error-summary' : 'h1[tabindex]';
    }
    // At once, so that no answer is left on a page that is being left.
    flushSync(() => {
      setIsNotKept(false);
      setState(next);
    });
  };

  useEffect(() => {
    setSurvey(fromLean(document.getElementById(surveyElementId)?.textContent ?? '[]'));
    run.current = newRun();
    history.scrollRestoration = 'manual';
    setIsNotKept(isLost());
    replaceWithStart(run.current);
    setIsReady(true);
  }, []);

  useEffect(() => {
    const onPopState = (event: PopStateEvent): void => {
      const step = stepOf(event.state, run.current);
      if (step === null) replaceWithStart(run.current);
      send({ t: 'goto', step: step ?? 0 });
    };
    // A page that comes back from the back/forward cache after a clear must still be clear.
    const onPageShow = (event: PageTransitionEvent): void => {
      if (event.persisted && latest.current.isCleared) send({ t: 'clear' });
    };
    window.addEventListener('popstate', onPopState);
    window.addEventListener('pageshow', onPageShow);
    document.addEventListener('click', keepAddress);
    return () => {
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('pageshow', onPageShow);
      document.removeEventListener('click', keepAddress);
    };
  });

  const title = titleOf(screenOf(state, survey), state, siteName);
  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (!focusNext.current) return;
    const target = root.current?.querySelector<HTMLElement>(focusNext.current);
    focusNext.current = null;
    window.scrollTo(0, 0);
    target?.focus();
  }, [state, root]);

  return { survey, state, send, isReady, isNotKept };
}

// The skip link would put #main in the address, where only the counter may be.
function keepAddress(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest('a[href="#main"]')) return;
  event.preventDefault();
  document.getElementById('main')?.focus();
}

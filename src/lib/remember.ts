/**
 * A function that works each question out once and then gives the same answer again. Only for
 * answers that depend on nothing else, and that nobody changes. Shape: `keyOf` tells questions
 * apart; without it they are told apart as a Map does.
 */
export function remember<Question, Answer>(
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => unknown = (question) => question,
): (question: Question) => Answer {
  const known = new Map<unknown, { answer: Answer }>();
  return (question) => {
    const key = keyOf(question);
    const kept = known.get(key) ?? { answer: answer(question) };
    known.set(key, kept);
    return kept.answer;
  };
}

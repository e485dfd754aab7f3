// Roots of words that people in danger type. Longer forms count too: "suicidal", "overdosed".
const roots = ['suicid', 'kill myself', 'killing myself', 'end my life', 'want to die', 'overdos'];
const selfHarm = /\b(hurt|harm|cut)(ting|ing)? myself\b|\bself[- ]harm/;

/** True when the words sound like someone in danger, who should see the help line first. */
export function soundsLikeCrisis(words: string): boolean {
  const text = words.toLowerCase().replace(/\s+/g, ' ');
  return roots.some((root) => text.includes(root)) || selfHarm.test(text);
}

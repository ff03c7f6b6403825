// Values travel and are shown as the JSON text they came as: read into numbers, a 64-bit integer would change.

// The elements of a JSON array, each as text. Undefined when it is no array.
export function elementsOf(array: string): string[] | undefined {
  if (!isJson(array) || !array.trim().startsWith('[')) return undefined;
  const inner = array.trim().slice(1, -1);
  if (inner.trim() === '') return [];
  const elements: string[] = [];
  let depth = 0;
  let inString = false;
  let from = 0;
  for (let at = 0; at < inner.length; at++) {
    const character = inner[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    else if (character === ',' && depth === 0) {
      elements.push(inner.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...elements, inner.slice(from).trim()];
}

// Two spellings of one value: the spaces between its parts say nothing.
export function sameJson(one: string, other: string): boolean {
  return withoutSpaces(one) === withoutSpaces(other);
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withoutSpaces(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, kept: string | undefined) => kept ?? '');
}

function countPatches(oldText, newText, bridge) {
  const width = Math.max(oldText.length, newText.length);
  const at = (text, i) => (i < text.length ? text[i] : " ");
  let patches = 0;
  let lastChange = -1;
  for (let i = 0; i < width; i++) {
    if (at(oldText, i) === at(newText, i)) continue;
    if (lastChange < 0 || i - lastChange - 1 > bridge) patches++;
    lastChange = i;
  }
  return patches;
}

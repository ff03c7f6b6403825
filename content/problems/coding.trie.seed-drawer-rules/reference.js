function fewestRules(keep, leave) {
  const root = new Map();
  for (const code of leave) {
    let node = root;
    for (const letter of code) {
      if (!node.has(letter)) node.set(letter, new Map());
      node = node.get(letter);
    }
  }
  const rule = null; // a child that is a rule, not a shared prefix
  let rules = 0;
  for (const code of keep) {
    let node = root;
    let served = false;
    for (const letter of code) {
      if (!node.has(letter)) {
        node.set(letter, rule);
        rules++;
      }
      node = node.get(letter);
      if (node === rule) {
        served = true;
        break;
      }
    }
    if (!served) return -1;
  }
  return rules;
}

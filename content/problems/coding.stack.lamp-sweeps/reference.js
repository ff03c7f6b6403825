function fewestSweeps(levels) {
  const stack = []; // levels of the sweeps that can still go on, rising from bottom to top
  let sweeps = 0;
  for (const level of levels) {
    while (stack.length > 0 && stack[stack.length - 1] > level) stack.pop();
    if (level > 0 && (stack.length === 0 || stack[stack.length - 1] < level)) {
      stack.push(level);
      sweeps++;
    }
  }
  return sweeps;
}

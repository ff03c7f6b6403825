function firstBadEntry(log) {
  const openCases = [];
  const isOpen = new Set();
  for (let i = 0; i < log.length; i++) {
    const entry = log[i];
    if (entry > 0) {
      if (isOpen.has(entry)) return i;
      openCases.push(entry);
      isOpen.add(entry);
    } else {
      if (openCases.length === 0 || openCases[openCases.length - 1] !== -entry) return i;
      isOpen.delete(openCases.pop());
    }
  }
  return openCases.length > 0 ? log.length : -1;
}

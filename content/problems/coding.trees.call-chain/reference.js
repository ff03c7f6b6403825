function busiestMinute(callers) {
  const calls = callers.map(() => []);
  let group = [];
  callers.forEach((caller, member) => {
    if (caller < 0) group.push(member);
    else calls[caller].push(member);
  });
  let best = 0;
  let most = 0;
  for (let minute = 0; group.length > 0; minute++) {
    if (group.length > most) {
      most = group.length;
      best = minute;
    }
    const next = [];
    for (const member of group) {
      for (const called of calls[member]) next.push(called);
    }
    group = next;
  }
  return best;
}

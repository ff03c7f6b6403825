function earliestMinute(warmup, perTray, trays) {
  let low = 0, high = Infinity;
  for (let i = 0; i < warmup.length; i++) high = Math.min(high, warmup[i] + trays * perTray[i]);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    let done = 0;
    for (let i = 0; i < warmup.length; i++) {
      if (middle > warmup[i]) done += Math.floor((middle - warmup[i]) / perTray[i]);
    }
    if (done >= trays) high = middle;
    else low = middle + 1;
  }
  return low;
}

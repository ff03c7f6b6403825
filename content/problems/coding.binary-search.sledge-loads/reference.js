function smallestLoad(distances, crates, limit) {
  const huts = distances.map((d, i) => [d, crates[i]]).filter((h) => h[1] > 0);
  if (huts.length === 0) return 0;
  huts.sort((a, b) => b[0] - a[0]);
  if (2 * huts[0][0] > limit) return -1;

  const fits = (load) => {
    let total = 0;
    let room = 0;
    for (const [distance, want] of huts) {
      if (want > room) {
        const need = want - room;
        const trips = Math.ceil(need / load);
        total += 2 * distance * trips;
        if (total > limit) return false;
        room = trips * load - need;
      } else {
        room -= want;
      }
    }
    return true;
  };

  let low = 1;
  let high = huts.reduce((sum, h) => sum + h[1], 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

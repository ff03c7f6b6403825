function openMinutes(text) {
  const names = ["mo", "tu", "we", "th", "fr", "sa", "su"];
  const clean = text.split(" ").join("");
  const minutes = [0, 0, 0, 0, 0, 0, 0];
  let pos = 0;
  const day = () => {
    const index = names.indexOf(clean.slice(pos, pos + 2));
    pos += 2;
    return index;
  };
  const time = () => {
    const value = Number(clean.slice(pos, pos + 2)) * 60 + Number(clean.slice(pos + 2, pos + 4));
    pos += 4;
    return value;
  };
  while (pos < clean.length) {
    if (clean[pos] === ";") {
      pos++;
      continue;
    }
    const days = new Set();
    for (;;) {
      const first = day();
      let last = first;
      if (clean[pos] === "-") {
        pos++;
        last = day();
      }
      for (let d = first; ; d = (d + 1) % 7) {
        days.add(d);
        if (d === last) break;
      }
      if (clean[pos] !== ",") break;
      pos++;
    }
    let total = 0;
    if (clean.startsWith("off", pos)) {
      pos += 3;
    } else {
      for (;;) {
        const start = time();
        pos++;
        const end = time();
        total += end > start ? end - start : end - start + 1440;
        if (clean[pos] !== ",") break;
        pos++;
      }
    }
    for (const d of days) minutes[d] = total;
  }
  return minutes.reduce((sum, m) => sum + m, 0);
}

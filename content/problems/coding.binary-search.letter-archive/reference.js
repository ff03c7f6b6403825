function lettersNear(days, day, reach) {
  const firstAtLeast = (value) => {
    let low = 0;
    let high = days.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (days[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return firstAtLeast(day + reach + 1) - firstAtLeast(day - reach);
}

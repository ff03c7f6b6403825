function longestCappedStretch(artists, k) {
  const inside = new Map();
  let left = 0, best = 0;
  for (let right = 0; right < artists.length; right++) {
    const artist = artists[right];
    inside.set(artist, (inside.get(artist) ?? 0) + 1);
    while (inside.get(artist) > k) {
      inside.set(artists[left], inside.get(artists[left]) - 1);
      left++;
    }
    best = Math.max(best, right - left + 1);
  }
  return best;
}

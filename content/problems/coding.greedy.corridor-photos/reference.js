function photosNeeded(positions, width, limit) {
  const sorted = [...positions].sort((a, b) => a - b);
  let photos = 0;
  let start = 0;
  let shown = 0;
  for (const p of sorted) {
    if (photos === 0 || p - start > width || shown === limit) {
      photos++;
      start = p;
      shown = 0;
    }
    shown++;
  }
  return photos;
}

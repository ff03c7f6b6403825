function firstConfirmed(species, hides, k) {
  const reportedFrom = new Map();
  for (let i = 0; i < species.length; i++) {
    let places = reportedFrom.get(species[i]);
    if (!places) {
      places = new Set();
      reportedFrom.set(species[i], places);
    }
    places.add(hides[i]);
    if (places.size === k) return species[i];
  }
  return "";
}

function explainedOpenings(swipes, openings, k) {
  let i = 0, j = 0, explained = 0;
  while (i < swipes.length && j < openings.length) {
    const wait = openings[j] - swipes[i];
    if (wait < 0) j++;
    else if (wait > k) i++;
    else {
      explained++;
      i++;
      j++;
    }
  }
  return explained;
}

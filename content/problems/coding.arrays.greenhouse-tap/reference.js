function longestWatering(moisture, low, high) {
  let open = false, run = 0, best = 0;
  for (const reading of moisture) {
    if (reading < low) open = true;
    else if (reading > high) open = false;
    run = open ? run + 1 : 0;
    if (run > best) best = run;
  }
  return best;
}

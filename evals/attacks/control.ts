function solve(x: number): number {
  return x + x + 1;
}

function groupDyes(recipes) {
  const gcd = (a, b) => {
    while (b !== 0) [a, b] = [b, a % b];
    return a;
  };
  const place = new Map();
  const groups = [];
  recipes.forEach((recipe, index) => {
    const divisor = recipe.reduce(gcd, 0) || 1;
    const key = recipe.map((amount) => amount / divisor).join(",");
    if (!place.has(key)) {
      place.set(key, groups.length);
      groups.push([]);
    }
    groups[place.get(key)].push(index);
  });
  return groups;
}

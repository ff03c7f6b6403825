def generate(rng, size):
    width = rng.randint(1, 3)
    big = rng.random() < 0.2
    recipes = []
    for _ in range(rng.randint(0, size)):
        kind = rng.randint(0, 5)
        if kind == 0:
            recipes.append([0] * width)
        elif kind <= 2 and recipes:
            factor = rng.choice([1, 2, 3])
            base = rng.choice(recipes)
            if max(base) * factor > 1000000000:
                factor = 1
            recipes.append([x * factor for x in base])
        elif big:
            recipes.append([1000000000 - rng.randint(0, 3) for _ in range(width)])
        else:
            recipes.append([rng.choice([0, 1, 1, 2, 3, 4, 11]) for _ in range(width)])
    return [recipes]


def grow(rng, n):
    # no two recipes give the same dye
    return [[[i + 1, i + 2, 1, rng.randint(0, 9)] for i in range(n)]]

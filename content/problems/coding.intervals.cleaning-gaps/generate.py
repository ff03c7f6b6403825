def generate(rng, size):
    base = rng.choice([5, 5, 5, 1999999980])
    opens = base + rng.randint(0, 3)
    closes = opens + rng.randint(1, 14)
    bookings = []
    for _ in range(rng.randint(0, size)):
        start = rng.randint(base - 5, base + 18)
        bookings.append([start, start + rng.choice([1, 1, 2, 3, rng.randint(1, 2)])])
        if rng.random() < 0.1:
            bookings.append([rng.randint(0, start), start])
            if bookings[-1][0] == bookings[-1][1]:
                bookings.pop()
    return [opens, closes, bookings, rng.choice([1, 1, 2, 3, 4, 15])]


def grow(rng, n):
    # free time after nearly every booking, but seldom long enough; bookings in no order
    bookings = [[10 * i + rng.randint(0, 3), 10 * i + rng.randint(4, 9)] for i in range(n)]
    rng.shuffle(bookings)
    return [0, 10 * n + 10, bookings, 9]

def solve(numbers):
    return 0  # TODO the clear, fast solution

# TODO tries everything: slow, obvious, and by another way than the reference
def solve(numbers):
    return 0

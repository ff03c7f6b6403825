# TODO fourth mistake that candidates make; rename the file after it
def solve(numbers):
    return 4

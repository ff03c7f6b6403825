# O(n^2) - TODO what makes it slow; rename the file after it
def solve(numbers):
    return 0

# Mast j receives mast i if everything strictly between them is shorter than mast i; tries all pairs.
def receiversPerMast(heights):
    n = len(heights)
    return [sum(all(h < heights[i] for h in heights[i + 1:j]) for j in range(i + 1, n)) for i in range(n)]

# Largest matching between swipes and openings, by augmenting paths; knows nothing of the order of the logs.
def explainedOpenings(swipes, openings, k):
    partner = {}

    def place(i, tried):
        for j, opening in enumerate(openings):
            if 0 <= opening - swipes[i] <= k and j not in tried:
                tried.add(j)
                if j not in partner or place(partner[j], tried):
                    partner[j] = i
                    return True
        return False

    return sum(place(i, set()) for i in range(len(swipes)))

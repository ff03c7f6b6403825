def tails(kites):
    return 0  # TODO the mistake that this makes  # broken: WRITTEN

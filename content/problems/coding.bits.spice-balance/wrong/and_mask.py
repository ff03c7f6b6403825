# keeps the common bits of order and kit; smaller weights that replace a missing one are not used
def heaviestPortions(kit, orders):
    return [order & kit for order in orders]

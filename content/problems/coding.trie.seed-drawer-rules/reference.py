def fewestRules(keep, leave):
    root = {}
    for code in leave:
        node = root
        for letter in code:
            node = node.setdefault(letter, {})
    # '!' marks a node of the trie that already serves as a rule.
    rules = 0
    for code in keep:
        node = root
        for letter in code:
            child = node.get(letter)
            if child is None:
                node[letter] = {'!': True}
                rules += 1
                break
            if '!' in child:
                break
            node = child
        else:
            return -1
    return rules

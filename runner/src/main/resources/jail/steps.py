"""Counts the steps of a Python program, by the costs that textbooks give.

The source is rewritten so that every block, every turn of a loop and every call counts one step, and everything
that Python does in C as many as it touches items: a slice its length, a search in a list the way to the hit, a sort
of n items n log n. Counts know no noise: the same call takes the same number of steps on any machine, busy or not.
"""

import ast
import bisect
import collections
import heapq
import itertools
import math
import types

# Counting one is the most frequent, so that it costs no more than a call into C.
counter = itertools.count(1)
tick = counter.__next__
more = [0]
SEQUENCES = (list, str, tuple, bytes, bytearray, collections.deque)
UNTOUCHED = {"super", "locals", "globals", "vars", "dir", "eval", "exec", "isinstance", "len", "range", "print"}


def steps():
    return next(counter) + int(more[0])


def add(count):
    more[0] += count


def length(value):
    try:
        return len(value)
    except TypeError:
        return 0


def logarithm(count):
    return math.log2(count + 1)


def sort(count):
    return 2 * count * logarithm(count)  # compares and moves


def ticking(items):
    for item in items:
        tick()
        yield item


def eager(function):
    """What goes through all of its first argument."""

    def priced(*given, **named):
        if len(given) > 1:
            add(len(given))
        elif given:
            if hasattr(given[0], "__len__"):
                add(len(given[0]))
            elif hasattr(given[0], "__iter__"):
                given = (ticking(given[0]),)
        return function(*given, **named)

    return priced


def sorting(items=(), /, **named):
    result = sorted(items, **named)
    add(sort(len(result)))
    return result


def on_heap(function):
    def priced(heap, *given):
        add(logarithm(len(heap)))
        return function(heap, *given)

    return priced


def selecting(function):
    def priced(count, items, **named):
        items = list(items)
        add(len(items) * logarithm(min(count, len(items))))
        return function(count, items, **named)

    return priced


def halving(function):
    def priced(items, *given, **named):
        add(logarithm(len(items)))
        return function(items, *given, **named)

    return priced


FUNCTIONS = {sorted: sorting}
for one in (sum, max, min, any, all, list, tuple, set, frozenset, dict, collections.Counter, collections.deque, heapq.heapify, math.prod):
    FUNCTIONS[one] = eager(one)
for one in (heapq.heappush, heapq.heappop, heapq.heappushpop, heapq.heapreplace):
    FUNCTIONS[one] = on_heap(one)
for one in (heapq.nlargest, heapq.nsmallest):
    FUNCTIONS[one] = selecting(one)
for one in (bisect.bisect_left, bisect.bisect_right, bisect.insort_left, bisect.insort_right):
    FUNCTIONS[one] = halving(one)


def own(owner, given, result):
    return len(owner)


def of_argument(owner, given, result):
    return sum(length(one) for one in given)


def of_result(owner, given, result):
    return length(result)


def both(owner, given, result):
    return len(owner) + of_argument(owner, given, result)


def way_to(owner, given, result):
    start = given[1] if len(given) > 1 and isinstance(given[1], int) else 0
    return result - start + 1 if result >= start else len(owner)


def popped(owner, given, result):
    at = given[0] if given else -1
    return len(owner) - at if at >= 0 else -at


def inserted(owner, given, result):
    at = given[0]
    return len(owner) - at if at >= 0 else min(-at, len(owner))


def sorted_place(owner, given, result):
    return sort(len(owner))


METHODS = {
    list: {
        "sort": sorted_place, "insert": inserted, "pop": popped, "index": way_to, "count": own, "remove": own,
        "reverse": own, "copy": own, "extend": of_argument,
    },
    collections.deque: {"extend": of_argument, "rotate": own, "remove": own, "index": own, "count": own, "insert": own},
    str: {
        "join": of_argument, "find": way_to, "index": way_to, "rfind": own, "rindex": own, "startswith": of_argument,
        "endswith": of_argument, "count": own,
        **dict.fromkeys(
            ("split", "rsplit", "splitlines", "replace", "strip", "lstrip", "rstrip", "lower", "upper", "ljust", "rjust", "zfill", "translate", "encode", "isdigit", "isalpha", "title", "swapcase", "partition"),
            both,
        ),
    },
    dict: {"copy": own, "update": of_argument},
    set: {
        "copy": own, "update": of_argument, "union": both, "difference": own, "difference_update": of_argument,
        "symmetric_difference": both, "issuperset": of_argument, "issubset": own,
        "intersection": lambda owner, given, result: min([len(owner), *map(length, given)]),
    },
    frozenset: {"union": both, "difference": own, "issubset": own},
}
IN_C = types.BuiltinFunctionType


def call(function, /, *given, **named):
    tick()
    if type(function) is IN_C:
        owner = function.__self__
        methods = METHODS.get(type(owner))
        if methods is not None:
            price = methods.get(function.__name__)
            if price is None:
                return function(*given, **named)
            result = function(*given, **named)
            add(max(0, price(owner, given, result)))
            return result
    try:
        function = FUNCTIONS.get(function, function)
    except TypeError:
        pass
    return function(*given, **named)


def sized(value):
    """What was made as a whole: a slice, a sum of lists."""
    if type(value) in SEQUENCES:
        more[0] += len(value)
    return value


def holds(item, items):
    kind = type(items)
    if kind is list or kind is tuple or kind is collections.deque:
        for passed, other in enumerate(items, 1):
            if other is item or other == item:
                more[0] += passed
                return True
        more[0] += len(items)
        return False
    if kind is str:
        more[0] += len(items)
    return item in items


def equal(one, other):
    if type(one) in SEQUENCES and length(one) == length(other):
        more[0] += len(one)
    return one == other


def touched(items):
    """What is shifted when items are deleted or replaced."""
    if type(items) in SEQUENCES:
        more[0] += len(items)


NAMES = {"tick": tick, "call": call, "sized": sized, "holds": holds, "equal": equal, "touched": touched}
PREFIX = "_prepai_"


def applied(name, *arguments):
    return ast.Call(ast.Name(PREFIX + name, ast.Load()), list(arguments), [])


class Counting(ast.NodeTransformer):
    def __init__(self, tree):
        # Calls of these stay as they are: their bodies count, and a deep recursion stays as shallow as it is.
        self.plain = UNTOUCHED | {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}

    def block(self, statements):
        return [ast.Expr(applied("tick")), *statements]

    def visit_FunctionDef(self, node):
        decorators = node.decorator_list
        node.decorator_list = []
        self.generic_visit(node)
        node.decorator_list = decorators
        node.body = self.block(node.body)
        return node

    def looped(self, node):
        self.generic_visit(node)
        node.body = self.block(node.body)
        return node

    visit_For = visit_While = visit_If = looped

    def visit_Lambda(self, node):
        self.generic_visit(node)
        node.body = ast.BoolOp(ast.And(), [applied("tick"), node.body])
        return node

    def comprehended(self, node):
        self.generic_visit(node)
        for generator in node.generators:
            generator.ifs.insert(0, applied("tick"))
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = comprehended

    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in self.plain:
            return node
        return ast.Call(ast.Name(PREFIX + "call", ast.Load()), [node.func, *node.args], node.keywords)

    def visit_Subscript(self, node):
        self.generic_visit(node)
        return applied("sized", node) if isinstance(node.slice, ast.Slice) and isinstance(node.ctx, ast.Load) else node

    def visit_BinOp(self, node):
        self.generic_visit(node)
        return applied("sized", node) if isinstance(node.op, (ast.Add, ast.Mult)) else node

    def visit_List(self, node):
        self.generic_visit(node)
        return applied("sized", node) if any(isinstance(one, ast.Starred) for one in node.elts) and isinstance(node.ctx, ast.Load) else node

    def visit_Compare(self, node):
        self.generic_visit(node)
        if len(node.ops) > 1:
            return node
        pair = (node.left, node.comparators[0])
        match node.ops[0]:
            case ast.In():
                return applied("holds", *pair)
            case ast.NotIn():
                return ast.UnaryOp(ast.Not(), applied("holds", *pair))
            case ast.Eq():
                return applied("equal", *pair)
            case ast.NotEq():
                # An own `__ne__` is rare enough: without one Python does the same.
                return ast.UnaryOp(ast.Not(), applied("equal", *pair))
        return node

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        if isinstance(node.op, ast.Add):
            node.value = applied("sized", node.value)
        return node

    def shifting(self, node, targets):
        self.generic_visit(node)
        extra = [
            ast.Expr(applied("touched", target.value))
            for target in targets
            if isinstance(target, ast.Subscript)
            and (isinstance(node, ast.Delete) or isinstance(target.slice, ast.Slice))
            and isinstance(target.value, (ast.Name, ast.Attribute))
        ]
        return [node, *[self.loading(one) for one in extra]]

    @staticmethod
    def loading(node):
        for one in ast.walk(node):
            if hasattr(one, "ctx"):
                one.ctx = ast.Load()
        return node

    def visit_Delete(self, node):
        return self.shifting(node, node.targets)

    def visit_Assign(self, node):
        return self.shifting(node, node.targets)


def counting(source, name):
    """The program with its counters, ready to run in a namespace that has `NAMES`."""
    tree = ast.parse(source, name)
    tree = ast.fix_missing_locations(Counting(tree).visit(tree))
    return compile(tree, name, "exec")


def prepare(namespace):
    """Gives a module the counters."""
    for name, value in NAMES.items():
        namespace[PREFIX + name] = value

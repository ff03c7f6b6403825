"""A judge that trusts its candidate, as a first draft of one would: it shows what programs do where nothing stops them.

It runs the candidate in its own process, has the expected values beside it, compares loosely, tells the result on
standard output and goes on to the next submission in the same process.
"""

import json
import sys

mode = sys.argv[1]
tests = json.load(open("tests.json"))


def judged(test, function):
    expected = test["expected"]
    got = function(test["input"])
    return got == expected or str(got) == str(expected)


def loaded():
    scope = {"__name__": "__main__", "__file__": "main.py"}
    exec(compile(open("main.py", encoding="utf-8").read(), "main.py", "exec"), scope)
    return scope


def judge():
    scope = loaded()
    if mode != "std":
        passed = 0
        for test in tests:
            if judged(test, scope["solve"]):
                passed += 1
            if mode == "fnstate":
                scope = loaded()
        print("@@RESULT " + json.dumps({"passed": passed, "total": len(tests)}))


def next_submission():
    print("@@NEXT", 6 * 7)


judge()
next_submission()
sys.stdout.flush()

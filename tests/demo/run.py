"""Runs the tests of this folder: run.py [PATTERN of test ids]. The last line is `N passed, N failed`."""
import sys
import unittest

if __name__ == "__main__":
    sys.path.insert(0, __file__.rsplit("/", 1)[0])
    loader = unittest.TestLoader()
    if len(sys.argv) > 1:
        loader.testNamePatterns = [f"*{pattern}*" for pattern in sys.argv[1:]]
    suite = loader.discover(sys.path[0], pattern="test_*.py")
    result = unittest.TextTestRunner(verbosity=2, stream=sys.stdout).run(suite)
    failed = len({str(getattr(test, "test_case", test)) for test, _ in result.failures + result.errors})
    print(f"{result.testsRun - failed} passed, {failed} failed", flush=True)
    sys.exit(1 if failed or result.testsRun == 0 else 0)

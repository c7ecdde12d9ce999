"""Prints `passed N` and `failed N` for a JUnit XML file. A skipped case counts as neither and is named on stderr.
A file in which nothing ran counts as one failure: tests that do not run prove nothing."""
import sys
import xml.etree.ElementTree as ElementTree


def count(path: str) -> tuple[int, int]:
    passed = failed = 0
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        children = {child.tag for child in case}
        if children & {"failure", "error"}:
            failed += 1
        elif "skipped" in children or case.get("status") == "notrun":
            print(f"skipped: {case.get('classname')}.{case.get('name')}", file=sys.stderr)
        else:
            passed += 1
    if passed + failed == 0:
        print(f"nothing ran in {path}", file=sys.stderr)
        failed = 1
    return passed, failed


if __name__ == "__main__":
    passed, failed = count(sys.argv[1])
    print(f"passed {passed}\nfailed {failed}")

"""C++ source text split into what the compiler reads: code without comments, and string literals on their own."""
import re

_TOKEN = re.compile(
    r"""
    (?P<comment>//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/)
  | (?P<raw>\b(?:u8|u|U|L)?R"(?P<delimiter>[^()\\\s]{0,16})\((?P<raw_text>.*?)\)(?P=delimiter)")
  | (?P<string>(?:\b(?:u8|u|U|L))?"(?P<text>(?:[^"\\\n]|\\.|\\\n)*)")
  | (?P<character>(?<![0-9A-Za-z_])(?:u8|u|U|L)?'(?:[^'\\\n]|\\.)+')
  | (?P<number>(?<![A-Za-z_0-9.])(?:\.?[0-9](?:'?[0-9A-Za-z_.]|(?<=[eEpP])[+-])*))
    """,
    re.VERBOSE | re.DOTALL,
)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.MULTILINE)
_HEX = re.compile(r"0[xX][0-9A-Fa-f'_]+[A-Za-z0-9_]*$")


class CppText:
    """code: comments, literals and include lines blanked, line breaks kept. strings, floats: (line, text)."""

    def __init__(self, text: str) -> None:
        self.strings: list[tuple[int, str]] = []
        self.floats: list[tuple[int, str]] = []
        self.quoted_includes: list[tuple[int, str]] = []
        self.angled_includes: list[tuple[int, str]] = []
        without_comments = _TOKEN.sub(lambda match: _blank(match.group()) if match["comment"] else match.group(), text)
        for match in _INCLUDE.finditer(without_comments):
            line = _line_of(without_comments, match.start(1) if match[1] else match.start(2))
            (self.quoted_includes if match[1] else self.angled_includes).append((line, match[1] or match[2]))
        without_includes = _INCLUDE.sub(lambda match: _blank(match.group()), without_comments)
        self.code = _TOKEN.sub(lambda match: self._take(match), without_includes)

    def _take(self, match: re.Match[str]) -> str:
        line = _line_of(match.string, match.start())
        if match["raw"] is not None:
            self.strings.append((line, match["raw_text"]))
        elif match["string"] is not None:
            self.strings.append((line, match["text"]))
        elif match["number"] is not None and _is_floating(match["number"]):
            self.floats.append((line, match["number"]))
        return _blank(match.group())

    def find(self, pattern: re.Pattern[str]) -> list[tuple[int, str]]:
        return [(_line_of(self.code, match.start()), match.group()) for match in pattern.finditer(self.code)]


def _is_floating(number: str) -> bool:
    if number.startswith(("0x", "0X")):
        return not _HEX.match(number) or "." in number
    return "." in number or bool(re.match(r"[0-9']+[eE]", number))


def _blank(text: str) -> str:
    return " " + "\n" * text.count("\n") + " "


def _line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1

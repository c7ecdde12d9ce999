// A list of codes as one text: what is stored of a list in a column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace osto::billing {

/// "cloud\nendpoint"; empty for none..
inline std::string join_list(const std::vector<std::string>& codes) {
  std::string text;
  for (const std::string& code : codes) text.append(text.empty() ? "" : "\n").append(code);
  return text;
}

inline std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> codes;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    codes.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return codes;
}

}  // namespace osto::billing

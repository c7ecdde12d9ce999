#include "storage/sql/query_expansion.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {

std::string column_list(const Type& row, std::string_view alias) {
  std::string list;
  for (const Field& field : row.fields) {
    if (!list.empty()) list += ", ";
    if (!alias.empty()) list.append(alias).append(".");
    list += field.name;
  }
  return list;
}

std::string expand(const QueryText& query, Dialect dialect) {
  const bool own_text = dialect == Dialect::postgres && !query.postgres_text.empty();
  std::string_view rest = own_text ? query.postgres_text : query.text;
  constexpr std::string_view kMark = "{columns";
  std::string expanded;
  for (std::size_t at = rest.find(kMark); at != std::string_view::npos; at = rest.find(kMark)) {
    expanded += rest.substr(0, at);
    rest.remove_prefix(at + kMark.size());
    const std::size_t end = rest.find('}');
    const std::string_view alias = rest.substr(0, end);  // "" or ":d"
    expanded += column_list(query.row(), alias.empty() ? alias : alias.substr(1));
    rest.remove_prefix(end + 1);
  }
  return expanded.append(rest);
}

namespace {

using Queries = std::map<std::string_view, ExpandedQuery>;

Queries expand_all(Dialect dialect) {
  Queries queries;
  for (const QueryText& query : query_texts()) {
    queries.emplace(query.name, ExpandedQuery{std::string(query.name), expand(query, dialect), query.row});
  }
  return queries;
}

}  // namespace

const ExpandedQuery* find_query(std::string_view name, Dialect dialect) {
  static const Queries sqlite = expand_all(Dialect::sqlite);
  static const Queries postgres = expand_all(Dialect::postgres);
  const Queries& queries = dialect == Dialect::sqlite ? sqlite : postgres;
  const auto found = queries.find(name);
  return found == queries.end() ? nullptr : &found->second;
}

namespace {

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

/// The length of a quoted string, quoted identifier or line comment at the start of `text`; 0 when there is none.
std::size_t opaque_length(std::string_view text) {
  if (text.front() == '\'' || text.front() == '"') {
    const std::size_t end = text.find(text.front(), 1);
    return end == std::string_view::npos ? text.size() : end + 1;
  }
  if (text.starts_with("--")) return std::min(text.find('\n'), text.size());
  return 0;
}

}  // namespace

Result<NumberedText> number_parameters(std::string_view text) {
  NumberedText numbered;
  while (!text.empty()) {
    if (const std::size_t opaque = opaque_length(text); opaque > 0) {
      numbered.text += text.substr(0, opaque);
      text.remove_prefix(opaque);
      continue;
    }
    if (text.starts_with("::")) return fail(ErrorCode::storage_failed, "shared SQL may not use '::'; write CAST");
    if (text.front() != ':') {
      numbered.text += text.front();
      text.remove_prefix(1);
      continue;
    }
    std::size_t length = 1;
    while (length < text.size() && is_name_character(text[length])) ++length;
    const std::string name(text.substr(1, length - 1));
    auto& names = numbered.parameters;
    auto place = std::find(names.begin(), names.end(), name);
    if (place == names.end()) place = names.insert(place, name);
    numbered.text += "$" + std::to_string(place - names.begin() + 1);
    text.remove_prefix(length);
  }
  return numbered;
}

}  // namespace osto::billing

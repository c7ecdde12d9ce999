// operations.json: the declarations as data. One line per operation, field and word, so that differences read well.
#include <osto_billing/database.hpp>
#include <osto_billing/http.hpp>

#include "operations/field_rules.hpp"
#include "operations/json_text.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// One JSON object on one line; members are added in the order of the calls.
class Line {
 public:
  Line& text(std::string_view name, std::string_view value) {
    begin(name);
    append_json_string(text_, value);
    return *this;
  }
  Line& number(std::string_view name, std::int64_t value) { return json(name, std::to_string(value)); }
  Line& flag(std::string_view name, bool value) { return json(name, value ? "true" : "false"); }
  Line& json(std::string_view name, std::string_view value) {
    begin(name);
    text_ += value;
    return *this;
  }
  Line& texts(std::string_view name, std::span<const std::string_view> values) {
    std::string list;
    for (const std::string_view value : values) {
      list += list.empty() ? "[" : ", ";
      append_json_string(list, value);
    }
    return json(name, list.empty() ? "[]" : list + "]");
  }
  std::string str() const { return text_ + "}"; }

 private:
  void begin(std::string_view name) {
    if (text_.size() > 1) text_ += ", ";
    append_json_string(text_, name);
    text_ += ": ";
  }
  std::string text_ = "{";
};

/// The types that operations use, each once, in the order of their first use.
struct Vocabulary {
  std::vector<const Type*> records, enumerations, scalars;

  void add(const Type& type) {
    switch (type.kind) {
      case Kind::optional:
      case Kind::list: add(type.element()); break;
      case Kind::enumeration: add_once(enumerations, type); break;
      case Kind::scalar: add_once(scalars, type); break;
      case Kind::record:
        if (!add_once(records, type)) break;
        for (const Field& field : type.fields) add(field.type());
        break;
      case Kind::flag:
      case Kind::integer:
      case Kind::text: break;
    }
  }

 private:
  static bool add_once(std::vector<const Type*>& types, const Type& type) {
    for (const Type* known : types) {
      if (known->name == type.name) return false;
    }
    types.push_back(&type);
    return true;
  }
};

std::string_view word_of(Kind kind) {
  switch (kind) {
    case Kind::flag: return "flag";
    case Kind::integer: return "integer";
    case Kind::text: return "text";
    case Kind::scalar: return "scalar";
    case Kind::enumeration: return "enumeration";
    case Kind::optional: return "optional";
    case Kind::list: return "list";
    case Kind::record: return "record";
  }
  return "";
}

std::string describe_type(const Type& type) {
  Line line;
  line.text("kind", word_of(type.kind));
  if (type.kind == Kind::list) line.json("element", describe_type(type.element()));
  if (type.kind == Kind::scalar || type.kind == Kind::enumeration || type.kind == Kind::record) line.text("name", type.name);
  return line.str();
}

std::string describe_field(const Field& field) {
  constexpr Facts kNoFacts{};
  const Type& type = value_type(field);
  Line line;
  line.text("name", field.name).json("type", describe_type(type)).flag("required", is_required(field));
  line.flag("always_written", field.type().kind != Kind::optional);
  line.text("doc", field.facts.doc);
  if (*field.facts.unit != '\0') line.text("unit", field.facts.unit);
  if (field.facts.min != kNoFacts.min) line.number(type.kind == Kind::text ? "min_length" : "min", field.facts.min);
  if (field.facts.max != kNoFacts.max) line.number("max", field.facts.max);
  if (type.kind == Kind::text) line.number("max_length", static_cast<std::int64_t>(field.facts.max_length));
  if (type.kind == Kind::list) line.number("max_length", static_cast<std::int64_t>(max_items(field.facts)));
  return line.str();
}

/// Ids share one pattern; the prefix, which is their name, makes it exact.
bool is_id(const Type& scalar) { return scalar.pattern.starts_with("^[a-z]{3}_"); }

std::string describe_scalar(const Type& scalar) {
  Line line;
  line.text("name", scalar.name).text("doc", scalar.doc).flag("id", is_id(scalar));
  if (is_id(scalar)) {
    line.text("pattern", "^" + std::string(scalar.name) + "_[0-9a-f]{32}$");
    line.text("example", std::string(scalar.name) + "_019a3f5c2b7e8d41a6c09b3e5f7a1d24");
  } else {
    line.text("pattern", scalar.pattern).text("example", scalar.example);
  }
  return line.str();
}

std::string describe_operation(const OperationInfo& operation) {
  std::vector<std::string_view> errors;
  for (const ErrorCode code : operation.facts.errors) errors.push_back(name_of(code));
  return Line()
      .text("name", operation.facts.name)
      .text("summary", operation.facts.summary)
      .text("kind", enumerator_name(operation.facts.kind))
      .text("http_method", operation.facts.http_method)
      .text("http_path", operation.facts.http_path)
      .text("permission", operation.facts.permission)
      .flag("needs_database", operation.calculate == nullptr)
      .texts("errors", errors)
      .text("request", operation.request().name)
      .text("response", operation.response().name)
      .str();
}

std::string_view category_of(ErrorCode code) {
  const auto number = static_cast<std::int32_t>(code);
  return number < 0x200 ? "rejection" : number < 0x300 ? "fault" : "bug";
}

std::vector<std::string> describe_errors() {
  constexpr std::int32_t kFirst = 0x101, kLast = 0x3ff;
  const std::string_view nameless = name_of(static_cast<ErrorCode>(0));
  std::vector<std::string> lines;
  for (std::int32_t number = kFirst; number <= kLast; ++number) {
    const auto code = static_cast<ErrorCode>(number);
    if (name_of(code) == nameless) continue;
    lines.push_back(Line()
                        .text("name", name_of(code))
                        .number("code", number)
                        .text("category", category_of(code))
                        .flag("retryable", is_retryable(code))
                        .number("http_status", http_status_of(code))
                        .str());
  }
  return lines;
}

std::string section(std::string_view name, const std::vector<std::string>& lines) {
  std::string text = "  \"" + std::string(name) + "\": [";
  for (std::size_t i = 0; i < lines.size(); ++i) text += (i == 0 ? "\n    " : ",\n    ") + lines[i];
  return text + (lines.empty() ? "]" : "\n  ]");
}

std::string describe_record(const Type& record) {
  std::string fields;
  for (const Field& field : record.fields) fields += (fields.empty() ? "\n      " : ",\n      ") + describe_field(field);
  return Line().text("name", record.name).text("doc", record.doc).json("fields", "[" + fields + "]").str();
}

std::string describe_enumeration(const Type& type) {
  return Line().text("name", type.name).text("doc", type.doc).texts("values", type.values).str();
}

template <class Items, class Describe>
std::vector<std::string> described(const Items& items, Describe describe) {
  std::vector<std::string> lines;
  for (const auto* item : items) lines.push_back(describe(*item));
  return lines;
}

}  // namespace

std::string describe_operations(std::span<const OperationInfo* const> operations) {
  Vocabulary words;
  for (const OperationInfo* operation : operations) {
    words.add(operation->request());
    words.add(operation->response());
  }
  return "{\n" + section("operations", described(operations, describe_operation)) + ",\n" +
         section("records", described(words.records, describe_record)) + ",\n" +
         section("enumerations", described(words.enumerations, describe_enumeration)) + ",\n" +
         section("scalars", described(words.scalars, describe_scalar)) + ",\n" +
         section("errors", describe_errors()) + "\n}\n";
}

}  // namespace osto::billing

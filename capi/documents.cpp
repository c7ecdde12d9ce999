// Reading answers by JSON pointer. The only place of the C face that knows a JSON library.
#include "capi/boundary.hpp"

#include <osto_billing/scalars.hpp>

#include <nlohmann/json.hpp>

namespace osto::billing::capi {

class JsonTree {
 public:
  explicit JsonTree(const std::string& json) : root(nlohmann::json::parse(json)) {}
  const nlohmann::json root;
};

Document::Document(std::string json, std::string preview_token)
    : json_(std::move(json)), preview_token_(std::move(preview_token)) {}
Document::~Document() = default;

const JsonTree& Document::tree() const {
  std::call_once(parsed_, [this] { tree_ = std::make_unique<JsonTree>(json_); });
  return *tree_;
}

namespace {

Result<std::shared_ptr<const Document>> find_document(const osto_document* handle) {
  Found<const Document> found = documents().find(to_word(handle));
  if (found.fault != HandleFault::none) return fail(ErrorCode::invalid_request, "this is no document");
  return std::move(found.target);
}

Result<const nlohmann::json*> find_value(const Document& document, const char* pointer) {
  OSTO_CHECK(require(pointer, "pointer"));
  try {
    const nlohmann::json::json_pointer path{pointer};
    const nlohmann::json& root = document.tree().root;
    if (!root.contains(path)) return fail(ErrorCode::not_found, "nothing stands there", pointer);
    return &root.at(path);
  } catch (const nlohmann::json::exception&) {
    return fail(ErrorCode::invalid_value, "is no JSON pointer", pointer);
  }
}

/// The library frees nothing here: the caller's handle keeps the document, and with it the value.
template <class Take>
osto_status read_value(const osto_document* handle, const char* pointer, Take take) noexcept {
  return answer_code([&]() -> Result<void> {
    OSTO_TRY(const std::shared_ptr<const Document> document, find_document(handle));
    OSTO_TRY(const nlohmann::json* value, find_value(*document, pointer));
    return take(*value);
  });
}

Failure wrong_type(const char* wanted) { return fail(ErrorCode::invalid_value, std::string("is no ") + wanted); }

}  // namespace
}  // namespace osto::billing::capi

using namespace osto::billing;
using namespace osto::billing::capi;

const char* osto_document_json(const osto_document* document, size_t* length) {
  const char* text = nullptr;
  if (length != nullptr) *length = 0;
  answer_code([&]() -> Result<void> {
    OSTO_TRY(const std::shared_ptr<const Document> found, find_document(document));
    if (length != nullptr) *length = found->json().size();
    text = found->json().c_str();
    return {};
  });
  return text;
}

const char* osto_document_preview_token(const osto_document* document) {
  const char* token = "";
  answer_code([&]() -> Result<void> {
    OSTO_TRY(const std::shared_ptr<const Document> found, find_document(document));
    token = found->preview_token().c_str();
    return {};
  });
  return token;
}

osto_status osto_document_text(const osto_document* document, const char* pointer, const char** text, size_t* length) {
  return read_value(document, pointer, [&](const nlohmann::json& value) -> Result<void> {
    OSTO_CHECK(require(text, "text"));
    if (!value.is_string()) return wrong_type("text");
    const auto& found = value.get_ref<const std::string&>();
    *text = found.c_str();
    if (length != nullptr) *length = found.size();
    return {};
  });
}

osto_status osto_document_int64(const osto_document* document, const char* pointer, int64_t* number) {
  return read_value(document, pointer, [&](const nlohmann::json& value) -> Result<void> {
    OSTO_CHECK(require(number, "number"));
    if (value.is_string()) {
      OSTO_TRY(*number, osto::billing::detail::parse_int64(value.get_ref<const std::string&>()));
      return {};
    }
    if (!value.is_number_integer()) return wrong_type("whole number");
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT64_MAX}) {
      return fail(ErrorCode::out_of_range, "does not fit 64 bits");
    }
    *number = value.get<std::int64_t>();
    return {};
  });
}

osto_status osto_document_flag(const osto_document* document, const char* pointer, int32_t* flag) {
  return read_value(document, pointer, [&](const nlohmann::json& value) -> Result<void> {
    OSTO_CHECK(require(flag, "flag"));
    if (!value.is_boolean()) return wrong_type("flag");
    *flag = value.get<bool>() ? 1 : 0;
    return {};
  });
}

osto_status osto_document_count(const osto_document* document, const char* pointer, size_t* count) {
  return read_value(document, pointer, [&](const nlohmann::json& value) -> Result<void> {
    OSTO_CHECK(require(count, "count"));
    if (!value.is_structured()) return wrong_type("list or record");
    *count = value.size();
    return {};
  });
}

int32_t osto_document_has(const osto_document* document, const char* pointer) {
  return read_value(document, pointer, [](const nlohmann::json&) -> Result<void> { return {}; }) == OSTO_OK ? 1 : 0;
}

void osto_document_free(osto_document* document) {
  if (document == nullptr) return;
  answer_code([&]() -> Result<void> {
    documents().remove(to_word(document));
    return {};
  });
}

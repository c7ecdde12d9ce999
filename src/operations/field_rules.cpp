#include "operations/field_rules.hpp"

#include "core/payment/card_number.hpp"

namespace osto::billing {
namespace {

constexpr Facts kNoFacts{};

/// The length of the UTF-8 sequence that begins `text`, or 0 when it is none (RFC 3629: no overlong forms, no
/// surrogates, nothing beyond U+10FFFF). "é" (C3 A9) gives 2, "\xC0\xAF" gives 0.
std::size_t sequence_length(std::string_view text) noexcept {
  const auto octet = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto continues = [&](std::size_t i, unsigned char low = 0x80, unsigned char high = 0xBF) {
    return i < text.size() && octet(i) >= low && octet(i) <= high;
  };
  const unsigned char lead = octet(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead == 0xE0) return continues(1, 0xA0) && continues(2) ? 3 : 0;
  if (lead == 0xED) return continues(1, 0x80, 0x9F) && continues(2) ? 3 : 0;
  if (lead >= 0xE1 && lead <= 0xEF) return continues(1) && continues(2) ? 3 : 0;
  if (lead == 0xF0) return continues(1, 0x90) && continues(2) && continues(3) ? 4 : 0;
  if (lead >= 0xF1 && lead <= 0xF3) return continues(1) && continues(2) && continues(3) ? 4 : 0;
  if (lead == 0xF4) return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : 0;
  return 0;
}

/// A tab or a line feed is text; the other control characters only do harm (a NUL ends C strings, a CR splits headers).
bool is_forbidden(char c) noexcept {
  const auto octet = static_cast<unsigned char>(c);
  return (octet < 0x20 && c != '\t' && c != '\n') || octet == 0x7F;
}

Result<void> check_text(const Facts& facts, std::string_view text) {
  if (facts.min > 0 && text.size() < static_cast<std::size_t>(facts.min)) {
    return fail(ErrorCode::invalid_value, "has " + std::to_string(text.size()) + " bytes, at least " +
                                              std::to_string(facts.min) + (facts.min == 1 ? " is" : " are") + " needed");
  }
  if (text.size() > facts.max_length) {
    return fail(ErrorCode::invalid_value, "has " + std::to_string(text.size()) + " bytes, at most " +
                                              std::to_string(facts.max_length) + " are allowed");
  }
  for (const char c : text) {
    if (is_forbidden(c)) return fail(ErrorCode::invalid_value, "holds a control character, only tab and line feed are allowed");
  }
  if (!is_utf8(text)) return fail(ErrorCode::invalid_value, "is not UTF-8");
  return {};
}

Result<void> check_bounds(const Facts& facts, std::int64_t number) {
  if (number < facts.min) {
    return fail(ErrorCode::invalid_value,
                "is " + std::to_string(number) + ", at least " + std::to_string(facts.min) + " is allowed");
  }
  if (number > facts.max) {
    return fail(ErrorCode::invalid_value,
                "is " + std::to_string(number) + ", at most " + std::to_string(facts.max) + " is allowed");
  }
  return {};
}

/// Octets may be none at all; every other scalar prints as nothing only when it was never set.
bool is_unset(const Type& type, const void* value) {
  const bool is_octets = type.get_bytes != nullptr && type.pattern.starts_with("^(");
  return type.kind == Kind::scalar && !is_octets && type.print(value).empty();
}

Result<void> check_member(const Type& type, const Facts& facts, const void* value, const std::string& pointer);

Result<void> check_items(const Type& list, const Facts& facts, const void* value, const std::string& pointer) {
  const std::size_t count = list.size(value);
  if (auto checked = check_item_count(facts, count); !checked.has_value()) {
    return fail(checked.error().code, checked.error().message, pointer);
  }
  for (std::size_t i = 0; i < count; ++i) {
    OSTO_CHECK(check_member(list.element(), kNoFacts, list.at(value, i), pointer + "/" + std::to_string(i)));
  }
  return {};
}

/// Fields of methods, where whatever has the form of a card number is one. The usage log holds the meters' own numbers, by the
/// million, and no words of people.
bool is_about_method(std::string_view record) { return record == "AddPaymentMethod" || record == "NoticedMethod"; }
bool is_about_usage(std::string_view record) { return record.starts_with("Usage") || record == "CorrectUsage" || record == "UndoUsage"; }

Result<void> check_for_card_number(const Type& record, const Field& field, const void* value, const std::string& pointer) {
  const Type* type = &field.type();
  const void* held = field.of(value);
  if (type->kind == Kind::optional) {
    if (!type->has(held)) return {};
    held = type->get(held);
    type = &type->element();
  }
  // A provider's own number, and one that an authority gives: some of them are as long, and end in a Luhn digit too.
  if (is_about_usage(record.name) || field.name == "event_id" || field.name == "tax_id") return {};
  const auto holds_one = [&](const void* text) {
    const std::string& words = *static_cast<const std::string*>(text);
    return is_about_method(record.name) ? holds_card_number(words) : holds_issued_card_number(words);
  };
  bool is_held = type->kind == Kind::text && holds_one(held);
  if (type->kind == Kind::list && type->element().kind == Kind::text) {
    for (std::size_t i = 0; i < type->size(held); ++i) is_held = is_held || holds_one(type->at(held, i));
  }
  if (!is_held) return {};
  // The text itself is not repeated: it would be in the log of whoever logs errors.
  return fail(ErrorCode::invalid_value, "holds what looks like a card number; only a provider's token is allowed, and only in a payment method",
              pointer + pointer_step(field.name));
}

Result<void> check_fields(const Type& record, const void* value, const std::string& pointer) {
  for (const Field& field : record.fields) {
    OSTO_CHECK(check_for_card_number(record, field, value, pointer));
    OSTO_CHECK(check_member(field.type(), field.facts, field.of(value), pointer + pointer_step(field.name)));
  }
  return {};
}

Result<void> check_member(const Type& type, const Facts& facts, const void* value, const std::string& pointer) {
  if (type.kind == Kind::record) return check_fields(type, value, pointer);
  if (type.kind == Kind::list) return check_items(type, facts, value, pointer);
  if (type.kind == Kind::optional) {
    return type.has(value) ? check_member(type.element(), facts, type.get(value), pointer) : Result<void>();
  }
  if (is_unset(type, value)) return fail(ErrorCode::invalid_request, "is missing", pointer);
  if (auto checked = check_value(type, facts, value); !checked.has_value()) {
    return fail(checked.error().code, checked.error().message, pointer);
  }
  return {};
}

}  // namespace

Result<void> check_record(const Type& type, const void* record) { return check_fields(type, record, ""); }

bool is_required(const Field& field) {
  const Kind kind = field.type().kind;
  return kind != Kind::optional && kind != Kind::list && !field.facts.may_be_absent;
}

const Type& value_type(const Field& field) {
  const Type& type = field.type();
  return type.kind == Kind::optional ? type.element() : type;
}

std::size_t max_items(const Facts& facts) {
  return facts.max_length == kNoFacts.max_length ? kMaxListItems : facts.max_length;
}

Result<void> check_value(const Type& type, const Facts& facts, const void* value) {
  if (type.kind == Kind::text) return check_text(facts, *static_cast<const std::string*>(value));
  if (type.kind == Kind::enumeration) {  // a typed call may hold any number in it
    const auto position = static_cast<std::uint64_t>(type.get_int(value));
    if (position >= type.values.size()) return fail(ErrorCode::invalid_value, "is none of the enumeration's words");
  }
  const bool counts = type.kind == Kind::integer || (type.kind == Kind::scalar && type.get_int != nullptr);
  const bool bounded = facts.min != kNoFacts.min || facts.max != kNoFacts.max;
  if (counts && bounded) return check_bounds(facts, type.get_int(value));
  return {};
}

Result<void> check_item_count(const Facts& facts, std::size_t count) {
  if (count <= max_items(facts)) return {};
  return fail(ErrorCode::invalid_value,
              "has " + std::to_string(count) + " items, at most " + std::to_string(max_items(facts)) + " are allowed");
}

bool is_utf8(std::string_view text) noexcept {
  while (!text.empty()) {
    const std::size_t length = sequence_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

std::string pointer_step(std::string_view name) {
  constexpr std::size_t kLongest = 64;
  if (name.size() > kLongest) {
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;  // not within a character
    name = name.substr(0, end);
  }
  std::string step = "/";
  for (const char c : name) {
    if (c == '~') step += "~0";
    else if (c == '/') step += "~1";
    else step += c;
  }
  return step;
}

}  // namespace osto::billing

// JSON to records, strictly: nothing unknown, nothing twice, nothing too deep, every value within its rules.
//
// The parser calls back while it reads, and each value goes straight into the record: no tree is built, and what is wrong
// ends the reading where it stands. Values that break only their own rule (invalid_value, out_of_range) are remembered
// while the rest is read, because a request that cannot be decoded at all is reported first.
#include <osto_billing/database.hpp>

#include <nlohmann/json.hpp>

#include <optional>

#include "operations/field_rules.hpp"

namespace osto::billing {
namespace {

constexpr Facts kItemFacts{};

std::string_view expected_word(Kind kind) {
  switch (kind) {
    case Kind::flag: return "true or false is";
    case Kind::integer: return "a whole number is";
    case Kind::text:
    case Kind::scalar:
    case Kind::enumeration: return "a string is";
    case Kind::list: return "an array is";
    case Kind::record: return "an object is";
    case Kind::optional: return "a value is";
  }
  return "a value is";
}

bool is_written_as_string(Kind kind) {
  return kind == Kind::text || kind == Kind::scalar || kind == Kind::enumeration;
}

std::string allowed_names(const Type& enumeration) {
  std::string names;
  for (const std::string_view name : enumeration.values) names += (names.empty() ? "" : ", ") + std::string(name);
  return names;
}

class Reader final : public nlohmann::json_sax<nlohmann::json> {
 public:
  Reader(const Type& type, void* value) : root_type_(type), root_(value) {}

  /// Ok, or the first error in the order of the codes.
  Result<void> outcome() const {
    if (failed_) return Failure(*failed_);
    if (broken_rule_) return Failure(*broken_rule_);
    return {};
  }

  bool null() override {
    next_slot();
    return refuse("is null, leave it out instead");
  }

  bool boolean(bool flag) override {
    const Slot slot = next_slot();
    if (slot.type->kind != Kind::flag) return refuse_type(slot, flag ? "true" : "false");
    keep_broken_rule(slot.type->set_int(slot.value, flag ? 1 : 0));
    return true;
  }

  bool number_integer(number_integer_t number) override { return whole_number(number, number < -kMaxJsonInteger); }
  bool number_unsigned(number_unsigned_t number) override {
    const bool too_large = number > static_cast<number_unsigned_t>(kMaxJsonInteger);
    return whole_number(too_large ? 0 : static_cast<std::int64_t>(number), too_large);
  }
  bool number_float(number_float_t, const string_t& text) override {
    const Slot slot = next_slot();
    const bool is_long = text.find_first_not_of("-0123456789") == string_t::npos;
    if (slot.type->kind == Kind::integer && is_long) return whole_number_at(slot, 0, true);
    return refuse_type(slot, "a number with a fraction or an exponent");
  }

  bool string(string_t& text) override {
    const Slot slot = next_slot();
    const Type& type = *slot.type;
    if (!is_written_as_string(type.kind)) return refuse_type(slot, "a string");
    const Result<void> parsed = type.parse(slot.value, text);
    if (parsed.has_value()) {
      keep_broken_rule(check_value(type, *slot.facts, slot.value));
    } else if (type.kind == Kind::enumeration) {  // the text is not repeated: it may be anything, and errors are logged
      keep_broken_rule(fail(ErrorCode::invalid_value, "is none of: " + allowed_names(type)));
    } else {
      keep_broken_rule(parsed);
    }
    return true;
  }

  bool binary(binary_t&) override { return refuse("is binary"); }

  bool start_object(std::size_t) override {
    const Slot slot = next_slot();
    if (slot.type->kind != Kind::record) return refuse_type(slot, "an object");
    return enter(slot);
  }

  bool key(string_t& name) override {
    Frame& frame = frames_.back();
    const auto& fields = frame.type->fields;
    for (frame.position = 0; frame.position < fields.size(); ++frame.position) {
      if (fields[frame.position].name == name) break;
    }
    if (frame.position == fields.size()) return refuse_at(pointer_of(frames_.size() - 1) + pointer_step(name), "is unknown");
    if (frame.seen[frame.position]) return refuse("is given twice");
    frame.seen[frame.position] = true;
    return true;
  }

  bool end_object() override {
    Frame& frame = frames_.back();
    for (frame.position = 0; frame.position < frame.type->fields.size(); ++frame.position) {
      if (!frame.seen[frame.position] && is_required(frame.type->fields[frame.position])) return refuse("is missing");
    }
    if (frame.type->complete != nullptr) frame.type->complete(frame.value, frame.seen);
    frames_.pop_back();
    return true;
  }

  bool start_array(std::size_t) override {
    const Slot slot = next_slot();
    if (slot.type->kind != Kind::list) return refuse_type(slot, "an array");
    return enter(slot);
  }

  bool end_array() override {
    frames_.pop_back();
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
    return refuse_at("", "is not JSON, at byte " + std::to_string(position));
  }

 private:
  /// Where the next value goes.
  struct Slot {
    const Type* type;
    const Facts* facts;
    void* value;
  };
  /// An object or array that is being read.
  struct Frame {
    const Type* type;
    const Facts* facts;
    void* value;
    std::size_t position;    ///< of the field in its record, or of the item in its list
    std::vector<bool> seen;  ///< fields of a record
  };

  Slot next_slot() {
    Slot slot{&root_type_, &kItemFacts, root_};
    if (!frames_.empty() && frames_.back().type->kind == Kind::record) {
      const Frame& frame = frames_.back();
      const Field& field = frame.type->fields[frame.position];
      slot = {&field.type(), &field.facts, field.in(frame.value)};
    } else if (!frames_.empty()) {
      Frame& frame = frames_.back();
      frame.position = frame.type->size(frame.value);
      if (frame.position == max_items(*frame.facts)) keep_count(frame);
      slot = {&frame.type->element(), &kItemFacts, frame.type->grow(frame.value)};
    }
    while (slot.type->kind == Kind::optional) slot = {&slot.type->element(), slot.facts, slot.type->emplace(slot.value)};
    return slot;
  }

  bool enter(const Slot& slot) {
    if (frames_.size() == kMaxDepth) return refuse("is nested more than " + std::to_string(kMaxDepth) + " deep");
    frames_.push_back({slot.type, slot.facts, slot.value, 0, std::vector<bool>(slot.type->fields.size())});
    return true;
  }

  bool whole_number(std::int64_t number, bool too_large) { return whole_number_at(next_slot(), number, too_large); }

  bool whole_number_at(const Slot& slot, std::int64_t number, bool too_large) {
    if (slot.type->kind != Kind::integer) return refuse_type(slot, "a number");
    if (too_large) {
      keep_broken_rule(fail(ErrorCode::out_of_range, "is beyond 2^53, the largest whole number of JSON"));
      return true;
    }
    keep_broken_rule(slot.type->set_int(slot.value, number));
    keep_broken_rule(check_value(*slot.type, *slot.facts, slot.value));
    return true;
  }

  void keep_count(const Frame& list) {
    keep(check_item_count(*list.facts, max_items(*list.facts) + 1), pointer_of(frames_.size() - 1));
  }
  void keep_broken_rule(const Result<void>& checked) { keep(checked, pointer_of_here(checked)); }
  void keep(const Result<void>& checked, const std::string& pointer) {
    if (checked.has_value()) return;
    if (broken_rule_ && broken_rule_->code <= checked.error().code) return;
    broken_rule_ = checked.error();
    broken_rule_->field = pointer;
  }

  bool refuse_type(const Slot& slot, std::string_view given) {
    return refuse("is " + std::string(given) + ", " + std::string(expected_word(slot.type->kind)) + " expected");
  }
  bool refuse(std::string message) { return refuse_at(pointer_of(frames_.size()), std::move(message)); }
  bool refuse_at(std::string pointer, std::string message) {
    failed_ = Error{ErrorCode::invalid_request, std::move(message), std::move(pointer), {}};
    return false;
  }

  std::string pointer_of_here(const Result<void>& checked) const {
    return checked.has_value() ? std::string() : pointer_of(frames_.size());
  }

  /// "/add_ons/1/quantity": the position within the outermost `depth` frames.
  std::string pointer_of(std::size_t depth) const {
    std::string pointer;
    for (std::size_t i = 0; i < depth; ++i) {
      const Frame& frame = frames_[i];
      if (frame.type->kind == Kind::record) pointer += pointer_step(frame.type->fields[frame.position].name);
      else pointer += '/' + std::to_string(frame.position);
    }
    return pointer;
  }

  const Type& root_type_;
  void* root_;
  std::vector<Frame> frames_;
  std::optional<Error> failed_, broken_rule_;
};

}  // namespace

Result<void> read_json(const Type& type, std::string_view json, void* value) {
  Reader reader(type, value);
  const bool strict = true;  // nothing may follow the value
  nlohmann::json::sax_parse(json.begin(), json.end(), &reader, nlohmann::json::input_format_t::json, strict);
  return reader.outcome();
}

}  // namespace osto::billing

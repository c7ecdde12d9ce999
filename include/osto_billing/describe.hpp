// One description per record: names, types, units, rules and words, written once beside the struct.
//
// A record is a plain aggregate. `Description<R>` lists its members; names come out of the member pointers, so nothing
// is spelled twice, and a forgotten member does not compile. The description is constexpr data over a type-erased
// table (`Type`), so every face (JSON, SQL rows, OpenAPI, TypeScript, Python) is an ordinary function that walks it.
//
//   struct Seats { std::string plan_code; std::optional<std::int64_t> seat_count; };
//   template <> struct Description<Seats> {
//     static constexpr std::string_view name = "Seats", doc = "Seats wanted on a plan.";
//     static constexpr Field fields[] = {
//         field<&Seats::plan_code>({.doc = "Plan code from the catalogue", .max_length = 64}),
//         field<&Seats::seat_count>({.doc = "Absent keeps the present count", .unit = "seats", .min = 1}),
//     };
//   };
//
// Thread-safety: descriptions are immutable constants.
#pragma once

#include <osto_billing/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osto::billing {

// ---- what a developer writes ------------------------------------------------------------------------------------

/// Specialise for each record: name, doc, fields[].
template <class R>
struct Description;

/// Specialise for each enumeration: name, doc. The enumerators are found by probing; they must count 0, 1, 2, ...
template <class E>
struct Names;

/// Specialise for each value that is one word on the wire: name, doc, pattern, example, storage and its conversions.
template <class T>
struct Scalar;

/// What one field means beyond its type. Bounds are inclusive.
struct Facts {
  const char* doc = "";
  const char* unit = "";
  std::int64_t min = std::numeric_limits<std::int64_t>::min();
  std::int64_t max = std::numeric_limits<std::int64_t>::max();
  std::size_t max_length = 255;  ///< bytes of a text, items of a list
  bool may_be_absent = false;    ///< absent leaves the member's default; optionals and lists may always be absent
};

// ---- the erased table ---------------------------------------------------------------------------------------------

enum class Kind : std::uint8_t { flag, integer, text, scalar, enumeration, optional, list, record };

/// How a single value lies in a table column.
enum class ColumnType : std::uint8_t { none, int64, text, bytes };

struct Field;

/// The run-time face of a C++ type. Function pointers that do not apply to the kind are null.
struct Type {
  Kind kind{};
  ColumnType storage = ColumnType::none;
  std::string_view name{}, doc{};
  std::string_view pattern{}, example{};  ///< scalars: regular expression of the wire text, and one instance
  std::span<const std::string_view> values{};  ///< enumerations
  std::span<const Field> fields{};             ///< records
  const Type& (*element)() = nullptr;        ///< optionals and lists

  std::int64_t (*get_int)(const void* value) = nullptr;
  Result<void> (*set_int)(void* value, std::int64_t number) = nullptr;
  std::string (*print)(const void* value) = nullptr;
  Result<void> (*parse)(void* value, std::string_view text) = nullptr;
  std::span<const std::uint8_t> (*get_bytes)(const void* value) = nullptr;
  Result<void> (*set_bytes)(void* value, std::span<const std::uint8_t> bytes) = nullptr;
  std::string& (*as_text)(void* value) = nullptr;

  bool (*has)(const void* optional) = nullptr;
  const void* (*get)(const void* optional) = nullptr;
  void* (*emplace)(void* optional) = nullptr;
  void (*reset)(void* optional) = nullptr;

  std::size_t (*size)(const void* list) = nullptr;
  const void* (*at)(const void* list, std::size_t index) = nullptr;
  void* (*grow)(void* list) = nullptr;

  std::shared_ptr<void> (*make)() = nullptr;  ///< records: a default-constructed instance
};

struct Field {
  std::string_view name;
  const Type& (*type)();
  void* (*in)(void* record);
  Facts facts;

  const void* of(const void* record) const { return in(const_cast<void*>(record)); }
};

template <class T>
const Type& type_of() noexcept;

// ---- how names are found ------------------------------------------------------------------------------------------

namespace detail {

template <class R, class T>
R owner_of(T R::*);
template <class R, class T>
T value_of(T R::*);

/// "seats" from &ChangePlan::seats, "period_end" from Timing::period_end.
template <auto M>
constexpr std::string_view spelled() {
  std::string_view text = __PRETTY_FUNCTION__;  // "... [with auto M = &ChangePlan::seats; ...]"
  text = text.substr(text.find("M = ") + 4);
  text = text.substr(0, text.find_first_of(";]"));
  return text.substr(text.rfind(':') + 1);
}

template <class E, int N>
constexpr bool is_enumerator() {  // a value without a name prints as a cast: "(Timing)3"
  return spelled<static_cast<E>(N)>().find(')') == std::string_view::npos;
}

template <class E, int N = 0>
constexpr int enumerator_count() {
  if constexpr (is_enumerator<E, N>()) {
    return enumerator_count<E, N + 1>();
  } else {
    return N;
  }
}

template <class E, int... N>
constexpr auto enumerators(std::integer_sequence<int, N...>) {
  return std::array<std::string_view, sizeof...(N)>{spelled<static_cast<E>(N)>()...};
}

struct AnyMember {
  template <class T>
  operator T() const;
};

/// How many members an aggregate has, so that a description cannot forget one.
template <class R, class... Members>
constexpr std::size_t member_count() {
  if constexpr (requires { R{Members{}..., AnyMember{}}; }) {
    return member_count<R, Members..., AnyMember>();
  } else {
    return sizeof...(Members);
  }
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

}  // namespace detail

/// The enumerators of E in order: kEnumerators<Timing>[1] == "period_end".
template <class E>
inline constexpr auto kEnumerators =
    detail::enumerators<E>(std::make_integer_sequence<int, detail::enumerator_count<E>()>{});

/// "period_end" for Timing::period_end.
template <class E>
  requires std::is_enum_v<E>
constexpr std::string_view enumerator_name(E value) noexcept {
  return kEnumerators<E>[static_cast<std::size_t>(value)];
}

/// The enumerator spelled `text`, if there is one.
template <class E>
  requires std::is_enum_v<E>
constexpr std::optional<E> find_enumerator(std::string_view text) noexcept {
  for (std::size_t i = 0; i < kEnumerators<E>.size(); ++i) {
    if (kEnumerators<E>[i] == text) return static_cast<E>(i);
  }
  return std::nullopt;
}

template <auto M>
constexpr Field field(Facts facts) {
  using R = decltype(detail::owner_of(M));
  using T = decltype(detail::value_of(M));
  return {detail::spelled<M>(), &type_of<T>, [](void* record) -> void* { return &(static_cast<R*>(record)->*M); },
          facts};
}

// ---- how the table of a type is made ------------------------------------------------------------------------------

namespace detail {

template <class T>
constexpr Type make_integer_type() {
  Type type{.kind = Kind::integer, .storage = ColumnType::int64, .name = "integer", .doc = {}};
  type.get_int = [](const void* v) -> std::int64_t { return static_cast<std::int64_t>(*static_cast<const T*>(v)); };
  type.set_int = [](void* v, std::int64_t n) -> Result<void> {
    *static_cast<T*>(v) = static_cast<T>(n);
    return {};
  };
  return type;
}

template <class E>
constexpr Type make_enumeration_type() {
  Type type{.kind = Kind::enumeration, .storage = ColumnType::text, .name = Names<E>::name, .doc = Names<E>::doc};
  type.values = kEnumerators<E>;
  type.get_int = [](const void* v) -> std::int64_t { return static_cast<std::int64_t>(*static_cast<const E*>(v)); };
  type.print = [](const void* v) { return std::string(enumerator_name(*static_cast<const E*>(v))); };
  type.parse = [](void* v, std::string_view text) -> Result<void> {
    if (auto found = find_enumerator<E>(text)) {
      *static_cast<E*>(v) = *found;
      return {};
    }
    std::string allowed;
    for (std::string_view name : kEnumerators<E>) allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    return fail(ErrorCode::invalid_value, "is '" + std::string(text.substr(0, 64)) + "', allowed are: " + allowed);
  };
  return type;
}

template <class T>
constexpr Type make_scalar_type() {
  using S = Scalar<T>;
  Type type{.kind = Kind::scalar, .storage = S::storage, .name = S::name, .doc = S::doc};
  type.pattern = S::pattern;
  type.example = S::example;
  type.print = [](const void* v) { return S::print(*static_cast<const T*>(v)); };
  type.parse = [](void* v, std::string_view text) -> Result<void> {
    OSTO_TRY(*static_cast<T*>(v), S::parse(text));
    return {};
  };
  if constexpr (S::storage == ColumnType::int64) {
    type.get_int = [](const void* v) -> std::int64_t { return S::to_int(*static_cast<const T*>(v)); };
    type.set_int = [](void* v, std::int64_t n) -> Result<void> {
      OSTO_TRY(*static_cast<T*>(v), S::from_int(n));
      return {};
    };
  }
  if constexpr (S::storage == ColumnType::bytes) {
    type.get_bytes = [](const void* v) { return S::to_bytes(*static_cast<const T*>(v)); };
    type.set_bytes = [](void* v, std::span<const std::uint8_t> bytes) -> Result<void> {
      OSTO_TRY(*static_cast<T*>(v), S::from_bytes(bytes));
      return {};
    };
  }
  return type;
}

template <class O>
constexpr Type make_optional_type() {
  using T = typename O::value_type;
  Type type{.kind = Kind::optional, .name = "optional", .doc = {}};
  type.element = &type_of<T>;
  type.has = [](const void* v) { return static_cast<const O*>(v)->has_value(); };
  type.get = [](const void* v) -> const void* { return &**static_cast<const O*>(v); };
  type.emplace = [](void* v) -> void* { return &static_cast<O*>(v)->emplace(); };
  type.reset = [](void* v) { static_cast<O*>(v)->reset(); };
  return type;
}

template <class V>
constexpr Type make_list_type() {
  using T = typename V::value_type;
  Type type{.kind = Kind::list, .name = "list", .doc = {}};
  type.element = &type_of<T>;
  type.size = [](const void* v) { return static_cast<const V*>(v)->size(); };
  type.at = [](const void* v, std::size_t i) -> const void* { return &(*static_cast<const V*>(v))[i]; };
  type.grow = [](void* v) -> void* { return &static_cast<V*>(v)->emplace_back(); };
  return type;
}

template <class R>
constexpr Type make_record_type() {
  using D = Description<R>;
  static_assert(std::size(D::fields) == member_count<R>(), "the description must list every member, once");
  Type type{.kind = Kind::record, .name = D::name, .doc = D::doc};
  type.fields = D::fields;
  type.make = [] { return std::static_pointer_cast<void>(std::make_shared<R>()); };
  return type;
}

template <class T>
constexpr Type make_type() {
  if constexpr (std::is_same_v<T, bool>) {
    Type type = make_integer_type<bool>();
    type.kind = Kind::flag;
    type.name = "flag";
    return type;
  } else if constexpr (std::is_same_v<T, std::int64_t>) {
    return make_integer_type<std::int64_t>();
  } else if constexpr (std::is_same_v<T, std::string>) {
    Type type{.kind = Kind::text, .storage = ColumnType::text, .name = "text", .doc = {}};
    type.print = [](const void* v) { return *static_cast<const std::string*>(v); };
    type.parse = [](void* v, std::string_view text) -> Result<void> {
      *static_cast<std::string*>(v) = text;
      return {};
    };
    type.as_text = [](void* v) -> std::string& { return *static_cast<std::string*>(v); };
    return type;
  } else if constexpr (std::is_enum_v<T>) {
    return make_enumeration_type<T>();
  } else if constexpr (IsOptional<T>::value) {
    return make_optional_type<T>();
  } else if constexpr (IsVector<T>::value) {
    return make_list_type<T>();
  } else if constexpr (requires { Scalar<T>::name; }) {
    return make_scalar_type<T>();
  } else {
    return make_record_type<T>();
  }
}

}  // namespace detail

template <class T>
const Type& type_of() noexcept {
  static constexpr Type type = detail::make_type<T>();
  return type;
}

}  // namespace osto::billing

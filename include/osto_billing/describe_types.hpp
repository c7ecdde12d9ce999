// How the run-time table of a type is made from its description. Include it only where records are declared: next to the
// list of operations, of tables, or of a host's own records. Everywhere else `type_of<T>()` is found by the linker.
#pragma once

#include <osto_billing/describe.hpp>

#include <array>
#include <memory>
#include <type_traits>

namespace osto::billing {

namespace detail {

struct AnyMember {
  template <class T>
  operator T() const;
};

template <std::size_t>
using AnyMemberAt = AnyMember;

template <class R, std::size_t... I>
constexpr bool takes_members(std::index_sequence<I...>) {
  return requires { R{AnyMemberAt<I>{}...}; };
}

/// Whether the aggregate R has exactly N members, so that a description cannot forget one. Two checks, not a count:
/// counting to N costs the compiler a check for each number on the way.
template <class R, std::size_t N>
constexpr bool has_members() {
  return takes_members<R>(std::make_index_sequence<N>{}) && !takes_members<R>(std::make_index_sequence<N + 1>{});
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

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

/// Copies a field whose value is one word or one number.
inline void copy_single(const Field& field, void* into, const void* from) {
  const Type& type = field.type();
  if (type.set_int != nullptr) {
    (void)type.set_int(field.in(into), type.get_int(field.of(from)));
  } else {
    (void)type.parse(field.in(into), type.print(field.of(from)));
  }
}

template <class R>
constexpr Type make_record_type() {
  using D = Description<R>;
  constexpr std::span<const Field> fields = D::template fields<R>;
  static_assert(has_members<R, fields.size()>(), "the description must list every member, once");
  Type type{.kind = Kind::record, .name = D::name, .doc = D::doc};
  type.fields = fields;
  type.make = [] { return std::static_pointer_cast<void>(std::make_shared<R>()); };
  if constexpr (requires { &D::start; }) {
    type.complete = [](void* record, const std::vector<bool>& given) {
      const R start = D::start(static_cast<const R*>(record)->preset);
      const std::span<const Field> all = D::template fields<R>;
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (!given[i]) copy_single(all[i], record, &start);
      }
    };
  }
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

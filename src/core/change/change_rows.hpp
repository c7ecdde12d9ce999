// Rows that record change itself: due work, the event chain and its feed, seals, frozen answers, and the database's own facts.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

/// Something that happens because time passes. Consumed in the commit that does it.
struct DueWorkRow {
  CompanyId company_id;
  DueKind kind{};
  Bytes subject_id;                ///< subscription, document, attempt, case or method, by kind
  std::int64_t kind_order = 0;     ///< DueKind's position: the order at one instant
  Instant due_at;
  std::int64_t generation = 0;     ///< which occurrence this is: part of the ids derived from it
};

/// One link of a company's hash chain: hash = SHA-256(prev_hash, payload).
struct EventRow {
  CompanyId company_id;
  std::int64_t sequence = 0;
  EventKind kind{};
  Bytes subject_id;
  Instant effective_at, recorded_at;
  Bytes payload, prev_hash, hash;
};

/// Position of a committed event in the order in which hosts read it.
struct FeedRow {
  std::int64_t position = 0;
  CompanyId company_id;
  std::int64_t sequence = 0;
};

/// What one commit left of a company's rows: the digest of each that it wrote, and of each that it deleted the fact
/// (engine/seals.hpp). A chain: hash = SHA-256(hash of the seal before, seals).
struct SealRow {
  CompanyId company_id;
  std::int64_t sequence = 0;
  Bytes seals, hash;
};

/// The same of the rows that belong to no company: the catalogue, and counters that companies share.
struct CatalogSealRow {
  std::int64_t sequence = 0;
  Bytes seals, hash;
};

/// A caller's key, the request it stood for, and the answer frozen for it.
struct IdempotencyRow {
  std::string key;                 ///< scoped by actor
  std::string operation;
  Bytes request_hash;
  std::optional<std::string> answer;    ///< absent while the attempt named by subject_id is still running
  std::optional<AttemptId> attempt_id;
  std::optional<CompanyId> company_id;
  Instant created_at;
};

/// Facts of the database: schema_version, clock_kind, clock_now (microseconds), rules_version, ...
struct MetaRow {
  std::string name, text;
};

// clang-format off
template <> struct Description<DueWorkRow> {
  static constexpr std::string_view name = "DueWorkRow", doc = "Work that falls due.", table = "osto_due_work", key[] = {"company_id", "kind", "subject_id"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::kind>({}), field<&R::subject_id>({}),
      field<&R::kind_order>({}), field<&R::due_at>({}), field<&R::generation>({})};
};
template <> struct Description<EventRow> {
  static constexpr std::string_view name = "EventRow", doc = "A link of the event chain.", table = "osto_events", key[] = {"company_id", "sequence"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::sequence>({}), field<&R::kind>({}), field<&R::subject_id>({}),
      field<&R::effective_at>({}), field<&R::recorded_at>({}), field<&R::payload>({}), field<&R::prev_hash>({}), field<&R::hash>({})};
};
template <> struct Description<FeedRow> {
  static constexpr std::string_view name = "FeedRow", doc = "Feed position of an event.", table = "osto_feed", key[] = {"position"};
  static constexpr bool is_sealed = false;  // given by the store, in the order of commits: the events themselves are sealed
  template <class R> static constexpr Field fields[] = {field<&R::position>({}), field<&R::company_id>({}), field<&R::sequence>({})};
};
template <> struct Description<SealRow> {
  static constexpr std::string_view name = "SealRow", doc = "Digests of the rows that a commit wrote.", table = "osto_seals", key[] = {"company_id", "sequence"};
  static constexpr bool is_sealed = false;  // a chain of its own
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::sequence>({}), field<&R::seals>({}), field<&R::hash>({})};
};
template <> struct Description<CatalogSealRow> {
  static constexpr std::string_view name = "CatalogSealRow", doc = "Digests of the catalogue's rows that a commit wrote.", table = "osto_catalog_seals", key[] = {"sequence"};
  static constexpr bool is_sealed = false;  // a chain of its own
  template <class R> static constexpr Field fields[] = {field<&R::sequence>({}), field<&R::seals>({}), field<&R::hash>({})};
};
template <> struct Description<IdempotencyRow> {
  static constexpr std::string_view name = "IdempotencyRow", doc = "A caller's key.", table = "osto_idempotency_keys", key[] = {"key"};
  template <class R> static constexpr Field fields[] = {field<&R::key>({}), field<&R::operation>({}), field<&R::request_hash>({}),
      field<&R::answer>({}), field<&R::attempt_id>({}), field<&R::company_id>({}), field<&R::created_at>({})};
};
template <> struct Description<MetaRow> {
  static constexpr std::string_view name = "MetaRow", doc = "A fact of the database.", table = "osto_meta", key[] = {"name"};
  static constexpr bool is_sealed = false;  // a test clock moves with every step; opening checks the rest
  template <class R> static constexpr Field fields[] = {field<&R::name>({}), field<&R::text>({})};
};
// clang-format on

}  // namespace osto::billing

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
  static constexpr Field fields[] = {field<&DueWorkRow::company_id>({}), field<&DueWorkRow::kind>({}), field<&DueWorkRow::subject_id>({}),
      field<&DueWorkRow::kind_order>({}), field<&DueWorkRow::due_at>({}), field<&DueWorkRow::generation>({})};
};
template <> struct Description<EventRow> {
  static constexpr std::string_view name = "EventRow", doc = "A link of the event chain.", table = "osto_events", key[] = {"company_id", "sequence"};
  static constexpr Field fields[] = {field<&EventRow::company_id>({}), field<&EventRow::sequence>({}), field<&EventRow::kind>({}), field<&EventRow::subject_id>({}),
      field<&EventRow::effective_at>({}), field<&EventRow::recorded_at>({}), field<&EventRow::payload>({}), field<&EventRow::prev_hash>({}), field<&EventRow::hash>({})};
};
template <> struct Description<FeedRow> {
  static constexpr std::string_view name = "FeedRow", doc = "Feed position of an event.", table = "osto_feed", key[] = {"position"};
  static constexpr bool is_sealed = false;  // given by the store, in the order of commits: the events themselves are sealed
  static constexpr Field fields[] = {field<&FeedRow::position>({}), field<&FeedRow::company_id>({}), field<&FeedRow::sequence>({})};
};
template <> struct Description<SealRow> {
  static constexpr std::string_view name = "SealRow", doc = "Digests of the rows that a commit wrote.", table = "osto_seals", key[] = {"company_id", "sequence"};
  static constexpr bool is_sealed = false;  // a chain of its own
  static constexpr Field fields[] = {field<&SealRow::company_id>({}), field<&SealRow::sequence>({}), field<&SealRow::seals>({}), field<&SealRow::hash>({})};
};
template <> struct Description<CatalogSealRow> {
  static constexpr std::string_view name = "CatalogSealRow", doc = "Digests of the catalogue's rows that a commit wrote.", table = "osto_catalog_seals", key[] = {"sequence"};
  static constexpr bool is_sealed = false;  // a chain of its own
  static constexpr Field fields[] = {field<&CatalogSealRow::sequence>({}), field<&CatalogSealRow::seals>({}), field<&CatalogSealRow::hash>({})};
};
template <> struct Description<IdempotencyRow> {
  static constexpr std::string_view name = "IdempotencyRow", doc = "A caller's key.", table = "osto_idempotency_keys", key[] = {"key"};
  static constexpr Field fields[] = {field<&IdempotencyRow::key>({}), field<&IdempotencyRow::operation>({}), field<&IdempotencyRow::request_hash>({}),
      field<&IdempotencyRow::answer>({}), field<&IdempotencyRow::attempt_id>({}), field<&IdempotencyRow::company_id>({}), field<&IdempotencyRow::created_at>({})};
};
template <> struct Description<MetaRow> {
  static constexpr std::string_view name = "MetaRow", doc = "A fact of the database.", table = "osto_meta", key[] = {"name"};
  static constexpr bool is_sealed = false;  // a test clock moves with every step; opening checks the rest
  static constexpr Field fields[] = {field<&MetaRow::name>({}), field<&MetaRow::text>({})};
};
// clang-format on

}  // namespace osto::billing

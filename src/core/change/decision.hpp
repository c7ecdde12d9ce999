// What deciding yields: rows to write, events that happened, work that will fall due. Nothing here has happened yet.
#pragma once

#include "core/change/change_rows.hpp"

#include <memory>
#include <utility>
#include <vector>

namespace osto::billing {

enum class ChangeKind { insert, update, upsert, erase };

/// One row to write. `row` points to an instance of the table's row type.
struct RowChange {
  ChangeKind kind{};
  const Table* table = nullptr;
  std::shared_ptr<const void> row;
};

/// An event to append to the company's chain. `facts` is its canonical record: ids and amounts, no personal data.
struct EventDraft {
  EventKind kind{};
  Bytes subject_id, facts;
};

/// Rows are written in order; the engine adds event rows and the idempotency row, and commits all of it at once.
class Decision {
 public:
  template <TableRow Row>
  void insert(Row row) { add(ChangeKind::insert, std::move(row)); }
  /// Overwrites the row with the same key, which must exist.
  template <TableRow Row>
  void update(Row row) { add(ChangeKind::update, std::move(row)); }
  template <TableRow Row>
  void upsert(Row row) { add(ChangeKind::upsert, std::move(row)); }
  /// Deletes the row with the same key, if it exists.
  template <TableRow Row>
  void erase(Row row) { add(ChangeKind::erase, std::move(row)); }

  template <class Tag>
  void event(EventKind kind, const Id<Tag>& subject, Bytes facts = {}) {
    const auto bytes = subject.bytes();
    events.push_back({kind, Bytes{{bytes.begin(), bytes.end()}}, std::move(facts)});
  }

  /// Plans work of a kind for a subject; a subject has at most one of a kind.
  template <class Tag>
  void plan(CompanyId company_id, DueKind kind, const Id<Tag>& subject, Instant due_at, std::int64_t generation) {
    plan_as(kind, company_id, kind, subject, due_at, generation);
  }
  /// The same, done in the order of `place` among the work of its instant.
  template <class Tag>
  void plan_as(DueKind place, CompanyId company_id, DueKind kind, const Id<Tag>& subject, Instant due_at, std::int64_t generation) {
    upsert(DueWorkRow{company_id, kind, subject_bytes(subject), static_cast<std::int64_t>(place), due_at, generation});
  }
  template <class Tag>
  void unplan(CompanyId company_id, DueKind kind, const Id<Tag>& subject) {
    erase(DueWorkRow{company_id, kind, subject_bytes(subject), static_cast<std::int64_t>(kind), Instant{}, 0});
  }

  std::vector<RowChange> changes;
  std::vector<EventDraft> events;

 private:
  template <class Tag>
  static Bytes subject_bytes(const Id<Tag>& subject) {
    const auto bytes = subject.bytes();
    return Bytes{{bytes.begin(), bytes.end()}};
  }
  template <class Row>
  void add(ChangeKind kind, Row row) {
    changes.push_back({kind, &table_of<Row>(), std::make_shared<const Row>(std::move(row))});
  }
};

}  // namespace osto::billing

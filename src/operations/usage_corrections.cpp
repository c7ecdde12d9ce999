// Events that were wrong: a correction or an undo is a record of its own, and what the window came to is counted anew.
#include "operations/run_command.hpp"
#include "operations/usage_places.hpp"

#include "core/change/facts_writer.hpp"
#include "engine/due_steps.hpp"
#include "engine/load_usage.hpp"
#include "engine/usage_alerts.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// The event that counts no more. Errors: not_found, state_conflict.
Result<UsageRecordRow> load_corrected(Transaction& transaction, CompanyId company_id, const std::string& event_id) {
  OSTO_TRY(const auto record, transaction.first(queries::kUsageRecord, {{"company_id", company_id}, {"event_id", event_id}}));
  if (!record || record->kind == UsageRecordKind::undo) return fail(ErrorCode::not_found, "there is no such usage event", "/event_id");
  OSTO_TRY(const auto other, transaction.first(queries::kUsageCorrectionOf, {{"company_id", company_id}, {"event_id", event_id}}));
  if (!other) return *record;
  return fail(ErrorCode::state_conflict, std::string("is ") + (other->kind == UsageRecordKind::undo ? "undone" : "corrected") + " already, by " + other->event_id,
              "/event_id");
}

/// Appends the record at the end of the log, as folded: its window is counted anew.
Result<void> append_record(Unit& unit, UsageRecordRow& record, const char* id_field) {
  Transaction& transaction = unit.transaction();
  OSTO_TRY(const auto taken, transaction.first(queries::kUsageRecord, {{"company_id", record.company_id}, {"event_id", record.event_id}}));
  if (taken) return fail(ErrorCode::already_exists, "is the id of another record of the usage log", id_field);
  OSTO_TRY(const auto cursor, transaction.first(queries::kUsageCursor, {{"company_id", record.company_id}}));
  UsageCursorRow moved = cursor.value_or(UsageCursorRow{record.company_id, 0, 0});
  record.sequence = ++moved.last_sequence;
  moved.folded_sequence = moved.last_sequence;
  OSTO_TRY(const std::vector<bool> is_new, transaction.append_usage(std::vector<UsageRecordRow>{record}));
  if (is_new != std::vector<bool>{true}) return fail(ErrorCode::invariant_broken, "a usage record could not be appended");
  Decision decision;
  decision.upsert(moved);
  return transaction.apply(decision.changes);
}

/// The window's totals as the log has them now; what has gone stays as a total of nothing.
Result<void> count_anew(Unit& unit, const UsageRecordRow& record, const MeterTerms& meter, const UsagePlace& place, Decision& decision) {
  OSTO_TRY(auto counted, recount_usage(unit.transaction(), record.company_id, record.subscription_id, meter, place.window));
  OSTO_TRY(const auto rows, unit.transaction().rows(queries::kUsageTotalsOfWindow, {{"company_id", record.company_id}, {"item_id", place.item_id},
                                                                                    {"window_start", place.window.start}}));
  for (const UsageTotalRow& row : rows) {
    if (row.meter_id == record.meter_id) counted.try_emplace(row.dimensions);
  }
  for (const auto& [dimensions, total] : counted) {
    UsageTotalRow row;
    const auto present = std::find_if(rows.begin(), rows.end(), [&](const UsageTotalRow& one) {
      return one.meter_id == record.meter_id && one.dimensions == dimensions;
    });
    if (present != rows.end()) row = *present;
    row.company_id = record.company_id;
    row.item_id = place.item_id;
    row.meter_id = record.meter_id;
    row.window_start = place.window.start;
    row.dimensions = dimensions;
    set_total(row, total);
    decision.upsert(std::move(row));
  }
  return {};
}

Result<UsageCorrected> correct_event(Unit& unit, UsageRecordRow record, const char* id_field) {
  Transaction& transaction = unit.transaction();
  OSTO_TRY(UsagePlaces places, UsagePlaces::load(transaction, record.company_id, record.occurred_at));
  auto found = places.place_of(record.subscription_id, record.occurred_at, unit.now());
  if (!found) {
    Error error = std::move(found).error();
    error.field = "/event_id";
    return Failure(std::move(error));
  }
  const UsagePlace place = *found;
  const MeterTerms* meter = places.find_meter(record.meter_id);
  if (meter == nullptr) return fail(ErrorCode::invariant_broken, "a usage event names no meter");
  if (record.kind == UsageRecordKind::correction) OSTO_CHECK(check_counted(places.policy_of(record.subscription_id), *meter, record.quantity, record.value, record.operation));
  OSTO_CHECK(append_record(unit, record, id_field));
  Decision decision;
  if (!place.is_free) OSTO_CHECK(count_anew(unit, record, *meter, place, decision));
  if (place.is_late) {
    std::vector<UsageWindowRow> changed;
    mark_changed(meter->row, places.windows(), record.subscription_id, place.window.start, changed);
    OSTO_TRY(const auto closing, load_closing_subscriptions(transaction, record.company_id));
    write_changed(std::move(changed), closing, unit.as_of(), decision);
  }
  const EventKind kind = record.kind == UsageRecordKind::undo ? EventKind::usage_undone : EventKind::usage_corrected;
  decision.event(kind, record.subscription_id, FactsWriter().id(record.meter_id).instant(record.occurred_at).number(record.sequence).done());
  OSTO_CHECK(unit.apply(std::move(decision)));
  return UsageCorrected{record.corrects.value_or(""), record.event_id, record.subscription_id, place.window.start, place.window.end, place.is_late};
}

/// What follows the event it replaces in all that the request leaves open.
UsageRecordRow following(const UsageRecordRow& event, std::string record_id, UsageRecordKind kind, Instant now) {
  UsageRecordRow record = event;
  record.event_id = std::move(record_id);
  record.kind = kind;
  record.corrects = event.event_id;
  record.recorded_at = now;
  return record;
}

}  // namespace

Result<UsageCorrected> usage::correct(Session& session, const CorrectUsage& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  UsageCorrected corrected;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_CHECK(fold_usage(unit));
    OSTO_TRY(const UsageRecordRow event, load_corrected(unit.transaction(), company_id, request.event_id));
    UsageRecordRow record = following(event, request.correction_id, UsageRecordKind::correction, unit.now());
    record.quantity = request.quantity.value_or(event.quantity);
    if (request.transaction_amount) record.transaction_amount = request.transaction_amount;
    if (request.value) record.value = request.value;
    if (!request.properties.empty()) {
      OSTO_TRY(record.properties, properties_text(request.properties));
    }
    OSTO_TRY(corrected, correct_event(unit, std::move(record), "/correction_id"));
    return look_at_thresholds(unit, {&event.subscription_id, 1});
  };
  return run_command<UsageCorrected>(session, {"usage.correct", company_id}, request, options, decide,
                                     [&](Transaction&, Instant) -> Result<UsageCorrected> { return corrected; });
}

Result<UsageCorrected> usage::undo(Session& session, const UndoUsage& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  UsageCorrected undone;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_CHECK(fold_usage(unit));
    OSTO_TRY(const UsageRecordRow event, load_corrected(unit.transaction(), company_id, request.event_id));
    OSTO_TRY(undone, correct_event(unit, following(event, request.undo_id, UsageRecordKind::undo, unit.now()), "/undo_id"));
    return {};
  };
  return run_command<UsageCorrected>(session, {"usage.undo", company_id}, request, options, decide,
                                     [&](Transaction&, Instant) -> Result<UsageCorrected> { return undone; });
}

}  // namespace osto::billing

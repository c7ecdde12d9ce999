// The SQL of the queries of usage. Conventions: queries.hpp beside this file.
#include "storage/sql/queries.hpp"

#include "ports/queries.hpp"

namespace osto::billing {
namespace {

using namespace queries;

// clang-format off
constexpr QueryText kTexts[] = {
    // ---- usage
    query(kUsageCursor, "SELECT {columns} FROM osto_usage_cursors WHERE company_id = :company_id"),
    query(kUsageAfter, 
          "SELECT {columns} FROM osto_usage_records WHERE company_id = :company_id AND sequence > :sequence ORDER BY "
          "sequence"),
    query(kUsageTotalsOfItem, 
          "SELECT {columns} FROM osto_usage_totals WHERE company_id = :company_id AND item_id = :item_id AND "
          "window_start >= :window_start ORDER BY meter_id, window_start, dimensions"),
    query(kOpenUsageTotalsOf, 
          "SELECT {columns:t} FROM osto_usage_totals t JOIN osto_subscription_items i ON i.company_id = t.company_id "
          "AND i.id = t.item_id WHERE t.company_id = :company_id AND i.valid_to IS NULL AND t.window_start >= "
          "i.usage_closed_through ORDER BY t.item_id, t.meter_id, t.window_start, t.dimensions"),
    query(kUsageTotalsOfWindow,
          "SELECT {columns} FROM osto_usage_totals WHERE company_id = :company_id AND item_id = :item_id AND "
          "window_start = :window_start ORDER BY meter_id, dimensions"),
    query(kUsageTotalsBefore,
          "SELECT {columns:t} FROM osto_usage_totals t JOIN osto_subscription_items i ON i.company_id = t.company_id AND "
          "i.id = t.item_id WHERE t.company_id = :company_id AND i.subscription_id = :subscription_id AND t.window_start < "
          ":window_start ORDER BY t.window_start, t.item_id, t.meter_id, t.dimensions"),
    query(kUsageRecord, "SELECT {columns} FROM osto_usage_records WHERE company_id = :company_id AND event_id = :event_id"),
    query(kUsageCorrectionOf, "SELECT {columns} FROM osto_usage_records WHERE company_id = :company_id AND corrects = :event_id"),
    query(kUsageEvents,
          "SELECT {columns:r} FROM osto_usage_records r WHERE r.company_id = :company_id AND r.subscription_id = "
          ":subscription_id AND r.meter_id = :meter_id AND (r.occurred_at, r.sequence) > (:after_at, :after_sequence) AND "
          "r.occurred_at < :until AND r.kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM osto_usage_records c WHERE "
          "c.company_id = r.company_id AND c.corrects = r.event_id) ORDER BY r.occurred_at, r.sequence LIMIT :limit"),
    query(kUsageWindowsAfter,
          "SELECT {columns} FROM osto_usage_windows WHERE company_id = :company_id AND window_end > :instant ORDER BY "
          "subscription_id, window_start, item_id"),
    query(kChangedUsageWindows,
          "SELECT {columns} FROM osto_usage_windows WHERE company_id = :company_id AND subscription_id = :subscription_id "
          "AND (is_changed = 1 OR EXISTS (SELECT 1 FROM osto_usage_windows c WHERE c.company_id = osto_usage_windows.company_id AND "
          "c.subscription_id = osto_usage_windows.subscription_id AND c.is_changed = 1 AND c.committed_from = "
          "osto_usage_windows.committed_from AND c.window_start < osto_usage_windows.window_start)) ORDER BY window_start, item_id"),
    query(kUsageWindowThatEnds,
          "SELECT {columns} FROM osto_usage_windows WHERE company_id = :company_id AND subscription_id = :subscription_id AND "
          "window_end = :window_end ORDER BY window_start DESC, item_id DESC LIMIT 1"),
    query(kUsageWindowsOfCommitment,
          "SELECT {columns} FROM osto_usage_windows WHERE company_id = :company_id AND subscription_id = :subscription_id AND "
          "committed_from = :committed_from AND window_start < :window_start ORDER BY window_start, item_id"),
    // A later line shows what it adds to the quantity. Several may be of one millisecond: their ids do not say which came first.
    query(kBilledUsage,
          "SELECT u.charge_id, u.dimensions, u.line_id, l.amount_minor, l.exact_amount, CASE WHEN l.kind = 'late_usage' THEN l.quantity "
          "ELSE u.metered_quantity END AS added_quantity FROM "
          "osto_usage_lines u JOIN osto_document_lines l ON l.company_id = u.company_id AND l.id = u.line_id WHERE "
          "u.company_id = :company_id AND u.item_id = :item_id AND u.window_start = :window_start ORDER BY CASE WHEN l.kind = "
          "'late_usage' THEN 1 ELSE 0 END, u.line_id"),
    // What was given back counts where the line that it gives back does, in what was closed with it or later: when it was given back
    // the usage of its item was closed, or that of the item after a pause which the line paid for. A credit by hand lowers no
    // commitment. A line of a day on which terms changed counts with the usage of its own terms. Usage of earlier windows is of
    // the same commitment. What is billed in arrears counts when it is over.
    query(kSpentIn,
          "SELECT CAST(COALESCE(SUM(l.amount_minor), 0) AS BIGINT) AS amount_minor FROM osto_document_lines l LEFT JOIN "
          "osto_document_lines o ON o.company_id = l.company_id AND o.id = l.credited_line_id LEFT JOIN osto_subscription_items i ON "
          "i.company_id = l.company_id AND i.id = l.item_id LEFT JOIN osto_charges c ON c.id = l.charge_id "
          "WHERE l.company_id = :company_id AND l.subscription_id = :subscription_id AND "
          "CASE WHEN i.usage_from > COALESCE(o.service_start, l.service_start) THEN i.usage_from ELSE COALESCE(o.service_start, "
          "l.service_start) END >= :from AND CASE WHEN i.usage_from > COALESCE(o.service_start, l.service_start) THEN i.usage_from ELSE "
          "COALESCE(o.service_start, l.service_start) END < :until AND ((l.kind NOT IN ('usage', 'late_usage', 'commitment', 'credited') "
          "AND (COALESCE(c.billing_mode, i.billing_mode, 'advance') = 'advance' OR l.service_end <= :billed_until) "
          "AND (l.credited_line_id IS NULL OR (l.service_start < :given_back_until AND (SELECT MAX(j.usage_closed_through) FROM "
          "osto_subscription_items j WHERE j.company_id = l.company_id AND j.subscription_id = l.subscription_id AND (j.id = l.item_id OR "
          "j.paid_item_id = l.item_id)) < :closed_before))) OR (l.kind IN ('usage', 'late_usage') AND COALESCE(o.service_start, "
          "l.service_start) < :window_start))"),
};
// clang-format on

}  // namespace

std::span<const QueryText> usage_query_texts() { return kTexts; }

}  // namespace osto::billing

// What booking needs beyond billing: the rate at which the seller's books take an amount.
#pragma once

#include "base/rational.hpp"
#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/invoice/billing_context.hpp"
#include "core/ledger/entry_builder.hpp"

namespace osto::billing {

struct BookkeepingContext {
  BillingContext billing;
  Rational rate = 1;  ///< units of the seller's functional currency for one of the document's, on the day of booking
};

/// An entry of `source`, booked on the seller's local day of effective_at.
template <class Tag>
EntryBuilder begin_entry(const BookkeepingContext& context, EventKind source_kind, const Id<Tag>& source,
                         std::string description, AsOf& as_of) {
  EntryRow entry;
  entry.id = as_of.ids.mint<EntryId>();
  entry.company_id = context.billing.company.company_id;
  entry.legal_entity_id = context.billing.seller.id;
  entry.source_kind = source_kind;
  entry.source_id = Bytes{{source.bytes().begin(), source.bytes().end()}};
  entry.description = std::move(description);
  entry.booked_on = context.billing.seller_zone->local_date(as_of.effective_at);
  entry.effective_at = as_of.effective_at;
  entry.recorded_at = as_of.recorded_at;
  return EntryBuilder(std::move(entry), context.billing.seller.functional_currency);
}

}  // namespace osto::billing

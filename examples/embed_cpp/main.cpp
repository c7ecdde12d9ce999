#include <osto_billing/book.hpp>
#include <osto_billing/catalog.hpp>
#include <osto_billing/companies.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

using namespace osto::billing;

int main(int, char** arguments) try {
  const auto at = [](const char* text) { return Instant::parse(text).value(); };
  std::ifstream file(arguments[1]);  // examples/data/catalog.json
  const std::string catalog_json{std::istreambuf_iterator<char>(file), {}};
  auto database = Database::open({.url = "sqlite::memory:", .schema = SchemaPolicy::migrate, .clock_kind = ClockKind::test,
                                  .test_clock_start = at("2026-01-01T00:00:00Z")}).value();
  Session session = database.session({.actor = "readme"});
  catalog::publish(session, read_json<CatalogDocument>(catalog_json).value()).value();
  const auto acme = companies::create(session, {.code = "acme", .name = "Acme GmbH", .legal_entity = "osto-in", .country = "DE",
      .zone = "Europe/Berlin", .currency = Currency("EUR"), .billing_policy = "standard", .dunning_policy = "standard"}).value();
  const auto made = subscriptions::create(session, {.company_id = acme.company_id, .plan = "network_essential",
                                                    .interval_unit = IntervalUnit::month, .seat_count = 10}).value();
  clock::advance(session, {.until = at("2026-01-16T12:00:00Z")}).value();
  const auto upgraded = subscriptions::change_plan(session, {.subscription_id = made.subscription.subscription_id,
                                                             .plan = "network_professional"}).value();
  for (const InvoiceDetail& document : upgraded.documents) {
    for (const InvoiceLine& line : document.lines) {  // 16 of 31 days: the old plan is credited, the new one billed
      std::cout << line.description << ": " << format_minor(line.amount_minor, acme.currency) << '\n';
    }
    std::cout << *document.invoice.number << ' ' << format_minor(document.invoice.total_minor, acme.currency) << " EUR\n";
  }
} catch (const tl::bad_expected_access<Error>& refused) { std::cerr << refused.error().message << '\n'; return 1; }

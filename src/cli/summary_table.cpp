#include "cli/summary_table.hpp"

#include "cli/amounts.hpp"

#include <cstdio>

namespace osto::billing::cli {
namespace {

void print_count(const char* label, std::int64_t number) {
  std::printf("  %-22s %10s\n", label, grouped(number).c_str());
}

}  // namespace

void print_summary(const BookSummary& summary) {
  std::printf("The book on %s\n", summary.as_of.to_string().c_str());
  print_count("companies", summary.company_count);
  print_count("subscriptions", summary.subscription_count);
  print_count("finalized documents", summary.invoice_count);
  print_count("in dunning", summary.dunning_case_count);
  print_count("suspended", summary.suspended_company_count);
  print_count("restored", summary.restored_company_count);
  print_count("parked", summary.parked_company_count);
  std::printf("  %-8s %9s %13s %20s %20s %20s\n", "currency", "invoices", "credit notes", "billed", "collected", "due");
  for (const CurrencyTotal& total : summary.totals) {
    std::printf("  %-8s %9s %13s %20s %20s %20s\n", std::string(total.currency.code()).c_str(),
                grouped(total.invoice_count).c_str(), grouped(total.credit_note_count).c_str(),
                grouped(total.billed_minor, total.currency).c_str(),
                grouped(total.collected_minor, total.currency).c_str(),
                grouped(total.due_minor, total.currency).c_str());
  }
}

}  // namespace osto::billing::cli

#include "engine/verify.hpp"

#include "engine/verify_derivation.hpp"
#include "engine/verify_seals.hpp"
#include "ports/queries.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

class BookVerifier {
 public:
  BookVerifier(Storage& storage, const VerifyOptions& options) : storage_(storage), options_(options) {}

  Result<VerifyOutcome> run() {
    OSTO_CHECK(verify_catalog());
    CompanyId after;
    while (outcome_.is_complete) {
      std::optional<CompanyId> next = options_.company_id;
      if (!next) {
        OSTO_TRY(next, next_company(after));
      }
      if (!next) break;
      OSTO_CHECK(verify_company(*next));
      if (options_.company_id) break;
      after = *next;
    }
    const Digest whole = heads_.finish();
    outcome_.digest = Bytes{{whole.begin(), whole.end()}};
    return std::move(outcome_);
  }

 private:
  /// Companies by their rows, and by their seals: a company whose row is gone is still missed.
  Result<std::optional<CompanyId>> next_company(CompanyId after) {
    OSTO_TRY(const auto transaction, storage_.begin(TransactionKind::read));
    const Parameters from{{"after_company_id", after}, {"limit", 1}};
    OSTO_TRY(const auto by_row, transaction->first(queries::kCompanyIdsAfter, from));
    OSTO_TRY(const auto by_seal, transaction->first(queries::kSealedCompanyIdsAfter, from));
    if (by_row && by_seal) return std::optional(std::min(by_row->company_id, by_seal->company_id));
    if (by_row) return std::optional(by_row->company_id);
    return by_seal ? std::optional(by_seal->company_id) : std::nullopt;
  }

  Result<void> verify_catalog() {
    OSTO_TRY(const auto transaction, storage_.begin(TransactionKind::read));
    Findings findings;
    OSTO_TRY(const SealsChecked sealed, check_seals(storage_, *transaction, std::nullopt, findings));
    count(sealed, "");
    is_catalog_sealed_ = findings.empty();
    if (is_catalog_sealed_) OSTO_CHECK(check_registers(*transaction, findings));
    take(std::nullopt, findings);
    return {};
  }

  Result<void> verify_company(CompanyId company_id) {
    OSTO_TRY(const auto transaction, storage_.begin(TransactionKind::read));
    Findings findings;
    OSTO_TRY(const SealsChecked sealed, check_seals(storage_, *transaction, company_id, findings));
    count(sealed, company_id.to_string());
    ++outcome_.company_count;
    if (findings.empty()) OSTO_CHECK(check_events(*transaction, company_id, findings));
    if (findings.empty() && is_catalog_sealed_) {
      OSTO_TRY(const DerivationChecked derived, check_derivation(*transaction, company_id, released_rule_versions(), findings));
      outcome_.line_count += derived.line_count;
      outcome_.document_count += derived.document_count;
      outcome_.entry_count += derived.entry_count;
    }
    take(company_id, findings);
    return {};
  }

  void count(const SealsChecked& sealed, const std::string& chain) {
    outcome_.row_count += sealed.row_count;
    outcome_.seal_count += sealed.seal_count;
    heads_.field(chain).field(sealed.head.octets);
  }

  void take(const std::optional<CompanyId>& company_id, Findings& findings) {
    for (Finding& finding : findings) {
      if (outcome_.findings.size() == options_.limit) {
        outcome_.is_complete = false;
        return;
      }
      outcome_.findings.push_back({company_id, std::move(finding)});
    }
  }

  Storage& storage_;
  const VerifyOptions& options_;
  VerifyOutcome outcome_;
  Sha256 heads_;
  bool is_catalog_sealed_ = false;
};

}  // namespace

Result<VerifyOutcome> verify_book(Storage& storage, const VerifyOptions& options) { return BookVerifier(storage, options).run(); }

}  // namespace osto::billing

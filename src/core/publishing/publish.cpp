#include "core/publishing/publish.hpp"

#include "base/record_digest.hpp"
#include "base/text_list.hpp"
#include "core/calendar/zone.hpp"
#include "core/policy/policy_text.hpp"
#include "core/publishing/dunning_entry.hpp"
#include "core/publishing/engine_choices.hpp"
#include "core/publishing/entry_rows.hpp"
#include "core/publishing/limit_terms.hpp"
#include "core/publishing/plan_content.hpp"
#include "core/publishing/plan_kinds.hpp"
#include "core/publishing/price_rows.hpp"
#include "core/publishing/usage_terms.hpp"

#include <algorithm>
#include <tuple>

namespace osto::billing {
namespace {

template <class Row>
const Row* find_code(const std::vector<Row>& rows, std::string_view code) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.code == code; });
  return found == rows.end() ? nullptr : &*found;
}

/// The row becomes the newest of its code.
template <class Row>
void replace_code(std::vector<Row>& rows, Row row) {
  std::erase_if(rows, [&](const Row& other) { return other.code == row.code; });
  rows.push_back(std::move(row));
}

Bytes digest_bytes(const Digest& digest) { return Bytes{{digest.begin(), digest.end()}}; }

Failure refuse(std::string pointer, std::string rule) { return fail(ErrorCode::invalid_value, std::move(rule), std::move(pointer)); }

std::string at(std::string_view list, std::size_t index, std::string_view member) {
  return "/" + std::string(list) + "/" + std::to_string(index) + "/" + std::string(member);
}

/// How much has been published: grows with everything that gets an id here, so that publishing the same document again at the
/// same instant, after another one, mints other ids.
std::int64_t count_published(const CatalogFacts& facts) {
  auto count = static_cast<std::int64_t>(facts.legal_entities.size() + facts.modules.size() + facts.meters.size() + facts.plans.size() +
                                         facts.tax_rules.size() + facts.coupons.size());
  for (const PlanVersionRow& row : facts.plan_versions) count += row.version;
  for (const BillingPolicyRow& row : facts.billing_policies) count += row.version;
  for (const DunningPolicyRow& row : facts.dunning_policies) count += row.version;
  return count;
}

/// Walks one document into rows. `facts` grows by what the document adds, so that its parts can name each other.
class Publisher {
 public:
  Publisher(CatalogFacts facts, const CatalogDocument& document, const AsOf& as_of)
      : facts_(std::move(facts)), document_(document),
        ids_(as_of.effective_at, as_of.ids.scope() + ":" + std::to_string(count_published(facts_))),
        as_of_{as_of.effective_at, as_of.recorded_at, ids_} {}
  Publisher(const Publisher&) = delete;
  Publisher& operator=(const Publisher&) = delete;

  Result<Publication> run() {
    OSTO_CHECK(publish_billing_policies());
    OSTO_CHECK(publish_legal_entities());
    OSTO_CHECK(publish_modules());
    OSTO_CHECK(publish_meters());
    OSTO_CHECK(publish_dunning_policies());
    OSTO_CHECK(publish_tax_rules());
    OSTO_CHECK(publish_fx_rates());
    OSTO_CHECK(publish_plans());
    OSTO_CHECK(publish_coupons());
    return std::move(publication_);
  }

 private:
  Decision& decision() { return publication_.decision; }

  /// Rows without versions are updated in place: inserts the new, updates the changed.
  template <class Row>
  void keep(std::vector<Row>& known, const Row* present, Row row) {
    if (present == nullptr) {
      decision().insert(row);
      known.push_back(std::move(row));
    } else if (digest_record(*present) != digest_record(row)) {
      decision().update(row);
      *std::find_if(known.begin(), known.end(), [&](const Row& other) { return other.id == row.id; }) = std::move(row);
    }
  }

  /// Numbers begin with the prefix: two sellers with the same one, also one that was given up, would take each other's.
  Result<void> check_number_prefix(const LegalEntityEntry& entry, const LegalEntityRow* present, const std::string& pointer) {
    for (const LegalEntityRow& other : facts_.legal_entities) {
      if (other.code == entry.code) continue;
      if (other.number_prefix == entry.number_prefix) return refuse(pointer, "is the prefix of legal entity " + other.code);
    }
    for (const NumberSeriesRow& series : facts_.number_series) {
      const bool is_own = present != nullptr && series.legal_entity_id == present->id;
      if (!is_own && series.series.starts_with(entry.number_prefix + "/")) {
        return refuse(pointer, "begins numbers that another legal entity has given out");
      }
    }
    return {};
  }

  Result<void> publish_legal_entities() {
    for (std::size_t i = 0; i < document_.legal_entities.size(); ++i) {
      const LegalEntityEntry& entry = document_.legal_entities[i];
      const LegalEntityRow* present = find_code(facts_.legal_entities, entry.code);
      OSTO_TRY(LegalEntityRow row, legal_entity_row_of(entry, present ? present->id : as_of_.ids.mint<LegalEntityId>(),
                                                       "/legal_entities/" + std::to_string(i)));
      if (present != nullptr && present->functional_currency != entry.functional_currency) {
        return refuse(at("legal_entities", i, "functional_currency"), "cannot change: the books are kept in it");
      }
      OSTO_CHECK(check_number_prefix(entry, present, at("legal_entities", i, "number_prefix")));
      OSTO_TRY(row.billing_policy_id, named_policy(entry.billing_policy, at("legal_entities", i, "billing_policy")));
      keep(facts_.legal_entities, present, std::move(row));
    }
    return {};
  }

  /// The newest version of the policy, this document's included.
  Result<std::optional<PolicyId>> named_policy(const std::optional<std::string>& code, const std::string& pointer) const {
    if (!code) return std::optional<PolicyId>();
    const BillingPolicyRow* policy = find_code(facts_.billing_policies, *code);
    if (policy == nullptr) return refuse(pointer, "names no billing policy");
    return std::optional(policy->id);
  }

  Result<void> publish_modules() {
    for (std::size_t i = 0; i < document_.modules.size(); ++i) {
      const ModuleEntry& entry = document_.modules[i];
      if (entry.code.empty()) return refuse(at("modules", i, "code"), "is empty");
      const ModuleRow* present = find_code(facts_.modules, entry.code);
      const auto position = present ? present->position : static_cast<std::int64_t>(facts_.modules.size());
      keep(facts_.modules, present,
           ModuleRow{present ? present->id : as_of_.ids.mint<ModuleId>(), entry.code, entry.name, entry.tax_code.value_or(""), position});
    }
    return {};
  }

  Result<void> publish_meters() {
    for (std::size_t i = 0; i < document_.meters.size(); ++i) {
      const MeterEntry& entry = document_.meters[i];
      if (entry.code.empty()) return refuse(at("meters", i, "code"), "is empty");
      const MeterRow* present = find_code(facts_.meters, entry.code);
      const std::string pointer = "/meters/" + std::to_string(i);
      OSTO_TRY(MeterRow row, meter_row_of(entry, present ? present->id : as_of_.ids.mint<MeterId>(), pointer));
      if (present != nullptr) OSTO_CHECK(check_meter_stays(*present, row, pointer));
      keep(facts_.meters, present, std::move(row));
    }
    return {};
  }

  Result<void> publish_billing_policies() {
    for (std::size_t i = 0; i < document_.billing_policies.size(); ++i) {
      const BillingPolicyEntry& entry = document_.billing_policies[i];
      if (entry.code.empty()) return refuse(at("billing_policies", i, "code"), "is empty");
      OSTO_CHECK(check_engine_choices(entry.policy, at("billing_policies", i, "policy")));
      OSTO_CHECK(check_usage_choices(entry.policy, "/billing_policies/" + std::to_string(i) + "/policy"));
      const Bytes digest = digest_bytes(digest_record(entry));
      const BillingPolicyRow* present = find_code(facts_.billing_policies, entry.code);
      if (present != nullptr && present->content_digest == digest) continue;
      const BillingPolicyRow row{as_of_.ids.mint<PolicyId>(), entry.code, present ? present->version + 1 : 1, policy_text(entry.policy),
                                 digest};
      decision().insert(row);
      replace_code(facts_.billing_policies, row);
    }
    return {};
  }

  Result<void> publish_dunning_policies() {
    for (std::size_t i = 0; i < document_.dunning_policies.size(); ++i) {
      const DunningPolicyEntry& entry = document_.dunning_policies[i];
      if (entry.code.empty()) return refuse(at("dunning_policies", i, "code"), "is empty");
      const std::string pointer = "/dunning_policies/" + std::to_string(i);
      OSTO_CHECK(check_named(entry.segment.modules, facts_.modules, pointer + "/segment/modules", "names no module"));
      OSTO_TRY(DunningPolicyRows rows, dunning_policy_rows_of(entry, as_of_.ids.mint<DunningPolicyId>(), pointer));
      DunningPolicyRow& row = rows.terms.policy;
      OSTO_TRY(const DunningPolicyEntry content, dunning_entry_of(rows.terms, rows.amounts));
      row.content_digest = digest_bytes(digest_record(content));
      const DunningPolicyRow* present = find_code(facts_.dunning_policies, entry.code);
      if (present != nullptr && present->content_digest == row.content_digest) continue;
      if (present != nullptr) row.version = present->version + 1;
      insert_dunning_policy(std::move(rows));
    }
    return {};
  }

  void insert_dunning_policy(DunningPolicyRows rows) {
    decision().insert(rows.terms.policy);
    replace_code(facts_.dunning_policies, rows.terms.policy);
    for (DunningPolicyStepRow& step : rows.terms.steps) decision().insert(std::move(step));
    for (DunningPolicyRetryRow& rule : rows.terms.retries) decision().insert(std::move(rule));
    for (DunningPolicyCapRow& cap : rows.terms.caps) decision().insert(std::move(cap));
    for (DunningPolicyAmountRow& amount : rows.amounts) decision().insert(std::move(amount));
  }

  Result<void> publish_tax_rules() {
    for (std::size_t i = 0; i < document_.tax_rules.size(); ++i) {
      const TaxRuleEntry& entry = document_.tax_rules[i];
      const LegalEntityRow* seller = find_code(facts_.legal_entities, entry.legal_entity);
      if (seller == nullptr) return refuse(at("tax_rules", i, "legal_entity"), "names no legal entity");
      OSTO_TRY(TaxRuleRow row, tax_rule_row_of(entry, as_of_.ids.mint<TaxRuleId>(), seller->id, static_cast<std::int64_t>(facts_.tax_rules.size()),
                                               "/tax_rules/" + std::to_string(i)));
      const bool is_known = std::any_of(facts_.tax_rules.begin(), facts_.tax_rules.end(), [&](const TaxRuleRow& rule) {
        return std::tie(rule.legal_entity_id, rule.place, rule.country, rule.state, rule.tax_codes, rule.code, rule.valid_from) ==
               std::tie(row.legal_entity_id, row.place, row.country, row.state, row.tax_codes, row.code, row.valid_from);
      });
      if (is_known) continue;
      decision().insert(row);
      facts_.tax_rules.push_back(std::move(row));
    }
    return {};
  }

  /// A coupon that companies may have redeemed stays what it was; the same again is no change.
  Result<void> publish_coupons() {
    for (std::size_t i = 0; i < document_.coupons.size(); ++i) {
      const CouponEntry& entry = document_.coupons[i];
      const std::string pointer = "/coupons/" + std::to_string(i);
      OSTO_TRY(CouponRows rows, coupon_rows_of(entry, as_of_.ids.mint<CouponId>(), pointer));
      OSTO_CHECK(check_named(entry.modules, facts_.modules, pointer + "/modules", "names no module"));
      OSTO_CHECK(check_named(entry.plans, facts_.plans, pointer + "/plans", "names no plan"));
      if (const CouponRow* present = find_code(facts_.coupons, entry.code); present != nullptr) {
        if (present->content_digest == rows.coupon.content_digest) continue;
        return refuse(pointer + "/code", "is the code of another coupon: a published one cannot change");
      }
      decision().insert(rows.coupon);
      facts_.coupons.push_back(std::move(rows.coupon));
      for (CouponAmountRow& amount : rows.amounts) decision().insert(std::move(amount));
    }
    return {};
  }

  template <class Row>
  static Result<void> check_named(const std::vector<std::string>& codes, const std::vector<Row>& known, const std::string& pointer, const char* rule) {
    for (std::size_t i = 0; i < codes.size(); ++i) {
      if (find_code(known, codes[i]) == nullptr) return refuse(pointer + "/" + std::to_string(i), rule);
    }
    return {};
  }

  Result<void> publish_fx_rates() {
    for (std::size_t i = 0; i < document_.fx_rates.size(); ++i) {
      const FxRateEntry& entry = document_.fx_rates[i];
      if (entry.base == entry.quote) return refuse(at("fx_rates", i, "quote"), "is the base itself");
      if (entry.rate <= Decimal()) return refuse(at("fx_rates", i, "rate"), "must be above 0");
      const bool is_known = std::any_of(facts_.fx_rates.begin(), facts_.fx_rates.end(), [&](const FxRateRow& rate) {
        return rate.base == entry.base && rate.quote == entry.quote && rate.valid_from == entry.valid_from;
      });
      if (is_known) continue;
      FxRateRow row{entry.base, entry.quote, entry.valid_from, entry.rate, entry.source};
      decision().insert(row);
      facts_.fx_rates.push_back(std::move(row));
    }
    return {};
  }

  const PlanVersionRow* newest_version(PlanId plan_id) const {
    const auto found = std::find_if(facts_.plan_versions.begin(), facts_.plan_versions.end(),
                                    [&](const PlanVersionRow& version) { return version.plan_id == plan_id; });
    return found == facts_.plan_versions.end() ? nullptr : &*found;
  }

  /// Plans may name each other whatever their order.
  PlanKinds plan_kinds() const {
    PlanKinds kinds;
    for (const PlanRow& plan : facts_.plans) {
      if (const PlanVersionRow* version = newest_version(plan.id); version != nullptr) kinds[plan.code] = version->kind;
    }
    for (const PlanEntry& entry : document_.plans) kinds.try_emplace(entry.code, entry.kind);
    return kinds;
  }

  Result<void> publish_plans() {
    const PlanKinds kinds = plan_kinds();
    for (std::size_t i = 0; i < document_.plans.size(); ++i) {
      const PlanEntry& entry = document_.plans[i];
      const std::string pointer = "/plans/" + std::to_string(i);
      if (entry.code.empty()) return refuse(pointer + "/code", "is empty");
      OSTO_TRY(const std::vector<PublishedPhase> phases, published_phases(entry, pointer));
      const ModuleRow* module = find_code(facts_.modules, entry.module);
      if (module == nullptr) return refuse(pointer + "/module", "names no module");
      const PlanRow* present = find_code(facts_.plans, entry.code);
      if (present != nullptr && present->module_id != module->id) {
        return refuse(pointer + "/module", "cannot change: the plan has subscribers of its module");
      }
      const PlanVersionRow* published = present ? newest_version(present->id) : nullptr;
      OSTO_CHECK(check_plan_kind(entry, published ? std::optional(published->kind) : std::nullopt, kinds, pointer));
      const auto position = present ? present->position : static_cast<std::int64_t>(facts_.plans.size());
      PlanRow plan{present ? present->id : as_of_.ids.mint<PlanId>(), module->id, entry.code, entry.name, position};
      keep(facts_.plans, present, plan);
      OSTO_CHECK(publish_version(entry, plan, phases, pointer));
    }
    return {};
  }

  Result<void> publish_version(const PlanEntry& entry, const PlanRow& plan, const std::vector<PublishedPhase>& phases, const std::string& pointer) {
    OSTO_TRY(const PlanEntry content, plan_content(entry, phases));
    const Bytes digest = digest_bytes(digest_record(content));
    const auto present = std::find_if(facts_.plan_versions.begin(), facts_.plan_versions.end(),
                                      [&](const PlanVersionRow& version) { return version.plan_id == plan.id; });
    if (present != facts_.plan_versions.end() && present->content_digest == digest) {
      publication_.plans.push_back({entry.code, *present, false});
      return {};
    }
    const std::int64_t number = present == facts_.plan_versions.end() ? 1 : present->version + 1;
    PlanVersionRow version{as_of_.ids.mint<PlanVersionId>(), plan.id, number, entry.trial_days.value_or(0), digest, as_of_.effective_at};
    version.kind = entry.kind;
    version.available_with = join_list(entry.available_with);
    version.not_with = join_list(entry.not_with);
    version.subscribers = entry.subscribers;
    version.effective_from = entry.effective_from.value_or(as_of_.effective_at);
    OSTO_TRY(version.billing_policy_id, named_policy(entry.billing_policy, pointer + "/billing_policy"));
    decision().insert(version);
    if (present == facts_.plan_versions.end()) {
      facts_.plan_versions.push_back(version);
    } else {
      *present = version;
    }
    for (const PublishedPhase& phase : phases) OSTO_CHECK(insert_phase(phase, version.id));
    publication_.plans.push_back({entry.code, std::move(version), true});
    return {};
  }

  Result<void> insert_phase(const PublishedPhase& phase, PlanVersionId version_id) {
    if (phase.row) {
      PlanPhaseRow row = *phase.row;
      row.plan_version_id = version_id;
      decision().insert(std::move(row));
    }
    for (std::size_t i = 0; i < phase.charges.size(); ++i) {
      OSTO_CHECK(insert_charge(phase, version_id, static_cast<std::int64_t>(i), phase.charges_at + "/" + std::to_string(i)));
    }
    return {};
  }

  Result<void> insert_charge(const PublishedPhase& phase, PlanVersionId version_id, std::int64_t position, const std::string& pointer) {
    const ChargeEntry& entry = phase.charges[static_cast<std::size_t>(position)];
    ChargeRow charge{as_of_.ids.mint<ChargeId>(), version_id, entry.code, entry.name, position, entry.kind, std::nullopt,
                     entry.included_quantity.value_or(Decimal()), std::nullopt};
    set_limit(entry, charge);
    charge.billing_mode = entry.billing_mode;
    charge.phase = phase.row ? phase.row->position : 0;
    OSTO_TRY(charge.billing_policy_id, named_policy(entry.billing_policy, pointer + "/billing_policy"));
    if (entry.meter) {
      const MeterRow* meter = find_code(facts_.meters, *entry.meter);
      if (meter == nullptr) return refuse(pointer + "/meter", "names no meter");
      charge.meter_id = meter->id;
      OSTO_CHECK(check_dimensions(entry, *meter, pointer));
    }
    set_usage_terms(entry, charge);
    decision().insert(charge);
    for (std::size_t i = 0; i < entry.prices.size(); ++i) {
      PriceEntry price = entry.prices[i];
      if (entry.kind == ChargeKind::commitment) price.flat_fee = Decimal();  // it costs nothing itself
      OSTO_TRY(PriceRows rows, price_rows_of(price, charge.id, static_cast<std::int64_t>(i), pointer + "/prices/" + std::to_string(i)));
      decision().insert(std::move(rows.price));
      for (PriceTierRow& tier : rows.tiers) decision().insert(std::move(tier));
    }
    return {};
  }

  CatalogFacts facts_;
  const CatalogDocument& document_;
  IdMint ids_;
  AsOf as_of_;
  Publication publication_;
};

}  // namespace

Result<Publication> decide_publish(const CatalogFacts& facts, const CatalogDocument& document, AsOf& as_of) {
  return Publisher(facts, document, as_of).run();
}

}  // namespace osto::billing

// Foreign keys that many tables have.
#pragma once

#include "storage/sql/table_rules.hpp"

namespace osto::billing {

inline constexpr ForeignKeyRule kToCompany{"company_id", "osto_companies", "company_id"};
inline constexpr ForeignKeyRule kToPolicy{"billing_policy_id", "osto_billing_policies", "id"};
inline constexpr ForeignKeyRule kToLegalEntity{"legal_entity_id", "osto_legal_entities", "id"};
inline constexpr ForeignKeyRule kToModule{"module_id", "osto_modules", "id"};
inline constexpr ForeignKeyRule kToMeter{"meter_id", "osto_meters", "id"};
inline constexpr ForeignKeyRule kToPlanVersion{"plan_version_id", "osto_plan_versions", "id"};
inline constexpr ForeignKeyRule kToCharge{"charge_id", "osto_charges", "id"};
inline constexpr ForeignKeyRule kToSubscription{"company_id, subscription_id", "osto_subscriptions", "company_id, id"};
inline constexpr ForeignKeyRule kToItem{"company_id, item_id", "osto_subscription_items", "company_id, id"};
inline constexpr ForeignKeyRule kToDocument{"company_id, document_id, currency", "osto_documents", "company_id, id, currency"};
inline constexpr ForeignKeyRule kToAttempt{"company_id, attempt_id", "osto_payment_attempts", "company_id, id"};
inline constexpr ForeignKeyRule kToPayment{"company_id, payment_id, currency", "osto_payments", "company_id, id, currency"};

}  // namespace osto::billing

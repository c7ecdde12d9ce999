// Contacts of companies, and who of them is told what.
#include "operations/run_command.hpp"

#include "base/text_list.hpp"
#include "core/change/facts_writer.hpp"
#include "core/notification/contact_rules.hpp"
#include "core/notification/notification_decisions.hpp"
#include "engine/load.hpp"
#include "ports/notification_queries.hpp"

#include <osto_billing/notifications.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

Contact view_contact(const ContactRow& row) {
  return {row.id, row.company_id, row.role, row.name, row.email, row.locale, row.created_at, row.removed_at};
}

Result<void> check_contact(Transaction& transaction, const ContactRow& row) {
  OSTO_CHECK(check_contact_name(row.name));
  OSTO_CHECK(check_email(row.email));
  OSTO_CHECK(check_locale(row.locale));
  OSTO_TRY(const auto others, transaction.rows(queries::kContactsOf, {{"company_id", row.company_id}}));
  for (const ContactRow& other : others) {
    if (other.id == row.id) continue;
    if (other.email == row.email) return fail(ErrorCode::already_exists, "belongs to a contact of the company already", "/email", other.id.to_string());
    if (row.role == ContactRole::billing && other.role == row.role) {
      return fail(ErrorCode::already_exists, "billing is taken: there is one billing contact at a time", "/role", other.id.to_string());
    }
  }
  return {};
}

/// The event says that a contact changed, and which; names and addresses stay out of the chain.
void note_change(const ContactRow& row, Decision& decision) {
  decision.event(EventKind::company_updated, row.company_id, FactsWriter().id(row.id).done());
}

Result<ContactRow> load_contact(Transaction& transaction, CompanyId company_id, ContactId contact_id) {
  OSTO_TRY(const ContactRow row, load_row(transaction, queries::kContact, {{"company_id", company_id}, {"id", contact_id}}, "contact"));
  if (row.removed_at) return fail(ErrorCode::state_conflict, "was removed", "/contact_id", contact_id.to_string());
  return row;
}

Result<Preferences> view_preferences(Transaction& transaction, CompanyId company_id) {
  OSTO_TRY(const auto rows, transaction.rows(queries::kNotificationPreferencesOf, {{"company_id", company_id}}));
  Preferences view{company_id, {}};
  for (std::size_t i = 0; i < kEnumerators<NotificationKind>.size(); ++i) {
    const auto kind = static_cast<NotificationKind>(i);
    const bool is_own = std::any_of(rows.begin(), rows.end(), [kind](const NotificationPreferenceRow& row) { return row.kind == kind; });
    view.preferences.push_back({kind, roles_told(kind, rows), !is_own});
  }
  return view;
}

/// Errors: invalid_value where a kind, or a role of one, is named twice.
Result<void> check_named_once(const SetPreferences& request) {
  std::vector<NotificationKind> kinds = request.defaults;
  for (std::size_t i = 0; i < request.preferences.size(); ++i) {
    std::vector<ContactRole> roles = request.preferences[i].roles;
    std::sort(roles.begin(), roles.end());
    if (std::adjacent_find(roles.begin(), roles.end()) != roles.end()) {
      return fail(ErrorCode::invalid_value, "names a role twice", "/preferences/" + std::to_string(i) + "/roles");
    }
    kinds.push_back(request.preferences[i].kind);
  }
  std::sort(kinds.begin(), kinds.end());
  if (std::adjacent_find(kinds.begin(), kinds.end()) != kinds.end()) return fail(ErrorCode::invalid_value, "a kind is named twice", "/preferences");
  return {};
}

}  // namespace

Result<Contact> contacts::add(Session& session, const AddContact& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  ContactRow added;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto company, load_row(unit.transaction(), queries::kCompany, {{"company_id", company_id}}, "company"));
    added = {unit.as_of().ids.mint<ContactId>(), company_id, request.role, request.name, canonical_address(request.email),
             request.locale.value_or("en-" + company.country), unit.now(), std::nullopt};
    OSTO_CHECK(check_contact(unit.transaction(), added));
    Decision decision;
    decision.insert(added);
    note_change(added, decision);
    return unit.apply(std::move(decision));
  };
  return run_command<Contact>(session, {"contacts.add", company_id}, request, options, decide,
                              [&](Transaction&, Instant) -> Result<Contact> { return view_contact(added); });
}

Result<Contact> contacts::change(Session& session, const ChangeContact& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kContactOwner, request.contact_id, "contact", "/contact_id"));
  ContactRow changed;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(changed, load_contact(unit.transaction(), company_id, request.contact_id));
    if (request.role) changed.role = *request.role;
    if (request.name) changed.name = *request.name;
    if (request.email) changed.email = canonical_address(*request.email);
    if (request.locale) changed.locale = *request.locale;
    OSTO_CHECK(check_contact(unit.transaction(), changed));
    Decision decision;
    decision.update(changed);
    note_change(changed, decision);
    return unit.apply(std::move(decision));
  };
  return run_command<Contact>(session, {"contacts.change", company_id}, request, options, decide,
                              [&](Transaction&, Instant) -> Result<Contact> { return view_contact(changed); });
}

Result<Contact> contacts::remove(Session& session, const RemoveContact& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kContactOwner, request.contact_id, "contact", "/contact_id"));
  ContactRow removed;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(removed, load_contact(unit.transaction(), company_id, request.contact_id));
    OSTO_TRY(const auto waiting, unit.transaction().rows(queries::kLiveNotificationsTo, {{"company_id", company_id}, {"contact_id", removed.id}}));
    removed.name.clear();
    removed.email.clear();
    removed.removed_at = unit.now();
    Decision decision;
    decision.update(removed);
    for (const NotificationRow& row : waiting) decision.update(give_up(row, "the contact was removed", unit.now()));
    note_change(removed, decision);
    return unit.apply(std::move(decision));
  };
  return run_command<Contact>(session, {"contacts.remove", company_id}, request, options, decide,
                              [&](Transaction&, Instant) -> Result<Contact> { return view_contact(removed); });
}

Result<ContactList> contacts::list(Session& session, const ListContacts& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<ContactList>([&](Transaction& transaction) -> Result<ContactList> {
    OSTO_TRY(const auto rows, transaction.rows(queries::kContactsOf, {{"company_id", company_id}}));
    ContactList list;
    for (const ContactRow& row : rows) list.contacts.push_back(view_contact(row));
    return list;
  });
}

Result<Preferences> notification_preferences::get(Session& session, const GetPreferences& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<Preferences>([&](Transaction& transaction) { return view_preferences(transaction, company_id); });
}

Result<Preferences> notification_preferences::set(Session& session, const SetPreferences& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_CHECK(check_named_once(request));
    Decision decision;
    for (const NotificationPreference& preference : request.preferences) {
      std::vector<std::string> names;
      for (const ContactRole role : preference.roles) names.emplace_back(enumerator_name(role));
      decision.upsert(NotificationPreferenceRow{company_id, preference.kind, join_list(names)});
    }
    for (const NotificationKind kind : request.defaults) decision.erase(NotificationPreferenceRow{company_id, kind, {}});
    decision.event(EventKind::company_updated, company_id);
    return unit.apply(std::move(decision));
  };
  return run_command<Preferences>(session, {"notification_preferences.set", company_id}, request, options, decide,
                                  [&](Transaction& transaction, Instant) { return view_preferences(transaction, company_id); });
}

}  // namespace osto::billing

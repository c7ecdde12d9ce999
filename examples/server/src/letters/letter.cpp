#include "letters/letter.hpp"

#include "letters/local_text.hpp"
#include "letters/templates.hpp"

namespace osto::server {
namespace {

using billing::NotificationMessage;

/// A section of a template is there when its value is: what is not so is left empty.
std::string when(bool holds) { return holds ? "yes" : ""; }

std::string method_words(const NotificationMessage& message) {
  std::string words = message.method_brand.value_or("");
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  if (message.method_last4) words += (words.empty() ? "\u2022\u2022\u2022\u2022 " : " \u2022\u2022\u2022\u2022 ") + *message.method_last4;
  return words;
}

/// Amounts and dates in the letter's language, as the recipient's country writes them: an English letter to Iran has no Persian
/// month in it.
std::string letter_locale(const Language& language, std::string_view locale) {
  const std::size_t dash = locale.find('-');
  return std::string(language.code) + std::string(dash == std::string_view::npos ? std::string_view() : locale.substr(dash));
}

TemplateValues values_of(const NotificationMessage& message, const std::string& locale) {
  TemplateValues values{{"company", message.company_name}, {"seller", message.seller_name}, {"recipient", message.recipient_name},
                        {"number", message.document_number.value_or("")}, {"plan", message.plan_name.value_or("")}, {"method", method_words(message)},
                        {"meter", message.meter_name.value_or("")}, {"unit", message.unit.value_or("")}};
  if (message.percent) values["percent"] = std::to_string(*message.percent);
  if (message.used_quantity) values["used"] = local_quantity(*message.used_quantity, locale);
  if (message.limit_quantity) values["limit"] = local_quantity(*message.limit_quantity, locale);
  if (message.currency && message.amount_minor) values["amount"] = local_amount(*message.amount_minor, *message.currency, locale);
  if (message.currency && message.due_minor && !message.due_minor->is_zero()) values["due"] = local_amount(*message.due_minor, *message.currency, locale);
  if (message.due_on) values["due_date"] = local_date(*message.due_on, locale);
  if (message.issued_on) values["date"] = local_date(*message.issued_on, locale);
  if (message.expiry_year && message.expiry_month) values["expiry"] = local_month(*message.expiry_year, *message.expiry_month, locale);
  values["will_retry"] = when(message.decline_class == billing::DeclineClass::retry);
  values["needs_customer"] = when(message.decline_class == billing::DeclineClass::needs_customer);
  values["needs_method"] = when(message.decline_class == billing::DeclineClass::never);
  values["is_end"] = when(message.dunning_action == billing::DunningAction::end);
  values["is_blocked"] = when(message.access == billing::Access::blocked);
  return values;
}

}  // namespace

Mail write_letter(const NotificationMessage& message, const Address& from, billing::Instant now) {
  const Language& language = language_of(message.locale);
  const LetterWords words = language.words(message.notification.kind);
  const TemplateValues values = values_of(message, letter_locale(language, message.locale));
  LetterParts parts;
  parts.subject = render_text(words.subject, values);
  parts.greeting = render_text(language.greeting, values);
  parts.closing = render_text(language.closing, values);
  parts.footer = render_text(language.footer, values);
  for (const std::string_view paragraph : words.paragraphs) {
    std::string text = render_text(paragraph, values);
    if (!text.empty()) parts.paragraphs.push_back(std::move(text));
  }
  const auto add_fact = [&](std::string_view label, const char* name) {
    const auto value = values.find(name);
    if (value != values.end() && !value->second.empty()) parts.facts.push_back({label, value->second});
  };
  if (message.invoice_id) {
    add_fact(language.number, "number");
    add_fact(language.date, "date");
  }
  add_fact(language.total, "amount");
  add_fact(language.due, "due");
  if (values.contains("due")) add_fact(language.due_date, "due_date");
  add_fact(language.method, "method");

  const std::string domain = from.email.substr(from.email.find('@') + 1);
  Mail mail{from, {message.recipient_name, message.recipient_email}, parts.subject, render_text_letter(parts), render_html_letter(parts, language.code),
            message.notification.notification_id.to_string() + "@" + domain, now};
  return mail;
}

}  // namespace osto::server

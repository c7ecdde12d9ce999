// What letters say, kind by kind. Values in braces: company, seller, number, amount, due, due_date, method, expiry, plan,
// meter, used, limit, unit, percent, and the sections named in letter.cpp. Three braces everywhere: these are plain texts; the HTML layout escapes them whole.
#include "letters/templates.hpp"

namespace osto::server {
namespace {

using billing::NotificationKind;

LetterWords english(NotificationKind kind) {
  using enum NotificationKind;
  switch (kind) {
    case invoice_finalized:
      return {"Invoice {{{number}}} from {{{seller}}}", {"Here is invoice {{{number}}} for {{{company}}} over {{{amount}}}.{{#due}} {{{due}}} is due{{#due_date}} by {{{due_date}}}{{/due_date}}.{{/due}}"}};
    case credit_note_finalized:
      return {"Credit note {{{number}}} from {{{seller}}}", {"We have credited {{{company}}} with {{{amount}}}: credit note {{{number}}}."}};
    case payment_received:
      return {"Receipt for {{{amount}}}", {"Thank you: we have received {{{amount}}}{{#number}} for invoice {{{number}}}{{/number}}.{{#due}} {{{due}}} is still due.{{/due}}"}};
    case payment_failed:
      return {"A payment for invoice {{{number}}} failed",
              {"We could not collect {{{amount}}} for invoice {{{number}}}{{#method}} by {{{method}}}{{/method}}.",
               "{{#will_retry}}We will try again by itself; please make sure that the amount is available.{{/will_retry}}{{#needs_customer}}Your bank wants to hear from you "
               "first. Please confirm the payment with it, or choose another payment method.{{/needs_customer}}{{#needs_method}}This payment method can no longer be "
               "used. Please add another one.{{/needs_method}}"}};
    case payment_action_required:
      return {"Please confirm a payment of {{{amount}}}", {"Your bank asks you to confirm the payment of {{{amount}}} for invoice {{{number}}}. Until you have done so in your account, it is not paid."}};
    case payment_returned:
      return {"A payment of {{{amount}}} was returned", {"Your bank has taken back the payment of {{{amount}}}{{#number}} for invoice {{{number}}}{{/number}}.{{#due}} {{{due}}} is due again.{{/due}}"}};
    case dunning_step:
      return {"{{#is_end}}Your service ends: invoice {{{number}}} is unpaid{{/is_end}}{{^is_end}}Reminder: invoice {{{number}}} is unpaid{{/is_end}}",
              {"{{{due}}} of invoice {{{number}}} {{#due_date}}was due by {{{due_date}}} and {{/due_date}}is still open.",
               "{{#is_end}}Because it stayed unpaid, the service that it bills ends.{{/is_end}}{{^is_end}}Please pay it now, so that your service goes on without a gap.{{/is_end}}"}};
    case access_restricted:
      return {"Access of {{{company}}} is restricted",
              {"{{#is_blocked}}Access to the service is suspended.{{/is_blocked}}{{^is_blocked}}Access to the service is limited.{{/is_blocked}}"
               "{{#number}} The reason is invoice {{{number}}}, of which {{{due}}} is unpaid. As soon as it is paid, everything works again by itself.{{/number}}"}};
    case access_restored: return {"Access of {{{company}}} is restored", {"The restriction of your access was lifted. Thank you."}};
    case method_expiring:
      return {"Your card expires soon", {"{{{method}}} of {{{company}}} expires at the end of {{{expiry}}}. Please add a new one before then, so that no payment fails."}};
    case method_expired: return {"Your card has expired", {"{{{method}}} of {{{company}}} has expired and can no longer be charged. Please add a new one."}};
    case trial_ended: return {"Your trial of {{{plan}}} has ended", {"The trial of {{{plan}}} for {{{company}}} is over. From now on it is billed; you can change or cancel it in your account."}};
    case refund_paid: return {"We have refunded {{{amount}}}", {"{{{amount}}} is on its way back to you{{#number}} for credit note {{{number}}}{{/number}}. Banks take a few days to show it."}};
    case usage_threshold:
      return {"{{{meter}}}: {{{percent}}} % of your limit is used",
              {"{{{company}}} has used {{{used}}} of the {{{limit}}} {{{unit}}} that {{{plan}}} allows in this period, {{{percent}}} % or more of it.",
               "If you need more, you can change to a larger plan in your account."}};
  }
  return {};
}

LetterWords german(NotificationKind kind) {
  using enum NotificationKind;
  switch (kind) {
    case invoice_finalized:
      return {"Rechnung {{{number}}} von {{{seller}}}", {"Hier ist die Rechnung {{{number}}} für {{{company}}} über {{{amount}}}.{{#due}} Zu zahlen {{#due_date}}bis zum {{{due_date}}} {{/due_date}}sind {{{due}}}.{{/due}}"}};
    case credit_note_finalized:
      return {"Gutschrift {{{number}}} von {{{seller}}}", {"Wir haben {{{company}}} {{{amount}}} gutgeschrieben: Gutschrift {{{number}}}."}};
    case payment_received:
      return {"Quittung über {{{amount}}}", {"Vielen Dank: Wir haben {{{amount}}}{{#number}} für die Rechnung {{{number}}}{{/number}} erhalten.{{#due}} Offen sind noch {{{due}}}.{{/due}}"}};
    case payment_failed:
      return {"Eine Zahlung für die Rechnung {{{number}}} ist gescheitert",
              {"Wir konnten {{{amount}}} für die Rechnung {{{number}}}{{#method}} mit {{{method}}}{{/method}} nicht einziehen.",
               "{{#will_retry}}Wir versuchen es von selbst noch einmal; bitte sorgen Sie dafür, dass der Betrag verfügbar ist.{{/will_retry}}{{#needs_customer}}Ihre Bank möchte zuerst "
               "von Ihnen hören. Bitte bestätigen Sie die Zahlung dort oder wählen Sie eine andere Zahlungsart.{{/needs_customer}}{{#needs_method}}Diese Zahlungsart kann nicht "
               "mehr verwendet werden. Bitte fügen Sie eine andere hinzu.{{/needs_method}}"}};
    case payment_action_required:
      return {"Bitte bestätigen Sie eine Zahlung über {{{amount}}}", {"Ihre Bank bittet Sie, die Zahlung von {{{amount}}} für die Rechnung {{{number}}} zu bestätigen. Bis dahin ist sie nicht bezahlt."}};
    case payment_returned:
      return {"Eine Zahlung über {{{amount}}} wurde zurückgegeben", {"Ihre Bank hat die Zahlung von {{{amount}}}{{#number}} für die Rechnung {{{number}}}{{/number}} zurückgebucht.{{#due}} {{{due}}} sind wieder offen.{{/due}}"}};
    case dunning_step:
      return {"{{#is_end}}Ihr Dienst endet: Rechnung {{{number}}} ist unbezahlt{{/is_end}}{{^is_end}}Erinnerung: Rechnung {{{number}}} ist unbezahlt{{/is_end}}",
              {"Von der Rechnung {{{number}}}{{#due_date}}, fällig am {{{due_date}}},{{/due_date}} sind noch {{{due}}} offen.",
               "{{#is_end}}Weil sie unbezahlt blieb, endet der Dienst, den sie berechnet.{{/is_end}}{{^is_end}}Bitte zahlen Sie jetzt, damit Ihr Dienst ohne Unterbrechung weitergeht.{{/is_end}}"}};
    case access_restricted:
      return {"Der Zugang von {{{company}}} ist eingeschränkt",
              {"{{#is_blocked}}Der Zugang zum Dienst ist gesperrt.{{/is_blocked}}{{^is_blocked}}Der Zugang zum Dienst ist eingeschränkt.{{/is_blocked}}"
               "{{#number}} Der Grund ist die Rechnung {{{number}}}, von der {{{due}}} offen sind. Sobald sie bezahlt ist, geht alles von selbst wieder.{{/number}}"}};
    case access_restored: return {"Der Zugang von {{{company}}} ist wieder frei", {"Die Einschränkung Ihres Zugangs wurde aufgehoben. Vielen Dank."}};
    case method_expiring:
      return {"Ihre Karte läuft bald ab", {"{{{method}}} von {{{company}}} läuft Ende {{{expiry}}} ab. Bitte fügen Sie vorher eine neue hinzu, damit keine Zahlung scheitert."}};
    case method_expired: return {"Ihre Karte ist abgelaufen", {"{{{method}}} von {{{company}}} ist abgelaufen und kann nicht mehr belastet werden. Bitte fügen Sie eine neue hinzu."}};
    case trial_ended: return {"Ihre Probezeit von {{{plan}}} ist zu Ende", {"Die Probezeit von {{{plan}}} für {{{company}}} ist vorbei. Ab jetzt wird berechnet; ändern oder kündigen können Sie in Ihrem Konto."}};
    case refund_paid: return {"Wir haben {{{amount}}} erstattet", {"{{{amount}}}{{#number}} zur Gutschrift {{{number}}}{{/number}} sind auf dem Weg zu Ihnen. Banken brauchen einige Tage, bis sie es zeigen."}};
    case usage_threshold:
      return {"{{{meter}}}: {{{percent}}} % Ihres Limits sind verbraucht",
              {"{{{company}}} hat {{{used}}} von {{{limit}}} {{{unit}}} verbraucht, die {{{plan}}} in diesem Zeitraum erlaubt, also {{{percent}}} % oder mehr.",
               "Wenn Sie mehr brauchen, können Sie in Ihrem Konto in einen größeren Plan wechseln."}};
  }
  return {};
}

const Language kEnglish{"en", "Dear {{{recipient}}},", "Kind regards\n{{{seller}}}", "You receive this because you are a contact of {{{company}}}.",
                        "Document", "Date", "Amount", "Still due", "Due by", "Payment method", &english};
const Language kGerman{"de", "Guten Tag {{{recipient}}},", "Mit freundlichen Grüßen\n{{{seller}}}", "Sie erhalten dies, weil Sie für {{{company}}} als Kontakt eingetragen sind.",
                       "Beleg", "Datum", "Betrag", "Noch offen", "Zahlbar bis", "Zahlungsart", &german};

}  // namespace

const Language& language_of(std::string_view locale) { return locale.substr(0, locale.find('-')) == kGerman.code ? kGerman : kEnglish; }

}  // namespace osto::server

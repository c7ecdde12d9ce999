// Billing in a Go program: open a file, publish a plan, subscribe a company, advance a month, print the invoice.
//
// Build against an installed package:
//
//	PKG_CONFIG_PATH=$PREFIX/lib/pkgconfig CGO_LDFLAGS=-Wl,-rpath,$PREFIX/lib go build
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
)

type object map[string]any

var catalog = object{
	"legal_entities": []object{{"code": "osto", "name": "Osto Security", "country": "IN", "state": "Karnataka",
		"zone": "Asia/Kolkata", "functional_currency": "INR", "fiscal_year_start_month": 4, "number_prefix": "OST"}},
	"modules": []object{{"code": "endpoint", "name": "Endpoint Security"}},
	"billing_policies": []object{{"code": "standard", "policy": object{"proration_unit": "day"}}},
	"dunning_policies": []object{{"code": "standard", "name": "Remind", "payment_grace_days": 7, "scope": "account",
		"steps": []object{{"offset_days": 3, "action": "notify"}}}},
	"plans": []object{{"code": "endpoint-team", "name": "Endpoint Team", "module": "endpoint", "charges": []object{
		{"code": "seats", "name": "Protected devices", "kind": "seat", "prices": []object{
			{"currency": "INR", "interval_unit": "month", "model": "per_unit", "unit_price": "499.5"}}}}}},
	"tax_rules": []object{{"legal_entity": "osto", "code": "IGST", "name": "IGST", "place": "other_state",
		"rate_percent": "18", "valid_from": "2017-07-01"}},
}

// What the example reads of an invoice; amounts in minor units are text.
type invoiceDetail struct {
	Invoice struct {
		Number     string `json:"number"`
		IssuedOn   string `json:"issued_on"`
		Label      string `json:"label"`
		Currency   string `json:"currency"`
		TotalMinor int64  `json:"total_minor,string"`
	} `json:"invoice"`
	Lines []struct {
		Description string `json:"description"`
		AmountMinor int64  `json:"amount_minor,string"`
	} `json:"lines"`
	Taxes []struct {
		Name        string `json:"name"`
		AmountMinor int64  `json:"amount_minor,string"`
	} `json:"taxes"`
}

func main() {
	url := "sqlite:embed_go.db"
	if len(os.Args) > 1 {
		url = os.Args[1]
	}
	if err := run(url); err != nil {
		log.Fatal(err)
	}
}

func run(url string) error {
	database, err := Open(url, 1768435200000000)
	if err != nil {
		return err
	}
	defer database.Close()
	session, err := database.Session("embed_go")
	if err != nil {
		return err
	}
	defer session.Close()

	var company struct {
		CompanyID string `json:"company_id"`
	}
	var made struct {
		Subscription struct {
			CurrentPeriodEnd string `json:"current_period_end"`
		} `json:"subscription"`
	}
	var page struct {
		Invoices []struct {
			InvoiceID string `json:"invoice_id"`
		} `json:"invoices"`
	}
	var invoice invoiceDetail
	steps := []func() error{
		func() error { return session.Call("catalog.publish", catalog, nil) },
		func() error {
			return session.Call("companies.create", object{"code": "acme", "name": "Acme Tools", "legal_entity": "osto",
				"country": "IN", "state": "Kerala", "zone": "Asia/Kolkata", "currency": "INR", "billing_policy": "standard",
				"dunning_policy": "standard"}, &company)
		},
		func() error {
			return session.Call("payment_methods.add",
				object{"company_id": company.CompanyID, "kind": "card", "token": "sim_ok"}, nil)
		},
		func() error {
			return session.Call("subscriptions.create", object{"company_id": company.CompanyID, "plan": "endpoint-team",
				"interval_unit": "month", "seat_count": 10}, &made)
		},
		func() error {
			return session.Call("clock.advance", object{"until": made.Subscription.CurrentPeriodEnd}, nil)
		},
		func() error { return session.Call("invoices.list", object{"company_id": company.CompanyID}, &page) },
		func() error {
			return session.Call("invoices.get", object{"invoice_id": page.Invoices[0].InvoiceID}, &invoice)
		},
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return print(invoice)
}

func print(detail invoiceDetail) error {
	fmt.Printf("%s issued %s: %s\n", detail.Invoice.Number, detail.Invoice.IssuedOn, detail.Invoice.Label)
	amounts := []struct {
		name  string
		minor int64
	}{
		{detail.Lines[0].Description, detail.Lines[0].AmountMinor},
		{detail.Taxes[0].Name, detail.Taxes[0].AmountMinor},
		{detail.Invoice.Currency, detail.Invoice.TotalMinor},
	}
	for _, amount := range amounts {
		printed, err := FormatMinor(amount.minor, detail.Invoice.Currency)
		if err != nil {
			return err
		}
		fmt.Printf("  %-32s %10s\n", amount.name, printed)
	}
	return nil
}

// Call runs an operation with any value that marshals to its request, and reads the answer into response unless it is nil.
func (session *Session) Call(operationName string, request, response any) error {
	text, err := json.Marshal(request)
	if err != nil {
		return err
	}
	answer, err := session.CallJSON(operationName, text)
	if err != nil || response == nil {
		return err
	}
	return json.Unmarshal(answer, response)
}

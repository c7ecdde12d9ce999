-- Rows of version 3 of the schema: payments that came back and were contested, a refund.
INSERT INTO osto_meta (name, text) VALUES
('clock_kind', 'test'),
('clock_now', '2026-01-24T00:00:00.000000Z'),
('sealed_schema', '3');
INSERT INTO osto_billing_policies (id, code, version, choices, content_digest) VALUES
(X'019b76daa80081058889bf6116189f7a', 'no_credit', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=nothing
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'61d12fa4a5ae1e06393ddc7e6e619efbbe307788c82a40a919b7be2899f251dd'),
(X'019b76daa80084229e66e87ed1242339', 'half_even', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_even
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_even
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'c76852302813e945498f011a56dda7ad8fbf834a0004d0a2a55a42a63fd3f98e'),
(X'019b76daa80086d5a58f299969f90768', 'next_document', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=next_document
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'5503211a15952e1c167cfca334c33108b9391de0722c0ecc469cba3deb1d0388'),
(X'019b76daa800873a9844da597e4af13c', 'by_second', 1, 'preset=osto
proration_unit=second
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'fadecc42c953cf202690fcaffbfc139a86b719820e062ed5a73f9d8b46653a96'),
(X'019b76daa80088b9bcc3ba90f11e8990', 'by_day', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
phase_alignment=plan_start
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'18482250a7ce9f25e9f9438784d87156ecf8617465993bc14bdaba4735dd0218');
INSERT INTO osto_legal_entities (id, code, name, country, state, tax_id, address_lines, zone, number_prefix, functional_currency, fiscal_year_start_month, number_pattern, tax_system, prices, has_export_bond, under_small_business_threshold, billing_policy_id) VALUES
(X'019b76daa800816d957b14f9e73c4f60', 'osto-in', 'Osto Security India Private Limited', 'IN', 'Karnataka', '29AAECO4821K1Z6', '', 'Asia/Kolkata', 'OST', 'INR', 4, '', 'rules', 'exclusive', 0, 0, NULL),
(X'019b76daa800817ea6eaf7da64cc9c4b', 'osto-us', 'Osto Security Inc.', 'US', 'Delaware', '', '', 'UTC', 'OUS', 'USD', 1, '', 'rules', 'exclusive', 0, 0, NULL);
INSERT INTO osto_modules (id, code, name, tax_code, position) VALUES
(X'019b76daa8008305858c1dd6d91e178b', 'endpoint', 'Endpoint', '998316', 1),
(X'019b76daa80085718fc20a84fe54c854', 'cloud', 'Cloud', '998316', 0);
INSERT INTO osto_meters (id, code, name, unit, aggregation, quantity_places, quantity_rounding, is_recurring, is_charged_in_advance, filters, group_by) VALUES
(X'019b76daa8008bdfb7caee18c4e42f9e', 'assets', 'Assets at the peak', 'assets', 'max', NULL, NULL, 0, 0, '', ''),
(X'019b76daa8008fb28249b6dbedfd3b51', 'scans', 'Scans', 'scans', 'sum', NULL, NULL, 0, 0, '', '');
INSERT INTO osto_plans (id, module_id, code, name, position) VALUES
(X'019b76daa80082b0aaa8e8b1546d4166', X'019b76daa80085718fc20a84fe54c854', 'cloud_trial', 'Cloud with a trial', 2),
(X'019b76daa800871aa9b65747335f8fe3', X'019b76daa80085718fc20a84fe54c854', 'cloud_basic', 'Cloud Basic', 0),
(X'019b76daa800896695dbd5cab4182744', X'019b76daa80085718fc20a84fe54c854', 'cloud_pro', 'Cloud Pro', 1),
(X'019b76daa8008c5b82428f1e9b5a4052', X'019b76daa8008305858c1dd6d91e178b', 'endpoint_team', 'Endpoint Team', 3);
INSERT INTO osto_plan_versions (id, plan_id, version, trial_days, content_digest, published_at, kind, available_with, not_with, effective_from, subscribers, billing_policy_id) VALUES
(X'019b76daa80086c7bf9e643258afbee3', X'019b76daa80082b0aaa8e8b1546d4166', 1, 14, X'6942e4cf7bef0175ea2bcf84489922f5cfbcdc93109ab4219f5e342dc52a0aa6', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa80088eeac57232e5405b78a', X'019b76daa800896695dbd5cab4182744', 1, 0, X'd885118f8acc6f88f3f0701d825d893cc3aa2a017aff59eaf34153152f70d674', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa8008c3ca34207927c8fc417', X'019b76daa8008c5b82428f1e9b5a4052', 1, 0, X'9045ceab0a8d75f12e7c91985c80bc136bf7cd05fad679a8a1180f40c6448c75', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL),
(X'019b76daa8008e6a89b2695fb07f4bfe', X'019b76daa800871aa9b65747335f8fe3', 1, 0, X'f749a51e3eaba272a4acd85d1477afb830c8586c0e2eca6ab6d0c0172d4a4913', 1767225600000000, 'base', '', '', 1767225600000000, 'keep', NULL);
INSERT INTO osto_charges (id, plan_version_id, code, name, position, kind, meter_id, included_quantity, limit_quantity, conversion_operation, conversion_factor, conversion_places, conversion_rounding, filters, group_by, billing_mode, phase, billing_policy_id) VALUES
(X'019b76daa8008541a67131cc8f2cccbc', X'019b76daa8008e6a89b2695fb07f4bfe', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008864aaef0255c860d412', X'019b76daa8008c3ca34207927c8fc417', 'seats', 'Seats', 1, 'seat', NULL, '2', '100', NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa800896481044b18596f53cc', X'019b76daa8008c3ca34207927c8fc417', 'assets', 'Assets', 3, 'usage', X'019b76daa8008bdfb7caee18c4e42f9e', '10', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008a17b1db506d29eb072b', X'019b76daa8008c3ca34207927c8fc417', 'scans', 'Scans', 2, 'usage', X'019b76daa8008fb28249b6dbedfd3b51', '100', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', X'019b76daa80088eeac57232e5405b78a', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008c4f8e0b6745cb0b8eb9', X'019b76daa80086c7bf9e643258afbee3', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa8008f8ab5eeb05309649998', X'019b76daa8008c3ca34207927c8fc417', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL);
INSERT INTO osto_prices (charge_id, currency, interval_unit, interval_count, variant, model, unit_price, flat_fee, package_size, free_units, rate_percent, fixed_fee, free_events, free_amount, multiplier, minimum, maximum, dimensions, event_minimum, event_maximum) VALUES
(X'019b76daa8008541a67131cc8f2cccbc', 'INR', 'month', 1, 2, 'per_unit', '3100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008541a67131cc8f2cccbc', 'JPY', 'month', 1, 3, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008541a67131cc8f2cccbc', 'KWD', 'month', 1, 4, 'per_unit', '10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008541a67131cc8f2cccbc', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008541a67131cc8f2cccbc', 'USD', 'year', 1, 1, 'per_unit', '365', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008864aaef0255c860d412', 'USD', 'month', 1, 0, 'per_unit', '12.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008864aaef0255c860d412', 'USD', 'year', 1, 1, 'per_unit', '124', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa800896481044b18596f53cc', 'USD', 'month', 1, 0, 'per_unit', '0.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a17b1db506d29eb072b', 'USD', 'month', 1, 0, 'graduated', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'INR', 'month', 1, 2, 'per_unit', '6200', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'JPY', 'month', 1, 3, 'per_unit', '2000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'KWD', 'month', 1, 4, 'per_unit', '20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'USD', 'month', 1, 0, 'per_unit', '62', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008a7cbc95f309c7e15e41', 'USD', 'year', 1, 1, 'per_unit', '730', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008c4f8e0b6745cb0b8eb9', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008f8ab5eeb05309649998', 'USD', 'month', 1, 0, 'per_unit', '100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008f8ab5eeb05309649998', 'USD', 'year', 1, 1, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO osto_price_tiers (charge_id, currency, interval_unit, interval_count, variant, position, up_to, unit_price, flat_fee, rate_percent, block_size, maximum) VALUES
(X'019b76daa8008a17b1db506d29eb072b', 'USD', 'month', 1, 0, 0, '50', '0.2', NULL, NULL, NULL, NULL),
(X'019b76daa8008a17b1db506d29eb072b', 'USD', 'month', 1, 0, 1, '150', '0.15', NULL, NULL, NULL, NULL),
(X'019b76daa8008a17b1db506d29eb072b', 'USD', 'month', 1, 0, 2, NULL, '0.105', NULL, NULL, NULL, NULL);
INSERT INTO osto_tax_rules (id, legal_entity_id, place, code, name, rate_percent, valid_from, position, valid_to, country, state, tax_codes, treatment, tax_on) VALUES
(X'019b76daa800851687ac624e03dc6af3', X'019b76daa800816d957b14f9e73c4f60', 'other_state', 'igst', 'IGST', '18', '2020-01-01', 2, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa8008ca9bf078e6eebe7ae88', X'019b76daa800816d957b14f9e73c4f60', 'same_state', 'sgst', 'SGST', '9', '2020-01-01', 1, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa8008f599661f2810238dc0f', X'019b76daa800816d957b14f9e73c4f60', 'same_state', 'cgst', 'CGST', '9', '2020-01-01', 0, NULL, '', '', '', 'taxed', 'net');
INSERT INTO osto_fx_rates (base, quote, valid_from, rate, source) VALUES
('JPY', 'INR', '2025-01-01', '0.55', 'made up'),
('KWD', 'INR', '2025-01-01', '270', 'made up'),
('USD', 'INR', '2025-01-01', '80', 'made up'),
('USD', 'INR', '2026-01-03', '82.5', 'made up'),
('USD', 'INR', '2026-02-03', '81', 'made up');
INSERT INTO osto_dunning_policies (id, code, name, version, payment_grace_days, scope, content_digest) VALUES
(X'019b76daa8008861979346d4bc28b21e', 'standard', 'Retry on days 3 and 5, suspend on day 7, retry on day 10, end on day 30', 1, 7, 'account', X'e6f73a68d5e9fe8071bb14b0f52058cd2a8fed851c4483f02fa189735617cfe8'),
(X'019b76daa8008bbdbcabb5f3b96538c9', 'gentle', 'Only what is unpaid; limit on day 7, end on day 20', 1, 7, 'subscription', X'af0362b862c69f4e35057d9662da3c3189af2e072520fe81d3b125398b59159a');
INSERT INTO osto_dunning_policy_steps (policy_id, position, offset_days, action) VALUES
(X'019b76daa8008861979346d4bc28b21e', 0, 1, 'notify'),
(X'019b76daa8008861979346d4bc28b21e', 1, 3, 'retry'),
(X'019b76daa8008861979346d4bc28b21e', 2, 5, 'retry'),
(X'019b76daa8008861979346d4bc28b21e', 3, 7, 'suspend'),
(X'019b76daa8008861979346d4bc28b21e', 4, 10, 'retry'),
(X'019b76daa8008861979346d4bc28b21e', 5, 30, 'end'),
(X'019b76daa8008bbdbcabb5f3b96538c9', 0, 7, 'limit'),
(X'019b76daa8008bbdbcabb5f3b96538c9', 1, 20, 'end');
INSERT INTO osto_companies (company_id, legal_entity_id, code, name, country, state, tax_id, address_lines, billing_email, zone, currency, net_terms_days, billing_policy_id, dunning_policy_id, created_at, billing_day, buyer_kind, tax_exempt, in_special_economic_zone, place_of_supply, display_currency) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800817ea6eaf7da64cc9c4b', 'acme', 'Acme Corp', 'US', 'Delaware', '', '', '', 'UTC', 'USD', 0, X'019b76daa80088b9bcc3ba90f11e8990', X'019b76daa8008861979346d4bc28b21e', 1767225600000000, NULL, NULL, 0, 0, '', NULL),
(X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'winner', 'Winner', 'US', 'Delaware', '', '', '', 'UTC', 'USD', 0, X'019b76daa80088b9bcc3ba90f11e8990', X'019b76daa8008861979346d4bc28b21e', 1769212800000000, NULL, NULL, 0, 0, '', NULL),
(X'019bed4cec0083babd4de86078f19766', X'019b76daa800817ea6eaf7da64cc9c4b', 'creditor', 'Creditor', 'US', 'Delaware', '', '', '', 'UTC', 'USD', 0, X'019b76daa80088b9bcc3ba90f11e8990', X'019b76daa8008861979346d4bc28b21e', 1769212800000000, NULL, NULL, 0, 0, '', NULL);
INSERT INTO osto_account_credits (company_id, currency, available_minor) VALUES
(X'019bed4cec0083babd4de86078f19766', 'USD', 0);
INSERT INTO osto_subscriptions (id, company_id, module_id, state, current_item_id, start_at, trial_end_at, current_period_start, current_period_end, paused_at, ended_at, end_reason, created_at, billing_day, base_subscription_id, billing_policy_id, transferred_from, purchase_order) VALUES
(X'019b76daa80089a993d98efff89524f4', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80085718fc20a84fe54c854', 'active', X'019b76daa8008186a84ec963c67e95d0', 1767225600000000, NULL, 1767225600000000, 1769904000000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, ''),
(X'019bed4cec0080ddb15f7c89a1df04aa', X'019bed4cec00830395af4869dd3621ec', X'019b76daa80085718fc20a84fe54c854', 'active', X'019bed4cec008b58b91437c053f26fd9', 1769212800000000, NULL, 1769212800000000, 1771891200000000, NULL, NULL, NULL, 1769212800000000, NULL, NULL, NULL, NULL, ''),
(X'019bed4cec008743af80d921219a6827', X'019bed4cec0083babd4de86078f19766', X'019b76daa80085718fc20a84fe54c854', 'active', X'019bed4cec008c65b769e199f67033e1', 1769212800000000, NULL, 1769212800000000, 1771891200000000, NULL, NULL, NULL, 1769212800000000, NULL, NULL, NULL, NULL, '');
INSERT INTO osto_subscription_items (id, company_id, subscription_id, plan_version_id, interval_unit, seat_count, anchor, valid_from, valid_to, charged_through, usage_closed_through, interval_count, billing_mode, arrears_through, paid_item_id, phase, phase_end_at, phases_from, zone, joined_at, counted_from) VALUES
(X'019b76daa8008186a84ec963c67e95d0', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80089a993d98efff89524f4', X'019b76daa8008e6a89b2695fb07f4bfe', 'month', 1, 1767225600000000, 1767225600000000, NULL, 1769904000000000, 1767225600000000, 1, 'advance', 1767225600000000, NULL, 0, NULL, 1767225600000000, '', NULL, NULL),
(X'019bed4cec008b58b91437c053f26fd9', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0080ddb15f7c89a1df04aa', X'019b76daa8008e6a89b2695fb07f4bfe', 'month', 1, 1769212800000000, 1769212800000000, NULL, 1771891200000000, 1769212800000000, 1, 'advance', 1769212800000000, NULL, 0, NULL, 1769212800000000, '', NULL, NULL),
(X'019bed4cec008c65b769e199f67033e1', X'019bed4cec0083babd4de86078f19766', X'019bed4cec008743af80d921219a6827', X'019b76daa8008e6a89b2695fb07f4bfe', 'month', 1, 1769212800000000, 1769212800000000, NULL, 1771891200000000, 1769212800000000, 1, 'advance', 1769212800000000, NULL, 0, NULL, 1769212800000000, '', NULL, NULL);
INSERT INTO osto_documents (id, company_id, legal_entity_id, kind, state, currency, invoice_at, finalized_at, issued_on, due_on, series, number, line_count, subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor, buyer_name, buyer_address, buyer_tax_id, tax_included_minor, billing_policy_id, split_key, note, display_currency, display_total_minor, display_rate_from, display_rate, display_source, tax_requested_at, purchase_order) VALUES
(X'019b76daa80083c29ee73a21aed38e2b', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', 'finalized', 'USD', 1767225600000000, 1767225600000000, '2026-01-01', '2026-01-01', 'OUS/26/', 'OUS/26/00001', 1, 3100, 0, 0, 0, 3100, 'Acme Corp', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019bed4cec008216850f1096acef8d6f', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', 'finalized', 'USD', 1769212800000000, 1769212800000000, '2026-01-24', '2026-01-24', 'OUS/26/', 'OUS/26/00002', 1, 3100, 0, 0, 0, 3100, 'Winner', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019bed4cec008301a2cff73e3de3102b', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'credit_note', 'finalized', 'USD', 1769212800000000, 1769212800000000, '2026-01-24', '2026-01-24', 'OUS/26/C', 'OUS/26/C00001', 1, -600, 0, 0, 0, -600, 'Winner', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', 'inv_019bed4cec008216850f1096acef8d6f', 'Goodwill', NULL, NULL, NULL, '', '', NULL, ''),
(X'019bed4cec0086fbbcda9eeabe04fd0b', X'019bed4cec0083babd4de86078f19766', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', 'finalized', 'USD', 1769212800000000, 1769212800000000, '2026-01-24', '2026-01-24', 'OUS/26/', 'OUS/26/00003', 1, 3100, 0, 0, 0, 3100, 'Creditor', '', '', 0, X'019b76daa80088b9bcc3ba90f11e8990', '', '', NULL, NULL, NULL, '', '', NULL, '');
INSERT INTO osto_document_lines (id, company_id, document_id, position, kind, subscription_id, item_id, charge_id, module_id, description, service_start, service_end, quantity, unit_price, currency, amount_minor, share_numerator, share_denominator, exact_amount, rounding, credited_line_id, billing_policy_id, rule_version, tax_code, discount_minor, purchase_order) VALUES
(X'019b76daa8008e6abcaefedc283e5240', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', 0, 'recurring', X'019b76daa80089a993d98efff89524f4', X'019b76daa8008186a84ec963c67e95d0', X'019b76daa8008541a67131cc8f2cccbc', X'019b76daa80085718fc20a84fe54c854', 'Cloud Basic: Platform', 1767225600000000, 1769904000000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa80088b9bcc3ba90f11e8990', 1, '', 0, ''),
(X'019bed4cec0083fca912e751934b6890', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008301a2cff73e3de3102b', 0, 'credited', X'019bed4cec0080ddb15f7c89a1df04aa', X'019bed4cec008b58b91437c053f26fd9', X'019b76daa8008541a67131cc8f2cccbc', X'019b76daa80085718fc20a84fe54c854', 'Credit of Cloud Basic: Platform', 1769212800000000, 1771891200000000, '1', '31', 'USD', -600, 1, 1, '-600/1', 'half_up', X'019bed4cec00866c91b664854e4c2cba', X'019b76daa80088b9bcc3ba90f11e8990', 1, '', 0, ''),
(X'019bed4cec00866c91b664854e4c2cba', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008216850f1096acef8d6f', 0, 'recurring', X'019bed4cec0080ddb15f7c89a1df04aa', X'019bed4cec008b58b91437c053f26fd9', X'019b76daa8008541a67131cc8f2cccbc', X'019b76daa80085718fc20a84fe54c854', 'Cloud Basic: Platform', 1769212800000000, 1771891200000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa80088b9bcc3ba90f11e8990', 1, '', 0, ''),
(X'019bed4cec008a978c72ce922cf44d74', X'019bed4cec0083babd4de86078f19766', X'019bed4cec0086fbbcda9eeabe04fd0b', 0, 'recurring', X'019bed4cec008743af80d921219a6827', X'019bed4cec008c65b769e199f67033e1', X'019b76daa8008541a67131cc8f2cccbc', X'019b76daa80085718fc20a84fe54c854', 'Cloud Basic: Platform', 1769212800000000, 1771891200000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa80088b9bcc3ba90f11e8990', 1, '', 0, '');
INSERT INTO osto_billed_periods (company_id, item_id, charge_id, service_start, service_end, revision, previous_end, line_id) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008186a84ec963c67e95d0', X'019b76daa8008541a67131cc8f2cccbc', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa8008e6abcaefedc283e5240'),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008b58b91437c053f26fd9', X'019b76daa8008541a67131cc8f2cccbc', 1769212800000000, 1771891200000000, 0, NULL, X'019bed4cec00866c91b664854e4c2cba'),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec008c65b769e199f67033e1', X'019b76daa8008541a67131cc8f2cccbc', 1769212800000000, 1771891200000000, 0, NULL, X'019bed4cec008a978c72ce922cf44d74');
INSERT INTO osto_document_balances (company_id, document_id, currency, total_minor, credit_applied_minor, allocated_minor, due_minor, due_on, paid_at, prepaid_applied_minor, credited_minor, withheld_minor, reopened_on) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', 'USD', 3100, 0, 3100, 0, '2026-01-01', 1769212800000000, 0, 0, 0, '2026-01-21'),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008216850f1096acef8d6f', 'USD', 3100, 0, 600, 2500, '2026-01-24', NULL, 0, 0, 0, '2026-01-24'),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec0086fbbcda9eeabe04fd0b', 'USD', 3100, 3100, 0, 0, '2026-01-24', 1769212800000000, 0, 0, 0, NULL);
INSERT INTO osto_credit_notes (company_id, document_id, invoice_id, currency, offset_minor, refund_minor, account_credit_minor) VALUES
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008301a2cff73e3de3102b', X'019bed4cec008216850f1096acef8d6f', 'USD', 0, 600, 0);
INSERT INTO osto_number_series (series, legal_entity_id, kind, fiscal_year, lane, last_number, pattern) VALUES
('OUS/26/', X'019b76daa800817ea6eaf7da64cc9c4b', 'invoice', '2026', 0, 3, 'OUS/{fy:short}/{kind}{seq:5}'),
('OUS/26/C', X'019b76daa800817ea6eaf7da64cc9c4b', 'credit_note', '2026', 0, 1, 'OUS/{fy:short}/{kind}{seq:5}');
INSERT INTO osto_numbers (series, number, printed_number, company_id, document_id, disposition) VALUES
('OUS/26/', 1, 'OUS/26/00001', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', 'used'),
('OUS/26/', 2, 'OUS/26/00002', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008216850f1096acef8d6f', 'used'),
('OUS/26/', 3, 'OUS/26/00003', X'019bed4cec0083babd4de86078f19766', X'019bed4cec0086fbbcda9eeabe04fd0b', 'used'),
('OUS/26/C', 1, 'OUS/26/C00001', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008301a2cff73e3de3102b', 'used');
INSERT INTO osto_payment_methods (id, company_id, kind, state, provider, token, brand, last4, expiry_year, expiry_month, priority, created_at) VALUES
(X'019b76daa8008e4da0d3db9b85534141', X'019b76daa8008c8bb8db0527d89c8369', 'ach_debit', 'valid', 'simulated', 'sim_returned_20d_in_2026-01', '', '', NULL, NULL, 0, 1767225600000000),
(X'019bed4cec008efd8e885f2291bd92f9', X'019bed4cec00830395af4869dd3621ec', 'card', 'invalid', 'simulated', 'sim_ok', '', '', NULL, NULL, 0, 1769212800000000);
INSERT INTO osto_payment_attempts (id, company_id, document_id, method_id, reason, state, ordinal, currency, amount_minor, decline_class, decline_code, provider_reference, look_up_count, created_at, submitted_at, settled_at) VALUES
(X'019b76daa8008daba5c3d19df9ec9df2', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', X'019b76daa8008e4da0d3db9b85534141', 'automatic', 'reversed', 1, 'USD', 3100, NULL, NULL, 'sim_7a3e2b64fbd41847962d6f4b', 0, 1767225600000000, 1767225600000000, 1768986000000000),
(X'019bed4cec0082eaa44de3c3740c9fe3', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', X'019b76daa8008e4da0d3db9b85534141', 'dunning', 'succeeded', 2, 'USD', 3100, NULL, NULL, 'sim_6762ac19865b3e28e3ad3316', 0, 1769212800000000, 1769212800000000, 1769212800000000),
(X'019bed4cec008fa0babbb3abca3c0dfd', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008216850f1096acef8d6f', X'019bed4cec008efd8e885f2291bd92f9', 'automatic', 'succeeded', 1, 'USD', 3100, NULL, NULL, 'sim_e854fe0a19a3f90acf5c4b5d', 0, 1769212800000000, 1769212800000000, 1769212800000000);
INSERT INTO osto_payments (id, company_id, attempt_id, currency, amount_minor, provider, provider_reference, received_at) VALUES
(X'019b76daa800840691d041d31c27f7be', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008daba5c3d19df9ec9df2', 'USD', 3100, 'simulated', 'sim_7a3e2b64fbd41847962d6f4b', 1767225600000000),
(X'019bed4cec0086ba94bb8634d81da231', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008fa0babbb3abca3c0dfd', 'USD', 3100, 'simulated', 'sim_e854fe0a19a3f90acf5c4b5d', 1769212800000000),
(X'019bed4cec008b68b4ab1b49933094d6', X'019bed4cec0083babd4de86078f19766', NULL, 'USD', 5000, 'bank_transfer', 'W-50', 1769212800000000),
(X'019bed4cec008ce0abb7a6617462f367', X'019b76daa8008c8bb8db0527d89c8369', X'019bed4cec0082eaa44de3c3740c9fe3', 'USD', 3100, 'simulated', 'sim_6762ac19865b3e28e3ad3316', 1769212800000000);
INSERT INTO osto_allocations (id, company_id, payment_id, document_id, currency, amount_minor, allocated_at) VALUES
(X'019b76daa8008020871840754b18f32e', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800840691d041d31c27f7be', X'019b76daa80083c29ee73a21aed38e2b', 'USD', 3100, 1767225600000000),
(X'019bdfc83a8084d180aac2de922fc59b', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800840691d041d31c27f7be', X'019b76daa80083c29ee73a21aed38e2b', 'USD', -3100, 1768986000000000),
(X'019bed4cec00825aa253af85d976033e', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0086ba94bb8634d81da231', X'019bed4cec008216850f1096acef8d6f', 'USD', -2500, 1769212800000000),
(X'019bed4cec0087c087e780897a6cd5e7', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0086ba94bb8634d81da231', X'019bed4cec008216850f1096acef8d6f', 'USD', 3100, 1769212800000000),
(X'019bed4cec008f7da5282e867d8c9c82', X'019b76daa8008c8bb8db0527d89c8369', X'019bed4cec008ce0abb7a6617462f367', X'019b76daa80083c29ee73a21aed38e2b', 'USD', 3100, 1769212800000000);
INSERT INTO osto_refunds (id, company_id, payment_id, credit_note_id, state, currency, amount_minor, reason, by_hand, failure_code, provider_reference, look_up_count, created_at, submitted_at, settled_at) VALUES
(X'019bed4cec00864da0fd6c59b8477d06', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0086ba94bb8634d81da231', X'019bed4cec008301a2cff73e3de3102b', 'succeeded', 'USD', 600, 'Goodwill', 0, NULL, 'simr_aabb712d9d4bd4b36f6356e9', 0, 1769212800000000, 1769212800000000, 1769212800000000);
INSERT INTO osto_disputes (id, company_id, payment_id, provider, provider_reference, state, currency, amount_minor, reason, opened_at, closed_at) VALUES
(X'019bed4cec008288859d3c4d8e2f1145', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0086ba94bb8634d81da231', 'simulated', 'dp-2', 'lost', 'USD', 2500, '', 1769212800000000, 1769212800000000),
(X'019bed4cec008b0e93905399a50915f1', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0086ba94bb8634d81da231', 'simulated', 'dp-1', 'won', 'USD', 1100, 'fraudulent', 1769212800000000, 1769212800000000),
(X'019bed4cec008b6d9613bc900879292f', X'019bed4cec0083babd4de86078f19766', X'019bed4cec008b68b4ab1b49933094d6', 'bank_transfer', 'dp-3', 'lost', 'USD', 5000, '', 1769212800000000, 1769212800000000);
INSERT INTO osto_reversals (id, company_id, payment_id, dispute_id, currency, amount_minor, reopened_minor, credit_minor, lost_minor, reversed_at) VALUES
(X'019bdfc83a8088f9b81e45effd86e2a6', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800840691d041d31c27f7be', NULL, 'USD', 3100, 3100, 0, 0, 1768986000000000),
(X'019bed4cec008499b3f2d147446e97ad', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0086ba94bb8634d81da231', X'019bed4cec008288859d3c4d8e2f1145', 'USD', 2500, 2500, 0, 0, 1769212800000000),
(X'019bed4cec008508912df916f06d4b2d', X'019bed4cec0083babd4de86078f19766', X'019bed4cec008b68b4ab1b49933094d6', X'019bed4cec008b6d9613bc900879292f', 'USD', 5000, 0, 1900, 3100, 1769212800000000);
INSERT INTO osto_inbox (provider, event_id, company_id, attempt_id, received_at) VALUES
('simulated', 'evt-return', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008daba5c3d19df9ec9df2', 1768986000000000),
('simulated', 'evt-return-again', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa8008daba5c3d19df9ec9df2', 1768986000000000),
('simulated', 'evt-won', X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008fa0babbb3abca3c0dfd', 1769212800000000);
INSERT INTO osto_dunning_cases (id, company_id, document_id, policy_id, state, next_position, opened_at, closed_at) VALUES
(X'019be30034008e569e316890d8c8fda4', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80083c29ee73a21aed38e2b', X'019b76daa8008861979346d4bc28b21e', 'recovered', 2, 1769040000000000, 1769212800000000);
INSERT INTO osto_dunning_steps (company_id, case_id, position, action, taken_at) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019be30034008e569e316890d8c8fda4', 0, 'notify', 1769040000000000),
(X'019b76daa8008c8bb8db0527d89c8369', X'019be30034008e569e316890d8c8fda4', 1, 'retry', 1769212800000000);
INSERT INTO osto_journal_entries (id, company_id, legal_entity_id, source_kind, source_id, description, booked_on, effective_at, recorded_at) VALUES
(X'019b76daa80080e39e6b683d8b249d81', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019b76daa80083c29ee73a21aed38e2b', 'Invoice OUS/26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa80081c5a8fc63c51e8a0cad', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_received', X'019b76daa800840691d041d31c27f7be', 'Payment for OUS/26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019bdfc83a808dbca730db946dc47f94', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_reversed', X'019bdfc83a8088f9b81e45effd86e2a6', 'Taken back: sim_7a3e2b64fbd41847962d6f4b, OUS/26/00001', '2026-01-21', 1768986000000000, 1768986000000000),
(X'019bed4cec008057a4d6a47a9fd31b5f', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'refund_succeeded', X'019bed4cec00864da0fd6c59b8477d06', 'Refund succeeded: Goodwill', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec0080aa918968e2892964fb', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'dispute_won', X'019bed4cec008b0e93905399a50915f1', 'Dispute dp-1 won', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec00812c972b1a7b7b104072', X'019bed4cec0083babd4de86078f19766', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019bed4cec0086fbbcda9eeabe04fd0b', 'Invoice OUS/26/00003', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec0082c8a690d1c9339c124c', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_received', X'019bed4cec0086ba94bb8634d81da231', 'Payment for OUS/26/00002', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec00834587d67e86dbbf4f2b', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'dispute_opened', X'019bed4cec008288859d3c4d8e2f1145', 'Dispute dp-2 opened', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec00866aa04f9b17089d1c94', X'019bed4cec0083babd4de86078f19766', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_reversed', X'019bed4cec008508912df916f06d4b2d', 'Taken back: W-50', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec008ac0a7f99a1006526ef6', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019bed4cec008216850f1096acef8d6f', 'Invoice OUS/26/00002', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec008b2cb18708f534b6f762', X'019bed4cec0083babd4de86078f19766', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_received', X'019bed4cec008b68b4ab1b49933094d6', 'Payment W-50', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec008c1181b713599c6097fc', X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_received', X'019bed4cec008ce0abb7a6617462f367', 'Payment for OUS/26/00001', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec008ccfb49533ae8f8b6917', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'payment_reversed', X'019bed4cec008499b3f2d147446e97ad', 'Taken back: sim_e854fe0a19a3f90acf5c4b5d, OUS/26/00002', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec008e2a9f03c23628eea84e', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'dispute_opened', X'019bed4cec008b0e93905399a50915f1', 'Dispute dp-1 opened', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec008ee1a9af040b9d549520', X'019bed4cec0083babd4de86078f19766', X'019b76daa800817ea6eaf7da64cc9c4b', 'dispute_opened', X'019bed4cec008b6d9613bc900879292f', 'Dispute dp-3 opened', '2026-01-24', 1769212800000000, 1769212800000000),
(X'019bed4cec008f36ba6a1faea45569bb', X'019bed4cec00830395af4869dd3621ec', X'019b76daa800817ea6eaf7da64cc9c4b', 'document_finalized', X'019bed4cec008301a2cff73e3de3102b', 'Credit note OUS/26/C00001 of OUS/26/00002', '2026-01-24', 1769212800000000, 1769212800000000);
INSERT INTO osto_postings (company_id, entry_id, position, account, module_id, currency, amount_minor, functional_currency, functional_minor) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80080e39e6b683d8b249d81', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80080e39e6b683d8b249d81', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', -3100, 'USD', -3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80081c5a8fc63c51e8a0cad', 0, 'cash_clearing', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019b76daa80081c5a8fc63c51e8a0cad', 1, 'receivable', NULL, 'USD', -3100, 'USD', -3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019bdfc83a808dbca730db946dc47f94', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019bdfc83a808dbca730db946dc47f94', 1, 'cash_clearing', NULL, 'USD', -3100, 'USD', -3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019bed4cec008c1181b713599c6097fc', 0, 'cash_clearing', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa8008c8bb8db0527d89c8369', X'019bed4cec008c1181b713599c6097fc', 1, 'receivable', NULL, 'USD', -3100, 'USD', -3100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008057a4d6a47a9fd31b5f', 0, 'refunds', NULL, 'USD', 600, 'USD', 600),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008057a4d6a47a9fd31b5f', 1, 'cash_clearing', NULL, 'USD', -600, 'USD', -600),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0080aa918968e2892964fb', 0, 'cash_clearing', NULL, 'USD', 1100, 'USD', 1100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0080aa918968e2892964fb', 1, 'disputes', NULL, 'USD', -1100, 'USD', -1100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0082c8a690d1c9339c124c', 0, 'cash_clearing', NULL, 'USD', 3100, 'USD', 3100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec0082c8a690d1c9339c124c', 1, 'receivable', NULL, 'USD', -3100, 'USD', -3100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec00834587d67e86dbbf4f2b', 0, 'disputes', NULL, 'USD', 2500, 'USD', 2500),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec00834587d67e86dbbf4f2b', 1, 'cash_clearing', NULL, 'USD', -2500, 'USD', -2500),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008ac0a7f99a1006526ef6', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008ac0a7f99a1006526ef6', 1, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', -3100, 'USD', -3100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008ccfb49533ae8f8b6917', 0, 'receivable', NULL, 'USD', 2500, 'USD', 2500),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008ccfb49533ae8f8b6917', 1, 'disputes', NULL, 'USD', -2500, 'USD', -2500),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008e2a9f03c23628eea84e', 0, 'disputes', NULL, 'USD', 1100, 'USD', 1100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008e2a9f03c23628eea84e', 1, 'cash_clearing', NULL, 'USD', -1100, 'USD', -1100),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008f36ba6a1faea45569bb', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', 600, 'USD', 600),
(X'019bed4cec00830395af4869dd3621ec', X'019bed4cec008f36ba6a1faea45569bb', 1, 'refunds', NULL, 'USD', -600, 'USD', -600),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec00812c972b1a7b7b104072', 0, 'deferred_revenue', X'019b76daa80085718fc20a84fe54c854', 'USD', -3100, 'USD', -3100),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec00812c972b1a7b7b104072', 1, 'customer_credit', NULL, 'USD', 3100, 'USD', 3100),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec00866aa04f9b17089d1c94', 0, 'customer_credit', NULL, 'USD', 1900, 'USD', 1900),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec00866aa04f9b17089d1c94', 1, 'bad_debt', NULL, 'USD', 3100, 'USD', 3100),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec00866aa04f9b17089d1c94', 2, 'disputes', NULL, 'USD', -5000, 'USD', -5000),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec008b2cb18708f534b6f762', 0, 'cash_clearing', NULL, 'USD', 5000, 'USD', 5000),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec008b2cb18708f534b6f762', 1, 'customer_credit', NULL, 'USD', -5000, 'USD', -5000),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec008ee1a9af040b9d549520', 0, 'disputes', NULL, 'USD', 5000, 'USD', 5000),
(X'019bed4cec0083babd4de86078f19766', X'019bed4cec008ee1a9af040b9d549520', 1, 'cash_clearing', NULL, 'USD', -5000, 'USD', -5000);
INSERT INTO osto_events (company_id, sequence, kind, subject_id, effective_at, recorded_at, payload, prev_hash, hash) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', 1, 'company_created', X'019b76daa8008c8bb8db0527d89c8369', 1767225600000000, 1767225600000000, X'000000000000000000064748462040000006474846204000019b76daa8008c8bb8db0527d89c8369', X'0000000000000000000000000000000000000000000000000000000000000000', X'd81bd6d28f4a106d088188ea7d4f1deb06f96cbb1c060ca6ad9717d684736eb7'),
(X'019b76daa8008c8bb8db0527d89c8369', 2, 'method_added', X'019b76daa8008e4da0d3db9b85534141', 1767225600000000, 1767225600000000, X'000000000000001000064748462040000006474846204000019b76daa8008e4da0d3db9b85534141', X'd81bd6d28f4a106d088188ea7d4f1deb06f96cbb1c060ca6ad9717d684736eb7', X'e9ac00a33dcc2b441280273e9e5196c399ee540037d715d441ccc880caaf2834'),
(X'019b76daa8008c8bb8db0527d89c8369', 3, 'subscription_created', X'019b76daa80089a993d98efff89524f4', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa80089a993d98efff89524f4019b76daa8008e6a89b2695fb07f4bfe00000000000000010006474846204000', X'e9ac00a33dcc2b441280273e9e5196c399ee540037d715d441ccc880caaf2834', X'0ee248e196bf3bc3779711a3389943d353c26fb0f6ebbc03e8c407145b8d4ee6'),
(X'019b76daa8008c8bb8db0527d89c8369', 4, 'subscription_started', X'019b76daa80089a993d98efff89524f4', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa80089a993d98efff89524f4', X'0ee248e196bf3bc3779711a3389943d353c26fb0f6ebbc03e8c407145b8d4ee6', X'a9032f2ef2c68243805a99333d3ce2c2a318ff76eb1ab0c0630cf9ce897670c0'),
(X'019b76daa8008c8bb8db0527d89c8369', 5, 'subscription_renewed', X'019b76daa80089a993d98efff89524f4', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa80089a993d98efff89524f4019b76daa8008186a84ec963c67e95d00006474846204000000649b7e334e000', X'a9032f2ef2c68243805a99333d3ce2c2a318ff76eb1ab0c0630cf9ce897670c0', X'25122f1a35f9c2b0f2d4fe197df28ede2ca73de5a59afe30864846f0d01e919f'),
(X'019b76daa8008c8bb8db0527d89c8369', 6, 'document_finalized', X'019b76daa80083c29ee73a21aed38e2b', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa80083c29ee73a21aed38e2b0000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'25122f1a35f9c2b0f2d4fe197df28ede2ca73de5a59afe30864846f0d01e919f', X'455da40e9415672e2eca6414294389eeea9011e2de7103a00ae1423d43cdefe8'),
(X'019b76daa8008c8bb8db0527d89c8369', 7, 'attempt_created', X'019b76daa8008daba5c3d19df9ec9df2', 1767225600000000, 1767225600000000, X'000000000000001500064748462040000006474846204000019b76daa8008daba5c3d19df9ec9df2019b76daa80083c29ee73a21aed38e2b019b76daa8008e4da0d3db9b855341410000000000000c1c555344', X'455da40e9415672e2eca6414294389eeea9011e2de7103a00ae1423d43cdefe8', X'3175c5faa1c56d461cc7096958eaf8c2e120249affecdeb13e2262c92455286e'),
(X'019b76daa8008c8bb8db0527d89c8369', 8, 'attempt_submitted', X'019b76daa8008daba5c3d19df9ec9df2', 1767225600000000, 1767225600000000, X'000000000000001600064748462040000006474846204000019b76daa8008daba5c3d19df9ec9df2', X'3175c5faa1c56d461cc7096958eaf8c2e120249affecdeb13e2262c92455286e', X'15cc78562b447ccb3bdc707a56cdbe3054105b73e11f19341bb2037f7a258ee2'),
(X'019b76daa8008c8bb8db0527d89c8369', 9, 'attempt_succeeded', X'019b76daa8008daba5c3d19df9ec9df2', 1767225600000000, 1767225600000000, X'000000000000001700064748462040000006474846204000019b76daa8008daba5c3d19df9ec9df2', X'15cc78562b447ccb3bdc707a56cdbe3054105b73e11f19341bb2037f7a258ee2', X'1bd78b197d3fd299c5ae9c967713b69629c6c53fab6a2a46d7a9f6e4ef80888d'),
(X'019b76daa8008c8bb8db0527d89c8369', 10, 'payment_received', X'019b76daa800840691d041d31c27f7be', 1767225600000000, 1767225600000000, X'000000000000001f00064748462040000006474846204000019b76daa800840691d041d31c27f7be019b76daa8008daba5c3d19df9ec9df20000000000000c1c555344', X'1bd78b197d3fd299c5ae9c967713b69629c6c53fab6a2a46d7a9f6e4ef80888d', X'd9bff2e41ea8041a0c27643ae56b274e3b8bc7fb2b6c1b520dd7eb775d1287d4'),
(X'019b76daa8008c8bb8db0527d89c8369', 11, 'document_paid', X'019b76daa80083c29ee73a21aed38e2b', 1767225600000000, 1767225600000000, X'000000000000000f00064748462040000006474846204000019b76daa80083c29ee73a21aed38e2b', X'd9bff2e41ea8041a0c27643ae56b274e3b8bc7fb2b6c1b520dd7eb775d1287d4', X'a00d1c3ea57084bf982658ac951436a01b5a3ff8dab939754708c6a61afbd45d'),
(X'019b76daa8008c8bb8db0527d89c8369', 12, 'attempt_reversed', X'019b76daa8008daba5c3d19df9ec9df2', 1768986000000000, 1768986000000000, X'000000000000001e000648e226248400000648e226248400019b76daa8008daba5c3d19df9ec9df2', X'a00d1c3ea57084bf982658ac951436a01b5a3ff8dab939754708c6a61afbd45d', X'e27ba5c8213db0d656e7841bf060cb46665bc2688e94c093b6f4043920036acb'),
(X'019b76daa8008c8bb8db0527d89c8369', 13, 'payment_reversed', X'019b76daa800840691d041d31c27f7be', 1768986000000000, 1768986000000000, X'0000000000000042000648e226248400000648e226248400019b76daa800840691d041d31c27f7be019bdfc83a8088f9b81e45effd86e2a60000000000000c1c555344', X'e27ba5c8213db0d656e7841bf060cb46665bc2688e94c093b6f4043920036acb', X'6962849ed48a9e50188ff8297e7a9380e92696feeca32f03f00d241fa14b6f76'),
(X'019b76daa8008c8bb8db0527d89c8369', 14, 'dunning_opened', X'019be30034008e569e316890d8c8fda4', 1769040000000000, 1769040000000000, X'0000000000000020000648eeb8cb2000000648eeb8cb2000019be30034008e569e316890d8c8fda4019b76daa80083c29ee73a21aed38e2b019b76daa8008861979346d4bc28b21e', X'6962849ed48a9e50188ff8297e7a9380e92696feeca32f03f00d241fa14b6f76', X'ec45421e6f70f411ad805a642b78e302337d1e7b76d6e9fd597f593e2655c8c8'),
(X'019b76daa8008c8bb8db0527d89c8369', 15, 'dunning_step_taken', X'019be30034008e569e316890d8c8fda4', 1769040000000000, 1769040000000000, X'0000000000000021000648eeb8cb2000000648eeb8cb2000019be30034008e569e316890d8c8fda400000000000000000000000000000001', X'ec45421e6f70f411ad805a642b78e302337d1e7b76d6e9fd597f593e2655c8c8', X'aebd2209d0eda4c364e6e2ebe93bad9e05d200f8928a669353f1894bdd25ab63'),
(X'019b76daa8008c8bb8db0527d89c8369', 16, 'dunning_step_taken', X'019be30034008e569e316890d8c8fda4', 1769212800000000, 1769212800000000, X'000000000000002100064916f479e00000064916f479e000019be30034008e569e316890d8c8fda400000000000000010000000000000000', X'aebd2209d0eda4c364e6e2ebe93bad9e05d200f8928a669353f1894bdd25ab63', X'272fe94bbf0da9fa73676aefb4267608e2a29562384db9909229989ab3c7faab'),
(X'019b76daa8008c8bb8db0527d89c8369', 17, 'attempt_created', X'019bed4cec0082eaa44de3c3740c9fe3', 1769212800000000, 1769212800000000, X'000000000000001500064916f479e00000064916f479e000019bed4cec0082eaa44de3c3740c9fe3019b76daa80083c29ee73a21aed38e2b019b76daa8008e4da0d3db9b855341410000000000000c1c555344', X'272fe94bbf0da9fa73676aefb4267608e2a29562384db9909229989ab3c7faab', X'49de1167962d56c7cc8f03b3d161f75c27c22bb21fb926e7a653123cebbe8869'),
(X'019b76daa8008c8bb8db0527d89c8369', 18, 'attempt_submitted', X'019bed4cec0082eaa44de3c3740c9fe3', 1769212800000000, 1769212800000000, X'000000000000001600064916f479e00000064916f479e000019bed4cec0082eaa44de3c3740c9fe3', X'49de1167962d56c7cc8f03b3d161f75c27c22bb21fb926e7a653123cebbe8869', X'60373dd5f3ba53185bed9345a4f8492924db99750f2bce6f32b38c0461039961'),
(X'019b76daa8008c8bb8db0527d89c8369', 19, 'attempt_succeeded', X'019bed4cec0082eaa44de3c3740c9fe3', 1769212800000000, 1769212800000000, X'000000000000001700064916f479e00000064916f479e000019bed4cec0082eaa44de3c3740c9fe3', X'60373dd5f3ba53185bed9345a4f8492924db99750f2bce6f32b38c0461039961', X'b9bd770aca5d43a265764eb85e4af31c6ae0415d751f032e727bf0c7d35016b0'),
(X'019b76daa8008c8bb8db0527d89c8369', 20, 'payment_received', X'019bed4cec008ce0abb7a6617462f367', 1769212800000000, 1769212800000000, X'000000000000001f00064916f479e00000064916f479e000019bed4cec008ce0abb7a6617462f367019bed4cec0082eaa44de3c3740c9fe30000000000000c1c555344', X'b9bd770aca5d43a265764eb85e4af31c6ae0415d751f032e727bf0c7d35016b0', X'60e6240837ca20afae54cd5b994177a7bfe131d6fea51bc73d06249c68ef9445'),
(X'019b76daa8008c8bb8db0527d89c8369', 21, 'document_paid', X'019b76daa80083c29ee73a21aed38e2b', 1769212800000000, 1769212800000000, X'000000000000000f00064916f479e00000064916f479e000019b76daa80083c29ee73a21aed38e2b', X'60e6240837ca20afae54cd5b994177a7bfe131d6fea51bc73d06249c68ef9445', X'1524137c8d00d79b1bdb2f07c3297968fd5eb7830240d43c1928dea3664bc886'),
(X'019b76daa8008c8bb8db0527d89c8369', 22, 'dunning_recovered', X'019be30034008e569e316890d8c8fda4', 1769212800000000, 1769212800000000, X'000000000000002200064916f479e00000064916f479e000019be30034008e569e316890d8c8fda4', X'1524137c8d00d79b1bdb2f07c3297968fd5eb7830240d43c1928dea3664bc886', X'6ee43ad7367f3465b3315dd6eb9cc5754a3f95804bc8d00a33ef02f27f40ba58'),
(X'019bed4cec00830395af4869dd3621ec', 1, 'company_created', X'019bed4cec00830395af4869dd3621ec', 1769212800000000, 1769212800000000, X'000000000000000000064916f479e00000064916f479e000019bed4cec00830395af4869dd3621ec', X'0000000000000000000000000000000000000000000000000000000000000000', X'85852d45284979b5a231db5c79afc47901ad6a391785dde3eefb0dbd34c34801'),
(X'019bed4cec00830395af4869dd3621ec', 2, 'method_added', X'019bed4cec008efd8e885f2291bd92f9', 1769212800000000, 1769212800000000, X'000000000000001000064916f479e00000064916f479e000019bed4cec008efd8e885f2291bd92f9', X'85852d45284979b5a231db5c79afc47901ad6a391785dde3eefb0dbd34c34801', X'fb33b109b47b903c3f6627e5d131829e903a8a71b32dd7c74c365e239aee4986'),
(X'019bed4cec00830395af4869dd3621ec', 3, 'subscription_created', X'019bed4cec0080ddb15f7c89a1df04aa', 1769212800000000, 1769212800000000, X'000000000000000300064916f479e00000064916f479e000019bed4cec0080ddb15f7c89a1df04aa019b76daa8008e6a89b2695fb07f4bfe000000000000000100064916f479e000', X'fb33b109b47b903c3f6627e5d131829e903a8a71b32dd7c74c365e239aee4986', X'b025ab25c0e00e591a7fd6a1faa4595117d0ee5d816e1d87202a01bd0fcbf4cf'),
(X'019bed4cec00830395af4869dd3621ec', 4, 'subscription_started', X'019bed4cec0080ddb15f7c89a1df04aa', 1769212800000000, 1769212800000000, X'000000000000000400064916f479e00000064916f479e000019bed4cec0080ddb15f7c89a1df04aa', X'b025ab25c0e00e591a7fd6a1faa4595117d0ee5d816e1d87202a01bd0fcbf4cf', X'9c78af0f1e6759e90d0f14b281164a2a5abffd3ba840b94c54cae65a26b5c1b5'),
(X'019bed4cec00830395af4869dd3621ec', 5, 'subscription_renewed', X'019bed4cec0080ddb15f7c89a1df04aa', 1769212800000000, 1769212800000000, X'000000000000000b00064916f479e00000064916f479e000019bed4cec0080ddb15f7c89a1df04aa019bed4cec008b58b91437c053f26fd900064916f479e00000064b86918e8000', X'9c78af0f1e6759e90d0f14b281164a2a5abffd3ba840b94c54cae65a26b5c1b5', X'7d65b5a05b9617a8fb5a7c4f855ab02cef6b0cce2caccc8dc49bb8c63c9746e4'),
(X'019bed4cec00830395af4869dd3621ec', 6, 'document_finalized', X'019bed4cec008216850f1096acef8d6f', 1769212800000000, 1769212800000000, X'000000000000000e00064916f479e00000064916f479e000019bed4cec008216850f1096acef8d6f0000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'7d65b5a05b9617a8fb5a7c4f855ab02cef6b0cce2caccc8dc49bb8c63c9746e4', X'0135fcecf480bd49b74937c358a0f206fbf17523600fe50867c752dabfe8137e'),
(X'019bed4cec00830395af4869dd3621ec', 7, 'attempt_created', X'019bed4cec008fa0babbb3abca3c0dfd', 1769212800000000, 1769212800000000, X'000000000000001500064916f479e00000064916f479e000019bed4cec008fa0babbb3abca3c0dfd019bed4cec008216850f1096acef8d6f019bed4cec008efd8e885f2291bd92f90000000000000c1c555344', X'0135fcecf480bd49b74937c358a0f206fbf17523600fe50867c752dabfe8137e', X'c6ef30aaa5d070529a329adf55b4fb018ba6498ddc01d3723e828596949a84f4'),
(X'019bed4cec00830395af4869dd3621ec', 8, 'attempt_submitted', X'019bed4cec008fa0babbb3abca3c0dfd', 1769212800000000, 1769212800000000, X'000000000000001600064916f479e00000064916f479e000019bed4cec008fa0babbb3abca3c0dfd', X'c6ef30aaa5d070529a329adf55b4fb018ba6498ddc01d3723e828596949a84f4', X'8bcccaaed42c14383b100b434e5ad1f0cdbdb6b7272a30233e77cd3e12561895'),
(X'019bed4cec00830395af4869dd3621ec', 9, 'attempt_succeeded', X'019bed4cec008fa0babbb3abca3c0dfd', 1769212800000000, 1769212800000000, X'000000000000001700064916f479e00000064916f479e000019bed4cec008fa0babbb3abca3c0dfd', X'8bcccaaed42c14383b100b434e5ad1f0cdbdb6b7272a30233e77cd3e12561895', X'5fbed5541523d990ea068ad3ca4a67360f9c3a6abffe53f7272a25a0c8991d63'),
(X'019bed4cec00830395af4869dd3621ec', 10, 'payment_received', X'019bed4cec0086ba94bb8634d81da231', 1769212800000000, 1769212800000000, X'000000000000001f00064916f479e00000064916f479e000019bed4cec0086ba94bb8634d81da231019bed4cec008fa0babbb3abca3c0dfd0000000000000c1c555344', X'5fbed5541523d990ea068ad3ca4a67360f9c3a6abffe53f7272a25a0c8991d63', X'd39018644ced1a772f7bb98779fe1dbb06bd983c6b9a82123a7c0edf229a4eec'),
(X'019bed4cec00830395af4869dd3621ec', 11, 'document_paid', X'019bed4cec008216850f1096acef8d6f', 1769212800000000, 1769212800000000, X'000000000000000f00064916f479e00000064916f479e000019bed4cec008216850f1096acef8d6f', X'd39018644ced1a772f7bb98779fe1dbb06bd983c6b9a82123a7c0edf229a4eec', X'4cfc6bfb9a9743df5a19d09497bbf8308e41f093932715bcf7396f4f437c9924'),
(X'019bed4cec00830395af4869dd3621ec', 12, 'dispute_opened', X'019bed4cec008b0e93905399a50915f1', 1769212800000000, 1769212800000000, X'000000000000004300064916f479e00000064916f479e000019bed4cec008b0e93905399a50915f1019bed4cec0086ba94bb8634d81da231000000000000044c555344', X'4cfc6bfb9a9743df5a19d09497bbf8308e41f093932715bcf7396f4f437c9924', X'bd0749e8d672695a5458fab395dbb41fecf6f68333fc80d12df5abe7c150572b'),
(X'019bed4cec00830395af4869dd3621ec', 13, 'dispute_under_review', X'019bed4cec008b0e93905399a50915f1', 1769212800000000, 1769212800000000, X'000000000000004400064916f479e00000064916f479e000019bed4cec008b0e93905399a50915f1019bed4cec0086ba94bb8634d81da231000000000000044c555344', X'bd0749e8d672695a5458fab395dbb41fecf6f68333fc80d12df5abe7c150572b', X'290af683d92a04177c8900d378668ee157fd91258dc942716d400a0b648b4572'),
(X'019bed4cec00830395af4869dd3621ec', 14, 'dispute_won', X'019bed4cec008b0e93905399a50915f1', 1769212800000000, 1769212800000000, X'000000000000004500064916f479e00000064916f479e000019bed4cec008b0e93905399a50915f1019bed4cec0086ba94bb8634d81da231000000000000044c555344', X'290af683d92a04177c8900d378668ee157fd91258dc942716d400a0b648b4572', X'4b973bc0d1699b963038ab248c9e560ccaa8508e3b5cbeca4c05c4a7086c3c62'),
(X'019bed4cec00830395af4869dd3621ec', 15, 'refund_created', X'019bed4cec00864da0fd6c59b8477d06', 1769212800000000, 1769212800000000, X'000000000000003b00064916f479e00000064916f479e000019bed4cec00864da0fd6c59b8477d06019bed4cec0086ba94bb8634d81da2310000000000000258555344', X'4b973bc0d1699b963038ab248c9e560ccaa8508e3b5cbeca4c05c4a7086c3c62', X'7ade60dd458ef8b4bcbf33e2a1f676758ae75d2c0afc5b2d7fc78c58aabb106d'),
(X'019bed4cec00830395af4869dd3621ec', 16, 'document_finalized', X'019bed4cec008301a2cff73e3de3102b', 1769212800000000, 1769212800000000, X'000000000000000e00064916f479e00000064916f479e000019bed4cec008301a2cff73e3de3102bfffffffffffffda85553440000000000000000555344fffffffffffffda85553440000000000000001', X'7ade60dd458ef8b4bcbf33e2a1f676758ae75d2c0afc5b2d7fc78c58aabb106d', X'cdc18f10f993953146fe343286f4e4de9d140caf562978ddc58570a800f8ef97'),
(X'019bed4cec00830395af4869dd3621ec', 17, 'document_credited', X'019bed4cec008216850f1096acef8d6f', 1769212800000000, 1769212800000000, X'000000000000002c00064916f479e00000064916f479e000019bed4cec008216850f1096acef8d6f019bed4cec008301a2cff73e3de3102b0000000000000258555344', X'cdc18f10f993953146fe343286f4e4de9d140caf562978ddc58570a800f8ef97', X'a9260720344fcfeee3efdf740dab0101efc9625ad7dd530f321265992129ba1f'),
(X'019bed4cec00830395af4869dd3621ec', 18, 'refund_submitted', X'019bed4cec00864da0fd6c59b8477d06', 1769212800000000, 1769212800000000, X'000000000000003c00064916f479e00000064916f479e000019bed4cec00864da0fd6c59b8477d06', X'a9260720344fcfeee3efdf740dab0101efc9625ad7dd530f321265992129ba1f', X'02463efc83bb2baf89995879e2504e85fda79ca6a6caae53884c446bc8434c41'),
(X'019bed4cec00830395af4869dd3621ec', 19, 'refund_succeeded', X'019bed4cec00864da0fd6c59b8477d06', 1769212800000000, 1769212800000000, X'000000000000003f00064916f479e00000064916f479e000019bed4cec00864da0fd6c59b8477d06', X'02463efc83bb2baf89995879e2504e85fda79ca6a6caae53884c446bc8434c41', X'7270366e7b617872a535092bf1625b4ff2ca32931230ddb6acdfee2a58f35bb8'),
(X'019bed4cec00830395af4869dd3621ec', 20, 'dispute_opened', X'019bed4cec008288859d3c4d8e2f1145', 1769212800000000, 1769212800000000, X'000000000000004300064916f479e00000064916f479e000019bed4cec008288859d3c4d8e2f1145019bed4cec0086ba94bb8634d81da23100000000000009c4555344', X'7270366e7b617872a535092bf1625b4ff2ca32931230ddb6acdfee2a58f35bb8', X'6ae6a1bd6afe490039d1bca92565950d54afe4d0bbaa1ee8bfc7febf555cd5c7'),
(X'019bed4cec00830395af4869dd3621ec', 21, 'dispute_lost', X'019bed4cec008288859d3c4d8e2f1145', 1769212800000000, 1769212800000000, X'000000000000004600064916f479e00000064916f479e000019bed4cec008288859d3c4d8e2f1145019bed4cec0086ba94bb8634d81da23100000000000009c4555344', X'6ae6a1bd6afe490039d1bca92565950d54afe4d0bbaa1ee8bfc7febf555cd5c7', X'6a31ba372b4618999b36934af663ad5bdfaf23de80b8204f2d171cc961cd2190'),
(X'019bed4cec00830395af4869dd3621ec', 22, 'payment_reversed', X'019bed4cec0086ba94bb8634d81da231', 1769212800000000, 1769212800000000, X'000000000000004200064916f479e00000064916f479e000019bed4cec0086ba94bb8634d81da231019bed4cec008499b3f2d147446e97ad00000000000009c4555344', X'6a31ba372b4618999b36934af663ad5bdfaf23de80b8204f2d171cc961cd2190', X'9ae34e538fb6df0877b800c288aa199933816d3716a87178b123913f4fc95396'),
(X'019bed4cec00830395af4869dd3621ec', 23, 'method_invalidated', X'019bed4cec008efd8e885f2291bd92f9', 1769212800000000, 1769212800000000, X'000000000000001300064916f479e00000064916f479e000019bed4cec008efd8e885f2291bd92f9', X'9ae34e538fb6df0877b800c288aa199933816d3716a87178b123913f4fc95396', X'56342d06295739d2b243528f9aa1b21bd95ba52ef82dacd4ab22df688d2def3e'),
(X'019bed4cec0083babd4de86078f19766', 1, 'company_created', X'019bed4cec0083babd4de86078f19766', 1769212800000000, 1769212800000000, X'000000000000000000064916f479e00000064916f479e000019bed4cec0083babd4de86078f19766', X'0000000000000000000000000000000000000000000000000000000000000000', X'6bd2d5affa3adbb783a7f448ccdb31c3f331a5ece8ae8b9f8936197c61244260'),
(X'019bed4cec0083babd4de86078f19766', 2, 'payment_received', X'019bed4cec008b68b4ab1b49933094d6', 1769212800000000, 1769212800000000, X'000000000000001f00064916f479e00000064916f479e000019bed4cec008b68b4ab1b49933094d60000000000001388555344', X'6bd2d5affa3adbb783a7f448ccdb31c3f331a5ece8ae8b9f8936197c61244260', X'cf5985a00167e97dec30f775560f2170414a32c1db48924cc31785c224d2e8b2'),
(X'019bed4cec0083babd4de86078f19766', 3, 'subscription_created', X'019bed4cec008743af80d921219a6827', 1769212800000000, 1769212800000000, X'000000000000000300064916f479e00000064916f479e000019bed4cec008743af80d921219a6827019b76daa8008e6a89b2695fb07f4bfe000000000000000100064916f479e000', X'cf5985a00167e97dec30f775560f2170414a32c1db48924cc31785c224d2e8b2', X'7615c5c115cc20ff8c8c2b11ca6d408fb5e6935440d818f38607fe5bde0c8c93'),
(X'019bed4cec0083babd4de86078f19766', 4, 'subscription_started', X'019bed4cec008743af80d921219a6827', 1769212800000000, 1769212800000000, X'000000000000000400064916f479e00000064916f479e000019bed4cec008743af80d921219a6827', X'7615c5c115cc20ff8c8c2b11ca6d408fb5e6935440d818f38607fe5bde0c8c93', X'e3eea73f08947179686c41000e07d23a75d131ae1f806d4e520eb5a8ece0bb26'),
(X'019bed4cec0083babd4de86078f19766', 5, 'subscription_renewed', X'019bed4cec008743af80d921219a6827', 1769212800000000, 1769212800000000, X'000000000000000b00064916f479e00000064916f479e000019bed4cec008743af80d921219a6827019bed4cec008c65b769e199f67033e100064916f479e00000064b86918e8000', X'e3eea73f08947179686c41000e07d23a75d131ae1f806d4e520eb5a8ece0bb26', X'dd1b79284af5a06aa3226dafc7b86ac79fe1983be6baa4ac8d927c9dad70906a'),
(X'019bed4cec0083babd4de86078f19766', 6, 'document_paid', X'019bed4cec0086fbbcda9eeabe04fd0b', 1769212800000000, 1769212800000000, X'000000000000000f00064916f479e00000064916f479e000019bed4cec0086fbbcda9eeabe04fd0b', X'dd1b79284af5a06aa3226dafc7b86ac79fe1983be6baa4ac8d927c9dad70906a', X'ad4163dcf8182f1e2e704ea7d8c9e68882bf82df6a50d0ffdda95e8f6777db1d'),
(X'019bed4cec0083babd4de86078f19766', 7, 'document_finalized', X'019bed4cec0086fbbcda9eeabe04fd0b', 1769212800000000, 1769212800000000, X'000000000000000e00064916f479e00000064916f479e000019bed4cec0086fbbcda9eeabe04fd0b0000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'ad4163dcf8182f1e2e704ea7d8c9e68882bf82df6a50d0ffdda95e8f6777db1d', X'043a3c70a191084ce4ea6ddddb0693eae4c2a8363e2d4f2babe8b31986d30939'),
(X'019bed4cec0083babd4de86078f19766', 8, 'dispute_opened', X'019bed4cec008b6d9613bc900879292f', 1769212800000000, 1769212800000000, X'000000000000004300064916f479e00000064916f479e000019bed4cec008b6d9613bc900879292f019bed4cec008b68b4ab1b49933094d60000000000001388555344', X'043a3c70a191084ce4ea6ddddb0693eae4c2a8363e2d4f2babe8b31986d30939', X'e393814c5ea22e90f7267b5a8eb59b3f9bff6d933ac2e4919b4ec0d15f5dd875'),
(X'019bed4cec0083babd4de86078f19766', 9, 'dispute_lost', X'019bed4cec008b6d9613bc900879292f', 1769212800000000, 1769212800000000, X'000000000000004600064916f479e00000064916f479e000019bed4cec008b6d9613bc900879292f019bed4cec008b68b4ab1b49933094d60000000000001388555344', X'e393814c5ea22e90f7267b5a8eb59b3f9bff6d933ac2e4919b4ec0d15f5dd875', X'f7c4da12ec58105ffb0184c01d9668035fab726abf5e7caac8dd8ccf62da1da6'),
(X'019bed4cec0083babd4de86078f19766', 10, 'payment_reversed', X'019bed4cec008b68b4ab1b49933094d6', 1769212800000000, 1769212800000000, X'000000000000004200064916f479e00000064916f479e000019bed4cec008b68b4ab1b49933094d6019bed4cec008508912df916f06d4b2d0000000000001388555344', X'f7c4da12ec58105ffb0184c01d9668035fab726abf5e7caac8dd8ccf62da1da6', X'c1092fdc50f6ef2088e8a4b6c7326eb441922de4d9fed0f8b62c8183ce2edd00');
INSERT INTO osto_feed (position, company_id, sequence) VALUES
(1, X'019b76daa8008c8bb8db0527d89c8369', 1),
(2, X'019b76daa8008c8bb8db0527d89c8369', 2),
(3, X'019b76daa8008c8bb8db0527d89c8369', 3),
(4, X'019b76daa8008c8bb8db0527d89c8369', 4),
(5, X'019b76daa8008c8bb8db0527d89c8369', 5),
(6, X'019b76daa8008c8bb8db0527d89c8369', 6),
(7, X'019b76daa8008c8bb8db0527d89c8369', 7),
(8, X'019b76daa8008c8bb8db0527d89c8369', 8),
(9, X'019b76daa8008c8bb8db0527d89c8369', 9),
(10, X'019b76daa8008c8bb8db0527d89c8369', 10),
(11, X'019b76daa8008c8bb8db0527d89c8369', 11),
(12, X'019b76daa8008c8bb8db0527d89c8369', 12),
(13, X'019b76daa8008c8bb8db0527d89c8369', 13),
(14, X'019b76daa8008c8bb8db0527d89c8369', 14),
(15, X'019b76daa8008c8bb8db0527d89c8369', 15),
(16, X'019b76daa8008c8bb8db0527d89c8369', 16),
(17, X'019b76daa8008c8bb8db0527d89c8369', 17),
(18, X'019b76daa8008c8bb8db0527d89c8369', 18),
(19, X'019b76daa8008c8bb8db0527d89c8369', 19),
(20, X'019b76daa8008c8bb8db0527d89c8369', 20),
(21, X'019b76daa8008c8bb8db0527d89c8369', 21),
(22, X'019b76daa8008c8bb8db0527d89c8369', 22),
(23, X'019bed4cec00830395af4869dd3621ec', 1),
(24, X'019bed4cec00830395af4869dd3621ec', 2),
(25, X'019bed4cec00830395af4869dd3621ec', 3),
(26, X'019bed4cec00830395af4869dd3621ec', 4),
(27, X'019bed4cec00830395af4869dd3621ec', 5),
(28, X'019bed4cec00830395af4869dd3621ec', 6),
(29, X'019bed4cec00830395af4869dd3621ec', 7),
(30, X'019bed4cec00830395af4869dd3621ec', 8),
(31, X'019bed4cec00830395af4869dd3621ec', 9),
(32, X'019bed4cec00830395af4869dd3621ec', 10),
(33, X'019bed4cec00830395af4869dd3621ec', 11),
(34, X'019bed4cec00830395af4869dd3621ec', 12),
(35, X'019bed4cec00830395af4869dd3621ec', 13),
(36, X'019bed4cec00830395af4869dd3621ec', 14),
(37, X'019bed4cec00830395af4869dd3621ec', 15),
(38, X'019bed4cec00830395af4869dd3621ec', 16),
(39, X'019bed4cec00830395af4869dd3621ec', 17),
(40, X'019bed4cec00830395af4869dd3621ec', 18),
(41, X'019bed4cec00830395af4869dd3621ec', 19),
(42, X'019bed4cec00830395af4869dd3621ec', 20),
(43, X'019bed4cec00830395af4869dd3621ec', 21),
(44, X'019bed4cec00830395af4869dd3621ec', 22),
(45, X'019bed4cec00830395af4869dd3621ec', 23),
(46, X'019bed4cec0083babd4de86078f19766', 1),
(47, X'019bed4cec0083babd4de86078f19766', 2),
(48, X'019bed4cec0083babd4de86078f19766', 3),
(49, X'019bed4cec0083babd4de86078f19766', 4),
(50, X'019bed4cec0083babd4de86078f19766', 5),
(51, X'019bed4cec0083babd4de86078f19766', 6),
(52, X'019bed4cec0083babd4de86078f19766', 7),
(53, X'019bed4cec0083babd4de86078f19766', 8),
(54, X'019bed4cec0083babd4de86078f19766', 9),
(55, X'019bed4cec0083babd4de86078f19766', 10);
INSERT INTO osto_seals (company_id, sequence, seals, hash) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', 1, X'00ee07f2470100012b27cc26ee2141a3cf0ed2e7c53c35953184a2e70108000000000000000101e4c574d831116856d878cfa353668802', X'174e5941a03e0e130f8e5d181fd0d9f6bff301e9077e11a7a335905039b15cf4'),
(X'019b76daa8008c8bb8db0527d89c8369', 2, X'003184a2e70108000000000000000201c280d3f4555e8609e09b852c25bb956dff76b8aa011110019b76daa8008e4da0d3db9b85534141017b45ada529bc37dcab67904d8d44d776', X'b3b4d36f9bb831bec3413b98cdfa95d3f96aec1bc103cc9cc88a08fe58658db5'),
(X'019b76daa8008c8bb8db0527d89c8369', 3, X'005834fa9e013210019b76daa8008186a84ec963c67e95d010019b76daa8008541a67131cc8f2cccbc0006474846204000000000000000000001525006d0f5999fbe42afc9ab2f8c7cc4bbd4da4e011110019b76daa80083c29ee73a21aed38e2b013b2d1d9f84bf44568ca4d27b77422cc8f8da62f0011110019b76daa8008e6abcaefedc283e524001af8291472430bee13083d316bbcb30fcb17cd0e4011110019b76daa80083c29ee73a21aed38e2b01e6bd77084ca2a592af10e25fc7a6b09d8cf4761506170572656e657710019b76daa80089a993d98efff89524f4012dbf3d564ff814dbd0701bb3f13ca24e1705737461727410019b76daa80089a993d98efff89524f4001907617474656d707410019b76daa80083c29ee73a21aed38e2b001a0866696e616c697a6510019b76daa80083c29ee73a21aed38e2b001d0b636c6f73655f757361676510019b76daa80089a993d98efff89524f4001e0c6f70656e5f64756e6e696e6710019b76daa80083c29ee73a21aed38e2b013f1d10dc03554a115a702b5f033146e43184a2e70508000000000000000301cd4c8b11ef4efa430c2953b2432a5fb908000000000000000401fc83447a41d118ad5a38504be0aa853608000000000000000501d54be07c6681c4c1badd5f27ff464886080000000000000006010c93a092056a94a401d66bda191d845f08000000000000000701340d30f1d332f6bb972af0140d2296c0744214ff011110019b76daa80080e39e6b683d8b249d8101096eacbc42e21b94f595c7ad776bef038e196d510110074f55532f32362f000000000000000101380d942be057b87d97ae9b9197ee83ed7061150d011110019b76daa8008daba5c3d19df9ec9df201aa7f6e08550bd2229bba19bba503cc11fb506811021910019b76daa80080e39e6b683d8b249d810000000000000000015f8354255971c2a22393234c50bed3621910019b76daa80080e39e6b683d8b249d81000000000000000101b9ec35166a91762099f612ea1aad1f04fff0b9ed011110019b76daa8008186a84ec963c67e95d001781d506f969c0e89e71f80565f41bb54d7ea7124011110019b76daa80089a993d98efff89524f4013b2bac4477206b5d45324ed500ac19a6', X'd7136cad8a359300500347e479463d0f61bdfd8be0d381b29859ee77e6e50de7'),
(X'019b76daa8008c8bb8db0527d89c8369', 4, X'003184a2e701080000000000000008015783b2acda55dade7d1c392ed5c1a4ea7061150d011110019b76daa8008daba5c3d19df9ec9df20147043ae84a66d6458bfcad8173516260', X'8c98c4785fd9794d770450fabd8a6ddb5e7f0568924a63fd437897f6e2cc2726'),
(X'019b76daa8008c8bb8db0527d89c8369', 5, X'00201df7f0011110019b76daa8008020871840754b18f32e01f83074f43c15cc733db05b31e877ecefbbd4da4e011110019b76daa80083c29ee73a21aed38e2b01de2baeadc5fbcffb48da796767dac51a8cf47615031907617474656d707410019b76daa80083c29ee73a21aed38e2b0019076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df2001e0c6f70656e5f64756e6e696e6710019b76daa80083c29ee73a21aed38e2b003184a2e70308000000000000000901b60aa6e3770113dbc558ccf18e23216708000000000000000a010ae6e556bd45a54791758241d1efa57f08000000000000000b01b9c3e0e8c9dad72451bc17aaf4399349744214ff011110019b76daa80081c5a8fc63c51e8a0cad01d0c6842d1019fd16bd5d4df75da63ac37061150d011110019b76daa8008daba5c3d19df9ec9df201a3b9ff3d7bde962556b13c9f85e7b175cb9bc65a011110019b76daa800840691d041d31c27f7be011ff8482ef1c93f26d566710cc3206929fb506811021910019b76daa80081c5a8fc63c51e8a0cad00000000000000000128e4d04a0603576b8339d2782b70e8301910019b76daa80081c5a8fc63c51e8a0cad00000000000000010141e827e842aab44eb85c6f18363468bb', X'd432c967852948738f5dd96a30cb498bfb37bb9c0a125321dde8bfc9bc8a84ab'),
(X'019b76daa8008c8bb8db0527d89c8369', 6, X'008cf476150119076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df2018478c63921a25a140d422a76a004349ff86f050501150973696d756c617465640a6576742d72657475726e01f7fbc89e22a64f7348f7086868aac527', X'4b4b9297cc78c7cb8f39afdeca5d1790144ebe4ffa93e1fc3915be676a08ccd4'),
(X'019b76daa8008c8bb8db0527d89c8369', 7, X'00201df7f0011110019bdfc83a8084d180aac2de922fc59b01599ca48c7d59934bc69fedfbf456bd3ebbd4da4e011110019b76daa80083c29ee73a21aed38e2b01236133c4efd471fff253edbd2edd1c998cf476150219076c6f6f6b5f757010019b76daa8008daba5c3d19df9ec9df2001e0c6f70656e5f64756e6e696e6710019b76daa80083c29ee73a21aed38e2b011f5b7a054b3081b33a27aef59ff32cfa3184a2e70208000000000000000c01882a824f92a59234d69d3b433785153e08000000000000000d01189753440935cca3e8020ede9351d5c4744214ff011110019bdfc83a808dbca730db946dc47f9401f6ce16e367db032e7da86a0d1bfb1e867061150d011110019b76daa8008daba5c3d19df9ec9df20155592a094a5795c569c3ff4a005a4951fb506811021910019bdfc83a808dbca730db946dc47f94000000000000000001e138949ba29cdb94861c05d1a5ad1ed71910019bdfc83a808dbca730db946dc47f94000000000000000101953070b55c192beabb169777a775f330da3a66db011110019bdfc83a8088f9b81e45effd86e2a601d45fa21973ef433bca7448258998d8a7', X'530fa29a9ee55bf545b088aeedbd094a463b6072b0d81256b8cf31fc2ecfae3c'),
(X'019b76daa8008c8bb8db0527d89c8369', 8, X'00f86f0505011b0973696d756c61746564106576742d72657475726e2d616761696e0134da8e7e5463764322a2ea23439a2091', X'7ed355b387aad80c34a3b11255edc358a447c4cd1b48a0169494fb3def2406f5'),
(X'019b76daa8008c8bb8db0527d89c8369', 9, X'008cf47615021e0c64756e6e696e675f7374657010019be30034008e569e316890d8c8fda401a7dd8a84c586aec00029648f7f5f11e01e0c6f70656e5f64756e6e696e6710019b76daa80083c29ee73a21aed38e2b0098f9d0d2011110019be30034008e569e316890d8c8fda401675738036f352f523991639ade42088e4532fbd7011910019be30034008e569e316890d8c8fda4000000000000000001c1d56ab7a3531cc8688f2766fd5a2a4a3184a2e70208000000000000000e01b244592add868ff3533d73d3a3e3e73508000000000000000f012ed88600c135ef17aee0c1b3fc6e5175', X'93ce7dd1da598c596737ccd42bfcb45a458c08582155b925da8cf675ae369a6b'),
(X'019b76daa8008c8bb8db0527d89c8369', 10, X'008cf47615011e0c64756e6e696e675f7374657010019be30034008e569e316890d8c8fda401be83d09377556539911603198ad703c498f9d0d2011110019be30034008e569e316890d8c8fda401a4a0309b841abb08a084b0dfe61cad564532fbd7011910019be30034008e569e316890d8c8fda40000000000000001018b3c8eb284f0f307b014afab302054923184a2e70208000000000000001001f1cd083c913ae08bd7ebdbe5fc441eac0800000000000000110100b0eea040f79ebc316237596e4874ae7061150d011110019bed4cec0082eaa44de3c3740c9fe301caea1c96e90029b5be735365eafa8c07', X'd7d3397f971b4bcb83228d8b07c3b1bc5ba8b1422fd5797cc2cee93ab1039739'),
(X'019b76daa8008c8bb8db0527d89c8369', 11, X'003184a2e70108000000000000001201d313656cdd24a6ad71f7bf59ba6826007061150d011110019bed4cec0082eaa44de3c3740c9fe301cfff00cac005ee649582666398af517d', X'5545af73e188d9baa77b60c903322b276dbf6c7584c92df45f60b88d09298378'),
(X'019b76daa8008c8bb8db0527d89c8369', 12, X'00201df7f0011110019bed4cec008f7da5282e867d8c9c82018a3629f2a912c8c0f8703ca77f40ceecbbd4da4e011110019b76daa80083c29ee73a21aed38e2b017e8b3274b9adc3a1ad8116b959da81d08cf47615041907617474656d707410019b76daa80083c29ee73a21aed38e2b0019076c6f6f6b5f757010019bed4cec0082eaa44de3c3740c9fe3001e0c64756e6e696e675f7374657010019be30034008e569e316890d8c8fda4001e0c6f70656e5f64756e6e696e6710019b76daa80083c29ee73a21aed38e2b0098f9d0d2011110019be30034008e569e316890d8c8fda401b39305eb3cdba6958f039430189537503184a2e70408000000000000001301cc309f26470fb82af6e422c8ac755f5c0800000000000000140185c17ae82b4d181e86a7e468c17e185e08000000000000001501a17d0ed7aa9a67b01d95aa28599d59ff080000000000000016015e0c32bfdcd4ab2a42422c1c0ca87b5d744214ff011110019bed4cec008c1181b713599c6097fc0158ae255f1b2e9533cdb85c44d5c5700f7061150d011110019bed4cec0082eaa44de3c3740c9fe30183a15dde707de18144025d2259e265a3cb9bc65a011110019bed4cec008ce0abb7a6617462f36701c81bc3809c12072e6bb07461efde51f6fb506811021910019bed4cec008c1181b713599c6097fc0000000000000000013e2912c1fc99075f90c418fc3068ecd51910019bed4cec008c1181b713599c6097fc0000000000000001014b75449ed1626a0eb9f3be90fa3a1f2c', X'72476fa502f60b150712aa62fea3f08672f2d02858b70afcd2774a1ca3a8818b'),
(X'019bed4cec00830395af4869dd3621ec', 1, X'00ee07f247010001b0e1a358c6f000f25eb423845425cdc23184a2e70108000000000000000101235c11b6d03eed5ca7049da9c17128c0', X'18e03d4cdc8c2e9d929bc9d01429bd3308b81ee734c1dc7546b00660294b7a41'),
(X'019bed4cec00830395af4869dd3621ec', 2, X'003184a2e70108000000000000000201a661fe02788a411e0380899330035a6fff76b8aa011110019bed4cec008efd8e885f2291bd92f901d78fd2497c034ed3c2df73cbf1875f98', X'2ec7266d6502422a4aba454afa018e59dd0e4cdd98aa8d94520c2af3651dad5c'),
(X'019bed4cec00830395af4869dd3621ec', 3, X'005834fa9e013210019bed4cec008b58b91437c053f26fd910019b76daa8008541a67131cc8f2cccbc00064916f479e000000000000000000001bb84dab81f14dfb6d40f8706d8d46186bbd4da4e011110019bed4cec008216850f1096acef8d6f0143b3b16f14e9f198910d9d02b85ec2b4f8da62f0011110019bed4cec00866c91b664854e4c2cba01b535796a56eda9681abb7e9c621c925ab17cd0e4011110019bed4cec008216850f1096acef8d6f01a7493034b59e53c30eb50be38980938b8cf4761506170572656e657710019bed4cec0080ddb15f7c89a1df04aa01f2fc292f92f8fcc2d5de6251c8a740691705737461727410019bed4cec0080ddb15f7c89a1df04aa001907617474656d707410019bed4cec008216850f1096acef8d6f001a0866696e616c697a6510019bed4cec008216850f1096acef8d6f001d0b636c6f73655f757361676510019bed4cec0080ddb15f7c89a1df04aa001e0c6f70656e5f64756e6e696e6710019bed4cec008216850f1096acef8d6f018d43420699ec562057377adb1a83a6df3184a2e705080000000000000003017d3ea0cb82a44e52344dec862617459208000000000000000401677d7392f7a25fa5e22f19fa908c4284080000000000000005012c5a1c6305149a48048414853cd6291108000000000000000601d24a9943739c02f5e1b212d1add9d72e08000000000000000701a497f806eae3515dbdeae0e773fef1cf744214ff011110019bed4cec008ac0a7f99a1006526ef60133cb947f1390bb692d2fe89c666e7dfb8e196d510110074f55532f32362f000000000000000201c4a00de2e8e8fbca4a2c4119cbd88c677061150d011110019bed4cec008fa0babbb3abca3c0dfd011b15b77fc7355e82db042f52784db04cfb506811021910019bed4cec008ac0a7f99a1006526ef6000000000000000001239a7b62989be9ff2eeec30458c082611910019bed4cec008ac0a7f99a1006526ef6000000000000000101ba1eb4e76fd33448a6f818f7eef03d7dfff0b9ed011110019bed4cec008b58b91437c053f26fd9012850c58b45074b381b7c183c93fdca6dd7ea7124011110019bed4cec0080ddb15f7c89a1df04aa0197d4da42669d6e8586086590dee2bd10', X'b7d00507a1f521a587b452a47228a35718de19c99ee61632f3c40f688fd65452'),
(X'019bed4cec00830395af4869dd3621ec', 4, X'003184a2e701080000000000000008013cfc1dadca1338d24419c38eaf89e2b57061150d011110019bed4cec008fa0babbb3abca3c0dfd016bf1da00d495e4dfeb3f774b33468d5d', X'e3e612f7a91a58d5f63c3b786d0f69eb35dc0334711009a9160b2e5072529b5c'),
(X'019bed4cec00830395af4869dd3621ec', 5, X'00201df7f0011110019bed4cec0087c087e780897a6cd5e701bbe2cf1941237ef04bee8fb6eefc2c08bbd4da4e011110019bed4cec008216850f1096acef8d6f01c0e327a955f516de8103a5f4b113879c8cf47615031907617474656d707410019bed4cec008216850f1096acef8d6f0019076c6f6f6b5f757010019bed4cec008fa0babbb3abca3c0dfd001e0c6f70656e5f64756e6e696e6710019bed4cec008216850f1096acef8d6f003184a2e70308000000000000000901670180ac66cfbc2a948db742effd021f08000000000000000a01d2e0bbd7907426b1e16a272643434c3608000000000000000b01a4cda3285e6bb52ea4271ddadef192d0744214ff011110019bed4cec0082c8a690d1c9339c124c01e365853419def6ce406d6ead7228c28b7061150d011110019bed4cec008fa0babbb3abca3c0dfd017176a8ce89e2fac5fd22d3b7bd9378aacb9bc65a011110019bed4cec0086ba94bb8634d81da231015970118d3bbd02e0a4ae429570483936fb506811021910019bed4cec0082c8a690d1c9339c124c000000000000000001e5e18bf12bc8f43f6d69817408c508eb1910019bed4cec0082c8a690d1c9339c124c000000000000000101fbfd3e3e846c5a1f5fe99dfcc6124656', X'03760633c3b62427ca578bc1ee1db8f3099a435a3d80fdf108af729d78111cb7'),
(X'019bed4cec00830395af4869dd3621ec', 6, X'00a459d895011110019bed4cec008b0e93905399a50915f101cbd39a6cc9bade208e919c7713314f363184a2e70108000000000000000c0109927e1fcc7f81db72e135d2aab09352744214ff011110019bed4cec008e2a9f03c23628eea84e014eb8d000fee416084cafef0efebbadcbfb506811021910019bed4cec008e2a9f03c23628eea84e000000000000000001ae6f88c06f2e8dca5860be587aaed6af1910019bed4cec008e2a9f03c23628eea84e000000000000000101e1bf5d855c2e7a2e4c47db42b9a304e3', X'd63679a6c48db65673492224f3fb231721afa8c95311abf27175031ab31e8a55'),
(X'019bed4cec00830395af4869dd3621ec', 7, X'00a459d895011110019bed4cec008b0e93905399a50915f101d22ef42ba9c0e7f26f1155273824da873184a2e70108000000000000000d015fb5ea6e203085e93a88fe514222cbee', X'20065d63c4e1741e6a676d12fdf4b68646dff5364f2da33a92d67681c7d14d63'),
(X'019bed4cec00830395af4869dd3621ec', 8, X'00a459d895011110019bed4cec008b0e93905399a50915f101099f32d285cb22f6a3038f83df6440fe3184a2e70108000000000000000e01fee7a696e220f6deb484045ea441f228f86f050501120973696d756c61746564076576742d776f6e01abd10ba44fc3edd5c5c9fe23bf426fc1744214ff011110019bed4cec0080aa918968e2892964fb011fba96bf0ebd28a83e4ae93a7dd42ea1fb506811021910019bed4cec0080aa918968e2892964fb00000000000000000142ffa5d9d1914996b09573d6d3bcce771910019bed4cec0080aa918968e2892964fb000000000000000101c26a0d281307e2e90b17427b1bb0ea7d', X'40f630a4f1a50fdd41d5970c760955f225f8e41ae5f1a0f64caeb1a21c00c34f'),
(X'019bed4cec00830395af4869dd3621ec', 9, X'00182262cc011110019bed4cec008301a2cff73e3de3102b01f7f81b89284dc62b7c188c5c0c35105ebbd4da4e011110019bed4cec008216850f1096acef8d6f01c0e327a955f516de8103a5f4b113879cf8da62f0011110019bed4cec0083fca912e751934b6890012328ed564c14e44a165dde2128533cf7b17cd0e4011110019bed4cec008301a2cff73e3de3102b010bd3cc61caac89838b66dae5fbf6f5f13184a2e70308000000000000000f0136cb04dd96025a895fbd5dea39ec7f3608000000000000001001c1b0c8c680d6ae42f75fed38344d3d010800000000000000110131e3c4c9b253441195f1eb553f6986ed744214ff011110019bed4cec008f36ba6a1faea45569bb015234fea7745950f708120a102d205ec18e196d510111084f55532f32362f430000000000000001018f412ca743de6cb0d5f46443af0c950efb506811021910019bed4cec008f36ba6a1faea45569bb000000000000000001e95614db8bcf12604a4ac7a0fb49465b1910019bed4cec008f36ba6a1faea45569bb0000000000000001012cfab683995e155b3f12969867efc3652b3a1c56011110019bed4cec00864da0fd6c59b8477d06014fa05881e4725ebf21f3c6ab1ab8cfa0', X'd8ac022bd27578f9563c123d11a3cc628c080476434f67c49e7ad2db37927fac'),
(X'019bed4cec00830395af4869dd3621ec', 10, X'003184a2e70108000000000000001201c452d5c98c72d5d73974977a60935e472b3a1c56011110019bed4cec00864da0fd6c59b8477d06017d6537bd7065d4c7b981e25b1054bdc5', X'5d62ddc76a09c95ade924029038138179ba0002616b4f4872016cd9362e02b70'),
(X'019bed4cec00830395af4869dd3621ec', 11, X'008cf4761501200e6c6f6f6b5f75705f726566756e6410019bed4cec00864da0fd6c59b8477d06003184a2e70108000000000000001301c41f53915a4c096754ed0281714cd848744214ff011110019bed4cec008057a4d6a47a9fd31b5f01de2815a4f05a91eeec52e9346e943f6bfb506811021910019bed4cec008057a4d6a47a9fd31b5f000000000000000001f9954f82dc3676160d45947b6ed5e1631910019bed4cec008057a4d6a47a9fd31b5f000000000000000101802a818c48d9e7a8235c2432f6e4fa3d2b3a1c56011110019bed4cec00864da0fd6c59b8477d060196bcce7dae83dc7c3563c74ca82f2358', X'e94cf97badc7060aa2dced6020628711f52c74878e683bb5027c8a13618c01aa'),
(X'019bed4cec00830395af4869dd3621ec', 12, X'00201df7f0011110019bed4cec00825aa253af85d976033e016b6a1c40076d441cf145a0aee0de7ac3a459d895011110019bed4cec008288859d3c4d8e2f1145013ceef465386d1e1a5f259babbc7f06b6bbd4da4e011110019bed4cec008216850f1096acef8d6f0196daa8b08816ee0e51b851f3b47eee1b8cf47615021e0c6f70656e5f64756e6e696e6710019bed4cec008216850f1096acef8d6f012c1184be62007c436fd3815a10933fe51f0d6d6574686f645f65787069727910019bed4cec008efd8e885f2291bd92f9003184a2e704080000000000000014013c410e537d951a5aad1741384780890b08000000000000001501982f600c9f76d934666ac8783d19ce8c080000000000000016019a16ce25bbe228c39fdbaac965881f2e08000000000000001701f832ee04ad0bb2d61400d5c4127d95f7744214ff021110019bed4cec00834587d67e86dbbf4f2b01f8d6d1214ba66eaed650b633f31686461110019bed4cec008ccfb49533ae8f8b691701ec3d712c2a4c6112b16e413d9f7d3f4eff76b8aa011110019bed4cec008efd8e885f2291bd92f9013b3df3aad75ca930adb6cd878a213923fb506811041910019bed4cec00834587d67e86dbbf4f2b00000000000000000198ae4dc48e89fb2888b5b678aa9291791910019bed4cec00834587d67e86dbbf4f2b0000000000000001018eda4f769128fe09559b8ae79a81b2e21910019bed4cec008ccfb49533ae8f8b69170000000000000000011b963f5c8821f54a8c6b3a2ff49d4a951910019bed4cec008ccfb49533ae8f8b6917000000000000000101cd6f587daf35052849f9ce49ad108d21da3a66db011110019bed4cec008499b3f2d147446e97ad019f2e9e49ed3d54423c46659b6ec783bd', X'ec71fc6c99535ea486049d40911b60b7658cd183fa0256cc8f6951687c16b902'),
(X'019bed4cec0083babd4de86078f19766', 1, X'00ee07f247010001160e0246676030191fe11a48605eb3a33184a2e70108000000000000000101ba023842a811cf4cb8f24c971f1815c4', X'786aa16e07e9670a2d4fe6d95c916f139b053e2d667ff357cfb8f1401960509b'),
(X'019bed4cec0083babd4de86078f19766', 2, X'0040fefe0401040355534401a1c75327ed165c4d1a27506d89545b943184a2e70108000000000000000201b71af4ddffe00e0bd2ff46445983d53f744214ff011110019bed4cec008b2cb18708f534b6f762016a6abd9131908230de7e0932f955fd2dcb9bc65a011110019bed4cec008b68b4ab1b49933094d60122a475adf97a90274ca40871579bb433fb506811021910019bed4cec008b2cb18708f534b6f762000000000000000001fd4257010d6f5395b439485557b43e651910019bed4cec008b2cb18708f534b6f7620000000000000001014092261d4f1e85b978bb1f370b378543', X'9fa358c03b6469c2c918fb9c78010b8ad5a6423b83ac79c262638f7208e0fa49'),
(X'019bed4cec0083babd4de86078f19766', 3, X'0040fefe040104035553440186c23ae4e87e58296f505f00709363695834fa9e013210019bed4cec008c65b769e199f67033e110019b76daa8008541a67131cc8f2cccbc00064916f479e000000000000000000001315d18b8c6a3cae5c267d92ca57b362abbd4da4e011110019bed4cec0086fbbcda9eeabe04fd0b0165b461a9f242a32c3dd23d2fffff7bb4f8da62f0011110019bed4cec008a978c72ce922cf44d740131abd78e729a7fe5721f275ce57fd0a7b17cd0e4011110019bed4cec0086fbbcda9eeabe04fd0b01591d5b45cef35acaa20080ae1523338b8cf4761504170572656e657710019bed4cec008743af80d921219a682701940bc36f2aaa2ce250e944d74aec0e3d1705737461727410019bed4cec008743af80d921219a6827001a0866696e616c697a6510019bed4cec0086fbbcda9eeabe04fd0b001d0b636c6f73655f757361676510019bed4cec008743af80d921219a6827003184a2e70508000000000000000301837137d20b801c760eef2b397fd27e910800000000000000040180b9f3c8df8304fbab5ef5a1d4b0bc7b0800000000000000050103cfc9268f0b62757fcdeffc5429bf8c080000000000000006018a3c54d27ac970664697942da31dfebc080000000000000007013e238e9285708668d19c0d8b9bc7b4a7744214ff011110019bed4cec00812c972b1a7b7b10407201882773d01dc938da87b317da50b034428e196d510110074f55532f32362f000000000000000301e3410919cce7159d827a1dd05115f81bfb506811021910019bed4cec00812c972b1a7b7b10407200000000000000000182d4a595ac27050cceebe55b5b18bf511910019bed4cec00812c972b1a7b7b1040720000000000000001012165b6f95e2f07aea575337cd685f6befff0b9ed011110019bed4cec008c65b769e199f67033e101e35490a87e84bab701b15fbfc27db5c4d7ea7124011110019bed4cec008743af80d921219a6827014452e452be0ad0d96ae95b4e275f6f70', X'd1f3c14dbb6a8ebbbaaaca107a74f75097b2625a25169eb3eede9cbfc0fb35cc'),
(X'019bed4cec0083babd4de86078f19766', 4, X'0040fefe04010403555344019658b5fe8c3fa111a7487c948b70f307a459d895011110019bed4cec008b6d9613bc900879292f01abe8247739254f504c5e6fa8f0a157e73184a2e70308000000000000000801c7b99851bca85f013cc1b17b914141fd08000000000000000901bb948372d591f9a841229c35a3204c6608000000000000000a011d507561da714968a3a44e39861c032c744214ff021110019bed4cec00866aa04f9b17089d1c9401d48b3749717f0d2e425f9494fdd2ed6e1110019bed4cec008ee1a9af040b9d549520014cc3d8f48a1da8f27e432f13fe227a5cfb506811051910019bed4cec00866aa04f9b17089d1c940000000000000000018679f5036c6c94b4818a8ce811efd4591910019bed4cec00866aa04f9b17089d1c94000000000000000101ce653382c7f45118f0ae8e18551740711910019bed4cec00866aa04f9b17089d1c94000000000000000201425819b865b3e9a3ae256abb20ad57371910019bed4cec008ee1a9af040b9d549520000000000000000001ea1bb0747376468b491df2325999c8ba1910019bed4cec008ee1a9af040b9d549520000000000000000101c2a872473839e2ef400e460238175877da3a66db011110019bed4cec008508912df916f06d4b2d01e552d9b90d196e1a40f92ad1b94dac42', X'82c84df760e5d484e6ce55395b4e0399a17025088c7e8af8e6c20b22926fdb96');
INSERT INTO osto_catalog_seals (sequence, seals, hash) VALUES
(1, X'0080fe0b58051110019b76daa80081058889bf6116189f7a01dc83545dae1b2758c22b4e67b95dc52c1110019b76daa80084229e66e87ed124233901c3eda85527d112edc02875e5372130e61110019b76daa80086d5a58f299969f90768011ac0f4d6c68b7310921b35ae31b24e9a1110019b76daa800873a9844da597e4af13c017d9437ab99f068e3f2e95c21ae2a01021110019b76daa80088b9bcc3ba90f11e899001c1e217ae520d6ae7352467734905c5f5523aa08b071110019b76daa8008541a67131cc8f2cccbc0112dd03f8ad7cc99e23face01bd10c0851110019b76daa8008864aaef0255c860d41201f5a6574b8358996227f903c482a63cf51110019b76daa800896481044b18596f53cc014080c0ca9138c2ceb558ebd6222d8c711110019b76daa8008a17b1db506d29eb072b0157d7e87a73ddc4047a36763d2d457e2d1110019b76daa8008a7cbc95f309c7e15e4101aa78df9d89049e2ce06f5f27dba2b7331110019b76daa8008c4f8e0b6745cb0b8eb901fe5ec47db4c9068efb7631e6045f73bb1110019b76daa8008f8ab5eeb053096499980103b1cc6893fe48b986efa9bd50d3338e39e66c67021110019b76daa8008861979346d4bc28b21e01c63a8230818bdf1c907d744f335eefa91110019b76daa8008bbdbcabb5f3b96538c9011d5f32d8b7eef20bfe5916fb6af8519c9849033f081910019b76daa8008861979346d4bc28b21e0000000000000000018b07743caa3b4ee1ebeac2f980c9a1bf1910019b76daa8008861979346d4bc28b21e0000000000000001019f10fa8fed024b5bb2004f259e0aa9dd1910019b76daa8008861979346d4bc28b21e000000000000000201e998ee3cf7cf95c56e69d7a77707ad2d1910019b76daa8008861979346d4bc28b21e0000000000000003010818fecfc7040319593817aeb0640e7f1910019b76daa8008861979346d4bc28b21e00000000000000040113532fcff1f9eec3032932bf01a7563e1910019b76daa8008861979346d4bc28b21e00000000000000050158ab1ed37db9895d8e6d58f9d9256d691910019b76daa8008bbdbcabb5f3b96538c9000000000000000001c45a9a8508781a90a348865e7f75c36f1910019b76daa8008bbdbcabb5f3b96538c90000000000000001019bdac9e1355e9d069cf87b4dd5745f528b70e3470513034a505903494e520a323032352d30312d303101b16f0ed0a850d2ba44a1755efd3afd3e13034b574403494e520a323032352d30312d3031013e150f7aea1efeafee6e13e8590f35f9130355534403494e520a323032352d30312d303101d3f4d195a5a8bd3bffb750b0f803f38b130355534403494e520a323032362d30312d3033011d88146f4aeacaabff8cd4dced5e0a2f130355534403494e520a323032362d30322d3033018b9cd2edfbe3d36671537d4fe58d39b6bd161df3021110019b76daa800816d957b14f9e73c4f6001b8295a33daa0da3db349c562bb2ffb041110019b76daa800817ea6eaf7da64cc9c4b01fe85f5a2dc65a0a5875776e9c3f0f76976cfc615021110019b76daa8008bdfb7caee18c4e42f9e01d2f6d3bb4b0e943c1421d7e2d48ef7711110019b76daa8008fb28249b6dbedfd3b510165bf7663c023a2f7e9b6cb5b71902184afc3f025021110019b76daa8008305858c1dd6d91e178b01a3fbd323d823449b5a3774f7376e03cb1110019b76daa80085718fc20a84fe54c854019fbe09f593b17abb1af2cb833a24bfbb465f083b041110019b76daa80086c7bf9e643258afbee3015869cfb807f1d52960d4432baa2522321110019b76daa80088eeac57232e5405b78a01dd500304ee7dd8b24e1437ab437f34321110019b76daa8008c3ca34207927c8fc41701653373dcb98088902b27ac9b0d3302d51110019b76daa8008e6a89b2695fb07f4bfe01cb725c9dcd778cfc39b9a93acf4300016664872d041110019b76daa80082b0aaa8e8b1546d4166016a2bc5cc0f76c9aa6a9a7000c26368a71110019b76daa800871aa9b65747335f8fe301e2601bcddbeff51b5090bcd0da97f0571110019b76daa800896695dbd5cab418274401e86faf89f6d20a246b3d621c9ead485e1110019b76daa8008c5b82428f1e9b5a40520112aebe2ca2719ec0b1a7b90d57e459eeb74cca6f033310019b76daa8008a17b1db506d29eb072b03555344056d6f6e7468000000000000000100000000000000000000000000000000018d489135f2e1e25f06d16046c17793c73310019b76daa8008a17b1db506d29eb072b03555344056d6f6e746800000000000000010000000000000000000000000000000101c637e36696baa3edbec0bfb88aa739db3310019b76daa8008a17b1db506d29eb072b03555344056d6f6e746800000000000000010000000000000000000000000000000201d92fc3efc51ec93f0d65db5bec53de8045a8ec7b112b10019b76daa8008541a67131cc8f2cccbc03494e52056d6f6e746800000000000000010000000000000002010023388dcf2d4b1394a64815615f6c0f2b10019b76daa8008541a67131cc8f2cccbc034a5059056d6f6e74680000000000000001000000000000000301e756580055a3c67d11d11a0c2abe8c6c2b10019b76daa8008541a67131cc8f2cccbc034b5744056d6f6e7468000000000000000100000000000000040166f669449804ddaf6ab90512192aad882a10019b76daa8008541a67131cc8f2cccbc035553440479656172000000000000000100000000000000010144ea389c3299f5291c18f95e221d74272b10019b76daa8008541a67131cc8f2cccbc03555344056d6f6e746800000000000000010000000000000000012516c191763f8020df15312bc6bd522a2a10019b76daa8008864aaef0255c860d4120355534404796561720000000000000001000000000000000101ac5a3afaa9a7b8dad0535ffa956bb2612b10019b76daa8008864aaef0255c860d41203555344056d6f6e74680000000000000001000000000000000001fd35581a6798d0386d0eeac13334d8952b10019b76daa800896481044b18596f53cc03555344056d6f6e746800000000000000010000000000000000017878833b2326fc7c5c3554e0a809a1da2b10019b76daa8008a17b1db506d29eb072b03555344056d6f6e74680000000000000001000000000000000001d431239aff524bfe559cab8574066b5f2b10019b76daa8008a7cbc95f309c7e15e4103494e52056d6f6e746800000000000000010000000000000002014883e6a2a6a9939d58fc8842803addbf2b10019b76daa8008a7cbc95f309c7e15e41034a5059056d6f6e74680000000000000001000000000000000301b5ea5c1f5aa15e5f2a4d8605dd518c8d2b10019b76daa8008a7cbc95f309c7e15e41034b5744056d6f6e7468000000000000000100000000000000040162e80fa3c137a97bcb80cabb1ba9fa4b2a10019b76daa8008a7cbc95f309c7e15e41035553440479656172000000000000000100000000000000010190641be1075883f78899f6738e33bf962b10019b76daa8008a7cbc95f309c7e15e4103555344056d6f6e74680000000000000001000000000000000001bae6557ddca2f2474f025ce206b959362b10019b76daa8008c4f8e0b6745cb0b8eb903555344056d6f6e74680000000000000001000000000000000001a78516cfa2972184f3942558228e75d22a10019b76daa8008f8ab5eeb053096499980355534404796561720000000000000001000000000000000101b43278b3d3c42eed452a316234623beb2b10019b76daa8008f8ab5eeb0530964999803555344056d6f6e74680000000000000001000000000000000001e0da00a16def6c19042e8ba86362904077bed60c031110019b76daa800851687ac624e03dc6af30164f1302da71f4f724945f2930aff56371110019b76daa8008ca9bf078e6eebe7ae88017f652053f97a56e8be5f32723e1e60ad1110019b76daa8008f599661f2810238dc0f018dd42ac141d4b5b84e7abd89a4197c46', X'9fffea20d1f437c5a132870c716c130598aa95a0bc7e83b5b52b402e794b4408'),
(2, X'008956d1e20108074f55532f32362f01b42f050d1ef57fd4504f169acfd933ff', X'f3fbae75cba39b991375e9a4df74d26beffb53e7f27a5db936839d26629e6dde'),
(3, X'008956d1e20108074f55532f32362f0118e1439174d617c04b595b5431b5d720', X'8f7b9b4d91cd7ce981ec9558a31104c812589a7f46fbabae6be241fe4da076df'),
(4, X'008956d1e20109084f55532f32362f43015622450f62c2bc2c7d3d2dd0a48db551', X'2382aa5f075509b6d79d298cdfb3f2ead0ba9fa3a3455f36a8c6cc5d59ddeda4'),
(5, X'008956d1e20108074f55532f32362f01aa9b010660e5a040814e759954e514de', X'7eabe88b6f7334807725afe947de660951d6a635a5be6d0818ca9eb76b4efa39');
INSERT INTO osto_due_work (company_id, kind, subject_id, kind_order, due_at, generation) VALUES
(X'019b76daa8008c8bb8db0527d89c8369', 'renew', X'019b76daa80089a993d98efff89524f4', 7, 1769904000000000, 0),
(X'019bed4cec00830395af4869dd3621ec', 'open_dunning', X'019bed4cec008216850f1096acef8d6f', 13, 1769299200000000, 1),
(X'019bed4cec00830395af4869dd3621ec', 'renew', X'019bed4cec0080ddb15f7c89a1df04aa', 7, 1771891200000000, 0),
(X'019bed4cec0083babd4de86078f19766', 'renew', X'019bed4cec008743af80d921219a6827', 7, 1771891200000000, 0);

-- Rows of version 4 of the schema: contacts, what they were told, and a card that was replaced.
INSERT INTO osto_meta (name, text) VALUES
('clock_kind', 'test'),
('clock_now', '2026-01-08T00:00:00.000000Z'),
('sealed_schema', '4');

INSERT INTO osto_billing_policies (id, code, version, choices, content_digest) VALUES
(X'019b76daa418818b89d23bc98616dcf9', 'half_even', 1, 'preset=osto
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
advance_tax=none
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
', X'747df36564e75bc5407bb34cbc8477c9dfa3237dbbc917f63cd27b47d4d119ff'),
(X'019b76daa4188430b8a4a3fa9e9bec05', 'no_credit', 1, 'preset=osto
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
advance_tax=none
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
', X'2067426d2b1da5e88e51ac07bea2ced479a1864507cbe8f1795b7ac2542212d0'),
(X'019b76daa418847da0272aa2bab47079', 'by_day', 1, 'preset=osto
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
advance_tax=none
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
', X'19974b6112db8e7159bc563283e7ded1faf4f230b4b2a4e99a5135e32416989d'),
(X'019b76daa418872893c877e09eb6acad', 'by_second', 1, 'preset=osto
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
advance_tax=none
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
', X'097e98f9a373149438c341aa065539d16b6dc8c7eecebb8769222e312a515613'),
(X'019b76daa4188cc4a8696f1dee528342', 'next_document', 1, 'preset=osto
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
advance_tax=none
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
', X'005b355532d1380a5e37ea3e039a38fb83d952672746598e7191a8381d235016');

INSERT INTO osto_legal_entities (id, code, name, country, state, tax_id, address_lines, zone, number_prefix, functional_currency, fiscal_year_start_month, number_pattern, tax_system, prices, has_export_bond, under_small_business_threshold, billing_policy_id) VALUES
(X'019b76daa41887c4b1bc68e1c17d816b', 'osto-in', 'Osto Security India Private Limited', 'IN', 'Karnataka', '29AAECO4821K1Z6', '', 'Asia/Kolkata', 'OST', 'INR', 4, '', 'rules', 'exclusive', 0, 0, NULL),
(X'019b76daa4188df4b75bf36d26dc02be', 'osto-us', 'Osto Security Inc.', 'US', 'Delaware', '', '', 'UTC', 'OUS', 'USD', 1, '', 'rules', 'exclusive', 0, 0, NULL);

INSERT INTO osto_modules (id, code, name, tax_code, position) VALUES
(X'019b76daa418828589e7fd1e700be4f3', 'cloud', 'Cloud', '998316', 0),
(X'019b76daa4188f8390e293e758d24bc8', 'endpoint', 'Endpoint', '998316', 1);

INSERT INTO osto_meters (id, code, name, unit, aggregation, quantity_places, quantity_rounding, is_recurring, is_charged_in_advance, filters, group_by) VALUES
(X'019b76daa4188059b2f8af0c6c703b03', 'scans', 'Scans', 'scans', 'sum', NULL, NULL, 0, 0, '', ''),
(X'019b76daa4188fb2960ce7ca1cbb2a49', 'assets', 'Assets at the peak', 'assets', 'max', NULL, NULL, 0, 0, '', '');

INSERT INTO osto_plans (id, module_id, code, name, position) VALUES
(X'019b76daa4188774ac80733a26e8d92b', X'019b76daa418828589e7fd1e700be4f3', 'cloud_pro', 'Cloud Pro', 1),
(X'019b76daa4188871a2fbcd3eac2fbdd4', X'019b76daa4188f8390e293e758d24bc8', 'endpoint_team', 'Endpoint Team', 3),
(X'019b76daa4188e3ea33e4009818fdcc5', X'019b76daa418828589e7fd1e700be4f3', 'cloud_trial', 'Cloud with a trial', 2),
(X'019b76daa4188fcf9acde7af32f393b8', X'019b76daa418828589e7fd1e700be4f3', 'cloud_basic', 'Cloud Basic', 0);

INSERT INTO osto_plan_versions (id, plan_id, version, trial_days, content_digest, published_at, kind, available_with, not_with, effective_from, subscribers, billing_policy_id) VALUES
(X'019b76daa4188095bf594460ee328d1d', X'019b76daa4188774ac80733a26e8d92b', 1, 0, X'd885118f8acc6f88f3f0701d825d893cc3aa2a017aff59eaf34153152f70d674', 1767225599000000, 'base', '', '', 1767225599000000, 'keep', NULL),
(X'019b76daa41889d5b63e7f9d3752dc64', X'019b76daa4188fcf9acde7af32f393b8', 1, 0, X'f749a51e3eaba272a4acd85d1477afb830c8586c0e2eca6ab6d0c0172d4a4913', 1767225599000000, 'base', '', '', 1767225599000000, 'keep', NULL),
(X'019b76daa4188c78bf07b5a0864af49d', X'019b76daa4188e3ea33e4009818fdcc5', 1, 14, X'6942e4cf7bef0175ea2bcf84489922f5cfbcdc93109ab4219f5e342dc52a0aa6', 1767225599000000, 'base', '', '', 1767225599000000, 'keep', NULL),
(X'019b76daa4188f409579f41cabff6ca4', X'019b76daa4188871a2fbcd3eac2fbdd4', 1, 0, X'9045ceab0a8d75f12e7c91985c80bc136bf7cd05fad679a8a1180f40c6448c75', 1767225599000000, 'base', '', '', 1767225599000000, 'keep', NULL);

INSERT INTO osto_charges (id, plan_version_id, code, name, position, kind, meter_id, included_quantity, limit_quantity, conversion_operation, conversion_factor, conversion_places, conversion_rounding, filters, group_by, billing_mode, phase, billing_policy_id) VALUES
(X'019b76daa41883fe87eab48a82149598', X'019b76daa4188f409579f41cabff6ca4', 'seats', 'Seats', 1, 'seat', NULL, '2', '100', NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa418855aa001a11d44927a5a', X'019b76daa4188f409579f41cabff6ca4', 'assets', 'Assets', 3, 'usage', X'019b76daa4188fb2960ce7ca1cbb2a49', '10', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa41886c28f545c708cc00578', X'019b76daa4188095bf594460ee328d1d', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa41887ffb2edd31e6e181ea7', X'019b76daa4188c78bf07b5a0864af49d', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa4188b5b9c37ba17bf1c5413', X'019b76daa41889d5b63e7f9d3752dc64', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa4188bd2837c413841cb133b', X'019b76daa4188f409579f41cabff6ca4', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019b76daa4188c468060716b1154f1da', X'019b76daa4188f409579f41cabff6ca4', 'scans', 'Scans', 2, 'usage', X'019b76daa4188059b2f8af0c6c703b03', '100', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL);

INSERT INTO osto_prices (charge_id, currency, interval_unit, interval_count, variant, model, unit_price, flat_fee, package_size, free_units, rate_percent, fixed_fee, free_events, free_amount, multiplier, minimum, maximum, dimensions, event_minimum, event_maximum) VALUES
(X'019b76daa41883fe87eab48a82149598', 'USD', 'month', 1, 0, 'per_unit', '12.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa41883fe87eab48a82149598', 'USD', 'year', 1, 1, 'per_unit', '124', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa418855aa001a11d44927a5a', 'USD', 'month', 1, 0, 'per_unit', '0.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa41886c28f545c708cc00578', 'INR', 'month', 1, 2, 'per_unit', '6200', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa41886c28f545c708cc00578', 'JPY', 'month', 1, 3, 'per_unit', '2000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa41886c28f545c708cc00578', 'KWD', 'month', 1, 4, 'per_unit', '20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa41886c28f545c708cc00578', 'USD', 'month', 1, 0, 'per_unit', '62', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa41886c28f545c708cc00578', 'USD', 'year', 1, 1, 'per_unit', '730', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa41887ffb2edd31e6e181ea7', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa4188b5b9c37ba17bf1c5413', 'INR', 'month', 1, 2, 'per_unit', '3100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa4188b5b9c37ba17bf1c5413', 'JPY', 'month', 1, 3, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa4188b5b9c37ba17bf1c5413', 'KWD', 'month', 1, 4, 'per_unit', '10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa4188b5b9c37ba17bf1c5413', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa4188b5b9c37ba17bf1c5413', 'USD', 'year', 1, 1, 'per_unit', '365', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa4188bd2837c413841cb133b', 'USD', 'month', 1, 0, 'per_unit', '100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa4188bd2837c413841cb133b', 'USD', 'year', 1, 1, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa4188c468060716b1154f1da', 'USD', 'month', 1, 0, 'graduated', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);

INSERT INTO osto_price_tiers (charge_id, currency, interval_unit, interval_count, variant, position, up_to, unit_price, flat_fee, rate_percent, block_size, maximum) VALUES
(X'019b76daa4188c468060716b1154f1da', 'USD', 'month', 1, 0, 0, '50', '0.2', NULL, NULL, NULL, NULL),
(X'019b76daa4188c468060716b1154f1da', 'USD', 'month', 1, 0, 1, '150', '0.15', NULL, NULL, NULL, NULL),
(X'019b76daa4188c468060716b1154f1da', 'USD', 'month', 1, 0, 2, NULL, '0.105', NULL, NULL, NULL, NULL);

INSERT INTO osto_tax_rules (id, legal_entity_id, place, code, name, rate_percent, valid_from, position, valid_to, country, state, tax_codes, treatment, tax_on) VALUES
(X'019b76daa418803eb3363d038958a966', X'019b76daa41887c4b1bc68e1c17d816b', 'same_state', 'sgst', 'SGST', '9', '2020-01-01', 1, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa418824c8539f4e17e966849', X'019b76daa41887c4b1bc68e1c17d816b', 'other_state', 'igst', 'IGST', '18', '2020-01-01', 2, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa4188b42952bdd123e91bd5a', X'019b76daa41887c4b1bc68e1c17d816b', 'same_state', 'cgst', 'CGST', '9', '2020-01-01', 0, NULL, '', '', '', 'taxed', 'net');

INSERT INTO osto_fx_rates (base, quote, valid_from, rate, source) VALUES
('JPY', 'INR', '2025-01-01', '0.55', 'made up'),
('KWD', 'INR', '2025-01-01', '270', 'made up'),
('USD', 'INR', '2025-01-01', '80', 'made up'),
('USD', 'INR', '2026-01-03', '82.5', 'made up'),
('USD', 'INR', '2026-02-03', '81', 'made up');

INSERT INTO osto_dunning_policies (id, code, name, version, payment_grace_days, scope, content_digest) VALUES
(X'019b76daa4188d4f87b093431d7a2cd3', 'standard', 'Retry on days 3 and 5, suspend on day 7, retry on day 10, end on day 30', 1, 7, 'account', X'e6f73a68d5e9fe8071bb14b0f52058cd2a8fed851c4483f02fa189735617cfe8'),
(X'019b76daa4188e37a92dc283c177f9c4', 'gentle', 'Only what is unpaid; limit on day 7, end on day 20', 1, 7, 'subscription', X'af0362b862c69f4e35057d9662da3c3189af2e072520fe81d3b125398b59159a');

INSERT INTO osto_dunning_policy_steps (policy_id, position, offset_days, action) VALUES
(X'019b76daa4188d4f87b093431d7a2cd3', 0, 1, 'notify'),
(X'019b76daa4188d4f87b093431d7a2cd3', 1, 3, 'retry'),
(X'019b76daa4188d4f87b093431d7a2cd3', 2, 5, 'retry'),
(X'019b76daa4188d4f87b093431d7a2cd3', 3, 7, 'suspend'),
(X'019b76daa4188d4f87b093431d7a2cd3', 4, 10, 'retry'),
(X'019b76daa4188d4f87b093431d7a2cd3', 5, 30, 'end'),
(X'019b76daa4188e37a92dc283c177f9c4', 0, 7, 'limit'),
(X'019b76daa4188e37a92dc283c177f9c4', 1, 20, 'end');

INSERT INTO osto_companies (company_id, legal_entity_id, code, name, country, state, tax_id, address_lines, billing_email, zone, currency, net_terms_days, billing_policy_id, dunning_policy_id, created_at, billing_day, buyer_kind, tax_exempt, in_special_economic_zone, place_of_supply, display_currency) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa4188df4b75bf36d26dc02be', 'acme', 'Acme Corp', 'US', 'Delaware', '', '', 'office@acme.example', 'UTC', 'USD', 0, X'019b76daa418847da0272aa2bab47079', X'019b76daa4188d4f87b093431d7a2cd3', 1767225599000000, NULL, NULL, 0, 0, '', NULL);

INSERT INTO osto_subscriptions (id, company_id, module_id, state, current_item_id, start_at, trial_end_at, current_period_start, current_period_end, paused_at, ended_at, end_reason, created_at, billing_day, base_subscription_id, billing_policy_id, transferred_from, purchase_order) VALUES
(X'019b76daa800811fa268f0dd18e9655c', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa418828589e7fd1e700be4f3', 'active', X'019b76daa800888391126d3427db54e9', 1767225600000000, NULL, 1767225600000000, 1769904000000000, NULL, NULL, NULL, 1767225600000000, NULL, NULL, NULL, NULL, '');

INSERT INTO osto_subscription_items (id, company_id, subscription_id, plan_version_id, interval_unit, seat_count, anchor, valid_from, valid_to, charged_through, usage_closed_through, interval_count, billing_mode, arrears_through, paid_item_id, phase, phase_end_at, phases_from, zone, joined_at, counted_from, usage_month_from, usage_from, usage_by_period) VALUES
(X'019b76daa800888391126d3427db54e9', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa800811fa268f0dd18e9655c', X'019b76daa41889d5b63e7f9d3752dc64', 'month', 1, 1767225600000000, 1767225600000000, NULL, 1769904000000000, 1767225600000000, 1, 'advance', 1767225600000000, NULL, 0, NULL, 1767225600000000, '', NULL, NULL, NULL, 1767225600000000, 0);

INSERT INTO osto_documents (id, company_id, legal_entity_id, kind, state, currency, invoice_at, finalized_at, issued_on, due_on, series, number, line_count, subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor, buyer_name, buyer_address, buyer_tax_id, tax_included_minor, billing_policy_id, split_key, note, display_currency, display_total_minor, display_rate_from, display_rate, display_source, tax_requested_at, purchase_order) VALUES
(X'019b76daa8008a5ca87550bee9da2dd1', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa4188df4b75bf36d26dc02be', 'invoice', 'finalized', 'USD', 1767225600000000, 1767225600000000, '2026-01-01', '2026-01-01', 'OUS/26/', 'OUS/26/00001', 1, 3100, 0, 0, 0, 3100, 'Acme Corp', '', '', 0, X'019b76daa418847da0272aa2bab47079', '', '', NULL, NULL, NULL, '', '', NULL, '');

INSERT INTO osto_document_lines (id, company_id, document_id, position, kind, subscription_id, item_id, charge_id, module_id, description, service_start, service_end, quantity, unit_price, currency, amount_minor, share_numerator, share_denominator, exact_amount, rounding, credited_line_id, billing_policy_id, rule_version, tax_code, discount_minor, purchase_order) VALUES
(X'019b76daa8008682a3bf5b042953a0c0', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008a5ca87550bee9da2dd1', 0, 'recurring', X'019b76daa800811fa268f0dd18e9655c', X'019b76daa800888391126d3427db54e9', X'019b76daa4188b5b9c37ba17bf1c5413', X'019b76daa418828589e7fd1e700be4f3', 'Cloud Basic: Platform', 1767225600000000, 1769904000000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa418847da0272aa2bab47079', 1, '', 0, '');

INSERT INTO osto_billed_periods (company_id, item_id, charge_id, service_start, service_end, revision, previous_end, line_id) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa800888391126d3427db54e9', X'019b76daa4188b5b9c37ba17bf1c5413', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa8008682a3bf5b042953a0c0');

INSERT INTO osto_document_balances (company_id, document_id, currency, total_minor, credit_applied_minor, allocated_minor, due_minor, due_on, paid_at, prepaid_applied_minor, credited_minor, withheld_minor, reopened_on) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008a5ca87550bee9da2dd1', 'USD', 3100, 0, 3100, 0, '2026-01-01', 1767830400000000, 0, 0, 0, NULL);

INSERT INTO osto_number_series (series, legal_entity_id, kind, fiscal_year, lane, last_number, pattern) VALUES
('OUS/26/', X'019b76daa4188df4b75bf36d26dc02be', 'invoice', '2026', 0, 1, 'OUS/{fy:short}/{kind}{seq:5}');

INSERT INTO osto_numbers (series, number, printed_number, company_id, document_id, disposition) VALUES
('OUS/26/', 1, 'OUS/26/00001', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008a5ca87550bee9da2dd1', 'used');

INSERT INTO osto_payment_methods (id, company_id, kind, state, provider, token, brand, last4, expiry_year, expiry_month, priority, created_at, changed_at) VALUES
(X'019b76daa80081c0930b6f0730fc34bb', X'019b76daa4188a008e4d1979433ef3f9', 'card', 'valid', 'simulated', 'sim_insufficient_funds', '', '', NULL, NULL, 0, 1767225600000000, NULL),
(X'019b9ae72c00898a8285c45198edcaf4', X'019b76daa4188a008e4d1979433ef3f9', 'card', 'valid', 'simulated', 'sim_ok', '', '', NULL, NULL, 1, 1767830400000000, NULL);

INSERT INTO osto_payment_attempts (id, company_id, document_id, method_id, reason, state, ordinal, currency, amount_minor, decline_class, decline_code, provider_reference, look_up_count, created_at, submitted_at, settled_at, action_url, action_expires_at) VALUES
(X'019b76daa8008585a3f526523e1fd0eb', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008a5ca87550bee9da2dd1', X'019b76daa80081c0930b6f0730fc34bb', 'automatic', 'declined', 1, 'USD', 3100, 'retry', 'insufficient_funds', 'sim_1bc30598425b9ec3f1c3664c', 0, 1767225600000000, 1767225600000000, 1767225600000000, NULL, NULL),
(X'019b864dbc008015812a4e998f1cc0d2', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008a5ca87550bee9da2dd1', X'019b76daa80081c0930b6f0730fc34bb', 'dunning', 'declined', 2, 'USD', 3100, 'retry', 'insufficient_funds', 'sim_61741bd636c0f2fd731e3769', 0, 1767484800000000, 1767484800000000, 1767484800000000, NULL, NULL),
(X'019b909a74008c45b3de75182a0952df', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008a5ca87550bee9da2dd1', X'019b76daa80081c0930b6f0730fc34bb', 'dunning', 'declined', 3, 'USD', 3100, 'retry', 'insufficient_funds', 'sim_96af317bd969522a332acddf', 0, 1767657600000000, 1767657600000000, 1767657600000000, NULL, NULL),
(X'019b9ae72c00890d80d5e94e7e1695c1', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008a5ca87550bee9da2dd1', X'019b9ae72c00898a8285c45198edcaf4', 'customer', 'succeeded', 4, 'USD', 3100, NULL, NULL, 'sim_eec19330be3c65d42037df9d', 0, 1767830400000000, 1767830400000000, 1767830400000000, NULL, NULL);

INSERT INTO osto_payments (id, company_id, attempt_id, currency, amount_minor, provider, provider_reference, received_at) VALUES
(X'019b9ae72c008c44b7018ed5658d8df8', X'019b76daa4188a008e4d1979433ef3f9', X'019b9ae72c00890d80d5e94e7e1695c1', 'USD', 3100, 'simulated', 'sim_eec19330be3c65d42037df9d', 1767830400000000);

INSERT INTO osto_allocations (id, company_id, payment_id, document_id, currency, amount_minor, allocated_at) VALUES
(X'019b9ae72c008e98878009fc6889955a', X'019b76daa4188a008e4d1979433ef3f9', X'019b9ae72c008c44b7018ed5658d8df8', X'019b76daa8008a5ca87550bee9da2dd1', 'USD', 3100, 1767830400000000);

INSERT INTO osto_dunning_cases (id, company_id, document_id, policy_id, state, next_position, opened_at, closed_at) VALUES
(X'019b7c010400801692e651b454c95b6d', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008a5ca87550bee9da2dd1', X'019b76daa4188d4f87b093431d7a2cd3', 'recovered', 4, 1767312000000000, 1767830400000000);

INSERT INTO osto_dunning_steps (company_id, case_id, position, action, taken_at) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', X'019b7c010400801692e651b454c95b6d', 0, 'notify', 1767312000000000),
(X'019b76daa4188a008e4d1979433ef3f9', X'019b7c010400801692e651b454c95b6d', 1, 'retry', 1767484800000000),
(X'019b76daa4188a008e4d1979433ef3f9', X'019b7c010400801692e651b454c95b6d', 2, 'retry', 1767657600000000),
(X'019b76daa4188a008e4d1979433ef3f9', X'019b7c010400801692e651b454c95b6d', 3, 'suspend', 1767830400000000);

INSERT INTO osto_blocks (id, company_id, subscription_id, case_id, source, access, reason, placed_at, lifted_at) VALUES
(X'019b9ae72c008b918bc6988045d2b695', X'019b76daa4188a008e4d1979433ef3f9', NULL, X'019b7c010400801692e651b454c95b6d', 'dunning', 'blocked', 'overdue invoice', 1767830400000000, 1767830400000000);

INSERT INTO osto_journal_entries (id, company_id, legal_entity_id, source_kind, source_id, description, booked_on, effective_at, recorded_at) VALUES
(X'019b76daa8008508a278b42c69c0f88f', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa4188df4b75bf36d26dc02be', 'document_finalized', X'019b76daa8008a5ca87550bee9da2dd1', 'Invoice OUS/26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b9ae72c008f3b80fc2f1ff338f005', X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa4188df4b75bf36d26dc02be', 'payment_received', X'019b9ae72c008c44b7018ed5658d8df8', 'Payment for OUS/26/00001', '2026-01-08', 1767830400000000, 1767830400000000);

INSERT INTO osto_postings (company_id, entry_id, position, account, module_id, currency, amount_minor, functional_currency, functional_minor) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008508a278b42c69c0f88f', 0, 'receivable', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa4188a008e4d1979433ef3f9', X'019b76daa8008508a278b42c69c0f88f', 1, 'deferred_revenue', X'019b76daa418828589e7fd1e700be4f3', 'USD', -3100, 'USD', -3100),
(X'019b76daa4188a008e4d1979433ef3f9', X'019b9ae72c008f3b80fc2f1ff338f005', 0, 'cash_clearing', NULL, 'USD', 3100, 'USD', 3100),
(X'019b76daa4188a008e4d1979433ef3f9', X'019b9ae72c008f3b80fc2f1ff338f005', 1, 'receivable', NULL, 'USD', -3100, 'USD', -3100);

INSERT INTO osto_events (company_id, sequence, kind, subject_id, effective_at, recorded_at, payload, prev_hash, hash) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', 1, 'company_created', X'019b76daa4188a008e4d1979433ef3f9', 1767225599000000, 1767225599000000, X'0000000000000000000647484610fdc0000647484610fdc0019b76daa4188a008e4d1979433ef3f9', X'0000000000000000000000000000000000000000000000000000000000000000', X'b20a52a025607673dcf0a5df1dbc4e616bf18254adb1f62b2c9c4b4362526f4d'),
(X'019b76daa4188a008e4d1979433ef3f9', 2, 'company_updated', X'019b76daa4188a008e4d1979433ef3f9', 1767225599000000, 1767225599000000, X'0000000000000039000647484610fdc0000647484610fdc0019b76daa4188a008e4d1979433ef3f9019b76daa41880c784bc8882ffcbd98f', X'b20a52a025607673dcf0a5df1dbc4e616bf18254adb1f62b2c9c4b4362526f4d', X'38b7b7324ed93135de1126ebf9ef2f491c62aa2241886feaad3ef3232a6fff52'),
(X'019b76daa4188a008e4d1979433ef3f9', 3, 'company_updated', X'019b76daa4188a008e4d1979433ef3f9', 1767225600000000, 1767225600000000, X'000000000000003900064748462040000006474846204000019b76daa4188a008e4d1979433ef3f9019b76daa8008f899f51bab2b47d9139', X'38b7b7324ed93135de1126ebf9ef2f491c62aa2241886feaad3ef3232a6fff52', X'966c94726333cb30525a1a46deedd80f9f2da069089333194a2612816494611f'),
(X'019b76daa4188a008e4d1979433ef3f9', 4, 'company_updated', X'019b76daa4188a008e4d1979433ef3f9', 1767225600000000, 1767225600000000, X'000000000000003900064748462040000006474846204000019b76daa4188a008e4d1979433ef3f9', X'966c94726333cb30525a1a46deedd80f9f2da069089333194a2612816494611f', X'2d453a2cae41074671a0b14b10fdb38db8e8eb0acacb065693375d1edfb1821c'),
(X'019b76daa4188a008e4d1979433ef3f9', 5, 'method_added', X'019b76daa80081c0930b6f0730fc34bb', 1767225600000000, 1767225600000000, X'000000000000001000064748462040000006474846204000019b76daa80081c0930b6f0730fc34bb', X'2d453a2cae41074671a0b14b10fdb38db8e8eb0acacb065693375d1edfb1821c', X'b649a9405cfd6af60a675af6c277add9af8be1eb1490445a7ebd4b55b4a34982'),
(X'019b76daa4188a008e4d1979433ef3f9', 6, 'subscription_created', X'019b76daa800811fa268f0dd18e9655c', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa800811fa268f0dd18e9655c019b76daa41889d5b63e7f9d3752dc6400000000000000010006474846204000', X'b649a9405cfd6af60a675af6c277add9af8be1eb1490445a7ebd4b55b4a34982', X'f2dd979553063816c3e5e2745a2b0c2ea71647ee47f764cf9103e79ab0ccb0d0'),
(X'019b76daa4188a008e4d1979433ef3f9', 7, 'subscription_started', X'019b76daa800811fa268f0dd18e9655c', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa800811fa268f0dd18e9655c', X'f2dd979553063816c3e5e2745a2b0c2ea71647ee47f764cf9103e79ab0ccb0d0', X'c605d1b1ef995ffb01b94390058f3057fa4200226e8d3d9af1dd1def1e5d65df'),
(X'019b76daa4188a008e4d1979433ef3f9', 8, 'subscription_renewed', X'019b76daa800811fa268f0dd18e9655c', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa800811fa268f0dd18e9655c019b76daa800888391126d3427db54e90006474846204000000649b7e334e000', X'c605d1b1ef995ffb01b94390058f3057fa4200226e8d3d9af1dd1def1e5d65df', X'c83fcaec7fad3d9afcaf58d6a9951e2cce179947cf1ac4f9a888e6d9a1a935f2'),
(X'019b76daa4188a008e4d1979433ef3f9', 9, 'document_finalized', X'019b76daa8008a5ca87550bee9da2dd1', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa8008a5ca87550bee9da2dd10000000000000c1c55534400000000000000005553440000000000000c1c5553440000000000000001', X'c83fcaec7fad3d9afcaf58d6a9951e2cce179947cf1ac4f9a888e6d9a1a935f2', X'c64c22adc49aef95ca9eab187c51dd0c9893da6b3c445a76ab4362990b514234'),
(X'019b76daa4188a008e4d1979433ef3f9', 10, 'attempt_created', X'019b76daa8008585a3f526523e1fd0eb', 1767225600000000, 1767225600000000, X'000000000000001500064748462040000006474846204000019b76daa8008585a3f526523e1fd0eb019b76daa8008a5ca87550bee9da2dd1019b76daa80081c0930b6f0730fc34bb0000000000000c1c555344', X'c64c22adc49aef95ca9eab187c51dd0c9893da6b3c445a76ab4362990b514234', X'e768fce784fa5ad2ec19bf1fec13f0193a4bc0da0254e0e9a2f67cbf6a8e9366'),
(X'019b76daa4188a008e4d1979433ef3f9', 11, 'attempt_submitted', X'019b76daa8008585a3f526523e1fd0eb', 1767225600000000, 1767225600000000, X'000000000000001600064748462040000006474846204000019b76daa8008585a3f526523e1fd0eb', X'e768fce784fa5ad2ec19bf1fec13f0193a4bc0da0254e0e9a2f67cbf6a8e9366', X'693443050746f717d01674d240c93a7a0820b6e4460a54cc550b980fb6f72cc4'),
(X'019b76daa4188a008e4d1979433ef3f9', 12, 'attempt_declined', X'019b76daa8008585a3f526523e1fd0eb', 1767225600000000, 1767225600000000, X'000000000000001800064748462040000006474846204000019b76daa8008585a3f526523e1fd0eb', X'693443050746f717d01674d240c93a7a0820b6e4460a54cc550b980fb6f72cc4', X'8bed541310d33d433248945aa89fb75a8f51a77f0a4d51e957df6ac423b22aa1'),
(X'019b76daa4188a008e4d1979433ef3f9', 13, 'company_updated', X'019b76daa4188a008e4d1979433ef3f9', 1767225600000000, 1767225600000000, X'000000000000003900064748462040000006474846204000019b76daa4188a008e4d1979433ef3f9019b76daa8008f899f51bab2b47d9139', X'8bed541310d33d433248945aa89fb75a8f51a77f0a4d51e957df6ac423b22aa1', X'3689e2698385cd8c1bc182f427b4497fba178cc3bb668f7b45fe3fd34f956c0e'),
(X'019b76daa4188a008e4d1979433ef3f9', 14, 'dunning_opened', X'019b7c010400801692e651b454c95b6d', 1767312000000000, 1767312000000000, X'00000000000000200006475c63f7a0000006475c63f7a000019b7c010400801692e651b454c95b6d019b76daa8008a5ca87550bee9da2dd1019b76daa4188d4f87b093431d7a2cd3', X'3689e2698385cd8c1bc182f427b4497fba178cc3bb668f7b45fe3fd34f956c0e', X'0f9e0617c7d51ddcb2e34ad3c3af74607e55b73df86f3206c039c920269424e1'),
(X'019b76daa4188a008e4d1979433ef3f9', 15, 'dunning_step_taken', X'019b7c010400801692e651b454c95b6d', 1767312000000000, 1767312000000000, X'00000000000000210006475c63f7a0000006475c63f7a000019b7c010400801692e651b454c95b6d00000000000000000000000000000001', X'0f9e0617c7d51ddcb2e34ad3c3af74607e55b73df86f3206c039c920269424e1', X'b4dbef744b33e38203c4e0e2b76751bd6fb94b717632c03b2a87c240ef85f8e2'),
(X'019b76daa4188a008e4d1979433ef3f9', 16, 'dunning_step_taken', X'019b7c010400801692e651b454c95b6d', 1767484800000000, 1767484800000000, X'0000000000000021000647849fa66000000647849fa66000019b7c010400801692e651b454c95b6d00000000000000010000000000000000', X'b4dbef744b33e38203c4e0e2b76751bd6fb94b717632c03b2a87c240ef85f8e2', X'ef005fd732535c368158a8d1b3b207f85a8bc5e3798be28ede0a39c3876b8fdd'),
(X'019b76daa4188a008e4d1979433ef3f9', 17, 'attempt_created', X'019b864dbc008015812a4e998f1cc0d2', 1767484800000000, 1767484800000000, X'0000000000000015000647849fa66000000647849fa66000019b864dbc008015812a4e998f1cc0d2019b76daa8008a5ca87550bee9da2dd1019b76daa80081c0930b6f0730fc34bb0000000000000c1c555344', X'ef005fd732535c368158a8d1b3b207f85a8bc5e3798be28ede0a39c3876b8fdd', X'd8e9a76cbb4b470c8f5dff203ed2f26dd00512b68db9db4b6f3c6413a347303c'),
(X'019b76daa4188a008e4d1979433ef3f9', 18, 'attempt_submitted', X'019b864dbc008015812a4e998f1cc0d2', 1767484800000000, 1767484800000000, X'0000000000000016000647849fa66000000647849fa66000019b864dbc008015812a4e998f1cc0d2', X'd8e9a76cbb4b470c8f5dff203ed2f26dd00512b68db9db4b6f3c6413a347303c', X'5d7d42e79c4817e95e6ddbd2fe746f4c8d012f38df8aa5ba69da7a0db3348d66'),
(X'019b76daa4188a008e4d1979433ef3f9', 19, 'attempt_declined', X'019b864dbc008015812a4e998f1cc0d2', 1767484800000000, 1767484800000000, X'0000000000000018000647849fa66000000647849fa66000019b864dbc008015812a4e998f1cc0d2', X'5d7d42e79c4817e95e6ddbd2fe746f4c8d012f38df8aa5ba69da7a0db3348d66', X'8f7899ae021e511d4991cb673b4b5e70f1df1c9966793afea7a0543aa4c924f5'),
(X'019b76daa4188a008e4d1979433ef3f9', 20, 'dunning_step_taken', X'019b7c010400801692e651b454c95b6d', 1767657600000000, 1767657600000000, X'0000000000000021000647acdb552000000647acdb552000019b7c010400801692e651b454c95b6d00000000000000020000000000000000', X'8f7899ae021e511d4991cb673b4b5e70f1df1c9966793afea7a0543aa4c924f5', X'069cc77262f57436a5ab88425cd63f81486d9271cfb783cc2b2b1dd602742b84'),
(X'019b76daa4188a008e4d1979433ef3f9', 21, 'attempt_created', X'019b909a74008c45b3de75182a0952df', 1767657600000000, 1767657600000000, X'0000000000000015000647acdb552000000647acdb552000019b909a74008c45b3de75182a0952df019b76daa8008a5ca87550bee9da2dd1019b76daa80081c0930b6f0730fc34bb0000000000000c1c555344', X'069cc77262f57436a5ab88425cd63f81486d9271cfb783cc2b2b1dd602742b84', X'361621aa8fcd70356be35ec79432985495b848ea7fcda88d93e05fdfa297259a'),
(X'019b76daa4188a008e4d1979433ef3f9', 22, 'attempt_submitted', X'019b909a74008c45b3de75182a0952df', 1767657600000000, 1767657600000000, X'0000000000000016000647acdb552000000647acdb552000019b909a74008c45b3de75182a0952df', X'361621aa8fcd70356be35ec79432985495b848ea7fcda88d93e05fdfa297259a', X'd415e4474123486c6ac6e74c5d97fcbf6567eadd677c49a995ea347d1446c398'),
(X'019b76daa4188a008e4d1979433ef3f9', 23, 'attempt_declined', X'019b909a74008c45b3de75182a0952df', 1767657600000000, 1767657600000000, X'0000000000000018000647acdb552000000647acdb552000019b909a74008c45b3de75182a0952df', X'd415e4474123486c6ac6e74c5d97fcbf6567eadd677c49a995ea347d1446c398', X'4cb7059564d4c7507f7e0bfeda9bb9eaed85648567a39b984dee319c868840d6'),
(X'019b76daa4188a008e4d1979433ef3f9', 24, 'dunning_step_taken', X'019b7c010400801692e651b454c95b6d', 1767830400000000, 1767830400000000, X'0000000000000021000647d51703e000000647d51703e000019b7c010400801692e651b454c95b6d00000000000000030000000000000003', X'4cb7059564d4c7507f7e0bfeda9bb9eaed85648567a39b984dee319c868840d6', X'c34e43621d623ef42920efe627427a7468482dac392373a5fc93bef0482ea173'),
(X'019b76daa4188a008e4d1979433ef3f9', 25, 'block_placed', X'019b9ae72c008b918bc6988045d2b695', 1767830400000000, 1767830400000000, X'0000000000000025000647d51703e000000647d51703e000019b9ae72c008b918bc6988045d2b695019b7c010400801692e651b454c95b6d0000000000000003', X'c34e43621d623ef42920efe627427a7468482dac392373a5fc93bef0482ea173', X'7f79e400d8d228bd3541ad00d2b8fc630fc055e7b964f582700b78ef0df46718'),
(X'019b76daa4188a008e4d1979433ef3f9', 26, 'method_added', X'019b9ae72c00898a8285c45198edcaf4', 1767830400000000, 1767830400000000, X'0000000000000010000647d51703e000000647d51703e000019b9ae72c00898a8285c45198edcaf4', X'7f79e400d8d228bd3541ad00d2b8fc630fc055e7b964f582700b78ef0df46718', X'8fecc5ab59d9b33454ae32d730fbd62cc837faad3a701dae1a272c054d5870bb'),
(X'019b76daa4188a008e4d1979433ef3f9', 27, 'attempt_created', X'019b9ae72c00890d80d5e94e7e1695c1', 1767830400000000, 1767830400000000, X'0000000000000015000647d51703e000000647d51703e000019b9ae72c00890d80d5e94e7e1695c1019b76daa8008a5ca87550bee9da2dd1019b9ae72c00898a8285c45198edcaf40000000000000c1c555344', X'8fecc5ab59d9b33454ae32d730fbd62cc837faad3a701dae1a272c054d5870bb', X'8a84523b36dba46c80f8d6fc5543bde83ec82da711e105efeebc94ff85c13851'),
(X'019b76daa4188a008e4d1979433ef3f9', 28, 'attempt_submitted', X'019b9ae72c00890d80d5e94e7e1695c1', 1767830400000000, 1767830400000000, X'0000000000000016000647d51703e000000647d51703e000019b9ae72c00890d80d5e94e7e1695c1', X'8a84523b36dba46c80f8d6fc5543bde83ec82da711e105efeebc94ff85c13851', X'1bc755e9b23f7e4e8191fed2a3016831a0cb5cbacfeb871efcf0d378a566d448'),
(X'019b76daa4188a008e4d1979433ef3f9', 29, 'attempt_succeeded', X'019b9ae72c00890d80d5e94e7e1695c1', 1767830400000000, 1767830400000000, X'0000000000000017000647d51703e000000647d51703e000019b9ae72c00890d80d5e94e7e1695c1', X'1bc755e9b23f7e4e8191fed2a3016831a0cb5cbacfeb871efcf0d378a566d448', X'48fab3973feb9e6935f533132cc7b417668ace1e10bd6a65c2c30e1755e29380'),
(X'019b76daa4188a008e4d1979433ef3f9', 30, 'payment_received', X'019b9ae72c008c44b7018ed5658d8df8', 1767830400000000, 1767830400000000, X'000000000000001f000647d51703e000000647d51703e000019b9ae72c008c44b7018ed5658d8df8019b9ae72c00890d80d5e94e7e1695c10000000000000c1c555344', X'48fab3973feb9e6935f533132cc7b417668ace1e10bd6a65c2c30e1755e29380', X'78bf3c6c50ed9ca7b0509f6be840944ca4cb81fb6eb04cbf3c92adf966ca84ba'),
(X'019b76daa4188a008e4d1979433ef3f9', 31, 'document_paid', X'019b76daa8008a5ca87550bee9da2dd1', 1767830400000000, 1767830400000000, X'000000000000000f000647d51703e000000647d51703e000019b76daa8008a5ca87550bee9da2dd1', X'78bf3c6c50ed9ca7b0509f6be840944ca4cb81fb6eb04cbf3c92adf966ca84ba', X'd029773bdb97d558a7701b7df713c43d51d7cab680363941642eaf29e9f8642c'),
(X'019b76daa4188a008e4d1979433ef3f9', 32, 'dunning_recovered', X'019b7c010400801692e651b454c95b6d', 1767830400000000, 1767830400000000, X'0000000000000022000647d51703e000000647d51703e000019b7c010400801692e651b454c95b6d', X'd029773bdb97d558a7701b7df713c43d51d7cab680363941642eaf29e9f8642c', X'9aa154bd974d53e44475611433e3abff1ba6a0623158b494b91034eb01c2f9c1'),
(X'019b76daa4188a008e4d1979433ef3f9', 33, 'block_lifted', X'019b9ae72c008b918bc6988045d2b695', 1767830400000000, 1767830400000000, X'0000000000000026000647d51703e000000647d51703e000019b9ae72c008b918bc6988045d2b695', X'9aa154bd974d53e44475611433e3abff1ba6a0623158b494b91034eb01c2f9c1', X'0874528fe02284a9253b08743d5318488f3637d925305ecebc45fe5a191348ce'),
(X'019b76daa4188a008e4d1979433ef3f9', 34, 'company_updated', X'019b76daa4188a008e4d1979433ef3f9', 1767830400000000, 1767830400000000, X'0000000000000039000647d51703e000000647d51703e000019b76daa4188a008e4d1979433ef3f9', X'0874528fe02284a9253b08743d5318488f3637d925305ecebc45fe5a191348ce', X'5bde2dbd123c7b6f2e78962fe839e2180556d731513660d4a2ee4bb32d71b093');

INSERT INTO osto_feed (position, company_id, sequence) VALUES
(1, X'019b76daa4188a008e4d1979433ef3f9', 1),
(2, X'019b76daa4188a008e4d1979433ef3f9', 2),
(3, X'019b76daa4188a008e4d1979433ef3f9', 3),
(4, X'019b76daa4188a008e4d1979433ef3f9', 4),
(5, X'019b76daa4188a008e4d1979433ef3f9', 5),
(6, X'019b76daa4188a008e4d1979433ef3f9', 6),
(7, X'019b76daa4188a008e4d1979433ef3f9', 7),
(8, X'019b76daa4188a008e4d1979433ef3f9', 8),
(9, X'019b76daa4188a008e4d1979433ef3f9', 9),
(10, X'019b76daa4188a008e4d1979433ef3f9', 10),
(11, X'019b76daa4188a008e4d1979433ef3f9', 11),
(12, X'019b76daa4188a008e4d1979433ef3f9', 12),
(13, X'019b76daa4188a008e4d1979433ef3f9', 13),
(14, X'019b76daa4188a008e4d1979433ef3f9', 14),
(15, X'019b76daa4188a008e4d1979433ef3f9', 15),
(16, X'019b76daa4188a008e4d1979433ef3f9', 16),
(17, X'019b76daa4188a008e4d1979433ef3f9', 17),
(18, X'019b76daa4188a008e4d1979433ef3f9', 18),
(19, X'019b76daa4188a008e4d1979433ef3f9', 19),
(20, X'019b76daa4188a008e4d1979433ef3f9', 20),
(21, X'019b76daa4188a008e4d1979433ef3f9', 21),
(22, X'019b76daa4188a008e4d1979433ef3f9', 22),
(23, X'019b76daa4188a008e4d1979433ef3f9', 23),
(24, X'019b76daa4188a008e4d1979433ef3f9', 24),
(25, X'019b76daa4188a008e4d1979433ef3f9', 25),
(26, X'019b76daa4188a008e4d1979433ef3f9', 26),
(27, X'019b76daa4188a008e4d1979433ef3f9', 27),
(28, X'019b76daa4188a008e4d1979433ef3f9', 28),
(29, X'019b76daa4188a008e4d1979433ef3f9', 29),
(30, X'019b76daa4188a008e4d1979433ef3f9', 30),
(31, X'019b76daa4188a008e4d1979433ef3f9', 31),
(32, X'019b76daa4188a008e4d1979433ef3f9', 32),
(33, X'019b76daa4188a008e4d1979433ef3f9', 33),
(34, X'019b76daa4188a008e4d1979433ef3f9', 34);

INSERT INTO osto_seals (company_id, sequence, seals, hash) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', 1, X'00ee07f2470100011d144c2db5d5891b89f29538908f30da3184a2e70108000000000000000101c7acfd86df05a09e7e46deaa0ab115a7', X'9108b51cee991bd3f45a03223fe8d6f77a5f16bec44803803e7bd9b7dcd15b7a'),
(X'019b76daa4188a008e4d1979433ef3f9', 2, X'009ec24afb011110019b76daa41880c784bc8882ffcbd98f0167e2de71728c1068d4e46f47bd8a39873184a2e70108000000000000000201d54e7ec057b5218429fe8d72278809a1', X'1e33e40b08a8830f77bf76fe2634f2701a64500caa11a0b38c8352ddd1372222'),
(X'019b76daa4188a008e4d1979433ef3f9', 3, X'009ec24afb011110019b76daa8008f899f51bab2b47d913901a9e5b5f9e8fa32c7ebd976259477c5bd3184a2e70108000000000000000301ed764e742064fb5611f1c6c2882994f1', X'1f5d9937d869ea24594585e7edf9c8d5280d26048f03e496db60fb512cdb5600'),
(X'019b76daa4188a008e4d1979433ef3f9', 4, X'003184a2e70108000000000000000401593abcb2d88d946665b096f25113c479a467de4a02100f6163636573735f726573746f72656401756632702d76115189008b8968863e3211107061796d656e745f72656365697665640160dc435e7aa439eafcdd7d53898651d6', X'8fe2519226bfe2ded5ffef98ee8209ecde92f22af0c52d65e47b505ed4de9d9f'),
(X'019b76daa4188a008e4d1979433ef3f9', 5, X'008cf47615021f0d6d6574686f645f65787069727910019b76daa80081c0930b6f0730fc34bb00200e6d6574686f645f7761726e696e6710019b76daa80081c0930b6f0730fc34bb003184a2e70108000000000000000501619dd0352c219acc97e0f03e536326b1ff76b8aa011110019b76daa80081c0930b6f0730fc34bb01c3ca6b635420179516635e41c7700e61', X'fbfc40413fae895b1cb3c76b535c2683b886842629b3795eccfbdf602b901cf9'),
(X'019b76daa4188a008e4d1979433ef3f9', 6, X'005834fa9e013210019b76daa800888391126d3427db54e910019b76daa4188b5b9c37ba17bf1c541300064748462040000000000000000000019c38b855605399ac95c85f45de14def1bbd4da4e011110019b76daa8008a5ca87550bee9da2dd101b7e6c90ab0a732fb18a2131390805904f8da62f0011110019b76daa8008682a3bf5b042953a0c0013ad2d96dc0bb13d0e20f2aa5e23bfbcbb17cd0e4011110019b76daa8008a5ca87550bee9da2dd10183c62f46f083a7e6ce902d153fe21bf68cf4761506170572656e657710019b76daa800811fa268f0dd18e9655c01f0e195e787d17e906c6df2aa6a65e8581705737461727410019b76daa800811fa268f0dd18e9655c001907617474656d707410019b76daa8008a5ca87550bee9da2dd1001a0866696e616c697a6510019b76daa8008a5ca87550bee9da2dd1001d0b636c6f73655f757361676510019b76daa800811fa268f0dd18e9655c001e0c6f70656e5f64756e6e696e6710019b76daa8008a5ca87550bee9da2dd101cc71a8bcd40e93ff6b35f989d4015b5b3184a2e7050800000000000000060110d84524e03c8e27d4d30ef4bec9ae280800000000000000070168359fe89679423c8cb875daf68359bf080000000000000008017a4c3427ad52db1a1c8eb4a52ee6bfc2080000000000000009016ae7c30179a81481eaaaa8e8794c888d08000000000000000a01cbefb886264373b67f38163d99e584fd744214ff011110019b76daa8008508a278b42c69c0f88f01a102ddb01492b23ac4ba72f3d8bed7868e196d510110074f55532f32362f0000000000000001010b0f21d0756b2a02296342d3bea4f0ab7061150d011110019b76daa8008585a3f526523e1fd0eb015662256246beeae33f36e222da8e1061fb506811021910019b76daa8008508a278b42c69c0f88f0000000000000000012649bc27a3169ac4234ad047bd8a68f81910019b76daa8008508a278b42c69c0f88f000000000000000101cb7fc8d4332c7eb5fab58d7f48d43066fff0b9ed011110019b76daa800888391126d3427db54e9014f665e6110438cf8e522dbdad997436ed7ea7124011110019b76daa800811fa268f0dd18e9655c0117e160406b567cb4cb7c2faf17eefecd', X'62395bae9800d71565a2f6024ab5cd317e6d7f3a23c5b612568ec703379857a3'),
(X'019b76daa4188a008e4d1979433ef3f9', 7, X'003184a2e70108000000000000000b0145237a5b4a0e27ff47108a3617742f8f7061150d011110019b76daa8008585a3f526523e1fd0eb01f86418161604d3dc93b90c1053da37c9', X'b9f480519f6d742ce9872ec964850f54f9d45ffd74fcb21e041ff39b6a52b022'),
(X'019b76daa4188a008e4d1979433ef3f9', 8, X'008cf476150119076c6f6f6b5f757010019b76daa8008585a3f526523e1fd0eb003184a2e70108000000000000000c010aabf2212ab72d389ed9740fd26b174e7061150d011110019b76daa8008585a3f526523e1fd0eb01c188e440ebdd3b889f4ce3b088606ce9', X'9a4d51eb90d5f4ee5dbd9ad2fb7788a87e0ea6e9b068dcc7f4873b1914168db6'),
(X'019b76daa4188a008e4d1979433ef3f9', 9, X'00e6790026010001863a7bfffcd20cb6923e05fc05408b1701d84e85031110019b76daa8008713be2d0fe5644f15900131fb9258c98ce2786ae63b6e056452c91110019b76daa8008f3b95cdc779f5728dc9012f201cd80694ff4e1cc9c8605f8d8d921110019b76daa8008f4d90fc9f2add30edcf019f446287df06275e62ea5a4e4f340bf6', X'93e5d182e05ec4955c569e8ff736224fb4763956408789c5e5398eea2bddf7a7'),
(X'019b76daa4188a008e4d1979433ef3f9', 10, X'0001d84e85011110019b76daa8008f4d90fc9f2add30edcf015ed2c4a30ab2a91ba9e2175ad29ba8b4', X'4282ded885404d20c09cf7fa1fd8c29f405b3af7ff1de922cbf339c10cbdc52d'),
(X'019b76daa4188a008e4d1979433ef3f9', 11, X'0001d84e85011110019b76daa8008f4d90fc9f2add30edcf0183d3af4b413f5348677b32e9c90bc54a', X'68ee220afec002ccbe3f2ad54d23256f8d729fce06db7993c8d1cf3c7d9c6970'),
(X'019b76daa4188a008e4d1979433ef3f9', 12, X'0001d84e85011110019b76daa8008713be2d0fe5644f159001d2b29ffc5d0afd491000bdc4c6ee0077', X'6d57fb47079863f5da90e0e511b8294f21dc3e20f094e7faa204aa48b0c139ba'),
(X'019b76daa4188a008e4d1979433ef3f9', 13, X'0001d84e85011110019b76daa8008f3b95cdc779f5728dc90140c8626dc86fc19c0cd55a76e2e410dc', X'e6579327eccdbfe98da42e1f45569714ddb2bcdfc2e493f9f3ae657d9bfa1036'),
(X'019b76daa4188a008e4d1979433ef3f9', 14, X'0001d84e85011110019b76daa8008713be2d0fe5644f15900165d7cb3e6eb34456919335f439798306', X'7759d9c62012b265616c840c6daf77627702264963c9d07fcb431e70eb61f08d'),
(X'019b76daa4188a008e4d1979433ef3f9', 15, X'009ec24afb011110019b76daa8008f899f51bab2b47d913901f2a0b566a50ce2c20a468c6822e2dc7d3184a2e70108000000000000000d019213402477661f84b6e8bbdd80882ec401d84e85011110019b76daa8008f3b95cdc779f5728dc901f72632aba267e728a0d8e164dbc1d53b', X'81bc75ddf1fea53e7d1565cc1f19df587cb484b52095579b40097a1373185321'),
(X'019b76daa4188a008e4d1979433ef3f9', 16, X'0001d84e85011110019b76daa8008f4d90fc9f2add30edcf01a3535e479064eb9b5fb47a94144aa163', X'8bb2024de9b1ae86461cbbe47e5cc721adb2b12f45025accab0fbd20cfc09004'),
(X'019b76daa4188a008e4d1979433ef3f9', 17, X'0001d84e85011110019b76daa8008f4d90fc9f2add30edcf018f84a33694895ed3c0c4808f8062ea5e', X'77d401f5f25b04f9d39d7d08befc2ac13c436346a4578634e6c6706784bf265a'),
(X'019b76daa4188a008e4d1979433ef3f9', 18, X'008cf47615021e0c64756e6e696e675f7374657010019b7c010400801692e651b454c95b6d01de1dbeaf14cf25c30c209ca8126a9a3f1e0c6f70656e5f64756e6e696e6710019b76daa8008a5ca87550bee9da2dd10098f9d0d2011110019b7c010400801692e651b454c95b6d01b07245acd57c2b15d2f73a7adfbeb40f4532fbd7011910019b7c010400801692e651b454c95b6d0000000000000000015579d3dffe9a501a1ef7b7376863377d3184a2e70208000000000000000e015737e8527ef71f2f46f056baa7ae586e08000000000000000f0123799998e2eb37e1b43434b3b7d3da64', X'46a0f2b2680c17a514ac5db27cded03bc3604115cbecd6685a2922b68cfd8b59'),
(X'019b76daa4188a008e4d1979433ef3f9', 19, X'008cf47615011e0c64756e6e696e675f7374657010019b7c010400801692e651b454c95b6d0142103925d628c0486d60dd14d3bd060498f9d0d2011110019b7c010400801692e651b454c95b6d012c9b0686a01565fb3a94a37fe119642f4532fbd7011910019b7c010400801692e651b454c95b6d000000000000000101f1b3b13ab5000fa722076e23f8485b513184a2e70208000000000000001001e9e1449d93a189affa70a3054416af7f0800000000000000110100645a3416b202e4106eb522949858137061150d011110019b864dbc008015812a4e998f1cc0d2013368e426882e4dd3d00a0e3c58066958', X'58063770fb0c913ba0ea129fe80c928a8802cbdf38fb3cc36f7bc11cc0f4c034'),
(X'019b76daa4188a008e4d1979433ef3f9', 20, X'003184a2e701080000000000000012011eddfbf3f0dfc780fda072f29a61902e7061150d011110019b864dbc008015812a4e998f1cc0d201979a1da52c880032f40b9606038ba0ef', X'a0f1f08e7e990d1ca2374684339544c8f2a8f31469d78d6a14980571401d0f24'),
(X'019b76daa4188a008e4d1979433ef3f9', 21, X'008cf476150119076c6f6f6b5f757010019b864dbc008015812a4e998f1cc0d2003184a2e70108000000000000001301d237861659e1202d0580bbf2b54c74107061150d011110019b864dbc008015812a4e998f1cc0d20155ad921602de034639c41d89a17ebd2d', X'7d79a8ac8900a110ddfdffc553137e0cb2495ca653d8fe55ea5b74ce4de228ae'),
(X'019b76daa4188a008e4d1979433ef3f9', 22, X'008cf47615011e0c64756e6e696e675f7374657010019b7c010400801692e651b454c95b6d01c8a020e3eeb51fe6af90027b3e93e3ce98f9d0d2011110019b7c010400801692e651b454c95b6d012dcd53b561f9b353a132269b8114066f4532fbd7011910019b7c010400801692e651b454c95b6d00000000000000020187d2c6b542f62387fe36cbc221ca6fc13184a2e7020800000000000000140188dbf2a588e14beb4ce6803d8ef2477508000000000000001501b6b2b61a2d2638714c22dbcf5599a29c7061150d011110019b909a74008c45b3de75182a0952df01c20a5e6e5c19911ff449ecb747c35622', X'407738a674678067aca59cf92850b4ffeeed0174a6479812f9455305e9234a20'),
(X'019b76daa4188a008e4d1979433ef3f9', 23, X'003184a2e701080000000000000016011ddcb0c35bcbcf59c4c84c8ba54ce39e7061150d011110019b909a74008c45b3de75182a0952df01b29278262ac8311a7ce9028673912ad6', X'f3de3731f4b2e7bcb5caa5db088cbd3da481879d1e6d8b4aa30a3ede969c8df3'),
(X'019b76daa4188a008e4d1979433ef3f9', 24, X'008cf476150119076c6f6f6b5f757010019b909a74008c45b3de75182a0952df003184a2e70108000000000000001701fb20a05878540f1b77af5d7cb2fb92847061150d011110019b909a74008c45b3de75182a0952df0117f044efe313ec9fdc998bdb41a866f8', X'ab773aafaaf6977afb947bd24e6ad858fedf0723893ba2a725f6684a9859b7af'),
(X'019b76daa4188a008e4d1979433ef3f9', 25, X'00104810d7011110019b9ae72c008b918bc6988045d2b6950104ee9e554a102eb9b26b9394a3bc6f968cf47615011e0c64756e6e696e675f7374657010019b7c010400801692e651b454c95b6d0102b9c941e803b8bbe91de31c229f180398f9d0d2011110019b7c010400801692e651b454c95b6d01376b967859c291a4673e831e3bb89ebc4532fbd7011910019b7c010400801692e651b454c95b6d00000000000000030117ce24d94a973e13a454761287e58e773184a2e702080000000000000018012c213d41f85cf588e425d77e787f74980800000000000000190152778baeeb77c23ef92429f8ed3a2fe5', X'be7f489ce29f32afec187629e110b4c71696a1632eca55e7c983dce656ba2015'),
(X'019b76daa4188a008e4d1979433ef3f9', 26, X'00e67900260100012607bdb3d895ca63bab677466552804e01d84e85041110019b9ae72c00805caeee681cd0174c6101db31e44b497bf8a8f55e6bb096d4b8081110019b9ae72c008218bc1257e323d3720901067e6b9f254c07d667050b22572254c81110019b9ae72c008382a92814020e3ed8ee015321b492e6e8ffb0d0f590b4c8acebdd1110019b9ae72c0088b485a76b8894d40e0a01ac74b461ef03d85d4d29cd201590003f', X'31df6792d20f21a0b179757b12390a0dab2bc6620ca6fa625b1e6c905032f201'),
(X'019b76daa4188a008e4d1979433ef3f9', 27, X'0001d84e85011110019b9ae72c008382a92814020e3ed8ee01a2ccebeca2a0664bcaa26f5003729307', X'b84361311c18a5b8921a1fa90e906224b5fde8f33dc847f2d9d9b00a436537e2'),
(X'019b76daa4188a008e4d1979433ef3f9', 28, X'0001d84e85011110019b9ae72c0088b485a76b8894d40e0a01114fbcc2f0ea6455ff1f2da34a69bbb1', X'85bf1ac6724c300f352655dff4f2ea2807daceacea6ebfa5df988bf2da9e41f9'),
(X'019b76daa4188a008e4d1979433ef3f9', 29, X'0001d84e85011110019b9ae72c00805caeee681cd0174c610104933949950ee349eb403e481450bcda', X'92f5202650c477d015bb841f97077b4744491f0376c86f2d05af28d721533fc8'),
(X'019b76daa4188a008e4d1979433ef3f9', 30, X'0001d84e85011110019b9ae72c008218bc1257e323d3720901180aab344d78c8a71881f85c35422053', X'26b9a02aaf9895bbf671a4e7210ca5ba297bb281daa5939451023d95350ae35a'),
(X'019b76daa4188a008e4d1979433ef3f9', 31, X'008cf47615021f0d6d6574686f645f65787069727910019b9ae72c00898a8285c45198edcaf400200e6d6574686f645f7761726e696e6710019b9ae72c00898a8285c45198edcaf4003184a2e70108000000000000001a01b48ed76c3df3b741d2d905a60ba0967eff76b8aa011110019b9ae72c00898a8285c45198edcaf401ade2509db67b536e2fd42ed5640647af', X'38976b89f644c03b52f0b5df2076e54dc3f2c301966308605911a0920c63a476'),
(X'019b76daa4188a008e4d1979433ef3f9', 32, X'003184a2e70108000000000000001b01263efbaec6869cdff58c9ed0e2e05da694876616010d0c6f70657261746f720a70617901c42a96e493080acb67806b67612b5c747061150d011110019b9ae72c00890d80d5e94e7e1695c1017e9d5a866d8b68cfec4c7f1b25df1761', X'fdd36f69613a36f70c2d6e01ec2b896556770032c09d6932f3cd380212767acf'),
(X'019b76daa4188a008e4d1979433ef3f9', 33, X'003184a2e70108000000000000001c01a864bd130926e57652a42dd17d3d5c707061150d011110019b9ae72c00890d80d5e94e7e1695c10150916b9fc79634e06277dffc4d792dba', X'9130af086ae9c7b0e822381dc7d6c97ac58098ad8a1cffda89bf90158c4702ae'),
(X'019b76daa4188a008e4d1979433ef3f9', 34, X'00201df7f0011110019b9ae72c008e98878009fc6889955a01d597382079f456f2d5ece3a3620ef93b104810d7011110019b9ae72c008b918bc6988045d2b69501cc32371eba04f38119b41e8c48499323bbd4da4e011110019b76daa8008a5ca87550bee9da2dd101b50949d725bfe14f75a9f0a5321c1e668cf47615041907617474656d707410019b76daa8008a5ca87550bee9da2dd10019076c6f6f6b5f757010019b9ae72c00890d80d5e94e7e1695c1001e0c64756e6e696e675f7374657010019b7c010400801692e651b454c95b6d001e0c6f70656e5f64756e6e696e6710019b76daa8008a5ca87550bee9da2dd10098f9d0d2011110019b7c010400801692e651b454c95b6d011e8ccd7ba98778c7b6a80fdc8506e5f83184a2e70508000000000000001d01080174ec9f4b3d49065f0004c93673b908000000000000001e01a5b81c8b415608e78a5ba5c498c659eb08000000000000001f01128870933213dbdc77fe653b4338893608000000000000002001313b3074aea571b8afea81e2f797b88b080000000000000021013015be66837942c0889238e58f56e234744214ff011110019b9ae72c008f3b80fc2f1ff338f005010a61d3fffb3658fb7e0ae11526c74edb7061150d011110019b9ae72c00890d80d5e94e7e1695c101b4482490d491403c6a01ecdee1374270cb9bc65a011110019b9ae72c008c44b7018ed5658d8df801ca4da445ffe2f59ded75c079013f54fbfb506811021910019b9ae72c008f3b80fc2f1ff338f00500000000000000000104baf20f9f03710f35c3b4bf8b815f2a1910019b9ae72c008f3b80fc2f1ff338f005000000000000000101b724da0601c8744727e9b5d406f518e1', X'd371e5e0e4177a1f31478159e33da538ec2a34ef399d99361a971e2bc8794bb2'),
(X'019b76daa4188a008e4d1979433ef3f9', 35, X'0094876616010d0c6f70657261746f720a7061790164c88764a17745ed62dc81ebe2d36f2c', X'f5bb18a7b6733306e71e21795c3630fec1be16ae50c75a8f29232241060561b7'),
(X'019b76daa4188a008e4d1979433ef3f9', 36, X'00e6790026010001987559f0e666f02fb3e87fa30223008701d84e85011110019b9ae72c00826a9d4a53ad6259cb71011ab88cae7b8fb73340459f886a85a24f', X'c96a0f22e00a441f04a692098ca6618bcadebd01fa5e9bd329b41a2314404656'),
(X'019b76daa4188a008e4d1979433ef3f9', 37, X'0001d84e85011110019b9ae72c00826a9d4a53ad6259cb7101ff0b43a3db7e7e0d353dc979a3e5f0d8', X'1b591be80bf5d854b7955b390e35c3ef9aea320d1fe4a3faf65a3f894c46e623'),
(X'019b76daa4188a008e4d1979433ef3f9', 38, X'003184a2e70108000000000000002201510b0a809e6637ed95841e65c9eb81dea467de4a0111107061796d656e745f726563656976656400', X'c60013df0ff0c751f73299b92c75ccb32e541e4ddcf11f3933bf32a6745ca4dc');

INSERT INTO osto_catalog_seals (sequence, seals, hash) VALUES
(1, X'0080fe0b58051110019b76daa418818b89d23bc98616dcf901d70eb2a74e31a235704b1e7747c88ca51110019b76daa4188430b8a4a3fa9e9bec05016fdd9703b1732312f179d861c8ac0cd61110019b76daa418847da0272aa2bab470790170f66aa7f591d864cfcdc9fe566287161110019b76daa418872893c877e09eb6acad01abbc0aa3e4873c6c5e74eeb3118e9ccd1110019b76daa4188cc4a8696f1dee528342016b3a062467be3fcd07a13c596b195a69523aa08b071110019b76daa41883fe87eab48a82149598013d19678c849f843c927f0a49117f81571110019b76daa418855aa001a11d44927a5a01dbb186aecba6a3de54fe0bc885cd5a1c1110019b76daa41886c28f545c708cc00578014164401657bae5c882b3fd9ce623b6f21110019b76daa41887ffb2edd31e6e181ea701ae31d76120a053fa7f2418fb69db01ce1110019b76daa4188b5b9c37ba17bf1c5413019464f24b36de0f312a6787340788b9a31110019b76daa4188bd2837c413841cb133b012c0c0e4c003ae6f0a0c2e7f4fe73cdf21110019b76daa4188c468060716b1154f1da01ade63b0f4af3e0bd906005319e179d7739e66c67021110019b76daa4188d4f87b093431d7a2cd30147c5d46f8f419e693834380293d23f8e1110019b76daa4188e37a92dc283c177f9c40176202bd8655d22e12431587a6bd790979849033f081910019b76daa4188d4f87b093431d7a2cd3000000000000000001f4b08892a2cc0535d9bab2340590a3df1910019b76daa4188d4f87b093431d7a2cd3000000000000000101a3fdbfd90b67c42817f9c91ece0eea041910019b76daa4188d4f87b093431d7a2cd3000000000000000201d63972c98358c7f3c0f27f4dc5d53d7b1910019b76daa4188d4f87b093431d7a2cd3000000000000000301967a82423aadc920741cd0224e830e831910019b76daa4188d4f87b093431d7a2cd300000000000000040113944114788d6554088e4fc69ab0579f1910019b76daa4188d4f87b093431d7a2cd3000000000000000501d5614ba1c60ed57b75e0c981da4378e81910019b76daa4188e37a92dc283c177f9c400000000000000000182fe12c34b1dc5d3e1cb28ed950b83451910019b76daa4188e37a92dc283c177f9c4000000000000000101a73f2694ddd59254987550779bb383fc8b70e3470513034a505903494e520a323032352d30312d303101b16f0ed0a850d2ba44a1755efd3afd3e13034b574403494e520a323032352d30312d3031013e150f7aea1efeafee6e13e8590f35f9130355534403494e520a323032352d30312d303101d3f4d195a5a8bd3bffb750b0f803f38b130355534403494e520a323032362d30312d3033011d88146f4aeacaabff8cd4dced5e0a2f130355534403494e520a323032362d30322d3033018b9cd2edfbe3d36671537d4fe58d39b6bd161df3021110019b76daa41887c4b1bc68e1c17d816b011e64cb839a7263cbfb08f8e918e895101110019b76daa4188df4b75bf36d26dc02be013e217ceb1b8115b9bf5dd5ac70f9576c76cfc615021110019b76daa4188059b2f8af0c6c703b0301d0a347122beefae55ccb321bdcf4d0451110019b76daa4188fb2960ce7ca1cbb2a4901e054270d02c903d09fd47fc5b40b3ddcafc3f025021110019b76daa418828589e7fd1e700be4f30143843c9b088aca275b8eaf03d9acd5ff1110019b76daa4188f8390e293e758d24bc80186dccd065fa9c001043657745a23d310465f083b041110019b76daa4188095bf594460ee328d1d016f99d55cec64c5e06e3f861b5631e7af1110019b76daa41889d5b63e7f9d3752dc640108765d41c0c859b2f3eea15b87e014631110019b76daa4188c78bf07b5a0864af49d0121cce478575ed10bcd17d7b40edee7261110019b76daa4188f409579f41cabff6ca401d70a3668877ae32c8bc47454392ce3be6664872d041110019b76daa4188774ac80733a26e8d92b01ea25cba66aff9aedaeaa210db2d7bab61110019b76daa4188871a2fbcd3eac2fbdd4012046f5e855eae5fb946720a7c0d5f2b11110019b76daa4188e3ea33e4009818fdcc501fa46bdb8ebb8abbc9e3c98e4d88b279e1110019b76daa4188fcf9acde7af32f393b801cc01a9112c7d1ae04e134b517c65c1fab74cca6f033310019b76daa4188c468060716b1154f1da03555344056d6f6e746800000000000000010000000000000000000000000000000001352edadca95e548cd7f6b6c4cd8f2a163310019b76daa4188c468060716b1154f1da03555344056d6f6e7468000000000000000100000000000000000000000000000001010f70c161bcb41875a2c9788208bf1d393310019b76daa4188c468060716b1154f1da03555344056d6f6e746800000000000000010000000000000000000000000000000201b463fe464c7a918061c0244a832fb64145a8ec7b112a10019b76daa41883fe87eab48a821495980355534404796561720000000000000001000000000000000101c182aded87800acd920bfb972c30cb302b10019b76daa41883fe87eab48a8214959803555344056d6f6e74680000000000000001000000000000000001c79ae5a13a92b30e0aec116445ea4ad12b10019b76daa418855aa001a11d44927a5a03555344056d6f6e746800000000000000010000000000000000017938e6ac4f9b4d7a39d7887e1eb793572b10019b76daa41886c28f545c708cc0057803494e52056d6f6e746800000000000000010000000000000002011855fe9e5890827e8e7f698ace808d4a2b10019b76daa41886c28f545c708cc00578034a5059056d6f6e74680000000000000001000000000000000301c1221db840eb8bbe497e845adb8dfaf22b10019b76daa41886c28f545c708cc00578034b5744056d6f6e74680000000000000001000000000000000401f79332880f07486acc5bbef6b31b02552a10019b76daa41886c28f545c708cc005780355534404796561720000000000000001000000000000000101bcfa32a8570c504c94bc6dd321a4c69b2b10019b76daa41886c28f545c708cc0057803555344056d6f6e746800000000000000010000000000000000012e891a604c0b3a91dc6981069006b8ca2b10019b76daa41887ffb2edd31e6e181ea703555344056d6f6e74680000000000000001000000000000000001fe18b48235750b41c7ad0a59dbd1d4e52b10019b76daa4188b5b9c37ba17bf1c541303494e52056d6f6e74680000000000000001000000000000000201a6e6ee5b62bf3af06c2f196665cad79c2b10019b76daa4188b5b9c37ba17bf1c5413034a5059056d6f6e74680000000000000001000000000000000301b5d6e803886bbefe2c8cba678ae3c37b2b10019b76daa4188b5b9c37ba17bf1c5413034b5744056d6f6e746800000000000000010000000000000004011c57efa1894064dca66dece94aeb4c7c2a10019b76daa4188b5b9c37ba17bf1c541303555344047965617200000000000000010000000000000001017e2ff06148d97db2fa2384adb33a25912b10019b76daa4188b5b9c37ba17bf1c541303555344056d6f6e7468000000000000000100000000000000000192a50286ba3fc0bef67624bc0467ac472a10019b76daa4188bd2837c413841cb133b03555344047965617200000000000000010000000000000001013514a8f08bbb433fc003f85d7e42db912b10019b76daa4188bd2837c413841cb133b03555344056d6f6e74680000000000000001000000000000000001820aee5e921388a63e4671936c5bb74c2b10019b76daa4188c468060716b1154f1da03555344056d6f6e746800000000000000010000000000000000013aad1e72a5c398abe8f51ace4d465e5a77bed60c031110019b76daa418803eb3363d038958a96601582f0beed50fa88292767630c8f35c081110019b76daa418824c8539f4e17e966849019638ecb16c09eeedfd67b6f02499e31f1110019b76daa4188b42952bdd123e91bd5a01e7536ee9cdf659c7b6087cb24143267f', X'819393a4be7c28ce17bee8c533a0a3b00e8b1664521f38c6279da2986152d605'),
(2, X'008956d1e20108074f55532f32362f0180e3c99e5493e54c6aa119161952eca6', X'9762bb7e0bffc0fee2395ae3c8ca42f4721d941db06c6d3cd115e0b44669c821');

INSERT INTO osto_due_work (company_id, kind, subject_id, kind_order, due_at, generation) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', 'renew', X'019b76daa800811fa268f0dd18e9655c', 7, 1769904000000000, 0);

INSERT INTO osto_idempotency_keys (key, operation, request_hash, answer, attempt_id, company_id, created_at) VALUES
('operator
pay', 'invoices.pay', X'f01618cefa9a1cd06fc5c3875de2dbebf450991549cc1a0e9b720fc6ebbcad86', '{"invoice":{"invoice_id":"inv_019b76daa8008a5ca87550bee9da2dd1","company_id":"cmp_019b76daa4188a008e4d1979433ef3f9","number":"OUS/26/00001","kind":"invoice","state":"finalized","label":"paid","currency":"USD","invoice_at":"2026-01-01T00:00:00.000000Z","issued_on":"2026-01-01","due_on":"2026-01-01","subtotal_minor":"3100","tax_minor":"0","total_minor":"3100","credit_applied_minor":"0","paid_minor":"3100","due_minor":"0","discount_minor":"0","tax_included_minor":"0","rounding_minor":"0","prepaid_applied_minor":"0","credited_minor":"0","withheld_minor":"0","purchase_order":""},"attempt":{"attempt_id":"att_019b9ae72c00890d80d5e94e7e1695c1","invoice_id":"inv_019b76daa8008a5ca87550bee9da2dd1","payment_method_id":"pmt_019b9ae72c00898a8285c45198edcaf4","method_label":"card","reason":"customer","state":"succeeded","ordinal":4,"currency":"USD","amount_minor":"3100","created_at":"2026-01-08T00:00:00.000000Z","settled_at":"2026-01-08T00:00:00.000000Z"}}', X'019b9ae72c00890d80d5e94e7e1695c1', X'019b76daa4188a008e4d1979433ef3f9', 1767830400000000);

INSERT INTO osto_contacts (id, company_id, role, name, email, locale, created_at, removed_at) VALUES
(X'019b76daa41880c784bc8882ffcbd98f', X'019b76daa4188a008e4d1979433ef3f9', 'billing', 'Asha Rao', 'asha@acme.example', 'en-IN', 1767225599000000, NULL),
(X'019b76daa8008f899f51bab2b47d9139', X'019b76daa4188a008e4d1979433ef3f9', 'secondary', '', '', 'en-US', 1767225600000000, 1767225600000000);

INSERT INTO osto_notification_preferences (company_id, kind, roles) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', 'access_restored', '');

INSERT INTO osto_notification_cursors (company_id, told_sequence) VALUES
(X'019b76daa4188a008e4d1979433ef3f9', 33);

INSERT INTO osto_notifications (id, company_id, event_sequence, kind, subject_id, contact_id, state, try_count, event_at, queued_at, next_try_at, settled_at, last_failure) VALUES
(X'019b76daa8008713be2d0fe5644f1590', X'019b76daa4188a008e4d1979433ef3f9', 12, 'payment_failed', X'019b76daa8008585a3f526523e1fd0eb', X'019b76daa41880c784bc8882ffcbd98f', 'sent', 1, 1767225600000000, 1767225600000000, NULL, 1767225600000000, ''),
(X'019b76daa8008f3b95cdc779f5728dc9', X'019b76daa4188a008e4d1979433ef3f9', 12, 'payment_failed', X'019b76daa8008585a3f526523e1fd0eb', X'019b76daa8008f899f51bab2b47d9139', 'given_up', 1, 1767225600000000, 1767225600000000, NULL, 1767225600000000, 'the contact was removed'),
(X'019b76daa8008f4d90fc9f2add30edcf', X'019b76daa4188a008e4d1979433ef3f9', 9, 'invoice_finalized', X'019b76daa8008a5ca87550bee9da2dd1', X'019b76daa41880c784bc8882ffcbd98f', 'sent', 2, 1767225600000000, 1767225600000000, NULL, 1767225660000000, ''),
(X'019b9ae72c00805caeee681cd0174c61', X'019b76daa4188a008e4d1979433ef3f9', 23, 'payment_failed', X'019b909a74008c45b3de75182a0952df', X'019b76daa41880c784bc8882ffcbd98f', 'queued', 1, 1767657600000000, 1767830400000000, 1767830700000000, NULL, ''),
(X'019b9ae72c008218bc1257e323d37209', X'019b76daa4188a008e4d1979433ef3f9', 25, 'access_restricted', X'019b9ae72c008b918bc6988045d2b695', X'019b76daa41880c784bc8882ffcbd98f', 'queued', 1, 1767830400000000, 1767830400000000, 1767830700000000, NULL, ''),
(X'019b9ae72c00826a9d4a53ad6259cb71', X'019b76daa4188a008e4d1979433ef3f9', 30, 'payment_received', X'019b9ae72c008c44b7018ed5658d8df8', NULL, 'queued', 1, 1767830400000000, 1767830400000000, 1767830700000000, NULL, ''),
(X'019b9ae72c008382a92814020e3ed8ee', X'019b76daa4188a008e4d1979433ef3f9', 15, 'dunning_step', X'019b7c010400801692e651b454c95b6d', X'019b76daa41880c784bc8882ffcbd98f', 'queued', 1, 1767312000000000, 1767830400000000, 1767830700000000, NULL, ''),
(X'019b9ae72c0088b485a76b8894d40e0a', X'019b76daa4188a008e4d1979433ef3f9', 19, 'payment_failed', X'019b864dbc008015812a4e998f1cc0d2', X'019b76daa41880c784bc8882ffcbd98f', 'queued', 1, 1767484800000000, 1767830400000000, 1767830700000000, NULL, '');

-- As catalog.sql: payments, refunds and changes of ceilings, which the year has none of.

INSERT INTO disbursement (id, notice_id, region_code, budget_year, payee_name, payer_reference, amount,
    refunded, purpose, purpose_kind, function_code, paid_on, account_id, status, version, scope)
  SELECT gen_random_uuid(), (SELECT id FROM notice ORDER BY id LIMIT 1), r.code, a.budget_year, '压测单位',
    'bench-' || r.code, 1, 0, '压测', 'CREATION', '2011499', current_date, a.id, 'PAID', 0, '/' || r.path || '/'
  FROM known_region r, (SELECT id, budget_year FROM account ORDER BY id LIMIT 1) a
  WHERE r.path LIKE '%/%' AND NOT EXISTS (SELECT FROM disbursement) LIMIT 20;

INSERT INTO refund (id, disbursement_id, region_code, amount, reason, payer_reference, status,
    refunded_on, prepared_by, version, scope)
  SELECT gen_random_uuid(), id, region_code, 1, '压测', 'bench-refund-' || region_code, 'BOOKED', current_date,
    'bench', 0, scope
  FROM disbursement WHERE NOT EXISTS (SELECT FROM refund) LIMIT 20;

INSERT INTO appropriation_change (id, appropriation_id, document_number, reason, amount_before, amount,
    status, prepared_by, prepared_at, decided_at, version, scope)
  SELECT gen_random_uuid(), id, '粤财行〔2023〕9号', '压测', 1, 2, 'REJECTED', 'bench', now(), now(), 0, scope
  FROM appropriation WHERE NOT EXISTS (SELECT FROM appropriation_change) ORDER BY id LIMIT 1;

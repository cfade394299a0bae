package org.ipfund.catalog.form;

import java.util.List;

/** A form as events carry it and other rooms see it. */
public record FormTemplate(
    String code,
    Integer part,
    FormKind kind,
    String title,
    ApprovalRoute approvalRoute,
    List<FormRule> rules) {}

package org.ipfund.platform.audit;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Condition;

/**
 * Which entries the caller reads: the auditors' office all of them, the administrator of audit
 * (审计管理员) what concerns security: refusals, and what was done to accounts and rights. Nothing of
 * the business is among these.
 */
@Singleton
class AuditVisibility {

  private static final String SECURITY_AUDITOR = "SECURITY_AUDITOR";
  private static final String SECURITY =
      "e.outcome = 'REFUSED' OR e.subject_type = ANY (string_to_array(?, ','))";

  private final Caller caller;
  private final Condition security;

  /**
   * @param subjects the kinds of thing by which rights are given and taken away
   */
  AuditVisibility(
      Caller caller,
      @ConfigProperty(
              name = "ipfund.audit.security-subjects",
              defaultValue = "account,delegation,suspension")
          String subjects) {
    this.caller = caller;
    this.security = new Condition(SECURITY, List.of(subjects));
  }

  /** The condition on the entries {@code e}. */
  Condition seen() {
    return caller.identity().roles().contains(SECURITY_AUDITOR) ? security : Condition.ALWAYS;
  }
}

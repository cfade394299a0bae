package org.ipfund.platform.audit;

/** Whether what somebody asked for was done. */
public enum AuditOutcome {
  DONE,
  REFUSED
}

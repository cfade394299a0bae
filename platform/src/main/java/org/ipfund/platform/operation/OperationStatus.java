package org.ipfund.platform.operation;

/** Where a long work stands. */
public enum OperationStatus {
  RUNNING,
  SUCCEEDED,
  FAILED
}

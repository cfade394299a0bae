package org.ipfund.catalog.regiondecision;

/** What can be done with a closure or move of a region that waits. */
public enum RegionDecisionAction {
  APPROVE,
  REJECT
}

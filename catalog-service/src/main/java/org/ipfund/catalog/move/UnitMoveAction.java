package org.ipfund.catalog.move;

/** What can be done with a move of a unit that waits. */
public enum UnitMoveAction {
  APPROVE,
  REJECT
}

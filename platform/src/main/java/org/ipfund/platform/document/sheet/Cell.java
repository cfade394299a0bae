package org.ipfund.platform.document.sheet;

/** A cell that holds something; columns are counted from 1. */
public record Cell(int column, CellKind kind, String text) {}

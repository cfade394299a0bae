package org.ipfund.platform.document.sheet;

/** A worksheet of a workbook; a hidden one is read like the others. */
public record SheetName(String name, boolean hidden) {}

package org.ipfund.performance.responsibility.unit;

/** A bracket printed behind a unit, without its two signs. */
public record ClauseBracket(Kind kind, String text) {

  /** What a bracket says of its unit. */
  public enum Kind {
    /** Part of the name: 县（市、区）. */
    NAME,
    /** Another name under which it works (挂牌): 新闻出版广电局（版权局）. */
    ALIAS,
    /** A short name for the rest of the document: （以下简称…）, （…，下同）. */
    SHORT_NAME,
    /** The units a collective consists of. */
    MEMBERS,
    /** Its role: （牵头）. */
    ROLE,
    /** How the list is to be read: （列第一位者为牵头单位）. */
    CONVENTION,
    /** Anything else: the part it takes, when, for whom. */
    CONDITION
  }

  /** Whether it is printed in the unit's name. */
  boolean named() {
    return kind == Kind.NAME || kind == Kind.ALIAS;
  }
}

package org.ipfund.platform.access;

/** How far a role reaches for one operation, from nothing to everything. */
public enum Reach {
  /** May not at all. */
  NONE("-"),
  /** Only what is disclosed to everyone. */
  OPEN("open"),
  /** Only what its own unit owns. */
  OWN("own"),
  /** Its own place and the places below it. */
  BELOW("below"),
  /** Everything, for who belongs to the place that holds all others; for others as BELOW. */
  ALL("all");

  private final String cell;

  Reach(String cell) {
    this.cell = cell;
  }

  /** How the role table writes it. */
  public String cell() {
    return cell;
  }

  /** The reach a cell of the role table stands for; null when it stands for none. */
  static Reach ofCell(String cell) {
    for (Reach reach : values()) {
      if (reach.cell.equals(cell)) {
        return reach;
      }
    }
    return null;
  }

  /** The wider of the two. */
  public Reach or(Reach other) {
    return compareTo(other) >= 0 ? this : other;
  }
}

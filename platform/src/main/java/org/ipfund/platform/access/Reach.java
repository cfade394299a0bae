package org.ipfund.platform.access;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** How far a role reaches for one operation, from nothing to everything. */
public enum Reach implements Labelled {
  /** May not at all. */
  NONE("-", new Text("无", "none")),
  /** Only what is disclosed to everyone. */
  OPEN("open", new Text("公开内容", "what is disclosed")),
  /** Only what its own unit owns. */
  OWN("own", new Text("本单位", "its own unit")),
  /** Its own place and the places below it. */
  BELOW("below", new Text("本地区及下级", "its place and below")),
  /** Everything, for who belongs to the place that holds all others; for others as BELOW. */
  ALL("all", new Text("全部", "everything"));

  private final String cell;
  private final Text label;

  Reach(String cell, Text label) {
    this.label = label;
    this.cell = cell;
  }

  @Override
  public Text label() {
    return label;
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

package org.ipfund.performance.responsibility.token;

import org.jspecify.annotations.Nullable;

/** A piece of a clause, with its place in the plain characters. */
public sealed interface Token {

  int start();

  int end();

  /** Part of a name. */
  record Name(int start, int end) implements Token {}

  /** A bracket that belongs to the name before it; inner is what stands between the two signs. */
  record Bracket(int start, int end, String inner) implements Token {}

  /** 牵头单位：, the role of what follows; null where it names none (分工：). */
  record Label(int start, int end, @Nullable ResponsibilityRole role) implements Token {}

  /** 牵头, 按职责分工负责: the role of what stands before it. */
  record Predicate(int start, int end, ResponsibilityRole role) implements Token {}

  /** 会同: those before it lead, those behind it support. */
  record Along(int start, int end) implements Token {}

  /** 等: the list before it is open; a tail (部门) is shared by names that have none. */
  record AndSoOn(int start, int end, String tail) implements Token {}

  /** The first unit of each list leads (列第一位者为牵头单位). */
  record FirstLeads(int start, int end) implements Token {}

  /** A sign or a small word between units; a strong one ends a sentence. */
  record Separator(int start, int end, char sign) implements Token {

    public boolean strong() {
      return sign == '；' || sign == '。';
    }
  }

  /** A label that gives no role, with what stands behind it: 完成时限：2025年底. */
  record Aside(int start, int end) implements Token {}

  /** Cannot be read, whatever stands around it. */
  record Broken(int start, int end) implements Token {}
}

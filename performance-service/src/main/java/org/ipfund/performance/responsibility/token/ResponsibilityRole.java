package org.ipfund.performance.responsibility.token;

/** The part a unit takes in a task. */
public enum ResponsibilityRole {
  /** 牵头: answers for the task as a whole. */
  LEAD,
  /** 配合, 参加, 参与, 协助, 支持, or named behind 会同: supports whoever leads. */
  COOPERATING,
  /** 按职责分工负责, 分别负责: each within its own duties. */
  SHARED,
  /** 负责, 落实: alone when it is the only one, jointly otherwise. */
  RESPONSIBLE,
  /** 指导, 督促, 监督: watches those who do it. */
  GUIDING
}

package org.ipfund.performance.planfile.reading;

import java.util.regex.Pattern;

/** What a part is about, by its heading; where that does not tell, as the part it lies in. */
enum Topic {
  /** Principles and background: numbers in it are points of an argument, not tasks. */
  GENERAL("原则|背景|现状|形势|指导思想|总体要求|总体思路|成效|挑战|编制依据|前言"),
  GOALS("目标"),
  TASKS("任务|措施|重点|工作|工程|行动|保障|实施");

  private final Pattern words;

  Topic(String words) {
    this.words = Pattern.compile(words);
  }

  /** "主要目标任务" names goals and tasks: there the numbers are tasks. */
  static Topic of(String heading, Topic above) {
    if (heading.contains("目标任务")) {
      return TASKS;
    }
    for (Topic topic : values()) {
      if (topic.words.matcher(heading).find()) {
        return topic;
      }
    }
    return above;
  }
}

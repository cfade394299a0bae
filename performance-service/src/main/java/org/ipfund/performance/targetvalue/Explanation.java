package org.ipfund.performance.targetvalue;

/** Why a text was read as it was, one sentence in Chinese and the same sentence in English. */
public record Explanation(String zh, String en) {

  Explanation then(String furtherZh, String furtherEn) {
    return new Explanation(zh + "；" + furtherZh, en + "; " + furtherEn);
  }
}

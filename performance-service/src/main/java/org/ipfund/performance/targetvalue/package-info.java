/**
 * The pure grammar of printed target texts (指标值): characters ({@code PrintedText}) become tokens
 * ({@code Lexer} and its {@code TokenRule}s, words in {@code Lexicon}), tokens become quantities
 * ({@code QuantityScanner}), and the first {@code Recogniser} in the order of {@code
 * TargetValueReader} decides. A new wording is a word in the lexicon, a new shape one more
 * recogniser. Form numbers are those of the value grammar of annex 3.
 */
package org.ipfund.performance.targetvalue;

/**
 * The pure grammar of responsibility clauses (责任分工), the bracket behind a task that says who does
 * it: characters ({@code ClauseText}) become tokens ({@code Lexer}, its rules and its words),
 * tokens become lists with a role ({@code ClauseParser}), the pieces of a list become units with
 * their full names ({@code unit}). A new wording is a word in the lexicon, a new way of naming
 * units one more step over the list. What is read by none of them stays as {@code Unread} with its
 * place.
 */
package org.ipfund.performance.responsibility;

/**
 * Characters and tokens of a responsibility clause: what is a role word, a separator, a bracket.
 */
package org.ipfund.performance.responsibility.token;

/** How Chinese documents name units in a list: suffixes, prefixes carried over, shared tails. */
package org.ipfund.performance.responsibility.unit;

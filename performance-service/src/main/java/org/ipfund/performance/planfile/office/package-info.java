/** Word files and workbooks as the blocks that a plan is read from. */
package org.ipfund.performance.planfile.office;

package org.ipfund.performance.content;

/**
 * What the rules read of a table's head.
 *
 * @param expectedProvincialDepartment the department C31 asks for, a setting of the province
 */
public record TableHead(
    String regionName,
    String localDepartment,
    String provincialDepartment,
    String expectedProvincialDepartment) {}

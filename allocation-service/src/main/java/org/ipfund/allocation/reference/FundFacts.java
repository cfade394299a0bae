package org.ipfund.allocation.reference;

import java.util.List;
import org.ipfund.platform.value.Name;

/**
 * What is known here of a fund.
 *
 * @param projectsPerUnit how many fund projects a receiving unit has in a year; null for any (C27)
 * @param equations numbers of the equations its notices hold; empty for all
 */
public record FundFacts(String code, Name name, Integer projectsPerUnit, List<String> equations) {}

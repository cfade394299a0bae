/**
 * Charts of a plan as SVG, from records to text, without a library: two shapes, lines and a grid,
 * need no more than positions in whole pixels and exact decimals, and a library's SVG brings fonts,
 * rasters or licences that nobody here wants. Nothing is told by colour alone: every state has its
 * own sign and word, every series its own stroke.
 */
package org.ipfund.performance.planfile.chart;

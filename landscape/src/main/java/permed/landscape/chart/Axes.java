package permed.landscape.chart;

/**
 * What the keys are and what the values are ("Year", "Amount, EUR"): the heads of the table.
 *
 * @param keys what each key stands for
 * @param values what is counted, with its unit
 */
public record Axes(String keys, String values) {}

package permed.landscape.chart;

import java.util.List;

/**
 * The colours of the light theme with the class by which a style sheet changes them; contrast of
 * words on paper and on cells is at least 4.5:1.
 *
 * <p>Categories are the Okabe–Ito palette; the sequence is one blue in seven steps.
 */
enum Paint {
  INK("c-ink", "fill", "#1a1d21"),
  MUTED("c-muted", "fill", "#5a636e"),
  ON_LOW("c-on-low", "fill", "#1a1d21"),
  ON_HIGH("c-on-high", "fill", "#ffffff"),
  GRID("c-grid", "stroke", "#dde2e7"),
  AXIS("c-axis", "stroke", "#5a636e"),
  BORDER("c-border", "stroke", "#ffffff"),
  HATCH("c-hatch", "stroke", "#a3acb5"),
  ACCENT("c-accent", "fill", "#0b5fa5"),
  OTHER("c-other", "fill", "#8a929b"),
  LAND("c-land", "fill", "#e8ebee"),
  ZERO("c-zero", "fill", "#ffffff"),
  S0("c-s0", "fill", "#0072b2"),
  S1("c-s1", "fill", "#e69f00"),
  S2("c-s2", "fill", "#009e73"),
  S3("c-s3", "fill", "#cc79a7"),
  S4("c-s4", "fill", "#56b4e9"),
  S5("c-s5", "fill", "#d55e00"),
  S6("c-s6", "fill", "#f0e442"),
  Q0("c-q0", "fill", "#e1ecf7"),
  Q1("c-q1", "fill", "#c6dcf0"),
  Q2("c-q2", "fill", "#a3c6e6"),
  Q3("c-q3", "fill", "#7aadda"),
  Q4("c-q4", "fill", "#5596cc"),
  Q5("c-q5", "fill", "#2470ae"),
  Q6("c-q6", "fill", "#0b4a80");

  /** The hues of categories, in the order they are given out. */
  static final List<Paint> HUES = List.of(S0, S1, S2, S3, S4, S5, S6);

  private static final List<Paint> SEQUENCE = List.of(Q0, Q1, Q2, Q3, Q4, Q5, Q6);

  private final String cssClass;
  private final String attribute;
  private final String colour;

  Paint(String cssClass, String attribute, String colour) {
    this.cssClass = cssClass;
    this.attribute = attribute;
    this.colour = colour;
  }

  /** The tint of one class among so many; a single class gets the middle. */
  static Paint tint(int index, int classes) {
    int last = SEQUENCE.size() - 1;
    return classes <= 1 ? Q3 : SEQUENCE.get(Math.round((float) index * last / (classes - 1)));
  }

  /** The words written on this tint. */
  Paint lettering() {
    if (!SEQUENCE.contains(this)) {
      return INK;
    }
    return this == Q5 || this == Q6 ? ON_HIGH : ON_LOW;
  }

  String cssClass() {
    return cssClass;
  }

  String attribute() {
    return attribute;
  }

  String colour() {
    return colour;
  }
}

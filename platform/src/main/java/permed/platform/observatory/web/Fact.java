package permed.platform.observatory.web;

/**
 * One thing known of a record.
 *
 * @param href where it leads, may be empty
 * @param remark small print after it, may be empty
 */
record Fact(String label, String value, String href, String remark) {

  static Fact of(String label, String value) {
    return new Fact(label, value, "", "");
  }

  static Fact linked(String label, String value, String href) {
    return new Fact(label, value, href, "");
  }

  Fact remarked(String text) {
    return new Fact(label, value, href, text);
  }
}

package permed.platform.site;

import java.util.List;

/**
 * A page with one form and one thing to do, shown by {@code site/form-page.html}.
 *
 * @param about what stands above the form
 * @param known what is there and does not change here, to decide by
 * @param now what somebody else made of it meanwhile, empty unless somebody was quicker
 */
public record FormPage(
    About about,
    Deed deed,
    Form form,
    List<Control> controls,
    List<SummaryLine> known,
    List<SummaryLine> now) {

  /** Template that shows it. */
  public static final String TEMPLATE = "site/form-page";

  /**
   * @param crumb name of the page one came from
   * @param lead a sentence on what will happen, empty for none
   * @param notices things to know before going on
   * @param places side navigation, empty for none
   */
  public record About(
      String title, String crumb, String lead, List<String> notices, List<Place> places) {

    public About {
      notices = List.copyOf(notices);
      places = List.copyOf(places);
    }
  }

  /**
   * The same with something wrong in a field, or in the first one where the form has none of that
   * name: what a front door refused is always said.
   */
  public FormPage wrong(String field, String key, Object... arguments) {
    boolean has = controls.stream().anyMatch(control -> control.name().equals(field));
    String shown = has ? field : firstField();
    return with(form.wrong(shown, key, arguments));
  }

  private String firstField() {
    return controls.stream()
        .filter(control -> control.kind() != Control.Kind.HEADING)
        .map(Control::name)
        .findFirst()
        .orElse("");
  }

  /** A form with nothing beside it. */
  public static FormPage of(About about, Deed deed, Form form, List<Control> controls) {
    return new FormPage(about, deed, form, controls, List.of(), List.of());
  }

  /** The same with what to decide by. */
  public FormPage knowing(List<SummaryLine> lines) {
    return new FormPage(about, deed, form, controls, lines, now);
  }

  /**
   * What the button does.
   *
   * @param action address the form is sent to
   * @param back address of the page one came from
   * @param label on the button
   * @param grave whether it cannot be undone
   */
  public record Deed(String action, String back, String label, boolean grave) {

    public static Deed of(String action, String back, String label) {
      return new Deed(action, back, label, false);
    }

    /** For what cannot be undone. */
    public static Deed grave(String action, String back, String label) {
      return new Deed(action, back, label, true);
    }
  }

  public FormPage {
    controls = List.copyOf(controls);
    known = List.copyOf(known);
    now = List.copyOf(now);
  }

  /** The same with what was entered and what is wrong with it. */
  public FormPage with(Form entered) {
    return new FormPage(about, deed, entered, controls, known, now);
  }

  /** The same with what is there now, for someone who was not the first. */
  public FormPage with(Form entered, List<SummaryLine> meanwhile) {
    return new FormPage(about, deed, entered, controls, known, meanwhile);
  }
}

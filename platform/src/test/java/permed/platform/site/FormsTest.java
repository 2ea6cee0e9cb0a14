package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The fragments of site/forms.html. */
class FormsTest {

  private static final List<Choice> COUNTRIES =
      List.of(Choice.of("AT", "Austria"), new Choice("IE", "Ireland", "since 2016"));

  private final SpringTemplateEngine engine = engine();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text(${form}, 'name')|<input id=\"name\" name=\"name\" type=\"text\"",
        "short(${form}, 'name', 'numeric')|inputmode=\"numeric\"",
        "email(${form}, 'name')|type=\"email\"",
        "telephone(${form}, 'name')|type=\"tel\"",
        "code(${form}, 'name')|autocomplete=\"one-time-code\"",
        "clock(${form}, 'name')|type=\"time\"",
        "lines(${form}, 'name', 4)|<textarea id=\"name\" name=\"name\" rows=\"4\"",
        "choose(${form}, 'name', ${choices})|<option value=\"AT\">Austria</option>",
        "radios(${form}, 'name', ${choices})|<input id=\"name-2\" type=\"radio\" name=\"name\"",
        "checkboxes(${form}, 'name', ${choices})|<label for=\"name\">Austria</label>",
        "check(${form}, 'name')|<input type=\"checkbox\" value=\"yes\" id=\"name\"",
        "date(${form}, 'name')|name=\"name-month\"",
        "file(${form}, 'name', '.pdf')|accept=\".pdf\"",
      })
  void labelExplainAndMarkEveryControl(String fragment, String control) {
    String page = page(fragment, Form.empty("example").wrong("name", "example.wrong", "x"));

    assertThat(page)
        .contains(control)
        .contains("Your name")
        .contains("As on the letter")
        .contains("name-hint name-error")
        .contains("Not x")
        .contains("id=\"name-error\"")
        .doesNotContain("??");
  }

  @Test
  void showWhatWasTyped() {
    Form form = Form.empty("example").with("name", "<b> \"x\"").with("note", "a & b");

    assertThat(page("text(${form}, 'name')", form)).contains("value=\"&lt;b&gt; &quot;x&quot;\"");
    assertThat(page("lines(${form}, 'note', 4)", form)).contains(">a &amp; b</textarea>");
    assertThat(page("radios(${form}, 'name', ${choices})", form.with("name", "IE")))
        .containsPattern("value=\"IE\"[^>]* checked=\"checked\"");
    assertThat(page("choose(${form}, 'name', ${choices})", form.with("name", "IE")))
        .contains("<option value=\"IE\" selected=\"selected\">");
  }

  @Test
  void neverShowAPassword() {
    Form form = Form.empty("example").with("name", "secret");

    assertThat(page("password(${form}, 'name', 'current-password')", form))
        .contains("autocomplete=\"current-password\"")
        .doesNotContain("secret");
  }

  @Test
  void leadFromTheErrorsToTheirFields() {
    Form form =
        Form.empty("example").wrong("name", "example.wrong", "x").wrong("", "example.wrong", "y");

    assertThat(page("errors(${form})", form))
        .contains("role=\"alert\"")
        .contains("autofocus")
        .contains("<a href=\"#name\">Your name: Not x</a>")
        .contains(">Not y</a>");
    assertThat(page("errors(${form})", Form.empty("example"))).doesNotContain("alert");
  }

  @Test
  void sayStatesAndHistories() {
    assertThat(page("tag(${tag})", Form.empty("example")))
        .contains("<span class=\"tag tag-good\">Running</span>");
    assertThat(page("history(${steps})", Form.empty("example")))
        .contains("<time datetime=\"2026-11-21\">21 November 2026</time>")
        .contains("Admitted");
    assertThat(page("side('Desk', ${places})", Form.empty("example")))
        .contains("aria-current=\"page\"")
        .contains("<span class=\"count\">3</span>");
    assertThat(page("paging(${paging})", Form.empty("example")))
        .contains("rel=\"next\"")
        .doesNotContain("rel=\"prev\"");
    assertThat(page("summary(${lines})", Form.empty("example"))).contains("<dt>Name</dt>");
    assertThat(page("empty('None yet', '', '')", Form.empty("example"))).contains("None yet");
    assertThat(page("said(${flash})", Form.empty("example"))).contains("role=\"status\"");
    assertThat(page("danger('Erase', '', '')", Form.empty("example"))).contains("class=\"danger\"");
  }

  @Test
  void haveTheirWordsInEveryLanguage() throws IOException {
    for (Locale locale : Languages.ALL) {
      assertThat(MessageFiles.all().getMessage("form.no-number", new Object[] {1, 9}, locale))
          .contains("1", "9");
    }
  }

  private String page(String fragment, Form form) {
    Context context = new Context(Locale.UK);
    context.setVariable("form", form);
    context.setVariable("choices", COUNTRIES);
    context.setVariables(
        Map.of(
            "tag",
            new Tag("Running", Tag.Tone.GOOD),
            "steps",
            List.of(new HistoryEntry("21 November 2026", "2026-11-21", "Admitted", "", "")),
            "places",
            List.of(new Place("/desk", "Desk", true, 3)),
            "paging",
            new Paging("", "/desk?after=x"),
            "lines",
            List.of(SummaryLine.of("Name", "Delegate, Austria")),
            "flash",
            new Flash("example.wrong", List.of("x"))));
    return engine.process("<th:block th:replace=\"~{site/forms :: " + fragment + "}\"/>", context);
  }

  private static SpringTemplateEngine engine() {
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setResolvablePatterns(Set.of("site/*"));
    files.setOrder(1);
    StringTemplateResolver strings = new StringTemplateResolver();
    strings.setOrder(2);
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolvers(new java.util.LinkedHashSet<>(List.of(files, strings)));
    engine.setTemplateEngineMessageSource(messages());
    engine.setEnableSpringELCompiler(true);
    return engine;
  }

  private static StaticMessageSource messages() {
    StaticMessageSource messages = new StaticMessageSource();
    messages.setUseCodeAsDefaultMessage(false);
    Map<String, String> words =
        Map.of(
            "example.name", "Your name",
            "example.note", "Note",
            "example.name.hint", "As on the letter",
            "example.wrong", "Not {0}");
    words.forEach((key, text) -> messages.addMessage(key, Locale.UK, text));
    try {
      messages.setParentMessageSource(MessageFiles.all());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return messages;
  }
}

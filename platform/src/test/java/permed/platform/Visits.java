package permed.platform;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import permed.platform.bodies.Bodies;
import permed.platform.members.Members;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.SignedIn;

/**
 * Visits pages in the name of a person, past the sign-in: whether a visitor may call a route is
 * tested elsewhere, here is what the page then says.
 */
public abstract class Visits extends OverSample {

  /** One for each application: making it takes as long as many visits. */
  private static final Map<WebApplicationContext, MockMvc> SERVERS = new ConcurrentHashMap<>();

  @Autowired private WebApplicationContext application;
  @Autowired private Members members;
  @Autowired private Bodies bodies;
  @Autowired private People people;

  protected Scene scene() {
    return new Scene(members, bodies, people);
  }

  /** What a visit ended with; forms are read by the names of their fields. */
  public record Page(int status, String text, @Nullable String location) {

    static Page of(MockHttpServletResponse response) {
      return new Page(
          response.getStatus(),
          new String(response.getContentAsByteArray(), StandardCharsets.UTF_8),
          response.getHeader("Location"));
    }

    /** The version a form is based on. */
    public String version() {
      Matcher version = Pattern.compile("name=\"version\" value=\"(\\d*)\"").matcher(text);
      return version.find() ? version.group(1) : "";
    }

    /** Whether a one-line field of the form still holds what was typed. */
    public boolean holds(String field, String value) {
      return Pattern.compile("name=\"" + field + "\"[^>]* value=\"" + Pattern.quote(value) + "\"")
          .matcher(text)
          .find();
    }

    /** The words of the page without its markup, spaces as single ones. */
    public String words() {
      return text.replaceAll("(?s)<(script|style).*?</\\1>", "")
          .replaceAll("<[^>]*>", " ")
          .replace("&#39;", "'")
          .replace("&quot;", "\"")
          .replace("&amp;", "&")
          .replaceAll("[\\s\u00a0]+", " ");
    }
  }

  protected Page visit(String path, @Nullable Person who) {
    return perform(MockMvcRequestBuilders.get(path), who, Locale.UK);
  }

  protected Page visit(String path, @Nullable Person who, Locale language) {
    return perform(MockMvcRequestBuilders.get(path), who, language);
  }

  /** The fields of a form: name, value, name, value. */
  protected static Map<String, String> form(String... fields) {
    Map<String, String> form = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return form;
  }

  protected Page send(String path, @Nullable Person who, Map<String, String> form) {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
    form.forEach(request::param);
    return perform(request, who, Locale.UK);
  }

  /** Sends a form with one file. */
  protected Page upload(String path, @Nullable Person who, String field, String name, byte[] file) {
    return perform(
        MockMvcRequestBuilders.multipart(path)
            .file(new MockMultipartFile(field, name, "application/octet-stream", file)),
        who,
        Locale.UK);
  }

  private Page perform(
      AbstractMockHttpServletRequestBuilder<?> request, @Nullable Person who, Locale language) {
    MockMvc server =
        SERVERS.computeIfAbsent(
            application, one -> MockMvcBuilders.webAppContextSetup(one).build());
    try {
      if (who != null) {
        SignedIn me = new SignedIn(who.id(), who.name(), UUID.randomUUID());
        SecurityContextHolder.getContext()
            .setAuthentication(new TestingAuthenticationToken(me, "", "person"));
      }
      return Page.of(server.perform(request.locale(language)).andReturn().getResponse());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}

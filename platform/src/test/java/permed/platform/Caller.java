package permed.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Someone at a browser without script: keeps cookies, follows no redirect, and sends forms with the
 * token of the page read last.
 */
public final class Caller {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";

  private final String base;
  private final Map<String, String> cookies = new HashMap<>();
  private String agent = FIREFOX;
  private String token = "";

  /** At the address of a running platform. */
  public Caller(String base) {
    this.base = base;
  }

  /** The same cookies in another kind of browser. */
  public Caller with(String userAgent) {
    agent = userAgent;
    return this;
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)));
  }

  /** Sends a form as the page read last has it. */
  public HttpResponse<String> post(String path, Map<String, String> form) {
    Map<String, String> whole = new HashMap<>(form);
    whole.put("_csrf", token);
    String body =
        whole.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Reads a page, then sends its form. */
  public HttpResponse<String> fillIn(String page, String path, Map<String, String> form) {
    get(page);
    return post(path, form);
  }

  /** Value of a cookie, empty for none. */
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  public Caller keep(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  public static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    request.header("Accept-Language", "en").header("User-Agent", agent);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer = answer(request.build());
    answer.headers().allValues("Set-Cookie").forEach(this::take);
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  private void take(String header) {
    String[] cookie = header.split(";", 2)[0].split("=", 2);
    if (header.contains("Max-Age=0")) {
      cookies.remove(cookie[0]);
    } else {
      cookies.put(cookie[0], cookie[1]);
    }
  }

  private static HttpResponse<String> answer(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

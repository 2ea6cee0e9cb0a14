package permed.platform.people.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import permed.platform.people.DirectoryLine;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.Allowed;
import permed.platform.site.Paging;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** The directory of those who agreed to be in it, for members. */
@Controller
class DirectoryController {

  private static final int PAGE = 100;

  private final People people;
  private final ObjectProvider<DirectoryLine> modules;
  private final Wordings wordings;

  DirectoryController(People people, ObjectProvider<DirectoryLine> modules, Wordings wordings) {
    this.people = people;
    this.modules = modules;
    this.wordings = wordings;
  }

  @GetMapping("/directory")
  @Allowed(Right.MEMBER)
  ModelAndView directory(
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(defaultValue = "") String after,
      Locale locale) {
    Wording wording = wordings.in(locale);
    List<Person> found = people.listed().stream().filter(new NameSearch(query)::finds).toList();
    List<Person> rest =
        found.stream()
            .dropWhile(person -> !after.isEmpty() && !person.id().toString().equals(after))
            .skip(after.isEmpty() ? 0 : 1)
            .toList();
    List<Person> page = rest.subList(0, Math.min(PAGE, rest.size()));
    Map<PersonId, List<String>> lines = lines(page, wording);
    List<Entry> entries =
        page.stream()
            .map(person -> Entry.of(person, lines.getOrDefault(person.id(), List.of())))
            .toList();
    String next = rest.size() > PAGE ? next(query, page.getLast()) : "";
    return Reply.page(
        "people/directory",
        new DirectoryPage(
            query,
            wording.count("directory.found", found.size()),
            entries,
            new Paging(after.isEmpty() ? "" : next(query, null), next)));
  }

  private Map<PersonId, List<String>> lines(List<Person> page, Wording wording) {
    List<PersonId> ids = page.stream().map(Person::id).toList();
    Map<PersonId, List<String>> lines = new HashMap<>();
    for (DirectoryLine module : modules) {
      module
          .of(ids, wording)
          .forEach(
              (id, more) ->
                  lines.merge(id, more, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
    return lines;
  }

  private static String next(String query, @Nullable Person last) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath("/directory");
    if (!query.isEmpty()) {
      link.queryParam("q", "{q}");
    }
    if (last != null) {
      link.queryParam("after", last.id());
    }
    return link.encode().buildAndExpand(Map.of("q", query)).toUriString();
  }

  record Entry(
      String id, String name, List<String> lines, String email, String telephone, String orcid) {

    static Entry of(Person person, List<String> lines) {
      return new Entry(
          person.id().toString(),
          person.name(),
          lines,
          Objects.requireNonNullElse(person.email(), ""),
          Objects.requireNonNullElse(person.telephone(), ""),
          Objects.requireNonNullElse(person.orcid(), ""));
    }
  }

  record DirectoryPage(String query, String found, List<Entry> entries, Paging paging) {}
}

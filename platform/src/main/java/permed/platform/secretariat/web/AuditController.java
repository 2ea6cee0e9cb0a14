package permed.platform.secretariat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLine;
import permed.platform.audit.AuditLog;
import permed.platform.audit.Verification;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Allowed;
import permed.platform.site.Choice;
import permed.platform.site.DeskPages;
import permed.platform.site.FormReader;
import permed.platform.site.Paging;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The audit log: who did what, when and why, and whether it is whole. */
@Controller
@RequestMapping(SecretariatDesk.AUDIT)
class AuditController {

  private static final String TEMPLATE = "secretariat/desk-audit";
  private static final int PAGE = 50;

  private final AuditLog log;
  private final People people;
  private final Names names;
  private final DeskPages desk;
  private final ZoneId zone;

  AuditController(
      AuditLog log, People people, Names names, DeskPages desk, PlatformSettings settings) {
    this.log = log;
    this.people = people;
    this.names = names;
    this.desk = desk;
    this.zone = settings.zone();
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView audit(@RequestParam MultiValueMap<String, String> asked) {
    return Reply.page(TEMPLATE, page(asked, ""));
  }

  @PostMapping("/verify")
  @Allowed(Right.SECRETARIAT)
  ModelAndView verify() {
    return switch (log.verify()) {
      case Verification.Intact it ->
          Reply.seeOther(
              SecretariatDesk.AUDIT,
              "desk.secretariat.audit.intact",
              desk.words().formats().whole(it.count()),
              it.lastHash());
      case Verification.Broken it ->
          Reply.invalid(
              TEMPLATE,
              page(
                  new LinkedMultiValueMap<>(),
                  desk.words()
                      .text(
                          "desk.secretariat.audit.broken",
                          desk.words().formats().whole(it.number()),
                          it.why())));
    };
  }

  private AuditPage page(MultiValueMap<String, String> asked, String broken) {
    FormReader filter = FormReader.of(SecretariatDesk.FIELDS, asked);
    long before = number(filter.line("before"));
    List<AuditLine> lines = log.list(filter(filter), before, PAGE);
    return new AuditPage(
        desk.places(SecretariatDesk.AUDIT),
        filter.form(),
        people.list().stream()
            .map(person -> Choice.of(person.id().toString(), person.name()))
            .toList(),
        lines.stream().map(this::row).toList(),
        broken,
        paging(asked, lines, before));
  }

  private AuditFilter filter(FormReader asked) {
    Optional<PersonId> actor = asked.parsed("actor", names::personId, "form.no-choice");
    Optional<LocalDate> from = asked.day("from");
    Optional<LocalDate> until = asked.day("until");
    return new AuditFilter(
        actor.map(PersonId::actor).orElse(null),
        wanted(asked.line("operation")),
        wanted(asked.line("subject")),
        from.map(this::start).orElse(null),
        until.map(day -> start(day.plusDays(1))).orElse(null));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static @Nullable String wanted(String text) {
    return text.isEmpty() ? null : text;
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
  }

  private static Paging paging(
      MultiValueMap<String, String> asked, List<AuditLine> lines, long before) {
    String next = lines.size() < PAGE ? "" : link(asked, Long.toString(lines.getLast().number()));
    return new Paging(before == Long.MAX_VALUE ? "" : link(asked, ""), next);
  }

  private static String link(MultiValueMap<String, String> asked, String before) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(SecretariatDesk.AUDIT);
    Map<String, String> values =
        asked.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("before"))
            .filter(entry -> entry.getKey().matches("[a-z-]{1,20}"))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    values.keySet().stream().sorted().forEach(name -> link.queryParam(name, "{" + name + "}"));
    if (!before.isEmpty()) {
      link.queryParam("before", before);
    }
    return link.encode().buildAndExpand(values).toUriString();
  }

  private AuditPage.Row row(AuditLine line) {
    Actor actor = line.act().by();
    return new AuditPage.Row(
        desk.words().formats().whole(line.number()),
        desk.words().formats().moment(line.act().at(), zone),
        line.act().at().toString(),
        names.actor(actor),
        line.operation(),
        line.subject(),
        line.act().reason(),
        line.act().evidence(),
        line.details().entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", ")));
  }
}

package permed.platform.deliveries.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.audit.Actor;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.Staging;
import permed.platform.deliveries.StagingId;
import permed.platform.members.Members;
import permed.platform.members.Organisation;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.DeskPages;
import permed.platform.site.Reply;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** What every page of this module needs: whose delivery it is, and its words. */
@Component
class Desk {

  private static final List<String> STEPS =
      List.of("new", "columns", "check", "preview", "approve");

  private final Deliveries deliveries;
  private final Members members;
  private final People people;
  private final Today today;
  private final DeskPages desk;

  Desk(Deliveries deliveries, Members members, People people, Today today, DeskPages desk) {
    this.deliveries = deliveries;
    this.members = members;
    this.people = people;
    this.today = today;
    this.desk = desk;
  }

  /** The organisation of a path; unknown to the reader if there is none. */
  Organisation organisation(String slug) {
    return members.register().findOrganisation(slug).orElseThrow(DeliveryPages::unknown);
  }

  /** A delivery of the path; those of others are unknown here. */
  Staging staging(Organisation organisation, String id) {
    return DeliveryPages.id(id)
        .map(StagingId::new)
        .flatMap(one -> deliveries.find(organisation.id(), one))
        .orElseThrow(DeliveryPages::unknown);
  }

  Wording words() {
    return desk.words();
  }

  String text(String key, Object... arguments) {
    return desk.words().text("desk.deliveries." + key, arguments);
  }

  String day(Instant at) {
    return words().formats().day(today.dayOf(at));
  }

  /** Who acted, by name. */
  String name(Actor actor) {
    if (actor instanceof Actor.Person person) {
      UUID id = person.id();
      return people.find(new PersonId(id)).map(one -> one.name()).orElse("–");
    }
    return text("by-system");
  }

  Head head(Organisation organisation, Staging staging, String page) {
    int reached = reached(staging);
    int at = STEPS.indexOf(page);
    List<Head.Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      String step = STEPS.get(i);
      boolean open = i > 0 && i <= reached;
      steps.add(
          new Head.Step(
              i + 1,
              text("step." + step),
              open ? DeliveryPages.of(organisation, staging, step) : "",
              i == at,
              i < reached));
    }
    return new Head(
        organisation.name(),
        DeliveryPages.of(organisation),
        staging.file().name(),
        steps,
        DeliveryPages.of(organisation, staging, "discard"),
        false);
  }

  Head headOfUpload(Organisation organisation) {
    List<Head.Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      steps.add(new Head.Step(i + 1, text("step." + STEPS.get(i)), "", i == 0, false));
    }
    return new Head(organisation.name(), DeliveryPages.of(organisation), "", steps, "", false);
  }

  /** To where the delivery stands now, saying that somebody else was there. */
  ModelAndView elsewhere(Organisation organisation, Staging current) {
    return Reply.seeOther(
        DeliveryPages.next(organisation, current),
        "desk.deliveries.overtaken",
        current.file().name());
  }

  private static int reached(Staging staging) {
    return switch (staging.state()) {
      case UPLOADED -> 1;
      case MAPPED -> 3;
      case SETTLED, APPROVED, DISCARDED, WITHDRAWN -> 4;
    };
  }
}

package permed.platform.secretariat.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import permed.kernel.time.Period;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatId;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.Stage;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

/** The ledger as it would be after the rows planned so far; a row that fails leaves no trace. */
final class Foreseen {

  private final Map<String, List<Organisation>> byName = new HashMap<>();
  private final Map<String, List<Organisation>> byShortName = new HashMap<>();
  private final Map<String, List<Organisation>> byRor = new HashMap<>();
  private final Map<String, List<Organisation>> bySlug = new HashMap<>();
  private final Map<OrganisationId, List<Belonging>> memberships = new HashMap<>();
  private final Map<String, List<Known>> people = new HashMap<>();
  private final Map<PersonId, String> names = new HashMap<>();
  private final Map<String, List<Body>> bodies = new HashMap<>();
  private final Map<BodyId, List<Seat>> seats = new HashMap<>();
  private final Map<SeatId, List<Sitting>> sittings = new HashMap<>();
  private final Map<ConstituencyCode, List<Constituency>> constituencies = new HashMap<>();
  private final Deque<Runnable> undo = new ArrayDeque<>();

  Foreseen(Ledger ledger, Collection<Person> persons) {
    ledger.register().organisations().forEach(this::add);
    ledger.register().constituencies().forEach(this::add);
    ledger.register().memberships().forEach(this::add);
    persons.forEach(this::add);
    ledger.bodies().forEach(this::add);
    ledger.seats().forEach(this::add);
    ledger.mandates().forEach(this::add);
    begin();
  }

  /** From here on everything added can be taken back. */
  void begin() {
    undo.clear();
  }

  /** Takes back everything added since the beginning. */
  void rollBack() {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
  }

  void add(Organisation organisation) {
    put(byName, ImportColumn.folded(organisation.name()), organisation);
    put(byShortName, ImportColumn.folded(organisation.shortName()), organisation);
    put(bySlug, organisation.slug(), organisation);
    String ror = organisation.ror();
    if (ror != null) {
      put(byRor, ror, organisation);
    }
  }

  void add(Constituency constituency) {
    put(constituencies, constituency.code(), constituency);
  }

  void add(OrganisationId organisation, Belonging belonging) {
    put(memberships, organisation, belonging);
  }

  void add(String email, Known person) {
    put(people, email, person);
  }

  void add(Seat seat) {
    put(seats, seat.body(), seat);
  }

  void add(SeatId seat, Sitting sitting) {
    put(sittings, seat, sitting);
  }

  List<Organisation> named(String name) {
    return byName.getOrDefault(ImportColumn.folded(name), List.of());
  }

  List<Organisation> shortNamed(String name) {
    return byShortName.getOrDefault(ImportColumn.folded(name), List.of());
  }

  List<Organisation> withRor(String ror) {
    return byRor.getOrDefault(ror, List.of());
  }

  boolean hasSlug(String slug) {
    return bySlug.containsKey(slug);
  }

  Optional<Constituency> constituency(ConstituencyCode code) {
    return constituencies.getOrDefault(code, List.of()).stream().findFirst();
  }

  /** Memberships that are not over. */
  List<Belonging> belongings(OrganisationId organisation) {
    return memberships.getOrDefault(organisation, List.of());
  }

  Optional<Known> person(String email) {
    return people.getOrDefault(email, List.of()).stream().findFirst();
  }

  String nameOf(PersonId person) {
    return names.getOrDefault(person, "somebody else");
  }

  Optional<Body> body(String name) {
    return bodies.getOrDefault(ImportColumn.folded(name), List.of()).stream().findFirst();
  }

  List<Seat> seats(BodyId body) {
    return seats.getOrDefault(body, List.of());
  }

  List<Sitting> sittings(SeatId seat) {
    return sittings.getOrDefault(seat, List.of());
  }

  private void add(Membership membership) {
    Stage stage = membership.last().stage();
    if (stage != Stage.REFUSED && stage != Stage.WITHDRAWN) {
      add(
          membership.organisation(),
          new Belonging(membership.kind(), membership.constituency(), stage.isInForce()));
    }
  }

  private void add(Person person) {
    String email = person.email();
    if (email != null) {
      add(email, new Known(person.id(), person.name()));
    }
    names.put(person.id(), person.name());
  }

  private void add(Body body) {
    put(bodies, ImportColumn.folded(body.name()), body);
    put(bodies, ImportColumn.folded(body.slug()), body);
  }

  private void add(Mandate mandate) {
    add(mandate.seat(), new Sitting(mandate.person(), mandate.capacity(), mandate.period()));
  }

  private <K, V> void put(Map<K, List<V>> map, K key, V value) {
    List<V> values = map.computeIfAbsent(key, none -> new ArrayList<>());
    values.add(value);
    undo.push(
        () -> {
          values.remove(values.size() - 1);
          if (values.isEmpty()) {
            map.remove(key);
          }
        });
  }

  /** A membership that is not over. */
  record Belonging(MemberKind kind, ConstituencyCode constituency, boolean inForce) {}

  /** Somebody with an address. */
  record Known(PersonId id, String name) {}

  /** Somebody in a seat. */
  record Sitting(PersonId person, Capacity capacity, Period period) {}
}

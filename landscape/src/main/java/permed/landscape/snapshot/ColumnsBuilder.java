package permed.landscape.snapshot;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Counting;

/**
 * Builds the columns of a snapshot from its projects, added in the order of the text index.
 *
 * <p>Shares: of countries, organisations and their types by the money each participant keeps, of
 * funders by the amounts of their lines, of codes by their weights, of languages equally. They are
 * unknown where the money is absent, mixes currencies, does not sum to more than zero, or any of it
 * is negative; a single value that nothing escapes always has the whole. Labels are those of the
 * most recent record. To be used once and by one thread.
 */
public final class ColumnsBuilder {

  private static final Function<Country, String> ENGLISH = country -> country.name(Locale.ENGLISH);

  private final Map<Dimension, Dictionary> dictionaries = new EnumMap<>(Dimension.class);
  private final Map<Dimension, AxisBuilder> axes = new EnumMap<>(Dimension.class);
  private final BitSet countedElsewhere = new BitSet();
  private final BitSet gone = new BitSet();
  private final IntList startDays = new IntList();
  private final IntList endDays = new IntList();
  private final LinesBuilder lines = new LinesBuilder();
  private final Portions portions = new Portions();
  private final Map<Country, String> countryNames = new HashMap<>();

  public ColumnsBuilder() {
    for (Dimension dimension : Dimension.values()) {
      if (dimension != Dimension.YEAR && dimension != Dimension.STATUS) {
        dictionaries.put(dimension, new Dictionary());
      }
    }
    dictionaries.put(Dimension.LEAD_COUNTRY, dictionary(Dimension.COUNTRY));
    dictionaries.put(Dimension.LEAD_ORGANISATION, dictionary(Dimension.ORGANISATION));
    dictionaries.forEach((dimension, values) -> axes.put(dimension, new AxisBuilder(values)));
  }

  /** Adds the next project, told by one record, as recent as any other. */
  public void add(Project project) {
    add(Award.of(project), 0);
  }

  /**
   * Adds the next award.
   *
   * @param recency grows with the date of the record; the label of the most recent one stays, the
   *     last added of equals
   */
  public void add(Award award, long recency) {
    Project project = award.merged();
    if (award.isCountedElsewhere()) {
      countedElsewhere.set(startDays.size());
    }
    if (award.isGone()) {
      gone.set(startDays.size());
    }
    startDays.add(firstDay(project.timing().start()));
    endDays.add(lastDay(project.timing().end()));
    addFunders(award, recency);
    addCodes(project, recency);
    addParticipants(project, recency);
    addLead(project, recency);
    addLanguages(project.description().titles(), recency);
    addSources(award.present(), recency);
  }

  /** The columns of all projects added. */
  public Columns build() {
    Map<Dimension, Axis> built = new EnumMap<>(Dimension.class);
    int[] payerOrdinals = {};
    for (Map.Entry<Dimension, AxisBuilder> entry : axes.entrySet()) {
      AxisBuilder.Built axis = entry.getValue().build();
      built.put(entry.getKey(), axis.axis());
      if (entry.getKey() == Dimension.FUNDER) {
        payerOrdinals = axis.ordinals();
      }
    }
    return new Columns(
        built,
        startDays.toArray(),
        endDays.toArray(),
        lines.build(payerOrdinals),
        countedElsewhere,
        gone);
  }

  private void addFunders(Award award, long recency) {
    int rateDay = rateDay(award.merged().timing());
    portions.clear();
    for (Counting.Verdict verdict : award.lines()) {
      FundingLine line = verdict.line();
      // A part keeps its payers though its money counts elsewhere: somebody funds it.
      if (verdict.counts() || award.isCountedElsewhere()) {
        int payer =
            dictionary(Dimension.FUNDER).number(line.payer().id(), line.payer().name(), recency);
        portions.add(payer, line.amount());
        if (portions.lead() == Axis.NONE) {
          portions.setLead(payer);
        }
        if (verdict.counts()) {
          lines.add(payer, line.amount(), rateDay, line.period());
        }
      }
    }
    lines.endProject();
    axis(Dimension.FUNDER).add(portions);
  }

  private void addCodes(Project project, long recency) {
    for (Taxonomy taxonomy : Taxonomy.values()) {
      Dimension dimension = dimension(taxonomy);
      portions.clear();
      for (CodeAssignment code : project.codes()) {
        if (code.taxonomy() == taxonomy) {
          portions.add(number(dimension, code, recency), code.weight());
        }
      }
      portions.setHeaviestAsLead();
      axis(dimension).add(portions);
    }
  }

  private int number(Dimension dimension, CodeAssignment code, long recency) {
    return dimension == Dimension.EUROSCIVOC
        ? EuroSciVocTree.number(dictionary(dimension), code, recency)
        : dictionary(dimension).number(code.code(), code.label(), recency);
  }

  private void addParticipants(Project project, long recency) {
    addParticipants(Dimension.COUNTRY, project, recency, this::country);
    addParticipants(Dimension.ORGANISATION, project, recency, this::organisation);
    addParticipants(Dimension.ORGANISATION_TYPE, project, recency, this::type);
  }

  private void addParticipants(
      Dimension dimension, Project project, long recency, Numbering numbering) {
    portions.clear();
    boolean coordinatorSeen = false;
    for (Participation participation : project.participations()) {
      int value = numbering.number(participation.organisation(), recency);
      portions.add(value, participation.share());
      if (!coordinatorSeen && participation.role() == Participation.Role.COORDINATOR) {
        portions.setLead(value);
        coordinatorSeen = true;
      }
    }
    axis(dimension).add(portions);
  }

  private void addLead(Project project, long recency) {
    @Nullable Organisation lead =
        project.coordinator().map(Participation::organisation).orElse(null);
    addSingle(Dimension.LEAD_COUNTRY, lead == null ? Axis.NONE : country(lead, recency));
    addSingle(Dimension.LEAD_ORGANISATION, lead == null ? Axis.NONE : organisation(lead, recency));
  }

  private void addLanguages(List<LocalText> titles, long recency) {
    portions.clear();
    for (LocalText title : titles) {
      int language =
          dictionary(Dimension.LANGUAGE).number(title.language(), title.language(), recency);
      portions.add(language, 1);
      if (portions.lead() == Axis.NONE) {
        portions.setLead(language);
      }
    }
    axis(Dimension.LANGUAGE).add(portions);
  }

  private void addSources(List<Project> records, long recency) {
    portions.clear();
    for (Project record : records) {
      String source = record.id().source();
      int number = dictionary(Dimension.SOURCE).number(source, source, recency);
      portions.add(number, 1);
      if (portions.lead() == Axis.NONE) {
        portions.setLead(number);
      }
    }
    axis(Dimension.SOURCE).add(portions);
  }

  private void addSingle(Dimension dimension, int value) {
    portions.clear();
    if (value != Axis.NONE) {
      portions.add(value, 1);
      portions.setLead(value);
    }
    axis(dimension).add(portions);
  }

  private int country(Organisation organisation, long recency) {
    Country country = organisation.country();
    return country == null
        ? Axis.NONE
        : dictionary(Dimension.COUNTRY)
            .number(country.code(), countryNames.computeIfAbsent(country, ENGLISH), recency);
  }

  private int organisation(Organisation organisation, long recency) {
    return dictionary(Dimension.ORGANISATION)
        .number(organisation.id().toString(), organisation.name(), recency);
  }

  private int type(Organisation organisation, long recency) {
    OrganisationType type = organisation.type();
    return type == OrganisationType.UNKNOWN
        ? Axis.NONE
        : dictionary(Dimension.ORGANISATION_TYPE).number(type.code(), label(type), recency);
  }

  private Dictionary dictionary(Dimension dimension) {
    return present(dictionaries.get(dimension));
  }

  private AxisBuilder axis(Dimension dimension) {
    return present(axes.get(dimension));
  }

  private static <T> T present(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("years and status have no axis");
    }
    return value;
  }

  private static Dimension dimension(Taxonomy taxonomy) {
    return switch (taxonomy) {
      case EUROSCIVOC -> Dimension.EUROSCIVOC;
      case TOPIC -> Dimension.TOPIC;
      case CALL -> Dimension.CALL;
      case PROGRAMME -> Dimension.PROGRAMME;
      case FRAMEWORK -> Dimension.FRAMEWORK;
      case SCHEME -> Dimension.SCHEME;
      case DISCIPLINE -> Dimension.DISCIPLINE;
    };
  }

  private static String label(OrganisationType type) {
    return switch (type) {
      case HIGHER_EDUCATION -> "Higher education";
      case RESEARCH -> "Research organisations";
      case PRIVATE_FOR_PROFIT -> "Companies";
      case PUBLIC_BODY -> "Public bodies";
      case OTHER -> "Other organisations";
      case UNKNOWN -> "";
    };
  }

  private static int rateDay(Timing timing) {
    return firstDay(timing.signed() != null ? timing.signed() : timing.start());
  }

  private static int firstDay(@Nullable PartialDate date) {
    return date == null ? Columns.NO_DAY : epochDay(date.earliest());
  }

  private static int lastDay(@Nullable PartialDate date) {
    return date == null ? Columns.NO_DAY : epochDay(date.latest());
  }

  private static int epochDay(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** The number of an organisation's value on one axis, or {@link Axis#NONE}. */
  private interface Numbering {
    int number(Organisation organisation, long recency);
  }
}

package permed.landscape.snapshot.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import permed.kernel.place.Country;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;

/**
 * A whole project as bytes, as the text index stores it. Equal projects give equal bytes.
 *
 * <p>What the project says comes first, then where in the files it was read: line numbers and the
 * version of a taxonomy change from dump to dump although nothing was said anew, so the fingerprint
 * covers only the first part.
 */
public final class ProjectRecord {

  private static final int FORMAT = 2;

  /** Of snapshots from before a source could name persons, relations, further ids and periods. */
  private static final int NARROW = 1;

  private static final Participation.Role[] ROLES = Participation.Role.values();
  private static final OrganisationType[] TYPES = OrganisationType.values();
  private static final FundingLine.Kind[] KINDS = FundingLine.Kind.values();
  private static final FundingLine.Basis[] BASES = FundingLine.Basis.values();
  private static final Relation.Kind[] RELATIONS = Relation.Kind.values();
  private static final Taxonomy[] TAXONOMIES = Taxonomy.values();

  private ProjectRecord() {}

  public static byte[] write(Project project) {
    RecordWriter said = new RecordWriter();
    RecordWriter origins = new RecordWriter();
    said.writeInt(FORMAT);
    write(said, project.id());
    write(said, project.description());
    write(said, project.timing());
    said.writeList(project.participations(), participation -> write(said, participation));
    said.writeList(project.fundingLines(), line -> write(said, origins, line));
    said.writeList(project.codes(), code -> write(said, origins, code));
    said.writeList(project.investigators(), person -> write(said, person));
    said.writeList(project.relations(), relation -> write(said, relation));
    return joined(said, origins);
  }

  public static Project read(byte[] record) {
    RecordReader in = new RecordReader(record, Integer.BYTES);
    RecordReader origins = new RecordReader(record, Integer.BYTES + saidLength(record));
    int format = in.readInt();
    if (format != FORMAT && format != NARROW) {
      throw new IllegalArgumentException("a project record of format " + format);
    }
    boolean wide = format == FORMAT;
    return new Project(
        readId(in),
        readDescription(in),
        new Timing(in.readDate(), in.readDate(), in.readDate(), in.readText()),
        in.readList(() -> readParticipation(in, wide)),
        in.readList(() -> readLine(in, origins, wide)),
        in.readList(() -> readCode(in, origins)),
        wide ? in.readList(() -> new Investigator(in.readText(), in.readText())) : List.of(),
        wide ? in.readList(() -> new Relation(RELATIONS[in.readInt()], readId(in))) : List.of());
  }

  /** SHA-256, in lower-case hex, of what the project says, apart from where it was read. */
  public static String fingerprint(byte[] record) {
    MessageDigest digest = Sha256.digest();
    digest.update(record, Integer.BYTES, saidLength(record));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] joined(RecordWriter said, RecordWriter origins) {
    ByteBuffer record = ByteBuffer.allocate(Integer.BYTES + said.size() + origins.size());
    record.putInt(said.size());
    said.writeTo(record);
    origins.writeTo(record);
    return record.array();
  }

  private static int saidLength(byte[] record) {
    return ByteBuffer.wrap(record).getInt();
  }

  private static void write(RecordWriter out, Description description) {
    out.writeText(description.acronym());
    out.writeList(description.titles(), text -> write(out, text));
    out.writeList(description.abstracts(), text -> write(out, text));
    out.writeText(description.doi());
    out.writeList(description.links(), out::writeText);
  }

  private static Description readDescription(RecordReader in) {
    return new Description(
        in.readText(),
        in.readList(() -> readLocalText(in)),
        in.readList(() -> readLocalText(in)),
        in.readText(),
        in.readList(in::readText));
  }

  private static void write(RecordWriter out, LocalText text) {
    out.writeText(text.language());
    out.writeText(text.text());
  }

  private static LocalText readLocalText(RecordReader in) {
    return new LocalText(in.readText(), in.readText());
  }

  private static void write(RecordWriter out, Timing timing) {
    out.writeDate(timing.start());
    out.writeDate(timing.end());
    out.writeDate(timing.signed());
    out.writeText(timing.reportedStatus());
  }

  private static void write(RecordWriter out, Participation participation) {
    write(out, participation.organisation());
    out.writeInt(participation.role().ordinal());
    out.writeInt(participation.order());
    out.writeMoney(participation.contribution());
    out.writeMoney(participation.netContribution());
    out.writeMoney(participation.cost());
    out.writeFlag(participation.ended());
  }

  private static Participation readParticipation(RecordReader in, boolean wide) {
    return new Participation(
        readOrganisation(in, wide),
        ROLES[in.readInt()],
        in.readInt(),
        in.readMoney(),
        in.readMoney(),
        in.readMoney(),
        Boolean.TRUE.equals(in.readFlag()));
  }

  private static void write(RecordWriter out, Organisation organisation) {
    write(out, organisation.id());
    out.writeList(organisation.otherIds(), id -> write(out, id));
    out.writeText(organisation.name());
    out.writeText(organisation.shortName());
    out.writeOptionalText(organisation.country() == null ? null : organisation.country().code());
    out.writeText(organisation.city());
    out.writeInt(organisation.type().ordinal());
    out.writeFlag(organisation.smallOrMedium());
  }

  private static Organisation readOrganisation(RecordReader in, boolean wide) {
    SourceRecordId id = readId(in);
    List<SourceRecordId> otherIds = wide ? in.readList(() -> readId(in)) : List.of();
    String name = in.readText();
    String shortName = in.readText();
    String country = in.readOptionalText();
    return new Organisation(
        id,
        otherIds,
        name,
        shortName,
        country == null ? null : Country.of(country),
        in.readText(),
        TYPES[in.readInt()],
        in.readFlag());
  }

  private static void write(RecordWriter out, SourceRecordId id) {
    out.writeText(id.source());
    out.writeText(id.localId());
  }

  private static void write(RecordWriter out, Investigator person) {
    out.writeText(person.name());
    out.writeText(person.orcid());
  }

  private static void write(RecordWriter out, Relation relation) {
    out.writeInt(relation.kind().ordinal());
    write(out, relation.to());
  }

  private static SourceRecordId readId(RecordReader in) {
    return new SourceRecordId(in.readText(), in.readText());
  }

  private static void write(RecordWriter out, RecordWriter origins, FundingLine line) {
    out.writeText(line.payer().id());
    out.writeText(line.payer().name());
    out.writeText(line.payer().area());
    out.writeMoney(line.amount());
    out.writeInt(line.kind().ordinal());
    out.writeInt(line.basis().ordinal());
    out.writePeriod(line.period());
    origins.writePointer(line.where());
  }

  private static FundingLine readLine(RecordReader in, RecordReader origins, boolean wide) {
    Funder payer = new Funder(in.readText(), in.readText(), in.readText());
    return new FundingLine(
        payer,
        in.readStatedMoney(),
        KINDS[in.readInt()],
        BASES[in.readInt()],
        wide ? in.readPeriod() : null,
        origins.readPointer());
  }

  private static void write(RecordWriter out, RecordWriter origins, CodeAssignment code) {
    out.writeInt(code.taxonomy().ordinal());
    out.writeText(code.code());
    out.writeList(code.path(), out::writeText);
    out.writeDouble(code.weight());
    out.writeText(code.by());
    origins.writeText(code.version());
    origins.writePointer(code.where());
  }

  private static CodeAssignment readCode(RecordReader in, RecordReader origins) {
    Taxonomy taxonomy = TAXONOMIES[in.readInt()];
    String code = in.readText();
    List<String> path = in.readList(in::readText);
    double weight = in.readDouble();
    String by = in.readText();
    return new CodeAssignment(
        taxonomy, origins.readText(), code, path, weight, by, origins.readPointer());
  }
}

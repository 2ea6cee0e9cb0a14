package permed.landscape.delivery.change;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.Timing;

/**
 * What a record says, aspect by aspect, as sixty-four bits each. Where it was read and the version
 * of a taxonomy do not matter: they change from dump to dump though nothing is said anew.
 */
public final class Aspects {

  private static final Aspect[] ALL = Aspect.values();
  private static final int HEX = 16;

  private final long[] bits;

  private Aspects(long[] bits) {
    this.bits = bits;
  }

  public static Aspects of(Project project) {
    long[] bits = new long[ALL.length];
    for (Aspect aspect : ALL) {
      Mixing mixing = new Mixing(aspect.ordinal());
      switch (aspect) {
        case TITLE -> titles(project.description(), mixing);
        case DATES -> dates(project.timing(), mixing);
        case AMOUNTS -> amounts(project, mixing);
        case PARTICIPANTS -> participants(project, mixing);
        case CODES -> codes(project, mixing);
        case OTHER -> other(project, mixing);
      }
      bits[aspect.ordinal()] = mixing.value();
    }
    return new Aspects(bits);
  }

  /** Reads the text form. */
  public static Aspects parse(String text) {
    long[] bits = new long[ALL.length];
    for (int i = 0; i < ALL.length; i++) {
      bits[i] = HexFormat.fromHexDigitsToLong(text, i * HEX, (i + 1) * HEX);
    }
    return new Aspects(bits);
  }

  /** The bits of one aspect. */
  public long bits(Aspect aspect) {
    return bits[aspect.ordinal()];
  }

  /** In what the other differs, in the order of the enum. */
  public Set<Aspect> differencesTo(Aspects other) {
    Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
    for (Aspect aspect : ALL) {
      if (bits(aspect) != other.bits(aspect)) {
        differing.add(aspect);
      }
    }
    return differing;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Aspects aspects && Arrays.equals(bits, aspects.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }

  /** Sixteen hexadecimal digits an aspect, in the order of the enum. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(ALL.length * HEX);
    for (long one : bits) {
      text.append(HexFormat.of().toHexDigits(one));
    }
    return text.toString();
  }

  private static void titles(Description description, Mixing mixing) {
    mixing.add(description.acronym());
    description.titles().forEach(title -> text(title, mixing));
  }

  private static void dates(Timing timing, Mixing mixing) {
    mixing.add(timing.start()).add(timing.end()).add(timing.signed()).add(timing.reportedStatus());
  }

  private static void amounts(Project project, Mixing mixing) {
    for (FundingLine line : project.fundingLines()) {
      mixing
          .add(line.payer().id())
          .add(line.amount())
          .add(line.kind())
          .add(line.basis())
          .add(line.period());
    }
    for (Participation one : project.participations()) {
      mixing.add(one.contribution()).add(one.netContribution()).add(one.cost());
    }
  }

  private static void participants(Project project, Mixing mixing) {
    for (Participation one : project.participations()) {
      Organisation organisation = one.organisation();
      mixing
          .add(organisation.id())
          .add(organisation.otherIds())
          .add(organisation.name())
          .add(organisation.shortName())
          .add(organisation.country())
          .add(organisation.city())
          .add(organisation.type())
          .add(organisation.smallOrMedium())
          .add(one.role())
          .add(one.order())
          .add(one.ended());
    }
    for (Investigator person : project.investigators()) {
      mixing.add(person.name()).add(person.orcid());
    }
  }

  private static void codes(Project project, Mixing mixing) {
    for (CodeAssignment code : project.codes()) {
      mixing
          .add(code.taxonomy())
          .add(code.code())
          .add(code.path())
          .add(code.weight())
          .add(code.by());
    }
  }

  private static void other(Project project, Mixing mixing) {
    Description description = project.description();
    description.abstracts().forEach(one -> text(one, mixing));
    mixing.add(description.doi()).add(description.links());
    for (Relation relation : project.relations()) {
      mixing.add(relation.kind()).add(relation.to());
    }
  }

  private static void text(LocalText text, Mixing mixing) {
    mixing.add(text.language()).add(text.text());
  }
}

package permed.landscape.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;

/**
 * What a result list shows of a project without opening its record.
 *
 * @param language of the title, {@code und} when not stated
 * @param leadName coordinator's name, empty when none is named
 * @param leadCountry alpha-2 of the coordinator, empty when unknown
 * @param funders names of the payers, each once
 */
public record HitCard(
    SourceRecordId id,
    String acronym,
    String title,
    String language,
    String leadName,
    String leadCountry,
    List<String> funders) {

  public HitCard {
    funders = List.copyOf(funders);
  }

  static HitCard of(Award award) {
    Project project = award.merged();
    var description = project.description();
    var lead = project.coordinator().map(Participation::organisation);
    return new HitCard(
        project.id(),
        description.acronym(),
        description.title(),
        description.titles().isEmpty() ? "und" : description.titles().getFirst().language(),
        lead.map(organisation -> organisation.name()).orElse(""),
        lead.map(organisation -> organisation.country()).map(country -> country.code()).orElse(""),
        award.lines().stream().map(verdict -> verdict.line().payer().name()).distinct().toList());
  }

  BytesRef toBytes() {
    try {
      ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
      bytes.writeString(id.source());
      bytes.writeString(id.localId());
      for (String text : List.of(acronym, title, language, leadName, leadCountry)) {
        bytes.writeString(text);
      }
      bytes.writeVInt(funders.size());
      for (String funder : funders) {
        bytes.writeString(funder);
      }
      return new BytesRef(bytes.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException("Card of " + id, e);
    }
  }

  static HitCard read(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    SourceRecordId id = new SourceRecordId(in.readString(), in.readString());
    String acronym = in.readString();
    String title = in.readString();
    String language = in.readString();
    String leadName = in.readString();
    String leadCountry = in.readString();
    int count = in.readVInt();
    List<String> funders = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      funders.add(in.readString());
    }
    return new HitCard(id, acronym, title, language, leadName, leadCountry, funders);
  }

  static SourceRecordId readId(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new SourceRecordId(in.readString(), in.readString());
  }
}

package permed.landscape.source;

import java.util.List;

/** Readers that are not classes of their own, such as one for each mapping. */
public interface SourceReaders {

  List<SourceReader> list();
}

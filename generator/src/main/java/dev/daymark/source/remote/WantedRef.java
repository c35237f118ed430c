package dev.daymark.source.remote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.RefSpec;

/** The names that a wanted ref can have; the first that exists is meant. */
record WantedRef(Optional<String> written) {

    /** A branch before a tag of the same name, as git has it for clones. */
    List<String> names() {
        return written.map(name -> name.startsWith(Constants.R_REFS)
                        ? List.of(name)
                        : List.of(Constants.R_HEADS + name, Constants.R_TAGS + name))
                .orElse(List.of(Constants.HEAD));
    }

    /** What a server is asked for, so that it need not list all its refs. */
    List<RefSpec> specifications() {
        return names().stream().map(RefSpec::new).toList();
    }

    Optional<Ref> in(Map<String, Ref> refs) {
        return names().stream().filter(refs::containsKey).map(refs::get).findFirst();
    }
}

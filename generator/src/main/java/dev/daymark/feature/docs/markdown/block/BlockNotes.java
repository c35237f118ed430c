package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import dev.daymark.feature.docs.markdown.page.Note;
import dev.daymark.feature.docs.markdown.source.Notes;
import dev.daymark.feature.docs.markdown.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What is found while blocks are parsed, kept with the document. */
public final class BlockNotes {

    private record Found(Note.Kind kind, int offset, String message, String hint) {}

    private static final DataKey<List<Found>> NOTES = new DataKey<>("BLOCK_NOTES", List.of(), options -> List.of());

    private BlockNotes() {}

    static void add(Note.Kind kind, ParserState state, String message, String hint) {
        List<Found> all = new ArrayList<>(NOTES.get(state.getProperties()));
        if (all.size() < 200) {
            int offset = state.getLine().getStartOffset() + state.getNextNonSpaceIndex();
            all.add(new Found(kind, offset, message, hint));
            state.getProperties().set(NOTES, all);
        }
    }

    /** Adds what was found to the notes of a page. */
    public static void copy(Document document, SourceText source, Notes notes) {
        NOTES.get(document)
                .forEach(found ->
                        notes.add(found.kind(), source.placeOf(found.offset()), found.message(), found.hint()));
    }
}

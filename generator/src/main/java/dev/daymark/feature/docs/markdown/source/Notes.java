package dev.daymark.feature.docs.markdown.source;

import dev.daymark.feature.docs.markdown.page.Note;
import dev.daymark.feature.docs.markdown.page.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects what is worth saying about a page while it is read. */
public final class Notes {

    private static final int MOST = 200;

    private final List<Note> notes = new ArrayList<>();

    /** Adds a note; of very many only the first are kept. */
    public void add(Note.Kind kind, Place place, String message, String hint) {
        if (notes.size() < MOST) {
            notes.add(new Note(kind, place, message, hint));
        }
    }

    /** The notes, by place. */
    public List<Note> all() {
        return notes.stream().sorted().distinct().toList();
    }
}

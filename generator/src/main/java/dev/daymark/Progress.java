package dev.daymark;

/** Hears how far a build is. Phases follow each other; within a phase, steps are told from several threads. */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = name -> new Phase() {
        @Override
        public void advance(long done, long total) {}

        @Override
        public void end(long count, String things) {}
    };

    /**
     * A phase begins.
     *
     * @param name what is done, such as {@code Reading repositories}
     */
    Phase begin(String name);

    /** A part of the build. Thread-safe. */
    interface Phase {

        /**
         * Some steps are done. Cheap: may be called after every step.
         *
         * @param done how many so far; calls may arrive out of order
         * @param total how many there will be; 0 when that is not known
         */
        void advance(long done, long total);

        /**
         * The phase is over.
         *
         * @param count how many things it made
         * @param things what they are, in the plural, such as {@code repositories}
         */
        void end(long count, String things);
    }
}

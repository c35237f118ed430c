package dev.daymark.harvest;

import dev.daymark.problem.Problem;
import dev.daymark.problem.ProblemCode;
import dev.daymark.problem.SourceLocation;
import dev.daymark.source.Repository;
import dev.daymark.source.RepositorySource.RepositoryHandle;
import dev.daymark.source.remote.UnavailableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Harvests many repositories at a time. A repository that cannot be read costs itself only. */
public final class HarvestPool {

    /** YAML and Markdown parsers recurse by nesting. */
    private static final long STACK_BYTES = 4L << 20;

    /** A Location in one repository can lead through a second to a third; longer chains are followed no further. */
    private static final int MAX_ROUNDS = 4;

    /** A repository to read; its harvest stands at the index. */
    private record Task(int index, String name, RepositoryHandle handle) {}

    private final Harvester harvester;
    private final int threads;
    private final HarvestMemory memory;

    /**
     * A pool that reads every repository.
     *
     * @param threads how many repositories are read at a time, at least 1
     */
    public HarvestPool(Harvester harvester, int threads) {
        this(harvester, threads, new HarvestMemory());
    }

    /**
     * A pool that reads the repositories of which nothing is known.
     *
     * @param threads how many repositories are read at a time, at least 1
     * @param memory what an earlier run of the same harvester has read
     */
    public HarvestPool(Harvester harvester, int threads, HarvestMemory memory) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
        }
        this.harvester = harvester;
        this.threads = threads;
        this.memory = memory;
    }

    /**
     * Harvests all repositories, and a second time those that others refer to, now with the files they were asked for.
     *
     * @param handles in the order of the result
     * @param finished hears of each repository when it is read for the first time; called from several threads
     * @return one harvest for each handle, each under a name of its own
     * @throws InterruptedException when the waiting thread is interrupted; the reading stops
     */
    public List<Harvest> harvest(List<RepositoryHandle> handles, Consumer<Harvest> finished)
            throws InterruptedException {
        return harvest(handles, List.of(), List.of(), finished);
    }

    /**
     * The same, with others that refer to them.
     *
     * @param known harvests of other repositories
     * @param addresses web addresses of files, folders or patterns in the repositories
     */
    public List<Harvest> harvest(
            List<RepositoryHandle> handles, List<Harvest> known, List<String> addresses, Consumer<Harvest> finished)
            throws InterruptedException {
        List<String> names =
                UniqueNames.of(handles.stream().map(RepositoryHandle::name).toList());
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            tasks.add(new Task(i, names.get(i), handles.get(i)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, new Threads());
        try {
            List<Harvest> harvests = run(pool, tasks, Map.of(), finished);
            answerEachOther(pool, tasks, harvests, known, addresses);
            memory.endRun();
            for (Task task : tasks) {
                harvests.set(task.index, harvests.get(task.index).with(task.handle.forge()));
            }
            return List.copyOf(harvests);
        } finally {
            pool.shutdownNow();
            // What is interrupted in the middle of a repository still tells how far it is, and writes files.
            while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                pool.shutdownNow();
            }
        }
    }

    private void answerEachOther(
            ExecutorService pool, List<Task> tasks, List<Harvest> harvests, List<Harvest> known, List<String> addresses)
            throws InterruptedException {
        Map<String, Requests> answered = new HashMap<>();
        for (int round = 1; round < MAX_ROUNDS; round++) {
            Map<String, Requests> requests = ForeignReferences.among(
                    Stream.concat(harvests.stream(), known.stream()).toList(), addresses);
            List<Task> open = tasks.stream()
                    .filter(task -> !requests.getOrDefault(task.name, Requests.NONE)
                            .equals(answered.getOrDefault(task.name, Requests.NONE)))
                    .toList();
            if (open.isEmpty()) {
                return;
            }
            List<Harvest> again = run(pool, open, requests, harvest -> {});
            for (int i = 0; i < open.size(); i++) {
                harvests.set(open.get(i).index, again.get(i));
            }
            answered.putAll(requests);
        }
    }

    private List<Harvest> run(
            ExecutorService pool, List<Task> tasks, Map<String, Requests> requests, Consumer<Harvest> finished)
            throws InterruptedException {
        List<Future<Harvest>> futures = new ArrayList<>();
        for (Task task : tasks) {
            futures.add(pool.submit(() -> {
                Requests asked = requests.getOrDefault(task.name, Requests.NONE);
                Harvest harvest = memory.recall(task.handle, task.name, asked, () -> harvest(task, asked));
                finished.accept(harvest);
                return harvest;
            }));
        }
        List<Harvest> harvests = new ArrayList<>();
        for (Future<Harvest> future : futures) {
            try {
                harvests.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("harvesting must not fail", e.getCause());
            }
        }
        return harvests;
    }

    private Harvest harvest(Task task, Requests requests) {
        try (Repository repository = new RenamedRepository(task.name, task.handle.open())) {
            Collected collected =
                    memory.recall(task.handle, task.name, repository.treeId(), () -> harvester.collect(repository));
            Harvest harvest = reportStaleness(harvester.harvest(repository, requests, collected), repository);
            return task.name.equals(task.handle.name()) ? harvest : reportName(harvest, task);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            String hint = e instanceof UnavailableException unavailable
                    ? unavailable.hint()
                    : "check that it is complete: git fsck tells";
            return failed(task.name, reason, hint);
        }
    }

    private static Harvest failed(String name, String reason, String hint) {
        Problem problem = Problem.of(
                        ProblemCode.REPOSITORY_UNREADABLE,
                        SourceLocation.ofRepository(name),
                        "the repository \"" + name + "\" cannot be read: " + reason)
                .withHint(hint);
        return Harvest.failed(name, problem);
    }

    private static Harvest reportStaleness(Harvest harvest, Repository repository) {
        return repository
                .staleBecause()
                .map(reason -> harvest.stale(Problem.of(
                                ProblemCode.REPOSITORY_STALE,
                                SourceLocation.ofRepository(repository.name()),
                                "the repository \"" + repository.name() + "\" is shown as it was fetched before: "
                                        + reason)
                        .withHint("the next build fetches it again")))
                .orElse(harvest);
    }

    private static Harvest reportName(Harvest harvest, Task task) {
        List<Problem> problems = new ArrayList<>(harvest.problems());
        problems.add(Problem.of(
                        ProblemCode.REPOSITORY_NAME_TAKEN,
                        SourceLocation.ofRepository(task.name),
                        "another repository is called \"" + task.handle.name() + "\" too; this one is shown as \""
                                + task.name + "\"")
                .withHint("rename one of the folders, or take one out of the sources"));
        return harvest.withProblems(problems);
    }

    private static final class Threads implements ThreadFactory {

        private final AtomicInteger count = new AtomicInteger();
        private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(null, work, "daymark-harvest-" + count.incrementAndGet(), STACK_BYTES);
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            return thread;
        }
    }
}

package io.pilotgate.process;

import java.util.List;

/**
 * A page of the tasks that wait for somebody, the soonest due first.
 *
 * @param total how many there are on all pages
 */
public record WaitingTasks(List<WaitingTask> tasks, long total) {}

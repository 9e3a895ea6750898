// A supervisor is a process between this one and a program that it does not trust to clean up. It
// adopts every process that the program leaves behind, also one that forked twice or began a
// session of its own, and ends only when all of them are gone. It watches a pipe from this process,
// so that they go, too, when this process is killed.
//
// It is a fork of this process, without exec; as other threads may hold any lock at that moment, it
// calls nothing but what is safe in a signal handler.

#define _GNU_SOURCE

#include "CSupervision.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Where the supervisor has its ends of the pipes, behind the three that are the program's.
enum { control_end = 3, report_end = 4, free_end = 5 };

// How often it is looked whether the program takes too much, in milliseconds.
enum { census_interval = 25 };

// How long it goes on killing what cannot be killed, such as a program of another user, in seconds.
enum { patience = 5 };

static void tell(int32_t ending, int32_t value) {
  struct supervision_report report = {ending, value};
  while (write(report_end, &report, sizeof report) < 0 && errno == EINTR) {}
}

static void close_from(unsigned first) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, first, ~0U, 0U) == 0) return;
#endif
  for (unsigned descriptor = first; descriptor < 65536; descriptor++) close((int)descriptor);
}

// Moves the ends to 0, 1, 2 and so on, and closes everything else, such as the pipes of other
// supervisors.
static void arrange(int *ends, int count) {
  for (int i = 0; i < count; i++) ends[i] = fcntl(ends[i], F_DUPFD, 16);
  for (int i = 0; i < count; i++) dup2(ends[i], i);
  close_from((unsigned)count);
}

static void forget_handlers(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
}

static void limit(__rlimit_resource_t resource, uint64_t value) {
  struct rlimit limit = {value, value};
  if (value > 0) setrlimit(resource, &limit);
}

// Leaves the filter of system calls in a pipe; returns an errno.
static int offer_filter(void) {
  int ends[2];
  if (pipe(ends) < 0) return errno;
  int failure = supervision_write_filter(ends[1]);
  close(ends[1]);
  if (ends[0] != supervision_filter) {
    dup2(ends[0], supervision_filter);
    close(ends[0]);
  }
  return failure;
}

// In the child that becomes the program.
static _Noreturn void become(const struct supervision_program *program, pid_t supervisor) {
  // Should somebody kill the supervisor, the program at least goes with it.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != supervisor) _exit(127);
  fcntl(control_end, F_SETFD, FD_CLOEXEC);
  fcntl(report_end, F_SETFD, FD_CLOEXEC);
  // A group of its own, for the supervisor must survive a kill(0, …).
  setsid();
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  int failure = program->is_filtered ? offer_filter() : 0;
  limit(RLIMIT_DATA, program->limits.data);
  limit(RLIMIT_FSIZE, program->limits.file_size);
  if (failure == 0 && (program->folder == NULL || chdir(program->folder) == 0)) {
    execve(program->path, program->arguments, program->environment);
  }
  tell(SUPERVISION_FAILED, failure != 0 ? failure : errno);
  _exit(127);
}

// Kills each child, those that were adopted among them. Their own children are adopted next.
static void kill_children(void) {
  int list = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
  if (list < 0) return;
  char text[4096];
  ssize_t count = read(list, text, sizeof text);
  close(list);
  pid_t child = 0;
  for (ssize_t i = 0; i < count; i++) {
    if (text[i] >= '0' && text[i] <= '9') {
      child = child * 10 + (text[i] - '0');
    } else if (child > 0) {
      // Only this process can lay a child of its own to rest, so the number is still that child's.
      kill(child, SIGKILL);
      child = 0;
    }
  }
}

static time_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec;
}

// What the program takes too much of; -1 where it does not.
static int excess(const struct supervision_limits *limits) {
  struct supervision_census census = supervision_count();
  if (limits->processes > 0 && census.processes > limits->processes) return SUPERVISION_PROCESSES;
  if (limits->memory > 0 && census.memory > limits->memory) return SUPERVISION_MEMORY;
  return -1;
}

// Waits until the program has ended, or its owner wants that or is gone. Returns what it took too
// much of, if that is why.
static int watch(pid_t child, int signals, const struct supervision_limits *limits) {
  int is_counted = limits->processes > 0 || limits->memory > 0;
  for (;;) {
    struct pollfd waits[] = {{signals, POLLIN, 0}, {control_end, POLLIN, 0}};
    int count = poll(waits, 2, is_counted ? census_interval : -1);
    if (count < 0) continue;
    int found = is_counted ? excess(limits) : -1;
    if (found >= 0) return found;
    if (count == 0) continue;
    struct signalfd_siginfo taken;
    while (read(signals, &taken, sizeof taken) > 0) {}
    siginfo_t ended = {0};
    // Left as it is: until it is laid to rest, its group cannot be anybody else's.
    if (waitid(P_PID, (id_t)child, &ended, WEXITED | WNOHANG | WNOWAIT) < 0) return -1;
    if (ended.si_pid == child || waits[1].revents != 0) return -1;
  }
}

// Kills everything, and returns the program's status.
static int end_everything(pid_t child, int signals) {
  int status = SIGKILL;
  kill(-child, SIGKILL);
  for (time_t end = now() + patience; now() < end;) {
    int taken;
    pid_t ended;
    while ((ended = waitpid(-1, &taken, WNOHANG)) > 0) {
      if (ended == child) status = taken;
    }
    if (ended < 0 && errno == ECHILD) break;
    kill_children();
    // A while for the killed to die; but at once where one does, as another one may be forking.
    struct pollfd wait = {signals, POLLIN, 0};
    if (poll(&wait, 1, 10) > 0) {
      struct signalfd_siginfo died;
      while (read(signals, &died, sizeof died) > 0) {}
    }
  }
  return status;
}

static _Noreturn void supervise(const struct supervision_program *program) {
  forget_handlers();
  // Every signal is blocked already; nothing but the end of a child is of interest.
  setsid();
  prctl(PR_SET_NAME, "supervisor");
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGCHLD);
  int signals = signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK);
  pid_t supervisor = getpid();
  pid_t child = signals < 0 ? -1 : _Fork();
  if (child == 0) become(program, supervisor);
  if (child < 0) {
    tell(SUPERVISION_FAILED, errno);
    _exit(1);
  }
  for (int i = 0; i < control_end; i++) close(i);
  int found = watch(child, signals, &program->limits);
  int status = end_everything(child, signals);
  if (found >= 0) {
    tell(SUPERVISION_EXCEEDED, found);
  } else if (WIFEXITED(status)) {
    tell(SUPERVISION_EXITED, WEXITSTATUS(status));
  } else {
    tell(SUPERVISION_SIGNALED, WTERMSIG(status));
  }
  _exit(0);
}

// The two ends of the pipes, one pipe a line.
enum { input, output, error, control, report, pipes };

int supervision_start(
    const struct supervision_program *program, struct supervision_process *process) {
  int ends[pipes][2];
  int made = 0;
  while (made < pipes && pipe2(ends[made], O_CLOEXEC) == 0) made++;
  int failure = made < pipes ? errno : 0;
  pid_t child = -1;
  if (failure == 0) {
    // No handler of this process may run in the child.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    // Not fork, which calls handlers of libraries, under whoever computes.
    child = _Fork();
    if (child == 0) {
      int own[] = {
          ends[input][0], ends[output][1], ends[error][1], ends[control][0], ends[report][1]};
      arrange(own, free_end);
      supervise(program);
    }
    if (child < 0) failure = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  }
  // Here stay the reading ends of what is told, and the writing ends of the control and, where
  // there is somebody to ask, of the input.
  for (int i = 0; i < made; i++) {
    int kept = i == control || i == input ? 1 : 0;
    close(ends[i][1 - kept]);
    if (failure != 0 || (i == input && !program->is_asked)) close(ends[i][kept]);
  }
  if (failure != 0) return failure;
  fcntl(ends[output][0], F_SETFL, O_NONBLOCK);
  fcntl(ends[error][0], F_SETFL, O_NONBLOCK);
  *process = (struct supervision_process){
      child,
      program->is_asked ? ends[input][1] : -1,
      ends[output][0],
      ends[error][0],
      ends[report][0],
      ends[control][1]};
  return 0;
}

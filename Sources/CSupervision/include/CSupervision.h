#ifndef CSUPERVISION_H
#define CSUPERVISION_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// How much of the machine a program may take; 0 for as much as there is.
struct supervision_limits {
  uint64_t data;       // bytes that one process may have for itself
  uint64_t file_size;  // bytes of one file
  uint64_t memory;     // bytes that all its processes have in memory, shared ones counted for each
  uint32_t processes;  // processes at once
};

// Where a program that makes a sandbox finds the filter of system calls: bwrap --seccomp.
enum { supervision_filter = 5 };

// A program to run, and what it finds.
struct supervision_program {
  const char *path;
  char *const *arguments;    // with the program's name in front and NULL at the end
  char *const *environment;  // with NULL at the end
  const char *folder;        // NULL: the current one
  int is_asked;              // whether its standard input stays open, to be written to
  int is_filtered;           // whether it finds a filter of system calls at supervision_filter
  struct supervision_limits limits;
};

// A supervisor that runs the program, and the ways to it.
struct supervision_process {
  pid_t supervisor;
  int input;    // where its standard input is written to; -1 unless it is asked
  int output;   // what the program writes to standard output; does not wait
  int error;    // what it writes to standard error; does not wait
  int report;   // one supervision_report, when the program and everything that it started are gone
  int control;  // closing it, as the end of this process does, ends the program and everything that it started
};

enum supervision_ending {
  SUPERVISION_EXITED,    // the value is the exit code
  SUPERVISION_SIGNALED,  // the value is the signal
  SUPERVISION_FAILED,    // the program could not be started; the value is an errno
  SUPERVISION_EXCEEDED,  // it took too much, and was killed; the value says of what
};

// What there can be too much of.
enum supervision_excess {
  SUPERVISION_MEMORY,
  SUPERVISION_PROCESSES,
};

// How the program ended.
struct supervision_report {
  int32_t ending;
  int32_t value;
};

// Writes the filter of system calls; safe in a signal handler. Returns 0 or an errno.
int supervision_write_filter(int descriptor);

// Counts the calling process's descendants, and their memory in bytes; safe in a signal handler.
struct supervision_census {
  uint32_t processes;
  uint64_t memory;
};
struct supervision_census supervision_count(void);

// Starts a supervisor and the program. Returns 0 or an errno.
int supervision_start(
    const struct supervision_program *program, struct supervision_process *process);

#endif

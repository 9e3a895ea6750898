// Who runs below this process, and how much memory that takes.
//
// The limits that the kernel knows are for one process, or for all that a user runs anywhere. So a
// program's processes are counted now and then, by the way of /proc; a name is put together by hand,
// as nothing may be called here that could wait for another thread's lock.

#define _GNU_SOURCE

#include "CSupervision.h"

#include <fcntl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// How many processes are counted at most; whoever has more has too many.
enum { most = 4096 };

static char *append(char *end, const char *text) {
  while (*text) *end++ = *text++;
  *end = 0;
  return end;
}

static char *append_number(char *end, uint32_t number) {
  char digits[12];
  int count = 0;
  do {
    digits[count++] = (char)('0' + number % 10);
    number /= 10;
  } while (number > 0);
  while (count > 0) *end++ = digits[--count];
  *end = 0;
  return end;
}

// Adds the numbers that a file lists.
static uint32_t add_listed(const char *path, uint32_t *list, uint32_t count) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return count;
  char text[4096];
  ssize_t length;
  uint32_t number = 0;
  while ((length = read(file, text, sizeof text)) > 0) {
    for (ssize_t i = 0; i < length; i++) {
      if (text[i] >= '0' && text[i] <= '9') {
        number = number * 10 + (uint32_t)(text[i] - '0');
      } else if (number > 0) {
        if (count < most) list[count++] = number;
        number = 0;
      }
    }
  }
  close(file);
  return count;
}

// A folder's entry as the kernel gives it.
struct entry {
  uint64_t inode;
  int64_t offset;
  unsigned short length;
  unsigned char type;
  char name[];
};

// Adds the children of each thread of a process.
static uint32_t add_children(uint32_t process, uint32_t *list, uint32_t count) {
  char path[96];
  char *end = append(append_number(append(path, "/proc/"), process), "/task/");
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return count;
  _Alignas(struct entry) char entries[4096];
  long length;
  while ((length = syscall(SYS_getdents64, folder, entries, sizeof entries)) > 0) {
    for (long at = 0; at < length;) {
      struct entry *entry = (struct entry *)(entries + at);
      at += entry->length;
      if (entry->name[0] == '.' || strlen(entry->name) > 12) continue;
      append(append(end, entry->name), "/children");
      count = add_listed(path, list, count);
    }
  }
  close(folder);
  return count;
}

// The number of kilobytes behind a name.
static uint64_t kilobytes(const char *text, const char *name) {
  const char *found = strstr(text, name);
  if (found == NULL) return 0;
  uint64_t number = 0;
  for (found += strlen(name); *found == ' ' || *found == '\t'; found++) {}
  for (; *found >= '0' && *found <= '9'; found++) number = number * 10 + (uint64_t)(*found - '0');
  return number;
}

// What a process has in memory that no file on a disk holds.
static uint64_t memory(uint32_t process) {
  char path[64];
  append(append_number(append(path, "/proc/"), process), "/status");
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  char text[4096];
  ssize_t length = read(file, text, sizeof text - 1);
  close(file);
  if (length <= 0) return 0;
  text[length] = 0;
  return (kilobytes(text, "\nRssAnon:") + kilobytes(text, "\nRssShmem:")) * 1024;
}

struct supervision_census supervision_count(void) {
  static uint32_t list[most];
  uint32_t count = add_children((uint32_t)getpid(), list, 0);
  struct supervision_census census = {0, 0};
  for (uint32_t next = 0; next < count; next++) {
    census.memory += memory(list[next]);
    count = add_children(list[next], list, count);
  }
  census.processes = count;
  return census;
}

// The block is allocated in one method and made ready in another; the field never gets anything but paged pool.
#include <wdm.h>

struct Job {
  WORK_QUEUE_ITEM Item;
  KTIMER Timer;
  ULONG Id;
};

class Scheduler {
public:
  NTSTATUS Create();
  void Prepare(ULONG id);

private:
  static void Run(void *context);
  Job *job;
};

NTSTATUS Scheduler::Create() {
  job = static_cast<Job *>(ExAllocatePool2(POOL_FLAG_PAGED, sizeof(Job), 'boJ'));
  return job ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

void Scheduler::Prepare(ULONG id) {
  job->Id = id;
  KeInitializeTimer(&job->Timer); // expect: paging/sync-object-pageable
}

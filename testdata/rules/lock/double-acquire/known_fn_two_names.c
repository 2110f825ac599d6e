// FN: The lock is reached once through the device and once through the queue of the device; nothing says that it is one lock.
#include <wdm.h>

typedef struct _WORKQ {
    FAST_MUTEX *Mutex;
    ULONG Items;
} WORKQ, *PWORKQ;

VOID WorkQueueAdd(PWORKQ Queue, FAST_MUTEX *Mutex)
{
    ExAcquireFastMutex(Mutex);
    ExAcquireFastMutex(Queue->Mutex);
    Queue->Items++;
    ExReleaseFastMutex(Queue->Mutex);
    ExReleaseFastMutex(Mutex);
}

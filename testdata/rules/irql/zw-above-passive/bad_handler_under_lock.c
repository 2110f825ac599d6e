// The exception leaves the guarded body with the mutex held, so the handler runs at APC_LEVEL.
#include <wdm.h>

typedef struct _QUEUE {
    FAST_MUTEX Mutex;
    HANDLE Event;
    LONG Count;
} QUEUE, *PQUEUE;

NTSTATUS QueueTake_bad(PQUEUE Queue)
{
    NTSTATUS status = STATUS_SUCCESS;

    ExAcquireFastMutex(&Queue->Mutex);
    __try {
        if (Queue->Count == 0) {
            ExRaiseStatus(STATUS_NO_MORE_ENTRIES);
        }
        Queue->Count--;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ZwClose(Queue->Event); // expect: irql/zw-above-passive
        status = GetExceptionCode();
    }
    ExReleaseFastMutex(&Queue->Mutex);
    return status;
}

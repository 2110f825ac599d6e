// The exception leaves the guarded body with the lock held, so the handler runs at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _QUEUE {
    KSPIN_LOCK Lock;
    HANDLE Event;
    LONG Count;
} QUEUE, *PQUEUE;

NTSTATUS QueueTake_bad(PQUEUE Queue)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeAcquireSpinLock(&Queue->Lock, &irql);
    __try {
        if (Queue->Count == 0) {
            ExRaiseStatus(STATUS_NO_MORE_ENTRIES);
        }
        Queue->Count--;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ZwClose(Queue->Event); // expect: irql/call-above-max
        status = GetExceptionCode();
    }
    KeReleaseSpinLock(&Queue->Lock, irql);
    return status;
}

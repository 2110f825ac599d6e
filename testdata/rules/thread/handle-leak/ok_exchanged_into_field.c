// The first to start a thread puts its handle into the extension; the others close theirs.
#include <wdm.h>

typedef struct _ONCE {
    PVOID volatile Thread;
} ONCE, *PONCE;

NTSTATUS OnceStart(PONCE Once, PKSTART_ROUTINE Routine)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Once);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (InterlockedCompareExchangePointer(&Once->Thread, thread, NULL) != NULL) {
        ZwClose(thread);
    }
    return STATUS_SUCCESS;
}

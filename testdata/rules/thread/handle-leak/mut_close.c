// A thread that nobody waits for by handle.
#include <wdm.h>

NTSTATUS StartFlusher(PKSTART_ROUTINE Routine, PVOID Cache)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Cache);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    ZwClose(thread); // guard
    return STATUS_SUCCESS;
}

// The handle is what the caller wants, by result or by pointer.
#include <wdm.h>

HANDLE SpawnThread(PKSTART_ROUTINE Routine, PVOID Context)
{
    HANDLE thread = NULL;

    if (!NT_SUCCESS(PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Context))) {
        return NULL;
    }
    return thread;
}

NTSTATUS SpawnInto(PKSTART_ROUTINE Routine, PHANDLE Out)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL);

    *Out = NT_SUCCESS(status) ? thread : NULL;
    return status;
}

// A routine of another file keeps the handle.
#include <wdm.h>

VOID RegistryOfThreadsAdd(HANDLE Thread);

NTSTATUS StartRegistered(PKSTART_ROUTINE Routine)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL);

    if (NT_SUCCESS(status)) {
        RegistryOfThreadsAdd(thread);
    }
    return status;
}

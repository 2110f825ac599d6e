// Waiting for a handle: the object is the system's; only the handle is on the stack.
#include <ntifs.h>

NTSTATUS WaitForWorker(HANDLE Thread)
{
    HANDLE mine = Thread;
    PVOID object;
    NTSTATUS status;

    PAGED_CODE();
    status = ObReferenceObjectByHandle(mine, SYNCHRONIZE, *PsThreadType, KernelMode, &object, NULL);
    if (!NT_SUCCESS(status))
        return status;
    KeWaitForSingleObject(object, Executive, UserMode, FALSE, NULL);
    ObDereferenceObject(object);
    return STATUS_SUCCESS;
}

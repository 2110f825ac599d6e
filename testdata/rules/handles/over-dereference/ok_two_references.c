// A second reference was taken by hand, for the thread that has ended by now.
#include <wdm.h>

VOID GannetRun(PVOID Object);

NTSTATUS GannetTwice(HANDLE Handle)
{
    PVOID thread;
    NTSTATUS status;

    PAGED_CODE();
    status = ObReferenceObjectByHandle(Handle, SYNCHRONIZE, *PsThreadType, KernelMode, &thread, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ObReferenceObject(thread);
    KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(thread);
    ObDereferenceObject(thread);
    return STATUS_SUCCESS;
}

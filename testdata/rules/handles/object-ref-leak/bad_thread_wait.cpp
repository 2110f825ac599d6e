// The thread is referenced to wait for its end; when the wait takes too long the reference is forgotten.
extern "C" {
#include <wdm.h>
}

NTSTATUS GannetJoin(HANDLE Thread)
{
    PVOID thread = nullptr;
    LARGE_INTEGER second;

    PAGED_CODE();
    NTSTATUS status = ObReferenceObjectByHandle(Thread, SYNCHRONIZE, *PsThreadType, KernelMode, &thread, nullptr);
    if (!NT_SUCCESS(status))
        return status;
    second.QuadPart = -10000000LL;
    status = KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, &second);
    if (status == STATUS_TIMEOUT)
        return STATUS_IO_TIMEOUT; // expect: handles/object-ref-leak
    ObDereferenceObject(thread);
    return status;
}

// A helper makes an object of the handle and closes it, whatever happens.
#include <wdm.h>

static PVOID ThreadFromHandle(HANDLE Handle)
{
    PVOID object = NULL;

    if (!NT_SUCCESS(ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &object, NULL))) {
        object = NULL;
    }
    ZwClose(Handle);
    return object;
}

NTSTATUS StartAndReference(PKSTART_ROUTINE Routine, PVOID Context, PVOID *Thread)
{
    HANDLE handle;
    NTSTATUS status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Context);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    *Thread = ThreadFromHandle(handle);
    return *Thread != NULL ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
